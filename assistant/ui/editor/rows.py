"""A list of short texts that wraps them and is left with the tab key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from assistant.ui.spoken import say_row
from assistant.ui.wrapped_rows import WrappedRows

ENTRY = Qt.ItemDataRole.UserRole
"""The id of the entry that a row opens; "" for none."""


class Rows(QListWidget):
    """`name` is what a screen reader calls it; `entered`: it has the keyboard, and its present row
    is told."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setItemDelegate(WrappedRows(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setProperty("role", "case")

    def show_rows(self, rows: list[tuple[str, str]], empty: str) -> None:
        """Texts with the entry that each opens; without any, `empty`. The row stays the same one
        where it can."""
        before = self.currentRow()
        now = [(self.item(n).text(), self.item(n).data(ENTRY)) for n in range(self.count())]
        wanted = rows or ([(empty, "")] if empty else [])
        if now == wanted:
            return
        self.clear()
        for text, entry in wanted:
            item = QListWidgetItem(text)
            item.setData(ENTRY, entry)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(min(max(before, 0), self.count() - 1))

    def entry(self) -> str:
        """The id that the current row opens; "" for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(ENTRY) or "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        say_row(self)
