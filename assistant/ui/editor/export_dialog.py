"""The book as a sheet: what of it, in which format, and where."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.sheets import files_of, row_count
from assistant.phrasebook.exchange.files import write_sheet
from assistant.phrasebook.exchange.watch import CancelledError, Watch
from assistant.phrasebook.layers import Layer
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


class ExportDialog(QDialog):
    """Writes the desk's book, unsaved work too, on the I/O thread. `selected` are the ids of the
    entries that are chosen, `shown` of those that the filter leaves (None: there is no filter)."""

    _progress = Signal(int, int)

    def __init__(
        self,
        desk: Desk,
        selected: Sequence[str] = (),
        shown: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Exportar a una hoja"))
        self._desk = desk
        self._newest = Newest(desk.io)
        self._writing = False
        items = desk.book.items
        self._parts: list[Sequence[str] | None] = [None]
        names = [self.tr("Todo el libro")]
        own = tuple(name for name, item in items.items() if item.layer is Layer.TEAM)
        for words, ids in (
            (self.tr("Las de su equipo: {n}"), own),
            (self.tr("Las que se ven en la lista: {n}"), shown or ()),
            (self.tr("Las elegidas: {n}"), selected),
        ):
            there = [name for name in ids if name in items]
            if there and len(there) < len(items):
                self._parts.append(there)
                names.append(words.format(n=len(there)))
        self.what = self._choice(self.tr("Qué se exporta"), names)
        self._formats = (".xlsx", ".csv", ".json")
        formats = (self.tr("Excel (.xlsx)"), self.tr("CSV (.csv)"), self.tr("JSON (.json)"))
        self.format = self._choice(self.tr("Formato"), formats)
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Escritura de la hoja"))
        self.bar.hide()
        self.export = QPushButton(self.tr("&Exportar…"), self)
        self.export.setProperty("role", "main")
        self.export.setDefault(True)
        self.cancel = QPushButton(self.tr("Cerrar"), self)
        self.cancel.setAutoDefault(False)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Qué"), self.what)
        form.addRow(self.tr("&Formato"), self.format)
        buttons = QHBoxLayout()
        buttons.addWidget(self.export, 1)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.status)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.status.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.resize(self.fontMetrics().averageCharWidth() * 60, layout.sizeHint().height())
        self.what.currentIndexChanged.connect(self._count)
        self.export.clicked.connect(self._export)
        self.cancel.clicked.connect(self._cancel)
        self._progress.connect(self._advance)
        self._count()

    def _choice(self, name: str, words: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.addItems(list(words))
        box.setAccessibleName(name)
        box.setAccessibleDescription(name)
        return box

    def choose_part(self, ids: Sequence[str]) -> None:
        """Propose to export these, if they are one of the choices."""
        for at, part in enumerate(self._parts):
            if part is not None and set(part) == set(ids):
                self.what.setCurrentIndex(at)

    def _count(self) -> None:
        book, ids = self._desk.book, self._parts[self.what.currentIndex()]
        files = files_of(book, ids)
        sentence = self.tr("Entradas: {entries}; pruebas: {tests}; filas: {rows}.")
        self.status.setText(
            sentence.format(
                entries=sum(len(f.entries) for f in files),
                tests=sum(len(f.tests) for f in files),
                rows=row_count(files),
            )
        )

    def _export(self) -> None:
        at = self.format.currentIndex()
        ending = self._formats[at]
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Exportar a una hoja"),
            self.tr("frases") + ending,
            f"{self.format.currentText()} (*{ending})",
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
            if path.exists():  # nobody was asked whether this one may go
                self._tell(self.tr("{name} ya existe; elija otro nombre.").format(name=path.name))
                return
        self.write(path)

    def write(self, path: Path) -> None:
        """Write what is chosen to `path`."""
        book, ids = self._desk.book, self._parts[self.what.currentIndex()]

        def work(stopped: Callable[[], bool]) -> int:
            return write_sheet(path, files_of(book, ids), Watch(self._progress.emit, stopped))

        self._busy(True)
        self._newest.run(work, lambda rows: self._written(path, rows), self._failed)

    def _written(self, path: Path, rows: int) -> None:
        self._busy(False)
        sentence = self.tr("Exportado a {path}. Filas: {n}.").format(n=rows, path=path)
        self._tell(sentence)
        self._desk.told.emit(sentence)

    def _failed(self, sentence: str) -> None:
        self._busy(False)
        self._tell(sentence)

    def _busy(self, busy: bool) -> None:
        self._writing = busy
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        for widget in (self.what, self.format, self.export):
            widget.setEnabled(not busy)
        self.cancel.setText(self.tr("&Detener") if busy else self.tr("Cerrar"))

    def _cancel(self) -> None:
        if not self._writing:
            self.reject()
            return
        self._newest.drop()
        self._failed(str(CancelledError()))

    def _advance(self, done: int, total: int) -> None:
        if self._writing and total:
            self.bar.setRange(0, total)
            self.bar.setValue(min(done, total))

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    def done(self, result: int) -> None:
        self._newest.drop()
        super().done(result)
