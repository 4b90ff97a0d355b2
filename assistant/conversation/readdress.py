"""A sentence turned from one form of address to another, as far as its words can be told apart.

Words of the second person are known by themselves ("puedes"); those of usted only beside
"usted" or at the start of a question ("¿prefiere…?"), since a thing has the same form.
"""

import re
from collections.abc import Mapping
from functools import cache

from assistant.domain import Address
from assistant.phrasebook.lint.imperatives import ORDER, imperatives
from assistant.text import fold

_WORD = re.compile(r"\w+")
# tú, usted, vos.
_VERBS = """
puedes puede podés
quieres quiere querés
tienes tiene tenés
prefieres prefiere preferís
eres es sos
dices dice decís
pides pide pedís
sientes siente sentís
piensas piensa pensás
vienes viene venís
sigues sigue seguís
encuentras encuentra encontrás
entiendes entiende entendés
pierdes pierde perdés
vuelves vuelve volvés
necesitas necesita necesitás
deseas desea deseás
debes debe debés
recibes recibe recibís
hablas habla hablás
llevas lleva llevás
cuentas cuenta contás
das da das
pasas pasa pasás
mandas manda mandás
envías envía enviás
confirmas confirma confirmás
llamas llama llamás
escribes escribe escribís
permites permite permitís
compartes comparte compartís
ayudas ayuda ayudás
esperas espera esperás
dejas deja dejás
recuerdas recuerda recordás
avisas avisa avisás
sabes sabe sabés
haces hace hacés
crees cree creés
estás está estás
has ha has
vas va vas
hiciste hizo hiciste
dijiste dijo dijiste
tuviste tuvo tuviste
pusiste puso pusiste
viniste vino viniste
quisiste quiso quisiste
pudiste pudo pudiste
estuviste estuvo estuviste
fuiste fue fuiste
diste dio diste
viste vio viste
trajiste trajo trajiste
supiste supo supiste
leíste leyó leíste
oíste oyó oíste
pediste pidió pediste
seguiste siguió seguiste
sentiste sintió sentiste
preferiste prefirió preferiste
elegiste eligió elegiste
repetiste repitió repetiste
"""
_CALLS = {"mira": "mire", "oye": "oiga", "escucha": "escuche", "espera": "espere",
          "disculpa": "disculpe", "perdona": "perdone"}  # fmt: skip
_OWN = {Address.USTED: ("su", "sus", "suyo", "suya"), Address.TU: ("tu", "tus", "tuyo", "tuya"),
        Address.VOS: ("tu", "tus", "tuyo", "tuya")}  # fmt: skip
_SUBJECT = {Address.TU: "tú", Address.USTED: "usted", Address.VOS: "vos"}
_WITH = {Address.TU: "contigo", Address.USTED: "con usted", Address.VOS: "con vos"}
_NOUNS_BEFORE = frozenset("las sus tus unas dos tres varias otras estas esas".split())
_NOT_ENCLITIC = re.compile(
    r"^(?:parte|aparte|arte|marte|suerte|muerte|fuerte|inerte|reparte|comparte|descarte|vierte|"
    r"divierte|convierte|advierte|invierte|estandarte)$"
)
_ENCLITIC = re.compile(r"^(\w+[aei]r)(te|le)$")
_ENCLITIC_TWO = re.compile(r"^(\w+[áéí]r)(te|se)(l[oa]s?)$")
_OBJECT = frozenset("lo la los las".split())
_BEFORE_USTED_VERB = frozenset("usted si qué cuál cuáles cómo cuándo dónde que no".split())


def readdress(sentence: str, to: Address) -> str:
    """`sentence` spoken in the form `to`; what cannot be told apart stays as it was."""
    if to is Address.ANY:
        return sentence
    words = list(_WORD.finditer(sentence))
    out: list[str] = []
    done = 0
    for i, found in enumerate(words):
        before = words[i - 1].group().lower() if i else ""
        after = words[i + 1].group().lower() if i + 1 < len(words) else ""
        asked = sentence[: found.start()].endswith("¿")
        called = sentence[found.end() : found.end() + 1] == ","
        opens = i == 0 and called
        word = found.group()
        new = _turned(word.lower(), before, after, to, asked=asked, opens=opens)
        out += [sentence[done : found.start()], _cased(word, new)]
        done = found.end()
    return "".join([*out, sentence[done:]])


