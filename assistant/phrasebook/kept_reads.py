"""Files of a phrasebook as they were read before, so that a big one opens in a moment.

YAML takes most of the time that a book takes to open. What a file said is kept as JSON under the
hash of its bytes, in a folder of this user's; it is checked by the schema again when it is taken.
Only files without any fault are kept: what is wrong with the others must be said each time.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.phrasebook.atomic import write_bytes
from assistant.phrasebook.parser import Place
from assistant.phrasebook.schema import EntryModel, FileModel

FORM = 1
"""Of the kept files: a program that writes them otherwise counts on."""

MOST = 30
"""Files kept that were not asked for since the start: of other folders, or as they were before."""

ENDING = ".json"


class Read(BaseModel):
    """What one file says; `places` as in Parsed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    form: int = FORM
    head: FileModel
    entries: tuple[EntryModel, ...]
    places: tuple[tuple[str, int, int, int, int], ...] = ()

    @classmethod
    def of(cls, head: FileModel, entries: Iterable[EntryModel], places: Iterable[Place]) -> "Read":
        """All parts have been checked; the entries of `head` are left out."""
        rows: list[tuple[Any, ...]] = [(p.id, p.dash, p.indent, p.start, p.end) for p in places]
        bare = head.model_copy(update={"entries": []})
        return cls.model_construct(head=bare, entries=tuple(entries), places=tuple(rows))

    def where(self) -> tuple[Place, ...]:
        return tuple(Place(*row) for row in self.places)


class KeptReads:
    """The kept files of `folder`, by the `history.digest` of the bytes that they were read from.

    One thread at a time. What cannot be written is read from the YAML next time.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._new: dict[str, Read] = {}
        self._used: set[str] = set()

    def find(self, digest: str) -> Read | None:
        """What a file of this digest says, if that is known."""
        self._used.add(digest)
        with suppress(OSError, ValidationError):
            found = Read.model_validate_json(self._file(digest).read_bytes())
            faults = (found.head.fault_of(entry) for entry in found.entries)
            if found.form == FORM and not any(faults):
                return found
        return None

    def note(self, digest: str, read: Read) -> None:
        """What a file says that was read from the YAML, or that was written; see `write`."""
        self._new[digest] = read

    def write(self) -> None:
        """Keep what was noted, and drop the oldest of what nobody asked for."""
        new, self._new = self._new, {}
        self._used |= new.keys()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            for digest, read in new.items():
                if not self._file(digest).exists():
                    text = read.model_dump_json(exclude_defaults=True)
                    write_bytes(self._file(digest), text.encode())
            others = [p for p in self._folder.glob("*" + ENDING) if p.stem not in self._used]
            others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
            for path in others[MOST:]:
                path.unlink(missing_ok=True)

    def _file(self, digest: str) -> Path:
        return self._folder / (digest + ENDING)
