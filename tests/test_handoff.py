"""The handoff card, the request in it, and the masking of insults."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.conversation.case import heard
from assistant.conversation.handoff import MAILTO_LIMIT, card, mailto
from assistant.conversation.masking import MASK, mask_insults
from assistant.conversation.request import asked, request_of
from assistant.domain import SITUATIONS, Case, Certainty, Channel, Preferences, Reading, Situation


def read(situation: Situation, *, danger: bool = False) -> Reading:
    probabilities = {s: float(s is situation) for s in SITUATIONS}
    return Reading(situation, Certainty.SURE, probabilities, danger=danger)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("eres un PENDEJO", f"eres un {MASK}"),
        ("pinche inútil, quiero mi dinero", f"{MASK} {MASK}, quiero mi dinero"),
        ("put0s ladrones", f"{MASK} ladrones"),
        ("imbeciiiil", MASK),
        ("mi perra come basura", "mi perra come basura"),
        ("disputa computadora reputación", "disputa computadora reputación"),
        ("la conexión cae 3 veces, folio 4007", "la conexión cae 3 veces, folio 4007"),
        ("Inutilizable", "Inutilizable"),
    ],
)
def test_masking(text: str, masked: str) -> None:
    assert mask_insults(text) == masked


@given(st.text(max_size=200))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = mask_insults(text)
    assert mask_insults(once) == once


@pytest.mark.parametrize(
    ("messages", "request_"),
    [
        (["Qué asco de empresa. Quiero que me devuelvan los 40 euros. Adiós."],
         "Quiero que me devuelvan los 40 euros."),
        (["hola", "necesito mi factura", "eres tonto"], "necesito mi factura"),
        (["jajaja"], ""),
        ([], ""),
    ],
)  # fmt: skip
def test_request(messages: list[str], request_: str) -> None:
    assert request_of(messages) == request_


def test_the_card_tells_the_gravest_and_masks() -> None:
    case = Case(preferences=Preferences(Channel.PHONE))
    said = "quiero mi reembolso, pinche inútil"
    reading = replace(read(Situation.ATTACK), asked=asked(said))
    case = heard(case, said, reading, replace_last=False)
    case = heard(case, "ya, gracias", read(Situation.CALM), replace_last=False)
    found = card(case)
    assert "dirige su enojo a la persona" in found.subject
    assert "Qué pide: quiero mi reembolso\n" in found.body
    assert "Canal: teléfono" in found.body
    assert "Avisos dados: 0 de 2" in found.body


def test_danger_and_crisis_lead_the_card() -> None:
    threat = Case(messages=(("te espero afuera", read(Situation.ABUSE, danger=True)),))
    assert card(threat).subject.startswith("Traspaso: PELIGRO")
    crisis = Case(messages=(*threat.messages, ("no quiero vivir", read(Situation.CRISIS))))
    assert card(crisis).subject.startswith("Traspaso: EMERGENCIA")


def test_an_empty_case_has_a_card_too() -> None:
    assert "(por completar)" in card(Case()).body


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=3000))
def test_mailto_is_short_enough_and_closed(body: str) -> None:
    address = mailto("Traspaso: ñ & ?", body)
    assert len(address) <= MAILTO_LIMIT
    assert address.count("?") == 1
    assert address.count("&") == 1
