"""Activation: what stands in the way, and the dialog that says so and makes it one step."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from assistant.contract import Failure
from assistant.domain import ContractTest, Status
from assistant.editing import comments, reviews
from assistant.editing.activation import Eyes, Obstacle, blockers, red_lines, with_status
from assistant.editing.book import Book, Edit, edit_of, open_book
from assistant.editing.due import Dated, reminder, waiting
from assistant.editing.reviews import Lacks, Reviews
from assistant.jobs import JobRunner
from assistant.phrasebook.history import Note
from assistant.phrasebook.review import Waits
from assistant.settings.table import Settings
from assistant.ui.editor import words
from assistant.ui.editor.activation_dialog import ActivationDialog
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.draft_dialog import DraftDialog
from assistant.ui.editor.due_dialog import DueDialog
from assistant.ui.editor.review_panel import ReviewPanel
from tests.conftest import ByHand
from tests.test_editor_reviews import marked, reworded

TODAY = date(2026, 3, 10)
DAY = datetime(2026, 3, 3, 15, tzinfo=UTC)
OLD = Failure(ContractTest("ya fallaba", "attack"), "x")
NEW = Failure(ContractTest("no me atiendas tú", "attack"), "y")


class FakeBench(QObject):
    """Fails the tests that it is told to, with the change and without it."""

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.there, self.fault = True, ""
        self.before: tuple[Failure, ...] = ()
        self.after: tuple[Failure, ...] = ()
        self.asked: list[Book] = []

    def is_ready(self) -> bool:
        return self.there

    def failures(self, book: Book, done: Callable[[tuple[Failure, ...]], None]) -> None:
        self.asked.append(book)
        done(self.after if len(self.asked) % 2 else self.before)


@pytest.fixture
def book(folder: Path, tmp_path: Path) -> Book:
    (tmp_path / "programa").mkdir()
    found = open_book(folder, tmp_path / "programa")
    return marked(marked(found, Status.DRAFT, ""), Status.REVIEWED, "no", "si")


@pytest.fixture
def runner(by_hand: ByHand, qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot  # a QApplication must be there
    made = JobRunner(by_hand)
    yield made
    made.close()


@pytest.fixture
def desk(book: Book, runner: JobRunner) -> Desk:
    return Desk(book, runner, runner)


@pytest.fixture
def bench(qtbot: QtBot) -> FakeBench:
    del qtbot
    return FakeBench()


def dialog_of(qtbot: QtBot, desk: Desk, bench: FakeBench, *lines: str) -> ActivationDialog:
    dialog = ActivationDialog(desk, bench, {"insulto": frozenset(lines)})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: ActivationDialog) -> list[str]:
    return [dialog.obstacles.item(n).text() for n in range(dialog.obstacles.count())]


def test_red_lines_and_faults_stand_in_the_way_and_name_the_words(book: Book) -> None:
    assert blockers(book, "insulto", ["", "no"]) == ()
    red = reworded(book, "no", "Cálmese. Ya lo reviso.")
    (found,) = blockers(red, "insulto", ["no"])
    assert (found.kind, found.entry, found.line) == (Obstacle.RED, "insulto", "no")
    assert "Cálmese" in found.words
    assert found.reason
    assert blockers(red, "insulto", ["si"]) == (), "a red draft stays a draft"
    empty = reworded(book, "no", "")
    assert Obstacle.FAULT in {b.kind for b in blockers(empty, "insulto", ["no"])}
    assert blockers(book, "nadie", [""]) == ()


def test_an_entry_brings_its_active_red_lines_with_it(book: Book) -> None:
    red = reworded(book, "pregunta", "Tranquilícese, por favor.")
    assert [b.line for b in blockers(red, "insulto", [""])] == ["pregunta"]
    assert red_lines(red, red.items) == (), "while the entry is a draft nobody sees them"
    shown = marked(red, Status.ACTIVE, "")
    assert [b.line for b in red_lines(shown, shown.items)] == ["pregunta"]


def test_with_two_people_the_own_review_stands_in_the_way(book: Book) -> None:
    draft = marked(book, Status.DRAFT, "no")
    reviews.record(book.folder, draft, book, Note("", "Ana", DAY))
    log = reviews.read(book.folder)
    (found,) = blockers(book, "insulto", ["no"], Eyes(log, book, "ana"))
    assert found.kind is Obstacle.SECOND_EYES
    assert blockers(book, "insulto", ["no"], Eyes(log, book, "Luis")) == ()


def test_with_two_people_an_active_line_that_changed_stands_in_the_way(book: Book) -> None:
    shown = marked(book, Status.ACTIVE, "")
    changed = reworded(shown, "pregunta", "¿Qué necesita usted?")
    log = Reviews()
    (found,) = blockers(changed, "insulto", ["no"], Eyes(log, shown, "Luis"))[:1]
    assert found.kind is Obstacle.SECOND_EYES
    unsaved = [b for b in blockers(changed, "insulto", ["no"], Eyes(log, shown, "Luis"))
               if b.line == "pregunta"]  # fmt: skip
    assert [b.reason for b in unsaved] == [Lacks.SAVE]
    reviews.record(book.folder, shown, changed, Note("", "Ana", DAY))
    log = reviews.read(book.folder)
    saved = [b for b in blockers(changed, "insulto", ["no"], Eyes(log, changed, "Luis"))
             if b.line == "pregunta"]  # fmt: skip
    assert [b.reason for b in saved] == [Lacks.NEW_REVIEW]
    item = changed.items["insulto"]
    reviews.review_again(book.folder, item, ["pregunta"], Note("", "Luis", DAY))
    log = reviews.read(book.folder)
    found_now = blockers(changed, "insulto", ["no"], Eyes(log, changed, "Luis"))
    assert "pregunta" not in {b.line for b in found_now}


def test_with_status_touches_nothing_else(book: Book) -> None:
    item = with_status(book, {"insulto": frozenset({"", "no"})}, Status.ACTIVE)["insulto"]
    states = {line.id: line.status for line in item.entry.lines}
    assert item.entry.status is Status.ACTIVE
    assert states["no"] is Status.ACTIVE
    assert states["si"] is Status.REVIEWED


def test_nothing_in_the_way_activates_as_one_step(
    desk: Desk, bench: FakeBench, by_hand: ByHand, qtbot: QtBot
) -> None:
    dialog = dialog_of(qtbot, desk, bench, "", "no")
    assert not dialog.activate.isEnabled()
    by_hand.drain()
    assert dialog.status.text() == "Nada lo impide."
    assert rows(dialog) == []
    dialog.activate.click()
    entry = desk.book.items["insulto"].entry
    assert entry.status is Status.ACTIVE
    assert {n.id: n.status for n in entry.lines}["no"] is Status.ACTIVE
    assert {n.id: n.status for n in entry.lines}["si"] is Status.REVIEWED
    assert desk.stack.count() == 1
    desk.stack.undo()
    assert desk.book.items["insulto"].entry.status is Status.DRAFT


def test_failing_tests_block_and_the_old_ones_are_named_as_such(
    desk: Desk, bench: FakeBench, by_hand: ByHand, qtbot: QtBot
) -> None:
    bench.after, bench.before = (OLD, NEW), (OLD,)
    dialog = dialog_of(qtbot, desk, bench, "", "no")
    by_hand.drain()
    assert rows(dialog) == [
        "La prueba «ya fallaba» no se cumple, ya desde antes.",
        "La prueba «no me atiendas tú» dejaría de cumplirse.",
    ]
    assert not dialog.activate.isEnabled()
    after, before = bench.asked
    assert before is desk.book
    assert after.items["insulto"].entry.status is Status.ACTIVE
    with qtbot.waitSignal(dialog.go_to_test) as told:
        dialog.obstacles.setCurrentRow(1)
        dialog.see.click()
    assert told.args == ["no me atiendas tú"]
    assert not dialog.isVisible()


def test_a_red_line_blocks_until_it_is_unmarked_or_mended(
    desk: Desk, bench: FakeBench, by_hand: ByHand, qtbot: QtBot
) -> None:
    desk.do(replace_line(desk, "no", "Cálmese. Ya lo reviso."))
    dialog = dialog_of(qtbot, desk, bench, "no", "si")
    by_hand.drain()
    assert "1 frase en rojo" in dialog.status.text()
    assert rows(dialog)[0].startswith("Frase 3: en rojo «Cálmese")
    at = next(n for n in range(dialog.things.count()) if "Cálmese" in dialog.things.item(n).text())
    dialog.things.item(at).setCheckState(Qt.CheckState.Unchecked)
    by_hand.drain()
    assert dialog.activate.isEnabled()
    dialog.things.item(at).setCheckState(Qt.CheckState.Checked)
    desk.stack.undo()
    by_hand.drain()
    assert dialog.activate.isEnabled(), "the text is as it was"
    assert "no está activa" in dialog.status.text()


def test_a_red_line_anywhere_in_the_book_blocks_and_is_gone_to(
    book: Book, runner: JobRunner, bench: FakeBench, by_hand: ByHand, qtbot: QtBot
) -> None:
    red = marked(reworded(book, "no", "Cálmese. Ya lo reviso."), Status.ACTIVE, "", "no")
    other = red.items["insulto"]
    model = other.entry.model_copy(update={"id": "otra", "title": "Otra cosa"})
    both = replace(book, items={**book.items, "otra": replace(other, entry=model)})
    desk = Desk(both, runner, runner)
    dialog = dialog_of(qtbot, desk, bench, "", "no")
    by_hand.drain()
    assert rows(dialog)[0].startswith("Otra cosa · Frase 3: en rojo")
    with qtbot.waitSignal(dialog.go_to) as told:
        qtbot.keyClick(dialog.obstacles, Qt.Key.Key_Return)
    assert told.args == ["otra", "no"]
    assert desk.current_id == "otra"


def test_what_is_late_is_not_taken(
    desk: Desk, bench: FakeBench, by_hand: ByHand, qtbot: QtBot
) -> None:
    bench.there = False
    dialog = dialog_of(qtbot, desk, bench, "")
    by_hand.drain()
    assert not bench.asked
    assert "se prepara" in dialog.status.text()
    assert not dialog.activate.isEnabled()
    bench.there = True
    bench.ready.emit()
    by_hand.drain()
    assert dialog.activate.isEnabled()
    dialog.check()
    dialog.reject()
    by_hand.drain()
    assert len(bench.asked) == 1


def replace_line(desk: Desk, line: str, text: str) -> Edit:
    after = reworded(desk.book, line, text).items["insulto"]
    return edit_of(desk.book, "Texto", {"insulto": after})


# The panel


@pytest.fixture
def panel(desk: Desk, bench: FakeBench, by_hand: ByHand, qtbot: QtBot) -> ReviewPanel:
    desk.select("insulto")
    made = ReviewPanel(desk, bench, settings=lambda: Settings(lead_name="Ana"), today=lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    by_hand.drain()
    return made


def choose(panel: ReviewPanel, *numbers: int) -> None:
    panel.list.clearSelection()
    panel.list.setCurrentRow(numbers[0])
    for number in numbers:
        panel.list.item(number).setSelected(True)


def texts(panel: ReviewPanel) -> list[str]:
    return [panel.list.item(n).text() for n in range(panel.list.count())]


def test_marking_is_undoable_and_told_with_name_after_the_save(
    panel: ReviewPanel, desk: Desk, by_hand: ByHand
) -> None:
    choose(panel, 0)
    panel.review_button.click()
    assert texts(panel)[0] == "La entrada\nRevisada, sin guardar"
    assert not panel.review_button.isEnabled()
    desk.stack.undo()
    assert texts(panel)[0] == "La entrada\nBorrador"
    desk.stack.redo()
    reviews.after_save(desk.kept, desk.book, Note("", "Ana", DAY))
    desk.keep(desk.book)
    by_hand.drain()
    assert "Revisada por Ana el 3 de" in texts(panel)[0]


def test_what_changed_after_its_review_is_reviewed_again_at_once(
    panel: ReviewPanel, desk: Desk, by_hand: ByHand
) -> None:
    draft = marked(desk.book, Status.DRAFT, "no")
    reviews.record(desk.book.folder, draft, desk.book, Note("", "Luis", DAY))
    desk.do(replace_line(desk, "no", "Gracias. Vamos juntos."))
    panel.refresh()
    by_hand.drain()
    assert "cambiada desde la revisión" in texts(panel)[3]
    choose(panel, 3)
    assert not panel.review_button.isEnabled(), "what is not saved yet cannot be told apart later"
    desk.keep(desk.book)
    by_hand.drain()
    choose(panel, 3)
    panel.review_button.click()
    by_hand.drain()
    assert "cambiada" not in texts(panel)[3]
    assert "por Ana" in texts(panel)[3]


def test_back_to_draft_asks_a_reason_that_becomes_a_comment(
    panel: ReviewPanel, desk: Desk, by_hand: ByHand
) -> None:
    choose(panel, 3)
    panel.draft_button.click()
    (dialog,) = panel.findChildren(DraftDialog)
    dialog.confirm.click()
    assert "Escriba el motivo" in dialog.status.text()
    dialog.reason.setPlainText("Suena a fórmula.")
    dialog.confirm.click()
    by_hand.drain()
    assert {n.id: n.status for n in desk.book.items["insulto"].entry.lines}["no"] is Status.DRAFT
    (comment,) = comments.read(desk.book.folder).thread("insulto", "no")
    assert (comment.who, comment.text) == ("Ana", "Suena a fórmula.")
    by_hand.drain()
    assert panel.comments.list.count() == 1


def test_activation_with_two_people_reads_the_log_first(
    panel: ReviewPanel, desk: Desk, by_hand: ByHand, bench: FakeBench, qtbot: QtBot
) -> None:
    own = ReviewPanel(desk, bench)
    own.settings = lambda: Settings(lead_name="Ana", second_eyes=True)
    qtbot.addWidget(own)
    own.show()
    by_hand.drain()
    choose(own, 3)
    own.activate_button.click()
    by_hand.drain()
    (dialog,) = own.findChildren(ActivationDialog)
    by_hand.drain()
    assert "1 cosa debe verla otra persona" in dialog.status.text()
    dialog.reject()
    del panel


def test_the_form_asks_for_the_activation_of_a_line(panel: ReviewPanel, by_hand: ByHand) -> None:
    panel.show_line("insulto", "si")
    assert panel.chosen_lines() == ["si"]
    panel.show_line("otra", "no")
    assert panel.chosen_lines() == ["si"]
    panel.activate("insulto", "no")
    by_hand.drain()
    (dialog,) = panel.findChildren(ActivationDialog)
    assert dialog.choice() == {"insulto": frozenset({"no"})}
    dialog.reject()
    panel.activate("insulto", "")
    dialog = panel.findChildren(ActivationDialog)[-1]
    assert dialog.choice() == {"insulto": frozenset({"", "no", "si"})}, "with what is reviewed"
    dialog.reject()


def test_the_commands_have_their_keys_and_rest_without_an_entry(
    panel: ReviewPanel, desk: Desk
) -> None:
    keys = [action.shortcut().toString() for action in panel.commands()]
    assert keys[:2] == ["Ctrl+Shift+R", "Ctrl+Shift+A"]
    assert all("&" in action.text() for action in panel.commands())
    choose(panel, 0)
    assert [a.isEnabled() for a in panel.commands()][:2] == [True, True]
    desk.select("")
    assert [a.isEnabled() for a in panel.commands()] == [False] * 5 + [True, True]


def test_every_control_is_named(panel: ReviewPanel) -> None:
    for widget in panel.stops():
        name = widget.accessibleName() or getattr(widget, "text", str)()
        assert name, widget


def test_the_dialogs_of_the_panel_open(panel: ReviewPanel, by_hand: ByHand) -> None:
    for run in (panel.open_history, panel.open_difference, panel.open_deleted, panel.open_due):
        run()
        by_hand.drain()
        shown = [d for d in panel.findChildren(QDialog) if d.isVisible()]
        assert len(shown) == 1
        shown[0].reject()


# What waits


def test_what_waits_is_listed_and_opened(desk: Desk, by_hand: ByHand, qtbot: QtBot) -> None:
    expired = marked(desk.book, Status.ACTIVE, "")
    item = expired.items["insulto"]
    dates = {"pregunta": date(2026, 3, 1), "con-plazo": date(2026, 3, 20)}
    lines = [n.model_copy(update={"expires": dates.get(n.id)}) for n in item.entry.lines]
    entry = item.entry.model_copy(update={"lines": lines})
    desk.reload(replace(expired, items={"insulto": replace(item, entry=entry)}))
    assert reminder(desk.book, TODAY) == Dated(past_lines=1, month_lines=1)
    said = words.reminder(reminder(desk.book, TODAY))
    assert said == "1 frase ya venció; 1 frase vence este mes."
    assert words.reminder(reminder(expired, TODAY)) == ""
    many = words.reminder(Dated(past_entries=2, past_lines=1, month_entries=1))
    assert many == "2 entradas y 1 frase ya vencieron; 1 entrada vence este mes."
    found = waiting(desk.book, Reviews(), TODAY)
    assert [(w.why, w.number) for w in found] == [
        (Waits.EXPIRED, 1), (Waits.SOON, 2), (Waits.REVIEWED, 3), (Waits.REVIEWED, 4)
    ]  # fmt: skip
    dialog = DueDialog(desk, TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    by_hand.drain()
    assert dialog.model.rows == found
    assert dialog.model.index(0).data().startswith("Venció el 1 de")
    with qtbot.waitSignal(dialog.go_to) as told:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert told.args == ["insulto", "pregunta"]
    assert desk.current_id == "insulto"
    dialog.which.setCurrentIndex(4)
    assert dialog.status.text() == "2 esperan."
    dialog.which.setCurrentIndex(5)
    assert dialog.status.text() == "Nada espera."
    assert not dialog.see.isEnabled()
