"""Save one entry of a phrasebook file: whole or not at all, with history, never over another's.

Whoever edits takes the entries and the hash of the file from `open_file`, and gives that hash
back with the save. If the entry changed on the disk meanwhile, the save is a Conflict.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from assistant.domain import Entry, Method, Situation
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError, locked, saving
from assistant.phrasebook.conflict import conflict
from assistant.phrasebook.content import content_hash
from assistant.phrasebook.edit import (
    bring_back,
    drop_entry,
    edited,
    new_file,
    put_entry,
    raw_entries,
)
from assistant.phrasebook.history import (
    FOLDER,
    Note,
    digest,
    keep_base,
    prune,
    record,
    store,
    version_bytes,
)
from assistant.phrasebook.load import FILE_LIMIT, BrokenFileError, decode, read_folder
from assistant.phrasebook.opened import content_of, missing, raw_of, read_bytes
from assistant.phrasebook.schema import EntryModel
from assistant.phrasebook.together import Change, is_pending, replace_together, take_back

NO_FILE = ""
"""The hash to expect where a file is to be made."""


class ChangedMeanwhile(SaveError):  # noqa: N818 (what happened, as Conflict)
    """A file was saved by someone else since it was read for a save of several."""


def save_entry(
    file: Path,
    entry: EntryModel,
    expected: str,
    note: Note | None = None,
    *,
    kind: Method | Situation | None = None,
    bundled: Entry | None = None,
    version: bytes | None = None,
) -> str:
    """Put `entry` into `file`, in the place of the one with its id or at the end.

    `expected` is the hash of the file as it was read, NO_FILE to make it, which needs `kind`.
    `bundled` is the entry of the program that this one adapts. `version` is an earlier text of
    the file, to bring the entry back as it was written there. Returns the new hash.
    Raises Conflict, SaveError, or RemansoError if the file on the disk cannot be changed.
    """
    if bundled is not None:
        entry = entry.model_copy(update={"based_on": content_hash(bundled)})

    def put(source: str) -> str:
        if version is None:
            return put_entry(source, entry)
        return bring_back(source, decode(version).replace("\r\n", "\n"), entry.id, entry)

    def change(before: bytes | None) -> bytes:
        if before is None and kind is None:
            raise missing(file)
        data = before if before is not None else new_file(kind or Method.LISTEN).encode()
        head, raw = content_of(file, data)
        fault = head.fault_of(entry) or (None if entry.id in raw else _elsewhere(file, entry.id))
        if fault is not None:
            raise SaveError(f"No se guardó la entrada «{entry.id}». {fault}")
        if bundled is not None:
            keep_base(file.parent, bundled)
        return edited(data, put)

    return _save(file, entry.id, entry, expected, note or Note(), kind, change)


def delete_entry(file: Path, entry_id: str, expected: str, note: Note | None = None) -> str:
    """Take an entry out of `file`; one that is not there is no fault. Raises as `save_entry`."""

    def change(before: bytes | None) -> bytes:
        if before is None:
            raise missing(file)
        if entry_id not in content_of(file, before)[1]:
            return before
        return edited(before, lambda source: drop_entry(source, entry_id))

    return _save(file, entry_id, None, expected, note or Note(), None, change)


def replace_file(file: Path, note: Note, data: bytes) -> str:
    """Put `data` in the place of the whole of `file`, with history; the new hash.

    Raises SaveError.
    """
    with saving(file), locked(_history(file), file):
        take_back(file.parent)
        _write(file.parent, [Change(file.name, read_bytes(file), data)], note)
    return digest(data)


def save_files(folder: Path, changes: Sequence[Change], note: Note) -> None:
    """Do all `changes` in `folder`, each with history, or none.

    Raises SaveError; ChangedMeanwhile if a file is no longer what its change says it was.
    """
    if not changes:
        return
    first = folder / changes[0].file
    with saving(first, "No se cambió ningún archivo."), locked(_history(first), first):
        take_back(folder)
        for change in changes:
            if read_bytes(folder / change.file) != change.before:
                raise ChangedMeanwhile(
                    f"{folder / change.file} cambió mientras se importaba; no se escribió nada."
                    " Repita la importación."
                )
        _write(folder, changes, note)


def settle(folder: Path) -> None:
    """Undo what a save of several files left half-way in `folder`. Raises SaveError."""
    if is_pending(folder):
        with saving(folder / FOLDER), locked(folder / FOLDER, folder / FOLDER):
            take_back(folder)


def _save(
    file: Path,
    entry_id: str,
    entry: EntryModel | None,
    expected: str,
    note: Note,
    kind: Method | Situation | None,
    change: Callable[[bytes | None], bytes],
) -> str:
    with saving(file), locked(_history(file), file):
        take_back(file.parent)
        before = read_bytes(file)
        found = NO_FILE if before is None else digest(before)
        if found != expected and _says(before, entry_id, entry):
            return found  # the same change, saved by someone else or by a first try
        if found != expected and not _only_others_changed(file, expected, before, entry_id):
            raise conflict(file, entry_id, entry, before, kind, note)
        after = change(before)
        if after != before:
            _write(file.parent, [Change(file.name, before, after)], note)
    return digest(after)


def _history(file: Path) -> Path:
    """The history folder, made if need be; not its parent, which may be a drive that is gone."""
    folder = file.parent / FOLDER
    folder.mkdir(exist_ok=True)
    return folder


def _write(folder: Path, changes: Sequence[Change], note: Note) -> None:
    for change in changes:
        if len(change.after) > FILE_LIMIT:
            raise SaveError(
                f"{change.file} pasaría de {FILE_LIMIT // 1_000_000} MB y ya no se leería. No se"
                " guardó; reparta sus entradas en varios archivos."
            )
    for change in changes:
        store(folder, change.file, change.before, change.after, note)
    replace_together(folder, changes)
    # From here on the save is made. A line that is missing in the log shows in the next one,
    # and pruning comes round again.
    with suppress(OSError, RemansoError):
        for change in changes:
            changed = change.entries
            if changed is None:
                changed = _changed(change.before, change.after)
            record(folder, change.file, change.after, changed, note)
        prune(folder, note.when)


def _elsewhere(file: Path, entry_id: str) -> str | None:
    """A new id that another file of the folder has would be left out on reading."""
    other = read_folder(file.parent).files.get(entry_id)
    if other is None:
        return None
    return f"Ya hay una con ese nombre en {other.name}; cámbiela allí o use otro «id»."


def _changed(before: bytes | None, after: bytes) -> tuple[str, ...]:
    old, new = raw_of(before), raw_of(after)
    return tuple(name for name in {**old, **new} if old.get(name) != new.get(name))


def _says(before: bytes | None, entry_id: str, entry: EntryModel | None) -> bool:
    raw = raw_of(before).get(entry_id)
    try:
        return before is not None and (EntryModel.model_validate(raw) if raw else None) == entry
    except ValidationError:
        return False


def _only_others_changed(file: Path, expected: str, before: bytes | None, entry_id: str) -> bool:
    """Whether this entry is still what it was in the version that was read.

    Known from the history, which has that version if the other change was saved here.
    """
    try:
        read = version_bytes(file.parent, expected)
        base, now = raw_entries(decode(read)), raw_entries(decode(before or b""))
    except (RemansoError, BrokenFileError):
        return False
    return before is not None and base.get(entry_id) == now.get(entry_id)
