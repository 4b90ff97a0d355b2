"""What is done to whole entries: each gives the entries as they are afterwards, for `Desk.put`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from assistant.domain import METHOD_OF, Method, Situation, Status
from assistant.editing.book import Book, Edit, Item, Kind, Test, edit_of, own
from assistant.editing.filters import Origin, origin
from assistant.editing.parts import fitted, free_id
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel
from assistant.text import fold

KINDS: tuple[Kind, ...] = (*Method, *(s for s in Situation if s not in METHOD_OF))
"""Every kind of entry, in the order in which they are shown."""

TITLE_LIMIT = 300
_ID_LENGTH = 60

After = Mapping[str, Item | None]
"""Entries by id as they shall be; None: taken out."""


def slug(title: str, taken: Iterable[str] = ()) -> str:
    """An id made from `title` that is not in `taken`."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(title).replace("ñ", "n")).strip("-")
    if len(plain) > _ID_LENGTH:
        plain = plain[:_ID_LENGTH].rpartition("-")[0] or plain[:_ID_LENGTH]
    return free_id(plain or "entrada", taken)


def created(book: Book, title: str, kind: Kind) -> Item:
    """A new entry of the team: a draft without triggers or lines."""
    entry = EntryModel(id=_free(book, title), title=title.strip(), status=Status.DRAFT)
    return Item(entry, kind, book.file_for(kind))


def duplicated(book: Book, ids: Iterable[str], title: str) -> dict[str, Item | None]:
    """Copies of entries, as drafts of the team, titled by a pattern such as "{title} (copia)"."""
    made: dict[str, Item | None] = {}
    for item in _of(book, ids):
        name = title.format(title=item.entry.title[: TITLE_LIMIT - len(title)])
        entry = item.entry.model_copy(
            update={
                "id": _free(book, name, made),
                "title": name,
                "status": Status.DRAFT,
                "base": False,
                "based_on": "",
            }
        )
        file = item.file if item.layer is Layer.TEAM else book.file_for(item.kind)
        made[entry.id] = Item(entry, item.kind, file)
    return made


def moved_to(book: Book, ids: Iterable[str], kind: Kind) -> After:
    """Entries as those of another kind: lines as `parts.fitted` has them, none in calm and crisis.

    What says that an entry stands for its method, or that its situation is another, goes.
    """
    return {
        item.entry.id: Item(_as_kind(item, kind), kind, book.file_for(kind))
        for item in _of(book, ids)
        if item.kind != kind
    }


def _as_kind(item: Item, kind: Kind) -> EntryModel:
    lines = [fitted(line, kind) for line in item.entry.lines] if isinstance(kind, Method) else []
    return item.entry.model_copy(update={"lines": lines, "base": False, "situation": None})


@dataclass(frozen=True, slots=True)
class Deletion:
    """What deleting entries comes to: `gone` go, `back` go back to the program's version, `kept`
    are the program's own and stay. `tests` expect an entry that goes, and go with it."""

    gone: tuple[Item, ...]
    back: tuple[Item, ...]
    kept: tuple[Item, ...]
    tests: tuple[Test, ...]

    def edit(self, book: Book, name: str) -> Edit:
        items: dict[str, Item | None] = {item.entry.id: None for item in self.gone}
        items |= {item.entry.id: book.bundled[item.entry.id] for item in self.back}
        edit = edit_of(book, name, items)
        if not self.tests:
            return edit
        stay = tuple(test for test in book.tests if test not in self.tests)
        return replace(edit, tests=(book.tests, stay))


def deletion(book: Book, ids: Iterable[str]) -> Deletion:
    found: dict[Origin, list[Item]] = {of: [] for of in Origin}
    for item in _of(book, ids):
        found[origin(item, book.bundled)].append(item)
    gone = {item.entry.id for item in found[Origin.TEAM]}
    tests = tuple(test for test in book.tests if test.expect in gone)
    team, adapted, program = found[Origin.TEAM], found[Origin.ADAPTED], found[Origin.PROGRAM]
    return Deletion(tuple(team), tuple(adapted), tuple(program), tests)


def reverted(book: Book, ids: Iterable[str]) -> After:
    """Adapted entries as the program has them."""
    return {
        item.entry.id: book.bundled[item.entry.id]
        for item in _of(book, ids)
        if origin(item, book.bundled) is Origin.ADAPTED
    }


def can_hide(item: Item, today: date) -> bool:
    """Whether agents see it because of this very version of it."""
    entry = item.entry
    return entry.status is Status.ACTIVE and (entry.expires is None or entry.expires >= today)


def stands_behind(item: Item, book: Book) -> bool:
    """Whether agents see the program's version, as the team's is not active yet."""
    waits = item.entry.status is not Status.ACTIVE
    return waits and origin(item, book.bundled) is Origin.ADAPTED


def hidden(book: Book, ids: Iterable[str], today: date) -> After:
    """Entries that agents see, so that they no longer do: the date that hides them is past."""
    seen = [item.entry.id for item in _of(book, ids) if can_hide(item, today)]
    return expiring(book, seen, today - timedelta(days=1))


def shown_again(book: Book, ids: Iterable[str], today: date) -> After:
    """Entries that their date hides, without it."""
    past = [
        item.entry.id
        for item in _of(book, ids)
        if item.entry.expires is not None and item.entry.expires < today
    ]
    return expiring(book, past, None)


def expiring(book: Book, ids: Iterable[str], day: date | None) -> After:
    """Entries whose last day is `day`, or that have none."""
    return _with(book, ids, {"expires": day})


def marked(book: Book, ids: Iterable[str], status: Status) -> After:
    """Entries with another status. Once read, their draft lines are read too."""
    after: dict[str, Item | None] = {}
    for item in _of(book, ids):
        update: dict[str, object] = {"status": status}
        if status is Status.REVIEWED:
            update["lines"] = [
                line.model_copy(update={"status": status}) if line.status is Status.DRAFT else line
                for line in item.entry.lines
            ]
        after |= _with(book, [item.entry.id], update)
    return after


def _with(book: Book, ids: Iterable[str], update: Mapping[str, object]) -> dict[str, Item | None]:
    after: dict[str, Item | None] = {}
    for item in _of(book, ids):
        entry = item.entry.model_copy(update=update)
        if entry == item.entry:
            continue
        made = own(item, book, entry)
        program = book.bundled.get(entry.id)
        # What says the same as the program's is no adaptation.
        back = program is not None and program.kind == made.kind and _says(program, entry)
        after[entry.id] = program if back else made
    return after


def _says(program: Item, entry: EntryModel) -> bool:
    return entry.model_copy(update={"based_on": program.entry.based_on}) == program.entry


def _of(book: Book, ids: Iterable[str]) -> Iterable[Item]:
    return [book.items[name] for name in ids if name in book.items]


def _free(book: Book, title: str, besides: Iterable[str] = ()) -> str:
    """An id that no entry has, nor a contract test may mean otherwise."""
    return slug(title, {*book.items, *book.bundled, *Situation, *Method, *besides})
