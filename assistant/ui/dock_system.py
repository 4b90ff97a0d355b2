"""Which system this is, and what it has for a window that docks."""

import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QTimer
from PySide6.QtGui import QGuiApplication, QNativeInterface

from assistant.dock.reserver import Reserver
from assistant.dock.windows import AppBar
from assistant.ui.dock import Dock


def reserver(app: QGuiApplication) -> Reserver | None:
    """What keeps a strip free here; None where nothing does (Wayland, macOS)."""
    platform = app.platformName()
    if platform == "windows":
        return AppBar()
    if platform == "xcb":
        native = app.nativeInterface()
        if isinstance(native, QNativeInterface.QX11Application):
            from assistant.dock.x11 import Struts

            return Struts(native.connection())
    return None


def can_place(app: QGuiApplication) -> bool:
    """Whether a program may say where its windows stand: not on Wayland."""
    return not app.platformName().startswith("wayland")


class AppBarFilter(QAbstractNativeEventFilter):
    """Shows the app bar each message of the program before Qt has it. The caller keeps it."""

    def __init__(self, bar: AppBar, dock: Dock) -> None:
        super().__init__()
        self._bar, self._dock = bar, dock

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if QByteArray(kind) == b"windows_generic_MSG":
            got = wintypes.MSG.from_address(int(message))
            heard = self._bar.hear(got.hWnd or 0, got.message, got.wParam, got.lParam)
            if heard is not None:
                # Not from inside the message: placing sends messages of its own.
                QTimer.singleShot(0, self._dock.place)
        return False, 0


def listen(app: QGuiApplication, held: Reserver | None, dock: Dock) -> AppBarFilter | None:
    """On Windows, from now on: the dock answers the shell. The caller keeps what is returned."""
    if sys.platform != "win32" or not isinstance(held, AppBar):
        return None
    made = AppBarFilter(held, dock)
    app.installNativeEventFilter(made)
    return made
