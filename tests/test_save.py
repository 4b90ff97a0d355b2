"""Saving and its history: nothing is lost, whatever the disk or another lead does."""

import errno
import json
import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main
from assistant.domain import Method
from assistant.errors import RemansoError
from assistant.phrasebook import atomic, history
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.conflict import Conflict
from assistant.phrasebook.history import FOLDER, LOG, Note, find, prune, read_log
from assistant.phrasebook.load import load, read_folder
from assistant.phrasebook.opened import open_file
from assistant.phrasebook.restore import restore_entry, restore_file
from assistant.phrasebook.save import NO_FILE, delete_entry, save_entry
from assistant.phrasebook.schema import EntryModel
from tests.conftest import BOOK

NOW = datetime(2026, 7, 30, 10, 15, tzinfo=UTC)
NEW = EntryModel(id="otra", title="Otra")


def note(why: str = "", days: int = 0, who: str = "ana") -> Note:
    return Note(why, who, NOW + timedelta(days=days))


def titled(file: Path, title: str, name: str = "insulto") -> EntryModel:
    return open_file(file).by_id()[name].model_copy(update={"title": title})


@pytest.fixture
def file(folder: Path) -> Path:
    return folder / "relieve.yaml"


def save(file: Path, title: str, note: Note) -> str:
    return save_entry(file, titled(file, title), open_file(file).hash, note)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_save_changes_the_entry_and_says_its_new_hash(file: Path) -> None:
    new_hash = save(file, "Nuevo", note())
    assert open_file(file).hash == new_hash
    assert file.read_text("utf-8") == BOOK.replace("Insulta la capacidad del agente", "Nuevo")
    assert names(file.parent) == {"relieve.yaml", FOLDER}
    assert load(file.parent).problems == ()


def test_saving_nothing_new_leaves_no_version(file: Path) -> None:
    opened = open_file(file)
    assert save_entry(file, opened.entries[0], opened.hash) == opened.hash
    assert read_log(file.parent).versions == ()


def test_a_new_file_an_addition_and_a_deletion(folder: Path) -> None:
    file = folder / "nuevo.yaml"
    with pytest.raises(RemansoError, match="No se encuentra"):
        save_entry(file, NEW, NO_FILE)
    first = save_entry(file, NEW, NO_FILE, note(), kind=Method.LISTEN)
    assert delete_entry(file, "no-existe", first) == first
    last = delete_entry(file, "otra", first, note())
    assert open_file(file).entries == ()
    assert [v.hash for v in read_log(folder).versions] == [first, last]


@pytest.mark.parametrize(
    ("data", "keeps"),
    [
        (BOOK.encode().replace(b"\n", b"\r\n"), b"\r\n"),
        (b"\xef\xbb\xbf" + BOOK.encode(), b"\xef\xbb\xbf"),
    ],
)
def test_line_ends_and_byte_order_mark_stay(file: Path, data: bytes, keeps: bytes) -> None:
    file.write_bytes(data)
    save(file, "Nuevo", note())
    expected = data.replace(b"Insulta la capacidad del agente", b"Nuevo")
    assert file.read_bytes() == expected
    assert keeps in expected


def test_permissions_and_links_stay(file: Path) -> None:
    file.chmod(0o664)
    link = file.parent / "enlace.yaml"
    link.symlink_to(file)
    save(link, "Nuevo", note())
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o664
    assert "Nuevo" in file.read_text("utf-8")


WARNING = {"id": "a", "text": "A", "channels": ["chat"], "address": "usted", "step": "warning"}
REFUSED = [
    (
        EntryModel.model_validate({"id": "x", "title": "X", "lines": [WARNING]}),
        "solo de «boundary»",
    ),
    (EntryModel(id="en-otro", title="X"), "otro.yaml"),
]


@pytest.mark.parametrize(("entry", "part"), REFUSED, ids=[p for _, p in REFUSED])
def test_what_could_not_be_read_back_is_not_saved(file: Path, entry: EntryModel, part: str) -> None:
    other = file.parent / "otro.yaml"
    other.write_text("method: listen\nentries:\n  - id: en-otro\n    title: T\n")
    with pytest.raises(SaveError, match=part):
        save_entry(file, entry, open_file(file).hash)
    assert file.read_text("utf-8") == BOOK


