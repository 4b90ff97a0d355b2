"""Who marked what as reviewed or active, and who wrote it: a log beside the book's history.

`.historial/revisiones.jsonl` is written right after a save (`after_save`), from what the save
changed: a mark that was undone before it leaves nothing. A stamp holds the hash of what it stands
for, without status and date, so that a text that changed after its review is known.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeGuard

from assistant.domain import Entry, Line, Problem, Situation, Status
from assistant.editing.book import Book, Item, dirty
from assistant.phrasebook.atomic import locked, saving
from assistant.phrasebook.content import plain
from assistant.phrasebook.history import FOLDER, Note, is_hash, user_name
from assistant.phrasebook.rows import add_rows, read_rows
from assistant.phrasebook.schema import LineModel
from assistant.settings.table import Settings

LOG = "revisiones.jsonl"
LOG_LIMIT = 32_000_000
"""Bytes of the log that are read, from its end; about 100,000 stamps."""

NAME_LIMIT = 200
"""Characters of a name or an id in the log."""

Hashes = Mapping[str, str]
"""The hash of what an entry says itself, under "", and of each of its lines, by id."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """`who` (as of `when`, UTC) left the entry, or one of its lines, as `hash` with status `new`.

    `line` is "" for the entry itself, `old` is None for what is new. Where both statuses are the
    same the text changed: `who` wrote it.
    """

    when: datetime
    who: str
    entry: str
    line: str
    old: Status | None
    new: Status
    hash: str

    @property
    def wrote(self) -> bool:
        """Whether the text came from this person with this save."""
        return self.old is None or self.old is self.new


@dataclass(frozen=True)
class Reviews:
    """The stamps, oldest first, and the rows of the log that cannot be read."""

    stamps: tuple[Stamp, ...] = ()
    problems: tuple[Problem, ...] = ()

    def of(self, entry: str, line: str = "") -> tuple[Stamp, ...]:
        """The stamps of an entry itself, or of one line, oldest first."""
        return tuple(self._by_target.get((entry, line), ()))

    @cached_property
    def _by_target(self) -> Mapping[tuple[str, str], list[Stamp]]:
        found: defaultdict[tuple[str, str], list[Stamp]] = defaultdict(list)
        for stamp in self.stamps:
            found[stamp.entry, stamp.line].append(stamp)
        return found


@dataclass(frozen=True, slots=True)
class Standing:
    """What the log knows of an entry itself or a line as it is now.

    `reviewed` and `activated` are of the status that it has; None where nobody is known.
    `author` wrote the text as it is. `changed`: not what was reviewed or activated last.
    """

    status: Status
    reviewed: Stamp | None = None
    activated: Stamp | None = None
    author: Stamp | None = None
    changed: bool = False


class Lacks(StrEnum):
    """What is missing until a second pair of eyes has seen a text."""

    SAVE = "save"  # it was changed here and is not saved yet
    OTHER_AUTHOR = "other_author"  # who sits here wrote it
    REVIEW = "review"  # nobody reviewed it
    NEW_REVIEW = "new_review"  # it changed since
    OTHER_REVIEWER = "other_reviewer"  # who sits here reviewed it


def name_of(settings: Settings) -> str:
    """Under which name the lead works: the one of the settings, or else the system's."""
    return settings.lead_name or user_name()


def same_person(one: str, other: str) -> bool:
    """Whether both names are of one person; a name that is not known may be anybody's."""
    return not one or not other or _bare(one) == _bare(other)


def read(folder: Path) -> Reviews:
    """The log of `folder`; empty if there is none. Raises RemansoError if it cannot be read."""
    return Reviews(*read_rows(folder / FOLDER / LOG, LOG_LIMIT, _stamp))


def stamps(before: Book, after: Book, note: Note) -> tuple[Stamp, ...]:
    """What differs in status or text between two books, as the stamps of `note`."""
    return tuple(
        stamp
        for name in sorted(dirty(after, before))
        if (item := after.items.get(name)) is not None
        for stamp in _of_entry(before.items.get(name), item, note)
    )


def record(folder: Path, before: Book, after: Book, note: Note) -> tuple[Stamp, ...]:
    """Write the stamps of a save that was made; nothing if no status or text changed.

    Raises SaveError; the save itself stands.
    """
    found = stamps(before, after, note)
    _write(folder, found, "Sus cambios están guardados, pero no quedó anotado quién los revisó.")
    return found


