"""Save what differs between two books into the team's folder: all files together or none.

Entry by entry three versions are compared: what was read, what is on the disk now, what the lead
wrote. Where only one of the two last changed, it stands; where both did, nothing of that entry is
written and the lead is asked.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from assistant.domain import METHOD_OF, Method, Situation
from assistant.editing.book import Book, Item, Kind, Test, dirty, reopen
from assistant.editing.differences import Difference, between
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError, saving
from assistant.phrasebook.content import content_hash
from assistant.phrasebook.edit import edited, new_file
from assistant.phrasebook.history import FOLDER, Note, digest, is_file_name, keep_base
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.load import CONFLICT_MARK, TODAY_FILE, decode
from assistant.phrasebook.opened import content_of, raw_of, read_bytes
from assistant.phrasebook.parser import Place
from assistant.phrasebook.rewrite import put_entries, put_tests, read_entry
from assistant.phrasebook.save import ChangedMeanwhile, save_files, settle
from assistant.phrasebook.schema import EntryModel, TestModel
from assistant.phrasebook.together import Change

_TRIES = 3
_FILE_ENTRIES = 5_000
"""As many entries or tests as the schema lets a file have."""


class Why(StrEnum):
    """Why an entry that is right in itself cannot be saved."""

    PROGRAMS = "programs"  # it is the program's and cannot be taken out
    IN_THE_WAY = "in_the_way"  # a file has another with its id, which cannot be read
    RENAMED = "renamed"  # its id is not the one of its place in the book


@dataclass(frozen=True, slots=True)
class Refusal:
    """`file` is the one where something is in the way."""

    why: Why
    file: str = ""


Fault = str | Refusal
"""A sentence of the schema, or a refusal."""


@dataclass(frozen=True, slots=True)
class Clash:
    """An entry that was saved by someone else while the lead changed it; None where it is gone.

    `base` is what both began with.
    """

    id: str
    base: Item | None
    theirs: Item | None
    mine: Item | None

    @property
    def title(self) -> str:
        return next((i.entry.title for i in (self.mine, self.theirs, self.base) if i), self.id)

    def difference(self) -> tuple[Difference, ...]:
        """From theirs to mine."""
        return between(self.theirs, self.mine)


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save did.

    `kept` is the book as it stands on the disk now. `written` are the ids of the entries that
    were saved or taken out, `tests` how many tests came or went. `faults` says why entries, by
    id, stay unsaved, and `bad_tests` are the tests that do. `updates` has, by id, what the book
    that was saved held and what `kept` holds instead: what others saved (their ids are in
    `taken`), and what the save itself added to an entry.
    """

    kept: Book
    written: tuple[str, ...] = ()
    tests: int = 0
    faults: Mapping[str, tuple[Fault, ...]] = field(default_factory=dict)
    bad_tests: tuple[Test, ...] = ()
    clashes: tuple[Clash, ...] = ()
    updates: Mapping[str, tuple[Item | None, Item | None]] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()


def save_book(book: Book, kept: Book, note: Note, hold: Collection[str] = ()) -> Saved:
    """Write every entry and test that differs between `kept`, as it was read, and `book`.

    Entries of `hold` stay unsaved: a clash is not decided yet. The folder is made if it was never
    there and its parent is. Raises SaveError, or RemansoError if a file cannot be changed; then
    nothing was written.
    """
    for _ in range(_TRIES - 1):
        try:
            return _save(book, kept, note, hold)
        except ChangedMeanwhile:
            continue
    return _save(book, kept, note, hold)


def look(book: Book, kept: Book) -> Saved:
    """As `save_book` with nothing to write: what others saved since `kept` was read, and where it
    meets what the lead changed. Raises RemansoError if the folder cannot be read."""
    theirs = _reopened(kept)
    return _outcome(_Plan(book, kept, theirs), theirs)


def is_noted(before: Book, after: Book, name: str) -> bool:
    """Whether all that happened to an entry is that it was noted from which version of the
    program's it was made, as publishing does: nobody wrote anything."""
    was, now = before.items.get(name), after.items.get(name)
    if was is None or now is None or was.kind != now.kind or now.layer is not Layer.TEAM:
        return False
    plain = {"based_on": ""}
    return was.entry.model_copy(update=plain) == now.entry.model_copy(update=plain)


