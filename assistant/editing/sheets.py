"""The desk's book as the sheets have it, and what a sheet would change in it.

Sheets are compared with the book as it is being written, unsaved work too; what comes of it is
one step that can be undone. The program's entries and tests cannot be taken out by a sheet.
"""

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath

from assistant.editing.book import Book, Edit, Item, Kind, Test, edit_of, own
from assistant.phrasebook.exchange import columns
from assistant.phrasebook.exchange.book import BookFile, Folder
from assistant.phrasebook.exchange.guard import to_csv
from assistant.phrasebook.exchange.incoming import Incoming
from assistant.phrasebook.exchange.plan import Item as PlanItem
from assistant.phrasebook.exchange.plan import plan
from assistant.phrasebook.exchange.rows import RowProblem
from assistant.phrasebook.exchange.watch import QUIET, Watch
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel, TestModel


class Verb(StrEnum):
    """What comes of a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    BACK = "back"  # the team's adaptation goes, the program's entry stands again
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the dry run: `name` is the entry's title or the test's message, `entry` its id
    ("" for a test), `row` the sheet's row of what is refused (0 otherwise) and `new` the reason."""

    verb: Verb
    entry: str
    name: str
    field: str = ""
    old: str = ""
    new: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class DryRun:
    """What importing would do to `book`. `counts` are of entries and tests, and of rows where
    refused; `missing` are the team's entries that the sheet could have had and has not.

    `kept_all`: nothing goes, because a refused row does not say what it belongs to.
    """

    book: Book
    changes: tuple[Change, ...]
    counts: Mapping[Verb, int]
    unchanged: int
    missing: int
    refused: tuple[RowProblem, ...]
    edit: Edit
    kept_all: bool


def files_of(book: Book, ids: Collection[str] | None = None) -> tuple[BookFile, ...]:
    """The book, or some of its entries and the tests that expect one of them, file by file.

    The team's files and the program's of the same name are one, if they are of the same kind.
    """
    wanted = None if ids is None else frozenset(ids)
    kinds: dict[str, Kind] = dict(book.kinds) if wanted is None else {}
    entries: dict[str, list[EntryModel]] = {}
    tests: dict[str, list[TestModel]] = {}
    known = _kinds(book)
    for name, item in book.items.items():
        if wanted is None or name in wanted:
            file = _file(item, known)
            kinds[file] = item.kind
            entries.setdefault(file, []).append(item.entry)
    for test in book.tests:
        # A test stands in a file whose kind is known, or the sheet could not say it.
        if test.file in known and (wanted is None or test.expect in wanted):
            kinds[test.file] = known[test.file]
            # Unchecked: what is being written need not be right.
            model = TestModel.model_construct(message=test.message, expect=test.expect)
            tests.setdefault(test.file, []).append(model)
    return tuple(
        BookFile(name, kind, tuple(entries.get(name, ())), tuple(tests.get(name, ())))
        for name, kind in kinds.items()
    )


def folder_of(book: Book) -> Folder:
    """The book as exchange.plan compares it; `sources` are not known."""
    return Folder(book.folder, files_of(book), {}, book.problems)


def row_count(files: Iterable[BookFile]) -> int:
    """The rows of a sheet of `files`, below the header (as rows.to_rows makes them)."""
    return sum(
        sum(1 + len(e.steps) + len(e.triggers) + len(e.lines) for e in file.entries)
        + len(file.tests)
        or 1
        for file in files
    )


