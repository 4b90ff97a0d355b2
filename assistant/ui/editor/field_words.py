"""The fields of an entry in the words of a lead, for what is told of files and differences."""

import re

from PySide6.QtCore import QCoreApplication

from assistant.domain import Method, Situation, Step
from assistant.editing.book import Item
from assistant.ui.editor import words

_NAMED = re.compile(r"«([a-z_]+):?»")
_LINE = re.compile(r"(frase) «([a-z0-9-]+)»", re.IGNORECASE)


def field(name: str) -> str:
    """«title», «lines/ID/step» in Spanish; a name that is none stays."""
    translate = QCoreApplication.translate
    words = {
        "title": translate("field_words", "título"),
        "situation": translate("field_words", "situación"),
        "status": translate("field_words", "estado"),
        "expires": translate("field_words", "fecha de vencimiento"),
        "danger": translate("field_words", "peligro"),
        "base": translate("field_words", "entrada de base"),
        "self_talk": translate("field_words", "para el agente"),
        "based_on": translate("field_words", "versión de partida"),
        "triggers": translate("field_words", "ejemplo"),
        "lines": translate("field_words", "frase"),
        "steps": translate("field_words", "pasos a seguir"),
        "text": translate("field_words", "texto"),
        "channels": translate("field_words", "canales"),
        "address": translate("field_words", "trato"),
        "step": translate("field_words", "paso"),
        "accept": translate("field_words", "avisos aceptados"),
        "id": translate("field_words", "nombre interno"),
        "message": translate("field_words", "mensaje"),
        "expect": translate("field_words", "resultado esperado"),
    }
    first, *rest = name.split("/")
    said = words.get(first, first)
    if len(rest) == 2:
        return f"{said}, {words.get(rest[1], rest[1])}"
    return said


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
        return words.step(Step(name))
    if name in set(Method):
        return words.method(Method(name))
    if name in set(Situation):
        return words.situation(Situation(name))
    return field(name)
