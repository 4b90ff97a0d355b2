"""Who marked what: the log, what it says of an entry and a line, and the rule of two people."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain import Status
from assistant.editing import reviews
from assistant.editing.book import Book, open_book
from assistant.editing.reviews import Lacks, Reviews, Standing
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.history import FOLDER, Note
from assistant.settings.table import Settings

DAY = datetime(2026, 3, 3, 15, tzinfo=UTC)
ANA, LUIS = Note("", "Ana", DAY), Note("", "Luis", DAY + timedelta(days=1))


@pytest.fixture
def book(folder: Path, tmp_path: Path) -> Book:
    (tmp_path / "programa").mkdir()
    return open_book(folder, tmp_path / "programa")


def marked(book: Book, status: Status, *lines: str, entry: str = "insulto") -> Book:
    """With that status in the entry itself ("") or its lines."""
    item = book.items[entry]
    new = [
        line.model_copy(update={"status": status}) if line.id in lines else line
        for line in item.entry.lines
    ]
    own = status if "" in lines else item.entry.status
    model = item.entry.model_copy(update={"status": own, "lines": new})
    return replace(book, items={**book.items, entry: replace(item, entry=model)})


def reworded(book: Book, line: str, text: str) -> Book:
    item = book.items["insulto"]
    new = [
        one.model_copy(update={"text": text}) if one.id == line else one for one in item.entry.lines
    ]
    model = item.entry.model_copy(update={"lines": new})
    return replace(book, items={**book.items, "insulto": replace(item, entry=model)})


def standing(book: Book, line: str = "") -> Standing:
    return reviews.standing(reviews.read(book.folder), book.items["insulto"], line)


def test_a_review_and_an_activation_are_told_with_name_and_day(book: Book) -> None:
    draft = marked(book, Status.DRAFT, "", "no")
    reviews.after_save(book, draft, ANA)
    reviewed = marked(draft, Status.REVIEWED, "", "no")
    reviews.after_save(draft, reviewed, ANA)
    active = marked(reviewed, Status.ACTIVE, "no")
    reviews.after_save(reviewed, active, LUIS)
    line = standing(active, "no")
    assert line.reviewed is not None
    assert line.activated is not None
    assert (line.reviewed.who, line.reviewed.when) == ("Ana", DAY)
    assert line.activated.who == "Luis"
    assert not line.changed
    entry = standing(active)
    assert entry.reviewed is not None
    assert entry.activated is None
    assert standing(active, "si") == Standing(Status.ACTIVE), "nothing is known of it"


def test_without_a_change_nothing_is_written(book: Book) -> None:
    reviews.after_save(book, book, ANA)
    undone = marked(marked(book, Status.DRAFT, "no"), Status.ACTIVE, "no")
    reviews.after_save(book, undone, ANA)
    assert not (book.folder / FOLDER).exists()


def test_a_text_changed_after_its_review_is_known_and_date_and_status_are_no_text(
    book: Book,
) -> None:
    draft = marked(book, Status.DRAFT, "no")
    reviewed = marked(draft, Status.REVIEWED, "no")
    reviews.record(book.folder, draft, reviewed, ANA)
    assert not standing(reviewed, "no").changed
    item = reviewed.items["insulto"]
    lines = [
        n.model_copy(update={"expires": DAY.date(), "status": Status.ACTIVE})
        for n in item.entry.lines
    ]
    dated = replace(item, entry=item.entry.model_copy(update={"lines": lines}))
    log = reviews.read(book.folder)
    assert not reviews.standing(log, dated, "no").changed
    other = reworded(reviewed, "no", "Gracias. Vamos juntos.")
    assert standing(other, "no").changed
    assert reviews.changed_since(log, other) == (("insulto", "no"),)
    reviews.record(book.folder, reviewed, other, LUIS)
    author = standing(other, "no").author
    assert author is not None
    assert author.who == "Luis"
    assert standing(other, "no").changed, "who wrote it has not reviewed it"


def test_back_to_draft_forgets_who_had_reviewed(book: Book) -> None:
    draft = marked(book, Status.DRAFT, "no")
    reviewed = marked(draft, Status.REVIEWED, "no")
    reviews.record(book.folder, draft, reviewed, ANA)
    reviews.record(book.folder, reviewed, draft, ANA)
    again = marked(draft, Status.ACTIVE, "no")
    reviews.record(book.folder, draft, again, LUIS)
    found = standing(again, "no")
    assert found.reviewed is None
    assert found.activated is not None


def test_what_others_saved_meanwhile_is_not_of_this_person(book: Book) -> None:
    draft = marked(book, Status.DRAFT, "no")
    reviews.after_save(book, draft, ANA, written=())
    assert reviews.read(book.folder) == Reviews()
    reviews.after_save(book, draft, ANA, written=("insulto", "borrada"))
    assert [s.line for s in reviews.read(book.folder).stamps] == ["no"]


def test_new_entries_and_deleted_ones(book: Book) -> None:
    empty = replace(book, items={})
    new = reviews.stamps(empty, marked(book, Status.REVIEWED, ""), ANA)
    assert {(s.line, s.old, s.new) for s in new} >= {("", None, Status.REVIEWED)}
    assert all(s.wrote for s in new)
    assert reviews.stamps(book, empty, ANA) == ()


@pytest.mark.parametrize(
    ("writer", "reviewer", "who", "says"),
    [
        ("Ana", "Luis", "Eva", None),
        ("Ana", "Ana", "Luis", None),
        ("Luis", "Ana", "Luis", Lacks.OTHER_AUTHOR),
        ("Ana", "Luis", " luis ", Lacks.OTHER_REVIEWER),
        ("Ana", "", "Luis", Lacks.OTHER_REVIEWER),  # nobody known may be anybody
        ("Ana", None, "Luis", Lacks.REVIEW),
    ],
)
def test_two_people(
    book: Book, writer: str, reviewer: str | None, who: str, says: Lacks | None
) -> None:
    draft = marked(book, Status.DRAFT, "no")
    written = reworded(draft, "no", "Gracias. Vamos juntos.")
    reviews.record(book.folder, draft, written, Note("", writer, DAY))
    now = written
    if reviewer is not None:
        now = marked(written, Status.REVIEWED, "no")
        reviews.record(book.folder, written, now, Note("", reviewer, DAY))
    log, item = reviews.read(book.folder), now.items["insulto"]
    assert reviews.second_eyes(log, item, item, "no", who) is says
    unsaved = reworded(now, "no", "Otra cosa.").items["insulto"]
    assert reviews.second_eyes(log, item, unsaved, "no", "Eva") is Lacks.SAVE
    pending = marked(written, Status.REVIEWED, "no").items["insulto"]
    assert reviews.second_eyes(Reviews(), written.items["insulto"], pending, "no", "Eva")


ROW = {"when": DAY.isoformat(), "who": "Ana", "entry": "insulto", "line": "no",
       "from": "draft", "to": "reviewed", "hash": "0" * 64}  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [{**ROW, "when": "2026-03-03T15:00:00"}, {**ROW, "when": 3}, {**ROW, "to": "published"},
     {**ROW, "hash": "../../x"}, {**ROW, "who": "x" * 201}, {**ROW, "who": "Ana\u202e"},
     {**ROW, "line": None}, [ROW], None, 7],
)  # fmt: skip
def test_a_damaged_row_costs_only_itself(tmp_path: Path, row: Any) -> None:
    (tmp_path / FOLDER).mkdir()
    rows = "\n".join(json.dumps(r) for r in (ROW, row, ROW))
    (tmp_path / FOLDER / reviews.LOG).write_text(rows + '\n{"when": "20', "utf-8")
    found = reviews.read(tmp_path)
    assert len(found.stamps) == 2
    assert [p.line for p in found.problems] == [2, 4]


def test_a_torn_line_is_left_behind(book: Book) -> None:
    draft = marked(book, Status.DRAFT, "no")
    reviews.record(book.folder, book, draft, ANA)
    with (book.folder / FOLDER / reviews.LOG).open("ab") as file:
        file.write(b'{"when": "2026')
    reviews.record(book.folder, draft, book, LUIS)
    found = reviews.read(book.folder)
    assert [s.who for s in found.stamps] == ["Ana", "Luis"]
    assert len(found.problems) == 1


def test_a_name_that_would_break_the_log_is_written_readably(book: Book) -> None:
    note = Note("", "Ana\n\u202e" + "x" * 500, DAY)
    reviews.record(book.folder, book, marked(book, Status.DRAFT, "no"), note)
    found = reviews.read(book.folder)
    assert not found.problems
    assert found.stamps[0].who.startswith("Ana��xxx")


def test_a_folder_that_cannot_be_written_says_that_the_save_stands(book: Book) -> None:
    (book.folder / FOLDER).write_text("")
    with pytest.raises(SaveError, match="cambios están guardados"):
        reviews.record(book.folder, book, marked(book, Status.DRAFT, "no"), ANA)


@given(st.binary(max_size=200))
def test_no_bytes_in_the_log_raise(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    folder = tmp_path_factory.mktemp("libro")
    (folder / FOLDER).mkdir()
    (folder / FOLDER / reviews.LOG).write_bytes(raw)
    assert reviews.read(folder).stamps == ()


def test_the_name_of_the_settings_goes_before_the_system_s(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reviews, "user_name", lambda: "ana.p")
    assert reviews.name_of(Settings()) == "ana.p"
    assert reviews.name_of(Settings(lead_name="Ana Pérez")) == "Ana Pérez"


@pytest.mark.parametrize("reviewer", ["Ana", "Luis"])
def test_a_change_of_an_active_line_waits_for_other_eyes(book: Book, reviewer: str) -> None:
    """Also where the log knows no review of it: it was active before there was a log."""
    assert reviews.unseen(Reviews(), book) == ()
    changed = reworded(book, "no", "Gracias. Vamos juntos.")
    reviews.record(book.folder, book, changed, ANA)
    assert reviews.unseen(reviews.read(book.folder), changed) == (("insulto", "no"),)
    reviews.review_again(book.folder, changed.items["insulto"], ["no"], Note("", reviewer, DAY))
    waits = reviewer == "Ana"
    assert bool(reviews.unseen(reviews.read(book.folder), changed)) is waits


def test_what_was_made_as_active_waits_for_other_eyes(book: Book) -> None:
    empty = replace(book, items={})
    reviews.record(book.folder, empty, book, ANA)
    found = reviews.unseen(reviews.read(book.folder), book)
    assert set(found) == {("insulto", n) for n in ("", "pregunta", "con-plazo", "no", "si")}
    draft = marked(book, Status.DRAFT, "")
    assert reviews.unseen(reviews.read(book.folder), draft) == (), "nobody is shown a draft"


def test_what_was_activated_as_it_is_counts_as_seen(book: Book) -> None:
    draft = marked(book, Status.DRAFT, "no")
    reviews.record(book.folder, book, draft, ANA)
    reviews.record(book.folder, draft, book, ANA)
    assert reviews.unseen(reviews.read(book.folder), book) == ()
