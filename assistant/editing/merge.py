"""Several entries as one: what the result says, what goes, and why some cannot be joined."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from assistant.domain import Status
from assistant.editing.book import Book, Edit, Item, Test, edit_of, own
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel, LineModel
from assistant.text import clean, fold

_STRICTEST = list(Status)
_NAME_LIMIT = 80
"""Letters of a line's id (schema.Identifier)."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What joining would do. `item` is the entry that stays; `gone` are the ids taken out, and
    `hidden` those of the program's entries, which can only be put past their date.

    `triggers` and `lines` count what comes to the entry from the others; `twice` what was left
    out because it was there; `tests` the tests that now expect the one that stays.
    """

    item: Item
    edit: Edit
    gone: tuple[str, ...]
    hidden: tuple[str, ...]
    triggers: int
    lines: int
    twice: int
    tests: int


class Apart(StrEnum):
    """Why entries cannot be joined."""

    FEW = "few"  # fewer than two
    METHODS = "methods"
    SITUATIONS = "situations"
    DANGER = "danger"


def merge_fault(book: Book, ids: Sequence[str]) -> Apart | None:
    """Why these entries cannot be joined; None if they can."""
    items = [book.items[name] for name in ids if name in book.items]
    if len(items) < 2:
        return Apart.FEW
    if len({item.kind for item in items}) > 1:
        return Apart.METHODS
    if len({item.situation for item in items}) > 1:
        return Apart.SITUATIONS
    if len({item.entry.danger for item in items}) > 1:
        return Apart.DANGER
    return None


def merged(
    book: Book,
    ids: Sequence[str],
    stays: str,
    *,
    title: str,
    self_talk: str | None,
    today: date,
    name: str = "Unir entradas",
) -> Merged:
    """What joining `ids` into `stays` makes, with that title and text for the agent.

    `merge_fault` must have found nothing.
    """
    others = [book.items[i] for i in ids if i != stays and i in book.items]
    item = book.items[stays]
    entry = item.entry
    triggers, twice = _triggers(entry, [o.entry for o in others])
    lines, same = _lines(entry, [o.entry for o in others])
    steps = list(dict.fromkeys([*entry.steps, *(s for o in others for s in o.entry.steps)]))
    made = entry.model_copy(
        update={
            "title": title,
            "self_talk": self_talk,
            "triggers": triggers,
            "lines": lines,
            "steps": steps,
            "base": entry.base or any(o.entry.base for o in others),
        }
    )
    after: dict[str, Item | None] = {stays: own(item, book, made)}
    for other in others:
        after[other.entry.id] = _away(other, book, today)
    edit = edit_of(book, name, after)
    tests = _tests(book, {o.entry.id for o in others}, stays)
    if tests != book.tests:
        edit = replace(edit, tests=(book.tests, tests))
    left = after[stays]
    assert left is not None
    return Merged(
        left,
        edit,
        gone=tuple(n for n, i in after.items() if i is None),
        hidden=tuple(n for n, i in after.items() if i is not None and n != stays),
        triggers=len(triggers) - len(entry.triggers),
        lines=len(lines) - len(entry.lines),
        twice=twice + same,
        tests=len(set(tests) - set(book.tests)),
    )


def _tests(book: Book, names: set[str], stays: str) -> tuple[Test, ...]:
    """The tests, those that expected one of `names` on `stays`. The program's cannot be changed,
    but the team's test of a message holds against the program's of the same."""
    made = [
        replace(t, expect=stays) if t.expect in names and t.layer is Layer.TEAM else t
        for t in book.tests
    ]
    said = {t.message for t in made if t.layer is Layer.TEAM}
    file = book.file_for(book.items[stays].kind)
    for test in book.tests:
        if test.expect in names and test.message not in said:
            said.add(test.message)
            made.append(Test(test.message, stays, file))
    return tuple(made)


def _away(item: Item, book: Book, today: date) -> Item | None:
    """Out of the book; a program's entry stands in it for ever, so it is put past its date.

    Only an active entry of the team's takes the place of the program's.
    """
    name = item.entry.id
    if name not in book.bundled:
        return None
    values = {"expires": today - timedelta(days=1), "status": Status.ACTIVE}
    return own(item, book, item.entry.model_copy(update=values))


def same_words(text: str) -> str:
    """`text` as it counts for whether two examples are the same."""
    return " ".join(fold(clean(text)).split())


# The result is made anew with every letter of its title.
_of_book = lru_cache(maxsize=20_000)(same_words)


def _triggers(entry: EntryModel, others: Iterable[EntryModel]) -> tuple[list[str], int]:
    """Those of `entry` as they are, then the new ones; and how many were there before."""
    made, twice = list(entry.triggers), 0
    seen = {_of_book(text) for text in made}
    for other in others:
        for text in other.triggers:
            if _of_book(text) in seen:
                twice += 1
                continue
            seen.add(_of_book(text))
            made.append(text)
    return made, twice


def _lines(entry: EntryModel, others: Iterable[EntryModel]) -> tuple[list[LineModel], int]:
    """Those of `entry`, then the new ones under free names; and how many were there before.

    A line is there before if it says the same in the same place of a case; it then serves the
    channels of both.
    """
    made = {_key(line): line for line in entry.lines}
    more = [line for line in entry.lines if made[_key(line)] is not line]  # twice in the entry
    taken, twice = {line.id for line in entry.lines}, 0
    for other in others:
        for line in other.lines:
            key = _key(line)
            if key in made:
                twice += 1
                channels = made[key].channels | line.channels
                made[key] = made[key].model_copy(update={"channels": channels})
                continue
            free = _free(line.id, taken)
            taken.add(free)
            made[key] = line.model_copy(update={"id": free} | _life(other, line))
    return [*made.values(), *more], twice


def _key(line: LineModel) -> tuple[str, str, str]:
    return " ".join(line.text.split()), line.address, line.step


def _life(entry: EntryModel, line: LineModel) -> dict[str, object]:
    """A line of a draft does not become active by moving, nor outlive its entry's date."""
    status = min((entry.status, line.status), key=_STRICTEST.index)
    dates = [d for d in (entry.expires, line.expires) if d is not None]
    return {"status": status, "expires": min(dates, default=None)}


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free in taken:
        tail = f"-{number}"
        free, number = name[: _NAME_LIMIT - len(tail)].rstrip("-") + tail, number + 1
    return free
