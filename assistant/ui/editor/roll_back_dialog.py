"""Back to the publication before: what agents will see change, and a confirmation."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assistant.errors import RemansoError
from assistant.jobs import Err, JobRunner, Ok
from assistant.phrasebook.history import Note
from assistant.phrasebook.roll_back import Return, planned_roll_back, roll_back
from assistant.ui.editor import change_words
from assistant.ui.editor.change_tree import ChangeTree
from assistant.ui.editor.publish_words import rows_of
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


class RollBackDialog(QDialog):
    """`told(str)`: it was done; the sentence for the lead."""

    told = Signal(str)

    def __init__(
        self,
        io: JobRunner,
        target: Path,
        key: Path | None,
        who: str,
        parent: QWidget | None = None,
    ) -> None:
        """`who` is the name that the publication gets."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Volver a la publicación anterior"))
        self._io, self._target, self._key, self._who = io, target, key, who
        self._going: Return | None = None
        self._closed = self._busy = False
        self.headline = SpokenLabel(self.tr("Resumen"), self)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = ChangeTree(self.tr("Lo que verán cambiado los agentes"), self)
        self.confirm = QPushButton(self.tr("&Volver a esa publicación"), self)
        self.confirm.setProperty("role", "main")
        self.confirm.setAutoDefault(False)
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self._confirm)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.confirm)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.lineSpacing() * 24)
        self.headline.setText(self.tr("Buscando la publicación anterior…"))
        io.run(partial(planned_roll_back, target, datetime.now(UTC)), self._looked)

    def _looked(self, got: Ok[Return] | Err) -> None:
        if self._closed:
            return
        if isinstance(got, Err):
            self._fail(got.error)
            return
        self._going = got.value
        before, plan = got.value.before, got.value.plan
        if plan.blockers or before is None:
            self._tell(plan.blockers[0].sentence)
            return
        self.tree.show_rows(rows_of(plan))
        when = before.published_at.astimezone()
        words = self.tr(
            "Los agentes volverán a ver la publicación de {who}, del {day}. Entradas"
            " nuevas: {added}; cambiadas: {changed}; quitadas: {removed}. La carpeta donde usted"
            " escribe no cambia; si vuelve atrás otra vez, regresa la de ahora."
        )
        self._tell(
            words.format(
                who=before.who or self.tr("alguien sin nombre"),
                day=f"{change_words.day(when.date())}, {when:%H:%M}",
                added=len(plan.added),
                changed=len(plan.changed),
                removed=len(plan.removed),
            )
        )
        self.confirm.setEnabled(True)

    @Slot()
    def _confirm(self) -> None:
        if self._going is None or self._busy:
            return
        self._busy = True
        self.confirm.setEnabled(False)
        self.headline.setText(self.tr("Publicando la anterior…"))
        stamp = self._going.plan.stamp
        note = Note(who=self._who)
        self._io.run(partial(roll_back, self._target, note, self._key, seen=stamp), self._done)

    def _done(self, got: Ok[tuple[str, ...]] | Err) -> None:
        self._busy = False
        if isinstance(got, Err):
            self._fail(got.error)
            return
        words = self.tr("Los agentes vuelven a la publicación anterior; les llega en un minuto.")
        self.accept()
        self.told.emit(words)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, RemansoError):
            raise error
        self._tell(str(error))

    def _tell(self, words: str) -> None:
        self.headline.setText(words)
        say(self, words)

    def done(self, result: int) -> None:
        """Not while it is being written: what came of it must be told."""
        if not self._busy:
            self._closed = True
            super().done(result)
