"""The team's book on the agent's machine: fetched, checked, and served from the last good copy.

Everything that is published elsewhere is hostile until its hash and, with a key, its signature
fit. What does not fit changes nothing: the last good copy serves on, and says since when.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from assistant.errors import PhrasebookError
from assistant.phrasebook import copies
from assistant.phrasebook.copies import Copy
from assistant.phrasebook.history import digest
from assistant.phrasebook.load import load
from assistant.phrasebook.manifest import (
    MANIFEST,
    MANIFEST_LIMIT,
    SIGNATURE,
    Manifest,
    ManifestError,
    PublishedFile,
    read_manifest,
)
from assistant.phrasebook.signing import SIGNATURE_LIMIT, verify
from assistant.phrasebook.sources import (
    MissingError,
    NotGivenError,
    OutOfReachError,
    Read,
    TooBigError,
    normal,
    opened,
    where,
)
from assistant.phrasebook.team import Fault, Shared

Open = Callable[[str], AbstractContextManager[Read]]


class _RefusedError(Exception):
    def __init__(self, fault: Fault, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = fault


def kept(address: str, public_key: bytes | None, cache: Path) -> Shared:
    """The last good copy of the book at `address`, without looking there."""
    return _shared(copies.current(copies.place_of(cache, normal(address), public_key)))


def fetch(
    address: str, public_key: bytes | None, cache: Path, open_source: Open = opened
) -> Shared:
    """The newest book at `address`, or the last good copy of it and what is wrong.

    `cache` is the folder for copies. With `public_key` (see signing.public_key) only a signed
    book is taken. May take as long as the network lets it (sources.WHOLE): call it on a thread
    of its own. Raises nothing for the world's faults.
    """
    place = copies.place_of(cache, normal(address), public_key)
    copy = copies.current(place)
    try:
        with open_source(address) as read:
            data = _manifest(read, address)
            if copy is None or data != copy.data:
                copy = _take(place, data, copy, read, public_key, address)
    except _RefusedError as refused:
        return _shared(copy, refused.fault, str(refused))
    except OutOfReachError as error:
        given = isinstance(error, NotGivenError)
        return _shared(copy, Fault.NOT_GIVEN if given else Fault.OUT_OF_REACH, str(error))
    except OSError as error:
        sentence = (
            f"No se puede guardar la copia en {cache}: {error.strerror}. Revise el"
            " espacio y los permisos."
        )
        return _shared(copy, Fault.NO_ROOM, sentence)
    copies.seen(place)
    return _shared(copy)


def _shared(copy: Copy | None, fault: Fault | None = None, problem: str | None = None) -> Shared:
    if copy is None:
        return Shared(None, fault=fault, problem=problem)
    stale_since = copy.seen_at if fault is not None else None
    return Shared(copy.folder, stale_since, fault, problem)


def _manifest(read: Read, address: str) -> bytes:
    try:
        return read(MANIFEST, MANIFEST_LIMIT)
    except MissingError as error:
        raise _RefusedError(
            Fault.NOT_PUBLISHED,
            f"En {where(address)} no hay un libro publicado; publíquelo con «publish».",
        ) from error
    except TooBigError as error:
        raise _RefusedError(Fault.DAMAGED, str(error)) from error


def _take(
    place: Path,
    data: bytes,
    before: Copy | None,
    read: Read,
    key: bytes | None,
    address: str,
) -> Copy:
    """Copy the book of the manifest `data` and make it serve. Raises _RefusedError, OSError."""
    try:
        manifest = read_manifest(data)
    except ManifestError as error:
        raise _RefusedError(Fault.NEWER if error.newer else Fault.DAMAGED, str(error)) from error
    if key is not None:
        _check_signature(data, read, key, address)
        if before is not None:
            _check_age(manifest, before, address)
    folder = copies.write(
        place,
        data,
        manifest,
        lambda file: _bytes_of(file, read, address),
        lambda folder: _check_book(folder, address),
    )
    copies.serve(place, folder)
    copy = copies.current(place)
    if copy is None:
        raise OSError(f"the copy in {folder} went away")
    return copy


def _check_signature(data: bytes, read: Read, key: bytes, address: str) -> None:
    try:
        signatures = read(SIGNATURE, SIGNATURE_LIMIT)
    except MissingError as error:
        raise _RefusedError(
            Fault.UNSIGNED,
            f"El libro de {where(address)} no lleva firma; publíquelo con --key.",
        ) from error
    except TooBigError as error:
        raise _RefusedError(Fault.FORGED, str(error)) from error
    if not verify(data, signatures, key):
        raise _RefusedError(
            Fault.FORGED,
            f"La firma del libro de {where(address)} no es la del equipo; avise al líder.",
        )


def _check_age(manifest: Manifest, before: Copy, address: str) -> None:
    """An old book with its good signature, put back by someone, would undo a correction."""
    if manifest.published_at < before.manifest.published_at:
        raise _RefusedError(
            Fault.OLDER,
            f"El libro de {where(address)} es anterior a la copia; publíquelo otra vez.",
        )


def _bytes_of(file: PublishedFile, read: Read, address: str) -> bytes:
    try:
        data = read(file.place, file.size)
    except (MissingError, TooBigError) as error:
        raise _damaged(file, address) from error
    if len(data) != file.size or digest(data) != file.sha256:
        raise _damaged(file, address)
    return data


def _damaged(file: PublishedFile, address: str) -> _RefusedError:
    return _RefusedError(
        Fault.DAMAGED,
        f"En {where(address)}, {file.name} falta o no es el que se publicó; publíquelo otra vez.",
    )


def _check_book(folder: Path, address: str) -> None:
    """`publish` lets no mistake through: one that is there came another way, or is no mistake
    for a later version of the program."""
    try:
        problems = load(folder).problems
    except PhrasebookError as error:
        raise _RefusedError(
            Fault.UNUSABLE,
            f"El libro de {where(address)} no tiene ninguna entrada utilizable; publíquelo otra"
            " vez.",
        ) from error
    if problems:
        first = problems[0]
        raise _RefusedError(
            Fault.UNUSABLE,
            f"El libro de {where(address)} tiene errores ({first.file.name}:{first.line}:"
            f" {first.sentence}); corríjalo y publíquelo otra vez.",
        )
