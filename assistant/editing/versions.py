"""The versions of one entry in the history of its folder, and the entries that were deleted."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant.editing.book import Book, Item, Kind
from assistant.errors import RemansoError
from assistant.phrasebook.history import Version, kept, read_log, version_bytes
from assistant.phrasebook.opened import content_of, kind_of
from assistant.phrasebook.schema import EntryModel

SHOWN = 200
"""Versions, and deleted entries, that are listed; the newest."""

FILES_READ = 20
"""Versions of files that are read to find the deleted entries: one of 2,000 entries takes a
second."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """An entry that stands in no file any more, and the last version of a file that has it."""

    id: str
    title: str
    version: Version
    gone: Version


def of_entry(folder: Path, entry_id: str) -> tuple[Version, ...]:
    """The saves that changed the entry, and what was found on the disk of its file before one;
    newest first, those only that are still in the store. Raises RemansoError."""
    log = read_log(folder).versions
    files = {v.file for v in log if entry_id in v.entries}
    found = [v for v in log if entry_id in v.entries or (not v.entries and v.file in files)]
    there = (v for v in reversed(found) if kept(folder, v))
    return tuple(v for _, v in zip(range(SHOWN), there, strict=False))


def entry_at(folder: Path, version: Version, entry_id: str) -> Item | None:
    """The entry as it was in `version`; None if it was not there. Raises RemansoError."""
    kind, entries = _content(folder, version)
    if entry_id not in entries:
        return None
    try:
        entry = EntryModel.model_validate(entries[entry_id])
    except ValidationError as error:
        raise RemansoError(
            "En esa versión la entrada tiene errores y no se puede leer; elija otra."
        ) from error
    return Item(entry, kind, version.file)


def deleted(folder: Path, book: Book) -> tuple[Deleted, ...]:
    """The entries that a save took out and that `book` does not have, newest first.

    Raises RemansoError.
    """
    log = read_log(folder).versions
    gone: dict[str, tuple[Version, Version]] = {}
    for at in range(len(log) - 1, -1, -1):
        for name in log[at].entries:
            if name in book.items or name in gone or len(gone) >= SHOWN:
                continue
            before = next((v for v in reversed(log[:at]) if v.file == log[at].file), None)
            if before is not None:
                gone[name] = (before, log[at])
    return tuple(_with_titles(folder, gone))


def _with_titles(folder: Path, gone: dict[str, tuple[Version, Version]]) -> Iterator[Deleted]:
    read: dict[str, dict[str, Any]] = {}
    for name, (before, after) in gone.items():
        if before.hash not in read:
            if len(read) >= FILES_READ:
                return
            read[before.hash] = {}
            with suppress(RemansoError):
                read[before.hash] = _content(folder, before)[1]
        raw = read[before.hash].get(name)
        if isinstance(raw, dict):
            yield Deleted(name, str(raw.get("title", name))[:300], before, after)


def _content(folder: Path, version: Version) -> tuple[Kind, dict[str, Any]]:
    head, entries = content_of(folder / version.file, version_bytes(folder, version.hash))
    return kind_of(head), entries
