"""The words for what the engine found, in the interface language."""

from PySide6.QtCore import QCoreApplication

from assistant.conversation.case import Turn, first_words
from assistant.conversation.suggest import is_question, must_close
from assistant.conversation.temperature import Temperature, Trend
from assistant.domain import (
    METHOD_OF,
    Address,
    Case,
    Certainty,
    Channel,
    Gender,
    Method,
    Reading,
    Reason,
    Situation,
    Step,
    Suggestion,
)
from assistant.phrasebook.slots import fill
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


def quoted(text: str) -> str:
    """`text` in the quotation marks of the language."""
    return QCoreApplication.translate("wording", "«{text}»").format(text=text)


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


def situation_choice(value: Situation) -> str:
    """The situation with its mnemonic, for the menu that corrects a reading."""
    translate = QCoreApplication.translate
    return {
        Situation.CALM: translate("wording", "&Nada que calmar"),
        Situation.UPSET: translate("wording", "&Molestia con lo ocurrido"),
        Situation.ATTACK: translate("wording", "&Ataque personal"),
        Situation.REFUSAL: translate("wording", "No &quiere seguir con usted"),
        Situation.ABUSE: translate("wording", "A&buso"),
        Situation.CRISIS: translate("wording", "&Crisis: puede haber una vida en peligro"),
    }[value]


def heat(value: Situation) -> str:
    """The situation as one word within a sentence about the temperature."""
    translate = QCoreApplication.translate
    return {
        Situation.CALM: translate("wording", "calma"),
        Situation.UPSET: translate("wording", "molestia"),
        Situation.ATTACK: translate("wording", "ataque"),
        Situation.REFUSAL: translate("wording", "rechazo"),
        Situation.ABUSE: translate("wording", "abuso"),
        Situation.CRISIS: translate("wording", "crisis"),
    }[value]


def temperature(value: Temperature) -> str:
    """The curve in words: "Temperatura: subió de molestia a ataque; 3 mensajes"."""
    translate = QCoreApplication.translate
    if not value.points:
        return ""
    names = [heat(situation) for situation in value.path]
    course = {
        Trend.NONE: translate("wording", "no estoy seguro"),
        Trend.SAME: translate("wording", "sigue en {0}"),
        Trend.ROSE: translate("wording", "subió de {0} a {1}"),
        Trend.FELL: translate("wording", "bajó de {0} a {1}"),
        Trend.ROSE_AND_FELL: translate("wording", "subió de {0} a {1} y bajó a {2}"),
        Trend.FELL_AND_ROSE: translate("wording", "bajó de {0} a {1} y subió a {2}"),
    }[value.trend].format(*names)
    if len(value.points) == 1:
        if names:
            course = names[0]
        return translate("wording", "Temperatura: {course}; 1 mensaje").format(course=course)
    text = translate("wording", "Temperatura: {course}; {n} mensajes")
    return text.format(course=course, n=len(value.points))


def turn(value: Turn) -> str:
    """A message of the case with what was used after it, for the list."""
    translate = QCoreApplication.translate
    if value.reading is None:
        said = translate("wording", "Sin mensaje")
    else:
        said = f"{state(value.reading)}: {quoted(value.first_words)}"
    lines = [
        translate("wording", "{method}: {text}").format(
            method=method(used.entry.method) if used.entry.method else used.entry.title,
            text=first_words(fill(used.line.text, {}).text),
        )
        for used in value.used
    ]
    return "\n".join((said, *(f"  → {line}" for line in lines)))


def heading(value: Suggestion) -> str:
    """The method of a suggestion and the step of the case that it is for."""
    translate = QCoreApplication.translate
    step = {
        Step.ANSWER_NO: translate("wording", "si dice no"),
        Step.ANSWER_YES: translate("wording", "si dice sí"),
        Step.WARNING: translate("wording", "otro aviso"),
        Step.LAST_WARNING: translate("wording", "último aviso"),
        Step.CLOSING: translate("wording", "cierre"),
    }.get(value.line.step, "")
    return " · ".join(part for part in (method(value.method), step) if part)


def ladder(case: Case) -> str:
    translate = QCoreApplication.translate
    text = translate("wording", "Aviso {n} de {limit}")
    return text.format(n=case.warnings, limit=case.warning_limit)


