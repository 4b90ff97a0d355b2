"""Amber: what an acknowledgement is followed by, and how often the agent is sorry."""

import re
from collections.abc import Iterator

from assistant.domain import Method, Step
from assistant.phrasebook.lint.draft import Draft, Hit, Phrases
from assistant.phrasebook.lint.imperatives import said_to

_ACK = Phrases(
    r"""
    (?:le |te |lo |la |si )?(?:entiendo|comprendo|entendemos|comprendemos)
    (?:lo )?(?:lamento|lamentamos)
    (?:lo )?siento(?: mucho| muchisimo)?|sentimos
    (?:me )?imagino
    (?:yo )?se (?:que|lo)
    me doy cuenta
    veo (?:que|su|tu)
    (?:tiene|tienes|tenes) (?:toda la |mucha )?razon
    es (?:muy |completamente |totalmente )?(?:comprensible|logico|normal|entendible|cierto|verdad|
        frustrante|injusto)
    gracias por
    (?:disculpe|disculpa|disculpas|perdone|perdona|perdon)
    (?:me hago cargo|me pongo en su lugar|me pongo en tu lugar)
    (?:le|te) (?:escucho|agradezco|leo(?= ?[,.;]| con))
    (?:le|te) doy la razon|me apena|me duele (?:que|lo|ver)|(?:yo )?valoro (?:que|su|tu)
    (?:que|vaya) <hard>
    (?:tiene|tienes|tenes) (?:\w+ )?(?:motivos?|derecho) para
    es para (?:molestarse|enojarse|indignarse)
    """,
    hard="(?:molest[oa]|rabia|pena|feo|lastima|fastidio|frustrante|frustracion|coraje|impotencia|"
    "injust[oa]|injusticia|duro|dificil|angustia|bronca|desgaste|indignante)",
)
_LIMIT = re.compile(
    r"^,? ?(?:yo|no (?:se )?(?:puedo|podemos|podre|es posible|hay|esta|depende|tengo|tenemos|me|"
    r"nos)|"
    r"necesit[oa]|debe|debes|tiene que|tienes que|tenes que|tendra|usted (?:debe|tiene|no)|"
    r"lamentablemente|desafortunadamente|por (?:ahora|el momento|desgracia)|ahora|primero|aqui|"
    r"(?:le|te) (?:pido|ruego|toca)|en este|en estos|debo|tengo|eso|esto|es|hay|"
    r"el sistema|nosotros)\b"
)
_STORY = re.compile(r"^(?: muy bien| perfectamente)? (?:que|como|por que|lo que (?:le|te|se)) ")
_FELT = re.compile(
    r"\b(?:molest|frustr|enoj|enfad|dificil|incomod|injust|preocup|urgent|importan|cansa|desesper|"
    r"dur[oa]\b|grave|nervios|indigna|disgust|triste|angusti|siente|sientes|sentis)"
)
_TURN = "ahora bien|solo que|lo que pasa es que|el problema es que|eso si"
_BUT = re.compile(rf"(?<!\w)(pero|sin embargo|no obstante|{_TURN})(?!\w)")


def but(draft: Draft) -> Iterator[Hit]:
    """ "Pero" after an acknowledgement, which takes it back; inside their story it is theirs."""
    for found in draft.find(_BUT):
        at = found.start()
        opens = not draft.before(at).strip(" ,;¿¡")
        start = draft.sentence(max(0, at - 2) if opens else at)[0]
        said = list(_ACK.finditer(draft.fold, start, at))
        if not said:
            continue
        tail = draft.fold[said[-1].end() : at]
        regret = re.search(
            r"lament|siento|sentimos|disculp|perdon|apena|razon|^que |^vaya ", said[-1].group()
        )
        turned = re.fullmatch(_TURN, found.group())
        story = (
            not regret and not turned and (_STORY.match(tail) or said[-1].group().endswith("que"))
        )
        told = story and not _FELT.search(tail)
        if opens or not told or _LIMIT.match(draft.fold[found.end() :].lstrip(" ,")):
            yield Hit(*found.span())


