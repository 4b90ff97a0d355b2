"""Search in the book by words: every word must begin a word of the entry, accents do not count."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from operator import itemgetter

from assistant.editing.book import Book, Item
from assistant.text import fold, words

BEFORE, AFTER = 12, 90
"""Letters of a snippet before the first word that was found, and from it on. Few before: in a
narrow row the word itself must still be seen."""


class Where(IntEnum):
    """The part of an entry where the words stand, the most telling first."""

    TITLE = 0
    TRIGGERS = 1
    LINES = 2
    SELF_TALK = 3
    STEPS = 4
    TESTS = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that has all the words: in `text`, a whole text of its `where`, or else the first
    of them there and the others elsewhere."""

    entry: str
    where: Where
    text: str
    asked: tuple[str, ...]

    @property
    def snippet(self) -> str:
        """The part of `text` around the first word that was found."""
        return snippet(self.text, self.asked)


@dataclass(frozen=True, slots=True)
class _Known:
    """The texts of one entry, ready to search. Each folded text begins with a space, and so does
    each of its words, which is how the beginning of a word is found."""

    item: Item
    tests: tuple[str, ...]
    everything: str
    parts: tuple[tuple[Where, str, str], ...]


class SearchIndex:
    """What each entry says, folded once for as long as it stays the same object."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._tests: Mapping[str, tuple[str, ...]] = {}
        self._tests_of: object = None

    def learn(self, book: Book, seconds: float) -> bool:
        """Read entries that are not known for about `seconds`; whether all are known now."""
        end = time.monotonic() + seconds
        tests = self._messages(book)
        for name, item in book.items.items():
            known = self._known.get(name)
            if known is not None and known.item is item and known.tests == tests.get(name, ()):
                continue
            if time.monotonic() > end:
                return False
            self._known[name] = _read(item, tests.get(name, ()))
        return True

    def find(
        self, book: Book, query: str, places: Mapping[str, int] | None = None
    ) -> tuple[Hit, ...]:
        """The entries that have every word of `query`: first those that have them in the title,
        then in one trigger, one line and so on, then those that have them here and there.

        Those of one rank stand by title, or as `places` has it of each. An empty query finds
        nothing.
        """
        self.learn(book, float("inf"))
        asked = tuple(folded(query).split())
        if not asked:
            return ()
        starts = tuple(f" {word}" for word in asked)
        found: list[tuple[int, int | str, Hit]] = []
        for name, item in book.items.items():
            known = self._known[name]
            if all(start in known.everything for start in starts):
                rank, hit = _hit(name, known, starts, asked)
                found.append((rank, item.entry.title if places is None else places[name], hit))
        found.sort(key=itemgetter(0, 1))
        return tuple(hit for _, _, hit in found)

    def _messages(self, book: Book) -> Mapping[str, tuple[str, ...]]:
        """The contract tests by the entry that they expect."""
        if self._tests_of is not book.tests:
            made: dict[str, list[str]] = {}
            for test in book.tests:
                made.setdefault(test.expect, []).append(test.message)
            self._tests = {name: tuple(messages) for name, messages in made.items()}
            self._tests_of = book.tests
            for name in self._known.keys() - book.items.keys():
                del self._known[name]
        return self._tests


def folded(text: str) -> str:
    """The words of `text`, lower and without accents, with single spaces between them."""
    return " ".join([_fold(word) for word in words(text)])


# Words come again and again: folding each once makes reading a book ten times faster.
@lru_cache(maxsize=200_000)
def _fold(word: str) -> str:
    return fold(word)


def snippet(text: str, asked: tuple[str, ...]) -> str:
    """One line of `text` around the first word that begins as one of `asked`."""
    flat = " ".join(text.split())
    at = 0
    for word in words(flat):
        at = flat.index(word, at)
        if _fold(word).startswith(asked):
            break
        at += len(word)
    else:
        at = 0
    start, end = max(0, at - BEFORE), at + AFTER
    if start:
        start = flat.find(" ", start, at) + 1 or at
    if end < len(flat):
        end = flat.rfind(" ", at + 1, end) if " " in flat[at + 1 : end] else end
    return ("… " if start else "") + flat[start:end] + (" …" if end < len(flat) else "")


def _read(item: Item, tests: tuple[str, ...]) -> _Known:
    entry = item.entry
    texts = [(Where.TITLE, entry.title)]
    texts += [(Where.TRIGGERS, text) for text in entry.triggers]
    texts += [(Where.LINES, line.text) for line in entry.lines]
    texts += [(Where.SELF_TALK, entry.self_talk)] if entry.self_talk else []
    texts += [(Where.STEPS, text) for text in entry.steps]
    texts += [(Where.TESTS, text) for text in tests]
    parts = tuple((where, " " + folded(text), text) for where, text in texts)
    return _Known(item, tests, "\n".join([text for _, text, _ in parts]), parts)


def _hit(
    name: str, known: _Known, starts: tuple[str, ...], asked: tuple[str, ...]
) -> tuple[int, Hit]:
    for where, text, original in known.parts:
        if all(start in text for start in starts):
            return where, Hit(name, where, original, asked)
    where, original = next((w, o) for w, t, o in known.parts if any(s in t for s in starts))
    return len(Where) + where, Hit(name, where, original, asked)
