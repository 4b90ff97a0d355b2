"""Comments on a line: the log, and the panel that shows and adds them."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.editing import comments
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.history import FOLDER, Note

DAY = datetime(2026, 3, 3, 15, tzinfo=UTC)
ANA, LUIS = Note("", "Ana", DAY), Note("", "Luis", DAY)


def test_comments_make_threads_and_are_settled_once(folder: Path) -> None:
    first = comments.add(folder, "insulto", "no", "  ¿Suena seca?\nYo diría «gracias».  ", ANA)
    comments.add(folder, "insulto", "", "El título confunde.", LUIS)
    comments.settle(folder, first, LUIS)
    comments.settle(folder, first, ANA)
    found = comments.read(folder)
    assert [c.text for c in found.of("insulto")] == [
        "¿Suena seca?\nYo diría «gracias».",
        "El título confunde.",
    ]
    (settled,) = found.thread("insulto", "no")
    assert (settled.who, settled.settled_by) == ("Ana", "Luis")
    assert found.thread("insulto")[0].settled is None


@pytest.mark.parametrize("text", ["", "  \n", "x" * (comments.TEXT_LIMIT + 1)])
def test_a_comment_has_some_text_and_not_too_much(folder: Path, text: str) -> None:
    with pytest.raises(ValueError, match="comment"):
        comments.add(folder, "insulto", "", text, ANA)
    assert not (folder / FOLDER).exists()


ROW = {"id": "a", "when": DAY.isoformat(), "who": "Ana", "entry": "insulto", "line": "",
       "text": "Bien."}  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [{**ROW, "id": "b", "text": "x" * 1_001}, {**ROW, "id": "b", "text": ["x"]},
     {**ROW, "id": "b", "who": None}, {**ROW, "id": 7}, {**ROW, "id": "b", "when": "ayer"},
     {"settles": ["a"], "who": "Eva", "when": DAY.isoformat()}, [], "x"],
)  # fmt: skip
def test_a_damaged_row_costs_only_itself(tmp_path: Path, row: Any) -> None:
    (tmp_path / FOLDER).mkdir()
    rows = [ROW, row, {**ROW, "text": "otro con el mismo id"},
            {"settles": "nadie", "who": "Eva", "when": DAY.isoformat()}]  # fmt: skip
    text = "\n".join(map(json.dumps, rows))
    (tmp_path / FOLDER / comments.LOG).write_text(text, "utf-8")
    found = comments.read(tmp_path)
    assert [c.text for c in found.comments] == ["Bien."]
    assert found.comments[0].settled is None
    assert [p.line for p in found.problems] == [2]


def test_signs_that_move_text_are_shown_as_such(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    raw = json.dumps({**ROW, "text": "a\u202eb\x07\nc"})
    (tmp_path / FOLDER / comments.LOG).write_text(raw, "utf-8")
    assert comments.read(tmp_path).comments[0].text == "a�b�\nc"


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("")
    with pytest.raises(SaveError, match="sigue en la ventana"):
        comments.add(tmp_path, "insulto", "", "Bien.", ANA)
