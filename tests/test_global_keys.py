"""Global keys: the table, Windows against a fake user32, Wayland against a fake portal."""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assistant.errors import RemansoError
from assistant.orders import GLOBAL_KEYS, Order
from assistant.ui.global_keys import GlobalKeys, combination, for_this_desktop
from assistant.ui.keys_windows import MOD_NOREPEAT, WM_HOTKEY, WindowsKeys

WAIT_MS = 90_000


class Heard:
    """What the keys say."""

    def __init__(self, keys: GlobalKeys) -> None:
        self.pressed: list[tuple[Order, str]] = []
        self.told: list[str] = []
        keys.pressed.connect(lambda order, token: self.pressed.append((order, token)))
        keys.told.connect(self.told.append)


@pytest.mark.parametrize(
    ("text", "written"),
    [("Ctrl+Shift+F6", "Ctrl+Shift+F6"), ("shift + ctrl + f6", "Ctrl+Shift+F6"), ("F8", "F8"),
     ("alt+1", "Alt+1"), ("Meta+R", "Meta+R"), ("Ctrl+F24", "Ctrl+F24")],
)  # fmt: skip
def test_combinations(text: str, written: str) -> None:
    assert str(combination(text)) == written


@pytest.mark.parametrize("text", GLOBAL_KEYS.values())
def test_the_keys_of_the_table_can_be_had(text: str) -> None:
    assert str(combination(text)) == text


@pytest.mark.parametrize(
    "text", ["A", "Shift+1", "Ctrl+Alt+R", "Ctrl+F25", "Ctrl+Ñ", "Ctrl+", "+", "Ctrl++", "Hyper+R",
             "Ctrl+Return", "F0"],
)  # fmt: skip
def test_what_cannot_be_a_global_key(text: str) -> None:
    with pytest.raises(RemansoError, match="no sirve"):
        combination(text)


@pytest.mark.usefixtures("qapp")
def test_where_there_is_no_way_a_sentence_names_the_command() -> None:
    keys = for_this_desktop()  # offscreen
    heard = Heard(keys)
    keys.take({})
    keys.take({Order.SHOW: ""})
    assert heard.told == []
    keys.take(GLOBAL_KEYS)
    (sentence,) = heard.told
    assert "python -m assistant --show" in sentence
    keys.release()


class User32:
    """Windows' table of hot keys; `others` has those of other programs."""

    def __init__(self) -> None:
        self.others = {(0x2 | 0x4, 0x75)}  # Ctrl+Shift+F6
        self.held: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, number: int, modifiers: int, key: int) -> int:
        assert window is None
        assert modifiers & MOD_NOREPEAT
        wanted = (modifiers & ~MOD_NOREPEAT, key)
        if wanted in self.others or wanted in self.held.values() or not 0 < number <= 0xBFFF:
            return 0
        self.held[number] = wanted
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        assert window is None
        return int(self.held.pop(number, None) is not None)

    def message(self, keys: WindowsKeys, number: int, kind: int = WM_HOTKEY) -> object:
        """Windows' message as Qt hands it to the filter."""
        found = wintypes.MSG(message=kind, wParam=number)
        return keys._filter.nativeEventFilter(b"windows_dispatcher_MSG", ctypes.addressof(found))


@pytest.mark.usefixtures("qapp")
def test_windows_keys_are_taken_pressed_and_given_back() -> None:
    user32 = User32()
    keys = WindowsKeys(user32)
    heard = Heard(keys)
    keys.take({Order.ESCALATE: "Ctrl+Shift+F8", Order.COPY_1: "Alt+1"})
    assert sorted(user32.held.values()) == [(0x1, ord("1")), (0x2 | 0x4, 0x77)]
    for number in user32.held:
        assert user32.message(keys, number) == (True, 0)
    assert heard.pressed == [(Order.ESCALATE, ""), (Order.COPY_1, "")]
    assert heard.told == []
    assert user32.message(keys, 1) == (False, 0)
    assert user32.message(keys, next(iter(user32.held)), kind=0x100) == (False, 0)
    keys.take({Order.COPY_1: "Alt+2"})
    assert list(user32.held.values()) == [(0x1, ord("2"))]
    keys.release()
    assert user32.held == {}


@pytest.mark.usefixtures("qapp")
def test_a_key_of_another_program_is_told_and_the_rest_is_taken() -> None:
    user32 = User32()
    keys = WindowsKeys(user32)
    heard = Heard(keys)
    keys.take(GLOBAL_KEYS)
    assert heard.told == [
        "Otro programa ya usa Ctrl+Shift+F6; elija otra tecla global en los ajustes."
    ]
    assert len(user32.held) == len(GLOBAL_KEYS) - 1
    keys.release()


@pytest.mark.usefixtures("qapp")
def test_a_key_given_twice_and_one_that_is_none_are_told() -> None:
    user32 = User32()
    keys = WindowsKeys(user32)
    heard = Heard(keys)
    keys.take({Order.SHOW: "Alt+1", Order.PASTE: "alt+1", Order.ESCALATE: "Ctrl+Alt+E"})
    assert len(heard.told) == 2
    assert heard.told[0] == "La tecla global Alt+1 está puesta dos veces; cambie una."
    assert "AltGr" in heard.told[1]
    assert list(user32.held.values()) == [(0x1, ord("1"))]
    keys.release()


