"""What is not saved yet, kept on this machine against a crash: the difference only.

One JSON file per book folder stands under the program's state. Anyone may have written it, so it
is read strictly; an entry of it that is wrong costs only itself. Only the text of the book goes in.
"""

import json
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from assistant import paths
from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.editing.book import Book, Item, Kind, Test, dirty
from assistant.phrasebook.atomic import saving, write_bytes
from assistant.phrasebook.history import digest, is_file_name
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.nodes import file_fields
from assistant.phrasebook.schema import EntryModel, LineModel

LIMIT = 32_000_000
"""Bytes of a draft; a changed book of 2,000 entries has about 8 million."""

ENTRIES_LIMIT = 20_000
TEXT_LIMIT = 10_000
VERSION = 1
_EARLIER = 20

_Text = Annotated[str, StringConstraints(max_length=TEXT_LIMIT)]


class _Loose(BaseModel):
    """The fields of the schema by type only: while a lead writes they need not be right."""

    model_config = ConfigDict(extra="forbid")


class _Line(_Loose):
    id: _Text
    text: _Text
    channels: frozenset[Channel] = frozenset()
    address: Address
    step: Step
    status: Status = Status.ACTIVE
    expires: date | None = None
    accept: Annotated[dict[_Text, _Text], Field(max_length=500)] = Field(default_factory=dict)


class _Entry(_Loose):
    id: _Text
    title: _Text
    situation: Situation | None = None
    status: Status = Status.ACTIVE
    expires: date | None = None
    danger: bool = False
    base: bool = False
    self_talk: _Text | None = None
    based_on: _Text = ""
    triggers: Annotated[list[_Text], Field(max_length=5_000)] = Field(default_factory=list)
    lines: Annotated[list[_Line], Field(max_length=500)] = Field(default_factory=list)
    steps: Annotated[list[_Text], Field(max_length=500)] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class DraftItem:
    """An entry as the lead left it, None if taken out; `base` is the mark of what it was made
    from, empty for a new one."""

    item: Item | None
    base: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved work in `file` and when (UTC) it was kept. Tests: what came and what went."""

    file: Path
    when: datetime
    items: Mapping[str, DraftItem] = field(default_factory=dict)
    tests: tuple[Test, ...] = ()
    gone: tuple[Test, ...] = ()


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft on top of a book: the entries and tests to put into it, and which of the entries
    are not on the disk what the draft was made from."""

    items: Mapping[str, Item | None]
    tests: tuple[Test, ...]
    others: frozenset[str]


def draft_file(folder: Path) -> Path:
    """Where the draft of the book in `folder` is kept."""
    return paths.state() / "editor" / f"{digest(str(folder.absolute()).encode())[:32]}.json"


