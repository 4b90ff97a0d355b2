"""What an import says it would do, what it does, and what it refuses."""

import errno
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.cli import main
from assistant.domain import Method
from assistant.errors import RemansoError
from assistant.phrasebook.exchange.apply import apply, written
from assistant.phrasebook.exchange.book import BookFile, Folder, parse, read_folder
from assistant.phrasebook.exchange.columns import Column, Kind
from assistant.phrasebook.exchange.compare import FieldChange, entry_changes
from assistant.phrasebook.exchange.files import FORMATS, read_sheet, write_sheet
from assistant.phrasebook.exchange.incoming import from_rows
from assistant.phrasebook.exchange.plan import Plan, plan
from assistant.phrasebook.exchange.rows import Row, to_rows
from assistant.phrasebook.exchange.table import table
from assistant.phrasebook.exchange.watch import CancelledError, Watch
from assistant.phrasebook.history import FOLDER, Note, digest, read_log, version_bytes
from assistant.phrasebook.opened import open_file
from assistant.phrasebook.restore import restore_file
from assistant.phrasebook.save import save_entry, settle
from assistant.phrasebook.schema import EntryModel, TestModel
from assistant.phrasebook.together import PENDING, is_pending
from tests.test_exchange import entry_models, ids, sentences

CALM = """# del equipo
situation: calm
entries:
  # saludos
  - id: saludo
    title: "Saluda"  # siempre
    triggers:
      - "buenos días"
      - hola

  - id: horario
    title: "Pregunta el horario"
    triggers: ["a qué hora abren"]
tests:
  - message: "hola, buenas"
    expect: calm
"""


@pytest.fixture
def book(folder: Path) -> Path:
    """Two files; calm.yaml has comments and a test."""
    (folder / "calm.yaml").write_text(CALM, "utf-8")
    return folder


def rows_of(folder: Path) -> list[dict[Column, str]]:
    return [dict(row.cells) for row in to_rows(read_folder(folder).files)]


def numbered(rows: list[dict[Column, str]]) -> list[Row]:
    return [Row(number, cells) for number, cells in enumerate(rows, 2)]


def planned(folder: Path, rows: list[dict[Column, str]]) -> Plan:
    return plan(read_folder(folder), from_rows(numbered(rows)))


def find(rows: list[dict[Column, str]], **cells: str) -> dict[Column, str]:
    wanted = {Column[name]: text for name, text in cells.items()}
    return next(row for row in rows if all(row.get(c) == t for c, t in wanted.items()))


def test_nothing_changes(book: Path) -> None:
    found = planned(book, rows_of(book))
    assert (found.added, found.changed, found.removed, found.refused, found.files) == ((),) * 5
    assert {item.name for item in found.unchanged} == {"insulto", "saludo", "horario",
                                                       "hola, buenas"}  # fmt: skip
    assert list(table(found)) == [
        "Nuevas: 0. Cambian: 0. Se quitan: 0. No entran: 0. Quedan igual: 4."
    ]


def test_each_change_is_told_field_by_field(book: Path) -> None:
    rows = rows_of(book)
    find(rows, KIND="entrada", ENTRY="insulto")[Column.SELF_TALK] = "Respiro."
    find(rows, LINE="pregunta")[Column.CHANNELS] = "teléfono, mostrador"
    rows.remove(find(rows, LINE="no"))
    rows.remove(find(rows, TEXT="eres un inútil"))
    rows.append({**find(rows, KIND="ejemplo", ENTRY="insulto"), Column.TEXT: "=no sirve"})
    rows = [row for row in rows if row.get(Column.ENTRY) != "horario"]
    find(rows, KIND="prueba")[Column.EXPECT] = "saludo"
    where = {Column.FILE: "calm.yaml", Column.METHOD: "calma"}
    rows.append({Column.KIND: "entrada", **where, Column.ENTRY: "nueva", Column.TEXT: "Nueva"})
    rows.append({Column.KIND: "prueba", **where, Column.TEXT: "adiós", Column.EXPECT: "calm"})
    found = planned(book, rows)
    assert [(i.kind, i.name) for i in found.added] == [("entrada", "nueva"), ("prueba", "adiós")]
    assert [(i.kind, i.name) for i in found.removed] == [("entrada", "horario")]
    changes = {item.name: item.fields for item in found.changed}
    assert changes == {
        "insulto": (
            FieldChange("para usted", "No es conmigo.", "Respiro."),
            FieldChange("ejemplo", "eres un inútil", None),
            FieldChange("ejemplo", None, "=no sirve"),
            FieldChange("frase pregunta · canales", "teléfono, chat", "teléfono, mostrador"),
            FieldChange("frase no", "Gracias. Vamos juntos contra el problema.", None),
        ),
        "hola, buenas": (FieldChange("espera", "calm", "saludo"),),
    }
    lines = list(table(found))
    assert any("para usted: «No es conmigo.» → «Respiro.»" in line for line in lines)
    assert any(line.startswith("se quita  calm.yaml     horario") for line in lines), lines
    assert lines[-1] == "Nuevas: 2. Cambian: 2. Se quitan: 1. No entran: 0. Quedan igual: 1."
    apply(read_folder(book), found)
    assert list(from_rows(numbered(rows)).files[0].entries) == list(
        read_folder(book).files[0].entries
    )
    assert planned(book, rows).files == ()


