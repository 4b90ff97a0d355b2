"""From a reading to the lines to offer, by the rules of the four methods.

A line is offered only if it fits the channel and the form of address, has not been used in
this case, and belongs to the step that the case has reached. What cannot be decided hides the
line.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from assistant.domain import (
    METHOD_OF,
    SITUATION_OF,
    Address,
    Case,
    Certainty,
    Entry,
    Line,
    Match,
    Method,
    Phrasebook,
    Preferences,
    Reading,
    Reason,
    Situation,
    Step,
    Suggestion,
)

AT_MOST = 4
"""Suggestions shown; more cannot be read while a customer shouts."""

AFFECTED = "agente-afectado"
"""The entry whose lines are for an agent who needs to step away."""

CLOSE_SECOND = 0.6
"""Share of the best entry's score from which another entry is worth a place."""


def suggest(book: Phrasebook, reading: Reading, case: Case) -> tuple[Suggestion, ...]:
    """The lines for `reading`, best first, at most AT_MOST; none for calm and crisis."""
    if reading.situation is Situation.CRISIS:
        return ()
    if reading.danger:
        found = _away_from_danger(reading, case)
    elif reading.certainty is Certainty.UNSURE:
        found = _one_of_each(book, reading, case)
    elif reading.situation is Situation.CALM:
        return ()
    else:
        found = _by_method(book, reading, case, METHOD_OF[reading.situation])
    return tuple(islice(_distinct(found), AT_MOST))


