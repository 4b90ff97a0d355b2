"""The insult veil: covered on the screen and for screen readers, untouched underneath."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.conversation.masking import MASK
from assistant.domain import Gender, Reason
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.message_edit import MessageEdit
from assistant.ui.suggestions import WHY
from assistant.ui.veil import Covered, Veil, VeiledEdit, _difference, cover
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

WORDS = "insulto oculto"
TEXT = "😡 eres un pendejo, devuélveme mi dinero, cabrón 😡"
COVERED = f"😡 eres un {WORDS}, devuélveme mi dinero, {WORDS} 😡"


def read_out(edit: VeiledEdit) -> str:
    """What a screen reader reads of the field."""
    interface = QAccessible.queryAccessibleInterface(edit)
    text = interface.textInterface()
    whole = str(text.text(0, text.characterCount()))
    assert interface.text(QAccessible.Text.Value) == whole
    return whole


class Field:
    """A field under a veil, in a window of its own."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.edit = MessageEdit()
        qtbot.addWidget(self.edit)
        self.edit.resize(360, 90)
        self.veil = Veil(self.edit)
        self.veil.watch(self.edit)
        self.edit.set_veil(self.veil)
        self.edit.show()
        self.edit.setPlainText(TEXT)
        self.veil.action.setChecked(True)

    def at(self, start: int, end: int | None = None) -> None:
        """Put the cursor at a place of what is shown, or select up to another."""
        cursor = self.edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.edit, key, held)

    def both(self) -> tuple[str, str]:
        return self.edit.toPlainText(), read_out(self.edit)


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    return Field(qtbot)


def test_a_screen_reader_gets_the_cover_and_the_text_stays(field: Field) -> None:
    assert field.both() == (TEXT, COVERED)
    field.veil.action.setChecked(False)
    assert field.both() == (TEXT, TEXT)


def test_off_at_first(qtbot: QtBot) -> None:
    assert not Veil().down
    edit = VeiledEdit()
    qtbot.addWidget(edit)
    edit.set_veil(Veil(edit))
    edit.setPlainText(TEXT)
    assert read_out(edit) == TEXT


def test_the_key_lifts_it_while_held(field: Field) -> None:
    height = field.edit.height()
    field.qtbot.keyPress(field.edit, Qt.Key.Key_F7)
    assert field.both() == (TEXT, TEXT)
    assert field.edit.height() == height, "nothing moves"
    field.qtbot.keyRelease(field.edit, Qt.Key.Key_F7)
    assert field.both() == (TEXT, COVERED)


def test_the_veil_falls_when_the_window_is_left_with_the_key_down(qtbot: QtBot) -> None:
    field = Field(qtbot)
    other = VeiledEdit()
    qtbot.addWidget(other)
    with qtbot.waitActive(field.edit):
        field.edit.activateWindow()
    qtbot.keyPress(field.edit, Qt.Key.Key_F7)
    assert not field.veil.down
    other.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    assert field.veil.down


def test_bars_hide_the_words_from_the_eyes(field: Field) -> None:
    bars = field.edit.extraSelections()
    assert [bar.cursor.selectedText() for bar in bars] == [WORDS, WORDS]
    for bar in bars:
        assert bar.format.foreground().color() == bar.format.background().color()
    palette = QPalette(field.edit.palette())
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#123456"))
    field.edit.setPalette(palette)
    colours = [bar.format.background().color().name() for bar in field.edit.extraSelections()]
    assert colours == ["#123456", "#123456"]


def test_copy_gives_the_text(field: Field) -> None:
    field.edit.selectAll()
    assert field.edit.createMimeDataFromSelection().text() == TEXT
    inside = COVERED.index(WORDS) + 4
    field.at(inside, inside + 3)
    assert field.edit.createMimeDataFromSelection().text() == "pendejo", "an insult is one thing"
    field.veil.action.setChecked(False)
    field.edit.selectAll()
    assert field.edit.createMimeDataFromSelection().text() == TEXT


START = _difference("", COVERED[: COVERED.index(WORDS)])[2]
BEFORE = len(START.encode("utf-16-le")) // 2
AFTER = BEFORE + len(WORDS)


@pytest.mark.parametrize("place", [AFTER, AFTER - 3])
def test_backspace_takes_an_insult_whole(field: Field, place: int) -> None:
    field.at(place)
    field.press(Qt.Key.Key_Backspace)
    assert field.both() == (TEXT.replace("pendejo", ""), COVERED.replace(WORDS, "", 1))
    field.press(Qt.Key.Key_Z, ctrl=True)
    assert field.both() == (TEXT, COVERED)
    field.press(Qt.Key.Key_Y, ctrl=True)
    assert field.edit.toPlainText() == TEXT.replace("pendejo", "")


