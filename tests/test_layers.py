"""Three layers as one book: what comes from where, and what a broken layer leaves in place."""

import dataclasses
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import paths
from assistant.cli import main
from assistant.domain import Entry, Line, Method, Phrasebook, Situation, Status
from assistant.errors import PhrasebookError
from assistant.phrasebook.content import canonical, changes, content_hash, plain
from assistant.phrasebook.history import FOLDER, Note
from assistant.phrasebook.layers import Layer, Layered, load_layers, merge
from assistant.phrasebook.load import Loaded, load, read_folder, usable
from assistant.phrasebook.opened import open_file
from assistant.phrasebook.save import NO_FILE, save_entry
from assistant.phrasebook.schema import EntryModel
from tests.conftest import BOOK

TEAM = """\
method: relieve
entries:
  - id: insulto
    title: "Insulta (equipo)"
    base: true
    triggers: ["usted no sirve para nada"]
    lines:
      - id: pregunta
        text: "¿Hice algo para molestarle? Quiero ayudarle."
        channels: [chat]
        address: usted
        step: opening
  - id: nueva
    title: "Del equipo"
tests:
  - message: "usted no sirve para nada"
    expect: insulto
"""
OWN = """\
method: relieve
entries:
  - id: insulto
    title: "La mía"
    lines:
      - {id: pregunta, text: "¿Le fallé en algo?", channels: [chat], address: usted, step: opening}
  - id: solo-mia
    title: "Mía"
    base: true
"""


@pytest.fixture
def team(tmp_path: Path) -> Path:
    return put(tmp_path / "equipo", TEAM)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return put(tmp_path / "propias", OWN)


def put(place: Path, text: str) -> Path:
    place.mkdir(exist_ok=True)
    (place / "relieve.yaml").write_text(text, "utf-8")
    return place


def texts(layered: Layered, name: str = "insulto") -> list[str]:
    return [line.text for line in layered.book.by_id()[name].lines]


def test_what_comes_from_where(folder: Path, team: Path, own: Path) -> None:
    layered = load_layers(folder, team, own)
    assert layered.origin == {
        "insulto": Layer.TEAM, "nueva": Layer.TEAM, "solo-mia": Layer.PERSONAL,
    }  # fmt: skip
    assert [e.id for e in layered.book.entries] == ["insulto", "nueva", "solo-mia"]
    assert texts(layered) == ["¿Hice algo para molestarle? Quiero ayudarle.", "¿Le fallé en algo?"]
    assert layered.own_lines == {"insulto": ("personal-pregunta",)}
    assert [line.id for line in layered.book.by_id()["insulto"].lines] == [
        "pregunta", "personal-pregunta",
    ]  # fmt: skip
    (override,) = layered.overrides
    found = {change.field: (change.old, change.new) for change in override.changes}
    assert found["title"] == ("Insulta la capacidad del agente", "Insulta (equipo)")
    assert found["lines/si"] == ("Gracias por decírmelo. ¿Qué fue?", "")
    assert found["lines/pregunta/channels"] == ("chat · phone", "chat")
    assert [t.expect for t in layered.book.tests] == ["insulto"]
    assert (layered.changed, layered.problems) == ((), ())


def test_only_the_program(folder: Path, tmp_path: Path) -> None:
    layered = load_layers(folder, None, tmp_path / "no-existe")
    assert layered == replace(merge(load(folder)))
    assert layered.book == load(folder).book
    assert set(layered.origin.values()) == {Layer.BUNDLED}


BROKEN: list[tuple[Callable[[Path], object], str]] = [
    (lambda team: team.rename(team.with_name("fuera")), "No se puede abrir"),
    (lambda team: (team / "relieve.yaml").unlink(), "No hay ninguna entrada"),
    (lambda team: put(team, "method: ["), "No hay ninguna entrada"),
    (lambda team: put(team, TEAM.replace("title", "titel")), "No hay ninguna entrada"),
    (lambda team: (team / "relieve.yaml").write_bytes(b"\xff\xfe\x00"), "No hay ninguna entrada"),
]


@pytest.mark.parametrize(("damage", "part"), BROKEN)
def test_a_team_that_cannot_be_read(
    folder: Path, team: Path, damage: Callable[[Path], object], part: str
) -> None:
    last_good = read_folder(team)
    damage(team)
    kept = load_layers(folder, team, None, last_good)
    assert kept.book == merge(load(folder), last_good).book
    assert part in kept.problems[0].sentence
    assert kept.problems[0].sentence.endswith("la última copia buena.")
    without = load_layers(folder, team)
    assert without.book == load(folder).book
    assert without.problems[0].sentence.endswith("solo el libro del programa.")


def test_a_broken_program_is_an_error(tmp_path: Path, team: Path) -> None:
    with pytest.raises(PhrasebookError):
        load_layers(tmp_path / "no-existe", team)


