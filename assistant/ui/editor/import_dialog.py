"""A sheet comes in: what it would change as a table, and then as one step that can be undone."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.sheets import Change, DryRun, Verb, dry_run, refused_csv
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.phrasebook.atomic import saving, write_bytes
from assistant.phrasebook.exchange.files import FORMATS, read_sheet
from assistant.phrasebook.exchange.incoming import Incoming
from assistant.phrasebook.exchange.watch import CancelledError, Watch
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.editor.rows_view import Line, RowsModel, RowsView
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.wording import quoted

_TOKEN = re.compile(r"\w+|\W")
_AROUND = 8
"""Words and signs that are shown on each side of what differs."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A sheet that was read and compared, with the rows of the table."""

    incoming: Incoming
    run: DryRun
    lines: tuple[Line, ...]


class ImportDialog(QDialog):
    """Reads a sheet on the I/O thread and compares it with the desk's book, unsaved work too.

    Nothing changes before «Importar». A sheet may also be dropped on it, or given as `path`.
    """

    _progress = Signal(int, int)

    def __init__(self, desk: Desk, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Importar una hoja"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._newest = Newest(desk.io)
        self._read: _Read | None = None
        self._make()
        self._lay_out()
        self._progress.connect(self._advance)
        self._state()
        if path is not None:
            self.read(path)

    def _make(self) -> None:
        self.sheet = QLabel(self.tr("Ninguna hoja todavía; elija una o suéltela aquí."), self)
        self.sheet.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet.setWordWrap(True)
        self.choose = QPushButton(self.tr("&Elegir hoja…"), self)
        self.removing = QCheckBox(self.tr("&Quitar del libro lo que la hoja no trae"), self)
        self.removing.setAccessibleDescription(
            self.tr("Solo de los archivos que la hoja nombra; lo del programa nunca se quita.")
        )
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("Qué cambios se ven"))
        self.kinds.setAccessibleDescription(self.tr("Qué cambios se ven"))
        self._shown: list[Verb | None] = [None, *Verb]
        headings = (
            self.tr("Todo"),
            self.tr("Lo nuevo"),
            self.tr("Lo que cambia"),
            self.tr("Lo que se quita"),
            self.tr("Lo que vuelve a ser del programa"),
            self.tr("Lo que no entra"),
        )
        self.kinds.addItems(headings)
        self.model = RowsModel(
            (
                self.tr("Qué pasa"),
                self.tr("Entrada o prueba"),
                self.tr("Campo"),
                self.tr("Antes"),
                self.tr("Después"),
            ),
            checks=False,
        )
        self.table = RowsView(self.model, self.tr("Lo que cambiaría"), self)
        self.table.share(16, 26, 22, 0, 0)
        self.whole = QPlainTextEdit(self)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(self.tr("La fila elegida, entera"))
        self.whole.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Lectura de la hoja"))
        self.stop = QPushButton(self.tr("&Detener"), self)
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.bring = QPushButton(self.tr("&Importar"), self)
        self.bring.setProperty("role", "main")
        self.keep_refused = QPushButton(self.tr("&Guardar la lista de rechazadas…"), self)
        self.cancel = QPushButton(self.tr("Cerrar"), self)
        for button in (self.choose, self.stop, self.bring, self.keep_refused, self.cancel):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.removing.toggled.connect(self._compare)
        self.kinds.currentIndexChanged.connect(self._filter)
        self.stop.clicked.connect(self._stop)
        self.bring.clicked.connect(self._bring)
        self.keep_refused.clicked.connect(self._keep_refused)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        top, shown, reading, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.choose)
        top.addWidget(self.sheet, 1)
        label = QLabel(self.tr("&Ver:"), self)
        label.setBuddy(self.kinds)
        shown.addWidget(label)
        shown.addWidget(self.kinds)
        shown.addWidget(self.removing)
        shown.addStretch(1)
        reading.addWidget(self.bar, 1)
        reading.addWidget(self.stop)
        buttons.addWidget(self.bring, 1)
        buttons.addWidget(self.keep_refused)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(shown)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.whole)
        layout.addLayout(reading)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 130, metrics.lineSpacing() * 36)

    def read(self, path: Path) -> None:
        """Read the sheet at `path` and show what it would change."""
        self.sheet.setText(path.name)
        self._read = None
        self._start(lambda watch: read_sheet(path, watch))

    def _compare(self) -> None:
        """Once more with the sheet that was read."""
        if self._read is not None:
            incoming = self._read.incoming
            self._start(lambda _watch: incoming)

    def _start(self, bring: Callable[[Watch], Incoming]) -> None:
        book, removing, words = self._desk.book, self.removing.isChecked(), self._words()
        name = self.tr("Importar una hoja")

        def work(stopped: Callable[[], bool]) -> _Read:
            watch = Watch(self._progress.emit, stopped)
            incoming = bring(watch)
            run = dry_run(book, incoming, removing=removing, name=name, watch=watch)
            return _Read(incoming, run, tuple(_line(change, words) for change in run.changes))

        self._busy(True)
        self._newest.run(work, self._show, self._fail)

    def _words(self) -> Mapping[Verb, str]:
        return {
            Verb.ADDED: self.tr("nuevo"),
            Verb.CHANGED: self.tr("cambia"),
            Verb.REMOVED: self.tr("se quita"),
            Verb.BACK: self.tr("vuelve a ser del programa"),
            Verb.REFUSED: self.tr("no entra: fila {row}"),
        }

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.bar.setRange(0, 0)
        if busy:
            self.status.setText(self.tr("Leyendo la hoja…"))
        self._state(busy)

    def _state(self, busy: bool = False) -> None:
        read = self._read
        idle = not busy and read is not None
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.choose.setEnabled(not busy)
        self.removing.setEnabled(idle)
        self.kinds.setEnabled(idle)
        self.bring.setEnabled(idle and self._changes() and not self._fault())
        self.keep_refused.setEnabled(not busy and read is not None and bool(read.run.refused))

    def _changes(self) -> bool:
        edit = self._read.run.edit if self._read else None
        return edit is not None and (bool(edit.items) or edit.tests is not None)

    def _fault(self) -> str:
        """Why nothing can be imported whatever the sheet says; "" if it can.

        An entry that could not be read from the team's files is not in the book: importing would
        put a second one beside it.
        """
        book = self._desk.book
        faults = [p for p in book.problems if p.file.is_relative_to(book.folder)]
        if not faults:
            return ""
        sentence = self.tr("{problem} Corrija el libro antes de importar.")
        return sentence.format(problem=faults[0])

    def _advance(self, done: int, total: int) -> None:
        if self.bar.isVisible() and total:
            self.bar.setRange(0, total)
            self.bar.setValue(min(done, total))

    def _show(self, read: _Read) -> None:
        self._read = read
        self._busy(False)
        self._filter()
        self._tell(self._sentence(read.run))

    def _fail(self, sentence: str) -> None:
        self._busy(False)
        self._tell(sentence)

    def _stop(self) -> None:
        self._newest.drop()
        self._fail(str(CancelledError()))

    def _filter(self) -> None:
        lines = self._read.lines if self._read else ()
        verb = self._shown[self.kinds.currentIndex()]
        if verb is not None:
            lines = tuple(line for line in lines if line.key.verb is verb)
        self.model.show(lines)
        self.whole.clear()
        if lines:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _show_whole(self, index: QModelIndex) -> None:
        """What the cells have no room for."""
        if not index.isValid():
            self.whole.clear()
            return
        change: Change = self.model.line(index.row()).key
        if change.verb is Verb.REFUSED:
            text = change.new
        else:
            parts = (self.tr("Antes: {text}"), change.old), (self.tr("Después: {text}"), change.new)
            text = "\n".join(words.format(text=value) for words, value in parts if value)
        self.whole.setPlainText(text)

    def _sentence(self, run: DryRun) -> str:
        parts = [
            words.format(n=run.counts[verb])
            for verb, words in (
                (Verb.ADDED, self.tr("nuevas: {n}")),
                (Verb.CHANGED, self.tr("cambian: {n}")),
                (Verb.REMOVED, self.tr("se quitan: {n}")),
                (Verb.BACK, self.tr("vuelven a ser del programa: {n}")),
                (Verb.REFUSED, self.tr("filas que no entran: {n}")),
            )
            if run.counts[verb]
        ]
        parts.append(self.tr("quedan igual: {n}").format(n=run.unchanged))
        text = "; ".join(parts)
        sentences = [text[0].upper() + text[1:] + "."]
        if run.missing and not self.removing.isChecked():
            sentence = self.tr("Entradas de su equipo que la hoja no trae y se quedan: {n}.")
            sentences.append(sentence.format(n=run.missing))
        if run.kept_all and self.removing.isChecked():
            sentences.append(
                self.tr("No se quita nada: una fila rechazada no dice de qué entrada es.")
            )
        if self._fault():
            sentences.append(self._fault())
        elif not self._changes():
            sentences.append(self.tr("No hay nada que importar."))
        else:
            sentences.append(self.tr("Nada ha cambiado todavía."))
        return " ".join(sentences)

    def _bring(self) -> None:
        assert self._read is not None
        run = self._read.run
        if run.book is not self._desk.book:
            self._compare()
            self._tell(self.tr("El libro cambió mientras tanto; se compara otra vez."))
            return
        self._desk.do(run.edit)
        counts = run.counts
        sentence = self.tr("Importado, sin guardar todavía. Cambios: {n}. Ctrl+Z lo deshace.")
        total = sum(number for verb, number in counts.items() if verb is not Verb.REFUSED)
        self._desk.told.emit(sentence.format(n=total))
        self.accept()

    def _choose(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in FORMATS)
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Elegir hoja"),
            "",
            self.tr("Hojas ({patterns})").format(patterns=patterns),
        )
        if name:
            self.read(Path(name))

    def _keep_refused(self) -> None:
        assert self._read is not None
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Guardar la lista de rechazadas"),
            self.tr("rechazadas.csv"),
            self.tr("CSV (*.csv)"),
        )
        if not name:
            return
        path, data = Path(name), refused_csv(self._read.run.refused)

        def write() -> None:
            with saving(path):
                write_bytes(path, data)

        def done(result: Ok[None] | Err) -> None:
            if isinstance(result, Ok):
                self._tell(self.tr("Lista guardada en {path}.").format(path=path))
            else:
                self._tell(sentence_of(result.error))

        self._desk.io.run(write, done)

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData().urls())
        if path is not None and self.choose.isEnabled():
            event.acceptProposedAction()
            self.read(path)

    def done(self, result: int) -> None:
        self._newest.drop()
        super().done(result)


def _dropped(urls: Sequence[QUrl]) -> Path | None:
    local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    found = [path for path in local if path.suffix.lower() in FORMATS]
    return found[0] if len(found) == 1 else None


def _line(change: Change, words: Mapping[Verb, str]) -> Line:
    verb = words[change.verb].format(row=change.row)
    old, new = change.old, change.new
    if old and new and change.verb is Verb.CHANGED:
        old, new = _apart(old, new)
    return Line((verb, change.name, change.field, old, new), key=change)


def _apart(old: str, new: str) -> tuple[str, str]:
    """Both texts with the words that differ in quotation marks, and a few round them."""
    one, other = _TOKEN.findall(old), _TOKEN.findall(new)
    start = _same(one, other)
    end = _same(one[start:][::-1], other[start:][::-1])
    if start + end == 0:
        return old, new
    left = ("…" if start > _AROUND else "") + "".join(one[max(0, start - _AROUND) : start])
    right = "".join(one[len(one) - end :][:_AROUND]) + ("…" if end > _AROUND else "")
    marked = ["".join(words[start : len(words) - end]) for words in (one, other)]
    return f"{left}{quoted(marked[0])}{right}", f"{left}{quoted(marked[1])}{right}"


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words and signs both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
