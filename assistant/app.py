"""The window's composition root: each object is built once, wired, and shut down in order."""

import gc
import signal
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths, start
from assistant.orders import GLOBAL_KEYS
from assistant.witness import WITNESS

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractNativeEventFilter
    from PySide6.QtWidgets import QApplication

    from assistant.conversation.proposal import Proposal
    from assistant.domain import Phrasebook
    from assistant.engine import Reader, Words
    from assistant.jobs import JobRunner
    from assistant.orders import Order
    from assistant.phrasebook.team import Shared
    from assistant.phrasebook.today import Found
    from assistant.session import Session
    from assistant.ui.commander import Commander
    from assistant.ui.dock import Dock
    from assistant.ui.global_keys import GlobalKeys
    from assistant.ui.kept_settings import KeptSettings
    from assistant.ui.window import Window


def run(
    phrasebook: Path,
    model: Path,
    language: str | None = None,
    team: str | None = None,
    team_key: bytes | None = None,
    personal: Path | None = None,
    global_keys: "Mapping[Order, str] | None" = None,
    *,
    quietly: bool = False,
) -> int:
    """Open the window and stay until it is closed; the exit code of Qt's loop.

    `language`, `team` (the address of the team's book) and `team_key` (the public key that signs
    it) come before what the settings say; `personal` is the folder of the agent's own lines,
    `global_keys` the keys to take from the whole desktop. Where this user and session has a
    window already, that one is brought to view instead, and the exit code is 0. `quietly`, at
    log-in: without the keyboard.
    Raises RemansoError where there is no display, Qt's libraries are missing, or at the end a
    change of the settings could not be saved.
    """
    start.check()
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QDesktopServices

    from assistant import instance, remote

    place = instance.place()
    lock = None if place is None else instance.claim(place, remote.activation_token())
    if place is not None and lock is None:
        return 0

    gc.disable()  # until the start is over: see _collect_after_start
    from assistant.jobs import JobRunner
    from assistant.ui import crash, i18n
    from assistant.ui.aids import Aids
    from assistant.ui.clipboard import Copier
    from assistant.ui.commander import Commander
    from assistant.ui.desktop_settings import DesktopSettings
    from assistant.ui.editor_start import EditorStart
    from assistant.ui.kept_settings import KeptSettings
    from assistant.ui.key_rows import rows
    from assistant.ui.listener import Listener
    from assistant.ui.modes import Mode
    from assistant.ui.tray import Tray
    from assistant.ui.window import Window

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    WITNESS.start()
    app = start.application()
    jobs = JobRunner(ThreadPoolExecutor(1, "engine"))
    io = JobRunner(ThreadPoolExecutor(1, "io"))
    kept = KeptSettings(io)
    translators = i18n.install(app, language or kept.settings.language)
    team = team or kept.settings.team_book or None
    team_key = team_key or _key(kept.settings.team_key)
    closing = threading.Event()
    read = partial(_load_words, phrasebook, model, personal)
    session = _session(jobs, io, read, partial(_load_model, model), team, team_key, closing)
    listener = Listener(app.clipboard(), session.book, jobs)
    copier = Copier(app.clipboard())
    window = Window(session, copier, QDesktopServices.openUrl, listener, io)
    crash.install(window)
    window.follow(kept)
    aids = Aids(window, session, copier, io, lambda: rows(kept.settings.keys), team or "")
    DesktopSettings(kept, Tray(window, app.quit), io, window).told.connect(window.tell)
    EditorStart(window)
    dock, shell = _docked(app, window, kept)
    window.modes.change(Mode(kept.settings.start.value))
    commander = Commander(window, session, app.clipboard())
    door = None if place is None else instance.Door(place, commander.obey, window)
    dock.open(quietly=quietly)
    wanted = global_keys or (GLOBAL_KEYS if kept.settings.global_keys else None)
    keys = None if wanted is None else _keys(wanted, window, commander)
    _collect_after_start(session)
    # After the first paint: nothing of the engine stands between the agent and the window.
    QTimer.singleShot(0, session.start)
    QTimer.singleShot(0, aids.first_run)
    code = app.exec()
    if keys is not None:
        keys.release()
    if door is not None:
        door.close()
    dock.release()
    closing.set()  # a slow server does not keep the program from ending
    jobs.close()
    io.close()
    window.deleteLater()
    del translators, shell
    if lock is not None:
        lock.unlock()
    kept.finish()
    return code


