"""Two versions of an entry side by side: which fields differ, and which words within a text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from assistant.editing.book import Item
from assistant.phrasebook.content import FieldChange, Plain, changes, plain

WORDS_LIMIT = 2_000
"""Words and signs of a text that are compared; longer ones are shown as a whole."""

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Piece(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that are in both texts, only in the old or only in the new one."""

    piece: Piece
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs. `line` is the id of its line, "" for the entry itself; `number`
    counts lines from 1 as the version has them that has the line, 0 for none."""

    field: str
    line: str
    number: int
    old: str
    new: str

    @property
    def runs(self) -> tuple[Run, ...]:
        return words(self.old, self.new)


def between(old: Item | Plain | None, new: Item | Plain | None) -> tuple[Difference, ...]:
    """What differs from `old` to `new`; None where there is no such version.

    An entry that became active differs in `status` even where the file says nothing of it: what
    is not there has its default.
    """
    before, after = _plain(old), _plain(new)
    numbers = {line["id"]: n for n, line in enumerate(before.get("lines", []), 1)}
    numbers |= {line["id"]: n for n, line in enumerate(after.get("lines", []), 1)}
    return tuple(named(change, numbers) for change in changes(before, after))


def words(old: str, new: str) -> tuple[Run, ...]:
    """What was taken out and put in between two texts, word by word, in reading order."""
    one, other = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(one), len(other)) > WORDS_LIMIT:
        return tuple(Run(piece, t) for piece, t in ((Piece.GONE, old), (Piece.NEW, new)) if t)
    return tuple(_runs(one, other))


def _runs(one: list[str], other: list[str]) -> Iterator[Run]:
    gone = new = ""
    for kind, start, stop, first, last in SequenceMatcher(None, one, other, False).get_opcodes():
        same = "".join(one[start:stop])
        if kind == "equal" and (same.strip() or not (gone or new)):
            yield from _changed(gone, new)
            gone = new = ""
            yield Run(Piece.SAME, same)
            continue
        # A space between two changed words belongs to the change: it reads as one.
        gone, new = gone + same, new + "".join(other[first:last])
    yield from _changed(gone, new)


def _changed(gone: str, new: str) -> Iterator[Run]:
    if gone:
        yield Run(Piece.GONE, gone)
    if new:
        yield Run(Piece.NEW, new)


def named(change: FieldChange, numbers: Mapping[str, int]) -> Difference:
    """`change` with the number of its line; `numbers` has those of the lines that have one."""
    if not change.field.startswith("lines/"):
        return Difference(change.field, "", 0, change.old, change.new)
    line, _, field = change.field.removeprefix("lines/").partition("/")
    return Difference(field or "text", line, numbers.get(line, 0), change.old, change.new)


def _plain(version: Item | Plain | None) -> Plain:
    if version is None:
        return {}
    return plain(version.freeze()) if isinstance(version, Item) else version
