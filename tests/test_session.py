"""The session, with work drained by hand: order, staleness, faults."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from assistant.domain import (
    METHOD_OF,
    SITUATIONS,
    Certainty,
    Channel,
    Phrasebook,
    Preferences,
    Reading,
    Situation,
    Step,
)
from assistant.engine import Words
from assistant.errors import ModelError, PhrasebookError
from assistant.jobs import JobRunner
from assistant.paths import PHRASEBOOK
from assistant.phrasebook.load import load
from assistant.session import Readiness, Session
from tests.conftest import ByHand


class Fake:
    """Reads the situation that the text names."""

    def __init__(self, certainty: Certainty = Certainty.SURE) -> None:
        self.certainty = certainty

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:  # noqa: ARG002
        word = raw.split()[0] if raw.split() else ""
        if word not in {*SITUATIONS, "danger"}:
            return None
        danger = word == "danger"
        situation = Situation.ABUSE if danger else Situation(word)
        probabilities = {s: float(s is situation) for s in SITUATIONS}
        return Reading(situation, self.certainty, probabilities, danger=danger)


Make = Callable[..., Session]


@pytest.fixture
def make(qapp: QApplication, by_hand: ByHand) -> Make:
    book = load(PHRASEBOOK).book

    def words() -> Words:
        return Words(book, (), Fake(Certainty.UNSURE))

    def session(
        load_words: Callable[[], Words] = words,
        load_model: Callable[[Phrasebook], Fake] = lambda _book: Fake(),
    ) -> Session:
        return Session(JobRunner(by_hand, qapp), load_words, load_model)

    return session


def test_words_first_then_the_model(make: Make, by_hand: ByHand) -> None:
    session = make()
    seen: list[tuple[Readiness, bool]] = []
    session.changed.connect(lambda s: seen.append((s.engine, s.reading is not None)))
    session.start()
    session.submit("upset por algo")
    by_hand.drain()
    assert (Readiness.STARTING, False) in seen
    assert (Readiness.WORDS, True) in seen or (Readiness.READY, True) in seen
    assert session.state.engine is Readiness.READY
    assert session.state.reading is not None
    assert session.state.reading.certainty is Certainty.SURE
    assert session.state.suggestions


def test_the_newest_request_wins(make: Make, by_hand: ByHand) -> None:
    session = make()
    session.start()
    by_hand.drain()
    session.submit("upset")
    session.submit("calm")
    by_hand.waiting.reverse()
    by_hand.drain()
    assert session.state.reading is not None
    assert session.state.reading.situation is Situation.CALM
    assert session.state.suggestions == ()
    assert len(session.state.case.messages) == 1


def test_a_used_line_and_the_next_message(make: Make, by_hand: ByHand) -> None:
    session = make()
    session.start()
    by_hand.drain()
    session.submit("attack")
    by_hand.drain()
    session.used(session.state.suggestions[0])
    session.submit("attack otra vez")
    by_hand.drain()
    assert len(session.state.case.messages) == 2
    assert session.state.suggestions[0].line.step is Step.ANSWER_NO
    session.new_case()
    assert not session.state.case.messages
    assert not session.state.case.used
    assert session.state.text == ""


def test_fresh_begins_another_message(make: Make, by_hand: ByHand) -> None:
    session = make()
    session.start()
    by_hand.drain()
    for text, fresh in (("upset", True), ("upset más", False), ("calm", True)):
        session.submit(text, fresh=fresh)
        by_hand.drain()
    assert [t for t, _ in session.state.case.messages] == ["upset más", "calm"]


def test_the_channel_changes_the_lines_not_the_reading(make: Make, by_hand: ByHand) -> None:
    session = make()
    session.start()
    by_hand.drain()
    session.submit("upset")
    by_hand.drain()
    reading = session.state.reading
    session.prefer(Preferences(Channel.MAIL))
    assert session.state.reading is reading
    assert all(Channel.MAIL in s.line.channels for s in session.state.suggestions)
    session.new_case()
    assert session.state.case.preferences.channel is Channel.MAIL


def test_a_missing_model_leaves_words(make: Make, by_hand: ByHand) -> None:
    def broken(_book: Phrasebook) -> Fake:
        raise ModelError("El modelo falta.")

    session = make(load_model=broken)
    session.start()
    session.submit("refusal")
    by_hand.drain()
    assert session.state.engine is Readiness.WORDS_ONLY
    assert session.state.fault == "El modelo falta."
    assert {s.method for s in session.state.suggestions} == set(METHOD_OF.values())


def test_a_missing_phrasebook_is_a_sentence(make: Make, by_hand: ByHand) -> None:
    def broken() -> Words:
        raise PhrasebookError("No queda ninguna.")

    session = make(load_words=broken)
    session.start()
    by_hand.drain()
    assert session.state.engine is Readiness.FAILED
    assert session.state.fault == "No queda ninguna."
    session.submit("upset")
    assert session.state.suggestions == ()


def test_empty_text_is_no_message(make: Make, by_hand: ByHand) -> None:
    session = make()
    session.start()
    by_hand.drain()
    session.submit("upset")
    session.submit("  ")
    by_hand.drain()
    assert session.state.reading is None
    assert not session.state.unreadable
    session.submit("???")
    by_hand.drain()
    assert session.state.unreadable


def test_nothing_is_delivered_after_the_end(make: Make, by_hand: ByHand) -> None:
    session = make()
    session.start()
    session._jobs.close()
    by_hand.drain()
    assert session.state.engine is Readiness.STARTING
