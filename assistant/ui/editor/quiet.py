"""When the lead waits for nothing: what can wait is done then."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

REST = 0.5
"""Seconds after a key, a click or an answer: work in the background would take the interpreter's
lock from what the lead looks at."""


class Quiet(QObject):
    """Whoever does something for the lead calls `stir`, or `begin` and `end` around what takes
    longer; whoever can wait asks `left` first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._until = 0.0
        self._going_on = 0

    @Slot()
    def stir(self, *_: object) -> None:
        """The lead does something now."""
        self._until = monotonic() + REST

    def begin(self) -> None:
        """The lead waits for something from now on."""
        self._going_on += 1

    def end(self) -> None:
        """It is there."""
        self._going_on -= 1
        self.stir()

    def postpones(self, timer: QTimer) -> bool:
        """Whether it is not quiet; `timer` then asks again when it may be."""
        wait = self.left()
        if wait:
            timer.start(wait)
        return wait > 0

    def left(self) -> int:
        """Milliseconds after which to ask again; 0 if it is quiet."""
        if self._going_on:
            return round(1000 * REST)
        return max(0, round(1000 * (self._until - monotonic())))
