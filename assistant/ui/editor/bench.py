"""The trial bench between the desk and the engine's thread: what is asked, and what comes back."""

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from assistant.domain import Match, Preferences
from assistant.editing.book import Book
from assistant.editing.trial import Progress, Trial, counting_tests
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.ui.editor.desk import Desk

if TYPE_CHECKING:
    from assistant import contract
    from assistant.editing.readers import Readers

T = TypeVar("T")

SETTLE = 0
"""Milliseconds after a change until the bench asks to be asked again: those of one turn are one."""

PAUSE = 2500
"""Milliseconds without a change until what drifted is built whole."""

TESTS_AT_ONCE = 2
"""Contract tests read in one go: a trial comes in between."""

Failures = tuple["contract.Failure", ...]
Outcomes = tuple["contract.Outcome", ...]


class Finder(Protocol):
    """The part of Bench that finds what words are about."""

    @property
    def ready(self) -> SignalInstance: ...
    def is_ready(self) -> bool: ...
    def search(self, words: str, done: Callable[[tuple[str, ...]], None]) -> None: ...


class Checker(Protocol):
    """The part of Bench that runs the contract tests."""

    fault: str

    @property
    def ready(self) -> SignalInstance: ...
    def is_ready(self) -> bool: ...
    def failures(self, book: Book, done: Callable[[Failures], None]) -> None: ...


