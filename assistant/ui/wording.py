"""The words for what the engine found, in the interface language."""

from PySide6.QtCore import QCoreApplication

from assistant.domain import (
    Address,
    Certainty,
    Channel,
    Gender,
    Method,
    Reading,
    Reason,
    Situation,
    Suggestion,
)
from assistant.text import MESSAGE_LIMIT

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def situation(value: Situation) -> str:
    translate = QCoreApplication.translate
    return {
        Situation.CALM: translate("wording", "Nada que calmar"),
        Situation.UPSET: translate("wording", "Molestia con lo ocurrido"),
        Situation.ATTACK: translate("wording", "Ataque personal"),
        Situation.REFUSAL: translate("wording", "No quiere seguir con usted"),
        Situation.ABUSE: translate("wording", "Abuso"),
        Situation.CRISIS: translate("wording", "Crisis: puede haber una vida en peligro"),
    }[value]


def certainty(value: Certainty) -> str:
    translate = QCoreApplication.translate
    return {
        Certainty.SURE: translate("wording", "segura"),
        Certainty.PROBABLE: translate("wording", "probable"),
        Certainty.UNSURE: translate("wording", "no estoy seguro"),
    }[value]


def method(value: Method) -> str:
    translate = QCoreApplication.translate
    return {
        Method.LISTEN: translate("wording", "Escuche"),
        Method.RELIEVE: translate("wording", "Alivie la tensión"),
        Method.TRANSFER: translate("wording", "Transfiera"),
        Method.BOUNDARY: translate("wording", "Ponga un límite"),
    }[value]


def channel(value: Channel) -> str:
    translate = QCoreApplication.translate
    return {
        Channel.PHONE: translate("wording", "Teléfono"),
        Channel.CHAT: translate("wording", "Chat"),
        Channel.MAIL: translate("wording", "Correo"),
        Channel.COUNTER: translate("wording", "Mostrador"),
    }[value]


def address(value: Address) -> str:
    translate = QCoreApplication.translate
    return {
        Address.USTED: translate("wording", "usted"),
        Address.TU: translate("wording", "tú"),
        Address.VOS: translate("wording", "vos"),
        Address.ANY: "",
    }[value]


def gender(value: Gender) -> str:
    translate = QCoreApplication.translate
    return {
        Gender.NEUTRAL: translate("wording", "neutro"),
        Gender.MASCULINE: translate("wording", "él"),
        Gender.FEMININE: translate("wording", "ella"),
    }[value]


def slot(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "cliente": translate("wording", "Nombre del cliente"),
        "producto": translate("wording", "Producto o servicio"),
        "plazo": translate("wording", "Plazo"),
        "agente": translate("wording", "Su nombre"),
        "supervisor": translate("wording", "Quién sigue el caso"),
        "canal": translate("wording", "Otro canal"),
    }[name]


def reading(value: Reading) -> str:
    """The strip: what the customer is doing, how sure that is, and what was left out."""
    translate = QCoreApplication.translate
    if value.certainty is Certainty.UNSURE and value.situation is not Situation.CRISIS:
        words = translate("wording", "No estoy seguro; elija usted")
    else:
        words = f"{situation(value.situation)} · {certainty(value.certainty)}"
    if value.danger:
        words += " · " + translate("wording", "amenaza directa: escale ahora")
    if value.foreign:
        words += " · " + translate("wording", "no parece español")
    if value.truncated:
        cut = translate("wording", "pasa de {limit} letras: leí el comienzo y el final")
        words += " · " + cut.format(limit=MESSAGE_LIMIT)
    return words


def why(value: Suggestion, found: Reading | None) -> str:
    """The reason for a suggestion, short."""
    translate = QCoreApplication.translate
    if value.reason is Reason.FOLLOW_UP:
        return translate("wording", "después de su pregunta")
    if value.reason is Reason.LADDER:
        return translate("wording", "siguiente aviso del caso")
    if value.reason is Reason.AFFECTED:
        return translate("wording", "usted pidió pasar el caso")
    if value.reason is Reason.GENERAL:
        return translate("wording", "sirve en general")
    if value.reason is Reason.OTHER_METHOD:
        return translate("wording", "por si es esto: {title}").format(title=value.entry.title)
    evidence = () if found is None else found.evidence[:2]
    words = " ".join(f"«{word}»" for word in evidence)
    return f"{words} {value.entry.title}".strip()