def speaks_to(word: str) -> frozenset[Address]:
    """The forms of address in which `word` (lower case) may speak, as far as it is known."""
    for trio in (imperatives().get(word), _second().get(word), _by_usted().get(word)):
        if trio is not None:
            return frozenset(a for a, form in zip(ORDER, trio, strict=True) if form == word)
    return frozenset()


def _turned(word: str, before: str, after: str, to: Address, *, asked: bool, opens: bool) -> str:
    if opens and to is Address.USTED and word in _CALLS:
        return _CALLS[word]
    trio = imperatives().get(word)
    if trio is not None:
        return trio[ORDER.index(to)]
    for own in _OWN.values():
        if word in own:
            return _OWN[to][own.index(word)]
    if word in ("tú", "usted", "vos") or (word == "ti" and to is not Address.TU):
        return "ti" if word != "tú" and to is Address.TU and _is_object(before) else _SUBJECT[to]
    if word == "contigo":
        return _WITH[to]
    if word in ("te", "le", "se"):
        return _pronoun(word, after, to)
    return _verb(word, before, to, asked=asked)


def _is_object(before: str) -> bool:
    return before in ("a", "para", "de", "por", "sin")


def _pronoun(word: str, after: str, to: Address) -> str:
    if to is not Address.USTED:
        direct = word == "se" and after in _OBJECT
        return "te" if word == "le" or direct else word
    if word == "te":
        return "se" if after in _OBJECT or _row(after) is not None else "le"
    return word


def _verb(word: str, before: str, to: Address, *, asked: bool) -> str:
    at = ORDER.index(to)
    row = _row(word)
    if row is not None and before not in _NOUNS_BEFORE:
        return row[at]
    if to is Address.USTED:
        return _to_usted(word)
    served = _by_usted().get(word)
    if served is not None and (asked or before in _BEFORE_USTED_VERB):
        return served[at]
    return _enclitic(word, "te")


def _to_usted(word: str) -> str:
    past = re.match(r"^(\w{2,})(aste|iste)$", word)
    if past and word not in _NOT_PAST:
        return past.group(1) + ("ó" if past.group(2) == "aste" else "ió")
    if re.search(r"(?:[aei]r|[dbh]r)ás$", word):
        return word[:-1]
    if re.search(r"\w{3,}[áé]s$", word) and word not in _NOT_VERBS:
        return word[:-2] + {"á": "a", "é": "e"}[word[-2]]
    return _enclitic(word, "le")


_NOT_PAST = frozenset(
    "contraste desgaste baste gaste traste triste chiste existe insiste consiste resiste persiste "
    "asiste desiste subsiste".split()
)
_NOT_VERBS = frozenset(
    "además después jamás atrás detrás quizás demás través interés inglés francés revés estrés "
    "cortés".split()
)


def _enclitic(word: str, to: str) -> str:
    if _NOT_ENCLITIC.match(word):
        return word
    two = _ENCLITIC_TWO.match(word)
    if two:
        return two.group(1) + ("se" if to == "le" else "te") + two.group(3)
    one = _ENCLITIC.match(word)
    return one.group(1) + to if one else word


def _row(word: str) -> tuple[str, str, str] | None:
    """The forms of a verb known as tú or vos, also without its accent."""
    return _second().get(word) or _second().get(fold(word))


@cache
def _second() -> Mapping[str, tuple[str, str, str]]:
    table: dict[str, tuple[str, str, str]] = {}
    for trio in _rows():
        for form in (trio[0], trio[2]):
            table.setdefault(form, trio)
            table.setdefault(fold(form), trio)
    del table["estas"]  # "estas facturas"
    return table


@cache
def _by_usted() -> Mapping[str, tuple[str, str, str]]:
    return {trio[1]: trio for trio in _rows()}


def _rows() -> list[tuple[str, str, str]]:
    rows = []
    for line in _VERBS.split("\n")[1:-1]:
        tu, usted, vos = line.split()
        rows.append((tu, usted, vos))
    return rows


def _cased(old: str, new: str) -> str:
    """`new` with the capitals of `old`; untouched words stay as typed."""
    if new == old.lower():
        return old
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() else new
