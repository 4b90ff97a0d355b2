"""The lines of an entry: the list, and the form of the chosen one."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.domain import Address, Channel, Status, Step
from assistant.phrasebook.schema import LineModel
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.line_dialogs import AcceptedDialog, FormsDialog
from assistant.ui.editor.line_form import length
from assistant.ui.editor.line_list import MANY, LineRows, about
from assistant.ui.editor.marks import Kind, Mark
from assistant.ui.editor.parts_view import PARTS
from tests.test_editor_form import choose, desk, opened, type_at_end

__all__ = ["desk"]

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def lines(desk: Desk, entry_id: str = "insulto") -> list[LineModel]:
    return desk.book.items[entry_id].entry.lines


def ids(desk: Desk, entry_id: str = "insulto") -> list[str]:
    return [line.id for line in lines(desk, entry_id)]


def with_lines(desk: Desk, count: int) -> None:
    first = lines(desk)[0]
    channels = (Channel.CHAT, Channel.MAIL)
    made = [
        first.model_copy(update={"id": f"l{n}", "channels": frozenset({channels[n % 2]})})
        for n in range(count)
    ]
    desk.set("insulto", "poner", lines=made)


def test_a_row_says_everything_in_words() -> None:
    line = LineModel(
        id="x",
        text="Le escucho.",
        channels=frozenset({Channel.CHAT, Channel.PHONE}),
        address=Address.ANY,
        step=Step.ANSWER_NO,
        status=Status.REVIEWED,
        expires=date(2020, 1, 2),
    )
    said = about(line)
    for word in ("Si dice no", "Teléfono, Chat", "cualquier trato", "revisada", "venció el 2"):
        assert word in said
    model = LineRows()
    model.show("e", [line])
    index = model.index(0)
    assert index.data() == "Le escucho."
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Le escucho.")
    assert "revisada" in spoken
    assert "x" not in spoken.split()


def test_the_first_line_is_open_and_the_next_ones_follow(desk: Desk, qtbot: QtBot) -> None:
    desk.select("vida")
    form = opened(qtbot, desk, "vida")
    heard: list[str] = []
    form.line_selected.connect(heard.append)
    desk.select("insulto")
    assert heard == ["pregunta"]
    assert form.line_text.toPlainText().startswith("¿He hecho algo")
    form.go_to_lines()
    qtbot.keyClick(form.lines.view, Qt.Key.Key_Down)
    assert heard[-1] == "con-plazo" == form.line_id
    assert form.line_text.toPlainText().startswith("{cliente}")
    desk.select("vida")
    assert heard[-1] == ""
    assert not form.line_form.isVisible()


def test_enter_on_a_line_goes_to_its_text(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.go_to_lines()
    qtbot.keyClick(form.lines.view, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.line_text


def test_typing_reaches_the_book_and_is_undone_as_one(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    heard: list[str] = []
    form.line_typed.connect(heard.append)
    before = lines(desk)[0].text
    type_at_end(qtbot, form.line_text, " Ya.")
    assert lines(desk)[0].text == before + " Ya." == heard[-1]
    assert desk.stack.count() == 1
    assert form.lines.model.index(0).data() == before + " Ya."
    qtbot.keyClick(form.line_text, Qt.Key.Key_Z, CONTROL)
    assert form.line_text.toPlainText() == before
    assert form.line_text.textCursor().atEnd()


def test_typing_in_two_lines_is_two_steps(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    type_at_end(qtbot, form.line_text, "a")
    form.lines.choose("con-plazo")
    type_at_end(qtbot, form.line_text, "b")
    desk.stack.undo()
    assert lines(desk)[0].text.endswith("a")
    assert not lines(desk)[1].text.endswith("b")


def test_channels_address_step_and_date(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    part = form.line_form
    part.channels[Channel.PHONE].click()
    part.channels[Channel.MAIL].click()
    assert lines(desk)[0].channels == {Channel.CHAT, Channel.MAIL}
    choose(part.address, "vos")
    choose(part.step, "Si dice sí")
    part.expires.none.click()
    line = lines(desk)[0]
    assert (line.address, line.step) == (Address.VOS, Step.ANSWER_YES)
    assert line.expires is not None
    assert not desk.book.items["insulto"].faults()
    for _ in range(5):
        desk.stack.undo()
    assert part.channels[Channel.PHONE].isChecked()
    assert part.address.currentText() == "usted"
    assert part.step.currentText() == "Primera respuesta"
    assert not desk.is_dirty()


def test_only_steps_of_the_method_are_offered(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    step = form.line_form.step
    texts = [step.itemText(n) for n in range(step.count())]
    assert texts == ["Primera respuesta", "Paso siguiente", "Si dice no", "Si dice sí"]
    astray = lines(desk)[0].model_copy(update={"step": Step.CLOSING})
    desk.set("insulto", "mover", lines=[astray])
    assert step.currentText() == "Cierre (no va en este método)"
    choose(step, "Paso siguiente")
    assert step.findText("Cierre", Qt.MatchFlag.MatchStartsWith) < 0


def test_no_channel_at_all_can_stand_while_one_writes(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    for channel in (Channel.PHONE, Channel.CHAT):
        form.line_form.channels[channel].click()
    assert lines(desk)[0].channels == frozenset()
    assert "sin canal" in about(lines(desk)[0])
    assert desk.book.items["insulto"].faults()


def test_to_activate_a_line_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    choose(form.line_form.status, "borrador")
    assert lines(desk)[0].status is Status.DRAFT
    with qtbot.waitSignal(form.activation_wanted) as heard:
        choose(form.line_form.status, "activa")
    assert heard.args == ["insulto", "pregunta"]
    assert lines(desk)[0].status is Status.DRAFT
    assert form.line_form.status.currentText() == "borrador"


def test_the_length_is_told_against_the_narrowest_channel(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    assert length("Hola, ¿qué tal? — {cliente}") == 4
    assert "Teléfono: hasta 30 palabras" in form.line_form.count.text()
    form.line_text.selectAll()
    form.line_text.insert("palabra " * 31)
    assert form.line_form.count.text().startswith("31 palabras")
    assert form.line_form.count.text().endswith("sobran 1")
    form.line_form.channels[Channel.PHONE].click()
    assert form.line_form.count.text().endswith("Chat: hasta 45 palabras")


def test_a_slot_goes_in_at_the_cursor_as_a_step(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.lines.choose("no")
    form.line_text.setFocus()
    form.line_text.mark(0, 0)
    qtbot.keyClicks(form.line_text, "Eh ")
    menu = form.line_form.menu
    assert [str(a.data()) for a in menu.actions() if a.data()] == [
        "{cliente}", "{producto}", "{plazo}", "{agente}", "{supervisor}", "{canal}",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    assert lines(desk)[2].text.startswith("Eh {cliente}Gracias")
    assert QApplication.focusWidget() is form.line_text
    desk.stack.undo()
    assert lines(desk)[2].text.startswith("Eh Gracias")


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # offscreen
def test_the_slot_menu_opens_by_key(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.line_text.setFocus()
    qtbot.keyClick(form.line_text, Qt.Key.Key_Space, CONTROL)
    menu = form.line_form.menu
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[0]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)


def test_the_three_forms_are_asked_for(qtbot: QtBot) -> None:
    dialog = FormsDialog("molestarlo")
    qtbot.addWidget(dialog)
    assert not dialog.insert.isEnabled()
    dialog.fields[1].setText("molestarla")
    dialog.fields[2].setText("{molestar|le}")
    assert dialog.insert.isEnabled()
    assert dialog.slot() == "{molestarlo|molestarla|molestarle}"


def test_a_new_line_is_a_draft_that_waits_for_its_text(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    assert form.lines.new_action.shortcut().toString() == "Ctrl+Shift+N"
    form.lines.new_action.trigger()
    assert QApplication.focusWidget() is form.line_text
    made = lines(desk)[1]
    assert form.line_id == made.id
    assert (made.text, made.status) == ("", Status.DRAFT)
    assert made.channels == lines(desk)[0].channels
    qtbot.keyClicks(form.line_text, "Le escucho")
    assert lines(desk)[1].text == "Le escucho"
    assert not desk.book.items["insulto"].faults()
    desk.stack.undo()
    desk.stack.undo()
    assert ids(desk) == ["pregunta", "con-plazo", "no", "si"]


def test_an_entry_without_lines_says_how_to_begin(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    desk.set("insulto", "vaciar", lines=[])
    assert form.no_line.isVisible()
    assert not form.line_form.isVisible()
    form.lines.new_action.trigger()
    assert not form.no_line.isVisible()
    assert form.line_form.isVisible()


def test_duplicate_delete_and_order(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    view = form.lines.view
    form.go_to_lines()
    view.pick([1, 2])
    form.lines.copy_action.trigger()
    assert ids(desk) == ["pregunta", "con-plazo", "con-plazo-2", "no", "no-2", "si"]
    assert form.lines.picked() == ["con-plazo-2", "no-2"]
    assert all(line.status is Status.DRAFT for line in lines(desk) if line.id.endswith("-2"))
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert ids(desk) == ["pregunta", "con-plazo-2", "con-plazo", "no-2", "no", "si"]
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert ids(desk) == ["pregunta", "con-plazo", "no", "si"]
    assert form.line_id == "con-plazo"
    for _ in range(3):
        desk.stack.undo()
    assert not desk.is_dirty()


def test_undo_of_a_deletion_leaves_another_line_open_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.lines.view.pick([0])
    form.lines.delete()
    form.lines.choose("si")
    desk.stack.undo()
    assert form.line_id == "si"
    assert form.line_text.toPlainText() == "Gracias por decírmelo. ¿Qué fue?"


def test_lines_move_to_another_entry(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.lines.view.pick([0, 2])
    form.lines.move_to("amenaza")
    assert ids(desk) == ["con-plazo", "si"]
    assert ids(desk, "amenaza") == ["aviso", "pregunta", "no"]
    assert form.line_id == "con-plazo"


def test_many_lines_can_be_narrowed(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    assert not form.lines.filters.isVisible()
    with_lines(desk, MANY + 2)
    assert form.lines.filters.isVisible()
    choose(form.lines.channel, "Correo")
    assert [line.id for line in form.lines.model.rows] == ["l1", "l3", "l5", "l7", "l9"]
    assert form.line_id == "l1"
    assert form.lines.status.text() == "Se ven 5 de 10 frases"
    form.go_to_lines()
    form.lines.view.pick([1])
    qtbot.keyClick(form.lines.view, Qt.Key.Key_Up, ALT)
    assert ids(desk)[:4] == ["l0", "l3", "l2", "l1"]
    form.lines.delete()
    assert "l3" not in ids(desk)
    assert len(ids(desk)) == MANY + 1


def test_a_line_under_the_hands_is_not_filtered_away(desk: Desk, qtbot: QtBot) -> None:
    with_lines(desk, MANY + 2)
    form = opened(qtbot, desk)
    choose(form.lines.channel, "Correo")
    form.line_form.channels[Channel.CHAT].click()
    form.line_form.channels[Channel.MAIL].click()
    assert form.line_id == "l1"
    assert lines(desk)[1].channels == {Channel.CHAT}
    assert form.line_form.channels[Channel.CHAT].isChecked()


def test_a_line_that_the_filter_hides_is_shown_when_asked_for(desk: Desk, qtbot: QtBot) -> None:
    with_lines(desk, MANY + 2)
    form = opened(qtbot, desk)
    choose(form.lines.channel, "Correo")
    form.show_line("l2")
    assert form.line_id == "l2"
    assert form.lines.channel.currentText() == "Todos los canales"


def test_a_part_of_a_line_can_be_shown(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    line = lines(desk)[2].model_copy(update={"text": "😀 Gracias. Vamos"})
    desk.set("insulto", "poner", lines=[*lines(desk)[:2], line, lines(desk)[3]])
    form.show_line("no", 2, 9)
    assert QApplication.focusWidget() is form.line_text
    assert form.line_text.textCursor().selectedText() == "Gracias"
    form.show_line("no hay")
    assert form.line_id == "no"


def test_underlines_are_no_change_and_go_with_the_line(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.mark_line([Mark(0, 4, Kind.RED)])
    assert len(form.line_text.extraSelections()) == 1
    assert desk.stack.count() == 0
    form.lines.choose("si")
    assert not form.line_text.extraSelections()


def test_what_was_permitted_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    button = form.line_form.accepted
    assert not button.isVisible()
    accept = {"but": "Es otra frase.", "cheer": "Saluda."}
    first = lines(desk)[0].model_copy(update={"accept": accept})
    desk.set("insulto", "permitir", lines=[first, *lines(desk)[1:]])
    assert button.isVisible()
    assert button.text() == "Permitir (2)…"
    dialog = AcceptedDialog(accept)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "«Pero» borra lo anterior. — Es otra frase."
    dialog.remove.click()
    assert dialog.left == {"cheer": "Saluda."}
    dialog.remove.click()
    assert dialog.left == {}
    assert not dialog.remove.isEnabled()
    assert len(accept) == 2


def test_dragged_lines_carry_their_ids(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    model = form.lines.model
    data = model.mimeData([model.index(2), model.index(0)])
    assert json.loads(bytes(data.data(PARTS).data())) == {
        "from": "insulto", "triggers": [], "lines": ["pregunta", "no"],
    }  # fmt: skip


def test_buttons_say_what_they_do_to_what(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    names = [b.accessibleName() for b in form.lines.buttons if isinstance(b, QPushButton)]
    assert names == ["Frase nueva", "Duplicar frase", "Borrar frase",
                     "Mover frases a otra entrada…"]  # fmt: skip


def test_the_rows_are_a_sound_model(desk: Desk, qtmodeltester: ModelTester) -> None:
    model = LineRows()
    qtmodeltester.check(model)
    rows = lines(desk)
    model.show("e", rows)
    model.show("e", rows[::-1])
    model.show("e", rows[1:])
    model.show("f", [])
    assert model.rowCount() == 0
