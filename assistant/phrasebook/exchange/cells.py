"""The cells of a row as what the schema checks, and its findings as what a row says."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from pydantic import ValidationError

from assistant.domain import Method, Situation
from assistant.phrasebook import load
from assistant.phrasebook.exchange.columns import (
    ADDRESSES,
    CHANNELS,
    SITUATIONS,
    STATUSES,
    STEPS,
    CellError,
    Column,
    Kind,
    date_of,
    truth_of,
    value_of,
)
from assistant.phrasebook.exchange.rows import Row, RowProblem, accept_of
from assistant.phrasebook.schema import TestModel

NAME_LIMIT = 100
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\.", re.IGNORECASE)  # names Windows keeps
_COLUMN_OF = {
    "title": Column.TEXT, "text": Column.TEXT, "triggers": Column.TEXT, "steps": Column.TEXT,
    "message": Column.TEXT, "expect": Column.EXPECT, "self_talk": Column.SELF_TALK,
    "channels": Column.CHANNELS, "address": Column.ADDRESS, "step": Column.STEP,
    "status": Column.STATUS, "expires": Column.EXPIRES, "danger": Column.DANGER,
    "base": Column.BASE, "situation": Column.SITUATION, "accept": Column.ACCEPT,
    "based_on": Column.BASED_ON,
}  # fmt: skip


def file_name(cell: str) -> str:
    """The name of a YAML file of the folder; `.yaml` may be left out.

    Raises CellError for what is not one plain name on every system.
    """
    name = cell.strip()
    if not name:
        raise CellError(f"Falta «{Column.FILE}»: el nombre del archivo del libro.")
    if not name.endswith((".yaml", ".yml")):
        name += ".yaml"
    plain = PurePosixPath(name).name == PureWindowsPath(name).name == name
    if (
        not plain
        or len(name) > NAME_LIMIT
        or name.startswith(".")
        or not name.isprintable()
        or any(sign in name for sign in '<>:"|?*')
        or _DEVICE.match(name)
    ):
        raise CellError(f"«{name}» no es un nombre de archivo del libro; escriba uno sin ruta.")
    return name


def file_kind(value: str) -> Method | Situation:
    return Method(value) if value in set(Method) else Situation(value)


def header_of(row: Row) -> dict[str, Any]:
    data: dict[str, Any] = {"id": row[Column.ENTRY].strip(), "title": row[Column.TEXT]}
    data["danger"] = truth_of(row[Column.DANGER], Column.DANGER)
    data["base"] = truth_of(row[Column.BASE], Column.BASE)
    if row[Column.SELF_TALK]:
        data["self_talk"] = row[Column.SELF_TALK]
    if row[Column.BASED_ON]:
        data["based_on"] = row[Column.BASED_ON]
    if row[Column.SITUATION]:
        data["situation"] = value_of(row[Column.SITUATION], SITUATIONS, Column.SITUATION)
    return data | _life(row)


def _life(row: Row) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if row[Column.STATUS]:
        data["status"] = value_of(row[Column.STATUS], STATUSES, Column.STATUS)
    if row[Column.EXPIRES]:
        data["expires"] = date_of(row[Column.EXPIRES], Column.EXPIRES)
    return data


def line_of(row: Row) -> dict[str, Any]:
    channels = [c for c in row[Column.CHANNELS].replace(";", ",").split(",") if c.strip()]
    return {
        "id": row[Column.LINE].strip(),
        "text": row[Column.TEXT],
        "channels": [value_of(c.strip(), CHANNELS, Column.CHANNELS) for c in channels],
        "address": value_of(row[Column.ADDRESS], ADDRESSES, Column.ADDRESS),
        "step": value_of(row[Column.STEP], STEPS, Column.STEP),
        "accept": accept_of(row[Column.ACCEPT]),
    } | _life(row)


def test_of(row: Row) -> TestModel | RowProblem:
    data = {"message": row[Column.TEXT], "expect": row[Column.EXPECT].strip()}
    try:
        return TestModel.model_validate(data)
    except ValidationError as error:
        return problem_of(error, "", row, {})


def problem_of(
    error: ValidationError, subject: str, header: Row, parts: Mapping[Kind, list[Row]]
) -> RowProblem:
    """The first finding of the schema, with the row it came from and the words of the sheet."""
    detail = error.errors(include_url=False)[0]
    place = detail["loc"]
    row, own_id = header, Column.ENTRY
    kinds = {"triggers": Kind.TRIGGER, "steps": Kind.STEP, "lines": Kind.LINE}
    if place and place[0] in kinds:
        if len(place) > 1 and isinstance(place[1], int):
            row = parts[kinds[str(place[0])]][place[1]]
        if place[0] == "lines" and len(place) > 1:
            own_id = Column.LINE
    names = {**_COLUMN_OF, "id": own_id, "lines": Kind.LINE}
    detail["loc"] = tuple(names.get(str(p), str(p)) for p in place)
    return RowProblem(row.number, subject, load.sentence_of(detail))
