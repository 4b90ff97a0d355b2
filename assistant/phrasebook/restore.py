"""Bring back an earlier version of a file, or of one entry; itself a save with history."""

from pathlib import Path

from pydantic import ValidationError

from assistant.errors import RemansoError
from assistant.phrasebook.history import SHOWN_DIGITS, Note, Version, version_bytes
from assistant.phrasebook.opened import content_of, kind_of, open_file
from assistant.phrasebook.save import NO_FILE, replace_file, save_entry
from assistant.phrasebook.schema import EntryModel


def restore_file(folder: Path, version: Version, note: Note | None = None) -> str:
    """Make the whole file what it was in `version`; its hash. Raises RemansoError.

    What is there now goes into the history first.
    """
    data = version_bytes(folder, version.hash)
    content_of(folder / version.file, data)  # a version that cannot be read helps nobody
    return replace_file(folder / version.file, note or _note(version), data)


def restore_entry(folder: Path, version: Version, entry_id: str, note: Note | None = None) -> str:
    """Bring back one entry as it was in `version`, also one that was deleted since.

    Returns the new hash of the file. Raises RemansoError.
    """
    file = folder / version.file
    data = version_bytes(folder, version.hash)
    head, raw = content_of(file, data)
    name = f"la versión {version.hash[:SHOWN_DIGITS]} de {version.file}"
    if entry_id not in raw:
        raise RemansoError(f"En {name} no está la entrada «{entry_id}»; elija otra versión.")
    try:
        entry = EntryModel.model_validate(raw[entry_id])
    except ValidationError as error:
        raise RemansoError(
            f"En {name}, la entrada «{entry_id}» tiene errores; elija otra versión."
        ) from error
    expected = open_file(file).hash if file.exists() else NO_FILE
    return save_entry(
        file, entry, expected, note or _note(version), kind=kind_of(head), version=data
    )


def _note(version: Version) -> Note:
    return Note(f"vuelve a la versión {version.hash[:SHOWN_DIGITS]}")
