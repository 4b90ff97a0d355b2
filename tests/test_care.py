"""Me afectó: the transfer first, the reason of the handoff, the slip, the pause, and wiping it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assistant.conversation import case as cases
from assistant.conversation.handoff import card
from assistant.conversation.pause import LENGTH, Phase, breath, left
from assistant.conversation.slip import NOT_ADVICE, Category, Slip, as_text, rules, slip
from assistant.conversation.suggest import AFFECTED, AT_MOST, offered, transfer_line
from assistant.domain import (
    SITUATIONS,
    Address,
    Case,
    Certainty,
    Channel,
    Match,
    Method,
    Phrasebook,
    Preferences,
    Reading,
    Reason,
    Situation,
)
from assistant.errors import RemansoError
from assistant.jobs import Err, JobRunner, Ok
from assistant.paths import PHRASEBOOK
from assistant.phrasebook.load import load
from assistant.ui.care_panel import CarePanel
from assistant.ui.clipboard import Copier
from assistant.ui.pause_dialog import PauseDialog
from assistant.ui.slip_dialog import SlipDialog
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

NOW = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(PHRASEBOOK).book


def read(situation: Situation, *matches: Match, danger: bool = False) -> Reading:
    probabilities = {s: float(s is situation) for s in SITUATIONS}
    return Reading(situation, Certainty.SURE, probabilities, matches=matches, danger=danger)


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("address", [Address.USTED, Address.TU, Address.VOS])
@pytest.mark.parametrize("situation", [None, Situation.CALM, Situation.UPSET, Situation.ABUSE])
def test_the_transfer_comes_first(
    book: Phrasebook, channel: Channel, address: Address, situation: Situation | None
) -> None:
    case = Case(preferences=Preferences(channel, address), affected=True)
    reading = None if situation is None else read(situation)
    found = offered(book, reading, case)
    assert found[0].method is Method.TRANSFER
    assert found[0].entry.id == AFFECTED
    assert found[0].reason is Reason.AFFECTED
    assert len(found) <= AT_MOST
    assert len({s.line.text for s in found}) == len(found)
    first = transfer_line(book, case)
    assert first is not None
    assert first.line == found[0].line
    plain = offered(book, reading, cases.affected(case, False))
    assert plain == () or plain[0].reason is not Reason.AFFECTED


def test_protocol_and_threat_keep_their_place(book: Phrasebook) -> None:
    case = Case(affected=True)
    assert offered(book, read(Situation.CRISIS), case) == ()
    threat = next(e for e in book.entries if e.danger and e.method is Method.BOUNDARY)
    reading = read(Situation.ABUSE, Match(threat, 0.9, "", near=True), danger=True)
    found = offered(book, reading, case)
    assert found[0].entry is threat
    assert found[-1].reason is Reason.AFFECTED or len(found) == AT_MOST


def test_the_card_says_a_pause_of_the_agent_and_never_hides_a_danger() -> None:
    said = (("usted es un inútil", read(Situation.ATTACK)),)
    assert card(Case(messages=said, affected=True)).body.startswith("Motivo: Pausa del agente.\n")
    threat = (("te espero afuera", read(Situation.ABUSE, danger=True)),)
    reason = card(Case(messages=threat, affected=True)).subject
    assert "PELIGRO" in reason
    assert reason.endswith("Pausa del agente.")


@pytest.mark.parametrize(
    ("elapsed", "phase", "fullness", "seconds"),
    [
        (0, Phase.IN, 0.0, 4),
        (2, Phase.IN, 0.5, 2),
        (4, Phase.OUT, 1.0, 6),
        (7, Phase.OUT, 0.5, 3),
        (10, Phase.IN, 0.0, 4),
        (89.9, Phase.OUT, pytest.approx(0.1 / 6), 1),
        (LENGTH, Phase.OVER, 0.0, 0),
        (-1, Phase.IN, 0.0, 4),
    ],
)
def test_the_breath(elapsed: float, phase: Phase, fullness: float, seconds: int) -> None:
    now = breath(elapsed)
    assert (now.phase, now.fullness, now.left) == (phase, fullness, seconds)


def test_what_is_left() -> None:
    assert [left(t) for t in (0, 0.4, 89.2, 90, 200)] == [90, 90, 1, 0, 0]


def test_the_slip_is_filled_from_the_case(book: Phrasebook) -> None:
    by_id = book.by_id()
    match = Match(by_id["xenofobia"], 0.9, "", near=True)
    case = Case(
        messages=(
            ("ZAFIRO4007 sudaca", read(Situation.ABUSE, match)),
            ("inútil", read(Situation.ATTACK)),
            ("te espero", read(Situation.ABUSE, danger=True)),
        ),
        preferences=Preferences(Channel.PHONE),
    )
    case = cases.took(case, offered(book, read(Situation.ABUSE, match), case)[0])
    made = slip(cases.affected(case), NOW)
    assert made.folio.startswith("R-20261122-")
    assert made.folio != slip(case, NOW).folio
    assert made.written_at == "2026-11-22 09:30"
    assert made.channel == "teléfono"
    assert made.categories == {Category.DISCRIMINATION, Category.INSULT, Category.THREAT}
    assert made.ladder == "Aviso 1 de 2"
    assert made.lines.startswith("xenofobia/")
    assert "ZAFIRO4007" not in as_text(made)
    assert slip(Case(), NOW).categories == frozenset()


def test_the_effect_is_private_unless_shared() -> None:
    made = slip(Case(), NOW)
    private = Slip(**{f: getattr(made, f) for f in made.__slots__} | {"effect": "No dormí"})
    assert "No dormí" not in as_text(private)
    shared = Slip(**{f: getattr(private, f) for f in made.__slots__} | {"share_effect": True})
    assert "Efecto en mí: No dormí" in as_text(shared)
    assert as_text(shared).endswith(NOT_ADVICE)


def test_every_country_has_a_source_and_a_missing_table_leaves_the_slip(tmp_path: Path) -> None:
    assert {r.code for r in rules()} == {"AR", "CL", "ES", "MX"}
    assert all(r.source.startswith("https://") and r.checked for r in rules())
    assert rules(tmp_path / "none.json") == ()
    (tmp_path / "bad.json").write_text('{"countries": [{"code": "MX"}]}', "utf-8")
    assert rules(tmp_path / "bad.json") == ()


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, FakeClipboard())
    yield made
    made.jobs.close()


def child(desk: Desk, kind: type[Any]) -> Any:
    found = [w for w in desk.window.findChildren(kind) if w.isVisible()]
    assert len(found) == 1
    return found[0]


def test_ctrl_m_puts_the_transfer_first_and_fills_the_card(desk: Desk) -> None:
    desk.paste("attack inútil")
    assert desk.session.state.suggestions[0].method is Method.RELIEVE
    desk.press(Qt.Key.Key_M, ctrl=True)
    assert desk.window.care.isVisibleTo(desk.window.folds)
    assert desk.window.care.pause.hasFocus()
    assert "pasar el caso" in desk.window.status.text()
    shown = desk.window.suggestions.model().index(0, 0)
    assert "Transfiera" in shown.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "usted pidió pasar el caso" in shown.data(Qt.ItemDataRole.AccessibleTextRole)
    assert desk.session.card().body.startswith("Motivo: Pausa del agente.")
    desk.press(Qt.Key.Key_1, ctrl=True)
    assert desk.clipboard.held == desk.session.state.case.used[0].line.text


def test_without_a_message_the_transfer_is_there_too(desk: Desk) -> None:
    desk.press(Qt.Key.Key_M, ctrl=True)
    assert desk.window.suggestions.isVisibleTo(desk.window)
    assert desk.window.suggestions.model().index(0, 0).data()
    desk.window._new_case()
    assert not desk.session.state.case.affected
    assert desk.session.state.suggestions == ()
    assert not desk.window.care.isVisibleTo(desk.window.folds)


def test_in_a_crisis_the_agent_is_pointed_to_escalation(desk: Desk) -> None:
    desk.paste("crisis")
    desk.press(Qt.Key.Key_M, ctrl=True)
    assert desk.session.state.suggestions == ()
    assert "Escale" in desk.window.status.text()


def test_wiping_forgets_the_slip_and_the_reason_and_says_so(desk: Desk) -> None:
    desk.paste("attack inútil")
    desk.press(Qt.Key.Key_M, ctrl=True)
    desk.window.care.slip.click()
    dialog = child(desk, SlipDialog)
    folio = dialog.line("folio").text()
    dialog.text("effect").setPlainText("me tembló la voz")
    dialog.reject()
    desk.window.care.slip.click()
    again = child(desk, SlipDialog)
    assert again.line("folio").text() == folio
    assert again.text("effect").toPlainText() == "me tembló la voz"
    again.reject()
    desk.window.care.wipe.click()
    assert "Borrado" in desk.window.status.text()
    assert not desk.session.state.case.affected
    assert desk.session.state.suggestions[0].method is Method.RELIEVE
    assert not desk.window.care.isVisibleTo(desk.window.folds)
    desk.window.care.open_slip()
    fresh = child(desk, SlipDialog)
    assert fresh.text("effect").toPlainText() == ""
    assert fresh.line("folio").text() != folio
    fresh.reject()


class Files:
    """Runs at once; hands out the path that the agent would choose."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.asked: list[str] = []

    def choose(self, _parent: QWidget, name: str) -> str:
        self.asked.append(name)
        return self.path

    def run(self, work: Callable[[], Any], on_result: Callable[[Ok[Any] | Err], Any]) -> None:
        try:
            got: Ok[Any] | Err = Ok(work())
        except RemansoError as error:
            got = Err(error)
        on_result(got)


