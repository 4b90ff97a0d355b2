"""Cleaning, cutting and splitting what arrives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import text


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("un\u00a0espacio\u202ffino", "un espacio fino"),
        ("\ufeffhola\u200b", "hola"),
        ("\u202etxet", "txet"),
        ("nin\u0303o", "niño"),
        ("roto \ud83d fin", "roto  fin"),
        ("\x00\x01\x02", ""),
        ("👩\u200d💻 sirve", "👩\u200d💻 sirve"),
    ],
)
def test_clean(raw: str, expected: str) -> None:
    assert text.clean(raw) == expected


@given(st.text(alphabet=st.characters(), max_size=400))
def test_clean_is_idempotent_and_encodable(raw: str) -> None:
    once = text.clean(raw)
    assert text.clean(once) == once
    once.encode("utf-8")


@given(st.text(max_size=400))
def test_model_form_is_idempotent(raw: str) -> None:
    once = text.model_form(raw)
    assert text.model_form(once) == once


@pytest.mark.parametrize(
    ("raw", "readable"),
    [("", False), (" \n\t", False), ("...!?", False), ("\x00\x07", False), ("😡😡", True),
     ("ok", True), ("שלום", True)],
)  # fmt: skip
def test_what_can_be_read(raw: str, readable: bool) -> None:
    assert bool(text.message(raw)) is readable


def test_a_long_message_keeps_its_first_and_last_part() -> None:
    raw = "PRIMERO " + "relleno " * 200_000 + "ULTIMO"
    message = text.message(raw)
    assert message.truncated
    assert len(message.text) <= text.MESSAGE_LIMIT + 3
    assert message.text.startswith("PRIMERO")
    assert message.text.endswith("ULTIMO")


def test_a_message_within_the_limit_is_whole() -> None:
    raw = "palabra " * 700
    assert text.message(raw) == text.Message(raw.strip())


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("HOLAAAAA NO FUNCIONA", "holaa no funciona"),
        ("Hola, SAC me dijo", "Hola, SAC me dijo"),
        ("noooo!!!!!", "noo!!"),
    ],
)
def test_model_form(raw: str, expected: str) -> None:
    assert text.model_form(raw) == expected


def test_fold_keeps_the_letter_ene() -> None:
    assert text.fold("AÑO pingüino ÚLTIMO") == "año pinguino ultimo"


def test_sentences_cut_speech_and_join_what_is_too_many() -> None:
    assert text.sentences("Hola. ¿Qué tal?\nBien") == ["Hola.", "¿Qué tal?", "Bien"]
    speech = " ".join(f"p{i}" for i in range(100))
    windows = text.sentences(speech)
    assert all(len(w.split()) <= 40 for w in windows)
    assert windows[-1].endswith("p99")
    many = text.sentences("Uno. " * 60)
    assert len(many) <= 12
    assert " ".join(many).count("Uno.") == 60


@pytest.mark.parametrize(
    ("raw", "foreign"),
    [
        ("Where is my order? I have not received it and you don't answer", True),
        ("Je ne suis pas content, vous avez perdu mon colis et les frais", True),
        ("你好我的订单在哪里", True),
        ("أين طلبي", True),
        ("Não recebi meu pedido, vocês são uma vergonha", True),
        ("no me llega el pedido y nadie contesta", False),
        ("me cobraron the premium package sin avisar", False),
        ("WhatsApp no funciona", False),
        ("puta madre", False),
        ("inútil", False),
        ("ok", False),
    ],
)
def test_looks_foreign(raw: str, foreign: bool) -> None:
    assert text.looks_foreign(raw) is foreign
