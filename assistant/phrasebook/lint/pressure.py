"""Red: orders to calm down and warnings that threaten. A false alarm blocks a line: narrow."""

import re
from collections.abc import Iterator

from assistant.phrasebook.lint.draft import Draft, Hit, Phrases

_CALM = Phrases(
    r"""
    (?:calme|tranquilice|relaje|serene|sosiegue)(?:n?se)
    (?:calma|tranquiliza|relaja|serena|sosiega|sosega)te
    (?:calmar|tranquilizar|relajar|serenar|sosegar)(?:se|te|nos)
    (?:calmemo|tranquilicemo|relajemo|serenemo)nos
    (?:que|cuando|hasta que) (?:usted )?(?:ya )?(?:se|te) <calm>(?:e|es|emos|en)<nobody>
    (?:si|mientras) (?:usted )?(?:no )?(?:se|te) <calm>(?:a|as|e|es)<nobody>
    no (?:se|te) (?:me )?(?:alter|exalt|enoj|enfad|acalor|irrit|agit|sulfur)(?:e|es|en)<nobody>
    no (?:se|te) (?:me )?pong(?:a|as|an) (?:asi|nervios[oa]s?|agresiv[oa]s?|brav[oa]s?|pesad[oa]s?|
        de ese modo)
    (?:quede[sn]?|este|esten|sienta)(?:se)? tranquil[oa]s?
    (?:quedate|estate|quedese|estese) tranquil[oa]
    (?:mantenga|conserve|guarde|recupere|manten|conserva|guarda|mantene)(?:mos)? la (?:calma|
        compostura|cordura)
    no pierda(?:s|n)? (?:la calma|los estribos|la compostura)
    (?:baje|baja|bajele|bajale) (?:las revoluciones|un cambio|dos rayitas)
    (?<!\bque )(?<!\bque usted )(?:baje|baja|bajele|bajale)(?: a)? (?:el|su|tu|ese) tono
    (?:cuando|hasta que|si|mientras) (?:usted |ya )?(?:no )?(?:este|esta|estes|estas|siga|sigue|
        sigas|sigues) (?:mas |tan )?(?:calmad|tranquil|seren|alterad|nervios|exaltad)[oa]
    tranquilidad,? (?:por favor|ante todo)
    no (?:hay (?:necesidad|por que|razon)(?: de| para)?|hace falta|es necesario|tiene por que|
        tienes por que|vale la pena|gana nada con) (?:alterar|exaltar|enojar|enfadar|poner|
        gritar)(?:se|te)?(?: asi)?
    tom(?:elo|alo|eselo|atelo) con (?:mas )?calma
    respir(?:e|a) (?:hondo|profundo|profundamente)
    (?:trat|intent|procur|evit|dej)(?:e|es|en|a|emos)(?: de)? (?:no )?(?:estar |sentirse |
        sentirte |ponerse |ponerte )?<upset>
    sin (?:ponerse|ponerte|ponernos|estar) (?:tan |mas )?<upset>
    (?:que )?(?:se|te) (?:moder|control|conteng)(?:e|es|a|as)(?= ?[,.;]|$| un poco| por favor)
    (?:calmadit|tranquilit)[oa]s?|con calmita
    (?:tome|toma|agarre|agarra) aire|(?:cuente|cuenta) hasta (?:tres|diez)
    (?<!\bque )(?<!\bque usted )(?<!\bno )(?:baje|baja|bajele|bajale)(?: a)? (?:la|su|tu) (?:voz|
        intensidad)
    sin (?:exaltar|alterar|enojar|enfadar|acalorar|sulfurar|molestar)(?:se|te|nos)
    (?:habl|explic|cont|convers|dialog|dig)(?:ar|e|a|es|as|emos|amos)(?:me|nos|lo|melo)?
        (?: las cosas)? con (?:mas |toda )?(?:calma|serenidad|tranquilidad)
    no (?:\w+ ){1,4}que (?:se|te) (?:pong|enoj|alter|exalt|enfad)(?:a|as|e|es)
    no es para (?:ponerse|ponerte|enojarse|enojarte|alterarse|alterarte)
    (?:controle|modere|contenga|controla|modera)(?:se|te| (?:su|sus|tu|tus|el|ese) (?:tono|animo|
        enojo|genio|caracter|temperamento|impulsos|emociones|lenguaje|voz))
    (?:tenga|ten|tene)(?: un poco)?(?: mas)?(?: de)? paciencia
    """,
    nobody=r"(?! (?:el|la|los|las|su|tu)\b)",  # "que se calme la tormenta"
    upset=r"(?:alter|exalt|enoj|enfad|enfurec|acalor|irrit|agit|sulfur|desesper|impacient|"
    r"nervios|agresiv|violent|histeric)\w*",
    calm="calm|tranquili[cz]|relaj|seren|sosieg|sosiegu",
)
_CALM_CALL = re.compile(r"(?:^|[.!?;:,] |[¡¿])(tranqui(?:l[oa]s?)?)(?=[,.;:!]|$)")
_NOT_ASKED = re.compile(r"\bno (?:le|te|les) (?:voy a (?:pedir|decir)|pid[oe]|pedire|digo|dire)\b")


