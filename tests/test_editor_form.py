"""The form of one entry: what it shows, what typing does to the book, and undo."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain import Situation, Status, Step
from assistant.editing.book import open_book
from assistant.editing.lines import duplicated, line_id, new_line, shifted, steps_of
from assistant.jobs import JobRunner
from assistant.phrasebook.layers import Layer
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.entry_form import EntryForm
from assistant.ui.editor.fields import Choice, PlainField
from tests.conftest import ByHand

BUNDLED = """
method: boundary
entries:
  - id: amenaza
    title: "Amenaza"
    danger: true
    steps: ["Salga", "Avise"]
    triggers: ["te voy a esperar afuera"]
    lines:
      - {id: aviso, text: "Así no sigo.", channels: [chat], address: any, step: warning}
"""
CRISIS = """
situation: crisis
entries:
  - id: vida
    title: "Vida en peligro"
    steps: ["Siga ahí", "Escale"]
    triggers: ["ya no quiero vivir"]
"""


@pytest.fixture
def desk(folder: Path, tmp_path: Path, by_hand: ByHand, qtbot: QtBot) -> Desk:
    """The team's entry `insulto`; the program's `amenaza` and `vida`."""
    del qtbot  # a QApplication must be there
    bundled = tmp_path / "programa"
    bundled.mkdir()
    (bundled / "boundary.yaml").write_text(BUNDLED, "utf-8")
    (bundled / "crisis.yaml").write_text(CRISIS, "utf-8")
    runner = JobRunner(by_hand)
    return Desk(open_book(folder, bundled), runner, runner)


def opened(qtbot: QtBot, desk: Desk, entry_id: str = "insulto") -> EntryForm:
    """The form of the entry in a window that has the keyboard."""
    desk.select(entry_id)
    form = EntryForm(desk)
    qtbot.addWidget(form)
    form.resize(600, 900)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def choose(combo: QComboBox, text: str) -> None:
    row = combo.findText(text)
    assert row >= 0, [combo.itemText(n) for n in range(combo.count())]
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def type_at_end(qtbot: QtBot, field: QPlainTextEdit, text: str) -> None:
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    for part in text.split("\n")[:-1]:
        qtbot.keyClicks(field, part)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, text.split("\n")[-1])


def test_without_an_entry_it_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk, "")
    assert form.empty.isVisible()
    assert "Elija una entrada" in form.empty.text()
    assert not form.title.isVisible()
    desk.select("insulto")
    assert form.title.isVisible()
    desk.put("borrar", {"insulto": None})
    assert form.empty.isVisible()


def test_an_entry_is_shown_in_words(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    assert form.title.toPlainText() == "Insulta la capacidad del agente"
    assert form.situation.currentText() == "Ataque personal"
    assert form.status.currentText() == "activa"
    assert form.self_talk.toPlainText() == "No es conmigo."
    assert form.base.isChecked()
    assert not form.danger.isChecked()
    assert form.header.text() == "Alivie la tensión. Del equipo."
    assert not form.protocol.isVisible()
    assert form.triggers_heading.text() == "Ejemplos: lo que dice el cliente (2)"
    assert form.lines_heading.text() == "Frases (4)"


def test_typing_the_title_is_undone_as_one_and_does_not_move_the_cursor(
    desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, desk)
    form.title.setFocus()
    form.title.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(form.title, "Uy: ")
    assert desk.book.items["insulto"].entry.title == "Uy: Insulta la capacidad del agente"
    assert form.title.textCursor().position() == 4
    assert desk.stack.count() == 1
    assert "Sin guardar" in form.header.text()
    qtbot.keyClick(form.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.title.toPlainText() == "Insulta la capacidad del agente"
    assert "Sin guardar" not in form.header.text()
    qtbot.keyClick(form.title, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert form.title.toPlainText().startswith("Uy: ")


def test_leaving_a_field_begins_another_step(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    type_at_end(qtbot, form.title, "ab")
    form.self_talk.setFocus()
    type_at_end(qtbot, form.title, "cd")
    desk.stack.undo()
    assert form.title.toPlainText().endswith("agenteab")


def test_a_change_from_elsewhere_leaves_the_cursor_where_it_was(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.title.setFocus()
    form.title.mark(8, 8)
    desk.set("insulto", "otro", title="😀 Insulta la capacidad del agente")
    assert form.title.toPlainText() == "😀 Insulta la capacidad del agente"
    assert form.title.textCursor().position() == 8 + 3  # Qt counts the face as two
    assert desk.stack.count() == 1


def test_enter_and_pasted_breaks_make_no_second_line_in_a_title(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.title.selectAll()
    data = QMimeData()
    data.setText("Uno\r\ndos\u2028tres")
    form.title.insertFromMimeData(data)
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert desk.book.items["insulto"].entry.title == "Uno dos tres"


def test_self_talk_is_none_when_it_is_empty(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.self_talk.selectAll()
    qtbot.keyClick(form.self_talk, Qt.Key.Key_Space)
    assert desk.book.items["insulto"].entry.self_talk is None
    assert form.self_talk.toPlainText() == " "  # what is typed stays
    qtbot.keyClicks(form.self_talk, "Calma")
    assert desk.book.items["insulto"].entry.self_talk == " Calma"


def test_to_activate_is_asked_for_and_not_done(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    choose(form.status, "borrador")
    assert desk.book.items["insulto"].entry.status is Status.DRAFT
    with qtbot.waitSignal(form.activation_wanted) as heard:
        choose(form.status, "activa")
    assert heard.args == ["insulto", ""]
    assert desk.book.items["insulto"].entry.status is Status.DRAFT
    assert form.status.currentText() == "borrador"


def test_the_situation_is_one_of_those_with_a_method(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    choose(form.situation, "Abuso")
    item = desk.book.items["insulto"]
    assert item.entry.situation is Situation.ABUSE
    assert not item.faults()
    choose(form.situation, "Ataque personal")
    assert desk.book.items["insulto"].entry.situation is None
    texts = [form.situation.itemText(n) for n in range(form.situation.count())]
    assert not any("Crisis" in text for text in texts)
    desk.select("vida")
    assert not form.situation.isEnabled()
    assert form.situation.currentText().startswith("Crisis")


def test_crisis_has_steps_and_no_lines(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk, "vida")
    assert form.protocol.toPlainText() == "Siga ahí\nEscale"
    assert not form.lines.isVisible()
    assert not form.line_form.isVisible()
    assert not form.lines.new_action.isEnabled()
    type_at_end(qtbot, form.protocol, "\n\nLlame")
    assert desk.book.items["vida"].entry.steps == ["Siga ahí", "Escale", "Llame"]
    assert form.protocol.toPlainText() == "Siga ahí\nEscale\n\nLlame"
    assert form.header.text().endswith("Adaptada de la del programa. Sin guardar.")


def test_the_programs_entry_becomes_the_teams(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk, "amenaza")
    assert "Del programa; al cambiarla será del equipo." in form.header.text()
    assert form.danger.isChecked()
    assert form.protocol.isVisible()
    qtbot.mouseClick(form.danger, Qt.MouseButton.LeftButton)
    item = desk.book.items["amenaza"]
    assert item.layer is Layer.TEAM
    assert not item.entry.danger


def test_a_date_and_none(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    assert not form.expires.day.isVisible()
    form.expires.none.click()
    assert desk.book.items["insulto"].entry.expires is not None
    form.expires.day.setDate(QDate(2031, 2, 3))
    assert desk.book.items["insulto"].entry.expires == date(2031, 2, 3)
    form.expires.none.click()
    assert desk.book.items["insulto"].entry.expires is None
    desk.stack.undo()
    assert form.expires.day.date().toPython() == date(2031, 2, 3)


def test_what_is_missing_is_told_after_a_pause(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    assert not form.faults.isVisible()
    desk.set("insulto", "vaciar", title="")
    qtbot.waitUntil(form.faults.isVisible, timeout=5000)
    assert form.faults.accessibleDescription() == form.faults.text() != ""
    desk.stack.undo()
    qtbot.waitUntil(lambda: not form.faults.isVisible(), timeout=5000)


def test_keys_go_to_the_three_parts(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    title, triggers, lines = form.commands()[:3]
    keys = [action.shortcut().toString() for action in (title, triggers, lines)]
    assert keys == ["Ctrl+1", "Ctrl+2", "Ctrl+3"]
    for action, widget in (
        (triggers, form.triggers.view),
        (lines, form.lines.view),
        (title, form.title),
    ):
        key = getattr(Qt.Key, f"Key_{action.shortcut().toString()[-1]}")
        qtbot.keyClick(form, key, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is widget


def test_a_wheel_over_a_combo_or_a_date_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.expires.none.click()
    before = desk.book
    for field in (*form.findChildren(Choice), form.expires.day):
        field.setFocus()
        none = Qt.MouseButton.NoButton
        event = QWheelEvent(
            QPointF(5, 5), QPointF(field.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120),
            none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, event)
    assert desk.book is before


def test_every_stop_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    stops = form.stops()
    assert len(stops) == len(set(stops))
    for widget in stops:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget


def test_nothing_that_takes_the_keyboard_is_left_out_of_the_stops(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    inner = {child for stop in form.stops() for child in stop.findChildren(QWidget)}
    left = [
        widget
        for widget in form.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(form)
        and widget not in inner
        and widget not in form.stops()
    ]
    assert not left


def test_it_fits_the_middle_also_in_large_type(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.resize(560, 900)
    font = form.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    form.setFont(font)
    inside = form.page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.minimumSizeHint().width() <= 560, timeout=5000)


def test_a_date_takes_no_undo_key_for_itself(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.expires.none.click()
    edit = form.expires.day.findChild(QLineEdit)
    assert edit is not None
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.book.items["insulto"].entry.expires is None


def test_a_plain_field_tells_only_what_the_lead_did(qtbot: QtBot) -> None:
    field = PlainField("x")
    qtbot.addWidget(field)
    heard: list[str] = []
    field.typed.connect(heard.append)
    field.put("hola")
    field.put("hola a todos")
    field.fill("otra")
    assert not heard
    field.insert("!")
    assert heard == ["!otra"]


def test_ids_of_lines_are_free_slugs() -> None:
    assert line_id("Chat, ¡Señor!", set()) == "chat-senor"
    assert line_id("chat tú", {"chat-tu", "chat-tu-2"}) == "chat-tu-3"
    assert line_id("«»", ()) == "frase"
    assert len(line_id("a" * 300, ())) <= 80


def test_lines_are_added_and_copied_as_drafts(desk: Desk) -> None:
    lines = desk.book.items["insulto"].entry.lines
    made = new_line(lines, lines[0])
    assert made.status is Status.DRAFT
    assert made.channels == lines[0].channels
    assert made.id not in {line.id for line in lines}
    after, ids = duplicated(lines, {"no", "si"})
    assert [line.id for line in after] == [
        "pregunta", "con-plazo", "no", "no-2", "si", "si-2",
    ]  # fmt: skip
    assert ids == ["no-2", "si-2"]
    assert all(line.status is Status.DRAFT for line in after if line.id in ids)


@pytest.mark.parametrize(
    ("picked", "by", "after", "places"),
    [
        ([1], -1, "bacd", [0]),
        ([0], -1, "abcd", [0]),
        ([0, 1], -1, "abcd", [0, 1]),
        ([1, 2], 1, "adbc", [2, 3]),
        ([1, 3], 1, "acbd", [2, 3]),
        ([0, 2], 1, "badc", [1, 3]),
    ],
)
def test_rows_move_together(picked: list[int], by: int, after: str, places: list[int]) -> None:
    assert shifted("abcd", picked, by) == (list(after), places)


def test_steps_are_those_of_the_method(desk: Desk) -> None:
    relieve, boundary = (desk.book.items[name].kind for name in ("insulto", "amenaza"))
    assert steps_of(relieve) == (Step.OPENING, Step.NEXT, Step.ANSWER_NO, Step.ANSWER_YES)
    assert Step.CLOSING in steps_of(boundary)
    assert Step.ANSWER_NO not in steps_of(boundary)