def _session(
    jobs: "JobRunner",
    io: "JobRunner",
    read: "Callable[[Path | None], Words]",
    load_model: "Callable[[Phrasebook], Reader]",
    team: str | None,
    team_key: bytes | None,
    closing: threading.Event,
) -> "Session":
    """The state of the window; with a `team`, its book is looked for until `closing`."""
    from assistant.session import Files, Session, Team
    from assistant.team_poll import TeamPoll

    shared = None
    if team is not None:
        shared = Team(TeamPoll(io, partial(_fetch, team, team_key, closing.is_set)), read)
    return Session(
        jobs,
        partial(_load_first_words, read, team, team_key),
        load_model,
        team=shared,
        files=Files(_load_today, _save_proposal, io),
    )


def _docked(
    app: "QApplication", window: "Window", kept: "KeptSettings"
) -> "tuple[Dock, QAbstractNativeEventFilter | None]":
    """What keeps the window in its place, with its menu; what listens to the system for it must
    be held as long as the loop runs."""
    from PySide6.QtCore import QSettings

    from assistant.ui import dock_system
    from assistant.ui.dock import Dock
    from assistant.ui.dock_menu import DockMenu
    from assistant.ui.dock_settings import DockSettings, edge_of

    held = dock_system.reserver(app)
    dock = Dock(
        window,
        window.modes,
        QSettings(str(paths.window_places()), QSettings.Format.IniFormat),
        held,
        edge=edge_of(kept.settings.edge),
        on_top=kept.settings.stay_on_top,
        can_place=dock_system.can_place(app),
    )
    dock.told.connect(window.tell)
    DockSettings(kept, dock)
    window.more.add_menu(DockMenu(window, dock, window.modes))
    return dock, dock_system.listen(app, held, dock)


def _collect_after_start(session: "Session") -> None:
    """Collect garbage once the start is over, and never look through what it made, which stays:
    phrasebook and model would hold the window up by 40 to 80 ms each time."""
    from assistant.session import Readiness, State

    def started(state: State) -> None:
        if state.engine not in (Readiness.STARTING, Readiness.WORDS):
            session.changed.disconnect(started)
            gc.freeze()
            gc.enable()

    session.changed.connect(started)


def _key(text: str) -> bytes | None:
    """The bytes of a public key that was checked when it was read; None for ""."""
    if not text:
        return None
    from assistant.phrasebook.signing import public_key

    return public_key(text)


def _keys(wanted: "Mapping[Order, str]", window: "Window", commander: "Commander") -> "GlobalKeys":
    """Global keys that give their orders to `commander`; imported only where they are wanted."""
    from assistant.ui import global_keys

    keys = global_keys.for_this_desktop(window)
    keys.pressed.connect(commander.by_key)
    keys.told.connect(window.tell)
    keys.take(wanted)
    return keys


def _load_words(phrasebook: Path, model: Path, personal: Path | None, team: Path | None) -> "Words":
    # Imported on the engine thread: the window is painted before numpy and pydantic are there.
    from assistant.engine import load_words

    return load_words(phrasebook, model, team, personal)


def _load_first_words(
    read: "Callable[[Path | None], Words]", team: str | None, team_key: bytes | None
) -> "Words":
    """With the copy of the team's book that is here: the start waits for no server."""
    if team is None:
        return read(None)
    from assistant.phrasebook.shared import kept

    return read(kept(team, team_key, paths.team_cache()).folder)


def _fetch(team: str, team_key: bytes | None, stopped: Callable[[], bool]) -> "Shared":
    from assistant.phrasebook.shared import fetch
    from assistant.phrasebook.sources import opened

    return fetch(team, team_key, paths.team_cache(), partial(opened, stopped=stopped))


def _load_today(team: Path | None) -> "Found":
    """The cards of the team and of this machine; the team's values come first."""
    from assistant.phrasebook.today import read_today

    return read_today(team, paths.data())


def _save_proposal(proposal: "Proposal") -> Path:
    from assistant.conversation.proposal import save

    return save(proposal, paths.proposals(), date.today())  # noqa: DTZ011  # the agent's day


def _load_model(model: Path, book: "Phrasebook") -> "Reader":
    from assistant.engine import load_model

    return load_model(book, model)
