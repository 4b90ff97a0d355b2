"""What waits for a lead: entries and lines past their date, soon past it, or not yet active."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from assistant.domain import Entry, Line, Phrasebook, Status

WITHIN = 30
"""Days ahead that are looked at, unless a lead says otherwise."""


class Waits(StrEnum):
    """Why a lead should look, the most urgent first."""

    EXPIRED = "expired"
    SOON = "soon"
    REVIEWED = "reviewed"
    DRAFT = "draft"


_ORDER = list(Waits)
_WORDS = {
    Waits.EXPIRED: "venció el {}; ya no se muestra",
    Waits.SOON: "vence el {}",
    Waits.REVIEWED: "revisada; falta activarla",
    Waits.DRAFT: "borrador; falta revisarla",
}


@dataclass(frozen=True, slots=True)
class Due:
    """An entry, or one line of it, that waits. `expires` is its date, if it has one."""

    why: Waits
    entry: Entry
    line: Line | None
    expires: date | None

    def __str__(self) -> str:
        name = self.entry.id if self.line is None else f"{self.entry.id}/{self.line.id}"
        text = self.entry.title if self.line is None else self.line.text
        return f"{name}: {_WORDS[self.why].format(self.expires)} · {text}"


def due(book: Phrasebook, today: date, within: int = WITHIN) -> tuple[Due, ...]:
    """What is past its date on `today` or will be `within` days, and what is not active.

    The last day of a line is the day it names. An entry stands for its lines: they are not
    listed beside it for the same reason.
    """
    found = []
    for entry in book.entries:
        of_entry = _why(entry, today, within)
        if of_entry is not None:
            found.append(Due(of_entry, entry, None, entry.expires))
        for line in entry.lines:
            of_line = _why(line, today, within)
            if of_line is not None and of_line is not of_entry:
                found.append(Due(of_line, entry, line, line.expires))
    return tuple(sorted(found, key=lambda d: (_ORDER.index(d.why), d.expires or date.max)))


def _why(item: Entry | Line, today: date, within: int) -> Waits | None:
    if item.status is not Status.ACTIVE:
        return Waits.REVIEWED if item.status is Status.REVIEWED else Waits.DRAFT
    if item.expires is None or item.expires > today + timedelta(days=within):
        return None
    return Waits.EXPIRED if item.expires < today else Waits.SOON


def report(found: tuple[Due, ...]) -> Iterator[str]:
    """The list for `python -m assistant due`, with a sum."""
    yield from map(str, found)
    counts = {why: sum(1 for d in found if d.why is why) for why in Waits}
    yield (
        f"{counts[Waits.EXPIRED]} vencidas, {counts[Waits.SOON]} por vencer,"
        f" {counts[Waits.REVIEWED]} por activar, {counts[Waits.DRAFT]} en borrador"
    )
