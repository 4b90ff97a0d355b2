"""The help: pages in two languages, search, links, F1, the tour and the sheet of keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.help import pages
from assistant.help.keys import KeyRow, sheet
from assistant.settings.keys import Action
from assistant.ui.aids import Aids, mark, page_of
from assistant.ui.help_window import HelpWindow
from assistant.ui.key_rows import rows
from assistant.ui.key_sheet import KeySheet
from assistant.ui.tour import Stop, Tour
from tests.conftest import ByHand
from tests.test_window import Desk, FakeClipboard

KEYS = {action.value: f"<{action}>" for action in Action}
EVERY = (*pages.ORDER, pages.CHARTER)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("language", ["es", "en"])
def test_each_page_is_there_with_known_keys_and_links(language: str, name: str) -> None:
    raw = (paths.HELP / language / f"{name}.md").read_text("utf-8")
    assert set(re.findall(r"\{key:([^}]*)\}", raw)) <= set(Action)
    for bang, link in re.findall(r"(!?)\[[^]]*\]\(([^)]*)\)", raw):
        if bang:
            assert pages.picture(link, language) is not None, link
            continue
        assert link.removesuffix(".md") in pages.ORDER, link
    page = pages.page(name, language, KEYS, "-")
    assert page.title
    assert "{key:" not in page.markdown


def test_a_sign_as_a_key_is_no_markup(window: HelpWindow) -> None:
    window.open_page("escalating")
    for sign in ("Ctrl+<", "Ctrl+*", "Ctrl+_", "Ctrl+`", "Ctrl+\\", "Ctrl+|"):
        window.take(pages.load("es", {**KEYS, "escalate": sign}, "-"))
        assert window.browser.toPlainText().split("\n")[1].startswith(f"{sign} o el botón"), sign


def test_no_file_of_help_is_left_over() -> None:
    for language in ("es", "en"):
        assert {f.stem for f in (paths.HELP / language).glob("*.md")} == set(EVERY)


def test_keys_are_those_of_now_and_a_missing_one_is_said() -> None:
    text = pages.page("escalating", "es", {"escalate": "F4"}, "(sin tecla)").markdown
    assert text.startswith("# Escalar\n\n**F4**")
    assert (
        "**(sin tecla)**"
        in pages.page("escalating", "es", {"escalate": ""}, "(sin tecla)").markdown
    )


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("portapapeles", "clipboard"),
        ("PAUSA respirar", "care"),
        ("publicar firma", "leads"),
        ("velo", "veil"),
        ("nvda zafiro", None),
    ],
)
def test_search_finds_every_word_without_accents(query: str, first: str | None) -> None:
    found = pages.search(pages.load("es", KEYS, "-"), query)
    assert (found[0].id if found else None) == first


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(pages.load("es", KEYS, "-"))
    qtbot.addWidget(made)
    made.open_page()
    return made


def test_pages_links_and_the_way_back(window: HelpWindow) -> None:
    assert window.windowTitle() == "Ayuda: Primeros pasos"
    assert not window.back.isEnabled()
    window.browser.anchorClicked.emit(QUrl("ladder.md"))
    assert window.browser.accessibleName() == "La escalera: avisos y cierre"
    assert window.list.currentItem().text() == "La escalera: avisos y cierre"
    window.back.click()
    assert window.browser.accessibleName() == "Primeros pasos"
    window.forward.click()
    assert "Aviso 1 de 2" in window.browser.toPlainText()


@pytest.mark.parametrize(
    "address", ["https://example.com/ladder.md", "file:///etc/passwd", "nada.md", "mailto:a@b.c"]
)
def test_a_link_to_anywhere_else_does_nothing(window: HelpWindow, address: str) -> None:
    before = window.browser.toPlainText()
    window.browser.anchorClicked.emit(QUrl(address))
    assert window.browser.toPlainText() == before
    kind = QTextDocument.ResourceType.ImageResource
    assert window.browser.loadResource(kind.value, QUrl("file:///etc/passwd")) is None


def test_search_in_the_window_by_keyboard(window: HelpWindow, qtbot: QtBot) -> None:
    window.search.setFocus()
    for letter in "gestor":
        qtbot.keyClick(window.search, letter)
    titles = {window.list.item(row).text() for row in range(window.list.count())}
    assert titles == {"Escuchar el portapapeles", "Cuando algo no va bien"}
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.browser.accessibleName() == "Escuchar el portapapeles"
    assert window.browser.textCursor().selectedText() == "gestor"
    for letter in "xyz":
        qtbot.keyClick(window.search, letter)
    assert window.list.count() == 0
    assert not window.nothing.isHidden()


def test_every_control_of_the_help_has_a_name(window: HelpWindow) -> None:
    assert window.search.accessibleName()
    assert window.list.accessibleName()
    assert window.browser.accessibleName()


def test_a_remapped_key_appears_in_the_page_in_view(window: HelpWindow) -> None:
    window.open_page("escalating")
    assert "<escalate>" in window.browser.toPlainText()
    window.take(pages.load("es", {**KEYS, "escalate": "F4"}, "-"))
    assert window.browser.toPlainText().count("F4") == 1


@pytest.fixture
def desk(qtbot: QtBot, by_hand: ByHand) -> Iterator[Desk]:
    made = Desk(qtbot, by_hand, FakeClipboard())
    yield made
    made.jobs.close()


@pytest.fixture
def aids(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Aids:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return Aids(desk.window, desk.session, desk.window._copier, desk.jobs)


def test_f1_opens_the_page_of_the_part_with_the_keyboard(desk: Desk, aids: Aids) -> None:
    mark(desk.window.gender, "copying")
    assert page_of(desk.window.message) == "first-steps"
    assert page_of(desk.window.slots.fields()[0]) == "copying"
    assert page_of(None) == "first-steps"
    desk.window.escalate.setFocus()
    desk.press(Qt.Key.Key_F1, to=desk.window.escalate)
    assert aids._help is not None
    assert aids._help.isVisible()
    assert aids._help.browser.accessibleName() == "Escalar"
    desk.qtbot.keyClick(aids._help, Qt.Key.Key_Escape)
    assert not aids._help.isVisible()


def test_the_tour_points_at_four_parts_and_covers_none(desk: Desk, aids: Aids) -> None:
    window = desk.window
    aids.open_tour()
    tour = aids._tour
    assert tour is not None
    assert QApplication.focusWidget() is window.message, "the keyboard stays where it was"
    targets = [window.message, window.panel, window.escalate, window.new_case]
    for number, target in enumerate(targets, 1):
        assert tour.step == number
        assert f"{number} de 4" in tour.title.text()
        place = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        if target is not window.panel:  # it has most of the window
            assert not tour.geometry().intersects(place)
        assert tour._ring.place.contains(place.center())
        assert window.rect().contains(tour.geometry())
        tour.next.click()
    assert tour.step == 0
    desk.paste("upset por el cobro")
    assert desk.session.state.suggestions


def test_the_window_works_under_the_tour_and_escape_ends_it(desk: Desk, aids: Aids) -> None:
    aids.open_tour()
    tour = aids._tour
    assert tour is not None
    desk.paste("upset por el cobro")
    desk.press(Qt.Key.Key_1, ctrl=True)
    assert desk.clipboard.held
    tour.next.setFocus()
    desk.press(Qt.Key.Key_Escape, to=tour.next)
    assert tour.step == 0
    assert QApplication.focusWidget() is desk.window.message
    aids.open_tour()
    assert tour.step == 1, "it can be asked for again"


def test_the_tour_follows_the_window(desk: Desk, aids: Aids) -> None:
    aids.open_tour()
    tour = aids._tour
    assert tour is not None
    desk.window.resize(300, 560)
    QApplication.processEvents()
    assert desk.window.rect().contains(tour.geometry())


def test_the_first_run_shows_the_tour_once(desk: Desk, aids: Aids, tmp_path: Path) -> None:
    aids.first_run()
    desk.hand.drain()
    assert aids._tour is not None
    assert aids._tour.step == 1
    assert (tmp_path / "remanso" / "tour-seen").is_file()
    aids._tour.end()
    aids.first_run()
    desk.hand.drain()
    assert aids._tour.step == 0


def test_where_the_flag_cannot_be_kept_the_tour_waits(
    desk: Desk, aids: Aids, tmp_path: Path
) -> None:
    (tmp_path / "remanso").write_text("not a folder", "utf-8")
    aids.first_run()
    desk.hand.drain()
    assert aids._tour is None


def test_a_tour_of_one_stop_ends_with_its_button(desk: Desk) -> None:
    tour = Tour(desk.window, [Stop(desk.window.message, "uno", "dos")])
    tour.start()
    with desk.qtbot.waitSignal(tour.finished):
        tour.next.click()


def test_the_sheet_has_every_row_and_escapes() -> None:
    rows = [KeyRow("escalate", "Escalar <ya>", "F8"), KeyRow("quiet", "Discreto", "")]
    html = sheet("Teclas", "Nota", "(sin tecla)", rows)
    assert "Escalar &lt;ya&gt;" in html
    assert "<b>(sin tecla)</b>" in html
    assert "<script" not in html


def test_the_sheet_is_saved_as_pdf_and_as_html(qtbot: QtBot, tmp_path: Path) -> None:
    made = KeySheet(rows())
    qtbot.addWidget(made)
    made.save_to(tmp_path / "teclas.pdf")
    assert (tmp_path / "teclas.pdf").read_bytes().startswith(b"%PDF")
    made.save_to(tmp_path / "teclas.html")
    text = (tmp_path / "teclas.html").read_text("utf-8")
    assert text.count("<tr>") == len(rows())
    made.save_to(tmp_path / "no" / "teclas.pdf")
    assert "No se pudo guardar" in made.status.text()


def test_default_rows_have_no_key_twice() -> None:
    keys = [row.keys for row in rows() if row.keys]
    assert len(keys) == len(set(keys))
    assert {row.action for row in rows()} == {*Action, ""}
