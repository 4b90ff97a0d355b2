"""The team's book as a lead edits it: values only, each step of the work makes a new book.

The program's entries stand beside the team's; the first change to one of them makes it the team's.
Entries are EntryModel as the files have them, but while a lead writes they need not be right:
`faults` says what is missing, and only what is right is saved.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from assistant import domain
from assistant.domain import (
    METHOD_OF,
    SITUATION_OF,
    ContractTest,
    Method,
    Phrasebook,
    Problem,
    Situation,
)
from assistant.phrasebook.content import content_hash
from assistant.phrasebook.history import FOLDER, digest
from assistant.phrasebook.kept_reads import KeptReads, Read
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.load import CONFLICT_MARK, ReadFile, book_files, read_files, sentence_of
from assistant.phrasebook.opened import kind_of
from assistant.phrasebook.parser import Place
from assistant.phrasebook.schema import EntryModel, FileModel, TestModel

Kind = Method | Situation
"""What a file is of: a method, or a situation that has none (calm, crisis)."""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry and its place. `file` is the name of its file in the folder of its layer.

    A TEAM item with the id of a program's entry is its adaptation: saving keeps from which
    version it was made.
    """

    entry: EntryModel
    kind: Kind
    file: str
    layer: Layer = Layer.TEAM

    @property
    def situation(self) -> Situation:
        if isinstance(self.kind, Method):
            return self.entry.situation or SITUATION_OF[self.kind]
        return self.kind

    @property
    def method(self) -> Method | None:
        return self.kind if isinstance(self.kind, Method) else None

    def freeze(self) -> domain.Entry:
        """As the agent's side has it, also where it is not right yet."""
        return _frozen(self)

    def checked(self) -> tuple[EntryModel | None, tuple[str, ...]]:
        """The entry as it would be saved, None where something keeps it from that, and what does,
        as sentences."""
        return _checked(self)

    def faults(self) -> tuple[str, ...]:
        """What keeps it from being saved, as sentences."""
        return _checked(self)[1]


@dataclass(frozen=True, slots=True)
class Test:
    """A contract test: `message` must lead to `expect` (a situation, a method or an entry's id)."""

    __test__ = False  # not for pytest

    message: str
    expect: str
    file: str
    layer: Layer = Layer.TEAM


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that the editor shows, by id.

    `bundled` are the program's entries, also those that the team adapted. `hashes` are those of
    the team's files as they were read, by name, `kinds` what each file is of, and `places` where
    the entries stand in its text, where that is known.
    """

    folder: Path
    items: Mapping[str, Item] = field(default_factory=dict)
    tests: tuple[Test, ...] = ()
    bundled: Mapping[str, Item] = field(default_factory=dict)
    hashes: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)

    def phrasebook(self) -> Phrasebook:
        """Every entry as the agent's side has it, whatever its status; `load.usable` filters."""
        tests = {t.message: ContractTest(t.message, t.expect) for t in self.tests}
        return Phrasebook(
            tuple(item.freeze() for item in self.items.values()), tuple(tests.values())
        )

    def file_for(self, kind: Kind) -> str:
        """The team's file where a new entry of `kind` belongs."""
        named = [name for name, of in self.kinds.items() if of == kind]
        return named[0] if named else f"{kind}.yaml"


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the lead's work, undone by its mirror.

    `items` has before and after of each entry that changes, None where there is none; `tests` has
    before and after of all tests, None if they stay.
    """

    name: str
    items: Mapping[str, tuple[Item | None, Item | None]] = field(default_factory=dict)
    tests: tuple[tuple[Test, ...], tuple[Test, ...]] | None = None

    def mirror(self) -> "Edit":
        swapped = {name: (after, before) for name, (before, after) in self.items.items()}
        return Edit(self.name, swapped, None if self.tests is None else self.tests[::-1])

    def then(self, later: "Edit") -> "Edit":
        """Both as one step."""
        items = dict(self.items)
        for name, (before, after) in later.items.items():
            items[name] = (items[name][0] if name in items else before, after)
        tests = later.tests or self.tests
        if self.tests is not None and later.tests is not None:
            tests = (self.tests[0], later.tests[1])
        return Edit(self.name, items, tests)


def open_book(folder: Path, bundled: Path, kept: KeptReads | None = None) -> Book:
    """The program's book in `bundled` with the team's in `folder` over it; a folder that is not
    there is an empty one. What `kept` knows is not parsed.

    Raises PhrasebookError if one that is there cannot be listed.
    """
    own = read_files(bundled, kept)
    first = dict(_items(own.files, Layer.BUNDLED))
    tests = tuple(
        Test(t.message, t.expect, f.path.name, Layer.BUNDLED) for f, t in _tests(own.files)
    )
    return _with_team(Book(folder, first, tests, first, problems=own.problems), kept)


def reopen(book: Book) -> Book:
    """`book`, as it was opened or saved, with the team's files as they are now; itself if they are
    the same. Raises as `open_book`."""
    if _hashes(book) == book.hashes:
        return book
    tests = tuple(test for test in book.tests if test.layer is Layer.BUNDLED)
    own_places = (book.folder, book.folder / FOLDER)
    problems = tuple(p for p in book.problems if p.file.parent not in own_places)
    return _with_team(Book(book.folder, book.bundled, tests, book.bundled, problems=problems))


def _hashes(book: Book) -> dict[str, str] | None:
    """Those of the team's files on the disk; None if one cannot be read."""
    if not book.folder.exists():
        return {}
    try:
        return {
            file.name: digest(file.read_bytes())
            for file in book_files(book.folder)
            if CONFLICT_MARK not in file.name
        }
    except OSError:
        return None


