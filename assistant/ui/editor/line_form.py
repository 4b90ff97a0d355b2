"""The form of one line: its text, where it is used, and until when."""

import re
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Address, Channel, Status, Step
from assistant.editing.book import Item
from assistant.editing.lines import steps_of
from assistant.phrasebook.lint.wording import WORD_LIMITS
from assistant.phrasebook.schema import LineModel
from assistant.phrasebook.slots import SLOTS
from assistant.ui import wording
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.fields import Choice, Expiry, PlainField, Row
from assistant.ui.editor.line_dialogs import AcceptedDialog, FormsDialog
from assistant.ui.spoken_label import SpokenLabel

_TEXT_LINES = (3, 12)


def length(text: str) -> int:
    """The words of a line, as the linter counts them."""
    return sum(1 for token in text.split() if re.search(r"\w", token))


class LineForm(QWidget):
    """The present line of an entry. `typed(text)`: its text changed under the lead's hands.

    `activation_wanted(entry id, line id)`: the lead wants it active; whoever reviews does that.
    """

    typed = Signal(str)
    activation_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: Item | None = None
        self._line: LineModel | None = None
        self.line_text = PlainField(
            self.tr("Texto de la frase"), self, lines=_TEXT_LINES, one_line=False
        )
        self.line_text.typed.connect(self._typed)
        self.count = SpokenLabel(self.tr("Largo"), self)
        self.count.setProperty("role", "quiet")
        self._make_menu()
        self.accepted = QPushButton(self)
        self.accepted.setAutoDefault(False)
        self.accepted.clicked.connect(self._show_accepted)
        self.channels = {each: self._channel_box(each) for each in Channel}
        self.address = Choice(self.tr("Trato"), self)
        self.address.offer((each, words.address(each)) for each in Address)
        self.address.picked.connect(self._pick_address)
        self.step = Choice(self.tr("Paso"), self)
        self.step.picked.connect(self._pick_step)
        self.status = Choice(self.tr("Estado de la frase"), self)
        self.status.offer((each, words.status(each)) for each in Status)
        self.status.picked.connect(self._pick_status)
        self.expires = Expiry(self.tr("Vence"), self)
        self.expires.picked.connect(self._pick_expiry)
        self._lay_out()

    def _channel_box(self, channel: Channel) -> QCheckBox:
        box = QCheckBox(words.channel(channel), self)
        name = self.tr("Canal: {channel}").format(channel=words.channel(channel))
        box.setAccessibleName(name)
        box.clicked.connect(self._pick_channels)
        return box

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        for name in SLOTS:
            action = self.menu.addAction(f"{{{name}}}  {wording.slot(name)}")
            action.setData(f"{{{name}}}")
        self.menu.addSeparator()
        self._forms = self.menu.addAction(self.tr("{él|ella|neutro}  Formas según el cliente…"))
        self.menu.triggered.connect(self._insert)
        self.slots = QPushButton(self.tr("Insertar hueco"), self)
        self.slots.setAutoDefault(False)
        self.slots.setMenu(self.menu)
        self.slot_action = QAction(self.tr("Insertar &hueco…"), self)
        self.slot_action.setShortcut(QKeySequence("Ctrl+Space"))
        self.slot_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.slot_action.triggered.connect(self._pop_up)
        self.line_text.addAction(self.slot_action)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Texto de la frase"), self)
        label.setBuddy(self.line_text)
        tools = QHBoxLayout()
        tools.addWidget(self.slots)
        tools.addWidget(self.accepted)
        tools.addStretch(1)
        boxes = list(self.channels.values())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.line_text)
        layout.addWidget(self.count)
        layout.addLayout(tools)
        layout.addWidget(_Boxes(self.tr("Canales"), boxes, self))
        fields = ((self.tr("Trato"), self.address), (self.tr("Paso"), self.step))
        layout.addWidget(Row(*fields, parent=self))
        fields = ((self.tr("Estado"), self.status), (self.tr("Vence"), self.expires))  # type: ignore[assignment]
        layout.addWidget(Row(*fields, parent=self))

    def commands(self) -> list[QAction]:
        return [self.slot_action]

    def stops(self) -> list[QWidget]:
        return [
            self.line_text,
            self.slots,
            self.accepted,
            *self.channels.values(),
            self.address,
            self.step,
            self.status,
            *self.expires.stops(),
        ]

    def show_line(self, item: Item | None, line: LineModel | None) -> None:
        """Show `line` of `item`; with None there is nothing to write in."""
        before = (self._item and self._item.entry.id, self._line and self._line.id)
        self._item, self._line = item, line
        self.setVisible(line is not None)
        self.slot_action.setEnabled(line is not None)
        if item is None or line is None:
            self.line_text.fill("")
            return
        if before == (item.entry.id, line.id):
            self.line_text.put(line.text)
        else:
            self.line_text.fill(line.text)
        for channel, box in self.channels.items():
            box.setChecked(channel in line.channels)
        self.address.show_value(line.address)
        steps = steps_of(item.kind)
        rows = [(each, words.step(each)) for each in steps]
        if line.step not in steps:
            astray = self.tr("{step} (no va en este método)")
            rows.append((line.step, astray.format(step=words.step(line.step))))
        self.step.offer(rows)
        self.step.show_value(line.step)
        self.status.show_value(line.status)
        self.expires.show_value(line.expires)
        self.accepted.setText(self.tr("Permitir ({n})…").format(n=len(line.accept)))
        self.accepted.setVisible(bool(line.accept))
        self._count(line)

    def _count(self, line: LineModel) -> None:
        n, signs = length(line.text), len(line.text)
        said = [
            words.count(n, self.tr("{n} palabra"), self.tr("{n} palabras")),
            words.count(signs, self.tr("{n} letra"), self.tr("{n} letras")),
        ]
        over = False
        if line.channels:
            narrow = min((each for each in Channel if each in line.channels), key=WORD_LIMITS.get)  # type: ignore[arg-type]
            limit = WORD_LIMITS[narrow]
            over = n > limit
            room = self.tr("{channel}: hasta {limit} palabras")
            more = self.tr("{channel}: hasta {limit} palabras; sobran {n}")
            said.append(
                (more if over else room).format(
                    channel=words.channel(narrow), limit=limit, n=n - limit
                )
            )
        role = "note" if over else "quiet"
        if self.count.property("role") != role:
            self.count.setProperty("role", role)
            self.count.style().polish(self.count)
        self.count.setText(words.in_a_row(said))

    @Slot(str)
    def _typed(self, text: str) -> None:
        if self._line is not None and text != self._line.text:
            field = f"text{self.line_text.burst}"
            self._change(self.tr("Escribir en la frase"), field=field, text=text)
            self.typed.emit(text)

    @Slot(object)
    def _pick_address(self, value: Address) -> None:
        self._change(self.tr("Cambiar el trato"), address=value)

    @Slot(object)
    def _pick_step(self, value: Step) -> None:
        self._change(self.tr("Cambiar el paso"), step=value)

    @Slot()
    def _pick_channels(self) -> None:
        chosen = frozenset(each for each, box in self.channels.items() if box.isChecked())
        self._change(self.tr("Cambiar los canales"), channels=chosen)

    @Slot(object)
    def _pick_status(self, value: Status) -> None:
        if self._item is None or self._line is None:
            return
        if value is Status.ACTIVE:
            self.status.show_value(self._line.status)
            self.activation_wanted.emit(self._item.entry.id, self._line.id)
        else:
            self._change(self.tr("Cambiar el estado"), status=value)

    @Slot(object)
    def _pick_expiry(self, value: object) -> None:
        field = "expires" if value else ""  # to none is a step of its own
        self._change(self.tr("Cambiar la fecha"), field=field, expires=value)

    def _change(self, name: str, *, field: str = "", **values: Any) -> None:
        if self._item is None or self._line is None:
            return
        entry_id, line_id = self._item.entry.id, self._line.id
        lines = [
            line.model_copy(update=values) if line.id == line_id else line
            for line in self._desk.book.items[entry_id].entry.lines
        ]
        self._desk.set(entry_id, name, field=field and f"{line_id}/{field}", lines=lines)

    @Slot(QAction)
    def _insert(self, action: QAction) -> None:
        if action is not self._forms:
            self.insert(str(action.data()))
            return
        dialog = FormsDialog(self.line_text.textCursor().selectedText(), self)
        if dialog.exec():
            self.insert(dialog.slot())
        dialog.deleteLater()

    def insert(self, text: str) -> None:
        """Put `text` at the cursor of the line."""
        self.line_text.insert(text)
        self.line_text.setFocus()

    @Slot()
    def _pop_up(self) -> None:
        place: QPoint = self.line_text.cursorRect().bottomLeft()
        self.menu.popup(self.line_text.viewport().mapToGlobal(place))
        self.menu.setActiveAction(self.menu.actions()[0])

    @Slot()
    def _show_accepted(self) -> None:
        if self._line is None:
            return
        dialog = AcceptedDialog(self._line.accept, self)
        dialog.exec()
        if dialog.left != self._line.accept:
            self._change(self.tr("Quitar un permiso"), accept=dialog.left)
        dialog.deleteLater()

    def set_extra(self, spans: list[QTextEdit.ExtraSelection]) -> None:
        """What is underlined in the text."""
        self.line_text.setExtraSelections(spans)


class _Boxes(QWidget):
    """Check boxes under a word, two pairs of them side by side where there is room."""

    def __init__(self, words_: str, boxes: list[QCheckBox], parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(QLabel(words_, self))
        pairs = []
        for first in range(0, len(boxes), 2):
            pair = QWidget(self)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            for box in boxes[first : first + 2]:
                row.addWidget(box, 1)
            pairs.append(("", pair))
        layout.addWidget(Row(*pairs, parent=self))
