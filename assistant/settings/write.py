"""Saving a user's settings: only what changed; comments and unknown names stay as they are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from assistant.phrasebook.atomic import locked, saving, write_bytes
from assistant.settings.table import BY_NAME, KEYS

_HEADING = "Ajustes de Remanso. Lo escrito aquí a mano, también los comentarios, se conserva."


def save(file: Path, changes: Mapping[str, Any]) -> Path | None:
    """Set in `file` each name to its value, or take it out where the value is None.

    A file that is not TOML is kept beside it first; where that is, or None. Raises SaveError.
    """
    with saving(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        with locked(file.parent, file):
            raw = _bytes(file)
            document, kept = _parsed(raw), None
            if document is None:
                kept = _keep(file, raw)
                document = _new()
            for name, value in changes.items():
                _change(document, name, value)
            write_bytes(file, tomlkit.dumps(document).encode())
    return kept


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""


def _parsed(raw: bytes) -> tomlkit.TOMLDocument | None:
    if not raw.strip():
        return _new()
    try:
        return tomlkit.parse(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, TOMLKitError, RecursionError):
        return None


def _new() -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    document.add(tomlkit.comment(_HEADING))
    document.add(tomlkit.nl())
    return document


def _keep(file: Path, raw: bytes) -> Path:
    """Write `raw` under a name beside `file` that nothing has yet."""
    number = 0
    while True:
        beside = file.with_name(f"{file.name}{number or ''}.bak")
        if not beside.exists():
            write_bytes(beside, raw)
            return beside
        number += 1


def _change(document: tomlkit.TOMLDocument, name: str, value: Any) -> None:
    place: Any = document
    key = name
    if name.startswith(KEYS):
        key = name.removeprefix(KEYS)
        table = KEYS.rstrip(".")
        if not isinstance(document.get(table), dict):
            if value is None:
                return
            document.pop(table, None)
            document[table] = tomlkit.table()
        place = document[table]
    if value is None:
        place.pop(key, None)
    else:
        place[key] = BY_NAME[name].kind.write(value)