def test_order_inside_an_entry_is_taken_and_told(book: Path) -> None:
    rows = rows_of(book)
    at = rows.index(find(rows, LINE="no"))
    rows[at], rows[at + 1] = rows[at + 1], rows[at]
    (item,) = planned(book, rows).changed
    assert [change.field for change in item.fields] == ["orden de cada frase"]


def test_an_entry_moves_to_another_file(book: Path) -> None:
    rows = rows_of(book)
    for row in rows:
        if row.get(Column.ENTRY) == "horario":
            row[Column.FILE] = "calma-dos"
    found = planned(book, rows)
    (item,) = found.changed
    assert item.fields == (FieldChange("archivo", "calm.yaml", "calma-dos.yaml"),)
    apply(read_folder(book), found)
    names = {file.name: [e.id for e in file.entries] for file in read_folder(book).files}
    assert names["calma-dos.yaml"] == ["horario"]
    assert names["calm.yaml"] == ["saludo"]


def test_a_file_that_the_sheet_does_not_name_stays(book: Path) -> None:
    rows = [row for row in rows_of(book) if row[Column.FILE] == "relieve.yaml"]
    assert planned(book, rows).removed == ()
    only_test = [row for row in rows_of(book) if row[Column.KIND] == "prueba"]
    assert planned(book, only_test).removed == ()


def test_comments_and_what_did_not_change_stay(book: Path) -> None:
    rows = rows_of(book)
    find(rows, TEXT="hola")[Column.TEXT] = "hola, ¿qué tal?"
    apply(read_folder(book), planned(book, rows))
    after = (book / "calm.yaml").read_text("utf-8")
    assert after == CALM.replace("- hola\n", '- "hola, ¿qué tal?"\n')


def test_no_comment_is_lost_with_an_entry(book: Path) -> None:
    rows = [row for row in rows_of(book) if row.get(Column.ENTRY) != "saludo"]
    apply(read_folder(book), planned(book, rows))
    after = (book / "calm.yaml").read_text("utf-8")
    assert "saludo" not in after.replace("# saludos", "")
    assert [after.count(c) for c in ("# del equipo", "# saludos", "# siempre")] == [1, 1, 1]


