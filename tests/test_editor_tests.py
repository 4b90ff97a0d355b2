"""The contract tests in the window: table, result in words, add, edit, delete, undo."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.contract import Outcome, Trouble
from assistant.domain import (
    SITUATIONS,
    Certainty,
    ContractTest,
    Match,
    Method,
    Reading,
    Situation,
)
from assistant.editing.book import Book, Item, Test
from assistant.editing.trial import counting_tests
from assistant.jobs import JobRunner
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.tests_panel import EXPECTED, RESULT, TestDialog, TestsPanel
from tests.conftest import ByHand

WAIT = Item(
    EntryModel(id="espera", title="Espera larga", triggers=["espero"]), Method.LISTEN, "listen.yaml"
)
LIES = Item(EntryModel(id="mentira", title="Acusa de mentir"), Method.RELIEVE, "relieve.yaml")
BOOK = Book(
    Path("equipo"),
    {"espera": WAIT, "mentira": LIES},
    (
        Test("hola", "calm", "calm.yaml", Layer.BUNDLED),
        Test("llevo una hora", "espera", "listen.yaml"),
        Test("me miente", "relieve", "relieve.yaml"),
    ),
    kinds={"listen.yaml": Method.LISTEN, "relieve.yaml": Method.RELIEVE},
)


class FakeBench(QObject):
    """Every test holds, but for those with a message in `fails`."""

    ready = Signal()
    moved = Signal()
    preparing = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.there, self.fault = True, ""
        self.fails: dict[str, Trouble] = {}

    def is_ready(self) -> bool:
        return self.there

    def outcomes(self, book: Book, done: Callable[[Any], None]) -> None:
        even = {s: 1 / len(SITUATIONS) for s in SITUATIONS}
        matches = (Match(LIES.freeze(), 0.5, "x", near=True),)
        reading = Reading(Situation.ATTACK, Certainty.SURE, even, matches=matches)
        done(
            tuple(
                Outcome(ContractTest(t.message, t.expect), self.fails.get(t.message), reading)
                for t in counting_tests(book)
            )
        )


@pytest.fixture
def bench(qapp: QApplication) -> FakeBench:  # noqa: ARG001
    return FakeBench()


@pytest.fixture
def desk(qapp: QApplication, by_hand: ByHand) -> Desk:
    jobs = JobRunner(by_hand, qapp)
    return Desk(BOOK, jobs, jobs)


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, bench: FakeBench) -> TestsPanel:
    made = TestsPanel(desk, bench)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def column(panel: TestsPanel, number: int) -> list[str]:
    model = panel.model
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_the_model_keeps_the_rules(panel: TestsPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model)


def test_expected_and_result_are_words(panel: TestsPanel, bench: FakeBench) -> None:
    expected = ["Nada que calmar", "«Espera larga»", "Método: Alivie la tensión"]
    assert column(panel, EXPECTED) == expected
    assert column(panel, RESULT) == ["Se cumple"] * 3
    assert panel.summary.text() == "3 pruebas: todas se cumplen."
    bench.fails = {"hola": Trouble.OTHER, "llevo una hora": Trouble.OTHER}
    bench.ready.emit()
    assert column(panel, RESULT) == [
        "No: se leyó Ataque personal",
        "No: se leyó Ataque personal: «Acusa de mentir»",
        "Se cumple",
    ]
    assert panel.summary.text() == "3 pruebas: 2 fallan."


@pytest.mark.parametrize(
    ("trouble", "word"),
    [(Trouble.UNKNOWN, "ya no existe"), (Trouble.HIDDEN, "no está activa"),
     (Trouble.NOTHING, "no hay palabras")],
)  # fmt: skip
def test_each_trouble_has_a_sentence(
    panel: TestsPanel, bench: FakeBench, trouble: Trouble, word: str
) -> None:
    bench.fails = {"llevo una hora": trouble}
    bench.ready.emit()
    assert word in column(panel, RESULT)[1]
    assert panel.summary.text() == "3 pruebas: 1 falla."


def test_how_many_fail_is_told(qtbot: QtBot, panel: TestsPanel, bench: FakeBench) -> None:
    bench.fails = {"hola": Trouble.OTHER}
    with qtbot.waitSignal(panel.failed) as got:
        bench.moved.emit()
    assert got.args == [1]


def test_only_those_that_fail(panel: TestsPanel, bench: FakeBench) -> None:
    bench.fails = {"me miente": Trouble.OTHER}
    bench.ready.emit()
    panel.only_failing.setChecked(True)
    assert column(panel, 0) == ["me miente"]
    bench.fails = {}
    bench.ready.emit()
    assert column(panel, 0) == []
    assert not panel.edit.isEnabled()
    panel.only_failing.setChecked(False)
    assert len(column(panel, 0)) == 3


def test_without_the_model_nothing_is_claimed(qtbot: QtBot, desk: Desk, bench: FakeBench) -> None:
    bench.there, bench.fault = False, ""
    panel = TestsPanel(desk, bench)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    assert column(panel, RESULT) == ["Sin revisar"] * 3
    assert "cuando el modelo esté listo" in panel.summary.text().replace("en cuanto", "cuando")
    bench.fault = "Falta el modelo."
    bench.moved.emit()
    panel._check()
    assert "sin el modelo no se pueden revisar" in panel.summary.text()


def test_added_in_the_file_of_what_it_expects(panel: TestsPanel, desk: Desk) -> None:
    panel.keep("Añadir", "qué mentira", "mentira")
    made = desk.book.tests[-1]
    assert (made.message, made.file, made.layer) == ("qué mentira", "relieve.yaml", Layer.TEAM)
    assert panel.view.currentIndex().row() == 3
    desk.stack.undo()
    assert desk.book.tests == BOOK.tests


def test_changed_in_its_place(panel: TestsPanel, desk: Desk) -> None:
    panel.keep("Cambiar", "llevo dos horas", "attack", BOOK.tests[1])
    assert [t.message for t in desk.book.tests] == ["hola", "llevo dos horas", "me miente"]
    assert desk.book.tests[1].file == "relieve.yaml"
    desk.stack.undo()
    assert desk.book.tests == BOOK.tests


def test_a_programs_test_is_changed_by_one_of_the_team(panel: TestsPanel, desk: Desk) -> None:
    panel.keep("Cambiar", "hola", "upset", BOOK.tests[0])
    assert desk.book.tests[0] == BOOK.tests[0]
    assert column(panel, EXPECTED)[0] == "Molestia con lo ocurrido"
    assert len(column(panel, 0)) == 3


def test_deleted_and_back(qtbot: QtBot, panel: TestsPanel, desk: Desk) -> None:
    panel.view.choose(0)
    assert not panel.delete.isEnabled(), "it is the program's"
    assert "del programa" in panel.whole.text()
    panel.view.choose(1)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert [t.message for t in desk.book.tests] == ["hola", "me miente"]
    desk.stack.undo()
    assert desk.book.tests == BOOK.tests


def test_the_expected_entry_is_opened(panel: TestsPanel, desk: Desk) -> None:
    panel.view.choose(0)
    assert not panel.open.isEnabled()
    panel.view.choose(1)
    panel.open.trigger()
    assert desk.current_id == "espera"


def test_another_title_is_shown_at_once(panel: TestsPanel, desk: Desk) -> None:
    desk.set("espera", "x", title="Espera muy larga")
    assert column(panel, EXPECTED)[1] == "«Espera muy larga»"


def test_a_row_is_read_whole(panel: TestsPanel) -> None:
    index = panel.model.index(1, 0)
    said = panel.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Se cumple. llevo una hora. Se espera: «Espera larga». El equipo"


def test_the_dialog_takes_no_empty_message(qtbot: QtBot) -> None:
    dialog = TestDialog(BOOK, None, "espera")
    qtbot.addWidget(dialog)
    assert dialog.expect() == "espera", "the open entry is chosen beforehand"
    dialog._accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.status.text().startswith("Falta el mensaje")
    dialog.text.setPlainText("  otra\nvez  ")
    dialog._accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.message() == "otra vez"


def test_the_message_of_a_programs_test_stays(qtbot: QtBot) -> None:
    dialog = TestDialog(BOOK, BOOK.tests[0], "")
    qtbot.addWidget(dialog)
    assert dialog.text.isReadOnly()
    assert dialog.expect() == "calm"


def test_a_book_without_tests(qtbot: QtBot, qapp: QApplication, by_hand: ByHand,
                              bench: FakeBench) -> None:  # fmt: skip
    jobs = JobRunner(by_hand, qapp)
    panel = TestsPanel(Desk(replace(BOOK, tests=()), jobs, jobs), bench)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    assert panel.summary.text() == "Todavía no hay pruebas."


def test_every_control_has_a_name(panel: TestsPanel) -> None:
    for widget in panel.stops():
        assert widget.accessibleName() or widget.property("text")


def test_a_change_elsewhere_measures_no_row(panel: TestsPanel) -> None:
    told: list[int] = []
    panel.model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    entry = LIES.entry.model_copy(update={"title": "Otra"})
    panel._desk.put("Título", {"mentira": replace(LIES, entry=entry)})
    assert told == []
    entry = WAIT.entry.model_copy(update={"title": "Otra"})
    panel._desk.put("Título", {"espera": replace(WAIT, entry=entry)})
    assert told == [1]
