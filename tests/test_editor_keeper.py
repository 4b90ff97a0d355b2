"""Saving from the window: what is told, what is asked, and that nothing typed is lost."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.domain import Address, Channel, Method, Phrasebook, Step
from assistant.editing.book import Book, Edit, Item, Test, applied, edit_of, open_book, own
from assistant.editing.recovery import draft_file, earlier_drafts, keep_draft, read_draft
from assistant.editing.save import Clash, save_book
from assistant.jobs import JobRunner
from assistant.phrasebook import adapted
from assistant.phrasebook.history import Note
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel, LineModel
from assistant.ui.editor import keeper, words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.keeper import Keeper
from assistant.ui.editor.keeper_questions import Choice, Questions
from assistant.ui.editor.question import Question
from tests.conftest import ByHand

pytestmark = pytest.mark.usefixtures("qtbot")

ONE, OTHER = "insulto", "acusa-de-mentir"


class Prepared(Questions):
    """Gives the answers that a test prepared, and notes what was asked."""

    def __init__(self, *answers: Choice) -> None:
        super().__init__()
        self.answers, self.asked = list(answers), list[object]()

    def clash(self, clash: Clash) -> Choice:
        self.asked.append(clash)
        return self.answers.pop(0)

    def recover(self, when: datetime, entries: Sequence[str], tests: int) -> Choice:
        self.asked.append((when, list(entries), tests))
        return self.answers.pop(0)

    def close(self, entries: Sequence[str], tests: int) -> Choice:
        self.asked.append((list(entries), tests))
        return self.answers.pop(0)

    def outside(self, entries: Sequence[str]) -> Choice:
        self.asked.append(list(entries))
        return self.answers.pop(0)

    def unsaved(self, sentences: Sequence[str]) -> None:
        self.asked.append(list(sentences))


class Place:
    def __init__(self, folder: Path, hand: ByHand, writable: bool = True) -> None:
        self.hand, runner = hand, JobRunner(hand)
        self.desk = Desk(
            open_book(folder, paths.PHRASEBOOK), JobRunner(hand), runner, writable=writable
        )
        self.questions = Prepared()
        self.keeper = Keeper(self.desk, questions=self.questions)
        self.keeper.look_pause = 0
        self.told: list[str] = []
        self.desk.told.connect(self.told.append)

    def answer(self, *choices: Choice) -> None:
        self.questions.answers += choices

    def title(self, title: str, name: str = ONE) -> None:
        self.desk.set(name, "Título", title=title)

    def save(self) -> None:
        self.keeper.save()
        self.hand.drain()

    def look(self) -> None:
        self.keeper.check_outside()
        self.hand.drain()

    def other_saves(self, title: str, name: str = ONE) -> None:
        """Somebody at another machine."""
        there = open_book(self.desk.book.folder, paths.PHRASEBOOK)
        item = there.items[name]
        entry = item.entry.model_copy(update={"title": title})
        now = applied(there, edit_of(there, "", {name: own(item, there, entry)}))
        save_book(now, there, Note("", "luis"))

    def on_disk(self, name: str = ONE) -> str:
        book = open_book(self.desk.book.folder, paths.PHRASEBOOK)
        return book.items[name].entry.title


@pytest.fixture
def place(folder: Path, tmp_path: Path, by_hand: ByHand, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "data"))
    return Place(folder, by_hand)


def test_a_save_tells_how_much(place: Place) -> None:
    action, more = place.keeper.commands()
    assert not action.isEnabled()
    place.title("Uno")
    place.title("Dos", OTHER)
    assert action.isEnabled()
    place.save()
    assert place.told == ["Guardado: 2 entradas."]
    assert place.on_disk() == "Uno"
    assert not place.desk.is_dirty()
    assert place.desk.stack.isClean()
    assert place.desk.book.items[OTHER].entry.based_on
    assert not action.isEnabled()
    assert not more.isEnabled()
    assert not place.questions.asked


def test_nothing_to_save(place: Place) -> None:
    place.save()
    assert place.told == ["No hay cambios que guardar."]


def test_a_book_that_is_only_read(folder: Path, by_hand: ByHand) -> None:
    place = Place(folder, by_hand, writable=False)
    place.title("Uno")
    assert not place.keeper.save_action.isEnabled()
    place.save()
    assert "propuesta" in place.told[0]
    assert place.on_disk() != "Uno"


def test_undo_after_a_save_is_a_change(place: Place) -> None:
    before = place.on_disk()
    place.title("Uno")
    place.save()
    place.desk.stack.undo()
    assert place.desk.dirty() == {ONE}
    place.save()
    assert place.on_disk() == before


def test_what_is_typed_during_a_save_stays_unsaved(place: Place) -> None:
    place.title("Uno")
    place.keeper.save()
    place.title("Dos")
    place.hand.drain()
    assert place.on_disk() == "Uno"
    assert place.desk.dirty() == {ONE}
    assert not place.desk.stack.isClean()


def test_a_second_save_waits_for_the_first(place: Place) -> None:
    place.title("Uno")
    place.keeper.save()
    place.title("Dos")
    place.save()
    assert place.on_disk() == "Dos"
    assert not place.desk.is_dirty()


def test_an_entry_with_faults_is_named_and_the_rest_saved(place: Place) -> None:
    place.title("")
    place.title("Otra", OTHER)
    place.save()
    assert place.told == [
        "Guardado: 1 entrada. No se guardó «sin título (insulto)»: «título» está vacío; escríbalo"
        " o quítelo."
    ]
    assert len(place.keeper.unsaved()) == 1
    place.keeper.unsaved_action.trigger()
    assert place.questions.asked == [list(place.keeper.unsaved())]
    place.title("Ya")
    place.save()
    assert place.keeper.unsaved() == ()


def test_tests_are_saved(place: Place) -> None:
    new = Test("¿qué pasa?", ONE, "relieve.yaml")
    place.desk.set_tests("Prueba", (*place.desk.book.tests, new, replace(new, message=" ")))
    place.save()
    assert place.told[0].startswith("Guardado: 1 prueba. No se guardó la prueba")
    place.desk.stack.undo()
    place.desk.set_tests("Prueba", (*place.desk.book.tests, new))
    assert not place.desk.is_dirty()


def test_a_folder_that_is_gone_loses_nothing(place: Place) -> None:
    place.title("Uno")
    place.desk.book.folder.rename(place.desk.book.folder.with_name("otra"))
    place.save()
    assert "ya no está" in place.told[0]
    assert place.desk.dirty() == {ONE}


# --- Others


def test_others_entries_come_with_the_save(place: Place) -> None:
    place.other_saves("Suya", OTHER)
    place.title("Mía")
    place.save()
    assert place.told == ["Guardado: 1 entrada. De otra persona: 1 entrada."]
    assert place.desk.book.items[OTHER].entry.title == "Suya"
    assert not place.desk.is_dirty()


def test_a_clash_is_asked_and_mine_is_saved(place: Place) -> None:
    place.other_saves("Suya")
    place.title("Mía")
    place.answer(Choice.MINE)
    place.save()
    (clash,) = place.questions.asked
    assert isinstance(clash, Clash)
    assert place.on_disk() == "Mía"
    assert not place.desk.is_dirty()


def test_a_question_left_open_does_not_end_the_save(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "_LOG_WAIT", 0.0)
    place.other_saves("Suya")
    place.title("Mía")
    ended: list[bool] = []
    while_asked: list[list[bool]] = []

    def asked(_: Clash) -> Choice:
        place.hand.drain()  # the log is written meanwhile
        while_asked.append(list(ended))
        return Choice.MINE

    monkeypatch.setattr(place.questions, "clash", asked)
    place.keeper.save_then(ended.append)
    place.hand.drain()
    assert while_asked == [[]]
    assert ended == [True]
    assert place.on_disk() == "Mía"


def test_a_clash_is_asked_and_theirs_is_taken_and_can_be_undone(place: Place) -> None:
    place.other_saves("Suya")
    place.title("Mía")
    place.answer(Choice.THEIRS)
    place.save()
    assert place.on_disk() == "Suya"
    assert not place.desk.is_dirty()
    place.desk.stack.undo()
    assert place.desk.book.items[ONE].entry.title == "Mía"


def test_a_clash_left_for_later_is_asked_again_and_never_overwrites(place: Place) -> None:
    place.other_saves("Suya")
    place.title("Mía")
    place.answer(Choice.LATER, Choice.LATER, Choice.MINE)
    place.save()
    place.title("Otra", OTHER)
    place.save()
    assert place.on_disk() == "Suya"
    assert place.on_disk(OTHER) == "Otra"
    assert place.desk.dirty() == {ONE}
    place.save()
    assert place.on_disk() == "Mía"


def test_what_changes_under_the_lead_during_a_save_is_a_clash(place: Place) -> None:
    place.other_saves("Suya")
    place.title("Otra", OTHER)
    place.keeper.save()
    place.title("Mía")
    place.answer(Choice.LATER)
    place.hand.drain()
    assert len(place.questions.asked) == 1
    place.answer(Choice.MINE)
    place.save()
    assert place.on_disk() == "Mía"


def test_changes_outside_are_offered_and_merged(place: Place) -> None:
    place.look()
    assert not place.questions.asked
    place.other_saves("Suya", OTHER)
    place.title("Mía")
    place.answer(Choice.LATER, Choice.TAKE)
    place.look()
    assert place.questions.asked == [["Suya"]]
    place.look()  # not again for the same
    assert len(place.questions.asked) == 1
    place.other_saves("Suya también", OTHER)
    place.look()
    assert place.desk.book.items[OTHER].entry.title == "Suya también"
    assert place.desk.dirty() == {ONE}
    assert place.told == ["Recibido: 1 entrada."]


def test_nothing_is_looked_at_before_the_book_is_open(place: Place) -> None:
    whole, place.desk.book = place.desk.book, Book(place.desk.book.folder)
    place.keeper.check_outside()
    assert not place.hand.waiting
    place.desk.book = whole
    place.keeper.check_outside()
    assert place.hand.waiting


def test_a_clash_seen_from_outside_is_asked_at_once(place: Place) -> None:
    place.other_saves("Suya")
    place.title("Mía")
    place.answer(Choice.TAKE, Choice.THEIRS)
    place.look()
    assert place.desk.book.items[ONE].entry.title == "Suya"
    assert not place.desk.is_dirty()


def test_a_fault_of_the_folder_is_told_once(place: Place) -> None:
    (place.desk.book.folder / "relieve.yaml").write_text("method: [", "utf-8")
    place.look()
    place.look()
    assert len(place.told) == 1
    assert place.desk.book.items[ONE].entry.title


# --- Drafts


def _draft(place: Place) -> None:
    """As if the timer had come to its end."""
    place.keeper._timer.timeout.emit()
    place.hand.drain()


def test_work_is_kept_a_moment_after_a_change(place: Place, qtbot: QtBot) -> None:
    place.keeper._timer.setInterval(1)
    with qtbot.waitSignal(place.keeper._timer.timeout):
        place.title("Sin guardar")
    place.hand.drain()
    draft = read_draft(place.desk.book.folder)
    assert draft is not None
    assert set(draft.items) == {ONE}
    place.save()
    assert read_draft(place.desk.book.folder) is None


def test_recovered_as_one_step(place: Place, folder: Path, by_hand: ByHand) -> None:
    place.title("Perdida")
    place.title("", OTHER)
    new = Item(EntryModel(id="n", title="N"), Method.LISTEN, "listen.yaml")
    place.desk.put("Nueva", {"n": new})
    place.desk.set_tests("Pruebas", (*place.desk.book.tests, Test("a", ONE, "relieve.yaml")))
    lost = place.desk.book
    _draft(place)
    again = Place(folder, by_hand)
    again.answer(Choice.RECOVER)
    again.keeper.recover()
    by_hand.drain()
    assert {n: again.desk.book.items[n] for n in (ONE, OTHER, "n")} == {
        n: lost.items[n] for n in (ONE, OTHER, "n")
    }
    assert again.desk.book.tests == lost.tests
    assert again.told == ["Recuperado, sin guardar todavía: 3 entradas y 1 prueba."]
    assert again.desk.stack.count() == 1
    again.desk.stack.undo()
    assert not again.desk.is_dirty()
    again.desk.stack.redo()
    again.title("Otra", OTHER)
    again.save()
    assert again.on_disk("n") == "N"
    assert earlier_drafts(folder) == ()


@pytest.mark.parametrize(("choice", "left"), [(Choice.LATER, 1), (Choice.DISCARD, 0)])
def test_not_recovered(
    place: Place, folder: Path, by_hand: ByHand, choice: Choice, left: int
) -> None:
    place.title("Perdida")
    _draft(place)
    again = Place(folder, by_hand)
    again.answer(choice)
    again.keeper.recover()
    by_hand.drain()
    assert not again.desk.is_dirty()
    again.title("Trabajo nuevo", OTHER)
    _draft(again)
    again.save()
    assert len(earlier_drafts(folder)) == left


def test_a_draft_of_what_another_saved_meanwhile_is_a_clash(
    place: Place, folder: Path, by_hand: ByHand
) -> None:
    place.title("Perdida")
    _draft(place)
    place.other_saves("Suya")
    again = Place(folder, by_hand)
    again.answer(Choice.RECOVER, Choice.LATER)
    again.keeper.recover()
    by_hand.drain()
    again.save()
    assert again.on_disk() == "Suya"
    assert again.desk.book.items[ONE].entry.title == "Perdida"


def test_a_draft_of_what_was_saved_asks_nothing(place: Place, folder: Path) -> None:
    place.title("Guardada")
    _draft(place)
    place.other_saves("Guardada")
    again = Place(folder, place.hand)
    again.keeper.recover()
    place.hand.drain()
    assert not again.questions.asked
    assert earlier_drafts(folder) == ()


# --- Closing


def test_closing(place: Place) -> None:
    assert place.keeper.may_close()
    place.title("Uno")
    _draft(place)
    place.answer(Choice.LATER)
    assert not place.keeper.may_close()
    place.answer(Choice.DISCARD)
    QTimer.singleShot(20, place.hand.drain)
    assert place.keeper.may_close()
    assert not draft_file(place.desk.book.folder).exists()
    assert place.on_disk() != "Uno"


@pytest.mark.parametrize(("title", "closes"), [("Uno", True), ("", False)])
def test_closing_with_a_save(place: Place, title: str, closes: bool) -> None:
    place.title(title)
    place.answer(Choice.SAVE)
    QTimer.singleShot(20, place.hand.drain)
    assert place.keeper.may_close() is closes
    assert (place.on_disk() == title) is closes


def test_closing_a_book_that_is_only_read_leaves_a_draft(
    place: Place, folder: Path, by_hand: ByHand
) -> None:
    reader = Place(folder, by_hand, writable=False)
    reader.title("Propuesta")
    QTimer.singleShot(20, by_hand.drain)
    assert reader.keeper.may_close()
    assert not place.questions.asked
    assert read_draft(folder) is not None


def test_the_folder_is_not_looked_at_all_the_time(place: Place) -> None:
    place.keeper.look_pause = 1000
    place.look()
    place.keeper.check_outside()
    assert not place.hand.waiting


# --- The questions themselves


def _book_clash(folder: Path) -> Clash:
    book: Book = open_book(folder, paths.PHRASEBOOK)
    item = book.items[ONE]

    def with_title(title: str) -> Item:
        update = {"title": title, "triggers": [*item.entry.triggers, f"dice {title}"]}
        return replace(item, entry=item.entry.model_copy(update=update))

    return Clash(ONE, item, with_title("Suya"), with_title("Mía"))


def _press(key: Qt.Key | None, number: int = 0) -> list[Question]:
    """Answer the next question by its button, or by `key`."""
    seen: list[Question] = []

    def act() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, Question)
        seen.append(found)
        if key is None:
            found.buttons[number].click()
        else:
            found.reject()

    QTimer.singleShot(0, act)
    return seen


def test_the_question_of_a_clash(folder: Path) -> None:
    questions, clash = Questions(), _book_clash(folder)
    seen = _press(None, 0)
    assert questions.clash(clash) is Choice.MINE
    words = seen[0].details.toPlainText()
    assert "Título\nSuyo: Suya\nMío: Mía" in words
    assert "Ejemplo\nMío: dice Mía" in words
    _press(None, 1)
    assert questions.clash(replace(clash, theirs=None)) is Choice.THEIRS
    _press(Qt.Key.Key_Escape)
    assert questions.clash(replace(clash, mine=None)) is Choice.LATER


def test_escape_loses_nothing_in_any_question() -> None:
    questions, now = Questions(), datetime(2026, 6, 1, 12, tzinfo=UTC)
    seen = _press(Qt.Key.Key_Escape)
    assert questions.recover(now, ["Una", "Dos"], 1) is Choice.LATER
    assert "2 entradas y 1 prueba" in seen[0].words.text()
    assert seen[0].words.textFormat() is Qt.TextFormat.PlainText
    assert seen[0].details.accessibleName()
    for ask in (questions.close, lambda entries, _: questions.outside(entries)):
        _press(Qt.Key.Key_Escape)
        assert ask(["Una"], 0) is Choice.LATER
    _press(None, 0)
    questions.unsaved(["No se guardó «Una»: falta el título."])


def test_words() -> None:
    assert [words.amount(0, 0), words.amount(1, 0), words.amount(0, 1), words.amount(2, 2)] == [
        "0 entradas",
        "1 entrada",
        "1 prueba",
        "2 entradas y 2 pruebas",
    ]
    assert words.in_words("«title» está vacío; «Ana» no.") == "«título» está vacío; «Ana» no."


def test_keep_draft_on_a_full_disk_is_told_once(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.ui.editor.keeper.keep_draft", _full)
    place.title("Uno")
    _draft(place)
    _draft(place)
    assert len(place.told) == 1
    assert keep_draft is not _full


def _full(_book: Book, _kept: Book) -> None:
    from assistant.phrasebook.atomic import SaveError

    raise SaveError("El disco está lleno.")


def test_edits_of_others_in_tests_come_too(place: Place, folder: Path) -> None:
    there = open_book(folder, paths.PHRASEBOOK)
    new = Test("suya", ONE, "relieve.yaml")
    save_book(
        applied(there, Edit("", tests=(there.tests, (*there.tests, new)))), there, Note("", "luis")
    )
    place.answer(Choice.TAKE)
    place.look()
    assert new in place.desk.book.tests
    assert not place.desk.is_dirty()


def program_copy(folder: Path, kind: str, name: str) -> None:
    """A team file that begins with a copy of the program's, as older versions made it."""
    text = (paths.PHRASEBOOK / f"{kind}.yaml").read_text("utf-8")
    (folder / name).write_text(text, "utf-8")


