"""The proposals that wait for the lead, and what became of those that were accepted.

A proposal's file moves to `resueltas/` only when what was accepted is on the disk: undone, or
lost with the window, it waits on as before.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from assistant.editing import proposals
from assistant.editing.book import Book, Edit
from assistant.editing.proposals import Changes, Message, Pending
from assistant.errors import RemansoError
from assistant.jobs import Err, Ok
from assistant.phrasebook.history import user_name
from assistant.ui.editor.desk import Desk


@dataclass(frozen=True, slots=True)
class _Accepted:
    one: Pending
    edit: Edit
    entry: str


class Inbox(QObject):
    """`changed`: another list, or another state of one in it. `told(str)` is for the lead.

    `own` is the folder of this machine's proposals (paths.proposals()).
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        own: Path,
        parent: QObject | None = None,
        *,
        who: Callable[[], str] = user_name,
    ) -> None:
        """`who` says under which name the lead decides."""
        super().__init__(parent)
        self._who = who
        self._desk, self._own = desk, own
        self._found: tuple[Pending, ...] = ()
        self._opened: list[Pending] = []
        self._accepted: dict[Path, _Accepted] = {}
        self._settling: set[Path] = set()
        self._asked = 0
        desk.kept_changed.connect(self._on_kept)
        desk.stack.indexChanged.connect(self.changed)

    @property
    def pending(self) -> tuple[Pending, ...]:
        """Those that are not settled, also those that are accepted and not saved."""
        found = {one.path: one for one in (*self._found, *self._opened)}
        return tuple(one for path, one in found.items() if path not in self._settling)

    @property
    def waiting(self) -> int:
        """How many ask for a decision."""
        return sum(1 for one in self.pending if not self.is_accepted(one))

    def is_accepted(self, one: Pending) -> bool:
        """Whether it is in the book on the desk, and waits to be saved."""
        there = self._accepted.get(one.path)
        return there is not None and self._is_on_desk(there.edit)

    @Slot()
    def refresh(self) -> None:
        """Look into the folders again."""
        self._asked += 1
        places = proposals.places(self._desk.book.folder, self._own)
        self._desk.io.run(partial(proposals.pending, places), partial(self._have, self._asked))

    def open(self, path: Path) -> None:
        """Take a file from anywhere into the list; it stays where it is."""
        self._desk.io.run(partial(proposals.read, path, by_hand=True), self._have_opened)

    def accept(self, one: Pending, entry: str = "") -> None:
        """Put it into the book as one step; a message becomes a trigger of `entry`."""
        book = self._desk.book
        if isinstance(one.what, Changes):
            edit = proposals.accepted(book, one.what, self.tr("Aceptar una propuesta"))
        elif isinstance(one.what, Message) and entry in book.items:
            name = self.tr("Aceptar un mensaje propuesto")
            edit = proposals.with_trigger(book, entry, one.what.proposal.text, name)
        else:
            return
        self._accepted[one.path] = _Accepted(one, edit, entry)
        self._desk.do(edit)
        self._on_kept()
        self.changed.emit()

    def refuse(self, one: Pending, why: str) -> None:
        """Settle it at once; its file keeps what it said."""
        self._settle(one, accept=False, why=why)

    @Slot()
    def _on_kept(self) -> None:
        """Settle what is accepted and on the disk now."""
        for path, there in list(self._accepted.items()):
            if self._is_on_desk(there.edit):
                saved = self._is_saved(there.edit)
            else:
                saved = _says(self._desk.kept, there)
            if saved and path not in self._settling:
                self._settle(there.one, accept=True, why="")

    def _is_on_desk(self, edit: Edit) -> bool:
        if not edit.items and edit.tests is None:
            return True  # the book said it already
        stack = self._desk.stack
        done = (stack.command(at) for at in range(stack.index()))
        return any(getattr(step, "edit", None) is edit for step in done)

    def _is_saved(self, edit: Edit) -> bool:
        desk = self._desk
        return not (edit.items.keys() & desk.dirty()) and (
            edit.tests is None or desk.book.tests == desk.kept.tests
        )

    def _settle(self, one: Pending, *, accept: bool, why: str) -> None:
        self._settling.add(one.path)
        day = datetime.now(UTC).astimezone().date()
        work = partial(proposals.settle, one, accept=accept, who=self._who(), why=why, day=day)
        self._desk.io.run(work, partial(self._settled, one, accept))
        self.changed.emit()

    def _settled(self, one: Pending, accept: bool, got: Ok[Path | None] | Err) -> None:
        if isinstance(got, Err):
            self._settling.discard(one.path)
            if not isinstance(got.error, RemansoError):
                raise got.error
            self.told.emit(str(got.error))
        else:
            self._accepted.pop(one.path, None)
            self._opened = [other for other in self._opened if other.path != one.path]
            self._found = tuple(other for other in self._found if other.path != one.path)
            self._settling.discard(one.path)
            if accept:
                self.told.emit(self.tr("Propuesta aceptada y guardada."))
            else:
                self.told.emit(self.tr("Propuesta rechazada; quien la hizo verá por qué."))
        self.changed.emit()

    def _have(self, number: int, got: Ok[tuple[Pending, ...]] | Err) -> None:
        if number == self._asked and isinstance(got, Ok):
            self._found = got.value
            self.changed.emit()

    def _have_opened(self, got: Ok[Pending] | Err) -> None:
        if isinstance(got, Ok):
            if got.value.path in {one.path for one in self.pending}:
                self.told.emit(self.tr("Esa propuesta ya está en la lista."))
                return
            self._opened.append(got.value)
            self.changed.emit()


def _says(book: Book, there: _Accepted) -> bool:
    """Whether `book` has what was accepted, however it came there."""
    what = there.one.what
    if isinstance(what, Message):
        item = book.items.get(there.entry)
        return item is not None and what.proposal.text in item.entry.triggers
    if isinstance(what, Changes):
        known = {(test.message, test.expect) for test in book.tests}
        return all(proposals.is_done(book, change) for change in what.changes) and all(
            (test.message, test.expect) in known for test in what.tests
        )
    return False
