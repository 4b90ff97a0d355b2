"""Who and which: what a message must lose before it leaves the case."""

import re

from assistant.text import fold, is_function_word

_WORD = re.compile(r"\w+")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w{3,}")
_NUMBER = re.compile(r"(?<!\w)(?:[A-Za-z]{1,4}-)?\w*\d(?:[\w.,/:()+-]*[ .-]?\d)*\w*")
_NAME = r"(?!(?:de|la|el|un|una|y|que|muy|tu|su|se|no|con)\b)[^\W\d_]{2,}"
_INTRODUCED = re.compile(
    r"(?i:\b(?:me llamo|mi nombre es|a nombre de|a mi nombre|se llama|te llam[aá]s|te llamas|"
    r"señor(?:a|ita)?|sra?\.?|srta\.?|don|doña|licenciad[oa]|lic\.?|ing\.?|doctora?|dra?\.?|"
    r"habla|soy)\s+)"
    r"((?:[A-ZÁÉÍÓÚÑ][^\W\d_]+)(?:\s+(?:de\s+(?:la\s+|los\s+)?)?[A-ZÁÉÍÓÚÑ][^\W\d_]+)*)"
    rf"|(?i:\b(?:me llamo|mi nombre es|a nombre de|se llama)\s+)({_NAME}(?:\s+{_NAME}){{0,2}})"
)
_CAPITALISED = re.compile(
    r"(?<![.!?…¿¡\n\"«(:-])(?<![.!?…:] )(?<!^)\b[A-ZÁÉÍÓÚÑ][a-záéíóúñü]+"
    r"(?:\s+(?:de\s+(?:la\s+|los\s+)?)?[A-ZÁÉÍÓÚÑ][a-záéíóúñü]+)*"
)
# First names without an innocent use as a word.
_FIRST_NAMES = frozenset(
    """
    alberto alejandra alejandro alfredo alicia alvaro ana andrea andres antonio arturo beatriz
    benjamin bernardo brenda camila camilo carla carlos carmen carolina catalina cecilia cesar
    claudia cristian cristina daniel daniela david diana diego eduardo elena emilia enrique
    ernesto esteban eva fabiana fabian felipe fernanda fernando francisca francisco gabriel
    gabriela gerardo german gloria gonzalo graciela guadalupe guillermo gustavo hector hugo
    ignacio ines isabel ivan jaime javier jeronimo jessica jesus jimena joaquin jorge jose
    josefina juan juana juanita juliana julian julio karen karina kevin laura leonardo leticia
    liliana lorena lorenzo lucas lucia luis luisa manuel manuela marcela marcelo marcos
    margarita maria mariana mariano mario marta martha martin mateo matias mauricio maximiliano
    miguel miriam monica natalia nelida nicolas norma olga oscar osvaldo pablo paola patricia
    patricio paula pedro rafael ramiro ramon raquel raul rebeca ricardo roberto rocio rodolfo
    rodrigo ruben samuel sandra santiago sara sebastian sergio silvia silvina simon sofia susana
    teresa tomas valentina valeria vanesa vanessa veronica vicente victor viviana walter wilson
    ximena yolanda
    """.split()
)
NAME_MASK, NUMBER_MASK = "[nombre]", "[número]"


def mask_identities(text: str) -> str:
    """`text` with names, numbers, addresses of mail and links replaced; insults stay.

    A rule of thumb, made to mask too much: the agent sees the result and may edit it.
    """
    text = _MAIL.sub("[correo]", text)
    text = _LINK.sub("[enlace]", text)
    text = _HANDLE.sub(NAME_MASK, text)
    text = _NUMBER.sub(NUMBER_MASK, text)
    text = _INTRODUCED.sub(_keep_introduction, text)
    text = _CAPITALISED.sub(_unless_plain, text)
    text = _WORD.sub(lambda m: NAME_MASK if fold(m[0]) in _FIRST_NAMES else m[0], text)
    return _AGAIN.sub(NAME_MASK, text)


_AGAIN = re.compile(rf"{re.escape(NAME_MASK)}(?:\s+(?:de\s+)?{re.escape(NAME_MASK)})+")


def _keep_introduction(found: re.Match[str]) -> str:
    name = found.group(1) or found.group(2)
    return found.group()[: -len(name)] + NAME_MASK


def _unless_plain(found: re.Match[str]) -> str:
    first = fold(found.group())
    return found.group() if first in _TITLES or is_function_word(first) else NAME_MASK


_TITLES = frozenset("sr sra srta don dona lic ing dr dra señor señora señorita".split())
