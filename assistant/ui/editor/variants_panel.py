"""The forms that an entry lacks of the open line, as proposals; a person adds each."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Address
from assistant.editing.variants import About, Variant, as_new, variants
from assistant.ui import wording
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.spoken_label import SpokenLabel

PAUSE_MS = 400
"""Stillness after which proposals are made: they are for a line that stands."""

AT_MOST = 3
"""Two other forms of address, and forms of gender."""

_ENDINGS = {Address.USTED: "usted", Address.TU: "tu", Address.VOS: "vos"}


class _Row(QWidget):
    """A proposal: what it is, its text, and what to do with it."""

    add_asked = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = SpokenLabel("", self)
        self.title.setProperty("role", "quiet")
        self.text = SpokenLabel("", self)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.add = QPushButton(self.tr("Añadir como frase nueva"), self)
        self.add.clicked.connect(self.add_asked)
        self.change = QPushButton(self.tr("Cambiar esta frase"), self)
        self.change.clicked.connect(self.change_asked)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(buttons)

    def show_variant(self, variant: Variant) -> None:
        gender = variant.about is About.GENDER
        if gender:
            name = self.tr("Sin suponer género")
        else:
            name = self.tr("De «{trato}»").format(trato=wording.address(variant.line.address))
        self.title.setText(name)
        sure = not variant.unsure
        if sure:
            self.text.setText(variant.line.text)
        else:
            words = ", ".join(wording.quoted(word) for word in variant.unsure[:6])
            said = self.tr("No la propongo: no sé cómo decir {words}. Escríbala usted.")
            self.text.setText(said.format(words=words))
        self.add.setVisible(sure)
        self.change.setVisible(sure and gender)
        self.add.setAccessibleDescription(f"{name}: {variant.line.text}" if sure else "")
        self.change.setAccessibleDescription(variant.line.text if sure else "")


class VariantsPanel(QWidget):
    """Proposals by rule for the open line; what is added is a draft until somebody reviews it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry_id = self._line_id = ""
        self._newest = Newest(desk.jobs)
        self.found: tuple[Variant, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.heading = QLabel(self.tr("Variantes"), self)
        self.heading.setProperty("role", "heading")
        self.summary = SpokenLabel(self.tr("Variantes"), self)
        self.summary.setProperty("role", "quiet")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.rows = [_Row(self) for _ in range(AT_MOST)]
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.summary)
        for index, row in enumerate(self.rows):
            row.add_asked.connect(lambda at=index: self.add(at))
            row.change_asked.connect(lambda at=index: self.change(at))
            layout.addWidget(row)
        layout.addStretch(1)
        self.add_action = QAction(self.tr("Añad&ir las variantes de trato"), self)
        self.add_action.setShortcut(QKeySequence("Ctrl+Alt+V"))
        self.add_action.triggered.connect(self.add_all)
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        self._show()

    def stops(self) -> list[QWidget]:
        return [button for row in self.rows for button in (row.add, row.change)]

    def commands(self) -> list[QAction]:
        return [self.add_action]

    @Slot(str, str)
    def show_line(self, entry_id: str, line_id: str) -> None:
        """Propose for this line from now on; "" for none."""
        self._entry_id, self._line_id = entry_id, line_id
        self.look()

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if self._entry_id in names:
            self._pause.start()

    @Slot(str)
    def _selected(self, entry_id: str) -> None:
        if entry_id != self._entry_id:
            self.show_line(entry_id, "")

    @Slot()
    def look(self) -> None:
        """Make the proposals anew; what was under way counts no more."""
        self._pause.stop()
        self._newest.drop()
        item = self._desk.book.items.get(self._entry_id)
        lines = item.entry.lines if item is not None else []
        line = next((each for each in lines if each.id == self._line_id), None)
        if item is None or line is None:
            self.found = ()
            self._show()
            return
        entry, method = item.entry, item.method

        self._newest.run(lambda _: variants(entry, line, method), self._found, self._desk.told.emit)

    def _found(self, found: tuple[Variant, ...]) -> None:
        self.found = found[:AT_MOST]
        self._show()

    def _show(self) -> None:
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(self.found))
            if index < len(self.found):
                row.show_variant(self.found[index])
        self.summary.setVisible(not self.found)
        if self._line_id:
            self.summary.setText(self.tr("No le falta ninguna forma de trato a esta frase."))
        else:
            self.summary.setText(self.tr("Elija una frase y aquí verá las formas que le faltan."))
        self.add_action.setEnabled(bool(self._sure()))

    def _sure(self) -> list[Variant]:
        return [v for v in self.found if not v.unsure and v.about is About.ADDRESS]

    def _fresh(self) -> bool:
        """Whether the proposals are of the line as it reads now; otherwise they are made anew."""
        if self._pause.isActive():
            self.look()
            return False
        return self._entry_id in self._desk.book.items

    def add(self, at: int) -> None:
        """Proposal number `at` as a new line after the open one, a draft."""
        if at < len(self.found) and not self.found[at].unsure:
            self._add([self.found[at]])

    @Slot()
    def add_all(self) -> None:
        """Every form of address that a rule is sure of."""
        self._add(self._sure())

    def _add(self, chosen: list[Variant]) -> None:
        if not chosen or not self._fresh():
            return
        entry = self._desk.book.items[self._entry_id].entry
        at = [line.id for line in entry.lines].index(self._line_id) + 1
        for variant in chosen:
            gender = variant.about is About.GENDER
            name = "genero" if gender else _ENDINGS[variant.line.address]
            made = as_new(entry, variant, name)
            lines = [*entry.lines[:at], made, *entry.lines[at:]]
            entry = entry.model_copy(update={"lines": lines})
            at += 1
        self._desk.set(self._entry_id, self.tr("Añadir una variante"), lines=entry.lines)
        self._desk.told.emit(self.tr("Añadida en borrador. Léala antes de activarla."))
        self.look()

    def change(self, at: int) -> None:
        """The open line says what proposal `at` says."""
        if at >= len(self.found) or self.found[at].unsure or not self._fresh():
            return
        entry, text = self._desk.book.items[self._entry_id].entry, self.found[at].line.text
        lines = [
            line.model_copy(update={"text": text}) if line.id == self._line_id else line
            for line in entry.lines
        ]
        self._desk.set(self._entry_id, self.tr("Poner formas de género"), lines=lines)
        self.look()
