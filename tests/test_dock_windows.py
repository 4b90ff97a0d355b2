"""The app bar, before a shell that keeps strips free as Windows does."""

import atexit
import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from assistant.dock.geometry import Edge, Rect, Strip
from assistant.dock.windows import (
    HWND_BOTTOM,
    HWND_NOTOPMOST,
    HWND_TOPMOST,
    SWP_NOACTIVATE,
    WM_ACTIVATE,
    WM_WINDOWPOSCHANGED,
    WS_EX_TOPMOST,
    Abm,
    Abn,
    AppBar,
    AppBarData,
    Heard,
)

SCREEN = Rect(0, 0, 1920, 1080)
OURS = 7001


@dataclass
class Shell:
    """The shell and what it knows: a taskbar, the bars that registered, where each stands."""

    taskbar: int = 0
    """Width of a taskbar at the left."""
    full: bool = False
    bars: dict[int, Rect | None] = field(default_factory=dict)
    callbacks: dict[int, int] = field(default_factory=dict)
    said: list[Abm] = field(default_factory=list)

    def SHAppBarMessage(self, message: int, pointer: Any) -> int:
        data: AppBarData = pointer.contents
        assert data.cbSize == ctypes.sizeof(AppBarData)
        self.said.append(Abm(message))
        window = data.hWnd
        if message == Abm.NEW:
            if self.full or window in self.bars:
                return 0
            self.bars[window], self.callbacks[window] = None, data.uCallbackMessage
            return 1
        if window not in self.bars:
            return 0
        if message == Abm.REMOVE:
            del self.bars[window]
        elif message in (Abm.QUERYPOS, Abm.SETPOS):
            if data.uEdge == 0:
                data.rc.left = max(data.rc.left, self.taskbar)
            if message == Abm.SETPOS:
                rc = data.rc
                self.bars[window] = Rect(rc.left, rc.top, rc.right - rc.left, rc.bottom - rc.top)
        return 1


@dataclass
class User:
    """Windows by their styles, and the order in which they are stacked."""

    style: int = WS_EX_TOPMOST
    messages: dict[str, int] = field(default_factory=dict)
    stacked: list[tuple[int, int]] = field(default_factory=list)

    def RegisterWindowMessageW(self, name: str) -> int:
        return self.messages.setdefault(name, 0xC000 + len(self.messages))

    def GetWindowLongW(self, _window: int, _which: int) -> int:
        return self.style

    def SetWindowPos(self, window: int, after: int, *rest: int) -> int:
        assert rest[-1] & SWP_NOACTIVATE
        self.stacked.append((window, after))
        return 1


@dataclass
class Desk:
    shell: Shell
    user: User
    bar: AppBar

    def hear(self, message: int | str, wparam: int = 0, lparam: int = 0) -> Heard | None:
        number = self.user.messages[message] if isinstance(message, str) else message
        return self.bar.hear(OURS, number, wparam, lparam)


@pytest.fixture
def desk() -> Iterator[Desk]:
    shell, user = Shell(), User()
    made = Desk(shell, user, AppBar(shell, user))
    yield made
    atexit.unregister(made.bar.release)


def wanted(edge: Edge = Edge.RIGHT, width: int = 380) -> Strip:
    x = 0 if edge is Edge.LEFT else SCREEN.right - width
    return Strip(edge, Rect(x, 0, width, 1080), (SCREEN,))


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("width", [380, 570, 1140])  # 100 %, 150 %, 300 %
def test_the_strip_is_reserved_and_given_back(desk: Desk, edge: Edge, width: int) -> None:
    asked = wanted(edge, width)
    assert desk.bar.reserve(OURS, asked) == asked.place
    assert desk.shell.bars == {OURS: asked.place}
    desk.bar.release()
    assert desk.shell.bars == {}
    desk.bar.release()
    assert desk.shell.said.count(Abm.REMOVE) == 1


