"""A strip on X11: the struts of the window, which every window manager of today honours.

Two properties and two questions are not worth what loading xcffib costs the start (some 80 ms).
libxcb is there wherever Qt's plugin for X11 runs, and through Qt's own connection the struts stand
before the window is mapped, as the specification asks, and go with the window, even when the
program is killed.
"""

import ctypes
from collections.abc import Sequence
from typing import Any, Final

from assistant.dock.geometry import Rect, Strip, struts

_CARDINAL: Final = 6  # an atom that X11 itself defines
_ANY: Final = 0
_REPLACE: Final = 0
_BITS: Final = 32

PANELS_ONLY: Final = ("Metacity", "Marco", "GNOME Shell", "Mutter", "Muffin")
"""Window managers of one family, which push a window off its own strip unless it is a panel."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (("head", ctypes.c_uint8 * 8), ("atom", ctypes.c_uint32))


class _Geometry(ctypes.Structure):
    _fields_ = (
        ("head", ctypes.c_uint8 * 8),
        ("root", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


class _Property(ctypes.Structure):
    _fields_ = (
        ("head", ctypes.c_uint8 * 16),
        ("length", ctypes.c_uint32),
        ("padding", ctypes.c_uint8 * 12),
    )


def _library() -> ctypes.CDLL:
    """libxcb, with the signatures of what is called. Raises OSError where it is missing."""
    xcb = ctypes.CDLL("libxcb.so.1")
    u8, u16, u32, pointer = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_void_p
    for name, takes, gives in (
        ("intern_atom", (pointer, u8, u16, ctypes.c_char_p), _Cookie),
        ("intern_atom_reply", (pointer, _Cookie, pointer), ctypes.POINTER(_Atom)),
        ("get_geometry", (pointer, u32), _Cookie),
        ("get_geometry_reply", (pointer, _Cookie, pointer), ctypes.POINTER(_Geometry)),
        ("get_property", (pointer, u8, u32, u32, u32, u32, u32), _Cookie),
        ("get_property_reply", (pointer, _Cookie, pointer), ctypes.POINTER(_Property)),
        ("get_property_value", (ctypes.POINTER(_Property),), pointer),
        ("change_property", (pointer, u8, u32, u32, u32, u8, u32, pointer), _Cookie),
        ("flush", (pointer,), ctypes.c_int),
    ):
        function = getattr(xcb, f"xcb_{name}")
        function.argtypes, function.restype = takes, gives
    return xcb


class Struts:
    """`connection` is Qt's own, as an address (QX11Application.connection)."""

    def __init__(self, connection: int) -> None:
        self._xcb = _library()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes, self._free.restype = (ctypes.c_void_p,), None
        self._connection = connection
        self._partial = self._atom(b"_NET_WM_STRUT_PARTIAL")
        self._whole = self._atom(b"_NET_WM_STRUT")
        self._window = 0

    def reserve(self, window: int, strip: Strip) -> Rect | None:
        root = self._geometry(window, "root")
        width = None if root is None else self._geometry(root, "width")
        numbers = None if width is None else struts(strip, width)
        if numbers is None:
            self.release()
            return None
        if window != self._window:
            self.release()
        self._window = window
        self._set(self._partial, numbers)
        self._set(self._whole, numbers[:4])
        self._xcb.xcb_flush(self._connection)
        return strip.place

    def release(self) -> None:
        if not self._window:
            return
        # Zeros and no deletion: Mutter's family goes on with struts that are only taken away.
        self._set(self._partial, (0,) * 12)
        self._set(self._whole, (0,) * 4)
        self._xcb.xcb_flush(self._connection)
        self._window = 0

    def panels_only(self, window: int) -> bool:
        """Whether `window` must be a panel (_NET_WM_WINDOW_TYPE_DOCK) to stand on its strip.

        Otherwise it is better none: Alt+Tab goes past panels, and a click gives them no keyboard.
        """
        root = self._geometry(window, "root") or 0
        check = self._property(root, b"_NET_SUPPORTING_WM_CHECK")
        if len(check) < ctypes.sizeof(ctypes.c_uint32):
            return False
        manager = ctypes.c_uint32.from_buffer_copy(check).value
        name = self._property(manager, b"_NET_WM_NAME").decode("utf-8", "replace")
        return any(known in name for known in PANELS_ONLY)

    def _property(self, window: int, name: bytes) -> bytes:
        """The value of a property, its first bytes; b"" if it has none."""
        atom, longest = self._atom(name), 64
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, atom, _ANY, 0, longest)
        got = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not got:
            return b""
        # The server counts items; of text and of windows here, bytes and words of four bytes.
        size = got.contents.length * (got.contents.head[1] // 8)
        value = ctypes.string_at(self._xcb.xcb_get_property_value(got), size)
        self._free(got)
        return value

    def _set(self, atom: int, numbers: Sequence[int]) -> None:
        data = (ctypes.c_uint32 * len(numbers))(*numbers)
        self._xcb.xcb_change_property(
            self._connection, _REPLACE, self._window, atom, _CARDINAL, _BITS, len(numbers), data
        )

    def _atom(self, name: bytes) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name)
        return self._answer(self._xcb.xcb_intern_atom_reply, cookie, "atom") or 0

    def _geometry(self, drawable: int, what: str) -> int | None:
        cookie = self._xcb.xcb_get_geometry(self._connection, drawable)
        return self._answer(self._xcb.xcb_get_geometry_reply, cookie, what)

    def _answer(self, reply: Any, cookie: _Cookie, what: str) -> int | None:
        """One number of a reply; None if the server has no answer (the window is gone)."""
        got = reply(self._connection, cookie, None)
        if not got:
            return None
        number = int(getattr(got.contents, what))
        self._free(got)
        return number