def after_copy(used: Suggestion, case: Case, undo: str) -> str:
    """What the copied line changed in the case, and what comes next; "" if nothing special.

    `undo` is the key that takes a warning back, in words; "" for none.
    """
    translate = QCoreApplication.translate
    if used.method is Method.BOUNDARY and not used.entry.danger:
        if used.line.step is Step.CLOSING:
            return translate("wording", "Despídase y escale; después, caso nuevo.")
        if case.warnings >= case.warning_limit:
            text = translate("wording", "{ladder}. Si sigue: cierre y escale.")
        elif undo:
            text = translate("wording", "{ladder}. {undo} lo deshace.")
        else:
            text = "{ladder}."
        return text.format(ladder=ladder(case), undo=undo)
    if is_question(used):
        return translate("wording", "Abajo, listas: si dice no y si dice sí.")
    return ""


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


def key(sequence: str) -> str:
    """A key as it stands on the keyboards of the interface language; "" for none."""
    return sequence.replace("Shift+", QCoreApplication.translate("wording", "Mayús+"))


def reading(value: Reading) -> str:
    """The strip: what the customer is doing, how sure that is, and what was left out."""
    translate = QCoreApplication.translate
    words = state(value)
    if value.danger and value.certainty is Certainty.UNSURE:
        words += " · " + translate("wording", "si lo es, escale ahora")
    elif value.danger:
        words += " · " + translate("wording", "amenaza directa: escale ahora")
    if value.foreign:
        words += " · " + translate("wording", "no parece español")
    if value.truncated:
        cut = translate("wording", "pasa de {limit} letras: leí el comienzo y el final")
        words += " · " + cut.format(limit=MESSAGE_LIMIT)
    return words


def state(value: Reading) -> str:
    """What the customer is doing and how sure that is."""
    if value.corrected:
        sure = QCoreApplication.translate("wording", "corregida por usted")
        return f"{situation(value.situation)} · {sure}"
    if value.certainty is Certainty.UNSURE and value.danger:
        return QCoreApplication.translate("wording", "Puede ser una amenaza")
    if value.certainty is Certainty.UNSURE and value.situation is not Situation.CRISIS:
        return QCoreApplication.translate("wording", "No estoy seguro; elija usted")
    return f"{situation(value.situation)} · {certainty(value.certainty)}"


def now(value: Reading, case: Case) -> str:
    """What to do now, in one sentence, once the warnings are given and the abuse goes on."""
    if not must_close(value, case):
        return ""
    text = QCoreApplication.translate(
        "wording", "ya dio los {n} avisos: despídase con la frase 1 y escale"
    )
    one = QCoreApplication.translate(
        "wording", "ya dio el aviso: despídase con la frase 1 y escale"
    )
    return one if case.warning_limit == 1 else text.format(n=case.warning_limit)


def why(value: Suggestion, found: Reading | None) -> str:
    """The reason for a suggestion: the customer's words that weighed, its entry, how sure."""
    reason = _reason(value, found)
    if found is None or value.reason in (Reason.FOLLOW_UP, Reason.LADDER):
        return reason
    if value.method is not METHOD_OF.get(found.situation):
        return reason
    sure = certainty(found.certainty)
    if found.corrected:
        sure = QCoreApplication.translate("wording", "corregida por usted")
    return f"{reason} · {sure}"


def _reason(value: Suggestion, found: Reading | None) -> str:
    translate = QCoreApplication.translate
    if value.reason is Reason.FOLLOW_UP:
        return translate("wording", "después de su pregunta")
    if value.reason is Reason.LADDER and value.line.step is Step.CLOSING:
        return translate("wording", "ya dio los avisos del caso")
    if value.reason is Reason.LADDER:
        return translate("wording", "siguiente aviso del caso")
    if value.reason is Reason.AFFECTED:
        return translate("wording", "usted pidió pasar el caso")
    if value.reason is Reason.GENERAL:
        return translate("wording", "sirve en general")
    if value.reason is Reason.OTHER_METHOD:
        return translate("wording", "por si es esto: {title}").format(title=value.entry.title)
    words = " ".join(quoted(word) for word in (found.evidence[:2] if found is not None else ()))
    return f"{words} {value.entry.title}".strip()
