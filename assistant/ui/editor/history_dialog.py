"""The versions of an entry, and the entries that were deleted: what differs, and bringing back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import versions
from assistant.editing.book import Item
from assistant.editing.differences import between
from assistant.editing.versions import Deleted
from assistant.phrasebook.history import Version
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.difference_view import DifferenceView
from assistant.ui.editor.newest import Newest
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

_DATA = Qt.ItemDataRole.UserRole


class _Past(QDialog):
    """A list on the left, what differs from the chosen row on the right, and one button."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._files = Newest(desk.io)
        self._found: Item | None = None
        self._name = QLabel(self)
        self.list = Rows("", self)
        self.list.currentItemChanged.connect(self._ask)
        self._name.setBuddy(self.list)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.view = DifferenceView(self.tr("Diferencias"), self)
        self.back = QPushButton(self)
        self.back.setProperty("role", "main")
        self.back.setEnabled(False)
        self.back.clicked.connect(self._bring_back)
        close = QPushButton(self.tr("Cerrar"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        left, right = QWidget(self), QWidget(self)
        for side, widgets in ((left, (self._name, self.list)), (right, (self.status, self.view))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget)
        both = QSplitter(self)
        both.addWidget(left)
        both.addWidget(right)
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 3)
        both.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(both, 1)
        column.addLayout(buttons)
        em, row = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 110, row * 28)
        self.list.setFocus()

    def call(self, title: str, listed: str, back: str) -> None:
        """Its title, the name of the list with its mnemonic, and what the button says."""
        self.setWindowTitle(title)
        self._name.setText(listed)
        self.list.setAccessibleName(listed.replace("&", ""))
        self.back.setText(back)

    def listed(self, rows: list[tuple[str, Any]], none: str) -> None:
        """Show the rows, each its text and what it stands for; `none` where there are none."""
        for text, data in rows:
            QListWidgetItem(text, self.list).setData(_DATA, data)
        if rows:
            self.list.setCurrentRow(0)
        else:
            self.tell(none)

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do `work` with files; the newest wins, and a fault of the disk is told."""
        self._files.run(lambda _: work(), done, self.tell)

    def tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    @Slot()
    def _ask(self) -> None:
        row = self.list.currentItem()
        self.take(None)
        self.view.show_differences(())
        if row is not None:
            self.status.setText(self.tr("Leyendo…"))
            self.chosen(row.data(_DATA))

    def take(self, found: Item | None) -> None:
        """What the button brings back."""
        self._found = found
        self.back.setEnabled(found is not None)

    def chosen(self, data: Any) -> None:
        """A row was chosen: read its version and show it."""
        raise NotImplementedError

    @Slot()
    def _bring_back(self) -> None:
        found = self._found
        if found is not None:
            there = self.desk.book.items.get(found.entry.id)
            if there is not None and there.kind == found.kind:
                found = replace(
                    found, file=there.file if there.layer is found.layer else found.file
                )
            self.desk.put(self.back.text().replace("&", ""), {found.entry.id: found})
            self.desk.select(found.entry.id)
            self.accept()
            self.desk.told.emit(self.tr("«{title}» volvió; falta guardar.").format(
                title=words.quote(found.entry.title)))  # fmt: skip

    def done(self, result: int) -> None:
        self._files.drop()
        super().done(result)


class HistoryDialog(_Past):
    """The versions of one entry; the present one is the one on the desk, saved or not."""

    def __init__(self, desk: Desk, entry_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        title = words.quote(desk.book.items[entry_id].entry.title)
        self.call(
            self.tr("Historial de «{title}»").format(title=title),
            self.tr("&Versiones, la más nueva primero"),
            self.tr("&Recuperar esta versión"),
        )
        self._entry = entry_id
        self.ask(partial(versions.of_entry, desk.book.folder, entry_id), self._read)

    def _read(self, found: tuple[Version, ...]) -> None:
        none = self.tr("Todavía no hay versiones: la primera queda al guardar.")
        self.listed([(self._row(version), version) for version in found], none)

    def _row(self, version: Version) -> str:
        who = words.who(version.who) if version.entries else ""
        why = version.why or (self.tr("sin motivo escrito") if version.entries else "")
        return f"{words.in_a_row((words.moment(version.when), who))}\n{why}"

    def chosen(self, data: Any) -> None:
        work = partial(versions.entry_at, self.desk.book.folder, data, self._entry)
        self.ask(work, self._show)

    def _show(self, found: Item | None) -> None:
        if found is None:
            self.tell(self.tr("En esta versión la entrada no estaba."))
            return
        rows = between(found, self.desk.book.items.get(self._entry))
        self.view.show_differences(rows)
        if not rows:
            self.tell(self.tr("Es igual a la de ahora."))
            return
        self.take(found)
        one = self.tr("1 diferencia entre esta versión y la de ahora.")
        many = self.tr("{n} diferencias entre esta versión y la de ahora.")
        marks = self.tr("{sum} Tachado: estaba entonces; subrayado: está ahora.")
        self.tell(marks.format(sum=words.count(len(rows), one, many)))


class DeletedDialog(_Past):
    """The entries that a save took out of the book."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        listed = self.tr("&Entradas borradas")
        self.call(listed.replace("&", ""), listed, self.tr("&Recuperar la entrada"))
        self.ask(partial(versions.deleted, desk.book.folder, desk.book), self._read)

    def _read(self, found: tuple[Deleted, ...]) -> None:
        rows: list[tuple[str, Any]] = []
        for one in found:
            text = self.tr("{title}\nBorrada por {who} el {when}")
            rows.append((text.format(title=one.title, who=words.who(one.gone.who),
                                     when=words.moment(one.gone.when)), one))  # fmt: skip
        self.listed(rows, self.tr("En el historial no hay entradas borradas."))

    def chosen(self, data: Any) -> None:
        work = partial(versions.entry_at, self.desk.book.folder, data.version, data.id)
        self.ask(work, self._show)

    def _show(self, found: Item | None) -> None:
        if found is None:
            self.tell(self.tr("Esa versión ya no tiene la entrada."))
            return
        self.view.show_differences(between(None, found))
        self.take(found)
        self.tell(self.tr("Así era la entrada cuando se borró:"))
