"""Triggers and lines of one entry taken to another, and which lines fit where."""

from collections.abc import Iterable, Sequence

from assistant.domain import Method, Status, Step
from assistant.editing.book import Book, Edit, Kind, edit_of, own
from assistant.phrasebook.schema import FOLLOW_UPS, LADDER, LineModel

MIME = "application/x-remanso-parts"
"""JSON: {"from": id of an entry, "triggers": [indices], "lines": [ids of lines]}."""

_ID_LIMIT = 80


def fits(step: Step, kind: Kind) -> bool:
    """Whether a line of `step` may stand in an entry of `kind`."""
    if not isinstance(kind, Method):
        return False
    if step in LADDER:
        return kind is Method.BOUNDARY
    return step not in FOLLOW_UPS or kind is Method.RELIEVE


def fitted(line: LineModel, kind: Method) -> LineModel:
    """`line` for an entry of `kind`. One whose step does not exist there takes another, and is a
    draft: it was written for another moment, and a lead must read it again."""
    if fits(line.step, kind):
        return line
    step = Step.OPENING if kind is Method.BOUNDARY else Step.NEXT
    return line.model_copy(update={"step": step, "status": Status.DRAFT})


def misfits(lines: Iterable[LineModel], kind: Kind) -> tuple[LineModel, ...]:
    """The lines whose step does not exist in entries of `kind`."""
    return tuple(line for line in lines if not fits(line.step, kind))


def moved(
    book: Book,
    source_id: str,
    target_id: str,
    triggers: Sequence[int],
    lines: Sequence[str],
    copy: bool,
    name: str = "Mover a otra entrada",
) -> Edit:
    """The step that takes triggers (by place) and lines (by id) from an entry to another.

    Places and ids that are not there are passed over. A trigger that the target has is not there
    twice; a line takes a free id, and another step where it needs one (`fitted`). Lines stay
    where they are if the target, of calm or crisis, has none. Raises KeyError for an unknown entry.
    """
    source, target = book.items[source_id], book.items[target_id]
    if source_id == target_id:
        return Edit(name)
    places = {at for at in triggers if 0 <= at < len(source.entry.triggers)}
    names = set(lines) if isinstance(target.kind, Method) else set()
    there = list(target.entry.triggers)
    for at in sorted(places):
        if source.entry.triggers[at] not in there:
            there.append(source.entry.triggers[at])
    after = list(target.entry.lines)
    for line in source.entry.lines:
        if line.id in names and isinstance(target.kind, Method):
            free = free_id(line.id, {known.id for known in after})
            after.append(fitted(line, target.kind).model_copy(update={"id": free}))
    update = {"triggers": there, "lines": after}
    items = {target_id: own(target, book, target.entry.model_copy(update=update))}
    if not copy:
        update = {
            "triggers": [t for at, t in enumerate(source.entry.triggers) if at not in places],
            "lines": [line for line in source.entry.lines if line.id not in names],
        }
        items[source_id] = own(source, book, source.entry.model_copy(update=update))
    changed = {key: item for key, item in items.items() if item.entry != book.items[key].entry}
    return edit_of(book, name, changed)


def free_id(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, with a number behind it if it is taken."""
    known = set(taken)
    name, number = wanted, 2
    while name in known:
        tail = f"-{number}"
        name, number = wanted[: _ID_LIMIT - len(tail)].rstrip("-") + tail, number + 1
    return name
