"""The evaluation: what counts as right, the figures, the comparison."""

import json
from pathlib import Path

import pytest

from assistant import evaluate
from assistant.domain import SITUATIONS, Certainty, Reading, Situation
from assistant.errors import RemansoError
from assistant.evaluate import Result, Verdict


class Parrot:
    """Reads what the text says, with the confidence it says."""

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:  # noqa: ARG002
        name, _, share = raw.partition(" ")
        if not name:
            return None
        p = float(share or 0.9)
        situation = Situation(name)
        rest = (1 - p) / (len(SITUATIONS) - 1)
        certainty = Certainty.SURE if p >= 0.9 else Certainty.PROBABLE
        return Reading(situation, certainty, {s: p if s is situation else rest for s in SITUATIONS})


def rows(tmp_path: Path, *raw: dict[str, object]) -> list[evaluate.Row]:
    path = tmp_path / "m.jsonl"
    path.write_text("\n".join(json.dumps(r) for r in raw), "utf-8")
    return evaluate.load_rows(path)


@pytest.mark.parametrize(
    ("row", "found", "right"),
    [
        ({"situation": "upset", "acceptable": ["listen", "transfer"]}, "refusal", True),
        ({"situation": "upset", "acceptable": ["listen"]}, "attack", False),
        ({"situation": "upset", "acceptable": ["listen"]}, "calm", False),
        ({"situation": "calm", "acceptable": []}, "calm", True),
        ({"situation": "calm", "acceptable": []}, "upset", False),
        ({"situation": "crisis", "acceptable": []}, "crisis", True),
        ({"situation": "upset", "accept": ["upset", "calm"]}, "calm", True),
        ({"situation": "upset", "accept": ["upset"]}, "calm", False),
        ({"situation": "attack"}, "attack", True),
    ],
)
def test_what_is_right(tmp_path: Path, row: dict[str, object], found: str, right: bool) -> None:
    (read,) = rows(tmp_path, {"id": 1, "text": found, **row})
    (verdict,) = evaluate.run(Parrot(), [read]).verdicts
    assert verdict.right is right


def test_report_and_comparison(tmp_path: Path) -> None:
    data = rows(
        tmp_path,
        {"id": "a", "text": "upset", "situation": "upset"},
        {"id": "b", "text": "refusal 0.6", "situation": "calm"},
        {"id": "c", "text": "crisis", "situation": "crisis"},
    )
    result = evaluate.run(Parrot(), data)
    report = evaluate.report(result)
    assert "acceptable@1              0.667" in report
    assert "primera sugerencia dañina 0.333" in report
    assert "b          es calm, leído refusal (0.60)" in report
    saved = tmp_path / "base.jsonl"
    evaluate.save_result(saved, result)
    assert "text" not in json.loads(saved.read_text("utf-8").splitlines()[0])
    assert evaluate.load_result(saved) == result
    better = Result([Verdict("b", "calm", "calm", 0.9, True, True, False), *result.verdicts[::2]])
    text = evaluate.compare(result, better)
    assert "mejoraron: 1\n  b: refusal → calm (es calm)" in text
    assert "empeoraron: 0" in text


def test_calibration_error() -> None:
    half = [Verdict(str(i), "calm", "calm", 0.95, True, i < 5, False) for i in range(10)]
    assert evaluate.calibration_error(half) == pytest.approx(0.45)


@pytest.mark.parametrize("line", ["no", "{}", '{"text": "x", "situation": "angry"}', "[]"])
def test_a_bad_row_says_which(tmp_path: Path, line: str) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text('{"text": "a", "situation": "calm"}\n' + line, "utf-8")
    with pytest.raises(RemansoError, match=r"m\.jsonl:2"):
        evaluate.load_rows(path)