linux = pytest.mark.skipif(sys.platform != "linux", reason="the portal is of Linux desktops")


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("install the Debian package: dbus-daemon")
    read, write = os.pipe()
    with os.fdopen(read) as told, (tmp_path / "noise").open("w") as noise:
        process = subprocess.Popen(
            [daemon, "--session", "--nofork", "--print-address", str(write)],
            pass_fds=(write,), stdout=noise, stderr=noise,
        )  # fmt: skip
        os.close(write)
        address = told.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        process.terminate()
        process.wait()


class Portal:
    def __init__(self, how: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fake_portal", how], stdout=subprocess.PIPE, text=True,
            cwd=Path(__file__).parents[1],
        )  # fmt: skip
        assert self.call()[0] == "ready"

    def call(self) -> list[Any]:
        assert self.process.stdout is not None
        found: list[Any] = json.loads(self.process.stdout.readline())
        return found

    def end(self) -> None:
        self.process.terminate()
        self.process.communicate()


@pytest.fixture
def portal(session_bus: str) -> Iterator[Callable[[str], Portal]]:
    assert session_bus
    made: list[Portal] = []

    def start(how: str) -> Portal:
        made.append(Portal(how))
        return made[-1]

    yield start
    for each in made:
        each.end()


@linux
def test_the_portal_is_asked_and_its_keys_are_heard(
    qtbot: QtBot, portal: Callable[[str], Portal]
) -> None:
    from assistant.ui.keys_portal import PortalKeys

    desktop = portal("gives")
    keys = PortalKeys()
    heard = Heard(keys)
    keys.take({Order.SHOW: "Ctrl+Shift+F6", Order.COPY_1: "Meta+A"})
    qtbot.waitUntil(lambda: bool(heard.pressed), timeout=WAIT_MS)
    assert heard.pressed == [(Order.SHOW, "a-token")]
    assert heard.told == []
    calls = [desktop.call() for _ in range(3)]
    assert [name for name, _ in calls] == ["Register", "CreateSession", "BindShortcuts"]
    session, wanted, window, _ = calls[2][1]
    assert [(name, words["preferred_trigger"][1]) for name, words in wanted] == [
        ("show", "CTRL+SHIFT+F6"),
        ("copy_1", "LOGO+a"),
    ]
    assert wanted[1][1]["description"] == ["s", "Copiar la frase 1"]
    assert window == ""
    assert "/session/" in session
    keys.release()
    assert desktop.call() == ["Close", []]


@linux
@pytest.mark.parametrize(
    ("how", "words"),
    [("keeps", "Otro programa ya usa Ctrl+Shift+F6"), ("refuses", "sin permiso"),
     ("lacks", "python -m assistant --show")],
)  # fmt: skip
def test_what_the_portal_does_not_give_is_told_once(
    qtbot: QtBot, portal: Callable[[str], Portal], how: str, words: str
) -> None:
    from assistant.ui.keys_portal import PortalKeys

    portal(how)
    keys = PortalKeys()
    heard = Heard(keys)
    keys.take({Order.SHOW: "Ctrl+Shift+F6", Order.PASTE: "Ctrl+Shift+F7"})
    qtbot.waitUntil(lambda: bool(heard.told), timeout=WAIT_MS)
    assert len(heard.told) == 1
    assert words in heard.told[0]
    keys.release()


@linux
@pytest.mark.usefixtures("qapp", "session_bus")
def test_without_a_portal_a_sentence_names_the_command(qtbot: QtBot) -> None:
    from assistant.ui.keys_portal import PortalKeys

    keys = PortalKeys()
    heard = Heard(keys)
    keys.take({Order.SHOW: "Ctrl+Shift+F6"})
    qtbot.waitUntil(lambda: bool(heard.told), timeout=WAIT_MS)
    assert "python -m assistant --show" in heard.told[0]


@linux
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("address", ["", "unix:path=/no/existe", "nonsense"])
def test_without_a_session_bus_too(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.ui.keys_portal import PortalKeys

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    keys = PortalKeys()
    heard = Heard(keys)
    keys.take({Order.SHOW: "Ctrl+Shift+F6"})
    assert "python -m assistant --show" in heard.told[0]


@linux
def test_a_bus_that_goes_away(
    qtbot: QtBot, portal: Callable[[str], Portal], session_bus: str
) -> None:
    from assistant.ui.keys_portal import PortalKeys

    portal("gives")
    keys = PortalKeys()
    heard = Heard(keys)
    keys.take({Order.SHOW: "Ctrl+Shift+F6"})
    qtbot.waitUntil(lambda: bool(heard.pressed), timeout=WAIT_MS)
    assert keys._bus is not None
    keys._bus.sock.shutdown(2)
    qtbot.waitUntil(lambda: bool(heard.told), timeout=WAIT_MS)
    assert "python -m assistant --show" in heard.told[0]
    assert session_bus
    keys.release()
