"""Publishing the book for the agents: where, why, what they will see changed, and the way back."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.contract import Failure
from assistant.domain import Phrasebook
from assistant.editing import reviews
from assistant.editing.access import may_write
from assistant.editing.book import Book
from assistant.editing.reviews import name_of
from assistant.errors import RemansoError
from assistant.jobs import Err, Ok
from assistant.phrasebook import adapted
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.history import Note
from assistant.phrasebook.manifest import WHY_LIMIT
from assistant.phrasebook.publication import Blocker, Publication
from assistant.phrasebook.publish import planned, publish
from assistant.settings.checks import folder as folder_check
from assistant.settings.checks import key_file
from assistant.settings.kinds import UnfitError
from assistant.ui.editor import publish_words, review_words
from assistant.ui.editor.change_tree import ChangeTree
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.publish_words import headline, rows_of
from assistant.ui.editor.roll_back_dialog import RollBackDialog
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

_DEBOUNCE = 400
"""Milliseconds after the last key in the folder's field."""

_ENTRY = Qt.ItemDataRole.UserRole

Save = Callable[[Callable[[bool], None]], None]
"""Saves what is not saved, and tells whether all of it is."""


class Checker(Protocol):
    """The part of Bench that publishing needs."""

    ready: Any

    def is_ready(self) -> bool: ...
    def failures(self, book: Book, done: Callable[[tuple[Failure, ...]], None]) -> None: ...


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of publishing; `marked`: the lead's own files changed, too."""

    nothing: bool
    marked: bool


