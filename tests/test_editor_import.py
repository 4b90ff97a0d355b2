"""Sheets against the desk's book, and the dialogs that work on many at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.domain import Channel, Method, Problem, Status
from assistant.editing.book import Book, Test, applied, open_book
from assistant.editing.sheets import Verb, dry_run, files_of, refused_csv, row_count
from assistant.jobs import JobRunner
from assistant.phrasebook.exchange.columns import Column
from assistant.phrasebook.exchange.files import read_sheet, write_sheet
from assistant.phrasebook.exchange.incoming import from_rows
from assistant.phrasebook.exchange.rows import Row, RowProblem, to_rows
from assistant.phrasebook.layers import Layer
from assistant.ui.editor.batch_dialog import BatchDialog
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.export_dialog import ExportDialog
from assistant.ui.editor.import_dialog import ImportDialog
from assistant.ui.editor.many import ManyCommands
from assistant.ui.editor.merge_dialog import MergeDialog
from assistant.ui.editor.paste_dialog import PasteDialog
from assistant.ui.editor.replace_dialog import ReplaceDialog
from assistant.ui.editor.rows_view import Line, RowsModel
from tests.conftest import ByHand

TEAM = """
method: relieve
entries:
  - id: {name}
    title: "{title}"
    triggers: ["{trigger}"]
    lines:
      - id: x
        text: "Reviso su caso ahora."
        channels: [chat, phone]
        address: usted
        step: opening
"""
TESTS = """tests:
  - message: "no sirve de nada"
    expect: uno
  - message: "qué inútil"
    expect: attack
