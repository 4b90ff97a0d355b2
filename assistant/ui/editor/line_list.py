"""The lines of an entry as a list: each with its step, channels, address, status and date."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Address, Channel
from assistant.editing.lines import duplicated, new_line, shifted
from assistant.phrasebook.schema import LineModel
from assistant.ui import theme
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.fields import Choice
from assistant.ui.editor.flow import Flow
from assistant.ui.editor.move_dialog import MoveDialog, move_parts
from assistant.ui.editor.parts_view import Index, PartsModel, PartsView, parts_mime, tip
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

MANY = 8
"""Lines from which a choice by channel and address helps."""

_ROWS_SHOWN = 6
_ROW_LINES = 3  # two of text and what is around them
_META = Qt.ItemDataRole.UserRole


def about(line: LineModel) -> str:
    """Where and when a line is used, in words."""
    today = date.today()  # noqa: DTZ011  # the lead's own day
    return words.in_a_row(
        (
            words.channels(line.channels),
            words.address(line.address),
            words.step(line.step),
            words.status(line.status),
            words.expiry(line.expires, today),
        )
    )


class LineRows(PartsModel[LineModel]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        line = self.rows[index.row()]
        text = " ".join(line.text.split()) or self.tr("(sin texto)")
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return text
        if role == _META:
            return about(line)
        if role == roles.ToolTipRole:
            return tip(text)
        if role == roles.AccessibleTextRole:
            return f"{text} {about(line)}"
        return None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        data = parts_mime(self.entry_id, (), [self.rows[row].id for row in rows])
        data.setText("\n".join(self.rows[row].text for row in rows))
        return data


class _Delegate(QStyledItemDelegate):
    """The text on one line, and below it what it is for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        box: QRect = option.rect
        if selected:
            painter.fillRect(box, QColor(colours.teal))
        pad = _pad(option.fontMetrics)
        inner = box.adjusted(2 * pad, pad, -2 * pad, -pad)
        ink, quiet = (colours.on_teal,) * 2 if selected else (colours.ink, colours.quiet)
        self._line(painter, inner, option.font, ink, str(index.data()))
        inner.setTop(inner.top() + option.fontMetrics.lineSpacing())
        self._line(painter, inner, _small(option.font), quiet, str(index.data(_META)))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if current:
            painter.setPen(QColor(colours.on_teal if selected else colours.teal))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, font: QFont, ink: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, top | Qt.TextFlag.TextSingleLine, shown)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        small = QFontMetrics(_small(option.font)).lineSpacing()
        return QSize(0, metrics.lineSpacing() + small + 2 * _pad(metrics) + 1)


