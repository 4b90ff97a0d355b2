"""Whether copied text looks like what a customer said; anything else is left unread.

An agent copies all day: names, links, card numbers, passwords, the reply just sent. What is
refused by mistake costs one Ctrl+V; what is read by mistake replaces the customer's message. So
words in a sentence pass, and data, code and secrets that stand alone do not.
"""

import json
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

from assistant.conversation.masking import insults
from assistant.domain import Phrasebook
from assistant.text import clean, fold, is_function_word


class NotMessage(StrEnum):
    """What a text seems to be instead."""

    NOTHING = "nothing"
    LINK = "link"
    SECRET = "secret"  # noqa: S105
    DATA = "data"
    CODE = "code"
    OWN = "own"


SLOT_LIMIT = 160
"""Characters that may stand in a line's slot."""

SHORTEST_PIECE = 12
"""Characters of a line's fixed text by which it is known again."""

_DOMAINS = "com|net|org|info|edu|gov|gob|es|mx|ar|co|cl|pe|ec|uy|bo|py|ve|cr|us|eu|io|app|dev|ly|me"
_LINK = re.compile(
    rf"(?:[a-z][a-z0-9+.-]*://\S+|www\.\S+|mailto:\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|(?:[\w-]+\.)+(?:{_DOMAINS})(?::\d+)?(?:/\S*)?)[.,;)]*",
    re.IGNORECASE,
)
_PATH = re.compile(
    r"[\"']?(?:[A-Za-z]:[\\/]|\\\\[\w.-]+\\|~/|\.{0,2}/[\w.@-]+/)[^\n]*"
    r"|[\w-]+\.(?:pdf|docx?|xlsx?|csv|png|jpe?g|gif|zip|txt|msg|eml|mp[34]|html?|py|js|json|log|exe)"
)
_PRIVATE = re.compile(r"-----BEGIN [A-Z ]+-----|\beyJ[\w-]{10,}\.[\w-]+\.[\w-]+")
_KEY_AND_VALUE = re.compile(
    r"\b(?:usuario|user(?:name)?|login|contrasena|clave|password|passwd|pwd|pass|pin|token|cvv|cvc"
    r"|otp|api[ _-]?key|secret)\b\s*[:=]\s*\S+",
)
_CARD = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")
_IBAN = re.compile(
    r"(?:iban:?\s*)?[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,4})?", re.I
)
_DATE = re.compile(
    r"(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?\d{1,2} (?:de )?(?:enero"
    r"|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
    r"(?:,? (?:de |del )?\d{4})?"
)
_STREET = re.compile(
    r"(?:calle|c/|avda?\.?|avenida|av\.?|carrera|cra\.?|kra\.?|cll\.?|calz\.?|calzada|paseo|plaza"
    r"|jr\.?|jiron|pasaje|psje\.?|blvd\.?|bulevar|diagonal|transversal|mz\.?|urb\.?)\s"
    r"[^!?¿¡\n]{0,60}\d[^!?¿¡]{0,60}"
)
_TAG = re.compile(
    r"</?[a-zA-Z][\w-]*(?:\s+[\w:-]+(?:=(?:\"[^\"]*\"|'[^']*'|\S+))?)*\s*/?>|<!--|<!DOCTYPE", re.I
)
_CODE_SIGNS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"[;{}]\s*$",
        r"^\s*(?:def|class|function|func|fn|public|private|static|import|from|const|let|var|return|#include|"
        r"using|package|namespace)\b.*(?:[(:;={]|\bimport\b|$)",
        r"^\s*(?:if|for|while|elif|else|try|except|catch)\b.*[:{]\s*$",
        r"=>|->|==|!=|&&|\|\||\+=|::|</",
        r"\w\([^)\s]*\)[;.:]?",
        r"\b\w+\s*=\s*[\w\"'\[{(]",
        r"^\s*(?://|/\*|\*/|#!|<!--)",
        r"(?<![\w-])[\w-]+\s*:\s*[^;\n]+;",
        r"\$\w+|\b\w+_\w+\b",
    )
)
_SQL = re.compile(
    r"^\s*(?:select\b.+\bfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|alter\s+table"
    r"|drop\s+table)\b",
    re.IGNORECASE | re.DOTALL,
)
_SHELL = re.compile(
    r"^\s*[$#>%]?\s*(?:sudo|git|npm|pip3?|curl|wget|ssh|scp|docker|kubectl|chmod|chown|apt(?:-get)?"
    r"|systemctl|ping|ipconfig|python3?|powershell)\s+[\w./-]"
)
_LOG = re.compile(
    r"^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\]?\s+\[?(?:INFO|WARN|ERROR|DEBUG"
    r"|TRACE|FATAL)|Traceback \(most recent call last\)|\s*at [\w.$]+\([\w.]+:\d+\)"
    r"|Exception in thread)"
)
_ENVIRONMENT = re.compile(r"(?:(?:export )?[A-Z][A-Z0-9_]*=\S*(?:\n|$))+")
_FORMULA = re.compile(r"^=[A-ZÁÉÍÓÚÑ.]+\(.*\)$")
_EDGES = "¿?¡!.,;:…\"'«»“”‘’()[]*_~-–—/|•·#"
_WORD = re.compile(r"[^\W\d_]+(?:['’\-/@][^\W\d_]+)*", re.UNICODE)
_LONG_RUN = re.compile(r"(.)\1+")
_SLOT = re.compile(r"\{[^{}]*\}")
_NOT_WORDS = re.compile(r"[^\w\0]+")
_ACCENTS = str.maketrans("áéíóúü", "aeiouu")
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_TALK = re.compile(r"[?!¿¡…]{2,}|[\u2600-\u27bf\U0001f300-\U0001faff]")
_CHAT = frozenset(
    "salu2 to2 x100pre 100pre re100 bn2 q1 d2 gr8 b4 x1000 x1000pre p2 ok2 grax".split()
)
"""Chat words with digits."""

