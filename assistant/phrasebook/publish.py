"""Publishing a lead's folder: checked, written whole, and what agents will see changed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.domain import Phrasebook
from assistant.errors import RemansoError
from assistant.phrasebook import adapted
from assistant.phrasebook.atomic import locked, saving, write_bytes
from assistant.phrasebook.history import Note, digest
from assistant.phrasebook.load import CONFLICT_MARK, FILE_LIMIT, Loaded, load
from assistant.phrasebook.manifest import (
    BOOK_LIMIT,
    FILES,
    MANIFEST,
    MANIFEST_LIMIT,
    MOST_FILES,
    SIGNATURE,
    WHO_LIMIT,
    WHY_LIMIT,
    Manifest,
    PublishedFile,
    is_safe_name,
    to_bytes,
)
from assistant.phrasebook.opened import read_bytes
from assistant.phrasebook.publication import (
    Blocker,
    Publication,
    blockers,
    compared,
    red,
    stamp,
)
from assistant.phrasebook.published import (
    PREVIOUS,
    There,
    are_whole,
    as_previous,
    book_of,
    bytes_of,
    previous,
    there,
)
from assistant.phrasebook.signing import public_of, sign

KEEP_FOR = timedelta(days=1)
"""A file that no manifest names stays so long: someone may be in the middle of reading it."""

KEPT = "Los agentes siguen con lo que tenían."

CHANGED_SINCE = (
    "El libro o lo publicado cambió mientras usted miraba; no se publicó nada. Revise otra vez lo"
    " que verán los agentes."
)

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A lead's folder as it was read."""

    files: Mapping[str, bytes]
    loaded: Loaded


def planned(
    folder: Path, target: Path, now: datetime, bundled: Phrasebook | None = None
) -> Publication:
    """What publishing `folder` to `target` would change, and what forbids it; nothing is written.

    Raises RemansoError if one of the two cannot be read.
    """
    ready = _read(folder)
    found = [*_misplaced(folder, target), *blockers(ready.loaded)]
    with saving(target / MANIFEST, KEPT):
        now_there = there(target)
        before = previous(target)
        listed = _listed(_marked(ready.files, bundled))
        old = _old_book(target, now_there, listed, ready.loaded.book)
    if now_there.data is None and bundled is not None:
        old = _replaced(bundled, ready.loaded.book)
    plan = compared(target, now_there, old, ready.loaded.book, now)
    return replace(
        plan,
        same=old is not None
        and now_there.manifest is not None
        and now_there.manifest.files == listed,
        can_roll_back=before is not None,
        blockers=tuple(found),
        stamp=stamp(ready.files, now_there.data),
    )


def publish(
    folder: Path,
    target: Path,
    note: Note,
    key: Path | None = None,
    *,
    bundled: Phrasebook | None = None,
    seen: str = "",
    stopped: Stopped = lambda: False,
) -> tuple[str, ...]:
    """Check the book in `folder` and publish it to `target`; what to tell the lead.

    `key` is the file of the private key. `bundled` is the program's book: an entry that adapts
    one of its entries is published with from which version (adapted.py). `seen` is the stamp of
    the plan that the lead has read; where something changed since, nothing is published.
    `stopped` is asked between files. Raises RemansoError; agents then have what they had.
    """
    if _is_same(folder, target):
        raise RemansoError(_same_folder(target))
    ready = _read(folder)
    _refuse(folder, ready)
    with saving(target / MANIFEST):
        target.mkdir(exist_ok=True)  # not its parent, which may be a drive that is gone
        with locked(target, target / MANIFEST):
            if seen and seen != stamp(ready.files, there(target).data):
                raise RemansoError(CHANGED_SINCE)
            return _publish(ready, target, note, key, bundled, stopped)


def _publish(
    ready: _Ready,
    target: Path,
    note: Note,
    key: Path | None,
    bundled: Phrasebook | None,
    stopped: Stopped,
) -> tuple[str, ...]:
    now = there(target)
    files, book = _marked(ready.files, bundled), ready.loaded.book
    refuse_unsigned(target, now, key)
    signed = key is not None and now.is_signed_with(key)
    listed = _listed(files)
    old = _old_book(target, now, listed, book)
    summary = tuple(compared(target, now, old, book, note.when).sentences())
    same = old is not None and now.manifest is not None and now.manifest.files == listed
    if same and (signed or key is None):
        return (*summary, f"{target} ya tiene este libro; no había qué publicar.")
    put(target, listed, files, now, note, key, stopped)
    return (*summary, *_done(target, book, key))


def _marked(files: Mapping[str, bytes], bundled: Phrasebook | None) -> Mapping[str, bytes]:
    return files if bundled is None else adapted.marked_files(files, bundled)


def _old_book(
    target: Path, now: There, listed: tuple[PublishedFile, ...], book: Phrasebook
) -> Phrasebook | None:
    """The book that agents have; `book` itself, unread, where its files stand there as `listed`.
    None if it is damaged. Raises OSError."""
    if now.manifest is not None and now.manifest.files == listed and are_whole(target, listed):
        return book
    return book_of(target, now.manifest)


def _replaced(bundled: Phrasebook, book: Phrasebook) -> Phrasebook:
    """The program's entries that `book` adapts."""
    own = book.by_id()
    return Phrasebook(tuple(entry for entry in bundled.entries if entry.id in own))


def refuse_unsigned(target: Path, now: There, key: Path | None) -> None:
    """Raise RemansoError where agents expect a signature and there is no key."""
    if key is None and now.signatures is not None:
        raise RemansoError(
            f"El libro de {target} está firmado y los agentes esperan la firma; publique con --key."
        )


