"""The slots of a line: `{cliente}` is asked for, `{lo|la|le}` follows the customer's gender."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.domain import Gender

SLOTS = ("cliente", "producto", "plazo", "agente", "supervisor", "canal")
"""What an agent may be asked for; anything else in braces is a mistake in the phrasebook."""

_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A line's text as far as it could be filled, and the slots still open, in order."""

    text: str
    missing: tuple[str, ...]


def slot_fault(text: str) -> str | None:
    """What is wrong with the braces of `text`, as a sentence for the lead; None if nothing."""
    rest = _BRACES.sub("", text)
    if "{" in rest or "}" in rest:
        return "Hay una llave «{» o «}» sin su pareja; ciérrela o bórrela."
    for inner in _BRACES.findall(text):
        if "|" in inner:
            if inner.count("|") != len(Gender) - 1:
                return (
                    f"«{{{inner}}}» necesita tres formas, masculina, femenina y neutra:"
                    " por ejemplo «{lo|la|le}»."
                )
        elif inner not in SLOTS:
            from rapidfuzz import process  # the window needs it only after it is painted

            near = process.extractOne(inner, SLOTS, score_cutoff=60)
            hint = f" ¿Quiso decir «{{{near[0]}}}»?" if near else ""
            return f"El hueco «{{{inner}}}» no existe; hay {', '.join(SLOTS)}.{hint}"
    return None


def open_slots(text: str) -> tuple[str, ...]:
    """The names asked for in `text`, each once, in order."""
    return tuple(dict.fromkeys(i for i in _BRACES.findall(text) if "|" not in i))


def fill(text: str, values: Mapping[str, str], gender: Gender = Gender.NEUTRAL) -> Filled:
    """Put `values` and the forms of `gender` into `text`; empty values count as missing."""
    missing: dict[str, None] = {}

    def put(found: re.Match[str]) -> str:
        inner = found.group(1)
        if "|" in inner:
            return inner.split("|")[int(gender.value)]
        value = values.get(inner, "").strip()
        if not value:
            missing[inner] = None
            return found.group(0)
        return value

    return Filled(_BRACES.sub(put, text), tuple(missing))
