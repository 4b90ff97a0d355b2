"""The contract tests of a phrasebook: what counts as met, and what a lead is told."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import contract, paths
from assistant.cli import main
from assistant.domain import (
    METHOD_OF,
    SITUATIONS,
    Certainty,
    ContractTest,
    Entry,
    Match,
    Phrasebook,
    Reading,
    Situation,
    Status,
)
from assistant.phrasebook.load import line_of_test, load
from tests.conftest import BOOK

TODAY = date(2026, 1, 31)
ATTACK, UPSET, CALM = Situation.ATTACK, Situation.UPSET, Situation.CALM


def entry(id_: str, situation: Situation, **more: object) -> Entry:
    return Entry(id_, id_, situation, METHOD_OF.get(situation), ("x",), **more)  # type: ignore[arg-type]


ENTRIES = (
    *(entry(f"ataque-{n}", ATTACK) for n in range(4)),
    entry("espera", UPSET),
    entry("borrador", UPSET, status=Status.DRAFT),
    entry("vencida", UPSET, expires=date(2026, 1, 30)),
)


class Always:
    """A reader that finds the same in every message, with the entries in the book's order."""

    def __init__(self, situation: Situation | None) -> None:
        self.situation = situation

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:  # noqa: ARG002
        if self.situation is None:
            return None
        matches = tuple(Match(e, 0.5, "x", near=True) for e in ENTRIES if e.status == "active")
        even = {s: 1 / len(SITUATIONS) for s in SITUATIONS}
        return Reading(self.situation, Certainty.SURE, even, matches=matches)


def failed(expect: str, found: Situation | None, message: str = "hola") -> str:
    """The sentence of the one failure; empty if the test is met."""
    book = Phrasebook(ENTRIES, (ContractTest(message, expect),))
    found_ = contract.failures(Always(found), book, TODAY)
    return " ".join(failure.sentence for failure in found_)


@pytest.mark.parametrize(
    ("expect", "found", "sentence"),
    [
        ("attack", ATTACK, ""),
        ("attack", UPSET, "«hola» → se esperaba attack, se leyó upset."),
        ("relieve", ATTACK, ""),
        ("relieve", UPSET, "«hola» → se esperaba relieve, se leyó listen."),
        ("relieve", CALM, "«hola» → se esperaba relieve, se leyó calm."),
        ("calm", CALM, ""),
        ("ataque-2", ATTACK, ""),
        ("ataque-3", ATTACK,
         "«hola» → se esperaba ataque-3, se leyó attack: ataque-0, ataque-1, ataque-2."),
        ("espera", UPSET, ""),  # fifth of all, first of its own situation
        ("espera", ATTACK, "«hola» → se esperaba espera, se leyó attack."),
        ("calm", None, "«hola» → no hay palabras que leer."),
        ("relive", ATTACK, "«hola» → «relive» no es una situación, un método ni una entrada."
         " ¿Quiso decir «relieve»?"),
        ("zzz", ATTACK, "«hola» → «zzz» no es una situación, un método ni una entrada."),
        ("borrador", UPSET,
         "«hola» → la entrada «borrador» no está activa o venció; quite la prueba o actívela."),
        ("vencida", UPSET,
         "«hola» → la entrada «vencida» no está activa o venció; quite la prueba o actívela."),
    ],
)  # fmt: skip
def test_what_is_met(expect: str, found: Situation | None, sentence: str) -> None:
    assert failed(expect, found) == sentence


def test_a_long_message_is_cut_and_the_order_kept() -> None:
    tests = tuple(ContractTest(f"{n} {'a' * 500}", "calm") for n in range(3))
    found = contract.failures(Always(UPSET), Phrasebook(ENTRIES, tests), TODAY)
    assert [f.test for f in found] == list(tests)
    assert all(len(f.sentence) < 150 for f in found)


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_test_at_all_is_answered(message: str, expect: str) -> None:
    assert (failed(expect, UPSET, message) == "") is (expect in ("upset", "listen", "espera"))


def with_tests(folder: Path, *tests: tuple[str, str]) -> Path:
    """The small phrasebook with contract tests at its end."""
    rows = "".join(f'  - message: "{message}"\n    expect: {e}\n' for message, e in tests)
    (folder / "relieve.yaml").write_text(f"{BOOK}tests:\n{rows}", "utf-8")
    return folder


def test_a_failure_knows_its_file_and_line(folder: Path) -> None:
    book = load(with_tests(folder, ("uno", "attack"), ("dos", "insulto"))).book
    found = contract.failures(Always(CALM), book, TODAY)
    file = folder / "relieve.yaml"
    line = BOOK.count("\n") + 2
    assert [str(contract.problem(f)) for f in found] == [
        f"{file}:{line}: «uno» → se esperaba attack, se leyó calm.",
        f"{file}:{line + 2}: «dos» → se esperaba insulto, se leyó calm.",
    ]
    assert contract.problem(contract.Failure(ContractTest("uno", "attack"), "")) is None
    file.unlink()
    assert line_of_test(file, 1) == 1


def test_check_runs_them_last(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_tests(folder, ("usted no sirve para nada de nada", "attack"), ("buen día", "atack"))
    assert main(["check", str(folder)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert "1 entradas" in out[-3]
    assert "«buen día» → «atack» no es una situación" in out[-2]
    assert out[-1].endswith("2 pruebas, 1 no se cumplen")
    assert main(["check", str(folder), "--no-tests"]) == 0
    assert "pruebas" not in capsys.readouterr().out
    with_tests(folder, ("usted no sirve para nada de nada", "insulto"))
    assert main(["check", str(folder)]) == 0


def test_without_the_model_they_are_not_run(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "modelo"
    model.mkdir()
    for name in ("ngrams.npz", "calibration.json"):
        (model / name).symlink_to(paths.MODEL / name)
    assert main(["--model", str(model), "check", str(folder)]) == 0
    with_tests(folder, ("hola", "calm"))
    assert main(["--model", str(model), "check", str(folder)]) == 1
    out = capsys.readouterr()
    assert "1 entradas" in out.out
    assert out.err.startswith("Las pruebas del libro no se corrieron. El modelo de ")


def test_the_bundled_phrasebook_keeps_its_contract_large_and_apart_from_its_triggers() -> None:
    book = load(paths.PHRASEBOOK).book
    messages = [test.message.casefold() for test in book.tests]
    assert len(messages) >= 150
    assert len(set(messages)) == len(messages)
    assert not set(messages) & {t.casefold() for e in book.entries for t in e.triggers}
    known = {*SITUATIONS, *METHOD_OF.values(), *book.by_id()}
    assert [t.expect for t in book.tests if t.expect not in known] == []
