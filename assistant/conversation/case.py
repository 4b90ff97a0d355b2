"""What happens to a case: a message arrives, a line is used. Each step gives a new Case."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.conversation.request import chosen
from assistant.domain import (
    SITUATIONS,
    Case,
    Certainty,
    Preferences,
    Reading,
    Situation,
    Suggestion,
    Used,
)
from assistant.text import clean

FIRST_WORDS = 48
"""Characters of a message shown in the list of a case."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a case as the list shows it, with the lines used after it.

    `reading` is None for the lines used before any message.
    """

    reading: Reading | None
    first_words: str
    used: tuple[Used, ...]


def heard(case: Case, text: str, reading: Reading, *, replace_last: bool) -> Case:
    """The case after the customer said `text`.

    `replace_last`: it is the last message again, grown or read by a better reader.
    """
    earlier = case.messages[:-1] if replace_last else case.messages
    case = replace(case, messages=(*earlier, (text, reading)))
    return case if case.request_kept else replace(case, request=_asked(case))


def keep_request(case: Case, text: str) -> Case:
    """The case with the request as the agent wrote it; "" goes back to the customer's words."""
    text = " ".join(clean(text).split())
    if text:
        return replace(case, request=text, request_kept=True)
    return replace(case, request=_asked(case), request_kept=False)


def took(case: Case, suggestion: Suggestion) -> Case:
    """The case after the agent copied a line; the same line twice counts once."""
    if any(u.entry is suggestion.entry and u.line is suggestion.line for u in case.used):
        return case
    used = Used(suggestion.entry, suggestion.line, len(case.messages))
    return replace(case, used=(*case.used, used))


def without_last_warning(case: Case) -> Case:
    """The case before its last warning: the lines of that rung are as if never used."""
    last = case.warnings
    if not last:
        return case
    return replace(case, used=tuple(u for u in case.used if case.rung(u) != last))


def correct(reading: Reading, situation: Situation) -> Reading:
    """`reading` as the agent says it is: certain, and without words that weighed for another."""
    return replace(
        reading,
        situation=situation,
        certainty=Certainty.SURE,
        probabilities={s: float(s is situation) for s in SITUATIONS},
        evidence=reading.evidence if situation is reading.situation else (),
        danger=reading.danger and situation is Situation.ABUSE,
        corrected=True,
    )


def affected(case: Case, yes: bool = True) -> Case:
    """The case after the agent said that it affected them, or took that back."""
    return replace(case, affected=yes)


def prefer(case: Case, preferences: Preferences) -> Case:
    """The case with another channel, form of address or gender."""
    return replace(case, preferences=preferences)


def limit_warnings(case: Case, limit: int) -> Case:
    """The case with another number of warnings before its closing line."""
    return replace(case, warning_limit=limit)


def turns(case: Case) -> Iterator[Turn]:
    """The messages of the case in order, each with what was used after it."""
    for number, (text, reading) in enumerate((("", None), *case.messages)):
        used = tuple(u for u in case.used if u.message == number)
        if reading is not None or used:
            yield Turn(reading, first_words(text), used)


def first_words(text: str) -> str:
    """The beginning of `text` in one line, at most FIRST_WORDS characters and the sign of a cut."""
    # A pasted text may have a hundred thousand letters: cut first.
    plain = " ".join(clean(text[: 20 * FIRST_WORDS]).split())
    if len(plain) <= FIRST_WORDS:
        return plain
    return plain[:FIRST_WORDS].rsplit(" ", 1)[0] + "…"


def _asked(case: Case) -> str:
    """What a threat demands is no request, and an emergency has its own card."""
    return chosen([reading.asked for _, reading in case.messages if not reading.escalate])
