"""The sheet's columns and kinds of row, and the Spanish words of its cells.

A sheet is written in these words; on reading, the words of the YAML files (`phone`,
`opening`) are understood too, in any case and with or without accents.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from rapidfuzz import process

from assistant.domain import Address, Channel, Method, Situation, Status, Step


class Column(StrEnum):
    """The value is the header; the order is that of the sheet."""

    KIND = "fila"
    FILE = "archivo"
    METHOD = "método"
    ENTRY = "entrada"
    LINE = "frase"
    TEXT = "texto"
    CHANNELS = "canales"
    ADDRESS = "trato"
    STEP = "paso"
    STATUS = "estado"
    EXPIRES = "vence"
    SELF_TALK = "para usted"
    DANGER = "peligro"
    BASE = "base"
    SITUATION = "situación"
    ACCEPT = "aceptar"
    EXPECT = "espera"
    BASED_ON = "basada en"  # the program's own note of the bundled entry that this one adapts


class Kind(StrEnum):
    """What one row holds; `texto` is its title, message or reply."""

    FILE = "archivo"  # only for a file with nothing in it
    ENTRY = "entrada"
    STEP = "indicación"  # of the protocol card of a crisis entry
    TRIGGER = "ejemplo"
    LINE = "frase"
    TEST = "prueba"


_WHERE = frozenset({Column.KIND, Column.FILE, Column.METHOD})
_OF_ENTRY = _WHERE | {Column.ENTRY, Column.TEXT}

COLUMNS_OF: Mapping[Kind, frozenset[Column]] = MappingProxyType(
    {
        Kind.FILE: _WHERE,
        Kind.ENTRY: _OF_ENTRY
        | {Column.STATUS, Column.EXPIRES, Column.SELF_TALK}
        | {Column.DANGER, Column.BASE, Column.SITUATION, Column.BASED_ON},
        Kind.STEP: _OF_ENTRY,
        Kind.TRIGGER: _OF_ENTRY,
        Kind.LINE: _OF_ENTRY
        | {Column.LINE, Column.CHANNELS, Column.ADDRESS, Column.STEP}
        | {Column.STATUS, Column.EXPIRES, Column.ACCEPT},
        Kind.TEST: _WHERE | {Column.TEXT, Column.EXPECT},
    }
)
"""The columns that a kind of row may fill; anything else in it would be lost, so it is refused."""

METHODS: Mapping[str, str] = MappingProxyType(
    {
        Method.LISTEN: "escuchar",
        Method.RELIEVE: "aliviar",
        Method.TRANSFER: "transferir",
        Method.BOUNDARY: "límite",
        Situation.CALM: "calma",
        Situation.CRISIS: "crisis",
    }
)
SITUATIONS: Mapping[str, str] = MappingProxyType(
    {
        Situation.CALM: "calma",
        Situation.UPSET: "molestia",
        Situation.ATTACK: "ataque",
        Situation.REFUSAL: "rechazo",
        Situation.ABUSE: "abuso",
        Situation.CRISIS: "crisis",
    }
)
CHANNELS: Mapping[str, str] = MappingProxyType(
    {
        Channel.PHONE: "teléfono",
        Channel.CHAT: "chat",
        Channel.MAIL: "correo",
        Channel.COUNTER: "mostrador",
    }
)
ADDRESSES: Mapping[str, str] = MappingProxyType(
    {
        Address.USTED: "usted",
        Address.TU: "tú",
        Address.VOS: "vos",
        Address.ANY: "cualquiera",
    }
)
STEPS: Mapping[str, str] = MappingProxyType(
    {
        Step.OPENING: "apertura",
        Step.NEXT: "siguiente",
        Step.ANSWER_NO: "respuesta a un no",
        Step.ANSWER_YES: "respuesta a un sí",
        Step.WARNING: "aviso",
        Step.LAST_WARNING: "último aviso",
        Step.CLOSING: "cierre",
    }
)
STATUSES: Mapping[str, str] = MappingProxyType(
    {Status.DRAFT: "borrador", Status.REVIEWED: "revisada", Status.ACTIVE: "activa"}
)
KINDS: Mapping[str, str] = MappingProxyType({kind: kind.value for kind in Kind})
HEADERS: Mapping[str, str] = MappingProxyType({column: column.value for column in Column})

YES, NO = "sí", "no"
_YES = frozenset({"si", "x", "verdadero", "true", "1"})
_NO = frozenset({"", "no", "falso", "false", "0"})


class CellError(Exception):
    """A cell that says nothing this program knows; the text is a sentence for the lead."""


def fold(word: str) -> str:
    """`word` without case, accents, underscores and outer or doubled space."""
    plain = unicodedata.normalize("NFKD", word.replace("_", " ").casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def value_of(word: str, words: Mapping[str, str], column: Column) -> str:
    """The value that `word` means in `column`. Raises CellError with the nearest known word."""
    folded = fold(word)
    for value, known in words.items():
        if folded in (fold(known), fold(value)):
            return value
    raise CellError(
        f"«{word}» no vale en «{column}»; puede ser {', '.join(words.values())}."
        + nearest(word, words)
    )


def nearest(word: str, words: Mapping[str, str]) -> str:
    """« ¿Quiso decir…?» with the known word most like `word`; empty if none is."""
    found = process.extractOne(fold(word), {w: fold(w) for w in words.values()}, score_cutoff=60)
    return f" ¿Quiso decir «{found[2]}»?" if found else ""


def truth_of(word: str, column: Column) -> bool:
    """Raises CellError unless `word` is a yes, a no or empty."""
    folded = fold(word)
    if folded not in _YES | _NO:
        raise CellError(f"«{word}» no vale en «{column}»; escriba «{YES}» o déjela vacía.")
    return folded in _YES


def date_of(word: str, column: Column) -> str:
    """`2027-06-30`, also from `30/6/2027`, which Spanish spreadsheets make of it.

    Raises CellError for any other form; whether that day exists is for the schema to say.
    """
    if found := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", word.strip()):
        return found.group(0)
    if found := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", word.strip()):
        day, month, year = found.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    raise CellError(f"«{word}» no vale en «{column}»; escriba una fecha como 2027-06-30.")


_QUOTED = MappingProxyType(
    {
        **METHODS, **SITUATIONS, **CHANNELS, **ADDRESSES, **STEPS, **STATUSES,
        "lines": "frase", "situation:": Column.SITUATION.value,
    }
)  # fmt: skip


def in_sheet_words(sentence: str) -> str:
    """A sentence of the schema with the YAML words it quotes in the words of the sheet."""
    return re.sub(r"«([^«»]*)»", lambda m: f"«{_QUOTED.get(m[1], m[1])}»", sentence)
