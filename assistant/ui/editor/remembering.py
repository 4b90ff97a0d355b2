"""Keeps what the book's files say for the next opening."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from assistant.editing.book import Book, note_reads
from assistant.phrasebook.kept_reads import KeptReads
from assistant.ui.editor.desk import Desk

AFTER = 3000
"""Milliseconds after the book was opened or saved."""


class Remembering(QObject):
    """Works on `desk.io`; what it cannot write is read anew."""

    def __init__(self, desk: Desk, reads: KeptReads) -> None:
        super().__init__(desk)
        self._desk, self._reads = desk, reads
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)
        desk.kept_changed.connect(self._later)

    @Slot()
    def _later(self) -> None:
        self._timer.start(AFTER)

    @Slot()
    def _write(self) -> None:
        if not self._desk.quiet.postpones(self._timer):
            self._desk.io.run(partial(_write, self._reads, self._desk.kept), lambda _: None)


def _write(reads: KeptReads, kept: Book) -> None:
    note_reads(kept, reads)
    reads.write()
