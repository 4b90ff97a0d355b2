"""A pause of ninety seconds: how to breathe at each moment of it, and what to tell oneself."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.conversation.suggest import AFFECTED
from assistant.domain import METHOD_OF, Case, Method, Phrasebook, Situation

LENGTH = 90.0
"""Seconds."""

IN, OUT = 4.0, 6.0
"""Seconds: breathing out longer than in is what calms."""

SPOKEN_EVERY = 30
"""Seconds between two announcements of the time left."""


class Phase(StrEnum):
    IN = "in"
    OUT = "out"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Breath:
    """Where the breath is: `fullness` 0 to 1, `left` whole seconds of this phase."""

    phase: Phase
    fullness: float
    left: int


def breath(elapsed: float) -> Breath:
    """The breath `elapsed` seconds after the beginning."""
    if elapsed >= LENGTH:
        return Breath(Phase.OVER, 0.0, 0)
    at = max(elapsed, 0.0) % (IN + OUT)
    if at < IN:
        return Breath(Phase.IN, at / IN, _up(IN - at))
    out = at - IN
    return Breath(Phase.OUT, 1 - out / OUT, _up(OUT - out))


def left(elapsed: float) -> int:
    """Whole seconds until the pause is over."""
    return max(0, _up(LENGTH - elapsed))


def _up(seconds: float) -> int:
    return -int(-seconds // 1)


def self_talk(book: Phrasebook, case: Case, at_most: int = 3) -> tuple[str, ...]:
    """Sentences for the agent's eyes: of what was read, then those for who steps away."""
    found: list[str] = []
    for _, reading in reversed(case.messages):
        if reading.situation is not Situation.CALM:
            near = [m.entry for m in reading.matches if m.entry.situation is reading.situation]
            found += [entry.self_talk for entry in near[:1]]
    found += [e.self_talk for e in book.entries if e.id == AFFECTED]
    for method in (METHOD_OF[Situation.ATTACK], Method.LISTEN):
        found += [e.self_talk for e in book.entries if e.base and e.method is method]
    return tuple(dict.fromkeys(text for text in found if text))[:at_most]