def test_what_publishing_notes_in_the_lead_s_files_is_taken_in_silence(
    folder: Path, place: Place, by_hand: ByHand
) -> None:
    program_copy(folder, "boundary", "limites.yaml")
    place = Place(folder, by_hand)
    name = next(n for n, i in place.desk.book.items.items() if i.kind is Method.BOUNDARY)
    assert place.desk.book.items[name].layer is Layer.BUNDLED
    place.look()
    bundled = Phrasebook(tuple(item.freeze() for item in place.desk.book.bundled.values()))
    assert adapted.mark(folder, bundled, Note())
    place.keeper.look_pause = 1_000
    place.title("Mío, sin guardar", ONE)
    place.keeper.take_in()
    place.hand.drain()
    assert place.questions.asked == []
    assert place.desk.book.items[name].entry.based_on
    assert place.desk.dirty() == {ONE}
    place.save()
    assert not place.desk.is_dirty()
    assert place.questions.asked == []


def test_what_publishing_notes_is_no_clash(folder: Path, place: Place, by_hand: ByHand) -> None:
    program_copy(folder, "boundary", "limites.yaml")
    place = Place(folder, by_hand)
    name = next(n for n, i in place.desk.book.items.items() if i.kind is Method.BOUNDARY)
    bundled = Phrasebook(tuple(item.freeze() for item in place.desk.book.bundled.values()))
    assert adapted.mark(folder, bundled, Note())
    place.title("Mío", name)
    place.save()
    assert place.questions.asked == []
    assert not place.desk.is_dirty()
    assert place.on_disk(name) == "Mío"
    assert place.desk.book.items[name].file == "limites.yaml"


