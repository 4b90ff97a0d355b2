"""The words of the phrasebook as a lead reads them, in the interface language."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.editing.book import Book, Item, Kind
from assistant.editing.due import Dated
from assistant.phrasebook.layers import Layer
from assistant.ui import wording

QUOTE_LIMIT = 80
"""Characters of a text that stand for it in a list."""

_NAMED = re.compile(r"«([a-z_]+):?»")
_LINE = re.compile(r"(frase) «([a-z0-9-]+)»", re.IGNORECASE)

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def status(value: Status) -> str:
    translate = QCoreApplication.translate
    return {
        Status.DRAFT: translate("editor_words", "borrador"),
        Status.REVIEWED: translate("editor_words", "revisada"),
        Status.ACTIVE: translate("editor_words", "activa"),
    }[value]


def step(value: Step) -> str:
    """Where in a case a line belongs."""
    translate = QCoreApplication.translate
    return {
        Step.OPENING: translate("editor_words", "Primera respuesta"),
        Step.NEXT: translate("editor_words", "Paso siguiente"),
        Step.ANSWER_NO: translate("editor_words", "Si dice no"),
        Step.ANSWER_YES: translate("editor_words", "Si dice sí"),
        Step.WARNING: translate("editor_words", "Otro aviso"),
        Step.LAST_WARNING: translate("editor_words", "Último aviso"),
        Step.CLOSING: translate("editor_words", "Cierre"),
    }[value]


def channel(value: Channel) -> str:
    return wording.channel(value)


def channels(values: Iterable[Channel]) -> str:
    """ "Teléfono, Chat", in the order of the program; a sentence for none."""
    found = frozenset(values)
    if not found:
        return QCoreApplication.translate("editor_words", "sin canal")
    if len(found) == len(Channel):
        return QCoreApplication.translate("editor_words", "Todos los canales")
    return ", ".join(channel(each) for each in Channel if each in found)


def address(value: Address) -> str:
    """The form of address; ANY is a line without a second person."""
    if value is Address.ANY:
        return QCoreApplication.translate("editor_words", "cualquier trato")
    return wording.address(value)


def situation(value: Situation) -> str:
    return wording.situation(value)


def kind(value: Kind) -> str:
    """What a file is of: a method's name, or in one word the situation that has none."""
    if isinstance(value, Method):
        return wording.method(value)
    return wording.heat(value).capitalize()


def field(name: str) -> str:
    """ "título" for title; a field that this program does not know stays as it is."""
    translate = QCoreApplication.translate
    return {
        "title": translate("editor_words", "título"),
        "situation": translate("editor_words", "situación"),
        "method": translate("editor_words", "método"),
        "status": translate("editor_words", "estado"),
        "expires": translate("editor_words", "vencimiento"),
        "danger": translate("editor_words", "peligro"),
        "base": translate("editor_words", "frases de base del método"),
        "self_talk": translate("editor_words", "para el agente"),
        "based_on": translate("editor_words", "versión de partida"),
        "triggers": translate("editor_words", "ejemplo"),
        "lines": translate("editor_words", "frase"),
        "steps": translate("editor_words", "pasos del protocolo"),
        "text": translate("editor_words", "texto"),
        "channels": translate("editor_words", "canales"),
        "address": translate("editor_words", "trato"),
        "step": translate("editor_words", "paso"),
        "accept": translate("editor_words", "avisos aceptados"),
        "id": translate("editor_words", "nombre interno"),
        "message": translate("editor_words", "mensaje"),
        "expect": translate("editor_words", "resultado esperado"),
    }.get(name, name)


def in_words(sentence: str, item: Item | None = None) -> str:
    """`sentence` of the schema with the words of a lead for the fields and values that it quotes.

    `item` is the entry that it is about: its lines are called by their number.
    """
    numbers = {} if item is None else {n.id: at for at, n in enumerate(item.entry.lines, 1)}

    def line(found: re.Match[str]) -> str:
        number = numbers.get(found[2])
        return found[0] if number is None else f"{found[1]} {number}"

    return _NAMED.sub(lambda found: f"«{_word(found[1])}»", _LINE.sub(line, sentence))


