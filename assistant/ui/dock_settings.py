"""Keeps the place that the agent chose in the settings, and carries out what they say of it."""

from PySide6.QtCore import QObject, Slot

from assistant.dock import geometry
from assistant.settings.table import Edge, Settings
from assistant.ui.dock import Dock
from assistant.ui.kept_settings import KeptSettings


def edge_of(edge: Edge) -> geometry.Edge | None:
    """The edge to stand at; None to float."""
    return None if edge is Edge.NONE else geometry.Edge(edge.value)


class DockSettings(QObject):
    """Between `kept` and `dock`, both ways; what IT set is put back."""

    def __init__(self, kept: KeptSettings, dock: Dock) -> None:
        super().__init__(dock)
        self._kept, self._dock = kept, dock
        kept.changed.connect(self._follow)
        dock.changed.connect(self._keep)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        edge = edge_of(settings.edge)
        if edge is not self._dock.edge:
            self._dock.dock(edge)
        if settings.stay_on_top != self._dock.on_top:
            self._dock.stay_on_top(settings.stay_on_top)

    @Slot()
    def _keep(self) -> None:
        edge = self._dock.edge
        self._kept.put("edge", Edge.NONE if edge is None else Edge(edge.value))
        self._kept.put("stay_on_top", self._dock.on_top)
        self._follow(self._kept.settings)
