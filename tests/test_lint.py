"""The linter of lines: a table of realistic ones, spans, wording, and any text at all."""

import json
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.cli import main
from assistant.domain import Address, Channel, Line, Method, Step
from assistant.phrasebook.lint import (
    RULES,
    Finding,
    Level,
    Rule,
    lint_line,
    lint_text,
    open_findings,
)
from assistant.phrasebook.load import load

TABLE = Path(__file__).parent / "data" / "lint_cases.jsonl"
CASES: list[dict[str, Any]] = [json.loads(row) for row in TABLE.read_text("utf-8").splitlines()]
CHAT = frozenset({Channel.CHAT})
# What the span of each rule must hold somewhere in the table, as written there.
WORDS = {
    "calm-order": "Cálmese",
    "rules-as-reason": "El sistema no me deja",
    "blame": "Como ya le dije",
    "defence": "Yo no fui",
    "threat": "le voy a colgar",
    "open-promise": "se lo garantizo",
    "but": "pero",
    "stacked-apologies": "le pido disculpas",
    "no-next-step": "Entiendo",
    "cheer": "😊",
    "abstraction": "el inconveniente",
    "person-guessed": "Lo atiendo",
    "address-mixed": "Dígame",
    "company-we": "Lamentamos",
    "too-long": "el técnico; busco ahora la última visita registrada.",
}


def lint(case: dict[str, Any]) -> tuple[Finding, ...]:
    return lint_text(
        case["text"],
        channels=frozenset(map(Channel, case["channels"])),
        address=Address(case["address"]),
        step=Step(case["step"]),
        method=Method(case["method"]) if case["method"] else None,
    )


def rules_of(text: str, **how: Any) -> set[str]:
    given_how = {"channels": CHAT, "address": Address.USTED, **how}
    return {f.rule for f in lint_text(text, **given_how)}


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:60] for c in CASES])
def test_the_table(case: dict[str, Any]) -> None:
    found = lint(case)
    shown = [(f.rule, case["text"][f.start : f.end]) for f in found]
    assert sorted({f.rule for f in found}) == case["expect"], shown


def test_the_table_is_half_clean_and_knows_every_rule() -> None:
    clean = sum(not case["expect"] for case in CASES)
    assert len(CASES) >= 200
    assert 0.4 <= clean / len(CASES) <= 0.6
    assert {rule for case in CASES for rule in case["expect"]} == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_span_points_at_the_offending_words(rule: Rule) -> None:
    spans = [
        case["text"][f.start : f.end] for case in CASES for f in lint(case) if f.rule == rule.id
    ]
    assert WORDS[rule.id] in spans
    assert all(span == span.strip() for span in spans)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_short_reason_and_a_better_wording(rule: Rule) -> None:
    assert 2 <= len(rule.reason.split()) <= 7
    assert rule.reason.endswith(".")
    assert rule.better.endswith((".", "?"))


def test_what_is_called_better_is_clean_itself() -> None:
    better = {f.better for case in CASES for f in lint(case)}
    better |= {rule.better for rule in RULES}
    for text in better:
        address = Address.USTED
        if text.startswith("Dime"):
            address = Address.TU
        elif text.startswith("Decime"):
            address = Address.VOS
        assert rules_of(text, address=address, step=Step.NEXT) == set(), text


@pytest.mark.parametrize("case", [c for c in CASES if c["expect"]], ids=lambda c: c["text"][:60])
def test_capitals_and_decomposed_accents_change_nothing(case: dict[str, Any]) -> None:
    for form in (case["text"].upper(), unicodedata.normalize("NFD", case["text"])):
        if "{" not in form or form != case["text"].upper():
            assert {f.rule for f in lint({**case, "text": form})} == set(case["expect"]), form


@pytest.mark.parametrize(
    "text",
    [
        "Calmese y deme el folio.",
        "CÁLMESE Y DEME EL FOLIO.",
        "Ca\u0301lmese y deme el folio.",
        "Cál\u00admese y deme el folio.",
        "Por\u00a0favor,\n\n  cálmese; deme el folio.",
    ],
)
def test_however_it_is_typed(text: str) -> None:
    (finding,) = lint_text(text, channels=CHAT, address=Address.USTED, method=Method.LISTEN)
    span = text[finding.start : finding.end]
    assert finding.rule == "calm-order"
    assert span.lower().startswith(("c", "C"))
    assert span.lower().endswith("mese")


