"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from assistant.errors import RemansoError

STEP = 100
"""Rows between two reports."""

T = TypeVar("T")


class CancelledError(RemansoError):
    """The person stopped it before anything was changed."""

    def __init__(self) -> None:
        super().__init__("Cancelado; no se cambió nada.")


@dataclass(frozen=True, slots=True)
class Watch:
    """`progress(done, total)` in rows, total 0 while unknown; `cancelled()` stops the work."""

    progress: Callable[[int, int], None] = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """Raises CancelledError if the person has stopped the work."""
        if self.cancelled():
            raise CancelledError

    def silent(self) -> "Watch":
        """For work after the rows, which can be stopped too."""
        return Watch(cancelled=self.cancelled)

    def over(self, rows: Iterable[T], total: int) -> Iterator[T]:
        """The rows one by one, with a report every STEP of them. Raises CancelledError."""
        done = 0
        for done, row in enumerate(rows, 1):
            if done % STEP == 0:
                self.progress(done, total)
                self.check()
            yield row
        self.check()
        if done >= STEP:
            self.progress(done, done)


QUIET = Watch()
