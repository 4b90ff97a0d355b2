"""Where a phrasebook has no line: entry by step by channel by form of address."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, product

from assistant.domain import Address, Channel, Entry, Method, Phrasebook, Step

SPOKEN = (Address.USTED, Address.TU, Address.VOS)
"""The forms a customer is spoken to in; a line in `any` counts for all of them."""

AT_LEAST = (Address.USTED, Address.TU)
"""Enough for a warning: where an entry has none in vos, the base entry of its method has."""

Cell = tuple[Channel, Address]

CELLS: frozenset[Cell] = frozenset(product(Channel, SPOKEN))

LATER = {
    Method.LISTEN: (Step.NEXT,),
    Method.RELIEVE: (Step.NEXT, Step.ANSWER_NO, Step.ANSWER_YES),
    Method.TRANSFER: (Step.NEXT,),
    Method.BOUNDARY: (Step.WARNING, Step.LAST_WARNING, Step.CLOSING),
}
"""What may follow the opening, by method."""

NAME_WIDTH, PAGE_WIDTH = 36, 100
"""Characters; the table with the names of the steps fits a console of a hundred."""


@dataclass(frozen=True, slots=True)
class Hole:
    """What an agent looks for and does not find. A line of any one of `steps` fills it."""

    entry: str
    steps: tuple[Step, ...]
    channel: Channel
    address: Address


def filled(entry: Entry, *steps: Step) -> frozenset[Cell]:
    """The cells in which `entry` has a line of one of `steps`."""
    return frozenset(
        (channel, address)
        for line in entry.lines
        if line.step in steps
        for channel in line.channels
        for address in (SPOKEN if line.address is Address.ANY else (line.address,))
    )


def needs(entry: Entry) -> tuple[tuple[tuple[Step, ...], tuple[Address, ...]], ...]:
    """The steps `entry` should have on every channel, each with its forms of address.

    A step is a choice of several where either will do: at a danger, to open or to close.
    """
    if entry.method is None:
        return ()
    if entry.danger:
        return (((Step.OPENING, Step.CLOSING), SPOKEN),)
    warns = entry.method is Method.BOUNDARY and not entry.base
    later = AT_LEAST if warns else SPOKEN
    return (((Step.OPENING,), SPOKEN), *(((step,), later) for step in LATER[entry.method]))


def holes(book: Phrasebook) -> tuple[Hole, ...]:
    """The holes that make sense to fill, in the order of the book; `book` as `usable` gives it."""
    return tuple(
        Hole(entry.id, steps, channel, address)
        for entry in book.entries
        for steps, addresses in needs(entry)
        for channel, address in product(Channel, addresses)
        if (channel, address) not in filled(entry, *steps)
    )


def report(book: Phrasebook) -> str:
    """A row for each entry with its filled cells by step, then the holes; PAGE_WIDTH wide."""
    found = holes(book)
    lines = [*_table(book, found), ""]
    lines.append(f"Casillas llenas de {len(CELLS)}: cada canal en usted, tú y vos. * falta alguna.")
    lines.append("")
    for entry, of_entry in groupby(found, key=lambda hole: hole.entry):
        lines += _listed(entry, tuple(of_entry))
    entries = len({hole.entry for hole in found})
    if found:
        lines.append(f"{len(found)} huecos en {entries} entradas.")
    else:
        lines.append("Ningún hueco que convenga llenar.")
    return "\n".join(lines)


def _table(book: Phrasebook, found: tuple[Hole, ...]) -> Iterator[str]:
    short = {(hole.entry, step) for hole in found for step in hole.steps}
    with_lines = [entry for entry in book.entries if entry.method is not None]
    for method, entries in groupby(with_lines, key=lambda entry: entry.method):
        yield f"{method or '':<{NAME_WIDTH}}" + "".join(f" {step}" for step in Step)
        for entry in entries:
            cells = "".join(
                f" {_cell(entry, step, (entry.id, step) in short):>{len(step)}}" for step in Step
            )
            name = entry.id
            if len(name) > NAME_WIDTH:
                name = name[: NAME_WIDTH - 1] + "…"
            yield f"{name:<{NAME_WIDTH}}{cells}"


def _cell(entry: Entry, step: Step, short: bool) -> str:
    count = len(filled(entry, step))
    return f"{count}*" if short else str(count or "·")


def _listed(entry: str, found: tuple[Hole, ...]) -> Iterator[str]:
    """The holes of one entry in sentences; the steps that lack the same share one."""
    lacking: dict[str, list[str]] = {}
    for steps, of_steps in groupby(found, key=lambda hole: hole.steps):
        lacking.setdefault(_places(tuple(of_steps)), []).append(" o ".join(steps))
    for places, names in lacking.items():
        text = f"{entry}: {', '.join(names)}: falta {places}"
        yield textwrap.fill(text, PAGE_WIDTH, subsequent_indent="  ")


def _places(found: tuple[Hole, ...]) -> str:
    """Where a step lacks a line, the channels that lack the same forms of address together."""
    channels: dict[tuple[Address, ...], list[Channel]] = {}
    for channel, of_channel in groupby(found, key=lambda hole: hole.channel):
        channels.setdefault(tuple(hole.address for hole in of_channel), []).append(channel)
    return "; ".join(f"{', '.join(a)} en {', '.join(c)}" for a, c in channels.items())
