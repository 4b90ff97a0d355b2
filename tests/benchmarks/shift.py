"""A scripted shift in a few minutes: `python -m tests.benchmarks.shift` prints one table.

The program runs as its composition root builds it, offscreen unless there is a display, with
nothing of this user's; the agent is played by keys. A gap is the time between two turns of the
event loop, as a timer of 1 ms sees it. Where the system tells (Linux), each gap says for how long
the window's thread was ready to run and had no processor: that part is the machine's.
"""

import argparse
import gc
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from heapq import nlargest
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths
from assistant.domain import Situation
from assistant.training.corpus import Labelled, corpora

if TYPE_CHECKING:
    from assistant.session import Session

TICK_MS = 1
WARM = 20
"""Cases until memory is held to be warm."""

SHOWN, SHOWN_START = 10, 3
NOTED_MS = 8.0
"""A shorter gap is only counted."""

HALT_MS = 500
"""After the model is there, until the first case."""

SLOT_WORDS = "María de la Cruz"
SEED = 7

Step = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Gap:
    """Milliseconds between two turns: all, waiting for a processor, and processor time of this
    thread and of the whole process (more than this thread's: another one may have held the GIL).
    """

    wall: float
    waited: float
    worked: float
    process: float
    doing: str

    @property
    def own(self) -> float:
        return max(self.wall - self.waited, 0.0)


class Gaps:
    """The length of every gap, and the longest ones whole: an hour has too many to keep."""

    def __init__(self) -> None:
        self.all, self.own = array("d"), array("d")
        self.longest: list[Gap] = []
        self.longest_own: list[Gap] = []

    def add(self, gap: Gap) -> None:
        self.all.append(gap.wall)
        self.own.append(gap.own)
        if gap.wall > NOTED_MS:
            self.longest = nlargest(SHOWN, [*self.longest, gap], key=lambda g: g.wall)
            self.longest_own = nlargest(SHOWN, [*self.longest_own, gap], key=lambda g: g.own)


@dataclass(frozen=True, slots=True)
class Held:
    """Memory in MB, and how many things there are."""

    rss: float
    widgets: int
    windows: int
    qobjects: int
    objects: int


@dataclass
class Found:
    """What a run brings."""

    start: Gaps = field(default_factory=Gaps)
    shift: Gaps = field(default_factory=Gaps)
    warm: Held | None = None
    end: Held | None = None
    course: list[float] = field(default_factory=list)
    minutes: float = 0.0
    engine: str = ""
    messages: int = 0
    copied: int = 0
    cards: int = 0
    collections: list[float] = field(default_factory=list)
    idle: float = 0.0
    idle_listening: float = 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=4.0)
    parser.add_argument("--idle", type=float, default=30.0, help="seconds, twice")
    parser.add_argument("--model", type=Path, default=paths.MODEL)
    chosen = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        paths.use_data_dir(Path(folder))
        paths.state().mkdir(parents=True)
        (paths.state() / "tour-seen").touch()
        found = run(chosen.cases, chosen.minutes, chosen.idle, chosen.model)
    show(found, chosen.cases)
    return 0


