"""The trial bench: what an agent would get with the unsaved changes, and what before them."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import contract, paths
from assistant.domain import Address, Channel, Preferences, Situation, Status
from assistant.editing.book import Book, Item, applied, edit_of, open_book, own
from assistant.editing.readers import Readers
from assistant.editing.trial import Trial, counting_tests, shown_entry, with_test
from assistant.engine import Engine
from assistant.jobs import JobRunner
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.trial_panel import TrialPanel
from tests.conftest import BOOK, ByHand

TODAY = date(2026, 1, 31)
OCTOPUS = "el pulpo de mi vecino se comió el módem y quiero otro"
PREFERENCES = Preferences()


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "datos"))


@pytest.fixture(scope="module")
def program() -> Book:
    return open_book(Path("no-existe"), paths.PHRASEBOOK)


@pytest.fixture(scope="module")
def readers(program: Book) -> Readers:
    found = Readers(paths.MODEL)
    while not found.prepare(program).over:
        pass
    return found


@pytest.fixture
def small(tmp_path: Path) -> Book:
    """The small book of conftest, as a team's."""
    folder = tmp_path / "equipo"
    folder.mkdir()
    (folder / "relieve.yaml").write_text(BOOK, "utf-8")
    (tmp_path / "nada").mkdir()
    return open_book(folder, tmp_path / "nada")


def with_triggers(book: Book, name: str, *triggers: str, **more: Any) -> Book:
    item = book.items[name]
    values = {"triggers": [*item.entry.triggers, *triggers], **more}
    changed = own(item, book, item.entry.model_copy(update=values))
    return applied(book, edit_of(book, "x", {name: changed}))


@pytest.mark.parametrize(
    "text",
    ["me cobraron dos veces lo mismo", "usted es un inútil", "me quiero matar", "", "buenos días",
     "te voy a romper la cara", "quiero hablar con otra persona"],
)  # fmt: skip
def test_as_the_agent_gets_it(readers: Readers, program: Book, text: str) -> None:
    agent = Engine(paths.PHRASEBOOK, paths.MODEL)
    got = agent.answer(text, PREFERENCES)
    trial = readers.trial(text, PREFERENCES, program, program)
    assert trial.same
    if got is None:
        assert trial.now.reading is None
        return
    reading, suggestions = got
    assert trial.now.reading is not None
    assert trial.now.reading.situation is reading.situation
    assert trial.now.reading.certainty is reading.certainty
    assert [s.line.text for s in trial.now.suggestions] == [s.line.text for s in suggestions]
    assert trial.now.steps == agent.protocol(reading)


def test_a_trigger_that_is_not_saved_counts(readers: Readers, program: Book) -> None:
    changed = with_triggers(program, "cobrado-dos-veces", OCTOPUS)
    trial = readers.trial(OCTOPUS, PREFERENCES, changed, program)
    assert not trial.same
    assert trial.now.entry is not None
    assert trial.now.entry.id == "cobrado-dos-veces"
    assert trial.before.entry is None or trial.before.entry.id != "cobrado-dos-veces"
    assert readers.trial(OCTOPUS, PREFERENCES, program, program).same


def test_another_channel_other_lines(readers: Readers, program: Book) -> None:
    text = "me cobraron dos veces lo mismo"
    phone = Preferences(Channel.PHONE, Address.USTED)
    trial = readers.trial(text, phone, program, program)
    assert all(Channel.PHONE in s.line.channels for s in trial.now.suggestions)


def test_the_tests_fail_as_in_the_check(readers: Readers, program: Book) -> None:
    agent = Engine(paths.PHRASEBOOK, paths.MODEL)
    expected = contract.failures(agent, program.phrasebook(), date.today())  # noqa: DTZ011
    assert readers.failures(program, 0, len(program.tests)) == expected


