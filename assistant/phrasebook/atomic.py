"""Writing a file whole or not at all, and the sentence for each way in which a disk fails."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
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
_MISSING = {errno.ENOENT, errno.ENOTDIR}


class SaveError(RemansoError):
    """A file could not be written; what stood there before still stands."""


@contextmanager
def saving(target: Path, kept: str = "") -> Iterator[None]:
    """Turn a fault of the disk into SaveError with a sentence about `target`.

    `kept` says what it leaves as it was, if that is more than the target.
    """
    try:
        yield
    except OSError as error:
        kept = kept or f"No se guardó, y {target.name} sigue como estaba."
        raise SaveError(_sentence(target, error, kept)) from error


def _sentence(target: Path, error: OSError, kept: str) -> str:
    if error.errno in _FULL:
        return f"El disco de {target.parent} está lleno. {kept} Libere espacio y guarde otra vez."
    if error.errno in _FORBIDDEN:
        return (
            f"No tiene permiso para escribir en {target.parent}. {kept}"
            " Pida el permiso o guarde en otra carpeta."
        )
    if error.errno in _MISSING:
        return (
            f"No se encuentra la carpeta {target.parent}, o dejó de responder. {kept} Revise"
            " la ruta o la conexión y guarde otra vez."
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


@dataclass(frozen=True, slots=True)
class Staged:
    """New bytes, whole and on the disk, beside the file whose place they are to take."""

    place: Path
    target: Path

    def put(self) -> None:
        """Take the place of the target. Raises OSError; the target is then untouched."""
        for pause in RETRIES:
            try:
                self.place.replace(self.target)
            except PermissionError:
                time.sleep(pause)
            else:
                break
        else:
            self.place.replace(self.target)
        _sync_folder(self.target.parent)

    def discard(self) -> None:
        """Remove them, if they can be removed and have not been put."""
        with suppress(OSError):
            self.place.unlink(missing_ok=True)


def stage(target: Path, data: bytes) -> Staged:
    """Write `data` beside `target`, with its permissions. Raises OSError and leaves nothing."""
    target = target.resolve()  # a link stays a link
    staged = Staged(target.with_name(f".{target.name}.{uuid4().hex}.tmp"), target)
    try:
        # Not tempfile: its files are closed to everyone else, and a team reads this one.
        with staged.place.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            staged.place.chmod(target.stat().st_mode & 0o7777)
    except BaseException:
        staged.discard()
        raise
    return staged


def write_bytes(target: Path, data: bytes) -> None:
    """Replace `target` by `data`, whole or not at all. Raises OSError; `target` is then untouched.

    The new file keeps the permissions of the old one.
    """
    staged = stage(target, data)
    try:
        staged.put()
    except BaseException:
        staged.discard()
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name last a power cut; where a folder cannot be synced (Windows), nothing."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
