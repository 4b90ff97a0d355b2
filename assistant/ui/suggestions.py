"""The list of suggestions: a model, a delegate that draws cards, and the view."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from assistant.domain import Gender, Reading, Suggestion
from assistant.phrasebook.slots import fill
from assistant.ui import theme, wording
from assistant.ui.spoken import say_row
from assistant.ui.veil import Veil

Index = QModelIndex | QPersistentModelIndex

SUGGESTION = Qt.ItemDataRole.UserRole
WHY = Qt.ItemDataRole.UserRole + 1

_PAD = 8
_GAP = 5
ALTERNATIVE_LINES = 2
WHY_LINES = 3


class SuggestionModel(QAbstractListModel):
    """The suggestions of the present reading, as text with the forms of one gender."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Suggestion, ...] = ()
        self._reading: Reading | None = None
        self._gender = Gender.NEUTRAL
        self._veil: Veil | None = None

    def set_veil(self, veil: Veil) -> None:
        """Cover the insults among the words that weighed."""
        self._veil = veil
        veil.changed.connect(self._veil_changed)

    def _veil_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def show(self, rows: tuple[Suggestion, ...], reading: Reading | None, gender: Gender) -> bool:
        """Take new rows; False if they are what is shown already."""
        if (rows, reading, gender) == (self._rows, self._reading, self._gender):
            return False
        self.beginResetModel()
        self._rows, self._reading, self._gender = rows, reading, gender
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == SUGGESTION:
            return row
        text = fill(row.line.text, {}, self._gender).text
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == WHY:
            return self._why(row, self._reading, None if self._veil is None else self._veil.shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            why = self._why(row, self._reading, None if self._veil is None else self._veil.spoken)
            template = self.tr("{n} de {total}. {method}. {text} Por qué: {why}")
            return template.format(
                n=index.row() + 1,
                total=len(self._rows),
                method=wording.heading(row),
                text=text,
                why=why,
            )
        return None

    @staticmethod
    def _why(row: Suggestion, reading: Reading | None, cover: Callable[[str], str] | None) -> str:
        if cover is not None and reading is not None:
            # Word by word: what is an insult by its place in the message stands alone here.
            reading = replace(reading, evidence=tuple(map(cover, reading.evidence)))
        return wording.why(row, reading)

    def suggestion(self, row: int) -> Suggestion | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None


class CardDelegate(QStyledItemDelegate):
    """Draws a suggestion: number and method, the line (the first whole and large), the reason."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        suggestion: Suggestion = index.data(SUGGESTION)
        if suggestion is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -_GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        width = 3 if focused else 2 if selected else 1
        painter.setPen(QPen(QColor(colours.teal if selected else colours.line), width))
        painter.setBrush(QColor(colours.tints[suggestion.method]))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 8, 8)
        inner = box.adjusted(_PAD, _PAD, -_PAD, -_PAD).toRect()
        head, body, foot = self._fonts(option.font, index.row())
        y = inner.top()
        view = self.parent()
        assert isinstance(view, SuggestionView)
        key = view.keys[index.row()] if index.row() < len(view.keys) else ""
        y += self._head(painter, inner, head, suggestion, index.row() + 1, key)
        painter.setPen(QColor(colours.ink))
        most = self._most(index)
        y += _draw_text(painter, QRect(inner.left(), y, inner.width(), 0), body, _text(index), most)
        painter.setPen(QColor(colours.quiet))
        place = QRect(inner.left(), y + 2, inner.width(), 0)
        _draw_text(painter, place, foot, str(index.data(WHY)), self._most_of_why(index))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width()
        head, body, foot = self._fonts(option.font, index.row())
        most = self._most(index)
        lines = _draw_text(None, QRect(0, 0, width - 2 * _PAD - 2, 0), body, _text(index), most)
        place = QRect(0, 0, width - 2 * _PAD - 2, 0)
        why = _draw_text(None, place, foot, str(index.data(WHY)), self._most_of_why(index))
        height = QFontMetrics(head).height() + 3 + lines + 2 + why
        return QSize(width, height + 2 * _PAD + _GAP + 2)

    def _most(self, index: Index) -> int | None:
        """The first line and the chosen one are shown whole, the others in two lines."""
        view = self.parent()
        assert isinstance(view, QListView)
        whole = index.row() == 0 or index.row() == view.currentIndex().row()
        return None if whole else ALTERNATIVE_LINES

    def _most_of_why(self, index: Index) -> int:
        """The reason of the chosen line is shown whole, the others in one line."""
        view = self.parent()
        assert isinstance(view, QListView)
        return WHY_LINES if index.row() == view.currentIndex().row() else 1

    @staticmethod
    def _fonts(base: QFont, row: int) -> tuple[QFont, QFont, QFont]:
        """Method, line and reason; the first line is a third larger than the window's text."""
        head, body, foot = QFont(base), QFont(base), QFont(base)
        head.setBold(True)
        head.setPointSizeF(base.pointSizeF() * 0.9)
        body.setPointSizeF(base.pointSizeF() * (1.3 if row == 0 else 1.05))
        foot.setPointSizeF(base.pointSizeF() * 0.9)
        return head, body, foot

    @staticmethod
    def _head(
        painter: QPainter, inner: QRect, font: QFont, suggestion: Suggestion, number: int, key: str
    ) -> int:
        painter.setFont(font)
        painter.setPen(QColor(theme.current().teal))
        metrics = QFontMetrics(font)
        place = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        room = inner.width() - metrics.horizontalAdvance(key + "  ")
        text = f"{number}  {wording.heading(suggestion)}"
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room),
        )
        painter.setPen(QColor(theme.current().quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, key)
        return metrics.height() + 3


def _text(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole))


def _draw_text(
    painter: QPainter | None, place: QRect, font: QFont, text: str, most: int | None
) -> int:
    """Lay `text` out in the width of `place`, at most `most` lines; its height in pixels.

    Draws it too if there is a painter. The last allowed line is elided.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = QFontMetrics(font)
    spacing = metrics.lineSpacing()
    layout.beginLayout()
    rows: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(place.width(), 1))
        rows.append((line.textStart(), line.textLength()))
        if most is not None and len(rows) > most:
            break
    layout.endLayout()
    cut = most is not None and len(rows) > most
    shown = rows[:most] if cut else rows
    if painter is not None:
        painter.setFont(font)
        for number, (start, length) in enumerate(shown):
            part = (
                text[start:] if cut and number == len(shown) - 1 else text[start : start + length]
            )
            part = metrics.elidedText(part.strip(), Qt.TextElideMode.ElideRight, place.width())
            y = place.top() + number * spacing + metrics.ascent()
            painter.drawText(place.left(), y, part)
    return len(shown) * spacing


class SuggestionView(QListView):
    """`chosen(row)`: Enter or a click on a row asks to copy it."""

    chosen = Signal(int)

    def __init__(self, model: SuggestionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: tuple[str, ...] = ()
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._on_clicked)

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """The key of each row, to be drawn at its right; "" for none."""
        self.keys = keys
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say_row(self)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
