"""Many examples out of a pasted text: a column of a sheet, a list, a chat that was exported."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.conversation.identities import mask_identities
from assistant.editing.book import Book
from assistant.editing.examples import MOST, same_words
from assistant.text import clean

TEXT_LIMIT = 500_000
"""Characters that are read of what is pasted."""
ROW_LIMIT = 1_000
"""Examples that are taken of it; nobody looks over more."""
TRIGGER_LIMIT = 1_500
"""Characters of one example (schema.Trigger)."""

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?"
_DATE = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})"
_STAMP = re.compile(
    rf"^(?:\[\s*(?:{_DATE}[,\s]+)?{_TIME}\s*\]|{_DATE}[,\sT]+{_TIME}|{_TIME})\s*[-–—]?\s*",
    re.IGNORECASE,
)
_WHO = re.compile(r"^([^\W\d_~+][^:\n\"«“¿?¡!,;]{0,40}|[~+][^:\n]{1,40}):\s+")
_CUSTOMER = re.compile(
    r"^(?:cliente|usuari[oa]|consumidora?|customer|visitante)\s*:\s*", re.IGNORECASE
)
_AGENT = re.compile(
    r"^(?:agente|asesora?|operadora?|ejecutiv[oa]|soporte|atención al cliente|agent|bot)\s*:\s*",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"^<[^<>]{1,40}>$|^(?:imagen|audio|video|vídeo|sticker|documento|multimedia) omitid[oa]\.?$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-–—•*·▪▫◦‣>○●■□✓✔➢➤]+|\[[ xX]?\])\s+|^[•·▪◦‣●■➢➤—]\s*")
_NUMBERED = re.compile(r"^\(?(?:\d{1,3}(?:\.-|[.)\]:]|\s[-–—](?=\s+\D))|[a-zA-Z]\))\s+")
_PAIRS = (('"', '"'), ("«", "»"), ("“", "”"), ("„", "“"), ("'", "'"), ("‘", "’"))


class Why(StrEnum):
    """What is to be known of a pasted row; only NEW and ELSEWHERE can go into the entry."""

    NEW = "new"
    AGENT = "agent"  # the agent said it, not the customer
    ELSEWHERE = "elsewhere"  # another entry has it: one message would lead to two
    HERE = "here"
    TWICE = "twice"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Said:
    """One example as it was pasted, cleaned; `agent` if the agent said it."""

    text: str
    agent: bool = False


@dataclass(frozen=True, slots=True)
class Pasted:
    """One row: the text that would go in, the one without mask, and what is known of it.

    `where` are the titles of the other entries that have it.
    """

    text: str
    plain: str
    why: Why
    where: tuple[str, ...] = ()

    @property
    def masked(self) -> bool:
        return self.text != self.plain

    @property
    def possible(self) -> bool:
        return self.why in (Why.NEW, Why.AGENT, Why.ELSEWHERE)

    @property
    def wanted(self) -> bool:
        """Whether it is proposed; a conflict is for the lead to want."""
        return self.why is Why.NEW


def cleaned(text: str) -> tuple[str, ...]:
    """What the customer says in `text`, as typed but for what a list or a chat put round it."""
    return tuple(said.text for said in said_in(text, MOST) if not said.agent)


def said_in(text: str, most: int = ROW_LIMIT) -> tuple[Said, ...]:
    """All examples in `text` with who said them; the first `most`."""
    found = []
    for raw in _rows(text[:TEXT_LIMIT]):
        said = _said(raw)
        if any(c.isalpha() for c in said.text):
            found.append(said)
            if len(found) == most:
                break
    return tuple(found)


def standing(book: Book) -> Mapping[str, tuple[str, ...]]:
    """The ids of the entries that have each example, by `same_words`. A third of a second for
    20,000 examples."""
    found: dict[str, tuple[str, ...]] = {}
    for name, item in book.items.items():
        for trigger in item.entry.triggers:
            key = same_words(trigger)
            if name not in found.get(key, ()):
                found[key] = (*found.get(key, ()), name)
    return found


def judged(
    book: Book,
    entry: str,
    said: Iterable[Said],
    there: Mapping[str, tuple[str, ...]],
    *,
    mask: bool = True,
) -> tuple[Pasted, ...]:
    """Each row with what is known of it; `there` is what `standing` found in `book`."""
    seen: set[str] = set()
    rows = []
    for one in said:
        text = mask_identities(one.text) if mask else one.text
        key = same_words(text)
        names = there.get(key, ())
        if key in seen:
            why = Why.TWICE
        elif entry in names:
            why = Why.HERE
        elif len(text) > TRIGGER_LIMIT:
            why = Why.LONG
        elif names:
            why = Why.ELSEWHERE
        else:
            why = Why.AGENT if one.agent else Why.NEW
        seen.add(key)
        where = tuple(book.items[n].entry.title for n in names if n != entry and n in book.items)
        rows.append(Pasted(text, one.text, why, where))
    return tuple(rows)


def _rows(text: str) -> list[str]:
    """The lines; of a piece of a spreadsheet, the cells of the column with the most words."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" not in text and not re.search(r'(?m)^"[^"\n]*\n', text):
        return clean(text).split("\n")
    try:
        cells = list(csv.reader(io.StringIO(text), delimiter="\t", strict=True))
    except csv.Error:
        cells = [line.split("\t") for line in text.split("\n")]
    width = max((len(row) for row in cells), default=0)
    letters = [
        sum(_weight(row[column]) for row in cells if column < len(row)) for column in range(width)
    ]
    best = letters.index(max(letters)) if letters else 0
    return [clean(row[best]) for row in cells if best < len(row)]


def _weight(cell: str) -> int:
    """How much a cell looks like something said: dates, numbers and names weigh little."""
    return sum(c.isalpha() for c in cell) + 10 * cell.strip().count(" ")


def _said(raw: str) -> Said:
    text = " ".join(raw.split())
    agent = False
    if (stamp := _STAMP.match(text)) and _is_stamp(stamp[0], text[stamp.end() :]):
        text = text[stamp.end() :]
        agent = _AGENT.match(text) is not None
        text = _WHO.sub("", text)
    before = None
    while text != before:
        before = text
        text = _NUMBERED.sub("", _BULLET.sub("", text)).strip()
        if _AGENT.match(text):
            agent, text = True, _AGENT.sub("", text)
        text = _unquoted(_CUSTOMER.sub("", text).rstrip(",;").strip())
    return Said("" if _ATTACHED.match(text) else text, agent)


def _is_stamp(stamp: str, rest: str) -> bool:
    """Whether it is a chat's: a customer too may begin with an hour."""
    return re.fullmatch(_TIME, stamp.strip(), re.IGNORECASE) is None or bool(_WHO.match(rest))


def _unquoted(text: str) -> str:
    for left, right in _PAIRS:
        inner = text[1:-1]
        if (
            len(text) > 1
            and text.startswith(left)
            and text.endswith(right)
            and not (left in inner or right in inner)
        ):
            return inner.strip()
    return text