REFUSALS: list[tuple[Mapping[str, str], Mapping[str, str], str]] = [
    ({"LINE": "pregunta"}, {"TEXT": ""}, "«texto» está vacío"),
    ({"LINE": "pregunta"}, {"TEXT": "hola {clente}"}, "¿Quiso decir «{cliente}»?"),
    ({"LINE": "pregunta"}, {"TEXT": "x" * 1_201}, "«texto» es demasiado largo"),
    ({"LINE": "pregunta"}, {"CHANNELS": "telefno"}, "¿Quiso decir «teléfono»?"),
    ({"LINE": "pregunta"}, {"CHANNELS": ""}, "«canales» está vacío"),
    ({"LINE": "pregunta"}, {"ADDRESS": ""}, "«» no vale en «trato»; puede ser usted, tú"),
    ({"LINE": "pregunta"}, {"STEP": "avisos"}, "¿Quiso decir «aviso»?"),
    ({"LINE": "pregunta"}, {"STEP": "aviso"}, "es solo de «límite»"),
    ({"LINE": "pregunta"}, {"LINE": "Pregunta 1"}, "«frase» solo lleva minúsculas"),
    ({"LINE": "pregunta"}, {"LINE": "no"}, "está dos veces"),
    ({"LINE": "pregunta"}, {"STATUS": "activo"}, "¿Quiso decir «activa»?"),
    ({"LINE": "pregunta"}, {"EXPIRES": "mañana"}, "una fecha como 2027-06-30"),
    ({"LINE": "pregunta"}, {"EXPIRES": "2027-02-30"}, "«vence» debe ser una fecha"),
    ({"LINE": "pregunta"}, {"EXPIRES": "86400"}, "una fecha como 2027-06-30"),
    ({"LINE": "pregunta"}, {"ACCEPT": "regla sin razón"}, "escriba «regla: razón»"),
    ({"LINE": "pregunta"}, {"DANGER": "sí"}, "la columna «peligro» va vacía"),
    ({"LINE": "pregunta"}, {"FILE": "otro.yaml"}, "ponga lo mismo en «archivo»"),
    ({"LINE": "pregunta"}, {"KIND": "frases"}, "¿Quiso decir «frase»?"),
    ({"LINE": "pregunta"}, {"ENTRY": ""}, "Falta «entrada»"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"KIND": "ejemplo", "STATUS": "", "BASE": "",
      "SELF_TALK": ""}, "La fila «entrada» de «insulto» no está en la hoja"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"METHOD": "calma"}, "no de «calma»"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"FILE": "../../etc/x"}, "nombre de archivo"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"FILE": "C:\\x.yaml"}, "nombre de archivo"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"FILE": "NUL.yaml"}, "nombre de archivo"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"FILE": "Relieve.yaml"}, "está escrito también"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"FILE": ""}, "Falta «archivo»"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"BASE": "quizá"}, "escriba «sí» o déjela vacía"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"SITUATION": "calma"}, "no se atiende con un"),
    ({"KIND": "entrada", "ENTRY": "insulto"}, {"TEXT": "\ud83d"}, "«texto»"),
    ({"KIND": "ejemplo", "ENTRY": "insulto"}, {"TEXT": ""}, "«texto» está vacío"),
    ({"KIND": "prueba"}, {"EXPECT": ""}, "«espera» solo lleva minúsculas"),
    ({"KIND": "prueba"}, {"LINE": "x"}, "la columna «frase» va vacía"),
]  # fmt: skip


@pytest.mark.parametrize(("row", "cells", "sentence"), REFUSALS)
def test_one_bad_row_costs_its_entry_only(
    book: Path, row: Mapping[str, str], cells: Mapping[str, str], sentence: str
) -> None:
    before = {file.name: file for file in read_folder(book).files}
    rows = rows_of(book)
    find(rows, ENTRY="saludo")[Column.TEXT] = "Saluda y ya"
    bad = find(rows, **row)
    bad.update({Column[name]: text for name, text in cells.items()})
    for column in [column for column, text in bad.items() if not text]:
        del bad[column]
    found = planned(book, rows)
    assert found.refused[0].row >= 2
    assert sentence in str(found.refused[0])
    assert [i.name for i in found.changed] == ["saludo"]
    assert (found.added, found.removed) == ((), ())
    apply(read_folder(book), found)
    after = {file.name: file for file in read_folder(book).files}
    assert after["relieve.yaml"] == before["relieve.yaml"]
    assert after["calm.yaml"].tests == before["calm.yaml"].tests
    assert after["calm.yaml"].entries[0].title == "Saluda y ya"


def test_a_file_of_another_method_is_not_written_over(book: Path) -> None:
    rows = [row | {Column.METHOD: "crisis"} for row in rows_of(book)
            if row[Column.FILE] == "calm.yaml"]  # fmt: skip
    found = planned(book, rows)
    assert [p.subject for p in found.refused] == ["saludo", "horario", "hola, buenas"]
    assert "es de «calma», no de «crisis»" in str(found.refused[0])
    assert (found.removed, found.files) == ((), ())


