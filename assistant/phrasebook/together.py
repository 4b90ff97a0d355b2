"""Several files of a folder replaced together or not at all, also where the drive goes away.

`.historial/en-curso.json` stands there from the first replacement to the last. Whoever saves in a
folder where it was left takes back first what it names: the history holds each version.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError, stage, write_bytes
from assistant.phrasebook.history import FOLDER, digest, is_file_name, is_hash, version_bytes

PENDING = "en-curso.json"
LIMIT = 8_000_000


@dataclass(frozen=True, slots=True)
class Change:
    """What a file holds (None: there is none yet), and what it is to hold.

    `entries` are the ids that differ, for the history; None where they are to be looked for.
    """

    file: str
    before: bytes | None
    after: bytes
    entries: tuple[str, ...] | None = None


def is_pending(folder: Path) -> bool:
    """Whether a replacement in `folder` was begun and is not over."""
    return (folder / FOLDER / PENDING).exists()


def replace_together(folder: Path, changes: Sequence[Change]) -> None:
    """Do all `changes`, whose versions are in the history already, or none.

    Raises OSError if none was done, SaveError if the drive is gone and `take_back` must do it.
    """
    if len(changes) == 1:
        write_bytes(folder / changes[0].file, changes[0].after)
        return
    staged = []
    try:
        for change in changes:
            staged.append(stage(folder / change.file, change.after))
        write_bytes(folder / FOLDER / PENDING, _intent(changes))
        try:
            for one in staged:
                one.put()
            (folder / FOLDER / PENDING).unlink()
        except BaseException:
            for one in staged:
                one.discard()  # on a full disk, room for what comes back
            _undo(folder)
            raise
    finally:
        for one in staged:
            one.discard()


def _undo(folder: Path) -> None:
    try:
        take_back(folder)
    except OSError as error:
        raise SaveError(
            f"La carpeta {folder} dejó de responder a la mitad y quedó con una parte cambiada."
            " Cuando responda, repita: primero vuelve todo a como estaba."
        ) from error


def take_back(folder: Path) -> None:
    """Undo a replacement that was left half-way, if there is one. Raises OSError.

    A file that somebody changed since then stays.
    """
    try:
        with (folder / FOLDER / PENDING).open("rb") as file:
            data = file.read(LIMIT)
    except FileNotFoundError:
        return
    for name, before, after in _named(data):
        target = folder / name
        if not target.exists() or digest(target.read_bytes()) != after:
            continue
        if before is None:
            target.unlink()
            continue
        with suppress(RemansoError):  # a version that is no longer there brings nothing back
            write_bytes(target, version_bytes(folder, before))
    (folder / FOLDER / PENDING).unlink()


def _intent(changes: Sequence[Change]) -> bytes:
    rows = [
        {
            "file": change.file,
            "before": None if change.before is None else digest(change.before),
            "after": digest(change.after),
        }
        for change in changes
    ]
    return json.dumps(rows, ensure_ascii=False).encode()


def _named(data: bytes) -> Iterator[tuple[str, str | None, str]]:
    """File, hash before and hash after; anyone may have written them, so they are checked."""
    rows: Any = None
    with suppress(ValueError, RecursionError):
        rows = json.loads(data)
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, dict):
            continue
        name, before, after = row.get("file"), row.get("before"), row.get("after")
        if is_file_name(name) and is_hash(after) and (before is None or is_hash(before)):
            yield name, before, after
