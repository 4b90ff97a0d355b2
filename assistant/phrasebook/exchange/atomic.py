"""Files written beside their target and then put in its place."""

import contextlib
import os
import secrets
import shutil
from pathlib import Path

from assistant.errors import RemansoError


def stage(target: Path, data: bytes) -> Path:
    """Write `data` whole to a new file beside `target` and return it, on disk for certain.

    Raises RemansoError, leaving nothing behind, if it cannot be written.
    """
    # Made by open, not tempfile: the umask of a shared folder must hold.
    place = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with place.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, place)
    except OSError as error:
        discard(place)
        raise unwritable(target, error) from error
    return place


def discard(place: Path) -> None:
    """Remove a staged file, if it can be removed."""
    with contextlib.suppress(OSError):
        place.unlink(missing_ok=True)


def unwritable(target: Path, error: OSError) -> RemansoError:
    return RemansoError(
        f"No se puede escribir {target}: {error.strerror or error}."
        " Revise el lugar, el espacio, y que no esté abierto en otro programa."
    )


def write(target: Path, data: bytes) -> None:
    """Put `data` in the place of `target`, whole or not at all. Raises RemansoError."""
    place = stage(target, data)
    try:
        place.replace(target)
    except OSError as error:
        discard(place)
        raise unwritable(target, error) from error
