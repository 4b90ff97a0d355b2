"""Similar triggers and conflicts, by words and in the panel."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.domain import Match, Method, Situation
from assistant.editing.book import Book, Item, Kind
from assistant.editing.similar import TriggerWords, conflicts, key
from assistant.jobs import JobRunner
from assistant.phrasebook.schema import EntryModel
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.similar_panel import SimilarPanel
from tests.conftest import ByHand


def item(name: str, title: str, kind: Kind, triggers: Iterable[str]) -> Item:
    return Item(EntryModel(id=name, title=title, triggers=list(triggers)), kind, f"{kind}.yaml")


def book_of(*items: Item) -> Book:
    return Book(Path("equipo"), {each.entry.id: each for each in items})


WAIT = item(
    "espera", "Espera larga", Method.LISTEN, ["llevo una hora esperando", "¡Son unos mentirosos!"]
)
LIES = item(
    "mentira", "Acusa de mentir", Method.RELIEVE, ["usted me miente", "son unos MENTIROSOS"]
)
QUEUE = item("fila", "La fila no avanza", Method.LISTEN, ["Llevo una hora, esperando..."])
HELLO = item("saludo", "Saluda", Situation.CALM, ["buenos días"])


def test_the_same_words_are_found_however_they_are_written() -> None:
    assert key("¡SON unos mentirósos!") == key("son unos mentirosos")
    words = TriggerWords(book_of(WAIT, LIES, QUEUE, HELLO))
    first, *_ = words.look("Son unos mentirosos", "nueva")
    assert first.same
    assert first.place.trigger in {"¡Son unos mentirosos!", "son unos MENTIROSOS"}


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("son unos mentirosos", True),
        ("son unos mentirozos", True),
        ("no son unos mentirosos", False),
        ("son unos ladrones", False),
    ],
)
def test_a_slip_is_the_same_and_a_no_is_not(text: str, same: bool) -> None:
    words = TriggerWords(book_of(LIES))
    assert any(like.same for like in words.look(text)) == same


def test_where_it_stands_itself_does_not_count() -> None:
    words = TriggerWords(book_of(LIES))
    assert words.look("usted me miente", "mentira", 0) == ()
    assert [like.same for like in words.look("usted me miente", "mentira")] == [True]
    # One letter behind: the entry still has what was typed a moment ago.
    assert not any(like.same for like in words.look("usted me miente!a", "mentira"))


@pytest.mark.parametrize("text", ["", "  ", "¿?", "eh"])
def test_nothing_to_compare(text: str) -> None:
    assert TriggerWords(book_of(LIES)).look(text) == ()
    assert TriggerWords(book_of()).look("usted me miente") == ()


def test_conflicts_lead_elsewhere() -> None:
    (found,) = conflicts(book_of(WAIT, LIES, QUEUE, HELLO))
    assert {found.one.entry, found.other.entry} == {"espera", "mentira"}
    assert conflicts(book_of(WAIT, QUEUE, HELLO)) == (), "the same method is no conflict"


def test_conflicts_but_for_a_slip() -> None:
    one = item("a", "A", Method.LISTEN, ["la factura llegó duplicada otra vez este mes"])
    other = item("b", "B", Method.RELIEVE, ["la factura llego duplicada otra ves este mes"])
    assert len(conflicts(book_of(one, other))) == 1


def test_an_update_is_as_new() -> None:
    before, after = book_of(WAIT, LIES), book_of(WAIT, HELLO)
    words = TriggerWords(before)
    assert words.conflicts()
    words.update(after, ["mentira", "saludo"])
    assert words.conflicts() == ()
    assert words.look("buenos días")[0].place.entry == "saludo"


SAID = ("no me ayuda nadie", "no me ayuda nadie hoy", "gracias por todo", "me ayuda nadie", "adiós")


@given(
    st.lists(
        st.tuples(st.sampled_from(("una", "otra", "mas")), st.lists(st.sampled_from(SAID))),
        max_size=6,
    )
)
def test_any_updates_are_as_new(steps: list[tuple[str, list[str]]]) -> None:
    kinds: dict[str, Kind] = {"una": Method.LISTEN, "otra": Method.TRANSFER, "mas": Method.LISTEN}
    now = {name: item(name, name, kind, ["gracias por todo"]) for name, kind in kinds.items()}
    words = TriggerWords(book_of(*now.values()))
    for name, triggers in steps:
        now[name] = item(name, name, kinds[name], triggers)
        words.update(book_of(*now.values()), [name])
    fresh = TriggerWords(book_of(*now.values()))

    def pairs(of: TriggerWords) -> set[tuple[str, str]]:
        return {(c.one.entry, c.other.entry) for c in of.conflicts()}

    assert pairs(words) == pairs(fresh)
    for each in now.values():
        assert words.marks(each).keys() == fresh.marks(each).keys()
    for text in SAID:
        assert sorted(like.place.trigger for like in words.look(text)) == sorted(
            like.place.trigger for like in fresh.look(text)
        )


def test_marks_name_the_rows() -> None:
    double = item("doble", "Doble", Method.LISTEN, ["otra cosa", "Otra cosa.", "usted me miente"])
    words = TriggerWords(book_of(double, LIES))
    found = words.marks(double)
    assert sorted(found) == [1, 2]
    assert found[1][0].place.row == 0
    assert found[2][0].place.entry == "mentira"


# The panel.


class FakeBench(QObject):
    ready = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Match, ...] = ()

    def is_ready(self) -> bool:
        return True

    def alike(self, text: str, count: int, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        done(self.found)

    def kin(self, entry_id: str, count: int, done: Callable[[Any], None]) -> None:  # noqa: ARG002
        done(tuple(m for m in self.found if m.entry.id != entry_id))


@pytest.fixture
def bench(qapp: QApplication) -> FakeBench:  # noqa: ARG001
    return FakeBench()


@pytest.fixture
def desk(qapp: QApplication, by_hand: ByHand) -> Desk:
    jobs = JobRunner(by_hand, qapp)
    return Desk(book_of(WAIT, LIES, QUEUE, HELLO), jobs, jobs)


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, bench: FakeBench, by_hand: ByHand) -> SimilarPanel:
    made = SimilarPanel(desk, bench)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    by_hand.drain()
    QApplication.processEvents()
    return made


def texts(panel: SimilarPanel) -> list[str]:
    return [panel.alike.item(n).text() for n in range(panel.alike.count())]


def test_a_conflict_is_told_while_typing(panel: SimilarPanel, desk: Desk) -> None:
    desk.select("espera")
    panel.look("usted me miente")
    expected = "Conflicto: lo mismo lleva a «Acusa de mentir» (Alivie la tensión)."
    assert panel.warning.text() == expected
    assert panel.warning.isVisible()
    assert texts(panel)[0].startswith(expected)
    panel.look("")
    assert not panel.warning.isVisible()


def test_the_same_elsewhere_in_the_method_is_only_told(panel: SimilarPanel, desk: Desk) -> None:
    desk.select("fila")
    panel.look("llevo una hora esperando")
    assert panel.warning.text() == "También está en «Espera larga» (Escuche)."


def test_enter_opens_the_entry(qtbot: QtBot, panel: SimilarPanel, desk: Desk) -> None:
    desk.select("espera")
    panel.look("usted me miente")
    panel.alike.setFocus()
    qtbot.keyClick(panel.alike, Qt.Key.Key_Return)
    assert desk.current_id == "mentira"


def test_the_book_has_one_conflict_until_it_is_undone(
    qtbot: QtBot, panel: SimilarPanel, desk: Desk
) -> None:
    assert panel.conflicts_heading.text() == "&Conflictos del libro: 1"
    desk.set("mentira", "x", triggers=["usted me miente"])
    none = "&Conflictos del libro: 0"
    qtbot.waitUntil(lambda: panel.conflicts_heading.text() == none)
    assert panel.conflicts.entry() == ""


def test_rows_of_the_open_entry_are_marked(qtbot: QtBot, panel: SimilarPanel, desk: Desk) -> None:
    with qtbot.waitSignal(panel.marks) as got:
        desk.select("espera")
    assert got.args is not None
    marks = got.args[0]
    assert marks[1] == "Conflicto: lo mismo lleva a «Acusa de mentir» (Alivie la tensión)."
    assert marks[0].startswith("También está en «La fila no avanza»")
    with qtbot.waitSignal(panel.marks) as got:
        desk.select("saludo")
    assert got.args == [{}]


def test_by_meaning_comes_after_the_words(
    panel: SimilarPanel, desk: Desk, bench: FakeBench
) -> None:
    desk.select("espera")
    far = Match(HELLO.freeze(), 0.2, "buenos días", near=False)
    near = Match(LIES.freeze(), 0.6, "usted me miente", near=True)
    bench.found = (near, far)
    panel.look("eso es falso de toda falsedad")
    panel._ask_meaning()
    assert texts(panel) == ["«usted me miente»\nAcusa de mentir (Alivie la tensión)"]


def test_kin_of_the_open_entry(panel: SimilarPanel, desk: Desk, bench: FakeBench) -> None:
    bench.found = (Match(QUEUE.freeze(), 0.6, "x", near=True),)
    desk.select("espera")
    assert panel.kin.item(0).text() == "La fila no avanza (Escuche)"
    desk.select("")
    assert panel.kin.item(0).text() == "No hay ninguna entrada abierta."


def test_every_list_has_a_name(panel: SimilarPanel) -> None:
    for widget in panel.stops():
        assert widget.accessibleName() or widget.property("text")


def test_a_hundred_conflicts_are_listed_and_all_counted(
    panel: SimilarPanel, desk: Desk, qtbot: QtBot
) -> None:
    desk.put(
        "Muchas",
        {
            f"{kind}-{n}": item(f"{kind}-{n}", "Otra", kind, ["no me cuelgue"])
            for n in range(12)
            for kind in (Method.LISTEN, Method.RELIEVE)
        },
    )
    qtbot.waitUntil(lambda: panel.conflicts_heading.text() == "&Conflictos del libro: 145")
    assert panel.conflicts.count() == 100