def test_the_row_told_is_that_of_the_sheet(book: Path) -> None:
    rows = rows_of(book)
    bad = find(rows, TEXT="eres un inútil")
    bad[Column.TEXT] = "x" * 1_501
    (problem,) = planned(book, rows).refused
    assert problem.row == rows.index(bad) + 2
    assert str(problem).startswith(f"fila {problem.row} (insulto): «texto» es demasiado largo")


def test_control_signs_do_not_reach_the_terminal(book: Path) -> None:
    rows = rows_of(book)
    find(rows, ENTRY="saludo")[Column.TEXT] = "\x1b[2Jborra\nla \u202epantalla"
    rows.append({Column.KIND: "\x1b]0;x\x07"})
    printed = "\n".join(table(planned(book, rows)))
    assert "borra⏎la" in printed
    assert all(c.isprintable() or c == "\n" for c in printed)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(entry_models(Method.RELIEVE), entry_models(Method.RELIEVE))
def test_changes_are_seen_exactly_where_there_are_some(old: EntryModel, new: EntryModel) -> None:
    new = new.model_copy(update={"id": old.id})
    assert bool(list(entry_changes(old, new))) == (old != new)
    assert list(entry_changes(old, old)) == []


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.lists(entry_models(Method.RELIEVE), max_size=3, unique_by=lambda e: e.id),
       st.data())  # fmt: skip
def test_what_is_written_is_what_was_meant(entries: list[EntryModel], data: st.DataObject) -> None:
    old = BookFile("a.yaml", Method.RELIEVE, tuple(entries))
    source = written(None, old, None)
    assert parse("a.yaml", source) == old
    after = []
    for entry in entries:
        other = data.draw(entry_models(Method.RELIEVE))
        fields = data.draw(st.sets(st.sampled_from(sorted(set(EntryModel.model_fields) - {"id"}))))
        after.append(entry.model_copy(update={name: getattr(other, name) for name in fields}))
        if data.draw(st.booleans()):
            after.pop()
    come = data.draw(st.lists(entry_models(Method.RELIEVE), max_size=2, unique_by=lambda e: e.id))
    after += [entry for entry in come if entry.id not in {e.id for e in entries}]
    tests = data.draw(st.lists(st.builds(TestModel, message=sentences, expect=ids), max_size=2))
    new = BookFile("a.yaml", Method.RELIEVE, tuple(after), tuple(tests))
    assert parse("a.yaml", written(old, new, source)) == new


def test_a_folder_changed_meanwhile_is_left_alone(book: Path) -> None:
    rows = rows_of(book)
    find(rows, ENTRY="saludo")[Column.TEXT] = "Saluda y ya"
    find(rows, ENTRY="insulto")[Column.TEXT] = "Insulta"
    current, found = read_folder(book), planned(book, rows)
    other = CALM.replace("hola\n", "hola a todos\n")
    (book / "calm.yaml").write_text(other, "utf-8")
    before = contents(book)
    with pytest.raises(RemansoError, match="cambió mientras se importaba"):
        apply(current, found)
    assert contents(book) == before


def test_a_folder_with_problems_is_left_alone(book: Path) -> None:
    rows = rows_of(book)
    find(rows, ENTRY="saludo")[Column.TEXT] = "Saluda y ya"
    (book / "roto.yaml").write_text("method: x\n", "utf-8")
    before = contents(book)
    with pytest.raises(RemansoError, match="Corrija el libro antes de importar"):
        apply(read_folder(book), planned(book, rows))
    assert contents(book) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def in_two_files(book: Path) -> tuple[Folder, Plan]:
    """An import that changes both files and makes a third."""
    rows = rows_of(book)
    find(rows, ENTRY="saludo")[Column.TEXT] = "Saluda y ya"
    find(rows, ENTRY="insulto")[Column.TEXT] = "Insulta"
    where = {Column.FILE: "nuevo.yaml", Column.METHOD: "escuchar", Column.ENTRY: "nueva"}
    rows.append({Column.KIND: "entrada", **where, Column.TEXT: "Nueva"})
    return read_folder(book), planned(book, rows)


