"""Pictures of a case on its way: `python -m tests.pictures_case FOLDER [--dark] [--width 300]`.

Run under a display (`xvfb-run -a …`); QT_SCALE_FACTOR=2 for a dense screen. For looking.
"""

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QMimeData
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.conversation import proposal
from assistant.domain import Note, Situation, Today
from assistant.engine import load_model, load_words
from assistant.jobs import JobRunner
from assistant.phrasebook.today import Found
from assistant.session import Files, Readiness, Session
from assistant.ui import i18n, theme
from assistant.ui.clipboard import Copier
from assistant.ui.proposal_dialog import ProposalDialog
from assistant.ui.window import Window

END = datetime(2999, 1, 1)  # noqa: DTZ001  # the agent's clock has no zone
TODAY = Today(
    (Note("Hoy no salen envíos a la costa por el temporal.", END),),
    {"plazo": Note("antes de las 6 de la tarde", END)},
)


class Scene:
    def __init__(self, app: QApplication, folder: Path, width: int) -> None:
        self.app, self.folder = app, folder
        self.jobs = JobRunner(ThreadPoolExecutor(1))
        self.session = Session(
            self.jobs,
            partial(load_words, paths.PHRASEBOOK, paths.MODEL),
            partial(load_model, model=paths.MODEL),
            files=Files(lambda _team: Found(TODAY)),
        )
        self.window = Window(self.session, Copier(app.clipboard()), lambda _url: True)
        self.window.resize(width, 760)
        self.window.show()
        self.session.start()
        self.until(lambda: self.session.state.engine in (Readiness.READY, Readiness.WORDS_ONLY))

    def until(self, done: object) -> None:
        deadline = QDeadlineTimer(120_000)
        while not done() and not deadline.hasExpired():  # type: ignore[operator]
            self.app.processEvents()

    def say(self, text: str) -> None:
        self.window.message.selectAll()
        paste = QMimeData()
        paste.setText(text)
        self.window.message.insertFromMimeData(paste)
        self.until(lambda: not self.session.state.pending)

    def keep(self, name: str) -> None:
        for _ in range(5):
            self.app.processEvents()
        self.window.grab().save(str(self.folder / f"{name}.png"))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="es")
    parser.add_argument("--width", type=int, default=380)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    if chosen.dark:
        theme.current = lambda: theme.DARK
    kept = i18n.install(app, chosen.language)
    scene = Scene(app, chosen.folder, chosen.width)
    tell_the_case(scene)
    scene.jobs.close()
    return len(kept) * 0


def tell_the_case(scene: Scene) -> None:
    window, tools = scene.window, scene.window.case
    scene.say("Me cobraron dos veces la factura de marzo y nadie me devuelve el dinero")
    scene.keep("1-upset")
    window._copy_row(0)
    scene.say("eres una inútil, no sabes ni leer")
    window._copy_row(0)
    scene.keep("2-question-asked")
    scene.say("no, tú no, es que ya me cansé")
    scene.keep("3-answers")
    scene.say("sudaca de mierda, regresate a tu pais a limpiar baños")
    tools._warn()
    scene.keep("4-warning-1")
    tools.fold.setChecked(True)
    scene.keep("5-case-list")
    tools.fold.setChecked(False)
    scene.say("sigue siendo una sudaca de mierda, váyase a su país")
    tools._warn()
    scene.say("india de mierda, vuélvete a tu selva")
    scene.keep("6-closing")
    tools._none_serves()
    scene.keep("7-none-serves")
    scene.session.correct(Situation.ATTACK)
    tools.today.button.setChecked(True)
    scene.keep("8-corrected-and-today")
    tools.today.button.setChecked(False)
    window._new_case()
    scene.say("sé a qué hora sales, te voy a esperar afuera y te voy a partir la cara")
    scene.keep("9-danger")
    window._new_case()
    scene.say("llevo tres semanas esperando que me digan cuándo llega mi refrigerador")
    window._copy_row(0)
    scene.say("sigo esperando el refrigerador y nadie me dice nada")
    row = next((i for i, s in enumerate(scene.session.state.suggestions)
                if "{plazo}" in s.line.text), 0)  # fmt: skip
    window._copy_row(row)
    scene.keep("10-slots")
    state = scene.session.state
    dialog = ProposalDialog(
        proposal.draft("eres una inútil, Fabiana, mi folio es 4007"),
        proposal.entries_for(state.reading),
        scene.session.propose,
        window,
    )
    dialog.show()
    scene.app.processEvents()
    dialog.grab().save(str(scene.folder / "11-proposal.png"))


if __name__ == "__main__":
    sys.exit(main())