@pytest.mark.parametrize(
    ("values", "there"),
    [
        ({}, True),
        ({"status": Status.DRAFT}, False),
        ({"status": Status.REVIEWED}, False),
        ({"expires": date(2026, 1, 30)}, False),
        ({"expires": TODAY}, True),
        ({"title": ""}, False),
        ({"triggers": [""]}, False),
    ],
)
def test_what_counts_today(small: Book, values: dict[str, Any], there: bool) -> None:
    item = small.items["insulto"]
    changed = Item(item.entry.model_copy(update=values), item.kind, item.file)
    assert (shown_entry(changed, None, TODAY) is not None) == there


def test_the_programs_stays_while_the_teams_waits(program: Book) -> None:
    base = program.items["cobrado-dos-veces"]
    team = own(base, program, base.entry.model_copy(update={"status": Status.DRAFT}))
    found = shown_entry(team, base, TODAY)
    assert found is not None
    assert found.status is Status.ACTIVE


def test_a_new_day_is_another_book(small: Book) -> None:
    day = [TODAY]
    readers = Readers(paths.MODEL, lambda: day[0])
    book = with_triggers(small, "insulto", expires=TODAY)
    assert readers.view(book).shown
    day[0] = date(2026, 2, 1)
    assert not readers.view(book).shown


def test_without_a_model_it_reads_by_words_and_says_why(tmp_path: Path, small: Book) -> None:
    readers = Readers(tmp_path / "nada")
    progress = readers.prepare(small)
    assert progress.over
    assert "vuelva a instalar" in progress.fault
    trial = readers.trial("eres un inútil", PREFERENCES, small, small)
    assert trial.now.reading is not None
    assert trial.now.reading.by_words
    assert readers.search("eres un inútil", small) == ("insulto",)
    assert readers.alike("eres un inútil", small, 3) == ()


def test_many_new_triggers_come_in_slices(small: Book) -> None:
    readers = Readers(paths.MODEL)
    assert readers.prepare(small).over
    more = with_triggers(small, "insulto", *(f"eres un torpe {'muy ' * n}lento" for n in range(60)))
    reading = readers.trial("eres un torpe", PREFERENCES, more, small).now.reading
    assert reading is not None
    assert reading.by_words, "until then"
    steps = [readers.prepare(more)]
    while not steps[-1].over:
        steps.append(readers.prepare(more))
    assert len(steps) == 3
    assert steps[0].total == 60
    reading = readers.trial("eres un torpe", PREFERENCES, more, small).now.reading
    assert reading is not None
    assert not reading.by_words


def test_a_rebuild_changes_nothing_that_is_seen(readers: Readers, program: Book) -> None:
    changed = with_triggers(program, "cobrado-dos-veces", OCTOPUS)
    before = readers.trial(OCTOPUS, PREFERENCES, changed, program)
    assert readers.rebase(changed)
    assert not readers.rebase(changed), "it is whole already"
    after = readers.trial(OCTOPUS, PREFERENCES, changed, program)
    assert before.now.shows() == after.now.shows()
    assert before.before.shows() == after.before.shows()


def test_tests_belong_to_the_file_of_what_they_expect(small: Book) -> None:
    tests = with_test(small, "eres malo", "insulto")
    assert tests[-1].file == "relieve.yaml"
    assert with_test(small, "hola", "calm")[-1].file == "calm.yaml"
    assert with_test(small, "eres malo", "attack")[-1].file == "relieve.yaml"
    assert with_test(small, "mire", "transfer")[-1].file == "transfer.yaml"


def test_of_two_tests_for_one_message_the_teams_holds(program: Book) -> None:
    first = program.tests[0]
    other = Book(Path(), program.items, with_test(program, first.message, "calm", first))
    assert len(other.tests) == len(program.tests) + 1
    held = {test.message: test.expect for test in counting_tests(other)}
    assert held[first.message] == "calm"
    again = Book(Path(), program.items, with_test(other, first.message, "crisis"))
    assert len(again.tests) == len(other.tests)
    assert {t.message: t.expect for t in counting_tests(again)}[first.message] == "crisis"


# The bench, with an executor that the test drains.


@pytest.fixture
def desk(qapp: QApplication, by_hand: ByHand, small: Book) -> Iterator[Desk]:
    jobs = JobRunner(by_hand, qapp)
    yield Desk(small, jobs, jobs)
    jobs.close = lambda: None  # type: ignore[method-assign]


