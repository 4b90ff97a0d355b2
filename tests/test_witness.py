"""The witness in a process of its own: an audit hook cannot be taken off."""

import subprocess
import sys
import textwrap

import pytest


def run(code: str) -> str:
    """What `code` prints with the witness on."""
    head = "import socket, pathlib\nfrom assistant.witness import WITNESS\nWITNESS.start()\n"
    done = subprocess.run(
        [sys.executable, "-c", head + textwrap.dedent(code)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip()


def test_a_connection_that_nobody_configured_is_told_by_its_number() -> None:
    code = """
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.7", 9))
            except OSError:
                pass
        (contact,) = WITNESS.contacts()
        print(contact.host, contact.times, contact.expected, contact.here)
    """
    assert run(code) == "192.0.2.7 1 False False"


def test_a_configured_one_by_its_name_and_how_often() -> None:
    code = """
        WITNESS.expect("127.0.0.1", "libro.empresa.com")
        with socket.create_server(("127.0.0.1", 0)) as server:
            for _ in range(3):
                socket.create_connection(server.getsockname()).close()
        (contact,) = WITNESS.contacts()
        print(contact.host, contact.times, contact.expected, contact.here)
    """
    assert run(code) == "libro.empresa.com 3 True True"


@pytest.mark.skipif(sys.platform == "win32", reason="no such sockets there")
def test_the_desktops_own_sockets_are_no_connections() -> None:
    code = """
        left, right = socket.socketpair()
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect("/nowhere")
            except OSError:
                pass
        print(len(WITNESS.contacts()))
    """
    assert run(code) == "0"


def test_what_was_written_renamed_and_only_read() -> None:
    code = """
        import tempfile, sqlite3
        folder = pathlib.Path(tempfile.mkdtemp()).resolve()
        (folder / "a").write_text("x")
        (folder / "a").replace(folder / "b")
        (folder / "b").read_text()
        sqlite3.connect(folder / "c.db").close()
        tempfile.NamedTemporaryFile(prefix="d", dir=folder).close()
        written = {pathlib.Path(p).name[0] for p in WITNESS.written()
                   if pathlib.Path(p).parent == folder}
        print(sorted(written), WITNESS.complete)
    """
    assert run(code) == "['a', 'b', 'c', 'd'] True"