class PublishDialog(QDialog):
    """`open_entry(str)`: the lead goes to mend that entry. `told(str)`: what came of it, for the
    status line. `folder_changed`: the book's own files changed on the disk; read them again.
    """

    open_entry = Signal(str)
    told = Signal(str)
    folder_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        bench: Checker,
        settings: KeptSettings,
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publicar para los agentes"))
        self._desk, self._bench, self._settings, self._save = desk, bench, settings, save
        self._plan: Publication | None = None
        self._failures: tuple[Failure, ...] | None = None
        self._asked = self._tested = 0
        self._closed = self._saving = False
        self._stop: Event | None = None
        now = settings.settings
        self.place = QLineEdit(now.publish_to or _folder(now.team_book), self)
        self.key = QLineEdit(now.publish_key, self)
        self.why = QLineEdit(self)
        self.why.setMaxLength(WHY_LIMIT)
        self.headline = SpokenLabel(self.tr("Resumen"), self)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.tests = SpokenLabel(self.tr("Pruebas"), self)
        self.tests.setText(self.tr("Antes de publicar se comprueban las pruebas del libro…"))
        self.tests.setProperty("role", "quiet")
        self.unsaved = SpokenLabel(self.tr("Sin guardar"), self)
        self.save_first = QPushButton(self.tr("&Guardar y seguir"), self)
        self.blockers = QListWidget(self)
        self.go = QPushButton(self.tr("&Ir a"), self)
        self.tree = ChangeTree(self.tr("Lo que verán cambiado los agentes"), self)
        self.publish = QPushButton(self.tr("&Publicar"), self)
        self.back = QPushButton(self.tr("&Volver a la publicación anterior…"), self)
        self.close_button = QPushButton(self.tr("Cerrar"), self)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._timer.timeout.connect(self._ask)
        self.place.textChanged.connect(self._on_place)
        self.key.textChanged.connect(self._refresh)
        self.save_first.clicked.connect(self._save_first)
        self.blockers.currentRowChanged.connect(self._refresh)
        self.blockers.itemActivated.connect(self._go)
        self.go.clicked.connect(self._go)
        self.publish.clicked.connect(self._publish)
        self.back.clicked.connect(self._open_back)
        self.close_button.clicked.connect(self.reject)
        desk.changed.connect(self._test)
        desk.tests_changed.connect(self._test)
        desk.kept_changed.connect(self._on_kept)
        bench.ready.connect(self._test)
        self._ask()
        self._test()
        (self.why if self.place.text() else self.place).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        about_place = self.tr("La carpeta de la que los agentes toman las frases.")
        about_key = self.tr("Opcional. El archivo de la clave privada; la clave no se guarda aquí.")
        for field, label, name, about, choose in (
            (self.place, self.tr("&Dónde"), self.tr("Dónde publicar"), about_place,
             self._choose_place),
            (self.key, self.tr("&Firmar con"), self.tr("Archivo de la clave para firmar"),
             about_key, self._choose_key),
        ):  # fmt: skip
            field.setAccessibleName(name)
            field.setAccessibleDescription(about)
            field.setPlaceholderText(about)
            button = QPushButton(self.tr("Elegir…"), self)
            button.setAccessibleName(self.tr("Elegir: {what}").format(what=name))
            button.setAutoDefault(False)
            button.clicked.connect(choose)
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(button)
            caption = QLabel(label, self)
            caption.setBuddy(field)
            form.addRow(caption, row)
        self.why.setAccessibleName(self.tr("Por qué se publica"))
        self.why.setPlaceholderText(self.tr("Lo leen los otros líderes: «nuevas devoluciones»"))
        form.addRow(self.tr("Por &qué"), self.why)
        self.blockers.setAccessibleName(self.tr("Lo que impide publicar"))
        self.blockers.setWordWrap(True)
        self.blockers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blockers.setMaximumHeight(self.fontMetrics().lineSpacing() * 7)
        for button in (self.save_first, self.go, self.back, self.close_button):
            button.setAutoDefault(False)
        self.publish.setProperty("role", "main")
        self.publish.setDefault(True)
        first = QHBoxLayout()
        first.addWidget(self.unsaved, 1)
        first.addWidget(self.save_first)
        stopped = QHBoxLayout()
        stopped.addWidget(self.blockers, 1)
        stopped.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.publish)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(first)
        layout.addWidget(self.headline)
        layout.addWidget(self.tests)
        layout.addLayout(stopped)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.lineSpacing() * 34)

    # What will change

    @Slot()
    def _on_place(self) -> None:
        self._plan = None
        self._asked += 1  # what is on its way is of another folder
        self._refresh()
        self._timer.start()

    @Slot()
    def _on_kept(self) -> None:
        if not self._closed and self._stop is None and not self._saving:
            self._ask()
            self._test()

    @Slot()
    def _ask(self) -> None:
        """Read both folders again, away from the window."""
        self._timer.stop()
        self._asked += 1
        self._plan = None
        self._refresh()
        text = self.place.text().strip()
        fault = _fault(folder_check, text)
        if not text or fault:
            words = self.tr("La carpeta {fault}.").format(fault=fault)
            self._tell(words if fault else self.tr("Diga en qué carpeta se publica."))
            return
        self.headline.setText(self.tr("Comparando con lo que tienen los agentes…"))
        work = partial(_look, self._desk.book, Path(text).expanduser(), self._eyes())
        self._desk.io.run(work, partial(self._looked, self._asked))

    def _eyes(self) -> bool:
        return self._settings.settings.second_eyes

    def _looked(self, number: int, got: Ok[Publication] | Err) -> None:
        if self._closed or number != self._asked:
            return
        if isinstance(got, Ok):
            self._plan = got.value
            self.tree.show_rows(rows_of(got.value))
            self._tell(headline(got.value))
            self._refresh()
            return
        self.tree.show_rows(())
        self._fail(got.error)

    @Slot()
    def _test(self) -> None:
        """The contract tests of the book, on the engine's thread."""
        self._tested += 1
        self._failures = None
        book = self._desk.book
        if not book.tests:
            self._failures = ()
        elif self._bench.is_ready():
            self._bench.failures(book, partial(self._have_failures, self._tested))
        self._refresh()

    def _have_failures(self, number: int, failures: tuple[Failure, ...]) -> None:
        if not self._closed and number == self._tested:
            self._failures = failures
            self._refresh()

    # What forbids it

    def _found(self) -> Iterator[Blocker]:
        if self._plan is None:
            return
        for one in self._plan.blockers:
            yield replace(one, sentence=publish_words.blocker(one, self._desk.book))
        if self._plan.signed and not self.key.text().strip():
            yield Blocker(
                self.tr("Lo publicado está firmado y los agentes esperan la firma: elija la clave.")
            )
        fault = _fault(key_file, self.key.text().strip())
        if fault:
            yield Blocker(self.tr("La clave {fault}.").format(fault=fault))
        for failure in self._failures or ():
            known = failure.test.expect in self._desk.book.items
            words = self.tr("Prueba que no se cumple: {words}").format(words=failure.sentence)
            yield Blocker(words, failure.test.expect if known else "")

    @Slot()
    def _refresh(self) -> None:
        if self._closed:
            return
        busy = self._stop is not None
        dirty = self._desk.is_dirty()
        self.unsaved.setVisible(dirty)
        self.save_first.setVisible(dirty)
        self.save_first.setEnabled(not self._saving and self._desk.writable)
        if dirty:
            words = self.tr("Hay cambios sin guardar; solo se publica lo guardado.")
            if not self._desk.writable:
                words = self.tr("Lo que cambió aquí no está guardado y no se publica.")
            self.unsaved.setText(words)
        found = list(self._found())
        self._list(found)
        waiting = self._plan is not None and self._failures is None
        self.tests.setVisible(waiting)
        resigned = self._plan is not None and not self._plan.signed and bool(self.key.text())
        can = (
            self._plan is not None
            and not (found or dirty or waiting or self._saving)
            and (not self._plan.same or resigned)
        )
        self.publish.setText(self.tr("&Detener") if busy else self.tr("&Publicar"))
        self.publish.setEnabled(busy or can)
        for field in (self.place, self.key, self.why):
            field.setReadOnly(busy)
        self.back.setEnabled(self._plan is not None and self._plan.can_roll_back and not busy)
        item = self.blockers.currentItem()
        self.go.setEnabled(bool(item and item.data(_ENTRY)) and not busy)

    def _list(self, found: list[Blocker]) -> None:
        there = [self.blockers.item(n).text() for n in range(self.blockers.count())]
        if there != [one.sentence for one in found]:
            self.blockers.blockSignals(True)
            self.blockers.clear()
            for one in found:
                item = QListWidgetItem(one.sentence, self.blockers)
                item.setData(_ENTRY, one.entry)
            self.blockers.setCurrentRow(0 if found else -1)
            self.blockers.blockSignals(False)
            if found:
                say(self, self.tr("No se puede publicar: {why}").format(why=found[0].sentence))
        self.blockers.setVisible(bool(found))
        self.go.setVisible(bool(found))

    # What the lead does

    @Slot()
    def _go(self) -> None:
        item = self.blockers.currentItem()
        entry = item.data(_ENTRY) if item is not None else ""
        if entry:
            self.reject()
            self.open_entry.emit(entry)

    @Slot()
    def _save_first(self) -> None:
        self._saving = True
        self._refresh()
        self._save(self._saved)

    def _saved(self, whole: bool) -> None:
        self._saving = False
        if self._closed:
            return
        if whole:
            self._on_kept()
        else:
            self._refresh()
            self._tell(self.tr("No se guardó todo; vea por qué y guarde otra vez."))

    @Slot()
    def _publish(self) -> None:
        if self._stop is not None:
            self._stop.set()
            return
        plan = self._plan
        if plan is None or not self.publish.isEnabled():
            return
        self._stop = Event()
        key = self.key.text().strip()
        note = Note(" ".join(self.why.text().split()), name_of(self._settings.settings))
        path = Path(key).expanduser() if key else None
        self._settings.put("publish_to", self.place.text().strip())
        self._settings.put("publish_key", key)
        self.headline.setText(self.tr("Publicando…"))
        self._refresh()
        work = partial(_make, self._desk.book, plan, note, path, self._stop)
        self._desk.io.run(work, self._made)

    def _made(self, got: Ok[_Done] | Err) -> None:
        self._stop = None
        if self._closed:
            return
        if isinstance(got, Err):
            self._ask_after(got.error)
            return
        words = self.tr("Publicado. Llega a los agentes en un minuto.")
        if got.value.nothing:
            words = self.tr("Los agentes ya tienen este libro; no había qué publicar.")
        elif not self.key.text().strip():
            words += " " + self.tr(
                "Va sin firma: quien pueda escribir en esa carpeta puede cambiar las frases."
            )
        self._finish(words)
        if got.value.marked:
            self.folder_changed.emit()

    def _ask_after(self, error: Exception) -> None:
        """A plan that is no longer true must be made again; the sentence stays to be read."""
        self._plan = None
        self._fail(error)
        self._asked += 1
        number = self._asked
        target = Path(self.place.text().strip()).expanduser()
        work = partial(_look, self._desk.book, target, self._eyes())

        def looked(got: Ok[Publication] | Err) -> None:
            if not self._closed and number == self._asked and isinstance(got, Ok):
                self._plan = got.value
                self.tree.show_rows(rows_of(got.value))
                self._refresh()

        self._desk.io.run(work, looked)

    def _finish(self, words: str) -> None:
        self.told.emit(words)
        self.accept()

    @Slot()
    def _open_back(self) -> None:
        key = self.key.text().strip()
        path = Path(key).expanduser() if key else None
        target = Path(self.place.text().strip()).expanduser()
        who = name_of(self._settings.settings)
        dialog = RollBackDialog(self._desk.io, target, path, who, self)
        dialog.told.connect(self._finish)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _choose_place(self) -> None:
        title = self.tr("Dónde publicar")
        found = QFileDialog.getExistingDirectory(self, title, self.place.text())
        if found:
            self.place.setText(found)

    @Slot()
    def _choose_key(self) -> None:
        title = self.tr("Archivo de la clave para firmar")
        found, _ = QFileDialog.getOpenFileName(self, title, self.key.text())
        if found:
            self.key.setText(found)

    def done(self, result: int) -> None:
        """While publishing, Escape stops it: what came of it must be told."""
        if self._stop is not None:
            self._stop.set()
            return
        self._closed = True
        super().done(result)

    def _fail(self, error: Exception) -> None:
        self._refresh()
        if not isinstance(error, RemansoError):
            raise error
        self._tell(str(error))

    def _tell(self, words: str) -> None:
        self.headline.setText(words)
        say(self, words)


