"""What waits for the lead in the whole book, and how much of it has a date of now."""

from dataclasses import dataclass
from datetime import date

from assistant.domain import Phrasebook
from assistant.editing.book import Book
from assistant.editing.reviews import Reviews, changed_since, unseen
from assistant.phrasebook.review import Due, Waits, due
from assistant.phrasebook.schema import EntryModel


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry, or one line of it ("" for the entry itself), and why a lead should look.

    `why` is None where the text changed after its review. `number` counts the lines from 1.
    """

    why: Waits | None
    entry: str
    title: str
    line: str
    number: int
    text: str
    expires: date | None


@dataclass(frozen=True, slots=True)
class Dated:
    """How many entries and lines are past their date, and how many will be within this month."""

    past_entries: int = 0
    past_lines: int = 0
    month_entries: int = 0
    month_lines: int = 0


def waiting(
    book: Book, reviews: Reviews, today: date, *, second_eyes: bool = False
) -> tuple[Waiting, ...]:
    """What is past its date or soon will be, what changed after its review, then what is not
    active; the most urgent first. With `second_eyes` what only its author has seen counts as
    changed, too."""
    found = [_of_due(one) for one in due(book.phrasebook(), today)]
    dates = [one for one in found if one.why in (Waits.EXPIRED, Waits.SOON)]
    places = changed_since(reviews, book) + (unseen(reviews, book) if second_eyes else ())
    changed = [_changed(book, name, line) for name, line in dict.fromkeys(places)]
    told = {(one.entry, one.line) for one in changed}
    rest = (one for one in found if one not in dates and (one.entry, one.line) not in told)
    return (*dates, *changed, *rest)


def reminder(book: Book, today: date) -> Dated:
    """What expired or expires this month."""
    dated = (item for item in book.items.values() if _has_date(item.entry))
    found = due(Phrasebook(tuple(item.freeze() for item in dated)), today)
    past = [d for d in found if d.why is Waits.EXPIRED]
    month = [d for d in found if d.why is Waits.SOON and _month(d.expires) == _month(today)]
    return Dated(*_count(past), *_count(month))


def _has_date(entry: EntryModel) -> bool:
    return entry.expires is not None or any(line.expires is not None for line in entry.lines)


def _month(day: date | None) -> tuple[int, int] | None:
    return None if day is None else (day.year, day.month)


def _count(found: list[Due]) -> tuple[int, int]:
    """Entries and lines."""
    entries = sum(one.line is None for one in found)
    return entries, len(found) - entries


def _of_due(one: Due) -> Waiting:
    line = "" if one.line is None else one.line.id
    text = one.entry.title if one.line is None else one.line.text
    number = 0 if one.line is None else one.entry.lines.index(one.line) + 1
    return Waiting(one.why, one.entry.id, one.entry.title, line, number, text, one.expires)


def _changed(book: Book, name: str, line_id: str) -> Waiting:
    entry = book.items[name].entry
    for number, line in enumerate(entry.lines, 1):
        if line.id == line_id:
            return Waiting(None, name, entry.title, line_id, number, line.text, line.expires)
    return Waiting(None, name, entry.title, "", 0, entry.title, entry.expires)
