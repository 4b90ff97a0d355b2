"""Ed25519 keys and signatures for a published book.

The private key stays with the lead in a PEM file; the public one is 64 hexadecimal digits that
an agent's program is started with.
"""

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import RemansoError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SIGNATURE_LIMIT = 1_000
"""Bytes of `manifest.sig`; two signatures need 258."""

_KEY_FILE_LIMIT = 10_000
_PURPOSE = b"remanso phrasebook manifest 1\n"
"""Stands before what is signed, so that a signature made for something else is worth nothing."""

_PUBLIC = re.compile(r"[0-9a-f]{64}")
_LINE = re.compile(rb"[0-9a-f]{128}")


def new_key(file: Path) -> str:
    """Write a new private key to `file`, readable by its owner alone; the public key.

    Raises RemansoError if the file is there already or cannot be written.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = Ed25519PrivateKey.generate()
    text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise RemansoError(
            f"{file} ya existe y puede ser la clave de un equipo; elija otro nombre."
        ) from error
    except OSError as error:
        raise _not_written(file, error) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        with suppress(OSError):
            file.unlink()
        raise _not_written(file, error) from error
    return _public_of(key)


def _not_written(file: Path, error: OSError) -> RemansoError:
    return RemansoError(
        f"No se puede escribir la clave en {file}: {error.strerror}. Elija otro lugar."
    )


def public_key(text: str) -> bytes:
    """The 32 bytes of a public key written as 64 hexadecimal digits. Raises RemansoError."""
    digits = text.strip().lower()
    if not _PUBLIC.fullmatch(digits):
        raise RemansoError(
            "La clave pública son 64 cifras hexadecimales; cópiela como la mostró"
            " «publish --new-key»."
        )
    return bytes.fromhex(digits)


def public_of(file: Path) -> str:
    """The public key that belongs to the private one in `file`. Raises RemansoError."""
    return _public_of(_private(file))


def sign(data: bytes, file: Path) -> bytes:
    """One line of `manifest.sig` for `data`, with the key in `file`. Raises RemansoError."""
    return _private(file).sign(_PURPOSE + data).hex().encode() + b"\n"


def verify(data: bytes, signatures: bytes, key: bytes) -> bool:
    """Whether one of the lines of `manifest.sig` is `key`'s signature of `data`.

    There may be two: while a book is replaced, the file holds those of both manifests.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    for line in signatures[:SIGNATURE_LIMIT].split():
        if _LINE.fullmatch(line):
            # A public key that is no point of the curve verifies nothing.
            with suppress(InvalidSignature, ValueError):
                signature = bytes.fromhex(line.decode("ascii"))
                Ed25519PublicKey.from_public_bytes(key).verify(signature, _PURPOSE + data)
                return True
    return False


def _private(file: Path) -> "Ed25519PrivateKey":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        with file.open("rb") as stream:
            text = stream.read(_KEY_FILE_LIMIT)
    except OSError as error:
        raise RemansoError(
            f"No se puede leer la clave {file}: {error.strerror}. Revise la ruta."
        ) from error
    try:
        key = load_pem_private_key(text, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise RemansoError(f"{file} no es una clave hecha con «publish --new-key»; elija la suya.")
    return key


def _public_of(key: "Ed25519PrivateKey") -> str:
    return key.public_key().public_bytes_raw().hex()