def review_again(folder: Path, item: Item, line_ids: Iterable[str], note: Note) -> None:
    """Write at once that what changed since its review, and is saved so, was reviewed again.

    Its status stays, so that no save would tell it. Raises SaveError.
    """
    now = hashes(item.freeze())
    name = item.entry.id
    _write(
        folder,
        [
            # What changed counts as a draft until somebody has looked at it.
            Stamp(note.when, note.who, name, n, Status.DRAFT, Status.REVIEWED, now[n])
            for n in line_ids
            if n in now
        ],
        "La revisión no quedó anotada.",
    )


def after_save(
    before: Book, after: Book, note: Note, written: Collection[str] | None = None
) -> None:
    """`record` in the folder of the book, for whoever saves: `before` and `after` are what was
    on the disk around the save, `written` the ids of the entries that it wrote (None: all that
    differ): what came from others meanwhile is not of this person.

    `note.who` is `name_of` the settings, as everywhere in the editor. Raises SaveError; the save
    itself stands.
    """
    if written is not None:
        own = {name: after.items[name] for name in written if name in after.items}
        after = replace(after, items={**before.items, **own})
    record(after.folder, before, after, note)


def hashes(entry: Entry) -> Hashes:
    """What a review of `entry` and of each of its lines stands for."""
    return {"": _hash(plain(replace(entry, lines=())))} | {n.id: _line_hash(n) for n in entry.lines}


def statuses(item: Item) -> dict[str, Status]:
    """The status of the entry itself, under "", and of each of its lines, by id."""
    return {"": item.entry.status} | {line.id: line.status for line in item.entry.lines}


def standing(
    reviews: Reviews,
    item: Item,
    line_id: str = "",
    now: Hashes | None = None,
    status: Status | None = None,
) -> Standing:
    """What is known of the entry of `item`, or of one of its lines; `now` and `status` spare the
    work where the caller has them."""
    if status is None:
        status = statuses(item).get(line_id, Status.DRAFT)
    text = (now or hashes(item.freeze())).get(line_id, "")
    reviewed = activated = author = last = None
    for stamp in reviews.of(item.entry.id, line_id):
        if stamp.wrote:
            author = stamp
        if stamp.old is stamp.new:
            continue
        last = stamp
        if stamp.new is Status.DRAFT:
            reviewed = activated = last = None
        elif stamp.new is Status.REVIEWED:
            reviewed = stamp
        else:
            activated = stamp
    reviewed = None if status is Status.DRAFT else reviewed
    activated = activated if status is Status.ACTIVE else None
    last = last if last in (reviewed, activated) else reviewed
    return Standing(
        status,
        reviewed,
        activated,
        author if author is not None and author.hash == text else None,
        changed=last is not None and last.hash != text,
    )


def changed_since(reviews: Reviews, book: Book) -> tuple[tuple[str, str], ...]:
    """The entries (with "") and lines whose text is not what was reviewed or activated last."""
    found = []
    for name in dict.fromkeys(stamp.entry for stamp in reviews.stamps):
        item = book.items.get(name)
        if item is not None:
            now = hashes(item.freeze())
            of = statuses(item)
            found += [(name, n) for n in now if standing(reviews, item, n, now, of[n]).changed]
    return tuple(found)


def is_unseen(
    reviews: Reviews,
    item: Item,
    line_id: str = "",
    now: Hashes | None = None,
    status: Status | None = None,
) -> bool:
    """Whether the entry itself or a line is active with a text that nobody but its author looked
    at: it was changed, or made, as active. Arguments as in `standing`.

    What the log does not know counts as seen; so does what was activated as it is, for the rule of
    that day was kept then.
    """
    here = standing(reviews, item, line_id, now, status)
    if here.status is not Status.ACTIVE or (here.author is None and not here.changed):
        return False
    text = (now or hashes(item.freeze())).get(line_id, "")
    return not any(
        stamp.hash == text
        and not stamp.wrote
        and (
            stamp.new is Status.ACTIVE
            or (
                stamp.new is Status.REVIEWED
                and (here.author is None or not same_person(stamp.who, here.author.who))
            )
        )
        for stamp in reviews.of(item.entry.id, line_id)
    )


def unseen(reviews: Reviews, book: Book) -> tuple[tuple[str, str], ...]:
    """The active entries (with "") and their active lines that are `is_unseen`."""
    found = []
    for name in dict.fromkeys(stamp.entry for stamp in reviews.stamps):
        item = book.items.get(name)
        if item is not None and item.entry.status is Status.ACTIVE:
            now, of = hashes(item.freeze()), statuses(item)
            found += [(name, n) for n in now if is_unseen(reviews, item, n, now, of[n])]
    return tuple(found)


