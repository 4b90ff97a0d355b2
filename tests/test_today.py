"""The lead's card for today: what is read, until when it is true, and what is wrong with it."""

from datetime import datetime
from pathlib import Path

import pytest

from assistant.domain import Today
from assistant.phrasebook.load import load
from assistant.phrasebook.today import BYTES, LINES, read_today

NOON = datetime(2027, 3, 14, 12)  # noqa: DTZ001  # the agent's clock has no zone
CARD = """
valid_until: 2027-03-14
lines:
  - "Hoy no salen envíos a la costa."
  - text: "Las devoluciones tardan un día más."
    valid_until: 2027-03-20
slots:
  plazo: "antes de las seis de la tarde"
  canal: {text: "la oficina del centro", valid_until: 2027-03-14 11:00}
"""


def write(folder: Path, text: str | bytes) -> Path:
    file = folder / "hoy.yaml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def test_a_card_is_true_until_its_end(tmp_path: Path) -> None:
    found = read_today(write(tmp_path, CARD))
    assert found.problems == ()
    now = found.today.at(NOON)
    assert [note.text for note in now.lines] == [
        "Hoy no salen envíos a la costa.",
        "Las devoluciones tardan un día más.",
    ]
    assert {name: note.text for name, note in now.slots.items()} == {
        "plazo": "antes de las seis de la tarde"
    }
    assert len(found.today.at(NOON.replace(hour=23, minute=59)).lines) == 2, "a day to its end"
    assert len(found.today.at(NOON.replace(day=15)).lines) == 1
    assert not found.today.at(NOON.replace(month=4))


def test_the_first_folder_gives_the_value_of_a_slot(tmp_path: Path) -> None:
    team, own = tmp_path / "equipo", tmp_path / "propia"
    for folder, value in ((team, "hoy"), (own, "mañana")):
        folder.mkdir()
        write(folder, f"valid_until: 2027-03-14\nlines: [{value}]\nslots: {{plazo: {value}}}\n")
    today = read_today(team, own).today
    assert [note.text for note in today.lines] == ["hoy", "mañana"]
    assert today.slots["plazo"].text == "hoy"
    assert read_today(None, own).today.slots["plazo"].text == "mañana"


@pytest.mark.parametrize("text", ["", "# nada\n", None])
def test_no_card_is_no_problem(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        write(tmp_path, text)
    found = read_today(tmp_path)
    assert found.today == Today()
    assert found.problems == ()


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("lines: [hola]\n", 1, "valid_until"),
        ("valid_until: 2027-03-14\nslots:\n  plaso: x\n", 3, "«plaso» no existe"),
        ("valid_until: mañana\n", 1, "no es una fecha"),
        ("valid_until: 2027-03-14\nlineas: []\n", 2, "no es un campo"),
        ("valid_until: 2027-03-14\nlines:\n  - " + "a" * 300, 3, "letras"),
        ("valid_until: 2027-03-14\nslots:\n  plazo: " + "a" * 130, 3, "letras"),
        ("valid_until: 2027-03-14\nlines:\n" + "  - a\n" * (LINES + 1), 2, "líneas"),
        ("valid_until: 2027-03-14\nlines:\n  - 'sin cerrar\n", 4, "comillas"),
        ("valid_until: 2027-03-14\nlines:\n  - ''\n", 3, "vacío"),
        ("- una\n- lista\n", 1, "forma"),
        (b"lines: [\xff\xfe]", 1, "UTF-8"),
        (b"#" * (BYTES + 1), 1, "kB"),
        ("a: " + "[" * 5000, 1, "No se entiende"),
    ],
)
def test_what_is_wrong_is_a_problem_with_its_line(
    tmp_path: Path, text: str | bytes, line: int, says: str
) -> None:
    found = read_today(write(tmp_path, text))
    assert not found.today
    (problem,) = found.problems
    assert says in problem.sentence
    assert problem.line == line
    assert problem.file.name == "hoy.yaml"


@pytest.mark.parametrize("text", ["!!bool quizá", "lines: [!!int '']", "slots: {plazo: !!bool x}"])
def test_a_tag_that_its_value_does_not_fit(tmp_path: Path, text: str) -> None:
    found = read_today(write(tmp_path, text))
    assert not found.today
    assert "No se entiende el archivo" in found.problems[0].sentence


def test_one_wrong_slot_costs_the_others_nothing(tmp_path: Path) -> None:
    found = read_today(write(tmp_path, "valid_until: 2027-03-14\nslots: {plazo: hoy, x: y}\n"))
    assert set(found.today.slots) == {"plazo"}
    assert len(found.problems) == 1


def test_a_card_beside_a_book_is_none_of_it(folder: Path) -> None:
    before = load(folder)
    write(folder, CARD)
    after = load(folder)
    assert after.book == before.book
    assert after.problems == before.problems
