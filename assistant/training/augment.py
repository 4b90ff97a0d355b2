"""Spell a message as somebody else would have typed it: no accents, no stops, a slip or two."""

import random
import re

from assistant.text import fold

SLIPS_PER = 40
"""Letters for each slip of the finger."""


def respell(text: str, chance: random.Random, rate: float) -> str:
    """`text` with each change made at about `rate`; the words stay the same."""
    if chance.random() < rate:
        text = _without_accents(text)
    if chance.random() < rate:
        text = text.lower()
    elif chance.random() < rate * 0.15:
        text = text.upper()
    if chance.random() < rate:
        text = re.sub(r"[.,;:¿¡]+", " ", text)
    elif chance.random() < rate * 0.3:
        text = re.sub(r"[^\w\s]+", " ", text)
    if chance.random() < rate * 0.7:
        text = _slips(text, chance)
    if chance.random() < rate * 0.3:
        text = text.replace("porque", "xq").replace("que", "q")
    return text if text.strip() else "..."


def _without_accents(text: str) -> str:
    return "".join(c if fold(c) == c.lower() else _unaccented(c) for c in text)


def _unaccented(letter: str) -> str:
    plain = fold(letter)
    return plain.upper() if letter.isupper() else plain


def _slips(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(max(1, len(letters) // SLIPS_PER)):
        place = chance.randrange(len(letters))
        kind = chance.random()
        if not letters[place].isalpha():
            continue
        if kind < 0.3:
            letters[place] = ""
        elif kind < 0.6 and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        elif kind < 0.8:
            letters[place] *= 2
        else:
            letters[place] = chance.choice("aeiosnrlbvhcz")
    return "".join(letters)