@pytest.mark.parametrize(
    ("text", "rule", "span"),
    [
        ("{Encantado|Encantada|Con gusto}, reviso el pago.", "cheer",
         "{Encantado|Encantada|Con gusto}"),
        ("Quiero {ayudarlo|ayudarla|ayudarle}; ¿qué pasó?", None, ""),
        ("Quiero ayudarlo; ¿qué pasó?", "person-guessed", "ayudarlo"),
        ("En {plazo} le respondo, se lo garantizo.", None, ""),
        ("Le respondo mañana, se lo garantizo.", "open-promise", "se lo garantizo"),
    ],
)  # fmt: skip
def test_slots(text: str, rule: str | None, span: str) -> None:
    found = lint_text(text, channels=CHAT, address=Address.USTED)
    assert [(f.rule, text[f.start : f.end]) for f in found] == ([(rule, span)] if rule else [])


def test_the_agent_knows_their_own_gender() -> None:
    text = "Estoy segura de que el pago está aquí; ¿lo busco por fecha?"
    assert rules_of(text) == {"person-guessed"}
    assert rules_of(text, own=True) == set()


def test_only_amber_can_be_accepted() -> None:
    text = "¡Cálmese! Reviso la factura."
    line = Line("a", text, CHAT, Address.USTED, Step.OPENING)
    both = Line("a", text, CHAT, Address.USTED, Step.OPENING,
                accept=frozenset({"cheer", "calm-order"}))  # fmt: skip
    assert {f.rule for f in open_findings(line, Method.LISTEN)} == {"cheer", "calm-order"}
    assert [f.level for f in open_findings(both, Method.LISTEN)] == [Level.RED]
    assert lint_line(both, Method.LISTEN) == lint_line(line, Method.LISTEN)


BAD = """
method: listen
entries:
  - id: cobro
    title: "Cobro doble"
    triggers: ["me cobraron dos veces"]
    lines:
      - id: roja
        text: "Cálmese, busco el segundo cobro."
        channels: [chat]
        address: usted
        step: opening
        {status}
      - id: aceptada
        text: "¡Hola! Busco el segundo cobro."
        channels: [chat]
        address: usted
        step: opening
        accept:
          cheer: "Así saluda toda la casa."
      - id: ambar
        text: "Busco el segundo cobro, pero entiendo su enojo. ¡Hola!"
        channels: [chat]
        address: usted
        step: opening
"""


@pytest.mark.parametrize(("status", "code"), [("status: active", 1), ("status: draft", 0)])
def test_the_command(
    status: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "listen.yaml").write_text(BAD.replace("{status}", status), "utf-8")
    assert main(["check", str(tmp_path)]) == code
    out = capsys.readouterr().out.splitlines()
    red = (
        "cobro/roja: [roja] «Cálmese» Ordenar calma enciende más."
        " Mejor: Le escucho. ¿Qué pasó primero?"
    )
    assert (red in out) == (code == 1)
    assert any(s.startswith("cobro/ambar: [ámbar] «¡Hola!» Alegría") for s in out)
    assert not any(s.startswith("cobro/aceptada") for s in out)
    assert f"{code} de nivel rojo, 1 de nivel ámbar" in out[-1]


def test_accept_comes_from_the_file(tmp_path: Path) -> None:
    (tmp_path / "listen.yaml").write_text(BAD.replace("{status}", "status: active"), "utf-8")
    lines = {line.id: line for line in load(tmp_path).book.entries[0].lines}
    assert lines["aceptada"].accept == frozenset({"cheer"})
    assert lines["roja"].accept == frozenset()


PIECES = st.sampled_from(
    ["calmese", " ", "pero", "{lo|la|le}", "{plazo}", "{", "|", "}", "¡", "?", ".", "«", "»", "\n",
     "usted no ", "entiendo que ", "\u0301", "\u200d", "😀", "ñ", "İ", "ß", "se lo garantizo"]
)  # fmt: skip


@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=20).map("".join)),
    st.frozensets(st.sampled_from(Channel)),
    st.sampled_from(Address),
    st.sampled_from(Step),
    st.one_of(st.none(), st.sampled_from(Method)),
    st.booleans(),
)
def test_any_text(
    text: str,
    channels: frozenset[Channel],
    address: Address,
    step: Step,
    method: Method | None,
    own: bool,
) -> None:
    found = lint_text(text, channels=channels, address=address, step=step, method=method, own=own)
    for finding in found:
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.reason
        assert finding.better
    for rule in RULES:
        spans = sorted((f.start, f.end) for f in found if f.rule == rule.id)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
