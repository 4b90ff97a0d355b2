"""Reading the two files of settings: what is good counts, what is not is told with its line.

Nothing here raises for what a file holds: a fault is a Problem among the results.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from assistant import paths
from assistant.domain import Problem
from assistant.settings import keys
from assistant.settings.keys import DEFAULTS, Action
from assistant.settings.kinds import UnfitError
from assistant.settings.table import BY_NAME, KEYS, TABLE, Settings

LIMIT = 1_000_000
"""Bytes of a file; one that sets everything has about 3,000."""

_NEAR = 60
"""From which likeness (0 to 100) on a known name is offered for an unknown one."""

_POSITION = re.compile(r"at line (\d+), column (\d+)")
_TABLE = re.compile(r"\s*\[\s*[\"']?([\w-]+)[\"']?\s*\]")
_KEY = re.compile(r"\s*[\"']?([\w.-]+)[\"']?\s*=")


class Origin(StrEnum):
    """Where a value comes from."""

    DEFAULT = "default"
    USER = "user"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Layer:
    """What one file sets: good values by name, the line of each name, and what is wrong.

    `unfit` holds the known names whose value cannot be taken.
    """

    file: Path
    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    unfit: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings that count, where each comes from, and what is wrong in the files."""

    settings: Settings
    origin: Mapping[str, Origin]
    problems: tuple[Problem, ...] = ()

    def locked(self, name: str) -> bool:
        """Whether the machine's file sets this one, so that the user cannot."""
        return self.origin[name] is Origin.MACHINE


def load() -> Effective:
    """The machine's file over the user's, from where `assistant.paths` says."""
    return effective(read(paths.machine_settings()), read(paths.user_settings()))


def read(file: Path) -> Layer:
    """What `file` sets; nothing if it is not there."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(LIMIT + 1)
    except FileNotFoundError:
        return Layer(file)
    except OSError as error:
        return _broken(file, 1, f"no se puede leer ({error.strerror or error})")
    if len(raw) > LIMIT:
        return _broken(file, 1, "es demasiado grande para ser de ajustes")
    try:
        text = raw.decode("utf-8-sig")
        values = tomllib.loads(text)
    except UnicodeDecodeError as error:
        return _broken(file, raw.count(b"\n", 0, error.start) + 1, "no está en UTF-8")
    except tomllib.TOMLDecodeError as error:
        return _broken(file, *_syntax(str(error), text))
    except RecursionError:
        return _broken(file, 1, "tiene demasiados corchetes")
    except ValueError:  # Python reads no number of more than 4,300 figures
        return _broken(file, 1, "tiene un número demasiado largo")
    return _taken(file, values, _line_of_each(text))


def _broken(file: Path, line: int, what: str) -> Layer:
    sentence = f"El archivo {what}; no cuenta ninguno de sus ajustes. Corríjalo o bórrelo."
    return Layer(file, problems=(Problem(file, line, sentence),))


def _syntax(message: str, text: str) -> tuple[int, str]:
    found = _POSITION.search(message)
    if found is None:  # at the end of the document
        return text.count("\n") + 1, "termina a medias y no se entiende como TOML"
    return int(found[1]), f"no se entiende como TOML desde la columna {found[2]} de esta línea"


def _line_of_each(text: str) -> dict[str, int]:
    """The line on which each name is set, as far as lines alone tell."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE.match(line):
            table = header[1] + "."
            found.setdefault(header[1], number)
        elif name := _KEY.match(line):
            found.setdefault(table + name[1], number)
    return found


def _taken(file: Path, raw: Mapping[str, Any], lines: Mapping[str, int]) -> Layer:
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    unfit: set[str] = set()
    for name, given in _flat(raw):
        line = lines.get(name, 1)
        row = BY_NAME.get(name)
        if row is None:
            problems.append(Problem(file, line, _unknown(name)))
            continue
        try:
            values[name] = row.kind.read(given)
        except UnfitError as error:
            unfit.add(name)
            problems.append(
                Problem(file, line, f"«{name}» no se puede tomar: {error}. Este ajuste no cuenta.")
            )
    return Layer(file, values, lines, tuple(problems), frozenset(unfit))


def _flat(raw: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Names and values; those of the table of keys with their prefix."""
    for name, given in raw.items():
        if name + "." == KEYS and isinstance(given, dict):
            yield from ((KEYS + action, sequence) for action, sequence in given.items())
        else:
            yield name, given


def _unknown(name: str) -> str:
    from rapidfuzz import process

    near = process.extractOne(name, BY_NAME.keys(), score_cutoff=_NEAR)
    ask = f"¿Quiso decir «{near[0]}»?" if near else "Vea: python -m assistant settings"
    return f"«{name}» no es un ajuste de Remanso y no cuenta. {ask}"


def effective(machine: Layer, user: Layer) -> Effective:
    """`machine` over `user` over the defaults."""
    chosen: dict[str, Any] = {}
    origin: dict[str, Origin] = {}
    for row in TABLE:
        for layer, source in ((machine, Origin.MACHINE), (user, Origin.USER)):
            if row.name in layer.values:
                chosen[row.name], origin[row.name] = layer.values[row.name], source
                break
        else:
            chosen[row.name], origin[row.name] = row.default, Origin.DEFAULT
    layers = {Origin.MACHINE: machine, Origin.USER: user}
    problems = [*machine.problems, *user.problems]
    # A key that cannot be read must not let an unsigned book in.
    for layer in layers.values():
        if "team_key" in layer.unfit and chosen["team_book"]:
            chosen["team_book"] = ""
            sentence = "Sin una clave válida no se trae el libro del equipo; corrija «team_key»."
            problems.append(Problem(layer.file, layer.lines.get("team_key", 1), sentence))
    bound, clashes = _bound(chosen, origin, layers)
    plain = {name: v for name, v in chosen.items() if not name.startswith(KEYS)}
    return Effective(Settings(**plain, keys=bound), origin, (*problems, *clashes))


def _bound(
    chosen: Mapping[str, Any], origin: Mapping[str, Origin], layers: Mapping[Origin, Layer]
) -> tuple[dict[Action, str], list[Problem]]:
    """One action for each key: the machine's choice before the user's before the default."""
    bound = dict.fromkeys(Action, "")
    problems = []
    rank = [Origin.MACHINE, Origin.USER, Origin.DEFAULT]
    for action in sorted(Action, key=lambda a: rank.index(origin[KEYS + a])):
        sequence = chosen[KEYS + action]
        other = keys.taken(bound, action, sequence)
        if other is None:
            bound[action] = sequence
            continue
        source = origin[KEYS + action]
        # Of two, the one that a file names is where a person can mend it.
        told = action if source is not Origin.DEFAULT else other
        layer = layers[origin[KEYS + told]]
        if keys.taken(bound, action, DEFAULTS[action]) is None:
            bound[action] = DEFAULTS[action]
        left = f"queda con {bound[action]}" if bound[action] else "queda sin tecla"
        sentence = f"{sequence} sirve ya para «{KEYS}{other}»; «{KEYS}{action}» {left}. Elija otra."
        problems.append(Problem(layer.file, layer.lines.get(KEYS + told, 1), sentence))
    return bound, problems
