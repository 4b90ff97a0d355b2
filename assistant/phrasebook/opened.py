"""A phrasebook file as an editor takes it: the entries, and the hash to save them with."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant.domain import Method, Situation
from assistant.errors import RemansoError
from assistant.phrasebook.edit import entries_of, raw_entries
from assistant.phrasebook.history import digest
from assistant.phrasebook.load import FILE_LIMIT, BrokenFileError, decode, parse
from assistant.phrasebook.schema import EntryModel, FileModel


@dataclass(frozen=True, slots=True)
class Opened:
    """One file as it was read: its hash, what it is of, and the entries that are right."""

    hash: str
    kind: Method | Situation
    entries: tuple[EntryModel, ...]

    def by_id(self) -> dict[str, EntryModel]:
        return {entry.id: entry for entry in self.entries}


def open_file(file: Path) -> Opened:
    """The entries of `file` and the hash to save with. Raises RemansoError."""
    data = read_bytes(file)
    if data is None:
        raise missing(file)
    head, raw = content_of(file, data)
    models = []
    for entry in raw.values():
        with suppress(ValidationError):
            models.append(EntryModel.model_validate(entry))
    return Opened(digest(data), kind_of(head), tuple(models))


def content_of(file: Path, data: bytes) -> tuple[FileModel, dict[str, Any]]:
    """What a file's bytes say: its head and the entries by id. Raises RemansoError."""
    try:
        root = parse(decode(data))
        return FileModel.model_validate(root), entries_of(root)
    except BrokenFileError as broken:
        raise RemansoError(f"{file}:{broken.line}: {broken.sentence}") from broken
    except ValidationError as error:
        raise RemansoError(
            f"{file} no tiene la forma de un archivo de frases; corríjalo con «check»."
        ) from error


def kind_of(head: FileModel) -> Method | Situation:
    """What the file is of; the schema asks for exactly one of the two."""
    kind = head.method or head.situation
    assert kind is not None
    return kind


def read_bytes(file: Path) -> bytes | None:
    """The bytes of `file`, None if there is none. Raises RemansoError."""
    try:
        with file.open("rb") as stream:
            data = stream.read(FILE_LIMIT + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RemansoError(
            f"No se puede leer {file}: {error.strerror}. Revise el acceso."
        ) from error
    if len(data) > FILE_LIMIT:
        raise RemansoError(
            f"{file} pasa de {FILE_LIMIT // 1_000_000} MB; reparta sus entradas en varios archivos."
        )
    return data


def missing(file: Path) -> RemansoError:
    return RemansoError(f"No se encuentra {file}; revise si alguien lo movió o lo borró.")


def raw_of(data: bytes | None) -> dict[str, Any]:
    """The entries of a file's bytes by id; none where it cannot be read or is not there."""
    if data is None:
        return {}
    try:
        return raw_entries(decode(data))
    except BrokenFileError:
        return {}