def merge_tests(
    base: Iterable[Test], mine: Iterable[Test], theirs: Iterable[Test]
) -> tuple[Test, ...]:
    """`theirs` with what came and went from `base` to `mine`."""
    base, mine, theirs = tuple(base), tuple(mine), tuple(theirs)
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    gone = set(base) - set(mine)
    there = set(base) | set(theirs)
    return (*(t for t in theirs if t not in gone), *(t for t in mine if t not in there))


def _save(book: Book, kept: Book, note: Note, hold: Collection[str]) -> Saved:
    if not kept.hashes:
        with saving(book.folder / FOLDER):
            book.folder.mkdir(exist_ok=True)
    settle(book.folder)
    theirs = _reopened(kept)
    plan = _Plan(book, kept, theirs)
    plan.decide(hold)
    files = [_File(theirs, name, plan) for name in sorted(plan.names())]
    touched = [file for file in files if file.change is not None]
    if touched:
        with saving(book.folder / FOLDER):
            (book.folder / FOLDER).mkdir(exist_ok=True)
            for name in plan.adapted:
                keep_base(book.folder, book.bundled[name].freeze())
        save_files(book.folder, [file.change for file in touched if file.change], note)
    return _outcome(plan, _written(theirs, plan, touched))


def _reopened(kept: Book) -> Book:
    """The book as it is on the disk. Entries that cannot be seen are not taken for deleted: a
    folder that lost all its files is a drive that is gone, a file that cannot be read a fault."""
    theirs = reopen(kept)
    unseen = sorted(n for n in kept.hashes.keys() - theirs.hashes if (kept.folder / n).exists())
    if unseen:
        path = kept.folder / unseen[0]
        fault = next((problem for problem in theirs.problems if problem.file == path), path)
        raise RemansoError(f"{fault} Ahora no se puede leer, y no se guardó nada; corríjalo antes.")
    if kept.hashes and not theirs.hashes:
        raise SaveError(
            f"En {kept.folder} ya no está ningún archivo del libro; quizá la carpeta dejó de"
            " responder. No se guardó nada y lo suyo sigue en esta ventana; revise la conexión."
        )
    return theirs


