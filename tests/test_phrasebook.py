"""Reading phrasebook folders, good and hostile."""

import importlib.util
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from assistant import paths
from assistant.domain import Gender, Situation, Step
from assistant.errors import PhrasebookError, RemansoError
from assistant.phrasebook.history import digest
from assistant.phrasebook.load import FILE_LIMIT, load, usable
from assistant.phrasebook.opened import open_file
from assistant.phrasebook.save import delete_entry
from assistant.phrasebook.slots import SLOTS, Filled, fill, open_slots, slot_fault
from tests.conftest import BOOK


def test_a_good_folder(folder: Path) -> None:
    loaded = load(folder)
    assert loaded.problems == ()
    (entry,) = loaded.book.entries
    assert entry.situation is Situation.ATTACK
    assert [line.step for line in entry.lines] == [
        Step.OPENING, Step.NEXT, Step.ANSWER_NO, Step.ANSWER_YES,
    ]  # fmt: skip


LINE = '{id: a, text: "Hola", channels: [chat], address: usted, step: opening}'
BAD = [
    ("colour: red\nmethod: listen\n", 1, "«colour» no existe"),
    ("method: listen\nentries:\n  - id: a\n    title: T\n    trigers: [x]\n", 5, "«triggers»"),
    ("method: listen\nentries:\n  - id: a\n", 3, "Falta el campo «title»"),
    ("method: listen\nentries:\n  - id: A B\n    title: T\n", 3, "minúsculas"),
    ("method: hear\n", 1, "«hear» no vale en «method»"),
    ("entries: []\n", 1, "«method:»"),
    ("situation: upset\n", 1, "«method: listen»"),
    ("method: listen\nmethod: listen\n", 2, "dos veces"),
    ("method: listen\nentries:\n\t- id: a\n", 3, "tabulador"),
    ("method: [listen\n", 2, "No se entiende"),
    ("- una lista\n", 1, "Debe empezar"),
    ("method: !!python/object:os.system x\n", 1, "marca de YAML"),
    ("method: &m listen\nentries: [*m]\n", 2, "alias"),
    ("method: listen\n<<<<<<< HEAD\n", 2, "conflicto"),
    (f"method: listen\nentries:\n  - id: a\n    title: T\n    lines: [{LINE}, {LINE}]\n", 3,
     "«a» está dos veces"),
    ("method: listen\nentries:\n  - id: a\n    title: T\n    lines:\n"
     '      - {id: b, text: "{clente}",'
     " channels: [chat], address: usted, step: opening}\n", 6, "«{cliente}»"),
    ('method: listen\nentries:\n  - id: a\n    title: T\n    lines:\n      - {id: b, text: "x",'
     " channels: [chat], address: usted, step: closing}\n", 3, "solo de «boundary»"),
    ("method: listen\nentries:\n  - id: a\n    title: T\n    expires: mañana\n", 5, "una fecha"),
    (f"situation: calm\nentries:\n  - id: a\n    title: T\n    lines: [{LINE}]\n", 3, "no llevan"),
    ("method: listen\nentries:\n  - id: a\n    title: 5\n", 4, "debe ser texto"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "line", "part"), BAD, ids=[part for _, _, part in BAD])
def test_a_bad_file_is_a_problem_and_the_rest_loads(
    folder: Path, source: str, line: int, part: str
) -> None:
    (folder / "roto.yaml").write_text(source, "utf-8")
    loaded = load(folder)
    (problem,) = loaded.problems
    assert problem.file.name == "roto.yaml"
    assert (problem.line, part in problem.sentence) == (line, True), problem
    assert [e.id for e in loaded.book.entries] == ["insulto"]


def test_one_broken_entry_costs_only_itself(folder: Path) -> None:
    more = "  - id: otra\n    title: Otra\n  - id: rota\n    titel: X\n"
    (folder / "relieve.yaml").write_text(BOOK + more, "utf-8")
    loaded = load(folder)
    assert [e.id for e in loaded.book.entries] == ["insulto", "otra"]
    assert {p.line for p in loaded.problems} == {BOOK.count("\n") + 3, BOOK.count("\n") + 4}


def test_bytes_that_are_not_utf8(folder: Path) -> None:
    (folder / "latin.yaml").write_bytes("method: listen\n# año\n".encode("latin-1"))
    (problem,) = load(folder).problems
    assert problem.line == 2
    assert "UTF-8" in problem.sentence


def test_a_byte_order_mark_is_fine(folder: Path) -> None:
    (folder / "relieve.yaml").write_bytes(b"\xef\xbb\xbf" + BOOK.encode())
    assert load(folder).problems == ()


def test_a_huge_file_is_refused(folder: Path) -> None:
    with (folder / "enorme.yaml").open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    (problem,) = load(folder).problems
    assert "MB" in problem.sentence


def test_an_entry_id_in_two_files(folder: Path) -> None:
    (folder / "segundo.yaml").write_text(BOOK, "utf-8")
    (problem,) = load(folder).problems
    assert "«insulto» ya existe" in problem.sentence


def test_nothing_usable_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PhrasebookError, match="No queda ninguna entrada"):
        load(tmp_path)
    with pytest.raises(PhrasebookError, match="No se puede abrir"):
        load(tmp_path / "no-existe")


