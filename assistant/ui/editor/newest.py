"""Work of which only the last request counts."""

from collections.abc import Callable
from typing import Any, TypeVar

from assistant.errors import sentence_of
from assistant.jobs import Err, JobRunner, Ok

T = TypeVar("T")


class Newest:
    """Requests to `runner`; one that has a later one beside it is stopped and never delivered."""

    def __init__(self, runner: JobRunner) -> None:
        self._runner = runner
        self._number = 0

    def run(
        self,
        work: Callable[[Callable[[], bool]], T],
        done: Callable[[T], Any],
        failed: Callable[[str], Any],
    ) -> None:
        """Call `work(stopped)` off the GUI thread, then `done` with what it gives, or `failed`
        with the sentence of a RemansoError; any other error is a bug and raised."""
        self.drop()
        mine = self._number

        def stopped() -> bool:
            return mine != self._number

        def deliver(result: Ok[T | None] | Err) -> None:
            if stopped():
                return
            if isinstance(result, Ok):
                done(result.value)  # type: ignore[arg-type]
            else:
                failed(sentence_of(result.error))

        self._runner.run(lambda: None if stopped() else work(stopped), deliver)

    def drop(self) -> None:
        """Nothing that was asked for is delivered any more."""
        self._number += 1
