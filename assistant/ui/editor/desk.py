"""The state of the editor: the book with what is not saved yet, undo, and what is selected.

Commands are calls; panels listen to the signals and ask the desk for the rest. Everything that
changes the book goes through `do`, so that it can be undone.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from assistant.editing.book import Book, Edit, Item, Test, applied, dirty, edit_of, own
from assistant.jobs import JobRunner
from assistant.phrasebook.schema import EntryModel
from assistant.ui.editor.quiet import Quiet

_TYPING = 1


class _Step(QUndoCommand):
    """One Edit on the undo stack; typing in one field becomes one step."""

    def __init__(self, desk: "Desk", edit: Edit, field: str) -> None:
        super().__init__(edit.name)
        self._desk, self.edit, self._field = desk, edit, field

    def id(self) -> int:
        return _TYPING if self._field else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._field != self._field:
            return False
        self.edit = self.edit.then(other.edit)
        return True

    def redo(self) -> None:
        self._desk._apply(self.edit)

    def undo(self) -> None:
        self._desk._apply(self.edit.mirror())


class Desk(QObject):
    """`jobs` is the engine's thread, `io` the one for files.

    `changed(frozenset)` names the entries that differ from a moment ago, also those that are gone;
    `tests_changed` and `selected(str)` (an id, "" for none) likewise tell a fact that happened.
    `kept_changed`: what counts as saved is another. `told(str)` is a sentence for the lead. `quiet`
    says when nobody waits.
    """

    changed = Signal(object)
    tests_changed = Signal()
    selected = Signal(str)
    kept_changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        book: Book,
        jobs: JobRunner,
        io: JobRunner,
        *,
        writable: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = self.kept = book
        self.jobs, self.io = jobs, io
        self.writable = writable
        self.stack = QUndoStack(self)
        self.quiet = Quiet(self)
        self._current = ""
        for fact in (self.changed, self.tests_changed, self.selected):
            fact.connect(self.quiet.stir)

    @property
    def current(self) -> Item | None:
        """The entry that is open in the middle."""
        return self.book.items.get(self._current)

    @property
    def current_id(self) -> str:
        return self._current if self._current in self.book.items else ""

    def select(self, entry_id: str) -> None:
        """Open the entry; "" for none."""
        if entry_id != self._current:
            self._current = entry_id
            self.selected.emit(self.current_id)

    def do(self, edit: Edit, *, field: str = "") -> None:
        """Make `edit`, undoable. Steps in a row with the same `field` are undone as one; give one
        only to typing."""
        if edit.items or edit.tests is not None:
            self.stack.push(_Step(self, edit, field))

    def put(self, name: str, items: Mapping[str, Item | None]) -> None:
        """Leave these entries in the book (None: take out), as one step called `name`."""
        self.do(edit_of(self.book, name, items))

    def set(self, entry_id: str, name: str, *, field: str = "", **values: Any) -> None:
        """Change fields of an entry (those of EntryModel), unchecked; `field` as in `do`, within
        this entry."""
        item = self.book.items[entry_id]
        entry: EntryModel = item.entry.model_copy(update=values)
        step = edit_of(self.book, name, {entry_id: own(item, self.book, entry)})
        self.do(step, field=field and f"{entry_id}/{field}")

    def set_tests(self, name: str, tests: tuple[Test, ...]) -> None:
        """Put `tests` in the place of all contract tests, as one step."""
        if tests != self.book.tests:
            self.do(Edit(name, tests=(self.book.tests, tests)))

    def dirty(self) -> frozenset[str]:
        """The ids of the entries that are not saved as they are."""
        return dirty(self.book, self.kept)

    def is_dirty(self) -> bool:
        return self.book.tests != self.kept.tests or bool(self.dirty())

    def keep(
        self,
        kept: Book,
        items: Mapping[str, Item | None] | None = None,
        tests: tuple[Test, ...] | None = None,
    ) -> None:
        """`kept` is on the disk now. What was changed since the save began stays unsaved.

        `items` (None: taken out) and `tests` go into the book without a step to undo: what others
        saved, and what the save itself added.
        """
        self.kept = kept
        tests = None if tests == self.book.tests else tests
        taken = edit_of(self.book, "", items or {})
        if taken.items or tests is not None:
            both = None if tests is None else (self.book.tests, tests)
            self._apply(Edit("", taken.items, both))
        self.kept_changed.emit()

    def reload(self, book: Book) -> None:
        """Begin again with `book` as it stands on the disk; nothing can be undone past it."""
        names = frozenset(self.book.items) | frozenset(book.items)
        old, self.book, self.kept = self.book, book, book
        self.stack.clear()
        self.changed.emit(frozenset(n for n in names if old.items.get(n) != book.items.get(n)))
        self.tests_changed.emit()
        self.kept_changed.emit()

    def _apply(self, edit: Edit) -> None:
        self.book = applied(self.book, edit)
        if edit.items:
            self.changed.emit(frozenset(edit.items))
        if edit.tests is not None:
            self.tests_changed.emit()
        if self._current and self._current not in self.book.items:
            self.select("")
