"""Carries out the orders that come from outside the window: a bound key, a second start."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from assistant.orders import Order
from assistant.session import Readiness, Session
from assistant.ui.bring_to_view import bring_to_view
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.incoming import refused
from assistant.ui.window import Window

LATEST_MS = 4_000
"""After this an order is given up; who asked waits longer."""

Done = Callable[[str], None]


class Commander(QObject):
    """One order at a time. What it cannot do is told in the window, too: a key has no terminal.

    An order that must wait (for the reading, for the focus on Wayland, where only the window in
    front has the clipboard) is tried again whenever one of them moves.
    """

    def __init__(self, window: Window, session: Session, clipboard: QClipboard) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._clipboard = clipboard
        self._order: Order | None = None
        self._token = ""
        self._done: Done = _nothing
        self._trying = self._copying = self._copied = self._fronted = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATEST_MS)
        self._late.timeout.connect(self._too_late)
        session.changed.connect(self._again)
        window.copied.connect(self._line_copied)
        window.told.connect(self._told)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._again)

    def obey(self, order: Order, token: str, done: Done) -> None:
        """Carry out `order`, then `done("")`, or `done(why not)`."""
        if self._order is not None:
            done(self.tr("Remanso está con otra orden; repita en un momento."))
            return
        self._order, self._token, self._done = order, token, done
        self._copying = self._copied = self._fronted = False
        self._late.start()
        self._again()

    @Slot(object, str)
    def by_key(self, order: Order, token: str) -> None:
        """Carry out `order`, for a global key: nobody waits for the answer."""
        self.obey(order, token, _nothing)

    @Slot()
    def _again(self) -> None:
        # What an attempt does may itself move the session or the focus.
        if self._order is None or self._copying or self._trying:
            return
        self._trying = True
        sentence = self._attempt(self._order)
        self._trying = False
        if sentence is not None:
            self._finish(sentence)

    def _attempt(self, order: Order) -> str | None:
        """ "" when done, a sentence when it cannot be done, None to try again later."""
        if order is Order.SHOW:
            bring_to_view(self._window, self._token)
            return ""
        dialog = QApplication.activeModalWidget()
        if order is Order.ESCALATE:
            return self._escalate(dialog)
        if dialog is not None:
            return self.tr("Remanso tiene otra ventana abierta; ciérrela y repita.")
        row = order.row
        return self._paste() if row is None else self._copy(row)

    def _escalate(self, dialog: object) -> str:
        if dialog is not None and not isinstance(dialog, HandoffDialog):
            return self.tr("Remanso tiene otra ventana abierta; ciérrela y repita.")
        bring_to_view(self._window, self._token)
        if dialog is None:
            # The dialog keeps an event loop of its own: the answer goes out first.
            QTimer.singleShot(0, self._window.escalate.click)
        return ""

    def _paste(self) -> str | None:
        if not self._in_front():
            return None
        found = self._clipboard.mimeData()
        if found is None or not found.hasText() or not found.text().strip():
            return self.tr("El portapapeles no tiene texto; copie el mensaje del cliente y repita.")
        if sentence := refused(found):  # files, whose text is their path
            return sentence
        if self._clipboard.ownsClipboard():
            return self.tr(
                "Lo del portapapeles lo copió Remanso; copie el mensaje del cliente y repita."
            )
        if self._window.isMinimized() or not self._window.isVisible():
            bring_to_view(self._window, self._token)
        self._window.message.selectAll()
        text = QMimeData()
        text.setText(found.text())
        self._window.message.insertFromMimeData(text)
        return ""

    def _copy(self, row: int) -> str | None:
        state = self._session.state
        if state.pending and state.engine is not Readiness.FAILED:
            return None
        offered = len(state.suggestions)
        if row >= offered:
            return (
                self.tr("No hay frase {n}; la última es la {offered}.").format(
                    n=row + 1, offered=offered
                )
                if offered
                else self.tr("Ahora no hay frases que copiar.")
            )
        if not self._in_front():
            return None
        self._copying = True
        self._window.copy_line(row)
        return None

    def _in_front(self) -> bool:
        """Whether the window can use the clipboard now; if not, it is brought to where it can."""
        wayland = QGuiApplication.platformName().startswith("wayland")
        if not wayland or self._window.isActiveWindow():
            return True
        if not self._fronted:
            self._fronted = True
            bring_to_view(self._window, self._token)
        return False

    @Slot(int)
    def _line_copied(self, _row: int) -> None:
        self._copied = True

    @Slot(str)
    def _told(self, sentence: str) -> None:
        """What the window said of the copy that was asked for here."""
        if not self._copying:
            return
        self._copying = False
        self._end("" if self._copied else sentence)

    @Slot()
    def _too_late(self) -> None:
        self._copying = False
        self._finish(
            self.tr("Wayland no dio el portapapeles; vaya a Remanso y repita.")
            if self._fronted
            else self.tr("La lectura tarda; repita en un momento.")
        )

    def _finish(self, sentence: str) -> None:
        self._end(sentence)
        if sentence:
            self._window.tell(sentence)

    def _end(self, sentence: str) -> None:
        self._late.stop()
        if sentence and self._order is not None and self._order.row is not None:
            # What would be pasted now is not the line: the agent must see that before.
            bring_to_view(self._window, self._token)
        self._order = None
        done, self._done = self._done, _nothing
        done(sentence)


def _nothing(_sentence: str) -> None:
    """Nobody waits."""