def test_an_import_is_a_save_with_its_history(book: Path) -> None:
    before = contents(book)
    paths = apply(*in_two_files(book), note=Note("la hoja de julio", "ana"))
    assert {path.name for path in paths} == {"calm.yaml", "relieve.yaml", "nuevo.yaml"}
    versions = read_log(book).versions
    mine = {v.file: v for v in versions if v.who == "ana"}
    assert {name: v.entries for name, v in mine.items()} == {
        "calm.yaml": ("saludo",), "relieve.yaml": ("insulto",), "nuevo.yaml": ("nueva",),
    }  # fmt: skip
    assert {v.why for v in mine.values()} == {"la hoja de julio"}
    for name, data in before.items():
        old = next(v for v in versions if v.file == name)
        assert version_bytes(book, old.hash) == data
        restore_file(book, old)
    assert {name: data for name, data in contents(book).items() if name in before} == before


@pytest.mark.parametrize(
    ("code", "part"),
    [
        (errno.ENOSPC, r"está lleno\. No se cambió ningún archivo"),
        (errno.EIO, r"dejó de responder .*No se cambió ningún archivo"),
    ],
)
@pytest.mark.parametrize("nth", range(1, 10))
def test_a_disk_that_fails_changes_nothing(
    book: Path, monkeypatch: pytest.MonkeyPatch, code: int, part: str, nth: int
) -> None:
    """From the nth file on that is written: a version, a line of the log, a new file."""
    before, real, count = contents(book), os.fsync, 0

    def fsync(handle: int) -> None:
        nonlocal count
        count += stat.S_ISREG(os.fstat(handle).st_mode)
        if count >= nth:
            raise OSError(code, os.strerror(code))
        real(handle)

    change = in_two_files(book)
    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(RemansoError, match=part):
        apply(*change)
    monkeypatch.undo()
    assert contents(book) == before
    assert not list(book.rglob("*.tmp"))
    assert not is_pending(book)
    apply(*change)
    assert planned(book, rows_of(book)).files == ()


