"""A lead's whole working day in the real window, with the real matcher, down to what agents get."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from assistant import editor, paths
from assistant.domain import Line, Status
from assistant.editing.book import Book
from assistant.jobs import JobRunner
from assistant.phrasebook.layers import load_layers
from assistant.phrasebook.shared import fetch
from assistant.ui.editor import opening as openings
from assistant.ui.editor.activation_dialog import ActivationDialog
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.opening import Opening
from assistant.ui.editor.propose_dialog import ProposeDialog
from assistant.ui.editor.publish_dialog import PublishDialog
from assistant.ui.editor.roll_back_dialog import RollBackDialog
from assistant.ui.editor.window import EditorWindow
from assistant.ui.kept_settings import KeptSettings
from tests.conftest import ByHand

T = TypeVar("T", bound=QDialog)

ENTRY = "insulto"
OLD = "¿He hecho algo para {disgustarlo|disgustarla|molestarle}? Quiero ayudarle."
RED = "Cálmese, por favor."
MENDED = "Le escucho. Lo reviso ahora mismo."
LATER = "Le escucho. Lo reviso con usted ahora mismo."


class Program:
    """The editor as a lead of this name starts it on a machine of their own."""

    def __init__(self, who: str, root: Path, program: Path, qtbot: QtBot, **chosen: object) -> None:
        self.qtbot, self.hand = qtbot, ByHand()
        io = JobRunner(self.hand)
        settings = KeptSettings(io)
        for name, value in {"lead_name": who, **chosen}.items():
            settings.put(name, value)
        self.hand.drain()
        self.desk = Desk(Book(paths.team_folder()), JobRunner(self.hand), io)
        self.bench = Bench(self.desk, paths.MODEL)
        places = QSettings(str(root / f"{who}.ini"), QSettings.Format.IniFormat)
        self.window = EditorWindow(self.desk, self.bench, settings, places)
        self.window.keeper.look_pause = 0
        qtbot.addWidget(self.window, before_close_func=lambda _w: self.desk.reload(self.desk.book))
        self.window.show()
        read = partial(editor._open, paths.team_folder(), program)
        Opening(self.window, read).begin()
        self.until(lambda: bool(self.desk.book.items) and self.bench.is_ready())
        self.desk.select(ENTRY)

    def until(self, done: Callable[[], bool]) -> None:
        def look() -> bool:
            self.hand.drain()
            return done()

        self.qtbot.waitUntil(look, timeout=30_000)

    def dialog(self, kind: type[T]) -> T:
        """The one of this kind that is open."""

        def shown() -> list[T]:
            found: list[QObject] = self.window.findChildren(QObject)
            return [d for d in found if isinstance(d, kind) and d.isVisible()]

        self.until(lambda: bool(shown()))
        (found,) = shown()
        return found

    def reword(self, text: str, **changed: object) -> None:
        lines = list(self.desk.book.items[ENTRY].entry.lines)
        lines[0] = lines[0].model_copy(update={"text": text, **changed})
        self.desk.set(ENTRY, "Cambiar la frase", lines=lines)

    def save(self) -> None:
        self.window.keeper.save_action.trigger()
        self.hand.drain()
        assert not self.desk.is_dirty(), self.window.status.text()

    def status(self) -> Status:
        return self.desk.book.items[ENTRY].entry.lines[0].status

    def choose(self) -> None:
        self.window.review.show_line(ENTRY, "pregunta")
        assert self.window.review.chosen_lines() == ["pregunta"]

    def activation(self) -> ActivationDialog:
        self.choose()
        self.window.review.open_activation()
        dialog = self.dialog(ActivationDialog)
        self.until(lambda: dialog._checked is self.desk.book)
        return dialog

    def publishing(self) -> PublishDialog:
        self.window.handover.publish.trigger()
        dialog = self.dialog(PublishDialog)
        self.until(lambda: dialog._plan is not None and dialog._failures is not None)
        return dialog

    def publish(self) -> None:
        dialog = self.publishing()
        assert dialog.publish.isEnabled(), blockers(dialog)
        dialog.publish.click()
        self.until(lambda: not dialog.isVisible())

    def close(self) -> None:
        self.until(lambda: not self.hand.waiting)
        QTimer.singleShot(0, self.drain_while_it_waits)
        assert self.window.close()

    def drain_while_it_waits(self) -> None:
        # Closing waits in an event loop of its own for what is to be written.
        self.hand.drain()
        timer = QTimer(self.window, interval=0)
        timer.timeout.connect(self.hand.drain)
        timer.start()


class Team:
    """Where the agents' books come from, and what one of them has."""

    def __init__(self, root: Path, program: Path) -> None:
        self.place, self.cache, self.program = root / "publicado", root / "agente", program

    def line(self) -> Line:
        shared = fetch(str(self.place), None, self.cache)
        layered = load_layers(self.program, shared.folder)
        assert not layered.problems
        return layered.book.by_id()[ENTRY].lines[0]


