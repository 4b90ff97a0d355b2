"""What the customer asks for, in their own words: the sentence that carries the request."""

import re
from collections.abc import Sequence

from assistant.text import fold, sentences

LONGEST = 200
"""Characters; the card names the request, it does not retell the message."""

# Folded. A sentence scores one for each sign of a request it has.
_SIGNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(quiero|quisiera|necesito|exijo|pido|solicito|requiero|espero|me urge|ocupo)\b",
        r"\b(que me|me) (devuelv|reembols|cambi|envi|mand|arregl|instal|pag|quit|cancel|activ"
        r"|reactiv|conect|solucion|resuelv|expli|entreg|abon|corrij|regres|reintegr)\w*",
        r"\b(devuelvan|reembolsen|cancelen|envien|arreglen|manden|solucionen|resuelvan|paguen)\w*",
        r"\b(mi|mis|el|la) (dinero|plata|reembolso|pedido|paquete|factura|cobro|cargo|tarjeta"
        r"|cuenta|internet|servicio|luz|agua|linea|cita|vuelo|maleta|equipo|garantia|reclamo|pension)\b",
        r"\b(cuando|donde|por que|como)\b.*\?",
    )
)


def request_of(messages: Sequence[str]) -> str:
    """The sentence that most looks like a request, the latest of equals; "" if none does."""
    best, best_score = "", 0
    for text in messages:
        for sentence in sentences(text):
            plain = fold(sentence)
            score = sum(1 for sign in _SIGNS if sign.search(plain))
            if score and score >= best_score:
                best, best_score = sentence, score
    if len(best) > LONGEST:
        best = best[:LONGEST].rsplit(" ", 1)[0] + "…"
    return best