def test_a_broken_entry_of_the_team_hides_nothing(folder: Path, team: Path) -> None:
    put(team, TEAM.replace("channels: [chat]", "channels: [fax]"))
    layered = load_layers(folder, team)
    assert layered.origin == {"insulto": Layer.BUNDLED, "nueva": Layer.TEAM}
    assert layered.book.by_id()["insulto"] == load(folder).book.by_id()["insulto"]
    sentences = [p.sentence for p in layered.problems]
    assert any("«fax» no vale" in s for s in sentences)
    assert any("«insulto» del equipo tiene errores; mientras tanto" in s for s in sentences)
    assert all(p.file == team / "relieve.yaml" for p in layered.problems)


@pytest.mark.parametrize("status", ["draft", "reviewed"])
def test_work_in_progress_takes_nothing_away(folder: Path, team: Path, status: str) -> None:
    put(team, TEAM.replace("    base: true", f"    base: true\n    status: {status}"))
    layered = load_layers(folder, team)
    assert layered.book.by_id()["insulto"] == load(folder).book.by_id()["insulto"]
    assert layered.origin["insulto"] is Layer.BUNDLED
    assert layered.overrides[0].waiting


# The agent's own lines


def test_own_lines_never_hide_a_line(folder: Path, own: Path) -> None:
    layered = load_layers(folder, None, own)
    before, after = load(folder).book.by_id()["insulto"], layered.book.by_id()["insulto"]
    assert after.lines[: len(before.lines)] == before.lines
    assert replace(after, lines=before.lines) == before
    assert not layered.book.by_id()["solo-mia"].base


OWN_CASES = [
    ("id: pregunta", "id: personal-pregunta", ["personal-pregunta"], ""),
    ("method: relieve", "method: listen", [], "otro método"),
    ('title: "La mía"', 'title: "La mía"\n    triggers: ["hola"]', ["personal-pregunta"],
     "solo se suman sus frases"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "ids", "part"), OWN_CASES)
def test_own_entries_with_a_known_id(
    folder: Path, own: Path, old: str, new: str, ids: list[str], part: str
) -> None:
    put(own, OWN.replace(old, new))
    layered = load_layers(folder, None, own)
    assert list(layered.own_lines["insulto"]) == ids
    assert [part in p.sentence for p in layered.problems] == [True] * bool(part)
    assert layered.book.by_id()["insulto"].triggers == load(folder).book.entries[0].triggers


def test_own_lines_keep_the_status_and_date_of_their_entry(folder: Path, own: Path) -> None:
    put(own, OWN.replace('title: "La mía"', 'title: "La mía"\n    expires: 2026-01-31'))
    book = load_layers(folder, None, own).book
    assert len(usable(book, date(2026, 1, 31)).entries[0].lines) == 5
    assert len(usable(book, date(2026, 2, 1)).entries[0].lines) == 4
    put(own, OWN.replace('title: "La mía"', 'title: "La mía"\n    status: draft'))
    assert len(usable(load_layers(folder, None, own).book, date(2026, 1, 1)).entries[0].lines) == 4


def test_a_broken_own_folder_costs_only_itself(folder: Path, team: Path, own: Path) -> None:
    put(own, "method: [")
    layered = load_layers(folder, team, own)
    assert layered.book == load_layers(folder, team).book
    (problem,) = layered.problems
    assert problem.file == own / "relieve.yaml"


# An update of the program


def adapt(folder: Path, place: Path) -> Path:
    """The team adapts the bundled entry of today, as the editor does."""
    place.mkdir()
    entry = open_file(folder / "relieve.yaml").entries[0]
    mine = entry.model_copy(update={"title": "Nuestra"})
    bundled = load(folder).book.by_id()["insulto"]
    save_entry(
        place / "relieve.yaml", mine, NO_FILE, Note("la adapta"), kind=Method.RELIEVE,
        bundled=bundled,
    )  # fmt: skip
    return place


def test_an_update_leaves_the_teams_change_and_shows_the_difference(
    folder: Path, tmp_path: Path
) -> None:
    place = adapt(folder, tmp_path / "equipo")
    assert load_layers(folder, place).changed == ()
    put(folder, BOOK.replace("¿Qué fue?", "¿Qué ocurrió?"))
    layered = load_layers(folder, place)
    assert layered.book.by_id()["insulto"].title == "Nuestra"
    (difference,) = layered.changed
    assert difference.known
    assert [str(c) for c in difference.changes] == [
        "lines/si: «Gracias por decírmelo. ¿Qué fue?» → «Gracias por decírmelo. ¿Qué ocurrió?»"
    ]
    # Without the copy of the entry that was adapted, from the team's to today's.
    for kept in (place / FOLDER / "bases").iterdir():
        kept.write_text("{}")
    (difference,) = load_layers(folder, place).changed
    assert not difference.known
    assert {c.field for c in difference.changes} == {"title", "lines/si"}
    # Adapting it again to today's settles it.
    opened = open_file(place / "relieve.yaml")
    save_entry(place / "relieve.yaml", opened.entries[0], opened.hash,
               bundled=load(folder).book.by_id()["insulto"])  # fmt: skip
    assert load_layers(folder, place).changed == ()


