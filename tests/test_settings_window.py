"""The settings window, the keys, the tray and the agent's window that follows them."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QAccessible, QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from assistant import autostart, paths
from assistant.domain import Address, Channel, Gender, Phrasebook
from assistant.engine import Words
from assistant.errors import RemansoError
from assistant.jobs import JobRunner
from assistant.phrasebook.load import load
from assistant.session import Session
from assistant.settings.keys import DEFAULTS, Action
from assistant.settings.table import KEYS, TABLE, Look, Settings
from assistant.ui import theme
from assistant.ui.clipboard import Copier
from assistant.ui.desktop_settings import DesktopSettings
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.setting_controls import ChoiceBox, FlagBox, KeyField, TextField
from assistant.ui.setting_row import SettingRow
from assistant.ui.settings_window import SettingsWindow
from assistant.ui.tray import Tray, icon
from assistant.ui.window import Window
from tests.conftest import ByHand
from tests.test_session import Fake
from tests.test_window import FakeClipboard


class Place:
    """Both files, the settings kept from them, and an I/O thread that is drained by hand."""

    def __init__(self, folder: Path, hand: ByHand) -> None:
        self.machine, self.hand = folder / "machine.toml", hand
        self.user = paths.user_settings()
        self.io = JobRunner(hand)
        self.said: list[str] = []

    def kept(self, user: str = "", machine: str = "") -> KeptSettings:
        self.user.parent.mkdir(parents=True, exist_ok=True)
        if user:
            self.user.write_text(user, "utf-8")
        if machine:
            self.machine.write_text(machine, "utf-8")
        made = KeptSettings(self.io)
        made.told.connect(self.said.append)
        return made

    def saved(self) -> dict[str, Any]:
        self.hand.drain()
        return tomllib.loads(self.user.read_text("utf-8")) if self.user.exists() else {}


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_hand: ByHand, qtbot: QtBot
) -> Iterator[Place]:
    del qtbot  # a QApplication must be there
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "usb"))
    monkeypatch.setattr(paths, "machine_settings", lambda: tmp_path / "machine.toml")
    font = QFont(QApplication.font())
    made = Place(tmp_path, by_hand)
    yield made
    made.io.close()
    theme.choose(Look.SYSTEM)
    QApplication.setFont(font)


def opened(
    qtbot: QtBot, kept: KeptSettings, missing: dict[str, str] | None = None
) -> SettingsWindow:
    window = SettingsWindow(kept, missing)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_a_choice_counts_at_once_and_is_saved_without_a_button(place: Place, qtbot: QtBot) -> None:
    kept = place.kept("# mío\nfuturo = 1\n")
    window = opened(qtbot, kept)
    box = window.row("channel").control
    assert isinstance(box, ChoiceBox)
    heard: list[Settings] = []
    window.changed.connect(heard.append)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert [s.channel for s in heard] == [Channel.PHONE]
    assert kept.settings.channel is Channel.PHONE
    assert place.saved() == {"futuro": 1, "channel": "phone"}
    assert place.user.read_text("utf-8").startswith("# mío")


def test_the_first_group_is_there_at_once_and_the_others_soon(place: Place, qtbot: QtBot) -> None:
    def made() -> list[str]:
        return [row.setting.name for row in window.findChildren(SettingRow)]

    kept = place.kept()
    window = SettingsWindow(kept)
    qtbot.addWidget(window)
    first = made()
    assert 0 < len(first) < len(TABLE)
    kept.put("warnings", 3)
    window.show()
    qtbot.waitUntil(lambda: len(made()) == len(TABLE), timeout=5000)
    assert made()[: len(first)] == first
    warnings = window.row("warnings").control
    assert isinstance(warnings, ChoiceBox)
    assert warnings.currentText() == "3"


def test_a_group_or_a_search_does_not_wait_for_the_rows(place: Place, qtbot: QtBot) -> None:
    chosen, searched = SettingsWindow(place.kept()), SettingsWindow(place.kept())
    for window in (chosen, searched):
        qtbot.addWidget(window)
    chosen.groups.setCurrentRow(chosen.groups.count() - 1)
    assert [s.isVisibleTo(chosen) for s in chosen.sections].index(True) == len(chosen.sections) - 1
    searched.search.setText("escalar")
    assert searched.row(KEYS + Action.ESCALATE).isVisibleTo(searched)


def test_each_kind_of_control_reaches_the_file(place: Place, qtbot: QtBot) -> None:
    kept = place.kept()
    window = opened(qtbot, kept)
    window.groups.setCurrentRow(2)
    flag = window.row("sounds").control
    assert isinstance(flag, FlagBox)
    assert flag.text() == "no"
    flag.setFocus()
    qtbot.keyClick(flag, Qt.Key.Key_Space)
    assert flag.text() == "sí"
    size = window.row("font_scale").control
    assert isinstance(size, ChoiceBox)
    qtbot.keyClick(size, Qt.Key.Key_Down)
    window.groups.setCurrentRow(3)
    mail = window.row("escalation_mail").control
    assert isinstance(mail, TextField)
    mail.setFocus()
    qtbot.keyClicks(mail, "jefa@empresa.com")
    assert kept.settings.escalation_mail == "", "not before the field is left"
    qtbot.keyClick(mail, Qt.Key.Key_Return)
    assert window.isVisible(), "Enter in a field closes nothing"
    window.groups.setCurrentRow(5)
    key = window.row("keys.escalate").control
    assert isinstance(key, KeyField)
    key.setFocus()
    qtbot.keyClick(key, Qt.Key.Key_F12)
    expected = {"sounds": True, "font_scale": 110, "escalation_mail": "jefa@empresa.com"}
    assert place.saved() == {**expected, "keys": {"escalate": "F12"}}
    assert kept.settings.keys[Action.ESCALATE] == "F12"


def test_what_is_typed_counts_when_the_window_closes(place: Place, qtbot: QtBot) -> None:
    kept = place.kept()
    window = opened(qtbot, kept)
    window.groups.setCurrentRow(3)
    mail = window.row("escalation_mail").control
    mail.setFocus()
    qtbot.keyClicks(mail, "jefa@empresa.com")
    qtbot.keyClick(mail, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert kept.settings.escalation_mail == "jefa@empresa.com"


def test_a_text_that_does_not_fit_is_told_and_stays_to_be_mended(
    place: Place, qtbot: QtBot
) -> None:
    kept = place.kept('escalation_mail = "vieja@empresa.com"')
    window = opened(qtbot, kept)
    window.groups.setCurrentRow(3)
    row = window.row("escalation_mail")
    assert isinstance(row.control, TextField)
    row.control.setFocus()
    row.control.selectAll()
    qtbot.keyClicks(row.control, "jefa")
    qtbot.keyClick(row.control, Qt.Key.Key_Return)
    assert "una sola dirección de correo" in row.note.text()
    assert row.note.isVisible()
    assert row.note.text() in row.control.accessibleDescription()
    assert row.control.text() == "jefa"
    assert kept.settings.escalation_mail == "vieja@empresa.com"
    qtbot.keyClicks(row.control, "@empresa.com")
    qtbot.keyClick(row.control, Qt.Key.Key_Return)
    assert not row.note.isVisible()
    assert kept.settings.escalation_mail == "jefa@empresa.com"


def test_a_key_that_is_taken_names_the_other_action(place: Place, qtbot: QtBot) -> None:
    kept = place.kept()
    window = opened(qtbot, kept)
    window.groups.setCurrentRow(5)
    row = window.row("keys.escalate")
    field = row.control
    assert isinstance(field, KeyField)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F9)
    assert row.note.text().startswith("F9 ya sirve para «Contar un aviso»")
    assert field.keySequence() == QKeySequence("F8")
    assert kept.settings.keys == DEFAULTS
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(field, Qt.Key.Key_E, both)
    assert "AltGr" in row.note.text()
    qtbot.keyClick(field, Qt.Key.Key_F12)
    assert row.note.text() == ""
    assert kept.settings.keys[Action.ESCALATE] == "F12"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert kept.settings.keys[Action.ESCALATE] == ""
    assert place.saved() == {"keys": {"escalate": ""}}


def test_tab_and_escape_leave_a_key_field(place: Place, qtbot: QtBot) -> None:
    kept = place.kept()
    window = opened(qtbot, kept)
    window.groups.setCurrentRow(5)
    field = window.row("keys.copy_1").control
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.row("keys.copy_2").control.hasFocus()
    qtbot.keyClick(window.row("keys.copy_2").control, Qt.Key.Key_Backtab)
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert kept.settings.keys == DEFAULTS


def test_what_it_set_is_shown_locked_and_stays(place: Place, qtbot: QtBot) -> None:
    kept = place.kept('channel = "phone"', 'channel = "mail"\n[keys]\nescalate = "F12"')
    window = opened(qtbot, kept)
    row = window.row("channel")
    assert not row.control.isEnabled()
    assert isinstance(row.control, ChoiceBox)
    assert row.control.currentText() == "Correo"
    assert row.note.text() == "Lo fija su empresa."
    assert "Lo fija su empresa." in row.control.accessibleDescription()
    assert row.note.accessibleDescription() == "Correo. Lo fija su empresa."
    assert row.note.focusPolicy() == Qt.FocusPolicy.TabFocus
    kept.put("channel", Channel.CHAT)
    kept.restore(["channel"])
    assert kept.settings.channel is Channel.MAIL
    assert place.saved() == {"channel": "phone"}
    assert not window.row("keys.escalate").control.isEnabled()


def test_what_the_machine_cannot_have_says_why(place: Place, qtbot: QtBot) -> None:
    window = opened(qtbot, place.kept(), {"tray": "Aquí no hay bandeja."})
    assert not window.row("tray").control.isEnabled()
    assert window.row("tray").note.text() == "Aquí no hay bandeja."


def test_the_search_finds_by_help_synonym_and_option(place: Place, qtbot: QtBot) -> None:
    window = opened(qtbot, place.kept())
    for query, name in (("voseo", "address"), ("PEQUENA", "start"), ("whatsapp", "channel"),
                        ("groserias", "insult_veil"), ("oscuro", "theme")):  # fmt: skip
        window.search.setText(query)
        assert window.row(name).isVisible(), query
        assert not window.row("country").isVisible()
        assert not window.nothing.isVisible()
    window.search.setText("no hay tal cosa")
    assert window.nothing.isVisible()
    assert not any(row.isVisible() for row in window.rows())
    window.search.clear()
    shown = {row.setting.group for row in window.rows() if row.isVisible()}
    assert len(shown) == 1
    window.search.setText("oscuro")
    window.groups.setCurrentRow(4)
    assert window.search.text() == ""
    assert window.row("team_book").isVisible()


def test_restoring_a_group_takes_its_choices_out_of_the_file(place: Place, qtbot: QtBot) -> None:
    kept = place.kept('channel = "phone"\nwarnings = 9\nsounds = true\n[keys]\nhelp = "F4"\n')
    window = opened(qtbot, kept)
    assert "de 1 a 3" in window.problems.text()
    assert window.problems.isVisible()
    window.sections[0].restore.click()
    assert kept.settings.channel is Channel.CHAT
    assert not window.problems.isVisible()
    assert not window.sections[0].restore.isEnabled()
    assert place.saved() == {"sounds": True, "keys": {"help": "F4"}}
    window.sections[-1].restore.click()
    assert kept.settings.keys == DEFAULTS


def test_every_control_is_named_and_reached_by_tab(place: Place, qtbot: QtBot) -> None:
    window = opened(qtbot, place.kept(machine='channel = "mail"'))
    reached: set[str] = set()
    for number, section in enumerate(window.sections):
        window.groups.setCurrentRow(number)
        window.search.setFocus()
        for _ in range(len(section.rows) + 6):
            focused = QApplication.focusWidget()
            assert focused is not None
            interface = QAccessible.queryAccessibleInterface(focused)
            reached.add(interface.text(QAccessible.Text.Name))
            assert focused.accessibleName() or interface.text(QAccessible.Text.Name)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
    names = {row.label.text() for row in window.rows()}
    combos = {
        row.control.currentText() for row in window.rows() if isinstance(row.control, QComboBox)
    }
    assert names <= reached | {
        row.label.text() for row in window.rows() if isinstance(row.control, QComboBox)
    }
    assert combos - {"Correo"} <= reached | names
    assert {"Grupos", "Buscar un ajuste"} <= reached
    for row in window.rows():
        assert row.control.accessibleName() == row.label.text()
        if isinstance(row.control, QComboBox):
            assert row.label.text() in row.control.accessibleDescription()
    key = window.row("keys.undo_warning").control
    assert key.accessibleDescription() == "Mayús+F9"
    assert [field.text() for field in key.findChildren(QLineEdit)] == ["Mayús+F9"]


def test_a_full_disk_is_told_and_the_change_goes_with_the_next(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = place.kept()

    def full(*_: object) -> None:
        raise OSError(28, "No space left")

    with monkeypatch.context() as broken:
        broken.setattr("assistant.settings.write.write_bytes", full)
        kept.put("sounds", True)
        place.hand.drain()
    assert "lleno" in place.said[0]
    assert kept.settings.sounds is True
    kept.put("warnings", 3)
    assert place.saved() == {"sounds": True, "warnings": 3}


def test_a_corrupt_file_is_kept_and_told(place: Place) -> None:
    kept = place.kept("channel = phone")
    assert len(kept.problems) == 1
    kept.put("sounds", True)
    assert place.saved() == {"sounds": True}
    assert place.said == [
        "El archivo de ajustes estaba dañado; quedó guardado como settings.toml.bak"
        " y hay uno nuevo."
    ]
    assert place.user.with_name("settings.toml.bak").read_text("utf-8") == "channel = phone"


def test_what_waits_is_saved_at_the_end(place: Place) -> None:
    kept = place.kept()
    kept.put("sounds", True)
    kept.put("warnings", 1)
    kept.finish()
    assert tomllib.loads(place.user.read_text("utf-8")) == {"sounds": True, "warnings": 1}
    place.user.unlink()
    kept.finish()
    assert not place.user.exists()


class Desk:
    """The agent's window that follows the settings."""

    def __init__(self, qtbot: QtBot, kept: KeptSettings) -> None:
        book = load(paths.PHRASEBOOK).book
        self.hand = ByHand()
        self.jobs = JobRunner(self.hand)
        self.opened: list[str] = []

        def model(_book: Phrasebook) -> Fake:
            return Fake()

        self.session = Session(self.jobs, lambda: Words(book, (), Fake()), model)
        self.clipboard = FakeClipboard()
        copier = Copier(self.clipboard)  # type: ignore[arg-type]
        self.window = Window(self.session, copier, self._open)
        self.window.follow(kept)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.session.start()
        self.hand.drain()

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True


