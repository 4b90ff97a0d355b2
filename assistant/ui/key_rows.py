"""Every key as a row of words: for the sheet to print, and for the help's pages."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from assistant.help.keys import KeyRow
from assistant.settings.keys import DEFAULTS, Action
from assistant.settings.table import TABLE
from assistant.ui import wording


def rows(keys: Mapping[Action, str] = DEFAULTS) -> tuple[KeyRow, ...]:
    """The actions with the key that each has in `keys`, then the keys that nobody can change."""
    translate = QCoreApplication.translate
    return (
        *(
            KeyRow(row.action, translate("settings", row.label), wording.key(keys[row.action]))
            for row in TABLE
            if row.action is not None
        ),
        KeyRow(
            "", translate("key_rows", "Copiar la frase elegida"), translate("key_rows", "Entrar")
        ),
        KeyRow("", translate("key_rows", "Ir a la parte siguiente"), translate("key_rows", "Tab")),
        KeyRow(
            "",
            translate("key_rows", "Cerrar un cuadro o el recorrido"),
            translate("key_rows", "Escape"),
        ),
    )