def test_delete_takes_an_insult_whole(field: Field) -> None:
    field.at(BEFORE)
    field.press(Qt.Key.Key_Delete)
    assert field.both() == (TEXT.replace("pendejo", ""), COVERED.replace(WORDS, "", 1))
    assert field.edit.textCursor().position() == BEFORE


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (AFTER, TEXT.replace("pendejo", "pendejox")),
        (AFTER - 2, TEXT.replace("pendejo", "pendejox")),
        (BEFORE, TEXT.replace("pendejo", "xpendejo")),
        (0, "x" + TEXT),
    ],
)
def test_typing_goes_to_the_text(field: Field, place: int, text: str) -> None:
    field.at(place)
    field.press(Qt.Key.Key_X)
    assert field.edit.toPlainText() == text
    assert read_out(field.edit) == cover(text, WORDS).shown


def test_a_word_is_covered_as_soon_as_it_is_an_insult(field: Field) -> None:
    field.edit.empty()
    for letter in "eres idiota y ya":
        field.qtbot.keyClick(field.edit, letter)
    assert field.both() == ("eres idiota y ya", f"eres {WORDS} y ya")


def test_cut_of_all_and_undo(field: Field) -> None:
    field.edit.selectAll()
    field.press(Qt.Key.Key_Delete)
    assert field.both() == ("", "")
    field.press(Qt.Key.Key_Z, ctrl=True)
    assert field.both() == (TEXT, COVERED)


def test_a_paste_replaces_what_is_selected_and_is_covered_at_once(field: Field) -> None:
    arrived: list[tuple[str, bool]] = []
    field.edit.arrived.connect(lambda text, fresh: arrived.append((text, fresh)))
    data = QMimeData()
    data.setText("¡imbécil!")
    field.at(AFTER - 3, AFTER)
    field.edit.insertFromMimeData(data)
    text = TEXT.replace("pendejo", "¡imbécil!")
    assert field.both() == (text, cover(text, WORDS).shown)
    field.edit.selectAll()
    field.edit.insertFromMimeData(data)
    assert field.both() == ("¡imbécil!", f"¡{WORDS}!")
    assert arrived == [(text, False), ("¡imbécil!", True)]


def test_a_screen_reader_may_write(field: Field) -> None:
    """Through the accessible interface, which knows only the document that is shown."""
    editable = QAccessible.queryAccessibleInterface(field.edit).editableTextInterface()
    editable.insertText(0, "ya ")
    editable.deleteText(3 + BEFORE + 2, 3 + AFTER)
    assert field.edit.toPlainText() == "ya " + TEXT.replace("pendejo", "")


def test_the_cursor_stays_when_the_veil_goes_and_comes(field: Field) -> None:
    field.at(AFTER + 2)
    field.veil.action.setChecked(False)
    assert (
        TEXT.encode("utf-16-le")[: 2 * field.edit.textCursor().position()].decode("utf-16-le")
        == TEXT[: TEXT.index("pendejo") + len("pendejo") + 2]
    )
    field.veil.action.setChecked(True)
    assert field.edit.textCursor().position() == AFTER + 2


def test_typed_text_is_read_once_and_whole(field: Field, qtbot: QtBot) -> None:
    field.at(AFTER + 1)
    with qtbot.waitSignal(field.edit.arrived, timeout=5000) as got:
        field.press(Qt.Key.Key_X)
    assert got.args == [TEXT.replace("pendejo,", "pendejo,x"), False]
    field.qtbot.keyPress(field.edit, Qt.Key.Key_F7)
    field.qtbot.keyRelease(field.edit, Qt.Key.Key_F7)
    assert not field.edit._pause.isActive(), "lifting the veil is no typing"


def test_what_was_masked_is_read_as_words() -> None:
    assert cover(f"Qué pide: {MASK} dinero", WORDS).shown == f"Qué pide: {WORDS} dinero"
    assert Veil().spoken(f"con {MASK}") == f"con {WORDS}"
    assert Veil().shown("pendejo") == "pendejo"


@given(st.text(alphabet="😡a puto\n", max_size=40), st.text(alphabet="😡a puto\n", max_size=40))
def test_a_difference_makes_the_new_of_the_old(old: str, new: str) -> None:
    start, gone, came = _difference(old, new)
    units = old.encode("utf-16-le")
    made = units[: 2 * start] + came.encode("utf-16-le") + units[2 * (start + gone) :]
    assert made.decode("utf-16-le") == new