USER = """
channel = "mail"
address = "vos"
gender = "feminine"
country = "AR"
warnings = 3
theme = "dark"
font_scale = 150
[keys]
copy_1 = "F5"
escalate = ""
"""


@pytest.mark.parametrize(
    ("name", "value", "styled"),
    [
        ("insult_veil", True, False),
        ("channel", Channel.MAIL, False),
        ("theme", Look.DARK, True),
        ("font_scale", 150, True),
    ],
)
def test_only_look_and_size_style_the_window_anew(
    place: Place, qtbot: QtBot, name: str, value: Any, styled: bool
) -> None:
    kept = place.kept()
    desk = Desk(qtbot, kept)
    seen = Styled()
    desk.window.installEventFilter(seen)
    kept.put(name, value)
    assert seen.times == int(styled)


class Styled(QObject):
    """Counts how often a widget got a new style."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


def test_the_window_opens_as_the_settings_say(place: Place, qtbot: QtBot) -> None:
    usual = QApplication.font().pointSizeF()
    desk = Desk(qtbot, place.kept(USER))
    case = desk.session.state.case
    assert (case.preferences.channel, case.preferences.address) == (Channel.MAIL, Address.VOS)
    assert case.preferences.gender is Gender.FEMININE
    assert case.warning_limit == 3
    assert desk.window.channel.currentText() == "Correo"
    assert theme.current() == theme.DARK
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert "F5" in desk.window.copy.toolTip()
    assert desk.window.escalate.toolTip() == "Prepara la tarjeta de traspaso"
    assert desk.window.suggestions.keys == ("F5", "Ctrl+2", "Ctrl+3", "Ctrl+4")
    numbers = desk.window.panel._crisis._numbers
    numbers.fill()
    assert numbers.country.currentData() == "AR"
    assert place.saved()["channel"] == "mail"
    assert not place.hand.waiting, "opening saves nothing"


def test_what_the_agent_chooses_in_the_window_is_kept(place: Place, qtbot: QtBot) -> None:
    kept = place.kept(machine='address = "tú"')
    desk = Desk(qtbot, kept)
    desk.window.channel.setFocus()
    qtbot.keyClick(desk.window.channel, Qt.Key.Key_Up)
    assert place.saved() == {"channel": "phone"}
    assert desk.session.state.case.preferences.channel is Channel.PHONE
    assert not desk.window.address.isEnabled()
    assert "Lo fija su empresa." in desk.window.address.toolTip()
    assert desk.session.state.case.preferences.address is Address.TU


def test_changes_take_effect_in_the_open_window(place: Place, qtbot: QtBot) -> None:
    kept = place.kept()
    desk = Desk(qtbot, kept)
    before = desk.window.status.minimumHeight()
    desk.window.message.setPlainText("upset")
    desk.session.submit("upset")
    desk.hand.drain()
    kept.put("keys.copy_1", "F5")
    qtbot.keyClick(desk.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.clipboard.held == ""
    qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    assert desk.clipboard.held == desk.session.state.suggestions[0].line.text
    kept.put("warnings", 1)
    assert desk.session.state.case.warning_limit == 1
    kept.put("theme", Look.CONTRAST)
    assert desk.window.palette().window().color().name() == theme.CONTRAST.paper
    kept.put("font_scale", 200)
    QApplication.processEvents()
    assert desk.window.status.minimumHeight() > 1.5 * before
    kept.put("address", Address.VOS)
    assert desk.window.address.currentData() == "vos"


def test_the_key_to_paste_takes_the_place_of_the_last_message(place: Place, qtbot: QtBot) -> None:
    desk = Desk(qtbot, place.kept())
    desk.window.message.setPlainText("el de antes")
    QApplication.clipboard().setText("upset y nuevo")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(desk.window.escalate, Qt.Key.Key_V, held)
    assert desk.window.message.toPlainText() == "upset y nuevo"
    assert desk.session.state.text == "upset y nuevo"
    QApplication.clipboard().clear()


@pytest.mark.qt_log_ignore("raise")  # offscreen cannot
def test_the_menu_opens_the_settings_over_the_window(place: Place, qtbot: QtBot) -> None:
    desk = Desk(qtbot, place.kept())
    texts = [action.text() for action in desk.window.more.list.actions() if action.text()]
    assert texts == ["Ajustes…", "Salir"]
    assert desk.window.more.accessibleName() == "Más"
    qtbot.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = desk.window.findChild(SettingsWindow)
    assert settings is not None
    assert settings.isVisible()
    assert not settings.isModal()
    qtbot.keyClick(settings, Qt.Key.Key_Escape)
    desk.window.more.list.actions()[0].trigger()
    assert settings.isVisible(), "the same window again"


def test_the_mail_of_the_card_is_for_the_address_of_the_settings(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, place.kept('escalation_mail = "jefa@empresa.com"'))
    from assistant.ui.handoff_dialog import HandoffDialog

    monkeypatch.setattr(HandoffDialog, "exec", HandoffDialog._mail)
    desk.window._escalate()
    assert desk.opened[0].startswith("mailto:jefa@empresa.com?subject=")


def test_problems_are_told_in_the_window(place: Place, qtbot: QtBot) -> None:
    desk = Desk(qtbot, place.kept("sond = 1"))
    assert "Ajustes por corregir: 1" in desk.window.status.text()


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_text_contrasts_with_what_lies_under_it(colours: theme.Theme) -> None:
    def light(name: str) -> float:
        parts = [int(name[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    for under in (colours.paper, colours.surface, *colours.tints.values()):
        for over, least in ((colours.ink, 7), (colours.quiet, 4.5)):
            bright, dim = sorted((light(over), light(under)), reverse=True)
            assert (bright + 0.05) / (dim + 0.05) >= least, (over, under)


class Follower:
    """A tray and the desktop's settings over a bare window."""

    def __init__(self, place: Place, qtbot: QtBot, kept: KeptSettings) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.left: list[bool] = []
        self.tray = Tray(self.window, lambda: self.left.append(True))
        self.told: list[str] = []
        self.desktop = DesktopSettings(kept, self.tray, place.io, self.window)
        self.desktop.told.connect(self.told.append)


