"""The tour of the first run: four steps over the window, which goes on working underneath."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.ui import theme
from assistant.ui.spoken import say

_GAP = 12
_RING = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """One step: the part it points at, its name, and two sentences about it."""

    target: QWidget
    name: str
    text: str


class _Ring(QWidget):
    """A frame around the part, and a pointer from the panel to it; lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place = QRect()
        self.pointer = (QPoint(), QPoint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        # Ink and paper side by side: the frame is seen on any colour, and by any eye.
        for colour, width in ((colours.paper, 2 * _RING + 2), (colours.ink, _RING)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(self.place, 8, 8)
            painter.drawLine(*self.pointer)


class Tour(QFrame):
    """`finished`: the last step was left, or Escape pressed. Takes the keyboard from nobody."""

    finished = Signal()

    def __init__(self, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self._window, self._stops, self._at = window, tuple(stops), 0
        self._ring = _Ring(window)
        self.setProperty("role", "tour")
        self.setAccessibleName(self.tr("Recorrido"))
        self.title = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.next = QPushButton(self)
        self.next.setProperty("role", "main")
        self.next.clicked.connect(self.go_on)
        self.leave = QPushButton(self.tr("&Terminar"), self)
        self.leave.clicked.connect(self.end)
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.next, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(buttons)
        self.setAutoFillBackground(True)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        escape.setEnabled(False)
        escape.activated.connect(self.end)
        self._escape = escape
        self.hide()
        self._ring.hide()

    @property
    def step(self) -> int:
        """Which step is shown, from 1; 0 while the tour is not running."""
        return self._at + 1 if self.isVisible() else 0

    @Slot()
    def start(self) -> None:
        """Show the first step."""
        self._at = 0
        self._window.installEventFilter(self)
        for stop in self._stops:
            stop.target.installEventFilter(self)
        self._escape.setEnabled(True)
        self.show()
        self._ring.show()
        self._show_step()

    @Slot()
    def go_on(self) -> None:
        """The next step; after the last one the tour ends."""
        if self._at + 1 == len(self._stops):
            self.end()
            return
        self._at += 1
        self._show_step()

    @Slot()
    def end(self) -> None:
        """Leave; the keyboard goes back to the first part if the tour had it."""
        if not self.isVisible():
            return
        held = self.isAncestorOf(self._window.focusWidget() or self._window)
        self._escape.setEnabled(False)
        self._window.removeEventFilter(self)
        for stop in self._stops:
            stop.target.removeEventFilter(self)
        self.hide()
        self._ring.hide()
        if held:
            self._stops[0].target.setFocus()
        self.finished.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        moving = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)
        if event.type() in moving and self.isVisible():
            self._place()
        return False

    def _show_step(self) -> None:
        stop, many = self._stops[self._at], len(self._stops)
        words = self.tr("{n} de {many}: {name}")
        self.title.setText(f"<b>{words.format(n=self._at + 1, many=many, name=stop.name)}</b>")
        self.text.setText(stop.text)
        last = self._at + 1 == many
        self.next.setText(self.tr("&Listo") if last else self.tr("&Siguiente"))
        self.leave.setVisible(not last)
        self._place()
        keys = self.tr("Alt+S: siguiente. Escape: terminar.") if self._at == 0 else ""
        spoken = f"{words.format(n=self._at + 1, many=many, name=stop.name)}. {stop.text} {keys}"
        say(self, spoken.strip())

    def _place(self) -> None:
        """Beside the part, never over it, inside the window."""
        target = self._stops[self._at].target
        corner = target.mapTo(self._window, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-4, -4, 4, 4)
        inside = self._window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        around = around.intersected(self._in_sight(target).adjusted(3, 3, -3, -3))
        width = inside.width()
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        top, tip = self._beside(around, inside, height)
        self.setGeometry(inside.left(), top, width, height)
        middle = around.center().x()
        edge = top if tip <= top else top + height
        edges = (QPoint(middle, tip), QPoint(middle, edge))
        self._ring.place, self._ring.pointer = around, edges
        self._ring.setGeometry(self._window.rect())
        self._ring.raise_()
        self.raise_()
        self._ring.update()

    def _in_sight(self, target: QWidget) -> QRect:
        """What of the window may show `target`: less than all where the part scrolls."""
        seen, outer = self._window.rect(), target.parentWidget()
        while outer is not None and outer is not self._window:
            seen &= QRect(outer.mapTo(self._window, QPoint(0, 0)), outer.size())
            outer = outer.parentWidget()
        return seen

    def _beside(self, around: QRect, inside: QRect, height: int) -> tuple[int, int]:
        """Where the panel begins, and where its pointer ends; the first part stays uncovered,
        for it is where the agent works."""
        first = self._stops[0].target
        foot = first.mapTo(self._window, QPoint(0, first.height())).y()
        if around.height() > 2 * height:
            # So big that the panel has room in it, below what it is about.
            return around.bottom() - _GAP - height, around.top() + height // 2
        below = max(around.bottom(), foot) + 2 * _GAP
        if below + height <= inside.bottom():
            return below, around.bottom()
        return max(around.top() - 2 * _GAP - height, inside.top()), around.top()
