"""Looks for a word in the texts that Python still holds."""

import gc
from typing import Any

_UNTRACKED = (tuple, dict, list, set, frozenset)


def texts_with(word: bytes) -> int:
    """How many texts in reach of the collector hold `word` (ASCII).

    The word comes as bytes, so that the search does not find itself. What was freed, and what
    libraries in C hold, is not seen. Takes some tenths of a second; any thread may call it.
    """
    needle = word.decode("ascii")
    found: set[int] = set()
    for held in _everything():
        for inner in gc.get_referents(held):
            _look(inner, needle, found)
    return len(found)


def _everything() -> list[Any]:
    """What the collector tracks, and what the start took out of its sight (gc.freeze)."""
    if not gc.get_freeze_count():
        return gc.get_objects()
    gc.collect()  # what is garbage now would be kept for good
    gc.unfreeze()
    try:
        return gc.get_objects()
    finally:
        gc.freeze()


def _look(value: Any, needle: str, found: set[int]) -> None:
    if type(value) is str:
        if needle in value and value is not needle:
            found.add(id(value))
    elif type(value) in _UNTRACKED and not gc.is_tracked(value):
        # The collector leaves alone what can hold no cycle, so it lists no such container.
        for inner in gc.get_referents(value):
            _look(inner, needle, found)
