"""How strangers' messages are read: `python -m tests.benchmarks.writers` prints one table.

`tests/data/writers.jsonl`: sixteen writers whom no encoder was tuned on, and who are in no example
and no n-gram. They follow the labelling guide, and wrote so that no single cue gives a label away.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant import paths
from assistant.domain import SITUATIONS, Certainty, Reading, Situation
from assistant.engine import load_model
from assistant.phrasebook.load import load
from assistant.training.corpus import LOOKALIKES, THREATS

DATA = Path(__file__).parents[1] / "data" / "writers.jsonl"

VEILED = "veiled_threat"


@dataclass(frozen=True, slots=True)
class _Row:
    writer: str
    situation: Situation
    kind: str
    found: Reading

    @property
    def right(self) -> bool:
        return self.found.situation is self.situation

    @property
    def caught(self) -> bool:
        return self.found.situation is Situation.ABUSE and self.found.danger


def main() -> int:
    rows = _read()
    print(f"{'writer':28}{'messages':>10}{'right':>8}")
    for writer in dict.fromkeys(row.writer for row in rows):
        _line(writer, [row.right for row in rows if row.writer == writer])
    _line("all", [row.right for row in rows])
    for situation in SITUATIONS:
        _line(f"recall of {situation}", [r.right for r in rows if r.situation is situation])
    calm = [row for row in rows if row.situation is Situation.CALM]
    harmful = (Situation.ATTACK, Situation.REFUSAL, Situation.ABUSE)
    _line("of calm: not harmed", [row.found.situation not in harmful for row in calm])
    sure = [row.right for row in rows if row.found.certainty is Certainty.SURE]
    _line("sure ones", sure)
    abuse = [row for row in rows if row.situation is Situation.ABUSE]
    threats = [row for row in abuse if row.kind in THREATS]
    direct = [row for row in threats if row.kind != VEILED]
    _line("direct threats: caught", [row.caught for row in direct])
    _line("direct threats: escalated", [row.found.escalate for row in direct])
    _line("veiled threats: caught", [row.caught for row in threats if row.kind == VEILED])
    alike = [r for r in rows if r.situation is not Situation.ABUSE and r.kind in LOOKALIKES]
    _line("look-alikes: taken for one", [row.caught for row in alike])
    crisis = [row.found.situation is Situation.CRISIS for row in alike]
    _line("look-alikes: as crisis", crisis)
    return 0


def _read() -> list[_Row]:
    matcher = load_model(load(paths.PHRASEBOOK).book, paths.MODEL)
    rows = []
    for line in DATA.read_text("utf-8").splitlines():
        raw = json.loads(line)
        found = matcher.read(raw["text"])
        assert found is not None
        rows.append(_Row(raw["writer"], Situation(raw["situation"]), raw["kind"], found))
    return rows


def _line(name: str, hits: Sequence[bool]) -> None:
    share = f"{sum(hits) / len(hits):.3f}" if hits else "-"
    print(f"{name:28}{len(hits):>10}{share:>8}")


if __name__ == "__main__":
    sys.exit(main())