def dry_run(
    book: Book,
    incoming: Incoming,
    *,
    removing: bool = False,
    name: str = "Importar una hoja",
    watch: Watch = QUIET,
) -> DryRun:
    """Compare `incoming` with `book`. `removing`: what the sheet does not have goes.

    Raises CancelledError.
    """
    current = folder_of(book)
    found = plan(current, incoming, watch)
    gone = {i.name for i in found.removed if i.kind is columns.Kind.ENTRY and _own(book, i.name)}
    if not removing:
        found = plan(current, replace(incoming, complete=False), watch)
    items, tests = _after(book, found.files, gone if removing else set())
    edit = edit_of(book, name, items)
    if tests != book.tests:
        edit = replace(edit, tests=(book.tests, tests))
    titles = _titles(book, incoming)
    changes = [
        *_changes(Verb.ADDED, found.added, titles),
        *_changes(Verb.CHANGED, found.changed, titles),
    ]
    for item in found.removed:
        if item.kind is columns.Kind.ENTRY and _own(book, item.name):
            verb = Verb.BACK if item.name in book.bundled else Verb.REMOVED
            changes.append(Change(verb, item.name, titles.get(item.name, item.name)))
        elif item.kind is columns.Kind.TEST and _own_test(book, item):
            changes.append(Change(Verb.REMOVED, "", item.name))
    counts = {verb: len({(c.entry, c.name) for c in changes if c.verb is verb}) for verb in Verb}
    counts[Verb.REFUSED] = len(found.refused)
    changes += [
        Change(Verb.REFUSED, p.subject, titles.get(p.subject, p.subject), new=p.sentence, row=p.row)
        for p in found.refused
    ]
    return DryRun(
        book,
        tuple(changes),
        counts,
        len(found.unchanged),
        len(gone),
        found.refused,
        edit,
        not incoming.complete,
    )


def refused_csv(refused: Iterable[RowProblem]) -> bytes:
    """The refused rows as a CSV that a spreadsheet opens and nothing evaluates."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(("fila", "entrada", "motivo"))
    for problem in refused:
        writer.writerow(map(to_csv, (str(problem.row), problem.subject, problem.sentence)))
    return text.getvalue().encode("utf-8-sig")


def _kinds(book: Book) -> dict[str, Kind]:
    """What each file is of: the team's say it; the program's, where none of theirs has the name."""
    known = {item.file: item.kind for item in book.bundled.values()}
    known |= {item.file: item.kind for item in book.items.values()}
    return known | dict(book.kinds)


def _file(item: Item, known: Mapping[str, Kind]) -> str:
    """The file of an entry in the sheet; two files of one name and another kind are told apart."""
    if known[item.file] == item.kind:
        return item.file
    path = PurePath(item.file)
    return f"{path.stem}-{item.kind}{path.suffix}"


def _own(book: Book, name: str) -> bool:
    return name in book.items and book.items[name].layer is Layer.TEAM


def _own_test(book: Book, item: PlanItem) -> bool:
    return any(
        t.layer is Layer.TEAM and t.file == item.file and t.message == item.name for t in book.tests
    )


def _after(
    book: Book, files: Iterable[BookFile], gone: set[str]
) -> tuple[dict[str, Item | None], tuple[Test, ...]]:
    known = _kinds(book)
    items: dict[str, Item | None] = {name: book.bundled.get(name) for name in gone}
    tests = list(book.tests)
    for file in files:
        for entry in file.entries:
            old = book.items.get(entry.id)
            if old is None or _file(old, known) != file.name:
                items[entry.id] = Item(entry, file.kind, file.name)
            elif old.entry != entry:
                items[entry.id] = own(old, book, entry)
        tests = _tests(tests, file)
    return items, tuple(tests)


def _tests(tests: list[Test], file: BookFile) -> list[Test]:
    """`tests` with those of the team's in `file` as it says. The program's stay: the team's of
    the same message hold against them."""
    programs = {(t.message, t.expect) for t in tests if t.layer is not Layer.TEAM}
    theirs = [t for t in tests if t.layer is Layer.TEAM and t.file == file.name]
    said = [Test(t.message, t.expect, file.name) for t in file.tests]
    there = set(theirs)
    said = [t for t in said if (t.message, t.expect) not in programs or t in there]
    if said == theirs:
        return tests
    at = tests.index(theirs[0]) if theirs else len(tests)
    rest = [t for t in tests if t not in there]
    return [*rest[:at], *said, *rest[at:]]


def _titles(book: Book, incoming: Incoming) -> dict[str, str]:
    new = {entry.id: entry.title for file in incoming.files for entry in file.entries}
    return new | {name: item.entry.title for name, item in book.items.items()}


def _changes(verb: Verb, items: Iterable[PlanItem], titles: Mapping[str, str]) -> Iterator[Change]:
    for item in items:
        entry = item.name if item.kind is columns.Kind.ENTRY else ""
        name = titles.get(entry, item.name)
        for field in item.fields:
            if field.field == columns.Column.BASED_ON:
                continue  # bookkeeping of the program, and no word for a lead
            yield Change(verb, entry, name, field.field, field.old or "", field.new or "")
