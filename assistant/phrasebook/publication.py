"""What a publication will change for the agents, told before it is made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from assistant.domain import Entry, Phrasebook
from assistant.phrasebook import check
from assistant.phrasebook.content import FieldChange, changes, content_hash, plain
from assistant.phrasebook.lint import Finding, Level
from assistant.phrasebook.load import Loaded, usable
from assistant.phrasebook.manifest import Manifest
from assistant.phrasebook.published import There


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that agents have and will see otherwise."""

    entry: Entry
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Blocker:
    """What forbids to publish; `entry` is the id of the one to mend, "" if it is none, and `line`
    that of the one in which a red `finding` stands."""

    sentence: str
    entry: str = ""
    line: str = ""
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """The difference between what agents have in `target` and what they are to have.

    Entries are those that agents see, or saw; `hidden` counts the others of the new book.
    `damaged`: what is there cannot be read, so nothing can be compared. `last` is who published
    it, when and with which files. `same`: the files are those that are there. `stamp` tells this
    state of both folders from any other.
    """

    target: Path
    first: bool = False
    damaged: bool = False
    added: tuple[Entry, ...] = ()
    changed: tuple[Changed, ...] = ()
    removed: tuple[Entry, ...] = ()
    shown: int = 0
    hidden: int = 0
    same: bool = False
    signed: bool = False
    last: Manifest | None = None
    can_roll_back: bool = False
    blockers: tuple[Blocker, ...] = ()
    stamp: str = ""

    def sentences(self) -> Iterator[str]:
        """Entry by entry, as the command line prints it."""
        if self.hidden:
            yield f"{self.hidden} entradas no se muestran: en borrador, en revisión o vencidas."
        if self.first:
            yield f"Primera publicación en {self.target}: {self.shown} entradas."
            return
        if self.damaged:
            yield (
                f"Lo publicado en {self.target} está dañado; no se puede comparar, y se reemplaza."
            )
            return
        yield from (f"+ {_name(entry)}" for entry in self.added)
        for one in self.changed:
            yield f"~ {_name(one.entry)}"
            yield from (f"    {change}" for change in one.changes)
        yield from (f"- {_name(entry)}" for entry in self.removed)
        yield (
            f"Los agentes verán {len(self.added)} entradas nuevas, {len(self.changed)}"
            f" cambiadas, {len(self.removed)} quitadas."
        )


def compared(
    target: Path,
    there: There,
    old_book: Phrasebook | None,
    book: Phrasebook,
    now: datetime,
) -> Publication:
    """From what is `there`, whose book is `old_book` (None: damaged), to `book`.

    Before a first publication agents have the program's book: `old_book` is then what of it the
    team's takes the place of (None: not known).
    """
    today = now.astimezone().date()
    new = usable(book, today).by_id()
    hidden = len(book.entries) - len(new)
    signed, last = there.signatures is not None, there.manifest
    first = there.data is None
    if old_book is None:
        return Publication(
            target,
            first=first,
            damaged=not first,
            shown=len(new),
            hidden=hidden,
            signed=signed,
            last=last,
        )
    old = usable(old_book, today).by_id()
    both = [name for name in new if name in old]
    return Publication(
        target,
        first=first,
        added=tuple(new[name] for name in new if name not in old),
        changed=tuple(
            Changed(new[name], changes(plain(old[name]), plain(new[name])))
            for name in both
            if content_hash(new[name]) != content_hash(old[name])
        ),
        removed=tuple(old[name] for name in old if name not in new),
        shown=len(new),
        hidden=hidden,
        signed=signed,
        last=last,
    )


def blockers(loaded: Loaded) -> tuple[Blocker, ...]:
    """Problems of the files and red findings of active lines."""
    problems = [Blocker(str(problem)) for problem in loaded.problems]
    return (*problems, *red(loaded.book))


def red(book: Phrasebook) -> tuple[Blocker, ...]:
    return tuple(
        Blocker(check.sentence(*found), found[0].id, found[1].id, found[2])
        for found in check.findings(book)
        if found[2].level is Level.RED
    )


def stamp(files: Mapping[str, bytes], data: bytes | None) -> str:
    """Tells these files and the manifest `data` from any others."""
    whole = sha256(data or b"")
    for name, content in sorted(files.items()):
        whole.update(name.encode() + b"\0" + sha256(content).digest())
    return whole.hexdigest()


def _name(entry: Entry) -> str:
    return f"{entry.id} · {entry.title}"
