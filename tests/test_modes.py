"""The compact and the quiet form, by keyboard, with the engine drained by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.ui import theme
from assistant.ui.modes import NARROWEST, Mode
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, FakeClipboard())
    yield made
    made.jobs.close()


def focus(desk: Desk) -> QWidget:
    focused = desk.window.focusWidget()
    assert focused is not None
    return focused


def compact(desk: Desk) -> None:
    desk.press(Qt.Key.Key_D, ctrl=True, to=focus(desk))


def quiet(desk: Desk) -> None:
    desk.qtbot.keyClick(focus(desk), Qt.Key.Key_D, BOTH)


def height(desk: Desk) -> int:
    """Of the present small form, if it had what it wants."""
    wanted = desk.window.modes.height_wanted()
    assert wanted is not None
    return wanted


def test_the_keys_go_there_and_back(desk: Desk) -> None:
    modes = desk.window.modes
    for toggle, mode in ((compact, Mode.COMPACT), (quiet, Mode.QUIET)):
        toggle(desk)
        assert modes.mode is mode
        toggle(desk)
        assert modes.mode is Mode.FULL
        assert focus(desk) is desk.window.message
    seen = []
    for toggle in (compact, quiet, compact):
        toggle(desk)
        seen.append(modes.mode)
    assert seen == [Mode.COMPACT, Mode.QUIET, Mode.COMPACT]


def test_the_form_is_told_and_stays_through_a_new_case(desk: Desk) -> None:
    compact(desk)
    assert desk.window.status.text().startswith("Forma compacta; Ctrl+D")
    desk.press(Qt.Key.Key_N, ctrl=True, to=focus(desk))
    assert desk.window.modes.mode is Mode.COMPACT
    assert focus(desk) is desk.window.message


def test_compact_reads_and_copies_by_every_key(desk: Desk) -> None:
    compact(desk)
    desk.paste("upset por el cobro")
    page = desk.window.modes.compact
    lines = [s.line.text for s in desk.session.state.suggestions]
    assert desk.window.reading.isVisible()
    assert page.text.toPlainText() == f"1  Escuche\n{lines[0]}"
    for row in (1, 2):
        desk.press(Qt.Key(Qt.Key.Key_1 + row), ctrl=True, to=desk.window.message)
        assert desk.clipboard.held == lines[row]
    assert "Copiada la frase 3" in desk.window.status.text()
    assert desk.window.status.isVisible()
    desk.paste("upset otra vez")
    first = desk.session.state.suggestions[0].line.text
    desk.press(Qt.Key.Key_Return, to=desk.window.message)
    assert desk.clipboard.held == first


def test_a_key_of_compact_shows_its_line_before_it_copies(desk: Desk) -> None:
    compact(desk)
    desk.paste("upset")
    page = desk.window.modes.compact
    second = desk.session.state.suggestions[1].line.text
    page.keys[1].setFocus()
    assert page.text.toPlainText().endswith(second)
    assert page.keys[1].accessibleName() == "Copiar la frase 2"
    assert page.keys[1].accessibleDescription().endswith(second)
    desk.press(Qt.Key.Key_Space, to=page.keys[1])
    assert desk.clipboard.held == second
    desk.window.message.setFocus()
    assert page.text.toPlainText().startswith("1  ")
    assert not page.keys[3].isEnabled()


def test_tab_goes_through_compact_in_the_order_of_work(desk: Desk) -> None:
    compact(desk)
    desk.paste("upset")
    reached = []
    for _ in range(6):
        interface = QAccessible.queryAccessibleInterface(focus(desk))
        reached.append(interface.text(QAccessible.Text.Name))
        desk.qtbot.keyClick(focus(desk), Qt.Key.Key_Tab)
    copies = [f"Copiar la frase {n}" for n in (1, 2, 3)]
    assert reached == ["Mensaje del cliente", "Frase", *copies, "Escalar"]


@pytest.mark.parametrize("toggle", [compact, quiet])
def test_nothing_moves_in_a_small_form(desk: Desk, toggle: object) -> None:
    assert callable(toggle)
    toggle(desk)
    desk.window.resize(380, height(desk))
    QApplication.processEvents()
    seen = (desk.window.reading, desk.window.warnings, desk.window.status)
    before = (height(desk), [w.y() for w in seen], desk.window.message.height())
    for text in ("upset", "attack", "calm", "crisis"):
        desk.paste(text)
        QApplication.processEvents()
        assert (height(desk), [w.y() for w in seen], desk.window.message.height()) == before
        desk.window.message.selectAll()


def test_a_crisis_in_compact_says_where_the_protocol_is(desk: Desk) -> None:
    compact(desk)
    desk.paste("crisis")
    assert "Ctrl+D" in desk.window.modes.compact.text.toPlainText()
    assert desk.window.escalate.property("role") == "urgent"
    compact(desk)
    assert "Escale ahora" in desk.window.panel_text() or "1." in desk.window.panel_text()


def test_quiet_is_a_badge_that_takes_the_paste(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet(desk)
    badge = desk.window.modes.badge
    assert focus(desk) is badge
    assert badge.hint.isVisible()
    data = QMimeData()
    data.setText("abuse de alguien")

    class Clipboard:
        def mimeData(self) -> QMimeData:
            return data

    monkeypatch.setattr(QApplication, "clipboard", Clipboard)
    desk.press(Qt.Key.Key_V, ctrl=True, to=badge)
    desk.hand.drain()
    assert desk.session.state.text == "abuse de alguien"
    assert desk.window.reading.isVisible()
    assert desk.window.reading.text().startswith("Abuso")
    assert not badge.hint.isVisible()
    first = desk.session.state.suggestions[0].line.text
    desk.press(Qt.Key.Key_Return, to=badge)
    assert desk.clipboard.held == first
    assert desk.window.warnings.isVisible()
    assert desk.window.warnings.text() == "Aviso 1 de 2"
    # The next paste replaces the message; a letter does nothing.
    desk.qtbot.keyClick(badge, "x")
    desk.press(Qt.Key.Key_V, ctrl=True, to=badge)
    assert desk.window.message.toPlainText() == "abuse de alguien"


def test_a_slot_to_fill_brings_the_whole_window(desk: Desk) -> None:
    quiet(desk)
    desk.paste("abuse")
    for _ in range(2):
        desk.press(Qt.Key.Key_1, ctrl=True, to=focus(desk))
        desk.window.message.selectAll()
        desk.paste("abuse")
    row = next(i for i, s in enumerate(desk.session.state.suggestions) if "{canal}" in s.line.text)
    desk.press(Qt.Key(Qt.Key.Key_1 + row), ctrl=True, to=focus(desk))
    assert desk.window.modes.mode is Mode.FULL
    assert "complete" in desk.window.status.text()
    assert focus(desk) is desk.window.slots._fields["canal"]


def test_what_was_borrowed_comes_back_to_its_place(desk: Desk) -> None:
    window = desk.window
    widgets = (window.message, window.reading, window.warnings, window.status, window.escalate)
    QApplication.processEvents()
    before = [w.geometry() for w in widgets]
    for toggle in (compact, quiet, compact, compact):
        toggle(desk)
    QApplication.processEvents()
    assert window.modes.mode is Mode.FULL
    assert [w.geometry() for w in widgets] == before
    assert all(w.isVisible() for w in widgets)


def test_the_whole_window_scrolls_on_a_low_screen(desk: Desk) -> None:
    desk.window.resize(380, 300)
    QApplication.processEvents()
    assert desk.window.height() == 300
    assert desk.window.width() == 380
    desk.window.escalate.setFocus()
    whole = desk.window.modes.whole
    assert whole.verticalScrollBar().maximum() > 0
    assert whole.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_the_narrowest(desk: Desk, percent: int) -> None:
    try:
        theme.scale_font(percent)
        desk.window.resize(1, 760)
        desk.qtbot.waitUntil(lambda: _body_fits(desk))
    finally:
        theme.scale_font(100)
    desk.qtbot.waitUntil(lambda: desk.window.minimumSizeHint().width() == NARROWEST)


def _body_fits(desk: Desk) -> bool:
    """The whole column is as wide as it needs to be; the escalate button is in sight."""
    whole, button = desk.window.modes.whole, desk.window.escalate
    body = whole.widget()
    assert body is not None
    wide = body.width() <= whole.viewport().width() >= body.minimumSizeHint().width() - 10
    foot = button.mapTo(desk.window, QPoint(0, button.height())).y()
    return wide and foot <= desk.window.height()


def test_escalate_stays_in_sight_on_a_low_screen(desk: Desk) -> None:
    desk.window.resize(380, 300)
    QApplication.processEvents()
    button = desk.window.escalate
    assert button.mapTo(desk.window, QPoint(0, button.height())).y() <= 300


def test_each_form_is_announced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: spoken.append(event.message())
    )
    quiet(desk)
    quiet(desk)
    assert [words.split(";")[0] for words in spoken] == ["Forma discreta", "Ventana completa."]
