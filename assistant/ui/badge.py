"""The quiet form, for who knows the lines by heart: the reading and the warnings, no more."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from assistant.ui.message_edit import MessageEdit


class Badge(QFrame):
    """Takes what is pasted or dropped on it to the message field, which is not in sight here.

    `accepted`: Enter was pressed.
    """

    accepted = Signal()

    def __init__(self, message: MessageEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = message
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setProperty("role", "badge")
        self.setAccessibleName(self.tr("Remanso, forma discreta"))
        self.setAccessibleDescription(self.tr("Ctrl+V lee lo que pegue; Entrar copia la frase 1."))
        # An empty badge would be a blank piece of screen.
        self.hint = QLabel(self.tr("Remanso: pegue aquí (Ctrl+V)"), self)
        self.hint.setProperty("role", "quiet")
        self._strip = QHBoxLayout()
        self._strip.addWidget(self.hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 10, 6)
        self._column.setSpacing(2)
        self._column.addLayout(self._strip)

    def borrow(self, strip: tuple[QWidget, ...], status: QWidget) -> None:
        """Take in the widgets of the whole window that serve here too."""
        for widget in strip:
            self._strip.addWidget(widget)
        self._strip.setStretch(1, 1)
        self._column.addWidget(status)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._message.selectAll()
            self._message.insertFromMimeData(QApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # A window's shortcut may have the same keys (paste and read): here they are for the badge.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()  # the frame shows the focus

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._message.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._message.selectAll()
        self._message.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()