def second_eyes(
    reviews: Reviews, kept: Item | None, item: Item, line_id: str, who: str
) -> Lacks | None:
    """Why `who` may not be the one to activate the entry itself or a line; None if they may:
    another person reviewed just this text, and they did not write it.

    `kept` is the entry as it is saved: what is not yet saved is of whoever sits here.
    """
    now = hashes(item.freeze())
    if kept is None or hashes(kept.freeze()).get(line_id) != now.get(line_id):
        return Lacks.SAVE
    here = standing(reviews, item, line_id, now)
    if here.author is not None and same_person(here.author.who, who):
        return Lacks.OTHER_AUTHOR
    review = here.reviewed
    if review is None or here.status is not statuses(kept).get(line_id):
        return Lacks.REVIEW
    if review.hash != now.get(line_id):
        return Lacks.NEW_REVIEW
    if same_person(review.who, who):
        return Lacks.OTHER_REVIEWER
    return None


def _write(folder: Path, found: Sequence[Stamp], kept: str) -> None:
    if not found:
        return
    file = folder / FOLDER / LOG
    with saving(file, kept):
        (folder / FOLDER).mkdir(exist_ok=True)
        with locked(folder / FOLDER, file):
            add_rows(file, map(_row, found))


def _of_entry(was: Item | None, item: Item, note: Note) -> Iterator[Stamp]:
    old_lines = {} if was is None else {line.id: line for line in was.entry.lines}
    lines = [line for line in item.entry.lines if old_lines.get(line.id) != line]
    now = _some_hashes(item, lines)
    before = {} if was is None else _some_hashes(was, [old_lines.get(n.id) for n in lines])
    first = {} if was is None else statuses(was)
    for line_id, new in statuses(item).items():
        if line_id not in now:
            continue
        text, old = now[line_id], first.get(line_id)
        if old is None or before.get(line_id) != text:
            # First who wrote it, then who marked it: with one save both may have happened.
            written = new if old is None else old
            yield Stamp(note.when, note.who, item.entry.id, line_id, old, written, text)
        if old is not None and old is not new:
            yield Stamp(note.when, note.who, item.entry.id, line_id, old, new, text)


def _some_hashes(item: Item, lines: Iterable[LineModel | None]) -> Hashes:
    """`hashes` of the entry itself and of some of its lines."""
    entry = item.entry.model_copy(update={"lines": [line for line in lines if line is not None]})
    return hashes(replace(item, entry=entry).freeze())


# By content: a panel asks for every line of an entry after each change of one.
@lru_cache(maxsize=4_096)
def _line_hash(line: Line) -> str:
    alone = Entry("", "", Situation.CALM, None, (), (line,))
    return _hash(plain(alone)["lines"][0])


def _hash(fields: Mapping[str, Any]) -> str:
    said = {name: value for name, value in fields.items() if name not in ("status", "expires")}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _row(stamp: Stamp) -> dict[str, Any]:
    return {
        "when": stamp.when.astimezone(UTC).isoformat(timespec="seconds"),
        "who": plain_name(stamp.who),
        "entry": stamp.entry,
        "line": stamp.line,
        "from": stamp.old,
        "to": stamp.new,
        "hash": stamp.hash,
    }


def _stamp(row: Any) -> Stamp | None:
    try:
        old = None if row["from"] is None else Status(row["from"])
        stamp = Stamp(datetime.fromisoformat(row["when"]), row["who"], row["entry"], row["line"],
                      old, Status(row["to"]), row["hash"])  # fmt: skip
    except (ValueError, KeyError, TypeError):
        return None
    texts = (stamp.who, stamp.entry, stamp.line)
    if not all(map(is_name, texts)):
        return None
    return stamp if stamp.when.tzinfo is not None and is_hash(stamp.hash) else None


def is_name(found: object) -> TypeGuard[str]:
    """Whether a row may have it as a name or an id: short, without signs that move text."""
    return isinstance(found, str) and len(found) <= NAME_LIMIT and found.isprintable()


def plain_name(name: str) -> str:
    """`name` as a row has it."""
    return "".join(c if c.isprintable() else "�" for c in name)[:NAME_LIMIT]


def _bare(name: str) -> str:
    return " ".join(name.casefold().split())
