"""Examples out of pasted texts."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain import Method
from assistant.editing.book import Book, Item
from assistant.editing.paste import ROW_LIMIT, Why, cleaned, judged, said_in, standing
from assistant.phrasebook.schema import EntryModel


@pytest.mark.parametrize(
    ("text", "examples"),
    [
        ("uno\r\ndos\n\n  tres  \n", ["uno", "dos", "tres"]),
        ("- uno\n• dos\n* tres\n— cuatro", ["uno", "dos", "tres", "cuatro"]),
        (
            "1. uno\n2) dos\n(3) tres\n4.- cuatro\na) cinco",
            ["uno", "dos", "tres", "cuatro", "cinco"],
        ),
        ('1. «uno»\n2. “dos”\n- "tres",', ["uno", "dos", "tres"]),
        ("[x] uno\n☐\n---\n12345\n…", ["uno"]),
        (
            "tiene 3.5 estrellas\n50 pesos me cobraron",
            ["tiene 3.5 estrellas", "50 pesos me cobraron"],
        ),
        ("dijo «no» y colgó\n'sic'", ["dijo «no» y colgó", "sic"]),
        ("«uno» y «dos»", ["«uno» y «dos»"]),
        ("uno\u2028dos\u00a0dos\u200b", ["uno", "dos dos"]),
        ("uno\nUno\nuno", ["uno", "Uno", "uno"]),
        ("¿Y mi pedido?: nada", ["¿Y mi pedido?: nada"]),
        ("quiero esto: mi dinero", ["quiero esto: mi dinero"]),
        ("14:30 llegué y no había nadie", ["14:30 llegué y no había nadie"]),
        ("2 - 3 veces llamé\n2 - llamé", ["2 - 3 veces llamé", "llamé"]),
        ("a - no me sirve", ["a - no me sirve"]),
    ],
)
def test_a_list_in_any_form(text: str, examples: list[str]) -> None:
    assert list(cleaned(text)) == examples


def test_a_piece_of_a_spreadsheet_gives_its_column_of_words() -> None:
    text = (
        "12/03/2027\tAna\tno me llega el pedido\t3\n"
        '13/03/2027\tLuis\t"hace dos días\nque espero ""todo"""\t4\n'
    )
    assert list(cleaned(text)) == ["no me llega el pedido", 'hace dos días que espero "todo"']


def test_a_broken_quote_loses_no_row() -> None:
    assert list(cleaned('uno dos\t1\n"tres cuatro\t2\ncinco seis\t3')) == [
        "uno dos",
        '"tres cuatro',
        "cinco seis",
    ]


def test_a_chat_that_was_exported() -> None:
    text = """[12/3/27, 14:05:33] Ana Pérez: no me llega nada
12/03/2027, 14:06 - Luis: qué mal servicio
14:07 Cliente: dónde está: mi dinero
2027-03-12 14:08:01 Agente: Lo reviso ahora.
12/3/27, 2:09 p. m. - Ana: <Multimedia omitido>
Cliente: me voy a otra empresa
Asesora: Le escucho."""
    assert [(s.text, s.agent) for s in said_in(text)] == [
        ("no me llega nada", False),
        ("qué mal servicio", False),
        ("dónde está: mi dinero", False),
        ("Lo reviso ahora.", True),
        ("me voy a otra empresa", False),
        ("Le escucho.", True),
    ]


@given(st.text(alphabet=st.sampled_from("a1 \"'«»“”-•\n\t\r[]().:;,áÑ\u2028\x00/"), max_size=80))
def test_any_text_gives_clean_examples(text: str) -> None:
    for said in said_in(text):
        assert said.text == " ".join(said.text.split())
        assert any(c.isalpha() for c in said.text)


def test_there_is_a_limit() -> None:
    assert len(said_in("\n".join(f"ejemplo número {n}" for n in range(3 * ROW_LIMIT)))) == ROW_LIMIT


def here(**triggers: list[str]) -> Book:
    return Book(
        Path("frases"),
        {
            name: Item(
                EntryModel(id=name, title=f"Título {name}", triggers=texts),
                Method.LISTEN,
                "listen.yaml",
            )
            for name, texts in triggers.items()
        },
    )


def test_what_is_known_of_each_row() -> None:
    there = here(a=["Me cobraron dos veces"], b=["qué caro es", "otra"], c=["que caro es"])
    said = said_in(
        "me cobraron DOS veces\nqué caro es\nnuevo\nNuevo\nAgente: le escucho\n" + "la " * 600
    )
    rows = judged(there, "a", said, standing(there))
    assert [r.why for r in rows] == [
        Why.HERE,
        Why.ELSEWHERE,
        Why.NEW,
        Why.TWICE,
        Why.AGENT,
        Why.LONG,
    ]
    assert rows[1].where == ("Título b", "Título c")
    assert [r.wanted for r in rows] == [False, False, True, False, False, False]
    assert [r.possible for r in rows] == [False, True, True, False, True, False]


def test_identities_are_masked_only_if_wanted() -> None:
    there = here(a=[])
    said = said_in("me llamo Ana Pérez y mi pedido es 12345")
    (row,) = judged(there, "a", said, {})
    assert row.masked
    assert "Ana" not in row.text
    assert "12345" not in row.text
    (plain,) = judged(there, "a", said, {}, mask=False)
    assert not plain.masked
    assert plain.text == plain.plain == "me llamo Ana Pérez y mi pedido es 12345"
