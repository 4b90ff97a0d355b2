"""What the lists of triggers and of lines share: the view, its drag, and a model that follows."""

import json
from collections.abc import Sequence
from html import escape
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from assistant.ui.spoken import say_row

SHEET = """
    QListView { border: 1px solid palette(mid); border-radius: 6px; background: palette(base); }
    QListView:focus { border: 2px solid palette(highlight); }
"""
"""A list as a field, in the colours of the palette."""

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own; PySide does not give it."""

PARTS = "application/x-remanso-parts"
"""Mime type of dragged parts: {"from": entry id, "triggers": [places], "lines": [ids]}."""


def parts_mime(entry_id: str, triggers: Sequence[int], lines: Sequence[str]) -> QMimeData:
    data = QMimeData()
    parts = {"from": entry_id, "triggers": list(triggers), "lines": list(lines)}
    data.setData(PARTS, json.dumps(parts).encode())
    return data


def tip(text: str) -> str:
    """`text` for a tooltip: wrapped, and never read as rich text of its own."""
    return f"<span>{escape(text)}</span>"


class PartsModel(QAbstractListModel, Generic[T]):
    """Rows that are put in the place of others with as little ado as will do."""

    # Asked for each of 5,000 rows at a time, so not put together anew.
    row_flags = (
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[T] = []
        self.entry_id = ""

    def show(self, entry_id: str, rows: Sequence[T]) -> None:
        """Show `rows` of the entry; what stays before and after a change is left alone."""
        if entry_id != self.entry_id:
            self.beginResetModel()
            self.entry_id, self.rows = entry_id, list(rows)
            self.endResetModel()
            return
        old, new = self.rows, list(rows)
        first, least = 0, min(len(old), len(new))
        while first < least and old[first] is new[first]:
            first += 1
        rest = 0
        while rest < least - first and old[-1 - rest] is new[-1 - rest]:
            rest += 1
        same = least - first - rest
        more, less = len(new) - least, len(old) - least
        at = first + same
        if more:
            self.beginInsertRows(QModelIndex(), at, at + more - 1)
            self.rows = old[:at] + new[at : at + more] + old[at:]
            self.endInsertRows()
        elif less:
            self.beginRemoveRows(QModelIndex(), at, at + less - 1)
            self.rows = old[:at] + old[at + less :]
            self.endRemoveRows()
        self.rows = new
        if same:
            self.dataChanged.emit(self.index(first), self.index(at - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return self.row_flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [PARTS]

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


class PartsView(QListView):
    """`chosen(row)`: another row is the present one, -1 for none. It is as high as its rows, up to
    `most` of `lines` lines of text each."""

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, name: str, most: int, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._row_lines = most, lines
        self._highest = QWIDGETSIZE_MAX
        self.setAccessibleName(name)
        self.setStyleSheet(SHEET)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def picked(self) -> list[int]:
        """The selected rows, from the top; the present one if none is."""
        # By ranges: of 5,000 rows Qt would make as many indexes.
        rows = sorted(
            row
            for part in self.selectionModel().selection()  # type: ignore[attr-defined]
            for row in range(part.top(), part.bottom() + 1)
        )
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def has_picked(self) -> bool:
        return self.selectionModel().hasSelection() or self.currentIndex().isValid()

    def pick(self, rows: Sequence[int]) -> None:
        """Select `rows`; the last of them is the present one."""
        model, selection = self.model(), self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        inside = [row for row in rows if 0 <= row < model.rowCount()]
        if inside:
            last = model.index(inside[-1], 0)
            selection.setCurrentIndex(last, flags.NoUpdate)
        for row in inside:
            selection.select(model.index(row, 0), flags.Select)
        if inside:
            self.scrollTo(model.index(inside[-1], 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state() is not QAbstractItemView.State.EditingState:
            self.entered.emit()
            return
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy) or event.matches(keys.Paste):
            event.ignore()  # the list above knows what it means here
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.pick([0])
        super().focusInEvent(event)
        say_row(self)

    def leave_room(self, highest: int) -> None:
        """Be no higher than that many pixels, but for two rows: others need the room too."""
        if highest != self._highest:
            self._highest = highest
            self._fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _fit(self) -> None:
        """As high as what is in it, from two rows to the most."""
        line = self.fontMetrics().lineSpacing()
        frame = 2 * self.frameWidth()
        least = 2 * self._row_lines * line
        most = max(least, min(self._most * self._row_lines * line, self._highest))
        height = max(least, min(most, self.contentsSize().height())) + frame
        if height != self.maximumHeight():
            self.setFixedHeight(height)
