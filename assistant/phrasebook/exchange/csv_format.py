"""A sheet as CSV: UTF-8 with a mark, semicolons, and cells that nothing evaluates."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from assistant.phrasebook.exchange.columns import Column
from assistant.phrasebook.exchange.guard import from_csv, to_csv
from assistant.phrasebook.exchange.rows import Row
from assistant.phrasebook.exchange.sheet import RawRow, SheetError, with_header

SEPARATOR = ";"  # what a spreadsheet in most Spanish-speaking countries expects


def write(rows: Iterable[Row]) -> bytes:
    """The whole file."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=SEPARATOR)
    writer.writerow(Column)
    for row in rows:
        writer.writerow(to_csv(row[column]) for column in Column)
    return text.getvalue().encode("utf-8-sig")


def read(data: bytes) -> tuple[Iterator[Row], int]:
    """The rows, and about how many; separated by semicolon, comma or tabulator.

    The rows raise SheetError. Raises SheetError if the text cannot be decoded.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise SheetError(row, "No está en UTF-8; guárdelo como «CSV UTF-8».") from error
    return with_header(_table(text)), max(text.count("\n") - 1, 0)


def _table(text: str) -> Iterator[RawRow]:
    first = 0
    if declared := re.match(r"sep=([;,\t])\r?\n", text):
        first = declared.end()
    head = text[first : first + 2_000].partition("\n")[0]
    separator = declared[1] if declared else max(";,\t", key=head.count)
    reader = csv.reader(io.StringIO(text[first:], newline=""), delimiter=separator, strict=True)
    number = 1 if declared else 0
    try:
        for cells in reader:
            number += 1
            yield RawRow(number, [from_csv(cell) for cell in cells])
    except csv.Error as error:
        raise SheetError(
            number + 1,
            "No se entiende como CSV desde aquí; revise las comillas o guárdelo de nuevo.",
        ) from error