_LABELS = frozenset(
    """
    ref referencia pedido orden nro numero num no n folio ticket caso guia tracking iban dni
    rfc curp nie nif cuit cuil cedula cc ci rut pasaporte cuenta tarjeta visa mastercard amex
    cvv cvc pin clave contrasena usuario password pass token codigo code user id tel telefono
    cel celular movil fax cp sku imei serie factura contrato poliza cliente cbu clabe swift
    bic vto vence exp fecha hora usd eur mxn ars cop clp pen pesos peso euros euro soles sol
    dolares dolar kg g gr km m cm mm hs h hrs am pm gb mb mbps total subtotal importe monto
    saldo iva
    """.split()
)
"""Words that name or measure a number and say nothing besides."""

_SECRET_LABELS = frozenset(
    "cvv cvc pin clave contrasena usuario password pass token codigo code user".split()
)
_PARTICLES = frozenset("de del la las los y e da do dos san santa van von".split())
_IN_ADDRESS = frozenset(
    "piso depto dpto apto apartamento puerta esc escalera col colonia barrio bis izq dcha local"
    " oficina int ext entre esq esquina con el º ª".split()
)
_SAID = frozenset(
    """
    gracias hola buenas buenos buen buena dias tardes noches dia adios chao chau saludos
    disculpe disculpa perdon favor okay ok vale bueno buenisimo excelente perfecto pesimo
    pesima mal malo mala malos malas horrible servicio atencion ayuda auxilio urgente quiero
    necesito exijo quisiera espero devuelvan respondan responda contesten conteste llamen oiga
    oye mire mira senor senora senorita joven cancelar cancelen reembolso dinero estafa fraude
    robo ladrones mentira mentirosos incompetentes ineptos verguenza nada nunca jamas nadie
    siempre ya claro listo entendido correcto exacto falso
    """.split()
)
"""Words of a message, also where somebody writes Each Word With A Capital."""


def looks_like_message(text: str, own: "OwnLines | None" = None) -> bool:
    """Whether a customer may have said `text`; what is in the phrasebook, `own`, they did not."""
    return why_not(text, own) is None


def why_not(text: str, own: "OwnLines | None" = None) -> NotMessage | None:
    """What `text` seems to be instead of a customer's message; None if it may be one."""
    text = clean(text)
    if not text:
        return NotMessage.NOTHING
    if own is not None and own.hold(text):
        return NotMessage.OWN
    plain = fold(text)
    if _PRIVATE.search(text) or (_KEY_AND_VALUE.search(plain) and len(text.split()) <= 6):
        return NotMessage.SECRET
    if _PATH.fullmatch(text) or all(_LINK.fullmatch(token) for token in text.split()):
        return NotMessage.LINK
    if _is_data(text, plain):
        return NotMessage.DATA
    if _is_code(text):
        return NotMessage.CODE
    return None if insults(text) else _by_words(text)


def _is_data(text: str, plain: str) -> bool:
    if _IBAN.fullmatch(text) or _DATE.fullmatch(plain):
        return True
    if _STREET.fullmatch(plain) and all(map(_is_of_address, _WORD.findall(text)[1:])):
        return True
    card = _CARD.search(text)
    if card and len(_WORD.findall(text)) < 5 and _is_card(card.group()):
        return True
    return _is_name(text)


def _is_card(digits: str) -> bool:
    """Luhn's check."""
    total = 0
    for place, digit in enumerate(int(sign) for sign in reversed(digits) if sign.isdigit()):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def _is_of_address(word: str) -> bool:
    return word[0].isupper() or fold(word) in _PARTICLES | _IN_ADDRESS | _LABELS


def _is_name(text: str) -> bool:
    """Two to five words, each with a capital, and none that a message is made of."""
    tokens = text.rstrip(".,").split()
    if not 2 <= len(tokens) <= 6 or not all(_WORD.fullmatch(t.rstrip(".,")) for t in tokens):
        return False
    names = [token for token in tokens if fold(token) not in _PARTICLES]
    return len(names) >= 2 and all(
        name.rstrip(".,").istitle()
        and fold(name.rstrip(".,")) not in _SAID
        and not is_function_word(name.rstrip(".,"))
        for name in names
    )


