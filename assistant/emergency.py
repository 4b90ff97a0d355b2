"""Emergency numbers and helplines by country: data with a source and the day it was checked."""

import json
from dataclasses import dataclass
from pathlib import Path

from assistant import paths


@dataclass(frozen=True, slots=True)
class Number:
    """A number to dial. `checked`: the day on which `source` said so; "" if nobody looked."""

    label: str
    number: str
    source: str
    checked: str = ""


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    name: str
    numbers: tuple[Number, ...]


def countries(path: Path = paths.EMERGENCY) -> tuple[Country, ...]:
    """Every country, by name; none if the file is missing or damaged: the card still serves."""
    try:
        raw = json.loads(path.read_text("utf-8"))["countries"]
        return tuple(
            Country(c["code"], c["name"], tuple(Number(**n) for n in c["numbers"])) for c in raw
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ()
