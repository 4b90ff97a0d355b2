"""Insults out of a text that leaves the agent's window."""

import re

from assistant.text import fold

MASK = "▮▮▮"

# Folded (lower case, no accents; ñ stays). Only words without an innocent use at a service
# desk: a mask too many costs the reader a guess ("perra" is somebody's dog, "basura" a fee).
_STEMS = tuple(
    """
    hijueput hijoput hijodeput jueput putead malparid gonorre carepi caremond carechimb
    carever pendej cabron chingad chingat chinguen mamahuev mamaguev mamaverg culero culera
    pinche mierd imbecil idiot estupid retrasad subnormal mongolic tarad pelotud conchetum
    conchatum conchud culiad maric tortiller travuc sudac venec indiac negrat machup panchit
    gilipoll capull jodid tarup babos huevon webon lameculo sinverguenz asqueros
    malnacid desgraciad escoria cretin zopenc mamarrach
    """.split()
)
_WORDS = frozenset(
    """
    puto puta putos putas putita joto jotos verga vergas ojete ojetes weon weona wn ctm csm
    hdp hdlgp lptm ptm alv boludo boluda boludos forro forra mamon mamona zorra zorras rata
    ratas burro burra cerdo cerda coño cagon cagona gilipollas bestia animal inutil inutiles
    """.split()
)
_WORD = re.compile(r"\w+")
_STRETCHED = re.compile(r"(.)\1+")
_LEET = str.maketrans("013457", "oieast")


def mask_insults(text: str) -> str:
    """`text` with each insult replaced by MASK; everything else stays as it was."""
    return _WORD.sub(lambda m: MASK if _is_insult(fold(m.group())) else m.group(), text)


def _is_insult(word: str) -> bool:
    plain = _STRETCHED.sub(r"\1", word)
    forms = {word, plain} if word.isdigit() else {word, plain, plain.translate(_LEET)}
    return any(form in _WORDS or form.startswith(_STEMS) for form in forms)