def _pad(metrics: QFontMetrics) -> int:
    return max(2, metrics.lineSpacing() // 5)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.92)
    return made


class LineList(QWidget):
    """`chosen(id)`: another line is the present one, "" for none. `told(sentence)`: what came of
    a command. `written_wanted`: a new line waits for its text."""

    chosen = Signal(str)
    told = Signal(str)
    written_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: list[LineModel] = []
        self._last = ""
        self._quiet = False
        self.channel = Choice(self.tr("Ver las frases de un canal"), self)
        channels = [(None, self.tr("Todos los canales"))]
        self.channel.offer([*channels, *((each, words.channel(each)) for each in Channel)])
        self.address = Choice(self.tr("Ver las frases de un trato"), self)
        addresses = [(None, self.tr("Todos los tratos"))]
        self.address.offer([*addresses, *((each, words.address(each)) for each in Address)])
        for combo in (self.channel, self.address):
            combo.show_value(None)
            combo.picked.connect(self._filter)
        self.model = LineRows(self)
        self.view = PartsView(self.tr("Frases"), _ROWS_SHOWN, _ROW_LINES, self)
        self.view.setAccessibleDescription(
            self.tr("Entrar va al texto de la frase; Supr la borra; Alt con flechas la mueve.")
        )
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setModel(self.model)
        self.view.chosen.connect(self._chosen)
        self.view.entered.connect(self.written_wanted)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.status = SpokenLabel(self.tr("Frases"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "quiet")
        self.status.hide()
        self._make_actions()
        self._lay_out()

    def _make_actions(self) -> None:
        self.new_action = QAction(self.tr("Frase &nueva"), self)
        self.new_action.setShortcut(QKeySequence("Ctrl+Shift+N"))
        self.new_action.triggered.connect(self.new)
        self.copy_action = self._action(self.tr("&Duplicar frase"), "", self.duplicate)
        self.delete_action = self._action(self.tr("B&orrar frase"), "Del", self.delete)
        move = self.tr("Mo&ver frases a otra entrada…")
        self.move_action = self._action(move, "", self.move_elsewhere)
        self.up_action = self._action(self.tr("S&ubir frase"), "Alt+Up", self._up)
        self.down_action = self._action(self.tr("Baja&r frase"), "Alt+Down", self._down)

    def _action(self, text: str, key: str, slot: Callable[[], None]) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(key))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(slot)
        self.view.addAction(made)
        return made

    def _lay_out(self) -> None:
        self.filters = QWidget(self)
        filters = QHBoxLayout(self.filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.addWidget(self.channel, 1)
        filters.addWidget(self.address, 1)
        self.buttons = [
            self._button(self.tr("Frase nueva"), self.new_action),
            self._button(self.tr("Duplicar"), self.copy_action),
            self._button(self.tr("Borrar"), self.delete_action),
            self._button(self.tr("Mover…"), self.move_action),
        ]
        row = Flow()
        for button in self.buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filters)
        layout.addWidget(self.view)
        layout.addLayout(row)
        layout.addWidget(self.status)
        self._enable()

    def _button(self, text: str, action: QAction) -> QPushButton:
        made = QPushButton(text, self)
        made.setProperty("role", "tool")
        made.setAutoDefault(False)
        made.setAccessibleName(action.text().replace("&", ""))
        made.clicked.connect(action.trigger)
        return made

    def commands(self) -> list[QAction]:
        return [self.new_action, *self.view.actions()]

    def stops(self) -> list[QWidget]:
        return [self.channel, self.address, self.view, *self.buttons]

    def show_entry(self, entry_id: str, lines: Sequence[LineModel]) -> None:
        """The lines of the entry, after a change or because it was opened."""
        fresh = entry_id != self.model.entry_id
        if fresh:
            self._tell("")
        self._lines = list(lines)
        self._follow(entry_id, fresh)

    def _follow(self, entry_id: str, fresh: bool, stay: bool = True) -> None:
        """Show the lines that pass, and to `stay` the present one, whatever became of it."""
        many = len(self._lines) > MANY
        self.filters.setVisible(many)
        if fresh or not many:
            self.channel.show_value(None)
            self.address.show_value(None)
        keep = "" if fresh else self._last
        # While rows come and go, what Qt makes the present row is nobody's choice.
        self._quiet = True
        stays = keep if stay else ""
        shown = [line for line in self._lines if line.id == stays or self._passes(line)]
        self.model.show(entry_id, shown)
        ids = [line.id for line in self.model.rows]
        at = ids.index(keep) if keep in ids else max(0, self.view.currentIndex().row())
        if self.view.currentIndex().row() != at or not self.view.picked():
            self.view.pick([at])
        self._quiet = False
        self._chosen(self.view.currentIndex().row(), anyway=fresh)
        self._enable()

    def current(self) -> LineModel | None:
        row = self.view.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def choose(self, line_id: str) -> bool:
        """Make the line the present one, also if the filter hides it; False if there is none."""
        if line_id not in [line.id for line in self._lines]:
            return False
        if line_id not in [line.id for line in self.model.rows]:
            self.channel.show_value(None)
            self.address.show_value(None)
            self._follow(self.model.entry_id, fresh=False)
        self.view.pick([[line.id for line in self.model.rows].index(line_id)])
        return True

    def picked(self) -> list[str]:
        """The ids of the selected lines, in their order."""
        return [self.model.rows[row].id for row in self.view.picked()]

    @Slot()
    def new(self) -> None:
        """An empty draft after the present line, which waits for its text."""
        if not self.new_action.isEnabled():
            return
        like = self.current()
        made = new_line(self._lines, like)
        at = len(self._lines) if like is None else self._lines.index(like) + 1
        self._put(self.tr("Frase nueva"), [*self._lines[:at], made, *self._lines[at:]])
        self.choose(made.id)
        self.written_wanted.emit()

    @Slot()
    def duplicate(self) -> None:
        after, made = duplicated(self._lines, self.picked())
        if made:
            self._put(self.tr("Duplicar frase"), after)
            self._pick_ids(made)
            self._tell(
                words.count(
                    len(made),
                    self.tr("{n} copia, como borrador"),
                    self.tr("{n} copias, como borrador"),
                )
            )

    @Slot()
    def delete(self) -> None:
        picked, rows = set(self.picked()), self.view.picked()
        if picked:
            left = [line for line in self._lines if line.id not in picked]
            self._put(self.tr("Borrar frase"), left)
            self.view.pick([min(rows[0], len(self.model.rows) - 1)])
            self._tell(words.count(len(picked), self.tr("{n} borrada"), self.tr("{n} borradas")))

    @Slot()
    def move_elsewhere(self) -> None:
        """Ask where to, and move the selected ones there."""
        picked = self.picked()
        if not picked:
            return
        ask = words.count(
            len(picked),
            self.tr("¿A qué entrada pasa esta frase?"),
            self.tr("¿A qué entrada pasan estas {n} frases?"),
        )
        dialog = MoveDialog(self._desk.book, self.model.entry_id, ask, lines=True, parent=self)
        if dialog.exec():
            self.move_to(dialog.target, copy=dialog.copy.isChecked())
        dialog.deleteLater()

    def move_to(self, target_id: str, *, copy: bool = False) -> None:
        """Move the selected ones to that entry, or put a copy there."""
        picked, rows, source = self.picked(), self.view.picked(), self.model.entry_id
        move_parts(self._desk, source, target_id, lines=picked, copy=copy)
        if not copy and rows:
            self.view.pick([min(rows[0], len(self.model.rows) - 1)])
        title = self._desk.book.items[target_id].entry.title
        self._tell(self.tr("Ahora en «{title}»: {n}").format(title=title, n=len(picked)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = self.view.picked()
            QGuiApplication.clipboard().setText("\n".join(self.model.rows[r].text for r in rows))
            self._tell(words.count(len(rows), self.tr("{n} copiada"), self.tr("{n} copiadas")))
        else:
            super().keyPressEvent(event)

    @Slot()
    def _up(self) -> None:
        self._shift(-1)

    @Slot()
    def _down(self) -> None:
        self._shift(1)

    def _shift(self, by: int) -> None:
        """Among the lines that are shown; those that are not stay where they are."""
        picked = self.picked()
        rows, places = shifted(self.model.rows, self.view.picked(), by)
        if rows == self.model.rows:
            return
        shown = {line.id for line in rows}
        following = iter(rows)
        after = [next(following) if line.id in shown else line for line in self._lines]
        self._put(self.tr("Ordenar frases"), after)
        self._pick_ids(picked)
        place = self.tr("En el lugar {n} de {total}")
        self._tell(place.format(n=places[0] + 1, total=len(rows)))

    def _put(self, name: str, lines: list[LineModel]) -> None:
        self._desk.set(self.model.entry_id, name, lines=lines)

    def _pick_ids(self, ids: Sequence[str]) -> None:
        self.view.pick([row for row, line in enumerate(self.model.rows) if line.id in ids])

    def _passes(self, line: LineModel) -> bool:
        channel, address = self.channel.value(), self.address.value()
        return (channel is None or channel in line.channels) and (
            address is None or address is line.address
        )

    @Slot(object)
    def _filter(self) -> None:
        self._follow(self.model.entry_id, fresh=False, stay=False)
        shown = self.tr("Se ven {n} de {total} frases")
        self._tell(shown.format(n=len(self.model.rows), total=len(self._lines)))

    @Slot(int)
    def _chosen(self, row: int, anyway: bool = False) -> None:
        if self._quiet:
            return
        name = self.model.rows[row].id if 0 <= row < len(self.model.rows) else ""
        if name != self._last or anyway:
            self._last = name
            self.chosen.emit(name)

    @Slot()
    def _enable(self) -> None:
        picked = self.view.has_picked()
        for action in self.view.actions():
            action.setEnabled(picked)
        for button in self.buttons[1:]:
            button.setEnabled(picked)

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        if sentence:
            say(self, sentence)
            self.told.emit(sentence)