def show(found: Found, cases: int) -> None:
    """Print the table."""
    assert found.warm is not None
    assert found.end is not None
    warm, end = found.warm, found.end
    after, own = found.shift.all, found.shift.own
    print(
        f"{cases} cases in {found.minutes:.1f} min, engine {found.engine}: {found.messages}"
        f" messages read, {found.copied} lines copied, {found.cards} handoff cards"
    )
    rows = (
        ("longest stall after the start, ms", "50", f"{max(after):.0f}"),
        ("  without waiting for a processor", "50", f"{max(own):.0f}"),
        ("p99 of the gaps, ms", "", f"{_p99(after):.1f}"),
        ("  without waiting for a processor", "", f"{_p99(own):.1f}"),
        ("gaps over 50 ms", "0", f"{sum(gap > 50 for gap in after)}"),
        ("  without waiting for a processor", "0", f"{sum(gap > 50 for gap in own)}"),
        ("longest stall of the start, ms", "50", f"{max(found.start.all):.0f}"),
        ("  without waiting for a processor", "50", f"{max(found.start.own):.0f}"),
        ("longest garbage collection, ms", "", f"{max(found.collections, default=0):.1f}"),
        (f"memory after case {WARM}, MB", "", f"{warm.rss:.1f}"),
        ("memory at the end, MB", "", f"{end.rss:.1f}"),
        ("  growth, %", "5", f"{100 * (end.rss / warm.rss - 1):+.1f}"),
        ("widgets", "", f"{warm.widgets} -> {end.widgets}"),
        ("top-level widgets", "", f"{warm.windows} -> {end.windows}"),
        ("QObjects", "", f"{warm.qobjects} -> {end.qobjects}"),
        ("Python objects", "", f"{warm.objects} -> {end.objects}"),
        ("idle, % of one core", "1", f"{found.idle:.2f}"),
        ("idle and listening, % of one core", "1", f"{found.idle_listening:.2f}"),
    )
    print(f"{'':40}{'expected':>10}{'found':>16}")
    for title, expected, value in rows:
        print(f"{title:40}{expected:>10}{value:>16}")
    print(f"memory every {WARM} cases, MB:", *(f"{rss:.0f}" for rss in found.course))
    for title, count, gaps in (("shift", SHOWN, found.shift), ("start", SHOWN_START, found.start)):
        print(f"longest of the {title}, ms; this thread's and the process's work, ms")
        for gap in gaps.longest[:count]:
            print(f"{gap.wall:8.1f}{gap.worked:8.1f}{gap.process:8.1f}  {gap.doing}")
        print("  without waiting for a processor")
        for gap in gaps.longest_own[:count]:
            print(f"{gap.own:8.1f}{gap.worked:8.1f}{gap.process:8.1f}  {gap.doing}")


def _p99(values: "array[float]") -> float:
    return statistics.quantiles(values, n=100)[-1]


def run(cases: int, minutes: float, idle: float, model: Path) -> Found:
    """The whole shift; returns when the window has closed."""
    from PySide6.QtWidgets import QApplication

    from assistant import app
    from assistant.session import Session

    found = Found()
    start = Session.start
    played: list[object] = []

    def started(session: Session) -> None:
        # What the program calls as its event loop begins.
        played.append(_agent(session, found, cases, minutes, idle, QApplication.quit))
        start(session)

    Session.start = started  # type: ignore[assignment, method-assign]
    code = app.run(paths.PHRASEBOOK, model)
    assert code == 0
    return found


def _rss() -> float:
    """This process's memory in MB."""
    import psutil

    return psutil.Process().memory_info().rss / 1e6


def _held() -> Held:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    windows = QApplication.topLevelWidgets()
    app = QApplication.instance()
    assert app is not None
    return Held(
        rss=_rss(),
        widgets=len(QApplication.allWidgets()),
        windows=len(windows),
        qobjects=sum(1 + len(root.findChildren(QObject)) for root in (app, *windows)),
        objects=len(gc.get_objects()),
    )


def _waits() -> Callable[[], float]:
    """Gives the seconds that this thread has waited for a processor; 0 where nobody tells."""
    try:
        file = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
    except OSError:
        return lambda: 0.0
    return lambda: int(os.pread(file, 100, 0).split()[1]) / 1e9


