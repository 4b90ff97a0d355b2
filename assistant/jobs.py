"""Work off the GUI thread: one call, and the result comes back on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    value: T


@dataclass(frozen=True, slots=True)
class Err:
    error: Exception


class JobRunner(QObject):
    """Runs work on `executor`; must be made on the GUI thread, and closed before it ends."""

    _finished = Signal(object, object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._closed = False
        self._finished.connect(self._deliver)

    def run(self, work: Callable[[], T], on_result: Callable[[Ok[T] | Err], Any]) -> None:
        """Call `work()` on the executor, then `on_result(Ok | Err)` on this object's thread.

        Work must touch no Qt object. What it raises arrives as Err; nothing is lost.
        """

        def job() -> None:
            result: Ok[T] | Err
            try:
                result = Ok(work())
            except Exception as error:
                result = Err(error)
            if not self._closed:
                self._finished.emit(on_result, result)

        self._executor.submit(job)

    @Slot(object, object)
    def _deliver(self, on_result: Callable[[Any], Any], result: Any) -> None:
        if not self._closed:
            on_result(result)

    def close(self) -> None:
        """Wait for what runs, drop what waits; nothing is delivered after this."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)
