"""Sheets on disk: which format, how big, and written whole or not at all."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from assistant.errors import RemansoError
from assistant.phrasebook.atomic import saving, write_bytes
from assistant.phrasebook.exchange import csv_format, json_format, xlsx_format
from assistant.phrasebook.exchange.book import BookFile
from assistant.phrasebook.exchange.columns import Column
from assistant.phrasebook.exchange.incoming import Incoming, from_rows
from assistant.phrasebook.exchange.rows import Row, to_rows
from assistant.phrasebook.exchange.sheet import CELL_LIMIT, ROW_LIMIT, SheetError
from assistant.phrasebook.exchange.watch import QUIET, Watch

SHEET_LIMIT = 20_000_000
"""Bytes of one sheet; the bundled book has under a million."""


class Format(NamedTuple):
    write: Callable[[Iterable[Row]], bytes]
    read: Callable[[bytes], tuple[Iterator[Row], int]]


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        ".csv": Format(csv_format.write, csv_format.read),
        ".xlsx": Format(xlsx_format.write, xlsx_format.read),
        ".json": Format(json_format.write, json_format.read),
    }
)


def format_of(path: Path) -> Format:
    """Raises RemansoError for a name that ends in something else."""
    try:
        return FORMATS[path.suffix.lower()]
    except KeyError:
        raise RemansoError(
            f"No sé qué formato es {path.name}; use un nombre que termine en {', '.join(FORMATS)}."
        ) from None


def write_sheet(path: Path, files: Iterable[BookFile], watch: Watch = QUIET) -> int:
    """Write the files of a book as one sheet, and return its rows below the header.

    Raises RemansoError, CancelledError among them; the file that was there then stays.
    """
    sheet_format = format_of(path)
    rows = to_rows(files)
    _check_size(path, rows)
    data = sheet_format.write(watch.over(rows, len(rows)))
    watch.check()
    with saving(path):
        write_bytes(path, data)
    return len(rows)


def _check_size(path: Path, rows: tuple[Row, ...]) -> None:
    if len(rows) >= ROW_LIMIT:
        raise RemansoError(f"El libro pasa de {ROW_LIMIT} filas; no cabe en {path.name}.")
    for row in rows:
        for column in Column:
            if len(row[column]) > CELL_LIMIT:
                raise RemansoError(
                    f"En «{row[Column.ENTRY]}», «{column}» pasa de {CELL_LIMIT} letras;"
                    " acórtela y exporte de nuevo."
                )


def read_sheet(path: Path, watch: Watch = QUIET) -> Incoming:
    """Read and check a sheet. What is wrong in its rows is a value; nothing is evaluated.

    Raises RemansoError if it cannot be read as a sheet at all, and CancelledError.
    """
    sheet_format = format_of(path)
    try:
        if path.exists() and not path.is_file():
            raise RemansoError(f"{path} no es un archivo; elija una hoja exportada.")
        with path.open("rb") as file:
            data = file.read(SHEET_LIMIT + 1)
    except OSError as error:
        raise RemansoError(f"No se puede leer {path}: {error.strerror}. Revise la ruta.") from error
    if len(data) > SHEET_LIMIT:
        raise RemansoError(
            f"{path} pasa de {SHEET_LIMIT // 1_000_000} MB; reparta la hoja en varias."
        )
    try:
        rows, total = sheet_format.read(data)
        return from_rows(rows, total, watch)
    except SheetError as error:
        raise RemansoError(f"{path}, fila {error.row}: {error.sentence}") from error
