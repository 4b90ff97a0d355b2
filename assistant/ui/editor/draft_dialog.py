"""«Devolver a borrador…»: the reason, which becomes a comment, and then one step."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Status
from assistant.editing.activation import with_status
from assistant.editing.comments import TEXT_LIMIT, Comment
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.ui.editor import review_words, words
from assistant.ui.editor.desk import Desk
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

Write = Callable[[str, str, str, Callable[[Ok[Comment] | Err], None]], None]
"""Entry, line, text, and what to do then: as CommentsPanel.write."""


class DraftDialog(QDialog):
    """Takes `lines` ("" for the entry itself) back to draft once the reason is written down.

    Where the folder cannot be written no reason is asked for: there is no place for it.
    """

    def __init__(
        self,
        desk: Desk,
        entry_id: str,
        lines: frozenset[str],
        write: Write,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._entry, self._lines, self._write = desk, entry_id, lines, write
        self.setWindowTitle(self.tr("Devolver a borrador"))
        entry = desk.book.items[entry_id].entry
        names = [self.tr("La entrada")] if "" in lines else []
        names += [review_words.line(n) for n, one in enumerate(entry.lines, 1) if one.id in lines]
        what = QLabel(
            self.tr("{what} de «{title}»: los agentes dejarán de verlo al guardar.").format(
                what=", ".join(names), title=words.quote(entry.title)
            ),
            self,
        )
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        asked = QLabel(self.tr("&Motivo; queda como comentario:"), self)
        self.reason = QPlainTextEdit(self)
        self.reason.setAccessibleName(self.tr("Motivo"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        self.reason.setVisible(desk.writable)
        asked.setBuddy(self.reason)
        asked.setVisible(desk.writable)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        if not desk.writable:
            self.status.setText(
                self.tr("La carpeta del libro es de solo lectura: no se guarda un motivo.")
            )
        self.confirm = QPushButton(self.tr("&Devolver a borrador"), self)
        self.confirm.setProperty("role", "main")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._confirm)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm, 1)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        for widget in (what, asked, self.reason, self.status):
            column.addWidget(widget)
        column.addLayout(buttons)
        width = self.fontMetrics().averageCharWidth() * 64
        self.resize(width, column.totalHeightForWidth(width))
        self.reason.setFocus()

    @Slot()
    def _confirm(self) -> None:
        text = self.reason.toPlainText().strip()
        if not self._desk.writable:
            self._put()
        elif not text:
            self._tell(self.tr("Escriba el motivo: quien la escribió lo necesita."))
        elif len(text) > TEXT_LIMIT:
            sentence = self.tr("El motivo tiene {n} letras; caben {limit}.")
            self._tell(sentence.format(n=len(text), limit=TEXT_LIMIT))
        else:
            self.confirm.setEnabled(False)
            # One thread: that of the line, or of the entry where there are several.
            line = next(iter(self._lines)) if len(self._lines) == 1 else ""
            self._write(self._entry, line, text, self._written)

    def _written(self, got: Ok[Comment] | Err) -> None:
        self.confirm.setEnabled(True)
        if isinstance(got, Ok):
            self._put()
        else:
            self._tell(sentence_of(got.error))

    def _put(self) -> None:
        book, choice = self._desk.book, {self._entry: self._lines}
        self.accept()
        self._desk.put(self.tr("Devolver a borrador"), with_status(book, choice, Status.DRAFT))
        self._desk.told.emit(self.tr("En borrador; falta guardar."))

    def reject(self) -> None:
        """Not while the reason is being written: what came of it must be told."""
        if self.confirm.isEnabled():
            super().reject()

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)
        self.reason.setFocus()