def _is_code(text: str) -> bool:
    if text[0] in "{[" and text[-1] in "}]":
        if re.search(r"[\"']\s*:", text):
            return True
        try:
            json.loads(text)
        except ValueError:
            pass
        except RecursionError:  # nobody speaks in brackets that deep
            return True
        else:
            return True
    tags = _TAG.findall(text)
    if tags and (text.startswith("<") or sum(map(len, tags)) > 0.3 * len(text)):
        return True
    if any(sign.match(text) for sign in (_SQL, _SHELL, _LOG, _FORMULA)):
        return True
    if _ENVIRONMENT.fullmatch(text):
        return True
    lines = text.count("\n") + 1
    signs = sum(min(len(sign.findall(text)), lines) for sign in _CODE_SIGNS)
    return signs >= 2 and signs > 0.12 * len(text.split())


def _by_words(text: str) -> NotMessage | None:
    """The verdict on a text of tokens: talk if there is a word that is more than a label."""
    said, labels, codes, numbers = 0, [], 0, 0
    for token in text.split():
        bare = token.strip(_EDGES)
        if not any(sign.isalnum() for sign in bare):
            continue
        if not any(sign.isalpha() for sign in bare):
            numbers += 1
        elif fold(bare) in _LABELS:
            labels.append(fold(bare))
        elif fold(bare) in _CHAT or _is_word(bare):
            said += 1
        else:
            codes += 1
    if said:
        # One word among codes names them: "Serie XK-2231 AB-17".
        return NotMessage.DATA if codes + numbers > 4 * said else None
    if codes or (numbers and _SECRET_LABELS.intersection(labels)):
        return NotMessage.SECRET
    if numbers:
        return NotMessage.DATA
    if labels:
        # "¿Total?", "no": alone these words are talk.
        return None
    return None if _TALK.search(text) else NotMessage.NOTHING


def _is_word(token: str) -> bool:
    """Whether a token may be a word that somebody typed, rather than a code or a password."""
    if _LINK.fullmatch(token):
        return False
    parts = [part for part in re.split(r"[.,;:!?¿¡…/+&]+", token) if part]
    if not parts or not all(_WORD.fullmatch(part) for part in parts):
        return False
    return all(_is_sayable(part) for part in parts)


def _is_sayable(word: str) -> bool:
    letters = _LONG_RUN.sub(r"\1", fold(word))
    # "jQuery", "XkPqLm": people do not shift inside a word, except to shout all of it.
    shifts = sum(a.islower() and b.isupper() for a, b in pairwise(word))
    if shifts > 1 or (shifts and len(word) > 3) or len(letters) > 24:
        return False
    if not letters.isascii() or len(letters) < 5:
        return True
    if any(row[i : i + 5] in letters for row in _KEYBOARD for i in range(len(row) - 4)):
        return False
    return (
        re.search(r"[^aeiouywh'/@-]{6}", letters) is None
        and re.search("[aeiouy@]", letters) is not None
    )


class OwnLines:
    """The lines of a phrasebook, known again with their slots filled in."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(filter(None, map(_pieces, lines)))

    def hold(self, text: str) -> bool:
        """Whether `text` is one of the lines."""
        plain = _plain(text)
        return any(_is_filled(pieces, plain) for pieces in self._lines)


def own_lines(book: Phrasebook) -> OwnLines:
    """Every line of `book`, and what the agent is told."""
    told = [entry.self_talk for entry in book.entries if entry.self_talk]
    return OwnLines([*(line.text for entry in book.entries for line in entry.lines), *told])


def _pieces(line: str) -> tuple[str, ...]:
    """The fixed text of a line around its slots, plain; () if too little is fixed to know it by."""
    pieces = tuple(piece.strip() for piece in _plain(_SLOT.sub("\0", line)).split("\0"))
    return pieces if max(map(len, pieces)) >= SHORTEST_PIECE else ()


def _plain(text: str) -> str:
    """Words alone, for comparing; quicker than `fold`, since a book has thousands of lines."""
    return " ".join(_NOT_WORDS.sub(" ", text.lower().translate(_ACCENTS)).split())


def _is_filled(pieces: Sequence[str], text: str) -> bool:
    """Whether `text` is the pieces in order with at most SLOT_LIMIT characters between them."""
    if not text.startswith(pieces[0]) or not text.endswith(pieces[-1]):
        return False
    if len(pieces) == 1:
        return text == pieces[0]
    place = len(pieces[0])
    for piece in pieces[1:-1]:
        found = text.find(piece, place)
        if not 0 <= found - place <= SLOT_LIMIT + 1:
            return False
        place = found + len(piece)
    return 0 <= len(text) - len(pieces[-1]) - place <= SLOT_LIMIT + 1
