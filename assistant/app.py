"""The window's composition root: each object is built once, wired, and shut down in order."""

import ctypes
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths
from assistant.errors import RemansoError

if TYPE_CHECKING:
    from assistant.domain import Phrasebook
    from assistant.engine import Reader, Words
    from assistant.phrasebook.team import Shared

COMMAND_LINE = 'Desde la terminal puede usar: python -m assistant suggest "texto del cliente".'


def run(
    phrasebook: Path,
    model: Path,
    language: str,
    team: str | None = None,
    team_key: bytes | None = None,
) -> int:
    """Open the window and stay until it is closed; the exit code of Qt's loop.

    `team` is the address of the team's book, `team_key` the public key that signs it.
    Raises RemansoError where there is no display or Qt's libraries are missing.
    """
    _check_display()
    try:
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QDesktopServices
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise _no_libraries(error) from error
    _check_platform_plugin()

    from assistant.jobs import JobRunner
    from assistant.session import Session, Team
    from assistant.team_poll import TeamPoll
    from assistant.ui import crash, i18n
    from assistant.ui.clipboard import Copier
    from assistant.ui.window import Window

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Remanso")
    app.setDesktopFileName("remanso")
    app.setStyle("Fusion")
    translators = i18n.install(app, language)
    jobs = JobRunner(ThreadPoolExecutor(1, "engine"))
    io = JobRunner(ThreadPoolExecutor(1, "io"))
    closing = threading.Event()
    shared = None
    if team is not None:
        poll = TeamPoll(io, partial(_fetch, team, team_key, closing.is_set))
        shared = Team(poll, partial(_load_words, phrasebook, model))
    session = Session(
        jobs,
        partial(_load_first_words, phrasebook, model, team, team_key),
        partial(_load_model, model),
        team=shared,
    )
    window = Window(session, Copier(app.clipboard()), QDesktopServices.openUrl, io)
    crash.install(window)
    window.show()
    # After the first paint: nothing of the engine stands between the agent and the window.
    QTimer.singleShot(0, session.start)
    code = app.exec()
    closing.set()  # a slow server does not keep the program from ending
    jobs.close()
    io.close()
    window.deleteLater()
    del translators
    return code


def _load_words(phrasebook: Path, model: Path, team: Path | None) -> "Words":
    # Imported on the engine thread: the window is painted before numpy and pydantic are there.
    from assistant.engine import load_words

    return load_words(phrasebook, model, team)


def _load_first_words(
    phrasebook: Path, model: Path, team: str | None, team_key: bytes | None
) -> "Words":
    """With the copy of the team's book that is here: the start waits for no server."""
    if team is None:
        return _load_words(phrasebook, model, None)
    from assistant.phrasebook.shared import kept

    return _load_words(phrasebook, model, kept(team, team_key, paths.team_cache()).folder)


def _fetch(team: str, team_key: bytes | None, stopped: Callable[[], bool]) -> "Shared":
    from assistant.phrasebook.shared import fetch
    from assistant.phrasebook.sources import opened

    return fetch(team, team_key, paths.team_cache(), partial(opened, stopped=stopped))


def _load_model(model: Path, book: "Phrasebook") -> "Reader":
    from assistant.engine import load_model

    return load_model(book, model)


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
