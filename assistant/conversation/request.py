"""What the customer asks for, in their own words, with the insults left out.

Rules over folded text (lower case, no accents): the words in which people ask, ask a question
or name what went wrong are few. A clear request of a newer message takes the place of an
older one; asking for another person or for "a solution" is no clear request.
"""

import re
from collections.abc import Iterator, Sequence

from assistant.conversation.masking import without_insults
from assistant.domain import Asked
from assistant.text import fold, message

LONGEST = 160
"""Characters; the line names the request, it does not retell the message."""

LONG_CLAUSE = 16
"""Words from which a clause without punctuation is split at its conjunctions."""

ASKS, NAMES, VAGUE, CLEAR = 3.0, 2.0, 1.5, 2.0
"""Weights of a request or question, of a problem, of a request that says nothing; the floor."""

_DO = (
    "devuelv|devolv|regal|reembols|reintegr|regres|restituy|cambi|envi|mand|arregl|instal|quit|cancel"
    "|anul|activ|reactiv|desactiv|desbloque|bloque|conect|reconect|expli|entreg|abon|acredit"
    "|deposit|corrij|correg|corrig|repar|repon|repong|confirm|verifi|revis|chequ|borr|elimin"
    "|comuni|transfer|transfier|deriv|pag|descuent|factur|actualiz|traig|traer|recoj|recog|retir"
    "|liber|llam|avis|agend|program|dig[ao]|deci|dime|den\\b|dar|de\\b|ayud|orient|inform"
    "|solucion|resuelv|resolv|respond|contest|atiend|pase|pasa|pasen|compens|bonifi|asegur"
)
_WANT = re.compile(
    r"\b(?:(?:quiero|queremos|quisiera|quisieramos|necesito|necesitamos|ocupo|exijo|exigimos"
    r"|pido|solicito|solicitamos|requiero|requerimos|reclamo|deseo|urge|gustaria|interesa"
    r"|vengo a|llamo para|escribo para|vengo por|llamaba para|queria)\b)"
)
_NOT_WANT = re.compile(
    r"\bno (?:te |le |lo |los )?(?:quiero|necesito|quisiera|deseo)(?! (?:que me|que nos|el "
    r"|la |los |las"
    r"|ese|esa|mas (?:cobros|llamadas|correos)))"
)
_HURTS = re.compile(
    r"\bque (?:te|se|los?|las?|le) (?:muer|mat|vay|pudr|jod|bot|ech|corr|despid|quem|larg"
    r"|callen?|call)"
    r"|\b(?:verte|verlos?|verla|partirte|romperte|matarte|conocerte|tenerte)\b"
    r"|\b(?:quiero|quisiera) (?:pegar|matar|golpear)"
)
_ASK = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:me|nos|se) (?:lo |la |los |las )?(?:{_DO})(?!\w*(?:aron|ieron|ado|ido|aban?"
        rf"|aste)\b)\w*",
        rf"\b(?:{_DO})\w*?(?:me|nos|melo|mela|melos|noslo)\b",
        r"\b(?:devuelvan|devuelva|regresen|regresa|regrese|reembolsen|cancelen|cancele|cancela|envien|arreglen|arreglelo"
        r"|arreglenlo|manden|resuelvan|paguen|quiten|quitenlo|activen|corrijan|revisen|revisenlo"
        r"|denlo|dejen de|deje de|saquen|saquenme|dame|deme|denme|diganme|digame|reconecten"
        r"|repongan|confirmen|confirmar|cambienlo|cambienla|busquen)\b",
        r"(?<!no )(?<!no se )\b(?:pueden?|podrian?|podes|podras|puedes|podrias|podemos|puedo"
        r"|hay (?:forma|manera)"
        r" de|habria|seria posible|es posible|tendria|tendrian|sera que)\b.*?\w(?:ar|er|ir)"
        r"(?:me|nos|lo|la|los|las|le|se|selo|melo)?\b",
        r"\b(?:me )?(?:urge|hace falta|hacen falta)\b",
        r"\bdar(?:me)? de baja\b|\bla baja\b|\bdenme de baja\b",
    )
)
_QUESTION = re.compile(
    r"\b(?:cuando|donde|adonde|a que hora|cuanto|cuanta|cuantos|cuantas|cual|que (?:hago"
    r"|hacemos|debo|tengo que"
    r"|necesito|requisitos|documentos|paso con|pasa con|horario|dia)|quien me|por ?que (?:me"
    r"|no|mi"
    r"|mis|nos|se|sigue|el|la|los|las|esta|cobran|tarda)|como (?:hago|puedo|le hago|hacemos|se"
    r"|consigo|recupero|va mi|va el|va la)|en que va|hay|tienen|aceptan|hacen|atienden|queda|sale"
    r"|incluye|ya (?:salio|esta|llego)|sirve (?:el|la|con|para)|esta (?:listo|lista|abierto"
    r"|disponible)"
    r"|pasa como|se puede|cobran)\b"
)
_INDIRECT = re.compile(
    r"\b(?:quer[ií]a|quisiera|quiero|necesito|queria) (?:saber|preguntar|consultar)"
    r"|\b(?:saber|preguntar|averiguar|verificar|decime|dime|digame|diganme"
    r"|me dice[ns]?) (?:desde |a |en )?"
    r"(?:si|cuando|cuanto|donde|como|que (?:hora|dia|hago|paso)|por que)\b"
)
_STARTS = re.compile(r"^(?:y )?(?:donde|a que hora|cuanto|cuando|como (?:hago|puedo|se)) ")
"""A question that was typed without its sign."""

