"""Publishing in the window: what is shown first, what forbids it, and the way back."""

import errno
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.contract import Failure
from assistant.domain import ContractTest
from assistant.editing.book import Book, Test, open_book
from assistant.jobs import JobRunner
from assistant.phrasebook import publish as publishing
from assistant.phrasebook.atomic import write_bytes
from assistant.phrasebook.shared import fetch
from assistant.phrasebook.signing import new_key, public_key
from assistant.settings.checks import folder, key_file
from assistant.settings.kinds import UnfitError
from assistant.ui.editor import publish_dialog
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.handover import Handover
from assistant.ui.editor.publish_dialog import PublishDialog
from assistant.ui.editor.roll_back_dialog import RollBackDialog
from assistant.ui.kept_settings import KeptSettings
from tests.conftest import BOOK, ByHand
from tests.test_shared import talk


class FakeBench(QObject):
    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_model = True
        self.fails: tuple[Failure, ...] = ()
        self.asked: list[Callable[[tuple[Failure, ...]], None]] = []

    def is_ready(self) -> bool:
        return self.has_model

    def failures(self, book: Book, done: Callable[[tuple[Failure, ...]], None]) -> None:
        assert book.items
        self.asked.append(done)

    def answer(self) -> None:
        for done in self.asked:
            done(self.fails)
        self.asked.clear()


class Lead:
    """A lead's folder on the desk, where it is published, and an agent's cache."""

    def __init__(self, folder: Path, root: Path, hand: ByHand, qtbot: QtBot) -> None:
        self.folder, self.target, self.cache = folder, root / "publicado", root / "cache"
        self.program = root / "programa"
        self.program.mkdir()
        (self.program / "relieve.yaml").write_text("method: relieve\nentries: []\n", "utf-8")
        self.hand, self.qtbot = hand, qtbot
        self.io = JobRunner(hand)
        self.desk = Desk(open_book(folder, self.program), JobRunner(hand), self.io)
        self.bench = FakeBench()
        self.settings = KeptSettings(self.io)
        self.settings.put("publish_to", str(self.target))
        hand.drain()
        self.saves: list[Callable[[bool], None]] = []
        self.told: list[str] = []

    def open(self) -> PublishDialog:
        dialog = PublishDialog(self.desk, self.bench, self.settings, self.saves.append)
        dialog.told.connect(self.told.append)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.drain()
        return dialog

    def drain(self) -> None:
        self.hand.drain()
        self.bench.answer()

    def publish(self) -> None:
        dialog = self.open()
        dialog.publish.click()
        self.drain()
        assert dialog.isHidden(), dialog.headline.text()

    def edit(self, old: str, new: str) -> None:
        file = self.folder / "relieve.yaml"
        assert old in file.read_text("utf-8")
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
        self.desk.reload(open_book(self.folder, self.program))

    def agent(self, public: bytes | None = None) -> str:
        return talk(fetch(str(self.target), public, self.cache))


@pytest.fixture
def lead(
    folder: Path, tmp_path: Path, by_hand: ByHand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Lead]:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "datos"))
    made = Lead(folder, tmp_path, by_hand, qtbot)
    yield made
    by_hand.drain()


def top(dialog: PublishDialog | RollBackDialog) -> str:
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    return item.text(0)


def cells(dialog: PublishDialog | RollBackDialog) -> list[str]:
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    child = item.child(0)
    assert child is not None
    return [child.text(n) for n in range(3)]


def blockers(dialog: PublishDialog) -> list[str]:
    return [dialog.blockers.item(n).text() for n in range(dialog.blockers.count())]


def test_seen_then_published_then_back_again(lead: Lead) -> None:
    dialog = lead.open()
    assert "Primera publicación aquí. Entradas que verán los agentes: 1." in dialog.headline.text()
    dialog.why.setText("al comenzar")
    dialog.publish.click()
    lead.drain()
    assert dialog.isHidden()
    assert "Publicado" in lead.told[0]
    assert "sin firma" in lead.told[0]
    assert lead.agent() == "No es conmigo."
    lead.edit("No es conmigo.", "Hoy no es conmigo.")
    dialog = lead.open()
    assert "nuevas: 0; cambiadas: 1; quitadas: 0" in dialog.headline.text()
    assert "«al comenzar»" in dialog.headline.text()
    assert top(dialog) == "Cambia: Insulta la capacidad del agente"
    assert cells(dialog) == ["Para el agente", "No es conmigo.", "Hoy no es conmigo."]
    assert not dialog.back.isEnabled(), "there is one publication only"
    dialog.publish.click()
    lead.drain()
    assert lead.agent() == "Hoy no es conmigo."
    dialog = lead.open()
    assert "ya tienen este libro" in dialog.headline.text()
    assert not dialog.publish.isEnabled()
    dialog.back.click()
    (back,) = dialog.findChildren(RollBackDialog)
    assert not back.confirm.isEnabled(), "not before it is known what comes back"
    lead.drain()
    assert cells(back) == ["Para el agente", "Hoy no es conmigo.", "No es conmigo."]
    assert "cambiadas: 1" in back.headline.text()
    back.confirm.click()
    back.reject()
    assert not back.isHidden(), "not while it is being written"
    lead.drain()
    assert back.isHidden()
    assert dialog.isHidden()
    assert "vuelven a la publicación anterior" in lead.told[-1]
    assert lead.agent() == "No es conmigo."


