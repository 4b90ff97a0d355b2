"""Between the settings and the agent's window: what IT locked, what the agent chooses, and the
way to the settings' own window."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox

from assistant.domain import Address, Channel, Gender
from assistant.settings.keys import Action
from assistant.ui.kept_settings import KeptSettings

if TYPE_CHECKING:
    from assistant.ui.settings_window import SettingsWindow
    from assistant.ui.window import Window

_SETTING = "setting"
_KINDS: dict[str, type[StrEnum]] = {"channel": Channel, "address": Address, "gender": Gender}


class WindowSettings(QObject):
    """What the agent chooses at the top of `window`, and the veil, are kept as their choice."""

    def __init__(self, window: "Window", kept: KeptSettings) -> None:
        super().__init__(window)
        self._window, self._kept = window, kept
        self._made: SettingsWindow | None = None
        for name in _KINDS:
            self._keep(name, getattr(window, name))
        window.veil.action.triggered.connect(self._keep_veil)
        window.more.add(self.tr("Ajustes…"), self._open)
        window.shortcuts.bind(Action.SETTINGS, self._open)

    def _keep(self, name: str, combo: QComboBox) -> None:
        combo.setProperty(_SETTING, name)
        combo.activated.connect(self._keep_choice)
        if self._kept.locked(name):
            combo.setEnabled(False)
            combo.setToolTip(f"{combo.toolTip()}. " + self.tr("Lo fija su empresa."))

    @Slot()
    def _keep_choice(self) -> None:
        combo = self.sender()
        assert isinstance(combo, QComboBox)
        name = combo.property(_SETTING)
        self._kept.put(name, _KINDS[name](combo.currentData()))

    @Slot(bool)
    def _keep_veil(self, on: bool) -> None:
        self._kept.put("insult_veil", on)

    @Slot()
    def _open(self) -> None:
        if self._made is None:  # not at the start: it has some eighty widgets
            from assistant.ui.settings_window import SettingsWindow, missing_here

            self._made = SettingsWindow(self._kept, missing_here(), self._window)
        self._made.show()
        self._made.raise_()
        self._made.activateWindow()
