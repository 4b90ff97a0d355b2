"""Examples (triggers) of an entry: one line each, and which count as the same."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import normalize

from assistant.text import clean

MOST = 5_000
"""Triggers that an entry can have, as the schema says."""

_ACCENTS = re.compile("[\u0300-\u0302\u0304-\u036f\ufe00-\ufe0f]+")  # all but the one of ñ


def one_line(text: str) -> str:
    """`text` as one example: its line breaks are spaces."""
    return " ".join(clean(text).split())


@lru_cache(maxsize=20_000)
def same_words(text: str) -> str:
    """`text` as it counts for whether two examples are the same."""
    # As text.fold, but many times as fast: the examples of an entry are 5,000.
    plain = clean(text).lower()
    if not plain.isascii():
        plain = normalize("NFC", _ACCENTS.sub("", normalize("NFD", plain)))
    return " ".join(plain.split())


def fresh(texts: Iterable[str], present: Sequence[str]) -> tuple[list[str], int]:
    """Those of `texts` that `present` does not have yet, each once, and how many it has.

    Capitals, accents and spaces make no difference.
    """
    seen = {same_words(text) for text in present}
    new, repeated = [], 0
    for text in texts:
        key = same_words(text)
        if key in seen:
            repeated += 1
        else:
            seen.add(key)
            new.append(text)
    return new, repeated


def learn(texts: Iterable[str]) -> None:
    """Make `fresh` quick for these, at a time when nobody waits."""
    for text in texts:
        same_words(text)
