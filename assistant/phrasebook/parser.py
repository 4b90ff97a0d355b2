"""YAML as plain values in one pass over the parser's events, with the place of each entry.

Only what a phrasebook is written in is read here: maps with plain keys, lists, texts, words and
dates. Anything else (a tag, an anchor, a key that is there twice, a number, a mistake) is Unusual,
and the constructor of ruamel, several times slower, says what it is or what is wrong with it.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from ruamel.yaml.resolver import implicit_resolvers

CParser: Any = None
with suppress(ImportError):  # ruamel has no parser in C on every platform
    from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]

DEPTH_LIMIT = 50
"""Lists and maps inside each other; a book has six."""

_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NO_TEXT = [
    (frozenset(first), pattern) for of, _, pattern, first in implicit_resolvers if (1, 2) in of
]
"""What YAML 1.2 takes for something else than a text, by its first signs."""

_SPECIAL = frozenset().union(*(first for first, _ in _NO_TEXT)) - {""}


class Unusual(Exception):  # noqa: N818 (no fault: another reader takes over)
    """The source holds what only the full constructor reads, or tells what is wrong with."""


@dataclass(frozen=True, slots=True)
class Place:
    """The whole lines of an entry, from its dash (in column `dash`) to the end of its last value.

    `start` and `end` are indices into the text; `indent` is the column of its fields.
    """

    id: object
    dash: int
    indent: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a source says. `places` are those of all entries; none where they have no lines of
    their own."""

    root: object
    places: tuple[Place, ...] = ()


def parsed(source: str) -> Parsed:
    """What `source` says. Raises Unusual."""
    if CParser is None:
        raise Unusual
    try:
        return _Builder(source).build(iter(CParser(source).get_event, None))
    except (YAMLError, ValueError) as error:
        raise Unusual from error


def is_text(word: str) -> bool:
    """Whether `word`, written without quotes, is read as a text."""
    try:
        return bool(word) and _plain(word) == word
    except (Unusual, ValueError):
        return False


class _Builder:
    """Builds the values without recursion: the source may be hostile."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._places: list[Place | None] = []
        self._dash = -1

    def build(self, events: Iterator[Any]) -> Parsed:  # noqa: C901 (the one hot loop)
        root: list[Any] = []
        top: Any = root
        key: Any = None  # of the map `top`; None where it waits for one
        stack: list[tuple[Any, Any]] = []
        flows: list[bool] = []
        documents = 0
        last: Any = None  # the event that ends the last value
        first: Any = None  # where the current entry begins
        entries: Any = None
        for event in events:
            kind = type(event)
            if kind is ScalarEvent:
                if event.tag is not None or event.anchor is not None:
                    raise Unusual
                value = event.value
                if not event.style and (not value or value[0] in _SPECIAL):
                    value = _plain(value)
                last = event
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.tag is not None or event.anchor is not None or len(stack) >= DEPTH_LIMIT:
                    raise Unusual
                value = {} if kind is MappingStartEvent else []
                if top is entries:
                    first = event
                elif len(stack) == 1 and key == "entries" and not event.flow_style:
                    entries, self._dash = value, event.start_mark.column
                if type(top) is dict:
                    if key is None:
                        raise Unusual
                    top[key] = value
                else:
                    top.append(value)
                stack.append((top, None))
                flows.append(event.flow_style)
                top, key = value, None
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                if flows.pop():
                    last = event
                done = top
                top, key = stack.pop()
                if top is entries:
                    self._note(done, first, last)
                continue
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1 or event.version or event.tags:
                    raise Unusual
                continue
            elif kind is StreamStartEvent or kind is DocumentEndEvent:
                continue
            elif kind is StreamEndEvent:
                break
            else:  # an alias
                raise Unusual
            if type(top) is dict:
                if key is None:
                    if type(value) is not str or value in top:
                        raise Unusual
                    key = value
                else:
                    top[key] = value
                    key = None
            else:
                top.append(value)
                if top is entries:
                    self._places.append(None)
        if len(root) != 1:
            raise Unusual
        whole = all(self._places)
        return Parsed(root[0], tuple(p for p in self._places if p) if whole else ())

    def _note(self, entry: object, first: Any, last: Any) -> None:
        """Remember where an entry stands that was just read, if it has lines of its own."""
        index, column = first.start_mark.index, first.start_mark.column
        source, start = self._source, index - column
        alone = not source[start : start + self._dash].strip(" ")
        if not isinstance(entry, dict) or not alone or source[start + self._dash] != "-":
            self._places.append(None)
            return
        end = last.end_mark.index
        if type(last) is ScalarEvent and last.style in ("|", ">"):
            end -= 1  # its mark stands on the line after it
        end = source.find("\n", end)
        self._places.append(
            Place(entry.get("id"), self._dash, column, start, len(source) if end < 0 else end)
        )


@lru_cache(maxsize=4096)  # a book says the same few words over and over
def _plain(value: str) -> object:
    """What a plain scalar means. Raises Unusual, ValueError for a day that no month has."""
    if value in _WORDS:
        return _WORDS[value]
    found = _DATE.fullmatch(value)
    if found:
        return date(*map(int, found.groups()))
    if any(value[0] in first and pattern.match(value) for first, pattern in _NO_TEXT):
        raise Unusual
    return value
