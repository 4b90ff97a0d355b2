"""Two versions of an entry: fields, words within texts, and how a row is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.domain import Channel, Status, Step
from assistant.editing.book import Book, Item, open_book
from assistant.editing.differences import Difference, Piece, between, words
from assistant.jobs import JobRunner
from assistant.ui.editor import review_words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.difference_dialog import DifferenceDialog
from assistant.ui.editor.difference_view import DifferenceModel, DifferenceView
from tests.conftest import ByHand
from tests.test_editor_reviews import reworded


@pytest.fixture
def book(folder: Path, tmp_path: Path) -> Book:
    (tmp_path / "programa").mkdir()
    return open_book(folder, tmp_path / "programa")


@pytest.fixture
def runner(by_hand: ByHand, qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot
    made = JobRunner(by_hand)
    yield made
    made.close()


def changed(item: Item, **values: object) -> Item:
    return replace(item, entry=item.entry.model_copy(update=values))


@pytest.mark.parametrize(
    ("old", "new", "marks"),
    [
        ("Lo reviso hoy.", "Lo reviso ahora.", "Lo reviso [-hoy-][+ahora+]."),
        ("Lo reviso.", "Yo lo reviso.", "[-Lo-][+Yo lo+] reviso."),
        ("Gracias por todo eso", "Gracias", "Gracias[- por todo eso-]"),
        ("uno dos tres", "seis siete tres", "[-uno dos-][+seis siete+] tres"),
        ("", "Nuevo.", "[+Nuevo.+]"),
        ("igual", "igual", "igual"),
    ],
)
def test_words_that_changed_are_marked(old: str, new: str, marks: str) -> None:
    signs = {Piece.SAME: "{}", Piece.GONE: "[-{}-]", Piece.NEW: "[+{}+]"}
    assert "".join(signs[r.piece].format(r.text) for r in words(old, new)) == marks


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_runs_are_both_texts_whole(old: str, new: str) -> None:
    runs = words(old, new)
    assert "".join(r.text for r in runs if r.piece is not Piece.NEW) == old
    assert "".join(r.text for r in runs if r.piece is not Piece.GONE) == new


def test_a_row_says_what_it_was_and_what_it_is(book: Book) -> None:
    old = book.items["insulto"]
    new = changed(
        reworded(book, "con-plazo", "{cliente}, lo reviso hoy.").items["insulto"],
        status=Status.DRAFT,
        expires=date(2026, 12, 1),
        danger=True,
        triggers=["eres un inútil", "no sirve"],
    )
    rows = [review_words.spoken(row) for row in between(old, new)]
    assert (
        "Frase 2, texto: antes «{cliente}, lo reviso antes de {plazo}.»; ahora «{cliente}, lo"
        " reviso hoy.». Quitado: «antes de {plazo}». Añadido: «hoy»"
    ) in rows
    assert "Estado: antes «activa»; ahora «borrador»" in rows
    assert "Peligro: antes «no»; ahora «sí»" in rows
    assert "Ejemplo: quitado, «usted no sirve para nada»" in rows
    assert "Ejemplo: nuevo, «no sirve»" in rows
    assert any(row.startswith("Vencimiento: antes «nada»; ahora «1 ") for row in rows)


def test_lines_tell_their_own_fields_in_spanish(book: Book) -> None:
    old = book.items["insulto"]
    first = old.entry.lines[0].model_copy(
        update={"channels": frozenset({Channel.MAIL}), "step": Step.NEXT, "accept": {"but": "sí"}}
    )
    new = changed(old, lines=[first, *old.entry.lines[2:]])
    rows = [review_words.spoken(row) for row in between(old, new)]
    assert "Frase 1, canales: antes «Teléfono, Chat»; ahora «Correo»" in rows
    assert "Frase 1, paso: antes «Primera respuesta»; ahora «Paso siguiente»" in rows
    assert "Frase 1, avisos aceptados: antes «nada»; ahora ««Pero» borra lo anterior»" in rows
    assert any(row.startswith("Frase 2, texto: quitado") for row in rows)


def test_words_of_a_later_program_are_shown_as_they_are() -> None:
    odd = Difference("step", "a", 1, "opening", "encore")
    assert review_words.spoken(odd).endswith("ahora «encore»")
    assert review_words.place(Difference("mood", "", 0, "", "x")) == "Mood"


def test_the_list_is_a_sound_model_and_reads_its_rows(
    book: Book, qtmodeltester: ModelTester
) -> None:
    model = DifferenceModel()
    old = book.items["insulto"]
    model.show(between(old, changed(old, title="Otro")))
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtmodeltester.check(model)
    assert spoken.startswith("Título: antes «Insulta la capacidad del agente»; ahora «Otro»")


def test_markup_in_a_book_is_drawn_as_text(book: Book, qtbot: QtBot) -> None:
    view = DifferenceView("Diferencias")
    qtbot.addWidget(view)
    view.resize(500, 300)
    old = book.items["insulto"]
    view.show_differences(between(old, changed(old, title="<img src='file:///x'><b>hola</b>")))
    view.show()
    option = QStyleOptionViewItem()
    delegate = view.itemDelegate()
    tall = delegate.sizeHint(option, view.rows.index(0))
    view.resize(150, 300)
    assert delegate.sizeHint(option, view.rows.index(0)).height() > tall.height(), "it wraps"
    assert not view.grab().isNull()
    assert "<b>hola</b>" in view.rows.index(0).data()


def test_the_dialog_compares_with_what_is_saved_and_with_the_program(
    folder: Path, tmp_path: Path, runner: JobRunner, by_hand: ByHand, qtbot: QtBot
) -> None:
    program = open_book(tmp_path / "nada", folder)
    item = program.items["insulto"]
    adapted = replace(program, items={"insulto": changed(item, title="Guardada")})
    desk = Desk(adapted, runner, runner)
    desk.set("insulto", "Título", title="De ahora")
    dialog = DifferenceDialog(desk, "insulto")
    qtbot.addWidget(dialog)
    dialog.show()
    assert [r.old for r in dialog.view.rows.rows] == ["Guardada"]
    assert dialog.status.text().startswith("1 diferencia.")
    dialog.before.setCurrentText("La del programa")
    assert [(r.old, r.new) for r in dialog.view.rows.rows] == [
        ("Insulta la capacidad del agente", "De ahora")
    ]
    dialog.now.setCurrentText("La del programa")
    assert dialog.status.text() == "Las dos dicen lo mismo."
    by_hand.drain()
    assert dialog.before.count() == 3, "there is no history yet"
