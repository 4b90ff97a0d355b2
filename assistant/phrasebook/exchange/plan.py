"""What an import would do to a folder, entry by entry and field by field; nothing is written."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from assistant.phrasebook.exchange.book import BookFile, Folder
from assistant.phrasebook.exchange.columns import METHODS, Column, Kind
from assistant.phrasebook.exchange.compare import FieldChange, entry_changes, test_changes
from assistant.phrasebook.exchange.incoming import Incoming
from assistant.phrasebook.exchange.rows import RowProblem
from assistant.phrasebook.exchange.watch import QUIET, Watch
from assistant.phrasebook.schema import EntryModel, TestModel


@dataclass(frozen=True, slots=True)
class Item:
    """An entry (`name` is its id) or a contract test (its message), and what changes in it."""

    kind: Kind
    file: str
    name: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The dry run. `files` are those that change, as they would be left.

    `kept_all`: nothing is removed, because a refused row does not say what it belongs to.
    """

    added: tuple[Item, ...]
    changed: tuple[Item, ...]
    removed: tuple[Item, ...]
    refused: tuple[RowProblem, ...]
    unchanged: tuple[Item, ...]
    files: tuple[BookFile, ...]
    kept_all: bool


M = TypeVar("M", EntryModel, TestModel)
K = TypeVar("K", bound=Hashable)
TestKey = tuple[str, str, int]
"""File, message, and how many tests of the same message stand before it there."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[M]):
    file: str
    model: M


def plan(current: Folder, incoming: Incoming, watch: Watch = QUIET) -> Plan:
    """Compare. An entry is found by its id in any file, a test by its message in its own.

    A file that the sheet does not name stays as it is; so do the entries of one of which it
    has no entry. Where an entry stands among the others is never changed.
    Raises CancelledError.
    """
    files, misplaced = _fitting(current.files, incoming)
    spared = set(incoming.rows) | {problem.subject for problem in misplaced}
    spared_tests = incoming.refused_tests | spared
    entries, tests = _entries(current.files), _tests(current.files)
    new_entries, new_tests = _entries(files), _tests(files)
    with_entries = {placed.file for placed in new_entries.values()}
    named = {file.name for file in files}
    gone = {i for i, p in entries.items() if p.file in with_entries and i not in spared}
    gone_tests = {
        key
        for key in tests
        if key[0] in named and key not in new_tests and key[1] not in spared_tests
    }
    if not incoming.complete:
        gone, gone_tests = set(), set()
    entries_after = _after(entries, new_entries, gone)
    tests_after = _after(tests, new_tests, gone_tests)
    items = [
        _entry_item(id_, entries.get(id_), entries_after.get(id_))
        for id_ in watch.silent().over(dict.fromkeys([*entries, *entries_after]), len(entries))
    ] + [
        _test_item(key, tests.get(key), tests_after.get(key))
        for key in dict.fromkeys([*tests, *tests_after])
    ]
    kinds = {file.name: file.kind for file in (*files, *current.files)}
    after = [
        BookFile(
            name,
            kinds[name],
            tuple(p.model for p in entries_after.values() if p.file == name),
            tuple(p.model for p in tests_after.values() if p.file == name),
        )
        for name in dict.fromkeys(file.name for file in (*current.files, *files))
    ]
    return Plan(
        added=tuple(i for i, old, new in items if new and not old),
        changed=tuple(i for i, old, new in items if old and new and i.fields),
        removed=tuple(i for i, old, new in items if old and not new),
        refused=tuple(sorted([*incoming.problems, *misplaced], key=lambda p: p.row)),
        unchanged=tuple(i for i, old, new in items if old and new and not i.fields),
        files=tuple(file for file in after if file not in current.files),
        kept_all=not incoming.complete,
    )


def _after(
    now: Mapping[K, Placed[M]], new: Mapping[K, Placed[M]], gone: set[K]
) -> dict[K, Placed[M]]:
    """What is left: each in its place, what is new to a file at its end."""
    stay = {
        key: new.get(key, placed)
        for key, placed in now.items()
        if key not in gone and (key not in new or new[key].file == placed.file)
    }
    return stay | {key: placed for key, placed in new.items() if key not in stay}


def _entries(files: Iterable[BookFile]) -> dict[str, Placed[EntryModel]]:
    return {entry.id: Placed(file.name, entry) for file in files for entry in file.entries}


def _tests(files: Iterable[BookFile]) -> dict[TestKey, Placed[TestModel]]:
    found: dict[TestKey, Placed[TestModel]] = {}
    for file in files:
        seen: Counter[str] = Counter()
        for test in file.tests:
            found[file.name, test.message, seen[test.message]] = Placed(file.name, test)
            seen[test.message] += 1
    return found


_Judged = tuple[Item, bool, bool]  # and whether it was there, and whether it will be


def _entry_item(
    id_: str, old: Placed[EntryModel] | None, new: Placed[EntryModel] | None
) -> _Judged:
    place = new or old
    assert place is not None
    fields = list(entry_changes(old.model if old else None, new.model if new else None))
    if old and new and old.file != new.file:
        fields.insert(0, FieldChange(Column.FILE, old.file, new.file))
    return Item(Kind.ENTRY, place.file, id_, tuple(fields)), bool(old), bool(new)


def _test_item(
    key: TestKey, old: Placed[TestModel] | None, new: Placed[TestModel] | None
) -> _Judged:
    fields = tuple(test_changes(old.model if old else None, new.model if new else None))
    return Item(Kind.TEST, key[0], key[1], fields), bool(old), bool(new)


def _fitting(
    current: Iterable[BookFile], incoming: Incoming
) -> tuple[list[BookFile], list[RowProblem]]:
    """The incoming files under the names the folder has for them; refused where of other kind."""
    known = {file.name.casefold(): file for file in current}
    fitting: list[BookFile] = []
    problems: list[RowProblem] = []
    for file in incoming.files:
        here = known.get(file.name.casefold(), file)
        if here.kind == file.kind:
            fitting.append(replace(file, name=here.name))
            continue
        sentence = (
            f"«{here.name}» es de «{METHODS[here.kind]}», no de «{METHODS[file.kind]}»;"
            " use otro archivo."
        )
        problems += [RowProblem(incoming.rows[e.id], e.id, sentence) for e in file.entries]
        problems += [
            RowProblem(incoming.test_rows[t.message], t.message, sentence) for t in file.tests
        ]
    return fitting, problems