def _agent(  # noqa: C901  # one flow, read downwards
    session: "Session",
    found: Found,
    cases: int,
    minutes: float,
    idle: float,
    done: Callable[[], object],
) -> object:
    from PySide6.QtCore import QObject, Qt, QTimer
    from PySide6.QtGui import QGuiApplication, QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

    from assistant.session import Readiness, State
    from assistant.settings.keys import DEFAULTS, Action
    from assistant.ui.aids import Aids
    from assistant.ui.window import Window

    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    aids = next(child for child in window.children() if isinstance(child, Aids))
    clipboard = QGuiApplication.clipboard()
    chance = random.Random(SEED)
    rows = corpora()
    abuse = [row for row in rows if row.situation is Situation.ABUSE]
    waits = _waits()

    class Watch(QObject):
        """Sees the gaps between turns."""

        def __init__(self) -> None:
            super().__init__()
            self.doing = "loading the phrasebook"
            self.gaps = found.start
            self._timer = QTimer(self)
            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.timeout.connect(self._tick)
            self.go_on()

        def go_on(self) -> None:
            self._last = self._clocks()
            self._timer.start(TICK_MS)

        def halt(self) -> None:
            self._timer.stop()

        @property
        def running(self) -> bool:
            return self._timer.isActive()

        def _tick(self) -> None:
            now = self._clocks()
            wall, waited, worked, process = (
                1000 * (b - a) for a, b in zip(self._last, now, strict=True)
            )
            self._last = now
            self.gaps.add(Gap(wall, waited, worked, process, self.doing))

        @staticmethod
        def _clocks() -> tuple[float, float, float, float]:
            return time.perf_counter(), waits(), time.thread_time(), time.process_time()

    class Agent(QObject):
        """Does one step after the other; a step waits until the last message was read."""

        def __init__(self) -> None:
            super().__init__()
            self.watch = Watch()
            # This process plays the other programs too.
            self.foreign = False
            clipboard.ownsClipboard = lambda: not self.foreign  # type: ignore[method-assign]
            self.shift = self.script()
            self.pause = self.began = self.collected = 0.0
            self.next = QTimer(self)
            self.next.setSingleShot(True)
            self.next.timeout.connect(self.step)
            session.changed.connect(self.changed)
            window.copied.connect(self.line_copied)

        def changed(self, state: State) -> None:
            if state.engine is Readiness.WORDS:
                self.watch.doing = "loading the model"
            if state.engine in (Readiness.READY, Readiness.WORDS_ONLY) and not found.engine:
                found.engine = state.engine.value
                session.changed.disconnect(self.changed)
                QTimer.singleShot(HALT_MS, self, self.begin)

        def line_copied(self, _row: int) -> None:
            found.copied += 1
            self.foreign = False

        def begin(self) -> None:
            self.began = time.perf_counter()
            self.watch.gaps = found.shift
            gc.callbacks.append(self.collecting)
            self.step()

        def collecting(self, phase: str, _info: dict[str, int]) -> None:
            now = time.thread_time() * 1000
            if phase == "start":
                self.collected = now
            elif self.watch.running:
                found.collections.append(now - self.collected)

        def step(self) -> None:
            if session.state.pending:
                self.next.start(2)
                return
            self.watch.doing, act = next(self.shift)
            self.next.start(round(self.pause))  # before the act: a dialog keeps it for long
            act()

        def script(self) -> Iterator[Step]:
            for number in range(1, cases + 1):
                steps = self.case(number)
                self.pause = minutes * 60_000 / cases / len(steps)
                yield from ((f"case {number}: {what}", act) for what, act in steps)
                found.course += [_rss()] if number % WARM == 0 else []
                if number in (min(WARM, cases), cases):
                    self.pause = HALT_MS
                    yield "settling", window.activateWindow
                    yield "counting", self.count
            found.minutes = (time.perf_counter() - self.began) / 60
            self.watch.halt()
            gc.callbacks.remove(self.collecting)
            self.pause = idle * 1000
            spent = time.process_time()
            yield "idle", window.activateWindow
            found.idle = 100 * (time.process_time() - spent) / idle
            self.listen(True)
            spent = time.process_time()
            yield "idle, listening", window.activateWindow
            found.idle_listening = 100 * (time.process_time() - spent) / idle
            yield "end", done

        def count(self) -> None:
            self.watch.halt()
            found.end = _held()
            found.warm = found.warm or found.end
            self.watch.go_on()

        def case(self, number: int) -> list[Step]:
            """The steps of one case."""
            often: Callable[[int], bool] = lambda every: number % every == 0  # noqa: E731
            steps: list[Step] = []
            form = Action.COMPACT if often(5) else Action.QUIET if number % 11 == 3 else None
            if number % 10 in (1, 6):  # listening, veiled: half of the time, in turns
                steps.append(("listening", lambda: self.listen(number % 10 == 6)))
            if number % 10 in (3, 8):
                steps.append(("veil", window.veil.action.trigger))
            if form is not None:
                steps.append((f"form: {form.value}", self.key(form)))
            source = abuse if often(6) else rows
            for row in chance.choices(source, k=chance.randint(1, 6)):
                steps += self.message(row)
            if window.veil.action.isChecked() or number % 10 == 3:
                steps += [("veil lifted", self.hold), ("veil down", self.release)]
            if form is not None:
                steps.append(("whole form", self.key(form)))
            if often(4):
                steps += [("card opened", self.key(Action.ESCALATE)), ("card closed", self.card)]
            for every, what, act in (
                (9, "settings", self.key(Action.SETTINGS)),
                (7, "help", self.key(Action.HELP)),
                (16, "privacy", aids.open_privacy),
                (23, "sheet of keys", aids.open_keys),
            ):
                if often(every):
                    steps += [(f"{what} opened", act), (f"{what} searched", self.search)]
                    steps += [(f"{what} closed", self.escape)]
            return [*steps, ("new case", self.key(Action.NEW_CASE))]

        def message(self, row: Labelled) -> list[Step]:
            """A message comes in, and in most cases a line is copied."""
            found.messages += 1
            kind = chance.random()
            steps: list[Step] = []
            if kind < 0.15:
                words = row.text.encode("ascii", "ignore").decode()[:40].replace("\n", " ")
                third = max(len(words) // 3, 1)
                steps.append(("message field", self.key(Action.MESSAGE)))
                parts = (words[at : at + third] for at in range(0, len(words), third))
                steps += [("typing", partial(self.type, part)) for part in parts]
                steps.append(("typed", window.message.flush))
            else:
                steps.append(("message arrives", lambda: self.arrive(row.text)))
            if row.situation is Situation.ABUSE:
                steps.append(("warning", self.key(Action.WARNING)))
            if kind < 0.85:
                copy = (Action.COPY_1, Action.COPY_1, Action.COPY_2, Action.COPY_3)
                steps.append(("line copied", self.key(chance.choice(copy))))
                steps.append(("slots", self.fill))
            return steps

        def arrive(self, text: str) -> None:
            """Copied in another program; heard by listening, or pasted."""
            self.foreign = True
            clipboard.setText(text)
            if window.listen is None or not window.listen.isChecked():
                self.key(Action.PASTE)()

        def fill(self) -> None:
            for slot in window.slots.fields():
                if slot.isVisible() and not slot.text():
                    slot.setText(SLOT_WORDS)
                    QTest.keyClick(slot, Qt.Key.Key_Return)

        def listen(self, on: bool) -> None:
            if window.listen is not None:
                window.listen.setChecked(on)

        def key(self, action: Action) -> Callable[[], None]:
            def press() -> None:
                window.activateWindow()
                QTest.keySequence(window, QKeySequence(DEFAULTS[action]))

            return press

        def type(self, words: str) -> None:
            for letter in words:
                QTest.keyClick(window.message, ord(letter.upper()))

        def hold(self) -> None:
            QTest.keyPress(window, Qt.Key.Key_F7)

        def release(self) -> None:
            QTest.keyRelease(window, Qt.Key.Key_F7)

        def card(self) -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                found.cards += 1
                dialog.reject()

        def search(self) -> None:
            for dialog in self.dialogs():
                search = getattr(dialog, "search", None)
                if isinstance(search, QLineEdit):
                    search.setText("tecla")

        def escape(self) -> None:
            for dialog in self.dialogs():
                dialog.reject()

        def dialogs(self) -> list[QDialog]:
            return [d for d in window.findChildren(QDialog) if d.isVisible()]

    return Agent()


if __name__ == "__main__":
    sys.exit(main())
