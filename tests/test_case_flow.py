"""A whole case through the real window and session: message, line, warning, undo, closing, new.

Also the corrections, the request, the base lines and the proposal, and the lead's card.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assistant.conversation.proposal import save
from assistant.domain import (
    SITUATIONS,
    Certainty,
    Note,
    Phrasebook,
    Reading,
    Situation,
    Step,
    Today,
)
from assistant.engine import Words
from assistant.jobs import JobRunner
from assistant.paths import PHRASEBOOK
from assistant.phrasebook.load import load
from assistant.phrasebook.today import Found
from assistant.session import Files, Session
from assistant.ui.clipboard import Copier
from assistant.ui.proposal_dialog import ProposalDialog
from assistant.ui.window import Window
from tests.conftest import ByHand
from tests.test_session import Fake

NOON = datetime(2027, 3, 14, 12)  # noqa: DTZ001  # the agent's clock has no zone
BOOK = load(PHRASEBOOK).book


class Reads(Fake):
    """As Fake, and "threat" is a direct threat."""

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:
        if raw.startswith("threat"):
            probabilities = {s: float(s is Situation.ABUSE) for s in SITUATIONS}
            return Reading(Situation.ABUSE, Certainty.SURE, probabilities, danger=True)
        return super().read(raw, after)


class FakeClipboard:
    held = ""

    def setText(self, text: str) -> None:
        self.held = text

    def text(self) -> str:
        return self.held


class Desk:
    """A window, its session, and a clock that the test sets."""

    def __init__(self, qtbot: QtBot, hand: ByHand, folder: Path) -> None:
        self.qtbot, self.hand, self.folder = qtbot, hand, folder
        self.clock = NOON
        self.today = Found()
        self.jobs = JobRunner(hand)
        self.session = Session(
            self.jobs,
            lambda: Words(BOOK, (), Reads(Certainty.UNSURE)),
            self._model,
            files=Files(lambda _team: self.today, partial(self._save)),
            now=lambda: self.clock,
        )
        self.clipboard = FakeClipboard()
        copier = Copier(self.clipboard)  # type: ignore[arg-type]
        self.window = Window(self.session, copier, lambda _url: QUrl.isValid(QUrl()))
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.session.start()
        self.hand.drain()

    def _model(self, _book: Phrasebook) -> Reads:
        return Reads()

    def _save(self, proposal: object) -> Path:
        return save(proposal, self.folder, date(2027, 3, 14))  # type: ignore[arg-type]

    def say(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.window.message.selectAll()
        self.window.message.insertFromMimeData(data)
        self.hand.drain()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(self.window, key, held)
        self.hand.drain()

    @property
    def status(self) -> str:
        return self.window.status.text()

    @property
    def ladder(self) -> str:
        return self.window.warnings.text()


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
F8, F9, ZERO, K, ONE = Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_0, Qt.Key.Key_K, Qt.Key.Key_1


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, tmp_path / "proposals")
    yield made
    made.jobs.close()


def used_steps(desk: Desk) -> list[Step]:
    return [used.line.step for used in desk.session.state.case.used]


def test_a_case_from_the_first_message_to_the_next_case(desk: Desk) -> None:
    desk.say("upset quiero mi reembolso")
    desk.press(ONE, CTRL)
    assert "Copiada la frase 1" in desk.status
    desk.say("abuse uno")
    desk.press(F9)
    assert desk.ladder == "Aviso 1 de 2"
    assert "Aviso 1 de 2. Mayús+F9 lo deshace." in desk.status
    warning = desk.clipboard.held
    desk.press(F9, SHIFT)
    assert desk.ladder == ""
    assert desk.session.state.case.warnings == 0
    desk.press(F9)
    assert desk.clipboard.held == warning, "the line undone stands ready again"
    desk.say("abuse dos")
    desk.press(F9)
    assert desk.ladder == "Aviso 2 de 2"
    assert "cierre y escale" in desk.status
    desk.say("abuse tres")
    assert "ya dio los 2 avisos: despídase con la frase 1" in desk.window.reading.text()
    assert desk.window.escalate.property("role") == "urgent"
    assert desk.session.state.suggestions[0].line.step is Step.CLOSING
    assert desk.window.case.warn.text() == "Cerrar F9"
    desk.press(F9)
    assert "complete: otro canal" in desk.status
    canal = desk.window.slots._fields["canal"]
    assert canal.hasFocus()
    canal.setText("nuestra oficina")
    desk.qtbot.keyClick(canal, Qt.Key.Key_Return)
    assert used_steps(desk)[-1] is Step.CLOSING
    assert "nuestra oficina" in desk.clipboard.held
    assert desk.ladder == "Aviso 2 de 2"
    assert "escale" in desk.status
    tools = desk.window.case
    assert tools.list.count() == 4
    assert "Avisos dados: 2 de 2" in desk.session.card().body
    assert "Qué pide: upset quiero mi reembolso" in desk.session.card().body
    desk.press(Qt.Key.Key_N, CTRL)
    assert desk.ladder == ""
    assert tools.request.field.text() == ""
    assert tools.curve.accessibleDescription() == ""
    assert tools.list.item(0).text() == "Todavía no hay mensajes."
    assert desk.window.escalate.property("role") == "main"


def test_the_warning_needs_no_typed_message(desk: Desk) -> None:
    desk.window.slots._fields["canal"].setText("nuestra oficina")
    desk.press(F9)
    assert desk.ladder == "Aviso 1 de 2"
    assert desk.clipboard.held == desk.session.state.suggestions[0].line.text
    assert desk.window.suggestions.isVisible(), "what was copied is to be seen"
    desk.press(F9)
    desk.press(F9)
    assert used_steps(desk) == [Step.OPENING, Step.LAST_WARNING, Step.CLOSING]
    desk.press(F9, SHIFT)
    desk.press(F9, SHIFT)
    desk.press(F9, SHIFT)
    assert "No hay avisos que deshacer" in desk.status


@pytest.mark.parametrize("text", ["threat te mato", "crisis"])
def test_danger_is_not_warned_of(desk: Desk, text: str) -> None:
    desk.say(text)
    desk.press(F9)
    assert desk.clipboard.held == ""
    assert "escale ahora" in desk.status
    assert desk.session.state.case.warnings == 0


def test_the_answers_stand_below_the_question_and_then_first(desk: Desk) -> None:
    desk.say("attack")
    question = desk.session.state.suggestions[0]
    desk.press(ONE, CTRL)
    model = desk.window.suggestions.model()
    spoken = [
        model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)
    ]
    assert desk.session.state.suggestions[0] is question, "a second press copies no other line"
    assert "si dice no" in spoken[1]
    assert "si dice sí" in spoken[2]
    desk.say("calm no")
    steps = [s.line.step for s in desk.session.state.suggestions]
    assert steps == [Step.ANSWER_NO, Step.ANSWER_YES]


# The correction


@pytest.mark.qt_log_ignore(r"(grabbing the keyboard|raise\(\))", extend=True)  # offscreen menu
def test_a_correction_leads_the_case_on(desk: Desk) -> None:
    desk.say("upset")
    desk.press(K, CTRL)
    menu = desk.window.case._menu
    assert menu.isVisible()
    assert [a.isChecked() for a in menu.actions()] == [s == "upset" for s in SITUATIONS]
    assert len({a.text()[a.text().index("&") + 1].lower() for a in menu.actions()}) == 6
    desk.qtbot.keyClick(menu, Qt.Key.Key_B)
    state = desk.session.state
    assert desk.window.reading.text() == "Abuso · corregida por usted"
    assert state.suggestions[0].line.step is Step.OPENING
    assert "corregida por usted" in desk.window.suggestions.model().index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert state.case.messages[-1][1].situation is Situation.ABUSE
    assert "abuso" in desk.window.case.curve.accessibleDescription()
    desk.press(F9)
    desk.say("upset otra cosa")
    assert desk.window.reading.text() == "Molestia con lo ocurrido · segura", "only that message"
    assert desk.window.case.curve.accessibleDescription() == (
        "Temperatura: bajó de abuso a molestia; 2 mensajes"
    )


def test_a_correction_outlives_another_reading_of_its_message(desk: Desk) -> None:
    desk.say("upset")
    desk.session.correct(Situation.ATTACK)
    desk.session._read_again()
    desk.hand.drain()
    assert desk.session.state.reading is not None
    assert desk.session.state.reading.corrected
    desk.session.submit("upset y más")
    desk.hand.drain()
    assert desk.session.state.reading.situation is Situation.ATTACK
    assert len(desk.session.state.case.messages) == 1


def test_without_a_message_there_is_nothing_to_correct(desk: Desk) -> None:
    for key in (K, ZERO):
        desk.press(key, CTRL)
        assert "Primero pegue el mensaje" in desk.status
    assert not desk.window.case._menu.isVisible()
    assert not desk.session.correct(Situation.ABUSE)


# The request


def test_the_request_is_pinned_edited_and_given_back(desk: Desk) -> None:
    field = desk.window.case.request.field
    desk.say("upset quiero mi reembolso")
    assert field.text() == "upset quiero mi reembolso"
    desk.say("attack eres tonta")
    assert field.text() == "upset quiero mi reembolso"
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClick(field, Qt.Key.Key_X)
    desk.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "upset quiero mi reembolso"
    field.selectAll()
    desk.qtbot.keyClick(field, Qt.Key.Key_X)
    desk.say("upset necesito mi factura")
    assert field.text() == "x", "what is being typed is left alone"
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.session.state.case.request == "x"
    assert "Qué pide: x" in desk.session.card().body
    desk.say("upset exijo la devolución")
    assert field.text() == "x"


# None serves, and the proposal


def open_proposal(desk: Desk, act: object) -> None:
    """Ctrl+0 twice, and `act(dialog)` while the dialog is open."""
    desk.press(ZERO, CTRL)
    assert desk.session.state.base
    assert desk.window.case.none.accessibleName().startswith("Proponer este mensaje")

    def during() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProposalDialog)
        try:
            act(dialog)  # type: ignore[operator]
        finally:
            QTimer.singleShot(0, dialog.close)

    QTimer.singleShot(0, during)
    desk.press(ZERO, CTRL)


def press_button(dialog: ProposalDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def test_a_proposal_is_written_only_after_the_agent_confirmed(desk: Desk) -> None:
    desk.say("attack eres una inútil, Fabiana, folio 4007")
    assert len({s.method for s in desk.session.state.suggestions}) < 4

    def look_and_save(dialog: ProposalDialog) -> None:
        assert dialog.text.toPlainText() == "attack eres una inútil, [nombre], folio [número]"
        press_button(dialog, "Guardar propuesta")
        assert "Elija a qué situación" in dialog.status.text()
        assert not desk.folder.exists()
        dialog.belongs.setCurrentIndex(1 + list(SITUATIONS).index(Situation.ATTACK))
        dialog.text.setPlainText("eres una inútil")
        press_button(dialog, "Guardar propuesta")
        assert not desk.folder.exists(), "the file is written on the other thread"
        dialog.reject()
        assert dialog.isVisible(), "what came of it must be told"
        desk.hand.drain()
        assert dialog.result() == ProposalDialog.DialogCode.Accepted

    open_proposal(desk, look_and_save)
    assert len({s.method for s in desk.session.state.suggestions}) == 4
    (file,) = desk.folder.iterdir()
    found = json.loads(file.read_text("utf-8"))
    assert (found["message"], found["situation"]) == ("eres una inútil", "attack")
    assert str(desk.folder) in desk.status
    desk.say("attack otra")
    assert not desk.session.state.base


def test_a_cancelled_proposal_writes_nothing(desk: Desk) -> None:
    desk.say("upset ZAFIRO")
    open_proposal(desk, lambda dialog: press_button(dialog, "Cancelar"))
    assert not desk.folder.exists()


def test_a_proposal_that_cannot_be_written_stays_open_with_its_text(desk: Desk) -> None:
    desk.folder.write_text("no es una carpeta")
    desk.say("upset algo")

    def fail(dialog: ProposalDialog) -> None:
        dialog.belongs.setCurrentIndex(1)
        press_button(dialog, "Guardar propuesta")
        desk.hand.drain()
        assert dialog.isVisible()
        assert "No se pudo guardar la propuesta" in dialog.status.text()
        assert dialog.text.toPlainText() == "upset algo"

    open_proposal(desk, fail)


@pytest.mark.parametrize(("text", "says"), [("", "No hay texto"), ("a" * 600, "500 letras")])
def test_a_proposal_has_limits(qtbot: QtBot, text: str, says: str) -> None:
    dialog = ProposalDialog(text, (), lambda *_: pytest.fail("nothing is to be written"))
    qtbot.addWidget(dialog)
    dialog.belongs.setCurrentIndex(1)
    press_button(dialog, "Guardar propuesta")
    assert says in dialog.status.text()


# The lead's card and the slots


def with_plazo(desk: Desk) -> int:
    """The row of a line that asks for {plazo} alone; it is not the first."""
    line = next(
        (e, line)
        for e in BOOK.entries
        for line in e.lines
        if "{plazo}" in line.text and "{supervisor}" not in line.text and e.method is not None
    )
    first = desk.session.state.suggestions[0]
    from assistant.domain import Reason, Suggestion

    asked = Suggestion(*line, 0.5, Reason.GENERAL)
    desk.session._set(suggestions=(first, asked))
    return 1


def test_todays_value_is_seen_before_it_is_copied_and_ends_with_its_date(desk: Desk) -> None:
    note = Note("antes de las seis", NOON.replace(hour=18))
    desk.today = Found(Today((Note("No hay envíos.", note.until),), {"plazo": note}))
    card = desk.window.case.today
    assert not card.isVisible()
    desk.press(Qt.Key.Key_N, CTRL)
    assert card.isVisible()
    assert card.button.accessibleName() == "Hoy: No hay envíos.. Plazo: «antes de las seis»"
    assert not card.all.isVisible()
    card.button.click()
    assert "No hay envíos." in card.all.text()
    desk.say("upset")
    row = with_plazo(desk)
    desk.window._copy_row(row)
    assert desk.clipboard.held == "", "nobody has seen the value yet"
    assert "Hoy propone plazo" in desk.status
    assert desk.window.slots._labels["plazo"].text() == "Plazo (según Hoy)"
    desk.window._copy_row(row)
    assert "antes de las seis" in desk.clipboard.held
    desk.press(Qt.Key.Key_N, CTRL)
    desk.say("upset")
    with_plazo(desk)
    desk.window.suggestions.setCurrentIndex(desk.window.suggestions.model().index(1, 0))
    assert desk.window.slots.values()["plazo"] == "antes de las seis"
    desk.clock = NOON.replace(hour=19)
    with_plazo(desk)
    assert desk.window.slots.values()["plazo"] == ""
    assert not card.isVisible()


def test_slots_last_for_the_case_and_the_agents_name_longer(desk: Desk) -> None:
    slots = desk.window.slots
    slots._fields["canal"].setText("la oficina")
    slots._fields["agente"].setText("Ana")
    desk.say("upset")
    desk.say("attack")
    assert slots.values()["canal"] == "la oficina"
    desk.press(Qt.Key.Key_N, CTRL)
    assert slots.values()["canal"] == ""
    assert slots.values()["agente"] == "Ana"


def test_problems_of_the_card_are_counted_with_those_of_the_book(desk: Desk) -> None:
    from assistant.domain import Problem

    desk.today = Found(problems=(Problem(Path("hoy.yaml"), 1, "No se entiende."),))
    desk.press(Qt.Key.Key_N, CTRL)
    assert [p.file.name for p in desk.session.state.problems] == ["hoy.yaml"]
    desk.today = Found()
    desk.press(Qt.Key.Key_N, CTRL)
    assert desk.session.state.problems == ()


# Names and reach


def test_the_case_is_named_for_a_screen_reader_and_reached_by_tab(desk: Desk) -> None:
    desk.say("upset")
    tools = desk.window.case
    curve = QAccessible.queryAccessibleInterface(tools.curve)
    assert curve.role() == QAccessible.Role.StaticText
    assert curve.text(QAccessible.Text.Name) == "Temperatura"
    assert curve.text(QAccessible.Text.Description) == "Temperatura: molestia; 1 mensaje"
    tools.fold.click()
    assert tools.list.isVisible()
    desk.window.message.setFocus()
    reached = set()
    for _ in range(24):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name))
        desk.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert "" not in reached
    assert {
        "Lo que pide",
        "Corregir la lectura",
        "Ninguna me sirve",
        "Dar el aviso que toca",
        "Mensajes de este caso: 1",
        "Mensajes de este caso",
    } <= reached


def test_nothing_moves_through_a_case(desk: Desk) -> None:
    QApplication.processEvents()
    places = (desk.window.panel, desk.window.case.request, desk.window.escalate)
    before = [place.geometry() for place in places]
    for text in ("upset quiero mi reembolso", "attack", "abuse", "threat", "calm"):
        desk.say(text)
        if text == "abuse":
            desk.press(F9)
        QApplication.processEvents()
        assert [place.geometry() for place in places] == before


def test_what_was_being_typed_does_not_reach_the_next_case(desk: Desk) -> None:
    desk.say("upset quiero mi reembolso")
    field = desk.window.case.request.field
    field.setFocus()
    field.selectAll()
    field.insert("el nombre de la cliente")
    slots = desk.window.slots.fields()
    for slot in slots:
        slot.insert("Ana")
    desk.window._new_case()
    assert field.text() == ""
    assert desk.session.state.case.request == ""
    # Only the agent's own name outlives a case.
    assert sum(slot.isUndoAvailable() for slot in slots) == sum(bool(s.text()) for s in slots) == 1
