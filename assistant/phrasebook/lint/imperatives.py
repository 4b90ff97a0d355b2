"""Which form of address an imperative speaks in: "dígame" usted, "dime" tú, "decime" vos."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from assistant.domain import Address

# tú, usted, vos; each with the accent that it carries before two pronouns ("dígamelo").
_ROWS = """
dí díga decí
dá dé dá
cuénta cuénte contá
mánda mánde mandá
envía envíe enviá
reenvía reenvíe reenviá
escríbe escríba escribí
descríbe descríba describí
pása páse pasá
explíca explíque explicá
indíca indíque indicá
confírma confírme confirmá
respónde respónda respondé
contésta contéste contestá
déja déje dejá
muéstra muéstre mostrá
avísa avíse avisá
lláma lláme llamá
permíte permíta permití
perdóna perdóne perdoná
discúlpa discúlpe disculpá
lée léa leé
repíte repíta repetí
señála señále señalá
aclára acláre aclará
dícta dícte dictá
corríge corríja corregí
espéra espére esperá
ayúda ayúde ayudá
recuérda recuérde recordá
tráe tráiga traé
pregúnta pregúnte preguntá
cópia cópie copiá
adjúnta adjúnte adjuntá
detálla detálle detallá
ház hága hacé
pón pónga poné
escúcha escúche escuchá
crée créa creé
regála regále regalá
présta préste prestá
deletréa deletrée deletreá
propórciona propórcione proporcioná
compárte compárta compartí
"""
_REFLEXIVE = """
quéda quéde quedá
fíja fíje fijá
tóma tóme tomá
acérca acérque acercá
asegúra asegúre asegurá
acuérda acuérde acordá
comuníca comuníque comunicá
siénta siénte sentá
"""
_NOT_BARE = frozenset({"dá", "creé"})  # "creé": I created
_AFTER = ("me", "nos", "melo", "mela", "melos", "melas", "noslo", "nosla")
_SPEAKS = (Address.TU, Address.USTED, Address.VOS)
_WORD = re.compile(r"\w+")


def said_to(lower: str) -> Iterator[tuple[int, int, frozenset[Address]]]:
    """The imperatives in `lower` that tell: start, end, and whom they may speak to.

    A text written without any accent is compared without them, except for the bare forms
    of vos: "conta" may be anything.
    """
    bare = not accented(lower)
    table = _table(bare)
    for found in _WORD.finditer(lower):
        word = _strip(found.group()) if bare else found.group()
        if word in table:
            yield *found.span(), table[word]


@cache
def _table(bare: bool) -> Mapping[str, frozenset[Address]]:
    table: dict[str, frozenset[Address]] = {}
    for form, address in _forms():
        if bare and form[-1] in "áéí":
            continue
        key = _strip(form) if bare else form
        table[key] = table.get(key, frozenset()) | {address}
    return table


ORDER = (Address.TU, Address.USTED, Address.VOS)
"""The order of the forms in `imperatives`."""


@cache
def imperatives() -> Mapping[str, tuple[str, str, str]]:
    """Each imperative, with and without accents, to its forms in ORDER."""
    trios: list[tuple[str, str, str]] = []
    for table, afters in ((_ROWS, _AFTER), (_REFLEXIVE, ("te",))):
        for row in table.split("\n")[1:-1]:
            tu, usted, vos = row.split()
            for after in afters:
                said = "se" if after == "te" else after
                trios.append(
                    (
                        _join(tu, after, Address.TU),
                        _join(usted, said, Address.USTED),
                        _join(vos, after, Address.VOS),
                    )
                )
    found: dict[str, tuple[str, str, str]] = {}
    for trio in trios:
        for form in trio:
            found.setdefault(form, trio)
    for trio in trios:
        for form in trio:
            found.setdefault(_strip(form), trio)
    return found


def _forms() -> Iterator[tuple[str, Address]]:
    for row in _ROWS.split("\n")[1:-1]:
        for base, address in zip(row.split(), _SPEAKS, strict=True):
            for after in _AFTER:
                yield _join(base, after, address), address
        last = row.split()[-1]
        if last.endswith(("á", "é")) and last not in _NOT_BARE:
            yield last, Address.VOS
    yield "déme", Address.USTED
    yield from (("decí", Address.VOS), ("vení", Address.VOS))
    for row in _REFLEXIVE.split("\n")[1:-1]:
        for base, address in zip(row.split(), _SPEAKS, strict=True):
            yield _join(base, "se" if address is Address.USTED else "te", address), address


def _join(base: str, after: str, address: Address) -> str:
    """With one pronoun, a form stressed on its last syllable loses its accent ("decime")."""
    short = len(re.findall(r"[aeiouáéíóú]", base)) == 1
    if after in ("me", "nos", "te", "se") and (address is Address.VOS or short):
        base = _strip(base)
    return base + after


def accented(text: str) -> bool:
    """Whether whoever wrote `text` writes accents."""
    return _strip(text) != text


def _strip(text: str) -> str:
    """Without acute accents; ñ stays."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", parts.replace("\u0301", ""))