def test_a_file_that_is_broken_on_the_disk_is_left_alone(file: Path) -> None:
    expected = open_file(file).hash
    file.write_text("method: [", "utf-8")
    with pytest.raises(Conflict) as caught:
        save_entry(file, NEW, expected)
    assert file.read_text("utf-8") == "method: ["
    assert caught.value.kept is not None
    with pytest.raises(RemansoError, match=r"relieve\.yaml:"):
        save_entry(file, NEW, history.digest(b"method: ["))


# Two leads at once


def test_the_second_lead_sees_the_difference_and_loses_nothing(file: Path) -> None:
    opened = open_file(file)
    mine = titled(file, "El mío")
    save(file, "El de Ana", note())
    with pytest.raises(Conflict, match=r"relieve\.yaml antes que usted") as caught:
        save_entry(file, mine, opened.hash, note(who="luis"))
    conflict = caught.value
    assert [str(c) for c in conflict.difference] == ["title: «El de Ana» → «El mío»"]
    assert conflict.kept is not None
    assert conflict.kept.name == "relieve.conflicto-20260730T101500Z.yaml"
    assert open_file(conflict.kept).entries == (mine,)
    assert open_file(file).entries[0].title == "El de Ana"
    with pytest.raises(Conflict) as again:
        save_entry(file, mine, opened.hash, note(who="luis"))
    assert again.value.kept != conflict.kept
    (first, second) = load(file.parent).problems
    assert "otra persona guardó antes" in first.sentence
    assert load(file.parent).book.by_id()["insulto"].title == "El de Ana"
    assert {first.file, second.file} == {conflict.kept, again.value.kept}


def test_the_same_change_twice_is_no_conflict(file: Path) -> None:
    opened, mine = open_file(file), titled(file, "Igual")
    first = save_entry(file, mine, opened.hash, note())
    assert save_entry(file, mine, opened.hash, note()) == first


def test_two_leads_in_two_entries_of_a_file_do_not_disturb_each_other(file: Path) -> None:
    save_entry(file, NEW, open_file(file).hash, note())
    opened = open_file(file)
    mine = titled(file, "La mía", "otra")
    save(file, "La de Ana", note())
    save_entry(file, mine, opened.hash, note())
    assert [e.title for e in open_file(file).entries] == ["La de Ana", "La mía"]


def test_deleting_what_another_changed_is_a_conflict(file: Path) -> None:
    opened = open_file(file)
    save(file, "El de Ana", note())
    with pytest.raises(Conflict, match="no se borró"):
        delete_entry(file, "insulto", opened.hash)
    assert len(open_file(file).entries) == 1


def test_a_change_made_with_another_program_is_a_conflict(file: Path) -> None:
    opened, mine = open_file(file), titled(file, "El mío")
    file.write_text(BOOK.replace("Insulta", "Ofende"), "utf-8")
    with pytest.raises(Conflict):
        save_entry(file, mine, opened.hash)
    file.unlink()
    with pytest.raises(Conflict) as caught:
        save_entry(file, mine, opened.hash)
    assert "id: + «insulto»" in map(str, caught.value.difference)


def test_many_leads_at_the_same_moment(file: Path) -> None:
    opened = open_file(file)
    start = threading.Barrier(4)
    results: list[object] = []

    def lead(number: int) -> None:
        mine = opened.entries[0].model_copy(update={"title": f"De {number}"})
        start.wait()
        try:
            results.append(save_entry(file, mine, opened.hash, note(who=str(number))))
        except Conflict as conflict:
            results.append(conflict)

    leads = [threading.Thread(target=lead, args=(n,)) for n in range(4)]
    for one in leads:
        one.start()
    for one in leads:
        one.join()
    conflicts = [r for r in results if isinstance(r, Conflict)]
    assert len(conflicts) == 3
    kept = [c.kept for c in conflicts if c.kept is not None]
    titles = {open_file(k).entries[0].title for k in kept}
    titles.add(open_file(file).entries[0].title)
    assert titles == {f"De {n}" for n in range(4)}


def test_a_save_that_does_not_end_is_waited_for_and_then_said(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "LOCK_WAIT", 0)
    (file.parent / FOLDER).mkdir()
    with (
        atomic.locked(file.parent / FOLDER, file),
        pytest.raises(SaveError, match="Otra persona está guardando"),
    ):
        save(file, "Nuevo", note())


