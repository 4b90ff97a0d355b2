"""To the clipboard, and sure that it got there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard

TRIES = 5
PAUSE_MS = 60


class Copier(QObject):
    """Writes text to the clipboard and reads it back.

    On Windows another program may hold the clipboard, and Qt says nothing: so the text is
    read back and tried again, and after TRIES the agent is told.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._check)
        self._text = ""
        self._left = 0
        self._done: Callable[[bool], None] | None = None

    def copy(self, text: str, done: Callable[[bool], None]) -> None:
        """Copy `text`, then `done(True)`, or `done(False)` if it did not get there."""
        self._text, self._done, self._left = text, done, TRIES
        self._check()

    def _check(self) -> None:
        self._clipboard.setText(self._text)
        there = self._clipboard.text() == self._text
        self._left -= 1
        if not there and self._left:
            self._timer.start()
            return
        done, self._done, self._text = self._done, None, ""
        if done is not None:
            done(there)
