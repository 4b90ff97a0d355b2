"""The lead's editor with a big book: `python -m tests.benchmarks.editor` prints one table.

The program runs as its composition root builds it (offscreen unless there is a display), with
nothing of this user's, and a lead is played by keys and commands. The book's triggers were
encoded before: the first opening on a machine does that in the background for some minutes. Its
files were read before, too; with `--first` they were not.

A stall is the time between two turns of the event loop, as a timer of 1 ms sees it; of each thing
that is done, the longest counts. "own" is without what the program's threads waited for a
processor, where the system tells (Linux): that part is the machine's.
"""

import argparse
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths
from tests.benchmarks.big_book import ENTRIES, LINES, TRIGGERS, change, make_book

if TYPE_CHECKING:
    from assistant.ui.editor.export_dialog import ExportDialog
    from assistant.ui.editor.import_dialog import ImportDialog
    from assistant.ui.editor.window import EditorWindow

TICK_MS = 1
REST = 60
"""Milliseconds between two keys, a quick typist's."""

SETTLED = 2_000
"""Milliseconds after the last key of a row: what a pause in typing sets going counts too."""

QUERIES = ("inutil", "la factura", "no funciona nada", "gerente")
TYPED = "nadie me dice nada"
PARTS = ("search", "entries", "fields", "trial", "save", "many", "sheets", "long_entry")
USUAL = PARTS[:5]
LONG_ENTRY = 5_000
ENCODED_AT_ONCE = 64


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.editor", description=__doc__)
    parser.add_argument("--place", type=Path, help="keep the encoded triggers in this folder")
    parser.add_argument("--only", nargs="*", default=USUAL, choices=PARTS)
    parser.add_argument("--first", action="store_true", help="the book's files were never read")
    parser.add_argument("--began", type=float, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.began:
        return _run(chosen.place, chosen.only, chosen.began)
    with tempfile.TemporaryDirectory() as folder:
        place = chosen.place or Path(folder)
        paths.use_data_dir(place)
        shutil.rmtree(paths.state(), ignore_errors=True)  # a draft of a run that was stopped
        shutil.rmtree(_book(place), ignore_errors=True)
        book = make_book(_book(place))
        print(f"{ENTRIES} entries, {TRIGGERS} triggers, {LINES} lines", flush=True)
        print(f"encoded before in {_warm(book):.0f} s", flush=True)
        if chosen.first:
            shutil.rmtree(paths.reads(), ignore_errors=True)
        environment = dict(os.environ)
        if not environment.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        command = [sys.executable, "-m", __spec__.name, "--place", str(place)]
        command += ["--only", *chosen.only, "--began", repr(time.time())]
        return subprocess.run(command, env=environment, check=False).returncode


def _book(place: Path) -> Path:
    return place / "frases"


def _warm(folder: Path) -> float:
    """Read the book in `folder` and encode what is not kept of it; the seconds that it took."""
    from assistant.editing.book import open_book
    from assistant.engine import load_parts
    from assistant.matching.vector_cache import KeptVectors
    from assistant.phrasebook.kept_reads import KeptReads

    began = time.perf_counter()
    reads = KeptReads(paths.reads())
    book = open_book(folder, paths.PHRASEBOOK, reads).phrasebook()
    reads.write()
    parts = load_parts(paths.MODEL)
    kept = KeptVectors(parts.encoder, paths.vectors(), dict(parts.known))
    missing = kept.missing(book)
    for first in range(0, len(missing), ENCODED_AT_ONCE):
        kept.encode(missing[first : first + ENCODED_AT_ONCE])
    kept.keep(book)
    return time.perf_counter() - began


@dataclass(frozen=True, slots=True)
class Span:
    """Milliseconds: all, and without waiting for a processor; the window's thread's own work."""

    wall: float
    own: float
    worked: float


@dataclass
class Row:
    """What was measured how often; `limit` in ms."""

    title: str
    limit: str
    spans: list[Span] = field(default_factory=list)


class Waits:
    """Seconds that this program's threads have waited for a processor; 0 where nobody tells."""

    def __init__(self) -> None:
        self._files: list[int] = []
        self.follow()

    def follow(self) -> None:
        """The calling thread too."""
        with suppress(OSError):
            name = f"/proc/self/task/{threading.get_native_id()}/schedstat"
            self._files.append(os.open(name, os.O_RDONLY))

    def now(self, *, every: bool) -> float:
        """Of this thread, which made it, or of `every` one followed."""
        files = self._files if every else self._files[:1]
        return sum(int(os.pread(file, 100, 0).split()[1]) for file in files) / 1e9


class Clock:
    """The event loop of the window from inside: what is done in it, and how long that holds it."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        self.waits = Waits()
        self.collections: list[float] = []
        self._turn = QApplication.processEvents
        self._gaps: list[Span] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._last = self._clocks()
        self._timer.start(TICK_MS)
        gc.callbacks.append(self._collecting)

    def until(self, done: Callable[[], bool], seconds: float = 120) -> None:
        """Let the window live until it is `done`. Raises TimeoutError."""
        from PySide6.QtCore import QEventLoop

        end = time.perf_counter() + seconds
        while not done():
            self._turn(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise TimeoutError

    def rest(self, milliseconds: float) -> None:
        end = time.perf_counter() + milliseconds / 1000
        self.until(lambda: time.perf_counter() > end)

    def stall(self, act: Callable[[], object], rest: float = REST) -> Span:
        """The longest stall of `act` and the `rest` after it."""
        self._gaps, self._last = [], self._clocks()
        act()
        self.rest(rest)
        return _longest(self._gaps)

    def time(
        self, act: Callable[[], object], done: Callable[[], bool] = lambda: True
    ) -> tuple[Span, Span]:
        """How long it takes from `act` until it is `done` and painted, and the longest stall."""
        self._gaps, self._last = [], self._clocks()
        began, waited, worked = time.perf_counter(), self.waits.now(every=True), time.thread_time()
        act()
        self.until(done)
        self._turn()
        wall = time.perf_counter() - began
        own = wall - (self.waits.now(every=True) - waited)
        taken = Span(1e3 * wall, 1e3 * max(own, 0.0), 1e3 * (time.thread_time() - worked))
        self.rest(REST)
        return taken, _longest(self._gaps)

    def _tick(self) -> None:
        now = self._clocks()
        wall, waited, worked = (1e3 * (b - a) for a, b in zip(self._last, now, strict=True))
        self._last = now
        self._gaps.append(Span(wall, max(wall - waited, 0.0), worked))

    def _clocks(self) -> tuple[float, float, float]:
        return time.perf_counter(), self.waits.now(every=False), time.thread_time()

    def _collecting(self, phase: str, _info: dict[str, int]) -> None:
        now = time.perf_counter() * 1000
        if phase == "start":
            self._collected = now
        else:
            self.collections.append(now - self._collected)


def _longest(gaps: list[Span]) -> Span:
    """The longest by itself; what the machine alone held up is not it."""
    own = max(gaps, key=lambda gap: gap.own)
    return Span(max(gap.wall for gap in gaps), own.own, own.worked)


class Table:
    """Rows in the order in which they were begun."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}

    def add(self, title: str, limit: str, *spans: Span) -> None:
        self.rows.setdefault(title, Row(title, limit)).spans.extend(spans)

    def show(self) -> None:
        heads = ("wall: p50", "p95", "worst", "own: p50", "p95", "worst", "window's CPU")
        print(f"{'ms':52}{'limit':>7}" + "".join(f"{head:>10}" for head in heads[:-1]), heads[-1])
        for row in self.rows.values():
            cells = [*_spread([s.wall for s in row.spans]), *_spread([s.own for s in row.spans])]
            cells.append(f"{max(s.worked for s in row.spans):.0f}")
            print(f"{row.title:52}{row.limit:>7}" + "".join(f"{cell:>10}" for cell in cells))


def _spread(values: list[float]) -> list[str]:
    values = sorted(values)
    if len(values) == 1:
        return ["", "", f"{values[0]:.0f}"]
    chosen = (values[len(values) // 2], values[int(len(values) * 0.95)], values[-1])
    return [f"{value:.0f}" for value in chosen]


class Lead:
    """Works in the window, one thing after the other."""

    def __init__(self, window: "EditorWindow", table: Table, clock: Clock) -> None:
        self.window, self.table, self.clock = window, table, clock
        self.desk = window.desk

    def work(self, began: float, parts: Iterable[str]) -> None:
        self.open(began)
        for part in parts:
            getattr(self, part)()

    def open(self, began: float) -> None:
        window, clock = self.window, self.clock
        tree = window.tree

        def opening() -> None:
            clock.until(lambda: tree.model.total() >= ENTRIES)
            clock.rest(1)
            self.since(began, "start to the book shown", "2000")
            clock.until(window.bench.is_ready)
            self.since(began, "start to the model ready", "")
            clock.until(lambda: not tree._unread)
            self.since(began, "start to the whole book linted", "")

        self.table.add("  stall of the opening", "50", clock.stall(opening, SETTLED))

    def since(self, began: float, title: str, limit: str) -> None:
        wall = time.time() - began
        own = wall - self.clock.waits.now(every=True)
        self.table.add(title, limit, Span(1e3 * wall, 1e3 * own, 1e3 * time.thread_time()))

    def both(
        self,
        title: str,
        limit: str,
        act: Callable[[], object],
        done: Callable[[], bool] = lambda: True,
    ) -> None:
        taken, stall = self.clock.time(act, done)
        self.table.add(title, limit, taken)
        self.table.add(f"  stall of: {title}", "50", stall)

    def search(self) -> None:
        tree = self.window.tree
        for query in QUERIES:
            for length in range(1, len(query) + 1):
                act = _call(tree.search.setText, query[:length])
                self.table.add("search by words, a letter", "100", self.clock.time(act)[0])
            self.table.add("search ended", "100", self.clock.time(tree.search.clear)[0])
        tree.how.setCurrentIndex(1)
        for query in QUERIES:
            tree.search.setText(query)
            tree._ask.stop()
            self.both(
                "search by meaning, after the rest in typing",
                "100",
                tree._search_meaning,
                lambda: tree._likest is not None,
            )
        tree.search.clear()
        tree.how.setCurrentIndex(0)

    def entries(self) -> None:
        names = [n for n, item in self.desk.book.items.items() if len(item.entry.lines) > 5]
        for number, name in enumerate(names[:: len(names) // 15]):
            title = "opening the first entry, stall" if not number else "opening an entry, stall"
            self.table.add(title, "50", self.clock.stall(_call(self.desk.select, name), 400))

    def fields(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        form, stack = self.window.form, self.desk.stack
        if self.desk.current is None:
            self.desk.select(next(n for n, i in self.desk.book.items.items() if i.entry.lines))
        places = (
            ("title", form.title, form.go_to_title),
            ("example to add", form.triggers.field, form.triggers.field.setFocus),
            ("line's text", form.line_text, form.line_text.setFocus),
        )
        for name, field_, go in places:
            go()
            for letter in f" {TYPED}":
                self.key(name, _call(QTest.keyClicks, field_, letter))
            self.table.add(f"  and after it: {name}", "50", self.clock.stall(int, SETTLED))
        field_ = form.triggers.field
        for number in range(5):
            field_.setFocus()
            QTest.keyClicks(field_, f"{TYPED} {number}")
            self.clock.rest(SETTLED)
            enter = _call(QTest.keyClick, field_, Qt.Key.Key_Return)
            self.table.add("Enter adds an example, stall", "50", self.clock.stall(enter, SETTLED))
        form.triggers.view.pick([1])
        form.triggers.view.setFocus()
        QTest.keyClick(form.triggers.view, Qt.Key.Key_F2)
        editor = form.triggers.delegate.editor
        assert editor is not None
        for letter in TYPED:
            self.key("example's row", _call(QTest.keyClicks, editor, letter))
        self.table.add("  and after it: example's row", "50", self.clock.stall(int, SETTLED))
        QTest.keyClick(editor, Qt.Key.Key_Return)
        for _ in range(4):
            self.table.add("undo, stall", "50", self.clock.stall(stack.undo, 300))

    def key(self, place: str, act: Callable[[], object]) -> None:
        self.table.add(f"a key in the {place}, stall", "50", self.clock.stall(act))

    def trial(self) -> None:
        window = self.window
        trial, answered = window.trial, []
        window.tabs.setCurrentWidget(trial)
        show = trial._answered

        def noted(found: object) -> None:
            show(found)  # type: ignore[arg-type]
            answered.append(found)

        trial._answered = noted  # type: ignore[assignment, method-assign]
        trial.message.setPlainText("llevo tres semanas esperando y nadie me dice nada")
        self.clock.rest(SETTLED)
        names = [n for n, item in self.desk.book.items.items() if item.entry.triggers][:400:40]
        for number, name in enumerate(names):
            entry = self.desk.book.items[name].entry
            triggers = [*entry.triggers, f"nadie me dice nada desde hace {number} semanas"]
            answered.clear()
            self.both(
                "a change to the trial's answer",
                "100",
                _call(self.desk.set, name, "", triggers=triggers),
                lambda: bool(answered),
            )
            self.clock.rest(500)
        found: list[object] = []
        self.both(
            f"contract tests, all {len(self.desk.book.tests)}",
            "",
            _call(window.bench.failures, self.desk.book, found.append),
            lambda: bool(found),
        )

    def many(self) -> None:
        self.window.many.replace.trigger()
        dialog = self.window.many._replacing
        assert dialog is not None
        self.clock.rest(300)

        def found() -> bool:
            return dialog.model.rowCount() > 0 and not dialog._timer.isActive()

        dialog.wanted.setText("cliente")
        self.clock.rest(SETTLED)
        dialog.model.show(())
        dialog.put.setText("persona")
        self.both("find in the whole book, with the rest in typing", "", dialog.search, found)
        self.clock.rest(SETTLED)
        self.both(f"replace {len(dialog.model.chosen())} at once", "", dialog.replace.click)
        self.clock.rest(SETTLED)
        dialog.close()
        self.both("undo that", "", self.desk.stack.undo)
        self.clock.rest(2 * SETTLED)

    def save(self) -> None:
        saved: list[object] = []
        self.window.keeper.saved.connect(saved.append)
        for count in (1, 1, 500, 500):
            self.desk.do(change(self.desk.book, count))
            self.clock.rest(2 * SETTLED)
            saved.clear()
            self.both(f"save {count}", "1000", self.window.keeper.save, lambda: bool(saved))
            self.clock.rest(SETTLED)

    def sheets(self) -> None:
        from assistant.ui.editor.export_dialog import ExportDialog
        from assistant.ui.editor.import_dialog import ImportDialog

        for ending in (".csv", ".xlsx"):
            path = self.desk.book.folder.parent / f"hoja{ending}"
            self.sheet(ending, ExportDialog(self.desk, parent=self.window), path)
            self.sheet(ending, ImportDialog(self.desk, parent=self.window), path)

    def sheet(self, ending: str, dialog: "ExportDialog | ImportDialog", path: Path) -> None:
        from assistant.ui.editor.export_dialog import ExportDialog

        dialog.open()
        self.clock.rest(300)
        if isinstance(dialog, ExportDialog):
            act = _call(dialog.write, path)
            self.both(f"export {ending}", "", act, lambda: not dialog._writing)
        else:
            act = _call(dialog.read, path)
            self.both(f"import dry run {ending}", "", act, lambda: dialog._read is not None)
        dialog.close()

    def long_entry(self) -> None:
        """One with as many examples as there may be: those of others, so that none is encoded."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        items = self.desk.book.items
        every = (text for item in items.values() for text in item.entry.triggers)
        triggers = list(dict.fromkeys(every))[: LONG_ENTRY - 20]
        name = next(n for n, item in items.items() if len(item.entry.lines) > 5)
        self.desk.select(name)
        what = f"entry of {LONG_ENTRY} examples"
        act = _call(self.desk.set, name, "", triggers=triggers)
        self.table.add(f"{what}: made, stall", "", self.clock.stall(act, 2 * SETTLED))
        other = list(items)[5]
        for _ in range(3):
            self.desk.select(other)
            self.clock.rest(400)
            act = _call(self.desk.select, name)
            self.table.add(f"{what}: opened, stall", "50", self.clock.stall(act, 400))
        field_ = self.window.form.triggers.field
        field_.setFocus()
        for number in range(5):
            for letter in f"{TYPED} {number}":
                act = _call(QTest.keyClicks, field_, letter)
                self.table.add(f"{what}: a key, stall", "50", self.clock.stall(act))
            enter = _call(QTest.keyClick, field_, Qt.Key.Key_Return)
            self.table.add(f"{what}: Enter, stall", "50", self.clock.stall(enter, SETTLED))


def _call(do: Callable[..., object], *args: object, **named: object) -> Callable[[], object]:
    return lambda: do(*args, **named)


def _run(place: Path, parts: list[str], began: float) -> int:
    import psutil
    from PySide6.QtWidgets import QApplication

    from assistant import editor, instance
    from assistant.ui.editor.opening import Opening
    from assistant.ui.editor.window import EditorWindow

    paths.use_data_dir(place)
    instance.place = lambda *_: None  # whoever edits here goes on
    show, begin = EditorWindow.show, Opening.begin
    leads: list[Lead] = []

    def shown(window: EditorWindow) -> None:
        lead = Lead(window, Table(), Clock())
        leads.append(lead)
        for runner in (window.desk.jobs, window.desk.io):
            runner.run(lead.clock.waits.follow, lambda _: None)
        show(window)
        lead.clock.until(window.windowHandle().isExposed)
        QApplication.processEvents()
        lead.since(began, "start to the window painted", "")

    def begun(opening: Opening) -> None:
        begin(opening)
        (lead,) = leads
        try:
            lead.work(began, parts)
        finally:
            lead.table.show()
            print(f"longest garbage collection {max(lead.clock.collections, default=0):.0f} ms")
            print(f"memory {psutil.Process().memory_info().rss / 1e6:.0f} MB", flush=True)
            QApplication.quit()

    EditorWindow.show = shown  # type: ignore[assignment, method-assign]
    Opening.begin = begun  # type: ignore[assignment, method-assign]
    return editor.run(_book(place), paths.PHRASEBOOK, paths.MODEL)


if __name__ == "__main__":
    sys.exit(main())
