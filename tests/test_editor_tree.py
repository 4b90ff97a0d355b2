"""The left side of the editor: the tree, search, filters, commands on entries, and drops."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from assistant.domain import Channel, Method, Situation, Status
from assistant.editing.book import Book, Test
from assistant.editing.filters import Filters, Origin
from assistant.editing.parts import MIME
from assistant.jobs import JobRunner
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.review import Waits
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.tree_dialogs import (
    Confirmation,
    DateDialog,
    MoveDialog,
    NewEntryDialog,
)
from assistant.ui.editor.tree_panel import MEANING, TreePanel
from tests.conftest import ByHand
from tests.test_editor_search import TODAY, book, item, line

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class FakeBench(QObject):
    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_there = True
        self.asked: list[tuple[str, Callable[[tuple[str, ...]], None]]] = []

    def is_ready(self) -> bool:
        return self.is_there

    def search(self, words: str, done: Callable[[tuple[str, ...]], None]) -> None:
        self.asked.append((words, done))


def a_book() -> Book:
    program = item("queja", "Se queja del precio", layer=Layer.BUNDLED, triggers=["muy caro"])
    return book(
        item("mentir", "Acusa de mentir", Method.RELIEVE, triggers=["mienten", "es falso"],
             lines=[line(text="Cálmese, por favor."), line("dos")]),
        item("zorro", "Ábrete, dice", Method.RELIEVE),
        item("inutil", "acusa de inútil", Method.RELIEVE),
        item("espera", "Espera mucho", triggers=["llevo una hora"], lines=[line("tres")]),
        program,
        item("calma", "Agradece", Situation.CALM),
        tests=(Test("eso es mentira", "mentir", "relieve.yaml"),),
    )  # fmt: skip


class Place:
    """A desk with a small book, and the panel that is looked at."""

    def __init__(self, hand: ByHand, qtbot: QtBot, of: Book | None = None) -> None:
        self.hand, self.jobs, self.bench = hand, JobRunner(hand), FakeBench()
        self.desk = Desk(of or a_book(), self.jobs, self.jobs)
        self.said: list[str] = []
        self.desk.told.connect(self.said.append)
        self.panel = TreePanel(self.desk, self.bench, today=lambda: TODAY)
        qtbot.addWidget(self.panel)
        QAbstractItemModelTester(
            self.panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, self.panel
        )
        self.panel.resize(400, 600)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.qtbot = qtbot

    def rows(self) -> dict[str, list[str]]:
        """What the tree shows, group by group; the empty ones left out."""
        model = self.panel.model
        found = {}
        for row in range(model.rowCount()):
            group = model.index(row, 0)
            titles = [model.index(n, 0, group).data() for n in range(model.rowCount(group))]
            if titles:
                found[group.data()] = titles
        return found

    def results(self) -> list[str]:
        return [self.panel.found.index(n).data() for n in range(self.panel.found.rowCount())]

    def spoken(self, name: str) -> str:
        return str(self.panel.model.index_of(name).data(SPOKEN))

    def choose(self, *names: str) -> None:
        """Present the first, and choose the others with it."""
        self.desk.select(names[0])
        for name in names[1:]:
            selection = self.panel.tree.selectionModel()
            selection.select(self.panel.model.index_of(name), selection.SelectionFlag.Select)

    def chosen(self) -> list[str]:
        return self.panel.selected_ids()

    def lint(self) -> None:
        """All turns of the linter."""
        while self.panel._unread:
            self.panel._lint_next()
            self.hand.drain()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        found = self.panel.findChildren(kind)
        return next(d for d in found if d.isVisible())

    def command(self, text: str) -> QAction:
        return next(a for a in self.panel.commands() if a.text().replace("&", "").startswith(text))

    def answer(self, yes: bool) -> str:
        """Answer the question that is open; what it said."""
        box = self.dialog(Confirmation)
        assert isinstance(box, Confirmation)
        said = f"{box.text()}\n{box.informativeText()}"
        (box.yes if yes else box.no).click()
        return said


@pytest.fixture
def place(by_hand: ByHand, qtbot: QtBot) -> Iterator[Place]:
    made = Place(by_hand, qtbot)
    yield made
    made.jobs.close()


# The tree


def test_groups_and_titles_in_their_order(place: Place) -> None:
    assert place.rows() == {
        "Escuche · 2": ["Espera mucho", "Se queja del precio"],
        "Alivie la tensión · 3": ["Ábrete, dice", "acusa de inútil", "Acusa de mentir"],
        "Calma · 1": ["Agradece"],
    }
    assert place.panel.sentence.text() == "6 entradas"


def test_a_row_is_heard_whole(place: Place) -> None:
    place.desk.set("queja", "x", title="Se queja del precio alto")
    place.desk.set("mentir", "x", expires=date(2027, 5, 20))
    place.lint()
    assert place.spoken("queja") == "Se queja del precio alto, activa, adaptada, sin guardar"
    assert place.spoken("mentir").startswith("Acusa de mentir, activa, del equipo, sin guardar, ")
    assert "vence el 20" in place.spoken("mentir")
    assert place.spoken("mentir").endswith(" avisos") or "1 aviso" in place.spoken("mentir")
    assert place.spoken("espera") == "Espera mucho, activa, del equipo"
    group = place.panel.model.index(1, 0)
    assert group.data(SPOKEN) == "Alivie la tensión, 3 entradas"
    place.desk.keep(place.desk.book)
    assert "sin guardar" not in place.spoken("queja")


def test_qt_tells_a_screen_reader_the_same(place: Place) -> None:
    reader = QAccessible.queryAccessibleInterface(place.panel.tree)
    names = []
    for n in range(reader.childCount()):
        child = reader.child(n)
        names.append(child.text(QAccessible.Text.Name))
    assert "Acusa de mentir, activa, del equipo" in names
    assert "Escuche, 2 entradas" in names


def test_arrows_open_entries_and_pass_over_groups(place: Place) -> None:
    tree = place.panel.tree
    tree.setFocus()
    tree.setCurrentIndex(place.panel.model.index(0, 0))
    assert place.desk.current_id == ""
    seen = []
    for _ in range(5):
        place.qtbot.keyClick(tree, Qt.Key.Key_Down)
        seen.append(place.desk.current_id)
    # On the group between them the entry stays open.
    assert seen == ["espera", "queja", "queja", "zorro", "inutil"]


def test_the_desk_decides_what_is_shown_as_open(place: Place) -> None:
    place.panel.tree.collapseAll()
    place.desk.select("mentir")
    assert place.chosen() == ["mentir"]
    assert place.panel.tree.isExpanded(place.panel.model.index(1, 0))


def test_a_new_title_moves_the_row_and_keeps_it_chosen(place: Place) -> None:
    place.choose("mentir", "espera")
    place.panel.tree.collapse(place.panel.model.index(5, 0))
    place.desk.set("mentir", "x", title="Aaa")
    assert place.rows()["Alivie la tensión · 3"] == ["Aaa", "Ábrete, dice", "acusa de inútil"]
    assert sorted(place.chosen()) == ["espera", "mentir"]
    place.desk.set("mentir", "x", title="Zzz")
    assert place.rows()["Alivie la tensión · 3"][-1] == "Zzz"
    place.desk.stack.undo()
    place.desk.stack.undo()
    assert place.rows()["Alivie la tensión · 3"][-1] == "Acusa de mentir"
    assert sorted(place.chosen()) == ["espera", "mentir"]


def test_many_changes_at_once_keep_what_is_chosen_and_closed(place: Place) -> None:
    place.choose("mentir", "espera")
    place.panel.tree.collapse(place.panel.model.index(4, 0))
    more = {f"e{n}": item(f"e{n}", f"Nueva {n}") for n in range(60)}
    place.desk.put("Importar", {**more, "inutil": None})
    assert len(place.rows()["Escuche · 62"]) == 62
    assert place.rows()["Escuche · 62"][1:4] == ["Nueva 0", "Nueva 1", "Nueva 2"]
    assert place.rows()["Escuche · 62"][11] == "Nueva 10"  # as a number
    assert sorted(place.chosen()) == ["espera", "mentir"]
    assert not place.panel.tree.isExpanded(place.panel.model.index(4, 0))
    place.desk.stack.undo()
    assert place.rows()["Alivie la tensión · 3"] == [
        "Ábrete, dice", "acusa de inútil", "Acusa de mentir",
    ]  # fmt: skip
    assert sorted(place.chosen()) == ["espera", "mentir"]


def test_another_book_from_the_disk(place: Place) -> None:
    place.desk.select("mentir")
    place.desk.reload(book(item("sola", "Sola", Situation.CRISIS)))
    assert place.rows() == {"Crisis · 1": ["Sola"]}
    assert place.panel.tree.isExpanded(place.panel.model.index(5, 0))


# Search


def test_search_shows_where_and_escape_brings_the_tree_back(place: Place) -> None:
    panel = place.panel
    panel.search.setText("mienten")
    assert place.results() == ["Acusa de mentir"]
    assert panel.found.index(0).data(SPOKEN).endswith("; ejemplo: mienten")
    assert panel.sentence.text() == "1 de 6 entradas encontradas"
    panel.search.setText("acus")
    assert place.results() == ["acusa de inútil", "Acusa de mentir"]
    said = "acusa de inútil, activa, del equipo; Alivie la tensión"
    assert panel.found.index(0).data(SPOKEN) == said
    panel.search.setFocus()
    place.qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert place.desk.current_id == "inutil"
    assert panel.results.hasFocus()
    place.qtbot.keyClick(panel.results, Qt.Key.Key_Down)
    assert place.desk.current_id == "mentir"
    place.qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert panel.tree.isVisible()
    assert place.chosen() == ["mentir"]
    panel.search.setText("acus")
    place.qtbot.keyClick(panel.results, Qt.Key.Key_Escape)
    assert panel.tree.hasFocus()
    panel.search.setText("xyz")
    assert panel.sentence.text() == "Nada encontrado; pruebe con otra palabra"


def test_what_was_found_follows_the_book(place: Place) -> None:
    place.panel.search.setText("acus")
    place.desk.set("mentir", "x", title="Dice que mienten")
    assert place.results() == ["acusa de inútil", "Dice que mienten"]
    place.desk.put("x", {"inutil": None})
    assert place.results() == ["Dice que mienten"]


def test_search_by_meaning(place: Place) -> None:
    panel, bench = place.panel, place.bench
    panel.how.setCurrentIndex(MEANING)
    panel.search.setText("no dice la verdad")
    assert bench.asked == []  # while typing it waits
    assert panel.sentence.text() == "Buscando…"
    panel._search_meaning()
    panel.search.setText("tarda")
    panel._search_meaning()
    (_, first), (words, second) = bench.asked
    assert words == "tarda"
    first(("mentir",))  # too late
    assert panel.found.rowCount() == 0
    second(("espera", "gone", "mentir"))
    assert place.results() == ["Espera mucho", "Acusa de mentir"]
    panel.filter.set(Filters(origins=frozenset({Origin.PROGRAM})))
    assert place.results() == []


def test_meaning_that_is_not_ready_says_so_and_comes_later(place: Place) -> None:
    place.bench.is_there = False
    place.panel.how.setCurrentIndex(MEANING)
    place.panel.search.setText("tarda")
    place.panel._search_meaning()
    assert "todavía se prepara" in place.panel.sentence.text()
    assert place.bench.asked == []
    place.bench.is_there = True
    place.bench.ready.emit()
    place.qtbot.waitUntil(lambda: bool(place.bench.asked))


def test_without_a_bench_words_are_all_there_is(by_hand: ByHand, qtbot: QtBot) -> None:
    desk = Desk(a_book(), JobRunner(by_hand), JobRunner(by_hand))
    panel = TreePanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.how.isVisible()


# Filters


def test_filters_are_said_and_taken_back(place: Place) -> None:
    panel = place.panel
    place.desk.set("espera", "x", status=Status.DRAFT)
    panel.filter.set(
        Filters(statuses=frozenset({Status.DRAFT}), channels=frozenset({Channel.CHAT}))
    )
    assert place.rows() == {"Escuche · 1 de 2": ["Espera mucho"]}
    assert panel.sentence.text() == "1 de 6 entradas · borradores · chat"
    assert panel.model.index(1, 0).data(SPOKEN) == "Alivie la tensión, se ven 0 de 3 entradas"
    panel.clear.click()
    assert panel.sentence.text() == "6 entradas"
    assert panel.tree.isExpanded(panel.model.index(1, 0))
    assert not panel.clear.isVisible()


def test_the_menu_sets_the_filters(place: Place) -> None:
    button = place.panel.filter
    actions = {a.text().replace("&", ""): a for a, _, _ in button._actions}
    assert {"Borrador", "Teléfono", "Adaptada", "Con avisos", "Vencida"} <= actions.keys()
    actions["Borrador"].trigger()
    actions["Vence pronto"].trigger()
    actions["Sin guardar"].trigger()
    assert button.filters == Filters(
        statuses=frozenset({Status.DRAFT}), due=frozenset({Waits.SOON}), unsaved=True
    )
    assert button.accessibleDescription() == "borradores, vencen pronto, sin guardar"
    actions["Borrador"].trigger()
    assert not button.filters.statuses
    button.clear_action.trigger()
    assert not any(a.isChecked() for a in actions.values())


def test_an_entry_that_is_open_does_not_vanish_under_the_lead(place: Place) -> None:
    place.desk.set("espera", "x", status=Status.DRAFT)
    place.panel.filter.set(Filters(statuses=frozenset({Status.DRAFT})))
    place.desk.select("espera")
    place.desk.set("espera", "x", status=Status.ACTIVE)
    assert place.rows() == {"Escuche · 1 de 2": ["Espera mucho"]}
    place.desk.select("mentir")
    assert place.rows() == {"Alivie la tensión · 1 de 3": ["Acusa de mentir"]}


def test_with_findings_comes_little_by_little(place: Place) -> None:
    place.panel.filter.set(Filters(findings=True))
    assert place.rows() == {}
    assert place.panel.sentence.text().endswith("aún busco avisos…")
    place.lint()
    assert place.rows() == {"Alivie la tensión · 1 de 3": ["Acusa de mentir"]}
    assert place.panel.sentence.text() == "1 de 6 entradas · con avisos"
    place.desk.set("mentir", "x", lines=[line()])
    place.lint()
    assert place.rows() == {}


def test_what_is_saved_leaves_the_unsaved(place: Place) -> None:
    place.panel.filter.set(Filters(unsaved=True))
    place.desk.set("espera", "x", title="Espera siempre")
    assert place.rows() == {"Escuche · 1 de 2": ["Espera siempre"]}
    place.desk.keep(place.desk.book)
    assert place.rows() == {}


# Commands


def test_keys_and_what_can_be_chosen(place: Place) -> None:
    keys = {a.text().replace("&", ""): a.shortcut().toString() for a in place.panel.commands()}
    assert keys["Entrada nueva…"] == "Ctrl+N"
    assert keys["Duplicar"] == "Ctrl+D"
    assert keys["Borrar"] == "Del"
    assert keys["Buscar"] == "Ctrl+F"
    place.choose("espera")
    off = {a.text().replace("&", "") for a in place.panel.commands() if not a.isEnabled()}
    assert off == {"Mostrar de nuevo", "Volver a la del programa"}
    tree = place.panel.tree
    tree.setCurrentIndex(place.panel.model.index(0, 0))
    assert place.chosen() == []  # a group is no entry
    assert not place.command("Borrar").isEnabled()


def test_a_new_entry(place: Place) -> None:
    place.choose("calma")
    place.command("Entrada nueva").trigger()
    dialog = place.dialog(NewEntryDialog)
    assert isinstance(dialog, NewEntryDialog)
    assert dialog.kind() is Situation.CALM
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "Escriba un título" in dialog.status.text()
    dialog.title.setText("Da las gracias dos veces")
    dialog.kinds.setCurrentIndex(0)
    dialog.confirm.click()
    assert place.desk.current_id == "da-las-gracias-dos-veces"
    assert place.chosen() == ["da-las-gracias-dos-veces"]
    assert place.spoken(place.desk.current_id) == (
        "Da las gracias dos veces, borrador, del equipo, sin guardar"
    )
    place.desk.stack.undo()
    assert place.panel.model.total() == 6


def test_duplicate(place: Place) -> None:
    place.choose("espera", "queja")
    place.command("Duplicar").trigger()
    assert "Espera mucho (copia)" in place.rows()["Escuche · 4"]
    assert place.desk.current_id == "espera-mucho-copia"
    assert place.said == ["Copia en borrador: 2 entradas"]
    place.desk.stack.undo()
    assert place.panel.model.total() == 6


def test_moving_says_what_happens(place: Place) -> None:
    place.choose("mentir")
    place.command("Mover").trigger()
    dialog = place.dialog(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    assert not dialog.confirm.isEnabled()
    dialog.kinds.setCurrentIndex(4)
    assert dialog.status.text() == "«Calma» no lleva frases: se quitan las 2."
    dialog.kinds.setCurrentIndex(0)
    assert dialog.status.text() == "Todas sus frases sirven allí."
    dialog.confirm.click()
    assert "Acusa de mentir" in place.rows()["Escuche · 3"]
    assert place.chosen() == ["mentir"]
    place.desk.stack.undo()
    assert "Acusa de mentir" in place.rows()["Alivie la tensión · 3"]


def test_del_asks_first_and_names_what_goes(place: Place) -> None:
    place.choose("mentir")
    place.panel.tree.setFocus()
    place.qtbot.keyClick(place.panel.tree, Qt.Key.Key_Delete)
    said = place.answer(yes=False)
    assert "con 2 ejemplos y 2 frases:\nAcusa de mentir" in said
    assert "las pruebas que la esperan: 1" in said
    assert "mentir" in place.desk.book.items
    place.command("Borrar").trigger()
    place.answer(yes=True)
    assert "mentir" not in place.desk.book.items
    assert place.desk.book.tests == ()
    assert place.said == ["Borrada: Acusa de mentir"]
    place.desk.stack.undo()
    assert len(place.desk.book.tests) == 1
    assert "Acusa de mentir" in place.rows()["Alivie la tensión · 3"]


def test_what_the_program_brings_is_hidden_instead(place: Place) -> None:
    place.choose("queja")
    place.command("Borrar").trigger()
    assert "no se borra" in place.answer(yes=True)
    assert place.desk.book.items["queja"].entry.expires == date(2027, 5, 9)
    assert "oculta, venció el 9" in place.spoken("queja")
    assert place.command("Mostrar de nuevo").isEnabled()
    place.command("Mostrar de nuevo").trigger()
    assert place.desk.book.items["queja"] is place.desk.book.bundled["queja"]


def test_back_to_the_programs(place: Place) -> None:
    place.choose("queja")
    place.desk.set("queja", "x", title="Otro título", status=Status.DRAFT)
    place.command("Ocultar").trigger()
    assert "los agentes ven la del programa" in place.said[-1]
    place.command("Volver").trigger()
    assert place.desk.book.items["queja"] is place.desk.book.bundled["queja"]
    place.desk.stack.undo()
    assert place.desk.book.items["queja"].entry.title == "Otro título"


def test_status_and_date_for_many(place: Place) -> None:
    place.choose("espera", "mentir")
    place.command("Marcar como borrador").trigger()
    assert {place.desk.book.items[n].entry.status for n in ("espera", "mentir")} == {Status.DRAFT}
    assert place.desk.stack.undoText() == "Borrador: «2 entradas»"
    place.command("Marcar como revisada").trigger()
    assert place.said[-1] == "Ahora está revisada; falta activarla: 2 entradas"
    place.command("Fecha").trigger()
    dialog = place.dialog(DateDialog)
    assert isinstance(dialog, DateDialog)
    assert dialog.day() == date(2028, 5, 10)
    dialog.date.setDate(date(2027, 5, 1))  # type: ignore[arg-type]
    assert "ya pasó" in dialog.status.text()
    dialog.confirm.click()
    assert place.desk.book.items["mentir"].entry.expires == date(2027, 5, 1)
    place.command("Fecha").trigger()
    again = place.dialog(DateDialog)
    assert isinstance(again, DateDialog)
    again.never.setChecked(True)
    again.confirm.click()
    assert place.desk.book.items["mentir"].entry.expires is None
    for _ in range(4):
        place.desk.stack.undo()
    assert not place.desk.is_dirty()


@pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")  # offscreen
def test_the_menu_key_opens_the_commands(place: Place) -> None:
    place.choose("espera")
    place.panel.tree.setFocus()
    place.qtbot.keyClick(place.panel.tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert place.panel.entry_menu.isVisible()
    place.panel.entry_menu.close()


def test_ctrl_f_goes_to_the_search(place: Place) -> None:
    place.panel.tree.setFocus()
    place.command("Buscar").trigger()
    assert place.panel.search.hasFocus()


# Drops


def carried(**parts: object) -> QMimeData:
    data = QMimeData()
    data.setData(MIME, json.dumps(parts).encode())
    return data


def drop(place: Place, data: QMimeData, onto: str, *, copy: bool = False) -> bool:
    model = place.panel.model
    action = Qt.DropAction.CopyAction if copy else Qt.DropAction.MoveAction
    index = model.index_of(onto)
    can = model.canDropMimeData(data, action, -1, -1, index)
    assert model.dropMimeData(data, action, -1, -1, index) is can
    return can


def test_parts_let_fall_on_an_entry_are_moved(place: Place) -> None:
    assert drop(place, carried(**{"from": "mentir", "triggers": [1], "lines": ["dos"]}), "espera")
    assert place.desk.book.items["espera"].entry.triggers == ["llevo una hora", "es falso"]
    assert [x.id for x in place.desk.book.items["mentir"].entry.lines] == ["uno"]
    assert place.said == ["Mover a «Espera mucho»."]
    place.desk.stack.undo()
    assert not place.desk.is_dirty()
    assert drop(place, carried(**{"from": "mentir", "triggers": [0]}), "espera", copy=True)
    assert place.desk.book.items["mentir"].entry.triggers == ["mienten", "es falso"]


def test_who_gave_the_parts_takes_nothing_away_by_itself(place: Place) -> None:
    tree = place.panel.tree
    spot = tree.visualRect(place.panel.model.index_of("espera")).center()
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    data = carried(**{"from": "mentir", "triggers": [0]})
    event = QDropEvent(
        QPointF(spot), both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    tree.dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert place.desk.book.items["mentir"].entry.triggers == ["es falso"]


@pytest.mark.parametrize(
    ("data", "onto"),
    [
        (carried(**{"from": "mentir", "triggers": [0]}), "mentir"),
        (carried(**{"from": "mentir", "lines": ["uno"]}), "calma"),
        (carried(**{"from": 3}), "espera"),
        (carried(**{"from": "mentir", "triggers": ["0"]}), "espera"),
        (carried(**{"from": "mentir", "triggers": 1}), "espera"),
        (QMimeData(), "espera"),
        (carried(**{"from": "mentir", "triggers": [0]}), ""),
    ],
)
def test_what_cannot_fall_there_is_refused(place: Place, data: QMimeData, onto: str) -> None:
    assert not drop(place, data, onto)
    assert not place.desk.is_dirty()


def test_parts_of_an_entry_that_is_gone_are_nothing(place: Place) -> None:
    drop(place, carried(**{"from": "gone", "triggers": [0]}), "espera")
    assert not place.desk.is_dirty()


def test_the_root_takes_nothing(place: Place) -> None:
    data = carried(**{"from": "mentir", "triggers": [0]})
    model = place.panel.model
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_broken_json_is_refused(place: Place) -> None:
    data = QMimeData()
    data.setData(MIME, Path(__file__).read_bytes()[:20])
    assert not drop(place, data, "espera")
