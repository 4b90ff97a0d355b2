"""The command line as another program uses it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant import paths
from assistant.cli import main
from assistant.domain import SITUATIONS
from tests.conftest import BOOK


def run(*arguments: str, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "assistant", *arguments],
        input=stdin, capture_output=True, check=False, timeout=300,
    )  # fmt: skip


def test_json_lines_in_order_and_bad_lines_do_not_stop_the_rest() -> None:
    lines = [
        b'{"id": "a", "text": "llevo tres semanas esperando mi reembolso y nadie contesta!!"}',
        b"no es json",
        b'{"id": 7}',
        b'{"id": "b", "text": "hola, a que hora abren?", "channel": "mail", "address": "vos"}',
        b'{"id": "c", "text": "ya no quiero vivir"}',
        b'{"id": "d", "text": "te voy a esperar a la salida y te parto la cara"}',
        b'{"id": "e", "text": "x", "channel": "fax"}',
        b'{"id": "f", "text": "roto \\ud83d no me llega el pedido"}',
        b'{"id": "g", "text": "\\u0000\\u0001"}',
        b"\xff\xfe{",
        b"[1, 2]",
        b'{"id": "h", "text": "' + b"palabra " * 130_000 + b'"}',
    ]
    done = run("suggest", "--json", stdin=b"\n".join(lines))
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [a["id"] for a in answers] == ["a", None, 7, "b", "c", "d", "e", "f", "g", None, None,
                                          "h"]  # fmt: skip
    assert [i for i, a in enumerate(answers) if "error" in a] == [1, 2, 6, 8, 9, 10]
    upset, calm, crisis, threat = (answers[i] for i in (0, 3, 4, 5))
    assert upset["situation"] == "upset"
    assert upset["method"] == "listen"
    assert set(upset["probabilities"]) == set(SITUATIONS)
    assert sum(upset["probabilities"].values()) == pytest.approx(1, abs=0.01)
    assert upset["confidence"] == max(upset["probabilities"].values())
    assert 1 <= len(upset["suggestions"]) <= 4
    assert set(upset["suggestions"][0]) == {"entry", "line", "method", "text", "score", "why"}
    assert isinstance(upset["ms"], float)
    assert (calm["situation"], calm["method"], calm["escalate"]) == ("calm", None, False)
    assert calm["suggestions"] == []
    assert (crisis["situation"], crisis["method"], crisis["escalate"]) == ("crisis", None, True)
    assert crisis["suggestions"] == []
    assert (threat["situation"], threat["escalate"]) == ("abuse", True)
    assert threat["suggestions"]
    assert threat["protocol"][0].startswith("Primero usted")
    assert crisis["protocol"]
    assert crisis["protocol"] != threat["protocol"]
    assert upset["protocol"] == calm["protocol"] == []
    assert done.stderr == b""


def test_for_people() -> None:
    done = run("suggest", "eres una inútil, no sirves para nada")
    out = done.stdout.decode("utf-8")
    assert done.returncode == 0
    assert out.startswith("Ataque personal · ")
    assert "Alivie la tensión" in out
    assert "Por qué: " in out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["suggest"], 2),
        (["suggest", "--json", "texto"], 2),
        (["suggest", "x", "--channel", "fax"], 2),
        (["no-existe"], 2),
        (["check", "/no/existe"], 1),
        (["evaluate", "/no/existe.jsonl"], 1),
        (["--phrasebook", "/no/existe", "suggest", "hola"], 1),
        (["--help"], 0),
        (["--version"], 0),
    ],
)
def test_exit_codes(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        found = main(arguments)
    except SystemExit as stop:
        found = int(stop.code or 0)
    out = capsys.readouterr()
    assert found == code
    assert "Traceback" not in out.err
    assert out.err.count("\n") == (1 if code else 0)


def test_check_lists_problems(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder)]) == 0
    (folder / "roto.yaml").write_text("method: listen\nentries:\n  - id: a\n    titel: x\n")
    assert main(["check", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "roto.yaml:4: El campo «titel» no existe. ¿Quiso decir «title»?" in out


def test_the_bundled_phrasebook_passes_its_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert str(paths.PHRASEBOOK) in capsys.readouterr().out


def test_a_missing_model_leaves_suggestions_by_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("ngrams.npz", "calibration.json"):
        (tmp_path / name).symlink_to(paths.MODEL / name)
    assert main(["--model", str(tmp_path), "suggest", "eres una inútil"]) == 0
    out = capsys.readouterr()
    assert "leído solo por palabras" in out.out
    assert out.err.startswith(f"El modelo de {tmp_path} falta")
    assert out.err.count("\n") == 1


def test_any_other_sentence_transformers_folder_serves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in paths.MODEL.iterdir():
        if path.suffix not in (".npz",) and path.name not in ("onnx", "calibration.json"):
            (tmp_path / path.name).symlink_to(path)
    small = tmp_path / "frases"
    small.mkdir()
    (small / "relieve.yaml").write_text(BOOK, "utf-8")
    arguments = ["--model", str(tmp_path), "--phrasebook", str(small), "suggest", "eres un inútil"]
    assert main(arguments) == 0
    out = capsys.readouterr()
    assert out.out.startswith("Ataque personal · ")
    assert "solo por palabras" not in out.out


def test_a_damaged_phrasebook_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "roto.yaml").write_text("entries: [", "utf-8")
    assert main(["--phrasebook", str(tmp_path), "suggest", "hola"]) == 1
    assert "No queda ninguna entrada" in capsys.readouterr().err