def test_drafts_and_expired_are_not_usable(folder: Path) -> None:
    source = BOOK.replace(
        "address: usted\n        step: next",
        "address: usted\n        step: next\n        expires: 2026-01-31",
    )
    source += "  - id: borrador\n    title: B\n    status: draft\n"
    (folder / "relieve.yaml").write_text(source, "utf-8")
    book = load(folder).book
    assert len(usable(book, date(2026, 1, 31)).entries[0].lines) == 4
    (entry,) = usable(book, date(2026, 2, 1)).entries
    assert len(entry.lines) == 3


PIECES = st.sampled_from(
    ("{cliente}", "{plazo}", "{agente}", "{lo|la|le}", "{disgustado|disgustada|de mal humor}",
     "Lo veo ", "|", "ñ", " ")
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map("".join)))
@example("{cliente}, {lo|la|le} llamo antes de {plazo}")
def test_fill_takes_every_line_that_the_schema_lets_in(source: str) -> None:
    assume(slot_fault(source) is None)
    for gender in Gender:
        filled = fill(source, {}, gender)
        assert filled.missing == open_slots(source)
        assert "|" not in "".join(re.findall(r"\{[^{}]*\}", filled.text))
        whole = fill(source, dict.fromkeys(SLOTS, "x"), gender)
        assert not whole.missing
        assert "{" not in whole.text


def test_fill() -> None:
    line = "{cliente}, quiero {ayudarlo|ayudarla|ayudarle} antes de {plazo}; {cliente}."
    assert fill(line, {"cliente": "Ana", "plazo": " "}, Gender.FEMININE) == Filled(
        "Ana, quiero ayudarla antes de {plazo}; Ana.", ("plazo",)
    )
    assert fill(line, {"cliente": "{plazo}", "plazo": "hoy"}).text == (
        "{plazo}, quiero ayudarle antes de hoy; {plazo}."
    )


def test_the_bundled_phrasebook_has_no_problem_and_is_large_enough() -> None:
    loaded = load(paths.PHRASEBOOK)
    assert loaded.problems == ()
    entries = loaded.book.entries
    assert len(entries) >= 40
    assert sum(len(e.triggers) for e in entries) >= 400
    assert sum(len(e.lines) for e in entries) >= 160
    assert {e.situation for e in entries} == set(Situation)


LAUGHS = "method: listen\na0: &a0 [ja, ja]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 30)
)
HOSTILE = [
    (LAUGHS.encode(), "alias"),
    (b"method: listen\nentries: " + b"[" * 1_000_000, "unas dentro de otras"),
    (b"method: listen\nentries: " + b"{a: " * 300_000, "unas dentro de otras"),
    (b"method: listen\nentries:\n  " + b"- " * 500_000, "unas dentro de otras"),
    ("method: listen\n# año\n".encode("latin-1"), "UTF-8"),
    ("method: listen\n".encode("utf-16"), "UTF-8"),
    (b"method: listen\n\0\0", "YAML"),
    (b"method: listen\n<<<<<<< HEAD\nentries: []\n=======\n>>>>>>> otra\n", "conflicto"),
    (b"method: listen\nentries:\n\t- id: a\n", "tabulador"),
]


@pytest.mark.parametrize(("data", "part"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_bytes_are_one_problem_for_every_reader(
    folder: Path, data: bytes, part: str
) -> None:
    """The book loads without them, and neither an editor nor an import writes over them."""
    bad, good = folder / "roto.yaml", folder / "relieve.yaml"
    bad.write_bytes(data)
    loaded = load(folder)
    (problem,) = loaded.problems
    assert part in problem.sentence
    assert [e.id for e in loaded.book.entries] == ["insulto"]
    with pytest.raises(RemansoError, match=r"roto\.yaml") as told:
        open_file(bad)
    assert part in str(told.value)
    with pytest.raises(RemansoError):
        delete_entry(bad, "insulto", digest(data))
    assert bad.read_bytes() == data
    delete_entry(good, "insulto", open_file(good).hash)
    assert open_file(good).entries == (), "a broken file does not hinder the others"


def test_a_hundred_megabytes_are_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    huge, read = folder / "enorme.yaml", Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        assert path != huge
        return read(path)

    with huge.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    (problem,) = load(folder).problems
    assert "repártalo en varios" in problem.sentence
    with pytest.raises(RemansoError, match="pasa de 8 MB"):
        open_file(huge)


def test_an_id_twice_in_one_file_keeps_the_first(folder: Path) -> None:
    source = BOOK + '  - id: insulto\n    title: "Otra vez"\n'
    (folder / "relieve.yaml").write_text(source, "utf-8")
    loaded = load(folder)
    (problem,) = loaded.problems
    assert problem.line == BOOK.count("\n") + 1
    assert "«insulto» ya existe" in problem.sentence
    assert [e.title for e in loaded.book.entries] == ["Insulta la capacidad del agente"]


def test_yaml_is_parsed_in_c() -> None:
    """In Python the bundled book takes five seconds instead of half a second."""
    assert importlib.util.find_spec("_ruamel_yaml") is not None
