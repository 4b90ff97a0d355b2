"""Proposals: what is written, what is read of hostile files, and what can never be lost."""

import errno
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from assistant.conversation.proposal import Proposal
from assistant.conversation.proposal import save as save_message
from assistant.domain import Method, Situation
from assistant.editing import proposals
from assistant.editing.book import Book, Item, Test, applied, edit_of, open_book
from assistant.editing.proposals import Changes, Message, Pending
from assistant.errors import RemansoError
from assistant.jobs import JobRunner
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.inbox import Inbox
from assistant.ui.editor.proposals_dialog import ProposalsDialog
from assistant.ui.editor.propose_dialog import ProposeDialog
from tests.conftest import ByHand

pytestmark = pytest.mark.usefixtures("qtbot")

DAY = date(2027, 3, 14)
PROGRAM = """
method: listen
entries:
  - id: demora
    title: "Se queja de la demora"
    base: true
    triggers: ["llevo dos horas esperando"]
    lines:
      - {id: a, text: "Tiene razón.", channels: [chat], address: any, step: opening}
"""


@pytest.fixture
def book(folder: Path, tmp_path: Path) -> Book:
    program = tmp_path / "programa"
    program.mkdir()
    (program / "listen.yaml").write_text(PROGRAM, "utf-8")
    return open_book(folder, program)


def changed(book: Book, name: str = "insulto", **values: Any) -> Book:
    item = book.items[name]
    after = replace(item, entry=item.entry.model_copy(update=values))
    return applied(book, edit_of(book, "x", {name: after}))


def made(book: Book, kept: Book) -> Changes:
    return proposals.made(book, kept, "Eva", "porque sí", DAY)


def back(folder: Path) -> Changes:
    (one,) = proposals.pending([folder])
    assert isinstance(one.what, Changes), one.problem
    return one.what


def test_what_is_proposed_comes_back(book: Book, tmp_path: Path) -> None:
    now = changed(book, title="Otro", expires=date(2028, 1, 1), self_talk=None)
    new = Item(now.items["insulto"].entry.model_copy(update={"id": "nueva"}), Method.RELIEVE, "")
    now = applied(now, edit_of(now, "x", {"nueva": new, "demora": None}))
    now = replace(now, tests=(*now.tests, Test("qué mal", "insulto", "")))
    what = made(now, book)
    place = proposals.propose(what, book.folder, tmp_path / "own")
    assert place.parent == book.folder / "propuestas"
    assert back(place.parent) == what
    assert [(c.id, c.entry is None) for c in what.changes] == [
        ("demora", True), ("insulto", False), ("nueva", False),
    ]  # fmt: skip
    after = applied(book, proposals.accepted(book, what, "Aceptar"))
    assert after.items["insulto"].entry.title == "Otro"
    assert after.items["nueva"].file == "relieve.yaml"
    assert "demora" in after.items, "the program's own cannot be taken out"
    assert after.tests[-1] == Test("qué mal", "insulto", "relieve.yaml")
    change, *_ = proposals.difference(book, what.changes[1])
    assert (change.field, change.old, change.new) == (
        "title", "Insulta la capacidad del agente", "Otro",
    )  # fmt: skip
    assert not proposals.accepted(after, what, "x").items


def test_only_what_can_stand_is_proposed(book: Book) -> None:
    with pytest.raises(RemansoError, match="No hay cambios"):
        made(book, book)
    with pytest.raises(RemansoError, match=r"Insulta.*vacío"):
        made(changed(book, triggers=[""]), book)


def test_a_conflict_is_an_entry_that_changed_since(book: Book) -> None:
    (change,) = made(changed(book, title="De Eva"), book).changes
    assert not proposals.in_conflict(book, change)
    assert proposals.in_conflict(changed(book, title="De Luis"), change)
    assert not proposals.in_conflict(changed(book, title="De Eva"), change)
    assert proposals.is_done(changed(book, title="De Eva"), change)


