"""A plan as lines for a person: what comes, changes, goes and is refused, then the count."""

from collections.abc import Iterator

from assistant.phrasebook.exchange.columns import Kind
from assistant.phrasebook.exchange.compare import FieldChange
from assistant.phrasebook.exchange.plan import Item, Plan
from assistant.phrasebook.exchange.sheet import shortened

TEXT_WIDTH = 70
"""Letters of each side of a change; the part that differs is always in sight."""
NAME_WIDTH = 40


def table(plan: Plan) -> Iterator[str]:
    """The whole dry run, one line for each thing that changes."""
    rows = [
        (verb, item.file, _name(item), detail)
        for verb, items in (
            ("nueva", plan.added), ("cambia", plan.changed), ("se quita", plan.removed)
        )
        for item in items
        for detail in map(_detail, item.fields)
    ]  # fmt: skip
    widths = [max((len(row[place]) for row in rows), default=0) for place in range(3)]
    for row in rows:
        cells = (f"{text:{width}}" for text, width in zip(row, widths, strict=False))
        yield "  ".join((*cells, row[3]))
    for problem in plan.refused:
        yield f"no entra  {shortened(str(problem), 400)}"
    if plan.kept_all:
        yield "No se quita nada: hay una fila rechazada que no dice de qué entrada es."
    yield summary(plan)


def summary(plan: Plan) -> str:
    return (
        f"Nuevas: {len(plan.added)}. Cambian: {len(plan.changed)}."
        f" Se quitan: {len(plan.removed)}. No entran: {len(plan.refused)}."
        f" Quedan igual: {len(plan.unchanged)}."
    )


def _name(item: Item) -> str:
    name = item.name if item.kind is Kind.ENTRY else f"{item.kind} «{item.name}»"
    return shortened(name, NAME_WIDTH)


def _detail(change: FieldChange) -> str:
    if change.old is None:
        return f"{change.field}: + {_quoted(change.new or '', 0)}"
    if change.new is None:
        return f"{change.field}: - {_quoted(change.old, 0)}"
    pairs = enumerate(zip(change.old, change.new, strict=False))
    same = next((i for i, (a, b) in pairs if a != b), min(len(change.old), len(change.new)))
    return f"{change.field}: {_quoted(change.old, same)} → {_quoted(change.new, same)}"


def _quoted(text: str, differs: int) -> str:
    """`text`, or the part of it from a little before the place where it differs."""
    start = max(0, differs - TEXT_WIDTH // 3) if len(text) > TEXT_WIDTH else 0
    return f"«{'…' if start else ''}{shortened(text[start:].replace(chr(10), '⏎'), TEXT_WIDTH)}»"
