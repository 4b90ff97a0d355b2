"""Rows of a list whose text is wrapped and shown whole."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class WrappedRows(QStyledItemDelegate):
    """Qt measures a wrapped text in a little more room than it is drawn in, and then cuts it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        less = 2 * option.fontMetrics.averageCharWidth()
        narrower = QStyleOptionViewItem(option)  # the view goes on with its own
        narrower.rect = option.rect.adjusted(0, 0, -less, 0)
        return super().sizeHint(narrower, index)
