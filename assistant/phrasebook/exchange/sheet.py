"""A table of cells, from whatever format, as the rows of a sheet: header, limits, blank rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.phrasebook.exchange.columns import HEADERS, Column, fold, nearest
from assistant.phrasebook.exchange.rows import Row

ROW_LIMIT = 100_000
"""Rows of a sheet; a book of 2,000 entries has about 60,000."""
CELL_LIMIT = 32_767
"""Characters of a cell: what a spreadsheet takes (openpyxl cuts the rest without a word)."""

BLANK = " \t\r\n\xa0"
"""What a cell that says nothing may hold; other signs are for the schema to judge."""


class SheetError(Exception):
    """A sheet that cannot be read past this point, as a sentence with its row."""

    def __init__(self, row: int, sentence: str) -> None:
        super().__init__(sentence)
        self.row, self.sentence = row, sentence


@dataclass(frozen=True, slots=True)
class RawRow:
    """The cells of one row from the left; `faults` has what is wrong, by the cell's place."""

    number: int
    cells: Sequence[str]
    faults: Mapping[int, str] = field(default_factory=dict)


def with_header(table: Iterable[RawRow]) -> Iterator[Row]:
    """The rows below the header, blank ones left out. Raises SheetError."""
    places: dict[int, Column] = {}
    for raw in table:
        if raw.number > ROW_LIMIT:
            raise SheetError(raw.number, f"La hoja pasa de {ROW_LIMIT} filas; repártala en varias.")
        if not raw.faults and not any(raw.cells):
            continue
        if not places:
            places = _places(raw)
        else:
            yield _row(raw, places)
    if not places:
        raise SheetError(1, "La hoja está vacía; exporte el libro y trabaje sobre esa hoja.")


def _places(raw: RawRow) -> dict[int, Column]:
    if raw.faults:
        raise SheetError(raw.number, next(iter(raw.faults.values())))
    known = {fold(header): column for column, header in HEADERS.items()}
    places: dict[int, Column] = {}
    for place, name in enumerate(raw.cells):
        if not name.strip():
            continue
        column = known.get(fold(name))
        if column is None:
            raise SheetError(
                raw.number,
                f"La columna «{shortened(name)}» no existe.{nearest(name[:80], HEADERS)}",
            )
        if column in places.values():
            raise SheetError(raw.number, f"La columna «{name}» está dos veces; deje una.")
        places[place] = Column(column)
    missing = [c.value for c in Column if c not in places.values()]
    if missing:
        raise SheetError(
            raw.number, f"Falta la columna «{'», «'.join(missing)}»; añádala, aunque quede vacía."
        )
    return places


def _row(raw: RawRow, places: Mapping[int, Column]) -> Row:
    faults = list(raw.faults.values())
    cells = {}
    for place, text in enumerate(raw.cells):
        if not text or place in raw.faults:
            continue
        if place not in places:
            faults.append(f"«{shortened(text)}» está fuera de las columnas de la hoja; bórrelo.")
        elif len(text) > CELL_LIMIT:
            faults.append(too_long(places[place]))
        elif text.strip(BLANK):
            cells[places[place]] = text
    return Row(raw.number, cells, tuple(faults))


def too_long(column: Column) -> str:
    return f"La celda de «{column}» pasa de {CELL_LIMIT} letras; acórtela."


def shortened(text: str, limit: int = 60) -> str:
    """`text` for one line of a screen: no control characters, at most `limit` characters."""
    plain = "".join(c if c.isprintable() else " " for c in text[: limit + 1])
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"
