"""What the customer asks for, in one line that stays in sight and can be put right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

LONGEST = 300


class _Field(QLineEdit):
    """`given_back`: Esc was pressed."""

    given_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_back.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """At rest, a text that does not fit ends in "…" as it would in a label."""
        super().paintEvent(event)
        edge = self.rect().adjusted(0, 3, -5, -3)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) < edge.width() - 8:
            return
        edge.setLeft(edge.right() - self.fontMetrics().horizontalAdvance(" …"))
        painter = QPainter(self)
        painter.fillRect(edge, self.palette().base())
        painter.setPen(self.palette().text().color())
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "…")
        painter.end()


class RequestLine(QWidget):
    """`kept(text)`: the agent changed it. Enter keeps, and so does going elsewhere: nothing
    that was typed is lost; Esc gives back what stood there."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        heading = QLabel(self.tr("Lo que &pide:"), self)
        self.field = _Field(self)
        self.field.setMaxLength(LONGEST)
        self.field.setProperty("role", "pinned")
        self.field.setPlaceholderText(self.tr("aún no lo ha dicho"))
        self.field.setAccessibleName(self.tr("Lo que pide"))
        self.field.setAccessibleDescription(
            self.tr("Con las palabras del cliente, sin insultos. Entrar guarda, Esc devuelve.")
        )
        heading.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(heading)
        row.addWidget(self.field, 1)
        self.field.given_back.connect(self._give_back)
        self.field.editingFinished.connect(self._keep)

    def show_request(self, text: str) -> None:
        """Show what is known; what the agent is typing now is left alone."""
        if text == self._shown and not self.field.isModified():
            return
        self._shown = text
        if not (self.field.hasFocus() and self.field.isModified()):
            self._give_back()

    def forget(self) -> None:
        """Another case begins: what is being typed goes too."""
        self._shown = ""
        self._give_back()

    @Slot()
    def _give_back(self) -> None:
        self.field.setText(self._shown)
        self.field.setModified(False)
        self.field.setCursorPosition(0)

    @Slot()
    def _keep(self) -> None:
        if self.field.isModified():
            self.field.setModified(False)
            self.kept.emit(self.field.text())
