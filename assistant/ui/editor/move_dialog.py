"""Choosing the entry that examples or lines move to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.book import Book, Item
from assistant.editing.parts import moved
from assistant.text import fold
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.parts_view import SHEET, Index
from assistant.ui.spoken import say


def move_parts(
    desk: Desk,
    source_id: str,
    target_id: str,
    triggers: Sequence[int] = (),
    lines: Sequence[str] = (),
    *,
    copy: bool = False,
) -> None:
    """Move triggers (by place) and lines (by id) to another entry, or copy them, as one step."""
    desk.do(moved(desk.book, source_id, target_id, triggers, lines, copy))


class _Entries(QAbstractListModel):
    def __init__(self, items: list[Item], parent: QWidget) -> None:
        super().__init__(parent)
        self._all = [(fold(item.entry.title), item) for item in items]
        self.rows = items

    def find(self, query: str) -> None:
        """The entries whose title has every word of `query`."""
        asked = fold(query).split()
        self.beginResetModel()
        self.rows = [item for title, item in self._all if all(word in title for word in asked)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and 0 <= index.row() < len(self.rows):
            item = self.rows[index.row()]
            return words.in_a_row((item.entry.title, words.kind(item.kind)))
        return None


class MoveDialog(QDialog):
    """`question` says what moves. With `lines`, only entries that may have lines are offered.

    After `accept`, `target` is the id of the chosen entry and `copy.isChecked()` whether what
    moves also stays.
    """

    def __init__(
        self,
        book: Book,
        source_id: str,
        question: str,
        *,
        lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mover a otra entrada"))
        self.target = ""
        label = QLabel(question, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Buscar la entrada"))
        self.search.setPlaceholderText(self.tr("Buscar la entrada por su título"))
        self.search.setClearButtonEnabled(True)
        label.setBuddy(self.search)
        items = [
            item
            for name, item in book.items.items()
            if name != source_id and (item.method is not None or not lines)
        ]
        self.model = _Entries(items, self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Entradas"))
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet(SHEET)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.nothing = QLabel(self.tr("Ninguna entrada tiene esas palabras."), self)
        self.nothing.setProperty("role", "quiet")
        self.nothing.setWordWrap(True)
        self.copy = QCheckBox(self.tr("&Dejar también una copia aquí"), self)
        self.move_button = QPushButton(self.tr("&Mover"), self)
        self.move_button.setProperty("role", "main")
        self.move_button.setDefault(True)
        self.move_button.clicked.connect(self._confirm)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.move_button, 1)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        for widget in (label, self.search, self.list, self.nothing, self.copy):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.doubleClicked.connect(self._confirm)
        em, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 70, line * 26)
        self._find("")
        self.search.setFocus()

    @Slot(str)
    def _find(self, query: str) -> None:
        self.model.find(query)
        self.list.setCurrentIndex(self.model.index(0))
        found = bool(self.model.rows)
        self.nothing.setVisible(not found)
        self.move_button.setEnabled(found)
        if query.strip():
            say(self, self.tr("Entradas encontradas: {n}").format(n=len(self.model.rows)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the entries while the search has the keyboard."""
        if watched is self.search and isinstance(event, QKeyEvent):
            arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.type() == QEvent.Type.KeyPress and event.key() in arrows:
                row = self.list.currentIndex().row() + arrows[Qt.Key(event.key())]
                if 0 <= row < len(self.model.rows):
                    self.list.setCurrentIndex(self.model.index(row))
                    say(self, str(self.model.index(row).data()))
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _confirm(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.target = self.model.rows[row].entry.id
            self.accept()
