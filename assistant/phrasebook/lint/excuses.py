"""Red: the rules, the customer or anybody else as the reason. A false alarm blocks: narrow."""

import re
from collections.abc import Iterator

from assistant.phrasebook.lint.draft import Draft, Hit, Phrases

_NOUN = (
    "politicas?|normas?|normativas?|reglamentos?|reglamentacion|procedimientos?|protocolos?|"
    "reglas?|lineamientos?|estatutos?|directrices|terminos y condiciones"
)
_HOUSE = "empresa|compania|casa|tienda|institucion|entidad|organizacion|sucursal|cadena|oficina"
_RULES = Phrases(
    r"""
    <cause> (?:<joint> )*<noun>(?: <noun>)*(?: (?:internas?|vigentes?|
        de (?:la|esta|nuestra) <house>))?
    nuestr[oa]s? <noun> (?:es|son|no|indican?|dicen?|exigen?)
    (?<!\bsi )(?<!\bque )(?<!\bdonde )esta (?:establecido|estipulado) en (?:el|la|su|
        tu|nuestro|nuestra)
    (?:tiene|tenemos|tienen) (?:por|como) <noun>
    <noun> (?:es|son) (?:para todos|iguales|las mismas|las que)
    <noun>(?: (?:internas?|internos?|vigentes?|de (?:la|esta|nuestra) <house>|de \w+))? <verdict>
    (?:el|nuestro|mi|este) (?:sistema|programa) no (?:me |nos |me lo |nos lo |lo |se )?(?:deja|
        permite|autoriza|acepta|da (?:para|es[ae]|la opcion|opcion))
    (?:es|son|por) (?:una? |la )?(?:disposicion|instruccion|instrucciones|orden|ordenes|
        directriz) (?:de|del) (?:la |mi |mis )?(?:gerencia|empresa|direccion|arriba|jef[ea]s?|
        superiores|matriz|central)
    (?:la|esta|mi) (?:plataforma|aplicacion|pantalla) no (?:me |nos |me lo |nos lo |lo )?(?:deja|
        permite|autoriza|acepta)
    no (?:me|nos) (?:lo )?(?:deja|permite) (?:el|la|mi|nuestro) (?:sistema|programa|plataforma|
        aplicacion)
    el sistema (?:me|nos) (?:lo )?(?:impide|bloquea|prohibe)
    no (?:me|nos) (?:lo )?(?:permiten|autorizan)(?! (?:oir|escuchar|seguir|atender|los|las))
    (?:no|lo) (?:lo )?tengo (?:permitido|prohibido)
    (?:aca|aqui) se (?:trabaja|maneja) asi
    (?:esta|estan|figura|figuran) en (?:los|sus) terminos y condiciones
    asi (?:es como )?funciona(?:mos)?(?! (?:mejor|bien|desde|y |cuando|en su|en tu))
    (?:esto|aqui|las cosas|aqui las cosas) funcionan? asi
    asi (?:trabajamos|son las (?:cosas|reglas)|es (?:la|el) <noun>|esta establecido|
        lo tenemos establecido)
    (?:es|son) (?:igual|asi|lo mismo) para todos
    (?:la |nuestra |mi |el )?<boss> no (?:me |nos |lo |se |le )*(?:autoriza|permite|deja|acepta|
        contempla|admite)n?
    (?:asi )?(?:lo|me lo|nos lo) (?:pide|exige|requiere|manda|ordena|prohibe|impide)n?(?: la| el|
         mi|
         nuestra| nuestro)? (?:<boss>|auditoria|legal|juridico|cumplimiento|jef[ea]|<noun>)
    (?:la |nuestra |mi |el |nuestro )?(?:<boss>|auditoria|juridico|<noun>)(?: intern[oa])? (?:pide|
        exige|requiere|manda|ordena|dispone|prohibe|obliga)n?
    no (?:me|nos) (?:lo )?(?:dejan|dan (?:permiso|autorizacion))(?! (?:oir|escuchar|seguir|atender))
    no (?:tengo|tenemos) (?:permiso|autorizacion|facultades|atribuciones)
    (?:nos|me) obligan? a
    (?:es|son) (?:un |unos )?requisitos? (?:de|que|interno|obligatorio|indispensable)
    por (?:seguridad|disposicion|instruccion|orden|ordenes|exigencia) de (?:la |el )?(?:<house>|
        <boss>)
    (?:lo|me lo|nos lo) (?:tengo|tenemos|tienen) (?:\w+mente )?prohibido
    no (?:estoy|estamos) autorizad[oa]s?
    (?:esta|queda) (?:\w+mente )?prohibido|no (?:nos |me )?esta permitido
    fuera de lo que (?:marca|dice|establece|permite|contempla|indica)n?
    (?:me|nos) (?:lo )?(?:bajan|ordenan|mandan|exigen|prohiben|piden) (?:de|desde) (?:arriba|<boss>)
    asi (?:esta|lo) (?:configurado|programado|marca|arroja) (?:el|en el) sistema
    """,
    noun=_NOUN,
    house=_HOUSE,
    boss="gerencia|direccion|jefatura|administracion|central|casa matriz|matriz|contrato|manual",
    joint=r"""
    (?:las?|los|el|un|una|unas|nuestr[oa]s?|estas?|estos?|este|puro|simple)
    (?:cuestion|motivos?|razones|temas?) de
    (?:que|asi lo|dicen?|lo dice|es|son|marcan?|indican?)
    """,
    cause=r"""
    (?<!\bpregunta )(?<!\bpreguntas )(?<!\bpregunto )(?<!\breclamo )por|porque
    segun|debido a|conforme al?|de acuerdo (?:al?|con)|en virtud de
    (?<!\bcual )(?<!\bcuales )(?<!\bno )(?:es|son)
    (?:va|iria|van) (?:en )?contra(?: de)?
    es lo que (?:dice|indica|exige|marca|establece|manda)n?
    (?:me|nos) (?:lo )?(?:impide|prohibe)n?
    (?:asi )?lo (?:exige|prohibe|impide|manda|establece|marca|dice|indica)n?
    (?:tengo|tenemos|debo|debemos|hay) que (?:cumplir|respetar|seguir|aplicar)(?: con)?
    nos regimos por|me rijo por
    """,
    verdict=r"""
    no (?:me |nos |lo |le |se |me lo |nos lo |se lo )*(?:permite|deja|contempla|autoriza|admite)n?
    (?:me |nos |lo |le |se )*(?:exigen?|obligan?|establecen?|impiden?|prohiben?|estipulan?)
    (?:dicen?|indican?|marcan?|senalan?) que|(?:es|son) clar[oa]s?
    """,
)
_FAVOUR = re.compile(
    r"\b(?:(?:le|te) (?:corresponde|toca|deben|da derecho)|(?:tiene|tienes|tenes) derecho|"
    r"(?:puede|puedes|podes) (?:pedir|reclamar|exigir|devolver|cancelar))"
)
_LOOKED_UP = re.compile(
    r"\b(?:reviso|miro|busco|leo|pregunto|veo|compruebo|confirmo|averiguo|consulto)\b"
    r"[^,;:]*\b(?:si|que|donde|cual)\b[^,;:]*$"
)


