"""What a few settings take that only another part of the program can tell."""

import functools
import re
from pathlib import PurePath

from assistant.errors import RemansoError
from assistant.settings.kinds import Option, UnfitError
from assistant.settings.marks import QT_TRANSLATE_NOOP

_MAIL = re.compile(r"[^\s@<>\"',;:?&%\\()\[\]]+@[^\s@<>\"',;:?&%\\()\[\]]+\.[^\s@.,;:?&%\\()\[\]]+")


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
    """A folder by its whole path; it need not be there now."""
    if PurePath(text).is_absolute():
        return text
    raise UnfitError(QT_TRANSLATE_NOOP("settings", "debe ser una carpeta con su ruta completa"))


@functools.cache
def countries() -> tuple[Option, ...]:
    """The countries whose emergency numbers the program has, read once."""
    from assistant.emergency import countries as read

    return tuple(Option(place.code, place.code, place.name) for place in read())


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")