@pytest.fixture
def drain(by_hand: ByHand, qapp: QApplication) -> Callable[[], None]:
    def run() -> None:
        while by_hand.waiting:
            by_hand.drain()
            qapp.processEvents()

    return run


@pytest.fixture
def bench(desk: Desk) -> Bench:
    return Bench(desk, paths.MODEL)


def test_ready_once_the_model_is_there(
    qtbot: QtBot, bench: Bench, drain: Callable[[], None]
) -> None:
    assert not bench.is_ready()
    with qtbot.waitSignal(bench.ready):
        drain()
    assert bench.is_ready()
    found: list[tuple[str, ...]] = []
    bench.search("es un inútil", found.append)
    drain()
    assert found == [("insulto",)]


def _note(found: list[tuple[str, Trial]], text: str, trial: Trial) -> None:
    found.append((text, trial))


def test_the_newest_message_wins(bench: Bench, drain: Callable[[], None]) -> None:
    drain()
    found: list[tuple[str, Trial]] = []
    for text in ("eres un inútil", "buenos días"):
        bench.try_message(text, PREFERENCES, partial(_note, found, text))
    drain()
    assert [text for text, _ in found] == ["buenos días"]
    assert found[0][1].same


def test_a_change_is_told_once_typing_rests(
    qtbot: QtBot, desk: Desk, bench: Bench, drain: Callable[[], None]
) -> None:
    drain()
    with qtbot.waitSignal(bench.moved):
        for title in "abc":
            desk.set("insulto", "x", field="title", title=title)
    drain()
    assert bench.is_ready()


def test_failures_of_any_book_are_answered_each(
    desk: Desk, bench: Bench, drain: Callable[[], None]
) -> None:
    drain()
    tests = desk.book.tests
    for n in range(20):
        tests = (*tests, *with_test(desk.book, f"eres un inútil {'x' * n}", "calm"))
    failing = Book(desk.book.folder, desk.book.items, tests)
    found: list[tuple[contract.Failure, ...]] = []
    bench.failures(failing, found.append)
    bench.failures(desk.book, found.append)
    drain()
    assert sorted(len(each) for each in found) == [0, 20]


def test_a_trial_comes_in_between_the_tests(
    desk: Desk, bench: Bench, by_hand: ByHand, drain: Callable[[], None]
) -> None:
    drain()
    tests = tuple(with_test(desk.book, f"hola {'x' * n}", "calm")[-1] for n in range(50))
    order: list[str] = []
    bench.outcomes(
        Book(desk.book.folder, desk.book.items, tests), lambda _: order.append("pruebas")
    )
    bench.try_message("hola", PREFERENCES, lambda _: order.append("mensaje"))
    drain()
    assert order == ["mensaje", "pruebas"]
    assert not by_hand.waiting


def test_a_missing_model_is_told(qtbot: QtBot, desk: Desk, drain: Callable[[], None],
                                 tmp_path: Path) -> None:  # fmt: skip
    bench = Bench(desk, tmp_path)
    panel = TrialPanel(desk, bench)
    qtbot.addWidget(panel)
    drain()
    assert not bench.is_ready()
    assert "solo por palabras" in panel.state.text()
    panel.message.setPlainText("eres un inútil")
    panel._ask()
    drain()
    assert panel.now.lines.count()


# The panel.


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, bench: Bench, drain: Callable[[], None]) -> TrialPanel:
    made = TrialPanel(desk, bench)
    qtbot.addWidget(made)
    made.show()
    drain()
    return made


def ask(panel: TrialPanel, text: str, drain: Callable[[], None]) -> None:
    panel.message.setPlainText(text)
    panel._ask()
    drain()


