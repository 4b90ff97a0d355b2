"""The versions of a phrasebook folder: what each save left, who made it, when and why.

`.historial/` stands in the folder itself and goes where it goes: `objects/` holds each version
under the SHA-256 of its bytes, `bases/` the bundled entries that a team adapted, and
`registro.jsonl` has one line per version, only ever added to.
"""

import getpass
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeGuard

from assistant.domain import Entry, Problem
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import write_bytes
from assistant.phrasebook.content import Plain, canonical, content_hash
from assistant.phrasebook.rows import add_rows, read_rows

FOLDER = ".historial"
LOG = "registro.jsonl"

KEEP_DAYS = 365
"""How long a version is kept after another took its place."""

LOG_LIMIT = 32_000_000
"""Bytes of the log that are read, from its end; about 100,000 saves."""

OBJECT_LIMIT = 8_000_000
SHOWN_DIGITS = 12
FOUND_ALREADY = "lo que había en el disco antes de guardar"

_HASH = re.compile(r"[0-9a-f]{64}")
_FILE = re.compile(r"[^/\\:\x00]+\.ya?ml")


def user_name() -> str:
    """Who is at this machine; empty where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


@dataclass(frozen=True, slots=True)
class Note:
    """Why a save is made, by whom, and when (UTC)."""

    why: str = ""
    who: str = field(default_factory=user_name)
    when: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Version:
    """What `file` held after a save; `hash` is the SHA-256 of its bytes.

    `entries` are the ids that the save changed; a version that was found on the disk, made
    with another program, has no `who`.
    """

    when: datetime
    who: str
    why: str
    file: str
    hash: str
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Log:
    """The versions, oldest first, and the lines of the log that cannot be read."""

    versions: tuple[Version, ...]
    problems: tuple[Problem, ...] = ()

    def newest(self, file: str) -> Version | None:
        return next((v for v in reversed(self.versions) if v.file == file), None)


@lru_cache(maxsize=24)  # a save asks eight times for the same few files
def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_log(folder: Path) -> Log:
    """The log of `folder`; empty if there is none. Raises RemansoError if it cannot be read."""
    path = folder / FOLDER / LOG
    versions, problems = read_rows(path, LOG_LIMIT, _version)
    return Log(versions, problems)


def _version(row: Any) -> Version | None:
    try:
        when = datetime.fromisoformat(row["when"])
        version = Version(
            when, row["who"], row["why"], row["file"], row["hash"], tuple(row["entries"])
        )
    except (ValueError, KeyError, TypeError):
        return None
    texts = (version.who, version.why, *version.entries)
    if when.tzinfo is None or not all(isinstance(text, str) for text in texts):
        return None
    if not is_hash(version.hash) or not is_file_name(version.file):
        return None
    return version


def is_hash(found: object) -> TypeGuard[str]:
    return isinstance(found, str) and _HASH.fullmatch(found) is not None


def is_file_name(found: object) -> TypeGuard[str]:
    """Whether it names a file of the folder itself: a history stands where anyone may write."""
    return isinstance(found, str) and _FILE.fullmatch(found) is not None


def store(folder: Path, file: str, before: bytes | None, after: bytes, note: Note) -> None:
    """Keep what is there and what is to come, before a save. Raises OSError.

    `before` gets a line in the log if no save left it.
    """
    if before is not None:
        found = keep(folder, before)
        newest = read_log(folder).newest(file)
        if newest is None or newest.hash != found:
            _append(folder, Version(note.when, "", FOUND_ALREADY, file, found, ()))
    keep(folder, after)


def record(folder: Path, file: str, after: bytes, entries: Iterable[str], note: Note) -> None:
    """Add the line of a save that was made. Raises OSError."""
    _append(folder, Version(note.when, note.who, note.why, file, digest(after), tuple(entries)))


def _append(folder: Path, version: Version) -> None:
    row = {
        "when": version.when.astimezone(UTC).isoformat(timespec="seconds"),
        "who": version.who,
        "why": version.why,
        "file": version.file,
        "hash": version.hash,
        "entries": list(version.entries),
    }
    add_rows(folder / FOLDER / LOG, [row])


def keep(folder: Path, data: bytes) -> str:
    """Put `data` into the store, if it is not there; its hash. Raises OSError."""
    name = digest(data)
    place = _object(folder, name)
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(place, data)
    return name


def version_bytes(folder: Path, name: str) -> bytes:
    """What a version held. Raises RemansoError if it is no longer there or is damaged."""
    try:
        with _object(folder, name).open("rb") as file:
            data = file.read(OBJECT_LIMIT + 1)
    except OSError as error:
        raise RemansoError(
            f"La versión {name[:SHOWN_DIGITS]} ya no está en el historial de {folder};"
            " elija otra de la lista."
        ) from error
    if digest(data) != name:
        raise RemansoError(
            f"La versión {name[:SHOWN_DIGITS]} está dañada en el historial de {folder};"
            " elija otra de la lista."
        )
    return data


def kept(folder: Path, version: Version) -> bool:
    """Whether what `version` held is still in the store."""
    return _object(folder, version.hash).exists()


def find(folder: Path, prefix: str) -> Version:
    """The newest version whose hash begins with `prefix`.

    What was saved under two names (a file that was renamed) counts under the newer one.
    Raises RemansoError if there is none, or if the prefix fits two different versions.
    """
    found = [v for v in read_log(folder).versions if v.hash.startswith(prefix.lower())]
    if not prefix or not found:
        raise RemansoError(
            f"En el historial de {folder} no hay una versión «{prefix}»; véalas con «history»."
        )
    if len({v.hash for v in found}) > 1:
        raise RemansoError(
            f"«{prefix}» vale para más de una versión de {folder}; escriba más cifras."
        )
    return found[-1]


def prune(folder: Path, now: datetime, days: int = KEEP_DAYS) -> int:
    """Drop what was replaced more than `days` ago; how many versions went. Raises OSError.

    The newest version of each file stays. The log keeps its lines. A version that no line
    names (its line may be the damaged one) goes by the age of its file.
    """
    versions = read_log(folder).versions
    limit = now - timedelta(days=days)
    stays = set()
    replaced: dict[str, datetime] = {}
    for v in reversed(versions):
        if replaced.get(v.file, limit) >= limit:
            stays.add(v.hash)
        replaced[v.file] = v.when
    named = {v.hash for v in versions}
    gone = 0
    for path in (folder / FOLDER / "objects").glob("*"):
        if path.name in stays:
            continue
        if path.name in named or path.stat().st_mtime < limit.timestamp():
            path.unlink(missing_ok=True)
            gone += 1
    return gone


def keep_base(folder: Path, entry: Entry) -> str:
    """Keep the bundled entry that a team's entry is made from, never pruned; its content hash.

    With it a later difference can say what the program changed. Raises OSError.
    """
    name = content_hash(entry)
    place = folder / FOLDER / "bases" / f"{name}.json"
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(place, canonical(entry))
    return name


def base(folder: Path, name: str) -> Plain | None:
    """The bundled entry of that content hash, if it was kept and is whole."""
    if not is_hash(name):
        return None
    with suppress(OSError, ValueError, RecursionError):
        with (folder / FOLDER / "bases" / f"{name}.json").open("rb") as file:
            data = file.read(OBJECT_LIMIT)
        if digest(data) == name:
            found = json.loads(data)
            return found if isinstance(found, dict) else None
    return None


def report(folder: Path) -> Iterator[str]:
    """The list for `python -m assistant history`, newest first. Raises RemansoError."""
    if not folder.is_dir():
        raise RemansoError(f"No se encuentra la carpeta {folder}. Revise la ruta.")
    log = read_log(folder)
    yield from map(str, log.problems)
    there = [v for v in reversed(log.versions) if kept(folder, v)]
    for v in there:
        when = v.when.astimezone(UTC)
        row = " · ".join(filter(None, (v.file, v.who, ", ".join(v.entries), v.why)))
        # Anyone may have written the log: no control sign of it reaches the terminal.
        row = "".join(c if c.isprintable() else "�" for c in row)
        yield f"{v.hash[:SHOWN_DIGITS]}  {when:%Y-%m-%d %H:%M} UTC  {row}"
    gone = len(log.versions) - len(there)
    gone_words = f", {gone} ya podadas" if gone else ""
    yield f"{folder}: {len(there)} versiones{gone_words}"


def _object(folder: Path, name: str) -> Path:
    return folder / FOLDER / "objects" / name
