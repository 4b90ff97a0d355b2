"""The lead's card for today, `hoy.yaml`: lines to know and values for slots, each with its end.

    valid_until: 2027-03-14          # for all that has none of its own; a day or "14:30" of one
    lines:
      - "Hoy no salen envíos a la costa."
      - text: "Las devoluciones tardan un día más."
        valid_until: 2027-03-20
    slots:
      plazo: "antes de las seis de la tarde"

A day is valid to its end. Times are those of the agent's own clock.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import StringIO
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from assistant.domain import Note, Problem, Today
from assistant.phrasebook.load import TODAY_FILE
from assistant.phrasebook.slots import SLOTS

BYTES, LINES, LINE_LENGTH, VALUE_LENGTH = 64_000, 20, 240, 120
"""Limits of the file; VALUE_LENGTH is what the slot's field takes."""


def _end(value: object) -> object:
    """A day as its last moment; a moment without a zone."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return datetime.combine(value, time.max)
    if isinstance(value, str):
        try:
            if len(value) <= len("2027-03-14"):
                return datetime.combine(date.fromisoformat(value), time.max)
            return datetime.fromisoformat(value).replace(tzinfo=None)
        except ValueError:
            return value
    return value


End = Annotated[datetime, BeforeValidator(_end)]


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)
    text: str = Field(min_length=1, max_length=LINE_LENGTH)
    valid_until: End | None = None


def _item(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    valid_until: End | None = None
    lines: list[Annotated[_Item, BeforeValidator(_item)]] = Field(default=[], max_length=LINES)
    slots: dict[str, Annotated[_Item, BeforeValidator(_item)]] = {}


@dataclass(frozen=True, slots=True)
class Found:
    """The card as far as it could be read, and what is wrong with it."""

    today: Today = field(default_factory=Today)
    problems: tuple[Problem, ...] = ()


def read_today(*folders: Path | None) -> Found:
    """The cards of these folders together; for a slot the first one counts. None is skipped."""
    lines: list[Note] = []
    slots: dict[str, Note] = {}
    problems: list[Problem] = []
    for folder in folders:
        if folder is None:
            continue
        found = _read(folder / TODAY_FILE)
        lines += found.today.lines
        slots = {**found.today.slots, **slots}
        problems += found.problems
    return Found(Today(tuple(dict.fromkeys(lines)), slots), tuple(problems))


def _read(path: Path) -> Found:
    try:
        if not path.is_file():
            return Found()
        with path.open("rb") as file:
            data = file.read(BYTES + 1)
        if len(data) > BYTES:
            kilobytes = BYTES // 1000
            return _fault(path, 1, f"La tarjeta pasa de {kilobytes} kB; deje solo lo de hoy.")
        text = data.decode("utf-8-sig")
        yaml = YAML(typ="rt", pure=True)
        raw = yaml.load(StringIO(text))
    except OSError as error:
        return _fault(path, 1, f"No se puede leer ({error.strerror or error}); revise el permiso.")
    except UnicodeDecodeError:
        return _fault(path, 1, "No está en UTF-8; guárdelo de nuevo con esa codificación.")
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return _fault(
            path, line, "No se entiende esta línea; revise comillas, sangría y dos puntos."
        )
    except (YAMLError, ValueError, LookupError, RecursionError):  # "!!bool x" is a KeyError
        return _fault(path, 1, "No se entiende el archivo; revise comillas, sangría y dos puntos.")
    if raw is None:
        return Found()
    try:
        model = _File.model_validate(raw)
    except ValidationError as error:
        return Found(problems=tuple(_problem(path, raw, e) for e in error.errors()))
    return _frozen(path, raw, model)


def _frozen(path: Path, raw: object, model: _File) -> Found:
    problems = []
    lines, slots = [], {}
    for place, item in enumerate(model.lines):
        end = item.valid_until or model.valid_until
        if end is None:
            problems.append(Problem(path, _line(raw, ("lines", place)), _NO_END))
            continue
        lines.append(Note(item.text, end))
    for name, item in model.slots.items():
        end = item.valid_until or model.valid_until
        line = _line(raw, ("slots", name))
        if name not in SLOTS:
            names = ", ".join(SLOTS)
            problems.append(Problem(path, line, f"El hueco «{name}» no existe; hay {names}."))
        elif len(item.text) > VALUE_LENGTH:
            sentence = f"El valor de «{name}» pasa de {VALUE_LENGTH} letras; acórtelo."
            problems.append(Problem(path, line, sentence))
        elif end is None:
            problems.append(Problem(path, line, _NO_END))
        else:
            slots[name] = Note(item.text, end)
    return Found(Today(tuple(lines), slots), tuple(problems))


_NO_END = "Falta «valid_until»: sin fecha no se sabe hasta cuándo es cierto; añádala."


def _fault(path: Path, line: int, sentence: str) -> Found:
    return Found(problems=(Problem(path, line, sentence),))


def _problem(path: Path, raw: object, error: ErrorDetails) -> Problem:
    place = ".".join(str(part) for part in error["loc"]) or "el archivo"
    sentence = {
        "extra_forbidden": "no es un campo de esta tarjeta; hay valid_until, lines y slots.",
        "string_too_long": f"pasa de {LINE_LENGTH} letras; acórtelo.",
        "too_long": f"pasa de {LINES} líneas; deje solo lo de hoy.",
        "missing": "falta; complételo.",
        "string_too_short": "está vacío; complételo o bórrelo.",
    }.get(error["type"], "no tiene la forma esperada; vea el ejemplo de la ayuda.")
    if "valid_until" in error["loc"]:
        sentence = "no es una fecha; escríbala como 2027-03-14 o 2027-03-14 18:00."
    return Problem(path, _line(raw, error["loc"]), f"«{place}» {sentence}")


def _line(raw: object, place: tuple[int | str, ...]) -> int:
    """The line in the file of the deepest part of `place` that has one, from 1."""
    line = 1
    for key in place:
        marks = getattr(raw, "lc", None)
        try:
            line = marks.data[key][0] + 1 if marks is not None else line
            raw = raw[key]  # type: ignore[index]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return line
