"""Pictures of every state: `python -m tests.pictures DIR [--dark|--contrast] [--width 300] …`.

Run under a display (`xvfb-run -a …`); QT_SCALE_FACTOR=2 for a dense screen. For looking, not for
comparing. What is kept goes to a folder that is thrown away.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QMimeData
from PySide6.QtWidgets import QApplication, QWidget

from assistant import paths
from assistant.conversation import proposal
from assistant.conversation.pause import LENGTH
from assistant.domain import Note, Situation, Today
from assistant.engine import load_model, load_words
from assistant.jobs import JobRunner
from assistant.phrasebook.today import Found
from assistant.session import Files, Readiness, Session
from assistant.ui import i18n
from assistant.ui.aids import Aids
from assistant.ui.clipboard import Copier
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.help_window import HelpWindow
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.key_sheet import KeySheet
from assistant.ui.listener import Listener
from assistant.ui.modes import Mode
from assistant.ui.pause_dialog import PauseDialog
from assistant.ui.privacy_window import PrivacyWindow
from assistant.ui.proposal_dialog import ProposalDialog
from assistant.ui.settings_window import SettingsWindow
from assistant.ui.slip_dialog import SlipDialog
from assistant.ui.tour import Tour
from assistant.ui.window import Window

END = datetime(2999, 1, 1)  # noqa: DTZ001  # the agent's clock has no zone
TODAY = Today(
    (Note("Hoy no salen envíos a la costa por el temporal.", END),),
    {"plazo": Note("antes de las 6 de la tarde", END)},
)
UPSET = "Me cobraron dos veces la factura de marzo y nadie me devuelve el dinero"
ATTACK = "eres una inútil, no sabes ni leer lo que te escribo"
ABUSE = "sudaca de mierda, regresate a tu pais a limpiar baños"
DANGER = "sé a qué hora sales, te voy a esperar afuera y te voy a partir la cara"
CALM = "buenas tardes, ¿a qué hora abren mañana?"
ALONE = {
    "calm": CALM,
    "unsure": "pues nada, ya veremos qué pasa con eso",
    "upset": UPSET,
    "attack": ATTACK,
    "danger": DANGER,
    "crisis": "ya no quiero vivir, hoy me despido de todos",
    "refusal": "no quiero hablar más contigo, pásame a tu supervisor",
}
DRAFTS = {
    "draft-empty": "",
    "draft-clean": "Reviso la factura de marzo. ¿Me confirma el número?",
    "draft-findings": "Cálmese, señora 😊. Entiendo su molestia, pero es política de la empresa."
    " Se lo garantizo, le escribimos en breve.",
}


class Scene:
    """The program as `app.run` builds it, without tray, dock and socket."""

    def __init__(self, app: QApplication, folder: Path, size: tuple[int, int]) -> None:
        self.app, self.folder, self.taken = app, folder, 0
        self.jobs, self.io = JobRunner(ThreadPoolExecutor(1)), JobRunner(ThreadPoolExecutor(1))
        self.kept = KeptSettings(self.io)
        self.translators = i18n.install(app, self.kept.settings.language)
        self.session = Session(
            self.jobs,
            partial(load_words, paths.PHRASEBOOK, paths.MODEL),
            partial(load_model, model=paths.MODEL),
            files=Files(lambda _team: Found(TODAY)),
        )
        self.copier = Copier(app.clipboard())
        listener = Listener(app.clipboard(), self.session.book, self.jobs)
        self.window = Window(self.session, self.copier, lambda _url: True, listener, self.io)
        self.window.follow(self.kept)
        self.aids = Aids(self.window, self.session, self.copier, self.io)
        self.window.resize(*size)
        self.window.show()
        self.session.start()
        self.until(lambda: self.session.state.engine in (Readiness.READY, Readiness.WORDS_ONLY))

    def until(self, done: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(120_000)
        while not done() and not deadline.hasExpired():
            self.app.processEvents()

    def say(self, text: str) -> None:
        """The customer's next message."""
        self.window.message.selectAll()
        paste = QMimeData()
        paste.setText(text)
        self.window.message.insertFromMimeData(paste)
        self.until(lambda: not self.session.state.pending)

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        for _ in range(5):
            self.app.processEvents()
        self.taken += 1
        (widget or self.window).grab().save(str(self.folder / f"{self.taken:02}-{name}.png"))

    def keep_dialog(self, name: str, dialog: QWidget | None) -> None:
        assert dialog is not None
        dialog.show()
        self.keep(name, dialog)
        dialog.close()

    def close(self) -> None:
        self.jobs.close()
        self.io.close()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    look = parser.add_mutually_exclusive_group()
    look.add_argument("--dark", dest="look", action="store_const", const="dark", default="light")
    look.add_argument("--contrast", dest="look", action="store_const", const="contrast")
    parser.add_argument("--font-scale", type=int, default=100)
    parser.add_argument("--language", default="es")
    parser.add_argument("--width", type=int, default=380)
    parser.add_argument("--height", type=int, default=760)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as place:
        os.environ[paths.DATA_DIR] = place
        paths.user_settings().parent.mkdir(parents=True, exist_ok=True)
        paths.user_settings().write_text(
            f'theme = "{chosen.look}"\nfont_scale = {chosen.font_scale}\n'
            f'language = "{chosen.language}"\n',
            "utf-8",
        )
        scene = Scene(app, chosen.folder, (chosen.width, chosen.height))
        for part in (alone, case, abuse, draft_and_care, forms, beside, settings):
            scene.window.begin_case()
            part(scene)
        scene.close()
    print(f"{scene.taken} pictures in {chosen.folder}")
    return 0


