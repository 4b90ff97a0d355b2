"""The docked window before screens that a test plugs in and out."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.dock.geometry import Edge, Rect, Screen, Strip, to_native
from assistant.ui.dock import Dock
from assistant.ui.dock_menu import DockMenu
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

A = Screen("A", Rect(0, 0, 1920, 1080), Rect(0, 30, 1920, 1050))
B = Screen("B", Rect(1920, 0, 1280, 800), Rect(1920, 0, 1280, 800))


@dataclass
class Holder:
    """A system that keeps a strip free, and counts it in what is free of a screen."""

    strip: Strip | None = None
    refuses: bool = False
    panels: bool = False
    windows: list[int] = field(default_factory=list)

    def reserve(self, window: int, strip: Strip) -> Rect | None:
        self.windows.append(window)
        self.strip = None if self.refuses else strip
        return None if self.refuses else strip.place

    def release(self) -> None:
        self.strip = None

    def panels_only(self, _window: int) -> bool:
        return self.panels

    def counted(self, screens: list[Screen]) -> list[Screen]:
        if self.strip is None:
            return screens
        return [self._less(s, self.strip) for s in screens]

    @staticmethod
    def _less(screen: Screen, strip: Strip) -> Screen:
        if not to_native(screen.area, screen).overlap(strip.place):
            return screen
        free, width = screen.free, round(strip.place.width / screen.scale)
        x = free.x + width if strip.edge is Edge.LEFT else free.x
        return replace(screen, free=Rect(x, free.y, free.width - width, free.height))


class Room:
    """The window, its dock, and the screens in the room."""

    def __init__(self, qtbot: QtBot, desk: Desk, store: Path) -> None:
        self.qtbot, self.desk, self.window = qtbot, desk, desk.window
        self.screens = [A]
        self.holder = Holder()
        self.store = QSettings(str(store), QSettings.Format.IniFormat)
        self.window.hide()
        self.dock = self.made()

    def made(self, edge: Edge | None = Edge.RIGHT, *, on_top: bool = True) -> Dock:
        return Dock(
            self.window, self.window.modes, self.store, self.holder,
            edge=edge, on_top=on_top, screens=self.seen,
        )  # fmt: skip

    def seen(self) -> list[Screen]:
        return self.holder.counted(self.screens)

    def plug(self, *screens: Screen) -> None:
        """These screens are there now; wait for the window to have followed."""
        self.screens = list(screens)
        self.dock.screens_changed()
        with self.qtbot.waitSignal(self.dock._settle.timeout, timeout=5000):
            pass

    @property
    def place(self) -> Rect:
        here = self.window.geometry()
        return Rect(here.x(), here.y(), here.width(), here.height())

    @property
    def held(self) -> Rect | None:
        return None if self.holder.strip is None else self.holder.strip.place


@pytest.fixture
def room(qtbot: QtBot, by_hand: ByHand, tmp_path: Path) -> Iterator[Room]:
    desk = Desk(qtbot, by_hand, FakeClipboard())
    yield Room(qtbot, desk, tmp_path / "window.ini")
    desk.jobs.close()


def test_it_opens_at_the_edge_with_its_strip(room: Room) -> None:
    room.dock.open()
    assert room.place == room.held == Rect(1540, 30, 380, 1050)
    room.dock.dock(Edge.LEFT)
    assert room.place == room.held == Rect(0, 30, 380, 1050)
    room.dock.dock(None)
    assert room.held is None
    assert not room.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert room.window.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_at_every_scale_the_strip_is_in_the_displays_own_pixels(room: Room, scale: float) -> None:
    area = Rect(0, 0, round(3840 / scale), round(2160 / scale))
    room.screens = [Screen("A", area, area, scale)]
    room.dock.open()
    assert room.place.width == 380
    assert room.place.right == area.right
    assert room.held is not None
    assert abs(room.held.width - 380 * scale) <= 1


def test_settling_again_does_not_creep(room: Room) -> None:
    room.dock.open()
    for _ in range(3):
        room.plug(A)
        assert room.place == room.held == Rect(1540, 30, 380, 1050)


def test_the_width_is_kept_for_each_set_of_screens(room: Room) -> None:
    room.dock.open()
    room.dock.set_width(450)
    assert room.place == room.held == Rect(1470, 30, 450, 1050)
    room.plug(A, B)
    assert room.place.width == 380
    room.dock.set_width(500)
    room.plug(A)
    assert room.place.width == 450
    room.plug(B, A)
    assert room.place.width == 500
    room.dock.set_width(20)
    assert room.place.width == max(300, room.window.minimumSizeHint().width())
    room.dock.set_width(5000)
    assert room.place.width == 640


def test_a_broken_file_gives_the_default_width(room: Room) -> None:
    room.dock.open()
    room.dock.set_width(450)
    for key in room.store.allKeys():
        room.store.setValue(key, "ancho")
    room.plug(A)
    assert room.place == room.held == Rect(1540, 30, 380, 1050)


def test_it_comes_back_from_a_screen_that_is_unplugged_and_returns(room: Room) -> None:
    room.screens = [A, B]
    room.dock.open()
    assert room.place.x == 1540
    room.dock.next_screen()
    on_b = Rect(1920 + 1280 - 380, 0, 380, 800)
    assert room.place == room.held == on_b
    room.plug(A)
    assert room.place == room.held == Rect(1540, 30, 380, 1050)
    room.plug()
    assert room.held is None
    room.plug(A, B)
    assert room.place == room.held == on_b


def test_a_screen_that_changes_its_size_or_name(room: Room) -> None:
    room.dock.open()
    small = Rect(0, 0, 1280, 720)
    room.screens = [Screen("renamed", small, Rect(0, 30, 900, 690))]  # our strip still counted
    room.dock.screens_changed()
    with room.qtbot.waitSignal(room.dock._settle.timeout, timeout=5000):
        pass
    assert room.place == room.held == Rect(900, 30, 380, 690)


def test_a_manager_that_counts_the_strip_a_while_longer_does_not_make_it_creep(
    room: Room,
) -> None:
    room.dock.open()
    late = room.seen()  # as the manager goes on to tell for a moment
    for away, back in (
        (lambda: room.dock.dock(None), lambda: room.dock.dock(Edge.RIGHT)),
        (lambda: room.plug(), lambda: room.plug(*late)),
        (lambda: room.dock.dock(Edge.LEFT), lambda: room.dock.dock(Edge.RIGHT)),
    ):
        away()
        room.screens = late
        room.dock._settled()
        back()
        assert room.place == room.held == Rect(1540, 30, 380, 1050)
        room.screens = [A]


def test_a_floating_window_stays_where_it_was_put_and_in_view(room: Room) -> None:
    room.dock.open()
    room.dock.dock(None)
    room.window.setGeometry(700, 200, 400, 600)
    room.plug(A)
    assert room.place == Rect(700, 200, 400, 600)
    room.window.setGeometry(2000, 100, 400, 600)
    room.plug(A)
    brought = room.place
    assert room.window.frameGeometry().right() == 1919
    assert (brought.y, brought.width, brought.height) == (100, 400, 600)
    room.dock.dock(Edge.LEFT)
    room.dock.dock(None)
    assert room.place == brought


@pytest.mark.parametrize("edge", [Edge.RIGHT, None])
def test_a_small_form_gives_the_strip_back(room: Room, edge: Edge | None) -> None:
    room.dock = room.made(edge)
    room.dock.open()
    whole = room.place
    room.window.modes.toggle_compact()
    compact = room.place
    assert room.held is None
    assert compact.height < 400
    room.window.modes.toggle_quiet()
    assert room.place.height < compact.height
    if edge is not None:
        assert (room.place.right, room.place.bottom) == (1920, 1080)
    room.window.modes.toggle_quiet()
    assert room.place == whole
    assert room.held == (None if edge is None else whole)


def test_hidden_minimised_and_closed_it_holds_no_strip(room: Room) -> None:
    room.dock.open()
    strip = room.held
    for away, back in (
        (room.window.hide, room.window.show),
        (room.window.showMinimized, room.window.showNormal),
    ):
        away()
        room.qtbot.waitUntil(lambda: room.held is None, timeout=5000)
        back()
        room.qtbot.waitUntil(lambda: room.held == strip, timeout=5000)
    room.window.close()
    assert room.held is None


def test_flags_stand_before_the_first_show_and_change_without_the_keyboard(room: Room) -> None:
    on_top = Qt.WindowType.WindowStaysOnTopHint
    quiet = Qt.WidgetAttribute.WA_ShowWithoutActivating
    room.dock.open(quietly=True)
    assert room.window.windowFlags() & on_top
    assert room.window.testAttribute(quiet)
    assert room.window.isVisible()
    room.dock.stay_on_top(False)
    assert not room.window.windowFlags() & on_top
    assert room.window.isVisible()
    assert room.window.testAttribute(quiet)
    assert room.place == room.held
    assert room.holder.windows[-1] == room.window.winId()


def test_under_a_manager_that_lets_only_panels_stand_there_it_is_one(room: Room) -> None:
    panel = Qt.WidgetAttribute.WA_X11NetWmWindowTypeDock
    room.holder.panels = True
    room.dock.open()
    assert room.window.testAttribute(panel)
    room.dock.dock(None)
    assert not room.window.testAttribute(panel)
    room.holder.panels = False
    room.dock.dock(Edge.LEFT)
    assert not room.window.testAttribute(panel)


def test_an_answer_neither_raises_nor_activates(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.dock.open(quietly=True)
    asked: list[str] = []
    for name in ("activateWindow", "raise_", "show", "setWindowState"):
        monkeypatch.setattr(type(room.window), name, lambda *_, n=name: asked.append(n))
    for text in ("upset", "attack", "crisis"):
        room.desk.paste(text)
    assert asked == []


def test_what_the_system_cannot_do_is_said_once_in_a_sentence(room: Room) -> None:
    room.holder.refuses = True
    said: list[str] = []
    room.dock.told.connect(said.append)
    room.dock.open()
    assert said == []
    room.dock.dock(Edge.LEFT)
    assert said == [room.dock.limit()]
    assert "no reservó el sitio" in said[0]
    assert room.place == Rect(0, 30, 380, 1050)
    room.dock.dock(None)
    assert len(said) == 1


def test_where_a_program_cannot_place_windows_it_only_asks_for_a_size(room: Room) -> None:
    room.dock = Dock(
        room.window, room.window.modes, room.store, None, can_place=False, screens=room.seen
    )
    room.dock.open()
    assert not room.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert room.window.width() == 380
    assert "Wayland" in room.dock.limit()
    room.dock._reserver, room.dock._can_place = None, True
    assert "no reserva sitio" in room.dock.limit()


def test_the_grip_sets_the_width_by_mouse_and_by_arrows(room: Room) -> None:
    room.dock.open()
    grip = room.dock.grip
    assert grip.isVisible()
    assert grip.accessibleName() == "Ancho de la ventana"
    room.qtbot.keyClick(grip, Qt.Key.Key_Left)  # to the left it grows
    assert room.place == room.held == Rect(1530, 30, 390, 1050)
    room.qtbot.keyClick(grip, Qt.Key.Key_Right)
    assert room.place.width == 380
    start = grip.rect().center()
    room.qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    room.qtbot.mouseMove(grip, pos=start - QPoint(50, 0))
    assert room.place == Rect(1490, 30, 430, 1050)
    assert room.held == Rect(1540, 30, 380, 1050)  # the others make room when it is let go
    room.qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert room.place == room.held == Rect(1490, 30, 430, 1050)
    room.dock.dock(None)
    assert not grip.isVisible()


def test_the_menu_shows_what_holds_and_does_it(room: Room) -> None:
    room.dock.open()
    menu = DockMenu(room.window, room.dock, room.window.modes)
    menu.aboutToShow.emit()
    actions = {a.text().split("\t")[0]: a for a in menu.actions() if a.text()}
    assert [name for name, a in actions.items() if a.isChecked()] == [
        "Borde derecho",
        "Siempre a la vista",
    ]
    actions["Borde izquierdo"].trigger()
    assert room.dock.edge is Edge.LEFT
    actions["Siempre a la vista"].trigger()
    assert not room.dock.on_top
    actions["Forma discreta"].trigger()
    menu.aboutToShow.emit()
    assert actions["Forma discreta"].isChecked()
    actions["Suelta"].trigger()
    assert room.dock.edge is None
    actions["Cerrar"].trigger()
    assert not room.window.isVisible()


def test_the_end_of_the_program_gives_the_strip_back(room: Room) -> None:
    room.dock.open()
    app = QApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.aboutToQuit.emit()
    assert room.held is None


def test_only_geometry_is_kept(room: Room) -> None:
    room.dock.open()
    room.desk.paste("upset por el cobro")
    room.dock.set_width(420)
    room.dock.dock(None)
    room.dock.dock(Edge.RIGHT)
    room.window.close()
    room.store.sync()
    assert {key.split("/")[0] for key in room.store.allKeys()} == {"width", "screen", "floating"}
    assert b"cobro" not in Path(room.store.fileName()).read_bytes()