def test_where_nothing_can_be_written_it_goes_to_ones_own(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = made(changed(book, title="Otro"), book)
    own = tmp_path / "own"
    real = Path.mkdir

    def refuse(self: Path, *args: Any, **kwargs: Any) -> None:
        if self.name == "propuestas":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "mkdir", refuse)
    place = proposals.propose(what, book.folder, own)
    assert place.parent == own
    assert back(own) == what
    (tmp_path / "archivo").write_text("")
    with pytest.raises(RemansoError, match="La propuesta sigue en esta ventana"):
        proposals.propose(what, book.folder, tmp_path / "archivo" / "x")
    with pytest.raises(RemansoError, match="No se encuentra la carpeta"):
        proposals.save_as(what, tmp_path / "no" / "a.json")


def test_an_agents_message(book: Book, tmp_path: Path) -> None:
    own = tmp_path / "own"
    save_message(Proposal("eres un \u202einútil", Situation.ATTACK, "insulto"), own, DAY)
    (one,) = proposals.pending([own, tmp_path / "no"])
    assert isinstance(one.what, Message)
    assert one.what.proposal.text == "eres un �inútil", "nothing that turns the text around"
    step = proposals.with_trigger(book, "insulto", one.what.proposal.text, "x")
    after = applied(book, step)
    assert after.items["insulto"].entry.triggers[-1] == "eres un �inútil"
    assert not proposals.with_trigger(after, "insulto", one.what.proposal.text, "x").items
    moved = applied(book, proposals.with_trigger(book, "demora", "qué lentos", "x"))
    assert moved.items["demora"].file == "listen.yaml"


def good() -> dict[str, Any]:
    entry = {"id": "a", "title": "A"}
    change = {"id": "a", "kind": "relieve", "made_from": "", "entry": entry}
    return {"format": 1, "day": "2027-03-14", "changes": [change]}


BROKEN: dict[str, bytes] = {
    "empty": b"",
    "cut": b'{"format": 1',
    "no text": b"\xff\xfe\x00",
    "deep": b"[" * 100_000,
    "a list": b"[]",
    "too big": b" " * (proposals.LIMIT + 1),
    "later": json.dumps(good() | {"format": 2}).encode(),
    "unknown field": json.dumps(good() | {"run": "rm"}).encode(),
    "nothing": json.dumps(good() | {"changes": []}).encode(),
    "twice": json.dumps(good() | {"changes": good()["changes"] * 2}).encode(),
    "a path as id": json.dumps(good()).replace('"a"', '"../a"').encode(),
    "another id": json.dumps(good()).replace('"id": "a", "title"', '"id": "b", "title"').encode(),
    "kind": json.dumps(good()).replace("relieve", "attack").encode(),
    "hash": json.dumps(good()).replace('"made_from": ""', '"made_from": "x"').encode(),
    "surrogate": json.dumps(good()).replace('"A"', '"\\ud800"').encode(),
    "message empty": b'{"format": 1, "day": "2027-03-14", "message": " ", "situation": "attack"}',
    "situation": b'{"format": 1, "day": "2027-03-14", "message": "x", "situation": "y"}',
    "message long": json.dumps(
        {"format": 1, "day": "2027-03-14", "message": "x" * 600, "situation": "attack"}
    ).encode(),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_a_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.json").write_bytes(data)
    (tmp_path / "b.json").write_text(json.dumps(good()))
    (tmp_path / "resueltas").mkdir()
    right, wrong = proposals.pending([tmp_path])
    assert isinstance(right.what, Changes)
    assert wrong.what is None
    assert wrong.problem.endswith(".")


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_proposal_or_a_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.json").write_bytes(data)
    one = proposals.read(tmp_path / "a.json")
    assert one.what is not None or one.problem


def test_a_settled_one_says_who_and_why(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps(good()))
    one = proposals.read(file)
    place = proposals.settle(one, accept=False, who="Ana", why="ya está", day=DAY)
    assert place == tmp_path / "resueltas" / "a.json"
    assert json.loads(place.read_text()) == good()
    note = json.loads((tmp_path / "resueltas" / "a.resuelta.json").read_text("utf-8"))
    assert (note["who"], note["accepted"], note["why"]) == ("Ana", False, "ya está")
    assert proposals.pending([tmp_path]) == ()
    file.write_text(json.dumps(good()))
    assert proposals.settle(one, accept=True, who="", why="", day=DAY) not in (None, place)
    with pytest.raises(RemansoError, match="La propuesta sigue en la lista"):
        proposals.settle(one, accept=True, who="", why="", day=DAY)
    assert len(list((tmp_path / "resueltas").iterdir())) == 4, "no note of what did not move"


# The window


@pytest.fixture
def _spanish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("es_MX"))
    yield
    QLocale.setDefault(before)


