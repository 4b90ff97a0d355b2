"""The compact form: the message kept low, the reading, one line to say, the keys 1 to 4."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.ui import wording
from assistant.ui.suggestions import SuggestionModel

KEYS = 4
TEXT_LINES = 6
"""Room for the line and its method; a longer one is scrolled, not cut."""

LARGER = 1.1
"""The line's text beside the window's."""


class CompactPage(QWidget):
    """`chosen(row)`: a key was pressed with the mouse or the space bar; copy that line.

    The first line is shown; a key that has the focus or the mouse shows its own.
    """

    chosen = Signal(int)

    def __init__(self, model: SuggestionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sentence = ""
        self._shown = 0
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Frase"))
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self.text.setFont(font)
        margin = 2 * int(self.text.document().documentMargin()) + 14
        self.text.setFixedHeight(TEXT_LINES * QFontMetrics(font).lineSpacing() + margin)
        self.keys = [self._key(row) for row in range(KEYS)]
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        for key in self.keys:
            self._row.addWidget(key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        self._strip = QHBoxLayout()
        self._column.addLayout(self._strip)
        self._column.addWidget(self.text)
        self._column.addLayout(self._row)
        self._column.addStretch(1)

    def _key(self, row: int) -> QPushButton:
        key = QPushButton(str(row + 1), self)
        key.setProperty("row", row)
        key.clicked.connect(self._pressed)
        key.installEventFilter(self)
        return key

    def borrow(
        self, message: QWidget, strip: tuple[QWidget, ...], status: QWidget, escalate: QWidget
    ) -> None:
        """Take in the widgets of the whole window that serve here too."""
        self._column.insertWidget(0, message)
        for widget in strip:
            self._strip.addWidget(widget)
        self._strip.setStretch(0, 1)
        self._row.addWidget(escalate, 1)
        self._column.insertWidget(self._column.count() - 1, status)

    def show_lines(self, sentence: str) -> None:
        """Show what the model has now; `sentence` is said where it has no line."""
        self._sentence = sentence
        there = self._model.rowCount()
        for row, key in enumerate(self.keys):
            key.setEnabled(row < there)
            name = self.tr("Copiar la frase {n}").format(n=row + 1)
            key.setAccessibleName(name)
            spoken = self._words(row) if row < there else ""
            key.setAccessibleDescription(spoken.replace("\n", ": "))
        self._preview(0)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order, after the message."""
        return [self.text, *self.keys]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QPushButton) and watched.isEnabled():
            if kind in (QEvent.Type.FocusIn, QEvent.Type.Enter):
                self._preview(int(watched.property("row")))
            elif kind in (QEvent.Type.FocusOut, QEvent.Type.Leave):
                self._preview(0)
        return super().eventFilter(watched, event)

    def _preview(self, row: int) -> None:
        words = self._words(row) if row < self._model.rowCount() else self._sentence
        if words != self.text.toPlainText():
            self.text.setPlainText(words)

    def _words(self, row: int) -> str:
        suggestion = self._model.suggestion(row)
        assert suggestion is not None
        line = self._model.index(row).data()
        return f"{row + 1}  {wording.method(suggestion.method)}\n{line}"

    @Slot()
    def _pressed(self) -> None:
        self.chosen.emit(int(self.sender().property("row")))
