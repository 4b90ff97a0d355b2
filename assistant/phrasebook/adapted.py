"""From which version of the program's entry a team's entry was made, put where it is missing.

A team may begin with a copy of the program's book. Without `based_on`, a later version of the
program would find its old entries there and nobody would be told that its own are new.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ruamel.yaml.error import YAMLError

from assistant.domain import Entry, Phrasebook
from assistant.phrasebook.atomic import saving
from assistant.phrasebook.content import content_hash
from assistant.phrasebook.edit import edited, with_field
from assistant.phrasebook.history import Note, keep_base
from assistant.phrasebook.load import CONFLICT_MARK, BrokenFileError
from assistant.phrasebook.opened import raw_of, read_bytes
from assistant.phrasebook.save import save_files
from assistant.phrasebook.together import Change

WHY = "Se anotó de qué versión del programa vienen"


def marked_files(files: Mapping[str, bytes], bundled: Phrasebook) -> dict[str, bytes]:
    """`files` with `based_on` in each entry that has the id of one of `bundled` and does not say
    it. A file that cannot be changed safely stays as it is."""
    known = {name: content_hash(entry) for name, entry in bundled.by_id().items()}
    return {name: _marked(data, known) for name, data in files.items()}


def mark(folder: Path, bundled: Phrasebook, note: Note) -> bool:
    """The same in the lead's own `folder`, with history; whether anything was missing.

    Raises SaveError.
    """
    files = {}
    with saving(folder):
        for path in sorted(folder.iterdir()):
            if path.suffix in (".yaml", ".yml") and CONFLICT_MARK not in path.name:
                files[path.name] = read_bytes(path) or b""
    marked = marked_files(files, bundled)
    changes = [Change(n, data, marked[n]) for n, data in files.items() if marked[n] != data]
    save_files(folder, changes, note)
    with suppress(OSError):  # without them a later difference is told from the team's own entry
        for entry in _adapted(changes, bundled):
            keep_base(folder, entry)
    return bool(changes)


def _marked(data: bytes, known: Mapping[str, str]) -> bytes:
    missing = {
        name: known[name]
        for name, raw in raw_of(data).items()
        if name in known and not raw.get("based_on")
    }
    if not missing:
        return data
    try:
        return edited(data, lambda source: with_field(source, "based_on", missing))
    except (BrokenFileError, YAMLError):
        return data


def _adapted(changes: list[Change], bundled: Phrasebook) -> list[Entry]:
    entries = bundled.by_id()
    return [entries[n] for change in changes for n in raw_of(change.after) if n in entries]
