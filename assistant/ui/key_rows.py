"""The keys that the program comes with, in the order in which an agent needs them."""

from PySide6.QtCore import QCoreApplication

from assistant.help.keys import KeyRow

DEFAULTS = {
    "listen": "F6",
    "copy_1": "Ctrl+1",
    "copy_2": "Ctrl+2",
    "copy_3": "Ctrl+3",
    "copy_4": "Ctrl+4",
    "none_serves": "Ctrl+0",
    "correct_situation": "Ctrl+K",
    "warning": "F9",
    "undo_warning": "Shift+F9",
    "escalate": "F8",
    "new_case": "Ctrl+N",
    "affected_me": "Ctrl+M",
    "draft": "Ctrl+B",
    "show_veiled": "F7",
    "compact": "Ctrl+D",
    "quiet": "Ctrl+Shift+D",
    "settings": "Ctrl+,",
    "help": "F1",
}
"""By the name of an action in the settings, its key in Qt's portable form."""


def default_rows() -> tuple[KeyRow, ...]:
    """Every key as it comes with the program."""
    words = _labels()
    return (
        *(KeyRow(name, words[name], shown(keys)) for name, keys in DEFAULTS.items()),
        *fixed_rows(),
    )


def fixed_rows() -> tuple[KeyRow, ...]:
    """The keys that nobody can change."""
    translate = QCoreApplication.translate
    enter = translate("key_rows", "Entrar")
    return (
        KeyRow("", translate("key_rows", "Copiar la frase elegida"), enter),
        KeyRow(
            "", translate("key_rows", "Pegar el mensaje, en su campo"), shown("Ctrl+V")
        ),
        KeyRow("", translate("key_rows", "Ir a la parte siguiente"), translate("key_rows", "Tab")),
        KeyRow(
            "", translate("key_rows", "Cerrar un cuadro o el recorrido"),
            translate("key_rows", "Escape"),
        ),
    )  # fmt: skip


def shown(keys: str) -> str:
    """A sequence in Qt's portable form, in words; "" for none."""
    return keys.replace("Shift", QCoreApplication.translate("key_rows", "Mayús"))


def _labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    copy = translate("key_rows", "Copiar la frase {n}")
    return {
        "listen": translate("key_rows", "Ir al mensaje del cliente"),
        **{f"copy_{n}": copy.format(n=n) for n in range(1, 5)},
        "none_serves": translate("key_rows", "Ninguna me sirve"),
        "correct_situation": translate("key_rows", "Corregir la situación"),
        "warning": translate("key_rows", "Contar un aviso"),
        "undo_warning": translate("key_rows", "Deshacer el último aviso"),
        "escalate": translate("key_rows", "Escalar"),
        "new_case": translate("key_rows", "Caso nuevo"),
        "affected_me": translate("key_rows", "Me afectó"),
        "draft": translate("key_rows", "Mi borrador"),
        "show_veiled": translate("key_rows", "Ver los insultos (mantener pulsada)"),
        "compact": translate("key_rows", "Modo compacto"),
        "quiet": translate("key_rows", "Modo discreto"),
        "settings": translate("key_rows", "Ajustes"),
        "help": translate("key_rows", "Ayuda de la parte en que está"),
    }
