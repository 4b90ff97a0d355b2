"""What happened in this case: each message with the lines used after it. In memory only."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from assistant.conversation.case import turns
from assistant.domain import Case
from assistant.ui import wording
from assistant.ui.spoken import say_row

MOST_LINES = 7
"""Lines of text that the list takes of the window's height; beyond it scrolls."""


class CaseList(QListWidget):
    """One item a message; a screen reader reads position, situation, first words, line used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Mensajes de este caso"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setProperty("role", "case")
        self._fit()
        self._shown: tuple[str, ...] = ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * MOST_LINES)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say_row(self)

    def show_case(self, case: Case) -> None:
        rows = tuple(wording.turn(turn) for turn in turns(case))
        if rows == self._shown:
            return
        self._shown = rows
        self.clear()
        self.addItems(rows or (self.tr("Todavía no hay mensajes."),))
        self.setCurrentRow(self.count() - 1)
        self.scrollToBottom()