@given(st.lists(st.sampled_from(["puto", "hola", "😡", MASK, "\n", "mierda"]), max_size=12))
def test_places_map_there_and_back(words: list[str]) -> None:
    text = " ".join(words)
    found: Covered = cover(text, WORDS)
    assert found.to_shown(0) == 0
    for start, end, covered_start, covered_end in found.spans:
        assert (found.to_shown(start), found.to_shown(end)) == (covered_start, covered_end)
        assert found.to_text(covered_start, at_end=False) == start
        assert found.to_text(covered_end, at_end=True) == end
        assert found.to_text(covered_start + 1, at_end=False) == start
        assert found.to_text(covered_start + 1, at_end=True) == end
    whole = len(found.shown.encode("utf-16-le")) // 2
    assert found.to_text(whole, at_end=True) == len(text.encode("utf-16-le")) // 2


# In the window


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, FakeClipboard())
    yield made
    made.jobs.close()


def test_the_reasons_are_covered_too(desk: Desk) -> None:
    desk.paste("attack pendejo")
    state = desk.session.state
    assert state.reading is not None
    reading = replace(state.reading, evidence=("pendejo",))
    rows = tuple(replace(row, reason=Reason.MATCH) for row in state.suggestions)
    model = desk.window._model
    model.show(rows, reading, Gender.NEUTRAL)
    index = model.index(0, 0)
    assert "«pendejo»" in index.data(WHY)
    with desk.qtbot.waitSignal(model.dataChanged):
        desk.window.veil.action.setChecked(True)
    assert f"«{MASK}»" in index.data(WHY)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"«{WORDS}»" in spoken
    assert desk.session.state.text == "attack pendejo"


@pytest.mark.parametrize("focused", ["message", "suggestions", "channel", "copy", "escalate"])
def test_the_key_works_wherever_the_keyboard_is(desk: Desk, focused: str) -> None:
    desk.paste("attack pendejo")
    desk.window.veil.action.setChecked(True)
    widget = getattr(desk.window, focused)
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    desk.qtbot.keyPress(widget, Qt.Key.Key_F7)
    assert read_out(desk.window.message) == "attack pendejo"
    desk.qtbot.keyRelease(widget, Qt.Key.Key_F7)
    assert read_out(desk.window.message) == f"attack {WORDS}"


def test_the_card_is_covered_and_sent_as_it_is(desk: Desk) -> None:
    desk.paste("attack pendejo quiero mi reembolso")
    desk.window.veil.action.setChecked(True)
    card = desk.session.card()
    dialog = HandoffDialog(
        card, "", desk.window._copier, desk._open, desk.window, veil=desk.window.veil
    )
    assert "Qué pide: attack quiero mi reembolso" in read_out(dialog.text)
    dialog.text.appendPlainText("es un cabrón")
    assert read_out(dialog.text).endswith(f"es un {WORDS}")
    dialog.show()
    desk.qtbot.keyPress(dialog.text, Qt.Key.Key_F7)
    assert read_out(dialog.text).endswith("es un cabrón")
    desk.qtbot.keyRelease(dialog.text, Qt.Key.Key_F7)
    dialog._copy()
    assert "attack quiero" in desk.clipboard.held
    assert desk.clipboard.held.endswith("es un cabrón")
    dialog.deleteLater()


def test_the_choice_is_in_the_menu_of_the_field_and_is_told(desk: Desk) -> None:
    menu = desk.window.message.menu(QPoint(5, 5))
    action = menu.actions()[-1]
    assert (action.text(), action.isCheckable(), action.isChecked()) == (
        "Velar insultos",
        True,
        False,
    )
    action.trigger()
    assert desk.window.veil.down
    assert "mantenga F7" in desk.window.status.text()
    menu.deleteLater()


def test_a_new_case_leaves_nothing_under_the_veil(desk: Desk) -> None:
    desk.window.veil.action.setChecked(True)
    desk.paste("attack pendejo")
    desk.press(Qt.Key.Key_N, ctrl=True)
    assert desk.window.message.toPlainText() == read_out(desk.window.message) == ""
    desk.window.message.undo()
    assert desk.window.message.toPlainText() == ""


def test_a_veil_that_was_lifted_keeps_nothing_of_the_case(desk: Desk) -> None:
    desk.paste("attack pendejo quiero mi reembolso")
    desk.window.veil.action.setChecked(True)
    desk.window.veil.action.setChecked(False)
    desk.window._new_case()
    assert desk.window.message._covered.text == ""
    assert desk.window.message._cover.toPlainText() == ""
