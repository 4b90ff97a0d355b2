"""What a screen reader is told without being asked."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QListView, QWidget


def say(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """`sentence`, politely: after what is being read now; or over it."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def say_row(view: QListView) -> None:
    """That the present row of `view` has the keyboard; Qt tells it of the list alone, and the
    first row would be heard only after going away from it.

    For the focus event of `view`: the row is told after the list, as Qt tells that last.
    """
    QTimer.singleShot(0, view, lambda: _say_row(view))


def _say_row(view: QListView) -> None:
    row = view.currentIndex().row()
    if row >= 0 and view.hasFocus():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(row)
        QAccessible.updateAccessibility(event)
