"""Amber: one line speaks in one form of address."""

import re
from collections.abc import Iterator

from assistant.domain import Address
from assistant.phrasebook.lint.draft import Draft, Hit, Phrases
from assistant.phrasebook.lint.imperatives import accented, said_to

_USTED = re.compile(r"(?<!\w)usted(?!\w)")
# With nobody else in the line, these speak to the customer as usted.
_USTED_QUIET = Phrases(
    r"""
    le (?:ayudo|escucho|entiendo|atiendo|ofrezco|llamo|aviso|agradezco|pido|gustaria|parece|molesta|
        viene bien|sirve|conviene|agradeceria)
    ayudarle|atenderle|escucharle|molestarle|llamarle|contarle
    su (?:caso|factura|pedido|molestia|cuenta|servicio|reclamo|consulta|contrato|compra|saldo|linea|
        tarjeta|paciencia|problema)
    """
)
_USTED_ASK = re.compile(
    r"¿(?:(?:que|cual|cuales|como|cuando|donde) )?(prefiere|quiere|desea|dispone|gusta)(?!\w)|"
    r"(?<!\w)(si (?:gusta|desea|prefiere|quiere))(?=,)"
)
# At the head of a sentence, where no "que" makes a wish of it.
_USTED_DO = re.compile(
    r"(?:^|(?<=[.!?;:] ))(suba|env[ií]e|mande|abra|cierre|revise|traiga|firme|marque|elija|indique|"
    r"guarde|anote|presente|pulse|escoja|complete|llene|busque|acepte|escriba|llame|confirme)"
    r"(?= (?:el|la|los|las|un|una|su|sus|otra|otro|aqu[ií]|ac[aá]|al|a|en|con|por)\b)"
)
_THIRD = Phrases(
    r"""
    supervis\w*|coleg\w*|compañer\w*|especialistas?|vendedor\w*|asesor\w*|gerentes?|jef[ea]|cliente
    quien|quienes|alguien|nadie|ella|ellos|personas?|equipos?|proveedor|transportista|seguro|medic\w*
    area|sector|direccion|departamento|tecnic\w*|taller|banco|tienda|empresa|sistema
    hij[oa]s?|madre|padre|mama|papa|familia\w*|vecin\w*|espos[oa]|herman[oa]
    """
)
_TU = Phrases(
    r"""
    contigo
    espera un (?:momento|segundo|minuto)
    puedes|quieres|tienes|prefieres|eres|dices|pides|sientes|piensas|vienes|sigues|encuentras|
        entiendes|pierdes|vuelves
    """
)
# Without accents these may be vos ("necesitás").
_TU_OR_BARE_VOS = re.compile(r"(?<!\w)(?:necesitas|deseas|debes|recibes|hablas|llevas)(?!\w)")
_TU_PRONOUN = re.compile(r"(?<!\w)(?:tú|ti)(?!\w)")
_VOS = Phrases("vos|sos|podes|queres|tenes|decis|preferis|venis|seguis|entendes|volves")
_VOS_VERB = re.compile(r"(?<!\w)\w{2,}[áéí]s(?!\w)")
_NOT_VOS = frozenset(
    "además después jamás atrás detrás quizás demás través interés inglés francés revés estrés "
    "cortés país compás ciempiés portugués japonés holandés marqués arnés ciprés estás "
    "andrés inés moisés nicolás irlandés danés burgués montañés veintitrés "
    "dieciséis veintiséis".split()
)
_FUTURE = re.compile(r"(?:[aei]r|[dbh]r|querr)ás$")
# Their own stem ends like an infinitive: "esperás" is present, "esperarás" is future.
_STEM_R = re.compile(
    r"^(?:esper|mir|retir|prepar|declar|aclar|compar|separ|repar|tir|gir|respir|oper|gener|consider|"
    r"recuper|super|enter|alter|dispar|par|compr|cobr|recobr|abr|nombr|acostumbr|sobr|recordr)ás$"
)
_SECOND = re.compile(r"(?<!\w)(?:te|tu|tus|tuyo|tuya|tuyos|tuyas|estás|has|vas)(?!\w)")
_TO_ME = Phrases(
    "me (?:das|pasas|dices|decis|mandas|envias|confirmas|cuentas|contas|llamas|escribes|escribis|"
    "permites|permitis|regalas|compartes|compartis|ayudas|esperas|dejas|dictas|recuerdas)"
)
_CALL = re.compile(r"(?:^|(?<=[.!?;] ))(?:mira|oye|escucha|espera|disculpa|perdona)(?=,)")
_PAST = re.compile(r"(?<!\w)\w{2,}(?:aste|iste)(?!\w)")
_NOT_PAST = frozenset(
    "contraste desgaste baste gaste traste aplaste triste chiste existe insiste consiste resiste "
    "persiste asiste desiste quiste conquiste aliste enliste subsiste embiste reviste".split()
)
_BETTER = {
    Address.USTED: "Dígame el número de factura.",
    Address.TU: "Dime el número de factura.",
    Address.VOS: "Decime el número de factura.",
    Address.ANY: "Yo reviso la factura ahora.",
}


def address_mixed(draft: Draft) -> Iterator[Hit]:
    """A word in another form of address than the line's own."""
    address = draft.use.address
    others = [a for a in (Address.USTED, Address.TU, Address.VOS) if a is not address]
    for other in others:
        for start, end in _MARKS[other](draft):
            if not draft.reported(start):
                yield Hit(start, end, _BETTER[address])
    if address in (Address.USTED, Address.ANY):
        for start, end in _second(draft):
            if not draft.reported(start):
                yield Hit(start, end, _BETTER[address])
    for start, end, forms in said_to(draft.lower):
        if address not in forms and not draft.reported(start):
            yield Hit(start, end, _BETTER[address])


def _usted(draft: Draft) -> Iterator[tuple[int, int]]:
    yield from (f.span() for f in draft.find(_USTED))
    yield from (f.span(f.lastindex or 0) for f in draft.find(_USTED_ASK))
    yield from (f.span(1) for f in _USTED_DO.finditer(draft.lower))
    if not _THIRD.search(draft.fold):
        yield from (f.span() for f in draft.find(_USTED_QUIET))


def _tu(draft: Draft) -> Iterator[tuple[int, int]]:
    yield from (f.span() for f in draft.find(_TU))
    yield from (f.span() for f in _TU_PRONOUN.finditer(draft.lower))
    if accented(draft.lower):
        yield from (f.span() for f in _TU_OR_BARE_VOS.finditer(draft.lower))


def _vos(draft: Draft) -> Iterator[tuple[int, int]]:
    yield from (f.span() for f in draft.find(_VOS))
    for found in _VOS_VERB.finditer(draft.lower):
        word = found.group()
        future = _FUTURE.search(word) and not _STEM_R.match(word)
        if word not in _NOT_VOS and not future:
            yield found.span()


def _second(draft: Draft) -> Iterator[tuple[int, int]]:
    """What tú and vos share."""
    yield from (f.span() for f in _SECOND.finditer(draft.lower))
    yield from (f.span() for f in draft.find(_TO_ME))
    yield from (f.span() for f in draft.find(_CALL))
    yield from (f.span() for f in draft.find(_PAST) if f.group() not in _NOT_PAST)


_MARKS = {Address.USTED: _usted, Address.TU: _tu, Address.VOS: _vos}
