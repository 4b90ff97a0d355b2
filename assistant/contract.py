"""A phrasebook's contract tests: messages that a lead wants read in a certain way."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from rapidfuzz import process

from assistant.domain import (
    METHOD_OF,
    ContractTest,
    Entry,
    Method,
    Phrasebook,
    Problem,
    Reading,
    Situation,
)
from assistant.phrasebook.load import line_of_test, usable

if TYPE_CHECKING:
    from assistant.engine import Reader

FIRST = 3
"""How far down the matches of its situation an expected entry may stand."""

QUOTE_LIMIT = 80
"""Characters of a message that are shown."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A test that does not hold, and why, as a sentence that names no file."""

    test: ContractTest
    sentence: str


class Trouble(StrEnum):
    """Why a test does not hold."""

    UNKNOWN = "unknown"  # what it expects does not exist
    HIDDEN = "hidden"  # the entry that it expects is not shown today
    NOTHING = "nothing"  # there is nothing to read in its message
    OTHER = "other"  # it was read as something else


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a test; `trouble` is None if it holds, `reading` None if nothing was read."""

    test: ContractTest
    trouble: Trouble | None = None
    reading: Reading | None = None

    def read(self, shown: Mapping[str, Entry]) -> tuple[str, ...]:
        """What it was read as, in terms of what was expected: a method or situation, then, where
        an entry was expected, those that came first."""
        if self.reading is None:
            return ()
        return _verdict(self.test.expect, self.reading, shown)[1]


def outcome(
    test: ContractTest, reader: "Reader", entries: Container[str], shown: Mapping[str, Entry]
) -> Outcome:
    """Let `reader` read the message of `test`; `entries` are all ids of the book, `shown` what it
    may show today."""
    known = {*Situation, *Method}
    if test.expect not in known and test.expect not in entries:
        return Outcome(test, Trouble.UNKNOWN)
    if test.expect not in known and test.expect not in shown:
        return Outcome(test, Trouble.HIDDEN)
    reading = reader.read(test.message)
    if reading is None:
        return Outcome(test, Trouble.NOTHING)
    met, _ = _verdict(test.expect, reading, shown)
    return Outcome(test, None if met else Trouble.OTHER, reading)


def failure(found: Outcome, entries: Iterable[str], shown: Mapping[str, Entry]) -> Failure | None:
    """`found` as a sentence; None if the test holds."""
    if found.trouble is None:
        return None
    fault = _fault(found, entries, shown)
    return Failure(found.test, f"«{_quote(found.test.message)}» → {fault}")


def failures(reader: "Reader", book: Phrasebook, today: date) -> tuple[Failure, ...]:
    """The tests of `book` that `reader` does not meet, in order.

    `reader` knows the entries that may be shown `today`; `book` has all of them.
    """
    entries = book.by_id()
    shown = usable(book, today).by_id()
    found = (outcome(test, reader, entries, shown) for test in book.tests)
    faults = (failure(one, entries, shown) for one in found)
    return tuple(fault for fault in faults if fault is not None)


def problem(failure: Failure) -> Problem | None:
    """`failure` with its place; None for a test that came from no file."""
    test = failure.test
    if test.file is None:
        return None
    return Problem(test.file, line_of_test(test.file, test.index), failure.sentence)


def _fault(found: Outcome, entries: Iterable[str], shown: Mapping[str, Entry]) -> str:
    expect = found.test.expect
    if found.trouble is Trouble.UNKNOWN:
        near = process.extractOne(expect, sorted({*Situation, *Method, *entries}), score_cutoff=60)
        hint = f" ¿Quiso decir «{near[0]}»?" if near else ""
        return f"«{expect}» no es una situación, un método ni una entrada.{hint}"
    if found.trouble is Trouble.HIDDEN:
        return f"la entrada «{expect}» no está activa o venció; quite la prueba o actívela."
    if found.trouble is Trouble.NOTHING:
        return "no hay palabras que leer."
    first, *rest = found.read(shown)
    read = f"{first}: {', '.join(rest)}" if rest else first
    return f"se esperaba {expect}, se leyó {read}."


def _verdict(
    expect: str, reading: Reading, shown: Mapping[str, Entry]
) -> tuple[bool, tuple[str, ...]]:
    """Whether `reading` is what is expected, and as `Outcome.read`."""
    if expect in set(Situation):
        return reading.situation == expect, (reading.situation,)
    if expect in set(Method):
        method = METHOD_OF.get(reading.situation)
        return method == expect, (method or reading.situation,)
    if expect not in shown or reading.situation is not shown[expect].situation:
        return False, (reading.situation,)
    own = [m.entry.id for m in reading.matches if m.entry.situation is reading.situation]
    return expect in own[:FIRST], (reading.situation, *own[:FIRST])


def _quote(message: str) -> str:
    return message if len(message) <= QUOTE_LIMIT else message[: QUOTE_LIMIT - 1] + "…"
