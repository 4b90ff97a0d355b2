"""PySide6 6.12.0 drops references to True and None with each signal, and aborts the process."""

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    sent = Signal(object, bool)


def test_signals_keep_reference_counts() -> None:
    sender = Sender()
    heard: list[int] = []
    sender.sent.connect(lambda _what, _flag: heard.append(1))
    before = (sys.getrefcount(True), sys.getrefcount(None))
    for _ in range(2000):
        sender.sent.emit(None, True)
    after = (sys.getrefcount(True), sys.getrefcount(None))
    assert len(heard) == 2000
    assert all(abs(a - b) < 200 for a, b in zip(after, before, strict=True))
