"""The actions that have a key, the keys they come with, and which keys may be chosen.

A sequence is one combination in Qt's portable form ("Ctrl+Shift+V", "F8"), or "" for none.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from assistant.settings.marks import QT_TRANSLATE_NOOP


class Action(StrEnum):
    """What a key does in the agent's window; the value is its name in the file."""

    COPY_1 = "copy_1"
    COPY_2 = "copy_2"
    COPY_3 = "copy_3"
    COPY_4 = "copy_4"
    MESSAGE = "message"
    PASTE = "paste"
    NEW_CASE = "new_case"
    ESCALATE = "escalate"
    WARNING = "warning"
    UNDO_WARNING = "undo_warning"
    NONE_SERVES = "none_serves"
    CORRECT = "correct_situation"
    AFFECTED = "affected_me"
    PAUSE = "pause"
    DRAFT = "draft"
    SHOW_VEILED = "show_veiled"
    COMPACT = "compact"
    QUIET = "quiet"
    SETTINGS = "settings"
    HELP = "help"
    QUIT = "quit"


DEFAULTS: Mapping[Action, str] = MappingProxyType(
    {
        Action.COPY_1: "Ctrl+1",
        Action.COPY_2: "Ctrl+2",
        Action.COPY_3: "Ctrl+3",
        Action.COPY_4: "Ctrl+4",
        Action.MESSAGE: "F6",
        Action.PASTE: "Ctrl+Shift+V",
        Action.NEW_CASE: "Ctrl+N",
        Action.ESCALATE: "F8",
        Action.WARNING: "F9",
        Action.UNDO_WARNING: "Shift+F9",
        Action.NONE_SERVES: "Ctrl+0",
        Action.CORRECT: "Ctrl+K",
        Action.AFFECTED: "Ctrl+M",
        Action.PAUSE: "Ctrl+Shift+M",
        Action.DRAFT: "Ctrl+B",
        Action.SHOW_VEILED: "F7",
        Action.COMPACT: "Ctrl+D",
        Action.QUIET: "Ctrl+Shift+D",
        Action.SETTINGS: "Ctrl+,",
        Action.HELP: "F1",
        Action.QUIT: "Ctrl+Q",
    }
)

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")  # the order in which Qt writes them
_SPELLINGS = {"control": "Ctrl", "mayús": "Shift", "mayus": "Shift", "win": "Meta"} | {
    name.lower(): name for name in MODIFIERS
}
_FUNCTION = re.compile(r"F([1-9]|1\d|2[0-4])")

# What a text field itself answers to; an agent types all day.
_EDITING = frozenset(
    {f"Ctrl+{key}" for key in "ACVXYZ"} | {"Ctrl+Shift+Z", "Shift+F10", "Alt+F4", "Ctrl+F4"}
)


def normal(text: str) -> str:
    """`text` in Qt's portable form: "control + f8" is "Ctrl+F8"; "" stays. Checks nothing."""
    text = "".join(text.split())
    if text.endswith("++") or text == "+":  # the plus itself is the key
        pieces, key = text[:-1].split("+"), "+"
    else:
        *pieces, key = text.split("+")
    held = {_SPELLINGS.get(piece.lower(), piece) for piece in pieces} - {""}
    key = key.upper() if len(key) == 1 or _FUNCTION.fullmatch(key.upper()) else key
    ordered = [name for name in MODIFIERS if name in held]
    return "+".join([*ordered, *sorted(held - set(MODIFIERS)), key])


def fault(sequence: str) -> str:
    """Why `sequence`, in its portable form, may not be chosen, in Spanish; "" if it may."""
    if not sequence:
        return ""
    held, key = _split(sequence)
    if {"Ctrl", "Alt"} <= held:
        return QT_TRANSLATE_NOOP(
            "settings",
            "no puede llevar Ctrl y Alt juntas: en muchos teclados son AltGr y escriben un signo",
        )
    if sequence in _EDITING:
        return QT_TRANSLATE_NOOP(
            "settings", "esa combinación ya sirve para editar texto o para el sistema; elija otra"
        )
    if held <= {"Ctrl", "Alt", "Shift"} and _FUNCTION.fullmatch(key):
        return ""
    if held in ({"Ctrl"}, {"Ctrl", "Shift"}) and len(key) == 1 and key.isprintable():
        return ""
    return QT_TRANSLATE_NOOP(
        "settings", "puede ser una tecla de F1 a F24, o Ctrl con una letra, una cifra o un signo"
    )


def _split(sequence: str) -> tuple[set[str], str]:
    if sequence.endswith("++"):
        return set(sequence[:-2].split("+")), "+"
    *held, key = sequence.split("+")
    return set(held), key


def taken(bound: Mapping[Action, str], action: Action, sequence: str) -> Action | None:
    """The other action that has `sequence` already; None if it is free."""
    if not sequence:
        return None
    return next((a for a, s in bound.items() if s == sequence and a is not action), None)
