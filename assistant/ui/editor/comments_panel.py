"""What the leads say to each other about the open entry and its lines."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import comments
from assistant.editing.comments import TEXT_LIMIT, Comment, Comments
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.phrasebook.history import Note
from assistant.ui.editor import review_words, words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

LIST_LINES = 9
"""Lines of text that the list of comments is high at most: the status of the lines needs room."""


class CommentsPanel(QWidget):
    """`counted(int)`: how many comments of the open entry are not settled.

    `who` gives the lead's name. Comments are written at once, not with the next save.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, who: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._who = desk, who
        self._all = Comments()
        self._line = ""
        self._files = Newest(desk.io)
        self._adding = False
        self._drafts: dict[str, str] = {}
        self._open = desk.current_id
        self._build()
        desk.selected.connect(self._selected)
        self.refresh()

    def _build(self) -> None:
        self.heading = QLabel(self.tr("Co&mentarios"), self)
        self.heading.setProperty("role", "heading")
        self.list = Rows(self.tr("Comentarios"), self)
        self.list.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.list.setMaximumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        self.list.currentRowChanged.connect(self._enable)
        self.heading.setBuddy(self.list)
        self.settle = QPushButton(self.tr("Re&suelto"), self)
        self.settle.setAccessibleDescription(self.tr("Marca como resuelto el comentario elegido"))
        self.settle.clicked.connect(self._settle)
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("role", "quiet")
        self.about.setWordWrap(True)
        self.edit = QPlainTextEdit(self)
        self.edit.setAccessibleName(self.tr("Comentario nuevo"))
        self.edit.setAccessibleDescription(self.tr("Ctrl+Entrar lo añade."))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 12)
        self.edit.textChanged.connect(self._enable)
        self.add = QPushButton(self.tr("Añad&ir comentario"), self)
        self.add.setToolTip(self.tr("Ctrl+Entrar"))
        self.add.clicked.connect(self._add)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self.edit, self._add,
                      context=Qt.ShortcutContext.WidgetShortcut)  # fmt: skip
        self.status = SpokenLabel(self.tr("Estado de los comentarios"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "quiet")
        self.status.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.settle)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.about)
        column.addWidget(self.edit)
        column.addLayout(buttons)
        column.addWidget(self.status)

    def stops(self) -> list[QWidget]:
        """Its controls, in the order of Tab."""
        return [self.list, self.edit, self.add, self.settle]

    @Slot()
    def refresh(self) -> None:
        """Read the log of the book again."""
        folder = self._desk.book.folder
        self._files.run(lambda _: comments.read(folder), self._read, self._tell)

    def show_line(self, line_id: str) -> None:
        """New comments are about this line of the open entry; "" for the entry itself."""
        if line_id != self._line:
            self._keep_draft()
            self._line = line_id
            self._show()
            self._bring_draft()

    @Slot(str)
    def _selected(self, entry_id: str) -> None:
        self._keep_draft()
        self._open, self._line = entry_id, ""
        self._show()
        self._bring_draft()

    def _key(self) -> str:
        return f"{self._open}/{self._line}"

    def _keep_draft(self) -> None:
        """What was typed and not added waits with the line that it is about."""
        self._drafts[self._key()] = self.edit.toPlainText()

    def _bring_draft(self) -> None:
        self.edit.setPlainText(self._drafts.pop(self._key(), ""))

    def _read(self, found: Comments) -> None:
        self._all = found
        self._show()

    def _show(self) -> None:
        item = self._desk.current
        found = () if item is None else self._all.of(item.entry.id)
        lines = [] if item is None else [line.id for line in item.entry.lines]
        open_ones = sum(c.settled is None for c in found)
        count = words.count(open_ones, self.tr("1 sin resolver"), self.tr("{n} sin resolver"))
        heading = self.tr("Co&mentarios · {count}").format(count=count) if open_ones else ""
        self.heading.setText(heading or self.tr("Co&mentarios"))
        chosen = self._chosen()
        self.list.clear()
        # What is settled goes below: it is read when somebody wonders.
        for comment in sorted(found, key=lambda c: (c.settled is not None, c.when)):
            row = QListWidgetItem(self._row(comment, lines), self.list)
            row.setData(Qt.ItemDataRole.UserRole, comment)
            if chosen is not None and comment.id == chosen.id:
                self.list.setCurrentItem(row)
        if self.list.currentRow() < 0 and found:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self.settle.setVisible(bool(found))
        number = lines.index(self._line) + 1 if self._line in lines else 0
        self.about.setText(
            self.tr("Comentario nuevo sobre la frase {n}:").format(n=number)
            if number
            else self.tr("Comentario nuevo sobre la entrada:")
        )
        self._enable()
        self.counted.emit(open_ones)

    def _row(self, comment: Comment, lines: list[str]) -> str:
        about = self.tr("Entrada")
        if comment.line:
            about = self.tr("Frase que ya no está")
            if comment.line in lines:
                about = review_words.line(lines.index(comment.line) + 1)
        head = self.tr("{about} · {who}, {when}").format(
            about=about, who=words.who(comment.who), when=words.moment(comment.when)
        )
        text = f"{head}\n{comment.text}"
        if comment.settled is not None:
            text += "\n" + self.tr("Resuelto por {who} el {day}").format(
                who=words.who(comment.settled_by), day=review_words.day(comment.settled)
            )
        return text

    def _chosen(self) -> Comment | None:
        row = self.list.currentItem()
        found: Comment | None = row.data(Qt.ItemDataRole.UserRole) if row is not None else None
        return found

    @Slot()
    def _enable(self) -> None:
        there = self._desk.current is not None
        writable = self._desk.writable
        self.edit.setEnabled(there and writable)
        self.add.setEnabled(there and writable and bool(self.edit.toPlainText().strip()))
        chosen = self._chosen()
        self.settle.setEnabled(writable and chosen is not None and chosen.settled is None)
        if not writable:
            self.about.setText(
                self.tr("La carpeta del libro es de solo lectura: aquí no puede comentar.")
            )

    @Slot()
    def _add(self) -> None:
        text = self.edit.toPlainText().strip()
        if not self.add.isEnabled() or self._adding:
            return
        if len(text) > TEXT_LIMIT:
            words_ = self.tr("El comentario tiene {n} letras; caben {limit}.")
            self._tell(words_.format(n=len(text), limit=TEXT_LIMIT))
            return
        self._adding = True
        key = self._key()
        self.write(self._open, self._line, text, partial(self._added, key, text))

    def write(
        self, entry: str, line: str, text: str, done: Callable[[Ok[Comment] | Err], None]
    ) -> None:
        """Write a comment, then `done`; for whoever gives a reason (1 to TEXT_LIMIT characters)."""
        note = Note("", self._who())
        self._desk.io.run(partial(comments.add, self._desk.book.folder, entry, line, text, note),
                          done)  # fmt: skip

    def _added(self, key: str, text: str, got: Ok[Comment] | Err) -> None:
        self._adding = False
        if self._failed(got):
            return
        if key != self._key():
            self._drafts.pop(key, None)
        elif self.edit.toPlainText().strip() == text:
            self.edit.clear()
        self._tell(self.tr("Comentario añadido."))
        self.refresh()

    @Slot()
    def _settle(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            note = Note("", self._who())
            work = partial(comments.settle, self._desk.book.folder, chosen, note)
            self._desk.io.run(work, self._settled)

    def _settled(self, got: Ok[None] | Err) -> None:
        if not self._failed(got):
            self._tell(self.tr("Comentario resuelto."))
            self.refresh()

    def _failed(self, got: object) -> bool:
        if not isinstance(got, Err):
            return False
        self._tell(sentence_of(got.error))
        return True

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        say(self, sentence)
