"""The agent's draft under the rules: what is found, what is offered instead, in good Spanish."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.conversation.draft import AT_MOST, Advice, advise
from assistant.conversation.readdress import readdress
from assistant.domain import Address, Channel, Gender, Preferences
from assistant.phrasebook.lint import RULES
from assistant.text import MESSAGE_LIMIT
from assistant.ui.draft_words import hint, reason

STOP = "Quiero ayudarle. Yo no puedo seguir mientras haya insultos; si paran, seguimos ahora mismo."
CAN = "Lo que sí puedo hacer ahora es [un paso]."
ANSWER = "Yo lo reviso y le respondo antes de las [hora]."
# Draft → each finding: rule, the words, and the draft after its better line ("" if none).
CHAT_USTED = [
    ("Cálmese, por favor.",
     [("calm-order", "Cálmese", "Le escucho. ¿Qué pasó primero?")]),
    ("Cálmese y dígame su número de cliente.",
     [("calm-order", "Cálmese", "Le escucho; dígame su número de cliente.")]),
    ("No se altere, ya lo estoy revisando.",
     [("calm-order", "No se altere", "Le escucho; ya lo estoy revisando.")]),
    ("Tranquilícese, señora, así no le puedo ayudar.",
     [("calm-order", "Tranquilícese", "Le escucho. ¿Qué pasó primero?")]),
    ("Entiendo su molestia, pero cálmese.",
     [("but", "pero", f"Entiendo su molestia. {CAN}"),
      ("calm-order", "cálmese", "Entiendo su molestia. Le escucho. ¿Qué pasó primero?")]),
    ("No puedo devolverlo porque es política de la empresa.",
     [("rules-as-reason", "porque es política de la empresa", CAN)]),
    ("Entiendo su enojo, el sistema no me deja hacer el cambio.",
     [("rules-as-reason", "el sistema no me deja", f"Entiendo su enojo. {CAN}")]),
    ("Usted debió leer el contrato.",
     [("blame", "Usted debió leer", "Lo reviso con usted desde el principio.")]),
    ("Como ya le dije, el técnico va el martes.",
     [("blame", "Como ya le dije", "El técnico va el martes.")]),
    ("El técnico, como ya le expliqué, llega el martes.",
     [("blame", "como ya le expliqué", "El técnico llega el martes.")]),
    ("No es mi culpa, yo solo trabajo aquí.",
     [("defence", "No es mi culpa", "Yo me ocupo desde ahora.")]),
    ("Lamento la demora, pero yo no fui quien le atendió.",
     [("but", "pero", f"Lamento la demora. {CAN}"),
      ("defence", "yo no fui", "Lamento la demora. Yo me ocupo desde ahora.")]),
    ("Si sigue así le voy a colgar.", [("threat", "le voy a colgar", STOP)]),
    ("Se lo garantizo, hoy mismo queda resuelto.",
     [("open-promise", "Se lo garantizo", ANSWER),
      ("open-promise", "hoy mismo", "Se lo garantizo, hoy antes de las [hora] queda resuelto.")]),
    ("Le respondo en breve.",
     [("open-promise", "en breve", "Le respondo antes de las [hora].")]),
    ("Se le devolverá el dinero.",
     [("open-promise", "Se le devolverá", "Yo lo pido ahora y le aviso antes de las [hora].")]),
    ("Mañana sin falta le envío la factura.",
     [("open-promise", "sin falta", "Mañana le envío la factura.")]),
    ("No volverá a pasar.",
     [("open-promise", "No volverá a pasar",
       "Yo dejo anotado lo que pasó y pido que corrijan la causa.")]),
    ("Entiendo su molestia, pero necesito su número de factura.",
     [("but", "pero", "Entiendo su molestia. Necesito su número de factura.")]),
    ("Entiendo su molestia, pero no se puede.",
     [("but", "pero", f"Entiendo su molestia. {CAN}")]),
    ("Entiendo su molestia. Pero no hay otra opción.",
     [("but", "Pero", f"Entiendo su molestia. {CAN}")]),
    ("Lamento la demora y le pido disculpas por el cobro doble. Reviso ahora la factura.",
     [("stacked-apologies", "le pido disculpas",
       "Lamento la demora y el cobro doble. Reviso ahora la factura.")]),
    ("Disculpe la demora. Le pido perdón. Reviso ahora la factura.",
     [("stacked-apologies", "Le pido perdón", "Disculpe la demora. Reviso ahora la factura.")]),
    ("Perdón, lo siento mucho, ya reviso la factura.",
     [("stacked-apologies", "lo siento mucho", "Perdón, ya reviso la factura.")]),
    ("Entiendo su molestia.",
     [("no-next-step", "Entiendo", "Entiendo su molestia. Lo reviso ahora mismo. "
       "¿Tiene a mano el número de [factura o pedido]?")]),
    ("Con mucho gusto le reviso la factura.",
     [("cheer", "Con mucho gusto", "Le reviso la factura.")]),
    ("Reviso la factura ahora 😊", [("cheer", "😊", "Reviso la factura ahora")]),
    ("Ya quedó el cambio. ¡Que tenga un excelente día!",
     [("cheer", "¡Que tenga un excelente día!",
       "Ya quedó el cambio. Sigo pendiente de su caso.")]),
    ("Lamento el inconveniente. Reviso la factura ahora.",
     [("abstraction", "el inconveniente",
       "Lamento [la demora, el cobro doble…]. Reviso la factura ahora.")]),
    ("Lo ayudo con la factura ahora.",
     [("person-guessed", "Lo ayudo", "Le ayudo con la factura ahora.")]),
    ("Entiendo que esté molesta. Reviso la factura ahora.",
     [("person-guessed", "esté molesta", "Entiendo su molestia. Reviso la factura ahora.")]),
    ("Mi amor, ya reviso la factura.",
     [("person-guessed", "amor", "[nombre], ya reviso la factura.")]),
    ("Dime tu número de factura y te llamo.",
     [("address-mixed", "Dime", "Dígame su número de factura y le llamo.")]),
    ("Hemos recibido su reclamo y lo revisaremos.",
     [("company-we", "Hemos recibido", "He recibido su reclamo y lo revisaré.")]),
    # Nothing to change.
    ("Reviso la factura de marzo. ¿Me confirma el número?", []),
    ("Lleva tres días sin internet. Puedo hacer dos cosas ahora: enviar al técnico o cambiar el"
     " equipo. ¿Cuál prefiere?", []),
    ("Reviso el cobro y le escribo hoy mismo, antes de las 18.", []),
    ("Quiero ayudarle. Yo no puedo seguir mientras haya insultos; si paran, seguimos.", []),
    ("Le paso con Ana; ya le conté todo para que usted no lo repita.", []),
    ("Lamento el cobro doble de marzo. Abro ahora el reclamo.", []),
    ("Gracias por decírmelo. ¿Qué fue? Lo corrijo ahora.", []),
    ("Yo estoy segura de la fecha: es el martes.", []),  # her own gender
    ("Entiendo su molestia", []),  # still being written
]  # fmt: skip


def after(text: str, advice: Advice) -> str:
    """The draft once the better line was used."""
    if not advice.better:
        return ""
    return text[: advice.start_line] + advice.better + text[advice.end_line :]


def table(text: str, preferences: Preferences) -> list[tuple[str, str, str]]:
    return [(a.rule, text[a.start : a.end], after(text, a)) for a in advise(text, preferences)]


@pytest.mark.parametrize(("text", "expected"), CHAT_USTED, ids=[t[:50] for t, _ in CHAT_USTED])
def test_drafts(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert table(text, Preferences()) == expected


def test_the_table_knows_every_rule_but_length() -> None:
    known = {rule for _, found in CHAT_USTED for rule, _, _ in found}
    assert known == {rule.id for rule in RULES} - {"too-long"}
    assert len(CHAT_USTED) >= 40


@pytest.mark.parametrize("text", [t for t, found in CHAT_USTED if len(found) == 1])
def test_what_is_better_leaves_nothing_grave_to_say(text: str) -> None:
    """Gaps filled in, the better draft is clean, or asks only for a next step."""
    (advice,) = advise(text, Preferences())
    filled = re.sub(r"antes de las \[hora\]", "antes de las 18", after(text, advice))
    filled = filled.replace("[un paso]", "abrir el reclamo").replace("[nombre]", "Luz")
    filled = re.sub(r"\[[^\]]+\]", "la demora", filled)
    assert [a.rule for a in advise(filled, Preferences())] in ([], ["no-next-step"])


@pytest.mark.parametrize(
    ("text", "address", "better"),
    [
        ("Dígame su número de factura.", Address.TU, "Dime tu número de factura."),
        ("Dígame su número de factura.", Address.VOS, "Decime tu número de factura."),
        ("Usted puede esperar si quiere; le ayudo ahora.", Address.VOS,
         "Vos podés esperar si querés; te ayudo ahora."),
        ("¿Tenés el número? Lo reviso ahora.", Address.USTED, "¿Tiene el número? Lo reviso ahora."),
        ("Cálmate.", Address.TU, "Te escucho. ¿Qué pasó primero?"),
        ("Entiendo tu molestia.", Address.VOS,
         "Entiendo tu molestia. Lo reviso ahora mismo. "
         "¿Tenés a mano el número de [factura o pedido]?"),
    ],
)  # fmt: skip
def test_the_form_of_address_of_the_case_counts(text: str, address: Address, better: str) -> None:
    found = advise(text, Preferences(address=address))
    assert after(text, found[0]) == better


def test_the_channel_counts() -> None:
    text = (
        "Puedo hacer dos cosas ahora. Una es pedir que el técnico vuelva mañana con la pieza que"
        " faltó. La otra es enviarle el repuesto a la dirección que me diga, sin costo."
    )
    assert advise(text, Preferences(Channel.CHAT)) == ()
    (found,) = advise(text, Preferences(Channel.PHONE))
    assert found.rule == "too-long"
    assert after(text, found) == (
        "Puedo hacer dos cosas ahora. Una es pedir que el técnico vuelva mañana con la pieza que"
        " faltó."
    )


def test_one_endless_sentence_has_a_hint_and_no_line() -> None:
    text = "Reviso ahora " + "la factura y " * 20 + "el pago."
    (found,) = advise(text, Preferences(Channel.PHONE))
    assert (found.rule, found.better) == ("too-long", "")
    assert hint(found.rule).endswith(".")


@pytest.mark.parametrize(
    ("text", "gender", "rules"),
    [
        ("Lo ayudo con la factura ahora.", Gender.MASCULINE, []),
        ("Lo ayudo con la factura ahora.", Gender.FEMININE, ["person-guessed"]),
        ("Señora, reviso la factura ahora.", Gender.FEMININE, []),
        ("Mi amor, reviso la factura ahora.", Gender.FEMININE, ["person-guessed"]),
    ],
)
def test_a_gender_that_the_agent_set_is_no_guess(
    text: str, gender: Gender, rules: list[str]
) -> None:
    assert [a.rule for a in advise(text, Preferences(gender=gender))] == rules


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
@pytest.mark.parametrize("address", Address)
def test_why_takes_five_words(rule: str, address: Address) -> None:
    words = reason(rule, Preferences(Channel.PHONE, address)).split()
    assert 2 <= len(words) <= 5


@given(st.text(max_size=300), st.sampled_from(Channel), st.sampled_from(list(Address)[:3]))
def test_any_draft(text: str, channel: Channel, address: Address) -> None:
    found = advise(text, Preferences(channel, address))
    assert len(found) <= AT_MOST
    for advice in found:
        assert 0 <= advice.start < advice.end <= len(text)
        assert 0 <= advice.start_line <= advice.end_line <= len(text)


def test_a_long_draft_is_read_to_its_limit() -> None:
    assert len(advise("Cálmese. " * 2000, Preferences())) <= AT_MOST
    text = "Reviso ahora. " * MESSAGE_LIMIT
    (found,) = advise(text, Preferences(Channel.MAIL))
    assert found.rule == "too-long"
    assert after(text, found) == ("Reviso ahora. " * 45).strip()


@pytest.mark.parametrize(
    ("text", "to", "turned"),
    [
        ("Te lo envío a ti", Address.USTED, "Se lo envío a usted"),
        ("si te sientes mal me avisas", Address.USTED, "si se siente mal me avisa"),
        ("Tú pagaste la parte de marzo; quiero ayudarte.", Address.USTED,
         "Usted pagó la parte de marzo; quiero ayudarle."),
        ("Cuéntame qué pasó y quédate en línea", Address.VOS,
         "Contame qué pasó y quedate en línea"),
        ("DIME TU NÚMERO", Address.USTED, "DÍGAME SU NÚMERO"),
        ("el pedido está aquí; además llega hoy", Address.TU,
         "el pedido está aquí; además llega hoy"),
        ("como sea", Address.ANY, "como sea"),
    ],
)  # fmt: skip
def test_readdress(text: str, to: Address, turned: str) -> None:
    assert readdress(text, to) == turned