@pytest.fixture
def quits() -> Iterator[None]:
    yield
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.mark.usefixtures("quits")
@pytest.mark.qt_log_ignore("raise", "systemTrayWindowChanged")  # offscreen cannot
def test_the_tray_shows_and_leaves_where_there_is_one(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    kept = place.kept()
    follower = Follower(place, qtbot, kept)
    assert not follower.tray.icon.isVisible()
    kept.put("tray", True)
    assert follower.tray.icon.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    follower.window.close()
    show, leave = follower.tray.menu.actions()
    show.trigger()
    assert follower.window.isVisible()
    leave.trigger()
    assert follower.left == [True]
    follower.window.close()
    kept.put("tray", False)
    assert follower.window.isVisible(), "nobody is left without a way back"
    assert QApplication.quitOnLastWindowClosed()
    assert not icon().pixmap(32, 32).isNull()


@pytest.mark.usefixtures("quits")
def test_without_a_place_for_it_the_window_just_closes(place: Place, qtbot: QtBot) -> None:
    follower = Follower(place, qtbot, place.kept("tray = true"))
    assert not follower.tray.icon.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_autostart_follows_the_choice_and_a_refusal_takes_it_back(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    entry = autostart.XdgEntry(tmp_path / "autostart", ["/usr/bin/remanso"])
    monkeypatch.setattr(autostart, "place", lambda: entry)
    kept = place.kept()
    follower = Follower(place, qtbot, kept)
    kept.put("autostart", True)
    place.hand.drain()
    assert entry.on()
    kept.put("autostart", False)
    place.hand.drain()
    assert not entry.on()

    def refuse() -> autostart.Place:
        raise RemansoError("Aquí no se puede.")

    monkeypatch.setattr(autostart, "place", refuse)
    kept.put("autostart", True)
    assert place.saved() == {"autostart": False}
    assert follower.told == ["Aquí no se puede."]
    assert kept.settings.autostart is False


def test_what_it_fixed_is_carried_out_at_the_start(
    place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    entry = autostart.XdgEntry(tmp_path / "autostart", ["/usr/bin/remanso"])
    monkeypatch.setattr(autostart, "place", lambda: entry)
    Follower(place, qtbot, place.kept(machine="autostart = true"))
    place.hand.drain()
    assert entry.on()


def test_a_tone_sounds_only_where_it_is_wanted_and_only_at_a_danger(
    qtbot: QtBot, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    tones: list[int] = []

    def hear(desk: Desk, text: str) -> None:
        desk.session.submit(text, fresh=True)
        desk.hand.drain()

    monkeypatch.setattr(QApplication, "beep", lambda: tones.append(1))
    desk = Desk(qtbot, place.kept())
    hear(desk, "crisis ahora")
    assert not tones
    desk = Desk(qtbot, place.kept("sounds = true\n"))
    hear(desk, "upset algo")
    assert not tones
    hear(desk, "crisis ahora")
    assert tones == [1]
