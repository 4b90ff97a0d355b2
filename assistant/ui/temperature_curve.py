"""The temperature of a case as a small curve, with its words for a screen reader."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from assistant.conversation.temperature import Temperature
from assistant.ui import theme, wording
from assistant.ui.spoken_label import SpokenLabel

FEWEST_PLACES, MOST_POINTS = 5, 10
"""A short case does not stretch over the whole width; of a long one the latest are drawn."""


class TemperatureCurve(SpokenLabel):
    """Higher is hotter. A ring is a message whose reading was not sure; the last point is
    larger. Nothing is drawn before the first message, and its place stays.

    A label, since a screen reader passes over a bare widget.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Temperatura"), parent)
        self._shown = Temperature()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.setFixedSize(QSize(metrics.averageCharWidth() * 13, round(metrics.height() * 1.3)))

    def show_temperature(self, value: Temperature) -> None:
        if value == self._shown:
            return
        self._shown = value
        words = wording.temperature(value)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        points = self._shown.points[-MOST_POINTS:]
        if not points:
            return
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.height() / 9
        field = QRectF(self.rect()).adjusted(2 * radius, 2 * radius, -2 * radius, -2 * radius)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        step = field.width() / (max(len(points), FEWEST_PLACES) - 1)
        places = [
            QPointF(field.left() + step * i, field.bottom() - point.heat * field.height())
            for i, point in enumerate(points)
        ]
        painter.setPen(QPen(QColor(colours.teal), radius * 0.9, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))  # fmt: skip
        painter.drawPolyline(QPolygonF(places))
        for point, place in zip(points, places, strict=True):
            hot = QColor(colours.brick if point.heat >= 1 else colours.teal)
            last = place == places[-1]
            painter.setPen(QPen(hot, radius * 0.6))
            painter.setBrush(hot if point.sure else QColor(colours.paper))
            size = radius * (1.5 if last else 0.8 if point.sure else 1.0)
            painter.drawEllipse(place, size, size)
        painter.end()
