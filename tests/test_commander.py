"""Orders from outside the window, carried out in a real window."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from assistant.orders import Order
from assistant.ui import commander as commanding
from assistant.ui.commander import Commander
from assistant.ui.handoff_dialog import HandoffDialog
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard


class Clipboard(FakeClipboard):
    """Another program's text, until Remanso copies something."""

    ours = False

    def setText(self, text: str) -> None:
        super().setText(text)
        self.ours = True

    def ownsClipboard(self) -> bool:
        return self.ours

    def mimeData(self) -> QMimeData:
        data = QMimeData()
        if self.held.startswith("file:"):
            data.setUrls([QUrl(self.held)])
        elif self.held:
            data.setText(self.held)
        return data


class Ordered(Desk):
    def __init__(self, qtbot: QtBot, hand: ByHand) -> None:
        self.board = Clipboard()
        super().__init__(qtbot, hand, self.board)
        self.commander = Commander(self.window, self.session, self.board)  # type: ignore[arg-type]
        self.answers: list[str] = []

    def order(self, order: Order) -> list[str]:
        self.answers.clear()
        self.commander.obey(order, "", self.answers.append)
        return self.answers

    def elsewhere_copied(self, text: str) -> None:
        self.board.held, self.board.ours = text, False


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Ordered]:
    made = Ordered(qtbot, by_hand)
    yield made
    made.jobs.close()


def test_paste_reads_the_clipboard_as_the_next_message(desk: Ordered) -> None:
    desk.elsewhere_copied("upset por el cobro")
    assert desk.order(Order.PASTE) == [""]
    desk.hand.drain()
    assert desk.window.message.toPlainText() == "upset por el cobro"
    desk.elsewhere_copied("attack")
    assert desk.order(Order.PASTE) == [""]
    desk.hand.drain()
    assert desk.window.message.toPlainText() == "attack"
    assert [text for text, _ in desk.session.state.case.messages] == [
        "upset por el cobro",
        "attack",
    ]


@pytest.mark.parametrize("held", ["", "  \n\t"])
def test_paste_without_text(desk: Ordered, held: str) -> None:
    desk.paste("upset")
    desk.elsewhere_copied(held)
    (sentence,) = desk.order(Order.PASTE)
    assert "no tiene texto" in sentence
    assert desk.window.status.text() == sentence
    assert desk.window.message.toPlainText() == "upset"


def test_paste_of_a_file_is_not_its_path(desk: Ordered) -> None:
    desk.paste("upset")
    desk.elsewhere_copied("file:///home/ana/queja.txt")
    (sentence,) = desk.order(Order.PASTE)
    assert "no archivos" in sentence
    assert desk.window.message.toPlainText() == "upset"


def test_what_remanso_copied_is_no_message(desk: Ordered) -> None:
    desk.paste("upset")
    assert desk.order(Order.COPY_1) == [""]
    (sentence,) = desk.order(Order.PASTE)
    assert "lo copió Remanso" in sentence
    assert desk.window.message.toPlainText() == "upset"


def test_copy_waits_for_the_reading(desk: Ordered) -> None:
    desk.elsewhere_copied("upset")
    assert desk.order(Order.PASTE) == [""]
    assert desk.order(Order.COPY_2) == []
    desk.hand.drain()
    assert desk.answers == [""]
    assert desk.board.held == desk.session.state.suggestions[1].line.text
    assert len(desk.session.state.case.used) == 1


def test_a_reading_that_never_comes(desk: Ordered, qtbot: QtBot) -> None:
    desk.commander._late.setInterval(10)
    desk.elsewhere_copied("upset")
    desk.order(Order.PASTE)
    desk.order(Order.COPY_1)
    qtbot.waitUntil(lambda: bool(desk.answers))
    assert desk.answers == ["La lectura tarda; repita en un momento."]
    desk.hand.drain()
    assert desk.board.held == "upset", "an order given up is not carried out later"


@pytest.mark.parametrize(("text", "words"), [("", "Ahora no hay"), ("calm", "Ahora no hay")])
def test_nothing_to_copy(desk: Ordered, text: str, words: str) -> None:
    if text:
        desk.paste(text)
    (sentence,) = desk.order(Order.COPY_1)
    assert words in sentence


def offer(desk: Ordered, text: str) -> None:
    """One suggestion, with this line."""
    desk.paste("upset")
    first = desk.session.state.suggestions[0]
    desk.session._set(suggestions=(replace(first, line=replace(first.line, text=text)),))


def test_a_row_that_is_not_there(desk: Ordered) -> None:
    offer(desk, "Lo reviso ahora mismo.")
    (sentence,) = desk.order(Order.COPY_2)
    assert sentence == "No hay frase 2; la última es la 1."
    assert desk.window.status.text() == sentence


def test_an_open_slot_is_asked_for_in_the_window(desk: Ordered) -> None:
    offer(desk, "{cliente}, lo reviso ahora mismo.")
    desk.window.showMinimized()
    (sentence,) = desk.order(Order.COPY_1)
    assert sentence.startswith("Antes de copiar, complete: ")
    assert desk.board.held == ""
    assert not desk.window.isMinimized(), "what is missing is asked for there"
    assert not desk.session.state.case.used


def test_a_clipboard_that_another_program_holds(desk: Ordered, qtbot: QtBot) -> None:
    desk.paste("upset")
    desk.board.deaf = 99
    desk.order(Order.COPY_1)
    qtbot.waitUntil(lambda: bool(desk.answers))
    assert "tiene ocupado el portapapeles" in desk.answers[0]
    assert not desk.session.state.case.used


def test_one_order_at_a_time(desk: Ordered) -> None:
    desk.elsewhere_copied("upset")
    desk.order(Order.PASTE)
    desk.order(Order.COPY_1)
    second: list[str] = []
    desk.commander.obey(Order.SHOW, "", second.append)
    assert second == ["Remanso está con otra orden; repita en un momento."]
    desk.hand.drain()
    assert desk.answers == [""]


def test_show_brings_back_what_was_minimised(desk: Ordered) -> None:
    desk.window.showMinimized()
    assert desk.order(Order.SHOW) == [""]
    assert desk.window.isVisible()
    assert not desk.window.isMinimized()


def during_the_dialog(desk: Ordered, act: Callable[[QDialog], None]) -> list[type]:
    """Order the escalation and `act` while its dialog is open; the dialogs that were seen."""
    seen: list[type] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(type(dialog))
        try:
            act(dialog)
        finally:
            dialog.reject()

    assert desk.order(Order.ESCALATE) == [""], "the answer does not wait for the dialog"
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))
    desk.qtbot.waitUntil(lambda: bool(seen))
    return seen


def test_escalate_opens_one_card(desk: Ordered) -> None:
    desk.paste("attack")
    again: list[str] = []

    def act(_dialog: QDialog) -> None:
        desk.commander.obey(Order.ESCALATE, "", again.append)
        desk.commander.obey(Order.COPY_1, "", again.append)

    assert during_the_dialog(desk, act) == [HandoffDialog]
    assert again == ["", "Remanso tiene otra ventana abierta; ciérrela y repita."]
    assert desk.board.held == ""


def test_a_key_needs_nobody_to_answer(desk: Ordered) -> None:
    desk.elsewhere_copied("upset")
    desk.commander.by_key(Order.PASTE, "remanso_TIME1")
    desk.hand.drain()
    assert desk.window.message.toPlainText() == "upset"
    assert commanding.LATEST_MS < 6_000
