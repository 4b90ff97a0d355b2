"""Two versions of an entry compared: the open one, the saved one, the program's, or any earlier."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import versions
from assistant.editing.book import Item
from assistant.editing.differences import between
from assistant.phrasebook.history import Version
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.difference_view import DifferenceView
from assistant.ui.editor.newest import Newest
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the versions to choose from: there already, or to be read from the history."""

    name: str
    item: Item | None = None
    version: Version | None = None


class DifferenceDialog(QDialog):
    """Compares what the desk has of `entry_id` with what is saved; the lead may choose others."""

    def __init__(self, desk: Desk, entry_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._entry = desk, entry_id
        self._list, self._files = Newest(desk.io), Newest(desk.io)
        self._sides = self._there()
        item = desk.book.items[entry_id]
        title = self.tr("Diferencias de «{title}»")
        self.setWindowTitle(title.format(title=words.quote(item.entry.title)))
        self._build()
        self._ask()
        work = partial(versions.of_entry, desk.book.folder, entry_id)
        self._list.run(lambda _: work(), self._listed, self._tell)

    def _there(self) -> list[_Side]:
        book, kept = self._desk.book, self._desk.kept
        found = [_Side(self.tr("La de ahora, con lo que falta guardar"), book.items[self._entry])]
        saved, program = kept.items.get(self._entry), book.bundled.get(self._entry)
        if saved is not None and saved is not program:
            found.append(_Side(self.tr("La guardada"), saved))
        if program is not None:
            found.append(_Side(self.tr("La del programa"), program))
        return found

    def _build(self) -> None:
        grid = QGridLayout()
        self.before = self._box(grid, 0, self.tr("&Antes"), self.tr("La versión de antes"))
        self.now = self._box(grid, 1, self.tr("A&hora"), self.tr("La versión de después"))
        grid.setColumnStretch(1, 1)
        self.before.setCurrentIndex(min(1, len(self._sides) - 1))
        for box in (self.before, self.now):
            box.currentIndexChanged.connect(self._ask)
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.view = DifferenceView(self.tr("Diferencias"), self)
        close = QPushButton(self.tr("Cerrar"), self)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.status)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        em, row = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 84, row * 28)
        self.view.setFocus()

    def _box(self, grid: QGridLayout, row: int, label: str, about: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(about)
        box.setAccessibleDescription(about)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems([side.name for side in self._sides])
        name = QLabel(label, self)
        name.setBuddy(box)
        grid.addWidget(name, row, 0)
        grid.addWidget(box, row, 1)
        return box

    def _listed(self, found: tuple[Version, ...]) -> None:
        """Offer the versions of the history too."""
        for version in found:
            who = words.who(version.who) if version.entries else ""
            parts = (words.moment(version.when), who, words.quote(version.why))
            side = _Side(words.in_a_row(parts), version=version)
            self._sides.append(side)
            for box in (self.before, self.now):
                box.addItem(side.name)

    @Slot()
    def _ask(self) -> None:
        """Read what must be read; the newest choice wins."""
        self._files.drop()
        old, new = (self._sides[box.currentIndex()] for box in (self.before, self.now))
        if old.version is None and new.version is None:
            self._show(old.item, new.item)
            return
        self.status.setText(self.tr("Leyendo…"))
        work = partial(_both, self._desk.book.folder, self._entry, old, new)
        self._files.run(lambda _: work(), lambda both: self._show(*both), self._failed)

    def _failed(self, sentence: str) -> None:
        self.view.show_differences(())
        self._tell(sentence)

    def _show(self, old: Item | None, new: Item | None) -> None:
        rows = between(old, new)
        self.view.show_differences(rows)
        if not rows:
            self._tell(self.tr("Las dos dicen lo mismo."))
            return
        count = words.count(len(rows), self.tr("1 diferencia."), self.tr("{n} diferencias."))
        self._tell(self.tr("{count} Tachado: antes; subrayado: ahora.").format(count=count))

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    def done(self, result: int) -> None:
        self._list.drop()
        self._files.drop()
        super().done(result)


def _both(folder: Path, entry_id: str, old: _Side, new: _Side) -> tuple[Item | None, Item | None]:
    read = partial(versions.entry_at, folder, entry_id=entry_id)
    found = [s.item if s.version is None else read(version=s.version) for s in (old, new)]
    return found[0], found[1]
