"""Looks for a text in every file that the program may have written."""

import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look: whole folders, single files, and what is new in the folder for passing files.

    A file of `passing` counts if it changed after `since`, or carries the program's name.
    """

    folders: tuple[Path, ...]
    files: tuple[Path, ...] = ()
    passing: Path | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """What a search saw. `found` pairs a file with the bytes of the text in it; `unread` are
    files that are there and could not be read."""

    files: int
    bytes: int
    found: tuple[tuple[Path, int], ...]
    unread: tuple[Path, ...]

    @property
    def leaked(self) -> int:
        """Bytes of the text on disk."""
        return sum(size for _, size in self.found)


def search(scope: Scope, texts: Iterable[str]) -> Search:
    """Look for each of `texts` in every file of `scope`, as UTF-8 and as UTF-16, in any case.

    Reads only. What is compressed or encrypted is not seen.
    """
    needles = _needles(texts)
    found, unread, seen, size = [], [], 0, 0
    for file in sorted(set(_files(scope))):
        try:
            read, leaked = _look(file, needles)
        except OSError:
            if file.exists():
                unread.append(file)
            continue
        seen, size = seen + 1, size + read
        if leaked:
            found.append((file, leaked))
    return Search(seen, size, tuple(found), tuple(unread))


def passing_folder() -> Path:
    """Where programs put files for a moment."""
    return Path(tempfile.gettempdir())


def open_for_writing() -> tuple[Path, ...]:
    """The regular files that this process holds open for writing; on Linux only."""
    if sys.platform != "linux":
        return ()
    held = []
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            # The link itself: a file that was deleted while open can still be read through it.
            mode = entry.stat().st_mode
            flags = Path(f"/proc/self/fdinfo/{entry.name}").read_text("ascii").split("flags:")[1]
            if stat.S_ISREG(mode) and int(flags.split()[0], 8) & (os.O_WRONLY | os.O_RDWR):
                held.append(entry)
    return tuple(held)


def _needles(texts: Iterable[str]) -> tuple[bytes, ...]:
    cases = {case for text in texts if text for case in (text, text.lower())}
    codes = ("utf-8", "utf-16-le")
    return tuple({text.encode(code, "ignore").lower() for text in cases for code in codes})


def _files(scope: Scope) -> Iterator[Path]:
    for folder in scope.folders:
        yield from _below(folder)
    for file in scope.files:
        if _is_file(file):
            yield file
    if scope.passing is not None:
        since = scope.since.timestamp() if scope.since is not None else 0.0
        try:
            entries = list(scope.passing.iterdir())
        except OSError:
            return
        for entry in entries:
            ours = "remanso" in entry.name.lower()
            with suppress(OSError):  # gone since it was listed, or another user's
                if ours and entry.is_dir():
                    yield from _below(entry)
                elif _is_file(entry) and (ours or entry.lstat().st_mtime >= since):
                    yield entry


def _below(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        for name in names:
            file = Path(place, name)
            if _is_file(file):
                yield file


def _is_file(file: Path) -> bool:
    """Whether it can be read to its end: a pipe or a device never would be."""
    try:
        return stat.S_ISREG(file.stat().st_mode)
    except OSError:
        return False


def _look(file: Path, needles: tuple[bytes, ...]) -> tuple[int, int]:
    """How many bytes `file` has, and how many of them are a needle. Raises OSError."""
    longest = max((len(needle) for needle in needles), default=1)
    size, leaked, kept = 0, 0, b""
    with file.open("rb") as stream:
        while piece := stream.read(_CHUNK):
            size += len(piece)
            held = kept + piece.lower()
            kept = held[-(longest - 1) :] if longest > 1 else b""
            for needle in needles:
                # What ends within the overlap is counted with the piece that comes after.
                again = kept.count(needle)
                leaked += (held.count(needle) - again) * len(needle)
        leaked += sum(kept.count(needle) * len(needle) for needle in needles)
    return size, leaked
