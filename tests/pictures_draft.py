"""Pictures of the draft, of "Me afectó", the slip and the pause.

`python -m tests.pictures_draft FOLDER [--dark]`. For looking, not for comparing.
"""

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QWidget

from assistant import paths
from assistant.conversation.pause import LENGTH
from assistant.domain import Phrasebook
from assistant.engine import Words
from assistant.jobs import JobRunner
from assistant.phrasebook.load import load
from assistant.session import Readiness, Session
from assistant.ui import i18n, theme
from assistant.ui.clipboard import Copier
from assistant.ui.pause_dialog import PauseDialog
from assistant.ui.slip_dialog import SlipDialog
from assistant.ui.window import Window
from tests.test_session import Fake

DRAFTS = {
    "draft-empty": "",
    "draft-clean": "Reviso la factura de marzo. ¿Me confirma el número?",
    "draft-one": "Entiendo su molestia, pero necesito su número de factura.",
    "draft-many": "Cálmese, señora 😊. Entiendo su molestia, pero es política de la empresa. Se lo"
    " garantizo, le escribimos en breve.",
}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=380)
    parser.add_argument("--language", default="es")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    if chosen.dark:
        theme.current = lambda: theme.DARK
    kept = i18n.install(app, chosen.language)
    jobs = JobRunner(ThreadPoolExecutor(1))
    book = load(paths.PHRASEBOOK).book

    def model(_book: Phrasebook) -> Fake:
        return Fake()

    session = Session(jobs, lambda: Words(book, (), Fake()), model)
    window = Window(session, Copier(app.clipboard()), lambda url: QUrl.isValid(url))
    window.resize(chosen.width, 720)
    window.show()
    session.start()
    _until(app, lambda: session.state.engine is Readiness.READY)
    paste = QMimeData()
    paste.setText("attack inútil, no sabe ni leer")
    window.message.insertFromMimeData(paste)
    _until(app, lambda: not session.state.pending)

    def take(widget: QWidget, name: str) -> None:
        for _ in range(5):
            app.processEvents()
        widget.grab().save(str(chosen.folder / f"{name}.png"))

    take(window, "folded")
    window._draft()
    for name, text in DRAFTS.items():
        window.draft.edit.setPlainText(text)
        window.draft.look()
        _until(app, lambda want=text: window.draft.model.text == want or not want)
        take(window, name)
    window._affected()
    take(window, "affected")
    window.care.open_slip()
    dialog = window.findChild(SlipDialog)
    assert dialog is not None
    take(dialog, "slip")
    dialog.reject()
    for still in (False, True):
        now = [0.0]
        pause = PauseDialog(session.self_talk(), still, window, lambda: now[0])  # noqa: B023
        pause.begin()
        for at in (2.0, 7.0, LENGTH):
            now[0] = at
            pause.tick()
            take(pause, f"pause-{'still' if still else 'moving'}-{at:.0f}")
        pause.reject()
    jobs.close()
    return len(kept) * 0


def _until(app: QApplication, done: object) -> None:
    deadline = QDeadlineTimer(30_000)
    while not done() and not deadline.hasExpired():  # type: ignore[operator]
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
