"""Comments on a line: the log, and the panel that shows and adds them."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.editing import comments
from assistant.editing.book import open_book
from assistant.jobs import JobRunner
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.history import FOLDER, Note
from assistant.ui.editor.comments_panel import CommentsPanel
from assistant.ui.editor.desk import Desk
from tests.conftest import ByHand

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
    settled, other = found.of("insulto")
    assert (settled.line, settled.who, settled.settled_by) == ("no", "Ana", "Luis")
    assert other.settled is None


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


# The panel


@pytest.fixture
def desk(folder: Path, tmp_path: Path, by_hand: ByHand, qtbot: QtBot) -> Iterator[Desk]:
    del qtbot
    (tmp_path / "programa").mkdir()
    runner = JobRunner(by_hand)
    made = Desk(open_book(folder, tmp_path / "programa"), runner, runner)
    made.select("insulto")
    yield made
    runner.close()


@pytest.fixture
def panel(desk: Desk, by_hand: ByHand, qtbot: QtBot) -> CommentsPanel:
    made = CommentsPanel(desk, lambda: "Ana")
    qtbot.addWidget(made)
    made.show()
    by_hand.drain()
    return made


def test_a_comment_is_added_with_the_keyboard_and_settled(
    panel: CommentsPanel, desk: Desk, by_hand: ByHand, qtbot: QtBot
) -> None:
    counts: list[int] = []
    panel.counted.connect(counts.append)
    assert not panel.list.isVisible()
    panel.show_line("no")
    assert panel.about.text() == "Comentario nuevo sobre la frase 3:"
    panel.edit.setPlainText("¿Suena seca?")
    qtbot.keyClick(panel.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    by_hand.drain()
    assert panel.edit.toPlainText() == ""
    assert panel.heading.text() == "Co&mentarios · 1 sin resolver"
    assert panel.list.item(0).text().startswith("Frase 3 · Ana, ")
    panel.settle.click()
    by_hand.drain()
    assert "Resuelto por Ana el" in panel.list.item(0).text()
    assert not panel.settle.isEnabled()
    assert counts[-1] == 0
    assert not desk.is_dirty(), "a comment is no change of the book"


def test_what_was_typed_waits_with_its_line(panel: CommentsPanel, desk: Desk) -> None:
    panel.edit.setPlainText("Para la entrada")
    panel.show_line("si")
    assert panel.edit.toPlainText() == ""
    panel.edit.setPlainText("Para la frase")
    desk.select("")
    assert not panel.edit.isEnabled()
    desk.select("insulto")
    assert panel.edit.toPlainText() == "Para la entrada"
    panel.show_line("si")
    assert panel.edit.toPlainText() == "Para la frase"


def test_a_refused_comment_stays_in_the_field(
    panel: CommentsPanel, desk: Desk, by_hand: ByHand
) -> None:
    panel.edit.setPlainText("x" * 1_001)
    panel.add.click()
    assert "caben 1000" in panel.status.text()
    (desk.book.folder / FOLDER).write_text("")
    panel.edit.setPlainText("Bien.")
    panel.add.click()
    by_hand.drain()
    assert "El comentario no se guardó" in panel.status.text()
    assert panel.edit.toPlainText() == "Bien."


def test_a_read_only_folder_says_so(desk: Desk, by_hand: ByHand, qtbot: QtBot) -> None:
    comments.add(desk.book.folder, "insulto", "", "Bien.", LUIS)
    desk.writable = False
    panel = CommentsPanel(desk, lambda: "Ana")
    qtbot.addWidget(panel)
    by_hand.drain()
    assert panel.list.count() == 1
    assert "solo lectura" in panel.about.text()
    assert not panel.edit.isEnabled()
    assert not panel.settle.isEnabled()
