"""What the rows of the tree and of the results show of an entry, looked up when it is asked for."""

import html
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, QObject, Qt

from assistant.editing.book import Item, dirty
from assistant.editing.filters import Facts, Filters, facts
from assistant.editing.findings import FindingsCache
from assistant.ui.editor import tree_words
from assistant.ui.editor.desk import Desk

UNSAVED = "•"


class Role(IntEnum):
    """What a row has besides its text."""

    ID = Qt.ItemDataRole.UserRole
    NOTES = Qt.ItemDataRole.UserRole + 1
    """The second line: what is special, or where the words were found."""
    UNSAVED = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class TitleKey:
    """Sorts titles as the language of the interface does; Qt's own key knows only "before"."""

    sort: QCollatorSortKey = field(compare=False)
    title: str

    def __lt__(self, other: "TitleKey") -> bool:
        order = self.sort.compare(other.sort)
        return order < 0 or (order == 0 and self.title < other.title)


class EntryRows(QObject):
    """The facts about the entries of the desk's book, kept while an entry stays the same object.

    `today` may be set anew when the day is another."""

    def __init__(
        self,
        desk: Desk,
        findings: FindingsCache,
        today: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._findings = desk, findings
        self.today = today
        self._facts: dict[str, tuple[Item, date, Facts]] = {}
        self._notes: dict[str, tuple[Item, date, str]] = {}
        self._keys: dict[str, TitleKey] = {}
        self._places: tuple[Mapping[str, Item], dict[str, int]] = ({}, {})
        locale = QLocale()
        if locale.language() is QLocale.Language.C:  # which sorts by code: "á" after "z"
            locale = QLocale(QLocale.Language.Spanish)
        self._collator = QCollator(locale)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self.unsaved: set[str] = set(desk.dirty())

    @property
    def items(self) -> Mapping[str, Item]:
        return self._desk.book.items

    def note_changes(self, names: frozenset[str]) -> None:
        """Look again at what is unsaved of `names`."""
        book, kept = self._desk.book, self._desk.kept
        for name in names:
            if book.items.get(name) == kept.items.get(name):
                self.unsaved.discard(name)
            else:
                self.unsaved.add(name)

    def note_kept(self) -> frozenset[str]:
        """Look again at what is unsaved; of which entries that is another now."""
        before, self.unsaved = self.unsaved, set(dirty(self._desk.book, self._desk.kept))
        return frozenset(before ^ self.unsaved)

    def facts(self, name: str) -> Facts:
        item, today = self.items[name], self.today
        known = self._facts.get(name)
        if known is None or known[0] is not item or known[1] != today:
            known = item, today, facts(item, self._desk.book.bundled, today)
            self._facts[name] = known
        return known[2]

    def learn(self, seconds: float) -> bool:
        """Look up what is not known for about `seconds`; whether all are known now."""
        end = time.monotonic() + seconds
        for name in self.items:
            if time.monotonic() > end:
                return False
            self.notes(name)
        return True

    def findings(self, name: str) -> int:
        """How many the linter has, as far as is known."""
        item = self.items[name]
        return len(self._findings.of(item)) if self._findings.known(item) else 0

    def admitted(self, name: str, filters: Filters) -> bool:
        if not filters:
            return True
        found = filters.findings and self.findings(name) > 0
        return filters.admit(self.facts(name), unsaved=name in self.unsaved, findings=found)

    def key(self, item: Item) -> TitleKey:
        title = item.entry.title
        known = self._keys.get(title)
        if known is None:
            known = self._keys[title] = TitleKey(self._collator.sortKey(title), title)
        return known

    def ordered(self, before: list[str]) -> list[str]:
        """Every entry by title. `before` is an earlier order, from which little may differ."""
        items = self.items
        known = set(before)
        names = [name for name in before if name in items]
        names += [name for name in items if name not in known]
        # Twice, with keys that need no Python to be compared: as `key`, in a tenth of the time.
        names.sort(key=lambda name: (items[name].entry.title, name))
        names.sort(key=lambda name: self.key(items[name]).sort)
        return names

    def places(self) -> Mapping[str, int]:
        """The place of every entry in the order of titles: sorts a search without asking Qt."""
        of, places = self._places
        if of is not self.items:
            places = {name: at for at, name in enumerate(self.ordered(list(places)))}
            self._places = self.items, places
        return places

    def notes(self, name: str) -> str:
        item = self.items[name]
        known = self._notes.get(name)
        if known is None or known[0] is not item or known[1] != self.today:
            text = " · ".join(tree_words.notes(self.facts(name), self.findings(name)))
            known = self._notes[name] = item, self.today, text
        return known[2]

    def note_findings(self, names: Iterable[str]) -> None:
        """The linter has read entries since they were asked for."""
        for name in names:
            self._notes.pop(name, None)
            if name in self.items:
                self.notes(name)  # now, a few at a time: the view measures all rows at once

    def spoken(self, name: str) -> str:
        title, unsaved = self.items[name].entry.title, name in self.unsaved
        return tree_words.spoken(title, self.facts(name), self.findings(name), unsaved=unsaved)

    def data(self, name: str, role: int, notes: str = "") -> Any:
        """For a model. `notes`: the second line, where it is not what is special of the entry."""
        if name not in self.items:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.items[name].entry.title
            case Role.ID:
                return name
            case Role.NOTES:
                return notes or self.notes(name)
            case Role.UNSAVED:
                return name in self.unsaved
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = self.spoken(name)
                return f"{spoken}; {notes}" if notes else spoken
            case Qt.ItemDataRole.ToolTipRole:
                # Escaped: a tool tip that looks like HTML is shown as such.
                return f"<p>{html.escape(self.spoken(name))}</p>"
        return None
