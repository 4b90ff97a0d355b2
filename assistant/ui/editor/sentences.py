"""A list model whose rows are told as sentences."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")

ROW = Qt.ItemDataRole.UserRole
"""What a row stands for."""


class Sentences(QAbstractListModel, Generic[T]):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[T, ...] = ()

    def show(self, rows: tuple[T, ...]) -> None:
        """Put `rows` in the place of those that were there."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def sentence(self, row: T) -> str:
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(row)
        return None
