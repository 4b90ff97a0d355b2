"""The lead's window with the keyboard alone: letters, Tab, F6, and what is said aloud."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QFontDatabase, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.editing.book import Book, open_book
from assistant.jobs import JobRunner
from assistant.ui import theme
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.window import EditorWindow
from assistant.ui.kept_settings import KeptSettings
from tests.conftest import ByHand

ENTRY = "insultos-que-siguen"
LINE, TRIAL, SIMILAR, TESTS, REVIEW = range(5)
TABS = range(5)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return open_book(tmp_path_factory.mktemp("equipo"), paths.PHRASEBOOK)


@pytest.fixture
def hands() -> SimpleNamespace:
    return SimpleNamespace(jobs=ByHand(), io=ByHand())


def _window(
    qtbot: QtBot, book: Book, hands: SimpleNamespace, tmp_path: Path, monkeypatch: Any,
    settings: str = "",
) -> EditorWindow:  # fmt: skip
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "data"))
    paths.user_settings().parent.mkdir(parents=True)
    paths.user_settings().write_text(settings, "utf-8")
    io = JobRunner(hands.io)
    desk = Desk(book, JobRunner(hands.jobs), io)
    places = QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat)
    made = EditorWindow(desk, Bench(desk, tmp_path), KeptSettings(io), places)
    made.keeper.may_close = lambda: True  # type: ignore[method-assign]
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(
    qtbot: QtBot, book: Book, hands: SimpleNamespace, tmp_path: Path, monkeypatch: Any
) -> Iterator[EditorWindow]:
    made = _window(qtbot, book, hands, tmp_path, monkeypatch)
    made.resize(1500, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.desk.select(ENTRY)
    made.form.go_to_lines()
    yield made
    made.desk.stack.clear()


def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced from now on, wherever it comes from."""
    heard: list[str] = []

    def update(event: Any) -> None:
        if event.type() == QAccessible.Event.Announcement:
            heard.append(event.message())

    fake = SimpleNamespace(
        updateAccessibility=update, AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
        Event=QAccessible.Event,
    )  # fmt: skip
    monkeypatch.setattr("assistant.ui.spoken.QAccessible", fake)
    return heard


def letter(text: str) -> str:
    """The letter that opens it with Alt, "" for none."""
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def twice(found: list[tuple[str, str]]) -> dict[str, list[str]]:
    """The letters that more than one thing has, with what they are on."""
    counts = Counter(letter(text) for text, _ in found if letter(text))
    return {
        key: [f"{text} ({where})" for text, where in found if letter(text) == key]
        for key, count in counts.items()
        if count > 1
    }


def menus(of: Any) -> Iterator[tuple[str, list[QAction]]]:
    """Each menu below, with its name and what can be chosen in it."""
    actions = [a for a in of.actions() if not a.isSeparator()]
    yield (of.title() if isinstance(of, QMenu) else "menu bar"), actions
    for action in actions:
        if action.menu() is not None:
            yield from menus(action.menu())


def letters_in(place: QWidget) -> list[tuple[str, str]]:
    """What answers to Alt and a letter in a window or a dialog, as it shows now."""
    found = []
    for widget in place.findChildren(QWidget):
        if widget.window() is not place or not widget.isVisibleTo(place):
            continue
        if isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            found.append((widget.text(), type(widget).__name__))
    return found


def test_no_letter_twice_in_a_menu(window: EditorWindow) -> None:
    every = [*menus(window.menuBar()), *menus(window.tree.entry_menu)]
    every += menus(window.tree.filter.menu())
    for name, actions in every:
        assert not twice([(a.text(), name) for a in actions]), name


def test_everything_in_the_menu_bar_has_a_letter(window: EditorWindow) -> None:
    for name, actions in menus(window.menuBar()):
        if letter(name) != "V":  # the tabs have Alt and their number
            assert all(letter(a.text()) for a in actions), (name, [a.text() for a in actions])


