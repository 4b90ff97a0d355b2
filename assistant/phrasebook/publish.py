"""Publishing a lead's folder: checked, written whole, and what agents will see changed."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.domain import Entry, Phrasebook
from assistant.errors import RemansoError
from assistant.phrasebook import check
from assistant.phrasebook.atomic import locked, saving, write_bytes
from assistant.phrasebook.content import changes, content_hash, plain
from assistant.phrasebook.history import Note, digest
from assistant.phrasebook.lint import Level
from assistant.phrasebook.load import CONFLICT_MARK, FILE_LIMIT, load, read_folder, usable
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
    ManifestError,
    PublishedFile,
    is_safe_name,
    read_manifest,
    to_bytes,
)
from assistant.phrasebook.opened import read_bytes
from assistant.phrasebook.signing import SIGNATURE_LIMIT, public_key, public_of, sign, verify

KEEP_FOR = timedelta(days=1)
"""A file that no manifest names stays so long: someone may be in the middle of reading it."""


@dataclass(frozen=True, slots=True)
class _There:
    """What is published in a folder: the bytes of its manifest and of its signatures."""

    data: bytes | None
    signatures: bytes | None
    manifest: Manifest | None


def publish(folder: Path, target: Path, note: Note, key: Path | None = None) -> tuple[str, ...]:
    """Check the book in `folder` and publish it to `target`; what to tell the lead.

    `key` is the file of the private key. Raises RemansoError; agents then have what they had.
    """
    if folder.resolve() == target.resolve():
        raise RemansoError(
            f"{target} es la carpeta donde se escribe el libro; publique en otra, para los agentes."
        )
    files, book = _checked(folder)
    with saving(target / MANIFEST):
        target.mkdir(exist_ok=True)  # not its parent, which may be a drive that is gone
        with locked(target, target / MANIFEST):
            return _publish(files, book, target, note, key)


def _publish(
    files: dict[str, bytes], book: Phrasebook, target: Path, note: Note, key: Path | None
) -> tuple[str, ...]:
    there = _there(target)
    if key is None and there.signatures is not None:
        raise RemansoError(
            f"El libro de {target} está firmado y los agentes esperan la firma; publique con --key."
        )
    signed = key is not None and _is_signed(there, key)
    manifest = _new_manifest(files, there, note, signed)
    published = _published(target, there)
    summary = tuple(_summary(target, there, published, book, note.when))
    same = published is not None and there.manifest and there.manifest.files == manifest.files
    if same and (signed or key is None):
        return (*summary, f"{target} ya tiene este libro; no había qué publicar.")
    data = to_bytes(manifest)
    if len(data) > MANIFEST_LIMIT:
        raise RemansoError("El libro tiene demasiados archivos; junte algunos.")
    signatures = b"" if key is None else sign(data, key)
    if key is not None and signed and there.data is not None:
        signatures += sign(there.data, key)  # the old manifest stands a moment longer
    _write(target, files, manifest, data, signatures, there)
    return (*summary, *_done(target, book, key))


def _checked(folder: Path) -> tuple[dict[str, bytes], Phrasebook]:
    """The files of `folder` by name, and the book they say. Raises RemansoError."""
    loaded = load(folder)
    files = _files(folder)
    if loaded.problems:
        raise _not_published(f"{len(loaded.problems)} problemas", folder, str(loaded.problems[0]))
    red = [f for f in check.findings(loaded.book) if f[2].level is Level.RED]
    if red:
        raise _not_published(f"{len(red)} hallazgos rojos", folder, check.sentence(*red[0]))
    if load(folder).book != loaded.book or _files(folder) != files:
        raise RemansoError(f"Alguien está cambiando {folder} ahora. Publique cuando termine.")
    return files, loaded.book


def _not_published(what: str, folder: Path, first: str) -> RemansoError:
    return RemansoError(
        f"No se publicó: {folder} tiene {what}. El primero: {first} Corrija y publique otra vez;"
        " «check» los enumera."
    )


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


def _there(target: Path) -> _There:
    data = _bytes(target / MANIFEST, MANIFEST_LIMIT)
    manifest = None
    if data is not None:
        with suppress(ManifestError):
            manifest = read_manifest(data)
    return _There(data, _bytes(target / SIGNATURE, SIGNATURE_LIMIT), manifest)


def _bytes(path: Path, limit: int) -> bytes | None:
    """The bytes of `path`, cut after `limit`; None if there is no file. Raises OSError."""
    if not path.is_file():
        return None
    with path.open("rb") as stream:
        return stream.read(limit + 1)


def _is_signed(there: _There, key: Path) -> bool:
    own = public_key(public_of(key))
    return bool(there.data and there.signatures and verify(there.data, there.signatures, own))


def _new_manifest(files: dict[str, bytes], there: _There, note: Note, signed: bool) -> Manifest:
    when = note.when
    if signed and there.manifest is not None:
        # Agents refuse a signed book that is older than theirs, and two leads' clocks differ.
        when = max(when, there.manifest.published_at + timedelta(seconds=1))
    listed = tuple(PublishedFile(n, digest(d), len(d)) for n, d in files.items())
    return Manifest(when, note.who[:WHO_LIMIT], note.why[:WHY_LIMIT], listed)


def _write(
    target: Path,
    files: dict[str, bytes],
    manifest: Manifest,
    data: bytes,
    signatures: bytes,
    there: _There,
) -> None:
    """Files first, then signatures, the manifest last: whoever reads meanwhile has the old book
    whole. Raises OSError."""
    (target / FILES).mkdir(exist_ok=True)
    for file in manifest.files:
        if _bytes(target / file.place, FILE_LIMIT) != files[file.name]:
            write_bytes(target / file.place, files[file.name])
    if signatures:
        write_bytes(target / SIGNATURE, signatures)
    write_bytes(target / MANIFEST, data)
    with suppress(OSError):
        _prune(target, {f.place for m in (manifest, there.manifest) if m for f in m.files})


def _prune(target: Path, needed: set[str]) -> None:
    limit = datetime.now(UTC) - KEEP_FOR
    for path in (target / FILES).glob("*.yaml"):
        old = path.stat().st_mtime < limit.timestamp()
        if old and f"{FILES}/{path.name}" not in needed:
            path.unlink(missing_ok=True)


def _summary(
    target: Path,
    there: _There,
    published: Phrasebook | None,
    book: Phrasebook,
    when: datetime,
) -> Iterator[str]:
    """What agents will see changed, entry by entry."""
    today = when.astimezone().date()
    new = usable(book, today).by_id()
    hidden = len(book.entries) - len(new)
    if hidden:
        yield f"{hidden} entradas no se muestran: en borrador, en revisión o vencidas."
    if there.data is None:
        yield f"Primera publicación en {target}: {len(new)} entradas."
        return
    if published is None:
        yield f"Lo publicado en {target} está dañado; no se puede comparar, y se reemplaza."
        return
    old = usable(published, today).by_id()
    yield from (f"+ {_name(new[name])}" for name in new if name not in old)
    changed = [n for n in new if n in old and content_hash(new[n]) != content_hash(old[n])]
    for name in changed:
        yield f"~ {_name(new[name])}"
        yield from (f"    {change}" for change in changes(plain(old[name]), plain(new[name])))
    yield from (f"- {_name(old[name])}" for name in old if name not in new)
    yield (
        f"Los agentes verán {len(new.keys() - old.keys())} entradas nuevas, {len(changed)}"
        f" cambiadas, {len(old.keys() - new.keys())} quitadas."
    )


def _name(entry: Entry) -> str:
    return f"{entry.id} · {entry.title}"


def _published(target: Path, there: _There) -> Phrasebook | None:
    """The book that agents have now; None if something of it is gone or changed."""
    if there.manifest is None:
        return None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in there.manifest.files:
            data = _bytes(target / file.place, file.size)
            if data is None or digest(data) != file.sha256:
                return None
            (folder / file.name).write_bytes(data)
        return read_folder(folder).book


def _done(target: Path, book: Phrasebook, key: Path | None) -> Iterator[str]:
    yield f"Publicado en {target}: {len(book.entries)} entradas. Llega a los agentes en un minuto."
    if key is None:
        yield "Sin firma: quien pueda escribir en esa carpeta puede cambiar las frases."
    else:
        yield f"Clave pública para los agentes (--team-key): {public_of(key)}"
