"""Which lines are offered, by reading, channel, address and what the case has used."""

from dataclasses import replace

import pytest

from assistant import paths
from assistant.conversation.case import heard, took
from assistant.conversation.suggest import fits, protocol, suggest, transfer_line
from assistant.domain import (
    METHOD_OF,
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
    Step,
    Suggestion,
)
from assistant.phrasebook.load import load


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(paths.PHRASEBOOK).book


def reading(
    book: Phrasebook,
    situation: Situation,
    *entries: str,
    certainty: Certainty = Certainty.SURE,
    danger: bool = False,
) -> Reading:
    by_id = book.by_id()
    others = (1 - 0.9) / (len(SITUATIONS) - 1)
    return Reading(
        situation,
        certainty,
        {s: 0.9 if s is situation else others for s in SITUATIONS},
        matches=tuple(Match(by_id[e], 0.9 - 0.1 * i, "", near=True) for i, e in enumerate(entries)),
        danger=danger,
    )


def first(found: tuple[Suggestion, ...]) -> Suggestion:
    assert found
    return found[0]


@pytest.mark.parametrize("situation", [Situation.CALM, Situation.CRISIS])
def test_silence(book: Phrasebook, situation: Situation) -> None:
    assert suggest(book, reading(book, situation), Case()) == ()


@pytest.mark.parametrize("situation", list(METHOD_OF))
@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("address", [Address.USTED, Address.TU, Address.VOS])
def test_each_situation_has_four_lines_of_its_method_on_every_channel(
    book: Phrasebook, situation: Situation, channel: Channel, address: Address
) -> None:
    case = Case(preferences=Preferences(channel, address))
    found = suggest(book, reading(book, situation), case)
    assert len(found) >= 2
    assert first(found).method is METHOD_OF[situation]
    assert all(fits(s.line, case.preferences) for s in found)
    assert len({s.line.text for s in found}) == len(found)


def test_not_sure_offers_the_base_line_of_each_method_the_probable_first(book: Phrasebook) -> None:
    unsure = reading(book, Situation.REFUSAL, certainty=Certainty.UNSURE)
    found = suggest(book, unsure, Case())
    assert first(found).method is Method.TRANSFER
    assert {s.method for s in found} == set(Method)
    assert all(s.entry.base for s in found)


def test_the_entry_that_matches_speaks_first(book: Phrasebook) -> None:
    found = suggest(book, reading(book, Situation.UPSET, "anuncia-reclamo-o-demanda"), Case())
    assert first(found).entry.id == "anuncia-reclamo-o-demanda"
    assert first(found).reason is Reason.MATCH


def test_probable_brings_one_line_of_the_second_reading(book: Phrasebook) -> None:
    probable = replace(
        reading(book, Situation.UPSET, certainty=Certainty.PROBABLE),
        probabilities={s: {"upset": 0.6, "attack": 0.3}.get(s.value, 0.025) for s in SITUATIONS},
    )
    found = suggest(book, probable, Case())
    assert [s.method for s in found if s.reason is Reason.OTHER_METHOD] == [Method.RELIEVE]


def test_the_question_is_asked_once_and_both_follow_ups_stand_ready(book: Phrasebook) -> None:
    attack = reading(book, Situation.ATTACK)
    question = first(suggest(book, attack, Case()))
    assert question.line.step is Step.OPENING
    found = suggest(book, attack, took(Case(), question))
    assert [s.line.step for s in found[:2]] == [Step.ANSWER_NO, Step.ANSWER_YES]
    assert all(s.entry is question.entry for s in found[:2])
    assert not [s for s in found if s.method is Method.RELIEVE and s.line.step is Step.OPENING]


def test_one_acknowledgement_a_case(book: Phrasebook) -> None:
    upset = reading(book, Situation.UPSET)
    case = took(Case(), first(suggest(book, upset, Case())))
    assert {s.line.step for s in suggest(book, upset, case) if s.method is Method.LISTEN} == {
        Step.NEXT
    }


@pytest.mark.parametrize(
    ("limit", "steps"),
    [
        (1, [Step.OPENING, Step.CLOSING]),
        (2, [Step.OPENING, Step.LAST_WARNING, Step.CLOSING]),
        (3, [Step.OPENING, Step.WARNING, Step.LAST_WARNING, Step.CLOSING]),
    ],
)
def test_the_ladder(book: Phrasebook, limit: int, steps: list[Step]) -> None:
    abuse = reading(book, Situation.ABUSE)
    case = Case(warning_limit=limit)
    climbed = []
    for _ in steps:
        found = first(suggest(book, abuse, case))
        climbed.append(found.line.step)
        case = took(case, found)
    assert climbed == steps
    assert case.warnings == limit


def test_a_direct_threat_skips_the_ladder(book: Phrasebook) -> None:
    threat = reading(book, Situation.ABUSE, "amenaza-de-golpes", danger=True)
    assert threat.escalate
    found = suggest(book, threat, Case())
    assert found
    assert all(s.entry.danger for s in found)
    unsure = replace(threat, certainty=Certainty.UNSURE)
    assert suggest(book, unsure, Case()) == found, "a threat that is not sure is a threat"


def test_a_threat_brings_the_agents_own_card_and_a_crisis_its_own(book: Phrasebook) -> None:
    card = book.by_id()["agente-en-peligro"]
    assert (card.situation, card.danger, card.triggers) == (Situation.CRISIS, True, ())
    threat = reading(book, Situation.ABUSE, "amenaza-con-arma", danger=True)
    assert protocol(book, threat) == card.steps
    assert suggest(book, threat, Case()), "the lines that end the contact stay"
    crisis = reading(book, Situation.CRISIS, "amenaza-con-arma", "se-despide")
    assert protocol(book, crisis) == book.by_id()["se-despide"].steps
    for situation in (Situation.ABUSE, Situation.CALM, Situation.UPSET):
        assert protocol(book, reading(book, situation, "amenaza-con-arma")) == ()
    without = Phrasebook(tuple(e for e in book.entries if e is not card))
    assert protocol(without, threat) == ()


def test_no_line_twice(book: Phrasebook) -> None:
    case, said = Case(), []
    upset = reading(book, Situation.UPSET)
    while found := suggest(book, upset, case):
        said.append(found[0].line.text)
        case = took(case, found[0])
    assert len(said) == len(set(said)) > 3


def test_a_line_to_hand_over_with(book: Phrasebook) -> None:
    line = transfer_line(book, Case())
    assert line is not None
    assert line.method is Method.TRANSFER


def test_the_same_message_read_again_replaces_itself(book: Phrasebook) -> None:
    one = heard(Case(), "a", reading(book, Situation.CALM), replace_last=False)
    again = heard(one, "a b", reading(book, Situation.UPSET), replace_last=True)
    assert [text for text, _ in again.messages] == ["a b"]