@pytest.mark.parametrize("tab", TABS)
def test_no_letter_twice_in_the_window(window: EditorWindow, tab: int) -> None:
    # A letter that two things have opens neither of them.
    window.show_tab(tab)
    QApplication.processEvents()
    bar = [(a.text(), "menu bar") for a in window.menuBar().actions()]
    assert not twice(bar + letters_in(window))


def test_no_shortcut_twice_in_one_place(window: EditorWindow) -> None:
    found: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
            for keys in action.shortcuts():
                found.setdefault(keys.toString(), set()).add(action.text())
    assert not {keys: names for keys, names in found.items() if len(names) > 1}


def walk(
    window: EditorWindow,
    key: Qt.Key = Qt.Key.Key_Tab,
    at: Callable[[QWidget], None] = lambda _: None,
) -> list[QWidget]:
    """From the search field with Tab, until it has the keyboard again; `at` looks at each stop."""
    first = window.tree.search
    first.setFocus()
    back = key is Qt.Key.Key_Backtab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    stops: list[QWidget] = []
    while not stops or stops[-1] is not first:
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key, modifier)
        stop = QApplication.focusWidget()
        assert stop is not None
        assert stop not in stops, f"round and round: {[_name(s) for s in stops]}, {_name(stop)}"
        stops.append(stop)
        at(stop)
    return stops


