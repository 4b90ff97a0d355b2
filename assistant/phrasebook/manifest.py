"""The list of a published book: which files it has, their hashes, who published it and why.

A published folder holds `manifest.json`, `manifest.sig` if it is signed, and `files/` with each
file under the SHA-256 of its bytes: what a manifest names never changes in place, so a reader
never sees half of a book.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from assistant.phrasebook.load import FILE_LIMIT

FORMAT = 1
MANIFEST, SIGNATURE, FILES = "manifest.json", "manifest.sig", "files"

MANIFEST_LIMIT = 256_000
"""Bytes; 500 files with long names need about 120,000."""

MOST_FILES = 500
BOOK_LIMIT = 64_000_000
"""Bytes of all files together."""

WHO_LIMIT, WHY_LIMIT = 100, 500
"""Characters."""

_EARLIEST, _LATEST = datetime(2020, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)
_NAME = re.compile(r"\w[\w .()+-]{0,99}\.ya?ml")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)", re.IGNORECASE)


class ManifestError(Exception):
    """A manifest that cannot be trusted, as a sentence. `newer`: of a later program."""

    def __init__(self, sentence: str, *, newer: bool = False) -> None:
        super().__init__(sentence)
        self.newer = newer


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file of the book; `size` in bytes."""

    name: str
    sha256: str
    size: int

    @property
    def place(self) -> str:
        """Where its bytes are, from the published folder."""
        return f"{FILES}/{self.sha256}.yaml"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was published, and when (UTC)."""

    published_at: datetime
    who: str
    why: str
    files: tuple[PublishedFile, ...]


def is_safe_name(name: str) -> bool:
    """Whether `name` is a plain YAML file name on every system, and leads out of no folder."""
    return (
        _NAME.fullmatch(name) is not None
        and not _RESERVED.match(name)
        and unicodedata.is_normalized("NFC", name)
    )


def _safe_name(name: str) -> str:
    if not is_safe_name(name):
        raise ValueError("not a plain file name")
    return name


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _FileModel(_Closed):
    name: Annotated[str, AfterValidator(_safe_name)]
    sha256: Annotated[str, StringConstraints(pattern=r"\A[0-9a-f]{64}\z")]
    size: Annotated[int, Field(strict=True, ge=0, le=FILE_LIMIT)]


class _ManifestModel(_Closed):
    format: Literal[1]
    published_at: Annotated[AwareDatetime, Field(gt=_EARLIEST, lt=_LATEST)]
    who: Annotated[str, StringConstraints(max_length=WHO_LIMIT)] = ""
    why: Annotated[str, StringConstraints(max_length=WHY_LIMIT)] = ""
    files: Annotated[list[_FileModel], Field(min_length=1, max_length=MOST_FILES)]

    @model_validator(mode="after")
    def _files_fit_together(self) -> Self:
        # Some systems tell names apart by case and others do not.
        if len({file.name.casefold() for file in self.files}) < len(self.files):
            raise ValueError("a name twice")
        if sum(file.size for file in self.files) > BOOK_LIMIT:
            raise ValueError("too big")
        return self


def to_bytes(manifest: Manifest) -> bytes:
    """The text of `manifest.json`; `read_manifest` gives back the same manifest."""
    data = {
        "format": FORMAT,
        "published_at": manifest.published_at.astimezone(UTC).isoformat(),
        "who": manifest.who,
        "why": manifest.why,
        "files": [{"name": f.name, "sha256": f.sha256, "size": f.size} for f in manifest.files],
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def read_manifest(data: bytes) -> Manifest:
    """What `manifest.json` says. Raises ManifestError."""
    if len(data) > MANIFEST_LIMIT:
        raise ManifestError(f"{MANIFEST} pasa de {MANIFEST_LIMIT // 1000} KB.")
    raw: Any
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ManifestError(f"{MANIFEST} está incompleto o no es JSON.") from error
    stated = raw.get("format") if isinstance(raw, dict) else None
    if type(stated) is int and stated > FORMAT:
        raise ManifestError(
            "El libro se publicó con una versión más nueva de Remanso; actualice la suya.",
            newer=True,
        )
    try:
        model = _ManifestModel.model_validate(raw)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, detail["loc"])) or "files"
        raise ManifestError(
            f"{MANIFEST} no tiene la forma esperada (en {place}); publique otra vez."
        ) from error
    files = tuple(PublishedFile(f.name, f.sha256, f.size) for f in model.files)
    return Manifest(model.published_at.astimezone(UTC), model.who, model.why, files)
