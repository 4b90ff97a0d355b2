"""What comes into the window by copying elsewhere, by dropping and by pasting."""

import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.domain import Phrasebook
from assistant.jobs import JobRunner
from assistant.paths import PHRASEBOOK
from assistant.phrasebook.load import load
from assistant.text import MESSAGE_LIMIT
from assistant.ui import clipboard_marks
from assistant.ui.incoming import HTML_LIMIT, LIMIT, incoming
from assistant.ui.listener import ListenButton, Listener
from assistant.ui.message_edit import MessageEdit
from assistant.ui.window import Window
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

BOOK = load(PHRASEBOOK).book
WINDOWS = 'application/x-qt-windows-mime;value="{}"'


def plain(text: str, **marks: bytes) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    for name, value in marks.items():
        data.setData(name, value)
    return data


def marked(name: str, value: bytes = b"1") -> QMimeData:
    data = plain("Verano de 2027 y nada más que decir")
    data.setData(name, value)
    return data


def files() -> QMimeData:
    data = plain("/home/ana/queja.txt")
    data.setUrls([QUrl.fromLocalFile("/home/ana/queja.txt")])
    return data


def image() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return data


def other() -> QMimeData:
    data = QMimeData()
    data.setData("application/x-celdas", b"1")
    return data


def rich(html: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    return data


class Board(QObject):
    """A clipboard that other programs copy to."""

    dataChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.data, self.owned = QMimeData(), False

    def mimeData(self) -> QMimeData:
        return self.data

    def ownsClipboard(self) -> bool:
        return self.owned


class Room:
    """A listener with a clipboard, and what it said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.board = Board()
        self.book, self.hand = BOOK, ByHand()
        jobs = JobRunner(self.hand)
        self.listener = Listener(self.board, lambda: self.book, jobs)  # type: ignore[arg-type]
        self.heard: list[str] = []
        self.ignored: list[str] = []
        self.listener.heard.connect(self.heard.append)
        self.listener.ignored.connect(self.ignored.append)
        self._qtbot = qtbot

    def copy(self, data: QMimeData, *, own: bool = False) -> None:
        """Copy, and wait until a listener would have looked."""
        self.board.data, self.board.owned = data, own
        self.board.dataChanged.emit()
        if self.listener.on:
            settled = self.listener._settled
            self._qtbot.waitUntil(lambda: not settled.isActive(), timeout=5000)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    made.listener.listen(True)
    made.hand.drain()
    yield made
    made.listener.listen(False)


def test_off_at_first_and_when_turned_off(qtbot: QtBot) -> None:
    room = Room(qtbot)
    assert not room.listener.on
    room.copy(plain("quiero hablar con alguien"))
    room.listener.listen(True)
    assert room.heard == [], "what was there before is not read"
    room.copy(plain("quiero hablar con alguien"))
    room.listener.listen(False)
    room.copy(plain("son unos ladrones"))
    assert room.heard == ["quiero hablar con alguien"]


def test_several_steps_of_one_copy_are_heard_once(room: Room) -> None:
    room.board.dataChanged.emit()
    room.copy(plain("me cobraron dos veces"))
    room.copy(plain("me cobraron dos veces"))
    assert room.heard == ["me cobraron dos veces"]
    room.listener.forget()
    room.copy(plain("me cobraron dos veces"))
    assert len(room.heard) == 2
    assert room.ignored == []


MARKS = [
    ("x-kde-passwordManagerHint", b"secret"),
    ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
    (WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b""),
    (WINDOWS.format("Clipboard Viewer Ignore"), b""),
    (WINDOWS.format("CLIPBOARD VIEWER IGNORE"), b""),
    (WINDOWS.format("CanIncludeInClipboardHistory"), b"\0\0\0\0"),
    ("application/x-nspasteboard-concealed-type", b"secret"),
    ("org.nspasteboard.ConcealedType", b""),
    ("org.nspasteboard.TransientType", b""),
]


@pytest.mark.parametrize(("name", "value"), MARKS)
def test_marks_of_password_managers(room: Room, name: str, value: bytes) -> None:
    room.copy(marked(name, value))
    assert room.heard == []
    assert len(room.ignored) == 1
    assert "privado" in room.ignored[0]
    assert "Verano" not in room.ignored[0]


def test_a_copy_that_may_be_kept_is_read(room: Room) -> None:
    room.copy(marked(WINDOWS.format("CanIncludeInClipboardHistory"), b"\1\0\0\0"))
    assert len(room.heard) == 1


@pytest.mark.parametrize("name", ["org.nspasteboard.ConcealedType", "com.agilebits.onepassword"])
def test_marks_that_qt_hides_on_macos(
    room: Room, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    board = SimpleNamespace(types=lambda: ["public.utf8-plain-text", name], changeCount=lambda: 7)
    kit = ModuleType("AppKit")
    kit.NSPasteboard = SimpleNamespace(generalPasteboard=lambda: board)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "AppKit", kit)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert clipboard_marks.unwatchable() == ""
    room.copy(plain("una clave de verdad"))
    assert room.heard == []


def test_macos_without_the_library_does_not_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "AppKit", None)
    assert "pyobjc" in clipboard_marks.unwatchable()


def test_macos_is_asked_now_and_then(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room(qtbot)
    count = [7]
    monkeypatch.setattr(clipboard_marks, "changes", lambda: count[0])
    room.listener.listen(True)
    room.board.data = plain("nadie me contesta")
    count[0] = 8
    with qtbot.waitSignal(room.listener.heard, timeout=5000):
        pass
    assert room.heard == ["nadie me contesta"]
    room.listener.listen(False)
    assert not room.listener._poll.isActive()


REFUSED = [
    (files(), "no es texto"),
    (image(), "no es texto"),
    (other(), "no es texto"),
    (plain("Xy7$kk2Q"), "parece una clave o un código"),
    (plain("https://ejemplo.com/caso"), "parece un enlace"),
    (plain("4111 1111 1111 1111"), "parece un dato"),
    (plain('{"a": 1}'), "parece código"),
    (plain("palabra " * MESSAGE_LIMIT), f"pasa de {MESSAGE_LIMIT} letras"),
]


@pytest.mark.parametrize(("data", "why"), REFUSED, ids=[why for _, why in REFUSED])
def test_other_copies_are_left_unread(room: Room, data: QMimeData, why: str) -> None:
    room.copy(data)
    assert room.heard == []
    (sentence,) = room.ignored
    assert sentence == f"No leí lo copiado: {sentence.partition(': ')[2]}"
    assert why in sentence
    assert data.text() == "" or data.text()[:40] not in sentence


def test_an_emptied_clipboard_is_nothing(room: Room) -> None:
    room.copy(QMimeData())
    room.copy(plain("  \n"))
    assert (room.heard, room.ignored) == ([], [])


def test_own_copies_are_passed_over_also_when_handed_on(room: Room) -> None:
    line = "Lo que usted quiera, de verdad."
    room.copy(plain(line), own=True)
    room.copy(plain(line))
    known = next(text.text for e in BOOK.entries for text in e.lines if "{" not in text.text)
    room.copy(plain(known))
    assert (room.heard, room.ignored) == ([], [])


def test_the_lines_of_a_changed_book_are_known(room: Room) -> None:
    known = next(text.text for e in BOOK.entries for text in e.lines if "{" not in text.text)
    room.book = Phrasebook(())
    room.copy(plain("quiero mi dinero"))
    room.hand.drain()
    room.copy(plain(known))
    assert room.heard == ["quiero mi dinero", known]


@pytest.mark.parametrize("name", ["wayland", "wayland-egl"])
def test_wayland_says_why_not(
    qtbot: QtBot, by_hand: ByHand, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: name)
    desk = Desk(qtbot, by_hand, FakeClipboard())
    listener = Listener(Board(), desk.session.book, desk.jobs)  # type: ignore[arg-type]
    listener.listen(True)
    assert not listener.on
    window = Window(desk.session, desk.window._copier, desk._open, listener)
    qtbot.addWidget(window)
    window.show()
    assert window.listen is not None
    assert not window.listen.isVisible()
    assert "Wayland no deja" in window.message.placeholderText()
    desk.jobs.close()


def test_under_xwayland_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert clipboard_marks.unwatchable() == ""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "Wayland" in clipboard_marks.unwatchable()


class Desktop(Desk):
    """A desk whose window listens."""

    def __init__(self, qtbot: QtBot, hand: ByHand) -> None:
        super().__init__(qtbot, hand, FakeClipboard())
        self.room = Room(qtbot)
        self.listener = self.room.listener
        self.window = Window(self.session, self.window._copier, self._open, self.listener)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def drop(self, data: QMimeData) -> tuple[bool, bool]:
        """Drag `data` over the window and let go; whether both were accepted."""
        place, copy = QPoint(20, 20), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, copy, data, left, none)
        QApplication.sendEvent(self.window, enter)
        if not enter.isAccepted():
            return False, False
        drop = QDropEvent(QPointF(place), copy, data, left, none, QEvent.Type.Drop)
        QApplication.sendEvent(self.window, drop)
        assert drop.dropAction() is Qt.DropAction.CopyAction, "the CRM keeps its text"
        self.hand.drain()
        return True, drop.isAccepted()


@pytest.fixture
def desktop(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desktop]:
    made = Desktop(qtbot, by_hand)
    yield made
    made.jobs.close()


def test_a_copy_is_the_next_message(desktop: Desktop) -> None:
    window = desktop.window
    assert isinstance(window.listen, ListenButton)
    spoken = QAccessible.queryAccessibleInterface(window.listen)
    assert spoken.text(QAccessible.Text.Name) == "Escuchar el portapapeles"
    assert not spoken.state().checked
    width = window.listen.width()
    window.listen.click()
    assert window.listen.text() == "● Escuchando"
    assert spoken.state().checked
    assert window.listen.width() == width
    assert "Escucho el portapapeles" in window.status.text()
    desktop.paste("upset primero")
    desktop.room.copy(plain("attack segundo mensaje"))
    desktop.hand.drain()
    assert window.message.toPlainText() == "attack segundo mensaje"
    messages = [text for text, _ in desktop.session.state.case.messages]
    assert messages == ["upset primero", "attack segundo mensaje"]
    window.message.undo()
    assert window.message.toPlainText() == "upset primero", "what was there is not lost"
    desktop.room.copy(plain("Xy7$kk2Q"))
    assert "parece una clave" in window.status.text()
    assert window.message.toPlainText() == "upset primero"
    window.listen.click()
    assert "Ya no escucho" in window.status.text()
    assert not desktop.listener.on


def test_a_drop_anywhere_is_the_next_message(desktop: Desktop) -> None:
    desktop.paste("upset primero")
    assert desktop.drop(plain("attack  arrastrado\r\ndel CRM")) == (True, True)
    assert desktop.window.message.toPlainText() == "attack  arrastrado\ndel CRM"
    assert len(desktop.session.state.case.messages) == 2
    assert not desktop.window.message.acceptDrops(), "the field leaves drops to the window"


@pytest.mark.parametrize(
    ("data", "why"),
    [(files(), "no archivos"), (image(), "no imágenes"), (other(), "solo texto")],
)
def test_other_drops_and_pastes_are_refused_with_a_sentence(
    desktop: Desktop, data: QMimeData, why: str
) -> None:
    desktop.paste("upset primero")
    assert desktop.drop(data) == (False, False)
    assert why in desktop.window.status.text()
    desktop.window.status.setText("")
    desktop.window.message.insertFromMimeData(data)
    assert why in desktop.window.status.text()
    assert desktop.window.message.toPlainText() == "upset primero"


def test_f6_hands_the_keyboard_to_the_message(desktop: Desktop) -> None:
    desktop.paste("upset primero")
    desktop.window.escalate.setFocus()
    desktop.press(Qt.Key.Key_F6)
    assert desktop.window.message.hasFocus()
    assert desktop.window.message.all_is_selected()


def test_rich_text_is_reduced() -> None:
    html = "<p>hola <b>otra</b> vez&nbsp;&amp;</p><img src='x.png'><p>nada</p>"
    assert incoming(rich(html)).text == "hola otra vez &\nnada"
    both = rich("<b>mal</b>")
    both.setText("bien")
    assert incoming(both).text == "bien"


def test_the_longest_text() -> None:
    text = incoming(plain("a" * LIMIT + "bc")).text
    assert len(text) == LIMIT + 3
    assert text.endswith("abc")


def test_the_longest_rich_text() -> None:
    html = "<p>hola</p>" + "<!-- " + "x" * HTML_LIMIT + " --><p>no leído</p>"
    assert incoming(rich(html)).text == "hola"


def test_undo_after_a_take(qtbot: QtBot) -> None:
    edit = MessageEdit()
    qtbot.addWidget(edit)
    arrived: list[tuple[str, bool]] = []
    edit.arrived.connect(lambda text, fresh: arrived.append((text, fresh)))
    edit.take("uno")
    edit.take("uno")
    edit.take("dos")
    assert arrived == [("uno", True), ("dos", True)]
    edit.undo()
    assert edit.toPlainText() == "uno"
