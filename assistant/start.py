"""What every window of the program needs before it: a display, Qt's libraries, the application."""

import ctypes
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import RemansoError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

COMMAND_LINE = 'Desde la terminal puede usar: python -m assistant suggest "texto del cliente".'


def check() -> None:
    """Raises RemansoError where there is no display or Qt's libraries are missing."""
    _check_display()
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise _no_libraries(error) from error
    _check_platform_plugin()


def application() -> "QApplication":
    """The application object, in the program's style."""
    from PySide6.QtWidgets import QApplication

    from assistant.ui.tray import icon

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Remanso")
    app.setDesktopFileName("remanso")
    app.setStyle("Fusion")
    app.setWindowIcon(icon())
    return app


def _check_display() -> None:
    """Qt ends the process where it finds no display; say so in a sentence before it does."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return
    display = os.environ.get("DISPLAY", "")
    if os.environ.get("WAYLAND_DISPLAY") or (display and _x_answers(display)):
        return
    raise RemansoError(f"No hay pantalla donde abrir la ventana. {COMMAND_LINE}")


def _x_answers(display: str) -> bool:
    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if not number.isdigit():
        return False
    places: list[tuple[socket.AddressFamily, str | tuple[str, int]]] = []
    if host in ("", "unix"):
        name = f"/tmp/.X11-unix/X{number}"  # noqa: S108  # where every X server listens
        places = [(socket.AF_UNIX, name), (socket.AF_UNIX, "\0" + name)]
    else:
        places = [(socket.AF_INET, (host, 6000 + int(number)))]
    for family, place in places:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(2)
            try:
                probe.connect(place)
            except OSError:
                continue
            return True
    return False


def _check_platform_plugin() -> None:
    """Qt aborts if the xcb plugin misses a library; loading it ourselves names which."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    import PySide6

    plugin = Path(PySide6.__path__[0], "Qt/plugins/platforms/libqxcb.so")
    if not plugin.is_file():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise _no_libraries(error) from error


def _no_libraries(error: Exception) -> RemansoError:
    return RemansoError(
        f"Faltan bibliotecas del sistema para abrir la ventana ({error}); README.md nombra los"
        f" paquetes. {COMMAND_LINE}"
    )