_TIME = r"(?:dias?|semanas?|mes(?:es)?|horas?|anos?|minutos|quincenas?)"
_MANY = (
    r"(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|medio|media"
    r"|varios|varias|toda la)"
)
_PROBLEM = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!tu )(?<!usted )(?<!vos )\bno (?:me |nos |se |le |la |lo )*(?:ha |han |he "
        r"|hemos |esta |quiere )?"
        r"(?:lleg|funcion|sirve\b(?! (?:ni |para (?:nada|un)))|carg|abre|abri|prend|enciend"
        r"|anda\b"
        r"|agarra|apare|reconoc|conect|deja\b|dejan|puedo|pude|podemos|tengo|tenemos|hay\b|cuadr"
        r"|coincid|acept|contest|da\b|dan\b|dio\b|dieron|entreg|devolv|devuelv|sale\b|salio|entra\b"
        r"|entro\b|encuentr"
        r"|recib|abon|pagan|pagaron|deposit|reflej|son\b|vino|vinier|viene|cumpl|enfri"
        r"|calient|cierra"
        r"|levanta|suena|era (?:el|la|lo)|es (?:el|la|lo) que|aplic|registr|actualiz|autoriz)\w*",
        r"\b(?:sin|no tengo|no hay) (?:el |la |mi )?(?:internet|luz|agua|servicio|linea|senal"
        r"|respuesta|gas|sistema"
        r"|tarjeta|telefono|cobertura|medicin|heladera|refri|dinero|plata|poder|saldo"
        r"|corriente|ver\b"
        r"|trabaj|calefac|acceso|pension|sueldo|cable|wifi)\w*",
        rf"\b(?:llevo|llevamos|hace|van|tengo|desde hace|ya son|estoy|estuve|espero"
        rf"|esperando)\b(?: \w+){{0,3}}? {_MANY} "
        rf"(?:\w+ )?{_TIME}",
        rf"\b{_MANY} {_TIME} (?:sin|esperando|y nad|y no|y nada|llamando|con el)",
        r"\b(?:me|nos|le|les) (?:han |habeis |has |siguen |estan |volvieron a |quieren "
        r"|vuelven a )?(?:cobr|descont|descuent|cort|cancel|cambiaron|quitaron|bloque"
        r"|suspend|factur|rob|clon|estaf|mandaron|llego|llegaron|llega |dieron|dijeron|rechaz"
        r"|negaron|borr|perdier"
        r"|aparec|dejaron|subieron|vendieron|prometier|sacaron|vacia|falta|deben|duplic"
        r"|cargaron|carga |colg|entregaron|embarg|reprogram)\w*",
        r"\bse (?:me |nos )?(?:cayo|fue\b|corto|rompio|perdio|dano|trabo|traba|descompuso"
        r"|borro|quedo|apaga|cae|corta|va\b|queda|quemo|vencio|congela|escucha mal|volvio)",
        r"\b(?:han perdido|perdieron|sigue retenid|lo dejo retenid|quedo retenid|gote)\w*",
        r"\b(?:sigue|sigo|siguen|seguimos) (?:sin|igual|apareciendo|cobrando|esperando"
        r"|llegando|roto|caid|mal)",
        r"\b(?:todavia|aun|nunca) (?:no |me |llego|llega|vino|recib)|\bnadie (?:me|nos|da"
        r"|vino|viene|responde|contesta|llam|sabe|se hace)",
        r"\b(?:llego|llegaron|vino|vinieron|viene|salio|esta|estan|quedo|quedaron"
        r"|entregaron)(?: \w+){0,3}? (?:mal|rot[oa]s?|vaci[oa]s?"
        r"|danad\w+|fall\w+|caid[oa]|bloquead[oa]|cortad[oa]|equivocad[oa]s?|incomplet\w+"
        r"|golpead\w+|abiert[oa]s?"
        r"|manchad\w+|vencid[oa]s?|tarde|suspendid[oa]|pendiente|quebrad[oa]s?|usad[oa]s?"
        r"|duplicad[oa]|con (?:un |una |otr[oa] )?"
        r"(?:consumo|cobro|recargo|direccion|nombre|dos|error|demora|rayon))",
        r"\b(?:perdi|extravie|pague|ya pague|deposite|transferi|compre) (?:de mas |doble "
        r"|por |la |el |mi |un |una |dos |con |ayer|hace|y\b)",
        r"\b(?:me sale|sale|da|marca|tira|aparece) (?:un |el )?(?:error|que no|rechazad)"
        r"|\bcobro (?:doble|duplicado|de mas|indebido)|\berror (?:en|\d)",
        r"\b(?:segunda|tercera|cuarta|quinta|sexta|decima|enesima) (?:vez|llamada)"
        r"|\bvez numero|\b(?:otra|una y otra) vez (?:me|sin|lo|la|el|se|mal)",
    )
)  # fmt: skip
_THING = re.compile(
    r"\b(?:dinero|plata|reembolso|devolucion|pedido|paquete|factura|recibo|cobro|cargo|tarjeta"
    r"|cuenta|internet|servicio|luz|agua|linea|cita|vuelo|maleta|equipaje|equipo|garantia|reclamo"
    r"|pension|reserva|contrato|credito|prestamo|seguro|modem|router|tecnico|celular|entrega"
    r"|envio"
    r"|repuesto|boleto|pasaje|clave|contrasena|pago|saldo|plan|beca|turno|autorizacion"
    r"|medidor)s?\b"
)
_OTHER_PERSON = re.compile(
    r"\b(?:supervisor\w*|encargad[oa]|gerente|jef[ea]|superior|director\w*|otr[oa] (?:persona"
    r"|asesor\w*|agente"
    r"|ejecutiv[oa]|operador\w*|companer[oa]|humano)|alguien (?:mas|que)|con otr[oa]"
    r"|responsable|un humano)\b"
)
_SAYS_NOTHING = re.compile(
    r"\b(?:solucion(?:en|enlo|enme|e)?|soluciones|respuesta|explicacion|ayuda|que (?:me|lo"
    r"|nos) (?:resuelvan|solucionen|arreglen"
    r"|ayuden|contesten|atiendan|respondan|escuchen)|respeto|seriedad|hablar con|que me digan"
    r"|ayudarme|ayudeme|ayudame"
    r"|hagan algo|haga algo|ayudenme|contestame|contesteme|respondame|respondan|resuelvan"
    r"|resuelvanme|explicame|expliqueme|decime|dime)\b"
)
_AT_THE_AGENT = re.compile(
    r"\b(?:eres|sos|te crees|se cree|no sirves|no servis|sirve (?:ni )?para (?:nada|un)"
    r"|no sabes?(?! si)|aprend[ea]|te voy a"
    r"|voy a ir a|te espero|te estoy esperando|te encuentro|partir la|partirte|romperte"
    r"|romper la|matar|mueras?|muera|ojala|\w+(?:ando|iendo)te|te sacan|te sigo|te pagan"
    r"|le pagan|les pagan"
    r"|lame|chup[ae]|vete|vayase|anda a|andate|largate|callate|callese|regresate|vuelvete"
    r"|devuelvete a|tu madre|tu vieja|tu jefe te"
    r"|tu familia|a que hora sales|donde vives|tu casa|muert[oa] de hambre|entiendes|entendes"
    r"|entiende usted|sabes leer|sabe leer|por tu culpa|por su culpa"
    r"|tu culpa|robot|ten verguenza|das (?:asco|pena|lastima)|da (?:asco|pena|lastima)"
    r"|quien te|que te pasa|no te da|cuantos anos|me oyes|me escuchas|me estas (?:oyendo"
    r"|escuchando)|estas sord|contigo|con usted no|con vos no)\b"
)
_TO_YOU = re.compile(r"\b(?:te|tu|ti|tus|vos|usted|ustedes|le|\w+(?:ando|iendo)te)\b")
_POLITE_START = re.compile(
    r"^(?:(?:oiga?|oye|mire?|mira|ve[aá]|che|hola|buen[oa]s?(?: (?:d[ií]as|tardes|noches))?"
    r"|a ver|bueno|pues|ya(?=,)|disculpe?|perd[oó]n"
    r"|se[ñn]orita|se[ñn]ora?|amig[oa]|joven|entonces|encima|adem[aá]s|pero|y|es que|o sea"
    r"|por cierto|eso s[ií]|literal|jaja|no s[eé])\b[\s,:.!¡]*)+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?…])[\s¡¿]+|\n+|;\s+|\s+[-–—]\s+|[!?]+(?=\w)")