def test_what_is_not_saved_is_saved_first(lead: Lead) -> None:
    lead.desk.set("insulto", "Escribir", title="Otro")
    dialog = lead.open()
    assert dialog.save_first.isVisible()
    assert not dialog.publish.isEnabled()
    dialog.save_first.click()
    assert not dialog.save_first.isEnabled()
    lead.saves.pop()(False)
    assert "No se guardó todo" in dialog.headline.text()
    dialog.save_first.click()
    lead.desk.keep(lead.desk.book)
    lead.saves.pop()(True)
    lead.drain()
    assert not dialog.save_first.isVisible()
    assert dialog.publish.isEnabled()


def test_what_forbids_it_is_named_and_led_to(lead: Lead) -> None:
    lead.edit("Gracias. Vamos juntos contra el problema.", "Cálmese ya.")
    test = ContractTest("qué mal", "insulto")
    lead.bench.fails = (Failure(test, "«qué mal» → se esperaba insulto, se leyó calm."),)
    lead.desk.set_tests("Añadir", (Test("qué mal", "insulto", "relieve.yaml"),))
    lead.desk.keep(lead.desk.book)
    dialog = lead.open()
    assert len(blockers(dialog)) == 2
    assert "Cálmese" in blockers(dialog)[0]
    assert "Prueba que no se cumple: «qué mal»" in blockers(dialog)[1]
    assert not dialog.publish.isEnabled()
    went: list[str] = []
    dialog.open_entry.connect(went.append)
    dialog.blockers.setCurrentRow(1)
    dialog.go.click()
    assert went == ["insulto"]
    assert dialog.isHidden()


def test_the_tests_are_waited_for(lead: Lead) -> None:
    lead.bench.has_model = False
    lead.desk.set_tests("Añadir", (Test("qué mal", "insulto", "relieve.yaml"),))
    lead.desk.keep(lead.desk.book)
    dialog = lead.open()
    assert dialog.tests.isVisible()
    assert not dialog.publish.isEnabled()
    lead.bench.has_model = True
    lead.bench.ready.emit()
    lead.drain()
    assert not dialog.tests.isVisible()
    assert dialog.publish.isEnabled()


def test_a_signed_book_asks_for_the_key(lead: Lead, tmp_path: Path) -> None:
    key = tmp_path / "k.pem"
    public = public_key(new_key(key))
    dialog = lead.open()
    dialog.key.setText(str(key))
    dialog.publish.click()
    lead.drain()
    assert lead.agent(public) == "No es conmigo."
    assert "sin firma" not in lead.told[0]
    assert lead.settings.settings.publish_key == str(key)
    lead.edit("No es conmigo.", "Hoy no es conmigo.")
    dialog = lead.open()
    assert dialog.key.text() == str(key)
    dialog.key.clear()
    assert "elija la clave" in blockers(dialog)[0]
    dialog.key.setText(key.read_text().replace("\n", " "))
    assert "nunca la clave misma" in blockers(dialog)[0]
    dialog.key.setText(str(tmp_path / "no.pem"))
    dialog.publish.click()
    lead.drain()
    assert "No se puede leer la clave" in dialog.headline.text()
    assert not dialog.isHidden()


def test_what_changed_meanwhile_is_shown_anew(lead: Lead) -> None:
    lead.publish()
    lead.edit("No es conmigo.", "Hoy no es conmigo.")
    dialog = lead.open()
    file = lead.folder / "relieve.yaml"
    file.write_text(BOOK.replace("No es conmigo.", "Nunca es conmigo."), "utf-8")
    dialog.publish.click()
    lead.drain()
    assert "cambió mientras usted miraba" in dialog.headline.text()
    assert cells(dialog)[2] == "Nunca es conmigo."
    assert lead.agent() == "No es conmigo."


