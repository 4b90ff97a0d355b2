"""Amber: tone, vagueness, the company's "we", length."""

import re
from collections.abc import Iterator

from assistant.domain import Channel
from assistant.phrasebook.lint.draft import Draft, Hit, Phrases

_CHEER = Phrases(
    r"""
    encantad[oa]s?
    con (?:mucho |muchisimo |todo )?gusto|mucho gusto
    (?:es|sera|seria) un (?:gran |verdadero )?placer|un placer(?: \w+)?
    feliz (?:dia|tarde|noche|semana|jornada|fin de semana)
    (?:que )?(?:tenga|tengas|pase|pases|tene|ten) (?:un |una |muy )*(?:buen|buena|lindo|linda|
        excelente|bonito|feliz|maravilloso|hermoso) (?:dia|tarde|noche|semana|jornada)
    me alegr(?:a|o)(?: mucho)?|me encanta
    de mil amores|con el mayor gusto
    (?:es|sera|seria) un[a]? (?:gran |verdadera? )?(?:alegria|gusto|honor|privilegio)
    que (?:bueno|bien|alegria|gusto|lindo) (?:que|saber|tener|leer|ver|saludar|atender|escuchar|
        conocer)\w*
    excelente (?:pregunta|noticia|eleccion|decision)
    maravillos[oa]|fantastic[oa]|buenisimo|estupendo|genial
    (?:ja){2,}|(?:je){2,}
    """
)
_CHEER_CALL = re.compile(
    r"(?:^|[.!?…:] |[¡¿])(excelente|perfecto|fabuloso|super|listo)(?= ?[,.;:!]|$)"
)
_SMILE = re.compile(
    r"¡[^¡!]*!+|[¡!]+|(?<!\w)[:;]-?[)(dp](?!\w)|<3|"
    r"[\U0001f000-\U0001faff\u2600-\u27bf\u2b50][\U0001f000-\U0001faff\u2600-\u27bf\u200d\ufe0f]*"
)


def cheer(draft: Draft) -> Iterator[Hit]:
    """Cheer beside a problem: exclamation, delight, an emoji."""
    for pattern in (_SMILE, _CHEER):
        for found in draft.find(pattern):
            yield Hit(*found.span())
    for found in draft.find(_CHEER_CALL):
        yield Hit(*found.span(1))


_ABSTRACT = Phrases(
    r"""
    (?:el|este|ese|su|tu|un|al|del|dicho|los|sus|estos) (?:tema|asunto|inconvenientes?|
        percances?|contratiempos?|incidentes?)<bare>
    (?:la|esta|esa|su|tu|dicha|una) (?:situacion|problematica|cuestion|incidencia|eventualidad|
        circunstancia)<bare>
    lo que (?:me |nos )?(?:comenta|menciona|indica|plantea|reporta|expone)s?<bare>
    lo (?:acontecido|acaecido|suscitado)|(?:por|sobre) lo (?:sucedido|ocurrido)(?= ?(?:[,.;:!?]|$))
    (?:las|estas|cualquier|tantas|
        sus) molestias?(?: ocasionadas?| causadas?| generadas?)?(?= ?(?:[,.;:!?]|$|y |ocasion|caus|
        que (?:le|te|esto)))
    (?:lamento|lamentamos|entiendo|comprendo|siento|sobre|respecto a|resolver|solucionar|arreglar|
        reviso|revisar|por lo de) eso(?! que)
    (?:lamento|lamentamos|entiendo|comprendo|siento) (?:todo )?(?:lo sucedido|lo ocurrido|
        esto)(?= ?(?:[,.;:!?]|$))
    eso que (?:le|te) (?:paso|pasa|ocurrio|ocurre|sucede|sucedio)
    eso no (?:debio|debe|deberia) (?:pasar|ocurrir|suceder|haber pasado)\w*
    """,
    # Not bare: "de la factura", "con su pago"; bare: "con el área", "de hoy".
    bare=r"""(?! (?:de |del |por |con (?!<within>))(?!lo |eso|esto|hoy|ayer|parte|nuestra|favor|
        usted|ti\b)\w| <kind>| (?:numero|aparte|pendiente) )""",
    within="(?:el|mi|la|los|quien) ?(?:area|equipo|tecnico|persona|supervis|quien|jef)",
    kind="economic|medic|familiar|laboral|personal|legal|migratori|financier|climatic|particular",
)


