"""Find and replace over the book: where a text stands, and what would stand there instead.

Plain words only, no regular expressions: a lead is no programmer, and Python's engine cannot be
stopped in the middle of a slow one.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from assistant.editing.book import Book, Edit, Item, edit_of, own
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.lint import Level, lint_line
from assistant.phrasebook.load import sentence_of
from assistant.phrasebook.schema import EntryModel, LineText, Sentence, Trigger
from assistant.phrasebook.slots import slot_fault

HIT_LIMIT = 5_000
"""Places that one search brings: more than a person looks over."""


class Field(StrEnum):
    """Where a text can stand."""

    TITLE = "title"
    TRIGGER = "trigger"
    LINE = "line"
    SELF_TALK = "self_talk"
    STEP = "step"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for and what is put there. `case` and `accents`: whether they count;
    ñ is a letter of its own and never passes for n."""

    find: str
    put: str = ""
    fields: frozenset[Field] = frozenset(Field)
    words: bool = False
    case: bool = False
    accents: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place. `index` counts within the field (the test's place in the book); `entry` is ""
    for a test. `before` is the whole text, `after` the same with `before[start:end]` replaced;
    `fault` says why the text could then not be saved, "" if it could."""

    entry: str
    field: Field
    index: int
    line: str
    start: int
    end: int
    before: str
    put: str
    fault: str = ""

    @property
    def after(self) -> str:
        return self.before[: self.start] + self.put + self.before[self.end :]


@dataclass(frozen=True, slots=True)
class _Place:
    entry: str
    field: Field
    index: int
    line: str
    text: str


def found(
    book: Book,
    query: Query,
    scope: Collection[str] | None = None,
    *,
    limit: int = HIT_LIMIT,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Hit, ...]:
    """Every place, in the order of the book, up to `limit`; `scope` are the ids of the entries
    that are looked at (None: all), with the tests that expect them."""
    pattern = _pattern(query)
    if pattern is None:
        return ()
    hits: list[Hit] = []
    for number, place in enumerate(_places(book, query.fields, scope)):
        if number % 500 == 0 and cancelled():
            return ()
        if pattern.search(place.text):
            hits += _hits(place, pattern, query)
            if len(hits) >= limit:
                break
    return tuple(hits[:limit])


def edit_of_hits(book: Book, hits: Iterable[Hit], name: str = "Reemplazar") -> Edit:
    """All of `hits` put into the book, as one step.

    A place whose text is no longer what it was when it was found is left alone.
    """
    texts: dict[tuple[str, Field, int], list[Hit]] = {}
    for hit in hits:
        texts.setdefault((hit.entry, hit.field, hit.index), []).append(hit)
    changes: dict[str, list[tuple[Hit, str]]] = {}
    tests = list(book.tests)
    for (entry, _, index), several in texts.items():
        text = _replaced(several)
        if entry:
            changes.setdefault(entry, []).append((several[0], text))
        elif index < len(tests) and tests[index].message == several[0].before:
            tests[index] = replace(tests[index], message=text)
    items: dict[str, Item | None] = {}
    for entry, these in changes.items():
        item = book.items.get(entry)
        if item is not None:
            model = _changed(item.entry, these)
            if model != item.entry:  # or a program's would become the team's for nothing
                items[entry] = own(item, book, model)
    edit = edit_of(book, name, items)
    after = tuple(tests)
    return edit if after == book.tests else replace(edit, tests=(book.tests, after))


def reddened(book: Book, hit: Hit) -> str:
    """Why the line would turn red, in the linter's words; "" if it does not, or was red for
    that before. For lines only."""
    item = book.items.get(hit.entry)
    if hit.field is not Field.LINE or item is None or hit.fault:
        return ""
    line = item.freeze().lines[hit.index]
    before = {f.rule for f in lint_line(line, item.method)}
    for finding in lint_line(replace(line, text=hit.after), item.method):
        if finding.level is Level.RED and finding.rule not in before:
            return finding.reason
    return ""


def _places(
    book: Book, fields: Collection[Field], scope: Collection[str] | None
) -> Iterator[_Place]:
    wanted = None if scope is None else frozenset(scope)
    for name, item in book.items.items():
        if wanted is None or name in wanted:
            yield from (p for p in _texts(name, item, fields) if p.text)
    for index, test in enumerate(book.tests if Field.TEST in fields else ()):
        # The program's tests are not the team's to change.
        if test.layer is Layer.TEAM and (wanted is None or test.expect in wanted):
            yield _Place("", Field.TEST, index, "", test.message)


def _texts(name: str, item: Item, fields: Collection[Field]) -> Iterator[_Place]:
    entry = item.entry
    if Field.TITLE in fields:
        yield _Place(name, Field.TITLE, 0, "", entry.title)
    if Field.SELF_TALK in fields:
        yield _Place(name, Field.SELF_TALK, 0, "", entry.self_talk or "")
    for field, texts in ((Field.TRIGGER, entry.triggers), (Field.STEP, entry.steps)):
        if field in fields:
            for index, text in enumerate(texts):
                yield _Place(name, field, index, "", text)
    if Field.LINE in fields:
        for index, line in enumerate(entry.lines):
            yield _Place(name, Field.LINE, index, line.id, line.text)


_BRACES = re.compile(r"\{[^{}]*\}")


def _hits(place: _Place, pattern: re.Pattern[str], query: Query) -> list[Hit]:
    braces = [m.span() for m in _BRACES.finditer(place.text)] if place.field is Field.LINE else []
    hits = []
    for match in pattern.finditer(place.text):
        start, end = match.span()
        put = _put(match[0], query)
        if place.text[start:end] != put and _whole(place.text, start, end, put, braces):
            hits.append(Hit(*_where(place), start, end, place.text, put))
    if not hits:
        return []
    together = _fault(place.field, _replaced(hits))
    return [replace(hit, fault=_fault(place.field, hit.after) or together) for hit in hits]


def _where(place: _Place) -> tuple[str, Field, int, str]:
    return place.entry, place.field, place.index, place.line


def _whole(text: str, start: int, end: int, put: str, braces: list[tuple[int, int]]) -> bool:
    """Whether no slot is cut: each stays outside, or goes as a whole, or only the words within
    one of its forms (`{lo|la|le}`) change."""
    for left, right in braces:
        if end <= left or right <= start or (start <= left and right <= end):
            continue
        inside = left < start and end < right
        forms = "|" in text[left:right] and not re.search(r"[{}|]", text[start:end] + put)
        if not (inside and forms):
            return False
    return True


def _put(there: str, query: Query) -> str:
    """The new words, with a capital where the old ones had one that was not asked for."""
    put = query.put
    if not query.case and there[:1].isupper() and query.find.strip()[:1].islower():
        return put[:1].upper() + put[1:]
    return put


def _replaced(hits: Iterable[Hit]) -> str:
    """The text of `hits`, all in one text, with all of them replaced."""
    text = ""
    for hit in sorted(hits, key=lambda h: h.start, reverse=True):
        text = text or hit.before
        text = text[: hit.start] + hit.put + text[hit.end :]
    return text


_KINDS: dict[Field, Any] = {
    Field.TITLE: Sentence,
    Field.TRIGGER: Trigger,
    Field.LINE: LineText,
    Field.SELF_TALK: Sentence,
    Field.STEP: Sentence,
    Field.TEST: Trigger,
}


@lru_cache
def _adapter(field: Field) -> TypeAdapter[str]:
    return TypeAdapter(_KINDS[field])


def _fault(field: Field, text: str) -> str:
    if field is Field.SELF_TALK and not text.strip():
        return ""  # an entry need not have one
    try:
        _adapter(field).validate_python(text)
    except ValidationError as error:
        if not text.strip():
            return "Quedaría vacío; quítelo en su entrada."
        return sentence_of(error.errors(include_url=False)[0])
    return (slot_fault(text) or "") if field is Field.LINE else ""


def _changed(entry: EntryModel, changes: list[tuple[Hit, str]]) -> EntryModel:
    triggers, steps, lines = list(entry.triggers), list(entry.steps), list(entry.lines)
    values: dict[str, Any] = {}
    for hit, text in changes:
        texts = {Field.TRIGGER: triggers, Field.STEP: steps}.get(hit.field)
        if texts is not None:
            if hit.index < len(texts) and texts[hit.index] == hit.before:
                texts[hit.index] = text
        elif hit.field is Field.LINE:
            # By its name: lines may have moved since.
            for index, line in enumerate(lines):
                if line.id == hit.line and line.text == hit.before:
                    lines[index] = line.model_copy(update={"text": text})
                    break
        elif getattr(entry, hit.field) == hit.before:
            values[hit.field] = text if text.strip() or hit.field is Field.TITLE else None
    values |= {"triggers": triggers, "steps": steps, "lines": lines}
    return entry.model_copy(update=values)


def _pattern(query: Query) -> re.Pattern[str] | None:
    """What finds the words of `query`; None if there is nothing to look for."""
    text = unicodedata.normalize("NFC", query.find)
    if not text.strip():
        return None
    signs = re.sub(r"\s+", " ", text)
    body = "".join(_sign(sign, query.accents) for sign in signs)
    if query.words:
        body = rf"(?<!\w){body}(?!\w)"
    return re.compile(body, 0 if query.case else re.IGNORECASE)


_TILDE = "\u0303"


def _sign(sign: str, accents: bool) -> str:
    if sign == " ":
        return r"\s+"
    apart = unicodedata.normalize("NFD", sign)
    base = apart[0]
    if accents or apart in ("n" + _TILDE, "N" + _TILDE):
        # Either way of writing it.
        return f"(?:{re.escape(sign)}|{re.escape(apart)})(?![\u0300-\u036f])"
    if not base.isalpha():
        return re.escape(sign)
    tilde = _TILDE if base in "nN" else ""
    after = rf"(?!{tilde})" if tilde else ""
    return f"[{re.escape(base + ''.join(_accented().get(base, [])))}]{after}[\u0300-\u036f]*"


@lru_cache
def _accented() -> dict[str, list[str]]:
    """The letters with marks of each plain one; not ñ."""
    made: dict[str, list[str]] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        apart = unicodedata.normalize("NFD", chr(code))
        if len(apart) > 1 and apart not in ("n" + _TILDE, "N" + _TILDE):
            made.setdefault(apart[0], []).append(chr(code))
    return made
