"""The words of the phrasebook as a lead reads them, in the interface language."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from assistant.domain import METHOD_OF, Address, Channel, Method, Situation, Status, Step
from assistant.editing.book import Book, Item, Kind
from assistant.editing.due import Dated
from assistant.phrasebook.layers import Layer
from assistant.ui import wording

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


def method(value: Method) -> str:
    return wording.method(value)


def kind(value: Kind) -> str:
    """What a file is of: a method's name, or the situation that has none."""
    return method(value) if isinstance(value, Method) else situation(value)


def expectation(value: str, book: Book) -> str:
    """What a contract test expects: a situation, a method, or an entry by its title."""
    if value in Situation.__members__.values():
        return situation(Situation(value))
    if value in METHOD_OF.values():
        return method(Method(value))
    item = book.items.get(value)
    return value if item is None else item.entry.title


def layer(value: Layer) -> str:
    """Whose an entry is, in a word or two."""
    translate = QCoreApplication.translate
    return {
        Layer.BUNDLED: translate("editor_words", "del programa"),
        Layer.TEAM: translate("editor_words", "del equipo"),
        Layer.PERSONAL: translate("editor_words", "personal"),
    }[value]


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


def expiry(value: date | None, today: date) -> str:
    """When it stops being shown; the day itself is its last. "" for no date."""
    translate = QCoreApplication.translate
    if value is None:
        return ""
    if value < today:
        return translate("editor_words", "venció el {day}").format(day=day(value))
    return translate("editor_words", "vence el {day}").format(day=day(value))


def reminder(dated: Dated) -> str:
    """What expired and what expires this month, as one sentence; "" if nothing."""
    translate = QCoreApplication.translate
    parts = []
    if past := _amount(dated.past_entries, dated.past_lines):
        one = dated.past_entries + dated.past_lines == 1
        form = translate("editor_words", "{what} ya vencieron")
        parts.append((translate("editor_words", "{what} ya venció") if one else form, past))
    if month := _amount(dated.month_entries, dated.month_lines):
        one = dated.month_entries + dated.month_lines == 1
        form = translate("editor_words", "{what} vencen este mes")
        parts.append((translate("editor_words", "{what} vence este mes") if one else form, month))
    said = "; ".join(form.format(what=what) for form, what in parts)
    return f"{said}." if said else ""


def _amount(entries: int, lines: int) -> str:
    """ "1 entrada y 3 frases"; "" for none."""
    translate = QCoreApplication.translate
    parts = []
    if entries:
        many = translate("editor_words", "{n} entradas")
        parts.append(count(entries, translate("editor_words", "1 entrada"), many))
    if lines:
        many = translate("editor_words", "{n} frases")
        parts.append(count(lines, translate("editor_words", "1 frase"), many))
    return translate("editor_words", " y ").join(parts)


def count(n: int, one: str, many: str) -> str:
    """`one` for 1, else `many`, with {n} filled; both translated already."""
    return (one if n == 1 else many).format(n=n)


def in_a_row(words: Iterable[str]) -> str:
    """The words that are there, with the dot between them that the program uses."""
    return " · ".join(word for word in words if word)