def test_a_message_and_its_lines(panel: TrialPanel, drain: Callable[[], None]) -> None:
    ask(panel, "eres un inútil", drain)
    assert panel.difference.text() == "Igual que antes."
    assert panel.now.reading.text().startswith("Ataque personal")
    assert "disgustarlo" not in panel.now.lines.item(0).text()
    assert "¿He hecho algo para molestarle?" in panel.now.lines.item(0).text()
    assert not panel.before.isVisible()
    ask(panel, "  ", drain)
    assert not panel.now.isVisible()
    assert not panel.add.isEnabled()


def test_a_change_is_in_words(panel: TrialPanel, desk: Desk, drain: Callable[[], None]) -> None:
    ask(panel, "eres un inútil", drain)
    lines = list(desk.book.items["insulto"].entry.lines)
    lines[0] = lines[0].model_copy(update={"text": "¿Qué hice mal? Quiero ayudarle."})
    desk.set("insulto", "x", lines=lines)
    ask(panel, "eres un inútil", drain)
    assert panel.difference.text().startswith("Cambian las frases")
    assert "frase nueva aquí" in panel.now.lines.item(0).text()
    assert panel.before.isVisible()
    assert "molestarle" in panel.before.lines.item(0).text()


def test_an_entry_is_opened_from_its_line(
    qtbot: QtBot, panel: TrialPanel, desk: Desk, drain: Callable[[], None]
) -> None:
    ask(panel, "eres un inútil", drain)
    panel.now.lines.setFocus()
    qtbot.keyClick(panel.now.lines, Qt.Key.Key_Return)
    assert desk.current_id == "insulto"


def test_the_message_becomes_a_trigger_and_can_be_undone(
    panel: TrialPanel, desk: Desk, drain: Callable[[], None]
) -> None:
    ask(panel, "eres malo,\nllámame al 55 1234 5678", drain)
    panel.add.trigger()
    assert desk.book.items["insulto"].entry.triggers[-1] != "eres malo", "no entry is open"
    desk.select("insulto")
    panel.add.trigger()
    assert desk.book.items["insulto"].entry.triggers[-1] == "eres malo, llámame al [número]"
    desk.stack.undo()
    assert len(desk.book.items["insulto"].entry.triggers) == 2


def test_the_message_becomes_a_test(
    panel: TrialPanel, desk: Desk, drain: Callable[[], None]
) -> None:
    ask(panel, "eres un inútil", drain)
    desk.select("insulto")
    panel.test_entry.trigger()
    assert [(t.message, t.expect) for t in desk.book.tests] == [("eres un inútil", "insulto")]
    panel.test_situation.trigger()
    assert [(t.message, t.expect) for t in desk.book.tests] == [("eres un inútil", "attack")]
    desk.stack.undo()
    desk.stack.undo()
    assert desk.book.tests == ()


def test_every_control_has_a_name(panel: TrialPanel) -> None:
    for widget in panel.stops():
        assert widget.accessibleName() or widget.property("text")


def test_what_is_typed_is_nowhere_on_the_disk(
    panel: TrialPanel, desk: Desk, drain: Callable[[], None], tmp_path: Path
) -> None:
    desk.select("insulto")
    ask(panel, "zarigüeya secreta", drain)
    desk.keep(desk.book)
    drain()
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or "zarigüeya".encode() not in file.read_bytes()


def test_a_message_that_is_taken_out_stays_nowhere(
    panel: TrialPanel, bench: Bench, drain: Callable[[], None]
) -> None:
    ask(panel, "eres un inútil, zarigüeya", drain)
    readers = bench._made
    assert readers is not None
    assert readers._before is not None
    ask(panel, "", drain)
    assert readers._before is None
    assert panel.now.lines.count() == 0


def test_on_a_real_thread(qtbot: QtBot, qapp: QApplication, small: Book) -> None:
    jobs = JobRunner(ThreadPoolExecutor(1), qapp)
    desk = Desk(small, jobs, jobs)
    bench = Bench(desk, paths.MODEL)
    found: list[Trial] = []
    bench.try_message("eres un inútil", PREFERENCES, found.append)
    qtbot.waitUntil(lambda: bool(found) and bench.is_ready(), timeout=30_000)
    assert found[0].now.reading is not None
    assert found[0].now.reading.situation is Situation.ATTACK
    jobs.close()
