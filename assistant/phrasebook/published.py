"""What stands in a published folder: the book that agents have now, and the one before it.

The one before is kept in `previous.json`, its manifest and signatures as they were, so that one
step brings it back. Agents do not read that file.
"""

import json
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.domain import Phrasebook
from assistant.phrasebook.history import digest
from assistant.phrasebook.load import Loaded, read_folder
from assistant.phrasebook.manifest import (
    MANIFEST,
    MANIFEST_LIMIT,
    SIGNATURE,
    Manifest,
    ManifestError,
    PublishedFile,
    read_manifest,
)
from assistant.phrasebook.signing import SIGNATURE_LIMIT, public_key, public_of, verify

PREVIOUS = "previous.json"

_PREVIOUS_LIMIT = 2 * MANIFEST_LIMIT + SIGNATURE_LIMIT + 1_000
"""Bytes; each quote and line end of the manifest takes two there."""


@dataclass(frozen=True, slots=True)
class There:
    """A publication: the bytes of its manifest and of its signatures; `manifest` is None if
    it cannot be understood."""

    data: bytes | None
    signatures: bytes | None
    manifest: Manifest | None

    def is_signed_with(self, key: Path) -> bool:
        """Whether the private key in the file `key` signed it. Raises RemansoError."""
        own = public_key(public_of(key))
        return bool(self.data and self.signatures and verify(self.data, self.signatures, own))


def there(target: Path) -> There:
    """What agents have now. Raises OSError."""
    data = bytes_of(target / MANIFEST, MANIFEST_LIMIT)
    return _there(data, bytes_of(target / SIGNATURE, SIGNATURE_LIMIT))


def previous(target: Path) -> There | None:
    """The publication before; None if there is none or it cannot be understood. Raises OSError."""
    data = bytes_of(target / PREVIOUS, _PREVIOUS_LIMIT)
    raw: Any = None
    if data is not None and len(data) <= _PREVIOUS_LIMIT:
        with suppress(ValueError, RecursionError):
            raw = json.loads(data)
    if not isinstance(raw, dict):
        return None
    manifest_text, signature_text = raw.get("manifest"), raw.get("signatures")
    if not isinstance(manifest_text, str) or not isinstance(signature_text, str):
        return None
    try:
        manifest, signatures = manifest_text.encode(), signature_text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which JSON can write
        return None
    found = _there(manifest, signatures or None)
    return found if found.manifest is not None else None


def as_previous(now: There) -> bytes:
    """The bytes of `previous.json` that keep `now`."""
    texts = {
        "manifest": (now.data or b"").decode(),
        "signatures": (now.signatures or b"").decode("ascii", "replace"),
    }
    return json.dumps(texts, ensure_ascii=False, indent=1).encode() + b"\n"


def read_published(target: Path, manifest: Manifest | None) -> Loaded | None:
    """The book of `manifest`; None if something of it is gone or changed. Raises OSError."""
    if manifest is None:
        return None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in manifest.files:
            data = bytes_of(target / file.place, file.size)
            if data is None or digest(data) != file.sha256:
                return None
            (folder / file.name).write_bytes(data)
        return read_folder(folder)


def are_whole(target: Path, files: tuple[PublishedFile, ...]) -> bool:
    """Whether all of `files` stand in `target` as they were published. Raises OSError."""
    return all(
        (data := bytes_of(target / file.place, file.size)) is not None
        and digest(data) == file.sha256
        for file in files
    )


def book_of(target: Path, manifest: Manifest | None) -> Phrasebook | None:
    loaded = read_published(target, manifest)
    return None if loaded is None else loaded.book


def bytes_of(path: Path, limit: int) -> bytes | None:
    """The bytes of `path`, cut after `limit`; None if there is no file. Raises OSError."""
    if not path.is_file():
        return None
    with path.open("rb") as stream:
        return stream.read(limit + 1)


def _there(data: bytes | None, signatures: bytes | None) -> There:
    manifest = None
    if data is not None:
        with suppress(ManifestError):
            manifest = read_manifest(data)
    return There(data, signatures, manifest)
