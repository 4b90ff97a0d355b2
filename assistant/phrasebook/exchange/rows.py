"""The flat form of a phrasebook: one row for an entry, a trigger, a line, a step, a test."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from assistant.domain import Channel
from assistant.phrasebook.exchange.book import BookFile
from assistant.phrasebook.exchange.columns import (
    ADDRESSES,
    CHANNELS,
    METHODS,
    SITUATIONS,
    STATUSES,
    STEPS,
    YES,
    CellError,
    Column,
    Kind,
)
from assistant.phrasebook.schema import EntryModel, LineModel, TestModel

FIRST_ROW = 2
"""Row 1 of a sheet is its header."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in the sheet, its cells that say something, and what is wrong in it."""

    number: int
    cells: Mapping[Column, str] = field(default_factory=dict)
    faults: tuple[str, ...] = ()

    def __getitem__(self, column: Column) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row, and with it its entry or test, is not taken; `row` as the spreadsheet counts."""

    row: int
    subject: str
    sentence: str

    def __str__(self) -> str:
        subject = f" ({self.subject})" if self.subject else ""
        return f"fila {self.row}{subject}: {self.sentence}"


def to_rows(files: Iterable[BookFile]) -> tuple[Row, ...]:
    """Every file of a book, row by row in its order; `parse_rows` makes the same files of it."""
    cells = (row for file in files for row in _file_cells(file))
    return tuple(Row(number, row) for number, row in enumerate(cells, FIRST_ROW))


def _file_cells(file: BookFile) -> Iterator[dict[Column, str]]:
    where = {Column.FILE: file.name, Column.METHOD: METHODS[file.kind]}
    if not file.entries and not file.tests:
        yield {Column.KIND: Kind.FILE.value, **where}
    for entry in file.entries:
        for cells in entry_cells(entry):
            yield {Column.KIND: cells[Column.KIND], **where, **cells}
    for test in file.tests:
        yield {Column.KIND: Kind.TEST.value, **where, **test_cells(test)}


def entry_cells(entry: EntryModel) -> Iterator[dict[Column, str]]:
    """The rows of one entry, its own first, without the columns that say where it stands."""
    yield _filled(
        {
            Column.KIND: Kind.ENTRY.value,
            Column.ENTRY: entry.id,
            Column.TEXT: entry.title,
            Column.STATUS: STATUSES[entry.status],
            Column.EXPIRES: entry.expires.isoformat() if entry.expires else "",
            Column.SELF_TALK: entry.self_talk or "",
            Column.DANGER: YES if entry.danger else "",
            Column.BASE: YES if entry.base else "",
            Column.SITUATION: SITUATIONS[entry.situation] if entry.situation else "",
            Column.BASED_ON: entry.based_on,
        }
    )
    for kind, texts in ((Kind.STEP, entry.steps), (Kind.TRIGGER, entry.triggers)):
        for text in texts:
            yield {Column.KIND: kind.value, Column.ENTRY: entry.id, Column.TEXT: text}
    for line in entry.lines:
        yield {Column.KIND: Kind.LINE.value, Column.ENTRY: entry.id, **line_cells(line)}


def line_cells(line: LineModel) -> dict[Column, str]:
    return _filled(
        {
            Column.LINE: line.id,
            Column.TEXT: line.text,
            Column.CHANNELS: ", ".join(CHANNELS[c] for c in Channel if c in line.channels),
            Column.ADDRESS: ADDRESSES[line.address],
            Column.STEP: STEPS[line.step],
            Column.STATUS: STATUSES[line.status],
            Column.EXPIRES: line.expires.isoformat() if line.expires else "",
            Column.ACCEPT: accept_cell(line.accept),
        }
    )


def test_cells(test: TestModel) -> dict[Column, str]:
    return {Column.TEXT: test.message, Column.EXPECT: test.expect}


test_cells.__test__ = False  # type: ignore[attr-defined]  # not for pytest


def accept_cell(accept: Mapping[str, str]) -> str:
    """`regla: razón`, one a line; a line break inside a reason is written `\\n`."""
    return "\n".join(
        f"{rule}: {reason.replace(chr(92), chr(92) * 2).replace(chr(10), chr(92) + 'n')}"
        for rule, reason in accept.items()
    )


def accept_of(cell: str) -> dict[str, str]:
    """Undo `accept_cell`. Raises CellError for a line without a reason, or a rule twice."""
    accept: dict[str, str] = {}
    for line in cell.split("\n"):
        if not line.strip():
            continue
        rule, colon, reason = line.partition(":")
        if not colon:
            raise CellError(f"«{line}» no vale en «{Column.ACCEPT}»; escriba «regla: razón».")
        if rule.strip() in accept:
            raise CellError(f"La regla «{rule.strip()}» está dos veces en «{Column.ACCEPT}».")
        accept[rule.strip()] = re.sub(
            r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], reason.strip(" "), flags=re.DOTALL
        )
    return accept


def _filled(cells: dict[Column, str]) -> dict[Column, str]:
    return {column: text for column, text in cells.items() if text}
