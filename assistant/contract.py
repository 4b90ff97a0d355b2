"""A phrasebook's contract tests: messages that a lead wants read in a certain way."""

from dataclasses import dataclass
from datetime import date

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
from assistant.engine import Reader
from assistant.phrasebook.load import line_of_test, usable

FIRST = 3
"""How far down the matches of its situation an expected entry may stand."""

QUOTE_LIMIT = 80
"""Characters of a message that are shown."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A test that does not hold, and why, as a sentence that names no file."""

    test: ContractTest
    sentence: str


def failures(reader: Reader, book: Phrasebook, today: date) -> tuple[Failure, ...]:
    """The tests of `book` that `reader` does not meet, in order.

    `reader` knows the entries that may be shown `today`; `book` has all of them.
    """
    entries = book.by_id()
    shown = usable(book, today).by_id()
    found = []
    for test in book.tests:
        fault = _fault(test, reader, entries, shown)
        if fault is not None:
            found.append(Failure(test, f"«{_quote(test.message)}» → {fault}"))
    return tuple(found)


def problem(failure: Failure) -> Problem | None:
    """`failure` with its place; None for a test that came from no file."""
    test = failure.test
    if test.file is None:
        return None
    return Problem(test.file, line_of_test(test.file, test.index), failure.sentence)


def _fault(
    test: ContractTest, reader: Reader, entries: dict[str, Entry], shown: dict[str, Entry]
) -> str | None:
    known = {*Situation, *Method}
    if test.expect not in known and test.expect not in entries:
        near = process.extractOne(test.expect, sorted({*known, *entries}), score_cutoff=60)
        hint = f" ¿Quiso decir «{near[0]}»?" if near else ""
        return f"«{test.expect}» no es una situación, un método ni una entrada.{hint}"
    if test.expect not in known and test.expect not in shown:
        return f"la entrada «{test.expect}» no está activa o venció; quite la prueba o actívela."
    reading = reader.read(test.message)
    if reading is None:
        return "no hay palabras que leer."
    met, read = _verdict(test.expect, reading, shown)
    return None if met else f"se esperaba {test.expect}, se leyó {read}."


def _verdict(expect: str, reading: Reading, shown: dict[str, Entry]) -> tuple[bool, str]:
    """Whether `reading` is what is expected, and what to call it."""
    if expect in set(Situation):
        return reading.situation == expect, reading.situation
    if expect in set(Method):
        method = METHOD_OF.get(reading.situation)
        return method == expect, method or reading.situation
    if reading.situation is not shown[expect].situation:
        return False, reading.situation
    own = [m.entry.id for m in reading.matches if m.entry.situation is reading.situation]
    return expect in own[:FIRST], f"{reading.situation}: {', '.join(own[:FIRST])}"


def _quote(message: str) -> str:
    return message if len(message) <= QUOTE_LIMIT else message[: QUOTE_LIMIT - 1] + "…"
