"""A phrasebook folder, file by file, as the checked models of the schema."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from assistant.domain import Method, Problem, Situation
from assistant.phrasebook import load
from assistant.phrasebook.schema import EntryModel, FileModel, TestModel


@dataclass(frozen=True, slots=True)
class BookFile:
    """One file: its name, what its entries are for, and what it holds, in order."""

    name: str
    kind: Method | Situation
    entries: tuple[EntryModel, ...] = ()
    tests: tuple[TestModel, ...] = ()

    def head(self) -> FileModel:
        """The file without its entries, which knows what may stand in it."""
        if isinstance(self.kind, Method):
            return FileModel(method=self.kind)
        return FileModel(situation=self.kind)


@dataclass(frozen=True, slots=True)
class Folder:
    """The files that could be read, their bytes, and what could not be read in them."""

    path: Path
    files: tuple[BookFile, ...]
    sources: dict[str, bytes]
    problems: tuple[Problem, ...]


def read_folder(folder: Path) -> Folder:
    """Every file of the folder, also of an empty one.

    Raises PhrasebookError if the folder cannot be listed.
    """
    problems = load.read_folder(folder).problems
    files: list[BookFile] = []
    sources: dict[str, bytes] = {}
    seen: set[str] = set()
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".yaml", ".yml")):
        if load.CONFLICT_MARK in path.name:
            continue
        try:
            data = load.file_bytes(path)
            model = load.checked(path, load.decode(data))
        except load.BrokenFileError:
            continue
        files.append(_file(path.name, model, seen))
        sources[path.name] = data
    return Folder(folder, tuple(files), sources, problems)


def parse(name: str, source: str) -> BookFile:
    """The file that `source` says. Raises ValueError if any of it is not valid."""
    model = FileModel.model_validate(load.parse(source))
    file = _file(name, model, set())
    if len(file.entries) != len(model.entries):
        raise ValueError(f"{name}: {len(model.entries) - len(file.entries)} entries are not valid")
    return file


def _file(name: str, model: FileModel, seen: set[str]) -> BookFile:
    """Without the entries that are not valid, which `load` lists; `seen` are the ids so far."""
    entries: list[EntryModel] = []
    for raw in model.entries:
        try:
            entry = EntryModel.model_validate(raw)
        except ValidationError:
            continue
        if model.fault_of(entry) is None and entry.id not in seen:
            seen.add(entry.id)
            entries.append(entry)
    kind = model.method or model.situation
    assert kind is not None
    return BookFile(name, kind, tuple(entries), tuple(model.tests))
