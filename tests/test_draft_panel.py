"""The draft panel in the window: typed, looked over, used, undone, copied, forgotten."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.domain import Address
from assistant.ui.clipboard import TRIES
from assistant.ui.draft_panel import DraftPanel
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

BUT = "Entiendo su molestia, pero necesito su número de factura."
MANY = "😀 Cálmese. Entiendo su molestia, pero se lo garantizo."


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, FakeClipboard())
    made.press(Qt.Key.Key_B, ctrl=True)
    yield made
    made.jobs.close()


def write(desk: Desk, text: str) -> DraftPanel:
    panel = desk.window.draft
    panel.edit.setPlainText(text)
    panel.look()
    desk.hand.drain()
    return panel


def underlined(panel: DraftPanel) -> list[str]:
    marks = panel.edit.extraSelections()
    style = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert all(m.format.underlineStyle() is style for m in marks)
    return [m.cursor.selectedText() for m in marks]


def test_ctrl_b_unfolds_to_the_draft_and_goes_back(desk: Desk) -> None:
    window = desk.window
    assert window.draft.isVisibleTo(window.folds)
    assert window.draft.edit.hasFocus()
    assert window.folds.buttons()[0].accessibleDescription() == "desplegado"
    desk.press(Qt.Key.Key_B, ctrl=True)
    assert not window.draft.isVisibleTo(window.folds)
    assert window.message.hasFocus()
    assert window.folds.buttons()[0].accessibleDescription() == "plegado"


def test_typing_is_looked_over_after_a_pause(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.window.draft
    for letter in "calmese. ":
        qtbot.keyClick(panel.edit, letter)
    desk.hand.drain()
    assert panel.model.rowCount() == 0
    assert panel._pause.isActive()
    panel._pause.timeout.emit()  # the pause is over
    desk.hand.drain()
    assert panel.model.rowCount() == 1
    assert underlined(panel) == ["calmese"]


def test_words_after_an_emoji_are_underlined_where_they_stand(desk: Desk) -> None:
    panel = write(desk, MANY)
    assert underlined(panel) == ["Cálmese", "pero", "se lo garantizo"]


def test_use_replaces_the_sentence_and_undo_brings_it_back(desk: Desk, qtbot: QtBot) -> None:
    panel = write(desk, "Reviso la factura. " + BUT)
    assert panel.better.toPlainText() == "Entiendo su molestia. Necesito su número de factura."
    qtbot.mouseClick(panel.use, Qt.MouseButton.LeftButton)
    desk.hand.drain()
    assert panel.edit.toPlainText() == (
        "Reviso la factura. Entiendo su molestia. Necesito su número de factura."
    )
    assert panel.edit.hasFocus()
    assert panel.model.rowCount() == 0
    assert "Ctrl+Z" in desk.window.status.text()
    desk.press(Qt.Key.Key_Z, ctrl=True, to=panel.edit)
    assert panel.edit.toPlainText() == "Reviso la factura. " + BUT


def test_enter_in_the_list_uses_and_the_gap_is_ready_to_type_over(desk: Desk) -> None:
    panel = write(desk, "Le respondo en breve.")
    panel.list.setFocus()
    desk.press(Qt.Key.Key_Return, to=panel.list)
    assert panel.edit.toPlainText() == "Le respondo antes de las [hora]."
    assert panel.edit.textCursor().selectedText() == "[hora]"
    desk.press(Qt.Key.Key_5, to=panel.edit)
    assert panel.edit.toPlainText() == "Le respondo antes de las 5."


def test_the_list_is_walked_by_keyboard(desk: Desk) -> None:
    panel = write(desk, MANY)
    panel.list.setFocus()
    desk.press(Qt.Key.Key_Down, to=panel.list)
    assert panel.better.toPlainText() == "Entiendo su molestia. Se lo garantizo."
    desk.press(Qt.Key.Key_Up, to=panel.list)
    assert panel.better.toPlainText() == "Le escucho. ¿Qué pasó primero?"
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1 de 3. Evite «Cálmese». Pedir calma suele encender más. Mejor: Le")
    chain = [desk.window.folds.buttons()[0]]
    while chain[-1] is not panel.copy and len(chain) < 12:
        chain.append(chain[-1].nextInFocusChain())  # type: ignore[arg-type]
    assert [w for w in chain if w in panel.fields()] == panel.fields()


def test_each_finding_is_spoken_once(desk: Desk) -> None:
    said: list[str] = []
    desk.window.draft.said.connect(said.append)
    write(desk, BUT)
    write(desk, BUT + " Ya")
    assert said == ["Evite «pero». «Pero» borra lo anterior."]
    write(desk, BUT + " Cálmese.")
    assert said[1:] == ["Evite «Cálmese». Pedir calma suele encender más."]


def test_a_late_answer_is_dropped_and_a_moved_text_is_not_touched(desk: Desk) -> None:
    panel = desk.window.draft
    panel.edit.setPlainText("Cálmese.")
    panel.look()
    late = desk.hand.waiting.pop()
    write(desk, BUT)
    late()
    QApplication.processEvents()
    assert underlined(panel) == ["pero"]
    panel.edit.setPlainText("Otra cosa")  # typed, not looked over yet
    panel.use.click()
    assert panel.edit.toPlainText() == "Otra cosa"


def test_copy_never_blocks(desk: Desk, qtbot: QtBot) -> None:
    panel = write(desk, "Cálmese, es política. Le escribo antes de las [hora].")
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert desk.clipboard.held == "Cálmese, es política. Le escribo antes de las [hora]."
    assert desk.window.status.text() == "Copiado su borrador; queda por completar [hora]."
    write(desk, " ")
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert desk.window.status.text() == "Su borrador está vacío."
    assert desk.clipboard.held.startswith("Cálmese")


def test_a_busy_clipboard_is_told(qtbot: QtBot, by_hand: ByHand) -> None:
    desk = Desk(qtbot, by_hand, FakeClipboard(deaf=99))
    panel = write(desk, "Reviso la factura ahora.")
    panel.copy.click()
    for _ in range(TRIES):
        desk.window._copier._timer.timeout.emit()  # the pauses between the tries
    assert "portapapeles" in desk.window.status.text()
    assert panel.edit.toPlainText() == "Reviso la factura ahora."
    desk.jobs.close()


def test_channel_and_address_of_the_case_are_respected(desk: Desk) -> None:
    panel = write(desk, "Dígame su número de factura.")
    assert panel.model.rowCount() == 0
    address = desk.window.address
    address.setCurrentIndex(address.findData(Address.TU.value))
    desk.hand.drain()
    assert panel.model.index(0).data() == "«Dígame» · Este caso va de «tú»."
    assert panel.better.toPlainText() == "Dime tu número de factura."


def test_a_new_case_empties_the_draft_and_its_undo(desk: Desk) -> None:
    panel = write(desk, "ZAFIRO " + BUT)
    desk.window._new_case()
    desk.hand.drain()
    assert panel.edit.toPlainText() == ""
    panel.edit.undo()
    assert panel.edit.toPlainText() == ""
    assert panel.model.rowCount() == 0
    assert "ZAFIRO" not in panel.model.text + panel.better.toPlainText()
    assert not panel.isVisibleTo(desk.window.folds)


def test_a_paste_is_plain_and_cleaned(desk: Desk) -> None:
    data = QMimeData()
    data.setHtml("<b>Reviso</b>\u2028la factura")
    data.setText("Reviso\u2028la factura")
    desk.window.draft.edit.insertFromMimeData(data)
    assert desk.window.draft.edit.toPlainText() == "Reviso\nla factura"


def test_the_model_keeps_the_rules_of_models(desk: Desk) -> None:
    panel = desk.window.draft
    tester = QAbstractItemModelTester(
        panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    write(desk, MANY)
    write(desk, "")
    assert tester.model() is panel.model


def test_nothing_moves_while_the_advice_comes_and_goes(desk: Desk) -> None:
    panel = write(desk, "Hola")
    QApplication.processEvents()
    before = [(w.geometry(), panel.height()) for w in panel.fields()]
    write(desk, MANY)
    QApplication.processEvents()
    assert [(w.geometry(), panel.height()) for w in panel.fields()] == before
