"""The open line as the agent sees it, and why it would not be offered."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.domain import Address, Channel, Status, Step
from assistant.editing.book import open_book
from assistant.jobs import JobRunner
from assistant.phrasebook.schema import LineModel
from assistant.settings.table import Look
from assistant.ui import theme
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.preview_panel import PreviewPanel
from tests.conftest import ByHand

ALL = frozenset(Channel)


@pytest.fixture
def desk(by_hand: ByHand, qtbot: QtBot, folder: Path, tmp_path: Path) -> Desk:
    del qtbot
    bundled = tmp_path / "programa"
    bundled.mkdir()
    return Desk(open_book(folder, bundled), JobRunner(by_hand), JobRunner(by_hand))


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> PreviewPanel:
    made = PreviewPanel(desk)
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made


def show(panel: PreviewPanel, desk: Desk, text: str = "Reviso su caso.", **more: Any) -> None:
    given = {"id": "la-frase", "text": text, "channels": ALL, "address": Address.USTED,
             "step": Step.OPENING} | more  # fmt: skip
    usual: dict[str, Any] = {"status": Status.ACTIVE, "expires": None, "accept": {}}
    made = LineModel.model_construct(None, **(usual | given))
    desk.set("insulto", "x", lines=[made])
    desk.select("insulto")
    panel.show_line("insulto", "la-frase")


def card(panel: PreviewPanel) -> str:
    return str(panel.model.data(panel.model.index(0)) or "")


def pick(panel: PreviewPanel, channel: Channel = Channel.CHAT) -> None:
    panel.channel.setCurrentIndex(list(Channel).index(channel))


def test_the_line_is_shown_with_slots_and_gender(panel: PreviewPanel, desk: Desk) -> None:
    show(panel, desk, "{cliente}, {lo|la|le} llamo en {plazo}.")
    assert card(panel) == "Ana Ruiz, le llamo en 24 horas."
    panel.gender.setCurrentIndex(1)
    assert card(panel) == "Ana Ruiz, lo llamo en 24 horas."
    panel.gender.setCurrentIndex(2)
    panel.filled.setChecked(False)
    assert card(panel) == "{cliente}, la llamo en {plazo}."
    assert panel.offered.text() == "Se ofrece por chat."


def test_it_opens_where_the_line_is_offered(panel: PreviewPanel, desk: Desk) -> None:
    show(panel, desk, channels=frozenset({Channel.MAIL}), address=Address.VOS)
    assert panel.channel.currentText() == "Correo"
    assert panel.address.currentText() == "vos"
    assert panel.offered.text() == "Se ofrece por correo."
    pick(panel, Channel.PHONE)
    assert panel.offered.text() == "No se ofrece por teléfono."
    panel.address.setCurrentIndex(0)
    assert "«usted»" in panel.offered.text()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"status": Status.DRAFT}, "Está en borrador: los agentes no la ven."),
        ({"status": Status.REVIEWED}, "Está revisada, pero falta activarla."),
        ({"expires": date(2024, 3, 5)}, "Venció el"),
        ({"text": "Cálmese."}, "Tiene un aviso en rojo: no se puede activar."),
        ({"text": "Reviso {cosa}."}, "no existe"),
        ({"text": "Reviso {cliente."}, "sin su pareja"),
        ({"channels": frozenset()}, "No se ofrece por"),
    ],
)
def test_why_a_line_is_not_offered(
    panel: PreviewPanel, desk: Desk, by_hand: ByHand, change: dict[str, Any], sentence: str
) -> None:
    show(panel, desk, **change)
    by_hand.drain()
    assert sentence in panel.offered.text()


def test_the_day_of_the_line_is_the_last(panel: PreviewPanel, desk: Desk) -> None:
    show(panel, desk, expires=date.today())  # noqa: DTZ011
    assert panel.offered.text() == "Se ofrece por chat."


def test_the_entry_counts_too(panel: PreviewPanel, desk: Desk) -> None:
    show(panel, desk)
    desk.set("insulto", "x", status=Status.DRAFT, expires=date(2024, 1, 1))
    panel.refresh()
    assert "La entrada está en borrador" in panel.offered.text()
    assert "La entrada venció" in panel.offered.text()


def test_the_card_follows_typing_and_undo(panel: PreviewPanel, desk: Desk, qtbot: QtBot) -> None:
    show(panel, desk)
    lines = [desk.book.items["insulto"].entry.lines[0].model_copy(update={"text": "Otra."})]
    desk.set("insulto", "x", lines=lines)
    qtbot.waitUntil(lambda: card(panel) == "Otra.")
    desk.stack.undo()
    qtbot.waitUntil(lambda: card(panel) == "Reviso su caso.")


def test_without_a_line_it_asks_for_one(panel: PreviewPanel, desk: Desk) -> None:
    show(panel, desk)
    panel.show_line("insulto", "")
    assert card(panel) == ""
    assert "Elija una frase" in panel.offered.text()
    assert not panel.channel.isEnabled()
    show(panel, desk)
    desk.put("x", {"insulto": None})
    panel.refresh()
    assert card(panel) == ""


def test_the_card_is_as_high_as_its_line_and_reads_to_the_ear(
    panel: PreviewPanel, desk: Desk
) -> None:
    show(panel, desk, "Corta.")
    low = panel.card.height()
    show(panel, desk, "Una frase larga que necesita más de un renglón para leerse. " * 4)
    assert panel.card.height() > low
    said = panel.model.data(panel.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Alivie la tensión" in str(said)
    assert all(s.accessibleName() or s.property("text") for s in panel.stops())


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_it_is_drawn_in_every_look(panel: PreviewPanel, desk: Desk, look: Look) -> None:
    theme.choose(look)
    try:
        QApplication.setPalette(theme.palette(theme.current()))
        show(panel, desk)
        assert not panel.grab().isNull()
    finally:
        theme.choose(Look.SYSTEM)
        QApplication.setPalette(theme.palette(theme.current()))
    assert panel.model.suggestion(0) is not None
