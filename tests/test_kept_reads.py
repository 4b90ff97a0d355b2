"""Files as they were read before: the same book, and never one that the disk no longer says."""

from pathlib import Path

import pytest

from assistant.editing import book as books
from assistant.editing.book import Book, note_reads, open_book
from assistant.editing.save import save_book
from assistant.phrasebook import load
from assistant.phrasebook.history import Note, digest
from assistant.phrasebook.kept_reads import MOST, KeptReads

ONE = """method: listen
entries:
  - id: una
    title: "Una"
    triggers:
      - "no funciona"
    lines:
      - id: una-1
        text: "Lo reviso ahora."
        channels: [chat, mail]
        address: usted
        step: opening
        expires: 2031-02-03
tests:
  - message: "no funciona"
    expect: una
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "frases"
    made.mkdir()
    (made / "una.yaml").write_text(ONE, "utf-8")
    return made


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "reads"


def opened(folder: Path, place: Path, program: Path | None = None) -> Book:
    kept = KeptReads(place)
    empty = folder.parent / "programa"
    empty.mkdir(exist_ok=True)
    book = open_book(folder, program or empty, kept)
    kept.write()
    return book


def no_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    def parsed(_: str) -> object:
        raise AssertionError("the YAML is read again")

    monkeypatch.setattr(load, "parse_places", parsed)


def test_the_second_opening_reads_no_yaml_and_gives_the_same(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(folder, place)
    no_yaml(monkeypatch)
    assert opened(folder, place) == first


def test_the_bundled_book_comes_back_the_same(folder: Path, place: Path) -> None:
    program = Path(load.__file__).parents[2] / "phrasebook"
    assert opened(folder, place, program) == opened(folder, place, program)


def test_what_was_saved_is_known_too(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = opened(folder, place)
    item = book.items["una"]
    entry = item.entry.model_copy(update={"title": "Otra"})
    edit = books.edit_of(book, "", {"una": books.own(item, book, entry)})
    saved = save_book(books.applied(book, edit), book, Note()).kept
    kept = KeptReads(place)
    note_reads(saved, kept)
    kept.write()
    no_yaml(monkeypatch)
    again = opened(folder, place)
    assert again.items == saved.items
    assert again.tests == saved.tests
    assert again.places == saved.places


def test_a_file_that_changed_is_read_again(folder: Path, place: Path) -> None:
    opened(folder, place)
    (folder / "una.yaml").write_text(ONE.replace('"Una"', '"Dos"'), "utf-8")
    assert opened(folder, place).items["una"].entry.title == "Dos"


@pytest.mark.parametrize("bad", [b"", b"{", b'{"form": 99}', b"[1]", b"\xff\xfe"])
def test_a_damaged_file_counts_as_none(folder: Path, place: Path, bad: bytes) -> None:
    first = opened(folder, place)
    for file in place.iterdir():
        file.write_bytes(bad)
    assert opened(folder, place) == first


def test_a_kept_file_is_checked_by_the_schema(folder: Path, place: Path) -> None:
    first = opened(folder, place)
    (file,) = place.iterdir()
    file.write_text(file.read_text("utf-8").replace("usted", "vosotros"), "utf-8")
    assert opened(folder, place) == first


def test_a_file_with_a_fault_is_never_kept(folder: Path, place: Path) -> None:
    (folder / "una.yaml").write_text(ONE.replace("step: opening", "step: nunca"), "utf-8")
    one, two = opened(folder, place), opened(folder, place)
    assert one.problems
    assert one.problems == two.problems
    assert not list(place.iterdir())


def test_an_id_that_another_file_has_is_told_each_time(folder: Path, place: Path) -> None:
    opened(folder, place)
    (folder / "dos.yaml").write_text(ONE, "utf-8")
    one, two = opened(folder, place), opened(folder, place)
    assert len(one.problems) == 1
    assert one.problems == two.problems


def test_a_place_that_cannot_be_written_is_no_fault(folder: Path, place: Path) -> None:
    place.write_text("a file where the folder should be", "utf-8")
    assert opened(folder, place).items


def test_only_the_newest_of_what_nobody_asks_for_stays(folder: Path, place: Path) -> None:
    place.mkdir()
    for number in range(MOST + 5):
        (place / f"{digest(bytes([number]))}.json").write_text("{}", "utf-8")
    opened(folder, place)
    assert len(list(place.iterdir())) == MOST + 1
