"""The "⋯" at the top right of the agent's window: what is not part of a case."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget


class MoreMenu(QPushButton):
    """Entries in the order in which they are added; the way out stays the last."""

    def __init__(self, leave: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("⋯", parent)
        self.setProperty("role", "more")
        self.setAccessibleName(self.tr("Más"))
        self.setToolTip(self.tr("Más: ajustes y salir"))
        self.list = QMenu(self)
        self._end = self.list.addSeparator()
        self.leave = self.list.addAction(self.tr("Salir"), leave)
        self.setMenu(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def add_menu(self, menu: QMenu) -> None:
        """A menu of its own, above the way out."""
        self.list.insertMenu(self._end, menu)

    def add(self, text: str, slot: Callable[[], object]) -> QAction:
        """One more entry, above the way out."""
        entry = QAction(text, self.list)
        entry.triggered.connect(slot)
        self.list.insertAction(self._end, entry)
        return entry
