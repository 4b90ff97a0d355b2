"""A log of JSON rows, one a line, only ever added to; anyone may have written what stands there."""

import json
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from assistant.domain import Problem
from assistant.errors import RemansoError

T = TypeVar("T")


def read_rows(
    path: Path, limit: int, row_of: Callable[[Any], T | None]
) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """What `row_of` makes of each row, oldest first, and a problem for each row that is none.

    Of a longer log the last `limit` bytes are read; there is none: no rows. Raises RemansoError.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - limit))
            if size > limit:
                file.readline(limit)  # the rest of a line that began before
            data = file.read(limit)
    except FileNotFoundError:
        return (), ()
    except OSError as error:
        raise RemansoError(
            f"No se puede leer el historial {path}: {error.strerror}. Revise la carpeta."
        ) from error
    rows, problems = [], []
    for number, raw in enumerate(data.split(b"\n"), 1):
        if not raw.strip():
            continue
        row = _row(raw, row_of)
        if row is not None:
            rows.append(row)
        else:
            problems.append(
                Problem(path, number, "Esta línea del historial está dañada y se pasa por alto.")
            )
    return tuple(rows), tuple(problems)


def _row(raw: bytes, row_of: Callable[[Any], T | None]) -> T | None:
    try:
        return row_of(json.loads(raw))
    except (ValueError, RecursionError):
        return None


def add_rows(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add `rows` and see them on the disk. Raises OSError.

    Hold the lock of the folder: two that add at once could tear each other's rows.
    """
    lines = b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)
    with path.open("ab+") as file:
        torn = b""
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            # A line that a power cut left without its end costs only itself.
            torn = b"" if file.read(1) == b"\n" else b"\n"
        file.write(torn + lines)
        file.flush()
        os.fsync(file.fileno())
