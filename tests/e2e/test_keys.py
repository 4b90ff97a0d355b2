"""Global keys and commands, with the keyboard in another program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop
from tests.e2e.test_walk import CALM, MESSAGE, SUGGESTIONS, description, text

pytestmark = pytest.mark.e2e

UPSET = "Llevo tres semanas esperando mi reembolso y nadie contesta."

CRM = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.setWindowTitle("CRM")
field.show()
print("ready", flush=True)
app.exec()
"""

THIEF = """
import xcffib
from xcffib import xproto
connection = xcffib.connect()
root = connection.get_setup().roots[0].root
board = connection.core.GetKeyboardMapping(8, 248).reply()
row = [i for i in range(248) if board.keysyms[i * board.keysyms_per_keycode] == 0xFFBE + 5]
held = xproto.ModMask.Shift | xproto.ModMask.Control
asynchronous = xproto.GrabMode.Async
connection.core.GrabKeyChecked(
    True, root, held, row[0] + 8, asynchronous, asynchronous
).check()
print("ready", flush=True)
connection.wait_for_event()
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


def opened(desk: Desktop) -> None:
    desk.until("window", lambda: desk.look("frame", "Remanso"))
    desk.until("model loaded", lambda: "Preparando" not in description(desk, "Estado"))


def offered(desk: Desktop) -> list[str]:
    seen = desk.look(*SUGGESTIONS)
    return seen.children if seen is not None and seen.showing else []


def crm_in_front(desk: Desktop) -> None:
    desk.until("CRM in front", lambda: desk.in_front() == "CRM")


def test_global_keys_work_from_the_crm(desk: Desktop) -> None:
    with desk.program("--global-keys") as process:
        opened(desk)
        with desk.other_program(CRM):
            crm_in_front(desk)
            desk.put_on_clipboard(UPSET)
            desk.key("ctrl+shift+F7")
            desk.until("pasted message", lambda: text(desk, *MESSAGE) == UPSET)
            first = desk.until("suggestions", lambda: offered(desk))[0]
            desk.key("ctrl+shift+F1")
            desk.until("copied line", lambda: desk.clipboard() != UPSET and desk.clipboard())
            assert desk.clipboard() in first
            assert desk.in_front() == "CRM", "neither takes the keyboard from the CRM"

            desk.key("Num_Lock")
            desk.key("Caps_Lock")
            desk.key("ctrl+shift+F6")
            desk.until("Remanso in front", lambda: desk.in_front() == "Remanso")
            desk.key("Caps_Lock")
        assert desk.printed() == ""
        process.terminate()


def test_a_key_that_another_program_has_is_told(desk: Desktop) -> None:
    with desk.other_program(THIEF), desk.program("--global-keys") as process:
        desk.until("window", lambda: desk.look("frame", "Remanso"))
        said = "Otro programa ya usa Ctrl+Shift+F6"
        desk.until("sentence", lambda: said in description(desk, "Estado"))
        with desk.other_program(CRM):
            crm_in_front(desk)
            desk.put_on_clipboard(CALM)
            desk.key("ctrl+shift+F7")  # the others work
            desk.until("pasted message", lambda: text(desk, *MESSAGE) == CALM)
        process.terminate()


def test_commands_and_a_second_start(desk: Desktop) -> None:
    code, said = desk.command("--show")
    assert (code, said.count("\n")) == (1, 1)
    with desk.program() as process:
        opened(desk)
        with desk.other_program(CRM):
            crm_in_front(desk)
            desk.put_on_clipboard(UPSET)
            assert desk.command("--paste") == (0, "")
            assert desk.command("--copy", "1") == (0, "")
            assert desk.clipboard() in offered(desk)[0]
            assert desk.in_front() == "CRM"
            # Without --global-keys the keys stay the CRM's.
            desk.key("ctrl+shift+F6")
            assert desk.command("--copy", "1") == (0, "")
            assert desk.in_front() == "CRM"

            assert desk.command("--show") == (0, "")
            desk.until("Remanso in front", lambda: desk.in_front() == "Remanso")
        with desk.other_program(CRM):
            crm_in_front(desk)
            assert desk.command() == (0, "")
            desk.until("Remanso in front", lambda: desk.in_front() == "Remanso")
            assert process.poll() is None
            assert desk.command("--escalate") == (0, "")
            desk.until("card in front", lambda: desk.in_front() == "Escalar")
        process.terminate()


def test_the_keys_are_given_back_at_the_end(desk: Desktop) -> None:
    with desk.program("--global-keys") as process:
        desk.until("window", lambda: desk.look("frame", "Remanso"))
        desk.until("window in front", lambda: desk.in_front() == "Remanso")
        desk.key("alt+F4")
        desk.until("end", lambda: process.poll() is not None)
        assert process.returncode == 0
        assert desk.printed() == ""
    with desk.other_program(THIEF) as thief:
        assert thief.poll() is None
    assert not list((desk.home / "run" / "remanso").iterdir()), "neither a socket nor a lock"
