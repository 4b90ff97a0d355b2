"""The filters of the tree: a button with a menu, and what is chosen in it."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from assistant.domain import Channel, Status
from assistant.editing.filters import Filters, Origin
from assistant.phrasebook.review import Waits
from assistant.ui import wording
from assistant.ui.editor import tree_words, words


class FilterButton(QPushButton):
    """`chosen(Filters)`: others than a moment ago."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Filtr&os"), parent)
        self.filters = Filters()
        self._actions: list[tuple[QAction, str, object]] = []
        menu = QMenu(self)
        status = menu.addMenu(self.tr("&Estado"))
        for of in Status:
            self._add(status, words.status(of), "statuses", of)
        channels = menu.addMenu(self.tr("&Canal"))
        for channel in Channel:
            self._add(channels, wording.channel(channel), "channels", channel)
        origins = menu.addMenu(self.tr("&De quién"))
        for origin in Origin:
            self._add(origins, tree_words.origin(origin), "origins", origin)
        menu.addSeparator()
        self._add(menu, self.tr("Con &avisos"), "findings", True)
        self._add(menu, self.tr("Vence &pronto"), "due", Waits.SOON)
        self._add(menu, self.tr("&Vencida"), "due", Waits.EXPIRED)
        self._add(menu, self.tr("&Sin guardar"), "unsaved", True)
        menu.addSeparator()
        self.clear_action = menu.addAction(self.tr("&Quitar filtros"))
        self.clear_action.triggered.connect(self.clear)
        self.setMenu(menu)
        self._show()

    @Slot()
    def clear(self) -> None:
        self.set(Filters())

    def set(self, filters: Filters) -> None:
        if filters != self.filters:
            self.filters = filters
            self._show()
            self.chosen.emit(filters)

    def _add(self, menu: QMenu, text: str, field: str, value: object) -> None:
        action = menu.addAction(text[:1].upper() + text[1:])
        action.setCheckable(True)
        action.triggered.connect(self._toggle)
        self._actions.append((action, field, value))

    @Slot()
    def _toggle(self) -> None:
        values: dict[str, object] = {}
        for action, field, value in self._actions:
            if isinstance(value, bool):
                values[field] = action.isChecked()
                continue
            known = values.get(field)
            chosen = known if isinstance(known, frozenset) else frozenset()
            values[field] = chosen | {value} if action.isChecked() else chosen
        self.set(replace(Filters(), **values))  # type: ignore[arg-type]

    def _show(self) -> None:
        for action, field, value in self._actions:
            now = getattr(self.filters, field)
            action.setChecked(now if isinstance(value, bool) else value in now)
        self.clear_action.setEnabled(bool(self.filters))
        chosen = tree_words.chosen(self.filters)
        none = self.tr("Ninguno; se ven todas las entradas")
        self.setAccessibleDescription(", ".join(chosen) or none)
