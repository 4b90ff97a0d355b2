"""The linter's findings of a line as a lead writes it, each with a change that settles it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.conversation.rewording import Place, reword
from assistant.domain import Address, Channel, Method
from assistant.editing.book import Book
from assistant.editing.findings import linted
from assistant.phrasebook.lint import Finding, Level
from assistant.phrasebook.lint.wording import WORD_LIMITS
from assistant.phrasebook.schema import EntryModel, LineModel

_SENTENCE = re.compile(r"[^\n]+?(?:[.!?…]+[»\"”’)]*(?=\s|$)|(?=\n)|$)")
_WHOLE = frozenset({"too-long"})
_MODELS = frozenset({"calm-order", "rules-as-reason", "blame", "defence", "threat", "open-promise"})
"""Rules whose better wording serves as it is; that of the others names a thing of its own."""

# What an agent's draft leaves open, as a line of the book says it: a slot, or a step that serves.
_GAPS = (
    (re.compile(r"(?:hoy |mañana )?antes de las? \[hora\]"), "en {plazo}"),
    (re.compile(r"esta semana, el \[día\]"), "en {plazo}"),
    (re.compile(r"\[(?:hora|día)\]"), "{plazo}"),
    (re.compile(r"\[nombre\]"), "{cliente}"),
    (re.compile(r"(?:de )?\[factura o pedido\]"), "de {producto}"),
    (re.compile(r"\[un paso\]"), "pedir que revisen el caso"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """`text` in the place of `start:end` of the line."""

    start: int
    end: int
    text: str

    def of(self, line: str) -> str:
        return line[: self.start] + self.text + line[self.end :]


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of a line. `change` settles it; None where `example` can only be copied from.

    `accepted` is the reason of the lead who let it stand.
    """

    finding: Finding
    change: Change | None
    example: str
    accepted: str = ""

    @property
    def open(self) -> bool:
        return not self.accepted


def look(line: LineModel, method: Method | None) -> tuple[Found, ...]:
    """Every finding of `line`, in order; those that a lead accepted too."""
    found = linted(line, method)
    return tuple(_with_change(line, method, finding, found) for finding in found)


def stands(line: LineModel, method: Method | None) -> Level | None:
    """The gravest level of what is open in `line`; None if it is clean."""
    levels = {f.level for f in linted(line, method) if not _accepted(line, f)}
    return Level.RED if Level.RED in levels else Level.AMBER if levels else None


def elsewhere(entry: EntryModel, method: Method | None) -> Iterator[tuple[str, Level]]:
    """The lines of `entry` with something open: their ids, and how grave it is."""
    for line in entry.lines:
        level = stands(line, method)
        if level is not None:
            yield line.id, level


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the book: a finding of a line of an entry, as a span of its text."""

    entry_id: str
    line_id: str
    start: int
    end: int


def spots(book: Book, entry_id: str) -> tuple[Spot, ...]:
    """What is open in one entry, in the order of its lines."""
    item = book.items.get(entry_id)
    if item is None:
        return ()
    return tuple(
        Spot(entry_id, line.id, finding.start, finding.end)
        for line in item.entry.lines
        for finding in linted(line, item.method)
        if not _accepted(line, finding)
    )


def next_here(book: Book, here: Spot, *, back: bool = False) -> Spot | None:
    """The finding after `here` (before it, if `back`) in the same entry; with line_id "", the
    first or the last one."""
    own = spots(book, here.entry_id)
    item = book.items.get(here.entry_id)
    lines = [line.id for line in item.entry.lines] if item is not None else []
    if here.line_id not in lines:
        return own[-1 if back else 0] if own else None

    def place(spot: Spot) -> tuple[int, int]:
        return lines.index(spot.line_id), spot.start

    if back:
        return next((s for s in reversed(own) if place(s) < place(here)), None)
    return next((s for s in own if place(s) > place(here)), None)


def others(book: Book, entry_id: str, *, back: bool = False) -> tuple[str, ...]:
    """The ids of all entries in the order in which to look on from `entry_id`, which is last."""
    names = list(book.items)
    at = names.index(entry_id) if entry_id in book.items else 0
    ahead = [*names[at + 1 :], *names[: at + 1]]
    return tuple([*reversed(ahead[:-1]), *ahead[-1:]] if back else ahead)


def first_of(book: Book, names: Iterable[str], *, back: bool = False) -> Spot | None:
    """The first finding of the first of these entries that has one; the last one, if `back`."""
    for name in names:
        found = spots(book, name)
        if found:
            return found[-1 if back else 0]
    return None


def _accepted(line: LineModel, finding: Finding) -> str:
    return line.accept.get(finding.rule, "") if finding.level is Level.AMBER else ""


def _with_change(
    line: LineModel, method: Method | None, finding: Finding, found: tuple[Finding, ...]
) -> Found:
    accepted = _accepted(line, finding)
    for change in _changes(line, finding, found):
        if _settles(line, method, finding, found, change):
            return Found(finding, change, change.text, accepted)
    return Found(finding, None, finding.better, accepted)


def _changes(line: LineModel, finding: Finding, found: tuple[Finding, ...]) -> Iterator[Change]:
    """What may be put in the place of the sentence: the lead's own words kept first."""
    start, end = _sentence(line.text, finding)
    sentence = line.text[start:end]
    red = tuple(
        (f.start - start, f.end - start)
        for f in found
        if f.level is Level.RED and f != finding and start <= f.start and f.end <= end
    )
    address = Address.USTED if line.address is Address.ANY else line.address
    place = Place(
        sentence, finding.start - start, finding.end - start, address, narrowest(line), red
    )
    better = _slots(reword(finding.rule, place))
    if better:
        yield Change(start, end, better)
    elif finding.rule == "stacked-apologies":
        yield _without(line.text, start, end)
    if finding.rule in _MODELS:
        yield Change(start, end, finding.better)


def _slots(better: str) -> str:
    """With the slots of a book in the place of what an agent fills in by hand."""
    for pattern, slot in _GAPS:
        better = pattern.sub(slot, better)
    return better


def _without(text: str, start: int, end: int) -> Change:
    """The sentence goes, with the space that held it."""
    while end < len(text) and text[end].isspace():
        end += 1
    if end == len(text):
        start = len(text[:start].rstrip())
    return Change(start, end, "")


def _sentence(text: str, finding: Finding) -> tuple[int, int]:
    if finding.rule in _WHOLE:
        return 0, len(text)
    last = finding.rule == "no-next-step"
    for found in _SENTENCE.finditer(text):
        if last and text[found.end() :].strip():
            continue
        if last or finding.start < found.end():
            start = found.end() - len(found.group().lstrip())
            return min(start, finding.start) if not last else start, max(found.end(), finding.end)
    return finding.start, finding.end


def narrowest(line: LineModel) -> Channel:
    """The channel of `line` that takes the fewest words."""
    return min(line.channels, key=lambda c: (WORD_LIMITS[c], c), default=Channel.CHAT)


def _settles(
    line: LineModel,
    method: Method | None,
    finding: Finding,
    found: tuple[Finding, ...],
    change: Change,
) -> bool:
    """Whether less of the rule is left, nothing as grave is new, and nothing is to be filled in."""
    made = change.of(line.text)
    if "[" in change.text or not made.strip() or made == line.text:
        return False
    grave = finding.level is Level.RED
    after = linted(line.model_copy(update={"text": made}), method)
    before = [f.rule for f in found]
    now = [f.rule for f in after if f.level is Level.RED or not grave]
    return now.count(finding.rule) < before.count(finding.rule) and all(
        now.count(rule) <= before.count(rule) for rule in now
    )
