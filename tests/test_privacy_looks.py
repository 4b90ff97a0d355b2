"""The looks from outside: files, sockets, memory; each of them must be able to find something."""

import gc
import os
import socket
import struct
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assistant.privacy import sockets
from assistant.privacy.files import Scope, open_for_writing, search
from assistant.privacy.memory import texts_with
from assistant.privacy.proof import new_canary

CANARY = "zafiroabcdefghijklmn"


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_leak_is_found_in_any_folder_below(tmp_path: Path, code: str) -> None:
    deep = tmp_path / "cache" / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "cache" / "clean").write_text("nada", "utf-8")
    (deep / "leak").write_bytes(f"un texto con {CANARY.upper()} dentro".encode(code))
    seen = search(Scope((tmp_path / "cache", tmp_path / "missing")), [CANARY])
    assert [file.name for file, _ in seen.found] == ["leak"]
    assert seen.leaked == len(CANARY.encode(code))
    assert seen.files == 2


def test_a_leak_across_two_pieces_of_a_file_is_counted_once(tmp_path: Path) -> None:
    file = tmp_path / "big"
    for at in ((1 << 20) - 7, (1 << 20) - len(CANARY), 1 << 20, 0):
        file.write_bytes(b"." * at + CANARY.encode() + b"." * 5_000)
        assert search(Scope((), (file,)), [CANARY]).leaked == len(CANARY), at


def test_passing_files_count_if_they_are_new_or_ours(tmp_path: Path) -> None:
    since = datetime.now().astimezone() - timedelta(hours=1)
    for name, age in (("new", 0), ("old", 7200), ("remanso-old", 7200)):
        (tmp_path / name).write_text(CANARY, "utf-8")
        when = datetime.now().astimezone().timestamp() - age
        os.utime(tmp_path / name, (when, when))
    (tmp_path / "remanso-x").mkdir()
    (tmp_path / "remanso-x" / "inner").write_text(CANARY, "utf-8")
    found = search(Scope((), (), tmp_path, since), [CANARY]).found
    assert {file.name for file, _ in found} == {"new", "remanso-old", "inner"}


def test_a_passing_file_that_goes_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").write_text("nada", "utf-8")
    look = Path.lstat

    def late(file: Path) -> os.stat_result:
        file.unlink()
        return look(file)

    monkeypatch.setattr(Path, "lstat", late)
    assert search(Scope((), (), tmp_path), [CANARY]).files == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with a name there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert search(Scope((tmp_path,)), [CANARY]).files == 0


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_a_deleted_file_that_is_still_open_is_read(tmp_path: Path) -> None:
    with (tmp_path / "gone").open("w", encoding="utf-8") as stream:
        stream.write(CANARY)
        stream.flush()
        (tmp_path / "gone").unlink()
        assert search(Scope((), open_for_writing()), [CANARY]).leaked == len(CANARY)


def test_texts_in_memory_are_counted() -> None:
    word = new_canary().encode("ascii")
    assert texts_with(word) == 0
    held = [(f"antes {word.decode()} después",)]
    assert texts_with(word) == 1
    held.clear()
    assert texts_with(word) == 0


def test_texts_in_what_the_start_froze_are_counted() -> None:
    word = new_canary().encode("ascii")
    held: list[str] = []
    gc.freeze()
    try:
        held.append(f"antes {word.decode()} después")
        assert texts_with(word) == 1
        assert gc.get_freeze_count() > 0, "what was out of the collector's sight is so again"
    finally:
        gc.unfreeze()


@pytest.mark.skipif(sys.platform not in ("linux", "win32"), reason="not checked elsewhere")
def test_an_open_socket_is_seen() -> None:
    before = sockets.open_sockets()
    assert before is not None
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        now = sockets.open_sockets()
        assert now is not None
        new = set(now) - set(before)
        assert [s.local for s in new] == [f"127.0.0.1:{port}"]
        assert all(s.here for s in new)
    assert sockets.open_sockets() == before


@pytest.mark.skipif(sys.byteorder != "little", reason="the lines are of a little-endian machine")
def test_the_lines_of_proc() -> None:
    lines = [
        "0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 11 1 x",
        "1: 0F02000A:D6D8 0771C0CB:01BB 01 00000000:00000000 00:00000000 00000000 0 0 12 1 x",
        "2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 99 1 x",
    ]
    listening, away = sockets.parse_proc("tcp", lines, {"11", "12"})
    assert (listening.local, listening.remote, listening.here) == ("127.0.0.1:8080", "", True)
    assert (away.remote, away.here) == ("203.192.113.7:443", False)


def test_the_tables_of_windows() -> None:
    address = socket.inet_aton
    port = socket.htons
    v4 = struct.pack("=I", 3)
    v4 += struct.pack("=I4sI4sII", 2, address("0.0.0.0"), port(80), bytes(4), 0xBEEF, 7)
    v4 += struct.pack("=I4sI4sII", 5, address("10.0.0.9"), port(50000), address("192.0.2.1"),
                      port(443), 7)  # fmt: skip
    v4 += struct.pack("=I4sI4sII", 5, address("10.0.0.9"), port(50001), address("192.0.2.2"),
                      port(443), 8)  # fmt: skip
    found = sockets.parse_table("tcp", 2, v4, 7)
    swapped = [(s.local, s.remote) for s in found]
    assert swapped == [("0.0.0.0:80", ""), ("10.0.0.9:50000", "192.0.2.1:443")]
    six = socket.inet_pton(socket.AF_INET6, "2001:db8::1")
    v6 = struct.pack("=I", 1)
    v6 += struct.pack("=16sII16sIIII", six, 0, port(50000), six, 0, port(443), 5, 7)
    (found6,) = sockets.parse_table("tcp", 23, v6, 7)
    assert found6.remote == "[2001:db8::1]:443"
    udp = struct.pack("=I", 1) + struct.pack("=4sII", address("127.0.0.1"), port(53), 7)
    (local,) = sockets.parse_table("udp", 2, udp, 7)
    assert local.here