class Place:
    def __init__(self, book: Book, own: Path, hand: ByHand) -> None:
        self.book, self.own, self.hand = book, own, hand
        self.desk = Desk(book, JobRunner(hand), JobRunner(hand))
        self.inbox = Inbox(self.desk, own)
        self.said: list[str] = []
        self.inbox.told.connect(self.said.append)

    def propose(self, now: Book) -> Path:
        return proposals.propose(made(now, self.book), self.book.folder, self.own)

    def look(self) -> Pending:
        self.inbox.refresh()
        self.hand.drain()
        return self.inbox.pending[0]

    def save(self) -> None:
        self.desk.keep(self.desk.book)
        self.hand.drain()


@pytest.fixture
def place(book: Book, tmp_path: Path, by_hand: ByHand) -> Iterator[Place]:
    made = Place(book, tmp_path / "own", by_hand)
    yield made
    by_hand.drain()


def test_accepted_moves_when_it_is_saved(place: Place) -> None:
    file = place.propose(changed(place.book, title="Otro"))
    one = place.look()
    place.inbox.accept(one)
    place.hand.drain()
    assert place.desk.book.items["insulto"].entry.title == "Otro"
    assert (place.inbox.waiting, len(place.inbox.pending), file.exists()) == (0, 1, True)
    place.desk.stack.undo()
    assert place.inbox.waiting == 1
    place.save()
    assert file.exists(), "undone before the save: it waits on"
    place.desk.stack.redo()
    place.desk.set("insulto", "Escribir", title="Otro, mejor")
    place.save()
    assert not file.exists()
    assert (file.parent / "resueltas" / file.name).exists()
    assert place.inbox.pending == ()


def test_a_window_that_closes_loses_no_proposal(place: Place) -> None:
    file = place.propose(changed(place.book, title="Otro"))
    place.inbox.accept(place.look())
    place.desk.reload(place.book)
    place.hand.drain()
    assert file.exists()
    assert place.inbox.waiting == 1
    place.inbox.accept(place.look())
    place.desk.reload(place.desk.book)
    place.hand.drain()
    assert not file.exists(), "read anew from the disk, the book has it"


def test_one_that_cannot_be_moved_stays(place: Place) -> None:
    place.propose(changed(place.book, title="Otro"))
    one = place.look()
    (place.book.folder / "propuestas" / "resueltas").write_text("not a folder")
    place.inbox.refuse(one, "no")
    place.hand.drain()
    assert "La propuesta sigue en la lista" in place.said[-1]
    assert place.inbox.waiting == 1


