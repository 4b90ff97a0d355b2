"""The editor's composition root: its own program, so that nothing it does holds up an agent."""

import gc
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths, start

if TYPE_CHECKING:
    from assistant.editing.book import Book
    from assistant.phrasebook.kept_reads import KeptReads
    from assistant.ui.editor.bench import Bench

SWITCH = 0.00005
"""Seconds until a thread that reads the book or the model lets the window's go on: with Python's
5 ms each of the window's calls into Qt waits that long, and a hundred of them for half a second."""

INSTANCE = "-editor"


def run(folder: Path | None, bundled: Path, model: Path, language: str | None = None) -> int:
    """Open the editor for `folder`, by default the one of the settings, and stay until it is
    closed; the exit code of Qt's loop.

    Where this user and session has an editor already, that one is brought to view, and the exit
    code is 0. Raises RemansoError where there is no display or the folder cannot be read.
    """
    start.check()
    from PySide6.QtCore import QSettings, QTimer

    from assistant import instance, remote

    place = instance.place(INSTANCE)
    lock = None if place is None else instance.claim(place, remote.activation_token())
    if place is not None and lock is None:
        return 0

    gc.disable()  # until the start is over: see _collect_after_start
    sys.setswitchinterval(SWITCH)
    from assistant.editing.book import Book
    from assistant.jobs import JobRunner
    from assistant.phrasebook.kept_reads import KeptReads
    from assistant.ui import crash, i18n
    from assistant.ui.editor.bench import Bench
    from assistant.ui.editor.desk import Desk
    from assistant.ui.editor.opening import Opening
    from assistant.ui.editor.remembering import Remembering
    from assistant.ui.editor.window import EditorWindow
    from assistant.ui.kept_settings import KeptSettings

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = start.application()
    jobs = JobRunner(ThreadPoolExecutor(1, "engine"))
    files = ThreadPoolExecutor(1, "io")
    io = JobRunner(files)
    kept = KeptSettings(io)
    translators = i18n.install(app, language or kept.settings.language)
    folder = folder or _folder(kept.settings.team_folder)
    reads = KeptReads(paths.reads())
    book = files.submit(_open, folder, bundled, reads)  # while the window is built
    desk = Desk(Book(folder), jobs, io)
    bench = Bench(desk, model)
    places = QSettings(str(paths.window_places()), QSettings.Format.IniFormat)
    window = EditorWindow(desk, bench, kept, places)
    crash.install(window)
    opening = Opening(window, book.result)
    remembering = Remembering(desk, reads)
    door = None if place is None else instance.Door(place, opening.obey, window)
    window.show()
    _collect_after_start(bench)
    QTimer.singleShot(0, opening.begin)
    code = app.exec()
    if door is not None:
        door.close()
    jobs.close()
    io.close()
    window.deleteLater()
    del translators, remembering
    if lock is not None:
        lock.unlock()
    kept.finish()
    return code


def _collect_after_start(bench: "Bench") -> None:
    """Collect garbage once the book and the model are there, and never look through them, which
    stay: a big book would hold the window up by 400 ms each time."""

    def started() -> None:
        if bench.is_ready() or bench.fault:
            bench.moved.disconnect(started)
            gc.freeze()
            gc.enable()

    bench.moved.connect(started)


def _folder(named: str) -> Path:
    return Path(named) if named else paths.team_folder()


def _open(folder: Path, bundled: Path, reads: "KeptReads | None" = None) -> "Book":
    from assistant.editing.book import open_book

    if folder == paths.team_folder():
        # The program's own place, on a machine where it has kept nothing yet; the folder of the
        # book itself is made by the first save.
        with suppress(OSError):
            folder.parent.mkdir(parents=True, exist_ok=True)
    return open_book(folder, bundled, reads)