def _look(book: Book, target: Path, second_eyes: bool) -> Publication:
    plan = planned(book.folder, target, datetime.now(UTC), _bundled(book))
    if second_eyes:
        found = reviews.unseen(reviews.read(book.folder), book)
        sentences = ((review_words.unseen(book.items[name], line), name) for name, line in found)
        waiting = tuple(Blocker(*one) for one in sentences)
        plan = replace(plan, blockers=plan.blockers + waiting)
    if not plan.blockers and not may_write(target):
        sentence = QCoreApplication.translate(
            "publish", "No tiene permiso para escribir en {folder}. Pídalo, o elija otra carpeta."
        )
        plan = replace(plan, blockers=(Blocker(sentence.format(folder=target)),))
    return plan


def _make(book: Book, plan: Publication, note: Note, key: Path | None, stop: Event) -> _Done:
    bundled = _bundled(book)
    publish(
        book.folder, plan.target, note, key,
        bundled=bundled, seen=plan.stamp, stopped=stop.is_set,
    )  # fmt: skip
    marked = False
    with suppress(SaveError):  # what was published says it
        marked = adapted.mark(book.folder, bundled, replace(note, why=adapted.WHY))
    return _Done(nothing=plan.same and key is None, marked=marked)


def _bundled(book: Book) -> Phrasebook:
    return Phrasebook(tuple(item.freeze() for item in book.bundled.values()))


def _folder(address: str) -> str:
    return "" if "://" in address else address


def _fault(check: Callable[[str], str], text: str) -> str:
    """What is wrong with `text`, "" if nothing is."""
    try:
        if text:
            check(text)
    except UnfitError as error:
        return QCoreApplication.translate("settings", str(error))
    return ""
