"""Bring a window to view, because the user asked for it; never on the program's own account."""

import os

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


def bring_to_view(window: QWidget, token: str = "") -> None:
    """Show `window`, or the dialog that is open over it, in front and with the focus.

    `token` is the desktop's permission to do so, from the key or the start that asked; "" if
    there is none. Without one some desktops only mark the window as asking for attention.
    """
    if window.isMinimized():
        window.showNormal()
    window.show()
    target = QApplication.activeModalWidget() or window
    desktop = QGuiApplication.platformName()
    if token and desktop.startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once
    target.raise_()
    target.activateWindow()
    if desktop == "xcb":
        from assistant.ui import x11

        handle = target.windowHandle()
        x11.activate(int(target.winId() if handle is None else handle.winId()), token)
