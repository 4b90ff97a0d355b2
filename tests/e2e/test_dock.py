"""The docked window on a real X server, under a real window manager, beside another window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Process, desktop
from tests.e2e.test_walk import ATTACK, MESSAGE, _focused, description

pytestmark = pytest.mark.e2e

WHOLE, WIDTH = (1280, 900), 380

OTHER = """
import sys
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication(sys.argv)
edit = QPlainTextEdit()
edit.setWindowTitle("CRM")
edit.showMaximized()
app.exec()
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def remanso(desk: Desktop) -> Iterator[Process]:
    with desk.program() as process:
        desk.until("message with the focus", lambda: _focused(desk.look(*MESSAGE)))
        desk.until("model loaded", lambda: "Preparando" not in description(desk, "Estado"))
        yield process


@pytest.fixture
def crm(desk: Desktop, remanso: Process) -> Iterator[str]:  # noqa: ARG001  # started first
    """A maximised window of another program, with the keyboard; its number."""
    with desk.other(OTHER):
        number = desk.until("other window", lambda: window(desk, "CRM"))
        desk.until("focus of the other window", lambda: focused(desk) == number)
        yield number


def window(desk: Desktop, name: str) -> str:
    """The number of the window of that title; "" if there is none."""
    found = desk.ask("xdotool", "search", "--onlyvisible", "--name", f"^{name}$")
    return found.split()[-1] if found else ""


def focused(desk: Desktop) -> str:
    return desk.ask("xdotool", "getwindowfocus").strip()


def place(desk: Desktop, number: str) -> tuple[int, ...]:
    """x, y, width and height, without the frame."""
    told = desk.ask("xdotool", "getwindowgeometry", "--shell", number)
    found = dict(line.split("=") for line in told.splitlines() if "=" in line)
    return tuple(int(found[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")) if found else ()


def numbers(desk: Desktop, name: str, *of: str) -> list[int]:
    """The numbers of a property of a window, or of the root; none if it is not there."""
    told = desk.ask("xprop", *(of or ("-root",)), name)
    return [int(n) for n in re.findall(r"\d+", told.partition("=")[2])]


def struts(desk: Desktop) -> list[int]:
    return numbers(desk, "_NET_WM_STRUT_PARTIAL", "-id", window(desk, "Remanso"))


def free(desk: Desktop) -> list[int]:
    """What the window manager leaves to a maximised window: x, y, width, height."""
    return numbers(desk, "_NET_WORKAREA")[:4]


def test_the_strip_is_free_of_a_maximised_window_and_the_keyboard_stays_there(
    desk: Desktop, crm: str
) -> None:
    ours = window(desk, "Remanso")
    assert place(desk, ours) == (WHOLE[0] - WIDTH, 0, WIDTH, WHOLE[1])
    assert struts(desk) == [0, WIDTH, 0, 0, 0, 0, 0, WHOLE[1] - 1, 0, 0, 0, 0]
    assert numbers(desk, "_NET_WM_STRUT", "-id", ours) == [0, WIDTH, 0, 0]
    assert free(desk) == [0, 0, WHOLE[0] - WIDTH, WHOLE[1]]
    x, _, width, _ = desk.until("maximised", lambda: place(desk, crm))
    assert x + width <= WHOLE[0] - WIDTH
    assert width > 800

    # The text comes by the accessibility bus: the keyboard stays where it is.
    desk.write(MESSAGE[1], ATTACK, at=0)
    desk.until("reading", lambda: "Ataque personal" in description(desk, "Lectura"))
    assert focused(desk) == crm

    assert "_NET_WM_STATE_ABOVE" in desk.ask("xprop", "-id", ours, "_NET_WM_STATE")


@pytest.mark.usefixtures("remanso")
def test_the_small_forms_give_the_strip_back_and_the_whole_window_takes_it_again(
    desk: Desktop,
) -> None:
    desk.key("ctrl+d")
    desk.until("no strip in compact", lambda: free(desk) == [0, 0, *WHOLE])
    x, y, width, height = place(desk, window(desk, "Remanso"))
    assert (x + width, y + height) == WHOLE
    assert height < 450
    desk.until("message with the focus", lambda: _focused(desk.look(*MESSAGE)))
    desk.key("ctrl+shift+d")
    desk.until("lower badge", lambda: place(desk, window(desk, "Remanso"))[3] < height)
    desk.put_on_clipboard(ATTACK)
    desk.key("ctrl+v")
    desk.until("reading", lambda: "Ataque personal" in description(desk, "Lectura"))
    desk.key("ctrl+1")
    desk.until("copied line", lambda: desk.clipboard() not in ("", ATTACK))
    desk.key("ctrl+shift+d")
    desk.until("strip again", lambda: free(desk) == [0, 0, WHOLE[0] - WIDTH, WHOLE[1]])


@pytest.mark.parametrize("end", ["kill", "close"])
def test_the_strip_is_given_back_at_the_end(desk: Desktop, remanso: Process, end: str) -> None:
    assert free(desk) == [0, 0, WHOLE[0] - WIDTH, WHOLE[1]]
    if end == "kill":
        remanso.kill()
    else:
        desk.key("alt+F4")
    desk.until("all of the screen", lambda: free(desk) == [0, 0, *WHOLE])
    remanso.wait(60)


@pytest.mark.usefixtures("remanso")
def test_screens_come_and_go_and_the_window_with_its_strip_follows(desk: Desktop) -> None:
    at = desk.until("docked", lambda: place(desk, window(desk, "Remanso")))
    # Two monitors side by side: the right edge of the first is the left edge of the second.
    desk.ask("xrandr", "--setmonitor", "left", "640/200x900/200+0+0", "screen")
    desk.ask("xrandr", "--setmonitor", "right", "640/200x900/200+640+0", "none")
    desk.until("on the first", lambda: place(desk, window(desk, "Remanso"))[0] + 320 == 640)
    desk.until("no strip between screens", lambda: not any(struts(desk)))
    desk.ask("xrandr", "--delmonitor", "left")
    desk.ask("xrandr", "--delmonitor", "right")
    desk.until("back where it was", lambda: place(desk, window(desk, "Remanso")) == at)
    desk.until("with its strip", lambda: struts(desk)[1:2] == [WIDTH])
    assert free(desk) == [0, 0, WHOLE[0] - WIDTH, WHOLE[1]]
    # A smaller mode: the old place is out of view.
    mode = "60 1024 1030 1040 1050 768 770 772 780".split()
    desk.ask("xrandr", "--newmode", "small", *mode)
    desk.ask("xrandr", "--addmode", "screen", "small")
    desk.ask("xrandr", "--output", "screen", "--mode", "small")
    small = (1024 - WIDTH, 0, WIDTH, 768)
    desk.until("in view", lambda: place(desk, window(desk, "Remanso")) == small)
    desk.until("strip of the smaller", lambda: free(desk) == [0, 0, 1024 - WIDTH, 768])
