"""Where the insults of a text are: masked where it leaves the window, veiled where the agent asks.

A mask too many costs the reader a guess, so words with an innocent use at a service desk
("retrasado" is a parcel, "animal" a pet, "pinche aquí" a link) count only where they are aimed
at somebody.
"""

import re
from functools import cache
from itertools import product

from assistant.text import fold

MASK = "▮▮▮"

# All words are folded (lower case, no accents; ñ stays).
_STEMS = """
    hijueput ijueput hijoput ijoput hijodeput ijodeput jueput hijuep hijodeperr hijoeput
    malparid gonorrea gonorre carepi caremond carechimb carever careculo caraculo carapoll
    pendej pendex pndej cabron chingad chingat chinguen mamahuev mamaguev mamaping comeping
    culer mierd mield comemierd imbecil imbesil inbecil inbesil idiot estupid estupit subnormal
    mongolic tarad pelotud conchetum conchatum conchesu conchasu chuchatum chuchasu chuchetum
    reconch conchud culiad culiao culead aweona ahueona negrat indiac gilipoll gilipuert
    soplapoll comepoll chupapoll tontopoll tocapelot tocahuev jodid tarup babos huevon guevon
    webon lameculo lamehuev lamebot sinverguenz asqueros malnacid escoria cretin zopenc
    mamarrach mequetref pelagat cojud maricon putarrac puton putisim bollomierd
    marimach sarasa travuc sidos furcia gachupin feminazi malfollad malcogid sabandij cornud
    inept chupamed asshole bitch fucking motherf
""".split()
_GENDERED = """
    desgraciad venec bastard maric sudac macac pirob put ñer malandr rastrer
""".split()
"""These count with -o, -a, -e, -x and their plurals alone: "veneciano" is no insult."""

_WORDS = """
    putita putitas joto jotos verga vergas vergajo ojete ojetes weon weona weones wn ctm ctmr ctmre
    csm csmr hdp hdlgp hpta hptas lptm lptmqtp ptm ptmr mrd mrda alv boludo boluda boludos
    boludas mamon mamona mamones coño cagon cagona qliao qlia ql qlo maraco inutil inutiles
    naco naca nacos nacas
    gamin flaite singao singaos culo culos orto pinga poronga pichula chinga chingas chingue
    chinguese fuck sacowea tuputamadre putamadre
""".split()
_AIMED = """
    animal animales bestia bestias rata ratas cerdo cerda cerdos cerdas burro burra burros burras
    zorra zorras zorro perra perras perro perros forro forra forros capullo capullos retrasado
    retrasada retrasados retrasadas tortillera panchito panchita panchitos machupichu autista
    mongol mongolo mongola anormal lisiado tullido guarra guarras golfa golfas prostituta ramera
    basura basuras parasito parasitos lacra lacras gusano gusanos miserable miserables mugroso
    mugrosa tonto tonta tontos tontas bobo boba bobos bobas payaso payasa payasos ignorante
    ignorantes cucaracha simio chusma negro negra negros negras indio india indios indias moro mora
    cholo chola villero villera pajero pajera pajeros trola longo longa bruto bruta brutos brutas
    gil giles gila mariquita mariquitas hp
""".split()

