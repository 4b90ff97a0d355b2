"""What a lead is shown before publishing, and where an adapted entry comes from."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.errors import RemansoError
from assistant.phrasebook import adapted
from assistant.phrasebook.history import Note, base
from assistant.phrasebook.layers import load_layers
from assistant.phrasebook.load import load
from assistant.phrasebook.publish import planned, publish
from assistant.phrasebook.shared import fetch
from assistant.phrasebook.signing import new_key
from tests.conftest import BOOK

NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
NEW = """  - id: nueva
    title: "Nueva"
    triggers: ["no me contestan"]
"""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "publicado"


def note(minutes: int = 0, why: str = "prueba") -> Note:
    return Note(why, "Ana", NOON + timedelta(minutes=minutes))


def edit(folder: Path, old: str, new: str) -> None:
    file = folder / "relieve.yaml"
    assert old in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_the_first_time_nothing_is_compared(folder: Path, target: Path) -> None:
    plan = planned(folder, target, NOON)
    assert (plan.first, plan.shown, plan.hidden, plan.last) == (True, 1, 0, None)
    assert (plan.blockers, plan.can_roll_back, plan.signed) == ((), False, False)
    assert not target.exists()


def test_the_first_time_against_what_the_program_says(folder: Path, target: Path) -> None:
    bundled = load(folder).book
    (folder / "relieve.yaml").write_text(BOOK + NEW, "utf-8")
    edit(folder, "No es conmigo.", "Hoy no es conmigo.")
    plan = planned(folder, target, NOON, bundled)
    assert plan.first
    assert [entry.id for entry in plan.added] == ["nueva"]
    (changed,) = plan.changed
    assert [(c.field, c.new) for c in changed.changes] == [("self_talk", "Hoy no es conmigo.")]
    assert plan.removed == ()


def test_what_agents_will_see_changed_field_by_field(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    (folder / "relieve.yaml").write_text(BOOK + NEW, "utf-8")
    new_key(tmp_path / "k.pem")
    publish(folder, target, note(), tmp_path / "k.pem")
    assert planned(folder, target, NOON).same
    edit(folder, "No es conmigo.", "Hoy no es conmigo.")
    edit(folder, "id: nueva", "id: otra")
    draft = '  - id: borrador\n    title: "B"\n    status: draft\n'
    (folder / "relieve.yaml").write_text((folder / "relieve.yaml").read_text("utf-8") + draft)
    plan = planned(folder, target, NOON)
    assert not plan.same
    (changed,) = plan.changed
    (field,) = changed.changes
    assert (field.field, field.old, field.new) == (
        "self_talk", "No es conmigo.", "Hoy no es conmigo.",
    )  # fmt: skip
    assert [e.id for e in plan.added] == ["otra"]
    assert [e.id for e in plan.removed] == ["nueva"]
    assert (plan.hidden, plan.signed) == (1, True)
    assert plan.last is not None
    assert (plan.last.who, plan.last.published_at) == ("Ana", NOON)


def test_what_forbids_it_is_listed_whole(folder: Path, target: Path) -> None:
    edit(folder, "Gracias. Vamos juntos contra el problema.", "Cálmese ya.")
    (folder / "b.yaml").write_text("\t:")
    plan = planned(folder, target, NOON)
    assert [b.entry for b in plan.blockers] == ["", "insulto"]
    assert "b.yaml" in plan.blockers[0].sentence
    assert "Cálmese" in plan.blockers[1].sentence
    assert planned(folder, folder, NOON).blockers[0].sentence.endswith("para los agentes.")
    far = planned(folder, target / "a" / "b", NOON).blockers[0].sentence
    assert f"No se encuentra la carpeta {target / 'a'}" in far
    with pytest.raises(RemansoError, match="No se puede abrir"):
        planned(folder.with_name("no"), target, NOON)


def test_what_was_published_is_what_was_seen(folder: Path, target: Path) -> None:
    seen = planned(folder, target, NOON).stamp
    edit(folder, "No es conmigo.", "Hoy no es conmigo.")
    with pytest.raises(RemansoError, match="cambió mientras usted miraba"):
        publish(folder, target, note(), seen=seen)
    assert not (target / "manifest.json").exists()
    publish(folder, target, note(), seen=planned(folder, target, NOON).stamp)
    seen = planned(folder, target, NOON).stamp
    edit(folder, "Hoy no es conmigo.", "Nunca es conmigo.")
    publish(folder, target, note(1))
    with pytest.raises(RemansoError, match="cambió mientras usted miraba"):
        publish(folder, target, note(2), seen=seen)


def test_a_publication_that_is_stopped_changes_nothing(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    publish(folder, target, note())
    before = (target / "manifest.json").read_bytes()
    edit(folder, "No es conmigo.", "Hoy no es conmigo.")
    with pytest.raises(RemansoError, match="lo detuvo"):
        publish(folder, target, note(1), stopped=lambda: True)
    assert (target / "manifest.json").read_bytes() == before
    assert fetch(str(target), None, tmp_path / "cache").fault is None


def test_a_copy_of_the_programs_book_hears_of_the_programs_next_version(
    folder: Path, target: Path, tmp_path: Path
) -> None:
    program = tmp_path / "programa"
    shutil.copytree(folder, program)
    (folder / "relieve.yaml").write_text(f"# de Ana\n{BOOK}{NEW}", "utf-8")
    bundled = load(program).book
    publish(folder, target, note(), bundled=bundled)
    assert adapted.mark(folder, bundled, note(why=adapted.WHY))
    assert not adapted.mark(folder, bundled, note())
    text = (folder / "relieve.yaml").read_text("utf-8")
    assert text.startswith("# de Ana\n")
    assert text.count("based_on") == 1
    assert planned(folder, target, NOON, bundled).same, "the folder says what was published"
    assert not load_layers(program, folder).overrides, "it is still no adaptation"
    edit(program, "No es conmigo.", "Respire.")
    copy = fetch(str(target), None, tmp_path / "cache").folder
    for team in (folder, copy):
        layered = load_layers(program, team)
        (difference,) = layered.changed
        assert difference.entry == "insulto"
        assert layered.book.by_id()["insulto"].self_talk == "No es conmigo."
        assert difference.known == (team is folder)
    entry = load(folder).book.by_id()["insulto"]
    assert base(folder, entry.based_on) is not None


@pytest.mark.parametrize(
    "text",
    [
        "method: relieve\nentries: [{id: insulto, title: A}]\n",
        "method: relieve\nentries:\n  - {id: insulto, title: A}\n",
        "method: relieve\nentries:\n  - id:\n      insulto\n    title: A\n",
        "method: [",
    ],
)
def test_a_file_in_another_form_is_left_alone(folder: Path, text: str) -> None:
    bundled = load(folder).book
    assert adapted.marked_files({"a.yaml": text.encode()}, bundled) == {"a.yaml": text.encode()}


def test_line_ends_and_mark_stay(folder: Path) -> None:
    data = b"\xef\xbb\xbf" + BOOK.replace("\n", "\r\n").encode()
    marked = adapted.marked_files({"a.yaml": data}, load(folder).book)["a.yaml"]
    assert marked.startswith(b"\xef\xbb\xbf")
    assert marked.count(b"\r\n") == marked.count(b"\n") == data.count(b"\n") + 1
