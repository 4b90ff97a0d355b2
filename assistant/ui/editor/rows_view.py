"""A table of rows to look over: a check box each where they can be chosen, told in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from assistant.ui import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LONGEST = 400
"""Letters of a cell that are drawn; the rest is in its tool tip and told."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells; whether it can be chosen; `key` is what it stands for."""

    cells: tuple[str, ...]
    possible: bool = True
    key: Any = field(default=None, compare=False)


class RowsModel(QAbstractTableModel):
    """`chosen_changed`: another set of rows is ticked. `edited(row, text)`: a person wrote another
    text into the column that can be edited."""

    chosen_changed = Signal()
    edited = Signal(int, str)

    def __init__(
        self,
        headers: Sequence[str],
        *,
        checks: bool = True,
        editable: int = -1,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headers, self._checks, self._editable = tuple(headers), checks, editable
        self._lines: list[Line] = []
        self._chosen: list[bool] = []

    def show(self, lines: Iterable[Line], chosen: Iterable[bool] | None = None) -> None:
        """Put `lines` in the place of those that were there; all are chosen that can be, or
        those of `chosen`."""
        self.beginResetModel()
        self._lines = list(lines)
        wanted = [True] * len(self._lines) if chosen is None else list(chosen)
        pairs = zip(self._lines, wanted, strict=True)
        self._chosen = [line.possible and want for line, want in pairs]
        self.endResetModel()
        self.chosen_changed.emit()

    def change(self, row: int, line: Line, chosen: bool | None = None) -> None:
        """Another `line` at `row`."""
        self._lines[row] = line
        self._chosen[row] = line.possible and (self._chosen[row] if chosen is None else chosen)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def line(self, row: int) -> Line:
        return self._lines[row]

    def lines(self) -> list[Line]:
        return list(self._lines)

    def chosen(self) -> list[Any]:
        """The keys of the ticked rows, in order."""
        pairs = zip(self._lines, self._chosen, strict=True)
        return [line.key for line, chosen in pairs if chosen]

    def ticks(self) -> list[bool]:
        return list(self._chosen)

    def choose_all(self, chosen: bool) -> None:
        self._chosen = [chosen and line.possible for line in self._lines]
        if self._lines:
            end = self.index(len(self._lines) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), end)
        self.chosen_changed.emit()

    def toggle(self, row: int) -> None:
        if self._checks and self._lines[row].possible:
            self._chosen[row] = not self._chosen[row]
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            self.chosen_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self._lines[index.row()], index.column()
        text = line.cells[column]
        if role == Qt.ItemDataRole.DisplayRole:
            plain = " ".join(text.split())
            return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(index.row()) if column == 0 else text
        ticked = column == 0 and self._checks and line.possible
        if role == Qt.ItemDataRole.CheckStateRole and ticked:
            chosen = self._chosen[index.row()]
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return None

    def _told(self, row: int) -> str:
        """The row in one breath: moving by rows, a reader tells its first cell alone."""
        cells = zip(self._headers, self._lines[row].cells, strict=True)
        words = [f"{header}: {cell}" if header else cell for header, cell in cells if cell]
        if self._checks and self._lines[row].possible:
            words.insert(0, self.tr("marcada") if self._chosen[row] else self.tr("sin marcar"))
        elif self._checks:
            words.insert(0, self.tr("no se puede marcar"))
        return "; ".join(words)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self._checks and self._lines[index.row()].possible:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == self._editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            self.toggle(index.row())
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == self._editable:
            self.edited.emit(index.row(), str(value))
            return True
        return False


class RowsView(QTableView):
    """Rows as a person walks through them: arrows, Space ticks, Enter opens, F2 edits where it
    can. Tab leaves. `opened(row)`: Enter or a double click."""

    opened = Signal(int)
    _ENTER: ClassVar = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._lines_per_row(2)
        self._colour()
        self.doubleClicked.connect(self._double)

    def share(self, *parts: int) -> None:
        """The width of each column: a number of letters, or 0 for an equal share of the rest."""
        header = self.horizontalHeader()
        metrics = QFontMetrics(self.font())
        for column, letters in enumerate(parts):
            if letters:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(column, metrics.averageCharWidth() * letters)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _lines_per_row(self, lines: int) -> None:
        """Every row as high as any other: no row of thousands must be measured."""
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self.fontMetrics().lineSpacing() * lines + 8)

    def _colour(self) -> None:
        """The boxes of the style cannot be seen on dark, and teal ones not on the row in use."""
        now = theme.current()
        self.setStyleSheet(
            f"""
            QTableView::indicator {{
                border: 1px solid {now.ink}; border-radius: 3px; width: 1em; height: 1em;
                background: {now.surface};
            }}
            QTableView::indicator:checked {{ background: {now.ink}; }}
            QTableView:focus {{ border: 2px solid {now.teal}; }}
            """
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._colour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        editing = self.state() is QAbstractItemView.State.EditingState
        if index.isValid() and not editing:
            if event.key() == Qt.Key.Key_Space:
                self.rows.toggle(index.row())
                return
            if event.key() in self._ENTER:
                self.opened.emit(index.row())
                return
            if event.key() == Qt.Key.Key_F2:
                self._edit(index.row())
                return
        super().keyPressEvent(event)

    def _edit(self, row: int) -> None:
        for column in range(self.rows.columnCount()):
            index = self.rows.index(row, column)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                self.edit(index)
                return

    def _double(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
