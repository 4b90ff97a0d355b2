"""What differs between two versions of an entry, in a lead's words."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.phrasebook.content import FieldChange
from assistant.ui import wording

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def place(change: FieldChange) -> str:
    """Which field it is: "Título", "Frase, canales"."""
    translate = QCoreApplication.translate
    if not change.field.startswith("lines/"):
        name = _field(change.field)
        return name[:1].upper() + name[1:]
    field = change.field.partition("/")[2].partition("/")[2]
    if not field:
        return translate("change_words", "Frase")
    return translate("change_words", "Frase, {field}").format(field=_field(field))


def value(change: FieldChange, text: str) -> str:
    """`text`, one of the two values of `change`, as a lead reads it; "" for nothing."""
    name = change.field.rpartition("/")[2] if change.field.count("/") > 1 else change.field
    with suppress(ValueError):  # a version of a later program may have other words
        return _value(name, text)
    return text


def sentence(change: FieldChange) -> str:
    """As a screen reader tells it."""
    translate = QCoreApplication.translate
    old, new = value(change, change.old), value(change, change.new)
    if not old:
        form = translate("change_words", "{place}: se añade «{new}»")
    elif not new:
        form = translate("change_words", "{place}: se quita «{old}»")
    else:
        form = translate("change_words", "{place}: antes «{old}», ahora «{new}»")
    return form.format(place=place(change), old=old, new=new)


def day(value: date) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), "d 'de' MMMM 'de' yyyy")


def _field(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "title": translate("change_words", "título"),
        "situation": translate("change_words", "situación"),
        "method": translate("change_words", "método"),
        "status": translate("change_words", "estado"),
        "expires": translate("change_words", "vence"),
        "danger": translate("change_words", "amenaza o peligro"),
        "base": translate("change_words", "frases de base"),
        "self_talk": translate("change_words", "para el agente"),
        "triggers": translate("change_words", "ejemplo"),
        "steps": translate("change_words", "pasos de la tarjeta"),
        "channels": translate("change_words", "canales"),
        "address": translate("change_words", "trato"),
        "step": translate("change_words", "momento del caso"),
        "accept": translate("change_words", "avisos aceptados"),
    }.get(name, name)


def _value(name: str, text: str) -> str:
    translate = QCoreApplication.translate
    if name == "status":
        return {
            Status.DRAFT: translate("change_words", "borrador"),
            Status.REVIEWED: translate("change_words", "revisada"),
            Status.ACTIVE: translate("change_words", "activa"),
        }[Status(text or Status.ACTIVE)]
    if name in ("danger", "base"):
        yes = text == "true"
        return translate("change_words", "sí") if yes else translate("change_words", "no")
    if not text:
        return ""
    if name == "expires":
        return day(date.fromisoformat(text))
    if name == "channels":
        return ", ".join(wording.channel(Channel(each)) for each in text.split(" · "))
    if name == "address":
        chosen = Address(text)
        anyone = translate("change_words", "cualquiera")
        return anyone if chosen is Address.ANY else wording.address(chosen)
    if name == "step":
        return {
            Step.OPENING: translate("change_words", "primera respuesta"),
            Step.NEXT: translate("change_words", "paso siguiente"),
            Step.ANSWER_NO: translate("change_words", "si dice no"),
            Step.ANSWER_YES: translate("change_words", "si dice sí"),
            Step.WARNING: translate("change_words", "otro aviso"),
            Step.LAST_WARNING: translate("change_words", "último aviso"),
            Step.CLOSING: translate("change_words", "cierre"),
        }[Step(text)]
    if name == "situation":
        return wording.situation(Situation(text))
    if name == "method":
        return wording.method(Method(text))
    return text
