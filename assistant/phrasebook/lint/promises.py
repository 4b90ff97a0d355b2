"""Amber: promises without a time to fill in or a name."""

import re
from collections.abc import Iterator

from assistant.phrasebook.lint.draft import Draft, Hit, Phrases

_PROMISE = Phrases(
    r"""
    (?:se lo|te lo|le|te|lo) (?:garantizo|garantizamos|prometo|prometemos|juro|puedo garantizar|
        puedo asegurar)
    (?:se lo|te lo|le|te) aseguro(?! (?:el|la|los|las|su|tu)\b)
    (?:esta|queda) garantizad[oa]|(?:dalo|delo|puede darlo|puedes darlo) por (?:hecho|solucionado|
        resuelto)
    (?:tiene|tienes|tenes) mi palabra|(?:le|te) doy mi palabra|palabra de honor
    (?:cuente|cuenta|conta) con (?:ello|eso)|(?:cuente|conta) con que
    sin falta(?! de)
    (?:hoy|mañana|esta semana|esta tarde|esta noche) mismo|esta misma (?:semana|tarde|noche)|
        este mismo dia
    (?:muy )?en breve|a la brevedad(?: posible)?|(?:lo antes|cuanto antes)(?: posible)?|
        lo mas (?:rapido|pronto) (?:posible|que (?:se )?pued\w+)|
        (?:en cuanto|apenas) (?:se )?pued\w+
    (?<!\bde )(?<!\btan )(?<!\bque tan )(?:muy |bien )?pronto(?= ?[.,;!]|$| (?:le|te|se|lo|la|
        recib|tendr|sabr|habr|quedar|estar|ver)\w*)
    en (?:unos|pocos) (?:minutos|instantes|dias)|en las proximas horas|
        en (?:un|nada de) (?:ratito|rato)
    (?:en|dentro de) (?:un (?:dos por tres|santiamen|abrir y cerrar de ojos)|menos de nada|
        (?:cuestion de|unas|pocas|un par de) (?:minutos|horas|dias))
    (?:se|te) lo firmo|no (?:lo )?dude[s]?|pierda cuidado|descuide|sin falla|jamas (?:le |
        te )?(?:volver|va a)\w*|sin (?:ninguna )?duda(?: alguna)?
    (?:tenga|ten|tene|quedese con|quedate con)(?: usted)?(?: la| toda la| plena)* (?:
        certeza|seguridad|confianza)(?: de)? que
    (?:puede|puedes|podes) (?:confiar|estar segur[oa]|tener la certeza)(?: en| de)? que
    de seguro|con (?:toda )?seguridad|cien por ciento|100 ?%
    (?:ya )?no (?:le|te) (?:va a|volvera a) (?:pasar|ocurrir|suceder)(?: de nuevo| otra vez| mas)?
    no (?:pasara|ocurrira|sucedera) (?:otra vez|de nuevo|mas)|no se (?:repetira|va a repetir)
    de que (?:esto |eso )?no se repita
    no (?:volvera a|va a volver a) (?:pasar|ocurrir|suceder|repetirse)
    """
)
_SURE = Phrases("seguro (?:que|se|le|te|lo)")
# Insurance, or a question whether somebody is sure.
_NOT_SURE = re.compile(
    r"\b(?:el|su|tu|un|este|ese|del|al|mi|otro|es|no estoy|esta|estas|mas|nuestro|cada) $"
)
_OWNERLESS = Phrases(
    r"""
    (?:se|le|te) (?:le |te |les )?(?:resolvera|solucionara|arreglara|devolvera|reembolsara|
        reintegrara|contactara|llamara|dara|notificara|acreditara|compensara|avisara|atendera|
        informara)
    (?:sera|seran) (?:resuelt|solucionad|atendid|contactad|devuelt|reembolsad|procesad|corregid|
        compensad)[oa]s?
    (?:le|te|lo|la) (?:llamaran|contactaran|devolveran|responderan|reembolsaran|avisaran|resolveran|
        solucionaran|van a (?:llamar|contactar|responder|avisar|devolver|resolver|solucionar))
    (?:queda|quedara|va a quedar|estara) (?:resuelt|solucionad|arreglad|list)[oa]s?
    alguien (?:del? (?:la |su )?\w+ )?(?:le|te|lo|la|se) (?:va a |pondra|llamara|
        contactara|comunicara|respondera|avisara)\w*
    """
)
_REFUSED = re.compile(r"\b(?:no|sin|ni) (?:le |te |puedo |quiero |voy a )*$")
_SLOT = re.compile(r"\{plazo\}")
_OWNER = re.compile(r"\{(?:plazo|supervisor|agente)\}|\byo\b")
_INDIRECT = re.compile(r"\b(?:cuando|como|si|donde|quien|que|cual|cuanto)(?: no| ya)? $")


def open_promise(draft: Draft) -> Iterator[Hit]:
    """A promise that names neither a time to fill in nor who keeps it."""
    for pattern, kept, other in (
        (_PROMISE, _SLOT, None),
        (_SURE, _SLOT, _NOT_SURE),
        (_OWNERLESS, _OWNER, _INDIRECT),
    ):
        for found in draft.find(pattern):
            at = found.start()
            before = draft.before(at)
            elsewhere = other is not None and other.search(before)
            if elsewhere or _REFUSED.search(before) or draft.asked(at) or draft.reported(at):
                continue
            if not kept.search(draft.fold[slice(*draft.sentence(at))]):
                yield Hit(*found.span())
