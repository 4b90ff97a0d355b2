"""The agent's side of a team's book: a change comes in while a case is open."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.domain import Certainty, Phrasebook
from assistant.engine import Words, load_words
from assistant.errors import ModelError, PhrasebookError
from assistant.jobs import JobRunner
from assistant.paths import MODEL, PHRASEBOOK
from assistant.phrasebook.history import Note
from assistant.phrasebook.layers import load_layers
from assistant.phrasebook.publish import publish
from assistant.phrasebook.shared import fetch
from assistant.phrasebook.team import Fault, Shared
from assistant.session import Readiness, Session, Team
from assistant.team_poll import TeamPoll
from assistant.ui.clipboard import Copier
from assistant.ui.window import Window
from tests.conftest import ByHand
from tests.test_session import Fake
from tests.test_window import FakeClipboard

LONG_AGO = datetime(2026, 1, 2, 15, 30, tzinfo=UTC)


class Agent:
    """A session whose team's book the test sets: `shared` is what the next look brings."""

    def __init__(self, app: QApplication, hand: ByHand, io: ByHand) -> None:
        self.hand, self.io = hand, io
        self.shared = Shared(None)
        self.model: Callable[[Phrasebook], Fake] = lambda _book: Fake()
        self.loaded: list[Path | None] = []
        self.jobs, self.io_jobs = JobRunner(hand, app), JobRunner(io, app)
        self.poll = TeamPoll(self.io_jobs, lambda: self.shared, 3600)
        self.session = Session(
            self.jobs, lambda: self.words(None), self._model, app, Team(self.poll, self.words)
        )
        self.states: list[object] = []

    def words(self, folder: Path | None) -> Words:
        self.loaded.append(folder)
        layered = load_layers(PHRASEBOOK, folder)
        return Words(layered.book, layered.problems, Fake(Certainty.UNSURE), folder)

    def _model(self, book: Phrasebook) -> Fake:
        return self.model(book)

    def start(self) -> None:
        self.session.start()
        self.drain()
        self.session.changed.connect(self.states.append)

    def drain(self) -> None:
        while self.hand.waiting or self.io.waiting:
            self.hand.drain()
            self.io.drain()

    def look(self, shared: Shared | None = None) -> None:
        self.shared = shared or self.shared
        self.poll.look()
        self.drain()


@pytest.fixture
def agent(qapp: QApplication, by_hand: ByHand) -> Iterator[Agent]:
    made = Agent(qapp, by_hand, ByHand())
    yield made
    made.jobs.close()
    made.io_jobs.close()


@pytest.fixture
def change(tmp_path: Path) -> Callable[[str], Path]:
    """A published folder in which the first entry that reads `upset` says what is asked."""

    def make(text: str) -> Path:
        folder = tmp_path / text.split()[0]
        folder.mkdir()
        (folder / "a.yaml").write_text(
            "method: listen\nentries:\n  - id: del-equipo\n    title: Del equipo\n    base: true\n"
            "    lines:\n      - id: una\n"
            f'        text: "{text}"\n        channels: [chat]\n        address: any\n'
            "        step: opening\n",
            "utf-8",
        )
        return folder

    return make


def test_a_changed_book_is_taken_and_the_case_stays(
    agent: Agent, change: Callable[[str], Path]
) -> None:
    agent.start()
    agent.session.submit("upset por el cobro")
    agent.drain()
    agent.session.used(agent.session.state.suggestions[0])
    agent.session.submit("upset y sigo esperando", fresh=True)
    agent.drain()
    before = agent.session.state
    folder = change("Uno lo reviso ahora.")
    agent.look(Shared(folder))
    after = agent.session.state
    assert agent.loaded == [None, folder]
    assert after.engine is Readiness.READY
    assert after.text == before.text
    assert [t for t, _ in after.case.messages] == ["upset por el cobro", "upset y sigo esperando"]
    assert after.case.used == before.case.used
    assert agent.session._book.by_id()["del-equipo"].lines[0].text == "Uno lo reviso ahora."
    assert set(load_layers(PHRASEBOOK).book.by_id()) < set(agent.session._book.by_id())
    agent.look()
    assert agent.loaded == [None, folder], "the same book is not loaded again"
    agent.look(Shared(change("Dos lo reviso hoy.")))
    assert agent.session._book.by_id()["del-equipo"].lines[0].text == "Dos lo reviso hoy."
    assert len(agent.session.state.case.messages) == 2


def test_a_message_already_answered_is_not_heard_twice(
    agent: Agent, change: Callable[[str], Path]
) -> None:
    agent.start()
    agent.session.submit("upset por el cobro")
    agent.drain()
    agent.session.used(agent.session.state.suggestions[0])
    case = agent.session.state.case
    agent.look(Shared(change("Uno lo reviso ahora.")))
    assert agent.session.state.case == case
    agent.session.submit("upset otra vez")
    agent.drain()
    assert [t for t, _ in agent.session.state.case.messages] == [
        "upset por el cobro",
        "upset otra vez",
    ]


