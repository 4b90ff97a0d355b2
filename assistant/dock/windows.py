"""A strip on Windows: the window is registered as an application desktop toolbar (app bar).

https://learn.microsoft.com/windows/win32/shell/application-desktop-toolbars says who tells whom
what. All numbers are the display's own pixels: Qt makes the process aware of each monitor's scale.
"""

import atexit
import ctypes
from ctypes import wintypes
from enum import Enum, IntEnum
from typing import Any, Final

from assistant.dock.geometry import Edge, Rect, Strip


class Abm(IntEnum):
    """What an app bar tells the shell."""

    NEW = 0
    REMOVE = 1
    QUERYPOS = 2
    SETPOS = 3
    ACTIVATE = 6
    WINDOWPOSCHANGED = 9


class Abn(IntEnum):
    """What the shell tells an app bar."""

    POSCHANGED = 1
    FULLSCREENAPP = 2


ABE: Final = {Edge.LEFT: 0, Edge.RIGHT: 2}

WM_ACTIVATE: Final = 0x0006
WM_WINDOWPOSCHANGED: Final = 0x0047

HWND_TOPMOST: Final = -1
HWND_NOTOPMOST: Final = -2
HWND_BOTTOM: Final = 1
SWP_NOSIZE: Final = 0x0001
SWP_NOMOVE: Final = 0x0002
SWP_NOACTIVATE: Final = 0x0010
WS_EX_TOPMOST: Final = 0x00000008
GWL_EXSTYLE: Final = -20


class AppBarData(ctypes.Structure):
    """APPBARDATA of shellapi.h."""

    _fields_ = (
        ("cbSize", wintypes.DWORD),
        ("hWnd", wintypes.HWND),
        ("uCallbackMessage", wintypes.UINT),
        ("uEdge", wintypes.UINT),
        ("rc", wintypes.RECT),
        ("lParam", wintypes.LPARAM),
    )


class Heard(Enum):
    """What a message means for the one who places the window: place it again."""

    MOVE = "move"  # the taskbar or another app bar changed
    LOST = "lost"  # the shell started again and knows no app bar of before


def _shell32() -> Any:
    library: Any = getattr(ctypes, "WinDLL")("shell32")  # noqa: B009  # mypy runs on Linux
    library.SHAppBarMessage.argtypes = (wintypes.DWORD, ctypes.POINTER(AppBarData))
    library.SHAppBarMessage.restype = ctypes.c_size_t
    return library


def _user32() -> Any:
    library: Any = getattr(ctypes, "WinDLL")("user32")  # noqa: B009
    library.RegisterWindowMessageW.argtypes = (wintypes.LPCWSTR,)
    library.RegisterWindowMessageW.restype = wintypes.UINT
    library.GetWindowLongW.argtypes = (wintypes.HWND, ctypes.c_int)
    library.GetWindowLongW.restype = wintypes.LONG
    whole = ctypes.c_int
    library.SetWindowPos.argtypes = (wintypes.HWND,) * 2 + (whole,) * 4 + (wintypes.UINT,)
    library.SetWindowPos.restype = wintypes.BOOL
    return library


def _rect(place: wintypes.RECT) -> Rect:
    return Rect(place.left, place.top, place.right - place.left, place.bottom - place.top)


class AppBar:
    """`shell32` and `user32` are the system's libraries, or a test's."""

    def __init__(self, shell32: Any = None, user32: Any = None) -> None:
        self._shell32 = shell32 or _shell32()
        self._user32 = user32 or _user32()
        self._callback = self._user32.RegisterWindowMessageW("RemansoAppBar")
        self._restarted = self._user32.RegisterWindowMessageW("TaskbarCreated")
        self._window = 0
        self._held: Rect | None = None
        self._topmost = False
        # The shell forgets a bar whose process is gone only when it next looks.
        atexit.register(self.release)

    def reserve(self, window: int, strip: Strip) -> Rect | None:
        if window != self._window:
            self.release()
            data = self._data(window)
            data.uCallbackMessage = self._callback
            if not self._tell(Abm.NEW, data):
                return None
            self._window = window
        place = strip.place
        data = self._data(window)
        data.uEdge = ABE[strip.edge]
        data.rc = wintypes.RECT(place.x, place.y, place.right, place.bottom)
        # The shell moves the outer side off the taskbar and other bars, and leaves the inner
        # one: the width is ours to keep.
        self._tell(Abm.QUERYPOS, data)
        if strip.edge is Edge.LEFT:
            data.rc.right = data.rc.left + place.width
        else:
            data.rc.left = data.rc.right - place.width
        # Each SETPOS makes the other bars look again, and they us: only if there is news.
        if self._held != _rect(data.rc):
            self._tell(Abm.SETPOS, data)
            self._held = _rect(data.rc)
        return self._held

    def release(self) -> None:
        if self._window:
            window, self._window, self._held = self._window, 0, None
            self._tell(Abm.REMOVE, self._data(window))

    def panels_only(self, window: int) -> bool:  # noqa: ARG002
        return False

    def hear(self, window: int, message: int, wparam: int, lparam: int) -> Heard | None:
        """One message of our window, before Qt has it; what it asks for, if anything.

        `message` may be any of the window's: those that do not concern an app bar do nothing.
        """
        if not self._window or window != self._window:
            return None
        if message == WM_ACTIVATE:
            self._tell(Abm.ACTIVATE, self._data(window))
        elif message == WM_WINDOWPOSCHANGED:
            self._tell(Abm.WINDOWPOSCHANGED, self._data(window))
        elif message == self._restarted:
            self._window, self._held = 0, None
            return Heard.LOST
        elif message == self._callback and wparam == Abn.POSCHANGED:
            return Heard.MOVE
        elif message == self._callback and wparam == Abn.FULLSCREENAPP:
            self._step_aside(window, covered=bool(lparam))
        return None

    def _step_aside(self, window: int, *, covered: bool) -> None:
        """Under a full-screen program while there is one, then back to where it stood."""
        if covered:
            style = self._user32.GetWindowLongW(window, GWL_EXSTYLE)
            self._topmost = self._topmost or bool(style & WS_EX_TOPMOST)
            after = HWND_BOTTOM
        else:
            after = HWND_TOPMOST if self._topmost else HWND_NOTOPMOST
            self._topmost = False
        still = SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE
        self._user32.SetWindowPos(window, after, 0, 0, 0, 0, still)

    @staticmethod
    def _data(window: int) -> AppBarData:
        data = AppBarData()
        data.cbSize = ctypes.sizeof(AppBarData)
        data.hWnd = window
        return data

    def _tell(self, message: Abm, data: AppBarData) -> int:
        return int(self._shell32.SHAppBarMessage(message, ctypes.pointer(data)))
