"""The agent's own draft, looked over gently: what to avoid, and one better line for it.

It never blocks anything: an advice is an offer. Nothing here keeps the text.
"""

import re
from dataclasses import dataclass, replace

from assistant.conversation.rewording import Place, reword
from assistant.domain import Gender, Preferences
from assistant.phrasebook.lint import Finding, Level, lint_text
from assistant.text import MESSAGE_LIMIT, fold

_SENTENCE = re.compile(r"[^\n]+?(?:[.!?…]+[»\"”’)]*(?=\s|$)|(?=\n)|$)")
_CLOCK = re.compile(
    r"\b(?:a|de|hasta|sobre) las? \d|\b\d+ (?:min|hora|h\b|dia|semana)|\b(?:antes )?del? (?:lunes|"
    r"martes|miercoles|jueves|viernes|sabado|domingo|\d)|\bel (?:lunes|martes|miercoles|jueves|"
    r"viernes|sabado|domingo|\d)|\b(?:una|dos|tres|cuatro|cinco|seis|ocho|doce|veinticuatro) "
    r"(?:horas?|minutos?|dias?)|\ba(?:l)? (?:mediodia|medianoche)|\[(?:hora|dia)\]"
)
_TIME = re.compile(r"^(?:hoy|mañana|esta|este|en|muy|a la|lo antes|cuanto|lo mas|pronto|bien)\b")
_ENDED = re.compile(r"[.!?…»\"”')\]]\s*$|\n\s*$")
_TITLES = re.compile(
    r"^(?:estimad|bienvenid|querid|señor|señora|señorita|caballero|dama|don|doña|sr|sra)"
)
_PET_NAMES = re.compile(
    r"^(?:joven|jovencit|abuel|mij|amig|hermos|precios|guap|lind|rein|rey|amor|corazon|cariño|hij|"
    r"muchach|chic|niñ)"
)
_ARTICLES = frozenset(("lo", "la", "los", "las"))
_OLD = re.compile(r"edad|mayor|jovenes")


AT_MOST = 12
"""More than this is no help while typing; the rest comes when these are settled."""


@dataclass(frozen=True, slots=True)
class Advice:
    """Words to avoid at `start:end`; `better` would replace `start_line:end_line`.

    `better` is "" where no line can be offered. Places are those of the text looked at.
    """

    rule: str
    start: int
    end: int
    start_line: int
    end_line: int
    better: str


def advise(text: str, preferences: Preferences) -> tuple[Advice, ...]:
    """What to avoid in `text` as it is said on this channel in this form of address, in order.

    Of a text over MESSAGE_LIMIT only the first part is looked at; at most AT_MOST come back.
    """
    whole, text = len(text), text[:MESSAGE_LIMIT]
    found = _open(text, preferences)
    made: list[Advice] = []
    for finding in found:
        if len(made) == AT_MOST:
            break
        advice = _offer(text, finding, found, preferences)
        if advice.rule == "too-long":  # what is over goes, read or not
            advice = replace(advice, end_line=whole)
        said = (advice.rule, advice.start_line, advice.better)
        if said not in [(a.rule, a.start_line, a.better) for a in made]:
            made.append(advice)
    return tuple(made)


def _open(text: str, preferences: Preferences) -> tuple[Finding, ...]:
    """The linter's findings that hold for a draft on its way, which the agent knows more of."""
    found = lint_text(
        text,
        channels=frozenset({preferences.channel}),
        address=preferences.address,
        own=True,
    )
    found = tuple(f for f in found if not _known(text, f, preferences))
    grave = [_line(text, f) for f in found if f.level is Level.RED]
    return tuple(f for f in found if not _waits(f, found, grave))


def _waits(finding: Finding, found: tuple[Finding, ...], grave: list[tuple[int, int]]) -> bool:
    """Whether an amber finding is left until a graver one is settled: one thing at a time."""
    if finding.rule == "no-next-step":
        return any(f.rule != finding.rule for f in found)
    if finding.level is Level.RED or finding.rule in ("but", "open-promise", "too-long"):
        return False
    return any(start <= finding.start < end for start, end in grave)


def _known(text: str, finding: Finding, preferences: Preferences) -> bool:
    words = fold(text[finding.start : finding.end])
    if finding.rule == "no-next-step":
        return _ENDED.search(text) is None  # still being written
    if finding.rule == "open-promise" and _TIME.match(words):
        start, end = _line(text, finding)
        return _CLOCK.search(fold(text[start:end])) is not None
    if finding.rule == "person-guessed":
        return _agrees(words, preferences.gender)
    return False


def _agrees(words: str, gender: Gender) -> bool:
    """Whether the agent has said that the customer is spoken to in this gender."""
    if gender is Gender.NEUTRAL or _PET_NAMES.match(words) or _OLD.search(words):
        return False
    first, last = words.split()[0], words.split()[-1]
    told = first if first in _ARTICLES or _TITLES.match(words) else last
    return (told.rstrip(".s")[-1:] == "a") is (gender is Gender.FEMININE)


def _line(text: str, finding: Finding) -> tuple[int, int]:
    """The sentence around a finding; the last where a step is missing, all where it is too long."""
    if finding.rule == "too-long":
        return 0, len(text)
    last = finding.rule == "no-next-step"
    for sentence in _SENTENCE.finditer(text):
        if last and text[sentence.end() :].strip():
            continue
        if finding.start < sentence.end():
            start = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
            return (
                (start, sentence.end())
                if last
                else (min(start, finding.start), max(sentence.end(), finding.end))
            )
    return finding.start, finding.end


def _offer(
    text: str, finding: Finding, found: tuple[Finding, ...], preferences: Preferences
) -> Advice:
    start, end = _line(text, finding)
    better = reword(finding.rule, _place(text, finding, start, end, found, preferences))
    if not better and finding.rule == "stacked-apologies" and start:
        # Nothing but the second apology: the sentence before it stays alone.
        before = max(m.start() for m in _SENTENCE.finditer(text[:start].rstrip()))
        better = text[before:start].strip()
        start = text.index(better, before)
    if not _helps(finding.rule, text[start:end], better, preferences):
        better = ""
    return Advice(finding.rule, finding.start, finding.end, start, end, better)


def _place(
    text: str,
    finding: Finding,
    start: int,
    end: int,
    found: tuple[Finding, ...],
    preferences: Preferences,
) -> Place:
    red = tuple(
        (f.start - start, f.end - start)
        for f in found
        if f.level is Level.RED and f != finding and start <= f.start and f.end <= end
    )
    return Place(
        text[start:end],
        max(finding.start - start, 0),
        max(finding.end - start, 0),
        preferences.address,
        preferences.channel,
        red,
    )


def _helps(rule: str, old: str, new: str, preferences: Preferences) -> bool:
    """Whether there is less of the rule in the new wording, and nothing grave that was not."""
    if rule == "stacked-apologies":  # the first one may stand in another sentence
        return len(new) < len(old)
    before, after = _open(old, preferences), _open(new, preferences)
    if rule == "but" and not any(f.rule == rule for f in before):  # it answers the one before
        return not any(f.level is Level.RED for f in after)
    count = [sum(1 for f in found if f.rule == rule) for found in (before, after)]
    grave = [sum(1 for f in found if f.level is Level.RED) for found in (before, after)]
    return count[1] < count[0] and grave[1] <= grave[0]
