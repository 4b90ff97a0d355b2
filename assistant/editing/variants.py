"""The forms of a line that its entry lacks: other forms of address, and forms of gender.

By rule alone; what a rule does not know for sure is said, not guessed, and a person adds each.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.conversation.readdress import readdress, speaks_to
from assistant.domain import Address, Method, Status
from assistant.phrasebook.lint import Finding, lint_line
from assistant.phrasebook.lint.imperatives import imperatives
from assistant.phrasebook.schema import EntryModel, LineModel
from assistant.text import fold

SPOKEN = (Address.USTED, Address.TU, Address.VOS)


class About(StrEnum):
    ADDRESS = "address"
    GENDER = "gender"


@dataclass(frozen=True, slots=True)
class Variant:
    """`line` is the proposal, with the id of the line it comes from.

    `unsure` are the words that no rule could turn: with any, it is not to be offered.
    """

    about: About
    line: LineModel
    unsure: tuple[str, ...] = ()


def variants(entry: EntryModel, line: LineModel, method: Method | None) -> tuple[Variant, ...]:
    """What `entry` may lack beside `line`, in the order of SPOKEN; forms of gender last."""
    found = []
    if line.address in SPOKEN:
        for to in missing(entry, line):
            found.append(_addressed(line, to, method))
    gendered = _gendered(line, method)
    if gendered is not None:
        found.append(gendered)
    return tuple(v for v in found if v.unsure or not _there(entry, v))


def missing(entry: EntryModel, line: LineModel) -> tuple[Address, ...]:
    """The forms of address that have fewer lines for this step, on these channels, than that of
    `line` has; a line for any form serves them all."""

    def count(address: Address) -> int:
        return sum(
            1
            for other in entry.lines
            if other.step is line.step
            and other.channels & line.channels
            and other.address in (address, Address.ANY)
        )

    own = count(line.address)
    return tuple(a for a in SPOKEN if a is not line.address and count(a) < own)


def as_new(entry: EntryModel, variant: Variant, name: str) -> LineModel:
    """The proposal as a line of its own, not active yet; `name` ends its id."""
    taken = {line.id for line in entry.lines}
    base = re.sub(r"-(?:usted|tu|vos)$", "", variant.line.id)[:60]
    made = f"{base}-{name}"
    number = 2
    while made in taken:
        made, number = f"{base}-{name}-{number}", number + 1
    return variant.line.model_copy(update={"id": made, "status": Status.DRAFT, "accept": {}})


def _there(entry: EntryModel, variant: Variant) -> bool:
    return any(
        line.text == variant.line.text and line.address is variant.line.address
        for line in entry.lines
    )


def _addressed(line: LineModel, to: Address, method: Method | None) -> Variant:
    text, unsure = _turned(line.text, line.address, to)
    made = line.model_copy(update={"text": text, "address": to})
    for finding in lint_line(made.freeze(), method):
        if finding.rule == "address-mixed":
            unsure.append(text[finding.start : finding.end])
    return Variant(About.ADDRESS, made, tuple(dict.fromkeys(unsure)))


_WITH_YOU = re.compile(r"\b(?:con usted|contigo|con vos)\b", re.IGNORECASE)
_YOU = {Address.USTED: "con usted", Address.TU: "contigo", Address.VOS: "con vos"}
_MARK = "\ue000"
_WORD = re.compile(r"\{[^{}]*\}|\w+|[.!?…:;¿¡,]|" + _MARK)
_PRONOUNS = frozenset("te tu tus tuyo tuya tuyos tuyas tú ti vos".split())
_BEFORE_NOUN = frozenset(
    """el los las un una unos unas este esta estos estas ese esa esos esas mi mis su sus tu tus cada
    otro otra otros otras todos todas dos tres del de al con sin en por para hasta desde entre sobre
    a cualquier mucho mucha ningún ninguna algún alguna cuántas cuántos cuáles varias""".split()
)
_CLOSED = frozenset(
    """que qué de me le les te se lo la nos no si sí ya ahora antes después luego aquí acá allí hoy
    ayer mañana siempre nunca jamás además también donde dónde cuando cuándo como cómo porque por
    aunque mientras hasta desde entre sobre para contra durante ante bajo según cada algo nada nadie
    esto eso ello él este esta ese esa toda todas misma mismas quien quién cual cuál fuera cerca vez
    adelante aparte doble entonces juntos juntas más menos tras mal bien gracias lunes martes
    miércoles jueves viernes quizás así sé he hay voy doy soy estoy primera única nueva parte hora
    tus sus las mis tres seis veces a e y o u al mejor él mí ni con sin en
    """.split()
)
# After "la" or with no article these are things, not what a customer does.
_THINGS = frozenset(
    """factura compra queja entrega reserva respuesta llamada cuenta cita línea fecha causa visita
    copia oferta consulta orden prueba nota baja alta falla carta clave tarjeta cola venta tarifa
    deuda multa garantía foto persona empresa conversación noche tarde tienda
    """.split()
)
_MAY_BE_USTED = re.compile(
    r"^\w+[aeáéó]$|^(?:dijo|hizo|tuvo|puso|vino|quiso|pudo|supo|trajo|dio|vio)$"
)
_MAY_BE_YOU = re.compile(r"^\w+[aeiáéí]s$|^\w+ste$")
_MAY_BE_ORDER = re.compile(r"^\w+[aeáéí]$|^(?:pon|haz|di|ve|ten|ven|sal)$")
_OPENS = frozenset(". ! ? … : ; ¿ ¡ , y e o u pero luego después favor".split())
_FUTURE = frozenset("podrás tendrás recibirás verás sabrás harás dirás irás".split())
# What a customer does and hardly anybody else of whom a line speaks.
_OF_CUSTOMERS = frozenset("prefiere quiere desea necesita pide dice cuenta escribe".split())
_TO_WHOM = re.compile(
    r"^(?:ayudar|responder|atender|escuchar|decir|dar|enviar|mandar|escribir|llamar|avisar|explicar|"
    r"contar|pedir|ofrecer|mostrar|confirmar|devolver|molestar|entender|contestar|interrumpir)te$"
)
_OTHERS = re.compile(
    r"\b(?:supervis\w*|coleg\w*|compañer\w*|especialistas?|vendedor\w*|asesor\w*|gerentes?|jef[ea]|"
    r"quien(?:es)?|alguien|nadie|ella|ellos|personas?|equipos?|proveedor|transportista|medic\w*|area|"
    r"departamento|tecnic\w*|taller|banco|tienda|empresa|hij[oa]s?|madre|padre|mama|papa|"
    r"familia\w*|vecin\w*|espos[oa]|herman[oa]|otros)\b|\{(?:supervisor|agente)\}"
)


def _turned(text: str, was: Address, to: Address) -> tuple[str, list[str]]:
    """`text` spoken in the form `to`, and its words of which no rule is sure."""
    text = _WITH_YOU.sub(_MARK, text)
    found = list(_WORD.finditer(text))
    turned = [m.group() for m in _WORD.finditer(readdress(text, to))]
    assert len(found) == len(turned)
    others = _OTHERS.search(fold(text)) is not None
    out: list[str] = []
    unsure: list[str] = []
    done = 0
    for at, match in enumerate(found):
        word, new = match.group(), turned[at]
        before = found[at - 1].group().lower() if at else "."
        after = found[at + 1].group().lower() if at + 1 < len(found) else "."
        if word == _MARK:
            new = _YOU[to]
        elif was is Address.USTED:
            if not _sure_of_usted(word.lower(), new, before, others):
                unsure.append(word)
        else:
            if new != word and not _second(word.lower(), was):
                new = word  # somebody else's: "no está", in a line that says tú
            if not _sure_of_you(word.lower(), new, before, after, to):
                unsure.append(word)
        out += [text[done : match.start()], new]
        done = match.end()
    made = "".join([*out, text[done:]])
    if to is Address.VOS:  # as in the program's book
        made = re.sub(r"\b([Aa])quí\b", r"\1cá", made)
    elif was is Address.VOS:
        made = re.sub(r"\b([Aa])cá\b", r"\1quí", made)
    return made, unsure


def _second(word: str, was: Address) -> bool:
    """Whether `word`, which readdress turns, speaks to the customer in the form `was`."""
    known = speaks_to(word)
    if known:
        return was in known
    return (
        word in _PRONOUNS or re.search(r"(?:^|r|[áéí]r)(?:le|se)(?:l[oa]s?)?$|^sus?$", word) is None
    )


def _sure_of_you(word: str, new: str, before: str, after: str, to: Address) -> bool:
    """Whether a word of a line that says tú or vos is rightly turned into `new`."""
    if word == "te" and to is Address.USTED and new.lower() == "le":
        return _MAY_BE_YOU.match(after) is None  # "te quedaste": its "te" is no "le"
    if not word[0].isalpha() or word in _CLOSED or word in _PRONOUNS:
        return True
    if new.lower() != word:
        if to is Address.USTED and word.endswith("rte"):
            return _TO_WHOM.match(word) is not None  # not "quejarte"
        return not (to is Address.USTED and word.endswith("rás")) or word in _FUTURE
    if to is not Address.USTED and (to in speaks_to(word) or word.endswith(("ste", "rás"))):
        return True
    if _names_a_thing(before, word):
        return True
    if before in _OPENS and _MAY_BE_ORDER.match(word) and word not in _THINGS:
        return False
    return _MAY_BE_YOU.match(word) is None


def _sure_of_usted(word: str, new: str, before: str, others: bool) -> bool:
    """Whether a word of a line that says usted is rightly turned into `new`; `others`: the line
    also speaks of somebody else, whom the same words may mean."""
    if not word[0].isalpha():
        return True
    if word == "se" or word.endswith("rse"):
        return new.lower() != word and not others
    if word in ("su", "sus", "le", "suyo", "suya"):
        return not others
    if new.lower() != word:
        if word in imperatives() or word == "usted":
            return True
        if re.search(r"r(?:le|se)(?:l[oa]s?)?$", word):
            return not others
        return before == "usted" or (word in _OF_CUSTOMERS and not others)
    if word in _CLOSED or word in _THINGS or word in _BEFORE_NOUN or _names_a_thing(before, word):
        return True
    return _MAY_BE_USTED.match(word) is None


def _names_a_thing(before: str, word: str) -> bool:
    """Whether an article or the like before `word` makes a noun of it."""
    if before == "la" or (before in ("los", "las") and not word.endswith("s")):
        return word in _THINGS  # "la factura", but "la paga", "las recibe"
    return before in _BEFORE_NOUN


# Feelings that a noun says without gender: "está {enojado|enojada|con enojo}".
_NEUTRAL = {
    "disgustad": "a disgusto", "enojad": "con enojo", "molest": "con molestia",
    "enfadad": "con enfado", "cansad": "con cansancio", "frustrad": "con frustración",
    "preocupad": "con preocupación", "indignad": "con indignación",
    "desesperad": "con desesperación", "decepcionad": "con decepción",
    "confundid": "con dudas", "angustiad": "con angustia", "asustad": "con miedo",
    "agotad": "con agotamiento", "interesad": "con interés", "tranquil": "con tranquilidad",
    "nervios": "con nervios",
}  # fmt: skip
_FEELING = re.compile(rf"\b({'|'.join(_NEUTRAL)})[oa]$", re.IGNORECASE)
_IS = re.compile(
    r"^(?:est[aáeé]s?|estuvieras?|estar|estando|sentirse|sentirte|se siente|se sienta|te sientes|"
    r"te sientas|te sent[ií]s|se sintió|te sentiste|se sintiera|quedes?|quedar|quedarse|quedarte|"
    r"encuentre)\b",
    re.IGNORECASE,
)
_CLITIC = re.compile(r"^(l[oa])( \w.*)$", re.IGNORECASE | re.DOTALL)
_ENCLITIC = re.compile(r"^(\w+[aei]r)l[oa]$", re.IGNORECASE)


def _gendered(line: LineModel, method: Method | None) -> Variant | None:
    """`line` with forms of gender where it guesses one; None if it guesses nothing."""
    guesses = [f for f in lint_line(line.freeze(), method) if f.rule == "person-guessed"]
    if not guesses:
        return None
    text, unsure = line.text, []
    for finding in reversed(guesses):
        words = line.text[finding.start : finding.end]
        forms = _forms(words)
        if forms is None:
            unsure.append(words)
        else:
            text = text[: finding.start] + forms + text[finding.end :]
    made = line.model_copy(update={"text": text})
    if not unsure and _worse(lint_line(made.freeze(), method), guesses):
        unsure = [line.text[f.start : f.end] for f in reversed(guesses)]
    return Variant(About.GENDER, made, tuple(reversed(unsure)))


def _worse(after: tuple[Finding, ...], guesses: list[Finding]) -> bool:
    return sum(1 for f in after if f.rule == "person-guessed") >= len(guesses)


def _forms(words: str) -> str | None:
    """The three forms of what guesses a gender, as a slot; None where no rule knows them."""
    clitic = _CLITIC.match(words)
    if clitic:
        made = "{Lo|La|Le}" if words[0].isupper() else "{lo|la|le}"
        return made + clitic.group(2)
    joined = _ENCLITIC.match(words)
    if joined:
        verb = joined.group(1)
        return f"{{{verb}lo|{verb}la|{verb}le}}"
    felt = _FEELING.search(words)
    if felt and _IS.match(words):
        stem = words[felt.start() : -1]
        return f"{words[: felt.start()]}{{{stem}o|{stem}a|{_NEUTRAL[felt.group(1).lower()]}}}"
    return None
