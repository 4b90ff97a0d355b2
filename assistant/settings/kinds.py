"""The kinds of value that a setting may have: read from TOML, written to it, told in Spanish."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.settings import keys
from assistant.text import fold


class UnfitError(ValueError):
    """A value that a setting cannot take. Its text says in Spanish what it can."""


class Kind(Protocol):
    """`read` takes what TOML gives and raises UnfitError; `write` gives what TOML takes."""

    def read(self, raw: object) -> Any: ...
    def write(self, value: Any) -> Any: ...


@dataclass(frozen=True, slots=True)
class Option:
    """One of several: its value, the word for it in the file, and its Spanish label."""

    value: Any
    word: str
    label: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of `fixed`, or of `more()`, for options that come from a file and are read when asked."""

    fixed: tuple[Option, ...]
    more: Callable[[], tuple[Option, ...]] = tuple

    @property
    def options(self) -> tuple[Option, ...]:
        return (*self.fixed, *self.more())

    def read(self, raw: object) -> Any:
        if isinstance(raw, str):
            for option in self.options:
                if fold(option.word) == fold(raw.strip()):
                    return option.value
        raise UnfitError(f"puede ser {_either([o.word for o in self.options])}")

    def write(self, value: Any) -> str:
        return next(o.word for o in self.options if o.value == value)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` to `high`, both included; `unit` stands after it."""

    low: int
    high: int
    step: int = 1
    unit: str = ""

    def read(self, raw: object) -> int:
        if isinstance(raw, int) and not isinstance(raw, bool) and self.low <= raw <= self.high:
            return raw
        raise UnfitError(f"puede ser un número entero de {self.low} a {self.high}")

    def write(self, value: int) -> int:
        return value


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    def read(self, raw: object) -> bool:
        if isinstance(raw, bool):
            return raw
        raise UnfitError("puede ser true (sí) o false (no)")

    def write(self, value: bool) -> bool:
        return value


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `check` gives its plain form or raises UnfitError. "" is always allowed."""

    check: Callable[[str], str]
    example: str = ""
    longest: int = 500

    def read(self, raw: object) -> str:
        if not isinstance(raw, str):
            raise UnfitError("debe ser texto entre comillas")
        text = raw.strip()
        if len(text) > self.longest or not text.isprintable():
            raise UnfitError(f"debe ser una sola línea de hasta {self.longest} letras")
        return self.check(text) if text else ""

    def write(self, value: str) -> str:
        return value


@dataclass(frozen=True, slots=True)
class Key:
    """A key or a combination, as in `assistant.settings.keys`; "" for none."""

    def read(self, raw: object) -> str:
        if not isinstance(raw, str):
            raise UnfitError('debe ser texto entre comillas, como "F8"')
        sequence = keys.normal(raw)
        if fault := keys.fault(sequence):
            raise UnfitError(fault)
        return sequence

    def write(self, value: str) -> str:
        return value


def _either(words: list[str]) -> str:
    named = [f'"{word}"' for word in words]
    return " o ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]
