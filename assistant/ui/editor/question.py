"""A question with a few answers: what happened, a list of what it is about, and the buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_SHOWN_LINES = 12


class Question(QDialog):
    """`ask` gives the number of the answer; Escape is the last one, which must lose nothing."""

    def __init__(
        self,
        title: str,
        words: str,
        answers: Sequence[str],
        details: str = "",
        details_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._last = len(answers) - 1
        self.answer = self._last
        self.words = QLabel(words, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(details_name)
        self.details.setAccessibleDescription(words)
        self.details.setVisible(bool(details))
        self.buttons = [self._button(text, number) for number, text in enumerate(answers)]
        self.buttons[0].setDefault(True)
        self.buttons[0].setProperty("role", "main")
        row = QHBoxLayout()
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.details, 1)
        layout.addLayout(row)
        metrics = self.fontMetrics()
        rows = min(_SHOWN_LINES, details.count("\n") + 3)
        self.details.setMinimumHeight(metrics.lineSpacing() * rows)
        width = max(self.sizeHint().width(), metrics.averageCharWidth() * 64)
        self.resize(width, layout.totalHeightForWidth(width))
        (self.details if details else self.buttons[0]).setFocus()

    def ask(self) -> int:
        """Wait for the answer."""
        self.exec()
        return self.answer

    def reject(self) -> None:
        self.answer = self._last
        super().reject()

    def _button(self, text: str, number: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setProperty("number", number)
        # A reader that lands on the button says what it answers.
        button.setAccessibleDescription(self.words.text())
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def _clicked(self) -> None:
        self.answer = int(self.sender().property("number"))
        self.accept()