def rules_as_reason(draft: Draft) -> Iterator[Hit]:
    """The company's rules given as the reason; as another's answer or a right they are none."""
    for found in draft.find(_RULES):
        _, end = draft.sentence(found.start())
        asked = _LOOKED_UP.search(draft.before(found.start()))
        if asked or draft.reported(found.start()) or _FAVOUR.search(draft.fold, found.end(), end):
            continue
        yield Hit(*found.span())


# What happens to a customer, as against what a customer should have done.
_LIVED = r"""
    recib|lleg|tener(?! cuidado)|tenido|ver\b|visto|qued|encontr|obten|cobrar|cobrado|sentir|vivi
    recuper|viaj|vol|sali|soport|aguant|repet|pasar|pasado|haber (?:recib|lleg|tenido|estado)
    ser (?!mas)|sido|estar (?!atent)|estado|aparec|poder|llevar|irse|esperar
    (?:entregar|avisar|llamar|explicar|atender|dar|decir)(?:le|te)
    """
_MISDEED = """
    hacer|firmar|abrir|tocar|mover|compartir|borrar|pagar|aceptar|confiar|instalar|usar|dejar
    """
_BLAME = Phrases(
    r"""
    (?:usted|ustedes|tu|vos) (?:debio|debiste|debieron|deberia haber|
        deberias haber) (?:de )?(?:haber(?:lo|la|me|nos)? )?(?!haber|<lived>)\w+
    (?<!\bno )(?:debiste(?: haber(?:lo|la|me|nos)?)?|deberias haber(?:lo|la|me|nos)?) (?!haber|
        <lived>)\w+
    (?:usted )?deberias? (?:leer|revisar|saber|entender|comprender|fijar[st]e|aprender|escuchar|
        agradecer|ser mas|tener mas)\w*
    (?:usted|tu|vos) no (?:debio|debiste|deberia haber|deberias haber) (?:haber )?<misdeed>\w*
    no entiendes? (?:lo que (?:le|te) (?:digo|explico)|nada)
    (?:usted|tu|vos) (?:es|eres|sos) (?:quien|el que|la que) (?:tiene|tienes|tenes|debe|debes|debio|
        debia|tenia)
    (?:usted|tu|vos) no (?:pago|pagaste|vino|viniste|llamo|llamaste|mando|mandaste|entrego|
        entregaste) (?:a tiempo|antes|cuando|en fecha)
    (?:usted|tu|vos) no (?:sigue|sigues|seguis) (?:las|los) (?:instrucciones|pasos|indicaciones)
    (?:otra vez|de nuevo|nuevamente) (?:se|te) lo (?:explico|repito|digo)(?= ?[:,.]| que)
    (?:tenias|usted tenia|usted lo tenia|usted la tenia) que haber(?:lo|la|me|nos)? (?!<lived>)\w+
    (?:usted|tu|vos) (?:es que )?no (?:me |nos |lo |la |lo que )*(?:quiere |quieres |
        queres )?<grasp>(?! (?:por|de donde|como|a que|cuando|cual|el|la|los|las|su|tu|este|esta|
        estos|estas|ese|esa|bien)\b)
    (?:usted|tu|vos) no (?:me |nos )?(?:leyo|leiste|se fijo|te fijaste|se informo|te informaste|
        reviso|revisaste|verifico|verificaste|cumplio|cumpliste|siguio|seguiste|presto|prestaste|
        colabora|colaboras)
    (?:usted|tu|vos) (?:se equivoca|se equivoco|te equivocas|te equivocaste|
        esta (?:muy )?(?:equivocad|confundid)[oa]|estas (?:muy )?(?:equivocad|confundid)[oa]|
        tiene la culpa|tienes la culpa)
    (?:como|segun) (?:ya )?(?:le|te|les|se lo|te lo) (?:he |habia )?<said>
    como (?:ya )?(?:le|te) (?:vengo|estoy|venia) (?:diciendo|explicando|repitiendo|comentando)
    ya (?:se lo|te lo|le|te) (?:he |habia |hemos |habiamos )?<said>
    (?:^|(?<=[.!?;] ))(?:ya )?(?:se|te) lo repito(?= ?[,.:;]|$)
    (?:se|te) lo (?:repito|vuelvo a (?:decir|repetir|explicar)),? (?:por|una) (?:ultima|enesima|
        segunda|tercera|quinta|vez mas)
    (?:le|te) vuelvo a (?:decir|repetir|explicar) que
    (?:le|te) repito(?= que|[,:])
    (?<!\bcomo )si (?:usted |tu |vos |ustedes )?(?:no )?(?:me |nos |lo |la |me lo |
        nos lo )*hubi(?:era|ese)s?(?: usted)? (?!<befell>)(?:\w+(?:ado|ido)|hecho|dicho|visto|
        puesto|escrito|abierto|vuelto)
    (?<!\bcomo )si (?:usted |tu |vos )?(?:no )?(?:se|te) (?:lo |la )?hubi(?:era|ese)s? (?:fijado|
        informado|comunicado|tomado|acordado|registrado|presentado|inscrito|molestado|asegurado)
    (?:por|es|fue|ha sido) (?:su|tu) (?:propia )?(?:culpa|descuido|responsabilidad)
    (?:es|fue|ha sido) (?:culpa|error|responsabilidad|problema) (?:suy[oa]|tuy[oa]|de usted)
    (?:fue|ha sido) (?:su|tu) error(?! de)
    por culpa (?:suya|tuya)
    (?:el|ese) (?:error|descuido|problema) (?:es|fue) (?:suyo|tuyo|de usted)
    (?:eso|esto) (?:le|te) (?:pasa|paso|ocurre|ocurrio|sucede|sucedio) por (?:no|su|tu|\w+[aei]r)
    (?<!\bcomo )si (?:usted |tu |vos )?(?:me |nos |lo |la |se |te )*(?:leyera|revisara|mirara|
        fijara|escuchara|prestara|siguiera|cumpliera|entendiera|guardara|avisara)s?
    (?:segunda|tercera|cuarta|quinta|enesima) (?:vez|ocasion) que (?:se lo|te lo|le|te) <telling>
    cuantas veces (?:se lo|te lo|le|te) (?:tengo que|debo|voy a|he de|<telling>)
    (?:ningun otro|los demas|el resto de los) (?:clientes?|usuarios?)
    otros (?:clientes|usuarios) (?:si|lo|no)
    (?:usted|tu|vos) mism[oa] (?:lo |la |me )*(?:firm|acept|pid|autoriz|elig|marc|escrib|cancel|dij)
        (?:o|io|aste|iste)
    (?:es|era|fue) (?:su|tu) (?:obligacion|deber)
    (?:firmo|firmaste|acepto|aceptaste|pago|pagaste|marco|marcaste|hizo|
        hiciste) [^.,;]{0,20}sin (?:fijar|
        mirar|revisar|preguntar|pensar|leer|avisar)\w*
    (?:^|(?<=[.!?;] ))(?:ya )?(?:le|te) (?:explique|avise|adverti|aclare|indique) [^.;]{0,25}que
    (?:usted|tu|vos) (?:marc|puso|pus|escrib|elig|llen|envi|digit|ingres|carg|tecle|complet|mand|
        llam|
        lleg|pid|pag|anot|entreg|hizo|hic)\w* (?:[^.,;]{1,30} )?(?:mal|equivocad[oa]s?|
        incorrect[oa]s?|
        errone[oa]s?|tarde|(?:al|el|la) que no era)
    (?:^|(?<=[.!?;] ))(?:usted )?deberias? haber(?:lo|la|se|te|me)? (?!<lived>)\w+
    (?:^|(?<=[.!?;] ))(?:se|te) lo <said>
    (?:firmo|firmaste|acepto|aceptaste) [^.;]{0,30}sin leer\w*
    (?:tiene|tienes|tenes) que (?:ser|tener) mas \w+
    (?:^|(?<=[.!?;] ))debio (?:haber(?:se)? )?<diligence>(?!\w*(?:le|te)\b)\w*
    con esa actitud
    acaso (?:usted )?no (?:me )?(?:ley|escuch|entend|entiend|vio|viste|sab|revis|recuerd)\w*
    no me (?:esta|estas) (?:entendiendo|escuchando|dejando)
    (?:usted|tu|vos) nunca (?:aviso|avisaste|leyo|leiste|pago|pagaste|dijo|dijiste|pregunto|
        preguntaste|reviso|revisaste|mando|mandaste|entrego|entregaste)
    (?:ese|eso|este) es (?:su|tu) problema
    (?:le|te) recuerdo que (?:usted|tu|vos|firmo|firmaste|acepto|aceptaste|debe|debes|tiene que|
        tienes que|tenes que|el contrato|es su|es tu|ya)
    (?:tiene|tienes|tenes|debe|debes) (?:que )?(?:entender|comprender|aprender a)
    (?:entienda|comprenda|entiende|comprende) que (?:no|yo|nosotros|esto|hay|aqui|tenemos|tengo|la|
        el)
    pongase en mi lugar|ponte en mi lugar|ponete en mi lugar
    (?:escucheme|escuchame|leame|leeme|fijese|lea|lee) bien(?: lo que)?
    (?:preste|presta|ponga|pon) (?:mas )?atencion
    a ver si (?:me |lo |ahora |esta vez |por fin )*<grasp>
    (?:no es|tampoco es) para tanto
    (?:usted |tu |vos )?(?:esta|estas) exagerando
    (?:usted exagera|tu exageras|vos exageras)
    (?:la|para la) proxima(?: vez)?,? (?:lea|lee|avise|avisa|debe|debes|recuerde|recuerda|procure|
        procura|tenga|ten|revise|revisa|pregunte|pregunta|fijese|fijate)
    """,
    lived=_LIVED,
    misdeed=_MISDEED,
    diligence="informa|leer|leido|revisa|avisa|pregunta|guarda|verifica|fija|consulta|comproba",
    telling="digo|explico|repito|aclaro|indico|pido|comento|informo",
    said="dije|dicho|explique|explicado|comente|comentado|mencione|mencionado|indique|indicado|"
    "dijimos|explicamos|advertimos|avisamos|avise|informe|informado|aclare|aclarado|"
    "repeti|repetido|adverti|advertido",
    grasp="entiende|entiendes|entendes|entendio|entendiste|comprende|comprendes|escucha|escuchas|"
    "escucho|escuchaste|entender|comprender|escuchar|sabe lo que|sabes lo que|sabe leer|sabes leer|"
    "sabe escuchar|me deja|deja hablar|deja trabajar|dejas",
    befell="llegado|pasado|habido|ocurrido|sido|estado|existido|faltado|resultado|quedado|"
    "funcionado",
)
_OTHERS = re.compile(r"supervis|coleg|compañer|especialista|\b(?:a|al) (?:quien|area|equipo)\b")
_SAID_TO = re.compile(r"^ya (?:le|se lo)\b")
_EXCUSED = re.compile(
    r"\b(?:no|tampoco|nunca|ni|cual)(?: \w+)? $|\b(?:si|cuando|donde) (?:usted |algo )?$"
)