def note_reads(book: Book, kept: KeptReads) -> None:
    """Let `kept` know what the team's files say that `book` was opened from or saved to."""
    for name, hash_ in book.hashes.items():
        places = book.places.get(name, ())
        items = [book.items.get(str(place.id)) for place in places]
        entries = [i.entry for i in items if i and i.layer is Layer.TEAM and i.file == name]
        if places and len(entries) == len(places):
            tests = [
                TestModel(message=test.message, expect=test.expect)
                for test in book.tests
                if test.layer is Layer.TEAM and test.file == name
            ]
            head = _head(book.kinds[name]).model_copy(update={"tests": tests})
            kept.note(hash_, Read.of(head, entries, places))


def _with_team(program: Book, kept: KeptReads | None = None) -> Book:
    if not program.folder.exists():
        return program
    team = read_files(program.folder, kept)
    first = program.bundled
    # A copy of the program's own entry is no adaptation (as in layers.merge).
    second = {
        name: item
        for name, item in _items(team.files, Layer.TEAM)
        if item.entry.based_on or name not in first or not same(first[name], item)
    }
    tests = tuple(Test(t.message, t.expect, f.path.name) for f, t in _tests(team.files))
    return Book(
        program.folder,
        {**first, **second},
        program.tests + tests,
        first,
        {file.path.name: digest(file.data) for file in team.files},
        {file.path.name: kind_of(file.head) for file in team.files},
        program.problems + team.problems,
        {file.path.name: places_in(file) for file in team.files},
    )


def applied(book: Book, edit: Edit) -> Book:
    """`book` after `edit`."""
    items = dict(book.items)
    for name, (_, after) in edit.items.items():
        if after is None:
            items.pop(name, None)
        else:
            items[name] = after
    return replace(book, items=items, tests=book.tests if edit.tests is None else edit.tests[1])


def edit_of(book: Book, name: str, items: Mapping[str, Item | None]) -> Edit:
    """The step that leaves `items` in `book` (None: taken out); what does not differ stays."""
    pairs = {key: (book.items.get(key), after) for key, after in items.items()}
    return Edit(name, {key: pair for key, pair in pairs.items() if pair[0] != pair[1]})


def own(item: Item, book: Book, entry: EntryModel) -> Item:
    """`item` with `entry`, as the team's: a program's entry moves to the team's files."""
    if item.layer is Layer.TEAM:
        return replace(item, entry=entry)
    return Item(entry, item.kind, book.file_for(item.kind))


def dirty(book: Book, kept: Book) -> frozenset[str]:
    """The ids of the entries that differ from the saved book, also those that are gone."""
    names = book.items.keys() | kept.items.keys()
    return frozenset(
        name
        for name in names
        if (now := book.items.get(name)) is not (was := kept.items.get(name)) and now != was
    )


def same(one: Item, other: Item) -> bool:
    """Whether both say the same, wherever they stand."""
    return content_hash(one.freeze()) == content_hash(other.freeze())


def places_in(file: ReadFile) -> tuple[Place, ...]:
    """Where the entries stand in the text as `edit.edited` gives it: with plain line ends."""
    return () if b"\r\n" in file.data else file.places


def _items(files: Iterable[ReadFile], layer: Layer) -> Iterable[tuple[str, Item]]:
    for file in files:
        kind = kind_of(file.head)
        for entry in file.entries:
            yield entry.id, Item(entry, kind, file.path.name, layer)


def _tests(files: Iterable[ReadFile]) -> Iterable[tuple[ReadFile, TestModel]]:
    return ((file, test) for file in files for test in file.head.tests)


def _head(kind: Kind) -> FileModel:
    if isinstance(kind, Method):
        return FileModel(method=kind)
    return FileModel(situation=kind)


# By identity of content: an entry is frozen and looked at many times between two changes.
@lru_cache(maxsize=1)
def _heads() -> dict[Kind, FileModel]:
    kinds: list[Kind] = [*Method, *(s for s in Situation if s not in METHOD_OF)]
    return {kind: _head(kind) for kind in kinds}


def _frozen(item: Item) -> domain.Entry:
    return _heads()[item.kind].freeze(item.entry)


def _sentence(detail: ErrorDetails) -> str:
    """With which of many lines or triggers it is: the lead sees them in a list."""
    sentence = sentence_of(detail)
    match detail["loc"]:
        case ("lines", int(at), *_):
            return f"En la frase {at + 1}: {sentence}"
        case ("triggers", int(at), *_):
            return f"En el ejemplo {at + 1}: {sentence}"
        case ("steps", int(at), *_):
            return f"En el paso {at + 1}: {sentence}"
    return sentence


def _checked(item: Item) -> tuple[EntryModel | None, tuple[str, ...]]:
    try:
        entry = EntryModel.model_validate(item.entry.model_dump())
    except ValidationError as error:
        return None, tuple(_sentence(detail) for detail in error.errors(include_url=False))
    fault = _heads()[item.kind].fault_of(entry)
    if fault is not None:
        return None, (fault,)
    # The very one where it says the same: what compares it with others finds the same lines.
    return (item.entry if entry == item.entry else entry), ()
