"""Lines as a lead adds, copies and orders them; pure steps from one list to the next."""

import re
from collections.abc import Collection, Sequence
from typing import TypeVar

from assistant.domain import Address, Channel, Method, Status, Step
from assistant.editing.book import Kind
from assistant.phrasebook.schema import FOLLOW_UPS, LADDER, LineModel
from assistant.text import fold

T = TypeVar("T")
_ID_LENGTH = 60


def steps_of(kind: Kind) -> tuple[Step, ...]:
    """The steps that a line of `kind` may have, in the order of a case."""
    closed = frozenset[Step]()
    if kind is not Method.BOUNDARY:
        closed |= LADDER
    if kind is not Method.RELIEVE:
        closed |= FOLLOW_UPS
    return tuple(step for step in Step if step not in closed)


def line_id(words: str, taken: Collection[str]) -> str:
    """An id that is none of `taken`, made from `words`."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(words).replace("ñ", "n")).strip("-")
    base = plain[:_ID_LENGTH].strip("-") or "frase"
    name, n = base, 1
    while name in taken:
        n += 1
        name = f"{base}-{n}"
    return name


def new_line(lines: Sequence[LineModel], like: LineModel | None) -> LineModel:
    """An empty draft for `lines`, on the channels and in the address of `like`."""
    channels = like.channels if like is not None and like.channels else frozenset({Channel.CHAT})
    address = Address.USTED if like is None else like.address
    step = Step.OPENING if like is None else like.step
    first = next(each for each in Channel if each in channels)
    name = line_id(f"{first} {address}", {line.id for line in lines})
    return LineModel.model_construct(
        id=name, text="", channels=channels, address=address, step=step, status=Status.DRAFT
    )


def duplicated(
    lines: Sequence[LineModel], picked: Collection[str]
) -> tuple[list[LineModel], list[str]]:
    """`lines` with a draft copy after each of `picked`, and the ids of the copies."""
    taken, after, made = {line.id for line in lines}, [], []
    for line in lines:
        after.append(line)
        if line.id in picked:
            name = line_id(line.id, taken)
            taken.add(name)
            made.append(name)
            after.append(line.model_copy(update={"id": name, "status": Status.DRAFT}))
    return after, made


def shifted(rows: Sequence[T], picked: Collection[int], by: int) -> tuple[list[T], list[int]]:
    """`rows` with those at `picked` one place up (`by` -1) or down (1), and their new places.

    What stands at the edge already stays there.
    """
    order = list(range(len(rows)))
    chosen = set(picked)
    for at in sorted(chosen, reverse=by > 0):
        to = at + by
        if 0 <= to < len(order) and order[to] not in chosen:
            order[at], order[to] = order[to], order[at]
    return [rows[i] for i in order], [n for n, i in enumerate(order) if i in chosen]
