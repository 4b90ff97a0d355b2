"""One window for each user and session, and a door that takes nothing but orders."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from assistant import instance
from assistant.instance import Door, NobodyThereError, Place
from assistant.orders import REQUEST_LIMIT, Order

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at the socket's file")

WAIT_MS = 90_000
"""Until something awaited counts as missing; a busy machine is slow, not wrong."""


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    found = instance.place()
    assert found is not None
    return found


class House:
    """A door, and what was asked at it; each order is answered with `says`."""

    def __init__(self, where: Place) -> None:
        self.asked: list[tuple[Order, str]] = []
        self.says: str | None = ""
        self.waiting: list[Callable[[str], None]] = []
        self.door = Door(where, self._obey)

    def _obey(self, order: Order, token: str, done: Callable[[str], None]) -> None:
        self.asked.append((order, token))
        if self.says is None:
            self.waiting.append(done)
        else:
            done(self.says)


@pytest.fixture
def house(qapp: QCoreApplication, where: Place) -> Iterator[House]:
    assert qapp
    made = House(where)
    assert made.door.open
    yield made
    made.door.close()


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    out: str
    err: str


def elsewhere(qtbot: QtBot, *arguments: str, token: str = "") -> Ended:
    """Run Python in another process, while this one's event loop goes on."""
    environment = os.environ | {"XDG_ACTIVATION_TOKEN": token, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        [sys.executable, *arguments], env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, encoding="utf-8",
    ) as started:  # fmt: skip
        qtbot.waitUntil(lambda: started.poll() is not None, timeout=WAIT_MS)
        out, err = started.communicate()
    return Ended(started.returncode, out, err)


def command(qtbot: QtBot, *arguments: str, token: str = "") -> Ended:
    return elsewhere(qtbot, "-m", "assistant", *arguments, token=token)


def knock(where: Place, data: bytes = b"") -> socket.socket:
    peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    peer.connect(where.door)
    peer.setblocking(False)
    if data:
        peer.sendall(data)
    return peer


def hear(qtbot: QtBot, peer: socket.socket) -> bytes:
    """All that the door says until it ends the connection."""
    heard = b""
    over = False

    def ended() -> bool:
        nonlocal heard, over
        try:
            got = peer.recv(4096)
        except BlockingIOError:
            return over
        except ConnectionResetError:
            got = b""
        heard += got
        over = over or not got
        return over

    qtbot.waitUntil(ended, timeout=WAIT_MS)
    peer.close()
    return heard


def test_a_command_reaches_the_window(qtbot: QtBot, house: House) -> None:
    assert command(qtbot, "--copy", "3", token="a-token") == Ended(0, "", "")
    assert house.asked == [(Order.COPY_3, "a-token")]


def test_why_it_was_not_done_is_one_sentence(qtbot: QtBot, house: House) -> None:
    house.says = "Antes de copiar, complete: número de línea."
    assert command(qtbot, "--copy=2") == Ended(1, "", f"{house.says}\n")


def test_without_a_window_nobody_is_there(qtbot: QtBot, where: Place) -> None:
    with pytest.raises(NobodyThereError):
        instance.ask(where, Order.SHOW)
    done = command(qtbot, "--paste")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert "no está abierto" in done.err


def test_a_window_that_does_not_answer_is_told(qtbot: QtBot, house: House) -> None:
    house.says = None
    code = """
from assistant import cli, instance
instance.ANSWER_MS = 50
raise SystemExit(cli.main(["--show"]))
"""
    done = elsewhere(qtbot, "-c", code)
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert "no responde" in done.err
    qtbot.waitUntil(lambda: bool(house.waiting), timeout=WAIT_MS)
    house.waiting[0]("")  # too late: nobody is there any more, and nothing breaks


@pytest.mark.usefixtures("house")
def test_a_command_loads_nothing_of_the_engine(qtbot: QtBot) -> None:
    code = """
import sys
from assistant import cli
code = cli.main(["--show"])
print(*sys.modules)
raise SystemExit(code)
"""
    done = elsewhere(qtbot, "-c", code)
    assert done.code == 0, done.err
    loaded = set(done.out.split())
    assert "PySide6.QtNetwork" in loaded
    heavy = {"numpy", "pydantic", "onnxruntime", "assistant.engine", "assistant.phrasebook"}
    assert not loaded & (heavy | {"PySide6.QtGui", "PySide6.QtWidgets", "ruamel.yaml"})


