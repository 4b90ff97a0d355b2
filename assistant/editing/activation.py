"""What stands in the way of entries and lines becoming active, and the step that makes them so."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from assistant.contract import Failure
from assistant.domain import Line, Method, Status
from assistant.editing import reviews
from assistant.editing.book import Book, Item, own
from assistant.editing.reviews import Reviews
from assistant.phrasebook.lint import Finding, Level, open_findings
from assistant.phrasebook.schema import EntryModel

Choice = Mapping[str, frozenset[str]]
"""What is to be active: for each entry its lines, and "" for the entry itself."""

LINT_KEPT = 32_768
"""Lines whose red findings are remembered; linting one takes about 2 ms."""


class Obstacle(StrEnum):
    """What kind of thing stands in the way."""

    FAULT = "fault"  # the entry cannot be saved as it is
    RED = "red"  # the linter forbids a line
    SECOND_EYES = "second_eyes"  # another person must do it
    TEST = "test"  # the book would fail this contract test
    OLD_TEST = "old_test"  # it fails already


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing in the way. `line` is "" for the entry itself, `entry` is "" for a test.

    `words` are those of the line, or the message of the test; `reason` is a sentence, or the
    value of Lacks where another person is missing.
    """

    kind: Obstacle
    entry: str
    line: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Eyes:
    """The rule that who activates is another person: what the log knows, and who sits here.

    `kept` is the book as it is saved.
    """

    reviews: Reviews
    kept: Book
    who: str


def with_status(book: Book, choice: Choice, status: Status) -> dict[str, Item]:
    """The entries of `choice` as they are with that status, for Desk.put."""
    made = {}
    for name, chosen in choice.items():
        if (item := book.items.get(name)) is not None and chosen:
            made[name] = own(item, book, _marked(item.entry, chosen, status))
    return made


def waiting(item: Item) -> tuple[str, ...]:
    """What of an entry is not active: its lines, and "" for itself."""
    own_id = () if item.entry.status is Status.ACTIVE else ("",)
    return (*own_id, *(ln.id for ln in item.entry.lines if ln.status is not Status.ACTIVE))


def to_review(item: Item) -> tuple[str, ...]:
    """What of an entry is a draft: its lines, and "" for itself."""
    own_id = ("",) if item.entry.status is Status.DRAFT else ()
    return (*own_id, *(line.id for line in item.entry.lines if line.status is Status.DRAFT))


def blockers(
    book: Book, entry_id: str, line_ids: Iterable[str], eyes: Eyes | None = None
) -> tuple[Blocker, ...]:
    """What keeps `line_ids` ("" for the entry itself) of an entry from being active: faults, the
    red findings of every line that would then be shown, and `eyes` where that rule is on: for
    what is to be active, and for what is active already and changed unseen.

    The contract tests are not here: they need the matcher (see `of_tests`).
    """
    chosen = frozenset(line_ids)
    after = with_status(book, {entry_id: chosen}, Status.ACTIVE).get(entry_id)
    if after is None:
        return ()
    found = [Blocker(Obstacle.FAULT, entry_id, "", "", fault) for fault in after.faults()]
    shown = {line.id for line in after.entry.lines if line.status is Status.ACTIVE}
    found += _red(after, shown)
    if eyes is not None:
        kept = eyes.kept.items.get(entry_id)
        for name in sorted(chosen):
            why = reviews.second_eyes(eyes.reviews, kept, book.items[entry_id], name, eyes.who)
            if why is not None:
                found.append(Blocker(Obstacle.SECOND_EYES, entry_id, name, "", why))
        found += _unseen(book.items[entry_id], after, chosen, eyes)
    return tuple(found)


def red_lines(book: Book, entry_ids: Iterable[str]) -> tuple[Blocker, ...]:
    """The red findings of the active lines of these entries, those of the program left out: its
    own tests hold them free of any."""
    found: list[Blocker] = []
    for name in entry_ids:
        item = book.items.get(name)
        if item is None or item is book.bundled.get(name):
            continue
        if item.entry.status is Status.ACTIVE:
            active = {line.id for line in item.entry.lines if line.status is Status.ACTIVE}
            found += _red(item, active)
    return tuple(found)


def of_tests(failures: Iterable[Failure], before: Iterable[Failure]) -> tuple[Blocker, ...]:
    """The contract tests that the book with the change fails; `before` are those that it fails
    without it."""
    old = {(f.test.message, f.test.expect) for f in before}
    return tuple(
        Blocker(
            Obstacle.OLD_TEST if (f.test.message, f.test.expect) in old else Obstacle.TEST,
            "",
            "",
            f.test.message,
            f.sentence,
        )
        for f in failures
    )


def _unseen(item: Item, after: Item, chosen: frozenset[str], eyes: Eyes) -> Iterator[Blocker]:
    """What of `item` is active already, would be shown with what is `chosen`, and changed unseen.

    In a draft nothing is shown, so nothing is asked of it.
    """
    if after.entry.status is not Status.ACTIVE:
        return
    name = item.entry.id
    kept = eyes.kept.items.get(name)
    was = {} if kept is None else reviews.hashes(kept.freeze())
    now, of = reviews.hashes(item.freeze()), reviews.statuses(item)
    for line_id, status in of.items():
        if line_id in chosen or status is not Status.ACTIVE:
            continue
        if was.get(line_id) != now[line_id]:
            yield Blocker(Obstacle.SECOND_EYES, name, line_id, "", reviews.Lacks.SAVE)
        elif reviews.is_unseen(eyes.reviews, item, line_id, now, status):
            yield Blocker(Obstacle.SECOND_EYES, name, line_id, "", reviews.Lacks.NEW_REVIEW)


def _marked(entry: EntryModel, chosen: frozenset[str], status: Status) -> EntryModel:
    lines = [
        line.model_copy(update={"status": status})
        if line.id in chosen and line.status is not status
        else line
        for line in entry.lines
    ]
    own_status = status if "" in chosen else entry.status
    return entry.model_copy(update={"status": own_status, "lines": lines})


def _red(item: Item, line_ids: set[str]) -> Iterator[Blocker]:
    entry = item.freeze()
    for line in entry.lines:
        if line.id in line_ids:
            # The status and the date are nothing to the linter.
            for found in _red_of(replace(line, status=Status.ACTIVE, expires=None), entry.method):
                words = line.text[found.start : found.end]
                yield Blocker(Obstacle.RED, entry.id, line.id, words, found.reason)


@lru_cache(maxsize=LINT_KEPT)
def _red_of(line: Line, method: Method | None) -> tuple[Finding, ...]:
    return tuple(f for f in open_findings(line, method) if f.level is Level.RED)
