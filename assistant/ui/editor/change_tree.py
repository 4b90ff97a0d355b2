"""Entries and what changes in each, before and after, as a tree that is read row by row."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from assistant.editing.differences import Difference
from assistant.ui.editor import review_words

OPEN_LIMIT = 200
"""Fields that are shown unfolded; with more, the lead opens what matters."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry: what happens to it, in words, and its fields that change."""

    words: str
    changes: tuple[Difference, ...] = ()


class ChangeTree(QTreeWidget):
    """Nothing in it can be changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels([self.tr("Qué cambia"), self.tr("Antes"), self.tr("Después")])
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapped(self))
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
            self.setColumnWidth(0, width * 24 // 100)
            self.setColumnWidth(1, width * 38 // 100)
            self.scheduleDelayedItemsLayout()

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.words])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        for change in row.changes:
            old, new = (review_words.value(change.field, v) for v in (change.old, change.new))
            child = QTreeWidgetItem([review_words.place(change), old, new])
            spoken = review_words.spoken(change)
            child.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            for column in range(3):
                child.setTextAlignment(column, Qt.AlignmentFlag.AlignTop)
            item.addChild(child)
        return item


class _Wrapped(QStyledItemDelegate):
    """As high as its text needs in the width of the column; Qt's own tree cuts it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        tree = self.parent()
        assert isinstance(tree, QTreeWidget)
        metrics = option.fontMetrics
        pad = metrics.averageCharWidth()
        top = not index.parent().isValid()
        width = tree.viewport().width() if top else tree.columnWidth(index.column())
        if index.column() == 0:
            width -= tree.indentation() * (1 if top else 2)
        width -= 3 * pad if not top else 6 * pad  # of the bold heading
        room = QRect(0, 0, max(width, pad * 4), 100_000)
        words = str(index.data())
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
        return QSize(size.width(), max(text.height(), metrics.height()) + pad)
