"""A text under the linter: one plain reading of it, and the way back to the text as written."""

import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from assistant.domain import Address, Channel, Gender, Method, Step

_VARIANTS = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_ENDS = re.compile(r"[.!?…]+[»\"”’)]*(?: |$)")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_TELLS = re.compile(
    r"\b(?:dijeron|dicen|dijo|dice|dices|decis|(?:cuenta|cuentas|contas|escribe|escribes|escribis)"
    r"(?: que|:)|escribio|respondieron|contestaron|explicaron|hablaron|pusieron|dieron|citaron|"
    r"mencionaron|han dicho|prometieron|ofrecieron|aseguraron|negaron|rechazaron)\b"
)
# "como le dijeron, es política" makes the words of others the agent's own.
_AGREES = re.compile(r"\bcomo (ya )?(le|te|les) (dijeron|explicaron|respondieron|han dicho)\b")
QUOTE_REACH = 60
"""Characters before a quotation in which somebody must be named as saying it."""


class Hit(NamedTuple):
    """A span of a reading, and a better wording if the rule's own does not fit it."""

    start: int
    end: int
    better: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a text is said: what rules must know besides its words.

    `own` marks an agent's draft: the gender of who speaks is known there. `method` is None
    where none of the four applies.
    """

    channels: frozenset[Channel]
    address: Address
    step: Step
    method: Method | None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One reading of a text: a form chosen in each `{a|b|c}`, one space between words.

    `lower` keeps accents, `fold` has none (ñ stays); both have the same length, and `starts`
    and `ends` lead each of their characters back to the text. `variants` are the spans of the
    gender forms, in the text.
    """

    fold: str
    lower: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    variants: tuple[tuple[int, int], ...]
    use: Use

    def span(self, hit: Hit) -> tuple[int, int]:
        """The place of `hit` in the text as written; gender forms are taken whole."""
        start, end = self.starts[hit.start], self.ends[hit.end - 1]
        for opening, closing in self.variants:
            if opening <= start < closing:
                start = opening
            if opening < end <= closing:
                end = closing
        return start, end

    def in_variant(self, start: int) -> bool:
        """Whether the character at `start` comes from a `{a|b|c}`."""
        place = self.starts[start]
        return any(opening <= place < closing for opening, closing in self.variants)

    def sentence(self, at: int) -> tuple[int, int]:
        """Start and end of the sentence around `at`."""
        start = 0
        for found in _ENDS.finditer(self.fold):
            if found.end() > at:
                return start, found.end()
            start = found.end()
        return start, len(self.fold)

    def before(self, at: int) -> str:
        """What the sentence says before `at`."""
        return self.fold[self.sentence(at)[0] : at]

    def asked(self, at: int) -> bool:
        """Whether `at` stands in a question."""
        start, end = self.sentence(at)
        return "?" in self.fold[at:end] or "¿" in self.fold[start:at]

    def reported(self, at: int) -> bool:
        """Whether the words at `at` are told as somebody else's."""
        before = self.before(at)
        if _AGREES.search(before):
            return False
        for quote in _QUOTED.finditer(self.fold):
            if quote.start() < at < quote.end():
                told = self.fold[max(0, quote.start() - QUOTE_REACH) : quote.start()]
                return _TELLS.search(told) is not None
        clause = re.split(r"[;:]|, (?:y|pero|porque)\b", before)[-1]
        return _TELLS.search(clause) is not None

    def find(self, pattern: "re.Pattern[str] | Phrases") -> Iterator[re.Match[str]]:
        """The places of `pattern` in the reading without accents."""
        return pattern.finditer(self.fold)


def readings(text: str, use: Use) -> Iterator[Draft]:
    """The readings of `text`: one, or one for each gender if it has `{a|b|c}`."""
    forms = len(Gender) if _VARIANTS.search(text) else 1
    for form in range(forms):
        draft = _read(text, form, use)
        if draft.fold:
            yield draft


def _read(text: str, form: int, use: Use) -> Draft:
    fold: list[str] = []
    lower: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    variants = tuple(found.span() for found in _VARIANTS.finditer(text))
    for start, end in _clusters(text, _chosen(text, form)):
        sign, plain = _plain(text[start:end])
        if not sign or (sign == " " and (not fold or fold[-1] == " ")):
            continue
        fold.append(plain)
        lower.append(sign)
        starts.append(start)
        ends.append(end)
    if fold and fold[-1] == " ":
        del fold[-1], lower[-1], starts[-1], ends[-1]
    return Draft("".join(fold), "".join(lower), tuple(starts), tuple(ends), variants, use)


def _chosen(text: str, form: int) -> list[int]:
    """The places of `text` that are read when form number `form` is taken."""
    places: list[int] = []
    done = 0
    for found in _VARIANTS.finditer(text):
        places += range(done, found.start())
        forms = found.group(1).split("|")
        index = min(form, len(forms) - 1)
        start = found.start(1) + sum(len(f) + 1 for f in forms[:index])
        places += range(start, start + len(forms[index]))
        done = found.end()
    return [*places, *range(done, len(text))]


def _clusters(text: str, places: list[int]) -> Iterator[tuple[int, int]]:
    """Each character with the marks that stand on it, as a span of `text`."""
    at = 0
    while at < len(places):
        end = at + 1
        while end < len(places) and unicodedata.combining(text[places[end]]):
            end += 1
        yield places[at], places[end - 1] + 1
        at = end


def _plain(cluster: str) -> tuple[str, str]:
    """A character in lower case with and without its accent; empty if it is invisible."""
    if cluster.isspace():
        return " ", " "
    if unicodedata.category(cluster[0]) in ("Cf", "Cs", "Cc") and cluster[0] != "\u200d":
        return "", ""
    sign = unicodedata.normalize("NFC", cluster).lower()[0]
    if sign == "ñ":
        return sign, sign
    return sign, unicodedata.normalize("NFD", sign)[0]


class Phrases:
    """A pattern from a table: one alternative a line, without accents, as whole words.

    A line set further in continues the one above. `<name>` stands for `parts["name"]`. It is
    compiled when it is first asked: all of them together would hold up a window's start.
    """

    def __init__(self, block: str, **parts: str) -> None:
        self._block, self._parts = block, parts

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        pattern = _joined(self._block)
        for name, part in self._parts.items():
            pattern = pattern.replace(f"<{name}>", f"(?:{_joined(part)})")
        return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        return self._pattern.finditer(text, start, end)

    def search(self, text: str) -> re.Match[str] | None:
        return self._pattern.search(text)


def _joined(table: str) -> str:
    return re.sub(r"\n +", "", textwrap.dedent(table).strip("\n")).strip("\n ").replace("\n", "|")
