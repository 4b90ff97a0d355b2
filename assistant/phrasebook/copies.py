"""The copies of a published book on this machine: one folder each, and which of them serves.

Under the cache, one place for each address and key. In it `files/` holds every file under its
hash, each copy stands in a folder named after its manifest, and `current` names the one that
serves: the last to be written, in one step.
"""

import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from assistant.phrasebook.atomic import write_bytes
from assistant.phrasebook.history import digest
from assistant.phrasebook.load import FILE_LIMIT
from assistant.phrasebook.manifest import (
    FILES,
    MANIFEST,
    MANIFEST_LIMIT,
    Manifest,
    ManifestError,
    PublishedFile,
    read_manifest,
)

_CURRENT = "current"
_DIGITS = 32
_OLD_COPIES = 2
"""Copies kept beside the one that serves: another window may be reading them."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A whole copy; at `seen_at` (UTC) it was last known to be what is published."""

    folder: Path
    data: bytes
    manifest: Manifest
    seen_at: datetime


def place_of(cache: Path, address: str, key: bytes | None) -> Path:
    """Where copies from `address` are kept; what came without a key never serves with one."""
    name = hashlib.sha256(f"{address}\n{key.hex() if key else ''}".encode()).hexdigest()
    return cache / name[:_DIGITS]


def current(place: Path) -> Copy | None:
    """The copy that serves; None if there is none, or if something of it is gone."""
    try:
        pointer = place / _CURRENT
        name = _small(pointer, _DIGITS).decode("ascii")
        folder = place / name
        data = _small(folder / MANIFEST, MANIFEST_LIMIT)
        if name != _name(data):
            return None
        manifest = read_manifest(data)
        if any((folder / f.name).stat().st_size != f.size for f in manifest.files):
            return None
        made, seen = (folder / MANIFEST).stat().st_mtime, pointer.stat().st_mtime
    except (OSError, ValueError, ManifestError):
        return None
    return Copy(folder, data, manifest, datetime.fromtimestamp(max(made, seen), UTC))


def write(
    place: Path,
    data: bytes,
    manifest: Manifest,
    bytes_of: Callable[[PublishedFile], bytes],
    check: Callable[[Path], None],
) -> Path:
    """Write a copy with `data` as its manifest; its folder. It does not serve yet.

    `bytes_of` brings a file that is not here already, and must check what it brings; `check`
    may refuse the whole. Raises OSError if this machine cannot write, and what the two raise:
    then there is no such copy.
    """
    stored = place / FILES
    stored.mkdir(parents=True, exist_ok=True)
    _drop_others(stored, {file.sha256 for file in manifest.files})
    folder = place / _name(data)
    beside = place / f".{folder.name}.{uuid4().hex}"
    beside.mkdir()
    try:
        for file in manifest.files:
            content = _stored(stored / file.sha256, file)
            if content is None:
                content = bytes_of(file)
                # Kept at once: an attempt that breaks off is gone on from here.
                write_bytes(stored / file.sha256, content)
            (beside / file.name).write_bytes(content)
        (beside / MANIFEST).write_bytes(data)
        check(beside)
        if folder.exists():
            shutil.rmtree(folder)  # something of it is gone, or it would be the current one
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder


def serve(place: Path, folder: Path) -> None:
    """Make the copy in `folder` the one that serves; drop old ones. Raises OSError."""
    write_bytes(place / _CURRENT, folder.name.encode("ascii"))
    with suppress(OSError):
        _prune(place, folder)


def seen(place: Path) -> None:
    """The copy that serves was found to be what is published, now."""
    with suppress(OSError):
        os.utime(place / _CURRENT)


def _prune(place: Path, folder: Path) -> None:
    others = [p for p in place.iterdir() if p.is_dir() and p.name not in (FILES, folder.name)]
    others.sort(key=lambda p: p.stat().st_mtime, reverse=True)
    for old in others[_OLD_COPIES:]:
        shutil.rmtree(old, ignore_errors=True)


def _drop_others(stored: Path, named: set[str]) -> None:
    """Keep only the files of one book: no number of bad ones fills the disk."""
    for path in stored.iterdir():
        if path.name not in named:
            with suppress(OSError):
                path.unlink()


def _name(data: bytes) -> str:
    return digest(data)[:_DIGITS]


def _stored(path: Path, file: PublishedFile) -> bytes | None:
    try:
        data = _small(path, FILE_LIMIT)
    except OSError:
        return None
    return data if digest(data) == file.sha256 and len(data) == file.size else None


def _small(path: Path, limit: int) -> bytes:
    with path.open("rb") as file:
        return file.read(limit)
