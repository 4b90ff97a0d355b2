"""Amber: gender and age of who is spoken to, or of who speaks, are not guessed."""

import re
from collections.abc import Iterator

from assistant.domain import Address
from assistant.phrasebook.lint.draft import Draft, Hit, Phrases
from assistant.phrasebook.lint.imperatives import accented

_FREE = r"(?<!\bse )(?<!\bte )(?<!\bme )"  # not "se lo llamo"
# A customer is their object and hardly anything else is.
_CLITIC = Phrases(
    r"""
    <free>(?:lo|la|los|las) (?:ayudo|ayudare|ayudamos|ayudaremos|ayude|acompaño|
        oriento|asesoro|apoyo|molesto|molestamos|saludo|ofendi|disgusto|disguste|moleste|ofendo|
        ofenda|llamo|llamare|llamaremos|llamaran|llamara)
    <free>(?:lo|la) (?:comunico|paso|comunicamos|transferimos) con
    (?:ayudar|acompañar|orientar|asesorar|apoyar|molestar|ofender|disgustar|saludar|incomodar|
        llamar|tranquilizar)(?:lo|la|los|las)
    <free>la (?:entiendo|comprendo)(?= ?(?:[,.;!]|$|perfectamente|muy bien|
        totalmente))
    """,
    free=_FREE,
)
# A customer or a thing: a hit where no thing was named before.
_EITHER = Phrases(
    r"""
    <free>(?:lo|la|los|las) (?:atiendo|atendemos|atendere|atenderemos|atienda|
        atiendan|escucho|escuchamos|contacto|contactare|contactaremos|contactaran|contacten|espero|
        transfiero)
    (?:atender|escuchar|contactar|visitar|comunicar)(?:lo|la|los|las)
    """,
    free=_FREE,
)
THING_REACH = 120
"""Characters back in which "lo" finds the thing that it stands for."""

_NAMED = "{cliente}, lo reviso ahora."
_THING = re.compile(
    r"\b(?:algo|eso|ello|lo (?:de|que)|caso|reclamo|reclamacion|pedido|consulta|solicitud|queja|"
    r"problema|error|mensaje|correo|factura|cobro|pago|area|sector|persona|familiar|tecnico|taller|"
    r"banco|supervisor\}?|colega|tramite|gestion|peticion|llamada|grabacion|servicio|asunto|parte)s?\b"
)
_STATE = (
    "enojad|molest|enfadad|cansad|frustrad|preocupad|indignad|desesperad|decepcionad|hart|confundid|"
    "equivocad|nervios|angustiad|alterad|disgustad|asustad|content|tranquil|segur|satisfech|ofendid|"
    "agotad|furios|interesad|dispuest|inconform"
)
_TREATED = (
    "atendid|escuchad|ignorad|tratad|maltratad|engañad|estafad|afectad|transferid|contactad|"
    "perjudicad|abandonad|discriminad|humillad|burlad|insultad|estafad"
)
_ADJECTIVE = Phrases(
    r"""
    (?:esta|este|estes|estas|estuviera|estuvieras|estar|estando|sentirse|sentirte|se siente|
        se sienta|te sientes|te sientas|te sentis|se sintio|te sentiste|se sintiera|quede|quedes|
        quedar|quedarse|quedarte|verse|verte|encuentre|se fue|te fuiste|ponerse|
        ponga) (?:usted )?(?:muy |tan |bastante |algo |mas |totalmente |ya |un poco |
        bien )*(?:<state>)[oa]s?
    (?:sentirse|sentirte|se siente|se sienta|te sientes|te sentis|se sintio|te sentiste|
        usted (?:ha sido|fue|es|sea|sera)|(?:tu|vos) (?:has sido|fuiste)|fuiste|has sido|
        ser) (?:mal |bien |muy )?(?:<treated>)[oa]s?
    (?:no )?(?:esta|estas) sol[oa](?= ?(?:[,.;!]|$|en|con|frente))
    (?:^|(?<=[.!?:] )|(?<=[¡¿]))(?:estimad|bienvenid|querid|apreciad)[oa]s?
    (?:usted|tu|vos) mism[oa]
    (?:sea|seas) bienvenid[oa]
    si (?:usted )?(?:esta|estas) (?:ya )?list[oa](?=,)
    """,
    state=_STATE,
    treated=_TREATED,
)
_OTHER_SUBJECT = re.compile(
    r"\b(?:el|la|su|tu|un|una|los|las|lo|mi|quien) (?:\w+ ){0,1}$|"
    r"\b(?:pago|caso|pedido|equipo|cuenta|tarjeta|cobro|supervisor\}?|colega|linea|servicio|tema|"
    r"yo) (?:ya |no |que )?$"
)
_CALLED = re.compile(
    r"(?:^|[,.!?;:¿¡] ?)(?:mi |buen |buenos dias |buenas tardes |hola |gracias |disculpe |si |no )*"
    r"(señor|señora|señorita|caballero|dama|joven|jovencit[oa]|abuel[oa]|abuelit[oa]|mijo|mija|"
    r"amig[oa]|hermos[oa]|precios[oa]|guap[oa]|amiguit[oa]|lind[oa]|reina|rey|amor|corazon|"
    r"cariño|hij[oa]|muchach[oa]|chic[oa]|niñ[oa]|doctora?|licenciad[oa]|don|doña|sra?\.|srta\.)"
    r"(?= ?(?:[,.;!?)]|$| \{cliente\}| [a-zñ]+,))"
)
_TITLE = Phrases(
    r"""
    (?:señor|señora|señorita|don|doña|sr\.?|sra\.?|srta\.?) \{cliente\}
    estimad[oa] (?:señor|señora|cliente)
    (?:a|para) (?:su|tu) edad|(?:de|en) la tercera edad|persona mayor como (?:usted|vos)|(?:los|
        las) (?:jovenes|mayores) como (?:usted|tu|vos)
    """
)
_BOTH = re.compile(r"^(?:/[oa]|\([oa]\)|/as|@|x\b| [oy] señora| o \w+[ds][oa]\b)")
_BOTH_BEFORE = re.compile(r"\b(?:\w+[ds][oa] o|señor [oy]) $")
_POINTING = re.compile(r"est(?:a|as|e) ")  # "esta" without its accent, not "está"
_SPEAKER = Phrases(
    r"""
    (?:yo )?quedo (?:muy )?(?:atent|pendient)[oa]
    yo mism[oa]
    (?:yo )?(?:estoy|me siento|me quedo) (?:muy |tan |bien |casi )*(?:segur|apenad|list|preparad|
        dispuest|convencid|autorizad|obligad|afectad|encargad|capacitad|comprometid|preocupad|
        cansad)[oa]
    me (?:veo|vi) obligad[oa]
    soy (?:el|la) (?:encargad[oa]|asesora?|ejecutiv[oa])
    estare (?:muy )?atent[oa]
    """
)


