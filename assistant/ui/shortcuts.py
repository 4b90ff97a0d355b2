"""The keys of the agent's window, as the settings have them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from assistant.settings.keys import DEFAULTS, Action
from assistant.ui import wording

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Shortcuts(QObject):
    """One QShortcut of `window` for each bound action."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys: Mapping[Action, str] = DEFAULTS
        self._bound: dict[Action, QShortcut] = {}

    def bind(self, action: Action, slot: Callable[[], object]) -> QShortcut:
        """From now on the key of `action` calls `slot`, whatever key it has."""
        shortcut = QShortcut(QKeySequence(self._keys[action], _PORTABLE), self._window)
        shortcut.setAutoRepeat(False)  # a key held down is one wish
        shortcut.activated.connect(slot)
        self._bound[action] = shortcut
        return shortcut

    def take(self, keys: Mapping[Action, str]) -> None:
        """Other keys for the actions that are bound and for those still to come."""
        self._keys = keys
        for action, shortcut in self._bound.items():
            shortcut.setKey(QKeySequence(keys[action], _PORTABLE))

    def shown(self, action: Action) -> str:
        """The key in words; "" if the action has none."""
        return wording.key(self._keys[action])
