"""What the linter finds in entries, kept line by line: a line is looked at once."""

import time
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.domain import Address, Channel, Line, Method, Step
from assistant.editing.book import Item
from assistant.phrasebook.lint import Finding, Level, lint_text
from assistant.phrasebook.schema import LineModel

LIMIT = 60_000
"""Lines kept. A lead's typing leaves many behind; the oldest go first."""


class _Key(NamedTuple):
    """All that a finding depends on; what a lead accepted is looked at afterwards."""

    text: str
    channels: frozenset[Channel]
    address: Address
    step: Step
    method: Method | None


@lru_cache(maxsize=LIMIT)
def _linted(key: _Key) -> tuple[Finding, ...]:
    return lint_text(
        key.text, channels=key.channels, address=key.address, step=key.step, method=key.method
    )


def linted(line: LineModel, method: Method | None) -> tuple[Finding, ...]:
    """Every finding of a line, also those that a lead accepted; kept for the next time."""
    return _linted(_Key(line.text, line.channels, line.address, line.step, method))


class FindingsCache:
    """Safe from any thread. `of` may take milliseconds for each line that it does not know."""

    def __init__(self) -> None:
        self._known: set[_Key] = set()

    def of(self, item: Item) -> tuple[tuple[LineModel, Finding], ...]:
        """What stands in the lines of `item`, in their order: every red finding, and the amber
        ones that no lead accepted."""
        return tuple(
            (line, finding)
            for line in item.entry.lines
            for finding in self.in_line(line, item.method)
        )

    def in_line(self, line: LineModel | Line, method: Method | None) -> tuple[Finding, ...]:
        """As `of`, for one line."""
        key = _Key(line.text, line.channels, line.address, line.step, method)
        found = _linted(key)
        self._known.add(key)
        return tuple(f for f in found if f.level is Level.RED or f.rule not in line.accept)

    def known(self, item: Item) -> bool:
        """Whether `of(item)` answers at once."""
        return all(
            _Key(line.text, line.channels, line.address, line.step, item.method) in self._known
            for line in item.entry.lines
        )

    def learn(self, items: Sequence[Item], seconds: float) -> int:
        """Look at `items` in turn for about `seconds`; how many of them are known now.

        What was begun is not lost: the next call goes on from there.
        """
        end = time.monotonic() + seconds
        for number, item in enumerate(items):
            for line in item.entry.lines:
                if time.monotonic() > end:
                    return number
                self.in_line(line, item.method)
        return len(items)
