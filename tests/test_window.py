"""The agent's window, driven as an agent drives it, with the engine drained by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain import Certainty, Phrasebook, Step
from assistant.engine import Words
from assistant.jobs import JobRunner
from assistant.paths import PHRASEBOOK
from assistant.phrasebook.load import load
from assistant.phrasebook.slots import SLOTS
from assistant.session import Session
from assistant.text import MESSAGE_LIMIT
from assistant.ui.clipboard import Copier
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.window import Window
from tests.conftest import ByHand
from tests.test_session import Fake


class FakeClipboard:
    def __init__(self, deaf: int = 0) -> None:
        self.held = ""
        self.deaf = deaf

    def setText(self, text: str) -> None:
        if self.deaf:
            self.deaf -= 1
            return
        self.held = text

    def text(self) -> str:
        return self.held


class Desk:
    """A window with everything that a test looks at."""

    def __init__(self, qtbot: QtBot, hand: ByHand, clipboard: FakeClipboard) -> None:
        book = load(PHRASEBOOK).book
        self.hand, self.clipboard, self.qtbot = hand, clipboard, qtbot
        self.opened: list[str] = []
        self.jobs = JobRunner(hand)

        def words() -> Words:
            return Words(book, (), Fake(Certainty.UNSURE))

        def model(_book: Phrasebook) -> Fake:
            return Fake()

        self.session = Session(self.jobs, words, model)
        copier = Copier(clipboard)  # type: ignore[arg-type]
        self.window = Window(self.session, copier, self._open)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.session.start()
        self.hand.drain()

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.window.message.insertFromMimeData(data)
        self.hand.drain()

    def press(self, key: Qt.Key, *, ctrl: bool = False, to: QWidget | None = None) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(to or self.window, key, held)


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, FakeClipboard())
    yield made
    made.jobs.close()


def test_paste_then_enter_copies_the_first_line(desk: Desk) -> None:
    desk.paste("upset por el cobro")
    assert desk.window.reading.text() == "Molestia con lo ocurrido · segura"
    assert desk.window.reading.accessibleDescription() == desk.window.reading.text()
    desk.press(Qt.Key.Key_Return, to=desk.window.message)
    assert desk.clipboard.held == desk.session.state.suggestions[0].line.text
    assert len(desk.session.state.case.used) == 1
    assert "Copiada la frase 1" in desk.window.status.text()


@pytest.mark.parametrize("row", [0, 1, 2])
def test_each_row_has_its_key(desk: Desk, row: int) -> None:
    desk.paste("upset")
    expected = desk.session.state.suggestions[row].line.text
    desk.press(Qt.Key(Qt.Key.Key_1 + row), ctrl=True)
    assert desk.clipboard.held == expected


def test_a_click_copies_and_so_does_enter_in_the_list(desk: Desk) -> None:
    desk.paste("upset")
    view = desk.window.suggestions
    second = desk.session.state.suggestions[1].line.text
    place = view.visualRect(view.model().index(1, 0)).center()
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.clipboard.held == second
    desk.press(Qt.Key.Key_Up, to=view)
    desk.press(Qt.Key.Key_Return, to=view)
    assert desk.clipboard.held == desk.session.state.suggestions[0].line.text


def test_what_is_typed_is_read_after_a_pause_or_at_enter(desk: Desk) -> None:
    for letter in "calm":
        desk.qtbot.keyClick(desk.window.message, letter)
    assert desk.session.state.text == ""
    with desk.qtbot.waitSignal(desk.window.message.arrived, timeout=5000):
        pass
    desk.hand.drain()
    assert desk.window.reading.text().startswith("Nada que calmar")
    assert not desk.window.copy.isEnabled()


def test_the_next_message_replaces_the_answered_one(desk: Desk) -> None:
    desk.paste("attack primero")
    desk.press(Qt.Key.Key_1, ctrl=True)
    desk.paste("attack segundo")
    assert desk.window.message.toPlainText() == "attack segundo"
    assert [t for t, _ in desk.session.state.case.messages] == ["attack primero", "attack segundo"]
    assert desk.session.state.suggestions[0].line.step is Step.ANSWER_NO


def test_crisis_shows_the_protocol_and_urges_escalation(desk: Desk) -> None:
    desk.paste("crisis")
    assert desk.window.panel.currentWidget() is not desk.window.suggestions
    assert "Escale ahora" in desk.window.panel_text() or "1." in desk.window.panel_text()
    assert desk.window.escalate.property("role") == "urgent"


def test_a_threat_shows_the_agents_protocol_and_moves_nothing(desk: Desk) -> None:
    window, card = desk.window, desk.window.panel._threat
    desk.paste("abuse")
    before = (window.panel.geometry(), window.escalate.geometry())
    assert not card.isVisible()
    desk.press(Qt.Key.Key_N, ctrl=True)
    desk.paste("danger")
    assert card.isVisible()
    assert card.steps.text().startswith("1. Primero usted")
    assert "Primero usted" in window._announced
    assert window.escalate.property("role") == "urgent"
    assert (window.panel.geometry(), window.escalate.geometry()) == before
    desk.press(Qt.Key.Key_N, ctrl=True)
    assert not card.isVisible()
    assert desk.session.state.protocol == ()


def test_not_sure_offers_four_methods(desk: Desk) -> None:
    desk.session._reader = Fake(Certainty.UNSURE)
    desk.paste("refusal")
    assert desk.window.reading.text() == "No estoy seguro; elija usted"
    assert desk.window.suggestions.model().rowCount() == 4


def test_a_threat_that_is_not_sure_is_said_to_be_one_perhaps(desk: Desk) -> None:
    desk.session._reader = Fake(Certainty.UNSURE)
    desk.paste("danger")
    assert desk.window.reading.text() == "Puede ser una amenaza · si lo es, escale ahora"
    assert desk.window.escalate.property("role") == "urgent"


def test_slots_are_asked_for_and_block_the_copy(desk: Desk) -> None:
    desk.paste("abuse")
    for _ in range(2):
        desk.press(Qt.Key.Key_Return, to=desk.window.message)
        desk.paste("abuse")
    row = next(i for i, s in enumerate(desk.session.state.suggestions) if "{canal}" in s.line.text)
    before = desk.clipboard.held
    desk.window._copy_row(row)
    assert desk.clipboard.held == before
    assert "complete" in desk.window.status.text()
    field = desk.window.slots._fields["canal"]
    assert field.isVisible()
    field.setText("nuestra oficina")
    desk.press(Qt.Key.Key_Return, to=field)
    assert "nuestra oficina" in desk.clipboard.held
    assert set(desk.window.slots.values()) == set(SLOTS)


def test_new_case_forgets_everything(desk: Desk) -> None:
    desk.paste("abuse y algo que pide")
    desk.press(Qt.Key.Key_Return, to=desk.window.message)
    assert desk.window.warnings.text() == "Aviso 1 de 2"
    desk.press(Qt.Key.Key_N, ctrl=True)
    window = desk.window
    assert window.message.toPlainText() == ""
    assert window.warnings.text() == ""
    assert window.suggestions.model().rowCount() == 0
    window.message.undo()
    assert window.message.toPlainText() == "", "undo must not bring the customer's words back"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Pegue o escriba"),
        ("\x00\x01\x02", "Pegue o escriba"),
        ("?!...", "No hay palabras que leer"),
        ("\ud83d\ud83d", "Pegue o escriba"),
        ("😡😡😡", "No hay palabras que leer"),
        ("‮שלום‬", "No hay palabras que leer"),
    ],
)
def test_odd_messages_have_a_clear_state(desk: Desk, text: str, says: str) -> None:
    desk.paste(text)
    assert says in desk.window.panel_text()


def test_a_megabyte_is_cut_and_nothing_breaks(desk: Desk) -> None:
    desk.paste("upset " + "palabra\r\n" * 120_000 + "fin")
    text = desk.window.message.toPlainText()
    assert MESSAGE_LIMIT < len(text) <= 110_000
    assert text.endswith("fin")
    assert desk.window.suggestions.model().rowCount() == 3


def test_a_busy_clipboard_is_tried_again_then_told(qtbot: QtBot, by_hand: ByHand) -> None:
    desk = Desk(qtbot, by_hand, FakeClipboard(deaf=2))
    desk.paste("upset")
    desk.press(Qt.Key.Key_1, ctrl=True)
    qtbot.waitUntil(lambda: desk.clipboard.held != "", timeout=5000)
    desk.clipboard.deaf = 99
    desk.press(Qt.Key.Key_2, ctrl=True)
    qtbot.waitUntil(lambda: "ocupado" in desk.window.status.text(), timeout=5000)
    desk.jobs.close()


def test_the_card_is_filled_edited_copied_and_mailed(desk: Desk) -> None:
    desk.paste("attack quiero mi reembolso")
    line = desk.session.transfer_line()
    assert line is not None
    said: list[str] = []
    for button in ("Copiar tarjeta", "Enviar por correo"):
        dialog = HandoffDialog(
            desk.session.card(), line.line.text, desk.window._copier, desk._open, desk.window
        )
        dialog.told.connect(said.append)
        dialog.text.appendPlainText("Caso 4007")
        next(b for b in dialog.findChildren(QPushButton) if b.text() == button).click()
        assert dialog.result() == HandoffDialog.DialogCode.Accepted
        assert "Caso 4007" in desk.clipboard.held
        assert "Qué pide: attack quiero mi reembolso" in desk.clipboard.held
        dialog.deleteLater()
    assert len(said) == 2
    assert desk.opened[0].startswith("mailto:?subject=Traspaso")


NAMES = {
    "Mensaje del cliente": QAccessible.Role.EditableText,
    "Lectura": QAccessible.Role.StaticText,
    "Sugerencias": QAccessible.Role.List,
    "Copiar": QAccessible.Role.Button,
    "Escalar": QAccessible.Role.Button,
    "Caso nuevo": QAccessible.Role.Button,
}


def test_accessible_names_are_fixed(desk: Desk) -> None:
    desk.paste("upset")
    found = {}
    for widget in desk.window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            found[interface.text(QAccessible.Text.Name)] = interface.role()
    assert {name: found.get(name) for name in NAMES} == NAMES


def test_rows_say_position_method_and_reason(desk: Desk) -> None:
    desk.paste("upset")
    model = desk.window.suggestions.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2 de 3. Escuche. ")
    assert "Por qué: " in spoken


def test_every_control_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    desk.paste("upset")
    desk.window.activateWindow()
    desk.window.message.setFocus()
    reached = []
    for _ in range(24):
        focused = QApplication.focusWidget()
        assert focused is not None
        interface = QAccessible.queryAccessibleInterface(focused)
        reached.append(interface.text(QAccessible.Text.Name))
        desk.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert "" not in reached
    order = list(dict.fromkeys(reached))
    assert order[:3] == ["Mensaje del cliente", "Sugerencias", "Copiar"]
    below = ["Corregir la lectura", "Mi borrador", "Me afectó", "Escalar", "Caso nuevo"]
    assert [name for name in order if name in below] == below  # as they stand in the window
    assert {"Caso nuevo", "Chat", "usted", "neutro"} <= set(order)


def test_nothing_moves_when_an_answer_arrives(desk: Desk) -> None:
    window = desk.window
    desk.qtbot.waitExposed(window)
    QApplication.processEvents()
    before = (window.panel.geometry(), window.escalate.geometry())
    for text in ("upset", "attack", "calm", "crisis"):
        desk.paste(text)
        QApplication.processEvents()
        assert (window.panel.geometry(), window.escalate.geometry()) == before
        window.message.selectAll()
