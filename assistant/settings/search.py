"""Finding a setting by what a person would call it."""

from collections.abc import Iterable

from assistant.text import fold


def found(query: str, texts: Iterable[str]) -> bool:
    """Whether each word of `query` is in `texts`, whole or in part; accents and case are nothing.

    An empty query finds everything.
    """
    where = _plain(" ".join(texts))
    return all(word in where for word in _plain(query).split())


def _plain(text: str) -> str:
    return fold(text).replace("ñ", "n")  # not every keyboard has it
