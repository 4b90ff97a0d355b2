"""The examples of an entry: adding, pasting, editing in place, moving, marking."""

import json
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.editing.examples import MOST, fresh
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.entry_form import EntryForm
from assistant.ui.editor.move_dialog import MoveDialog
from assistant.ui.editor.parts_view import PARTS
from assistant.ui.editor.trigger_list import WRAPPED, TriggerList, TriggerModel
from tests.test_editor_form import desk, opened

__all__ = ["desk"]

FIRST, SECOND = "usted no sirve para nada", "eres un inútil"


def shown(desk: Desk, entry_id: str = "insulto") -> list[str]:
    return desk.book.items[entry_id].entry.triggers


def with_triggers(
    qtbot: QtBot, desk: Desk, triggers: Sequence[str]
) -> tuple[EntryForm, TriggerList]:
    form = opened(qtbot, desk)
    desk.set("insulto", "poner", triggers=list(triggers))
    return form, form.triggers


def test_repeated_is_without_accents_capitals_and_spaces() -> None:
    assert fresh(["ERES un  INUTIL", "ano", "Año", "año"], [SECOND]) == (["ano", "Año"], 2)


def test_enter_adds_what_is_typed(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    heard: list[str] = []
    form.typing.connect(heard.append)
    field = form.triggers.field
    field.setFocus()
    qtbot.keyClicks(field, "nada sirve")
    assert heard[-1] == "nada sirve"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(desk)[-1] == "nada sirve"
    assert field.toPlainText() == ""
    assert heard[-1] == ""
    assert form.triggers.status.text() == "1 añadido"
    desk.stack.undo()
    assert shown(desk) == [FIRST, SECOND]


def test_many_lines_pasted_are_many_examples(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    field = form.triggers.field
    field.setFocus()
    qtbot.keyClicks(field, "a medias")
    new = "\n".join(f"{n}. mensaje número {'x' * n}" for n in range(1, 21))
    data = QMimeData()
    data.setText(f"{new}\n- Eres un INÚTIL\n«mensaje numero x»\nMensaje número xx")
    field.insertFromMimeData(data)
    assert len(shown(desk)) == 22
    assert form.triggers.status.text() == "20 añadidos, 3 repetidos"
    assert field.toPlainText() == "a medias"
    desk.stack.undo()
    assert shown(desk) == [FIRST, SECOND]


def test_one_line_pasted_waits_for_enter(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    data = QMimeData()
    data.setText("hola")
    form.triggers.field.insertFromMimeData(data)
    assert form.triggers.field.toPlainText() == "hola"
    assert shown(desk) == [FIRST, SECOND]


def test_what_does_not_fit_is_told(desk: Desk, qtbot: QtBot) -> None:
    _, triggers = with_triggers(qtbot, desk, [f"m {n}" for n in range(MOST - 1)])
    assert triggers.add(["uno", "dos", "tres"]) == 1
    assert len(shown(desk)) == MOST
    assert "2 no caben" in triggers.status.text()


def test_a_row_is_edited_in_place(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.go_to_triggers()
    qtbot.keyClick(form.triggers.view, Qt.Key.Key_Return)
    editor = form.triggers.delegate.editor
    assert editor is not None
    assert QApplication.focusWidget() is editor
    heard: list[str] = []
    form.typing.connect(heard.append)
    qtbot.keyClicks(editor, "otra cosa")
    assert heard[-1] == "otra cosa"
    assert shown(desk)[0] == FIRST
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert shown(desk) == ["otra cosa", SECOND]
    assert form.triggers.delegate.editor is None
    assert form.triggers.current() == 0


def test_what_is_written_over_a_row_has_its_own_undo(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.triggers.add(["uno"])
    form.show_trigger(0)
    qtbot.keyClick(form.triggers.view, Qt.Key.Key_F2)
    editor = form.triggers.delegate.editor
    assert editor is not None
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == FIRST
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == FIRST
    assert shown(desk) == [FIRST, SECOND, "uno"]


def test_undo_in_the_field_takes_back_what_was_added(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.triggers.field.setFocus()
    qtbot.keyClicks(form.triggers.field, "uno")
    qtbot.keyClick(form.triggers.field, Qt.Key.Key_Return)
    qtbot.keyClick(form.triggers.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(desk) == [FIRST, SECOND]


def test_escape_leaves_the_row_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.go_to_triggers()
    qtbot.keyClick(form.triggers.view, Qt.Key.Key_F2)
    editor = form.triggers.delegate.editor
    assert editor is not None
    qtbot.keyClicks(editor, "nada")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert shown(desk) == [FIRST, SECOND]
    assert desk.stack.count() == 0


def test_what_is_written_over_a_row_is_kept_when_another_entry_opens(
    desk: Desk, qtbot: QtBot
) -> None:
    form = opened(qtbot, desk)
    form.go_to_triggers()
    form.triggers.edit_action.trigger()
    editor = form.triggers.delegate.editor
    assert editor is not None
    qtbot.keyClicks(editor, "cambiado")
    desk.select("vida")
    assert shown(desk)[0] == "cambiado"
    assert shown(desk, "vida") == ["ya no quiero vivir"]


def test_what_waits_to_be_added_stays_with_its_entry(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    qtbot.keyClicks(form.triggers.field, "sin terminar")
    desk.select("vida")
    assert form.triggers.field.toPlainText() == ""
    desk.select("insulto")
    assert form.triggers.field.toPlainText() == "sin terminar"


def test_delete_and_undo(desk: Desk, qtbot: QtBot) -> None:
    form, triggers = with_triggers(qtbot, desk, "abcde")
    form.go_to_triggers()
    triggers.view.pick([1, 3])
    qtbot.keyClick(triggers.view, Qt.Key.Key_Delete)
    assert shown(desk) == list("ace")
    assert triggers.status.text() == "2 borrados"
    assert triggers.current() == 1
    desk.stack.undo()
    assert shown(desk) == list("abcde")
    assert triggers.model.rows == list("abcde")


def test_del_in_the_field_takes_a_letter_and_no_row(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    form.go_to_triggers()
    field = form.triggers.field
    field.setFocus()
    qtbot.keyClicks(field, "ab")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.toPlainText() == "b"
    assert shown(desk) == [FIRST, SECOND]


def test_alt_and_arrows_move_the_selected_rows(desk: Desk, qtbot: QtBot) -> None:
    form, triggers = with_triggers(qtbot, desk, "abcd")
    form.go_to_triggers()
    triggers.view.pick([1, 2])
    qtbot.keyClick(triggers.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(desk) == list("adbc")
    assert triggers.view.picked() == [2, 3]
    qtbot.keyClick(triggers.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(desk) == list("abcd")


def test_copy_and_paste_as_lines(desk: Desk, qtbot: QtBot) -> None:
    form, triggers = with_triggers(qtbot, desk, "abc")
    form.go_to_triggers()
    triggers.view.pick([0, 2])
    qtbot.keyClick(triggers.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a\nc"
    QGuiApplication.clipboard().setText("x\ny")
    qtbot.keyClick(triggers.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown(desk) == list("abcxy")


@pytest.mark.parametrize("copy", [False, True])
def test_rows_move_to_another_entry(desk: Desk, qtbot: QtBot, copy: bool) -> None:
    _, triggers = with_triggers(qtbot, desk, "abc")
    triggers.view.pick([0, 2])
    triggers.move_to("vida", copy=copy)
    assert shown(desk) == (list("abc") if copy else ["b"])
    assert shown(desk, "vida") == ["ya no quiero vivir", "a", "c"]
    assert "«Vida en peligro»: 2" in triggers.status.text()
    desk.stack.undo()
    assert shown(desk, "vida") == ["ya no quiero vivir"]


def test_the_target_is_found_by_its_title(desk: Desk, qtbot: QtBot) -> None:
    dialog = MoveDialog(desk.book, "insulto", "¿Adónde?")
    qtbot.addWidget(dialog)
    dialog.show()
    assert [item.entry.id for item in dialog.model.rows] == ["amenaza", "vida"]
    dialog.search.setText("PELÍgro vida")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.target == "vida"
    assert dialog.result() == MoveDialog.DialogCode.Accepted


def test_arrows_choose_the_target_while_one_types(desk: Desk, qtbot: QtBot) -> None:
    dialog = MoveDialog(desk.book, "insulto", "¿Adónde?")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.target == "vida"


def test_nothing_found_cannot_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    dialog = MoveDialog(desk.book, "insulto", "¿Adónde?", lines=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [item.entry.id for item in dialog.model.rows] == ["amenaza"]  # crisis has no lines
    dialog.search.setText("zzz")
    assert dialog.nothing.isVisible()
    assert not dialog.move_button.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert not dialog.target


def test_marks_are_told_and_follow_their_row(desk: Desk, qtbot: QtBot) -> None:
    form, triggers = with_triggers(qtbot, desk, ["a", "<b>b</b>", "c"])
    form.mark_triggers({1: "también en «Otra»", 99: "nada"})
    roles = Qt.ItemDataRole
    index = triggers.model.index(1)
    assert index.data(roles.DisplayRole) == "⚠ <b>b</b>"
    assert index.data(roles.AccessibleTextRole) == "<b>b</b>. también en «Otra»"
    assert index.data(roles.ToolTipRole) == ("<span>también en «Otra»: &lt;b&gt;b&lt;/b&gt;</span>")
    triggers.view.pick([0])
    triggers.delete()
    assert triggers.model.index(0).data() == "⚠ <b>b</b>"
    assert triggers.model.index(1).data() == "c"


def test_another_row_is_told(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    heard: list[int] = []
    form.triggers.marked.connect(heard.append)
    form.show_trigger(1)
    assert heard[-1] == 1
    assert QApplication.focusWidget() is form.triggers.view


def test_dragged_rows_carry_where_they_are_from(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, desk)
    model = form.triggers.model
    data = model.mimeData([model.index(1), model.index(0)])
    assert json.loads(bytes(data.data(PARTS).data())) == {
        "from": "insulto", "triggers": [0, 1], "lines": [],
    }  # fmt: skip
    assert data.text() == f"{FIRST}\n{SECOND}"


def test_commands_need_a_row(desk: Desk, qtbot: QtBot) -> None:
    _, triggers = with_triggers(qtbot, desk, [])
    assert not any(action.isEnabled() for action in triggers.commands())
    triggers.add(["uno"])
    triggers.view.pick([0])
    assert all(action.isEnabled() for action in triggers.commands())


def test_long_lists_are_measured_once(desk: Desk, qtbot: QtBot) -> None:
    _, triggers = with_triggers(qtbot, desk, [f"m {n}" for n in range(WRAPPED + 1)])
    assert triggers.view.uniformItemSizes()
    triggers.view.pick([0])
    triggers.delete()
    assert not triggers.view.uniformItemSizes()


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows[1:],
        lambda rows: rows[:-1],
        lambda rows: [rows[0], "x", *rows[1:]],
        lambda rows: [*rows, "x", "y"],
        lambda rows: rows[::-1],
        lambda rows: ["x", rows[2]],
        lambda _rows: [],
        lambda rows: ["x", *rows[:2], "y", *rows[3:], "z"],
    ],
)
def test_the_model_follows_any_change(
    change: Callable[[list[str]], list[str]], qtmodeltester: ModelTester
) -> None:
    rows = list("abcd")
    model = TriggerModel()
    qtmodeltester.check(model)
    model.show("e", rows)
    model.show("e", change(rows))
    assert model.rows == change(rows)
    assert [model.index(n).data() for n in range(model.rowCount())] == change(rows)
    model.show("e", rows)
    assert model.rows == rows