def test_a_taskbar_at_the_same_edge_moves_the_strip_and_not_its_width(desk: Desk) -> None:
    desk.shell.taskbar = 62
    assert desk.bar.reserve(OURS, wanted(Edge.LEFT)) == Rect(62, 0, 380, 1080)
    assert desk.shell.bars == {OURS: Rect(62, 0, 380, 1080)}


def test_the_same_place_is_not_set_twice(desk: Desk) -> None:
    desk.bar.reserve(OURS, wanted())
    desk.bar.reserve(OURS, wanted())
    assert desk.shell.said == [Abm.NEW, Abm.QUERYPOS, Abm.SETPOS, Abm.QUERYPOS]
    assert desk.bar.reserve(OURS, wanted(width=420)) == Rect(1500, 0, 420, 1080)
    assert desk.shell.bars == {OURS: Rect(1500, 0, 420, 1080)}


def test_a_shell_that_refuses_leaves_no_strip(desk: Desk) -> None:
    desk.shell.full = True
    assert desk.bar.reserve(OURS, wanted()) is None
    desk.bar.release()
    assert desk.shell.said == [Abm.NEW]


def test_another_window_of_ours_takes_the_strip_over(desk: Desk) -> None:
    desk.bar.reserve(OURS, wanted())
    desk.bar.reserve(OURS + 1, wanted(Edge.LEFT))
    assert desk.shell.bars == {OURS + 1: Rect(0, 0, 380, 1080)}


def test_when_another_bar_moves_we_look_again(desk: Desk) -> None:
    desk.bar.reserve(OURS, wanted(Edge.LEFT))
    assert desk.shell.callbacks[OURS] == desk.user.messages["RemansoAppBar"]
    desk.shell.taskbar = 48
    assert desk.hear("RemansoAppBar", Abn.POSCHANGED) is Heard.MOVE
    assert desk.bar.reserve(OURS, wanted(Edge.LEFT)) == Rect(48, 0, 380, 1080)


def test_when_the_shell_starts_again_the_bar_registers_again(desk: Desk) -> None:
    desk.bar.reserve(OURS, wanted())
    desk.shell.bars.clear()
    assert desk.hear("TaskbarCreated") is Heard.LOST
    desk.bar.reserve(OURS, wanted())
    assert desk.shell.bars == {OURS: wanted().place}


@pytest.mark.parametrize(("style", "back"), [(WS_EX_TOPMOST, HWND_TOPMOST), (0, HWND_NOTOPMOST)])
def test_it_goes_under_a_full_screen_program_and_comes_back(
    desk: Desk, style: int, back: int
) -> None:
    desk.user.style = style
    desk.bar.reserve(OURS, wanted())
    desk.hear("RemansoAppBar", Abn.FULLSCREENAPP, 1)
    desk.user.style = 0  # at the bottom a window is not topmost
    desk.hear("RemansoAppBar", Abn.FULLSCREENAPP, 1)
    desk.hear("RemansoAppBar", Abn.FULLSCREENAPP, 0)
    assert desk.user.stacked == [(OURS, HWND_BOTTOM), (OURS, HWND_BOTTOM), (OURS, back)]


def test_the_shell_is_told_what_it_must_know(desk: Desk) -> None:
    desk.bar.reserve(OURS, wanted())
    desk.shell.said.clear()
    for message in (WM_ACTIVATE, WM_WINDOWPOSCHANGED, 0x0200):
        assert desk.hear(message) is None
    assert desk.shell.said == [Abm.ACTIVATE, Abm.WINDOWPOSCHANGED]


def test_without_a_strip_and_for_other_windows_nothing_is_said(desk: Desk) -> None:
    assert desk.hear(WM_ACTIVATE) is None
    desk.bar.reserve(OURS, wanted())
    desk.shell.said.clear()
    moved = desk.user.messages["RemansoAppBar"]
    assert desk.bar.hear(OURS + 1, moved, Abn.POSCHANGED, 0) is None
    assert desk.shell.said == []
