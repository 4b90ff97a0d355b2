"""The book as a tree, method → entry, that follows the desk step by step."""

import json
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from assistant.domain import Method
from assistant.editing.book import Kind
from assistant.editing.entries import KINDS
from assistant.editing.filters import Filters
from assistant.editing.parts import MIME
from assistant.editing.search import Hit, Where
from assistant.ui.editor import tree_words, words
from assistant.ui.editor.tree_rows import EntryRows, Role

Index = QModelIndex | QPersistentModelIndex

FEW = 40
"""Rows that come and go one by one; more at once are one change of the layout."""

_ROOT = QModelIndex()
_GROUP_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ENTRY_FLAGS = _GROUP_FLAGS | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemNeverHasChildren


class TreeModel(QAbstractItemModel):
    """Six groups that stay, the kinds of entries, and in each its entries by title.

    `open_id` is shown whatever the filters say: what a lead works on does not vanish under it.
    `dropped(entry id, parts, copy)`: triggers and lines were let fall on an entry; `parts` is
    the JSON of `parts.MIME`, not looked at yet.
    """

    dropped = Signal(str, object, bool)

    def __init__(self, rows: EntryRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.filters = Filters()
        self.open_id = ""
        self._groups: list[list[str]] = [[] for _ in KINDS]
        self._totals = [0] * len(KINDS)
        self._order: list[str] = []
        self._place: dict[str, int] = {}
        self._placed: dict[str, tuple[Any, str]] = {}
        self._groups = self._wanted()

    # What it shows

    def total(self) -> int:
        return len(self._rows.items)

    def shown(self) -> int:
        return sum(map(len, self._groups))

    def ids(self) -> list[str]:
        """The entries that the filters leave, in the order of the rows."""
        return [name for group in self._groups for name in group]

    def index_of(self, name: str) -> QModelIndex:
        """Where the entry stands; not valid if it is not shown."""
        group = self._place.get(name)
        if group is None:
            return QModelIndex()
        return self.createIndex(self._groups[group].index(name), 0, group + 1)

    def id_at(self, index: Index) -> str:
        """The entry of a row; "" for a group."""
        group = index.internalId() if index.isValid() else 0
        return self._groups[group - 1][index.row()] if group else ""

    def kind_at(self, index: Index) -> Kind | None:
        if not index.isValid():
            return None
        return KINDS[(index.internalId() or index.row() + 1) - 1]

    # Following the desk

    def set_filters(self, filters: Filters) -> None:
        self.filters = filters
        self._arrange(self._wanted())
        self._tell_groups()

    def set_open(self, name: str) -> None:
        before, self.open_id = self.open_id, name
        if self.filters:
            self.update({before, name})

    def update(self, names: Iterable[str]) -> None:
        """Show entries as they are now: new, gone, changed, or under another title."""
        names = set(names)
        if len(names) > FEW:
            self._arrange(self._wanted())
            self._tell_groups()
            self._tell(names)
            return
        self._count()
        touched = set()
        for name in names:
            touched |= self._update(name)
        for group in touched:
            self._tell_row(self.index(group, 0))

    def _update(self, name: str) -> set[int]:
        """Bring one entry to its place; the groups whose number is another."""
        there, want = self._place.get(name), self._group_of(name)
        if there is None and want is None:
            return set()
        if there is None and want is not None:
            self._insert(name, want)
        elif want is None and there is not None:
            self._remove(name, there)
        elif there is not None and want is not None:
            self._move(name, there, want)
            self._tell_row(self.index_of(name))
        return {group for group in (there, want) if group is not None}

    def _insert(self, name: str, group: int) -> None:
        at = self._slot(name, group)
        self.beginInsertRows(self.index(group, 0), at, at)
        self._groups[group].insert(at, name)
        self._place[name], self._placed[name] = group, self._key(name)
        self.endInsertRows()

    def _remove(self, name: str, group: int) -> None:
        at = self._groups[group].index(name)
        self.beginRemoveRows(self.index(group, 0), at, at)
        del self._groups[group][at], self._place[name], self._placed[name]
        self.endRemoveRows()

    def _move(self, name: str, there: int, want: int) -> None:
        """To where it belongs; moved, not taken out and put in again, so that it stays selected."""
        at, to = self._groups[there].index(name), self._slot(name, want)
        if (there, at) != (want, to):
            # Qt counts the places before the move.
            before = to + 1 if there == want and to > at else to
            self.beginMoveRows(self.index(there, 0), at, at, self.index(want, 0), before)
            del self._groups[there][at]
            self._groups[want].insert(to, name)
            self._place[name] = want
            self.endMoveRows()
        self._placed[name] = self._key(name)

    def _slot(self, name: str, group: int) -> int:
        """Where the entry belongs among those of a group, itself not counted."""
        names = [other for other in self._groups[group] if other != name]
        wanted = self._key(name)
        return bisect_left(names, wanted, key=self._placed.__getitem__)

    def _key(self, name: str) -> tuple[Any, str]:
        return self._rows.key(self._rows.items[name]), name

    def _group_of(self, name: str) -> int | None:
        """The group in which the entry is to be seen now."""
        item = self._rows.items.get(name)
        if item is None:
            return None
        seen = name == self.open_id or self._rows.admitted(name, self.filters)
        return _GROUP[item.kind] if seen else None

    def _wanted(self) -> list[list[str]]:
        self._count()
        self._order = self._rows.ordered(self._order)
        groups: list[list[str]] = [[] for _ in KINDS]
        for name in self._order:
            group = self._group_of(name)
            if group is not None:
                groups[group].append(name)
        self._place = {name: at for at, names in enumerate(groups) for name in names}
        self._placed = {name: self._key(name) for name in self._place}
        return groups

    def _arrange(self, wanted: list[list[str]]) -> None:
        """Show `wanted`, as one change: what stays, stays selected."""
        if wanted == self._groups:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        names = [self.id_at(index) for index in old]
        self._groups = wanted
        new = [
            self.index_of(name) if name else index for name, index in zip(names, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _tell(self, names: set[str]) -> None:
        """These entries look different now."""
        for group, ids in enumerate(self._groups):
            for row, name in enumerate(ids):
                if name in names:
                    self._tell_row(self.createIndex(row, 0, group + 1))

    def _tell_groups(self) -> None:
        for row in range(len(KINDS)):
            self._tell_row(self.createIndex(row, 0, 0))

    def _tell_row(self, index: QModelIndex) -> None:
        # One by one: of a range the view measures all that stands between, entries in groups too.
        self.dataChanged.emit(index, index)

    def _count(self) -> None:
        self._totals = [0] * len(KINDS)
        for item in self._rows.items.values():
            self._totals[_GROUP[item.kind]] += 1

    # QAbstractItemModel

    # The view asks these some ten thousand times for a big book, all at once: they are short.

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if column or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0) if row < len(KINDS) else QModelIndex()
        group = parent.row()
        if parent.internalId() or row >= len(self._groups[group]):
            return QModelIndex()
        return self.createIndex(row, 0, group + 1)

    def parent(self, index: Index = _ROOT) -> Any:
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return self.rowCount(parent) > 0

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(KINDS)
        return 0 if parent.internalId() else len(self._groups[parent.row()])

    def columnCount(self, parent: Index = _ROOT) -> int:
        del parent
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self.id_at(index)
        return self._rows.data(name, role) if name else self._group_data(index.row(), role)

    def _group_data(self, group: int, role: int) -> Any:
        shown, total = len(self._groups[group]), self._totals[group]
        title = words.kind(KINDS[group])
        if role == Qt.ItemDataRole.DisplayRole:
            if shown != total:
                return self.tr("{title} · {shown} de {total}").format(
                    title=title, shown=shown, total=total
                )
            return f"{title} · {total}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if shown != total:
                text = self.tr("{title}, se ven {shown} de {total} entradas")
                return text.format(title=title, shown=shown, total=total)
            if total == 1:
                return self.tr("{title}, 1 entrada").format(title=title)
            return self.tr("{title}, {total} entradas").format(title=title, total=total)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ENTRY_FLAGS if index.internalId() else _GROUP_FLAGS

    # Triggers and lines let fall on an entry

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        del action, row, column
        target = self.id_at(parent)
        parts = _parts(data)
        if not target or parts is None or parts["from"] == target:
            return False
        return bool(parts["triggers"]) or isinstance(self.kind_at(parent), Method)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        copy = action == Qt.DropAction.CopyAction
        self.dropped.emit(self.id_at(parent), _parts(data), copy)
        return True


class ResultsModel(QAbstractListModel):
    """What a search found, the likest first, and where; by meaning there is no "where"."""

    def __init__(self, rows: EntryRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._found: list[tuple[str, Hit | None]] = []

    def show_found(self, found: Sequence[tuple[str, Hit | None]]) -> None:
        """Entries by id, each with what was found in it."""
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def ids(self) -> list[str]:
        return [name for name, _ in self._found]

    def index_of(self, name: str) -> QModelIndex:
        names = [found[0] for found in self._found]
        return self.index(names.index(name)) if name in names else QModelIndex()

    def id_at(self, index: Index) -> str:
        return self._found[index.row()][0] if index.isValid() else ""

    def update(self, names: Iterable[str]) -> None:
        """Entries are others now; those that are gone go from the list."""
        names = set(names)
        for row in reversed(range(len(self._found))):
            name = self._found[row][0]
            if name not in names:
                continue
            if name in self._rows.items:
                self.dataChanged.emit(self.index(row), self.index(row))
                continue
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._found[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, hit = self._found[index.row()]
        if role not in _NOTED or name not in self._rows.items:
            return self._rows.data(name, role)
        if hit is not None and hit.where is not Where.TITLE:
            return self._rows.data(name, role, tree_words.found(hit.where, hit.snippet))
        notes = self._rows.notes(name) if role == Role.NOTES else ""
        kind = words.kind(self._rows.items[name].kind)
        return self._rows.data(name, role, " · ".join(filter(None, (kind, notes))))


_NOTED = (Role.NOTES, Qt.ItemDataRole.AccessibleTextRole)

_GROUP = {kind: at for at, kind in enumerate(KINDS)}


def _parts(data: QMimeData) -> dict[str, Any] | None:
    """What is carried, if it is of the form that `parts.MIME` has."""
    if not data.hasFormat(MIME):
        return None
    try:
        parts = json.loads(data.data(MIME).toStdString())
    except ValueError:
        return None
    if not isinstance(parts, dict) or not isinstance(parts.get("from"), str):
        return None
    triggers, lines = parts.get("triggers", []), parts.get("lines", [])
    right = isinstance(triggers, list) and isinstance(lines, list)
    if not right or not all(type(at) is int for at in triggers):
        return None
    if not all(isinstance(name, str) for name in lines):
        return None
    return {"from": parts["from"], "triggers": triggers, "lines": lines}
