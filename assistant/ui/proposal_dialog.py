"""Proposing a message to the lead: the exact text, what it belongs to, and then the file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.conversation.proposal import TEXT_LIMIT, Proposal
from assistant.domain import SITUATIONS, Entry, Situation
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.ui import wording
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

Done = Callable[[Ok[Path] | Err], None]


class ProposalDialog(QDialog):
    """`told(sentence)`: what came of it, for the window's status line.

    `save` writes the proposal; it is called only when the agent has confirmed.
    """

    told = Signal(str)

    def __init__(
        self,
        text: str,
        entries: tuple[Entry, ...],
        save: Callable[[Proposal, Done], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Proponer a su responsable"))
        self._save = save
        heading = QLabel(self.tr("Esto es e&xactamente lo que se guardará:"), self)
        heading.setWordWrap(True)
        self.text = QPlainTextEdit(text, self)
        self.text.setAccessibleName(self.tr("Texto de la propuesta"))
        self.text.setTabChangesFocus(True)
        heading.setBuddy(self.text)
        note = SpokenLabel(self.tr("Nota"), self)
        note.setText(
            self.tr(
                "Nombres y números van tapados; los insultos se quedan, porque enseñan. Revíselo y"
                " cambie lo que haga falta. Nada sale de este equipo."
            )
        )
        note.setProperty("role", "quiet")
        self.belongs = QComboBox(self)
        self.belongs.setAccessibleName(self.tr("A qué pertenece"))
        self.belongs.setAccessibleDescription(self.tr("A qué pertenece"))
        asked = QLabel(self.tr("¿A &qué pertenece?"), self)
        asked.setBuddy(self.belongs)
        self._fill(entries)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.confirm = QPushButton(self.tr("Guardar propuesta"), self)
        self.confirm.setProperty("role", "main")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._confirm)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm, 1)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        for widget in (heading, self.text, note, asked, self.belongs, self.status):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        width = max(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * 52)
        self.resize(width, layout.totalHeightForWidth(width))
        self.text.setFocus()

    def _fill(self, entries: tuple[Entry, ...]) -> None:
        """Nothing is chosen beforehand: what the program thought is what did not serve."""
        self._choices: list[tuple[Situation, str] | None] = [None]
        self.belongs.addItem(self.tr("Elija…"))
        for situation in SITUATIONS:
            self.belongs.addItem(wording.situation(situation))
            self._choices.append((situation, ""))
        for entry in entries:
            self.belongs.addItem(self.tr("Entrada: {title}").format(title=entry.title))
            self._choices.append((entry.situation, entry.id))
        self.belongs.setMinimumContentsLength(20)
        self.belongs.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    @Slot()
    def _confirm(self) -> None:
        text = " ".join(self.text.toPlainText().split())
        chosen = self._choices[self.belongs.currentIndex()]
        if not text:
            self._tell(self.tr("No hay texto que proponer; escríbalo o cancele."))
            self.text.setFocus()
        elif len(text) > TEXT_LIMIT:
            sentence = self.tr("El texto pasa de {n} letras; deje lo que el cliente hace.")
            self._tell(sentence.format(n=TEXT_LIMIT))
            self.text.setFocus()
        elif chosen is None:
            self._tell(self.tr("Elija a qué situación o entrada pertenece."))
            self.belongs.setFocus()
        else:
            self.confirm.setEnabled(False)
            situation, entry = chosen
            self._save(Proposal(text, situation, entry), self._saved)

    def _tell(self, sentence: str) -> None:
        """In the status line, and spoken."""
        self.status.setText(sentence)
        say(self, sentence)

    def reject(self) -> None:
        """Not while the file is being written: what came of it must be told."""
        if self.confirm.isEnabled():
            super().reject()

    def _saved(self, got: Ok[Path] | Err) -> None:
        self.confirm.setEnabled(True)
        if isinstance(got, Ok):
            where = self.tr("Propuesta guardada para su responsable en {folder}.")
            self.told.emit(where.format(folder=got.value.parent))
            self.accept()
            return
        self._tell(sentence_of(got.error))
