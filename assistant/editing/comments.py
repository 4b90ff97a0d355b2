"""What the leads say to each other about a line: an append-only log beside the book's history.

`.historial/comentarios.jsonl` has two kinds of rows: a comment, and that one is settled.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from assistant.domain import Problem
from assistant.editing.reviews import is_name, plain_name
from assistant.phrasebook.atomic import locked, saving
from assistant.phrasebook.history import FOLDER, Note
from assistant.phrasebook.rows import add_rows, read_rows

LOG = "comentarios.jsonl"
LOG_LIMIT = 16_000_000
"""Bytes of the log that are read, from its end."""

TEXT_LIMIT = 1_000
"""Characters of a comment."""

_KEPT_SIGNS = "\n\t"


@dataclass(frozen=True, slots=True)
class Comment:
    """What `who` said (as of `when`, UTC) of an entry's line, "" for the entry itself.

    `settled_by` says who settled it, "" while it is open or nobody is known; `settled` when.
    """

    id: str
    when: datetime
    who: str
    entry: str
    line: str
    text: str
    settled_by: str = ""
    settled: datetime | None = None


@dataclass(frozen=True, slots=True)
class Comments:
    """All comments, oldest first, and the rows of the log that cannot be read."""

    comments: tuple[Comment, ...] = ()
    problems: tuple[Problem, ...] = ()

    def of(self, entry: str) -> tuple[Comment, ...]:
        """What was said of an entry and its lines."""
        return tuple(c for c in self.comments if c.entry == entry)


@dataclass(frozen=True, slots=True)
class _Settled:
    id: str
    when: datetime
    who: str


def read(folder: Path) -> Comments:
    """The comments of the book in `folder`; none if there are none. Raises RemansoError."""
    rows: tuple[Comment | _Settled, ...]
    rows, problems = read_rows(folder / FOLDER / LOG, LOG_LIMIT, _row_of)
    found: dict[str, Comment] = {}
    for row in rows:
        if isinstance(row, Comment):
            found.setdefault(row.id, row)
        elif (there := found.get(row.id)) is not None and there.settled is None:
            found[row.id] = replace(there, settled_by=row.who, settled=row.when)
    return Comments(tuple(found.values()), problems)


def add(folder: Path, entry: str, line: str, text: str, note: Note) -> Comment:
    """Write a comment of `note.who` down. Raises SaveError; ValueError without any text, or with
    more than TEXT_LIMIT."""
    text = text.strip()
    if not text or len(text) > TEXT_LIMIT:
        raise ValueError("a comment needs some text, and not too much")
    made = Comment(uuid4().hex, note.when, plain_name(note.who), entry, line, _readable(text))
    _write(folder, [_row(made.when, made.who, id=made.id, entry=entry, line=line, text=made.text)])
    return made


def settle(folder: Path, comment: Comment, note: Note) -> None:
    """Write down that `comment` is settled. Raises SaveError."""
    _write(folder, [_row(note.when, plain_name(note.who), settles=comment.id)])


def _write(folder: Path, rows: Iterable[dict[str, Any]]) -> None:
    file = folder / FOLDER / LOG
    with saving(file, "El comentario no se guardó; sigue en la ventana."):
        (folder / FOLDER).mkdir(exist_ok=True)
        with locked(folder / FOLDER, file):
            add_rows(file, rows)


def _row(when: datetime, who: str, **fields: str) -> dict[str, Any]:
    return {"when": when.astimezone(UTC).isoformat(timespec="seconds"), "who": who, **fields}


def _row_of(row: Any) -> Comment | _Settled | None:
    try:
        when, who = datetime.fromisoformat(row["when"]), row["who"]
        if when.tzinfo is None or not is_name(who):
            return None
        if "settles" in row:
            return _Settled(row["settles"], when, who) if is_name(row["settles"]) else None
        names, text = (row["id"], row["entry"], row["line"]), row["text"]
    except (ValueError, KeyError, TypeError):
        return None
    if not all(map(is_name, names)) or not isinstance(text, str) or not text.strip():
        return None
    if len(text) > TEXT_LIMIT:
        return None
    return Comment(names[0], when, who, names[1], names[2], _readable(text))


def _readable(text: str) -> str:
    """`text` without signs that hide or move what stands beside them."""
    return "".join(c if c.isprintable() or c in _KEPT_SIGNS else "�" for c in text)