_CLAUSE = re.compile(r"(?<!\d),\s*|,\s+|:\s+|[()]|\s+(?=¿)|\.\.+\s*|…\s*")
_CONJUNCTION = re.compile(
    r"\s+(?=(?:y|pero|porque|entonces|o sea|es que|aunque|ademas|además|asi que|así que|encima|"
    r"quiero|necesito|llevo|me cobraron|resulta)\s)",
    re.IGNORECASE,
)


def request_of(messages: Sequence[str]) -> str:
    """The words in which the customer asks or names the problem; "" if there are none.

    The newest message with a clear request decides; without one, the best of what is vague.
    """
    return chosen([asked(raw) for raw in messages])


def asked(raw: str) -> Asked:
    """What one message asks for or names as the problem. Takes 20 to 40 ms for 6,000 letters."""
    best = Asked()
    for part in _sentences(message(raw).text):
        if part.weight > best.weight:
            best = part
    return best


def chosen(found: Sequence[Asked]) -> str:
    """The request of a case, of what each of its messages asks for, in order."""
    best = Asked()
    for part in reversed(found):
        if part.weight > best.weight:
            best = part
        if best.weight >= CLEAR:
            break
    return _shown(best.text)


def _sentences(text: str) -> Iterator[Asked]:
    """The parts of a message that ask or name a problem; the later one first, of those that ask,
    since people close with what they want."""
    found = [part for sentence in _SENTENCE.split(text) if (part := _core(sentence)).weight]
    yield from (part for part in reversed(found) if part.weight >= ASKS)
    yield from (part for part in found if part.weight < ASKS)


