"""Pictures of the window in each state: `python -m tests.pictures FOLDER [--dark] [--language en]`.

Run under a display (`xvfb-run -a …`); QT_SCALE_FACTOR=2 for a dense screen. For looking, not for
comparing.
"""

import argparse
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QMimeData, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.engine import load_model, load_words
from assistant.jobs import JobRunner
from assistant.session import Readiness, Session
from assistant.settings.table import Look
from assistant.ui import i18n, theme
from assistant.ui.clipboard import Copier
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.listener import Listener
from assistant.ui.settings_window import SettingsWindow
from assistant.ui.window import Window

STATES = {
    "empty": "",
    "upset": "Es la tercera vez que llamo por la misma factura y nadie me devuelve el dinero",
    "attack": "eres una inútil, no sabes ni leer lo que te escribo",
    "refusal": "no quiero hablar más contigo, pásame a tu supervisor",
    "abuse": "sudaca de mierda, regresate a tu pais a limpiar baños",
    "danger": "sé a qué hora sales, te voy a esperar afuera y te voy a partir la cara",
    "crisis": "ya no quiero vivir, hoy me despido de todos",
    "calm": "buenas tardes, ¿a qué hora abren mañana?",
    "unsure": "pues nada, ya veremos qué pasa con eso",
}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--font-scale", type=int, default=100)
    parser.add_argument("--language", default="es")
    parser.add_argument("--width", type=int, default=380)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    if chosen.dark or chosen.contrast:
        theme.choose(Look.CONTRAST if chosen.contrast else Look.DARK)
    theme.scale_font(chosen.font_scale)
    kept = i18n.install(app, chosen.language)
    jobs = JobRunner(ThreadPoolExecutor(1))
    session = Session(
        jobs,
        partial(load_words, paths.PHRASEBOOK, paths.MODEL),
        partial(load_model, model=paths.MODEL),
    )
    listener = Listener(app.clipboard(), session.book, jobs)
    window = Window(session, Copier(app.clipboard()), lambda url: QUrl.isValid(url), listener)
    window.resize(chosen.width, 760)
    window.show()
    session.start()
    _until(app, lambda: session.state.engine in (Readiness.READY, Readiness.WORDS_ONLY))
    for name, text in STATES.items():
        window._new_case()
        if text:
            paste = QMimeData()
            paste.setText(text)
            window.message.insertFromMimeData(paste)
            _until(app, lambda: not session.state.pending)
        app.processEvents()
        window.grab().save(str(chosen.folder / f"{name}.png"))
        if name in ("empty", "abuse"):
            _listening_and_veiled(window, chosen.folder / f"{name}_veiled.png")
    line = session.transfer_line()
    said = "" if line is None else line.line.text
    copier = Copier(app.clipboard())
    dialog = HandoffDialog(session.card(), said, copier, lambda _url: True, window)
    dialog.show()
    app.processEvents()
    dialog.grab().save(str(chosen.folder / "card.png"))
    jobs.close()
    dialog.close()
    _settings(app, window, chosen.folder)
    print(f"{len(STATES) + 1} pictures in {chosen.folder}, fonts: {len(QFontDatabase.families())}")
    return len(kept) * 0


def _settings(app: QApplication, window: Window, folder: Path) -> None:
    """The settings: each group, a search, and what IT set beside what is wrong in a file."""
    with tempfile.TemporaryDirectory() as place:
        paths.use_data_dir(Path(place))
        machine = Path(place, "machine.toml")
        machine.write_text('channel = "phone"\nteam_book = "https://libro.empresa.com"\n', "utf-8")
        paths.machine_settings = lambda: machine
        paths.user_settings().parent.mkdir()
        paths.user_settings().write_text('warnings = 9\nsond = true\naddress = "tú"\n', "utf-8")
        io = JobRunner(ThreadPoolExecutor(1))
        settings = SettingsWindow(KeptSettings(io), {"autostart": "Aquí no se puede."}, window)
        settings.show()
        for row in range(settings.groups.count()):
            settings.groups.setCurrentRow(row)
            app.processEvents()
            settings.grab().save(str(folder / f"settings-{row}.png"))
        settings.row("keys.escalate").control.picked.emit("F9")
        app.processEvents()
        settings.grab().save(str(folder / "settings-clash.png"))
        settings.search.setText("vista")
        app.processEvents()
        settings.grab().save(str(folder / "settings-search.png"))
        settings.close()
        io.close()


def _listening_and_veiled(window: Window, place: Path) -> None:
    assert window.listen is not None
    window.listen.setChecked(True)
    window.veil.action.setChecked(True)
    window.grab().save(str(place))
    window.listen.setChecked(False)
    window.veil.action.setChecked(False)


def _until(app: QApplication, done: object) -> None:
    deadline = QDeadlineTimer(60_000)
    while not done() and not deadline.hasExpired():  # type: ignore[operator]
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