class _Plan:
    """What is to be written, by file and id (None: taken out), and what stays as it is."""

    def __init__(self, book: Book, kept: Book, theirs: Book) -> None:
        self.book, self.kept, self.theirs = book, kept, theirs
        self.mine = dirty(book, kept)
        others = dirty(theirs, kept)
        # Saving notes again from which version mine is made: nothing of theirs is lost.
        self.others = others - {n for n in self.mine & others if is_noted(kept, theirs, n)}
        self.clashes = tuple(
            Clash(name, kept.items.get(name), theirs.items.get(name), book.items.get(name))
            for name in sorted(self.mine & self.others)
            if theirs.items.get(name) != book.items.get(name)
        )
        self.taken = self.others - self.mine
        self.entries: dict[str, dict[str, EntryModel | None]] = {}
        self.items: dict[str, Item | None] = {}
        self.kinds: dict[str, Kind] = {}
        self.faults: dict[str, tuple[Fault, ...]] = {}
        self.adapted: list[str] = []
        self.bad_tests: tuple[Test, ...] = ()
        self.tests = _of_team(theirs.tests)
        self._raws: dict[str, Mapping[str, Any]] = {}

    def decide(self, hold: Collection[str]) -> None:
        held = {clash.id for clash in self.clashes}.union(hold) | self.others
        # The order of the book is that in which new entries are written.
        order = [name for name in self.book.items if name in self.mine]
        for name in order + sorted(self.mine - self.book.items.keys()):
            if name not in held:
                self._decide(name)
        tests = _of_team(self.book.tests)
        self.bad_tests = tuple(test for test in tests if _test_model(test) is None)
        wanted = [self._placed(test) for test in tests if test not in self.bad_tests]
        gone = set(_programs(self.kept.tests)) - set(_programs(self.book.tests))
        self.bad_tests += tuple(sorted(gone, key=lambda test: test.message))
        self.tests = merge_tests(_of_team(self.kept.tests), wanted, self.tests)

    def names(self) -> set[str]:
        """The files that may change."""
        old, new = _by_file(_of_team(self.theirs.tests)), _by_file(self.tests)
        return set(self.entries) | {n for n in {**old, **new} if old.get(n) != new.get(n)}

    def _decide(self, name: str) -> None:
        mine, there = self.book.items.get(name), self.theirs.items.get(name)
        if mine is None or mine.layer is not Layer.TEAM:
            if there is None or there.layer is not Layer.TEAM:
                self.faults[name] = (Refusal(Why.PROGRAMS),)
                return
            self._put(there.file, name, None)
            self.items[name] = self.theirs.bundled.get(name)
            return
        faults: tuple[Fault, ...]
        entry, faults = mine.checked()
        if entry is not None and entry.id != name:
            entry, faults = None, (Refusal(Why.RENAMED),)
        if entry is None:
            self.faults[name] = faults
            return
        holder, fault = self._holder(name, there)
        was = self.kept.items.get(name)
        if was is not None and was.layer is not Layer.TEAM and holder in self.theirs.kinds:
            # The team has a copy of the program's: it becomes the team's own where it stands.
            mine = replace(mine, file=holder)
        file = self._file_of(mine)
        if fault is not None:
            self.faults[name] = (fault,)
            return
        if holder and holder != file:
            self._put(holder, name, None)
        if name in self.book.bundled and not entry.based_on:
            origin = self.book.bundled[name].freeze()
            entry = entry.model_copy(update={"based_on": content_hash(origin)})
            self.adapted.append(name)
        item = replace(mine, entry=entry, file=file)
        self.items[name] = mine if item == mine else item
        self._put(file, name, entry)

    def _holder(self, name: str, there: Item | None) -> tuple[str, Refusal | None]:
        """The team's file that has the entry, "" if none, and what forbids to put another in its
        place, None if nothing."""
        if there is not None and there.layer is Layer.TEAM:
            return there.file, None
        # Not among the entries: broken, or a copy of the program's own.
        for file, places in self.theirs.places.items():
            place = next((p for p in places if p.id == name), None)
            if place is not None:
                data = read_bytes(self.theirs.folder / file) or b""
                whole = read_entry(decode(data)[place.start : place.end] + "\n") is not None
            elif not places and name in (raw := self._raw(file)):
                whole = _is_entry(raw[name])
            else:
                continue
            return file, None if whole else Refusal(Why.IN_THE_WAY, file)
        return "", None

    def _raw(self, file: str) -> Mapping[str, Any]:
        """The entries of a file of which no places are known: it has Windows line ends, or is
        written as people do not."""
        if file not in self._raws:
            self._raws[file] = raw_of(read_bytes(self.theirs.folder / file))
        return self._raws[file]

    def _put(self, file: str, name: str, entry: EntryModel | None) -> None:
        self.entries.setdefault(file, {})[name] = entry

    def _file_of(self, item: Item) -> str:
        """The file for `item`, its own if it fits."""
        name, kind = item.file, item.kind
        known = self.kinds.get(name, self.theirs.kinds.get(name))
        if known != kind and (known is not None or not _may_be_made(name)):
            name = next(
                (n for n, of in self.kinds.items() if of == kind), self.theirs.file_for(kind)
            )
        self.kinds[name] = kind
        return name

    def _placed(self, test: Test) -> Test:
        if test.file in self.theirs.kinds or test.file in self.kinds:
            return test
        known = [*self.theirs.kinds, *self.kinds]
        kind = _kind_of(test.expect, self.book)
        named = [n for n in known if {**self.theirs.kinds, **self.kinds}[n] == kind]
        file = (named or known or [self.theirs.file_for(kind)])[0]
        self.kinds.setdefault(file, self.theirs.kinds.get(file, kind))
        return replace(test, file=file)