# A disk that fails


def failing(code: int, at: str) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(code, f"{os.strerror(code)} ({at})")

    return fail


FAULTS = [
    (errno.ENOSPC, "está lleno"),
    (errno.EDQUOT, "está lleno"),
    (errno.EROFS, "No tiene permiso"),
    (errno.EACCES, "No tiene permiso"),
    (errno.EIO, "dejó de responder"),
    (errno.ESTALE, "dejó de responder"),
    (errno.ENETUNREACH, "dejó de responder"),
]


@pytest.mark.parametrize("nth", [1, 2, 3])
@pytest.mark.parametrize(("code", "part"), FAULTS, ids=[os.strerror(c) for c, _ in FAULTS])
def test_a_disk_that_fails_leaves_the_file_untouched(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int, part: str, nth: int
) -> None:
    """At the first (the version before), second (its log line) or third sync to the disk."""
    real, count = os.fsync, 0

    def fsync(handle: int) -> None:
        nonlocal count
        count += os.stat(handle).st_mode & 0o100000 != 0
        if count >= nth:
            raise OSError(code, os.strerror(code))
        real(handle)

    opened, mine = open_file(file), titled(file, "Nuevo")
    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(SaveError, match=part) as caught:
        save_entry(file, mine, opened.hash)
    assert str(caught.value).count("relieve.yaml sigue como estaba") == 1
    assert file.read_text("utf-8") == BOOK
    monkeypatch.undo()
    assert not list(file.parent.rglob("*.tmp"))
    assert save_entry(file, mine, opened.hash) == open_file(file).hash


def test_a_replace_that_fails_logs_no_version_as_saved(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, mine = open_file(file), titled(file, "Nuevo")
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.name == file.name:
            raise PermissionError(errno.EACCES, "en uso")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(SaveError, match="No tiene permiso"):
        save_entry(file, mine, opened.hash)
    assert [v.hash for v in read_log(file.parent).versions] == [opened.hash]
    assert names(file.parent) == {"relieve.yaml", FOLDER}


def test_a_drive_that_is_gone(file: Path) -> None:
    opened = open_file(file)
    gone = file.parent.with_name("fuera")
    file.parent.rename(gone)
    with pytest.raises(SaveError, match="dejó de responder"):
        save_entry(file, opened.entries[0], opened.hash)
    assert not file.parent.exists(), "no folder of that name is made on the local disk"
    assert (gone / "relieve.yaml").read_text("utf-8") == BOOK


def test_a_conflict_on_a_full_disk_keeps_the_text_in_memory(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, mine = open_file(file), titled(file, "El mío")
    save(file, "El de Ana", note())
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC, "fsync"))
    with pytest.raises(Conflict, match="cópielo antes de cerrarla") as caught:
        save_entry(file, mine, opened.hash, note())
    assert caught.value.kept is None
    assert 'title: "El mío"' in caught.value.unsaved


