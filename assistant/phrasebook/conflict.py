"""Two people saved the same entry: what differs, and the unsaved one kept beside the file."""

from contextlib import suppress
from datetime import UTC
from pathlib import Path

from pydantic import ValidationError

from assistant.domain import Method, Situation
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError, write_bytes
from assistant.phrasebook.content import FieldChange, changes
from assistant.phrasebook.edit import new_file, put_entry
from assistant.phrasebook.history import Note
from assistant.phrasebook.load import CONFLICT_MARK
from assistant.phrasebook.nodes import file_fields
from assistant.phrasebook.opened import content_of, kind_of, raw_of
from assistant.phrasebook.schema import EntryModel


class Conflict(SaveError):  # noqa: N818 (a word of the project, as in "two leads saving")
    """Another person saved this entry first.

    `difference` goes from what is on the disk to what was not saved. `kept` is the file that
    holds what was not saved, None if it could not be written or if a deletion was meant;
    `unsaved` is the same as text.
    """

    def __init__(
        self, sentence: str, difference: tuple[FieldChange, ...], kept: Path | None, unsaved: str
    ) -> None:
        super().__init__(sentence)
        self.difference, self.kept, self.unsaved = difference, kept, unsaved


def conflict(
    file: Path,
    entry_id: str,
    entry: EntryModel | None,
    before: bytes | None,
    kind: Method | Situation | None,
    note: Note,
) -> Conflict:
    """The Conflict to raise; `entry` (None: a deletion) is written beside `file` first.

    `before` is what is on the disk; `kind` is what `file` is of, where that does not say it.
    """
    there = raw_of(before).get(entry_id)
    difference: tuple[FieldChange, ...] = ()
    with suppress(ValidationError):
        on_disk = file_fields(EntryModel.model_validate(there)) if there is not None else {}
        difference = changes(on_disk, file_fields(entry) if entry is not None else {})
    what = f"Otra persona cambió {file.name} antes que usted"
    if entry is None:
        sentence = f"{what}; la entrada «{entry_id}» no se borró. Mírela y decida otra vez."
        return Conflict(sentence, difference, None, "")
    if before is not None:
        with suppress(RemansoError):
            kind = kind_of(content_of(file, before)[0])
    unsaved = put_entry(new_file(kind or Method.LISTEN), entry)
    try:
        kept = _beside(file, note)
        write_bytes(kept, unsaved.encode())
    except OSError:
        where = "Lo suyo sigue solo en esta ventana; cópielo antes de cerrarla."
        return Conflict(f"{what}. {where}", difference, None, unsaved)
    where = f"Lo suyo quedó en {kept.name}; compare las dos y guarde otra vez."
    return Conflict(f"{what}. {where}", difference, kept, unsaved)


def _beside(file: Path, note: Note) -> Path:
    name = f"{file.stem}{CONFLICT_MARK}{note.when.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    path, number = file.with_name(f"{name}.yaml"), 2
    while path.exists():
        path, number = file.with_name(f"{name}-{number}.yaml"), number + 1
    return path