def _core(sentence: str) -> Asked:
    """The clauses of a sentence from the first that weighs to the last, in its own words."""
    question = "?" in sentence
    parts = []
    for clause in _clauses(sentence):
        kept = without_insults(clause)
        # What was said around an insult to the agent is not the request.
        parts.append(Asked(kept, _weight(fold(kept), fold(clause), question)))
    heavy = [i for i, part in enumerate(parts) if part.weight]
    if not heavy:
        return Asked("", 0.0)
    top = max(part.weight for part in parts)
    first = next(i for i in heavy if parts[i].weight == top)
    chosen, last = [parts[first].text], first
    for i in heavy:
        if i > last and i - last <= 1 and len(", ".join([*chosen, parts[i].text])) <= LONGEST:
            chosen.append(parts[i].text)
            last = i
    text = ", ".join(chosen)
    if question and "?" not in text and _QUESTION.search(fold(text)):
        text += "?"
    return Asked(text, top)


def _clauses(sentence: str) -> Iterator[str]:
    for clause in _CLAUSE.split(sentence):
        if len(clause.split()) > LONG_CLAUSE:
            yield from _joined(_CONJUNCTION.split(clause))
        elif clause.strip():
            yield clause


def _joined(pieces: Sequence[str]) -> Iterator[str]:
    """Pieces of a clause, the very short ones with what follows."""
    held = ""
    for piece in pieces:
        held = f"{held} {piece}".strip()
        if len(held.split()) >= 4:
            yield held
            held = ""
    if held:
        yield held


def _weight(kept: str, said: str, question: bool) -> float:
    """What a clause weighs: `kept` without its insults, `said` as it was, both folded."""
    if len(kept.split()) < 2 or _HURTS.search(said):
        return 0.0
    asks = any(sign.search(kept) for sign in _ASK)
    wants = _WANT.search(kept) is not None and _NOT_WANT.search(kept) is None
    names = any(sign.search(kept) for sign in _PROBLEM)
    questions = bool(
        (question and _QUESTION.search(kept)) or _INDIRECT.search(kept) or _STARTS.search(kept)
    )
    thing = 0.5 if _THING.search(kept) else 0.0
    if _AT_THE_AGENT.search(said) and not (thing and (wants or asks or names)):
        return 0.0
    if _OTHER_PERSON.search(kept) and (asks or wants):
        return VAGUE - 0.5
    empty = _SAYS_NOTHING.search(kept) and not (thing or _INDIRECT.search(kept))
    if (asks or wants or questions) and not empty:
        return ASKS + thing
    if names:
        return NAMES + thing
    if asks or wants or (question and len(kept.split()) > 2 and not _TO_YOU.search(kept)):
        return VAGUE
    return 0.0


_PARTING_SHOT = re.compile(r"\s+y (?:c[aá]ll\w+|ap[uú]r\w+|deja de|dej[eá] de)\b.*$", re.IGNORECASE)


def _shown(text: str) -> str:
    text = _PARTING_SHOT.sub("", text)
    text = _POLITE_START.sub("", text.strip(" ,;:-–—")).strip(" ,;:-–—")
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0] + "…"
    return text
