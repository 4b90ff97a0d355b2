"""An agent's own lines, from their folder to the answer: added, never in the way."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import app, paths
from assistant.cli import main
from assistant.conversation.suggest import AT_MOST
from assistant.domain import Method, Preferences, Situation
from assistant.engine import Engine, load_words
from assistant.jobs import JobRunner
from assistant.phrasebook.layers import load_layers
from assistant.session import Session
from assistant.ui.clipboard import Copier
from assistant.ui.window import Window
from tests.conftest import ByHand

MESSAGE = "otra vez se les perdió la encomienda de los alfajores de mi abuela"
THREAT = "te voy a meter un tiro"
OWN = """\
method: listen
entries:
  - id: alfajores
    title: "Los alfajores"
    triggers: ["otra vez se les perdió la encomienda de los alfajores de mi abuela"]
    lines:
      - id: mia
        text: "Se perdió la encomienda de los alfajores. Yo la busco ahora con el número de guía."
        channels: [chat]
        address: usted
        step: opening
"""
ABUSE = """\
method: boundary
entries:
  - id: mi-limite
    title: "Mi límite"
    triggers: ["te voy a meter un tiro", "te voy a matar", "traigo pistola"]
"""


def put(folder: Path, text: str = OWN, name: str = "mias.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return put(tmp_path / "propias")


@pytest.fixture(scope="module")
def without() -> Engine:
    return Engine(paths.PHRASEBOOK, paths.MODEL)


def test_an_own_line_is_offered_last_and_the_team_keeps_its_places(
    own: Path, without: Engine
) -> None:
    engine = Engine(paths.PHRASEBOOK, paths.MODEL, personal=own)
    assert engine.problems == ()
    answer, before = engine.answer(MESSAGE, Preferences()), without.answer(MESSAGE, Preferences())
    assert answer is not None
    assert before is not None
    reading, lines = answer
    assert reading.situation is Situation.UPSET
    assert lines[-1].line.id == "mia"
    assert [s.line for s in lines[:-1]] == [s.line for s in before[1][: AT_MOST - 1]]
    assert reading.matches[0].entry.id == "alfajores", "it is the nearest, and still not first"


def test_own_entries_never_change_what_a_message_is(own: Path, without: Engine) -> None:
    put(own, ABUSE, "limite.yaml")
    engine = Engine(paths.PHRASEBOOK, paths.MODEL, personal=own)
    for message in (THREAT, MESSAGE, "eres un inútil", "ya no quiero vivir"):
        now, before = engine.read(message), without.read(message)
        assert now is not None
        assert before is not None
        assert now.probabilities == before.probabilities
        assert (now.situation, now.danger) == (before.situation, before.danger)
    threat = engine.read(THREAT)
    assert threat is not None
    assert threat.danger, "an own entry with the same words does not stand before a threat"


TEAM_ONLY = [
    ("method: boundary\nentries:\n  - {id: x, title: X, danger: true}\n", "crisis o de peligro"),
    ("situation: crisis\nentries:\n  - {id: x, title: X, steps: [Espere]}\n",
     "crisis o de peligro"),
    (OWN.replace("Se perdió", "Cálmese, se perdió"), "«Cálmese»"),
    ("method: [", "No se entiende"),
    (OWN.replace("title", "titel"), "¿Quiso decir «title»?"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "part"), TEAM_ONLY)
def test_what_is_not_taken_is_a_problem_and_the_rest_works(
    folder: Path, tmp_path: Path, text: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = put(
        put(tmp_path / "propias", text), OWN.replace("id: alfajores", "id: otra"), "bien.yaml"
    )
    layered = load_layers(folder, None, own)
    assert part in "\n".join(map(str, layered.problems))
    assert "otra" in layered.book.by_id()
    assert "x" not in layered.book.by_id()
    assert all("Cálmese" not in line.text for e in layered.book.entries for line in e.lines)
    assert main(["--phrasebook", str(folder), "--personal", str(own), "check"]) == 1
    assert part in capsys.readouterr().out


def test_the_commands_see_the_own_lines(
    folder: Path, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = ["--phrasebook", str(folder), "--personal", str(own)]
    assert main(["--personal", str(own), "suggest", MESSAGE]) == 0
    assert "Yo la busco ahora con el número de guía" in capsys.readouterr().out
    assert main([*begin, "check", "--no-tests"]) == 0
    assert f"{own}: sus propias frases, 0 problemas" in capsys.readouterr().out
    assert main([*begin, "coverage"]) == 0
    assert f"{own}, no se cuentan aquí" in capsys.readouterr().out
    assert main([*begin, "layers"]) == 0
    out = capsys.readouterr().out
    assert "Suyas: 1\n  alfajores · Los alfajores\n" in out
    assert out.endswith(f"Sus frases están en {own}\n")


def test_the_folder_is_the_platforms_and_may_not_be_there(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "datos"))
    assert main(["--phrasebook", str(folder), "layers"]) == 0
    out = capsys.readouterr().out
    assert "Suyas: 0" in out
    assert out.endswith(f"Sus frases irían en {tmp_path / 'datos' / 'frases'}\n")
    assert not (tmp_path / "datos").exists()


@pytest.mark.parametrize("text", [OWN, "method: ["])
def test_the_window_has_the_own_lines_or_says_what_is_wrong(
    qtbot: QtBot, qapp: QApplication, by_hand: ByHand, tmp_path: Path, text: str
) -> None:
    own = put(tmp_path / "propias", text)
    read = partial(app._load_words, paths.PHRASEBOOK, paths.MODEL, own)
    load: Callable[[], object] = partial(app._load_first_words, read, None, None)
    session = Session(JobRunner(by_hand, qapp), load, lambda _book: load_words(  # type: ignore[arg-type]
        paths.PHRASEBOOK, paths.MODEL, None, own).reader)  # fmt: skip
    window = Window(session, Copier(qapp.clipboard()), lambda _url: True)
    qtbot.addWidget(window)
    session.start()
    by_hand.drain()
    shown = "Problemas en el libro de frases: 1" in window.status.text()
    assert shown == (text != OWN)
    assert ("alfajores" in session._book.by_id()) == (text == OWN)
    session.submit("otra vez se perdió mi pedido")
    by_hand.drain()
    assert session.state.reading is not None
    assert session.state.suggestions
    assert all(s.method in set(Method) for s in session.state.suggestions)
