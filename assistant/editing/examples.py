"""What a lead pastes as examples (triggers): one a line, cleaned of what lists put around them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import normalize

from assistant.text import clean

MOST = 5_000
"""Triggers that an entry can have, as the schema says."""

_BULLET = re.compile(r"^(?:[-*•·‣◦▪–—>]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+")
_ACCENTS = re.compile("[\u0300-\u0302\u0304-\u036f\ufe00-\ufe0f]+")  # all but the one of ñ
_QUOTES = (("«", "»"), ('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’"))


def pasted(text: str) -> list[str]:
    """The examples in a text of many lines; empty lines are none."""
    found = (_bare(line) for line in clean(text).splitlines())
    return [line for line in found if line]


def one_line(text: str) -> str:
    """`text` as one example: its line breaks are spaces."""
    return " ".join(clean(text).split())


def fresh(texts: Iterable[str], present: Sequence[str]) -> tuple[list[str], int]:
    """Those of `texts` that `present` does not have yet, each once, and how many it has.

    Capitals, accents and spaces make no difference.
    """
    seen = {_key(text) for text in present}
    new, repeated = [], 0
    for text in texts:
        key = _key(text)
        if key in seen:
            repeated += 1
        else:
            seen.add(key)
            new.append(text)
    return new, repeated


def learn(texts: Iterable[str]) -> None:
    """Make `fresh` quick for these, at a time when nobody waits."""
    for text in texts:
        _key(text)


def _bare(line: str) -> str:
    line = " ".join(line.split())
    line = _BULLET.sub("", line, count=1)
    for first, last in _QUOTES:
        inner = line.rstrip(",;")
        if len(inner) > 1 and inner.startswith(first) and inner.endswith(last):
            middle = inner[1:-1]
            if first not in middle and last not in middle:
                return middle.strip()
    return line


@lru_cache(maxsize=20_000)
def _key(text: str) -> str:
    # As text.fold, but many times as fast: the examples of an entry are 5,000.
    plain = text.lower()
    if not plain.isascii():
        plain = normalize("NFC", _ACCENTS.sub("", normalize("NFD", plain)))
    return " ".join(plain.split())