def offered(book: Phrasebook, reading: Reading | None, case: Case) -> tuple[Suggestion, ...]:
    """The lines for the case as it stands: `suggest`, after the transfer if the agent asked for it.

    In a crisis nothing comes before the protocol, and a direct threat keeps its own lines first.
    """
    found = () if reading is None else suggest(book, reading, case)
    if not case.affected or (reading is not None and reading.situation is Situation.CRISIS):
        return found
    over = islice(handing_over(book, case), AT_MOST // 2)
    danger = reading is not None and reading.danger
    first, then = (found, over) if danger else (over, found)
    return tuple(islice(_distinct([*first, *then]), AT_MOST))


def handing_over(book: Phrasebook, case: Case) -> Iterator[Suggestion]:
    """The lines with which the agent passes the case on for their own sake; then general ones."""
    steps = steps_for(Method.TRANSFER, case)
    for entry in book.entries:
        if entry.id == AFFECTED:
            yield from _offer(Match(entry, 0.0, "", near=False), case, steps, Reason.AFFECTED)
    yield from _general(book, case, Method.TRANSFER, Reason.AFFECTED)


def transfer_line(book: Phrasebook, case: Case) -> Suggestion | None:
    """What the agent may say while handing over; None if no line fits."""
    lines = handing_over(book, case) if case.affected else _general(book, case, Method.TRANSFER)
    return next(lines, None)


def fits(line: Line, preferences: Preferences) -> bool:
    """Whether `line` may be said on this channel in this form of address."""
    return preferences.channel in line.channels and line.address in (
        preferences.address,
        Address.ANY,
    )


def steps_for(method: Method, case: Case) -> tuple[Step, ...]:
    """The steps that the case has reached in `method`, the preferred first."""
    if method is Method.BOUNDARY:
        return _ladder(case)
    opened = any(u.entry.method is method and u.line.step is Step.OPENING for u in case.used)
    if not opened:
        return (Step.OPENING,)
    if method is Method.RELIEVE:
        return (Step.ANSWER_NO, Step.ANSWER_YES, Step.NEXT)
    return (Step.NEXT,)


def _ladder(case: Case) -> tuple[Step, ...]:
    """First limit, warnings between, last warning, closing: `case.warning_limit` warnings."""
    left = case.warning_limit - case.warnings
    if left <= 0:
        return (Step.CLOSING,)
    if case.warnings == 0:
        return (Step.OPENING,)
    return (Step.LAST_WARNING,) if left == 1 else (Step.WARNING,)


def _by_method(
    book: Phrasebook, reading: Reading, case: Case, method: Method
) -> Iterator[Suggestion]:
    """The best entry's line, a close second's, the other reading's, the general one; then more."""
    steps = steps_for(method, case)
    if steps[0] is Step.ANSWER_NO:
        yield from _follow_up(case, steps)
    near = [m for m in reading.matches if m.near and m.entry.method is method]
    near = [m for m in near if not m.entry.danger]
    near = [m for m in near if m.score >= CLOSE_SECOND * near[0].score]
    reason = Reason.LADDER if method is Method.BOUNDARY and case.warnings else Reason.MATCH
    for match in near[:2]:
        yield from islice(_offer(match, case, steps, reason), 1)
    if not near:
        yield from islice(_general(book, case, method), 2)
    if reading.certainty is Certainty.PROBABLE:
        yield from islice(_other_reading(book, reading, case), 1)
    yield from islice(_general(book, case, method), 1)
    for match in near:
        yield from _offer(match, case, steps, reason)
    yield from _general(book, case, method)
    if method is not Method.TRANSFER:
        yield from islice(_general(book, case, Method.TRANSFER), 1)


def _follow_up(case: Case, steps: tuple[Step, ...]) -> Iterator[Suggestion]:
    """After the question: both answers of the entry that asked it stand ready."""
    asked = next(
        u.entry
        for u in reversed(case.used)
        if u.entry.method is Method.RELIEVE and u.line.step is Step.OPENING
    )
    for step in steps:
        for line in islice(_lines(asked, case, (step,)), 1):
            yield Suggestion(asked, line, 1.0, Reason.FOLLOW_UP)


def _other_reading(book: Phrasebook, reading: Reading, case: Case) -> Iterator[Suggestion]:
    """A line for the second most probable situation."""
    ranked = sorted(reading.probabilities, key=reading.probabilities.__getitem__, reverse=True)
    method = METHOD_OF.get(ranked[1])
    if method is None:
        return
    steps = steps_for(method, case)
    for match in reading.matches:
        if match.near and match.entry.method is method and not match.entry.danger:
            yield from _offer(match, case, steps, Reason.OTHER_METHOD)
    yield from _general(book, case, method, Reason.OTHER_METHOD)


def _away_from_danger(reading: Reading, case: Case) -> Iterator[Suggestion]:
    """A direct threat skips the ladder: what ends the contact or makes distance."""
    for match in reading.matches:
        if match.entry.danger:
            yield from _offer(match, case, (Step.OPENING, Step.CLOSING), Reason.MATCH)


def _one_of_each(book: Phrasebook, reading: Reading, case: Case) -> Iterator[Suggestion]:
    """The base line of each method, the more probable first."""
    for method in sorted(Method, key=lambda m: -reading.probabilities[SITUATION_OF[m]]):
        yield from islice(_general(book, case, method), 1)


def _general(
    book: Phrasebook, case: Case, method: Method, reason: Reason = Reason.GENERAL
) -> Iterator[Suggestion]:
    """The lines of the method's base entry."""
    for entry in book.entries:
        if entry.base and entry.method is method:
            match = Match(entry, 0.0, "", near=False)
            yield from _offer(match, case, steps_for(method, case), reason)


def _offer(
    match: Match, case: Case, steps: tuple[Step, ...], reason: Reason
) -> Iterator[Suggestion]:
    for line in _lines(match.entry, case, steps):
        yield Suggestion(match.entry, line, match.score, reason)


def _lines(entry: Entry, case: Case, steps: tuple[Step, ...]) -> Iterator[Line]:
    """The unused lines of `entry` that fit the case, by the order of `steps`, then of the file."""
    said = {u.line.text for u in case.used}
    for step in steps:
        for line in entry.lines:
            if line.step is step and fits(line, case.preferences) and line.text not in said:
                yield line


def _distinct(found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    seen: set[str] = set()
    for suggestion in found:
        if suggestion.line.text not in seen:
            seen.add(suggestion.line.text)
            yield suggestion