@pytest.mark.parametrize("spoiled", ["x", "../../etc/passwd", "0" * 64])
def test_a_spoiled_hash_costs_the_team_nothing(folder: Path, team: Path, spoiled: str) -> None:
    put(team, TEAM.replace("    base: true", f'    base: true\n    based_on: "{spoiled}"'))
    layered = load_layers(folder, team)
    assert layered.origin["insulto"] is Layer.TEAM
    assert not layered.changed[0].known
    assert layered.problems == ()


# The content hash


def test_the_hash_of_an_entry_is_fixed() -> None:
    """A hash stands in the files of teams: it must not change with the program."""
    line = Line("a", "Hola {cliente}", frozenset(), "usted", "opening")  # type: ignore[arg-type]
    entry = Entry("x", "Título", Situation.ATTACK, Method.RELIEVE, ("á",), (line,), danger=True)
    assert canonical(entry).decode() == (
        '{"danger":true,"id":"x","lines":[{"address":"usted","channels":[],"id":"a",'
        '"step":"opening","text":"Hola {cliente}"}],"method":"relieve","situation":"attack",'
        '"title":"Título","triggers":["á"]}'
    )
    assert content_hash(entry) == sha256(canonical(entry)).hexdigest()
    assert content_hash(replace(entry, based_on="f" * 64)) == content_hash(entry)


@pytest.mark.parametrize("field", [f.name for f in dataclasses.fields(Entry)])
def test_every_field_counts(field: str) -> None:
    entry = load(paths.PHRASEBOOK).book.entries[0]
    other = {
        "situation": Situation.CRISIS, "method": None, "triggers": ("x",), "lines": (),
        "steps": ("x",), "danger": not entry.danger, "base": not entry.base,
        "status": Status.DRAFT, "expires": date(2030, 1, 1),
    }.get(field, "otro")  # fmt: skip
    changed = replace(entry, **{field: other})  # type: ignore[arg-type]
    same = content_hash(changed) == content_hash(entry)
    assert same == (field in ("based_on", "own"))
    assert bool(changes(plain(entry), plain(changed))) != same


def test_every_bundled_entry_has_its_own_hash_and_no_difference_from_itself() -> None:
    entries = load(paths.PHRASEBOOK).book.entries
    assert len({content_hash(e) for e in entries}) == len(entries)
    assert not any(changes(plain(e), plain(e)) for e in entries)


names = st.lists(st.sampled_from("abcdef"), unique=True, max_size=5)


def layer(title: str, ids: list[str]) -> Loaded:
    def line(name: str) -> Line:
        raw = {"id": name, "text": f"{title} {name}", "channels": ["chat"], "address": "usted",
               "step": "opening"}  # fmt: skip
        model = EntryModel.model_validate({"id": name, "title": title, "lines": [raw]})
        return model.lines[0].freeze()

    entries = (
        Entry(i, title, Situation.ATTACK, Method.RELIEVE, (), (line(i), line("z"))) for i in ids
    )
    return Loaded(Phrasebook(tuple(entries)), ())


@given(names, names, names)
def test_merging_loses_no_entry_and_hides_no_line(
    bundled: list[str], team: list[str], own: list[str]
) -> None:
    two = merge(layer("programa", bundled), layer("equipo", team))
    three = merge(layer("programa", bundled), layer("equipo", team), layer("propia", own))
    assert set(three.origin) == {*bundled, *team, *own} == {e.id for e in three.book.entries}
    assert {o.entry for o in three.overrides} == {*bundled} & {*team}
    for entry in two.book.entries:
        found = three.book.by_id()[entry.id]
        assert entry.title == ("equipo" if entry.id in team else "programa")
        assert found.lines[: len(entry.lines)] == entry.lines
        assert len({line.id for line in found.lines}) == len(found.lines)
        assert (len(found.lines) > len(entry.lines)) == (entry.id in own)


def test_the_layers_command(
    folder: Path, tmp_path: Path, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = adapt(folder, tmp_path / "equipo")
    put(folder, BOOK.replace("¿Qué fue?", "¿Qué ocurrió?"))
    ask = ["--phrasebook", str(folder), "layers", "--team", str(place), "--personal", str(own)]
    assert main(ask) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:6] == [
        "Del programa: 0",
        "Del equipo: 1",
        "  insulto · Nuestra",
        "Suyas: 1",
        "  solo-mia · Mía",
        "Sus frases en insulto: personal-pregunta",
    ]
    assert out[6] == "El equipo cambia insulto"
    assert "  title: «Insulta la capacidad del agente» → «Nuestra»" in out
    assert out[-1] == f"Sus frases están en {own}"
    assert out[-3].startswith("El programa cambió insulto después de que el equipo la adaptara")
    assert main([*ask[:3], "--team", str(tmp_path / "no")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
