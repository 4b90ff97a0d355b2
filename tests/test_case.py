"""What happens to a case: the ladder, its undoing, corrections, the curve, the list."""

from dataclasses import replace

import pytest

from assistant import paths
from assistant.conversation import case as cases
from assistant.conversation.request import asked
from assistant.conversation.suggest import (
    base_lines,
    must_close,
    question_open,
    suggest,
    warning_line,
)
from assistant.conversation.temperature import Point, Trend, temperature
from assistant.domain import (
    SITUATIONS,
    Address,
    Case,
    Certainty,
    Channel,
    Entry,
    Line,
    Match,
    Method,
    Phrasebook,
    Preferences,
    Reading,
    Reason,
    Situation,
    Step,
    Suggestion,
)
from assistant.phrasebook.load import load

CALM, UPSET, ATTACK, REFUSAL, ABUSE, CRISIS = SITUATIONS


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(paths.PHRASEBOOK).book


def read(
    situation: Situation, certainty: Certainty = Certainty.SURE, *, danger: bool = False
) -> Reading:
    return Reading(
        situation, certainty, {s: float(s is situation) for s in SITUATIONS}, danger=danger
    )


def told(*situations: Situation) -> Case:
    case = Case()
    for situation in situations:
        case = cases.heard(case, f"dice {situation}", read(situation), replace_last=False)
    return case


def line(book: Phrasebook, reading: Reading, case: Case, place: int = 0) -> Suggestion:
    return suggest(book, reading, case)[place]


# The ladder


def test_two_lines_of_one_rung_are_one_warning(book: Phrasebook) -> None:
    abuse = read(ABUSE)
    offered = suggest(book, abuse, Case())
    case = cases.took(cases.took(Case(), offered[0]), offered[1])
    assert len(case.used) == 2
    assert case.warnings == 1
    assert cases.took(case, offered[0]) is case, "the same line twice counts once"


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_each_warning_can_be_undone_and_its_line_stands_ready_again(
    book: Phrasebook, limit: int
) -> None:
    case = Case(warning_limit=limit)
    climbed = []
    while case.warnings < limit:
        warning = warning_line(book, read(ABUSE), case)
        assert warning is not None
        climbed.append(warning)
        case = cases.took(case, warning)
    for warning in reversed(climbed):
        case = cases.without_last_warning(case)
        assert warning_line(book, read(ABUSE), case) == warning
    assert case.warnings == 0
    assert cases.without_last_warning(case) is case


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("address", [Address.USTED, Address.TU, Address.VOS])
def test_the_ladder_has_a_line_on_every_channel_without_a_message(
    book: Phrasebook, channel: Channel, address: Address
) -> None:
    case = Case(preferences=Preferences(channel, address))
    steps = []
    for _ in range(3):
        warning = warning_line(book, None, case)
        assert warning is not None
        assert channel in warning.line.channels
        steps.append(warning.line.step)
        case = cases.took(case, warning)
    assert steps == [Step.OPENING, Step.LAST_WARNING, Step.CLOSING]
    assert case.warnings == 2


@pytest.mark.parametrize("reading", [read(ABUSE, danger=True), read(CRISIS)])
def test_danger_skips_the_ladder(book: Phrasebook, reading: Reading) -> None:
    assert warning_line(book, reading, Case()) is None


def test_what_is_said_to_a_threat_is_no_warning(book: Phrasebook) -> None:
    dangerous = next(e for e in book.entries if e.danger and e.lines)
    threat = replace(read(ABUSE, danger=True), matches=(Match(dangerous, 0.9, "", near=True),))
    said = line(book, threat, Case())
    assert cases.took(Case(), said).warnings == 0


def test_after_the_last_warning_abuse_is_closed_and_calm_is_not(book: Phrasebook) -> None:
    case = Case()
    for _ in range(2):
        case = cases.took(case, line(book, read(ABUSE), case))
    assert line(book, read(ABUSE), case).line.step is Step.CLOSING
    assert must_close(read(ABUSE), case)
    assert must_close(read(ATTACK), case), "an insult after the last warning"
    assert line(book, read(ATTACK), case).line.step is Step.CLOSING
    for reading in (read(CALM), read(UPSET), read(ABUSE, Certainty.UNSURE)):
        assert not must_close(reading, case)


# The brake


def test_the_answers_stand_ready_whatever_was_answered(book: Phrasebook) -> None:
    case = cases.took(Case(), line(book, read(ATTACK), Case()))
    assert question_open(case)
    answers = [Step.ANSWER_NO, Step.ANSWER_YES]
    for reading in (read(CALM), read(UPSET), read(ATTACK), read(CALM, Certainty.UNSURE)):
        found = suggest(book, reading, case)
        assert [s.line.step for s in found[:2]] == answers, reading.situation
    assert [s.line.step for s in suggest(book, read(REFUSAL), case)[1:3]] == answers
    assert {s.method for s in suggest(book, read(ABUSE), case)} <= {
        Method.BOUNDARY, Method.TRANSFER
    }  # fmt: skip


def test_once_answered_the_question_is_over(book: Phrasebook) -> None:
    case = cases.took(Case(), line(book, read(ATTACK), Case()))
    case = cases.took(case, line(book, read(CALM), case))
    assert not question_open(case)
    assert suggest(book, read(CALM), case) == ()
    steps = {s.line.step for s in suggest(book, read(ATTACK), case) if s.method is Method.RELIEVE}
    assert steps == {Step.NEXT}


