"""A whole book saved: entries and tests, all files or none, never over another's."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import paths
from assistant.domain import Method, Situation, Status
from assistant.editing import save as saving
from assistant.editing.book import (
    Book,
    Edit,
    Item,
    Test,
    applied,
    dirty,
    edit_of,
    open_book,
    own,
    reopen,
)
from assistant.editing.save import Refusal, Saved, Why, look, merge_tests, save_book
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.content import content_hash
from assistant.phrasebook.history import Note, base, read_log
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.load import parse
from assistant.phrasebook.rewrite import put_entries, put_tests
from assistant.phrasebook.save import save_files
from assistant.phrasebook.schema import EntryModel, TestModel

LISTEN = """# arriba
method: listen
entries:
  # sobre la demora
  - id: demora
    title: Demora sin comillas   # al lado
    triggers:
      - "no llega"   # este es el peor
      - 'nunca llega'

  - id: cobro
    title: "Cobro doble"
    triggers:
      - "me cobraron dos veces"
# entre entradas
  - id: espera
    title: "Espera larga"
    triggers:
      - "una hora esperando"
tests:
  # la primera
  - message: "no llega nada"
    expect: demora
"""
NOTE = Note("prueba", "ana")


def _open(folder: Path) -> Book:
    return open_book(folder, paths.PHRASEBOOK)


@pytest.fixture
def book(folder: Path) -> Book:
    (folder / "listen.yaml").write_text(LISTEN, "utf-8")
    return _open(folder)


def _with(book: Book, name: str, **values: object) -> Book:
    item = book.items[name]
    entry = item.entry.model_copy(update=values)
    return applied(book, edit_of(book, "", {name: own(item, book, entry)}))


def _put(book: Book, **items: Item | None) -> Book:
    return applied(book, edit_of(book, "", dict(items)))


def _text(book: Book, name: str = "listen.yaml") -> str:
    return (book.folder / name).read_text("utf-8")


def _check(saved: Saved) -> None:
    """What is on the disk is what counts as saved."""
    again = _open(saved.kept.folder)
    assert again.items == saved.kept.items
    assert again.hashes == saved.kept.hashes
    assert again.kinds == saved.kept.kinds
    assert sorted(map(str, again.tests)) == sorted(map(str, saved.kept.tests))
    for name, places in saved.kept.places.items():
        assert not again.places[name] or places in ((), again.places[name])


def test_only_the_lines_that_change_are_rewritten(book: Book) -> None:
    now = _with(book, "demora", triggers=["no llega", "sigue sin llegar"])
    saved = save_book(now, book, NOTE)
    assert _text(book) == LISTEN.replace("'nunca llega'", '"sigue sin llegar"')
    assert saved.written == ("demora",)
    assert not dirty(now, saved.kept)
    assert not saved.updates
    _check(saved)


def test_a_line_written_in_another_way_keeps_its_comment(book: Book) -> None:
    saved = save_book(_with(book, "demora", title="Otra demora"), book, NOTE)
    wanted = LISTEN.replace("Demora sin comillas ", '"Otra demora" ')
    assert re.sub(" +#", " #", _text(book)) == re.sub(" +#", " #", wanted)
    _check(saved)


def test_many_at_once(book: Book) -> None:
    now = _with(_with(book, "demora", status=Status.DRAFT), "insulto", title="Insulta")
    new = EntryModel(id="nueva", title="Nueva: «#»", triggers=["a\u2028b \x85 \ufeff 🤦"])
    now = _put(now, cobro=None, nueva=Item(new, Method.LISTEN, "listen.yaml"))
    saved = save_book(now, book, NOTE)
    text = _text(book)
    assert "cobro" not in text
    assert "# entre entradas" in text
    assert "'nunca llega'" in text
    assert saved.kept.items["nueva"].entry == new
    assert not dirty(now, saved.kept)
    _check(saved)
    rows = {v.file: v.entries for v in read_log(book.folder).versions if v.who == "ana"}
    assert set(rows["listen.yaml"]) == {"demora", "cobro", "nueva"}
    assert rows["relieve.yaml"] == ("insulto",)
    # and again, from the places that the save left
    more = save_book(_with(now, "nueva", title="Otra"), saved.kept, NOTE)
    assert more.written == ("nueva",)
    _check(more)


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    book = _open(tmp_path / "nueva")
    new = EntryModel(id="n", title="N")
    now = _put(book, n=Item(new, Situation.CALM, "calm.yaml"))
    now = _with(now, "acusa-de-mentir", title="Dice que mentimos")
    saved = save_book(now, book, NOTE)
    _check(saved)
    gone = tmp_path / "no" / "hay"
    with pytest.raises(SaveError, match="No se encuentra la carpeta"):
        save_book(replace(now, folder=gone), replace(book, folder=gone), NOTE)


def test_an_adaptation_keeps_from_which_version_it_was_made(book: Book) -> None:
    now = _with(book, "acusa-de-mentir", title="Dice que mentimos")
    saved = save_book(now, book, NOTE)
    origin = content_hash(book.bundled["acusa-de-mentir"].freeze())
    assert saved.kept.items["acusa-de-mentir"].entry.based_on == origin
    assert base(book.folder, origin) is not None
    mine, there = saved.updates["acusa-de-mentir"]
    assert mine is not None
    assert there == saved.kept.items["acusa-de-mentir"]
    _check(saved)
    # given up, the program's entry stands again
    back = save_book(_put(saved.kept, **{"acusa-de-mentir": None}), saved.kept, NOTE)
    assert back.kept.items["acusa-de-mentir"].layer is Layer.BUNDLED
    _check(back)


def test_a_copy_of_the_programs_entry_in_another_file_goes_when_it_is_adapted(book: Book) -> None:
    item = book.bundled["acusa-de-mentir"]
    copy = put_entries("method: listen\nentries: []\n", {item.entry.id: item.entry}).text
    place = book.folder / "otro.yaml"
    place.write_text(copy.replace("listen", str(item.kind)), "utf-8")
    book = _open(book.folder)
    assert book.items["acusa-de-mentir"].layer is Layer.BUNDLED
    saved = save_book(_with(book, "acusa-de-mentir", title="Dice que mentimos"), book, NOTE)
    assert saved.kept.items["acusa-de-mentir"].layer is Layer.TEAM
    _check(saved)
    assert not saved.kept.problems


def test_an_entry_of_the_program_is_not_deleted(book: Book) -> None:
    saved = save_book(_put(book, **{"acusa-de-mentir": None}), book, NOTE)
    assert saved.faults["acusa-de-mentir"] == (Refusal(Why.PROGRAMS),)
    assert not saved.written


def test_what_is_not_right_stays_unsaved_and_the_rest_is_saved(book: Book) -> None:
    now = _with(_with(book, "demora", title=""), "cobro", title="Cobran dos veces")
    now = _put(now, x=Item(EntryModel(id="y", title="Y"), Method.LISTEN, "listen.yaml"))
    saved = save_book(now, book, NOTE)
    assert saved.written == ("cobro",)
    assert set(saved.faults) == {"demora", "x"}
    assert dirty(now, saved.kept) == {"demora", "x"}
    _check(saved)


def test_moved_to_another_kind(book: Book) -> None:
    item = book.items["demora"]
    now = _put(book, demora=Item(item.entry, Method.RELIEVE, "relieve.yaml"))
    saved = save_book(now, book, NOTE)
    assert "demora" in _text(book, "relieve.yaml")
    assert "id: demora" not in _text(book)
    _check(saved)
    # A file that is of another kind is not the place for it.
    now = _put(saved.kept, demora=Item(item.entry, Method.TRANSFER, "listen.yaml"))
    again = save_book(now, saved.kept, NOTE)
    assert again.kept.items["demora"].file == "transfer.yaml"
    _check(again)


def test_spaces_around_a_text_go_with_the_save(book: Book) -> None:
    now = _with(book, "demora", title="  Demora  ")
    saved = save_book(now, book, NOTE)
    assert saved.kept.items["demora"].entry.title == "Demora"
    assert "demora" in saved.updates
    _check(saved)


def test_the_last_entry_of_a_file_may_go(book: Book) -> None:
    saved = save_book(_put(book, insulto=None), book, NOTE)
    assert parse(_text(book, "relieve.yaml")) == {"method": "relieve", "entries": []}
    _check(saved)


def test_line_ends_of_windows_stay(book: Book) -> None:
    file = book.folder / "listen.yaml"
    file.write_bytes(LISTEN.replace("\n", "\r\n").encode())
    book = _open(book.folder)
    saved = save_book(_with(book, "cobro", title="Otro"), book, NOTE)
    wanted = LISTEN.replace('"Cobro doble"', '"Otro"').replace("\n", "\r\n")
    assert file.read_bytes() == wanted.encode()
    _check(saved)


# --- Others save too


def test_what_others_saved_in_other_entries_is_merged(book: Book) -> None:
    save_book(_with(book, "cobro", title="Suyo"), book, Note("", "luis"))
    now = _with(book, "demora", title="Mío")
    saved = save_book(now, book, NOTE)
    assert not saved.clashes
    assert saved.taken == {"cobro"}
    assert saved.updates["cobro"][1] == saved.kept.items["cobro"]
    assert saved.kept.items["cobro"].entry.title == "Suyo"
    assert saved.kept.items["demora"].entry.title == "Mío"
    _check(saved)


@pytest.mark.parametrize("theirs", [{"title": "Suyo"}, None])
def test_the_same_entry_is_a_clash_and_nothing_of_it_is_overwritten(
    book: Book, theirs: dict[str, object] | None
) -> None:
    other = _put(book, demora=None) if theirs is None else _with(book, "demora", **theirs)
    save_book(other, book, Note("", "luis"))
    now = _with(_with(book, "demora", title="Mío"), "cobro", title="Cobros")
    saved = save_book(now, book, NOTE)
    (clash,) = saved.clashes
    assert (clash.id, clash.theirs, clash.mine) == (
        "demora",
        other.items.get("demora"),
        now.items["demora"],
    )
    assert any(change.new == "Mío" for change in clash.difference())
    assert saved.written == ("cobro",)
    assert "Mío" not in _text(book)
    _check(saved)
    # Not decided: it stays out. Decided for mine: it is written.
    assert not save_book(now, saved.kept, NOTE, hold={"demora"}).written
    mine = save_book(now, saved.kept, NOTE)
    assert mine.kept.items["demora"].entry.title == "Mío"
    _check(mine)


def test_the_same_change_twice_is_no_clash(book: Book) -> None:
    now = _with(book, "demora", title="Igual")
    save_book(now, book, Note("", "luis"))
    saved = save_book(now, book, NOTE)
    assert not saved.clashes
    assert not dirty(now, saved.kept)


def test_a_new_entry_of_both_with_one_id_is_a_clash(book: Book) -> None:
    def new(title: str) -> Book:
        return _put(book, n=Item(EntryModel(id="n", title=title), Method.LISTEN, "listen.yaml"))

    save_book(new("Suya"), book, NOTE)
    saved = save_book(new("Mía"), book, NOTE)
    assert [clash.id for clash in saved.clashes] == ["n"]
    assert _text(book).count("id: n\n") == 1


def test_a_broken_entry_in_the_way_is_not_overwritten(book: Book) -> None:
    file = book.folder / "listen.yaml"
    file.write_text(_text(book).replace("tests:", "  - id: rota\n    titulo: x\ntests:"), "utf-8")
    book = _open(book.folder)
    new = Item(EntryModel(id="rota", title="R"), Method.LISTEN, "listen.yaml")
    saved = save_book(_put(book, rota=new), book, NOTE)
    assert saved.faults["rota"] == (Refusal(Why.IN_THE_WAY, "listen.yaml"),)
    assert "titulo: x" in _text(book)


def test_a_folder_that_lost_its_files_deletes_nothing(book: Book) -> None:
    for file in book.folder.glob("*.yaml"):
        file.unlink()
    with pytest.raises(SaveError, match="ya no está"):
        save_book(_with(book, "demora", title="Mío"), book, NOTE)
    with pytest.raises(SaveError, match="ya no está"):
        look(book, book)


def test_a_file_broken_meanwhile_stops_the_save(book: Book) -> None:
    (book.folder / "listen.yaml").write_text("method: [", "utf-8")
    now = _with(book, "insulto", title="Insulta")
    # Its entries cannot be seen, so they are not taken for deleted by anybody.
    with pytest.raises(RemansoError, match=r"listen\.yaml:\d.*no se guardó nada"):
        save_book(now, book, NOTE)
    assert 'Insulta"' not in _text(book, "relieve.yaml")


def test_a_save_between_reading_and_writing_is_seen(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    once: list[Callable[..., None]] = [save_files]

    def slow(*args: object) -> None:
        real = once.pop()
        monkeypatch.setattr(saving, "save_files", real)
        save_book(_with(book, "cobro", title="Suyo"), book, Note("", "luis"))
        real(*args)

    monkeypatch.setattr(saving, "save_files", slow)
    saved = save_book(_with(book, "demora", title="Mío"), book, NOTE)
    assert saved.kept.items["cobro"].entry.title == "Suyo"
    assert saved.kept.items["demora"].entry.title == "Mío"


def test_look_tells_what_others_did(book: Book) -> None:
    assert not look(book, book).updates
    theirs = save_book(_with(_with(book, "cobro", title="Suyo"), "demora", title="S"), book, NOTE)
    found = look(_with(book, "demora", title="M"), book)
    assert found.taken == {"cobro"}
    assert [clash.id for clash in found.clashes] == ["demora"]
    assert found.kept.items == theirs.kept.items
    assert reopen(theirs.kept) is theirs.kept


# --- Tests of the book


def test_tests_are_saved_in_their_files(book: Book) -> None:
    one, two = Test("¿y mi plata?", "relieve", "relieve.yaml"), Test("dos", "cobro", "listen.yaml")
    now = applied(book, Edit("", tests=(book.tests, (*book.tests, one, two))))
    saved = save_book(now, book, NOTE)
    assert saved.tests == 2
    assert saved.kept.tests == now.tests
    assert _text(book) == LISTEN + '  - message: "dos"\n    expect: cobro\n'
    _check(saved)
    gone = applied(now, Edit("", tests=(now.tests, book.tests[:-1])))
    last = save_book(gone, saved.kept, NOTE)
    assert "tests:" not in _text(book, "relieve.yaml")
    assert "# la primera" in _text(book)
    _check(last)


def test_a_test_that_is_not_right_stays_unsaved(book: Book) -> None:
    bad = Test(" ", "demora", "listen.yaml")
    new = Test("nada", "calm", "")
    now = applied(book, Edit("", tests=(book.tests, (*book.tests, bad, new))))
    saved = save_book(now, book, NOTE)
    assert saved.bad_tests == (bad,)
    assert saved.tests == 1
    assert Test("nada", "calm", saved.kept.tests[-1].file) == saved.kept.tests[-1]
    _check(saved)


def test_tests_of_two_people_are_merged() -> None:
    a, b, c, d = (Test(name, "calm", "calm.yaml") for name in "abcd")
    assert merge_tests((a, b), (b, c), (a, b, d)) == (b, d, c)
    assert merge_tests((a,), (a,), (b,)) == (b,)
    assert merge_tests((a,), (a, b), (a,)) == (a, b)


@pytest.mark.parametrize(
    "tests",
    ["tests: []", 'tests: [{message: "a", expect: calm}]', "tests:\n- message: a\n  expect: calm"],
)
def test_every_way_to_write_tests(tests: str) -> None:
    source = f"# uno\nmethod: listen\n{tests}\n# dos\nentries:\n  - id: a\n    title: A # tres\n"
    done = put_tests(source, [TestModel(message="b", expect="calm")])
    root = parse(done.text)
    assert isinstance(root, dict)
    assert root["tests"] == [{"message": "b", "expect": "calm"}]
    assert [done.text.count(word) for word in ("# uno", "# dos", "# tres")] == [1, 1, 1]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_copy_of_the_program_s_entry_becomes_the_team_s_where_it_stands(
    folder: Path, tmp_path: Path, ends: str
) -> None:
    """Written to the first file of its kind it would have stood in the book twice."""
    program = tmp_path / "programa"
    program.mkdir()
    text = (folder / "relieve.yaml").read_text("utf-8")
    (program / "relieve.yaml").write_text(text, "utf-8")
    (folder / "relieve.yaml").write_text("method: relieve\nentries: []\n", "utf-8")
    (folder / "viejas.yaml").write_bytes(text.replace("\n", ends).encode())
    kept = open_book(folder, program)
    item = kept.items["insulto"]
    assert item.layer is Layer.BUNDLED
    entry = item.entry.model_copy(update={"title": "Otro"})
    book = applied(kept, edit_of(kept, "", {"insulto": own(item, kept, entry)}))
    done = save_book(book, kept, Note())
    assert done.faults == {}
    again = open_book(folder, program)
    assert again.problems == ()
    assert again.items["insulto"].file == "viejas.yaml"
    assert again.items["insulto"].entry.title == "Otro"
    assert done.kept.items["insulto"] == again.items["insulto"]
