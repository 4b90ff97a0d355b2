"""The slip: the agent's own record of an incident, for occupational health.

It is filled from the case and edited by the agent. It names the customer by the case number
alone, and nothing of it is kept: the agent copies it or saves it where they choose.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from assistant import paths
from assistant.conversation.handoff import CHANNELS
from assistant.domain import Case, Reading, Situation

NOT_ADVICE = "No es asesoría legal."
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is read as another


class Category(StrEnum):
    """What was done to the agent (LINES.md)."""

    SHOUTING = "grito"
    INSULT = "insulto"
    DISCRIMINATION = "discriminación"
    SEXUAL = "sexual"
    THREAT = "amenaza"
    PERSISTENCE = "persistencia"


_BY_ENTRY: Mapping[str, Category] = MappingProxyType(
    dict.fromkeys(
        """xenofobia color-de-piel por-ser-mujer orientacion-o-identidad discapacidad religion
        por-la-edad cuerpo-o-clase por-ser-indigena""".split(),
        Category.DISCRIMINATION,
    )
    | dict.fromkeys(
        "comentarios-sexuales proposiciones-y-citas material-obsceno".split(), Category.SEXUAL
    )
    | dict.fromkeys("desea-muerte-o-dano amenaza-velada amenaza-el-empleo".split(), Category.THREAT)
    | {"gritos-que-no-paran": Category.SHOUTING}
)


@dataclass(frozen=True, slots=True)
class Slip:
    """The common fields of LINES.md, as text; empty where nothing is known.

    `effect` is the agent's own; `share_effect` puts it into what leaves the window.
    """

    folio: str
    written_at: str
    happened_at: str
    channel: str
    categories: frozenset[Category]
    ladder: str
    lines: str
    ended: str = ""
    created_by: str = ""
    case_number: str = ""
    queue: str = ""
    description: str = ""
    effect: str = ""
    share_effect: bool = False
    support: bool = False
    witnesses: str = ""
    measures: str = ""
    received: str = ""


def slip(case: Case, now: datetime, folio: str = "") -> Slip:
    """The slip for `case` at `now` (local time, to the minute)."""
    at = now.strftime("%Y-%m-%d %H:%M")
    return Slip(
        folio=folio or new_folio(now),
        written_at=at,
        happened_at=at,
        channel=CHANNELS[case.preferences.channel],
        categories=frozenset(_categories(case)),
        ladder=f"Aviso {case.warnings} de {case.warning_limit}",
        lines=", ".join(f"{used.entry.id}/{used.line.id}" for used in case.used),
        ended="Se pasó a otra persona" if case.affected else "",
    )


def new_folio(now: datetime) -> str:
    """A number of its own without a counter on disk: the day and four letters by chance."""
    return f"R-{now:%Y%m%d}-" + "".join(secrets.choice(_LETTERS) for _ in range(4))


def _categories(case: Case) -> set[Category]:
    found = {_category(reading) for _, reading in case.messages}
    return {category for category in found if category is not None}


def _category(reading: Reading) -> Category | None:
    if reading.danger:
        return Category.THREAT
    if reading.situation not in (Situation.ATTACK, Situation.ABUSE):
        return None
    near = [m for m in reading.matches if m.near and m.entry.situation is reading.situation]
    return _BY_ENTRY.get(near[0].entry.id, Category.INSULT) if near else Category.INSULT


def as_text(value: Slip, hint: str = "") -> str:
    """What is copied or saved: every field with its name; the effect only if it is shared."""
    effect = value.effect.strip() if value.share_effect else ""
    rows = [
        ("Folio", value.folio),
        ("Escrita por", value.created_by),
        ("Fecha de la constancia", value.written_at),
        ("Fecha de lo ocurrido", value.happened_at),
        ("Canal", value.channel),
        ("Cola o servicio", value.queue),
        ("Número de caso", value.case_number),
        ("Tipo", ", ".join(c.value for c in Category if c in value.categories)),
        ("Avisos dados al cliente", value.ladder),
        ("Frases usadas", value.lines),
        ("Cómo terminó el contacto", value.ended),
        ("Descripción", value.description),
        *([("Efecto en mí", effect)] if effect else []),
        ("Deseo apoyo", "sí" if value.support else "no"),
        ("Testigos", value.witnesses),
        ("Medidas ofrecidas", value.measures),
        ("Recibida por y cuándo", value.received),
    ]
    body = "\n".join(f"{name}: {' '.join(text.split()) or '(sin dato)'}" for name, text in rows)
    return "\n".join(["CONSTANCIA DE INCIDENTE", body, "", *([hint] if hint else []), NOT_ADVICE])


@dataclass(frozen=True, slots=True)
class Rule:
    """What asks for a record in a country; `checked`: the day on which `source` said so."""

    code: str
    name: str
    hint: str
    source: str
    checked: str


def rules(path: Path = paths.RECORDS) -> tuple[Rule, ...]:
    """Every country that is known; none if the file is missing or damaged: the slip serves."""
    try:
        raw = json.loads(path.read_text("utf-8"))["countries"]
        return tuple(Rule(**country) for country in raw)
    except (OSError, ValueError, KeyError, TypeError):
        return ()
