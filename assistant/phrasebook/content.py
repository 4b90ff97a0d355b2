"""What an entry says, as plain data: its content hash, and how two versions of it differ."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from typing import Any

from assistant.domain import Entry, Line

Plain = Mapping[str, Any]
"""An entry as JSON has it: only the fields that differ from their default."""

_BOOKKEEPING = {"based_on", "own"}
"""Not what an entry says, but where it comes from."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that differs: `field` as in the file (`title`, `triggers`, `lines/ID`,
    `lines/ID/step`), and its two values; the empty text stands for nothing."""

    field: str
    old: str
    new: str

    def __str__(self) -> str:
        if not self.old:
            return f"{self.field}: + «{self.new}»"
        if not self.new:
            return f"{self.field}: - «{self.old}»"
        return f"{self.field}: «{self.old}» → «{self.new}»"


def plain(entry: Entry) -> Plain:
    """`entry` as JSON has it, without where it comes from.

    A default is left out, so that a field added to the schema changes no hash.
    """
    return {
        name: [_set_fields(line) for line in value] if name == "lines" else value
        for name, value in _set_fields(entry).items()
        if name not in _BOOKKEEPING
    }


def canonical(entry: Entry) -> bytes:
    """The one JSON text of what `entry` says."""
    return json.dumps(
        plain(entry), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def content_hash(entry: Entry) -> str:
    """SHA-256 of the canonical JSON, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(entry)).hexdigest()


def changes(old: Plain, new: Plain) -> tuple[FieldChange, ...]:
    """What differs from `old` to `new`: fields, then triggers, then lines by id."""
    return tuple(_changes(old, new))


def _changes(old: Plain, new: Plain) -> Iterator[FieldChange]:
    yield from _scalars("", old, new, {"triggers", "lines"})
    before, after = old.get("triggers", []), new.get("triggers", [])
    yield from (FieldChange("triggers", t, "") for t in before if t not in set(after))
    yield from (FieldChange("triggers", "", t) for t in after if t not in set(before))
    was = {line["id"]: line for line in old.get("lines", [])}
    now = {line["id"]: line for line in new.get("lines", [])}
    for name in [*was, *(n for n in now if n not in was)]:
        left, right = was.get(name, {}), now.get(name, {})
        if left.get("text") != right.get("text"):
            yield FieldChange(f"lines/{name}", _word(left.get("text")), _word(right.get("text")))
        if left and right:
            yield from _scalars(f"lines/{name}/", left, right, {"text"})


def _scalars(prefix: str, old: Plain, new: Plain, but: set[str]) -> Iterator[FieldChange]:
    for name in [*old, *(n for n in new if n not in old)]:
        if name not in but and old.get(name) != new.get(name):
            yield FieldChange(prefix + name, _word(old.get(name)), _word(new.get(name)))


def _word(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return " · ".join(map(str, value))
    return str(value)


def _set_fields(item: Entry | Line) -> dict[str, Any]:
    return {
        field.name: _json(getattr(item, field.name))
        for field in fields(item)
        if field.default is MISSING or getattr(item, field.name) != field.default
    }


def _json(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(map(str, value))
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, date):
        return value.isoformat()
    return value
