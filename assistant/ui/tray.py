"""The icon beside the clock, on desktops that have such a place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from assistant.ui import theme


def icon() -> QIcon:
    """A bridge over calm water, drawn for each size."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(_drawn(size))
    return made


def _drawn(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 16, size / 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.LIGHT.teal))
    painter.drawRoundedRect(QRectF(0, 0, 16, 16), 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.LIGHT.on_teal), 1.6, c=Qt.PenCapStyle.RoundCap))
    bridge = QPainterPath(QPointF(2.5, 9))
    bridge.quadTo(QPointF(8, 1.5), QPointF(13.5, 9))
    painter.drawPath(bridge)
    painter.drawLine(QPointF(3, 12.3), QPointF(13, 12.3))
    painter.end()
    return pixmap


class Tray(QObject):
    """Shows the icon while it is wanted; then closing the window only hides it.

    `quit_program` ends the program; the icon's menu and nothing else calls it from here.
    """

    def __init__(self, window: QWidget, quit_program: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(window)
        self.menu.addAction(self.tr("Mostrar Remanso"), self.bring)
        self.menu.addAction(self.tr("Salir"), quit_program)
        self.icon = QSystemTrayIcon(icon(), self)
        self.icon.setToolTip("Remanso")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)

    @staticmethod
    def available() -> bool:
        """Whether the desktop has a place for the icon now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def want(self, on: bool) -> None:
        """Show or remove the icon; where there is no place for it, the window just closes."""
        shown = on and self.available()
        self.icon.setVisible(shown)
        QApplication.setQuitOnLastWindowClosed(not shown)
        if not shown and not self._window.isVisible():
            self.bring()  # without an icon nobody could find it

    def bring(self) -> None:
        """Show the window and give it the focus: the agent asked for it."""
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.bring()
