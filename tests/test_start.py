"""How the program starts where it cannot open a window."""

import os
import subprocess
import sys

import pytest


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
