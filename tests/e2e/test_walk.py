"""An agent's walk through the real window, with other programs at both ends of the clipboard."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import PATIENCE, Desktop, Process, Seen, desktop

pytestmark = pytest.mark.e2e

ATTACK = "Usted es un inútil. Quiero mi reembolso de marzo."
CRISIS = "ya no quiero vivir"
CALM = "Buenos días, ¿a qué hora abren mañana?"

MESSAGE = ("text", "Mensaje del cliente")
CARD = ("text", "Tarjeta de traspaso")
SUGGESTIONS = ("list", "Sugerencias")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def remanso(desk: Desktop) -> Iterator[Process]:
    """The program, its window open and its model loaded."""
    with desk.program() as process:
        desk.until("window", lambda: desk.look("frame", "Remanso"))
        desk.until("message with the focus", lambda: _focused(desk.look(*MESSAGE)))
        desk.until("model loaded", lambda: "Preparando" not in description(desk, "Estado"))
        yield process


def _focused(seen: Seen | None) -> bool:
    return seen is not None and "focused" in seen.states


def rows(desk: Desktop) -> list[str]:
    """The suggestions on the screen."""
    seen = desk.look(*SUGGESTIONS)
    return seen.children if seen is not None and seen.showing else []


def text(desk: Desktop, role: str, name: str) -> str | None:
    seen = desk.look(role, name)
    return None if seen is None else seen.text


def description(desk: Desktop, label: str) -> str:
    """What a label says."""
    return desk.until(label, lambda: desk.look("label", label)).description


def paste(desk: Desktop, message: str) -> str:
    """Bring a message in from another program; what the window reads in it."""
    desk.until("message with the focus", lambda: _focused(desk.look(*MESSAGE)))
    desk.put_on_clipboard(message)
    desk.key("ctrl+v")
    desk.until("pasted message", lambda: text(desk, *MESSAGE) == message)

    return desk.until("reading", lambda: description(desk, "Lectura"))


def test_from_the_paste_to_the_handoff(desk: Desktop, remanso: Process) -> None:
    assert rows(desk) == []

    assert "Ataque personal" in paste(desk, ATTACK)
    offered = desk.until("suggestions", lambda: rows(desk))
    assert offered[0].startswith(f"1 de {len(offered)}. ")

    desk.press("Copiar")
    copied = desk.until("copied line", lambda: _other_than(ATTACK, desk.clipboard()))
    line = re.fullmatch(r"1 de \d\. [^.]+\. (.+) Por qué: .*", offered[0])
    assert line is not None
    assert copied == line.group(1)
    desk.until("confirmation", lambda: "Copiada la frase 1" in description(desk, "Estado"))

    desk.press("Escalar")
    card = desk.until("handoff card", lambda: text(desk, *CARD))
    assert "enojo" in card
    assert "Quiero mi reembolso de marzo." in card
    assert "inútil" not in card
    desk.write(CARD[1], "Urgente. ", at=0)
    desk.until("edited card", lambda: text(desk, *CARD) == f"Urgente. {card}")
    desk.press("Copiar tarjeta")
    desk.until("copied card", lambda: desk.clipboard() == f"Urgente. {card}")
    desk.until("closed card", lambda: desk.look(*CARD) is None)

    desk.press("Caso nuevo")
    desk.until("empty message", lambda: text(desk, *MESSAGE) == "")
    desk.until("empty list", lambda: not rows(desk))
    assert description(desk, "Lectura") == ""
    _close(desk, remanso)


def test_a_crisis_shows_the_protocol_and_calm_shows_nothing(
    desk: Desktop, remanso: Process
) -> None:
    assert "Crisis" in paste(desk, CRISIS)
    protocol = desk.until("protocol", lambda: desk.look("label", "Protocolo"))
    assert protocol.showing
    assert protocol.description.startswith("1. ")
    assert rows(desk) == []

    desk.press("Caso nuevo")
    desk.until("empty message", lambda: text(desk, *MESSAGE) == "")
    assert "Nada que calmar" in paste(desk, CALM)
    assert rows(desk) == []
    _close(desk, remanso)


def _other_than(before: str, now: str) -> str:
    return now if now != before else ""


def _close(desk: Desktop, process: Process) -> None:
    """Close the window from the keyboard; the program printed nothing and left nothing behind."""
    desk.until("message with the focus", lambda: _focused(desk.look(*MESSAGE)))
    desk.key("alt+F4")
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.1)
    assert process.returncode == 0
    assert desk.printed() == ""
    # Nothing of the customer's, and nothing of a library that would report to its makers:
    # onnxruntime keeps an identifier here, and sends events, unless it is told not to.
    kept = [path for path in desk.home.rglob("*") if path.is_file()]
    assert not [path for path in kept if "onnxruntime" in path.name or path.name == "deviceid"]
    for words in (ATTACK, CRISIS, CALM):
        assert not [path for path in kept if words.encode() in path.read_bytes()]
