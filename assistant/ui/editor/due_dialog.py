"""«Lo que espera»: what expired or soon will, what changed after its review, what is not active."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import reviews
from assistant.editing.book import Book
from assistant.editing.due import Waiting, waiting
from assistant.editing.reviews import Reviews
from assistant.errors import RemansoError
from assistant.jobs import Err, Ok
from assistant.phrasebook.review import Waits
from assistant.ui.editor import review_words, words
from assistant.ui.editor.desk import Desk
from assistant.ui.spoken import say, say_row
from assistant.ui.spoken_label import SpokenLabel

Index = QModelIndex | QPersistentModelIndex

WAIT_MS = 400
"""After the last change of the book until the list is made anew."""


class DueModel(QAbstractListModel):
    """One row for each thing that waits, as a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Waiting, ...] = ()

    def show(self, rows: tuple[Waiting, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self.rows[index.row()])
        return None

    def _text(self, row: Waiting) -> str:
        why = {
            Waits.EXPIRED: self.tr("Venció el {day}; ya no se muestra"),
            Waits.SOON: self.tr("Vence el {day}"),
            None: self.tr("Cambiada desde la revisión"),
            Waits.REVIEWED: self.tr("Revisada; falta activarla"),
            Waits.DRAFT: self.tr("Borrador; falta revisarla"),
        }[row.why].format(day="" if row.expires is None else words.day(row.expires))
        what = self.tr("entrada «{title}»").format(title=review_words.quote(row.title))
        if row.number:
            text = self.tr("{title}, frase {n}: «{text}»")
            what = text.format(title=row.title, n=row.number, text=review_words.quote(row.text))
        return f"{why}\n{what}"


class DueList(QListView):
    """`opened(row)`: Enter or a double click asks for it."""

    opened = Signal(int)

    def __init__(self, model: DueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setWordWrap(True)
        self.setProperty("role", "case")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSpacing(3)
        # Of thousands of rows only those in view are measured.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.doubleClicked.connect(self._double)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say_row(self)

    @Slot(QModelIndex)
    def _double(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


class DueDialog(QDialog):
    """Stays open beside the work, and follows it. `go_to(entry, line)`: the lead opened a row."""

    go_to = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        today: date,
        parent: QWidget | None = None,
        *,
        second_eyes: Callable[[], bool] = lambda: False,
    ) -> None:
        """`second_eyes`: whether two people must have seen what is active."""
        super().__init__(parent)
        self._desk, self._today, self._second_eyes = desk, today, second_eyes
        self._number = 0
        self._all: tuple[Waiting, ...] = ()
        self.setWindowTitle(self.tr("Lo que espera"))
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT_MS)
        self._later.timeout.connect(self.refresh)
        desk.changed.connect(self._later.start)
        desk.kept_changed.connect(self._later.start)
        self.refresh()

    def _build(self) -> None:
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Qué se muestra"))
        self.which.setAccessibleDescription(self.tr("Qué se muestra"))
        self._kinds: list[tuple[str, frozenset[Waits | None]]] = [
            (self.tr("Todo"), frozenset({*Waits, None})),
            (self.tr("Vencidas"), frozenset({Waits.EXPIRED})),
            (self.tr("Por vencer en 30 días"), frozenset({Waits.SOON})),
            (self.tr("Cambiadas desde la revisión"), frozenset({None})),
            (self.tr("Revisadas, por activar"), frozenset({Waits.REVIEWED})),
            (self.tr("Borradores"), frozenset({Waits.DRAFT})),
        ]
        self.which.addItems([name for name, _ in self._kinds])
        self.which.currentIndexChanged.connect(self._show)
        name = QLabel(self.tr("&Mostrar"), self)
        name.setBuddy(self.which)
        self.model = DueModel(self)
        self.list = DueList(self.model, self)
        self.list.setAccessibleName(self.tr("Lo que espera"))
        self.list.setAccessibleDescription(self.tr("Entrar abre la fila elegida."))
        self.list.opened.connect(self._open)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        self.see = QPushButton(self.tr("&Abrir"), self)
        self.see.setAutoDefault(False)
        self.see.clicked.connect(self._open_current)
        close = QPushButton(self.tr("Cerrar"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(name)
        top.addWidget(self.which, 1)
        buttons.addWidget(self.status, 1)
        buttons.addWidget(self.see)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        em, row = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 84, row * 28)
        self.list.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Read the log of reviews again and look through the book."""
        self._number += 1
        folder, number = self._desk.book.folder, self._number
        self._desk.io.run(partial(reviews.read, folder), partial(self._read, number))

    def _read(self, number: int, got: Ok[Reviews] | Err) -> None:
        if number != self._number:
            return
        log = Reviews()
        if isinstance(got, Ok):
            log = got.value
        elif not isinstance(got.error, RemansoError):
            raise got.error
        book: Book = self._desk.book
        eyes = self._second_eyes()
        work = partial(waiting, book, log, self._today, second_eyes=eyes)
        self._desk.run(work, partial(self._found, number))

    def _found(self, number: int, got: Ok[tuple[Waiting, ...]] | Err) -> None:
        if number != self._number:
            return
        if isinstance(got, Err):
            raise got.error
        self._all = got.value
        self._show()

    @Slot()
    def _show(self) -> None:
        at = self.list.currentIndex().row()
        kinds = self._kinds[self.which.currentIndex()][1]
        rows = tuple(row for row in self._all if row.why in kinds)
        if rows != self.model.rows:
            self.model.show(rows)
            if rows:
                self.list.setCurrentIndex(self.model.index(min(max(at, 0), len(rows) - 1)))
        self.see.setEnabled(bool(rows))
        none, one, many = self.tr("Nada espera."), self.tr("1 espera."), self.tr("{n} esperan.")
        sentence = words.count(len(rows), one, many) if rows else none
        if sentence != self.status.text():
            self.status.setText(sentence)
            say(self, sentence)

    @Slot()
    def _open_current(self) -> None:
        self._open(self.list.currentIndex().row())

    @Slot(int)
    def _open(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            row = self.model.rows[at]
            self._desk.select(row.entry)
            self.go_to.emit(row.entry, row.line)