_AIMED_WORDS = frozenset(_AIMED)
_ANY_AIMED = "(" + "|".join(_AIMED) + ")"
_AT = (
    r"(?:eres|sos|sois|usted es|ustedes son|(?:hij[oa]s?|pedazo|manga|bola|par|sarta|tropa|nido"
    r"|cara|cueva) de|pinches?|put[oa]s?|maldit[oa]s?|jodid[oa]s?|so|asqueros[oa]s?|grandisim[oa]"
    r"|cochin[oa]s?|pareces?|llamas?|quedas?) (?:de |como )?(?:(?:un|una|unos|unas|muy|tan|bien"
    r"|mas|re|la|el|los|las|toda|todo|complet[oa]|pobre|gran|simple|tremend[oa]|verdader[oa]|vil) )"
    r"{0,2}"
)
_AFTER = (
    r"de (?:mierda|porqueria|cuarta|quinta)|inmund[oa]s?|mental(?:es)?|asqueros[oa]s?|hijueputa"
    r"|malparid[oa]s?|infeliz|igualad[oa]s?|ignorantes?|de los cojones|muert[oa] de hambre"
)
_CALLED = r"animal|bestia|rata|burr[oa]|zorra|cerd[oa]|brut[oa]"
_AIMED_PHRASES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_AT}{_ANY_AIMED}\b",
        rf"\b{_ANY_AIMED} (?:{_AFTER})\b",
        # Alone, or called out at the start or the end.
        rf"^\W*{_ANY_AIMED}\W*$",
        rf"^\W*({_CALLED})\s*[,!]",
        rf",\s*({_CALLED}|perra)\W*$",
    )
)
_PHRASES = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        # Looked for where the sign is; the group is the insult.
        (
            "hij",
            r"\b(hij[oa]s? (?:de|e) (?:la |una |tu |su |mil |re |remil |gran |grandisima )*"
            r"(?:put[ai]\w*|perra|chingada|verga|fruta|madre))\b",
        ),
        (
            "cha",
            r"\b((?:la )?(?:re)?(?:concha|chucha) (?:de )?(?:tu|su|la)(?: \w+)?"
            r" (?:madre|hermana|lora))\b",
        ),
        (" madre", r"\b((?:pta|put[ao]) madre)\b"),
        (
            "pinche",
            r"\b(pinches?)\b(?! (?:aqui|aca|en|el|la|sobre|este|esta|donde|encima|dos veces)\b)",
        ),
        ("de hambre", r"\b(?:eres|sos|es|son)(?: un| una| unos)? (muert[oa]s? de hambre)\b"),
    )
)
_INNOCENT = re.compile(
    r"\b(?:es|era|fue|seria|resulta|parece) (inutil)(?= (?:que|\w+[aei]r(?:l[oae]s?|me|se)?)\b)"
)
LONGEST = 60
"""Characters of a word that are looked at."""

_TOKEN = re.compile(r"\w[\w@*$]*")
_SPELT_OUT = re.compile(r"(?<![\w@])\w(?:([ .*_-])\w)(?:\1\w)+(?![\w@])")
_STRETCHED = re.compile(r"(.)\1+")
_LONG = re.compile(r"(.)\1{2,}")
_LEET = str.maketrans("013457$", "oieasts")
_SAME_SOUND = str.maketrans("kv", "cb")
_STARRED = tuple(
    """
    puta putas puto putos mierda pendejo pendeja cabron cabrona verga idiota imbecil estupido
    estupida hijueputa malparido gonorrea carajo culo coño maricon marica chingada pelotudo
    pelotuda conchatumadre zorra
    """.split()
)


def _plain(words: list[str]) -> tuple[str, ...]:
    return tuple(word.translate(_SAME_SOUND) for word in words)


_ENDINGS = ("o", "a", "e", "x", "os", "as", "es", "xs")
_ALL_WORDS = frozenset(_plain(_WORDS)) | {
    stem + end for stem, end in product(_plain(_GENDERED), _ENDINGS)
}
_ALL_STEMS = _plain(_STEMS)
_SHORT_STEMS = tuple(_STRETCHED.sub(r"\1", stem) for stem in _ALL_STEMS)
"""For stretched words, where a double letter may have been one of the stretched."""