@pytest.mark.parametrize(
    "data",
    [b"quit\n", b"\n", b"\x00\xff\xfe\n", b"GET / HTTP/1.1\r\n\r\n", b"copy_1 ; rm\n",
     b"x" * (REQUEST_LIMIT + 1), b"x" * 1_000_000],
    ids=["unknown", "empty", "binary", "http", "words", "long", "huge"],
)  # fmt: skip
def test_what_is_no_order_ends_the_connection(
    qtbot: QtBot, where: Place, house: House, data: bytes
) -> None:
    peer = knock(where)
    with suppress(BlockingIOError, BrokenPipeError, ConnectionResetError):
        peer.sendall(data)  # the door may hang up before all is said
    assert hear(qtbot, peer) == b""
    assert house.asked == []
    assert hear(qtbot, knock(where, b"show\n")) == b"ok\n"


def test_an_order_may_come_in_pieces_and_only_one_is_heard(
    qtbot: QtBot, where: Place, house: House
) -> None:
    peer = knock(where, b"sh")
    qtbot.waitUntil(lambda: bool(house.door._peers), timeout=WAIT_MS)
    peer.sendall(b"ow\npaste\n")
    assert hear(qtbot, peer) == b"ok\n"
    assert house.asked == [(Order.SHOW, "")]


def test_a_silent_peer_is_sent_away(
    qtbot: QtBot, where: Place, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "REQUEST_MS", 50)
    assert hear(qtbot, knock(where, b"sho")) == b""
    assert house.asked == []


def test_a_crowd_does_not_fill_the_house(qtbot: QtBot, where: Place, house: House) -> None:
    crowd = [knock(where) for _ in range(instance.PEERS + 3)]
    qtbot.waitUntil(lambda: len(house.door._peers) == instance.PEERS, timeout=WAIT_MS)
    assert hear(qtbot, crowd[-1]) == b""
    for peer in crowd[:-1]:
        peer.close()
    qtbot.waitUntil(lambda: not house.door._peers, timeout=WAIT_MS)
    assert hear(qtbot, knock(where, b"show\n")) == b"ok\n"


def test_a_peer_that_leaves_before_its_answer(qtbot: QtBot, where: Place, house: House) -> None:
    house.says = None
    knock(where, b"paste\n").close()
    qtbot.waitUntil(lambda: bool(house.waiting), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not house.door._peers, timeout=WAIT_MS)
    house.waiting[0]("")


def test_only_the_user_may_open_the_door(where: Place, house: House) -> None:
    door = Path(where.door)
    assert stat.S_ISSOCK(door.stat().st_mode), "a file's socket, not one of a network"
    assert stat.S_IMODE(door.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(door.parent.stat().st_mode) == 0o700
    house.door.close()
    assert not door.exists()


def test_a_folder_that_others_may_enter_is_closed_to_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "remanso").mkdir()
    (tmp_path / "remanso").chmod(0o777)
    assert instance.place() is not None
    assert stat.S_IMODE((tmp_path / "remanso").stat().st_mode) == 0o700


def test_no_private_folder_no_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "remanso").symlink_to(tmp_path)  # another's trick, or an accident
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert instance.place() is None
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file"))
    assert instance.place() is None
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("x" * 120)))
    assert instance.place() is None


def test_one_place_for_each_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    def at(display: str) -> Place | None:
        monkeypatch.setenv("DISPLAY", display)
        return instance.place()

    assert at(":7") == at(":7.0")
    assert at(":7") != at(":8")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert at(":7") == at(":8")


def test_the_second_start_brings_the_first_to_view(
    qtbot: QtBot, where: Place, house: House
) -> None:
    first = instance.claim(where)
    assert first is not None
    assert elsewhere(qtbot, "-m", "assistant", token="a-token") == Ended(0, "", "")
    assert house.asked == [(Order.SHOW, "a-token")]
    first.unlock()


def test_a_lock_without_a_door_is_taken_over(where: Place) -> None:
    first = instance.claim(where)
    assert first is not None
    assert instance.claim(where, patience=0) is not None


def test_what_a_crash_left_is_taken_over(qtbot: QtBot, where: Place) -> None:
    code = """
import os
from PySide6.QtCore import QCoreApplication
from assistant import instance
app = QCoreApplication([])
where = instance.place()
lock = instance.claim(where)
door = instance.Door(where, print)
assert lock is not None and door.open
os._exit(9)
"""
    assert elsewhere(qtbot, "-c", code).code == 9
    assert Path(where.door).exists()
    assert Path(where.lock).exists()
    lock = instance.claim(where, patience=0)
    assert lock is not None
    assert lock.isLocked()
    house = House(where)
    assert house.door.open
    assert hear(qtbot, knock(where, b"show\n")) == b"ok\n"
    house.door.close()
    lock.unlock()
