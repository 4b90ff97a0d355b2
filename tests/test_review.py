"""What waits for a lead, by its date or by its status."""

from datetime import date
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.phrasebook.load import load, usable
from assistant.phrasebook.review import Waits, due, report
from tests.conftest import BOOK

TODAY = date(2026, 7, 30)
STEP = "        step: next"
BASE = "    base: true"

CASES = [
    ("", "", 30, []),
    (STEP, f"{STEP}\n        expires: 2026-07-29", 30, [(Waits.EXPIRED, "con-plazo")]),
    (STEP, f"{STEP}\n        expires: 2026-07-30", 0, [(Waits.SOON, "con-plazo")]),
    (STEP, f"{STEP}\n        expires: 2026-08-29", 30, [(Waits.SOON, "con-plazo")]),
    (STEP, f"{STEP}\n        expires: 2026-08-30", 30, []),
    (STEP, f"{STEP}\n        status: draft", 30, [(Waits.DRAFT, "con-plazo")]),
    (STEP, f"{STEP}\n        status: reviewed\n        expires: 2020-01-01", 30,
     [(Waits.REVIEWED, "con-plazo")]),
    (BASE, f"{BASE}\n    status: draft", 30, [(Waits.DRAFT, None)]),
    (BASE, f"{BASE}\n    expires: 2026-07-01", 30, [(Waits.EXPIRED, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "within", "expected"), CASES)
def test_due(
    folder: Path, old: str, new: str, within: int, expected: list[tuple[Waits, str | None]]
) -> None:
    (folder / "relieve.yaml").write_text(BOOK.replace(old, new, 1), "utf-8")
    book = load(folder).book
    found = due(book, TODAY, within)
    assert [(d.why, d.line.id if d.line else None) for d in found] == expected
    hidden = [d for d in found if d.why is not Waits.SOON]
    shown = usable(book, TODAY).entries
    assert (len(shown) < 1 or len(shown[0].lines) < 4) == bool(hidden), "what is hidden is listed"


def test_an_entry_stands_for_its_lines_and_the_most_urgent_comes_first(folder: Path) -> None:
    source = BOOK.replace(STEP, f"{STEP}\n        expires: 2026-07-28")
    source = source.replace("step: answer_no", "step: answer_no\n        status: draft")
    source = source.replace(BASE, f"{BASE}\n    expires: 2026-07-29")
    source += "  - id: vieja\n    title: V\n    expires: 2020-01-01\n"
    (folder / "relieve.yaml").write_text(source, "utf-8")
    found = due(load(folder).book, TODAY)
    assert [str(d).split(":")[0] for d in found] == ["vieja", "insulto", "insulto/no"]
    assert list(report(found))[-1] == "2 vencidas, 0 por vencer, 0 por activar, 1 en borrador"
    assert str(found[0]) == "vieja: venció el 2020-01-01; ya no se muestra · V"


def test_the_due_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = BOOK.replace(STEP, f"{STEP}\n        expires: 2020-01-01")
    (folder / "relieve.yaml").write_text(source, "utf-8")
    assert main(["due", str(folder)]) == 0
    assert "insulto/con-plazo: venció el 2020-01-01" in capsys.readouterr().out
    assert main(["due", str(folder), "--days", "0"]) == 0
    with pytest.raises(SystemExit) as stop:
        main(["due", str(folder), "--days", "-1"])
    assert stop.value.code == 2
    assert main(["due", str(folder / "no")]) == 1
