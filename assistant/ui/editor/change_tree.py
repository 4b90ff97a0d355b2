"""Entries and what changes in each, before and after, as a tree that is read row by row."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from assistant.phrasebook.content import FieldChange
from assistant.ui.editor import change_words

OPEN_LIMIT = 200
"""Fields that are shown unfolded; with more, the lead opens what matters."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry: what happens to it, in words, and its fields that change."""

    words: str
    changes: tuple[FieldChange, ...] = ()


class ChangeTree(QTreeWidget):
    """Nothing in it can be changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels([self.tr("Qué cambia"), self.tr("Antes"), self.tr("Después")])
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)

    def show_rows(self, rows: Iterable[Row]) -> None:
        self.clear()
        items = [self._item(row) for row in rows]
        self.addTopLevelItems(items)
        for item in items:
            item.setFirstColumnSpanned(True)
        if sum(item.childCount() for item in items) <= OPEN_LIMIT:
            self.expandAll()
        if items:
            self.setCurrentItem(items[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            width = self.viewport().width()
            self.setColumnWidth(0, width * 30 // 100)
            self.setColumnWidth(1, width * 35 // 100)

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.words])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        for change in row.changes:
            old, new = (change_words.value(change, v) for v in (change.old, change.new))
            child = QTreeWidgetItem([change_words.place(change), old, new])
            spoken = change_words.sentence(change)
            child.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            for column in range(3):
                child.setTextAlignment(column, Qt.AlignmentFlag.AlignTop)
            item.addChild(child)
        return item
