"""The editor's window as a whole: opening, its parts, closing, and the way to it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.editing.book import Book, open_book
from assistant.errors import RemansoError
from assistant.jobs import JobRunner
from assistant.orders import Order
from assistant.program import command
from assistant.ui.editor import opening as openings
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.opening import Opening
from assistant.ui.editor.window import EditorWindow
from assistant.ui.editor_start import EditorStart
from assistant.ui.kept_settings import KeptSettings
from tests.conftest import ByHand
from tests.test_window import Desk as AgentDesk
from tests.test_window import desk as desk  # the agent's, for the menu


class Program:
    """The editor as `editor.run` builds it, with work that waits to be drained."""

    def __init__(self, folder: Path, bundled: Path, place: Path) -> None:
        self.hand = ByHand()
        jobs, io = JobRunner(self.hand), JobRunner(self.hand)
        self.desk = Desk(Book(folder), jobs, io)
        bench = Bench(self.desk, paths.MODEL)
        places = QSettings(str(place / "w.ini"), QSettings.Format.IniFormat)
        self.window = EditorWindow(self.desk, bench, KeptSettings(io), places)
        self.opening = Opening(self.window, partial(open_book, folder, bundled))

    def begin(self) -> None:
        self.opening.begin()
        self.hand.drain()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "data"))
    made = Program(tmp_path / "equipo", folder, tmp_path)
    qtbot.addWidget(made.window, before_close_func=lambda _w: made.desk.reload(made.desk.book))
    made.window.show()
    return made


def test_the_book_opens_and_the_window_says_how_many(program: Program) -> None:
    program.begin()
    assert "insulto" in program.desk.book.items
    assert program.window.status.text() == "1 entrada en el libro."
    assert not program.window.banner.isVisible()
    program.desk.select("insulto")
    assert program.window.windowTitle().startswith("Insulta la capacidad del agente")


def test_a_folder_that_cannot_be_written_is_said(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openings, "may_write", lambda _folder: False)
    program.begin()
    assert not program.desk.writable
    assert "solo de lectura" in program.window.banner.text()
    assert program.window.handover.propose.isVisible()


def test_a_book_that_cannot_be_opened_says_why(program: Program) -> None:
    def broken() -> Book:
        raise RemansoError("No se puede abrir la carpeta. Revise la ruta.")

    Opening(program.window, broken).begin()
    program.hand.drain()
    assert program.window.banner.text() == "No se puede abrir la carpeta. Revise la ruta."


def test_f6_goes_round_the_three_parts(program: Program, qtbot: QtBot) -> None:
    program.begin()
    program.desk.select("insulto")
    window = program.window
    window.activateWindow()
    window.tree.search.setFocus()
    parts = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        parts.append(
            next(
                name
                for name, part in (("book", window.tree), ("entry", window.form),
                                   ("help", window.tabs))
                if focused and part.isAncestorOf(focused)
            )
        )  # fmt: skip
    assert parts == ["entry", "help", "book", "entry"]


def test_the_title_has_a_mark_until_it_is_saved(program: Program) -> None:
    program.begin()
    program.desk.set("insulto", "título", title="Otro título")
    assert program.window.isWindowModified()
    program.window.keeper.save()
    program.hand.drain()
    assert not program.window.isWindowModified()
    assert "Otro título" in (program.desk.book.folder / "relieve.yaml").read_text("utf-8")


def test_a_second_start_brings_it_to_view_and_nothing_else(program: Program) -> None:
    said: list[str] = []
    program.opening.obey(Order.SHOW, "", said.append)
    program.opening.obey(Order.PASTE, "", said.append)
    assert said[0] == ""
    assert "editor" in said[1]


def test_size_and_parts_are_kept(program: Program) -> None:
    program.begin()
    program.window.close()
    places = program.window._places
    assert places.contains("editor/geometry")
    assert places.contains("editor/split")


def test_the_agents_menu_opens_it_as_another_program(
    desk: AgentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return len(started) == 1, 7

    monkeypatch.setattr(QProcess, "startDetached", start)
    way = EditorStart(desk.window)
    way.start()
    assert [started[0][0], *started[0][1]] == command("edit")
    assert "otra ventana" in desk.window.status.text()
    way.start()
    assert "python -m assistant edit" in desk.window.status.text()