def person_guessed(draft: Draft) -> Iterator[Hit]:
    """Gender or age of the customer taken for known, or of the agent in a line for all."""
    for hit in _guesses(draft):
        if not (draft.in_variant(hit.start) or draft.in_variant(hit.end - 1)):
            yield hit


def _guesses(draft: Draft) -> Iterator[Hit]:
    if draft.use.address in (Address.USTED, Address.ANY):
        yield from _pronouns(draft)
    yield from _adjectives(draft)
    for found in draft.find(_TITLE):
        yield Hit(*found.span(), _NAMED)
    for found in draft.find(_CALLED):
        if not _both(draft, found):
            yield Hit(*found.span(1), _NAMED)
    if not draft.use.own:
        for found in draft.find(_SPEAKER):
            yield Hit(*found.span(), "Yo me ocupo de la factura.")


def _pronouns(draft: Draft) -> Iterator[Hit]:
    for found in draft.find(_CLITIC):
        yield Hit(*found.span(), "Yo le ayudo.")
    for found in draft.find(_EITHER):
        if not _THING.search(draft.fold, max(0, found.start() - THING_REACH), found.start()):
            yield Hit(*found.span(), "Yo le atiendo.")


def _adjectives(draft: Draft) -> Iterator[Hit]:
    for found in draft.find(_ADJECTIVE):
        if _POINTING.match(draft.lower, found.start()) and accented(draft.lower):
            continue
        if not _OTHER_SUBJECT.search(draft.before(found.start())) and not _both(draft, found):
            yield Hit(*found.span(), "Esto molesta, y lo reviso ahora.")


def _both(draft: Draft, found: re.Match[str]) -> bool:
    """Whether both genders stand there ("Estimado/a", "estimada o estimado")."""
    after = _BOTH.match(draft.fold[found.end() : found.end() + 20])
    return after is not None or _BOTH_BEFORE.search(draft.fold[: found.start()]) is not None
