"""Keys that work while another program has the keyboard: off until somebody turns them on.

An agent's CRM may use the same keys, so the program takes none by itself; where it cannot take
any, `python -m assistant --show` and the like can be bound in the desktop's settings.
"""

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from assistant.errors import RemansoError
from assistant.orders import Order
from assistant.settings.keys import MODIFIERS

_KEY = re.compile(r"[A-Z0-9]|F(?:[1-9]|1[0-9]|2[0-4])")


@dataclass(frozen=True, slots=True)
class Combination:
    """One key, "A" to "Z", "0" to "9" or "F1" to "F24", with the modifiers held."""

    key: str
    held: frozenset[str]

    def __str__(self) -> str:
        return "+".join([*(m for m in MODIFIERS if m in self.held), self.key])

    @property
    def function(self) -> int:
        """The number of a function key; 0 for a letter or a digit."""
        return int(self.key[1:]) if len(self.key) > 1 else 0


def combination(text: str) -> Combination:
    """`text`, as "Ctrl+Shift+F6". Raises RemansoError if it cannot be a global key."""
    *names, key = (piece.strip() for piece in text.split("+"))
    held = frozenset(name.capitalize() for name in names)
    found = Combination(key.upper(), held)
    fault = ""
    if not held <= set(MODIFIERS) or not _KEY.fullmatch(found.key):
        fault = "use Ctrl, Alt, Shift o Meta con una letra, una cifra o una tecla de F1 a F24"
    elif {"Ctrl", "Alt"} <= held:
        fault = "Ctrl y Alt juntas son AltGr en muchos teclados"
    elif not found.function and not held & {"Ctrl", "Alt", "Meta"}:
        fault = "una letra o una cifra necesita Ctrl, Alt o Meta"
    if fault:
        raise RemansoError(f"La tecla global «{text}» no sirve: {fault}.")
    return found


class GlobalKeys(QObject):
    """`pressed(order, token)`: a key was pressed; the token lets the window come forward.

    `told(sentence)`: keys that could not be had, and what to do. This one has no keys to give.
    """

    pressed = Signal(object, str)
    told = Signal(str)

    def take(self, keys: Mapping[Order, str]) -> None:
        """Take `keys` in place of those held; "" is no key. What cannot be had is told."""
        self.release()
        wanted: dict[Order, Combination] = {}
        for order, text in keys.items():
            if not text:
                continue
            try:
                found = combination(text)
            except RemansoError as error:
                self.told.emit(str(error))
                continue
            if found in wanted.values():
                twice = QCoreApplication.translate(
                    "GlobalKeys", "La tecla global {key} está puesta dos veces; cambie una."
                )
                self.told.emit(twice.format(key=found))
            else:
                wanted[order] = found
        if wanted:
            self._grab(wanted)

    def release(self) -> None:
        """Give all keys back."""

    def _grab(self, _keys: Mapping[Order, Combination]) -> None:
        self._unable()

    def _unable(self) -> None:
        self.told.emit(
            QCoreApplication.translate(
                "GlobalKeys",
                "Aquí Remanso no puede tomar teclas globales; asigne una en los ajustes de su"
                " escritorio a: python -m assistant --show",
            )
        )

    def _lost(self, keys: list[str]) -> None:
        """Say in one sentence which keys another program has."""
        text = QCoreApplication.translate(
            "GlobalKeys", "Otro programa ya usa {keys}; elija otra tecla global en los ajustes."
        )
        self.told.emit(text.format(keys=", ".join(keys)))


def for_this_desktop(parent: QObject | None = None) -> GlobalKeys:
    """The keys of the desktop that Qt runs on; those that give none where there is no way."""
    if sys.platform == "win32":
        from assistant.ui.keys_windows import WindowsKeys

        return WindowsKeys(parent=parent)
    desktop = QGuiApplication.platformName()
    try:
        if desktop == "xcb":
            from assistant.ui.keys_x11 import X11Keys

            return X11Keys(parent)
        if desktop.startswith("wayland"):
            from assistant.ui.keys_portal import PortalKeys

            return PortalKeys(parent)
    except (ImportError, OSError):  # no libxcb
        pass
    return GlobalKeys(parent)
