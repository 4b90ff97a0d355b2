"""A sheet as JSON: a list of rows, each with the columns that say something."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from assistant.phrasebook.exchange.columns import HEADERS, NO, YES, Column, fold, nearest
from assistant.phrasebook.exchange.rows import FIRST_ROW, Row
from assistant.phrasebook.exchange.sheet import (
    BLANK,
    CELL_LIMIT,
    ROW_LIMIT,
    SheetError,
    shortened,
    too_long,
)

_Pairs = list[tuple[str, Any]]
_COLUMNS = {fold(header): Column(column) for column, header in HEADERS.items()}


class _Object(list[tuple[str, Any]]):
    """The pairs of one JSON object, so that a name given twice is seen."""


def write(rows: Iterable[Row]) -> bytes:
    """The whole file, one row a line."""
    lines = (
        json.dumps({c.value: row[c] for c in Column if row[c]}, ensure_ascii=False) for row in rows
    )
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("utf-8")


def read(data: bytes) -> tuple[Iterator[Row], int]:
    """The rows and how many; the first is row 2, as in a sheet with its header.

    Raises SheetError, also for more than ROW_LIMIT rows.
    """
    try:
        found = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_Object)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise SheetError(line, "No se entiende como JSON en UTF-8; expórtelo de nuevo.") from error
    if not isinstance(found, list) or isinstance(found, _Object):
        raise SheetError(1, "Debe ser una lista de filas: [{«fila»: …}, …].")
    if len(found) > ROW_LIMIT:
        raise SheetError(ROW_LIMIT, f"La hoja pasa de {ROW_LIMIT} filas; repártala en varias.")
    rows = (_row(number, value) for number, value in enumerate(found, FIRST_ROW))
    return rows, len(found)


def _row(number: int, value: object) -> Row:
    if not isinstance(value, _Object):
        return Row(number, {}, ("La fila debe ser un objeto con «fila», «archivo»…",))
    cells: dict[Column, str] = {}
    faults: list[str] = []
    for name, cell in value:
        column = _COLUMNS.get(fold(name))
        text = _text(cell)
        if column is None:
            hint = nearest(name[:80], HEADERS)
            faults.append(f"La columna «{shortened(name)}» no existe.{hint}")
        elif column in cells:
            faults.append(f"La columna «{column}» está dos veces; deje una.")
        elif text is None:
            faults.append(f"En «{column}» debe haber un texto.")
        elif len(text) > CELL_LIMIT:
            faults.append(too_long(column))
        elif text.strip(BLANK):
            cells[column] = text
    return Row(number, cells, tuple(faults))


def _text(cell: object) -> str | None:
    if isinstance(cell, bool):
        return YES if cell else NO
    if isinstance(cell, int | float):
        return str(cell)
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else None
