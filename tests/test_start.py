"""How the program starts: where it cannot open a window, and what it leaves alone."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from assistant import app
from assistant.errors import ModelError, PhrasebookError
from assistant.session import Session
from tests.conftest import ByHand
from tests.test_session import make

__all__ = ["make"]  # a fixture


@pytest.fixture
def collector() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


def _no_book() -> None:
    raise PhrasebookError("No hay libro de frases.")


def _no_model(_book: object) -> None:
    raise ModelError("Falta el modelo.")


@pytest.mark.parametrize(
    "broken", [{}, {"load_words": _no_book}, {"load_model": _no_model}], ids=str
)
def test_garbage_is_collected_again_after_any_start(
    make: Callable[..., Session],
    by_hand: ByHand,
    collector: None,
    broken: dict[str, Callable[..., None]],
) -> None:
    del collector
    session = make(**broken)
    gc.disable()
    app._collect_after_start(session)
    session.start()
    assert not gc.isenabled()
    by_hand.drain()
    assert gc.isenabled()
    kept = gc.get_freeze_count()
    assert kept
    session.submit("upset")
    by_hand.drain()
    assert gc.get_freeze_count() <= kept  # once


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}, {"DISPLAY": "nonsense"}], ids=str)
def test_without_a_display_a_sentence_names_the_command_line(display: dict[str, str]) -> None:
    elsewhere = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {k: v for k, v in os.environ.items() if k not in elsewhere} | display
    done = subprocess.run(
        [sys.executable, "-m", "assistant"], env=environment, capture_output=True,
        text=True, encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "python -m assistant suggest" in done.stderr