@pytest.fixture
def start(
    folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Program]]:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "datos"))
    made: list[Program] = []

    def begin(who: str, **chosen: object) -> Program:
        made.append(Program(who, tmp_path, folder, qtbot, **chosen))
        return made[-1]

    yield begin
    for program in made:
        program.hand.drain()


def blockers(dialog: PublishDialog) -> list[str]:
    return [dialog.blockers.item(n).text() for n in range(dialog.blockers.count())]


def obstacles(dialog: ActivationDialog) -> list[str]:
    return [dialog.obstacles.item(n).text() for n in range(dialog.obstacles.count())]


def test_from_the_first_start_to_the_agents_and_back(
    start: Callable[..., Program], folder: Path, tmp_path: Path
) -> None:
    team = Team(tmp_path, folder)
    assert not paths.data().exists(), "this machine has kept nothing yet"
    ana = start("Ana", publish_to=str(team.place))
    assert ana.desk.writable
    assert not ana.window.banner.isVisible()

    ana.reword(RED, status=Status.DRAFT)
    ana.save()
    assert (paths.team_folder() / "relieve.yaml").is_file()
    assert ana.desk.book.items[ENTRY].entry.based_on, "it adapts the program's"

    ana.choose()
    ana.window.review.mark_reviewed()
    refused = ana.activation()
    assert not refused.activate.isEnabled()
    assert len(obstacles(refused)) == 1
    assert obstacles(refused)[0].startswith("Frase 1: en rojo «Cálmese»")
    refused.reject()

    ana.reword(MENDED)
    ana.save()
    assert ana.status() is Status.REVIEWED
    allowed = ana.activation()
    assert obstacles(allowed) == []
    allowed.activate.click()
    assert ana.status() is Status.ACTIVE
    ana.save()

    ana.publish()
    assert team.line().text == MENDED
    ana.reword(LATER)
    ana.save()
    ana.publish()
    assert team.line().text == LATER

    dialog = ana.publishing()
    dialog.back.click()
    back = ana.dialog(RollBackDialog)
    ana.until(back.confirm.isEnabled)
    assert "la publicación de Ana" in back.headline.text()
    back.confirm.click()
    ana.until(lambda: not back.isVisible())
    assert team.line().text == MENDED
    ana.close()


def test_a_failing_contract_test_refuses_and_is_named(start: Callable[..., Program]) -> None:
    from assistant.editing.book import Test

    ana = start("Ana")
    ana.reword(MENDED, status=Status.REVIEWED)
    ana.desk.set_tests("Añadir", (Test("¿a qué hora abren mañana?", ENTRY, "relieve.yaml"),))
    ana.save()
    refused = ana.activation()
    assert not refused.activate.isEnabled()
    (why,) = obstacles(refused)
    assert "«¿a qué hora abren mañana?»" in why
    refused.reject()


def test_with_two_people_a_change_of_an_active_line_is_not_published_unseen(
    start: Callable[..., Program], folder: Path, tmp_path: Path
) -> None:
    team = Team(tmp_path, folder)
    ana = start("Ana", publish_to=str(team.place), second_eyes=True)
    ana.reword(MENDED)
    ana.save()
    refused = ana.publishing()
    assert not refused.publish.isEnabled()
    assert blockers(refused) == [
        "Insulta la capacidad del agente · Frase 1: cambió estando activa; falta que la revise"
        " otra persona."
    ]
    refused.reject()
    ana.choose()
    ana.window.review.mark_reviewed()
    assert "debe revisarlo otra persona" in ana.window.review.status.text()
    ana.close()

    luis = start("Luis", publish_to=str(team.place), second_eyes=True)
    luis.window.review.open_due()
    luis.until(
        lambda: luis.window.review._due is not None and bool(luis.window.review._due.model.rows)
    )
    luis.choose()
    luis.window.review.mark_reviewed()
    luis.hand.drain()
    luis.publish()
    assert team.line().text == MENDED


def test_what_was_proposed_is_not_offered_as_unsaved_the_next_time(
    start: Callable[..., Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openings, "may_write", lambda _folder: False)
    ana = start("Ana")
    assert "solo de lectura" in ana.window.banner.text()
    ana.reword(MENDED)
    ana.window.keeper._keep_draft()
    ana.window.handover.propose.trigger()
    dialog = ana.dialog(ProposeDialog)
    assert dialog.who.text() == "Ana"
    dialog.propose.click()
    ana.until(lambda: not dialog.isVisible())
    ana.desk.stack.undo()
    assert not ana.window.handover.is_proposed()
    ana.desk.stack.redo()
    assert ana.window.handover.is_proposed()
    assert list(paths.proposals().glob("*.json"))
    assert list(paths.state().rglob("*.json"))
    ana.close()
    assert not list(paths.state().rglob("*.json"))