def a_line(name: str, text: str, step: Step = Step.OPENING) -> Line:
    return Line(name, text, frozenset(Channel), Address.ANY, step)


def test_one_apology_a_case() -> None:
    entry = Entry(
        "demora", "Demora", UPSET, Method.LISTEN, (), base=True,
        lines=(
            a_line("a", "Lamento la demora de su pedido."),
            a_line("b", "Le pido disculpas otra vez.", Step.NEXT),
            a_line("c", "Reviso ahora su pedido.", Step.NEXT),
        ),
    )  # fmt: skip
    small = Phrasebook((entry,))
    first = line(small, read(UPSET), Case())
    assert first.line.id == "a"
    case = cases.took(Case(), first)
    assert [s.line.id for s in suggest(small, read(UPSET), case)] == ["c"]


def test_base_lines_have_each_method_and_leave_danger_alone(book: Phrasebook) -> None:
    assert {s.method for s in base_lines(book, read(UPSET), Case())} == set(Method)
    assert {s.method for s in base_lines(book, read(CALM), Case())} == set(Method)
    assert base_lines(book, read(CRISIS), Case()) == ()
    threat = read(ABUSE, danger=True)
    assert base_lines(book, threat, Case()) == suggest(book, threat, Case())


# Corrections


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_correction_is_certain_and_marked(book: Phrasebook, situation: Situation) -> None:
    was = replace(read(UPSET, Certainty.UNSURE), evidence=("factura",))
    now = cases.correct(was, situation)
    assert now.corrected
    assert (now.situation, now.certainty) == (situation, Certainty.SURE)
    assert now.confidence == 1
    assert now.evidence == (("factura",) if situation is UPSET else ())
    assert all(s.reason is not Reason.OTHER_METHOD for s in suggest(book, now, Case()))


def test_a_threat_corrected_away_is_none() -> None:
    threat = read(ABUSE, danger=True)
    assert not cases.correct(threat, ATTACK).escalate
    assert cases.correct(threat, ABUSE).escalate


# The curve


@pytest.mark.parametrize(
    ("said", "trend", "path"),
    [
        ((), Trend.NONE, ()),
        ((UPSET,), Trend.SAME, (UPSET,)),
        ((UPSET, UPSET), Trend.SAME, (UPSET,)),
        ((UPSET, CALM, ATTACK), Trend.FELL_AND_ROSE, (UPSET, CALM, ATTACK)),
        ((UPSET, UPSET, ATTACK), Trend.ROSE, (UPSET, ATTACK)),
        ((ABUSE, CALM), Trend.FELL, (ABUSE, CALM)),
        ((CALM, ABUSE, UPSET), Trend.ROSE_AND_FELL, (CALM, ABUSE, UPSET)),
        ((ATTACK, REFUSAL), Trend.SAME, (REFUSAL,)),
    ],
)
def test_the_curve_in_words(
    said: tuple[Situation, ...], trend: Trend, path: tuple[Situation, ...]
) -> None:
    found = temperature(told(*said))
    assert (found.trend, found.path) == (trend, path)
    assert len(found.points) == len(said)


def test_what_is_not_sure_moves_nothing() -> None:
    case = told(UPSET)
    case = cases.heard(case, "?", read(ABUSE, Certainty.UNSURE), replace_last=False)
    found = temperature(case)
    assert found.points == (Point(0.25, True), Point(0.25, False))
    assert found.trend is Trend.SAME


# The list and the request


def test_the_list_has_each_message_with_what_was_used_after_it(book: Phrasebook) -> None:
    warning = warning_line(book, None, Case())
    assert warning is not None
    case = cases.took(Case(), warning)
    case = cases.heard(case, "hola\nquiero   mi reembolso " * 9, read(UPSET), replace_last=False)
    case = cases.took(case, line(book, read(UPSET), case))
    case = cases.heard(case, "gracias", read(CALM), replace_last=False)
    before, first, last = cases.turns(case)
    assert before.reading is None
    assert before.used[0].line is warning.line
    assert first.first_words == "hola quiero mi reembolso hola quiero mi…"
    assert first.used[0].entry.method is Method.LISTEN
    assert (last.first_words, last.used) == ("gracias", ())


def test_the_request_lasts_until_it_is_replaced_or_kept() -> None:
    def hears(case: Case, text: str, situation: Situation) -> Case:
        reading = replace(read(situation), asked=asked(text))
        return cases.heard(case, text, reading, replace_last=False)

    case = hears(hears(Case(), "quiero mi reembolso", UPSET), "eres tonto", ATTACK)
    assert case.request == "quiero mi reembolso"
    case = cases.keep_request(case, "  el reembolso\nde marzo ")
    assert case.request == "el reembolso de marzo"
    case = hears(case, "quiero mi factura", UPSET)
    assert case.request == "el reembolso de marzo", "what the agent wrote stays"
    assert cases.keep_request(case, " ").request == "quiero mi factura"


def test_what_a_threat_demands_is_no_request() -> None:
    said = "devuélveme mi dinero o te mato"
    threat = replace(read(ABUSE, danger=True), asked=asked(said))
    case = cases.heard(Case(), said, threat, replace_last=False)
    assert case.request == ""
