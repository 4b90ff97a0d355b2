"""A message proposed to the lead: what is masked, and the file that is written."""

import json
from datetime import date
from pathlib import Path

import pytest

from assistant.conversation.identities import mask_identities
from assistant.conversation.masking import without_insults
from assistant.conversation.proposal import TEXT_LIMIT, Proposal, draft, save
from assistant.domain import Situation
from assistant.phrasebook.atomic import SaveError

DAY = date(2027, 3, 14)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("me llamo juan perez gomez", "me llamo [nombre]"),
        ("Sos una inútil, María José. Mi plata", "Sos una inútil, [nombre]. Mi plata"),
        ("ese pendejo de sergio me colgó", "ese pendejo de [nombre] me colgó"),
        ("dígale a don Patricio Ruiz de la Vega", "dígale a don [nombre]"),
        ("mi cel es 55 1234 5678 y a.b@x.com", "mi cel es [número] y [correo]"),
        ("el folio AB-4007/22 y los $1,234.50", "el folio [número] y los $[número]"),
        ("mire https://x.com/yo?a=1 y a @juanito", "mire [enlace] y a [nombre]"),
        ("QUIERO MI DINERO YA, IMBÉCIL", "QUIERO MI DINERO YA, IMBÉCIL"),
        ("Hola. Usted es un burro", "Hola. Usted es un burro"),
        ("soy cliente de toda la vida", "soy cliente de toda la vida"),
    ],
)  # fmt: skip
def test_names_and_numbers_are_masked_insults_stay(text: str, masked: str) -> None:
    assert mask_identities(text) == masked
    assert mask_identities(masked) == masked


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("pinche inútil, quiero mi dinero", "quiero mi dinero"),
        ("arreglen la maldita factura hijos de la gran puta", "arreglen la maldita factura"),
        ("devuélvanme mi puto dinero", "devuélvanme mi dinero"),
        ("arreglen la puta factura", "arreglen la factura"),
        ("pedazo de mierda", ""),
        ("quiero mi factura, imbécil, ahora", "quiero mi factura, ahora"),
        ("sin insultos  queda igual", "sin insultos queda igual"),
    ],
)
def test_insults_left_out_leave_nothing_loose(text: str, bare: str) -> None:
    assert without_insults(text) == bare


def test_a_draft_is_one_line_and_not_too_long() -> None:
    text = draft("eres un inútil\n\nFabiana " * 200)
    assert len(text) <= TEXT_LIMIT + 1
    assert "\n" not in text
    assert "Fabiana" not in text


def test_the_file_says_message_situation_entry_and_day_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "nueva" / "proposals"
    file = save(Proposal("eres un inútil, [nombre]", Situation.ATTACK, "insulto"), folder, DAY)
    assert json.loads(file.read_text("utf-8")) == {
        "format": 1,
        "day": "2027-03-14",
        "message": "eres un inútil, [nombre]",
        "situation": "attack",
        "entry": "insulto",
    }
    other = save(Proposal("otro", Situation.UPSET), folder, DAY)
    assert sorted(folder.iterdir()) == sorted([file, other]), "no half-written file is left"


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "archivo").write_text("")
    with pytest.raises(SaveError, match="No se pudo guardar la propuesta"):
        save(Proposal("x", Situation.UPSET), tmp_path / "archivo" / "proposals", DAY)
