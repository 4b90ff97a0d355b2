"""Global keys of Windows: RegisterHotKey, and WM_HOTKEY from the thread's queue."""

import ctypes
import sys
from collections.abc import Mapping
from ctypes import wintypes
from typing import Protocol, cast

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from assistant.orders import Order
from assistant.ui.global_keys import Combination, GlobalKeys

WM_HOTKEY = 0x0312
MOD_NOREPEAT = 0x4000
_MODIFIERS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
_VK_F1 = 0x70

_FIRST_ID = 0x5245
"""Ids up to 0xBFFF are a program's own; ours start here, apart from any of Qt's."""


class User32(Protocol):
    """The two calls; each says whether it was granted."""

    def RegisterHotKey(self, window: None, number: int, modifiers: int, key: int) -> int: ...

    def UnregisterHotKey(self, window: None, number: int) -> int: ...


class WindowsKeys(GlobalKeys):
    """Must live on the GUI thread: Windows sends the keys to the thread that registered them."""

    def __init__(self, user32: User32 | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user32 = _user32() if user32 is None else user32
        self._orders: dict[int, Order] = {}
        self._filter = _Filter(self)

    def _grab(self, keys: Mapping[Order, Combination]) -> None:
        lost = []
        for number, (order, key) in enumerate(keys.items(), _FIRST_ID):
            held = sum(_MODIFIERS[name] for name in key.held) | MOD_NOREPEAT
            if self._user32.RegisterHotKey(None, number, held, _virtual_key(key)):
                self._orders[number] = order
            else:
                lost.append(str(key))
        app = QCoreApplication.instance()
        if self._orders and app is not None:
            app.installNativeEventFilter(self._filter)
        if lost:
            self._lost(lost)

    def release(self) -> None:
        for number in self._orders:
            self._user32.UnregisterHotKey(None, number)
        self._orders = {}
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)

    def hotkey(self, number: int) -> bool:
        """Whether WM_HOTKEY with this id is one of ours; if so, it is passed on."""
        order = self._orders.get(number)
        if order is None:
            return False
        self.pressed.emit(order, "")  # the key's program may come forward without a token
        return True


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, keys: WindowsKeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        # A message of the thread and of no window comes as "windows_dispatcher_MSG".
        if QByteArray(kind).data() != b"windows_dispatcher_MSG":
            return False, 0
        found = wintypes.MSG.from_address(int(message))
        return found.message == WM_HOTKEY and self._keys.hotkey(int(found.wParam)), 0


def _virtual_key(key: Combination) -> int:
    return _VK_F1 + key.function - 1 if key.function else ord(key.key)


def _user32() -> User32:
    if sys.platform != "win32":
        raise OSError("user32 is a library of Windows")
    library = ctypes.WinDLL("user32")
    library.RegisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int, wintypes.UINT, wintypes.UINT]
    library.UnregisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int]
    return cast(User32, library)