"""


def entry(name: str) -> str:
    return TEAM.format(name=name, title=f"Título {name}", trigger=f"ejemplo {name}").split(
        "entries:\n"
    )[1]


@pytest.fixture
def book(folder: Path, tmp_path: Path) -> Book:
    """The program's one entry `insulto`, the team's `uno` and `dos`, two tests."""
    team = tmp_path / "equipo"
    team.mkdir()
    text = "method: relieve\nentries:\n" + entry("uno") + entry("dos") + TESTS
    (team / "relieve.yaml").write_text(text, "utf-8")
    return open_book(team, folder)


def rows(book: Book) -> list[dict[Column, str]]:
    return [dict(row.cells) for row in to_rows(files_of(book))]


def numbered(cells: list[dict[Column, str]]) -> list[Row]:
    return [Row(number, row) for number, row in enumerate(cells, 2)]


def row(cells: list[dict[Column, str]], **wanted: str) -> dict[Column, str]:
    named = {Column[name]: text for name, text in wanted.items()}
    return next(r for r in cells if all(r.get(c) == t for c, t in named.items()))


def test_a_book_that_goes_out_and_comes_back_changes_nothing(book: Book) -> None:
    incoming = from_rows(to_rows(files_of(book)))
    for removing in (False, True):
        run = dry_run(book, incoming, removing=removing)
        assert run.changes == ()
        assert not run.edit.items
        assert run.edit.tests is None
        assert run.unchanged == 5
    assert row_count(files_of(book)) == len(rows(book))


def test_the_bundled_book_goes_out_and_comes_back_whole(tmp_path: Path) -> None:
    there = open_book(tmp_path / "nothing", Path(__file__).parents[1] / "phrasebook")
    run = dry_run(there, from_rows(to_rows(files_of(there))), removing=True)
    assert run.changes == ()
    assert applied(there, run.edit) == there


def test_changes_become_one_step_and_unsaved_work_counts(book: Book) -> None:
    cells = rows(book)
    row(cells, KIND="entrada", ENTRY="uno")[Column.TEXT] = "Otro título"
    row(cells, KIND="entrada", ENTRY="insulto")[Column.SELF_TALK] = "Otro."
    new = {Column.KIND: "entrada", Column.FILE: "relieve.yaml", Column.METHOD: "aliviar"}
    cells.append(new | {Column.ENTRY: "tres", Column.TEXT: "Tercera"})
    cells.append(
        {Column.KIND: "prueba", Column.FILE: "relieve.yaml", Column.METHOD: "aliviar"}
        | {Column.TEXT: "otra más", Column.EXPECT: "tres"}
    )
    unsaved = book.items["uno"].entry.model_copy(update={"title": "Sin guardar"})
    now = replace(book, items=dict(book.items) | {"uno": replace(book.items["uno"], entry=unsaved)})
    run = dry_run(now, from_rows(numbered(cells)))
    (title,) = [c for c in run.changes if c.entry == "uno"]
    assert (title.verb, title.name, title.old, title.new) == (
        Verb.CHANGED,
        "Sin guardar",
        "Sin guardar",
        "Otro título",
    )
    assert run.counts[Verb.ADDED] == 2
    assert run.counts[Verb.CHANGED] == 2
    after = applied(now, run.edit)
    assert after.items["uno"].entry.title == "Otro título"
    assert after.items["tres"].file == "relieve.yaml"
    assert after.items["insulto"].layer is Layer.TEAM
    assert [t.message for t in after.tests] == ["no sirve de nada", "qué inútil", "otra más"]
    assert applied(after, run.edit.mirror()) == now


def test_what_the_sheet_has_not_stays_unless_asked(book: Book) -> None:
    cells = [r for r in rows(book) if r.get(Column.ENTRY) not in ("dos", "insulto")]
    cells.remove(row(cells, TEXT="qué inútil"))
    kept = dry_run(book, from_rows(numbered(cells)))
    assert (kept.changes, kept.missing) == ((), 1)
    run = dry_run(book, from_rows(numbered(cells)), removing=True)
    assert [(c.verb, c.name) for c in run.changes] == [
        (Verb.REMOVED, "Título dos"),
        (Verb.REMOVED, "qué inútil"),
    ]
    after = applied(book, run.edit)
    # The program's cannot be taken out by a sheet.
    assert set(after.items) == {"insulto", "uno"}
    assert [t.message for t in after.tests] == ["no sirve de nada"]


def test_an_adaptation_that_goes_gives_the_programs_entry_back(book: Book) -> None:
    item = book.items["insulto"]
    mine = replace(item, entry=item.entry.model_copy(update={"title": "X"}), layer=Layer.TEAM)
    now = replace(book, items=dict(book.items) | {"insulto": mine})
    cells = [r for r in rows(now) if r.get(Column.ENTRY) != "insulto"]
    run = dry_run(now, from_rows(numbered(cells)), removing=True)
    assert [c.verb for c in run.changes] == [Verb.BACK]
    assert applied(now, run.edit).items["insulto"] == item


def test_the_programs_tests_stay_and_the_teams_hold(book: Book) -> None:
    own = Test("del programa", "attack", "relieve.yaml", Layer.BUNDLED)
    now = replace(book, tests=(own, *book.tests))
    cells = rows(now)
    row(cells, TEXT="del programa")[Column.EXPECT] = "uno"
    after = applied(now, dry_run(now, from_rows(numbered(cells)), removing=True).edit)
    assert own in after.tests
    assert {t.message: t.expect for t in after.phrasebook().tests}["del programa"] == "uno"


def test_a_refused_row_costs_its_entry_and_removes_nothing(book: Book) -> None:
    cells = rows(book)
    row(cells, KIND="frase", ENTRY="uno")[Column.CHANNELS] = "telegrama"
    row(cells, KIND="entrada", ENTRY="dos")[Column.TEXT] = "Nuevo dos"
    run = dry_run(book, from_rows(numbered(cells)), removing=True)
    assert run.counts[Verb.REFUSED] == 1
    (refused,) = [c for c in run.changes if c.verb is Verb.REFUSED]
    assert refused.name == "Título uno"
    assert refused.row > 1
    assert "telegrama" in refused.new
    after = applied(book, run.edit)
    assert after.items["uno"] == book.items["uno"]
    assert after.items["dos"].entry.title == "Nuevo dos"


def test_the_list_of_refused_rows_is_evaluated_by_nothing() -> None:
    data = refused_csv((RowProblem(3, "=1+1", "+SUM(A1)"),)).decode("utf-8-sig")
    assert data.splitlines() == ["fila;entrada;motivo", "3;'=1+1;'+SUM(A1)"]


def test_some_entries_go_out_with_their_tests(book: Book) -> None:
    files = files_of(book, ["uno"])
    assert [e.id for f in files for e in f.entries] == ["uno"]
    assert [t.message for f in files for t in f.tests] == ["no sirve de nada"]


def test_files_of_one_name_and_two_kinds_stay_apart(book: Book) -> None:
    old = book.items["insulto"]
    other = replace(old, kind=Method.LISTEN, entry=old.entry.model_copy(update={"lines": []}))
    now = replace(book, items=dict(book.items) | {"insulto": other}, bundled={"insulto": other})
    files = {f.name: f for f in files_of(now)}
    assert {f.kind for f in files.values()} == {Method.RELIEVE, Method.LISTEN}
    run = dry_run(now, from_rows(to_rows(files.values())), removing=True)
    assert run.changes == ()


class Room:
    """A desk whose two threads are drained by hand."""

    def __init__(self, book: Book, hand: ByHand) -> None:
        self.hand = hand
        self.jobs, self.io = JobRunner(hand), JobRunner(hand)
        self.desk = Desk(book, self.jobs, self.io)
        self.said: list[str] = []
        self.desk.told.connect(self.said.append)


@pytest.fixture
def room(book: Book, by_hand: ByHand, qtbot: QtBot) -> Iterator[Room]:
    del qtbot
    made = Room(book, by_hand)
    yield made
    made.io.close()
    made.jobs.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QDialog], None]:
    def show(dialog: QDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()

    return show


def cells_of(model: RowsModel) -> list[tuple[str, ...]]:
    return [line.cells for line in model.lines()]


def test_importing_shows_first_and_is_one_step(
    room: Room, tmp_path: Path, shown: Callable[[QDialog], None]
) -> None:
    sheet = tmp_path / "hoja.csv"
    write_sheet(sheet, files_of(room.desk.book))
    sheet.write_text(sheet.read_text("utf-8-sig").replace("Título uno", "Título nuevo"), "utf-8")
    before = room.desk.book
    dialog = ImportDialog(room.desk, sheet)
    shown(dialog)
    assert not dialog.bring.isEnabled()
    room.hand.drain()
    assert cells_of(dialog.model) == [
        ("cambia", "Título uno", "texto", "Título «uno»", "Título «nuevo»")
    ]
    assert dialog.status.text().startswith("Cambian: 1; quedan igual: 4.")
    assert room.desk.book is before
    dialog.bring.click()
    assert room.desk.book.items["uno"].entry.title == "Título nuevo"
    assert room.desk.dirty() == {"uno"}
    room.desk.stack.undo()
    assert room.desk.book == before


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_exporting_says_how_much_and_comes_back(
    ending: str,
    room: Room,
    tmp_path: Path,
    shown: Callable[[QDialog], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / f"libro.{ending}"
    dialog = ExportDialog(room.desk, ["uno"])
    shown(dialog)
    dialog.format.setCurrentIndex(dialog._formats.index(f".{ending}"))
    assert dialog.status.text().startswith("Entradas: 3; pruebas: 2")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path.with_suffix("")), ""))
    dialog.export.click()
    room.hand.drain()
    assert path.exists()
    assert room.said[-1].startswith("Exportado a ")
    assert dry_run(room.desk.book, read_sheet(path), removing=True).changes == ()
    dialog.export.click()
    assert "ya existe" in dialog.status.text()
    assert not room.hand.waiting


def test_only_the_chosen_go_out(
    room: Room, tmp_path: Path, shown: Callable[[QDialog], None]
) -> None:
    dialog = ExportDialog(room.desk, ["dos"], ["uno", "dos"])
    shown(dialog)
    assert [dialog.what.itemText(n) for n in range(dialog.what.count())] == [
        "Todo el libro",
        "Las de su equipo: 2",
        "Las que se ven en la lista: 2",
        "Las elegidas: 1",
    ]
    dialog.choose_part(["dos"])
    assert dialog.status.text() == "Entradas: 1; pruebas: 0; filas: 3."
    dialog.write(tmp_path / "d.csv")
    room.hand.drain()
    (file,) = read_sheet(tmp_path / "d.csv").files
    assert [e.id for e in file.entries] == ["dos"]


def test_a_sheet_that_is_none_and_one_that_is_dropped(
    room: Room, tmp_path: Path, shown: Callable[[QDialog], None]
) -> None:
    bad, good = tmp_path / "mala.csv", tmp_path / "buena.csv"
    bad.write_text("esto;no\n", "utf-8")
    write_sheet(good, files_of(room.desk.book))
    dialog = ImportDialog(room.desk, bad)
    shown(dialog)
    room.hand.drain()
    assert "mala.csv" in dialog.status.text()
    assert not dialog.bring.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(good))])
    event = QDropEvent(
        QPointF(1, 1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)
    room.hand.drain()
    assert dialog.sheet.text() == "buena.csv"
    assert "No hay nada que importar." in dialog.status.text()
    assert not dialog.bring.isEnabled()


def test_reading_can_be_stopped_and_only_the_newest_counts(
    room: Room, tmp_path: Path, shown: Callable[[QDialog], None]
) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    write_sheet(first, files_of(room.desk.book))
    write_sheet(second, files_of(room.desk.book, ["uno"]))
    dialog = ImportDialog(room.desk, first)
    shown(dialog)
    dialog.stop.click()
    room.hand.drain()
    assert dialog.status.text() == "Cancelado; no se cambió nada."
    dialog.read(first)
    dialog.read(second)
    room.hand.drain()
    assert "la hoja no trae y se quedan: 1" in dialog.status.text()
    dialog.removing.setChecked(True)
    room.hand.drain()
    assert [c[0] for c in cells_of(dialog.model)] == ["se quita", "se quita"]
    dialog.kinds.setCurrentIndex(1)
    assert cells_of(dialog.model) == []


def test_a_book_that_changed_meanwhile_is_compared_again(
    room: Room, tmp_path: Path, shown: Callable[[QDialog], None]
) -> None:
    sheet = tmp_path / "a.json"
    write_sheet(sheet, files_of(room.desk.book))
    room.desk.set("dos", "x", title="Otra vez")
    dialog = ImportDialog(room.desk, sheet)
    shown(dialog)
    room.hand.drain()
    room.desk.set("uno", "x", title="Y otra")
    dialog.bring.click()
    assert room.desk.book.items["uno"].entry.title == "Y otra"
    room.hand.drain()
    assert len(cells_of(dialog.model)) == 2
    dialog.bring.click()
    assert room.desk.book.items["uno"].entry.title == "Título uno"


def test_refused_rows_are_told_and_kept(
    room: Room,
    tmp_path: Path,
    shown: Callable[[QDialog], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sheet, out = tmp_path / "a.csv", tmp_path / "r.csv"
    write_sheet(sheet, files_of(room.desk.book))
    sheet.write_text(sheet.read_text("utf-8-sig").replace("chat", "telegrama"), "utf-8")
    dialog = ImportDialog(room.desk, sheet)
    shown(dialog)
    room.hand.drain()
    assert cells_of(dialog.model)[0][0].startswith("no entra: fila ")
    assert "«telegrama» no vale" in dialog.whole.toPlainText()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    dialog.keep_refused.click()
    room.hand.drain()
    assert "telegrama" in out.read_text("utf-8-sig")
    assert str(out) in dialog.status.text()


def test_a_book_with_problems_is_not_imported_into(
    room: Room, tmp_path: Path, shown: Callable[[QDialog], None]
) -> None:
    sheet = tmp_path / "a.csv"
    write_sheet(sheet, files_of(room.desk.book))
    room.desk.set("uno", "x", title="Otro")
    problem = Problem(room.desk.book.folder / "relieve.yaml", 3, "Falta «id».")
    room.desk.book = replace(room.desk.book, problems=(problem,))
    dialog = ImportDialog(room.desk, sheet)
    shown(dialog)
    room.hand.drain()
    assert "Corrija el libro" in dialog.status.text()
    assert not dialog.bring.isEnabled()


def searched(room: Room, dialog: ReplaceDialog, words: str, put: str = "") -> None:
    dialog.wanted.setText(words)
    dialog.put.setText(put)
    dialog.search()
    room.hand.drain()


def test_replacing_what_is_ticked(
    room: Room, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = ReplaceDialog(room.desk, lambda: ["uno"])
    shown(dialog)
    searched(room, dialog, "ejemplo", "muestra")
    assert cells_of(dialog.model) == [
        ("Título uno", "Ejemplo", "«ejemplo» uno", "«muestra» uno", ""),
        ("Título dos", "Ejemplo", "«ejemplo» dos", "«muestra» dos", ""),
    ]
    assert dialog.status.text() == "Lugares: 2; marcados: 2; entradas: 2."
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.replace.text() == "R&eemplazar 1"
    opened: list[tuple[str, str, str]] = []
    dialog.opened.connect(lambda *what: opened.append(what))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert opened == [("uno", "trigger", "")]
    assert room.desk.current_id == "uno"
    dialog.replace.click()
    assert room.desk.book.items["dos"].entry.triggers == ["muestra dos"]
    assert room.desk.book.items["uno"].entry.triggers == ["ejemplo uno"]
    dialog.search()
    room.hand.drain()
    assert dialog.status.text().startswith("Hecho. Lugares: 1; entradas: 1.")
    dialog.scope.setCurrentIndex(1)
    searched(room, dialog, "Título", "Nombre")
    assert dialog.model.rowCount() == 1


def test_the_newest_search_wins_and_nothing_stale_is_replaced(
    room: Room, shown: Callable[[QDialog], None]
) -> None:
    dialog = ReplaceDialog(room.desk)
    shown(dialog)
    dialog.wanted.setText("ejemplo")
    dialog.search()
    dialog.wanted.setText("dos")
    dialog.search()
    room.hand.drain()
    assert {c[2] for c in cells_of(dialog.model)} == {"Título «dos»", "ejemplo «dos»"}
    dialog.put.setText("x")
    assert not dialog.replace.isEnabled()


def test_a_fault_is_unticked_and_red_is_told(room: Room, shown: Callable[[QDialog], None]) -> None:
    dialog = ReplaceDialog(room.desk)
    shown(dialog)
    searched(room, dialog, "ahora", "{nada}")
    assert "nada" in cells_of(dialog.model)[0][4]
    assert not dialog.replace.isEnabled()
    assert "Con fallo y sin marcar: 2." in dialog.status.text()
    searched(room, dialog, "Reviso su caso ahora", "Cálmese")
    assert cells_of(dialog.model)[0][4].startswith("En rojo: ")
    assert "quedarían en rojo: 2." in dialog.status.text()
    assert not dialog.table.isColumnHidden(4)


def test_joining_shows_the_result_and_does_it(room: Room, shown: Callable[[QDialog], None]) -> None:
    dialog = MergeDialog(room.desk, ["uno", "dos", "insulto"])
    shown(dialog)
    dialog.stays.setCurrentIndex(1)
    assert dialog.title.currentText() == "Título dos"
    assert "ejemplo uno" in dialog.preview.toPlainText()
    assert "queda oculta" in dialog.status.text()
    dialog.title.setCurrentText("")
    assert not dialog.join.isEnabled()
    dialog.title.setCurrentText("Las tres")
    dialog.join.click()
    items = room.desk.book.items
    assert set(items) == {"dos", "insulto"}
    assert items["dos"].entry.title == "Las tres"
    assert room.desk.current_id == "dos"
    assert room.desk.book.tests[0].expect == "dos"
    room.desk.stack.undo()
    assert room.desk.book == room.desk.kept


def test_pasting_adds_what_is_ticked(room: Room, shown: Callable[[QDialog], None]) -> None:
    dialog = PasteDialog(
        room.desk, "uno", "1. ejemplo uno\n2. ejemplo dos\n3. soy Ana Pérez\n- otro"
    )
    shown(dialog)
    room.hand.drain()
    assert [line.cells[1] for line in dialog.model.lines()] == [
        "Ya está en esta entrada",
        "Está en otra entrada: «Título dos»",
        "Nuevo; con datos tapados",
        "Nuevo",
    ]
    assert dialog.add.text() == "&Añadir 2"
    dialog.model.setData(dialog.model.index(3, 0), "ejemplo uno")
    assert dialog.add.text() == "&Añadir 1"
    dialog.model.setData(dialog.model.index(3, 0), "muy otro")
    dialog.add.click()
    assert room.desk.book.items["uno"].entry.triggers == [
        "ejemplo uno",
        "soy [nombre]",
        "muy otro",
    ]
    room.desk.stack.undo()
    assert room.desk.book == room.desk.kept


def test_changing_many_counts_before_it_does(room: Room, shown: Callable[[QDialog], None]) -> None:
    dialog = BatchDialog(room.desk, ["uno", "dos"])
    shown(dialog)
    assert not dialog.change.isEnabled()
    dialog.how.setCurrentIndex(3)
    assert dialog.status.text() == "Elija algún canal."
    dialog.channels[Channel.PHONE].setChecked(True)
    dialog.state.setCurrentIndex(1)
    room.hand.drain()
    assert dialog.status.text() == "Frases que cambian: 2; entradas: 2."
    dialog.change.click()
    (line,) = room.desk.book.items["uno"].entry.lines
    assert line.channels == {Channel.CHAT}
    assert line.status is Status.DRAFT
    room.desk.stack.undo()
    assert room.desk.book == room.desk.kept


def test_commands_are_there_only_when_they_can_do_something(room: Room, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[str] = []
    many = ManyCommands(room.desk, lambda: chosen, window)
    assert [a.text().replace("&", "") for a in many.commands()] == [
        "Buscar y reemplazar…",
        "Pegar muchos ejemplos…",
        "Unir entradas…",
        "Cambiar en varias…",
        "Importar una hoja…",
        "Exportar a una hoja…",
    ]
    assert [a.isEnabled() for a in many.commands()] == [True, False, False, False, True, True]
    chosen += ["uno", "dos", "gone"]
    room.desk.select("uno")
    assert all(a.isEnabled() for a in many.commands())
    QGuiApplication.clipboard().setText("- nuevo ejemplo")
    for action in many.commands():
        action.trigger()
        room.hand.drain()
    made = [d for d in window.findChildren(QDialog) if d.isVisible()]
    assert len(made) == 6
    for dialog in made:
        nameless = [
            w
            for w in dialog.findChildren(QLineEdit)
            if not w.accessibleName() and not w.objectName().startswith("qt_")
        ]
        assert not nameless
        assert all(
            label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
            for label in dialog.findChildren(QLabel)
        )
        dialog.reject()


def test_the_table_tells_its_rows(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    del qtbot
    model = RowsModel(("Texto", "Qué"))
    model.show([Line(("uno", "nuevo"), key=1), Line(("dos", ""), possible=False, key=2)])
    qtmodeltester.check(model)
    told = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert told == ["marcada; Texto: uno; Qué: nuevo", "no se puede marcar; Texto: dos"]
    assert model.chosen() == [1]
    model.toggle(1)
    model.choose_all(True)
    assert model.chosen() == [1]
    model.toggle(0)
    assert model.chosen() == []
    assert model.rowCount(QModelIndex()) == 2
