"""Nothing of the customer's on disk or in a report; no connection."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from assistant.ui import crash
from assistant.ui.crash import report

SECRET = "ZAFIRO4007 llevo tres semanas esperando y nadie contesta, inútiles"


def test_no_customer_text_is_written_to_disk(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    kept = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    environment = kept | {"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "assistant", "suggest", SECRET],
        cwd=home, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "1  Escuche" in done.stdout
    written = [p for p in home.rglob("*") if p.is_file()]
    assert not [p for p in written if b"ZAFIRO4007" in p.read_bytes()], written


def test_no_library_keeps_an_identifier_or_reports(tmp_path: Path) -> None:
    """onnxruntime would, unless told not to; in CI it is silent, so CI is hidden from it."""
    ci = ("CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "BUILD_ID", "JENKINS_URL", "TRAVIS")
    kept = {k: v for k, v in os.environ.items() if k not in ci and not k.startswith("XDG_")}
    subprocess.run(
        [sys.executable, "-m", "assistant", "suggest", "hola, ¿a qué hora abren?"],
        env=kept | {"HOME": str(tmp_path)}, capture_output=True, check=True,
    )  # fmt: skip
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


def test_no_connection_is_opened() -> None:
    code = f"""
import socket
def refuse(*a, **k): raise AssertionError("a connection was tried")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
from assistant.cli import main
raise SystemExit(main(["suggest", {SECRET!r}]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_crash_report_quotes_no_text() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        text = report(type(error), error.__traceback__)
    assert "ZAFIRO4007" not in text
    assert text.endswith("ValueError")
    assert "test_privacy.py" in text


def test_a_crash_keeps_no_text_in_memory(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = QWidget()
    qtbot.addWidget(window)
    crash.install(window)
    (box,) = window.findChildren(QMessageBox)

    def broken() -> None:
        int(SECRET)

    QTimer.singleShot(0, broken)
    qtbot.waitUntil(box.isVisible)
    assert "ZAFIRO4007" not in box.detailedText() + capfd.readouterr().err
    assert [name for name in vars(sys) if name.startswith("last_")] == []
