"""Opening with the session, on Linux in a folder and on Windows against a registry in memory."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from assistant import autostart, paths
from assistant.autostart import RunKey, XdgEntry
from assistant.errors import RemansoError


def entry_of(folder: Path) -> dict[str, str]:
    lines = (folder / "remanso.desktop").read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines[1:])


def command_of(folder: Path) -> list[str]:
    """Exec as a desktop takes it apart: the file's escape first, then the quotes."""
    value = entry_of(folder)["Exec"].replace("\\\\", "\\")
    parts = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', value)
    return [re.sub(r"\\(.)", r"\1", quoted or bare).replace("%%", "%") for quoted, bare in parts]


@pytest.mark.parametrize(
    "command",
    [
        ["/usr/bin/remanso"],
        ["/opt/mi programa/python", "-m", "assistant"],
        ['/raro/100%/a"b$c`d\\e', "ñandú"],
    ],
)
def test_the_entry_starts_this_program(tmp_path: Path, command: list[str]) -> None:
    folder = tmp_path / "autostart"
    place = XdgEntry(folder, command)
    assert not place.on()
    place.turn(True)
    assert place.on()
    assert command_of(folder) == command
    assert entry_of(folder)["Type"] == "Application"
    place.turn(False)
    assert not place.on()
    place.turn(False)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    place = XdgEntry(tmp_path, ["/usr/bin/remanso"])
    (tmp_path / "remanso.desktop").write_text(f"[Desktop Entry]\n{line}\n", "utf-8")
    assert not place.on()
    place.turn(True)
    assert place.on()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("", "utf-8")
    with pytest.raises(RemansoError, match=r"remanso\.desktop"):
        XdgEntry(tmp_path / "autostart", ["x"]).turn(True)


class FakeWinreg:
    """The calls of winreg that are used, over a dictionary; `deny` refuses like a policy."""

    HKEY_CURRENT_USER, KEY_READ, KEY_WRITE, REG_SZ = 1, 2, 4, 8

    def __init__(self, *, deny: bool = False, missing: bool = False) -> None:
        self.values: dict[tuple[str, str], tuple[str, int]] = {}
        self.deny, self.missing = deny, missing

    @contextmanager
    def OpenKey(self, root: int, path: str, _reserved: int, access: int) -> Iterator[Any]:
        assert root == self.HKEY_CURRENT_USER
        if self.missing:
            raise FileNotFoundError(2, "not there")
        if self.deny and access == self.KEY_WRITE:
            raise PermissionError(13, "Acceso denegado")
        yield path

    CreateKeyEx = OpenKey

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:
        if (key, name) not in self.values:
            raise FileNotFoundError(2, "not there")
        return self.values[key, name]

    def SetValueEx(self, key: str, name: str, _reserved: int, kind: int, value: str) -> None:
        self.values[key, name] = (value, kind)

    def DeleteValue(self, key: str, name: str) -> None:
        if self.values.pop((key, name), None) is None:
            raise FileNotFoundError(2, "not there")


RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def test_the_run_key_holds_the_command() -> None:
    reg = FakeWinreg()
    place = RunKey(reg, [r"C:\Program Files\Remanso\remanso.exe", "-m", "assistant"])
    assert not place.on()
    place.turn(True)
    assert place.on()
    expected = r'"C:\Program Files\Remanso\remanso.exe" -m assistant'
    assert reg.values == {(RUN, "Remanso"): (expected, reg.REG_SZ)}
    place.turn(False)
    assert not place.on()
    assert reg.values == {}
    place.turn(False)


def test_a_policy_that_refuses_is_a_sentence() -> None:
    with pytest.raises(RemansoError, match="Acceso denegado"):
        RunKey(FakeWinreg(deny=True), ["x"]).turn(True)
    assert not RunKey(FakeWinreg(missing=True), ["x"]).on()


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.DATA_DIR, "")
    monkeypatch.setattr(paths, "autostart_folder", lambda: tmp_path / "autostart")
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "autostart"


def test_turn_writes_once_and_takes_away(linux: Path) -> None:
    autostart.turn(True)
    assert command_of(linux)[-3:] == ["-m", "assistant", "--at-login"]
    (linux / "remanso.desktop").write_text("[Desktop Entry]\nName=mío\n", "utf-8")
    autostart.turn(True)
    assert entry_of(linux) == {"Name": "mío"}, "what is on already is left as it is"
    autostart.turn(False)
    assert list(linux.iterdir()) == []


def test_a_frozen_program_starts_itself(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/remanso/remanso")
    autostart.turn(True)
    assert command_of(linux) == ["/opt/remanso/remanso", "--at-login"]


def test_where_it_cannot_be_a_sentence_says_why(
    linux: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    with pytest.raises(RemansoError, match="macOS"):
        autostart.turn(True)
    autostart.turn(False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv(paths.DATA_DIR, "/media/usb")
    with pytest.raises(RemansoError, match="portátil"):
        autostart.turn(True)
    assert not linux.exists()
