"""A sheet as XLSX: every cell is text; a formula that comes in is refused, never evaluated."""

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import Any

from assistant.phrasebook.exchange.columns import (
    ADDRESSES,
    KINDS,
    METHODS,
    NO,
    SITUATIONS,
    STATUSES,
    STEPS,
    YES,
    Column,
)
from assistant.phrasebook.exchange.guard import from_xlsx, to_xlsx
from assistant.phrasebook.exchange.rows import Row
from assistant.phrasebook.exchange.sheet import ROW_LIMIT, RawRow, SheetError, with_header

TITLE = "Libro de frases"
UNPACKED_LIMIT = 64_000_000
"""Bytes of the parts of the file together; 20,000 rows take about 15 million."""
MARK_LIMIT = 3_000_000
"""Tags and their ends in all parts: what openpyxl must build; 20,000 rows take about a million."""
COLUMN_LIMIT = 64
_CHUNK = 1_000_000
_TEXT = "@"  # Excel's format for a cell that stays as it was typed

_WIDTHS = {Column.TEXT: 90, Column.SELF_TALK: 40, Column.ENTRY: 30, Column.ACCEPT: 30}
_WIDTH = 16
_CHOICES = {
    Column.KIND: KINDS, Column.METHOD: METHODS, Column.ADDRESS: ADDRESSES, Column.STEP: STEPS,
    Column.STATUS: STATUSES, Column.SITUATION: SITUATIONS,
    Column.DANGER: {YES: YES}, Column.BASE: {YES: YES},
}  # fmt: skip


def write(rows: Iterable[Row]) -> bytes:
    """The whole file, for a person to work in: header in sight, filter, lists of words."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    listed = tuple(rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(TITLE)
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(Column))
    sheet.auto_filter.ref = f"A1:{last}{len(listed) + 1}"
    for place, column in enumerate(Column, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = _WIDTHS.get(column, _WIDTH)
        sheet.column_dimensions[letter].number_format = _TEXT
        if column in _CHOICES:
            words = ",".join(_CHOICES[column].values())
            choice = DataValidation("list", formula1=f'"{words}"', allow_blank=True)
            choice.errorStyle = "warning"
            choice.add(f"{letter}2:{letter}{ROW_LIMIT}")
            sheet.data_validations.append(choice)
    plain, head = Alignment(vertical="top", wrap_text=True), Font(bold=True)

    def cell(text: str, bold: bool = False) -> Any:
        made = WriteOnlyCell(sheet, to_xlsx(text))
        made.data_type = "s"  # openpyxl takes «=…» for a formula
        made.quotePrefix = True  # and Excel would, once the cell is edited
        made.number_format, made.alignment = _TEXT, plain
        if bold:
            made.font = head
        return made

    sheet.append([cell(column.value, bold=True) for column in Column])
    for row in listed:
        sheet.append([cell(row[column]) if row[column] else None for column in Column])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(data: bytes) -> tuple[Iterator[Row], int]:
    """The rows of the sheet, and about how many.

    Takes the sheet named as on export, else the first. The rows raise SheetError, as this does.
    """
    total = _check_archive(data)
    return with_header(_table(_rows(data))), total


def _check_archive(data: bytes) -> int:
    """The number of row tags but one in all its parts.

    Raises SheetError for what is no XLSX, or would fill the memory once unpacked.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise SheetError(
            1, "Tiene contraseña o es un Excel antiguo; guárdelo como .xlsx sin contraseña."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # A part that unpacks to more than it declares is cut there by zipfile.
            if sum(part.file_size for part in archive.infolist()) > UNPACKED_LIMIT:
                raise SheetError(1, "Desempaquetado es demasiado grande; repártalo en varios.")
            marks = rows = 0
            for part in archive.infolist():
                with archive.open(part) as stream:
                    while chunk := stream.read(_CHUNK):
                        marks += chunk.count(b"<")
                        rows += chunk.count(b"<row ")
            if marks > MARK_LIMIT:
                raise SheetError(1, "Tiene demasiadas celdas; repártalo en varios.")
    except SheetError:
        raise
    except Exception as error:  # zipfile tells broken archives in a dozen ways
        raise _broken() from error
    return max(rows - 1, 0)


def _broken() -> SheetError:
    return SheetError(1, "No se entiende como XLSX; ábralo y guárdelo de nuevo como .xlsx.")


def _rows(data: bytes) -> Iterator[Any]:
    """The cells of each row, as openpyxl reads them, one after another. Raises SheetError."""
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of features that do not matter here
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        sheet = book[TITLE] if TITLE in book.sheetnames else book.worksheets[0]
        sheet.reset_dimensions()  # what it says of its size may be a lie of a million columns
        return sheet.iter_rows(max_col=COLUMN_LIMIT, max_row=ROW_LIMIT + 1)
    except Exception as error:  # openpyxl raises whatever it stumbles upon
        raise _broken() from error


def _table(table: Iterator[Any]) -> Iterator[RawRow]:
    number = 0
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                cells = next(table, None)
        except Exception as error:  # as above; what came before is not trusted either
            raise _broken() from error
        if cells is None:
            return
        number += 1
        texts: list[str] = []
        faults: dict[int, str] = {}
        for place, cell in enumerate(cells):
            texts.append("")
            if cell.data_type == "f":
                faults[place] = f"La celda {_name(place, number)} lleva una fórmula; ponga texto."
            elif cell.data_type == "e":
                faults[place] = f"La celda {_name(place, number)} da un error; ponga texto."
            elif cell.value is not None:
                texts[place] = _text(cell.value)
        yield RawRow(number, texts, faults)


def _name(place: int, row: int) -> str:
    from openpyxl.utils import get_column_letter

    return f"{get_column_letter(place + 1)}{row}"


def _text(value: object) -> str:
    """What a person sees in the cell, without what XML could not hold."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return from_xlsx(str(value))