def keep_draft(book: Book, kept: Book) -> None:
    """Keep what of `book` is not in `kept`; nothing of it: no draft. Raises SaveError."""
    rows = [_row(name, book, kept) for name in sorted(dirty(book, kept))]
    new, old = Counter(book.tests), Counter(kept.tests)
    if not rows and new == old:
        drop_draft(draft_file(book.folder))
        return
    draft = {
        "version": VERSION,
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "entries": rows,
        "tests": [_test_row(test) for test in (new - old).elements()],
        "gone": [_test_row(test) for test in (old - new).elements()],
    }
    file = draft_file(book.folder)
    with saving(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(file, json.dumps(draft, ensure_ascii=False, default=_as_json).encode())


def read_draft(folder: Path) -> Draft | None:
    """The draft of the book in `folder`; None if there is none, or nothing of it can be read."""
    return _read(draft_file(folder))


def earlier_drafts(folder: Path) -> tuple[Draft, ...]:
    """What earlier sessions left unsaved, oldest first, set aside so that nothing that is kept
    from now on takes its place. Raises SaveError if it cannot be set aside."""
    file = draft_file(folder)
    now = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    with saving(file), suppress(FileNotFoundError):
        file.rename(file.with_name(f"{file.stem}-{now}.json"))
    waiting = sorted(file.parent.glob(f"{file.stem}-*.json"))[:_EARLIER]
    return tuple(draft for path in waiting if (draft := _read(path)) is not None)


def drop_draft(file: Path) -> None:
    """Forget a draft, if it is there. Raises SaveError."""
    with saving(file):
        file.unlink(missing_ok=True)


def _read(path: Path) -> Draft | None:
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
        raw: Any = json.loads(data) if len(data) <= LIMIT else None
        if not isinstance(raw, dict) or raw.get("version") != VERSION:
            return None
        when = datetime.fromisoformat(raw["when"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    items = dict(filter(None, map(_item, _list(raw.get("entries")))))
    tests = tuple(filter(None, map(_test, _list(raw.get("tests")))))
    gone = tuple(filter(None, map(_test, _list(raw.get("gone")))))
    if when.tzinfo is None or not (items or tests or gone):
        return None
    return Draft(path, when, items, tests, gone)


def recovered(draft: Draft, book: Book) -> Recovered:
    """What `draft` brings into `book` as it was just opened."""
    items = {n: d.item for n, d in draft.items.items() if d.item != book.items.get(n)}
    others = frozenset(n for n in items if _mark(book.items.get(n)) != draft.items[n].base)
    gone = set(draft.gone)
    tests = [test for test in book.tests if test not in gone]
    tests += [test for test in draft.tests if test not in book.tests]
    return Recovered(items, tuple(tests), others)


def _row(name: str, book: Book, kept: Book) -> dict[str, Any]:
    item = book.items.get(name)
    row: dict[str, Any] = {"id": name, "base": _mark(kept.items.get(name)), "entry": None}
    if item is not None:
        row |= {"entry": file_fields(item.entry), "kind": str(item.kind), "file": item.file}
        row["layer"] = item.layer.value
    return row


def _test_row(test: Test) -> dict[str, str]:
    return {
        "message": test.message,
        "expect": test.expect,
        "file": test.file,
        "layer": test.layer.value,
    }


def _mark(item: Item | None) -> str:
    """A hash of what an item says and where it stands; empty for none."""
    if item is None:
        return ""
    said = [file_fields(item.entry), str(item.kind), item.file, item.layer.value]
    return digest(json.dumps(said, default=_as_json).encode())


def _as_json(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _list(raw: object) -> list[Any]:
    return raw[:ENTRIES_LIMIT] if isinstance(raw, list) else []


def _item(raw: object) -> tuple[str, DraftItem] | None:
    if not isinstance(raw, dict):
        return None
    name, base = raw.get("id"), raw.get("base")
    if not isinstance(name, str) or not isinstance(base, str) or len(name) > TEXT_LIMIT:
        return None
    if raw.get("entry") is None:
        return name, DraftItem(None, base)
    file = raw.get("file")
    with suppress(ValidationError, ValueError):
        # As JSON, where a date is a text and a set is a list, and nothing else is bent to fit.
        found = _Entry.model_validate_json(json.dumps(raw["entry"]), strict=True)
        if is_file_name(file):
            layer = Layer(str(raw.get("layer")))
            return name, DraftItem(Item(_model(found), _kind(raw.get("kind")), file, layer), base)
    return None


def _kind(raw: object) -> Kind:
    word = str(raw)
    return Method(word) if word in set(Method) else Situation(word)


def _model(found: _Entry) -> EntryModel:
    lines = [LineModel.model_construct(**dict(line)) for line in found.lines]
    return EntryModel.model_construct(**(dict(found) | {"lines": lines}))


def _test(raw: object) -> Test | None:
    if not isinstance(raw, dict):
        return None
    texts = [raw.get(name) for name in ("message", "expect", "file", "layer")]
    if not all(isinstance(text, str) and len(text) <= TEXT_LIMIT for text in texts):
        return None
    message, expect, file, layer = map(str, texts)
    if not is_file_name(file) or layer not in set(Layer):
        return None
    return Test(message, expect, file, Layer(layer))
