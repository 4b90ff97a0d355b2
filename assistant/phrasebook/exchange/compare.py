"""What differs between two entries or two tests, in the words of the sheet."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.phrasebook.exchange.columns import Column, Kind
from assistant.phrasebook.exchange.rows import entry_cells, line_cells, test_cells
from assistant.phrasebook.schema import EntryModel, LineModel, TestModel


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell, trigger, step or line: None in `old` was not there, None in `new` goes away."""

    field: str
    old: str | None
    new: str | None


def entry_changes(old: EntryModel | None, new: EntryModel | None) -> Iterator[FieldChange]:
    """Field by field; None for an entry that is not there. Nothing if they are equal."""
    yield from _cells("", _header(old), _header(new))
    for kind, field in ((Kind.STEP, "steps"), (Kind.TRIGGER, "triggers")):
        yield from _texts(kind, getattr(old, field, []), getattr(new, field, []))
    before = {line.id: line for line in old.lines} if old else {}
    after = {line.id: line for line in new.lines} if new else {}
    for id_ in [*before, *(i for i in after if i not in before)]:
        yield from _line(id_, before.get(id_), after.get(id_))
    yield from _order(Kind.LINE, list(before), list(after))


def test_changes(old: TestModel | None, new: TestModel | None) -> Iterator[FieldChange]:
    return _cells("", test_cells(old) if old else {}, test_cells(new) if new else {})


test_changes.__test__ = False  # type: ignore[attr-defined]  # not for pytest


def _header(entry: EntryModel | None) -> dict[Column, str]:
    cells = next(entry_cells(entry)) if entry else {}
    return {c: text for c, text in cells.items() if c not in (Column.KIND, Column.ENTRY)}


def _cells(
    where: str, old: Mapping[Column, str], new: Mapping[Column, str]
) -> Iterator[FieldChange]:
    for column in Column:
        if old.get(column) != new.get(column):
            yield FieldChange(f"{where}{column}", old.get(column), new.get(column))


def _line(id_: str, old: LineModel | None, new: LineModel | None) -> Iterator[FieldChange]:
    name = f"{Kind.LINE} {id_}"
    if old and new:
        yield from _cells(f"{name} · ", line_cells(old), line_cells(new))
    else:
        yield FieldChange(name, old.text if old else None, new.text if new else None)


def _texts(kind: Kind, old: Sequence[str], new: Sequence[str]) -> Iterator[FieldChange]:
    """Texts without a name: each comes or goes."""
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    yield from (FieldChange(kind, text, None) for text in gone.elements())
    yield from (FieldChange(kind, None, text) for text in come.elements())
    yield from _order(kind, old, new)


def _order(kind: Kind, old: Sequence[str], new: Sequence[str]) -> Iterator[FieldChange]:
    """Whether what stays in both stands in another order."""
    both = Counter(old) & Counter(new)
    before, after = _kept(old, both), _kept(new, both)
    if before != after:
        moved = next(b for a, b in zip(before, after, strict=True) if a != b)
        yield FieldChange(f"orden de cada {kind}", f"empieza en «{moved}»", "otro orden")


def _kept(texts: Sequence[str], both: Counter[str]) -> list[str]:
    left = both.copy()
    kept = []
    for text in texts:
        if left[text] > 0:
            left[text] -= 1
            kept.append(text)
    return kept