def test_a_file_opened_by_hand_stays_where_it_is(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "bajada.json"
    proposals.save_as(made(changed(place.book, title="Otro"), place.book), file)
    place.inbox.open(file)
    place.hand.drain()
    place.inbox.refuse(place.inbox.pending[0], "no")
    place.hand.drain()
    assert file.exists()
    assert place.inbox.pending == ()


def top(dialog: ProposalsDialog | ProposeDialog) -> QTreeWidgetItem:
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    return item


class Near:
    ready: Any = None

    def is_ready(self) -> bool:
        return True

    def search(self, words: str, done: Any) -> None:
        assert words == "eres un bruto"
        done(("demora",))


@pytest.mark.usefixtures("_spanish")
def test_the_dialog_shows_what_would_change(place: Place, qtbot: QtBot) -> None:
    place.propose(changed(place.book, title="De Eva"))
    save_message(Proposal("eres un bruto", Situation.ATTACK, "insulto"), place.own, DAY)
    (place.own / "rota.json").write_text("{")
    dialog = ProposalsDialog(place.desk, place.inbox, Near())
    qtbot.addWidget(dialog)
    place.hand.drain()
    rows = [dialog.list.item(n).text() for n in range(3)]
    assert rows == [
        "Eva, 14 de marzo de 2027: 1 entrada",
        "Un agente, 14 de marzo de 2027: mensaje «eres un bruto»",
        "No se puede usar: rota.json",
    ]
    child = top(dialog).child(0)
    assert child is not None
    assert [child.text(n) for n in range(3)] == [
        "Título", "Insulta la capacidad del agente", "De Eva",
    ]  # fmt: skip
    spoken = child.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Título: antes «Insulta la capacidad del agente»; ahora «De Eva».")
    assert "porque sí" in dialog.about.text()
    place.desk.set("insulto", "Escribir", title="De Luis")
    assert "otra persona la cambió" in top(dialog).text(0)
    dialog.accept_button.click()
    assert place.desk.book.items["insulto"].entry.title == "De Eva"
    assert "falta guardar" in dialog.list.item(0).text()
    dialog.list.setCurrentRow(1)
    titles = [dialog.entry.itemText(n) for n in range(dialog.entry.count())]
    assert titles == ["De Eva", "Se queja de la demora"], "the proposed one, then the nearest"
    dialog.entry.setCurrentIndex(1)
    dialog.accept_button.click()
    assert "eres un bruto" in place.desk.book.items["demora"].entry.triggers
    dialog.list.setCurrentRow(2)
    assert not dialog.accept_button.isEnabled()
    dialog.refuse_button.click()
    assert "motivo" in dialog.status.text()
    dialog.why.setText("no se lee")
    dialog.refuse_button.click()
    place.hand.drain()
    place.save()
    assert dialog.list.count() == 0
    assert "No hay propuestas" in dialog.about.text()
    assert {p.suffix for p in (place.own / "resueltas").iterdir()} == {".json"}


def test_where_nothing_may_be_written_they_are_only_shown(place: Place, qtbot: QtBot) -> None:
    place.propose(changed(place.book, title="De Eva"))
    place.desk.writable = False
    dialog = ProposalsDialog(place.desk, place.inbox)
    qtbot.addWidget(dialog)
    place.hand.drain()
    assert dialog.tree.topLevelItemCount() == 1
    assert not dialog.accept_button.isEnabled()
    assert not dialog.refuse_button.isEnabled()
    assert "solo de lectura" in dialog.status.text()


def test_the_proposers_side(
    place: Place, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.desk.set("insulto", "Escribir", title="Otro")
    dialog = ProposeDialog(place.desk, place.own)
    qtbot.addWidget(dialog)
    told: list[str] = []
    dialog.told.connect(told.append)
    assert "1 entrada" in dialog.about.text()
    child = top(dialog).child(0)
    assert child is not None
    assert child.text(2) == "Otro"
    dialog.why.setText("más claro")
    away = tmp_path / "a" / "b.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(away), ""))
    dialog.save_as.click()
    place.hand.drain()
    assert "No se encuentra la carpeta" in dialog.about.text()
    dialog.propose.click()
    place.hand.drain()
    assert "junto al libro" in told[0]
    (one,) = proposals.pending([place.book.folder / "propuestas"])
    assert isinstance(one.what, Changes)
    assert one.what.why == "más claro"


def test_nothing_to_propose_is_said(place: Place, qtbot: QtBot) -> None:
    dialog = ProposeDialog(place.desk, place.own)
    qtbot.addWidget(dialog)
    assert "No hay cambios" in dialog.about.text()
    assert not dialog.propose.isEnabled()
