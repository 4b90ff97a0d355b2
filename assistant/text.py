"""What every part does to text before it looks at it: clean, cut, split, fold."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

MESSAGE_LIMIT = 6_000
"""Characters of a message that are read; of a longer one, the first and the last part."""

TAIL = 2_000
"""Characters kept from the end of a message over the limit: people close with what they want."""

_BREAKS = re.compile(r"\r\n?|[\u2028\u2029\x85\x0b\x0c]")
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
# Soft hyphens, zero-width signs, direction marks and the replacement sign: never meant.
# U+200D stays, because it joins emoji.
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+|(?<=[;:])\s+")
_PERHAPS_MARKS = re.compile(r"[\u0300-\U0010ffff]")  # no combining mark comes before
_LAUGHTER = re.compile(r"(.)\1{2,}", re.DOTALL)
_WORD = re.compile(r"\w+", re.UNICODE)
_SUBJECT_WORD = re.compile(r"[^\W\d_]{3,}")
_EMOJI_OR_WORD = re.compile(r"\w|[\U0001f300-\U0001faff\u2600-\u27bf]")

STEM = 5
"""Letters of a word that count: enough to join "factura", "facturas" and "facturaron"."""


@dataclass(frozen=True, slots=True)
class Message:
    """A customer's message made ready to read; `truncated` if its middle was left out."""

    text: str
    truncated: bool = False

    def __bool__(self) -> bool:
        return _EMOJI_OR_WORD.search(self.text) is not None


def clean(text: str) -> str:
    """One kind of line break and space, NFC, nothing invisible; the words stay as typed.

    Lone surrogates (half an emoji from a broken paste) go: no encoder takes them.
    """
    text = _SURROGATES.sub("", text)
    text = _BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _CONTROL.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text).strip()


def message(raw: str) -> Message:
    """Clean `raw`; over MESSAGE_LIMIT keep its first and last part, cut at a space."""
    # A megabyte pasted by accident is cut before it is cleaned.
    rough = len(raw) > 4 * MESSAGE_LIMIT
    if rough:
        raw = raw[: 2 * MESSAGE_LIMIT] + "\n" + raw[-2 * MESSAGE_LIMIT :]
    text = clean(raw)
    if len(text) <= MESSAGE_LIMIT:
        return Message(text, truncated=rough)
    head = text[: MESSAGE_LIMIT - TAIL].rsplit(" ", 1)[0]
    tail = text[-TAIL:].split(" ", 1)[-1]
    return Message(f"{head}\n…\n{tail}", truncated=True)


def model_form(text: str) -> str:
    """The form that encoder and n-grams see: stretched letters and shouting made plain.

    Three or more of one sign become two ("holaaaa" → "holaa"); a text in capitals is
    lowered, since the encoder knows few words in capitals.
    """
    text = _LAUGHTER.sub(r"\1\1", clean(text))
    text = " ".join(text.split())
    if text.islower():
        return text
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 3 and sum(c.isupper() for c in letters) > 0.6 * len(letters):
        text = text.lower()
    return text


def fold(text: str) -> str:
    """Lower case without accents (ñ stays), for comparing words."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    kept = _PERHAPS_MARKS.sub(_unmarked, unicodedata.normalize("NFD", lowered))
    return unicodedata.normalize("NFC", kept)


def _unmarked(found: re.Match[str]) -> str:
    sign = found.group()
    return sign if unicodedata.category(sign) != "Mn" or sign == "\u0303" else ""


def words(text: str) -> list[str]:
    """The words of a text, as typed."""
    return _WORD.findall(text)


def sentences(text: str, at_most: int = 12, longest: int = 40) -> list[str]:
    """The parts of a message that may decide alone, in order.

    Splits at ends of sentences and lines; a part of more than `longest` words (speech without
    punctuation) is cut into overlapping windows. With more than `at_most` parts, neighbours
    are joined, so that nothing is left unread.
    """
    parts: list[str] = []
    for piece in _SENTENCE_END.split(clean(text)):
        tokens = piece.split()
        if len(tokens) <= longest:
            if any(c.isalnum() for c in piece):
                parts.append(piece.strip())
            continue
        step = longest * 3 // 4
        parts += [
            " ".join(tokens[i : i + longest]) for i in range(0, len(tokens) - step // 3, step)
        ]
    if len(parts) <= at_most:
        return parts
    per = -(-len(parts) // at_most)
    return [" ".join(parts[i : i + per]) for i in range(0, len(parts), per)]


# Function words that Spanish does not share. Names and brands are foreign in Spanish messages
# too, so only these count.
_FOREIGN = frozenset(
    """
    the and you your is are was this that with for have has not what my it of to i'm don't i
    le les des est une dans vous nous je pas avec mais et du au sur você não uma com meu
    minha isso estou vocês muito os do da em il che non sono di per della mia questo und der
    die das ich nicht ist ein eine mit sie
    """.split()
)
_SPANISH = frozenset(
    """
    de la que el en y los se del las un por con no una su para es al lo como mas o pero sus
    le ya si porque esta entre cuando muy sin sobre me hasta hay donde quien desde todo nos
    ni contra ese eso mi qué q xq te tu yo usted ustedes hola gracias favor tengo quiero
    pues nada esa son era fue ser soy eres
    """.split()
)


def is_function_word(word: str) -> bool:
    """Whether a word says nothing by itself ("usted", "para")."""
    return fold(word) in _SPANISH


def stems(text: str) -> Iterator[str]:
    """What counts of the words of `text`, in order."""
    for found in _SUBJECT_WORD.finditer(fold(text)):
        if not is_function_word(found.group()):
            yield found.group()[:STEM]


def looks_foreign(text: str) -> bool:
    """Whether a text is not Spanish, as far as its letters and function words tell.

    Too few words to tell count as Spanish.
    """
    letters = [c for c in text if c.isalpha()]
    latin = sum(1 for c in letters if ord(c) < 0x250)
    if len(letters) >= 3 and latin < len(letters) / 2:
        return True
    found = [w.lower() for w in words(text)]
    foreign = sum(1 for w in found if w in _FOREIGN and w not in _SPANISH)
    spanish = sum(1 for w in found if w in _SPANISH and w not in _FOREIGN)
    return foreign >= 2 and foreign > 2 * spanish