def alone(scene: Scene) -> None:
    """Each situation as the first message of its case."""
    scene.keep("empty")
    for name, text in ALONE.items():
        scene.window.begin_case()
        scene.say(text)
        scene.keep(name)


def case(scene: Scene) -> None:
    """A case on its way, with slots, the list, a correction, and lines that do not serve."""
    window, tools = scene.window, scene.window.case
    scene.say("llevo tres semanas esperando que me digan cuándo llega mi refrigerador")
    window._copy_row(0)
    scene.say("sigo esperando el refrigerador y nadie me dice nada")
    rows = scene.session.state.suggestions
    window._copy_row(next((i for i, s in enumerate(rows) if "{plazo}" in s.line.text), 0))
    scene.keep("slots")
    window.begin_case()
    scene.say(UPSET)
    window._copy_row(0)
    scene.say(ATTACK)
    window._copy_row(0)
    scene.keep("question-asked")
    scene.say("no, tú no, es que ya me cansé")
    scene.keep("after-question")
    tools.fold.setChecked(True)
    scene.keep("case-list")
    tools.fold.setChecked(False)
    tools._none_serves()
    scene.keep("none-serves")
    scene.session.correct(Situation.ATTACK)
    tools.today.button.setChecked(True)
    scene.keep("corrected-and-today")
    tools.today.button.setChecked(False)
    dialog = ProposalDialog(
        proposal.draft("eres una inútil, Fabiana, mi folio es 4007"),
        proposal.entries_for(scene.session.state.reading),
        scene.session.propose,
        window,
    )
    scene.keep_dialog("proposal", dialog)


def abuse(scene: Scene) -> None:
    """The ladder to its end."""
    window, tools = scene.window, scene.window.case
    scene.say(ABUSE)
    tools._warn()
    scene.keep("warning-1")
    scene.say("sigue siendo una sudaca de mierda, váyase a su país")
    tools._warn()
    scene.keep("warning-2")
    scene.say("india de mierda, vuélvete a tu selva")
    scene.keep("closing")
    line = scene.session.transfer_line()
    said = "" if line is None else line.line.text
    card = HandoffDialog(scene.session.card(), said, scene.copier, lambda _url: True, window)
    scene.keep_dialog("card", card)


def draft_and_care(scene: Scene) -> None:
    window = scene.window
    scene.say(ATTACK)
    window._draft()
    for name, text in DRAFTS.items():
        window.draft.edit.setPlainText(text)
        window.draft.look()
        scene.until(lambda want=text: window.draft.model.text == want or not want)  # type: ignore[misc]
        scene.keep(name)
    window._affected()
    scene.keep("affected")
    window.care.open_slip()
    slip = window.findChild(SlipDialog)
    assert slip is not None
    scene.keep("slip", slip)
    slip.reject()
    for still in (False, True):
        now = [0.0]
        pause = PauseDialog(scene.session.self_talk(), still, window, lambda now=now: now[0])  # type: ignore[misc]
        pause.begin()
        for at in (2.0, 7.0, LENGTH)[still:]:
            now[0] = at
            pause.tick()
            scene.keep(f"pause-{'still' if still else 'moving'}-{at:.0f}", pause)
        pause.reject()


def forms(scene: Scene) -> None:
    """The small forms, listening, and the veil."""
    window = scene.window
    size = window.size()
    scene.say(ABUSE)
    for mode in (Mode.COMPACT, Mode.QUIET):
        window.modes.change(mode)
        window.resize(size.width(), window.modes.height_wanted() or 0)
        scene.keep(mode.value)
    window.modes.change(Mode.FULL)
    window.resize(size)
    assert window.listen is not None
    window.listen.setChecked(True)
    window.veil.action.setChecked(True)
    scene.keep("listening-and-veiled")
    window.begin_case()
    scene.keep("listening-empty")
    window.listen.setChecked(False)
    window.veil.action.setChecked(False)


def beside(scene: Scene) -> None:
    """Help, sheet of keys, privacy, and the four steps of the tour."""
    aids, window = scene.aids, scene.window
    for name, opened, kind in (
        ("help", aids.open_help, HelpWindow),
        ("keys", aids.open_keys, KeySheet),
        ("privacy", aids.open_privacy, PrivacyWindow),
    ):
        opened()
        scene.keep_dialog(name, window.findChild(kind))
    aids.open_tour()
    tour = window.findChild(Tour)
    assert tour is not None
    for step in range(1, 5):
        scene.keep(f"tour-{step}")
        tour.go_on()


def settings(scene: Scene) -> None:
    """Each group, a search, and what IT set beside what is wrong in a file."""
    machine = paths.user_settings().with_name("machine.toml")
    machine.write_text('channel = "phone"\nteam_book = "https://libro.empresa.com"\n', "utf-8")
    paths.machine_settings = lambda: machine
    with paths.user_settings().open("a", encoding="utf-8") as file:
        file.write('warnings = 9\nsond = true\naddress = "tú"\n')
    kept = KeptSettings(scene.io)
    shown = SettingsWindow(kept, {"autostart": "Aquí no se puede."}, scene.window)
    shown.show()
    for row in range(shown.groups.count()):
        shown.groups.setCurrentRow(row)
        scene.keep(f"settings-{row}", shown)
    shown.search.setText("escalar")
    shown.row("keys.escalate").control.picked.emit("F9")
    scene.keep("settings-clash", shown)
    shown.search.setText("vista")
    scene.keep("settings-search", shown)
    shown.close()


if __name__ == "__main__":
    sys.exit(main())