def test_windows_is_asked_again_while_someone_reads(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refusals = Path.replace, iter([True, True])

    def replace(self: Path, target: Path) -> Path:
        if next(refusals, False):
            raise PermissionError(errno.EACCES, "en uso")
        return real(self, target)

    waits: list[float] = []
    monkeypatch.setattr(atomic, "RETRIES", (0.05, 0.1, 0.2))
    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr(Path, "replace", replace)
    atomic.write_bytes(file, b"x")
    assert file.read_bytes() == b"x"
    assert waits == [0.05, 0.1]


# History


def test_every_save_keeps_the_version_before(file: Path) -> None:
    folder = file.parent
    original = open_file(file).hash
    one = save(file, "Uno", note("se entiende mejor"))
    two = save(file, "Dos", note(who="luis", days=1))
    versions = read_log(folder).versions
    assert [(v.hash, v.who, v.why, v.entries) for v in versions] == [
        (original, "", history.FOUND_ALREADY, ()),
        (one, "ana", "se entiende mejor", ("insulto",)),
        (two, "luis", "", ("insulto",)),
    ]
    assert history.version_bytes(folder, original).decode() == BOOK
    assert versions[1].when == NOW
    file.write_text(BOOK.replace("Insulta", "Ofende"), "utf-8")
    save(file, "Tres", note(days=2))
    assert [v.why for v in read_log(folder).versions[3:]] == [history.FOUND_ALREADY, ""]


def test_restore_a_file_and_an_entry(file: Path) -> None:
    folder = file.parent
    save_entry(file, NEW, open_file(file).hash, note())
    save(file, "Uno", note())
    last = delete_entry(file, "otra", open_file(file).hash, note())
    before = read_log(folder).versions
    restore_entry(folder, before[1], "otra", note(days=1))
    assert [e.title for e in open_file(file).entries] == ["Uno", "Otra"]
    restore_entry(folder, before[0], "insulto", note(days=1))
    assert open_file(file).entries[0].title == "Insulta la capacidad del agente"
    restore_file(folder, before[0])
    assert file.read_text("utf-8") == BOOK
    newest = read_log(folder).versions[-1]
    assert newest.why == f"vuelve a la versión {before[0].hash[:12]}"
    assert newest.entries == ("otra",)
    assert last in {v.hash for v in read_log(folder).versions}
    with pytest.raises(RemansoError, match="no está la entrada «otra»"):
        restore_entry(folder, before[0], "otra")


COMMENTED = (
    BOOK
    + """
  # al final
  - id: otra  # nota
    title: "Otra"  # clara
    triggers:
      # de junio
      - "hola"
tests:
  - {message: "hola", expect: otra}
"""
)


@pytest.mark.parametrize("name", ["insulto", "otra"])
def test_a_deletion_has_its_history_and_comes_back_whole(file: Path, name: str) -> None:
    file.write_text(COMMENTED, "utf-8")
    folder, before = file.parent, open_file(file)
    delete_entry(file, name, before.hash, note("ya no pasa"))
    assert name not in open_file(file).by_id()
    gone = read_log(folder).versions[-1]
    assert (gone.who, gone.why, gone.entries) == ("ana", "ya no pasa", (name,))
    restore_entry(folder, find(folder, before.hash), name)
    assert open_file(file).entries == before.entries, "in its place"
    written = filter(None, file.read_text("utf-8").split("\n"))
    assert sorted(written) == sorted(filter(None, COMMENTED.split("\n"))), "no comment is lost"


def test_the_only_entry_deleted_comes_back(file: Path) -> None:
    before = open_file(file)
    delete_entry(file, "insulto", before.hash)
    assert load_problems(file.parent) == []
    restore_entry(file.parent, find(file.parent, before.hash), "insulto")
    assert open_file(file).entries == before.entries


def load_problems(folder: Path) -> list[str]:
    return [problem.sentence for problem in read_folder(folder).problems]


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_deletion_on_a_full_disk_deletes_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    calls = iter(range(nth - 1))

    def fsync(_handle: int) -> None:
        if next(calls, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    opened = open_file(file)
    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(SaveError, match="está lleno"):
        delete_entry(file, "insulto", opened.hash)
    assert file.read_text("utf-8") == BOOK


def test_a_deletion_leaves_what_another_lead_saved(file: Path) -> None:
    save_entry(file, NEW, open_file(file).hash, note())
    opened = open_file(file)
    save(file, "La de Ana", note())
    delete_entry(file, "otra", opened.hash)
    assert [e.title for e in open_file(file).entries] == ["La de Ana"]


def test_a_deleted_file_comes_back(file: Path) -> None:
    save(file, "Uno", note())
    file.unlink()
    version = read_log(file.parent).versions[-1]
    restore_entry(file.parent, version, "insulto")
    assert open_file(file).entries[0].title == "Uno"
    file.unlink()
    restore_file(file.parent, version)
    assert open_file(file).entries[0].title == "Uno"


def test_pruning_by_age_keeps_the_newest_of_each_file(file: Path) -> None:
    folder = file.parent
    other = folder / "otro.yaml"
    old = save_entry(other, NEW, NO_FILE, note(days=-800), kind=Method.LISTEN)
    save(file, "Uno", note(days=-400))
    two = save(file, "Dos", note(days=-366))
    assert len(list((folder / FOLDER / "objects").iterdir())) == 4
    three = save(file, "Tres", note())
    objects = {path.name for path in (folder / FOLDER / "objects").iterdir()}
    assert objects == {old, two, three}, "two was replaced only now"
    assert prune(folder, NOW + timedelta(days=365)) == 0
    assert prune(folder, NOW + timedelta(days=366)) == 1
    assert {path.name for path in (folder / FOLDER / "objects").iterdir()} == {old, three}
    assert len(read_log(folder).versions) == 5
    assert "2 versiones, 3 ya podadas" in list(history.report(folder))[-1]


DAMAGED = [
    b"{",
    b"\xff\xfe",
    b"[]",
    b'{"when": "ayer", "who": "", "why": "", "file": "a.yaml", "hash": "%s", "entries": []}',
    b'{"when": "2026-01-01", "who": "", "why": "", "file": "a.yaml", "hash": "%s", "entries": []}',
    b'{"when": "2026-01-01T00:00:00Z", "who": "", "why": "", "file": "../a.yaml", "hash": "%s",'
    b' "entries": []}',
    b'{"when": "2026-01-01T00:00:00Z", "who": "", "why": "", "file": "C:a.yaml", "hash": "%s",'
    b' "entries": []}',
    b'{"when": "2026-01-01T00:00:00Z", "who": "", "why": "", "file": "a.yaml", "hash": "../../x",'
    b' "entries": []}',
    b'{"when": "2026-01-01T00:00:00Z", "who": 5, "why": "", "file": "a.yaml", "hash": "%s",'
    b' "entries": []}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("line", DAMAGED, ids=range(len(DAMAGED)))
def test_damaged_log_lines_are_passed_over_and_told(file: Path, line: bytes) -> None:
    folder = file.parent
    save(file, "Uno", note())
    log = folder / FOLDER / LOG
    with log.open("ab") as stream:
        stream.write(line.replace(b"%s", b"0" * 64))  # torn: no line end
    save(file, "Dos", note())
    found = read_log(folder)
    assert len(found.versions) == 3
    (problem,) = found.problems
    assert (problem.file, problem.line) == (log, 3)


def test_a_damaged_or_missing_version_is_a_sentence(file: Path) -> None:
    folder = file.parent
    save(file, "Uno", note())
    first = read_log(folder).versions[0]
    place = folder / FOLDER / "objects" / first.hash
    place.write_bytes(b"otra cosa")
    with pytest.raises(RemansoError, match="está dañada"):
        restore_file(folder, first)
    place.unlink()
    with pytest.raises(RemansoError, match="ya no está"):
        restore_file(folder, first)
    assert open_file(file).entries[0].title == "Uno"


@pytest.mark.parametrize("prefix", ["", "zz", "../x"])
def test_find_knows_only_what_is_there(file: Path, prefix: str) -> None:
    save(file, "Uno", note())
    with pytest.raises(RemansoError, match="no hay una versión"):
        find(file.parent, prefix)


def test_the_history_command(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(file.parent)
    save(file, "Uno", note("por claridad\x1b[31m"))
    assert main(["history", folder]) == 0
    out = capsys.readouterr().out
    newest, oldest, total = out.splitlines()
    assert "2026-07-30 10:15 UTC  relieve.yaml · ana · insulto · por claridad�[31m" in newest
    assert history.FOUND_ALREADY in oldest
    assert total.endswith("2 versiones")
    assert main(["history", folder, "--restore", oldest.split()[0], "--entry", "insulto"]) == 0
    assert open_file(file).entries[0].title == "Insulta la capacidad del agente"
    assert main(["history", folder, "--restore", newest.split()[0], "--why", "sí"]) == 0
    assert open_file(file).entries[0].title == "Uno"
    assert read_log(file.parent).versions[-1].why == "sí"
    assert main(["history", folder, "--restore", "0000"]) == 1
    assert main(["history", folder, "--entry", "insulto"]) == 2
    assert main(["history", folder + "x"]) == 1


def test_the_log_is_one_json_object_a_line(file: Path) -> None:
    save(file, "Uno", note("más\nclaro"))
    rows = (file.parent / FOLDER / LOG).read_text("utf-8").splitlines()
    assert [sorted(json.loads(row)) for row in rows] == [
        ["entries", "file", "hash", "when", "who", "why"]
    ] * 2
