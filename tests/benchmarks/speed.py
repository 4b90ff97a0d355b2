"""How fast the window is: `python -m tests.benchmarks.speed` prints one table.

Each encoder runs the real window in a process of its own (offscreen unless there is a
display). Times count from the start of that process; a stall is the longest gap between two
turns of the event loop, start included.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

MESSAGES = 200
TICK_MS = 1
SENTENCE = (
    "mire señorita llevo {n} semanas esperando que me devuelvan el dinero del pedido {n} y cada"
    " vez que llamo me dicen una cosa distinta ya basta"
)
ROWS = (
    ("painted", "start to window painted, s", "0.7"),
    ("ready", "start to model ready, s", "1.5"),
    ("stall", "longest stall of the event loop, ms", "50"),
    ("p50", "25 words to suggestions, p50 ms", ""),
    ("p95", "25 words to suggestions, p95 ms", "40"),
    ("rss", "memory, MB", "300"),
)
ENCODERS = ("onnx", "reference")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", choices=ENCODERS)
    parser.add_argument("--began", type=float)
    parser.add_argument("--runs", type=int, default=3)
    chosen = parser.parse_args()
    if chosen.child:
        print(json.dumps(child(chosen.child, chosen.began)))
        return 0
    figures = {name: [_run(name) for _ in range(chosen.runs)] for name in ENCODERS}
    print(
        f"{'median of ' + str(chosen.runs) + ' runs':40}{'expected':>10}"
        f"{'OnnxEncoder':>14}{'SentenceTransformer':>22}"
    )
    for key, title, expected in ROWS:
        cells = [statistics.median(run[key] for run in figures[name]) for name in ENCODERS]
        print(f"{title:40}{expected:>10}{cells[0]:>14.2f}{cells[1]:>22.2f}")
    return 0


def _run(name: str) -> dict[str, float]:
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", __spec__.name, "--child", name, "--began", repr(time.time())]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def child(name: str, began: float) -> dict[str, float]:  # noqa: C901  # one flow, read downwards
    import psutil
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
    from PySide6.QtWidgets import QApplication

    from assistant import app as program
    from assistant import paths
    from assistant.jobs import JobRunner
    from assistant.session import Readiness, Session, State
    from assistant.ui.clipboard import Copier
    from assistant.ui.window import Window

    found: dict[str, float] = {}
    taken: list[float] = []

    class Watch(QObject):
        """Ticks, the first paint, and the messages one after the other."""

        def __init__(self) -> None:
            super().__init__()
            self.last = time.perf_counter()
            self.longest = 0.0
            self.sent = 0.0
            self.number = 0
            timer = QTimer(self)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(self.tick)
            timer.start(TICK_MS)

        def tick(self) -> None:
            now = time.perf_counter()
            self.longest = max(self.longest, now - self.last)
            self.last = now

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "painted" not in found:
                found["painted"] = time.time() - began
            return super().eventFilter(watched, event)

        def state(self, state: State) -> None:
            if state.engine is not Readiness.READY:
                return
            if "ready" not in found:
                found["ready"] = time.time() - began
                QTimer.singleShot(300, self.send)
            elif self.sent and not state.pending:
                taken.append(time.perf_counter() - self.sent)
                self.sent = 0.0
                QTimer.singleShot(5, self.send)

        def send(self) -> None:
            if self.number == MESSAGES:
                QApplication.quit()
                return
            self.number += 1
            self.sent = time.perf_counter()
            session.submit(SENTENCE.format(n=self.number), fresh=True)

    def model(book: Any) -> Any:
        if name == "onnx":
            return program._load_model(paths.MODEL, book)
        from assistant.matching.encoder import OnnxEncoder
        from assistant.matching.matcher import load_matcher
        from assistant.matching.reference_encoder import SentenceTransformerEncoder

        class Reference(SentenceTransformerEncoder):
            """The same weights, unquantised: the bundled vectors serve it."""

            fingerprint = OnnxEncoder(paths.MODEL).fingerprint

        return load_matcher(book, Reference(paths.MODEL), paths.MODEL)

    app = QApplication([])
    app.setStyle("Fusion")
    jobs = JobRunner(ThreadPoolExecutor(1))
    words = partial(program._load_words, paths.PHRASEBOOK, paths.MODEL, None, None)
    session = Session(jobs, words, model)
    window = Window(session, Copier(app.clipboard()), QUrl.isValid)
    watch = Watch()
    window.message.viewport().installEventFilter(watch)
    session.changed.connect(watch.state)
    window.show()
    QTimer.singleShot(0, session.start)
    app.exec()
    jobs.close()
    taken.sort()
    found["stall"] = watch.longest * 1000
    found["p50"] = statistics.median(taken) * 1000
    found["p95"] = taken[int(len(taken) * 0.95)] * 1000
    found["rss"] = psutil.Process().memory_info().rss / 1e6
    return found


if __name__ == "__main__":
    sys.exit(main())