def abstraction(draft: Draft) -> Iterator[Hit]:
    """A word that stands for any complaint; "el tema de la factura" names its thing."""
    for found in draft.find(_ABSTRACT):
        yield Hit(*found.span())


_WE = Phrases(
    r"""
    (?:lo )?(?:lamentamos|sentimos(?= (?:mucho|que|la|lo|las|los|el)|[.,]))
    (?:(?:le|te|lo|la|les|nos|se lo|te lo) )?<deed>
    (?:le |te )?(?:agradecemos|entendemos|comprendemos|informamos|recordamos|solicitamos|rogamos|
        ofrecemos|pedimos|garantizamos|aseguramos|invitamos|confirmamos|aconsejamos|sugerimos|
        recomendamos|prometemos)
    (?:vamos a|iremos a|podemos|queremos|debemos|necesitamos|tenemos que|estamos para|intentamos|
        intentaremos) (?:revisar|verificar|consultar|enviar|llamar|gestionar|investigar|hacer|dar|
        ayudar|solucionar|resolver|devolver|registrar|escalar|proceder|atender|confirmar|contactar|
        responder|avisar|ofrecer|analizar|estudiar|tramitar|corregir|cambiar|pedir|informar|decir|
        servir)\w*
    hemos (?:recibido|registrado|revisado|enviado|verificado|detectado|tomado|procedido|hecho|
        abierto|intentado|escalado|notado|visto|comprobado|cometido)
    estamos (?:trabajando|revisando|verificando|haciendo|procesando|gestionando|investigando|
        analizando|haciendonos cargo|para (?:ayudar|servir)\w*|a sus ordenes|a su disposicion)
    (?:le |te )?estaremos \w+ndo
    nos (?:comunicaremos|pondremos|contactaremos|ocuparemos|ocupamos|encargamos|encargaremos|
        disculpamos|apena|comprometemos)
    nuestr[oa]s? (?:equipo|empresa|compania|personal|area|departamento)
    en esta (?:empresa|compania|casa)
    nos (?:da|dan) (?:mucha |mucho )?(?:pena|gusto|verguenza)|nos (?:preocupa|duele|equivocamos)
    (?:envia|manda|valora|aprecia|cobra|entrega|procesa|tramita|gestiona|investiga|asigna|registra|
        falla|recibi|cometi)mos
    hacemos (?:lo posible|todo lo posible|nuestro mejor)
    (?<!\bcon )(?<!\bde )(?<!\bentre )nosotr[oa]s
    """,
    deed="(?:revisa|verifica|envia|contacta|comunica|llama|avisa|gestiona|registra|investiga|"
    "analiza|"
    "estudia|tramita|soluciona|da|confirma|informa|notifica|toma|responde|resolve|devolve|procede|"
    "ha)remos",
)
_TOGETHER = re.compile(
    r"\bjunt[oa]s\b|\bentre (?:los|las) dos\b|\blos dos\b|\bambos\b|\bentre ambos\b|"
    r"\bcon (?:usted|vos|ustedes)\b|\bcontigo\b|\b(?:usted|tu|vos|supervisor|colega)\}? y yo\b|"
    r"\bpersona a persona\b"
)


def company_we(draft: Draft) -> Iterator[Hit]:
    """ "Nosotros" where the agent acts alone; what agent and customer do together is theirs."""
    for found in draft.find(_WE):
        at = found.start()
        sentence = draft.fold[slice(*draft.sentence(at))]
        before = draft.before(at)
        if _TOGETHER.search(sentence) or draft.reported(at) or re.search(r"\blo que $", before):
            continue
        yield Hit(*found.span())


WORD_LIMITS = {Channel.PHONE: 30, Channel.COUNTER: 30, Channel.CHAT: 45, Channel.MAIL: 90}
"""Words per channel (LINES.md); what is said at a counter is spoken, like the phone's."""


def too_long(draft: Draft) -> Iterator[Hit]:
    """More words than the narrowest of its channels takes; marks what is over."""
    limit = min((WORD_LIMITS[c] for c in draft.use.channels), default=0)
    tokens = [t for t in re.finditer(r"\S+", draft.fold) if re.search(r"\w", t.group())]
    if limit and len(tokens) > limit:
        yield Hit(tokens[limit].start(), len(draft.fold))