_SORRY = Phrases(
    r"""
    (?:lo |la )?(?:lamento|lamentamos)(?: mucho)?
    lo (?:siento|sentimos)(?: mucho| muchisimo)?
    (?:siento|sentimos) (?:de (?:verdad|veras|corazon)|profundamente|sinceramente|enormemente|tanto)
    me disculpo|disculparme
    (?:siento|sentimos) (?:mucho|muchisimo|que|la|lo|el|las|los|de veras)
    (?:le |te |les )?(?:pido|pedimos|ofrezco|presento|debo) (?:mil |una |mis )?(?:disculpas?|perdon)
    (?:mil |mis |nuestras )?disculpas|mil perdones
    disculp(?:e|a|en|eme|ame|pame|enos|anos)
    perdon(?:e|a|en|eme|ame|enos|anos)?
    me apena(?: mucho)?|que pena con usted
    """
)
_ANOTHER = re.compile(r"(?:^|(?<=[.,;:] )|(?<= y ))(?:una|otra)(?: \w+)? disculpa(?= (?:por|de)\b)")
_BEING_SORRY = re.compile(r"\b(?:pidi|pida|pide|piden|pidan|pedido|una|la|su|tu|merece|mereces) $")


def stacked_apologies(draft: Draft) -> Iterator[Hit]:
    """A second apology in one line; an apology that the customer is owed is not one."""
    said = [f for f in draft.find(_SORRY) if not _BEING_SORRY.search(draft.fold[: f.start()])]
    said += draft.find(_ANOTHER)
    for found in sorted(said, key=lambda f: f.start())[1:]:
        yield Hit(*found.span())


_STEP = re.compile(
    r"""[?¿]|\b(?:le|te)\ leo\ (?:el|la|los|las|lo|un)\b
    |\b(?:puedo|podria|podemos|voy\ a|vamos|vayamos|volvamos|busquemos|veamos|empecemos|sigamos|
        hablemos|retomemos|usemos|dejemos|conversemos|prefiere|prefieres|preferis|necesito|ruego|
        puede|puedes|podes|pida|mande|envie|traiga|venga|anote|guarde|revise|pruebe|confirme|
        ya\ esta|quedo\ en)\b
    |\b(?:reviso|busco|miro|consulto|pregunto|pido|anoto|registro|abro|paso|llamo|escribo|envio|
        mando|reenvio|comparo|averiguo|compruebo|verifico|explico|resumo|cargo|dejo|tomo|hago|
        propongo|ofrezco|llevo|quito|guardo|recojo|presento|confirmo|corrijo|cambio|ajusto|empiezo|
        comienzo|arranco|sigo|vuelvo|traigo|
        entrego|adjunto|remito|derivo|adelanto|aviso|contacto|resuelvo|cuento|digo|doy|muestro|
        preparo|pongo|ocupo|encargo|repito|separo|localizo|ubico|gestiono|tramito|solicito|reclamo|
        inicio|consigo|agrego|sumo|incluyo|elevo|cierro|copio|armo|redacto|junto|uno|marco|continuo|
        reporto|atiendo|acompaño|transfiero|comunico|espero|termino|asigno|activo|cancelo|repaso|
        devuelvo|investigo|rastreo|escalo|programo|reprogramo|agendo|reservo|bloqueo|suspendo|
        estoy\ \w+(?:ando|iendo|yendo))\b
    |\b(?:le|te|se\ lo|se\ la|te\ lo|te\ la|lo|la|los|las)\ (?!mism|ultim|primer|hech|dich|tuy|suy|
        entiendo|comprendo|lamento|siento|leo|veo|escucho|agradezco|\w+[ai]do\b)\w+o\b(?!\ que)
    |\b(?!dame\b)\w{2,}[aei](?:me|melo|mela|melos|melas|noslo)\b|\b(?:deme|dame|dime|llame|
        escriba)\b
    """,
    re.VERBOSE,
)
# A noun of the same spelling ("el paso"), or a step not taken.
_NO_STEP = re.compile(
    r"\b(?:no|el|un|su|tu|del|al|mi|este|ese|cada|por|en|de|otro|mal|buen|cuando|nuestro|doble) $"
)


def no_next_step(draft: Draft) -> Iterator[Hit]:
    """An acknowledgement that leads nowhere; limits and closings need none."""
    use = draft.use
    if use.method is Method.BOUNDARY or use.step in (Step.WARNING, Step.LAST_WARNING, Step.CLOSING):
        return
    if "{plazo}" in draft.fold:
        return
    for found in draft.find(_STEP):
        past = draft.lower[found.end() - 1] == "ó"  # "pasó", not "paso"
        if not past and not _NO_STEP.search(draft.fold[: found.start()]):
            return
    if next(said_to(draft.lower), None) is not None:
        return  # to ask something of the customer is a step
    said = _ACK.search(draft.fold)
    if said is not None:
        yield Hit(*said.span())
    elif use.method is Method.LISTEN and use.step is Step.OPENING:
        yield Hit(*draft.sentence(0))
