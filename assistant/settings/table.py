"""The one table of settings: each field of Settings carries all that is known about it.

The file, the window, the search and the command are made from it.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.domain import Address, Channel, Gender
from assistant.settings.checks import (
    countries,
    folder,
    key_file,
    mail_address,
    team_address,
    team_key,
)
from assistant.settings.keys import DEFAULTS, Action
from assistant.settings.kinds import Choice, Flag, Key, Kind, Option, Text, Whole
from assistant.settings.marks import QT_TRANSLATE_NOOP


class Edge(StrEnum):
    """Where the window stands on its screen."""

    RIGHT = "right"
    LEFT = "left"
    NONE = "none"


class Start(StrEnum):
    """In which form the window opens."""

    FULL = "full"
    COMPACT = "compact"
    QUIET = "quiet"


class Look(StrEnum):
    """The colours; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Motion(StrEnum):
    """Whether motion is left out; SYSTEM follows the desktop."""

    SYSTEM = "system"
    YES = "yes"
    NO = "no"


class Language(StrEnum):
    """Of the interface."""

    SPANISH = "es"
    ENGLISH = "en"


class Group(StrEnum):
    """The groups of the window, in its order; the value is the Spanish title."""

    CASE = QT_TRANSLATE_NOOP("settings", "Atención")
    WINDOW = QT_TRANSLATE_NOOP("settings", "Ventana")
    LOOK = QT_TRANSLATE_NOOP("settings", "Lectura y sonido")
    ESCALATION = QT_TRANSLATE_NOOP("settings", "Escalar")
    TEAM = QT_TRANSLATE_NOOP("settings", "Equipo")
    KEYS = QT_TRANSLATE_NOOP("settings", "Teclas")


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table. `words` are further words to find it by; texts are Spanish.

    `name` is its key in the file, with "keys." before that of an action.
    """

    name: str
    group: Group
    kind: Kind
    default: Any
    label: str
    help: str = ""
    words: str = ""

    @property
    def action(self) -> Action | None:
        """The action whose key this is; None for any other setting."""
        return Action(self.name.removeprefix(KEYS)) if self.name.startswith(KEYS) else None


KEYS = "keys."


def _row(
    default: Any, group: Group, kind: Kind, label: str, about: str = "", words: str = ""
) -> Any:
    row = {"group": group, "kind": kind, "label": label, "help": about, "words": words}
    return dataclasses.field(default=default, metadata=row)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every value in effect. `keys` has one sequence for each action, "" for none."""

    channel: Channel = _row(
        Channel.CHAT,
        Group.CASE,
        Choice(
            (
                Option(Channel.PHONE, "phone", QT_TRANSLATE_NOOP("settings", "Teléfono")),
                Option(Channel.CHAT, "chat", QT_TRANSLATE_NOOP("settings", "Chat")),
                Option(Channel.MAIL, "mail", QT_TRANSLATE_NOOP("settings", "Correo")),
                Option(Channel.COUNTER, "counter", QT_TRANSLATE_NOOP("settings", "Mostrador")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Canal"),
        QT_TRANSLATE_NOOP("settings", "Por dónde le hablan los clientes al abrir Remanso."),
        QT_TRANSLATE_NOOP("settings", "medio llamada whatsapp email presencial"),
    )
    address: Address = _row(
        Address.USTED,
        Group.CASE,
        Choice(
            (
                Option(Address.USTED, "usted", QT_TRANSLATE_NOOP("settings", "usted")),
                Option(Address.TU, "tú", QT_TRANSLATE_NOOP("settings", "tú")),
                Option(Address.VOS, "vos", QT_TRANSLATE_NOOP("settings", "vos")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Trato"),
        QT_TRANSLATE_NOOP("settings", "Cómo se dirige usted al cliente en las frases."),
        QT_TRANSLATE_NOOP("settings", "tuteo voseo formal"),
    )
    gender: Gender = _row(
        Gender.NEUTRAL,
        Group.CASE,
        Choice(
            (
                Option(Gender.NEUTRAL, "neutral", QT_TRANSLATE_NOOP("settings", "neutro")),
                Option(Gender.MASCULINE, "masculine", QT_TRANSLATE_NOOP("settings", "él")),
                Option(Gender.FEMININE, "feminine", QT_TRANSLATE_NOOP("settings", "ella")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Género del cliente"),
        QT_TRANSLATE_NOOP("settings", "Con cuál forma empiezan las frases que la necesitan."),
        QT_TRANSLATE_NOOP("settings", "masculino femenino señor señora"),
    )
    country: str = _row(
        "",
        Group.CASE,
        Choice(
            (Option("", "", QT_TRANSLATE_NOOP("settings", "El de este equipo")),), more=countries
        ),
        QT_TRANSLATE_NOOP("settings", "País"),
        QT_TRANSLATE_NOOP("settings", "De qué país son los números de emergencia que ve primero."),
        QT_TRANSLATE_NOOP("settings", "crisis teléfono ayuda región"),
    )
    warnings: int = _row(
        2,
        Group.CASE,
        Whole(1, 3),
        QT_TRANSLATE_NOOP("settings", "Avisos antes de cerrar"),
        QT_TRANSLATE_NOOP("settings", "Cuántas veces se pone un límite antes de la despedida."),
        QT_TRANSLATE_NOOP("settings", "límite abuso escalera advertencia"),
    )
    edge: Edge = _row(
        Edge.RIGHT,
        Group.WINDOW,
        Choice(
            (
                Option(Edge.RIGHT, "right", QT_TRANSLATE_NOOP("settings", "Derecho")),
                Option(Edge.LEFT, "left", QT_TRANSLATE_NOOP("settings", "Izquierdo")),
                Option(Edge.NONE, "none", QT_TRANSLATE_NOOP("settings", "Ninguno: suelta")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Borde de la pantalla"),
        QT_TRANSLATE_NOOP("settings", "En qué lado se acomoda la ventana, junto a su CRM."),
        QT_TRANSLATE_NOOP("settings", "anclar acoplar lado posición"),
    )
    stay_on_top: bool = _row(
        True,
        Group.WINDOW,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Siempre a la vista"),
        QT_TRANSLATE_NOOP("settings", "Ninguna otra ventana la tapa, donde el sistema lo permite."),
        QT_TRANSLATE_NOOP("settings", "encima delante"),
    )
    start: Start = _row(
        Start.FULL,
        Group.WINDOW,
        Choice(
            (
                Option(Start.FULL, "full", QT_TRANSLATE_NOOP("settings", "Completa")),
                Option(Start.COMPACT, "compact", QT_TRANSLATE_NOOP("settings", "Compacta")),
                Option(Start.QUIET, "quiet", QT_TRANSLATE_NOOP("settings", "Discreta")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Forma al abrir"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Compacta: una frase y las teclas. Discreta: solo la lectura y los avisos.",
        ),
        QT_TRANSLATE_NOOP("settings", "modo tamaño pequeña experto"),
    )
    tray: bool = _row(
        False,
        Group.WINDOW,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Icono junto al reloj"),
        QT_TRANSLATE_NOOP(
            "settings", "Al cerrar la ventana Remanso queda allí, para mostrarla o salir."
        ),
        QT_TRANSLATE_NOOP("settings", "bandeja notificación barra"),
    )
    autostart: bool = _row(
        False,
        Group.WINDOW,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Abrir al iniciar la sesión"),
        QT_TRANSLATE_NOOP("settings", "Remanso se abre solo cuando usted entra en el equipo."),
        QT_TRANSLATE_NOOP("settings", "arranque automático inicio"),
    )
    theme: Look = _row(
        Look.SYSTEM,
        Group.LOOK,
        Choice(
            (
                Option(Look.SYSTEM, "system", QT_TRANSLATE_NOOP("settings", "Los del sistema")),
                Option(Look.LIGHT, "light", QT_TRANSLATE_NOOP("settings", "Claros")),
                Option(Look.DARK, "dark", QT_TRANSLATE_NOOP("settings", "Oscuros")),
                Option(Look.CONTRAST, "contrast", QT_TRANSLATE_NOOP("settings", "Alto contraste")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Colores"),
        "",
        QT_TRANSLATE_NOOP("settings", "tema apariencia oscuro noche vista"),
    )
    font_scale: int = _row(
        100,
        Group.LOOK,
        Whole(100, 200, step=10, unit=" %"),
        QT_TRANSLATE_NOOP("settings", "Tamaño del texto"),
        QT_TRANSLATE_NOOP("settings", "Respecto a la letra del sistema."),
        QT_TRANSLATE_NOOP("settings", "fuente grande zoom escala vista"),
    )
    language: Language = _row(
        Language.SPANISH,
        Group.LOOK,
        Choice(
            (
                Option(Language.SPANISH, "es", "Español"),
                Option(Language.ENGLISH, "en", "English"),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Idioma de la ventana"),
        QT_TRANSLATE_NOOP("settings", "Cambia al abrir Remanso otra vez; las frases no cambian."),
        "language English inglés español",
    )
    reduced_motion: Motion = _row(
        Motion.SYSTEM,
        Group.LOOK,
        Choice(
            (
                Option(Motion.SYSTEM, "system", QT_TRANSLATE_NOOP("settings", "Según el sistema")),
                Option(Motion.YES, "yes", QT_TRANSLATE_NOOP("settings", "Sí")),
                Option(Motion.NO, "no", QT_TRANSLATE_NOOP("settings", "No")),
            )
        ),
        QT_TRANSLATE_NOOP("settings", "Sin movimiento"),
        QT_TRANSLATE_NOOP("settings", "Nada se anima, tampoco la guía para respirar."),
        QT_TRANSLATE_NOOP("settings", "animación accesibilidad mareo"),
    )
    insult_veil: bool = _row(
        False,
        Group.LOOK,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Ocultar los insultos"),
        QT_TRANSLATE_NOOP("settings", "Se ven como ▮▮▮ hasta que usted los pide con su tecla."),
        QT_TRANSLATE_NOOP("settings", "velo groserías palabrotas censura"),
    )
    sounds: bool = _row(
        False,
        Group.LOOK,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Sonidos"),
        QT_TRANSLATE_NOOP("settings", "Un tono breve ante un peligro; nunca suena por otra cosa."),
        QT_TRANSLATE_NOOP("settings", "audio silencio alerta"),
    )
    escalation_mail: str = _row(
        "",
        Group.ESCALATION,
        Text(mail_address, "supervision@empresa.com"),
        QT_TRANSLATE_NOOP("settings", "Correo del supervisor"),
        QT_TRANSLATE_NOOP(
            "settings",
            "La tarjeta siempre se puede copiar; por correo, va lista para esta dirección y"
            " usted la envía.",
        ),
        QT_TRANSLATE_NOOP("settings", "escalar traspaso tarjeta email destino portapapeles"),
    )
    team_book: str = _row(
        "",
        Group.TEAM,
        Text(team_address, "https://…"),
        QT_TRANSLATE_NOOP("settings", "Libro del equipo"),
        QT_TRANSLATE_NOOP(
            "settings",
            "La carpeta o dirección https donde su líder publica las frases. Cambia al abrir"
            " Remanso otra vez.",
        ),
        QT_TRANSLATE_NOOP("settings", "frases servidor carpeta url compartido"),
    )
    team_key: str = _row(
        "",
        Group.TEAM,
        Text(team_key),
        QT_TRANSLATE_NOOP("settings", "Clave pública del equipo"),
        QT_TRANSLATE_NOOP(
            "settings",
            "64 cifras y letras que le da su líder; con ella solo vale un libro firmado.",
        ),
        QT_TRANSLATE_NOOP("settings", "firma seguridad"),
    )
    team_folder: str = _row(
        "",
        Group.TEAM,
        Text(folder),
        QT_TRANSLATE_NOOP("settings", "Carpeta de trabajo del líder"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Donde el editor escribe el libro del equipo, antes de publicarlo; vacío: en este"
            " equipo.",
        ),
        QT_TRANSLATE_NOOP("settings", "frases editor escribir borradores"),
    )
    lead_name: str = _row(
        "",
        Group.TEAM,
        Text(str, "Ana Pérez", longest=80),
        QT_TRANSLATE_NOOP("settings", "Su nombre en el libro"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Queda junto a sus cambios, revisiones y comentarios; vacío, el de su sesión en este"
            " equipo.",
        ),
        QT_TRANSLATE_NOOP("settings", "líder editor firma autor quién"),
    )
    second_eyes: bool = _row(
        False,
        Group.TEAM,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Revisar entre dos"),
        QT_TRANSLATE_NOOP("settings", "Quien revisa y quien activa son personas distintas."),
        QT_TRANSLATE_NOOP("settings", "segunda mirada cuatro ojos aprobar activar revisión"),
    )
    publish_to: str = _row(
        "",
        Group.TEAM,
        Text(folder),
        QT_TRANSLATE_NOOP("settings", "Carpeta donde publica"),
        QT_TRANSLATE_NOOP(
            "settings", "Solo para líderes: la carpeta de la que los agentes toman las frases."
        ),
        QT_TRANSLATE_NOOP("settings", "publicar líder libro compartido"),
    )
    publish_key: str = _row(
        "",
        Group.TEAM,
        Text(key_file),
        QT_TRANSLATE_NOOP("settings", "Archivo de la clave para firmar"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Solo para líderes: dónde está la clave privada. Aquí va la ruta, nunca la clave.",
        ),
        QT_TRANSLATE_NOOP("settings", "firma publicar líder privada seguridad"),
    )
    global_keys: bool = _row(
        False,
        Group.KEYS,
        Flag(),
        QT_TRANSLATE_NOOP("settings", "Teclas en todo el escritorio"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Ctrl+Mayús+F6 muestra Remanso, F7 pega, F8 escala y F1 a F4 copian, también desde otro"
            " programa. Vale la próxima vez que abra Remanso.",
        ),
        QT_TRANSLATE_NOOP("settings", "globales atajo sistema crm"),
    )
    keys: Mapping[Action, str] = dataclasses.field(default_factory=lambda: DEFAULTS)


_LABELS = {
    Action.COPY_1: QT_TRANSLATE_NOOP("settings", "Copiar la frase 1"),
    Action.COPY_2: QT_TRANSLATE_NOOP("settings", "Copiar la frase 2"),
    Action.COPY_3: QT_TRANSLATE_NOOP("settings", "Copiar la frase 3"),
    Action.COPY_4: QT_TRANSLATE_NOOP("settings", "Copiar la frase 4"),
    Action.MESSAGE: QT_TRANSLATE_NOOP("settings", "Ir al mensaje del cliente"),
    Action.PASTE: QT_TRANSLATE_NOOP("settings", "Pegar el mensaje del cliente"),
    Action.NEW_CASE: QT_TRANSLATE_NOOP("settings", "Caso nuevo"),
    Action.ESCALATE: QT_TRANSLATE_NOOP("settings", "Escalar"),
    Action.WARNING: QT_TRANSLATE_NOOP("settings", "Contar un aviso"),
    Action.UNDO_WARNING: QT_TRANSLATE_NOOP("settings", "Quitar el último aviso"),
    Action.NONE_SERVES: QT_TRANSLATE_NOOP("settings", "Ninguna me sirve"),
    Action.CORRECT: QT_TRANSLATE_NOOP("settings", "Corregir la lectura"),
    Action.AFFECTED: QT_TRANSLATE_NOOP("settings", "Me afectó"),
    Action.PAUSE: QT_TRANSLATE_NOOP("settings", "Pausa de 90 segundos"),
    Action.DRAFT: QT_TRANSLATE_NOOP("settings", "Mi borrador"),
    Action.SHOW_VEILED: QT_TRANSLATE_NOOP("settings", "Ver los insultos ocultos"),
    Action.COMPACT: QT_TRANSLATE_NOOP("settings", "Forma compacta"),
    Action.QUIET: QT_TRANSLATE_NOOP("settings", "Forma discreta"),
    Action.SETTINGS: QT_TRANSLATE_NOOP("settings", "Ajustes"),
    Action.HELP: QT_TRANSLATE_NOOP("settings", "Ayuda"),
    Action.QUIT: QT_TRANSLATE_NOOP("settings", "Salir"),
}
_KEY_WORDS = QT_TRANSLATE_NOOP("settings", "tecla atajo teclado combinación")


def _table() -> tuple[Setting, ...]:
    rows = [
        Setting(name=f.name, default=f.default, **f.metadata)
        for f in dataclasses.fields(Settings)
        if f.metadata
    ]
    kind = Key()
    rows += [
        Setting(KEYS + a, Group.KEYS, kind, DEFAULTS[a], label, words=_KEY_WORDS)
        for a, label in _LABELS.items()
    ]
    return tuple(rows)


TABLE: tuple[Setting, ...] = _table()
"""Every setting, in the order of the window."""

BY_NAME: Mapping[str, Setting] = {row.name: row for row in TABLE}


def value(settings: Settings, name: str) -> Any:
    """What `settings` has for the row `name`."""
    action = BY_NAME[name].action
    return getattr(settings, name) if action is None else settings.keys[action]