def dialog(qtbot: QtBot, files: Files, board: FakeClipboard) -> SlipDialog:
    made = SlipDialog(
        slip(Case(), NOW, "R-20261122-ABCD"),
        rules(),
        Copier(board),  # type: ignore[arg-type]
        files.run,
        None,
        files.choose,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def press(made: SlipDialog, text: str) -> None:
    next(b for b in made.findChildren(QPushButton) if b.text() == text).click()


def test_nothing_is_written_before_save_and_then_what_was_edited(
    qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "mía.txt"
    files, board = Files(str(target)), FakeClipboard()
    made = dialog(qtbot, files, board)
    made.line("created_by").setText("Luz Rojas")
    made.text("effect").setPlainText("dormí mal")
    made.support.setChecked(True)
    made.categories[Category.SHOUTING].setChecked(True)
    made.country.setCurrentIndex(made.country.findData("MX"))
    assert "NOM-035" in made.hint.text()
    assert NOT_ADVICE in made.hint.text()
    assert "Fuente: https://" in made.hint.text()
    press(made, "Copiar")
    assert list(tmp_path.iterdir()) == []
    assert "Escrita por: Luz Rojas" in board.held
    assert made.status.text() == "Constancia copiada."
    press(made, "Guardar como…")
    assert files.asked == ["R-20261122-ABCD.txt"]
    text = target.read_text("utf-8")
    assert text == board.held
    assert "Tipo: grito" in text
    assert "Deseo apoyo: sí" in text
    assert "dormí mal" not in text
    assert "México: " in text
    assert str(target) in made.status.text()
    made.share_effect.setChecked(True)
    press(made, "Guardar como…")
    assert "Efecto en mí: dormí mal" in target.read_text("utf-8")


def test_a_save_that_is_given_up_or_fails_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(qtbot, Files(""), FakeClipboard())
    press(made, "Guardar como…")
    assert made.status.text() == ""
    made = dialog(qtbot, Files(str(tmp_path / "no" / "hay" / "c.txt")), FakeClipboard())
    made.line("created_by").setText("Luz")
    press(made, "Guardar como…")
    assert "No se guardó" in made.status.text()
    assert made.slip().created_by == "Luz"
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_written_off_the_gui_thread(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    hand = ByHand()
    io = JobRunner(hand)
    copier = Copier(FakeClipboard())  # type: ignore[arg-type]
    care = CarePanel(desk.session, copier, io)
    qtbot.addWidget(care)
    got: list[Ok[Any] | Err] = []
    care._run(lambda: (tmp_path / "x").write_text("a"), got.append)
    assert not (tmp_path / "x").exists()
    hand.drain()
    assert isinstance(got[0], Ok)
    assert (tmp_path / "x").exists()


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told politely."""
    said: list[str] = []

    def update(event: Any) -> None:
        if event.type() is QAccessible.Event.Announcement:
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return said


@pytest.mark.parametrize("still", [False, True])
def test_the_pause_guides_and_counts_down_politely(
    qtbot: QtBot, heard: list[str], still: bool
) -> None:
    clock = Clock()
    made = PauseDialog(("Uno.", "Dos."), still, None, clock)
    qtbot.addWidget(made)
    made._timer.stop()  # the test is the timer
    made.begin()
    seen = []
    for second in range(91):
        clock.now = 100.0 + second
        made.tick()
        made.guide.grab()
        seen.append((made.words.text(), made.left.text(), made.talk.text()))
    assert seen[0] == ("Inspire… 4", "Quedan 90 segundos", "Uno.")
    assert seen[5] == ("Suelte… 5", "Quedan 85 segundos", "Uno.")
    assert seen[31][2] == "Dos."
    assert seen[90][:2] == ("Ya está. Vuelva cuando quiera.", "Terminó la pausa.")
    assert made.end.text() == "Volver"
    assert heard == [
        "Pausa de 90 segundos. Inspire en 4, suelte en 6. Escape la termina.",
        "Quedan 60 segundos",
        "Quedan 30 segundos",
        "Terminó la pausa.",
    ]
    assert made.isVisible()  # it is the agent who goes back


def test_escape_ends_the_pause_at_once(desk: Desk) -> None:
    desk.press(Qt.Key.Key_M, ctrl=True)
    desk.window.care.pause.click()
    made = child(desk, PauseDialog)
    assert made.talk.text()
    desk.press(Qt.Key.Key_Escape, to=made)
    assert not made.isVisible()
    assert not made._timer.isActive()


def test_the_still_picture_steps_and_the_other_moves(qtbot: QtBot) -> None:
    for still in (False, True):
        made = PauseDialog((), still, None, Clock())
        qtbot.addWidget(made)
        made._timer.stop()
        pictures = []
        for elapsed in (1.1, 1.5, 2.5):
            made.guide.show_breath(breath(elapsed))
            pictures.append(made.guide.grab().toImage())
        assert (pictures[0] == pictures[1]) is still
        assert pictures[1] != pictures[2]
