"""The box for the customer's message: plain text, a paste answers at once."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from assistant.ui.incoming import incoming
from assistant.ui.veil import VeiledEdit

TYPING_PAUSE_MS = 350
"""Stillness after which typed text is read."""

FEWEST_LINES, MOST_LINES = 3, 8


class MessageEdit(VeiledEdit):
    """`arrived(text, fresh)`: a text to read; fresh if it replaced all that was there.

    `accepted`: Enter was pressed (Shift+Enter makes a new line). `refused(sentence)`: what was
    pasted is no text. What is dropped falls through to the window.
    """

    arrived = Signal(str, bool)
    accepted = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._typed)
        self.edited.connect(self._on_change)
        self._pasting = False
        self._lines = FEWEST_LINES, MOST_LINES
        self.fit()

    def set_lines(self, fewest: int, most: int) -> None:
        """How low and how high the box may be, in lines of text."""
        self._lines = fewest, most
        self.fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        got = incoming(source)
        if got.refusal:
            self.refused.emit(got.refusal)
            return
        self._bring(got.text, fresh=self.all_is_selected())

    def take(self, text: str) -> None:
        """Put a whole message in place of what is there; nothing happens if it is there already."""
        if text != self.toPlainText():
            self._bring(text, fresh=True)

    def _bring(self, text: str, *, fresh: bool) -> None:
        self._pasting = True
        self.put(text, everywhere=fresh)
        self._pasting = False
        self._pause.stop()
        self.arrived.emit(self.toPlainText(), fresh)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.flush()
            self.accepted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def flush(self) -> None:
        """Read what was typed now, without waiting for the pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._typed()

    def empty(self) -> None:
        """Forget the text, also for undo."""
        self._pause.stop()
        self._pasting = True
        self.setPlainText("")
        self._pasting = False

    def _on_change(self) -> None:
        self.fit()
        if not self._pasting:
            self._pause.start()

    def _typed(self) -> None:
        self.arrived.emit(self.toPlainText(), False)

    def fit(self) -> None:
        """Grow with the text from the fewest lines to the most."""
        lines = int(self.document().size().height())
        fewest, most = self._lines
        shown = max(fewest, min(most, lines))
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()) + 4)
        height = shown * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)
