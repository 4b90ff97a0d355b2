"""Ninety seconds for the agent: a breath to follow, no sound, and nothing of it is kept."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.conversation.pause import (
    IN,
    LENGTH,
    OUT,
    SPOKEN_EVERY,
    Breath,
    Phase,
    breath,
    left,
)
from assistant.domain import Method
from assistant.ui import theme
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

FRAME_MS, STEP_MS = 33, 250
"""Between two pictures: with motion, and with steps of a second that must not come late."""

SMALLEST = 0.4
"""Share of the ring that the circle keeps when the breath is out."""


class BreathGuide(QWidget):
    """A circle that grows with the breath; without motion, ten marks of a second each.

    What it shows stands in words beside it, so a screen reader is not told of it.
    """

    def __init__(self, still: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still = still
        self._breath = breath(0.0)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().lineSpacing() * 10
        return QSize(side, side)

    def show_breath(self, now: Breath) -> None:
        shown = (self._breath.phase, self._breath.left) == (now.phase, now.left)
        self._breath = now
        if not (self._still and shown):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 8
        centre = QPointF(self.width() / 2, self.height() / 2)
        if self._still:
            self._marks(painter, centre, side / 2, colours)
            return
        painter.setPen(QPen(QColor(colours.line), 2, Qt.PenStyle.DashLine))
        painter.drawEllipse(centre, side / 2, side / 2)
        # Slow at both ends, as a breath is.
        eased = (1 - math.cos(math.pi * self._breath.fullness)) / 2
        radius = side / 2 * (SMALLEST + (1 - SMALLEST) * eased)
        painter.setPen(QPen(QColor(colours.teal), 3))
        painter.setBrush(QColor(colours.tints[Method.LISTEN]))
        painter.drawEllipse(centre, radius, radius)

    def _marks(
        self, painter: QPainter, centre: QPointF, radius: float, colours: theme.Theme
    ) -> None:
        """Four marks for in, six for out, clockwise from the top; those gone by are full."""
        now = self._breath
        gone = {Phase.IN: IN - now.left + 1, Phase.OUT: IN + OUT - now.left + 1, Phase.OVER: 0}
        size = radius / 7
        for mark in range(int(IN + OUT)):
            angle = 2 * math.pi * mark / (IN + OUT) - math.pi / 2
            away = radius - size - 2
            at = centre + QPointF(math.cos(angle), math.sin(angle)) * away
            full = mark < gone[now.phase]
            painter.setPen(QPen(QColor(colours.teal), 2))
            painter.setBrush(QColor(colours.teal if full else colours.surface))
            box = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
            if mark < IN:
                painter.drawEllipse(box)
            else:
                painter.drawRect(box.adjusted(2, 2, -2, -2))


class PauseDialog(QDialog):
    """Begins when it is made, may be ended at any moment (Escape), says so when it is over.

    `still`: no motion. `clock` gives seconds; `tick` shows the moment that it gives.
    """

    def __init__(
        self,
        self_talk: tuple[str, ...],
        still: bool,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pausa"))
        self._self_talk = self_talk
        self._clock = clock
        self._start = clock()
        self._announced = int(LENGTH)
        self.guide = BreathGuide(still, self)
        self.words = self._label(self.tr("Guía de la respiración"))
        font = self.words.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.words.setFont(font)
        self.words.setMinimumHeight(2 * QFontMetrics(font).lineSpacing())
        self.talk = SpokenLabel(self.tr("Para usted"), self)
        self.talk.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.talk.setProperty("role", "self-talk")
        self.talk.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        self.left = self._label(self.tr("Tiempo"))
        self.left.setProperty("role", "quiet")
        self.end = QPushButton(self.tr("Terminar la pausa (Esc)"), self)
        self.end.clicked.connect(self.accept)
        self.guide.setMinimumSize(self.guide.sizeHint())
        column = QVBoxLayout(self)
        column.addWidget(self.guide, 1)
        for label in (self.words, self.talk, self.left):
            column.addWidget(label)
        column.addWidget(self.end)
        self.end.setFocus()
        width = self.fontMetrics().averageCharWidth() * 46
        self.resize(width, column.totalHeightForWidth(width))
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS if still else FRAME_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.tick()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A name of its own: a reader would be told of the text each second.
        label.setAccessibleName(name)
        return label

    def begin(self) -> None:
        """Show it over its window, and say once what it is."""
        self.open()
        text = self.tr("Pausa de 90 segundos. Inspire en 4, suelte en 6. Escape la termina.")
        self._say(text)

    @Slot()
    def tick(self) -> None:
        elapsed = self._clock() - self._start
        now = breath(elapsed)
        self.guide.show_breath(now)
        _set(self.words, self._phase(now))
        _set(self.left, self._left(left(elapsed)))
        if self._self_talk:
            third = int(min(elapsed, LENGTH - 1) // SPOKEN_EVERY)
            _set(self.talk, self._self_talk[third % len(self._self_talk)])
        if now.phase is Phase.OVER:
            self._timer.stop()
            _set(self.end, self.tr("Volver"))
        self._speak(elapsed)

    def _phase(self, now: Breath) -> str:
        if now.phase is Phase.OVER:
            return self.tr("Ya está. Vuelva cuando quiera.")
        template = self.tr("Inspire… {n}") if now.phase is Phase.IN else self.tr("Suelte… {n}")
        return template.format(n=now.left)

    def _left(self, seconds: int) -> str:
        if not seconds:
            return self.tr("Terminó la pausa.")
        return self.tr("Quedan {n} segundos").format(n=seconds)

    def _speak(self, elapsed: float) -> None:
        """Politely, at every SPOKEN_EVERY seconds and at the end."""
        passed = SPOKEN_EVERY * math.ceil(max(LENGTH - elapsed, 0) / SPOKEN_EVERY)
        if passed < self._announced:
            self._announced = passed
            self._say(self._left(passed))

    def _say(self, text: str) -> None:
        say(self, text)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)


def _set(label: QLabel | QPushButton, text: str) -> None:
    if label.text() != text:
        label.setText(text)