def blame(draft: Draft) -> Iterator[Hit]:
    """Blame or a lesson; what was told to a colleague ("ya le expliqué su caso") is none."""
    for found in draft.find(_BLAME):
        before = draft.before(found.start())
        if draft.reported(found.start()) or _EXCUSED.search(before):
            continue
        if _SAID_TO.match(found.group()) and not draft.fold.startswith(" que", found.end()):
            _, end = draft.sentence(found.start())
            after = draft.fold[found.end() : end]
            if _OTHERS.search(before + after) or after.startswith((" al ", " a ")):
                continue
        yield Hit(*found.span())


_DEFENCE = Phrases(
    r"""
    no (?:es|fue|ha sido) (?:mi|nuestr[oa]) (?:culpa|problema|responsabilidad|error|trabajo)
    no (?:es|fue|ha sido) (?:culpa|error|problema|responsabilidad|cosa|asunto) (?:mi[oa]|nuestr[oa])
    (?:yo )?no tengo (?:yo )?(?:la|ninguna) culpa
    (?:yo )?no (?:tengo|tuve) nada que ver
    (?:yo no fui|no fui yo)(?= ?(?:[,.;:!)]|$|quien|el que|la que|y ))
    yo no (?:lo |la |le |se lo |te )?(?:hice|cause|provoque|rompi|cobre|cometi|decidi|decido|atendi|
        prometi)(?! bien| del todo| como)
    yo no (?:hago|pongo|puse|invente|escribo) (?:las|los) (?:reglas|normas|politicas|precios)
    (?:yo )?(?:solo|solamente|nada mas|unicamente) (?:trabajo aqui|trabajo aca|hago mi trabajo|
        sigo (?:ordenes|instrucciones)|cumplo(?: con)? (?:ordenes|mi trabajo|instrucciones)|cumplo)
    (?:yo )?(?:sigo|cumplo|recibo) (?:solo |solamente )?(?:ordenes|instrucciones)
    yo (?:solo|solamente|nada mas) (?:soy|contesto|atiendo|trabajo)
    (?:yo )?(?:estoy haciendo|hago) mi trabajo
    (?:^|(?<=[,.;] ))no (?:es )?(?:mi[oa]|nuestr[oa])(?= ?[,.;]|$)
    (?:eso|esto) es (?:cosa|asunto|problema|tema) de(?:l| la| los| las| otr[oa])
    a mi me (?:pagan|contrataron|pusieron|tienen) (?:solo |nada mas )?(?:por|para|aqui)
    (?:el|la) que (?:se equivoco|fallo|lo hizo|cometio el error) (?:es|fue)(?! yo)
    (?:yo )?(?:apenas|recien) (?:llevo|tengo|entre|empece|estoy empezando)
    yo (?:unicamente|simplemente|apenas|solo|solamente|nada mas) (?:tomo|recibo|paso|transmito|leo|
        contesto|cobro|vendo|entrego|registro)
    no (?:esta|estan) en mis manos|no dependen? de mi|no pasan? por mi
    (?:reclamele|reclame|digaselo|quejese|preguntele|preguntale|reclamale|deciselo) (?:a|con)
        (?:l| (?:quien|el que|la que))
    (?:yo )?de (?:eso|\w+ \w+) (?:yo )?no se nada
    (?:eso|esto) (?:ya )?lo (?:hizo|decidio|cobro|vendio|escribio|prometio|atendio) (?:el|la|un|una|
        otr[oa]) (?:otr[oa] )?(?:turno|area|compañer[oa]|colega|departamento|sucursal|
        vendedora?|tecnic[oa]|equipo|persona)
    (?:por|de) (?:mi|nuestra) parte (?:se hizo|todo|esta todo|hice todo|no hubo)
    yo (?:ya )?(?:hice|cumpli)(?: con)? (?:mi parte|lo mio|lo que (?:me )?(?:correspondia|tocaba))
    yo (?:solo|solamente|unicamente) (?:le|te) (?:estoy|informo|digo|doy|leo|transmito)
    (?:yo )?(?:hago|estoy haciendo) lo (?:que|mejor que|mas que) puedo
    no (?:lo|la) hice yo|no soy yo (?:quien|el que|la que)
    a mi no me (?:culpe|eche|reclame|grite|pagan|diga|mire|venga|hable|pregunte|meta)\w*
    a mi no me (?:corresponde|toca)
    no me (?:eche|eches|culpe|culpes|echen)(?: a mi)?(?: la culpa)?
    (?:yo )?(?:acabo de|recien) (?:llegar|entrar|empezar)(?: a trabajar)?
    (?:es|fue|ha sido) (?:la )?culpa (?:de|del) (?:otr[oa]|mi|su|tu|los|las|el|la|sistema|area|
        departamento|banco|taller|tecnico)
    (?:yo )?no tengo (?:por que|porque) (?:aguantar|soportar|escuchar)\w*
    """
)


def defence(draft: Draft) -> Iterator[Hit]:
    """The agent defending themselves instead of moving on; a question is not a defence."""
    for found in draft.find(_DEFENCE):
        if not draft.asked(found.start()) and not draft.reported(found.start()):
            yield Hit(*found.span())