def vanishing(monkeypatch: pytest.MonkeyPatch, nth: int, back: int) -> None:
    """The drive goes away before the nth file of the book is put, and comes back `back` later."""
    real, count = Path.replace, 0

    def replace(self: Path, target: Path) -> Path:
        nonlocal count
        count += target.suffix == ".yaml"
        if nth <= count < nth + back and target.suffix == ".yaml":
            raise OSError(errno.EIO, "Input/output error")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_fault_between_two_files_takes_the_first_back(
    book: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    before, change = contents(book), in_two_files(book)
    vanishing(monkeypatch, nth, 1)
    with pytest.raises(RemansoError, match="No se cambió ningún archivo"):
        apply(*change)
    assert contents(book) == before
    assert not is_pending(book)
    assert [v.who for v in read_log(book).versions] == ["", ""], "nothing counts as saved"


def left_half_way(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change = in_two_files(book)
    vanishing(monkeypatch, 2, 1_000)
    with pytest.raises(RemansoError, match=r"quedó con una parte cambiada\. Cuando responda"):
        apply(*change)
    monkeypatch.undo()
    assert is_pending(book)


def test_a_drive_that_stays_away_is_told_and_undone_by_the_next_save(
    book: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, sheet = contents(book), tmp_path / "hoja.json"
    assert main(["export", str(book), str(sheet)]) == 0
    left_half_way(book, monkeypatch)
    assert contents(book) != before
    assert main(["check", str(book), "--no-tests"]) == 1
    assert "Un cambio de varios archivos quedó a la mitad" in capsys.readouterr().out
    assert main(["import", str(sheet), str(book), "--apply"]) == 0
    assert contents(book) == before
    assert not is_pending(book)


def test_a_save_of_one_entry_undoes_it_too(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, before = open_file(book / "calm.yaml"), contents(book)
    left_half_way(book, monkeypatch)
    mine = opened.by_id()["horario"].model_copy(update={"title": "La mía"})
    save_entry(book / "calm.yaml", mine, opened.hash)
    assert contents(book) == before | {
        "calm.yaml": CALM.replace("Pregunta el horario", "La mía").encode()
    }


def test_what_somebody_changed_meanwhile_stays(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(book)
    left_half_way(book, monkeypatch)
    (changed,) = [name for name, data in contents(book).items() if before.get(name) != data]
    (book / changed).write_text("# a mano\n" + (book / changed).read_text("utf-8"), "utf-8")
    by_hand = contents(book)
    settle(book)
    assert contents(book) == by_hand


@pytest.mark.parametrize(
    "text",
    ["", "{", "[5]", '[{"file": "../x.yaml", "before": null, "after": "%s"}]',
     '[{"file": "x.yaml", "before": "../y", "after": "%s"}]'],
)  # fmt: skip
def test_a_note_of_a_half_way_import_leads_nowhere_else(book: Path, text: str) -> None:
    outside = book.parent / "x.yaml"
    outside.write_bytes(b"fuera")
    (book / FOLDER).mkdir()
    (book / FOLDER / PENDING).write_text(text.replace("%s", digest(b"fuera")), "utf-8")
    before = contents(book)
    settle(book)
    assert contents(book) == before
    assert outside.read_bytes() == b"fuera"
    assert not is_pending(book)


@pytest.mark.parametrize(
    "data", [CALM.encode().replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + CALM.encode()]
)
def test_line_ends_and_byte_order_mark_stay(book: Path, data: bytes) -> None:
    (book / "calm.yaml").write_bytes(data)
    rows = rows_of(book)
    find(rows, ENTRY="horario")[Column.TEXT] = "Horario"
    apply(read_folder(book), planned(book, rows))
    assert (book / "calm.yaml").read_bytes() == data.replace(b"Pregunta el horario", b"Horario")


def test_the_import_command_says_who_and_why(book: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "hoja.json"
    rows = rows_of(book)
    find(rows, ENTRY="saludo")[Column.TEXT] = "Saluda y ya"
    sheet.write_bytes(FORMATS[".json"].write(numbered(rows)))
    command = ["import", str(sheet), str(book), "--apply", "--who", "ana"]
    assert main(command) == 0
    (book / "calm.yaml").write_text(CALM, "utf-8")
    assert main([*command, "--why", "por claridad"]) == 0
    notes = [(v.who, v.why) for v in read_log(book).versions if v.who]
    assert notes == [("ana", "importa hoja.json"), ("ana", "por claridad")]


def big(folder: Path, entries: int = 250) -> list[dict[Column, str]]:
    """Rows of a book of 5,000 and more, with every entry of `folder` too."""
    rows = rows_of(folder)
    pattern = [row for row in rows if row.get(Column.ENTRY) == "insulto"]
    for number in range(entries):
        rows += [row | {Column.ENTRY: f"caso-{number}"} for row in pattern]
        rows += [
            {Column.KIND: Kind.TRIGGER.value, Column.ENTRY: f"caso-{number}",
             Column.TEXT: f"mensaje {number} {n}"}
            for n in range(13)
        ]  # fmt: skip
    return rows


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
@pytest.mark.parametrize("stop_at", [1, 30, 50, 51])
def test_a_big_sheet_shows_progress_and_can_be_cancelled(
    book: Path, tmp_path: Path, suffix: str, stop_at: int
) -> None:
    sheet = tmp_path / f"hoja{suffix}"
    sheet.write_bytes(FORMATS[suffix].write(numbered(big(book))))
    before, seen = contents(book), []
    watch = Watch(lambda done, total: seen.append((done, total)), lambda: len(seen) >= stop_at)

    def whole_import() -> None:
        incoming = read_sheet(sheet, watch)
        current = read_folder(book)
        apply(current, plan(current, incoming, watch), watch)

    with pytest.raises(CancelledError, match="no se cambió nada"):
        whole_import()
    assert contents(book) == before
    assert seen[0][0] == 100
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert 5_000 <= seen[0][1] <= 5_500


def note(seen: list[int], done: int, _total: int) -> None:
    seen.append(done)


def late(seen: list[int]) -> bool:
    return len(seen) > 3


def test_a_cancelled_export_leaves_the_old_file(book: Path, tmp_path: Path) -> None:
    rows = big(book, 100)
    big_book = from_rows(numbered(rows)).files
    for suffix in (".csv", ".xlsx", ".json"):
        place = tmp_path / f"hoja{suffix}"
        place.write_text("antes")
        seen: list[int] = []
        watch = Watch(partial(note, seen), partial(late, seen))
        with pytest.raises(CancelledError):
            write_sheet(place, big_book, watch)
        assert place.read_text() == "antes"
        assert [p.name for p in tmp_path.iterdir() if p.suffix == ".tmp"] == []


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_commands(
    book: Path, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet, other = tmp_path / f"hoja.{suffix}", tmp_path / "otro"
    other.mkdir()
    assert main(["export", str(book), str(sheet)]) == 0
    assert capsys.readouterr().out == f"{sheet}: 3 entradas en 13 filas.\n"
    assert main(["import", str(sheet), str(other)]) == 0
    out = capsys.readouterr().out
    assert out.endswith(
        "Nuevas: 4. Cambian: 0. Se quitan: 0. No entran: 0. Quedan igual: 0.\n"
        "Nada se ha cambiado todavía; para hacerlo, repita con --apply.\n"
    )
    assert list(other.iterdir()) == []
    assert main(["import", str(sheet), str(other), "--apply"]) == 0
    assert read_folder(other).files == read_folder(book).files
    assert main(["--phrasebook", str(other), "import", str(sheet), "--apply"]) == 0
    captured = capsys.readouterr()
    assert captured.out.endswith("No había qué guardar.\n")
    assert captured.err == ""


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["export", "salida.doc"], 1, "termine en .csv, .xlsx, .json"),
        (["export", "/no/existe", "x.csv"], 1, "No se puede abrir la carpeta"),
        (["export", "/no/existe/x.csv"], 1, "No se encuentra la carpeta /no/existe"),
        (["import", "/no/existe.csv"], 1, "No se puede leer"),
        (["import", "hoja.txt"], 1, "termine en .csv, .xlsx, .json"),
        (["import", "hoja.csv", "--apply"], 2, "diga la CARPETA"),
        (["export"], 2, "SALIDA"),
    ],
)
def test_exit_codes(
    arguments: list[str], code: int, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(arguments)
    except SystemExit as stop:
        found = int(stop.code or 0)
    error = capsys.readouterr().err
    assert found == code
    assert sentence in error
    assert len([line for line in error.splitlines() if not line.endswith("filas")]) == 1


def test_a_refused_row_ends_with_1_and_the_rest_goes_on(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{c.value: t for c, t in row.items()} for row in rows_of(book)]
    rows[0]["text"] = "x"
    next(row for row in rows if row["fila"] == "prueba")["espera"] = "saludo"
    sheet = tmp_path / "hoja.json"
    sheet.write_text(json.dumps(rows), "utf-8")
    assert main(["import", str(sheet), str(book), "--apply"]) == 1
    captured = capsys.readouterr()
    assert "La columna «text» no existe. ¿Quiso decir «texto»?" in captured.out
    assert captured.err == "Filas que no entran: 1; corríjalas en la hoja.\n"
    assert read_folder(book).files[0].tests[0].expect == "saludo"


@pytest.mark.skipif(os.name == "nt", reason="sends SIGINT to a child")
def test_ctrl_c_is_one_sentence_and_changes_nothing(book: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "hoja.csv"
    from assistant.phrasebook.exchange.csv_format import write

    sheet.write_bytes(write(numbered(big(book, 2_000))))
    before = contents(book)
    command = [sys.executable, "-m", "assistant", "import", str(sheet), str(book), "--apply"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stderr is not None
        assert b"1000 de" in child.stderr.readline()
        child.send_signal(signal.SIGINT)
        out, error = child.communicate(timeout=120)
    assert child.returncode == 1
    assert out == b""
    told = [line for line in error.decode().splitlines() if not line.endswith("filas")]
    assert told == ["Cancelado; no se cambió nada."]
    assert contents(book) == before


@given(sentences)
def test_a_title_survives_the_whole_way(title: str) -> None:
    entry = EntryModel(id="a", title=title)
    file = BookFile("a.yaml", Method.LISTEN, (entry,))
    current = Folder(Path(), (), {}, ())
    assert plan(current, from_rows(to_rows([file]))).files == (file,)