class _File:
    """One file as it is to be; no change where it is that already."""

    def __init__(self, theirs: Book, name: str, plan: _Plan) -> None:
        self.name = name
        self.places: tuple[Place, ...] = ()
        path = theirs.folder / name
        before = read_bytes(path)
        hash_before = None if before is None else digest(before)
        self.kind: Kind = theirs.kinds.get(name, plan.kinds.get(name, Method.LISTEN))
        if hash_before != theirs.hashes.get(name):
            if before is not None and name not in theirs.hashes:
                content_of(path, before)  # says what is wrong with it, if it cannot be read
            raise ChangedMeanwhile(
                f"{path} cambió mientras se guardaba y no se guardó nada; guarde otra vez."
            )
        data = before if before is not None else new_file(self.kind).encode()
        entries = plan.entries.get(name, {})
        own = {n: i.entry for n in entries if (i := theirs.items.get(n)) and i.file == name}
        old = _by_file(_of_team(theirs.tests)).get(name, [])
        new = _by_file(plan.tests).get(name, [])

        def change(source: str) -> str:
            places = theirs.places.get(name, ())
            done = put_entries(source, entries, own, places)
            if old != new:
                models = [model for test in new if (model := _test_model(test))]
                done = put_tests(done.text, models)
            self.places = done.places
            return done.text

        after = edited(data, change)
        if max(len(self.places), len(new)) > _FILE_ENTRIES:
            raise RemansoError(
                f"{name} pasaría de {_FILE_ENTRIES} entradas o pruebas y ya no se leería. No se"
                " guardó nada; reparta sus entradas en varios archivos."
            )
        self.hash = digest(after)
        self.change = None if after == before else Change(name, before, after, tuple(entries))


def _written(theirs: Book, plan: _Plan, files: Iterable[_File]) -> Book:
    """`theirs` after the save."""
    items = dict(theirs.items)
    for name, item in plan.items.items():
        if item is None:
            items.pop(name, None)
        else:
            items[name] = item
    tests = _programs(theirs.tests) + plan.tests
    if Counter(tests) == Counter(plan.book.tests):
        tests = plan.book.tests
    return replace(
        theirs,
        items=items,
        tests=tests,
        hashes={**theirs.hashes, **{file.name: file.hash for file in files}},
        kinds={**theirs.kinds, **{file.name: file.kind for file in files}},
        places={**theirs.places, **{file.name: file.places for file in files}},
    )


def _outcome(plan: _Plan, kept: Book) -> Saved:
    names = plan.taken | plan.items.keys()
    pairs = {name: (plan.book.items.get(name), kept.items.get(name)) for name in names}
    old, new = _of_team(plan.theirs.tests), _of_team(kept.tests)
    changed = (Counter(old) - Counter(new)) + (Counter(new) - Counter(old))
    return Saved(
        kept,
        tuple(plan.items),
        changed.total(),
        plan.faults,
        plan.bad_tests,
        plan.clashes,
        {name: pair for name, pair in pairs.items() if pair[0] != pair[1]},
        frozenset(plan.taken),
    )


def _may_be_made(name: str) -> bool:
    return is_file_name(name) and name != TODAY_FILE and CONFLICT_MARK not in name


def _of_team(tests: Iterable[Test]) -> tuple[Test, ...]:
    return tuple(test for test in tests if test.layer is Layer.TEAM)


def _programs(tests: Iterable[Test]) -> tuple[Test, ...]:
    return tuple(test for test in tests if test.layer is not Layer.TEAM)


def _by_file(tests: Iterable[Test]) -> dict[str, list[Test]]:
    found: dict[str, list[Test]] = {}
    for test in tests:
        found.setdefault(test.file, []).append(test)
    return found


def _is_entry(raw: object) -> bool:
    try:
        EntryModel.model_validate(raw)
    except ValidationError:
        return False
    return True


def _test_model(test: Test) -> TestModel | None:
    try:
        return TestModel(message=test.message, expect=test.expect)
    except ValidationError:
        return None


def _kind_of(expect: str, book: Book) -> Kind:
    """Which files a test of what it expects belongs to."""
    item = book.items.get(expect)
    if item is not None:
        return item.kind
    if expect in METHOD_OF.values():
        return Method(expect)
    situation = Situation(expect) if expect in set(Situation) else Situation.UPSET
    return METHOD_OF.get(situation, situation)