def test_a_message_that_waits_is_read_with_the_new_book(
    agent: Agent, change: Callable[[str], Path]
) -> None:
    agent.start()
    agent.shared = Shared(change("Uno lo reviso ahora."))
    agent.poll.look()
    agent.io.drain()
    agent.session.submit("upset mientras tanto")
    assert agent.session.state.pending
    agent.drain()
    assert not agent.session.state.pending
    assert [t for t, _ in agent.session.state.case.messages] == ["upset mientras tanto"]


def test_until_the_new_book_is_there_the_old_one_answers(
    agent: Agent, change: Callable[[str], Path]
) -> None:
    agent.start()
    agent.session.submit("upset")
    agent.drain()
    agent.states.clear()
    agent.look(Shared(change("Uno lo reviso ahora.")))
    assert agent.states
    for state in agent.states:
        assert state.engine is Readiness.READY  # type: ignore[attr-defined]
        assert state.suggestions  # type: ignore[attr-defined]


def test_a_book_or_a_model_that_fails_to_load(agent: Agent, change: Callable[[str], Path]) -> None:
    agent.start()
    book = agent.session._book
    whole = agent.words

    def broken(_folder: Path | None) -> Words:
        raise PhrasebookError("No queda ninguna.")

    agent.session._team = Team(agent.poll, broken)
    agent.look(Shared(change("Uno lo reviso ahora.")))
    assert agent.session._book is book
    assert (agent.session.state.engine, agent.session.state.fault) == (
        Readiness.READY,
        "No queda ninguna.",
    )

    def no_model(_book: Phrasebook) -> Fake:
        raise ModelError("El modelo falta.")

    agent.session._team = Team(agent.poll, whole)
    agent.session._load_model = no_model
    agent.look()
    assert (agent.session.state.engine, agent.session.state.fault) == (
        Readiness.WORDS_ONLY,
        "El modelo falta.",
    )
    assert "del-equipo" in agent.session._book.by_id()


def test_the_sentence_says_since_when_and_why_and_goes(agent: Agent, tmp_path: Path) -> None:
    agent.start()
    assert agent.session.state.team == ""
    agent.look(Shared(None, fault=Fault.NOT_PUBLISHED, problem="…"))
    assert agent.session.state.team == (
        "Frases del equipo: todavía sin copia, en esa dirección no hay un libro publicado."
    )
    now = datetime.now(UTC)
    stale = Shared(tmp_path, now, Fault.OUT_OF_REACH, "…")
    agent.look(stale)
    hour = f"{now.astimezone():%H:%M}"
    said = f"Frases del equipo: copia del {hour}, el servidor no responde."
    assert agent.session.state.team == said
    agent.states.clear()
    agent.look()
    assert not agent.states, "nothing new, nothing said"
    agent.look(replace(stale, stale_since=LONG_AGO))
    assert "copia del 2 " in agent.session.state.team
    agent.look(Shared(tmp_path))
    assert agent.session.state.team == ""


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_words(agent: Agent, tmp_path: Path, fault: Fault) -> None:
    agent.start()
    agent.look(Shared(tmp_path, LONG_AGO, fault, "…"))
    assert agent.session.state.team.startswith("Frases del equipo: copia del ")


def test_a_drive_that_hangs_is_told_and_not_asked_twice(agent: Agent, tmp_path: Path) -> None:
    agent.start()
    agent.look(Shared(tmp_path))
    agent.poll.look()
    agent.poll.look()
    assert len(agent.io.waiting) == 1
    assert agent.session.state.team == ""
    agent.poll.look()
    assert len(agent.io.waiting) == 1
    assert "copia del " in agent.session.state.team
    assert "no responde" in agent.session.state.team
    agent.drain()
    assert agent.session.state.team == ""


def test_the_clock_looks_by_itself(qtbot: QtBot, by_hand: ByHand) -> None:
    jobs = JobRunner(by_hand)
    poll = TeamPoll(jobs, lambda: Shared(None), 0.001)
    poll.start(None)
    by_hand.drain()
    qtbot.waitUntil(lambda: bool(by_hand.waiting), timeout=5000)
    jobs.close()


def test_nothing_is_looked_for_before_the_start_is_over(agent: Agent) -> None:
    agent.session.start()
    assert not agent.io.waiting
    agent.hand.drain()
    assert len(agent.io.waiting) == 1


def test_the_window_says_it(qtbot: QtBot, agent: Agent, tmp_path: Path) -> None:
    clipboard = FakeClipboard()
    window = Window(agent.session, Copier(clipboard), lambda _url: True)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    agent.start()
    now = datetime.now(UTC)
    agent.look(Shared(tmp_path, now - timedelta(seconds=1), Fault.FORGED, "…"))
    assert "la firma de lo publicado no es la del equipo" in window.status.text()
    agent.look(Shared(tmp_path))
    assert "equipo" not in window.status.text()


def test_from_the_lead_to_the_agents_words(folder: Path, tmp_path: Path) -> None:
    """The whole way, without a window: publish, fetch, read."""
    target, get = tmp_path / "p", partial(fetch, str(tmp_path / "p"), None, tmp_path / "c")
    publish(folder, target, Note("", "Ana"))
    shared = get()
    words = load_words(PHRASEBOOK, MODEL, shared.folder)
    assert words.team == shared.folder
    assert words.book.by_id()["insulto"].self_talk == "No es conmigo."
    assert len(words.book.entries) > 50
    assert words.reader.read("usted no sirve para nada") is not None
