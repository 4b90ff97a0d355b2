"""The self-test through the real window and session; every planted leak must be reported."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assistant.jobs import JobRunner
from assistant.privacy.files import Scope
from assistant.privacy.proof import Outcome, Proof, Subject
from assistant.session import State
from assistant.ui import privacy_report, self_test
from assistant.ui.aids import Aids
from assistant.ui.privacy_window import PrivacyWindow
from assistant.ui.self_test import Facts, SelfTest
from assistant.witness import WITNESS, Contact
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard


class LateDesk(Desk):
    def paste_later(self, text: str) -> None:
        """A paste whose reading waits until the work is drained."""
        data = QMimeData()
        data.setText(text)
        self.window.message.insertFromMimeData(data)


class Bench:
    """A window with a self-test whose files are in one folder."""

    def __init__(self, desk: LateDesk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.kept: dict[str, str] = {}
        self.facts = Facts(datetime.now().astimezone(), (), None, False)
        self.proofs: list[Proof] = []
        self.refused: list[str] = []
        # The test's invented message names no situation that the fake reader knows.
        self.feed = lambda text: desk.paste_later(f"upset {text}")
        self.test = SelfTest(
            desk.session,
            lambda text: self.feed(text),
            desk.window.begin_case,
            desk.jobs,
            lambda: Scope((folder,)),
            lambda: self.kept,
        )
        self.test.finished.connect(self.proofs.append)
        self.test.refused.connect(self.refused.append)

    def run(self) -> Proof:
        self.test.start()
        while not self.proofs and not self.refused:
            self.desk.hand.drain()
            QApplication.processEvents()
        assert self.refused == []
        return self.proofs[-1]

    def outcome(self, subject: Subject) -> Outcome:
        return next(c.outcome for c in self.proofs[-1].checks if c.subject is subject)


@pytest.fixture
def bench(qtbot: QtBot, by_hand: ByHand, tmp_path: Path) -> Iterator[Bench]:
    WITNESS.start()
    desk = LateDesk(qtbot, by_hand, FakeClipboard())
    place = tmp_path / "kept"
    place.mkdir()
    (place / "settings.toml").write_text("theme = 'dark'\n", "utf-8")
    yield Bench(desk, place)
    desk.jobs.close()


def test_nothing_leaks_and_the_report_says_what_was_looked_at(bench: Bench) -> None:
    proof = bench.run()
    bad = [c for c in proof.checks if c.outcome is Outcome.LEAK]
    assert bad == []
    assert proof.leaked == 0
    assert proof.files == 1
    assert {c.subject for c in proof.checks} == set(Subject)
    text = privacy_report.report(proof)
    for part in (proof.canary, str(bench.folder), "QUÉ NO SE COMPROBÓ", "portapapeles", "0.1.0",
                 f"{proof.at:%Y-%m-%d}"):  # fmt: skip
        assert part in text
    assert "[FALLA]" not in text
    state = bench.desk.session.state
    assert state.wiped_at is not None
    assert state.case.messages == ()
    assert bench.desk.clipboard.held == "", "the agent's clipboard is left alone"


Plant = Callable[[Bench, State], None]


def to_disk(bench: Bench, state: State) -> None:
    if state.text:
        (bench.folder / "log.jsonl").write_text(json.dumps({"text": state.text}), "utf-8")


def to_disk_for_a_moment(bench: Bench, state: State) -> None:
    file = bench.folder / "draft.tmp"
    if state.text:
        file.write_text(state.text, "utf-16")
    else:
        file.unlink(missing_ok=True)


def to_the_title(bench: Bench, state: State) -> None:
    bench.desk.window.setWindowTitle(f"Remanso: {state.text}")


def to_a_tooltip(bench: Bench, state: State) -> None:
    bench.desk.window.escalate.setToolTip(state.text)


def to_the_settings(bench: Bench, state: State) -> None:
    if state.text:
        bench.kept["last"] = state.text


def to_a_label_for_good(bench: Bench, state: State) -> None:
    if state.text:
        label = bench.desk.window.findChild(QLabel, "leak") or QLabel(bench.desk.window)
        label.setObjectName("leak")
        label.setText(state.text)


REMEMBERED: list[str] = []


def to_memory(_bench: Bench, state: State) -> None:
    if state.text:
        REMEMBERED.append(state.text)


@pytest.mark.parametrize(
    ("plant", "subjects"),
    [
        (to_disk, {Subject.FILES_DURING, Subject.FILES_AFTER}),
        (to_disk_for_a_moment, {Subject.FILES_DURING}),
        (to_the_title, {Subject.TITLES}),
        (to_a_tooltip, {Subject.TITLES}),
        (to_the_settings, {Subject.SETTINGS, Subject.FORGOTTEN}),
        (to_a_label_for_good, {Subject.FORGOTTEN}),
        (to_memory, {Subject.FORGOTTEN}),
    ],
)
def test_a_planted_leak_is_reported(bench: Bench, plant: Plant, subjects: set[Subject]) -> None:
    bench.desk.session.changed.connect(lambda state: plant(bench, state))
    proof = bench.run()
    REMEMBERED.clear()
    leaks = {c.subject for c in proof.checks if c.outcome is Outcome.LEAK}
    assert leaks - {Subject.SOCKETS, Subject.CONNECTIONS} == subjects
    assert proof.outcome is Outcome.LEAK
    assert "[FALLA]" in privacy_report.report(proof)
    assert "fuga" in privacy_report.verdict(proof)


def test_a_strange_connection_is_reported(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.now().astimezone()
    strange = Contact("192.0.2.7", 2, now, expected=False, here=False)
    monkeypatch.setattr(type(WITNESS), "contacts", lambda _self: (strange,))
    proof = bench.run()
    assert bench.outcome(Subject.CONNECTIONS) is Outcome.LEAK
    assert "192.0.2.7: 2" in privacy_report.report(proof)


def test_where_the_system_does_not_tell_the_report_says_so(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "open_sockets", lambda: None)
    proof = bench.run()
    assert bench.outcome(Subject.SOCKETS) is Outcome.NOT_CHECKED
    assert proof.outcome is Outcome.NOT_CHECKED
    assert "NO COMPROBADO" in privacy_report.report(proof)


def test_an_open_case_is_not_touched(bench: Bench) -> None:
    bench.desk.paste("upset por el cobro")
    bench.test.start()
    assert "caso abierto" in bench.refused[0]
    assert bench.desk.window.message.toPlainText() == "upset por el cobro"
    assert len(bench.desk.session.state.case.messages) == 1


def test_a_message_that_arrives_meanwhile_goes_first(bench: Bench) -> None:
    bench.test.start()
    bench.desk.hand.drain()
    bench.desk.window.message.selectAll()
    bench.feed = bench.desk.paste
    bench.desk.paste("upset de verdad")
    while not bench.refused:
        QApplication.processEvents()
        bench.desk.hand.drain()
    assert "se detuvo" in bench.refused[0]
    assert [t for t, _ in bench.desk.session.state.case.messages] == ["upset de verdad"]
    assert not bench.test.running


def test_a_reader_that_never_answers_ends_the_test(bench: Bench) -> None:
    bench.test._patience.setInterval(1)
    bench.test.start()
    bench.desk.qtbot.waitUntil(lambda: bool(bench.refused), timeout=5000)
    assert "no respondió" in bench.refused[0]
    assert bench.desk.window.message.toPlainText() == ""


def test_a_fault_of_the_test_itself_ends_it_and_forgets(bench: Bench) -> None:
    def broken() -> dict[str, str]:
        raise OSError("registry")

    bench.test._kept = broken
    with bench.desk.qtbot.captureExceptions() as raised:
        bench.test.start()
        while not bench.refused:
            bench.desk.hand.drain()
            QApplication.processEvents()
    assert [error for error, _, _ in raised] == [OSError]
    assert "No se pudo terminar" in bench.refused[0]
    assert not bench.test.running
    assert bench.desk.window.message.toPlainText() == ""


@pytest.fixture
def window(bench: Bench) -> PrivacyWindow:
    made = PrivacyWindow(
        "# Carta\n\nNadie le puntúa.",
        lambda: bench.facts,
        bench.test,
        bench.desk.window._copier,
    )
    bench.desk.qtbot.addWidget(made)
    made.show()
    return made


def test_the_facts_are_those_of_the_moment(bench: Bench, window: PrivacyWindow) -> None:
    assert window.connections.text().startswith("0 desde las ")
    assert "todavía no hubo" in window.wiped.text()
    now = datetime.now().astimezone()
    book = Contact("libro.empresa.com", 4, now, expected=True, here=False)
    odd = Contact("192.0.2.7", 1, now, expected=False, here=False)
    local = Contact("127.0.0.1", 9, now, expected=False, here=True)
    bench.facts = Facts(now, (book, odd, local), now, False)
    window.refresh()
    assert window.connections.text().startswith("5 desde las ")
    assert "libro.empresa.com: 4" in window.connections.text()
    assert "192.0.2.7: 1" in window.connections.text()
    assert "avise" in window.connections.text()
    assert f"{now:%H:%M}" in window.wiped.text()
    bench.facts = replace(bench.facts, case_open=True)
    window.refresh()
    assert "caso abierto" in window.wiped.text()


def test_the_button_proves_and_the_report_can_be_kept(
    bench: Bench, window: PrivacyWindow, tmp_path: Path
) -> None:
    assert "Comprobar" in window.on_disk.text()
    window.check.click()
    while not bench.proofs:
        QApplication.processEvents()
        bench.desk.hand.drain()
    assert window.on_disk.text().startswith("0 bytes, comprobado a las ")
    assert window.report.isVisible()
    window.copy.click()
    assert bench.proofs[0].canary in bench.desk.clipboard.held
    window.save_to(tmp_path / "informe.txt")
    assert (tmp_path / "informe.txt").read_text("utf-8") == privacy_report.report(bench.proofs[0])
    window.save_to(tmp_path / "no" / "informe.txt")
    assert "No se pudo guardar" in window.outcome.text()


def test_the_running_program_writes_nothing(
    qtbot: QtBot, by_hand: ByHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the places of the real program, and its I/O on a thread."""
    from concurrent.futures import ThreadPoolExecutor

    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    WITNESS.start()
    desk = LateDesk(qtbot, by_hand, FakeClipboard())
    io = JobRunner(ThreadPoolExecutor(1))
    aids = Aids(desk.window, desk.session, desk.window._copier, io)
    monkeypatch.setattr(aids, "_feed", lambda text: desk.paste_later(f"upset {text}"))
    aids.open_help()
    aids.open_privacy()
    assert aids._privacy is not None
    proofs: list[Proof] = []
    aids._privacy._test.finished.connect(proofs.append)
    aids._privacy.check.click()

    def ready() -> bool:
        desk.hand.drain()
        return bool(proofs)

    qtbot.waitUntil(ready, timeout=60_000)
    assert proofs[0].leaked == 0
    assert next(c for c in proofs[0].checks if c.subject is Subject.FORGOTTEN).details == ()
    assert any(str(tmp_path / "STATE") in folder for folder in proofs[0].folders)
    io.close()
    desk.jobs.close()
