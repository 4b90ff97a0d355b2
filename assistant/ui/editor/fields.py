"""The fields of the editor: their typing is undone by the desk, not by themselves."""

import time
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QMimeData, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from assistant.text import clean
from assistant.ui.incoming import incoming

PAUSE = 1.5
"""Seconds of stillness after which typing is another step to undo."""


def units(text: str) -> int:
    """The length of `text` as Qt counts it: an emoji is two."""
    return len(text) + sum(1 for sign in text if ord(sign) > 0xFFFF)


def _common(one: str, other: str) -> int:
    """How many signs both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


class UndoElsewhere(QObject):
    """Leaves the keys of undo and redo to what stands above the field."""

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return False


class PlainField(QPlainTextEdit):
    """Plain text that grows with what is in it, from `lines[0]` to `lines[1]` lines.

    `typed(text)`: the lead changed it. `accepted`: Enter in a field of one line, whose breaks are
    spaces. `pasted(text)` comes instead of a change where `takes_many` and there are many lines.
    `burst` numbers the stretches of typing: what has one number is undone as one.
    """

    typed = Signal(str)
    accepted = Signal()
    pasted = Signal(str)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        lines: tuple[int, int] = (1, 3),
        one_line: bool = True,
        takes_many: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.undo_elsewhere = UndoElsewhere(self)
        self.installEventFilter(self.undo_elsewhere)
        self.one_line, self.takes_many = one_line, takes_many
        self.burst = 0
        self._last, self._when = "", 0.0
        self._lines = lines
        self._putting = False
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def put(self, text: str) -> None:
        """Show `text`, the cursor staying where it is in what both have; nothing is `typed`."""
        now = self.toPlainText()
        if now == text:
            return
        first = _common(now, text)
        rest = _common(now[first:][::-1], text[first:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(now[:first]))
        cursor.setPosition(units(now[: len(now) - rest]), QTextCursor.MoveMode.KeepAnchor)
        self._putting = True
        cursor.insertText(text[first : len(text) - rest])
        self._putting = False
        self._last = self.toPlainText()

    def fill(self, text: str) -> None:
        """Show `text` of something else: the cursor goes to its beginning, marks go."""
        self._putting = True
        self.setExtraSelections([])
        self.setPlainText(text)
        self._putting = False
        self._last = self.toPlainText()
        self.burst += 1

    def insert(self, text: str) -> None:
        """`text` at the cursor, as typed, but a step of its own."""
        self.burst += 1
        self.textCursor().insertText(text)
        self.burst += 1

    def mark(self, start: int, end: int) -> None:
        """Select the signs from `start` to `end` of the text, as Python counts them."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @Slot()
    def _changed(self) -> None:
        text = self.toPlainText()
        if self._putting or text == self._last:  # a new look of the text is no change
            return
        self._last = text
        now = time.monotonic()
        if now - self._when > PAUSE:
            self.burst += 1
        self._when = now
        self.typed.emit(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = incoming(source).text
        if self.takes_many and "\n" in text:
            self.pasted.emit(text)
            return
        if self.one_line:
            text = " ".join(text.split())
        # A word picked with its space goes in with it.
        raw = source.text()
        before = " " if raw[:1] == " " and text else ""
        after = " " if raw[-1:] == " " and text else ""
        if text:
            self.insert(f"{before}{text}{after}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.one_line:
            self.accepted.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.burst += 1
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    @Slot()
    def fit(self) -> None:
        fewest, most = self._lines
        shown = max(fewest, min(most, int(self.document().size().height())))
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()) + 1)
        height = shown * self.fontMetrics().lineSpacing() + margins
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class Choice(QComboBox):
    """A combo of values. `picked(value)`: the lead chose another."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt gives the value as the name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._values: list[Any] = []
        self._shown: Any = None
        self.activated.connect(self._activated)

    def offer(self, rows: Iterable[tuple[Any, str]]) -> None:
        """These values with their words; the same ones are left as they are."""
        pairs = list(rows)
        if [(v, self.itemText(n)) for n, v in enumerate(self._values)] == pairs:
            return
        self._values = [value for value, _ in pairs]
        self.clear()
        self.addItems([words for _, words in pairs])
        self.show_value(self._shown)

    def value(self) -> Any:
        """What is shown."""
        return self._shown

    def show_value(self, value: Any) -> None:
        self._shown = value
        at = self._values.index(value) if value in self._values else -1
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    @Slot(int)
    def _activated(self, row: int) -> None:
        value = self._values[row]
        if value != self._shown:
            self._shown = value
            self.picked.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that scrolls the form must not change what it passes over.
        event.ignore()


class Expiry(QWidget):
    """A date, or none. `picked(date | None)`: the lead chose another."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.none = QCheckBox(self.tr("sin fecha"), self)
        self.none.setAccessibleName(self.tr("{name}: sin fecha").format(name=name))
        self.day = _Day(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setMinimumDate(QDate(2000, 1, 1))
        for field in (self.day, *self.day.findChildren(QLineEdit)):
            field.setAccessibleName(name)
            field.setAccessibleDescription(name)
        for edit in self.day.findChildren(QLineEdit):
            edit.installEventFilter(UndoElsewhere(edit))
        self.day.installEventFilter(UndoElsewhere(self.day))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.day, 1)
        row.addWidget(self.none)
        self.value: date | None = None
        self.show_value(None)
        self.none.clicked.connect(self._picked)
        self.day.dateChanged.connect(self._picked)

    def stops(self) -> list[QWidget]:
        return [self.day, self.none]

    def show_value(self, value: date | None) -> None:
        self.value = value
        self.none.setChecked(value is None)
        self.day.setVisible(value is not None)
        shown = value or date.today() + timedelta(days=365)  # noqa: DTZ011  # the lead's own day
        self.day.blockSignals(True)
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.day.blockSignals(False)

    @Slot()
    def _picked(self) -> None:
        shown = self.day.date()
        value = None
        if not self.none.isChecked():
            value = date(shown.year(), shown.month(), shown.day())
        self.day.setVisible(value is not None)
        if value != self.value:
            self.value = value
            self.picked.emit(value)


class _Day(QDateEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Row(QWidget):
    """Labelled fields side by side, or one below the other where there is no room."""

    def __init__(self, *fields: tuple[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._count = len(fields)
        for words, field in fields:
            column = QVBoxLayout()
            column.setSpacing(2)
            if words:
                label = QLabel(words, self)
                label.setBuddy(field)
                column.addWidget(label)
            column.addWidget(field)
            column.addStretch(1)
            self._box.addLayout(column, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one below the other: side by side they would never learn that they must."""
        layouts = [self._box.itemAt(n) for n in range(self._count)]
        narrow = max(each.minimumSize().width() for each in layouts if each is not None)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        em = QFontMetrics(self.font()).averageCharWidth()
        wide = event.size().width() >= self._count * 26 * em
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)


def tidy(text: str) -> str | None:
    """A text of the lead as it is kept: None for a blank one."""
    return text if clean(text) else None