class Bench(QObject):
    """Readers for the desk's book with its unsaved changes; the newest request of a kind wins.

    `ready`: the model is there (again). `moved`: the book is another, or the reader got better;
    ask again. `preparing(done, total)` counts triggers that must be encoded first.
    """

    ready = Signal()
    moved = Signal()
    preparing = Signal(int, int)

    def __init__(self, desk: Desk, model: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._made: Readers | None = None
        self._newest: dict[str, int] = {}
        self._calls = count()
        self._ready = False
        self.fault = ""
        """Why there is no model, as a sentence; "" if nothing is wrong."""
        self._preparing = self._again = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.moved)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._rebase)
        desk.changed.connect(self._changed)
        desk.tests_changed.connect(self._settle.start)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.timeout.connect(self._keep_vectors)
        desk.kept_changed.connect(self._kept)
        if desk.book.items:
            self._prepare()

    def is_ready(self) -> bool:
        """Whether it reads with the model; otherwise by words."""
        return self._ready

    def try_message(
        self, text: str, preferences: Preferences, done: Callable[[Trial], None]
    ) -> None:
        """What an agent would get for `text`; dropped if a newer text comes before the answer."""
        book, kept = self._desk.book, self._desk.kept
        self._ask("trial", lambda r: r.trial(text, preferences, book, kept), done)

    def forget_message(self) -> None:
        """What was tried is gone from the window, and so from here."""
        self._next("trial")
        if self._made is not None:
            self._desk.jobs.run(self._made.forget, lambda _: None)

    def search(self, words: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """The ids of the entries that `words` are about, the likest first."""
        book = self._desk.book
        self._ask("search", lambda r: r.search(words, book), done)

    def alike(self, text: str, count: int, done: Callable[[tuple[Match, ...]], None]) -> None:
        """The triggers nearest to `text` by meaning; none while there is no model."""
        book = self._desk.book
        self._ask("alike", lambda r: r.alike(text, book, count), done)

    def kin(self, entry_id: str, count: int, done: Callable[[tuple[Match, ...]], None]) -> None:
        """The entries nearest to one by meaning; none while there is no model."""
        book = self._desk.book
        self._ask("kin", lambda r: r.kin(entry_id, book, count), done)

    def failures(self, book: Book, done: Callable[[Failures], None]) -> None:
        """The contract tests of `book` that it does not meet."""
        # Whoever asks (a panel, the publishing) gets an answer: no kind is shared.
        self._slices(
            f"failures {next(self._calls)}", book, lambda r, *part: r.failures(*part), done
        )

    def outcomes(self, book: Book, done: Callable[[Outcomes], None]) -> None:
        """What comes of each contract test of `book`, in their order."""
        self._slices("outcomes", book, lambda r, *part: r.outcomes(*part), done)

    def _readers(self) -> "Readers":
        """Made and used on the engine's thread alone; the window is painted before."""
        from assistant.editing.readers import Readers

        if self._made is None:
            self._made = Readers(self._model)
        return self._made

    def _ask(self, kind: str, work: "Callable[[Readers], T]", done: Callable[[T], None]) -> None:
        number = self._next(kind)
        self._run(kind, number, work, done)

    def _next(self, kind: str) -> int:
        self._newest[kind] = self._newest.get(kind, 0) + 1
        return self._newest[kind]

    def _run(
        self, kind: str, number: int, work: "Callable[[Readers], T]", done: Callable[[T], None]
    ) -> None:
        newest = self._newest

        def job() -> T | None:
            return work(self._readers()) if newest[kind] == number else None

        def got(result: Ok[T | None] | Err) -> None:
            if newest[kind] != number:
                return
            if isinstance(result, Err):
                self._failed(result.error)
            elif result.value is not None:
                done(result.value)

        self._desk.jobs.run(job, got)

    def _slices(
        self,
        kind: str,
        book: Book,
        work: "Callable[[Readers, Book, int, int], tuple[T, ...]]",
        done: Callable[[tuple[T, ...]], None],
    ) -> None:
        """`work` over the tests of `book`, some at a time, so that others come in between."""
        number = self._next(kind)
        total = len(counting_tests(book))
        found: list[T] = []

        def ask(first: int) -> None:
            self._run(
                kind, number, lambda r: work(r, book, first, TESTS_AT_ONCE), partial(take, first)
            )

        def take(first: int, some: tuple[T, ...]) -> None:
            found.extend(some)
            if first + TESTS_AT_ONCE < total:
                wait = self._desk.quiet.left()
                QTimer.singleShot(wait, self, partial(ask, first + TESTS_AT_ONCE))
            else:
                done(tuple(found))

        ask(0)

    def _prepare(self) -> None:
        self._preparing = True
        book = self._desk.book
        self._desk.jobs.run(lambda: self._readers().prepare(book), self._prepared)

    def _prepared(self, got: Ok[Progress] | Err) -> None:
        if isinstance(got, Err):
            self._failed(got.error)
            return
        progress = got.value
        if not progress.over:
            self._ready = False
            self.preparing.emit(progress.done, progress.total)
            QTimer.singleShot(self._desk.quiet.left(), self, self._prepare)
            return
        self._preparing = False
        self.fault = progress.fault
        if self._again:
            self._again = False
            self._prepare()
        elif not self._ready:
            self._ready = not progress.fault
            if self._ready:
                self.ready.emit()
            self.moved.emit()

    def _failed(self, error: Exception) -> None:
        self.fault = sentence_of(error)

    @Slot(object)
    def _changed(self, names: object) -> None:
        del names
        self._settle.start()
        if self._preparing:
            self._again = True
        else:
            self._preparing = True
            # When everyone has taken the change in.
            QTimer.singleShot(0, self, self._prepare)
        self._pause.start(PAUSE)

    @Slot()
    def _rebase(self) -> None:
        if self._desk.quiet.postpones(self._pause):
            return
        book = self._desk.book
        self._ask("rebase", lambda r: r.rebase(book), self._rebased)

    def _rebased(self, better: bool) -> None:
        if better:
            self.moved.emit()

    @Slot()
    def _kept(self) -> None:
        self._keep.start(PAUSE)
        self._settle.start()

    @Slot()
    def _keep_vectors(self) -> None:
        if self._desk.quiet.postpones(self._keep):
            return
        kept = self._desk.kept
        self._ask("keep", lambda r: r.keep(kept), lambda _: None)
