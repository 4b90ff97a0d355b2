"""What a few settings take that only another part of the program can tell."""

import functools
import re

from assistant.errors import RemansoError
from assistant.settings.kinds import Option, UnfitError
from assistant.settings.marks import QT_TRANSLATE_NOOP

_MAIL = re.compile(r"[^\s@<>\"',;:?&%\\()\[\]]+@[^\s@<>\"',;:?&%\\()\[\]]+\.[^\s@.,;:?&%\\()\[\]]+")

_KEY = re.compile(r"[0-9A-Fa-f]{64}|MC4CAQ[0-9A-Za-z+/=]+")
"""A key as digits, or as an Ed25519 key stands in a PEM file."""


def mail_address(text: str) -> str:
    if _MAIL.fullmatch(text):
        return text
    raise UnfitError(
        QT_TRANSLATE_NOOP(
            "settings", "debe ser una sola dirección de correo, como supervision@empresa.com"
        )
    )


def team_address(text: str) -> str:
    # Imported here: most agents have no team's book, and the window does not wait for it.
    from assistant.phrasebook.sources import check_address

    try:
        return check_address(text)
    except RemansoError as error:
        raise UnfitError(_lower(str(error))) from error


def team_key(text: str) -> str:
    from assistant.phrasebook.signing import public_key

    try:
        public_key(text)
    except RemansoError as error:
        raise UnfitError(_lower(str(error))) from error
    return text


def folder(text: str) -> str:
    if "://" in text:
        raise UnfitError(
            QT_TRANSLATE_NOOP("settings", "debe ser una carpeta, no una dirección de internet")
        )
    return team_address(text)


def key_file(text: str) -> str:
    """The path of a private key's file. The key itself must not get into a settings file."""
    if "PRIVATE KEY" in text or _KEY.fullmatch(text):
        raise UnfitError(
            QT_TRANSLATE_NOOP("settings", "debe ser la ruta del archivo, nunca la clave misma")
        )
    return text


@functools.cache
def countries() -> tuple[Option, ...]:
    """The countries whose emergency numbers the program has, read once."""
    from assistant.emergency import countries as read

    return tuple(Option(place.code, place.code, place.name) for place in read())


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")
