"""How a case goes: the heat of each message, and whether it rose or fell."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.domain import Case, Certainty, Reading, Situation

HEAT = {
    Situation.CALM: 0.0,
    Situation.UPSET: 0.25,
    Situation.REFUSAL: 0.5,
    Situation.ATTACK: 0.5,
    Situation.ABUSE: 1.0,
    Situation.CRISIS: 1.0,
}
"""Height of each situation, 0 to 1. Refusal stands as high as attack: both are about the agent."""


class Trend(StrEnum):
    NONE = "none"  # nothing is known
    SAME = "same"
    ROSE = "rose"
    FELL = "fell"
    ROSE_AND_FELL = "rose_and_fell"
    FELL_AND_ROSE = "fell_and_rose"


@dataclass(frozen=True, slots=True)
class Point:
    """The heat of one message, 0 to 1; one that was not read for sure keeps the heat before it."""

    heat: float
    sure: bool


@dataclass(frozen=True, slots=True)
class Temperature:
    """The curve of a case. `path` holds the situations that its words name: first, turning
    point if there is one, last."""

    points: tuple[Point, ...] = ()
    trend: Trend = Trend.NONE
    path: tuple[Situation, ...] = ()


def temperature(case: Case) -> Temperature:
    """The curve of `case`, one point for each message."""
    points: list[Point] = []
    for _, reading in case.messages:
        before = points[-1].heat if points else 0.0
        sure = _counts(reading)
        points.append(Point(HEAT[reading.situation] if sure else before, sure))
    known = [reading.situation for _, reading in case.messages if _counts(reading)]
    if not known:
        return Temperature(tuple(points))
    return Temperature(tuple(points), *_story(known))


def _counts(reading: Reading) -> bool:
    return reading.escalate or reading.certainty is not Certainty.UNSURE


def _story(known: list[Situation]) -> tuple[Trend, tuple[Situation, ...]]:
    first, last = known[0], known[-1]
    peak, low = max(known, key=HEAT.__getitem__), min(known, key=HEAT.__getitem__)
    if HEAT[peak] > max(HEAT[first], HEAT[last]):
        return Trend.ROSE_AND_FELL, (first, peak, last)
    if HEAT[low] < min(HEAT[first], HEAT[last]):
        return Trend.FELL_AND_ROSE, (first, low, last)
    if HEAT[last] > HEAT[first]:
        return Trend.ROSE, (first, last)
    if HEAT[last] < HEAT[first]:
        return Trend.FELL, (first, last)
    return Trend.SAME, (last,)
