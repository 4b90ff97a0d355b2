"""Pictures of the lead's editor: `python -m tests.pictures_editor DIR [--dark|--contrast] …`.

Run under a display (`xvfb-run -a -s "-screen 0 1920x1200x24" …`); QT_SCALE_FACTOR=2 for a dense
screen. `--for-help` leaves those that the help page shows in `resources/help` instead.
What is kept goes to a folder that is thrown away.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from assistant import paths, start
from assistant.domain import Status
from assistant.editing.book import Book, open_book
from assistant.editing.sheets import files_of
from assistant.jobs import JobRunner
from assistant.phrasebook.exchange.files import write_sheet
from assistant.ui import i18n
from assistant.ui.editor import words as words_of
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.import_dialog import ImportDialog
from assistant.ui.editor.opening import Opening
from assistant.ui.editor.window import EditorWindow
from assistant.ui.kept_settings import KeptSettings

ENTRY, LINE = "reembolso-no-llega", "chat-usted"
RED = "Cálmese, señora. Reviso el reembolso de {producto} y le respondo antes de {plazo}."
MESSAGE = "llevo dos meses esperando que me devuelvan la plata del televisor"
HELP = {
    "entry": "editor-window",
    "red-line": "editor-red-line",
    "trial": "editor-trial",
    "difference": "editor-difference",
    "import": "editor-import",
}
"""The pictures of the help page, by the state that they show."""


class Scene:
    """The editor as `editor.run` builds it, on a folder of its own."""

    def __init__(self, place: Path, keep: Callable[[str, QWidget], None]) -> None:
        self._keep = keep
        self.place, self.folder = place, place / "data" / "equipo"
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self.jobs, self.io = JobRunner(ThreadPoolExecutor(1)), JobRunner(ThreadPoolExecutor(1))
        self.kept = KeptSettings(self.io)
        self.desk = Desk(Book(self.folder), self.jobs, self.io)
        self.bench = Bench(self.desk, paths.MODEL)
        places = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)
        self.window = EditorWindow(self.desk, self.bench, self.kept, places)
        self.opening = Opening(self.window, partial(open_book, self.folder, paths.PHRASEBOOK))

    def until(self, done: Callable[[], bool], milliseconds: int = 60_000) -> None:
        deadline = QDeadlineTimer(milliseconds)
        while not done() and not deadline.hasExpired():
            QApplication.processEvents()

    def rest(self, milliseconds: int = 1_200) -> None:
        """For what comes a moment later: a reading, a look of the linter."""
        self.until(lambda: False, milliseconds)

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        self.rest()
        self._keep(name, widget or self.window)

    def keep_dialog(self, name: str, open_it: Callable[[], object]) -> None:
        open_it()
        self.rest(2_500)
        dialog = next(
            w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
        )
        self._keep(name, dialog)
        dialog.close()
        self.rest(200)

    def write(self, text: str) -> None:
        """Type over the line that is open."""
        self.window.form.line_text.setPlainText(text)

    def close(self) -> None:
        self.jobs.close()
        self.io.close()


def take(scene: Scene) -> None:
    """Every state, one after the other."""
    window, desk = scene.window, scene.desk
    window.show()
    scene.opening.begin()
    scene.until(lambda: bool(desk.book.items))
    scene.keep("first-opening")
    scene.until(scene.bench.is_ready)
    entry = ENTRY if ENTRY in desk.book.items else next(iter(desk.book.items))
    desk.select(entry)
    scene.keep("entry")
    lines = desk.book.items[entry].entry.lines
    line = next((one.id for one in lines if one.id == LINE), lines[0].id)
    window.form.show_line(line)
    scene.write(RED)
    scene.keep("red-line")
    desk.stack.undo()
    lines = [
        one.model_copy(update={"text": RED, "status": Status.DRAFT}) if one.id == line else one
        for one in desk.book.items[entry].entry.lines
    ]
    desk.set(entry, "borrador", lines=lines)
    scene.keep_dialog("activation-refused", lambda: window.review.activate(entry, line))
    desk.stack.undo()
    window.form.triggers.add([MESSAGE, "me deben el reembolso hace dos meses"])
    window.show_tab(1)
    window.trial.message.setPlainText("hace dos meses que no me devuelven lo del televisor")
    scene.keep("trial")
    window.show_tab(2)
    window.similar.look("eres una inútil")
    scene.keep("similar")
    window.show_tab(3)
    scene.rest(8_000)
    scene.keep("tests")
    window.show_tab(4)
    scene.keep("review")
    window.show_tab(0)
    scene.keep_dialog("replace", window.many.replace.trigger)
    desk.set(entry, "título", title="El reembolso prometido no llega")
    scene.keep_dialog("difference", window.review.open_difference)
    window.keeper.save()
    scene.until(lambda: not desk.is_dirty())
    scene.keep_dialog("history", window.review.open_history)
    sheet = scene.place / "hoja.csv"
    files = files_of(desk.book, [entry])
    write_sheet(sheet, files)
    words = sheet.read_text("utf-8-sig").replace("la plata", "el dinero")
    sheet.write_text(words, "utf-8-sig")
    scene.keep_dialog("import", ImportDialog(desk, sheet, window).open)
    scene.kept.put("publish_to", str(scene.place / "publicado"))
    scene.keep_dialog("publish", window.handover.publish.trigger)
    desk.writable = False
    window.announce(words_of.read_only())
    scene.keep("read-only")


def _small(image: QImage) -> QImage:
    """In its 256 most usual colours: a third of the size, and the eye sees no difference."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = colours[np.argsort(-counts)[:256]].tolist()
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?")
    look = parser.add_mutually_exclusive_group()
    look.add_argument("--dark", dest="look", action="store_const", const="dark", default="light")
    look.add_argument("--contrast", dest="look", action="store_const", const="contrast")
    parser.add_argument("--font-scale", type=int, default=100)
    parser.add_argument("--language", default="es")
    parser.add_argument("--size", default="1360x860")
    parser.add_argument("--for-help", action="store_true")
    chosen = parser.parse_args()
    taken: list[str] = []
    target = chosen.folder
    if chosen.for_help:
        target = paths.HELP / chosen.language / "pictures"
    if target is None:
        parser.error("the folder is missing")
    target.mkdir(parents=True, exist_ok=True)

    def keep(name: str, widget: QWidget) -> None:
        taken.append(name)
        if not chosen.for_help:
            widget.grab().save(str(target / f"{len(taken):02}-{name}.png"))
        elif name in HELP:
            _small(widget.grab().toImage()).save(str(target / f"{HELP[name]}.png"))

    with tempfile.TemporaryDirectory() as place:
        os.environ[paths.DATA_DIR] = place
        paths.user_settings().parent.mkdir(parents=True, exist_ok=True)
        paths.user_settings().write_text(
            f'theme = "{chosen.look}"\nfont_scale = {chosen.font_scale}\n'
            f'language = "{chosen.language}"\nlead_name = "Ana Pérez"\n',
            "utf-8",
        )
        app = start.application()
        translators = i18n.install(app, chosen.language)
        scene = Scene(Path(place), keep)
        scene.window.resize(*map(int, chosen.size.split("x")))
        take(scene)
        scene.close()
        del translators
    print(len(taken), "pictures in", target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
