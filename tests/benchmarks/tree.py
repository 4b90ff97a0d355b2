"""The editor's left side with a big book: `python -m tests.benchmarks.tree` prints one table.

The bundled book taken many times over, to 2,000 entries with 10 triggers and 10 lines each at
most. "call" is CPU time of the command alone, "painted" with the layout and the painting after it.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.domain import Channel
from assistant.editing.book import Book, Item, open_book
from assistant.editing.filters import Filters
from assistant.jobs import JobRunner
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.tree_panel import TreePanel

ENTRIES, PARTS = 2_000, 10
QUERIES = ("i", "in", "inut", "inutil", "no", "de la factura")
READING = 4_000  # ms


def big_book() -> Book:
    book = open_book(Path("/nonexistent"), paths.PHRASEBOOK)
    program = list(book.items.values())
    items = {}
    for number in range(ENTRIES):
        item = _again(program[number % len(program)], number)
        items[item.entry.id] = item
    return Book(book.folder, items, book.tests, items)


def _again(item: Item, number: int) -> Item:
    entry = item.entry
    update = {
        "id": f"{entry.id}-{number}",
        "title": f"{entry.title} {number}",
        "triggers": [f"{text} {number}" for text in entry.triggers[:PARTS]],
        "lines": [
            line.model_copy(update={"text": f"{line.text} {number}"})
            for line in entry.lines[:PARTS]
        ],
    }
    return replace(item, entry=entry.model_copy(update=update))


def measure(name: str, command: Callable[[], object]) -> None:
    begun = time.thread_time()
    command()
    called = time.thread_time()
    QApplication.processEvents()
    painted = time.thread_time()
    print(f"{name:<28}{(called - begun) * 1e3:>9.1f}{(painted - begun) * 1e3:>12.1f}")


def gaps(wait: int) -> list[float]:
    """Seconds between turns of the event loop while the book is read in the background."""
    found: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        found.append(now - last[0])
        last[0] = now

    timer, loop = QTimer(), QEventLoop()
    timer.setInterval(1)
    timer.timeout.connect(tick)
    timer.start()
    QTimer.singleShot(wait, loop.quit)
    loop.exec()
    timer.stop()
    return sorted(found)


def main() -> int:
    app = QApplication(sys.argv)
    QLocale.setDefault(QLocale("es"))
    jobs = JobRunner(ThreadPoolExecutor(1))
    desk = Desk(big_book(), jobs, jobs)
    made: list[TreePanel] = []

    def make() -> None:
        made.append(TreePanel(desk))
        made[0].show()

    print(f"{'':<28}{'call ms':>9}{'painted ms':>12}")
    measure("made and shown", make)
    panel = made[0]
    found = gaps(READING)
    for query in QUERIES:
        measure(f"search «{query}»", lambda query=query: panel.search.setText(query))  # type: ignore[misc]
    measure("no search", panel.search.clear)
    chat = Filters(channels=frozenset({Channel.CHAT}))
    measure("filter", lambda: panel.filter.set(chat))
    measure("no filter", panel.filter.clear)
    name = list(desk.book.items)[700]
    measure("open an entry", lambda: desk.select(name))
    measure("type", lambda: desk.set(name, "", self_talk="No es conmigo."))
    measure("another title", lambda: desk.set(name, "", title="Aaa"))
    measure("delete", lambda: desk.put("", {name: None}))
    measure("undo", desk.stack.undo)
    median, most = found[len(found) // 2] * 1e3, found[-1] * 1e3
    print(f"event loop while the book is read: median {median:.1f} ms, longest {most:.1f} ms")
    jobs.close()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
