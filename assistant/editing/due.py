"""What waits for the lead in the whole book, and the one sentence of it on opening the editor."""

from dataclasses import dataclass
from datetime import date

from assistant.domain import Phrasebook
from assistant.editing.book import Book
from assistant.editing.reviews import Reviews, changed_since
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


def waiting(book: Book, reviews: Reviews, today: date) -> tuple[Waiting, ...]:
    """What is past its date or soon will be, what changed after its review, then what is not
    active; the most urgent first."""
    found = [_of_due(one) for one in due(book.phrasebook(), today)]
    dates = [one for one in found if one.why in (Waits.EXPIRED, Waits.SOON)]
    changed = [_changed(book, name, line) for name, line in changed_since(reviews, book)]
    told = {(one.entry, one.line) for one in changed}
    rest = (one for one in found if one not in dates and (one.entry, one.line) not in told)
    return (*dates, *changed, *rest)


def reminder(book: Book, today: date) -> str:
    """What expired or expires this month, as one sentence; "" if nothing."""
    dated = (item for item in book.items.values() if _has_date(item.entry))
    found = due(Phrasebook(tuple(item.freeze() for item in dated)), today)
    past = [d for d in found if d.why is Waits.EXPIRED]
    month = [d for d in found if d.why is Waits.SOON and _month(d.expires) == _month(today)]
    parts = []
    if past:
        parts.append(f"{_count(past)} {'ya venció' if len(past) == 1 else 'ya vencieron'}")
    if month:
        parts.append(f"{_count(month)} {'vence' if len(month) == 1 else 'vencen'} este mes")
    return f"{'; '.join(parts)}." if parts else ""


def _has_date(entry: EntryModel) -> bool:
    return entry.expires is not None or any(line.expires is not None for line in entry.lines)


def _month(day: date | None) -> tuple[int, int] | None:
    return None if day is None else (day.year, day.month)


def _count(found: list[Due]) -> str:
    """ "1 entrada y 3 frases"."""
    entries = sum(one.line is None for one in found)
    parts = ((entries, "entrada"), (len(found) - entries, "frase"))
    return " y ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in parts if n)


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
