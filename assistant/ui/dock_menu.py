"""The menu of the window's place and form: everything about them, by keyboard too."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from assistant.dock.geometry import Edge
from assistant.ui.dock import Dock
from assistant.ui.modes import Mode, Modes


class DockMenu(QMenu):
    """Shows what holds now, each time it opens; a docked window has no frame with buttons.

    Opens as the context menu of `window`, and may be put into another menu.
    """

    def __init__(self, window: QMainWindow, dock: Dock, modes: Modes) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Ventana"))
        self._window, self._dock, self._modes = window, dock, modes
        self._group = QActionGroup(self)
        self._edges = {
            edge: self._edge(words, edge)
            for edge, words in (
                (Edge.LEFT, self.tr("Borde izquierdo")),
                (Edge.RIGHT, self.tr("Borde derecho")),
                (None, self.tr("Suelta")),
            )
        }
        self._next = self.addAction(self.tr("Pasar a la otra pantalla"), dock.next_screen)
        self._top = self.addAction(self.tr("Siempre a la vista"))
        self._top.setCheckable(True)
        self._top.triggered.connect(dock.stay_on_top)
        self.addSeparator()
        self._compact = self._form()
        self._compact.triggered.connect(modes.toggle_compact)
        self._quiet = self._form()
        self._quiet.triggered.connect(modes.toggle_quiet)
        self.addSeparator()
        self.addAction(self.tr("Minimizar"), window.showMinimized)
        self.addAction(self.tr("Cerrar"), window.close)
        self.aboutToShow.connect(self._look)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        window.customContextMenuRequested.connect(self._open)

    def _edge(self, words: str, edge: Edge | None) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setData("" if edge is None else edge.value)
        action.triggered.connect(self._dock_there)
        self._group.addAction(action)
        return action

    def _form(self) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        return action

    @Slot()
    def _dock_there(self) -> None:
        chosen = self.sender()
        assert isinstance(chosen, QAction)
        self._dock.dock(Edge(chosen.data()) if chosen.data() else None)

    @Slot(QPoint)
    def _open(self, place: QPoint) -> None:
        self.popup(self._window.mapToGlobal(place))

    @Slot()
    def _look(self) -> None:
        self._edges[self._dock.edge].setChecked(True)
        self._top.setChecked(self._dock.on_top)
        self._next.setVisible(self._dock.edge is not None and len(QGuiApplication.screens()) > 1)
        # The keys are told, not set: the window has them already.
        self._compact.setText(f"{self.tr('Forma compacta')}\t{self._modes.compact_keys}")
        self._quiet.setText(f"{self.tr('Forma discreta')}\t{self._modes.quiet_keys}")
        self._compact.setChecked(self._modes.mode is Mode.COMPACT)
        self._quiet.setChecked(self._modes.mode is Mode.QUIET)