def put(
    target: Path,
    listed: tuple[PublishedFile, ...],
    files: Mapping[str, bytes],
    now: There,
    note: Note,
    key: Path | None,
    stopped: Stopped = lambda: False,
) -> None:
    """Make `listed` what agents have in the place of `now`; `files` are those that may not be
    in `target` yet, by name. Raises OSError, RemansoError."""
    signed = key is not None and now.is_signed_with(key)
    manifest = _new_manifest(listed, now, note, signed)
    data = to_bytes(manifest)
    if len(data) > MANIFEST_LIMIT:
        raise RemansoError("El libro tiene demasiados archivos; junte algunos.")
    signatures = b"" if key is None else sign(data, key)
    if key is not None and signed and now.data is not None:
        signatures += sign(now.data, key)  # the old manifest stands a moment longer
    _write(target, files, manifest, data, signatures, now, stopped)


def _read(folder: Path) -> _Ready:
    """The files of `folder`, and the book they say. Raises RemansoError."""
    files = _files(folder) if folder.is_dir() else {}
    loaded = load(folder)
    if _files(folder) != files:
        raise RemansoError(f"Alguien está cambiando {folder} ahora. Publique cuando termine.")
    return _Ready(files, loaded)


def _refuse(folder: Path, ready: _Ready) -> None:
    problems = ready.loaded.problems
    if problems:
        raise _not_published(f"{len(problems)} problemas", folder, str(problems[0]))
    found = red(ready.loaded.book)
    if found:
        raise _not_published(f"{len(found)} hallazgos rojos", folder, found[0].sentence)


def _not_published(what: str, folder: Path, first: str) -> RemansoError:
    return RemansoError(
        f"No se publicó: {folder} tiene {what}. El primero: {first} Corrija y publique otra vez;"
        " «check» los enumera."
    )


def _misplaced(folder: Path, target: Path) -> Iterator[Blocker]:
    if _is_same(folder, target):
        yield Blocker(_same_folder(target))
    elif not target.is_dir() and not target.parent.is_dir():
        yield Blocker(
            f"No se encuentra la carpeta {target.parent}, o dejó de responder. Revise la ruta o la"
            " conexión."
        )


def _is_same(folder: Path, target: Path) -> bool:
    return folder.resolve() == target.resolve()


def _same_folder(target: Path) -> str:
    return f"{target} es la carpeta donde se escribe el libro; publique en otra, para los agentes."


def _listed(files: Mapping[str, bytes]) -> tuple[PublishedFile, ...]:
    return tuple(PublishedFile(n, digest(d), len(d)) for n, d in files.items())


def _files(folder: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for path in sorted(folder.iterdir()):
        if path.suffix not in (".yaml", ".yml") or CONFLICT_MARK in path.name:
            continue
        if not is_safe_name(path.name) or path.name.casefold() in map(str.casefold, files):
            raise RemansoError(
                f"«{path.name}» no sirve como nombre en todos los sistemas; use letras, cifras y"
                " guiones, y uno distinto por archivo."
            )
        data = read_bytes(path)
        if data is not None:
            files[path.name] = data
    if len(files) > MOST_FILES or sum(map(len, files.values())) > BOOK_LIMIT:
        raise RemansoError(
            f"El libro pasa de {MOST_FILES} archivos o de {BOOK_LIMIT // 1_000_000} MB; redúzcalo."
        )
    return files


def _new_manifest(
    listed: tuple[PublishedFile, ...], now: There, note: Note, signed: bool
) -> Manifest:
    when = note.when
    if signed and now.manifest is not None:
        # Agents refuse a signed book that is older than theirs, and two leads' clocks differ.
        when = max(when, now.manifest.published_at + timedelta(seconds=1))
    return Manifest(when, note.who[:WHO_LIMIT], note.why[:WHY_LIMIT], listed)


def _write(
    target: Path,
    files: Mapping[str, bytes],
    manifest: Manifest,
    data: bytes,
    signatures: bytes,
    now: There,
    stopped: Stopped,
) -> None:
    """Files first, then what was there as the one before, then signatures, the manifest last:
    whoever reads meanwhile has the old book whole. Raises OSError."""
    (target / FILES).mkdir(exist_ok=True)
    for file in manifest.files:
        if stopped():
            raise RemansoError(f"Usted lo detuvo; no se publicó. {KEPT}")
        if file.name in files and bytes_of(target / file.place, FILE_LIMIT) != files[file.name]:
            write_bytes(target / file.place, files[file.name])
    older = bytes_of(target / PREVIOUS, BOOK_LIMIT)
    moves_on = now.manifest is not None and now.manifest.files != manifest.files
    if moves_on:
        write_bytes(target / PREVIOUS, as_previous(now))
    try:
        if signatures:
            write_bytes(target / SIGNATURE, signatures)
        write_bytes(target / MANIFEST, data)
    except OSError:
        with suppress(OSError):
            _put_back(target / PREVIOUS, older)
        raise
    with suppress(OSError):
        before = previous(target)
        needed = (manifest, now.manifest, before.manifest if before else None)
        _prune(target, {f.place for m in needed if m for f in m.files})


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    else:
        write_bytes(path, data)


def _prune(target: Path, needed: set[str]) -> None:
    limit = datetime.now(UTC) - KEEP_FOR
    for path in (target / FILES).glob("*.yaml"):
        old = path.stat().st_mtime < limit.timestamp()
        if old and f"{FILES}/{path.name}" not in needed:
            path.unlink(missing_ok=True)


def _done(target: Path, book: Phrasebook, key: Path | None) -> Iterator[str]:
    yield f"Publicado en {target}: {len(book.entries)} entradas. Llega a los agentes en un minuto."
    if key is None:
        yield "Sin firma: quien pueda escribir en esa carpeta puede cambiar las frases."
    else:
        yield f"Clave pública para los agentes (--team-key): {public_of(key)}"