def _word(name: str) -> str:
    if name in set(Step):
        return step(Step(name))
    if name in set(Method):
        return wording.method(Method(name))
    if name in set(Situation):
        return situation(Situation(name))
    return field(name)


def origin(item: Item, book: Book) -> str:
    """Whose the entry is and what that means for changing it, as a sentence."""
    translate = QCoreApplication.translate
    if item.layer is Layer.BUNDLED:
        return translate("editor_words", "Del programa; al cambiarla será del equipo.")
    if item.entry.id in book.bundled:
        return translate("editor_words", "Adaptada de la del programa.")
    return translate("editor_words", "Del equipo.")


def day(value: date) -> str:
    """A date as people write it: "30 de junio de 2027"."""
    return QLocale().toString(
        QDate(value.year, value.month, value.day),
        QCoreApplication.translate("editor_words", "d 'de' MMMM 'de' yyyy"),
    )


def moment(value: datetime) -> str:
    """Day and hour, here."""
    local = value.astimezone()
    return f"{day(local.date())}, {local:%H:%M}"


def expiry(value: date | None, today: date) -> str:
    """When it stops being shown; the day itself is its last. "" for no date."""
    translate = QCoreApplication.translate
    if value is None:
        return ""
    if value < today:
        return translate("editor_words", "venció el {day}").format(day=day(value))
    return translate("editor_words", "vence el {day}").format(day=day(value))


def who(name: str) -> str:
    """Who did something, by the name that they gave themselves."""
    return name or QCoreApplication.translate("editor_words", "alguien sin nombre")


def quote(text: str, limit: int = QUOTE_LIMIT) -> str:
    """A text as it stands for itself in a list: one line, at most `limit` characters."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def reminder(dated: Dated) -> str:
    """What expired and what expires this month, as one sentence; "" if nothing."""
    translate = QCoreApplication.translate
    parts = []
    if n := dated.past_entries + dated.past_lines:
        past, one = amount(dated.past_entries, lines=dated.past_lines), n == 1
        form = translate("editor_words", "{what} ya vencieron")
        parts.append((translate("editor_words", "{what} ya venció") if one else form, past))
    if n := dated.month_entries + dated.month_lines:
        month, one = amount(dated.month_entries, lines=dated.month_lines), n == 1
        form = translate("editor_words", "{what} vencen este mes")
        parts.append((translate("editor_words", "{what} vence este mes") if one else form, month))
    said = "; ".join(form.format(what=what) for form, what in parts)
    return f"{said}." if said else ""


def count(n: int, one: str, many: str) -> str:
    """`one` for 1, else `many`, with {n} filled; both translated already."""
    return (one if n == 1 else many).format(n=n)


def amount(entries: int, tests: int = 0, lines: int = 0) -> str:
    """ "1 entrada", "2 entradas, 3 frases y 1 prueba"; what there is none of is left out."""
    translate = QCoreApplication.translate
    of_each = (
        (
            entries,
            translate("editor_words", "1 entrada"),
            translate("editor_words", "{n} entradas"),
        ),
        (lines, translate("editor_words", "1 frase"), translate("editor_words", "{n} frases")),
        (tests, translate("editor_words", "1 prueba"), translate("editor_words", "{n} pruebas")),
    )
    *most, last = [count(*each) for each in of_each if each[0]] or [count(*of_each[0])]
    both = translate("editor_words", "{most} y {last}")
    return both.format(most=", ".join(most), last=last) if most else last


def read_only() -> str:
    """What the editor says where the book's folder is only to be read."""
    return QCoreApplication.translate(
        "editor_words", "Esta carpeta es solo de lectura: puede leer y proponer."
    )


def in_a_row(words: Iterable[str]) -> str:
    """The words that are there, with the dot between them that the program uses."""
    return " · ".join(word for word in words if word)