def test_what_was_undone_before_closing_is_not_offered_again(place: Place) -> None:
    place.title("Uno")
    _draft(place)
    place.desk.stack.undo()
    QTimer.singleShot(20, place.hand.drain)
    assert place.keeper.may_close()
    assert not draft_file(place.desk.book.folder).exists()


def test_an_undecided_clash_is_told(place: Place) -> None:
    place.other_saves("Suyo")
    place.title("Mío")
    place.answer(Choice.LATER)
    place.save()
    assert place.told[-1].startswith("Sin guardar hasta que decida: 1 entrada.")
    assert "No se guardó nada." not in place.told


def test_faults_are_told_in_words_and_lines_by_their_number() -> None:
    texts = {"uno": Step.OPENING, "dos": Step.WARNING}
    lines = [
        LineModel(
            id=n, text="Hola.", channels=frozenset({Channel.CHAT}), address=Address.ANY, step=step
        )
        for n, step in texts.items()
    ]
    item = Item(EntryModel(id="a", title="a", lines=lines), Method.RELIEVE, "a.yaml")
    (fault,) = item.faults()
    said = words.in_words(fault, item)
    assert "frase 2" in said
    assert not {"warning", "boundary", "«dos»"} & set(re.findall(r"[\w«»]+", said))
    empty = item.entry.model_copy(update={"lines": [lines[0].model_copy(update={"text": ""})]})
    (fault,) = Item(empty, Method.RELIEVE, "a.yaml").faults()
    assert words.in_words(fault) == "En la frase 1: «texto» está vacío; escríbalo o quítelo."