def test_escape_stops_it(lead: Lead) -> None:
    dialog = lead.open()
    dialog.publish.click()
    assert dialog.publish.text() == "&Detener"
    dialog.reject()
    assert dialog.isVisible(), "what came of it must be told"
    lead.drain()
    assert "Usted lo detuvo" in dialog.headline.text()
    assert not (lead.target / "manifest.json").exists()
    assert dialog.publish.isEnabled()


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "está lleno"),
        (errno.EROFS, "No tiene permiso"),
        (errno.ENOENT, "No se encuentra la carpeta"),
        (errno.EIO, "dejó de responder"),
    ],
)
def test_a_drive_that_fails(
    lead: Lead, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    dialog = lead.open()

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(publishing, "write_bytes", refuse)
    dialog.publish.click()
    lead.drain()
    assert says in dialog.headline.text()
    monkeypatch.setattr(publishing, "write_bytes", write_bytes)
    dialog.publish.click()
    lead.drain()
    assert lead.agent() == "No es conmigo."


def test_where_nothing_can_be_written_is_known_before(
    lead: Lead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish_dialog, "may_write", lambda _: False)
    dialog = lead.open()
    assert "No tiene permiso para escribir" in blockers(dialog)[0]
    dialog.place.setText(str(lead.target / "a" / "b"))
    dialog._timer.timeout.emit()
    lead.drain()
    assert "No se encuentra la carpeta" in blockers(dialog)[0]
    dialog.place.setText("https://equipo.example/libro")
    dialog._timer.timeout.emit()
    assert "no una dirección" in dialog.headline.text()
    dialog.place.setText(str(lead.folder))
    dialog._timer.timeout.emit()
    lead.drain()
    assert "publique en otra" in blockers(dialog)[0]


def test_a_drive_mounted_to_be_read(lead: Lead) -> None:
    lead.target.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(lead.target)]
    try:
        done = subprocess.run(command, check=False, capture_output=True)
    except OSError:
        pytest.skip("nothing can be mounted here")
    if done.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        assert "No tiene permiso para escribir" in blockers(lead.open())[0]
    finally:
        subprocess.run(["umount", str(lead.target)], check=True)


def test_only_the_newest_folder_counts(lead: Lead, tmp_path: Path) -> None:
    lead.publish()
    dialog = lead.open()
    dialog.place.setText(str(tmp_path / "otro"))
    dialog._timer.timeout.emit()
    dialog.place.setText(str(lead.target))
    dialog._timer.timeout.emit()
    lead.drain()
    assert "ya tienen este libro" in dialog.headline.text()
    dialog.place.setText(str(tmp_path / "otro"))
    dialog._timer.timeout.emit()
    dialog.close()
    lead.drain()  # nothing is told to a window that is closed


@pytest.mark.parametrize("text", ["https://x.example/libro", "smb://x"])
def test_a_place_that_is_no_folder(text: str) -> None:
    with pytest.raises(UnfitError, match="debe ser una carpeta"):
        folder(text)
    assert folder("/srv/libro") == "/srv/libro"


def test_a_key_is_no_setting(tmp_path: Path) -> None:
    public = new_key(tmp_path / "k.pem")
    lines = (tmp_path / "k.pem").read_text().splitlines()
    for text in (public, *lines[:2]):
        with pytest.raises(UnfitError, match="nunca la clave"):
            key_file(text)
    assert key_file(str(tmp_path / "k.pem")) == str(tmp_path / "k.pem")


def test_the_commands(lead: Lead, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    commands: Any = Handover(
        lead.desk, lead.bench, None, lead.settings, lead.saves.append, tmp_path / "own", window
    )
    publish, proposals, propose = commands.commands()
    assert publish.shortcut().toString() == "Ctrl+P"
    assert proposals.text() == "P&ropuestas…"
    assert not propose.isEnabled()
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.json").write_text("{")
    commands.inbox.refresh()
    lead.drain()
    assert proposals.text() == "P&ropuestas (1)…"
    lead.desk.writable = False
    lead.desk.set("insulto", "Escribir", title="Otro")
    assert propose.isEnabled()
    for action in (publish, proposals, propose):
        action.trigger()
        lead.drain()
    assert not commands.is_proposed()
    for dialog in window.findChildren(QWidget):
        if hasattr(dialog, "propose"):
            dialog.propose.click()
    lead.drain()
    assert commands.is_proposed()
