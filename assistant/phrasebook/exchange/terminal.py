"""A watch for the command line: progress on a stream, Ctrl+C as a wish to stop."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from assistant.phrasebook.exchange.watch import Watch

ROWS = 1_000
"""Rows between two messages where they cannot overwrite each other."""


@contextmanager
def watching(stream: TextIO) -> Iterator[Watch]:
    """Within it Ctrl+C raises nothing: the work stops where it can, with nothing changed."""
    stopped = threading.Event()
    live = stream.isatty()

    def progress(done: int, total: int) -> None:
        words = f"{done} de {total} filas" if total else f"{done} filas"
        if live:
            stream.write(f"\r{words}\x1b[K")
            stream.flush()
        elif done % ROWS == 0:
            stream.write(f"{words}\n")
            stream.flush()

    if threading.current_thread() is not threading.main_thread():
        yield Watch(progress, stopped.is_set)
        return
    before = signal.signal(signal.SIGINT, lambda _signal, _frame: stopped.set())
    try:
        yield Watch(progress, stopped.is_set)
    finally:
        signal.signal(signal.SIGINT, before)
        if live:
            stream.write("\r\x1b[K")
            stream.flush()
