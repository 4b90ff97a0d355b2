"""One better line for each rule of the linter, in the agent's own draft.

Where the agent's words can be kept they are; otherwise a line of LINES.md stands in. What only
the agent knows is left as a gap, "[hora]", for them to fill in.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assistant.conversation.readdress import readdress
from assistant.domain import Address, Channel
from assistant.phrasebook.lint.wording import WORD_LIMITS
from assistant.text import fold

Forms = tuple[str, str, str]  # usted, tú, vos
_ORDER = (Address.USTED, Address.TU, Address.VOS)


@dataclass(frozen=True, slots=True)
class Place:
    """A finding at `start:end` of `sentence`; `red` are the spans of other, grave ones in it."""

    sentence: str
    start: int
    end: int
    address: Address
    channel: Channel
    red: tuple[tuple[int, int], ...] = ()

    @property
    def words(self) -> str:
        return self.sentence[self.start : self.end]

    @property
    def head(self) -> str:
        return self.sentence[: self.start]

    @property
    def tail(self) -> str:
        return self.sentence[self.end :]

    def say(self, forms: Forms) -> str:
        return forms[_ORDER.index(self.address)] if self.address in _ORDER else forms[0]


def _same(text: str) -> Forms:
    return text, text, text


LISTEN = ("Le escucho. ¿Qué pasó primero?", "Te escucho. ¿Qué pasó primero?",
          "Te escucho. ¿Qué pasó primero?")  # fmt: skip
CAN = _same("Lo que sí puedo hacer ahora es [un paso].")
REVIEW = ("Lo reviso con usted desde el principio.", "Lo reviso contigo desde el principio.",
          "Lo reviso con vos desde el principio.")  # fmt: skip
MINE = _same("Yo me ocupo desde ahora.")
_STOP = "Yo no puedo seguir mientras haya insultos; si paran, seguimos ahora mismo."
LIMIT = (f"Quiero ayudarle. {_STOP}", f"Quiero ayudarte. {_STOP}", f"Quiero ayudarte. {_STOP}")
ANSWER = ("Yo lo reviso y le respondo antes de las [hora].",
          "Yo lo reviso y te respondo antes de las [hora].",
          "Yo lo reviso y te respondo antes de las [hora].")  # fmt: skip
ASK_FOR = ("Yo lo pido ahora y le aviso antes de las [hora].",
           "Yo lo pido ahora y te aviso antes de las [hora].",
           "Yo lo pido ahora y te aviso antes de las [hora].")  # fmt: skip
CAUSE = _same("Yo dejo anotado lo que pasó y pido que corrijan la causa.")
NEXT = ("Lo reviso ahora mismo. ¿Tiene a mano el número de [factura o pedido]?",
        "Lo reviso ahora mismo. ¿Tienes a mano el número de [factura o pedido]?",
        "Lo reviso ahora mismo. ¿Tenés a mano el número de [factura o pedido]?")  # fmt: skip
HERE = ("Le atiendo ahora mismo.", "Te atiendo ahora mismo.", "Te atiendo ahora mismo.")
FOLLOWING = ("Sigo pendiente de su caso.", "Sigo pendiente de tu caso.",
             "Sigo pendiente de tu caso.")  # fmt: skip
TOLD = ("Lo que cuenta molesta, y lo reviso ahora.", "Lo que cuentas molesta, y lo reviso ahora.",
        "Lo que contás molesta, y lo reviso ahora.")  # fmt: skip
BESIDE = ("Aquí sigo con usted.", "Aquí sigo contigo.", "Acá sigo con vos.")

_ACK = re.compile(
    r"^[¡¿ ]*(?:(?:le |te |lo )?(?:entiendo|comprendo|lamento|siento)|tienes? (?:toda la )?razon|"
    r"tenes (?:toda la )?razon|gracias|veo|se que|disculp|perdon)"
)


def reword(rule: str, place: Place) -> str:
    """The sentence of `place` in a better wording; "" if none can be offered."""
    return _tidy(_REWORDINGS[rule](place))


_GOES_ON = re.compile(
    r"[\s,;:]*(?:por favor[\s,]*)?(?:\b[ye]\s+|,\s+(?=(?:ya|yo|ahora|voy)\b))", re.IGNORECASE
)


def _calm(place: Place) -> str:
    joined = _GOES_ON.match(place.tail)
    if joined and not place.head.strip(" ¡¿") and not place.red:
        listen = place.say(("Le escucho", "Te escucho", "Te escucho"))
        return f"{listen}; {place.tail[joined.end() :].rstrip('!')}"
    return _keeping(place, LISTEN)


def _keeping(place: Place, forms: Forms) -> str:
    """The line, after the acknowledgement that the sentence opens with."""
    cut = re.split(r"[,;:](?!.*[,;:])|\b(?:pero|y|porque|por)\s*$", place.head.rstrip(" ,;:"))[0]
    cut = re.sub(r"[\s,;:]+(?:pero|y|porque|por|que)?$", "", cut, flags=re.IGNORECASE)
    clean = not any(start < len(cut) for start, _ in place.red)
    keeps = _ACK.match(fold(cut)) and len(cut.split()) >= 2 and clean
    line = place.say(forms)
    return f"{cut}. {line}" if keeps else line


_REPEATED = re.compile(
    r"^(?:como |segun )?(?:ya )?(?:(?:se lo|te lo|le|te|les) (?:he |habia |hemos )?"
    r"(?:dij|dich|expli|coment|mencion|indi|inform|aclar|repet|repit|adver)\w*|"
    r"(?:le|te) vuelvo a \w+|(?:le|te) repito|(?:otra vez|de nuevo|nuevamente) (?:se|te) lo \w+)"
)


def _blame(place: Place) -> str:
    if not _REPEATED.match(fold(place.words)):
        return _keeping(place, REVIEW)
    rest = re.sub(r"^[\s,;:.]*(?:que\b)?\s*", "", place.tail)
    if len(rest.split()) < 2 or place.red:
        return _keeping(place, REVIEW)
    head = place.head.rstrip(" ,;:")
    return f"{head} {rest}" if head else _capital(rest)


_WHEN = (
    (re.compile(r"^hoy mismo$"), "hoy antes de las [hora]"),
    (re.compile(r"^mañana mismo$"), "mañana antes de las [hora]"),
    (re.compile(r"semana"), "esta semana, el [día]"),
    (re.compile(r"^(?:esta (?:misma )?(?:tarde|noche)|este mismo dia)"), "hoy antes de las [hora]"),
    (
        re.compile(
            r"breve|brevedad|posible|cuanto antes|pronto|minutos|instantes|dias|horas|rat(?:o|ito)"
        ),
        "antes de las [hora]",
    ),
)
_ASSURED = re.compile(r"^(?:sin falta|de seguro|con (?:toda )?seguridad|cien por|100)")
_NEVER_AGAIN = re.compile(r"^(?:ya )?no\b")


def _promise(place: Place) -> str:
    words = fold(place.words)
    for pattern, when in _WHEN:
        if pattern.search(words):
            made = f"{place.head}{when}{place.tail}"
            return _capital(made) if not place.head.strip(" ¡¿") else made
    if _ASSURED.match(words):
        return place.head.rstrip(" ,") + re.sub(r"^\s*,\s*", " ", place.tail)
    if _NEVER_AGAIN.match(words):
        return _keeping(place, CAUSE)
    if re.match(r"^(?:se|le|te|lo|la|sera|seran|alguien)\b", words) and not re.search(
        r"garanti|promet|jur|asegur", words
    ):
        return _keeping(place, ASK_FOR)
    return _keeping(place, ANSWER)


_LIMITED = re.compile(
    r"^(?:yo |usted |tu |vos |eso |esto |ya |aqui |aca )*(?:no|nunca|tampoco|nadie|imposible|"
    r"es imposible|lamentablemente|desafortunadamente|por desgracia|desgraciadamente|el sistema|"
    r"es que|debe|debes|tiene que|tienes que|tenes que|tendra|tendras)\b"
)


def _but(place: Place) -> str:
    head = place.head.rstrip(" ,;:.")
    tail = place.tail.lstrip(" ,")
    grave = any(start >= place.start for start, _ in place.red)
    limited = not tail.strip(" .!") or _LIMITED.match(fold(tail)) or grave
    rest = place.say(CAN) if limited else _capital(tail)
    return f"{head}. {rest}" if head else rest


_OWES = re.compile(r"\b(?:lamento|siento|disculp[ea]|perdon[ea])\b")


def _apology(place: Place) -> str:
    """Without the clause of the second apology; "" if the sentence is nothing else."""
    cuts = list(re.finditer(r"[,;:.]\s*|\s+[ye]\s+", place.head))
    left = cuts[-1].start() if cuts else 0
    owed = re.match(r"\s+por\s+(?=(?:el|la|los|las|su|sus|tu|tus)\b)", place.tail)
    if owed and place.head.endswith(" y ") and _OWES.search(fold(place.head)):
        return place.head + place.tail[owed.end() :]
    after = re.search(r"[,;:.!?]|\s[ye]\s|\spero\s", place.tail)
    right = place.end + (after.start() if after else len(place.tail))
    rest = place.sentence[right:]
    if left == 0:
        rest = re.sub(r"^[\s,;:.!?]*(?:[ye]\s+)?", "", rest)
    kept = place.sentence[:left] + rest
    if not re.search(r"\w{2,}", kept):
        return ""
    return _capital(kept) if left == 0 else kept


def _no_step(place: Place) -> str:
    return f"{place.sentence.rstrip(' ,;:.!…')}. {place.say(NEXT)}"


_WISH = re.compile(
    r"feliz|(?:buen|buena|lind[oa]|excelente|bonit[oa]|hermos[oa]) (?:dia|tar|noc|se)"
)
_GLAD = re.compile(
    r"^(?:excelente|perfecto|fabulos|super|listo|genial|estupend|buenisim|fantastic|maravillos|"
    r"me alegr|me encanta)"
)


def _cheer(place: Place) -> str:
    words = place.words
    inner = words.strip("¡!¿ ")
    if not re.search(r"\w", inner) or re.fullmatch(r"(?:j[ae]){2,}|[:;]-?\w|<3", inner.lower()):
        if not re.search(r"\w{2,}", place.head + place.tail):
            return place.say(HERE)
        return f"{place.head.rstrip()}{_stop(words, place.tail)}{place.tail}"
    plain = fold(inner)
    if _WISH.search(plain):
        return place.say(FOLLOWING)
    if re.search(r"con (?:mucho |muchisimo |todo )?gusto", plain):
        return _without_pleasure(place)
    loud = words[0] in "¡!" or words.endswith("!")
    glad = re.search(r"encantad|placer|mucho gusto", plain) or _GLAD.match(plain)
    if loud and not glad:
        return f"{place.head}{inner}.{place.tail.lstrip('.')}"
    if _GLAD.match(plain):
        rest = re.sub(r"^[\s,;:.!]*(?:que\b.*)?", "", place.tail)
        agreed = "De acuerdo, lo hago ahora." if len(rest.split()) < 2 else f"De acuerdo, {rest}"
        return agreed if not place.head.strip(" ¡¿") else f"{place.head}de acuerdo{place.tail}"
    return place.say(HERE)


def _stop(words: str, tail: str) -> str:
    """A full stop where an exclamation mark was taken away at the end."""
    return "." if "!" in words and not tail.strip() else ""


def _without_pleasure(place: Place) -> str:
    sentence = re.sub(
        r"[\s,;:]*\bcon (?:mucho |muchísimo |muchisimo |todo )?gusto\b[\s,;:]*",
        " ",
        place.sentence.replace("¡", "").replace("!", "."),
        flags=re.IGNORECASE,
    ).strip(" ,;:")
    return _capital(sentence) if len(re.findall(r"\w+", sentence)) >= 2 else place.say(HERE)


_VAGUE_NAME = (
    r"(?:tema|asunto|inconvenientes?|percances?|situaci[oó]n|molestias?)"
    r"(?:\s+(?:ocasionad|causad|generad)[oa]s?)?"
)
_VAGUE = re.compile(
    rf"\b(?P<fused>de|a)l\s+{_VAGUE_NAME}|"
    rf"\b(?:el|este|ese|su|tu|un|dicho|los|sus|estos|la|esta|esa|dicha|una|las|estas|cualquier|"
    rf"tantas)\s+{_VAGUE_NAME}|\b(?:todo\s+)?lo\s+(?:sucedido|ocurrido)|"
    rf"\b(?:eso|esto)\b(?:\s+que\s+[lt]e\s+\w+)?",
    re.IGNORECASE,
)
_REGRET = re.compile(r"lament|siento|disculp|perdon|entiendo|comprendo")


def _abstract(place: Place) -> str:
    found = _VAGUE.search(place.words)
    if found is None:
        return ""
    regret = _REGRET.search(fold(place.head + place.words))
    gap = "[la demora, el cobro doble…]" if regret else "[la factura, el pedido…]"
    fused = f"{found['fused']} " if found["fused"] else ""
    named = place.words[: found.start()] + fused + gap + place.words[found.end() :]
    tail = re.sub(r"^\s+(?:ocasionad|causad|generad)[oa]s?", "", place.tail)
    tail = re.sub(r"^\s+que (?:esto|le|te)[^.,;]*", "", tail)
    return place.head + named + tail


_FEELINGS = {
    "enojad": "enojo", "molest": "molestia", "enfadad": "enfado", "cansad": "cansancio",
    "frustrad": "frustración", "preocupad": "preocupación", "indignad": "indignación",
    "desesperad": "desesperación", "decepcionad": "decepción", "confundid": "confusión",
    "nervios": "nerviosismo", "angustiad": "angustia", "disgustad": "disgusto",
    "asustad": "susto", "agotad": "agotamiento", "furios": "enojo", "alterad": "enojo",
}  # fmt: skip
_FELT = re.compile(rf"\b({'|'.join(_FEELINGS)})[oa]s?$")
_SEES = re.compile(
    r"(?P<sees>.*\b(?:entiendo|comprendo|veo|noto|lamento|siento)) que\s*$",
    re.IGNORECASE | re.DOTALL,
)


def _person(place: Place) -> str:
    words = fold(place.words)
    direct = re.match(r"^(?:lo|la|los|las)\b", words)
    if direct:
        les = "les" if words[:3] in ("los", "las") else "le"
        return f"{place.head}{_cased(place.words, les)}{place.words[direct.end() :]}{place.tail}"
    joined = re.match(r"^\w+[aei]r(l[oa]s?)$", words)
    if joined:
        les = "les" if joined.group(1).endswith("s") else "le"
        return f"{place.head}{place.words[: -len(joined.group(1))]}{les}{place.tail}"
    felt, sees = _FELT.search(words), _SEES.match(place.head)
    if felt and sees:
        own = place.say(("su", "tu", "tu"))
        return f"{sees['sees']} {own} {_FEELINGS[felt.group(1)]}{place.tail}"
    if re.search(r"^(?:estimad|bienvenid|querid|apreciad|sea |seas )", words):
        return _greeting(place)
    if re.match(r"^(?:usted|tu|vos) mism", words):
        return f"{place.head}{place.words.split()[0]}{place.tail}"
    if re.match(r"^si .*\blist[oa]$", words):
        ready = place.say(("cuando quiera", "cuando quieras", "cuando quieras"))
        return f"{place.head}{_cased(place.words, ready)}{place.tail}"
    if re.search(r"\bsol[oa]$", words):
        return place.say(BESIDE)
    if felt or re.search(r"\b(?:sent|sient|fu[ei]|sid|ser|ha)", words):
        return place.say(TOLD)
    if re.search(r"edad|mayores|mayor|jovenes", words):
        return place.say(HERE)
    head = re.sub(r"\b[Mm]i $", "", place.head)
    return f"{head}[nombre]{_after_title(place.tail)}"


def _greeting(place: Place) -> str:
    rest = re.sub(r"^\s*(?:cliente|señora?|usuari[oa]|don|doña|amig[oa])?\s*", "", place.tail)
    rest = re.sub(r"^[\s,:;.!]+", "", rest)
    hello = place.say(("Hola, [nombre].", "Hola, [nombre].", "Hola, [nombre]."))
    return f"{hello} {_capital(rest)}" if re.search(r"\w{2,}", rest) else hello


def _after_title(tail: str) -> str:
    """Without the name that followed "señora": the gap stands for both."""
    return re.sub(r"^ (?:[A-ZÁÉÍÓÚÑ]\w+)(?=[ ,.;:!?]|$)", "", tail)


_WE = {
    "lamentamos": "lamento", "sentimos": "siento", "agradecemos": "agradezco",
    "entendemos": "entiendo", "comprendemos": "comprendo", "informamos": "informo",
    "recordamos": "recuerdo", "solicitamos": "solicito", "rogamos": "ruego",
    "ofrecemos": "ofrezco", "pedimos": "pido", "garantizamos": "garantizo",
    "aseguramos": "aseguro", "invitamos": "invito", "confirmamos": "confirmo",
    "aconsejamos": "aconsejo", "sugerimos": "sugiero", "recomendamos": "recomiendo",
    "prometemos": "prometo", "vamos": "voy", "iremos": "iré", "podemos": "puedo",
    "queremos": "quiero", "debemos": "debo", "necesitamos": "necesito", "tenemos": "tengo",
    "estamos": "estoy", "intentamos": "intento", "hemos": "he", "hacemos": "hago",
    "nosotros": "yo", "nosotras": "yo", "nos": "me", "disculpamos": "disculpo",
    "ocupamos": "ocupo", "encargamos": "encargo", "comprometemos": "comprometo",
    "haciendonos": "haciéndome",
}  # fmt: skip


def _we(place: Place) -> str:
    plain = fold(place.words)
    if re.search(r"estamos (?:para|a su)|lo posible|nuestro mejor", plain):
        return _keeping(place, MINE)

    def one(found: re.Match[str]) -> str:
        word = found.group()
        key = fold(word)
        if key in _WE:
            return _cased(word, _WE[key])
        return re.sub(r"remos$", "ré", word)

    def verb(found: re.Match[str]) -> str:
        return found.group() if fold(found.group()) == "nos" else one(found)

    # The sentence has one speaker: its other verbs turn too.
    return "".join(
        (
            re.sub(r"\w+", verb, place.head),
            re.sub(r"\w+", one, place.words),
            re.sub(r"\w+", verb, place.tail),
        )
    )


def _shorter(place: Place) -> str:
    """The first sentences that fit the channel; `sentence` is the whole draft here."""
    limit = WORD_LIMITS[place.channel]
    kept, count = 0, 0
    for found in re.finditer(r".+?(?:[.!?…]+(?=\s|$)|\n|$)", place.sentence, re.DOTALL):
        count += sum(1 for t in found.group().split() if re.search(r"\w", t))
        if count > limit:
            break
        kept = found.end()
    return place.sentence[:kept].rstrip()


def _address(place: Place) -> str:
    made = readdress(place.sentence, place.address)
    return made if made != place.sentence else ""


_REWORDINGS: Mapping[str, Callable[[Place], str]] = {
    "calm-order": _calm,
    "rules-as-reason": lambda place: _keeping(place, CAN),
    "blame": _blame,
    "defence": lambda place: _keeping(place, MINE),
    "threat": lambda place: _keeping(place, LIMIT),
    "open-promise": _promise,
    "but": _but,
    "stacked-apologies": _apology,
    "no-next-step": _no_step,
    "cheer": _cheer,
    "abstraction": _abstract,
    "person-guessed": _person,
    "address-mixed": _address,
    "company-we": _we,
    "too-long": _shorter,
}


def _capital(text: str) -> str:
    """With a capital on its first letter."""
    found = re.search(r"\w", text)
    if found is None or text.startswith("["):
        return text
    return text[: found.start()] + found.group().upper() + text[found.end() :]


def _cased(old: str, new: str) -> str:
    return new[0].upper() + new[1:] if old[:1].isupper() else new


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]{2,}", " ", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"[,;:]+([.!?])", r"\1", text)
    text = re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)
    text = re.sub(r"([!?])\.", r"\1", text)
    return text.strip()
