"""Proposing one's changes to whoever may write the book: why, what goes along, and where to."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import proposals
from assistant.editing.book import Book
from assistant.editing.proposals import Changes
from assistant.errors import RemansoError
from assistant.jobs import Err, Ok
from assistant.phrasebook.history import user_name
from assistant.ui.editor import proposal_words
from assistant.ui.editor.change_tree import ChangeTree
from assistant.ui.editor.desk import Desk
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


class ProposeDialog(QDialog):
    """`told(str)`: where the proposal went. `proposed(Book)`: the book whose changes it holds."""

    told = Signal(str)
    proposed = Signal(object)

    def __init__(
        self, desk: Desk, own: Path, parent: QWidget | None = None, *, who: str | None = None
    ) -> None:
        """`who` is the name that stands in it at first; None for the system's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Proponer cambios"))
        self._desk, self._own = desk, own
        self._busy = False
        self._book: Book = desk.book
        self.who = QLineEdit(user_name() if who is None else who, self)
        self.why = QLineEdit(self)
        self.about = SpokenLabel(self.tr("Lo que va en la propuesta"), self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = ChangeTree(self.tr("Lo que va en la propuesta"), self)
        self.propose = QPushButton(self.tr("&Proponer"), self)
        self.save_as = QPushButton(self.tr("&Guardar propuesta como…"), self)
        cancel = QPushButton(self.tr("Cancelar"), self)
        self.who.setAccessibleName(self.tr("Quién propone"))
        self.who.setMaxLength(proposals.WHO_LIMIT)
        self.why.setAccessibleName(self.tr("Por qué"))
        self.why.setMaxLength(proposals.WHY_LIMIT)
        self.why.setPlaceholderText(self.tr("Lo leerá quien decida"))
        form = QFormLayout()
        for field, label in ((self.who, self.tr("&Quién")), (self.why, self.tr("Por q&ué"))):
            caption = QLabel(label, self)
            caption.setBuddy(field)
            form.addRow(caption, field)
        self.propose.setProperty("role", "main")
        self.propose.setDefault(True)
        self.save_as.setAutoDefault(False)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_as)
        buttons.addStretch(1)
        buttons.addWidget(self.propose)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.about)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        self.propose.clicked.connect(self._propose)
        self.save_as.clicked.connect(self._save_as)
        cancel.clicked.connect(self.reject)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.lineSpacing() * 28)
        self._preview()
        self.why.setFocus()

    def _made(self) -> Changes:
        day = datetime.now(UTC).astimezone().date()
        who, why = (" ".join(field.text().split()) for field in (self.who, self.why))
        return proposals.made(self._book, self._desk.kept, who, why, day)

    def _preview(self) -> None:
        try:
            what = self._made()
        except RemansoError as error:
            self.propose.setEnabled(False)
            self.save_as.setEnabled(False)
            self._tell(str(error))
            return
        self.tree.show_rows(proposal_words.rows(self._desk.kept, what))
        words = self.tr("Va esto y nada más: {what}. El libro no cambia hasta que se acepte.")
        self.about.setText(words.format(what=proposal_words.contents(what)))

    @Slot()
    def _propose(self) -> None:
        if not self._busy:
            self._busy = True
            work = partial(proposals.propose, self._made(), self._book.folder, self._own)
            self._desk.io.run(work, self._done)

    @Slot()
    def _save_as(self) -> None:
        what = self._made()
        title, kinds = self.tr("Guardar propuesta como"), self.tr("Propuestas (*.json)")
        found, _ = QFileDialog.getSaveFileName(self, title, proposals.file_name(what), kinds)
        if found and not self._busy:
            self._busy = True
            self._desk.io.run(partial(proposals.save_as, what, Path(found)), self._done)

    def _done(self, got: Ok[Path] | Err) -> None:
        self._busy = False
        if isinstance(got, Err):
            if not isinstance(got.error, RemansoError):
                raise got.error
            self._tell(str(got.error))
            return
        place = got.value
        if place.parent.name == proposals.FOLDER:
            words = self.tr("Propuesta guardada junto al libro: {file}.")
        else:
            words = self.tr("Propuesta guardada en {file}. Hágala llegar a quien cuida el libro.")
        self.proposed.emit(self._book)
        self.told.emit(words.format(file=place))
        self.accept()

    def _tell(self, words: str) -> None:
        self.about.setText(words)
        say(self, words)

    def done(self, result: int) -> None:
        """Not while the file is being written: where it went must be told."""
        if not self._busy:
            super().done(result)
