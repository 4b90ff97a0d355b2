"""Back to the publication before, and what the agents' machines make of it."""

import json
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.errors import RemansoError
from assistant.phrasebook import publish as publishing
from assistant.phrasebook.atomic import SaveError, write_bytes
from assistant.phrasebook.manifest import MANIFEST
from assistant.phrasebook.published import PREVIOUS
from assistant.phrasebook.roll_back import planned_roll_back, roll_back
from assistant.phrasebook.signing import new_key, sign
from tests.test_shared import NOON, Team, note, talk


@pytest.fixture
def team(tmp_path: Path, folder: Path) -> Team:
    return Team(tmp_path, folder)


def back(team: Team, key: bool = True) -> tuple[str, ...]:
    team.minutes += 1
    return roll_back(team.target, note(team.minutes), team.key if key else None)


@pytest.mark.parametrize("key", [True, False], ids=["signed", "unsigned"])
def test_back_and_forth(team: Team, key: bool) -> None:
    team.publish(key)
    team.edit()
    team.publish(key)
    assert talk(team.fetch(key)) == "Hoy no es conmigo."
    going = planned_roll_back(team.target, NOON)
    assert going.before is not None
    assert going.before.why == "prueba"
    (changed,) = going.plan.changed
    assert (changed.changes[0].old, changed.changes[0].new) == (
        "Hoy no es conmigo.", "No es conmigo.",
    )  # fmt: skip
    said = "\n".join(back(team, key))
    assert "0 entradas nuevas, 1 cambiadas, 0 quitadas" in said
    shared = team.fetch(key)
    assert (shared.fault, talk(shared)) == (None, "No es conmigo.")
    back(team, key)
    shared = team.fetch(key)
    assert (shared.fault, talk(shared)) == (None, "Hoy no es conmigo.")
    team.publish(key)
    assert talk(team.fetch(key)) == "Hoy no es conmigo.", "the lead's folder did not change"


def test_the_date_moves_on_although_the_clock_is_late(team: Team) -> None:
    team.minutes = 60
    team.publish()
    team.edit()
    team.publish()
    team.fetch()
    team.minutes = 0
    back(team)
    shared = team.fetch()
    assert (shared.fault, talk(shared)) == (None, "No es conmigo.")


def test_without_one_before_a_sentence(team: Team) -> None:
    with pytest.raises(RemansoError, match="No se encuentra la carpeta"):
        back(team)
    team.publish()
    team.publish()
    assert planned_roll_back(team.target, NOON).plan.blockers
    with pytest.raises(RemansoError, match="no hay una publicación anterior"):
        back(team)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"manifest": 1}', "[" * 50_000, "\\ud800"])
def test_a_hostile_record_of_the_one_before(team: Team, text: str) -> None:
    team.publish()
    if text.startswith("\\u"):
        text = f'{{"manifest": "{text}", "signatures": ""}}'
    (team.target / PREVIOUS).write_text(text)
    with pytest.raises(RemansoError, match="no hay una publicación anterior"):
        back(team)


def test_its_files_stay_until_another_takes_its_place(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "KEEP_FOR", -publishing.KEEP_FOR)
    for number in range(4):
        team.edit("conmigo", f"conmigo{number}")
        team.publish()
        assert len(list((team.target / "files").iterdir())) == min(number + 1, 2)
    back(team)
    assert talk(team.fetch()) == "No es conmigo210."


def test_a_file_that_is_gone_forbids_it(team: Team) -> None:
    team.publish()
    first = team.manifest().files[0]
    team.edit()
    team.publish()
    (team.target / first.place).write_text("method: relieve\n")
    with pytest.raises(RemansoError, match="está dañada"):
        back(team)
    assert talk(team.fetch()) == "Hoy no es conmigo."


def test_what_this_key_did_not_sign_is_not_signed_now(team: Team) -> None:
    team.publish()
    team.edit()
    team.publish()
    good = (team.target / PREVIOUS).read_bytes()
    record = json.loads(good)
    forged = record["manifest"].replace("Ana", "Eva")
    other = team.key.with_name("otra.pem")
    new_key(other)
    for signatures in ("", record["signatures"], sign(forged.encode(), other).decode()):
        fake = {"manifest": forged, "signatures": signatures}
        (team.target / PREVIOUS).write_text(json.dumps(fake), "utf-8")
        with pytest.raises(RemansoError, match="no está firmada con esta clave"):
            back(team)
    (team.target / PREVIOUS).write_bytes(good)
    with pytest.raises(RemansoError, match="está firmado"):
        back(team, key=False)
    assert talk(team.fetch()) == "Hoy no es conmigo."
    back(team)
    assert talk(team.fetch()) == "No es conmigo."


def test_a_publication_that_fails_leaves_the_way_back(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.publish()
    team.edit()
    team.publish()
    team.edit("Hoy no", "Nunca")

    def write(target: Path, data: bytes) -> None:
        if target.name == MANIFEST:
            raise OSError(28, "no space left")
        write_bytes(target, data)

    monkeypatch.setattr(publishing, "write_bytes", write)
    with pytest.raises(SaveError, match="lleno"):
        team.publish()
    with pytest.raises(SaveError, match="lleno"):
        back(team)
    monkeypatch.setattr(publishing, "write_bytes", write_bytes)
    back(team)
    assert talk(team.fetch()) == "No es conmigo."


def test_what_was_seen_is_what_comes_back(team: Team) -> None:
    team.publish()
    team.edit()
    team.publish()
    seen = planned_roll_back(team.target, NOON).plan.stamp
    team.edit("Hoy", "Nunca")
    team.publish()
    with pytest.raises(RemansoError, match="cambió mientras usted miraba"):
        roll_back(team.target, note(9), team.key, seen=seen)


def test_from_the_command_line(team: Team, capsys: pytest.CaptureFixture[str]) -> None:
    team.publish(key=False)
    team.edit()
    team.publish(key=False)
    assert main(["publish", "--roll-back", str(team.target)]) == 0
    assert "otra vez la publicación" in capsys.readouterr().out
    assert talk(team.fetch(key=False)) == "No es conmigo."
    assert main(["publish", "--roll-back", str(team.target / "no")]) == 1
    assert "No se encuentra" in capsys.readouterr().err
    assert main(["publish", "--roll-back", "https://equipo.example/x"]) == 1
    for wrong in (["carpeta"], ["--new-key", "x"]):
        assert main(["publish", "--roll-back", str(team.target), *wrong]) == 2
