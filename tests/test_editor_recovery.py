"""Unsaved work comes back after a crash, and nothing else gets in through the file."""

import json
from datetime import date
from pathlib import Path

import pytest

from assistant import paths
from assistant.domain import Method
from assistant.editing import recovery
from assistant.editing.book import Book, Edit, Item, Test, applied, edit_of, open_book
from assistant.editing.recovery import (
    draft_file,
    drop_draft,
    earlier_drafts,
    keep_draft,
    read_draft,
    recovered,
)
from assistant.phrasebook.schema import EntryModel


@pytest.fixture
def book(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "data"))
    return open_book(folder, paths.PHRASEBOOK)


def _with(book: Book, name: str, **values: object) -> Book:
    item = book.items[name]
    entry = item.entry.model_copy(update=values)
    return applied(book, edit_of(book, "", {name: Item(entry, item.kind, item.file)}))


def test_what_is_unsaved_comes_back(book: Book) -> None:
    now = _with(book, "insulto", title="", expires=date(2027, 6, 30))  # not right, and not lost
    new = EntryModel(id="nueva", title="Nueva\u2028", triggers=["¡ya!"])
    now = applied(now, edit_of(now, "", {"nueva": Item(new, Method.LISTEN, "listen.yaml")}))
    now = applied(now, Edit("", tests=(now.tests, (*now.tests[1:], Test("a", "calm", "x.yaml")))))
    keep_draft(now, book)
    draft = read_draft(book.folder)
    assert draft is not None
    back = recovered(draft, book)
    assert back.items == {"insulto": now.items["insulto"], "nueva": now.items["nueva"]}
    assert set(back.tests) == set(now.tests)
    assert not back.others


def test_an_entry_taken_out_stays_out(book: Book) -> None:
    keep_draft(applied(book, edit_of(book, "", {"insulto": None})), book)
    draft = read_draft(book.folder)
    assert draft is not None
    assert recovered(draft, book).items == {"insulto": None}


def test_nothing_unsaved_leaves_no_draft(book: Book) -> None:
    keep_draft(_with(book, "insulto", title="Otro"), book)
    assert draft_file(book.folder).exists()
    keep_draft(book, book)
    assert read_draft(book.folder) is None
    drop_draft(draft_file(book.folder))


def test_what_somebody_saved_meanwhile_is_told(book: Book) -> None:
    keep_draft(_with(book, "insulto", title="Mío"), book)
    draft = read_draft(book.folder)
    assert draft is not None
    theirs = _with(book, "insulto", title="Suyo")
    assert recovered(draft, theirs).others == {"insulto"}


def test_an_earlier_draft_is_not_written_over(book: Book) -> None:
    assert earlier_drafts(book.folder) == ()
    keep_draft(_with(book, "insulto", title="Uno"), book)
    (one,) = earlier_drafts(book.folder)
    keep_draft(_with(book, "insulto", title="Dos"), book)
    found = earlier_drafts(book.folder)
    assert [draft.items["insulto"].item.entry.title for draft in found if draft.items] == [  # type: ignore[union-attr]
        "Uno",
        "Dos",
    ]
    drop_draft(one.file)
    assert len(earlier_drafts(book.folder)) == 1


def test_each_folder_has_its_own_draft(book: Book, tmp_path: Path) -> None:
    keep_draft(_with(book, "insulto", title="Mío"), book)
    assert read_draft(tmp_path / "otra") is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version": 2, "when": "2026-01-01T00:00:00+00:00", "entries": []}',
        b'{"version": 1, "when": "ayer", "entries": []}',
        b'{"version": 1, "when": "2026-01-01T00:00:00", "entries": [{"id": "a", "base": ""}]}',
        b'{"version": 1, "when": "2026-01-01T00:00:00+00:00", "entries": 7}',
        b'{"version": 1, "when": {}, "entries": [NaN]}',
    ],
)
def test_a_draft_that_cannot_be_read_is_none(book: Book, data: bytes) -> None:
    file = draft_file(book.folder)
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    assert read_draft(book.folder) is None


def test_a_draft_over_the_limit_is_not_read(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_draft(_with(book, "insulto", title="Mío"), book)
    monkeypatch.setattr(recovery, "LIMIT", 10)
    assert read_draft(book.folder) is None


@pytest.mark.parametrize(
    "change",
    [
        {"file": "../../fuera.yaml"},
        {"file": 3},
        {"kind": "fly"},
        {"layer": "all"},
        {"entry": {"id": "insulto", "title": 7}},
        {"entry": {"id": "insulto", "title": "x", "danger": "yes"}},
        {"entry": {"id": "insulto", "title": "x", "more": 1}},
        {"entry": {"id": "insulto", "title": "x" * 20_000}},
        {"entry": {"id": "insulto", "title": "x", "triggers": ["a"] * 6_000}},
        {"entry": ["x"]},
        {"base": None},
    ],
)
def test_a_hostile_entry_costs_only_itself(book: Book, change: dict[str, object]) -> None:
    now = _with(_with(book, "insulto", title="Mío"), "acusa-de-mentir", title="Otra")
    keep_draft(now, book)
    file = draft_file(book.folder)
    raw = json.loads(file.read_bytes())
    row = next(row for row in raw["entries"] if row["id"] == "insulto")
    row.update(change)
    file.write_text(json.dumps(raw), "utf-8")
    draft = read_draft(book.folder)
    assert draft is not None
    assert "insulto" not in draft.items
    assert draft.items["acusa-de-mentir"].item == now.items["acusa-de-mentir"]
