"""Strictness for every test, and small things that many tests share."""

import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# A time limit for each example would be a timed assertion on a noisy machine.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nobody's own lines get into a test.
os.environ["XDG_DATA_HOME"] = str(Path(__file__).with_name("no-data"))


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that no test asked for is a failure."""
    yield
    records = caplog.get_records("setup") + caplog.get_records("call")
    loud = [r for r in records if r.levelno >= logging.WARNING]
    assert not loud, [r.getMessage() for r in loud]


class ByHand(Executor):
    """An executor whose work waits until the test drains it: no sleeping, any order."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], Any]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":
        self.waiting.append(lambda: fn(*args, **kwargs))
        return Future()

    def drain(self) -> None:
        """Run what waits, and what that adds, in order."""
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def by_hand() -> ByHand:
    return ByHand()


BOOK = """
method: relieve
entries:
  - id: insulto
    title: "Insulta la capacidad del agente"
    base: true
    self_talk: "No es conmigo."
    triggers: ["usted no sirve para nada", "eres un inútil"]
    lines:
      - id: pregunta
        text: "¿He hecho algo para {disgustarlo|disgustarla|molestarle}? Quiero ayudarle."
        channels: [phone, chat]
        address: usted
        step: opening
      - id: con-plazo
        text: "{cliente}, lo reviso antes de {plazo}."
        channels: [chat]
        address: usted
        step: next
      - id: no
        text: "Gracias. Vamos juntos contra el problema."
        channels: [chat]
        address: any
        step: answer_no
      - id: si
        text: "Gracias por decírmelo. ¿Qué fue?"
        channels: [chat]
        address: any
        step: answer_yes
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small phrasebook that loads without a problem."""
    place = tmp_path / "frases"
    place.mkdir()
    (place / "relieve.yaml").write_text(BOOK, "utf-8")
    return place