def insults(text: str) -> list[tuple[int, int]]:
    """Where the insults of `text` are, as (start, end), in order and apart from one another."""
    folded = text.lower() if text.isascii() else "".join(map(_fold_sign, text))
    tokens = list(_TOKEN.finditer(folded))
    spans = [found.span() for found in tokens if _is_insult(found.group())]
    for found in _SPELT_OUT.finditer(folded):
        if _is_insult("".join(sign for sign in found.group() if sign.isalnum())):
            spans.append(found.span())
    phrases = [phrase for sign, phrase in _PHRASES if sign in folded]
    if any(found.group() in _AIMED_WORDS for found in tokens):
        phrases += _AIMED_PHRASES
    spans += [found.span(1) for phrase in phrases for found in phrase.finditer(folded)]
    if "inutil" in folded:
        innocent = {found.span(1) for found in _INNOCENT.finditer(folded)}
        spans = [span for span in spans if span not in innocent]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def mask_insults(text: str, mask: str = MASK) -> str:
    """`text` with each insult replaced by `mask`; everything else stays as it was."""
    parts, last = [], 0
    for start, end in insults(text):
        parts += [text[last:start], mask]
        last = end
    return "".join([*parts, text[last:]])


def _is_insult(token: str) -> bool:
    """Whether one folded word is an insult, also stretched, with digits for letters or stars."""
    token = token[:LONGEST]
    if token.isdigit():
        return False
    if "*" in token:
        return _is_starred(token)
    return any(_is_known(form) for form in _forms(token))


def _forms(word: str) -> set[str]:
    """The ways to read `word`."""
    read = {word, _STRETCHED.sub(r"\1", word)}
    if not word.isalpha():
        read |= {form.replace("@", sign).translate(_LEET) for form in read for sign in "ao"}
    return {form.translate(_SAME_SOUND) for form in read}


def _is_known(form: str) -> bool:
    if form in _ALL_WORDS or form.startswith(_ALL_STEMS):
        return True
    if not _LONG.search(form):
        return False
    return _STRETCHED.sub(r"\1", form).startswith(_SHORT_STEMS)


def _is_starred(token: str) -> bool:
    """ "p*ta", "m**rda": a known word with letters starred out; two letters at least are left."""
    if sum(sign.isalpha() for sign in token) < 2:
        return False
    bare = token.strip("*")
    if "*" not in bare and any(_is_known(form) for form in _forms(bare)):
        return True
    pattern = re.compile(re.sub(r"\\\*(?:\\\*)*", "[a-zñ]{1,4}", re.escape(token)))
    return any(pattern.fullmatch(word) for word in _STARRED)


@cache
def _fold_sign(sign: str) -> str:
    """One sign for one sign, so that places in the folded text are places in the text."""
    folded = fold(sign)
    return folded if len(folded) == 1 else sign


# What belongs to an insult, so that nothing hangs loose where it stood.
_AROUND = re.compile(
    r"(?:\b(?:pedazo|par|bola|manga|partida|sarta|banda|cuerda|montón|hij[oa]s?|hijo|trozo)"
    r" de (?:la |tu |su |una |un )?(?:gran |re |mil )?)*"
    rf"(?:\b(?:so|tan|muy|más|bien|qué|que|de|la|su|tu) )?{MASK}"
    rf"(?:\s*(?:y|e|,)?\s*{MASK})*"
)
_LOOSE = re.compile(
    rf"\b(?:eres|sos|es|son|somos|está|están)? ?(?:un|una|unos|unas)\s+{MASK}"
    r"(?=\s*(?:[,.;:!?…]|$|que\b))"
)


def without_insults(text: str) -> str:
    """`text` with each insult left out, and the small words that hung on it."""
    masked = mask_insults(text)
    if MASK not in masked:
        return " ".join(text.split())
    bare = _AROUND.sub(_gap, _LOOSE.sub("", masked))
    bare = re.sub(r"\s+([,.;:!?…])", r"\1", " ".join(bare.split()))
    return re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", bare).strip(" ,;:")


def _gap(found: "re.Match[str]") -> str:
    """The article before "la maldita factura" stays: it belongs to the noun."""
    first = found.group().split(" ", 1)[0].lower()
    follows = found.string[found.end() : found.end() + 2].strip()
    return f"{first} " if first in ("la", "su", "tu", "de", "que") and follows.isalpha() else " "
