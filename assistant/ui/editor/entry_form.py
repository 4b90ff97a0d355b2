"""The middle of the editor: everything that one entry says, as fields."""

import itertools
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import METHOD_OF, SITUATION_OF, Situation, Status
from assistant.editing.book import Item
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.fields import Choice, Expiry, PlainField, Row, tidy
from assistant.ui.editor.line_form import LineForm
from assistant.ui.editor.line_list import LineList
from assistant.ui.editor.marks import Mark, selections
from assistant.ui.editor.trigger_list import TriggerList
from assistant.ui.spoken_label import SpokenLabel

FAULTS_PAUSE_MS = 250
"""Stillness after which what is missing is looked for: while a word is half typed, much is."""

_FAULTS_SHOWN = 3


class EntryForm(QWidget):
    """The entry that is open on the desk.

    `activation_wanted(entry id, line id)`: the lead wants the entry ("" as line) or one of its
    lines active; whoever reviews does that. `line_selected(line id)`: another line is the present
    one, "" for none. `line_typed(text)`: its text changed under the lead's hands. `typing(text)`:
    an example that is being typed.
    """

    activation_wanted = Signal(str, str)
    line_selected = Signal(str)
    line_typed = Signal(str)
    typing = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = ""
        self._faults_due = QTimer(self)
        self._faults_due.setSingleShot(True)
        self._faults_due.setInterval(FAULTS_PAUSE_MS)
        self._faults_due.timeout.connect(self._show_faults)
        self._make_data()
        self.triggers = TriggerList(desk, self)
        self.triggers.typing.connect(self.typing)
        self.lines = LineList(desk, self)
        self.line_form = LineForm(desk, self)
        self.lines.chosen.connect(self._line_chosen)
        self.lines.written_wanted.connect(self._write)
        self.line_form.typed.connect(self.line_typed)
        self.line_form.activation_wanted.connect(self.activation_wanted)
        self._lay_out()
        self._make_actions()
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        desk.kept_changed.connect(self._show_header)
        self._show(fresh=True)

    def _make_data(self) -> None:
        self.header = SpokenLabel(self.tr("La entrada"), self)
        self.faults = SpokenLabel(self.tr("Por corregir"), self)
        for label, role in ((self.header, "quiet"), (self.faults, "danger")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title = PlainField(self.tr("Título"), self)
        self.title.typed.connect(self._title_typed)
        self.situation = Choice(self.tr("Situación"), self)
        self.situation.picked.connect(self._pick_situation)
        self.status = Choice(self.tr("Estado de la entrada"), self)
        self.status.offer((each, words.status(each)) for each in Status)
        self.status.picked.connect(self._pick_status)
        self.expires = Expiry(self.tr("Vence"), self)
        self.expires.picked.connect(self._pick_expiry)
        self.self_talk = PlainField(self.tr("Para el agente"), self, lines=(1, 5))
        self.self_talk.setAccessibleDescription(
            self.tr("Una frase que solo ve el agente; nunca se envía.")
        )
        self.self_talk.setPlaceholderText(self.tr("Solo la ve el agente; nunca se envía"))
        self.self_talk.typed.connect(self._self_talk_typed)
        self.danger = QCheckBox(self.tr("Peligro: escalar primero"), self)
        self.danger.clicked.connect(self._pick_danger)
        self.base = QCheckBox(self.tr("Frases de base del método"), self)
        self.base.setAccessibleDescription(
            self.tr("Se ofrecen cuando el programa no está seguro de qué entrada es.")
        )
        self.base.clicked.connect(self._pick_base)
        self.protocol = PlainField(
            self.tr("Pasos del protocolo"), self, lines=(3, 14), one_line=False
        )
        self.protocol.setAccessibleDescription(self.tr("Un paso en cada línea."))
        self.protocol.setPlaceholderText(self.tr("Un paso en cada línea"))
        self.protocol.typed.connect(self._protocol_typed)

    def _lay_out(self) -> None:
        self.empty = QLabel(
            self.tr(
                "Elija una entrada de la lista para leerla y cambiarla.\n\n"
                "Cada entrada reúne lo que dice el cliente y las frases que le responden."
            ),
            self,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "quiet")
        self.empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.page = _Page(self)
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self.page)
        column = QVBoxLayout(inside)
        gap = self.fontMetrics().lineSpacing() // 2
        column.setSpacing(max(4, gap // 2))
        column.addWidget(self.header)
        column.addWidget(self.faults)
        self._labelled(column, self.tr("Título"), self.title)
        state = ((self.tr("Situación"), self.situation), (self.tr("Estado"), self.status))
        column.addWidget(Row(*state, parent=self))
        flags = QWidget(self)
        boxes = QVBoxLayout(flags)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.addWidget(self.danger)
        boxes.addWidget(self.base)
        column.addWidget(Row((self.tr("Vence"), self.expires), ("", flags), parent=self))
        self._labelled(column, self.tr("Para el agente"), self.self_talk)
        self.protocol_label = self._labelled(
            column, self.tr("Pasos del protocolo, uno por línea"), self.protocol
        )
        column.addSpacing(gap)
        self.triggers_heading = self._heading(column)
        column.addWidget(self.triggers)
        column.addSpacing(gap)
        self.lines_heading = self._heading(column)
        column.addWidget(self.lines)
        self.no_line = QLabel(self.tr("Aún no hay frases; «Frase nueva» añade la primera."), self)
        self.no_line.setWordWrap(True)
        self.no_line.setProperty("role", "quiet")
        column.addWidget(self.no_line)
        column.addWidget(self.line_form)
        column.addStretch(1)
        self.page.setWidget(inside)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        stops = self.stops()
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _labelled(self, column: QVBoxLayout, text: str, field: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return label

    def _heading(self, column: QVBoxLayout) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "heading")
        label.setWordWrap(True)
        column.addWidget(label)
        return label

    def _make_actions(self) -> None:
        self._go = [
            self._action(self.tr("Ir al &título"), "Ctrl+1", self.go_to_title),
            self._action(self.tr("Ir a los &ejemplos"), "Ctrl+2", self.go_to_triggers),
            self._action(self.tr("Ir a las &frases"), "Ctrl+3", self.go_to_lines),
        ]
        self.addAction(self.lines.new_action)

    def _action(self, text: str, key: str, slot: Callable[[], None]) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(key))
        made.triggered.connect(slot)
        self.addAction(made)
        return made

    def commands(self) -> list[QAction]:
        return [
            *self._go,
            *self.triggers.commands(),
            *self.lines.commands(),
            *self.line_form.commands(),
        ]

    def stops(self) -> list[QWidget]:
        return [
            self.empty,
            self.header,
            self.faults,
            self.title,
            self.situation,
            self.status,
            *self.expires.stops(),
            self.danger,
            self.base,
            self.self_talk,
            self.protocol,
            *self.triggers.stops(),
            *self.lines.stops(),
            *self.line_form.stops(),
        ]

    @property
    def line_text(self) -> PlainField:
        """Where the text of the present line is written."""
        return self.line_form.line_text

    @property
    def line_id(self) -> str:
        """The id of the present line, "" for none."""
        line = self.lines.current()
        return "" if line is None else line.id

    def set_extra(self, spans: list[QTextEdit.ExtraSelection]) -> None:
        """What is underlined in the text of the present line."""
        self.line_form.set_extra(spans)

    @Slot(object)
    def mark_line(self, marks: list[Mark]) -> None:
        """Underline these spans of the line."""
        self.set_extra(selections(self.line_text, self.line_text.toPlainText(), marks))

    @Slot(object)
    def mark_triggers(self, marks: Mapping[int, str]) -> None:
        """Put a sign before these examples; the word says what it is about."""
        self.triggers.set_marks(marks)

    def show_line(self, line_id: str, start: int = -1, end: int = -1) -> None:
        """Give the keyboard to a line of the open entry; from `start` on, select that part."""
        if self.lines.choose(line_id):
            self._write()
            if 0 <= start <= end:
                self.line_text.mark(start, end)

    def show_trigger(self, row: int) -> None:
        """Give the keyboard to an example of the open entry."""
        self.triggers.show_trigger(row)
        self.page.bring(self.triggers.view)

    def flush(self) -> None:
        """Keep what stands in a field that is kept only on leaving it (before a save)."""
        self.triggers.flush()

    @Slot()
    def go_to_title(self) -> None:
        self._focus(self.title)

    @Slot()
    def go_to_triggers(self) -> None:
        rows = self.triggers.model.rows
        self._focus(self.triggers.view if rows else self.triggers.field)

    @Slot()
    def go_to_lines(self) -> None:
        self._focus(self.lines.view if self.lines.model.rows else self.lines.buttons[0])

    @Slot()
    def _write(self) -> None:
        self._focus(self.line_text)

    def _focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.bring(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window long lists would put what comes after them far below.
        self.triggers.view.leave_room(self.height() // 4)
        self.lines.view.leave_room(self.height() // 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The window's own keys come first; where it has none, these.
        if event.matches(QKeySequence.StandardKey.Undo):
            self._desk.stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.stack.redo()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _selected(self, _entry_id: str) -> None:
        self.triggers.flush()  # into the entry that it was written for
        self._show(fresh=True)

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if self._id in names or self._desk.current_id != self._id:
            self._show(fresh=self._desk.current_id != self._id)

    def _show(self, *, fresh: bool) -> None:
        item = self._desk.current
        self._id = "" if item is None else item.entry.id
        self._stack.setCurrentWidget(self.empty if item is None else self.page)
        for action in self._go:
            action.setEnabled(item is not None)
        # Crisis and calm have no lines; what stands there by mistake can be taken out.
        lines = item is not None and (item.method is not None or bool(item.entry.lines))
        self.lines.new_action.setEnabled(item is not None and item.method is not None)
        for part in (self.lines_heading, self.lines):
            part.setVisible(lines)
        if item is None:
            self.triggers.show_entry("", [])
            self.lines.show_entry("", [])
            self.line_form.show_line(None, None)
            self._faults_due.stop()
            return
        self._show_data(item)
        self._show_parts(item)
        self._show_header()
        if fresh:
            self._show_faults()
            self.page.verticalScrollBar().setValue(0)
        else:
            self._faults_due.start()

    def _show_data(self, item: Item) -> None:
        entry = item.entry
        self._put(self.title, entry.title)
        self._put(self.self_talk, entry.self_talk or "")
        if item.method is not None:
            usual = SITUATION_OF[item.method]
            rows = [(each, words.situation(each)) for each in METHOD_OF]
            # What is usual goes without saying in the file.
            self.situation.offer([(None if s is usual else s, text) for s, text in rows])
            self.situation.show_value(None if item.situation is usual else entry.situation)
        else:
            self.situation.offer([(None, words.situation(item.situation))])
            self.situation.show_value(None)
        self.situation.setEnabled(item.method is not None)
        self.status.show_value(entry.status)
        self.expires.show_value(entry.expires)
        self.danger.setChecked(entry.danger)
        self.danger.setVisible(item.method is not None or entry.danger)
        self.base.setChecked(entry.base)
        self.base.setVisible(item.method is not None or entry.base)
        steps = item.situation is Situation.CRISIS or entry.danger or bool(entry.steps)
        self.protocol.setVisible(steps)
        self.protocol_label.setVisible(steps)
        if _steps(self.protocol.toPlainText()) != list(entry.steps):
            self.protocol.put("\n".join(entry.steps))

    def _put(self, field: PlainField, text: str) -> None:
        # A space alone is nothing in the entry, but stays where it is being typed.
        if tidy(field.toPlainText()) or tidy(text):
            field.put(text)

    def _show_parts(self, item: Item) -> None:
        entry = item.entry
        self.triggers.show_entry(entry.id, entry.triggers)
        heading = self.tr("Ejemplos: lo que dice el cliente ({n})")
        self.triggers_heading.setText(heading.format(n=len(entry.triggers)))
        self.lines.show_entry(entry.id, entry.lines)
        self.line_form.show_line(item, self.lines.current())
        self.no_line.setVisible(item.method is not None and not entry.lines)
        self.lines_heading.setText(self.tr("Frases ({n})").format(n=len(entry.lines)))

    @Slot()
    def _show_header(self) -> None:
        item = self._desk.current
        if item is None:
            return
        kept = self._desk.kept.items.get(self._id)
        saved = kept is item or kept == item
        said = [f"{words.kind(item.kind)}.", words.origin(item, self._desk.book)]
        if not saved:
            said.append(self.tr("Sin guardar."))
        text = " ".join(said)
        if text != self.header.text():
            self.header.setText(text)

    @Slot()
    def _show_faults(self) -> None:
        item = self._desk.current
        found = () if item is None else item.faults()
        more = len(found) - _FAULTS_SHOWN
        said = [words.in_words(fault, item) for fault in found[:_FAULTS_SHOWN]]
        if more > 0:
            said.append(self.tr("y {n} más").format(n=more))
        text = "\n".join(said)
        if text != self.faults.text():
            self.faults.setText(text)
        self.faults.setVisible(bool(text))

    @Slot(str)
    def _line_chosen(self, line_id: str) -> None:
        self.line_form.show_line(self._desk.current, self.lines.current())
        self.line_selected.emit(line_id)

    def _set(self, name: str, *, field: str = "", **values: Any) -> None:
        if self._id:
            self._desk.set(self._id, name, field=field, **values)

    @Slot(str)
    def _title_typed(self, text: str) -> None:
        self._set(self.tr("Escribir el título"), field=f"title{self.title.burst}", title=text)

    @Slot(str)
    def _self_talk_typed(self, text: str) -> None:
        field = f"self_talk{self.self_talk.burst}"
        self._set(self.tr("Escribir para el agente"), field=field, self_talk=tidy(text))

    @Slot(str)
    def _protocol_typed(self, text: str) -> None:
        field = f"steps{self.protocol.burst}"
        self._set(self.tr("Escribir los pasos"), field=field, steps=_steps(text))

    @Slot(object)
    def _pick_situation(self, value: Situation | None) -> None:
        self._set(self.tr("Cambiar la situación"), situation=value)

    @Slot(object)
    def _pick_status(self, value: Status) -> None:
        item = self._desk.current
        if item is None:
            return
        if value is Status.ACTIVE:
            self.status.show_value(item.entry.status)
            self.activation_wanted.emit(self._id, "")
        else:
            self._set(self.tr("Cambiar el estado"), status=value)

    @Slot(object)
    def _pick_expiry(self, value: object) -> None:
        field = "expires" if value else ""  # to none is a step of its own
        self._set(self.tr("Cambiar la fecha"), field=field, expires=value)

    @Slot(bool)
    def _pick_danger(self, on: bool) -> None:
        self._set(self.tr("Marcar el peligro"), danger=on)

    @Slot(bool)
    def _pick_base(self, on: bool) -> None:
        self._set(self.tr("Marcar las frases de base"), base=on)


class _Page(QScrollArea):
    """Scrolls up and down alone; what gets the keyboard comes into view whole, if it can."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)

    def focusNextPrevChild(self, next_: bool) -> bool:
        moved = super().focusNextPrevChild(next_)
        focused = QApplication.focusWidget()
        if moved and focused is not None and self.isAncestorOf(focused):
            self.bring(focused)
        return moved

    def bring(self, widget: QWidget) -> None:
        """Bring `widget` into view; of one that is too high, its top."""
        margin = self.fontMetrics().lineSpacing() // 2
        top = widget.mapTo(self.viewport(), QPoint(0, 0)).y() - margin
        top += self.verticalScrollBar().value()
        bottom = top + widget.height() + 2 * margin
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if bottom > bar.value() + room:
            bar.setValue(bottom - room)
        if top < bar.value() or bottom - top > room:
            bar.setValue(top)

    @Slot()
    def _stay(self) -> None:
        self.horizontalScrollBar().setRange(0, 0)


def _steps(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