def calm_order(draft: Draft) -> Iterator[Hit]:
    """An order to calm down; "no le pido que se calme" is none."""
    for found in draft.find(_CALM):
        if not _NOT_ASKED.search(draft.before(found.start())) and not draft.reported(found.start()):
            yield Hit(*found.span())
    for found in draft.find(_CALM_CALL):
        yield Hit(*found.span(1))


_THREAT = Phrases(
    r"""
    (?<!\bno )(?:le|te|les) (?:voy a|vamos a|tendre que|tengo que|voy a tener que|puedo) (?:colgar|
        cortar|bloquear|denunciar|demandar|reportar|echar|sacar)<whom>
    (?<!\bno )(?:voy a|vamos a|tendre que|tengo que|voy a tener que|me va a hacer|me vas a hacer|
        me va a obligar a|me vas a obligar a) (?:colgar|denunciar|demandar|bloquear|cortar)(?:le|te|
        lo|la)
    (?<!\bno )(?:voy a|tendre que|tengo que|voy a tener que|puedo|debere) colgar(?! y (?:volver|
        llamar))
    (?<!\bno )(?<!\bsi )(?<!\bsi no )(?:le|te) (?:cuelgo|bloqueo|denuncio|demando)<whom>
    (?<!\bno )(?<!\bsi )(?:le|te) corto<whom>
    (?<!\bno )(?<!\bsi )(?<!\bsi yo )(?<!\bcuando )cuelgo(?: la llamada| el telefono)?
    me (?:vere|veo|veria|voy a ver) (?:en la obligacion|obligad[oa])
    me (?:va|vas|esta|estas) (?:a )?obliga(?:r|ndo)
    no me (?:obligue|obligues|haga|hagas) (?:a )?(?:colgar|cortar|llamar|reportar|tomar|perder|
        cerrar|terminar)\w*
    (?:atengase|atente|atenete|atenganse)(?: a (?:las consecuencias|lo que))?
    (?:habra|tendra|tendras|sufrira|asuma|asumira|asumir|asume|enfrentara)(?: (?:las|sus|tus|
        graves))? consecuencias
    consecuencias (?:legales|penales)
    (?:acciones|medidas) legales
    tomare(?:mos)? (?:medidas|acciones)
    ultima (?:oportunidad|advertencia)
    (?:es|sera) la ultima vez que (?:se lo|te lo|le|te|lo) \w+
    (?:^|(?<=[.,;:!] ))ultima vez que (?:se lo|te lo|le|te) (?:digo|contesto|aviso|repito|pido|
        advierto|atiendo|respondo|escribo)
    (?:siga|sigue|segui|continue|continua) (?:asi y|por (?:ese|este) camino|con (?:ese|este) tono)
    si (?:no|sigue|sigues|seguis|vuelve|vuelves|volves|continua|insiste|insistes)[^.;]{3,60}(?:
        (?:se queda|te quedas|quedara|quedaras|termina|terminas|acaba|acabas) sin|
        (?:pierde|pierdes|perdera|perderas) (?:el|la|su|tu|todo))
    (?:le|te) recuerdo que (?:yo )?(?:puedo|podemos|podria) (?:bloquear|cancelar|suspender|cortar|
        cerrar|colgar|negar|dar|retirar|quitar)\w*
    (?:un|una) <rude> mas,? y|otr[oa] <rude>(?: mas)?,? y
    (?:voy a|tendre que|tengo que|puedo|pienso) (?:dejar|levantar|poner|hacer|presentar|
        meter)(?:le|te)?(?: un| una)? (?:reporte|queja|denuncia|acta|informe) (?:de su|de tu|sobre|
        contra|por su|por tu)
    (?:a|en) la (?:proxima|siguiente) (?:<rude>|vez)?,? ?(?:le|te|lo|la) \w+
    (?:piense|piensa)(?:lo|telo|selo)? (?:bien|dos veces|mejor) antes
    (?:no (?:le|te|lo|la) \w+|se acab[oa]),? y punto
    para que no (?:lo|la|le|te) (?:vuelvan|vuelva) a \w+
    (?:mida|mide|medi|cuide|cuida) (?:bien )?(?:sus|tus|las) palabras
    (?:cuide|cuida)(?:se|te)? (?:(?:con |de )?lo que (?:dice|dices|decis|escribe|escribes)|
        (?:su|tu) (?:lenguaje|vocabulario|boca|tono))
    (?:le|te) conviene (?:cambiar de|moderar|medir) (?:actitud|tono|modos?|su|tu|el|sus|tus)
    graba(?:ndo|da|do)[^.]{0,20},? asi que
    (?:le|te) queda (?:solo )?(?:una|un) (?:oportunidad|chance|aviso)
    (?:se tomaran|habra|procederemos con|aplicare) (?:medidas|acciones|sanciones)
    (?:primera|segunda|tercera|unica) advertencia
    (?:esta|esto) es una advertencia
    (?:queda|esta|estas|quedas) (?:ya |usted )?advertid[oa]
    (?:un|otro) (?:insulto|grito|comentario|mensaje)(?: mas| asi)*,? y (?:yo )?(?:corto|cuelgo|
        cierro|termino|bloqueo)
    (?:voy a llamar|llamare) a (?:la )?(?:policia|seguridad)(?= si)
    no (?:le |te )?(?:voy a (?:tolerar|permitir|aguantar)|pienso (?:tolerar|permitir|aguantar)|
        tolero|aguanto)|no (?:le|te) permito que
    (?<!\bno )(?:se lo|te lo|le|te) (?:advierto|estoy advirtiendo|adverti)
    (?:se|te) va(?:s)? a arrepentir|(?:se|te) arrepentira(?:s)?|lo va(?:s)? a lamentar|
        lo lamentara(?:s)?
    va(?:s)? a (?:saber|ver) (?:quien soy|lo que es bueno|como le va|como te va)
    por las buenas
    (?:una|otra) (?:groseria|palabra)(?: mas| asi)*,? y (?:yo )?(?:corto|cuelgo|cierro|termino)
    otr[oa] (?:insulto|groseria|grito|palabra)(?: mas| asi)*,? y (?:se queda|te quedas|se acab[oa])
    (?:tenga|ten|tene) cuidado con (?:lo que|como)
    (?:deje|deja) de [^.;?]{3,40} o (?:yo )?(?:termino|cierro|cuelgo|corto)
    me reservo el derecho
    (?:le|te) conviene (?:callarse|callarte|bajar (?:la voz|el tono)|calmarse|calmarte|cooperar|
        colaborar|tratarme|
        hablarme)
    (?:si (?:no|sigue|sigues|seguis|vuelve|vuelves|volves|continua|continuas)[^.;]*|
        o) (?:yo )?(?:llamo|llamare|voy a llamar) a (?:la |el )?(?:policia|seguridad|guardia)
    o no (?:lo|la|le|te) (?:voy a (?:atender|ayudar)|atiendo|ayudo|atendere|ayudare)
    usted se lo busco(?! ahora)|(?:se|te) lo (?:ha|has) buscado|te lo buscaste
    (?:en|quedara en) (?:su|tu) contra
    (?:espero que|para que|a ver si) (?:usted )?(?:aprenda|aprendas)(?! (?:a usar|como))
    (?<!\bque )no vuelva(?:s)? a (?:llamar|escribir|venir|buscar)(?:me|nos)?(?= ?(?:[,.;!]|$|
        por aqui|mas|aqui|aca))
    (?:usted|tu|vos) (?:quedara|queda|quedaras|quedas|sera|seras) (?:bloquead|vetad)[oa]
    """,
    rude="(?:insulto|grito|groseria|palabra|palabrota|ofensa|amenaza|falta de respeto)",
    # "Le bloqueo la tarjeta" is a service; "le corto la llamada" is not.
    whom=r"""(?! (?:el|la|los|las|un|una|su|sus|tu|tus|ese|esa|este|esta|mi)\b
        (?! (?:llamada|telefono|comunicacion|chat)))""",
)
_UNDONE = re.compile(r"\b(?:no|nunca|antes de|sin|nadie)(?: \w+)? $")


def threat(draft: Draft) -> Iterator[Hit]:
    """A warning that sounds like a threat; telling of the customer's threats is none."""
    for found in draft.find(_THREAT):
        if draft.reported(found.start()) or _UNDONE.search(draft.before(found.start())):
            continue
        yield Hit(*found.span())
