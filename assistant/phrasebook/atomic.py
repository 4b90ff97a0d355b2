"""Writing a file whole or not at all, and the sentence for each way in which a disk fails."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

from assistant.errors import RemansoError

LOCK_WAIT = 10.0
"""Seconds that a save waits for another one in the same folder."""

RETRIES = (0.05, 0.1, 0.2, 0.4) if os.name == "nt" else ()
"""Seconds between tries; on Windows a file that someone reads cannot be replaced."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class SaveError(RemansoError):
    """A file could not be written; what stood there before still stands."""


@contextmanager
def saving(target: Path) -> Iterator[None]:
    """Turn a fault of the disk into SaveError with a sentence about `target`."""
    try:
        yield
    except OSError as error:
        raise SaveError(_sentence(target, error)) from error


def _sentence(target: Path, error: OSError) -> str:
    kept = f"No se guardó, y {target.name} sigue como estaba."
    if error.errno in _FULL:
        return f"El disco de {target.parent} está lleno. {kept} Libere espacio y guarde otra vez."
    if error.errno in _FORBIDDEN:
        return (
            f"No tiene permiso para escribir en {target.parent}. {kept}"
            " Pida el permiso o guarde en otra carpeta."
        )
    return (
        f"La carpeta {target.parent} dejó de responder ({error.strerror or error}). {kept}"
        " Revise la conexión y guarde otra vez."
    )


@contextmanager
def locked(folder: Path, target: Path) -> Iterator[None]:
    """One save at a time in `folder`, also from other machines; `target` is for the sentence.

    Raises SaveError if another save does not end within LOCK_WAIT.
    """
    lock = FileLock(folder / "guardando.lock", timeout=LOCK_WAIT)
    try:
        lock.acquire()
    except Timeout as error:
        raise SaveError(
            f"Otra persona está guardando en {target.parent}. {target.name} sigue como estaba;"
            " espere un momento y guarde otra vez."
        ) from error
    try:
        yield
    finally:
        with suppress(OSError):  # the save itself is over, whatever the drive does now
            lock.release()


def write_bytes(target: Path, data: bytes) -> None:
    """Replace `target` by `data`, whole or not at all. Raises OSError; `target` is then untouched.

    The new file keeps the permissions of the old one.
    """
    target = target.resolve()  # a link stays a link
    beside = target.with_name(f".{target.name}.{uuid4().hex}.tmp")
    try:
        # Not tempfile: its files are closed to everyone else, and a team reads this one.
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            beside.chmod(target.stat().st_mode & 0o7777)
        _replace(beside, target)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _replace(beside: Path, target: Path) -> None:
    for pause in RETRIES:
        try:
            beside.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    beside.replace(target)


def _sync_folder(folder: Path) -> None:
    """Make the new name last a power cut; where a folder cannot be synced (Windows), nothing."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
