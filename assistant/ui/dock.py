"""Keeps the window at the edge of its screen, whatever becomes of screens and scales.

Geometry is the only thing kept on disk: the width for each set of screens, the screen that was
chosen, and the place of the window when it floats.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QObject,
    QRect,
    QSettings,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QPlatformSurfaceEvent, QScreen
from PySide6.QtWidgets import QMainWindow

from assistant.dock import geometry
from assistant.dock.geometry import Edge, Rect, Screen
from assistant.dock.reserver import Reserver
from assistant.ui.edge_grip import EdgeGrip
from assistant.ui.modes import NARROWEST, Mode, Modes

WIDTH = 380
FLOATING_HEIGHT = 720

SETTLE_MS = 120
"""One change of the screens comes as many signals; the window moves once, after the last."""


COUNTED_MS = 3000
"""Within this time a window manager has noticed that a strip was given back."""


def qt_screens() -> list[Screen]:
    """The screens that Qt sees, in its order."""
    return [
        Screen(s.name(), _rect(s.geometry()), _rect(s.availableGeometry()), s.devicePixelRatio())
        for s in QGuiApplication.screens()
    ]


def _rect(place: QRect) -> Rect:
    return Rect(place.x(), place.y(), place.width(), place.height())


class Dock(QObject):
    """Places `window`, and asks `reserver` for its strip where the system has such a thing.

    `told(sentence)`: what the system cannot do of what was asked. `changed()`: another edge,
    screen, or stay-on-top was chosen. On a system that places windows itself (Wayland)
    `can_place` is false, and only the size is asked for.
    """

    told = Signal(str)
    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        modes: Modes,
        store: QSettings,
        reserver: Reserver | None,
        *,
        edge: Edge | None = Edge.RIGHT,
        on_top: bool = True,
        can_place: bool = True,
        screens: Callable[[], list[Screen]] = qt_screens,
    ) -> None:
        super().__init__(window)
        self.edge, self.on_top = edge, on_top
        self._window, self._modes, self._store = window, modes, store
        self._reserver, self._can_place = reserver, can_place
        self._screens = screens
        self._held: Edge | None = None
        self._own_screen = ""
        self._outside: dict[Edge, int] = {}  # what others hold outside of our strip, where known
        self._given_back: dict[Edge, QElapsedTimer] = {}
        self._free: dict[str, Rect] = {}
        self._afloat = False
        self._before_small: Rect | None = None
        self._opened = False
        self._panel = False
        self.grip = EdgeGrip(window)
        self.grip.moved.connect(self._try_width)
        self.grip.settled.connect(self.set_width)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        modes.changed.connect(self._form_changed)
        self._watch_screens()

    # Commands

    def open(self, *, quietly: bool = False) -> None:
        """Show the window for the first time; `quietly` (at log-in) without the keyboard.

        From then on it is never shown again in a way that takes the keyboard.
        """
        quiet = Qt.WidgetAttribute.WA_ShowWithoutActivating
        self._window.setAttribute(quiet, quietly)
        self._set_flags()
        self._opened = True
        self._note()
        self.place()
        self._window.show()
        if self._panel and not quietly:
            self._window.activateWindow()
        self._window.setAttribute(quiet)
        self._window.installEventFilter(self)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self.place()  # showing may have made the native window anew, and the strip is its own

    def dock(self, edge: Edge | None) -> None:
        """Stand at `edge` of the screen where the window is; None lets it float."""
        if edge is self.edge:
            return
        if self._afloat:
            self._keep_floating()
            self._keep_screen(self._screen_here())
        self.edge = edge
        self._afloat = False
        self._show_again()
        if self.limit():
            self.told.emit(self.limit())
        self.changed.emit()

    def stay_on_top(self, on_top: bool) -> None:
        """Whether no other window covers it."""
        if on_top != self.on_top:
            self.on_top = on_top
            self._show_again()
            self.changed.emit()

    @Slot()
    def next_screen(self) -> None:
        """Go to the same edge of the next screen."""
        screens = self._screens()
        here = self._home(screens)
        if here is None or len(screens) < 2:
            return
        names = [s.name for s in screens]
        self._keep_screen(screens[(names.index(here.name) + 1) % len(screens)].name)
        self.place()
        self.changed.emit()

    @Slot(int)
    def set_width(self, width: int) -> None:
        """Take `width`, in Qt's pixels, as far as the screen allows; kept for these screens."""
        screens = self._screens()
        screen = self._home(screens)
        if screen is not None:
            fitting = geometry.fitting_width(screen, width, self._narrowest())
            self._store.setValue(f"width/{geometry.screen_set(screens)}", fitting)
        self.place()

    def limit(self) -> str:
        """One sentence on what this system does not let a window do; "" if nothing."""
        if not self._can_place:
            return self.tr(
                "En este escritorio (Wayland) ponga usted la ventana en su lugar: el sistema no"
                " deja que un programa elija el borde, reserve sitio ni quede siempre a la vista."
            )
        if self.edge is None:
            return ""
        if self._reserver is None:
            return self.tr(
                "Este sistema no reserva sitio junto al borde: otra ventana maximizada puede"
                " quedar debajo de Remanso."
            )
        if self._held is None and self._modes.mode is Mode.FULL:
            return self.tr(
                "El sistema no reservó el sitio de Remanso en este borde; si al lado sigue otra"
                " pantalla, elija el borde exterior."
            )
        return ""

    @Slot()
    def release(self) -> None:
        """Give the strip back. Also safe when none is held."""
        if self._reserver is not None:
            self._reserver.release()
        self._let_go()

    @Slot()
    def place(self) -> None:
        """Put the window where it belongs on the screens of now."""
        if not self._opened or self._window.isMinimized():
            return
        screens = self._screens()
        screen = self._home(screens)
        if screen is None:  # all are unplugged: the next signal brings one
            self.release()
            return
        width = geometry.fitting_width(screen, self._width(screens), self._narrowest())
        if self.edge is None or not self._can_place:
            self._float(screens, width)
            return
        free = self._free.get(screen.name, screen.free)
        height = self._modes.height_wanted()
        if height is not None:
            self.release()
            self.grip.hide()
            self._move(geometry.at_edge(free, self.edge, width, height))
            return
        place = geometry.at_edge(free, self.edge, width)
        self._move(self._reserve(place, screen, screens))
        widest = geometry.fitting_width(screen, screen.area.width, self._narrowest())
        self.grip.stand(self.edge, width, self._narrowest(), widest)

    # What happens to it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QPlatformSurfaceEvent):
            # Qt makes the native window anew when a part of it needs another kind of surface:
            # the strip goes with the old one.
            if event.surfaceEventType() is QPlatformSurfaceEvent.SurfaceEventType.SurfaceCreated:
                self._settle.start()
            else:
                self.release()
        elif watched is not self._window:
            # A click gives a panel no keyboard; the agent who clicks wants it.
            if self._panel and kind == QEvent.Type.MouseButtonPress:
                self._window.activateWindow()
        elif kind in (QEvent.Type.Hide, QEvent.Type.Close):
            if self._afloat and kind == QEvent.Type.Close:
                self._keep_floating()
            self.release()
        elif kind in (QEvent.Type.Show, QEvent.Type.WindowStateChange):
            if self._window.isMinimized():
                self.release()
            else:
                self._settle.start()
        return False

    def _watch_screens(self) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screen_added)
        app.screenRemoved.connect(self.screens_changed)
        app.primaryScreenChanged.connect(self.screens_changed)
        app.aboutToQuit.connect(self.release)
        for screen in app.screens():
            self._screen_added(screen)

    @Slot(QScreen)
    def _screen_added(self, screen: QScreen) -> None:
        for signal in (
            screen.geometryChanged,
            screen.availableGeometryChanged,
            screen.logicalDotsPerInchChanged,
            screen.physicalDotsPerInchChanged,
        ):
            signal.connect(self.screens_changed)
        self.screens_changed()

    @Slot()
    def screens_changed(self) -> None:
        """Something about the screens or the panels on them is different."""
        if self._opened:
            self._settle.start()

    @Slot(Mode)
    def _form_changed(self, _mode: Mode) -> None:
        if self._afloat and self._before_small is None:
            self._before_small = _rect(self._window.geometry())
        self.place()

    # How

    def _set_flags(self) -> None:
        docked = self.edge is not None and self._can_place
        flags = Qt.WindowType.Window
        if self.on_top:
            flags |= Qt.WindowType.WindowStaysOnTopHint
        if docked:
            # Without a frame the window has exactly the size of its strip.
            flags |= Qt.WindowType.FramelessWindowHint
        self._window.setWindowFlags(flags)
        number = int(self._window.winId())
        self._panel = docked and self._reserver is not None and self._reserver.panels_only(number)
        self._window.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDock, self._panel)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _show_again(self) -> None:
        """Other flags take effect only when the window is shown again; it keeps the keyboard if
        it had it, and does not take it if not."""
        if not self._opened:
            return
        had = self._window.isActiveWindow()
        self.release()
        self._set_flags()
        self.place()
        self._window.show()
        if had:
            self._window.activateWindow()

    def _float(self, screens: list[Screen], width: int) -> None:
        """Where it is, if it floats already: an agent puts it where it suits."""
        self.release()
        self.grip.hide()
        place = _rect(self._window.geometry())
        if not self._afloat:
            default = geometry.at_edge(screens[0].free, Edge.RIGHT, width, FLOATING_HEIGHT)
            place = self._kept_floating() or default
        height = self._modes.height_wanted()
        if height is not None:
            self._before_small = self._before_small or place
            place = Rect(place.x, place.y, place.width, height)
        elif self._before_small is not None:
            size, self._before_small = self._before_small, None
            place = Rect(place.x, place.y, size.width, size.height)
        self._afloat = True
        if self._can_place:
            self._move(self._framed_into_view(place, screens))
        else:
            self._window.resize(place.width, place.height)

    def _framed_into_view(self, place: Rect, screens: list[Screen]) -> Rect:
        """`place`, so that its frame is in view too."""
        inner, outer = _rect(self._window.geometry()), _rect(self._window.frameGeometry())
        left, top = inner.x - outer.x, inner.y - outer.y
        across, down = outer.width - inner.width, outer.height - inner.height
        frame = Rect(place.x - left, place.y - top, place.width + across, place.height + down)
        seen = geometry.into_view(frame, screens)
        return Rect(seen.x + left, seen.y + top, seen.width - across, seen.height - down)

    def _native(self) -> int:
        """The number of the native window of now; the widget goes on saying that of its first."""
        handle = self._window.windowHandle()
        return int(self._window.winId() if handle is None else handle.winId())

    def _reserve(self, place: Rect, screen: Screen, screens: list[Screen]) -> Rect:
        """Ask for the strip; where the window is to stand."""
        assert self.edge is not None
        if self._reserver is None:
            return place
        wanted = geometry.strip(place, self.edge, screen, screens)
        granted = self._reserver.reserve(self._native(), wanted)
        if granted is None:
            self._let_go()
            return place
        if granted != wanted.place:
            place = geometry.to_qt(granted, screen)
        gap = place.x - screen.area.x if self.edge is Edge.LEFT else screen.area.right - place.right
        if self._held is not self.edge:
            self._let_go()
        self._held, self._own_screen = self.edge, screen.name
        self._outside[self.edge] = max(gap, 0)
        return place

    def _let_go(self) -> None:
        if self._held is not None:
            self._given_back[self._held] = QElapsedTimer()
            self._given_back[self._held].start()
            self._held = None

    @Slot()
    def _settled(self) -> None:
        self._note()
        self.place()

    def _note(self) -> None:
        """Learn what other panels leave free.

        Only when the system has told of a change, and at an edge that was ours only some time
        after: until then it may still count our strip among the panels.
        """
        screens = self._screens()
        for edge, since in list(self._given_back.items()):
            if edge is not self._held and since.hasExpired(COUNTED_MS):
                del self._given_back[edge]
                self._outside.pop(edge, None)
        # A change may rename a screen; then the strip is on any of them.
        ours = {self._own_screen} & {s.name for s in screens} or {s.name for s in screens}
        self._free = {}
        for screen in screens:
            free = screen.free
            for edge, outside in self._outside.items():
                if screen.name in ours:
                    free = geometry.without_own(replace(screen, free=free), edge, outside)
            self._free[screen.name] = free

    def _move(self, place: Rect) -> None:
        self._window.setGeometry(place.x, place.y, place.width, place.height)

    @Slot(int)
    def _try_width(self, width: int) -> None:
        """While the grip is dragged; other windows make room when it is let go."""
        here = _rect(self._window.geometry())
        x = here.right - width if self.edge is Edge.RIGHT else here.x
        self._move(Rect(x, here.y, width, here.height))

    def _narrowest(self) -> int:
        return max(NARROWEST, self._window.minimumSizeHint().width())

    def _home(self, screens: list[Screen]) -> Screen | None:
        primary = QGuiApplication.primaryScreen()
        wanted = str(self._store.value("screen", ""))
        return geometry.home(screens, wanted, "" if primary is None else primary.name())

    def _screen_here(self) -> str:
        screen = self._window.screen()
        return "" if screen is None else screen.name()

    def _keep_screen(self, name: str) -> None:
        self._store.setValue("screen", name)

    def _width(self, screens: list[Screen]) -> int:
        """The width that was chosen with these screens, or the default."""
        kept = self._store.value(f"width/{geometry.screen_set(screens)}", WIDTH)
        try:
            return int(str(kept))
        except ValueError:
            return WIDTH

    def _keep_floating(self) -> None:
        place = self._before_small or _rect(self._window.geometry())
        self._before_small = None
        self._store.setValue("floating", QRect(place.x, place.y, place.width, place.height))

    def _kept_floating(self) -> Rect | None:
        kept = self._store.value("floating")
        return _rect(kept) if isinstance(kept, QRect) and kept.isValid() else None