def _name(widget: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(widget)
    return f"{heard.role().name} {heard.text(QAccessible.Text.Name)!r}"


def _part(window: EditorWindow, widget: QWidget) -> int:
    parts: list[QWidget] = [window.tree, window.form, window.tabs]
    return next(n for n, part in enumerate(parts) if part.isAncestorOf(widget))


@pytest.mark.parametrize("tab", TABS)
def test_tab_walks_left_middle_right_and_round(window: EditorWindow, tab: int) -> None:
    window.show_tab(tab)
    stops = walk(window)
    parts = [_part(window, stop) for stop in stops[:-1]]
    assert parts == sorted(parts)
    assert set(parts) == {0, 1, 2}
    at_bar = stops[parts.index(2)]
    assert at_bar is window.tabs.tabBar()
    assert all(window.tabs.currentWidget().isAncestorOf(s) for s in stops[parts.index(2) + 1 : -1])
    # What shows and takes the keyboard is on the way.
    assert len(parts) - parts.index(2) > 2
    assert walk(window, Qt.Key.Key_Backtab)[:-1] == stops[-2::-1]


@pytest.mark.parametrize("tab", TABS)
def test_every_stop_has_a_name_of_its_own(window: EditorWindow, tab: int) -> None:
    window.show_tab(tab)
    for stop in walk(window):
        heard = QAccessible.queryAccessibleInterface(stop)
        name = heard.text(QAccessible.Text.Name)
        assert name, stop
        assert name != heard.text(QAccessible.Text.Description), f"said twice: {name}"


def test_what_has_the_keyboard_is_in_view(window: EditorWindow) -> None:
    window.resize(1280, 640)
    QApplication.processEvents()
    page = window.form.page.viewport()

    def look(stop: QWidget) -> None:
        if page.isAncestorOf(stop):
            place = QRect(stop.mapTo(page, QPoint(0, 0)), stop.size())
            assert page.rect().contains(place), _name(stop)

    walk(window, at=look)
    walk(window, Qt.Key.Key_Backtab, look)


def test_f6_goes_round_the_parts(window: EditorWindow) -> None:
    window.tree.search.setFocus()
    for keys, way in ((Qt.KeyboardModifier.NoModifier, (1, 2, 0)),
                      (Qt.KeyboardModifier.ShiftModifier, (2, 1, 0))):  # fmt: skip
        for part in way:
            QTest.keyClick(window, Qt.Key.Key_F6, keys)
            focused = QApplication.focusWidget()
            assert focused is not None
            assert _part(window, focused) == part


def test_alt_and_a_number_brings_a_tab_forward(window: EditorWindow) -> None:
    for tab in reversed(TABS):
        keys = Qt.Key(Qt.Key.Key_1 + tab)
        QTest.keyClick(window, keys, Qt.KeyboardModifier.AltModifier)
        assert window.tabs.currentIndex() == tab
        assert window.tabs.tabBar().hasFocus()


def test_what_a_list_says_is_said_once(window: EditorWindow, monkeypatch: Any) -> None:
    heard = said(monkeypatch)
    window.form.triggers.add(["eso no se lo creo"])
    assert heard == ["1 añadido"]
    assert window.status.text() == "1 añadido"
    window.form.lines.duplicate()
    assert heard[1:] == ["1 copia, como borrador"]


def test_undo_and_redo_say_what_they_did(window: EditorWindow, monkeypatch: Any) -> None:
    window.form.triggers.add(["eso no se lo creo"])
    heard = said(monkeypatch)
    window.form.title.setFocus()
    QTest.keyClick(window.form.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["Deshecho: añadir ejemplos."]
    QTest.keyClick(window.form.title, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert heard[1:] == ["Rehecho: añadir ejemplos."]


def test_an_entry_that_opens_by_itself_is_told(window: EditorWindow, monkeypatch: Any) -> None:
    window.form.title.setFocus()
    heard = said(monkeypatch)
    other = next(name for name in window.desk.book.items if name != ENTRY)
    window.desk.select(other)
    QApplication.processEvents()
    assert heard == [f"Abierta: {window.desk.book.items[other].entry.title}"]
    # On its row a reader reads the row.
    window.tree.tree.setFocus()
    heard.clear()
    window.desk.select(ENTRY)
    QApplication.processEvents()
    assert not [sentence for sentence in heard if sentence.startswith("Abierta")]


def test_typing_says_nothing(window: EditorWindow, monkeypatch: Any, qtbot: QtBot) -> None:
    heard = said(monkeypatch)
    for field in (window.form.title, window.form.self_talk, window.form.line_text):
        field.setFocus()
        QTest.keyClicks(field, "una frase")
        qtbot.wait(1)
    assert heard == []


def test_the_answer_of_the_bench_is_told_after_the_typing(
    window: EditorWindow, monkeypatch: Any, hands: SimpleNamespace
) -> None:
    window.show_tab(TRIAL)
    window.trial.message.setFocus()
    heard = said(monkeypatch)
    for words in ("es usted", "es usted un idiota"):
        window.trial.message.setPlainText(words)
        window.trial._ask()
        hands.jobs.drain()
        assert heard == [], "over the typing"
    window.trial._speak.timeout.emit()
    assert len(heard) == 1
    assert heard[0].endswith("Igual que antes.")
    window.trial._speak.timeout.emit()
    assert len(heard) == 1, "said twice"
    # In a tab that is not shown it would be talk about something else.
    window.show_tab(LINE)
    window.trial.message.setPlainText("gracias")
    window.trial._ask()
    hands.jobs.drain()
    window.trial._speak.timeout.emit()
    assert len(heard) == 1


def test_tests_that_are_being_read_are_not_called_waiting(
    window: EditorWindow, monkeypatch: Any
) -> None:
    summary = window.tests.summary
    assert "en cuanto el modelo esté listo" in summary.text()
    monkeypatch.setattr(window.bench, "_ready", True)
    window.bench.ready.emit()
    assert summary.text().endswith("se están revisando.")


def test_a_table_tells_its_row(window: EditorWindow, monkeypatch: Any) -> None:
    window.show_tab(TESTS)
    view = window.tests.view
    view.choose(0)
    heard = said(monkeypatch)
    view.setFocus()
    assert any("Se espera" in sentence for sentence in heard), heard


def test_a_tab_brought_forward_is_all_that_gets_the_keyboard(window: EditorWindow) -> None:
    window.tests.view.setFocus()
    window.show_tab(TESTS)
    window.tests.view.setFocus()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    got: list[QWidget] = []
    app.focusChanged.connect(lambda _old, now: got.append(now))
    window.show_tab(TRIAL)
    assert got == [window.tabs.tabBar()]


def test_f8_tells_the_finding(
    window: EditorWindow, monkeypatch: Any, hands: SimpleNamespace
) -> None:
    window.form.lines.new()
    window.form.line_text.insert("Cálmese, por favor.")
    window.findings.look()
    hands.jobs.drain()
    window.form.go_to_title()
    heard = said(monkeypatch)
    window.findings.next_action.trigger()
    hands.jobs.drain()
    assert window.form.line_text.hasFocus()
    assert window.form.line_text.textCursor().selectedText() == "Cálmese"
    assert heard[-1].startswith("Rojo · «Cálmese»")


def dialogs(window: EditorWindow, hands: SimpleNamespace) -> Iterator[tuple[str, Any]]:
    """Each dialog that a command of the menus opens, as it shows at first; it is left with
    Escape."""
    asking = [
        action
        for _, actions in menus(window.menuBar())
        for action in actions
        if action.text().endswith("…")
        and action.isEnabled()
        and action is not window.form.line_form.slot_action  # a menu
    ]
    for action in asking:
        met: list[QWidget] = []

        def look(met: list[QWidget] = met) -> None:
            hands.jobs.drain()
            hands.io.drain()
            shown = [
                w for w in QApplication.topLevelWidgets()
                if isinstance(w, QDialog) and w.isVisible()
            ]  # fmt: skip
            met.extend(shown)

        yield action.text(), _met(action, look, met)


def _met(action: QAction, look: Callable[[], None], met: list[QWidget]) -> Any:
    seen: list[Any] = []

    def once() -> None:
        look()
        for dialog in met:
            seen.append((dialog.windowTitle(), letters_in(dialog), _nameless(dialog)))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            seen.append(dialog.isVisible())

    QTimer.singleShot(50, once)
    action.trigger()
    QTest.qWait(100)
    return seen


def _nameless(dialog: QWidget) -> list[str]:
    found = []
    for widget in dialog.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(dialog) and widget.focusProxy() is None:
            heard = QAccessible.queryAccessibleInterface(widget)
            if heard is not None and not heard.text(QAccessible.Text.Name):
                found.append(repr(widget))
    return found


def test_dialogs_have_a_title_names_and_no_letter_twice(
    window: EditorWindow, hands: SimpleNamespace
) -> None:
    hands.io.drain()
    window.form.title.setFocus()
    met = 0
    for action, seen in dialogs(window, hands):
        if not seen:
            continue
        (title, letters, nameless), open_still = seen[:2]
        met += 1
        assert title, action
        assert not twice(letters), (action, twice(letters))
        assert not nameless, (action, nameless)
        assert open_still is False, action
        assert window.focusWidget() is window.form.title, action
    assert met > 10


@pytest.mark.parametrize("percent", [100, 200])
def test_the_size_of_the_text_is_that_of_the_settings(
    qtbot: QtBot, book: Book, hands: SimpleNamespace, tmp_path: Path, monkeypatch: Any, percent: int
) -> None:
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    made = _window(qtbot, book, hands, tmp_path, monkeypatch, f"font_scale = {percent}\n")
    try:
        made.resize(1280, 720)
        made.show()
        made.desk.select(ENTRY)
        wanted = usual * percent / 100
        small = {
            repr(w): w.font().pointSizeF()
            for w in made.findChildren(QWidget)
            if w.isVisibleTo(made) and round(w.font().pointSizeF(), 1) != round(wanted, 1)
        }
        assert not small
        for tab in TABS:
            made.tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            assert made.width() == 1280
            for part in (made.tree, made.form.page.viewport(), made.tabs.currentWidget()):
                assert part is not None
                cut = [_name(w) for w in part.findChildren(QWidget) if _is_cut(w, part)]
                assert not cut
    finally:
        theme.scale_font(100)


def _is_cut(widget: QWidget, part: QWidget) -> bool:
    """Whether something of it is outside what holds it, from left to right."""
    above = widget.parentWidget()
    if above is None or not widget.isVisibleTo(part):
        return False
    if not isinstance(widget, (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)):
        return False
    left = widget.mapTo(part, QPoint(0, 0)).x()
    narrow = isinstance(widget, QAbstractButton) and widget.width() < min(
        widget.minimumSizeHint().width(), widget.sizeHint().width()
    )
    return left < 0 or left + widget.width() > part.width() or narrow
