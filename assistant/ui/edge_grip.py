"""The inner side of a docked window: dragged, or moved with the arrow keys, it sets the width."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from assistant.dock.geometry import Edge
from assistant.ui import theme

THICK = 6
STEP, PAGE = 10, 50


class EdgeGrip(QSlider):
    """`moved(width)` while it is dragged, `settled(width)` when it is let go or a key was pressed.

    A slider, for its keys and for what a screen reader says of it: the width in Qt's pixels.
    """

    moved = Signal(int)
    settled = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, window)
        self._window = window
        self._edge = Edge.RIGHT
        self._start: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Ancho de la ventana"))
        self.setToolTip(self.tr("Arrastre, o use las flechas, para cambiar el ancho"))
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.actionTriggered.connect(self._by_key)
        window.installEventFilter(self)
        self.hide()

    def stand(self, edge: Edge, width: int, narrowest: int, widest: int) -> None:
        """At the inner side of a window docked at `edge`; widths in Qt's pixels."""
        self._edge = edge
        # At the right edge the window grows to the left, as the grip goes.
        self.setInvertedControls(edge is Edge.RIGHT)
        self.setRange(narrowest, max(narrowest, widest))
        self.setValue(width)
        self._follow()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    def _follow(self) -> None:
        x = 0 if self._edge is Edge.RIGHT else self._window.width() - THICK
        self.setGeometry(QRect(x, 0, THICK, self._window.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), QColor(colours.teal))
            return
        inner = 0 if self._edge is Edge.RIGHT else self.width() - 1
        painter.fillRect(inner, 0, 1, self.height(), QColor(colours.line))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start = (round(event.globalPosition().x()), self._window.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            return
        x, width = self._start
        gone = round(event.globalPosition().x()) - x
        self.setValue(width - gone if self._edge is Edge.RIGHT else width + gone)
        self.moved.emit(self.value())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._start is not None:
            self._start = None
            self.settled.emit(self.value())

    @Slot(int)
    def _by_key(self, _action: int) -> None:
        self.settled.emit(max(self.minimum(), min(self.sliderPosition(), self.maximum())))
