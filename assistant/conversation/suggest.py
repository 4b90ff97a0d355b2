"""From a reading to the lines to offer, by the rules of the four methods.

A line is offered only if it fits the channel and the form of address, has not been used in
this case, and belongs to the step that the case has reached. What cannot be decided hides the
line.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice

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
    Used,
)
from assistant.phrasebook.slots import open_slots
from assistant.text import fold

AT_MOST = 4
"""Suggestions shown; more cannot be read while a customer shouts."""

AFFECTED = "agente-afectado"
"""The entry whose lines are for an agent who needs to step away."""

CLOSE_SECOND = 0.6
"""Share of the best entry's score from which another entry is worth a place."""


_APOLOGY = re.compile(
    r"\b(?:disculp|perdon|lament(?!able)|(?:l[eoa]s?|te) siento|siento (?:mucho|que))"
)
"""In a folded line: one apology a case, more sound like a recording."""


def suggest(book: Phrasebook, reading: Reading, case: Case) -> tuple[Suggestion, ...]:
    """The lines for `reading`, best first, at most AT_MOST; none for calm and crisis.

    What the agent wrote for themselves comes last, and moves no line of the team's but the last.
    While the question of `relieve` has no answer yet, both follow-ups stand ready whatever
    the customer said to it, since a "no" by itself is calm; abuse is no answer.
    """
    if reading.situation is Situation.CRISIS:
        return ()
    answers = _answers(book, case) if question_open(case) else ()
    if reading.danger:
        found = _away_from_danger(reading, case)
    elif reading.certainty is Certainty.UNSURE:
        found = chain(answers, _one_of_each(book, reading, case))
    elif reading.situation is Situation.CALM:
        found = iter(answers)
    else:
        closing = must_close(reading, case)
        method = Method.BOUNDARY if closing else METHOD_OF[reading.situation]
        theirs = replace(reading, matches=tuple(m for m in reading.matches if not m.entry.own))
        found = _by_method(book, theirs, case, method)
        if reading.situation is Situation.REFUSAL:
            found = chain(islice(found, 1), answers, found)
        elif reading.situation is not Situation.ABUSE and not closing:
            found = chain(answers, found)
        return _with_own(found, _own(reading, case, method))
    return tuple(islice(_distinct(found), AT_MOST))


def _own(reading: Reading, case: Case, method: Method) -> Iterator[Suggestion]:
    """The lines of the agent's own entries that are near."""
    for match in reading.matches:
        if match.entry.own and match.near and match.entry.method is method:
            yield from _offer(match, case, steps_for(method, case), Reason.MATCH)


def _with_own(team: Iterator[Suggestion], own: Iterator[Suggestion]) -> tuple[Suggestion, ...]:
    """The team's lines, and the agent's first one in the last place."""
    found = tuple(islice(_distinct(team), AT_MOST))
    said = {suggestion.line.text for suggestion in found}
    mine = next((s for s in own if s.line.text not in said), None)
    return found if mine is None else (*found[: AT_MOST - 1], mine)


def protocol(book: Phrasebook, reading: Reading) -> tuple[str, ...]:
    """What the agent does now: the steps of the crisis that was read, or of a threat to them.

    The card for a threat is the dangerous entry of `crisis`; without triggers, no message is
    read as it. Empty where nobody is in danger, or the book has no card.
    """
    if reading.situation is Situation.CRISIS:
        cards = (m.entry for m in reading.matches if m.entry.situation is Situation.CRISIS)
    elif reading.danger:
        cards = (e for e in book.entries if e.situation is Situation.CRISIS and e.danger)
    else:
        return ()
    return next((card.steps for card in cards if card.steps), ())


def base_lines(book: Phrasebook, reading: Reading, case: Case) -> tuple[Suggestion, ...]:
    """None of the lines served: the base line of each method, the more probable first.

    A threat and an emergency keep what they have: none of the four methods is for them.
    """
    if reading.escalate:
        return suggest(book, reading, case)
    return tuple(_distinct(_one_of_each(book, reading, case)))


def after_question(book: Phrasebook, case: Case, asked: Suggestion) -> tuple[Suggestion, ...]:
    """What stands ready once the question was copied: itself, where it was, and its answers."""
    return tuple(islice(_distinct((asked, *_answers(book, case))), AT_MOST))


def question_open(case: Case) -> bool:
    """Whether the question of `relieve` was the last thing that the agent said."""
    return bool(case.used) and is_question(case.used[-1])


def is_question(used: Used | Suggestion) -> bool:
    """An opening of `relieve` that asks; one that owns what the agent did has no yes and no."""
    return (
        used.entry.method is Method.RELIEVE
        and used.line.step is Step.OPENING
        and "¿" in used.line.text
    )


def warning_line(book: Phrasebook, reading: Reading | None, case: Case) -> Suggestion | None:
    """The line of the ladder's present step, of the nearest entry that has one.

    None for a direct threat and an emergency, which no warning answers, or if no line fits.
    Lines that ask for nothing to be filled in come first: it must be quick.
    """
    if reading is not None and reading.escalate:
        return None
    near = [m for m in reading.matches if m.near] if reading is not None else []
    near = [m for m in near if m.entry.method is Method.BOUNDARY and not m.entry.danger]
    steps = steps_for(Method.BOUNDARY, case)
    reason = Reason.LADDER if case.warnings else Reason.MATCH
    found = chain(
        (s for m in near[:2] for s in _offer(m, case, steps, reason)),
        _general(book, case, Method.BOUNDARY, Reason.LADDER),
    )
    return min(found, key=lambda s: bool(open_slots(s.line.text)), default=None)


def must_close(reading: Reading, case: Case) -> bool:
    """The warnings are given and insult or abuse goes on: close the contact and escalate."""
    return (
        case.warnings >= case.warning_limit
        and reading.situation in (Situation.ATTACK, Situation.ABUSE)
        and reading.certainty is not Certainty.UNSURE
        and not reading.danger
    )


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
    if method is Method.RELIEVE and question_open(case):
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


def _answers(book: Phrasebook, case: Case) -> tuple[Suggestion, ...]:
    """The follow-ups for "no" and for "sí", of the entry that asked or else of the base one."""
    asked = next((u.entry for u in reversed(case.used) if is_question(u)), None)
    if asked is None:
        return ()
    entries = (asked, *(e for e in book.entries if e.base and e.method is Method.RELIEVE))
    found = []
    for step in (Step.ANSWER_NO, Step.ANSWER_YES):
        lines = ((entry, line) for entry in entries for line in _lines(entry, case, (step,)))
        found += [Suggestion(e, line, 1.0, Reason.FOLLOW_UP) for e, line in islice(lines, 1)]
    return tuple(found)


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
    sorry = any(_apologises(text) for text in said)
    for step in steps:
        for line in entry.lines:
            if line.step is not step or line.text in said or not fits(line, case.preferences):
                continue
            if not (sorry and _apologises(line.text)):
                yield line


@lru_cache(maxsize=4096)
def _apologises(text: str) -> bool:
    return _APOLOGY.search(fold(text)) is not None


def _distinct(found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    seen: set[str] = set()
    for suggestion in found:
        if suggestion.line.text not in seen:
            seen.add(suggestion.line.text)
            yield suggestion
