"""The history of an entry: its versions, what differs, and bringing one back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.editing import versions
from assistant.editing.book import Book, open_book
from assistant.errors import RemansoError
from assistant.jobs import JobRunner
from assistant.phrasebook.history import FOLDER, FOUND_ALREADY, Note
from assistant.phrasebook.opened import open_file
from assistant.phrasebook.save import delete_entry, save_entry
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.history_dialog import DeletedDialog, HistoryDialog
from tests.conftest import ByHand


def note(who: str, why: str, day: int) -> Note:
    return Note(why, who, datetime(2026, 3, day, 15, tzinfo=UTC))


@pytest.fixture
def saved(folder: Path, tmp_path: Path) -> Path:
    """Saved twice: a new title, then another text."""
    (tmp_path / "programa").mkdir()
    file = folder / "relieve.yaml"
    opened = open_file(file)
    first = opened.by_id()["insulto"].model_copy(update={"title": "Insulta al agente"})
    found = save_entry(file, first, opened.hash, note("Ana", "más corto", 3))
    lines = [first.lines[0], first.lines[2].model_copy(update={"text": "Gracias. Sigamos."})]
    second = first.model_copy(update={"lines": lines})
    save_entry(file, second, found, note("Luis", "", 4))
    return folder


def read(folder: Path) -> Book:
    return open_book(folder, folder.parent / "programa")


@pytest.fixture
def runner(by_hand: ByHand, qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot
    made = JobRunner(by_hand)
    yield made
    made.close()


def test_the_versions_of_an_entry_newest_first_with_what_was_there_before(saved: Path) -> None:
    found = versions.of_entry(saved, "insulto")
    assert [(v.who, v.why) for v in found] == [
        ("Luis", ""), ("Ana", "más corto"), ("", FOUND_ALREADY)
    ]  # fmt: skip
    titles = [versions.entry_at(saved, v, "insulto") for v in found]
    assert [t.entry.title for t in titles if t] == [
        "Insulta al agente", "Insulta al agente", "Insulta la capacidad del agente"
    ]  # fmt: skip
    assert versions.entry_at(saved, found[0], "otra") is None
    assert versions.of_entry(saved, "otra") == ()


def test_a_version_that_is_damaged_or_gone_is_a_sentence(saved: Path) -> None:
    newest = versions.of_entry(saved, "insulto")[0]
    (saved / FOLDER / "objects" / newest.hash).write_bytes(b"entries: [")
    with pytest.raises(RemansoError, match="dañada"):
        versions.entry_at(saved, newest, "insulto")
    (saved / FOLDER / "objects" / newest.hash).unlink()
    assert newest not in versions.of_entry(saved, "insulto")


def test_a_deleted_entry_is_listed_with_its_title(saved: Path) -> None:
    assert versions.deleted(saved, read(saved)) == ()
    file = saved / "relieve.yaml"
    delete_entry(file, "insulto", open_file(file).hash, note("Eva", "repetida", 5))
    (found,) = versions.deleted(saved, read(saved))
    assert (found.id, found.title, found.gone.who) == ("insulto", "Insulta al agente", "Eva")
    there = versions.entry_at(saved, found.version, found.id)
    assert there is not None
    assert there.entry.lines[1].text == "Gracias. Sigamos."


def test_an_earlier_version_comes_back_as_one_step(
    saved: Path, runner: JobRunner, by_hand: ByHand, qtbot: QtBot
) -> None:
    desk = Desk(read(saved), runner, runner)
    dialog = HistoryDialog(desk, "insulto")
    qtbot.addWidget(dialog)
    dialog.show()
    by_hand.drain()
    assert dialog.list.count() == 3
    assert "Luis" in dialog.list.item(0).text()
    assert dialog.status.text() == "Es igual a la de ahora."
    assert not dialog.back.isEnabled()
    dialog.list.setCurrentRow(1)
    assert not dialog.back.isEnabled(), "not read yet"
    by_hand.drain()
    spoken = [dialog.view.rows.index(n).data() for n in range(dialog.view.rows.rowCount())]
    assert any("Gracias. Vamos juntos contra el problema." in text for text in spoken)
    with qtbot.waitSignal(desk.told):
        dialog.back.click()
    assert [n.id for n in desk.book.items["insulto"].entry.lines] == [
        "pregunta", "con-plazo", "no", "si"
    ]  # fmt: skip
    assert desk.is_dirty()
    desk.stack.undo()
    assert not desk.is_dirty()


def test_the_newest_choice_wins(
    saved: Path, runner: JobRunner, by_hand: ByHand, qtbot: QtBot
) -> None:
    desk = Desk(read(saved), runner, runner)
    dialog = HistoryDialog(desk, "insulto")
    qtbot.addWidget(dialog)
    by_hand.drain()
    dialog.list.setCurrentRow(2)
    dialog.list.setCurrentRow(0)
    by_hand.drain()
    assert dialog.status.text() == "Es igual a la de ahora."
    dialog.list.setCurrentRow(1)
    dialog.reject()
    by_hand.drain()
    assert not dialog.back.isEnabled(), "a closed dialog takes nothing"


def test_a_deleted_entry_comes_back_and_is_opened(
    saved: Path, runner: JobRunner, by_hand: ByHand, qtbot: QtBot
) -> None:
    file = saved / "relieve.yaml"
    delete_entry(file, "insulto", open_file(file).hash, note("Eva", "repetida", 5))
    desk = Desk(read(saved), runner, runner)
    dialog = DeletedDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    by_hand.drain()
    assert dialog.list.item(0).text().startswith("Insulta al agente\nBorrada por Eva el 5 de")
    dialog.back.click()
    assert desk.current_id == "insulto"
    assert desk.book.items["insulto"].file == "relieve.yaml"


def test_a_history_that_cannot_be_read_is_told(
    saved: Path, runner: JobRunner, by_hand: ByHand, qtbot: QtBot
) -> None:
    desk = Desk(read(saved), runner, runner)
    log = saved / FOLDER / "registro.jsonl"
    log.unlink()
    log.mkdir()
    dialog = HistoryDialog(desk, "insulto")
    qtbot.addWidget(dialog)
    by_hand.drain()
    assert "No se puede leer el historial" in dialog.status.text()
