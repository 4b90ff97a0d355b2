"""A trial: what an agent would get for a message, with the unsaved changes and without them."""

from dataclasses import dataclass
from datetime import date

from assistant.domain import (
    METHOD_OF,
    Certainty,
    Entry,
    Method,
    Phrasebook,
    Reading,
    Situation,
    Status,
    Suggestion,
)
from assistant.editing.book import Book, Item, Kind, Test
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.load import usable


@dataclass(frozen=True, slots=True)
class Answer:
    """What the agent would get for a message as the first of a case; `reading` is None if there is
    nothing in it to read, `steps` are those of a protocol card."""

    reading: Reading | None = None
    suggestions: tuple[Suggestion, ...] = ()
    steps: tuple[str, ...] = ()

    @property
    def entry(self) -> Entry | None:
        """The entry that speaks first, or, where no line is offered, the nearest of the
        situation."""
        if self.suggestions:
            return self.suggestions[0].entry
        if self.reading is None or self.reading.situation is Situation.CALM:
            return None
        near = (m.entry for m in self.reading.matches if m.near)
        return next((e for e in near if e.situation is self.reading.situation), None)

    def shows(self) -> tuple[object, ...]:
        """What an agent would see of it."""
        read = self.reading
        state: tuple[object, ...] = ()
        if read is not None:
            # Where it is not sure, the agent is not told what it may be.
            unsure = read.certainty is Certainty.UNSURE and read.situation is not Situation.CRISIS
            state = (None if unsure else read.situation, read.certainty, read.danger)
        lines = tuple((s.entry.id, s.entry.title, s.line.text) for s in self.suggestions)
        return state, lines, self.steps


@dataclass(frozen=True, slots=True)
class Trial:
    """`now` with the unsaved changes, `before` with the saved book."""

    now: Answer
    before: Answer

    @property
    def same(self) -> bool:
        """Whether an agent would see the same."""
        return self.now.shows() == self.before.shows()


@dataclass(frozen=True, slots=True)
class Progress:
    """Triggers ready, of how many; `fault` says why there is no model."""

    done: int
    total: int
    fault: str = ""

    @property
    def over(self) -> bool:
        return self.done >= self.total


def counting_tests(book: Book) -> tuple[Test, ...]:
    """The tests that count: of two for the same message, the later (the team's) holds."""
    return tuple({test.message: test for test in book.tests}.values())


def kind_of_expectation(book: Book, expect: str) -> Kind | None:
    """The kind of file where a test with this expectation belongs; None if there is no such
    situation, method or entry."""
    if expect in set(Method):
        return Method(expect)
    if expect in set(Situation):
        return METHOD_OF.get(Situation(expect), Situation(expect))
    item = book.items.get(expect)
    return None if item is None else item.kind


def with_test(book: Book, message: str, expect: str, instead: Test | None = None) -> (
    tuple[Test, ...]
):  # fmt: skip
    """The tests of `book` with a team's one for `message`, in the place of `instead` or of the
    team's other one for it. `expect` must be a situation, a method or an entry."""
    kind = kind_of_expectation(book, expect)
    assert kind is not None
    made = Test(message, expect, book.file_for(kind))
    old = [
        test
        for test in book.tests
        if test.layer is Layer.TEAM and (test == instead or test.message == message)
    ]
    if not old:
        return (*book.tests, made)  # after the program's, and so it holds
    tests = [made if test == old[0] else test for test in book.tests]
    return tuple(test for test in tests if test not in old[1:])


def shown_entry(item: Item, base: Item | None, today: date) -> Entry | None:
    """What an agent would see of `item` if it were saved; `base` is the program's entry of the
    same name, which stays where the team's is not right or waits."""
    if item.layer is Layer.TEAM and (item.entry.status is not Status.ACTIVE or item.faults()):
        if base is None:
            return None
        item = base
    found = usable(Phrasebook((item.freeze(),)), today).entries
    return found[0] if found else None
