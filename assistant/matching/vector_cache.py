"""Vectors kept by what they are of: on disk those of a book's triggers, in memory those of now.

On disk stands one file for one model: the fingerprint of its weights, and for each trigger the
hash of its normalised text with its vector. No text goes in, and nothing of a message does.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import numpy as np

from assistant.domain import Phrasebook
from assistant.matching.encoder import Encoder, Vectors, text_key
from assistant.phrasebook.atomic import write_bytes
from assistant.text import model_form

FILE = "triggers.npz"

MOST = 50_000
"""Vectors kept, some 40 MB; a team's book of 2,000 entries has 20,000 triggers."""

WORTH = 32
"""New vectors from which the file is written again: fewer are encoded in a tenth of a second."""

_MOST_BYTES = 200_000_000

Known = dict[bytes, Vectors]
"""`text_key` of a normalised text to its vector (d,)."""


def load(folder: Path, fingerprint: str, dimension: int) -> Known:
    """What is kept for the model of `fingerprint`; nothing if the file is missing, damaged or of
    another model."""
    path = folder / FILE
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        with np.load(path, allow_pickle=False) as file:
            if str(file["fingerprint"]) != fingerprint:
                return {}
            keys, vectors = file["keys"], file["vectors"]
    except Exception:  # numpy passes on what zipfile and its own reader raise
        return {}
    if keys.dtype != np.uint64 or keys.ndim != 1 or vectors.dtype != np.float16:
        return {}
    if vectors.shape != (len(keys), dimension):
        return {}
    exact = vectors.astype(np.float32)
    with np.errstate(invalid="ignore", over="ignore"):
        length = np.linalg.norm(exact, axis=1)
        good = np.abs(length - 1) < 0.01
    if not good.all():
        return {}
    return dict(zip((key.tobytes() for key in keys), exact, strict=True))


def save(folder: Path, fingerprint: str, vectors: Mapping[bytes, Vectors]) -> None:
    """Keep the first MOST of `vectors`. Raises OSError."""
    chosen = list(vectors.items())[:MOST]
    keys = np.frombuffer(b"".join(key for key, _ in chosen), np.uint64)
    rows = np.array([vector for _, vector in chosen], np.float16)
    data = BytesIO()
    np.savez(data, fingerprint=np.array(fingerprint), keys=keys, vectors=rows)
    folder.mkdir(parents=True, exist_ok=True)
    write_bytes(folder / FILE, data.getvalue())


def rounded(vectors: Vectors) -> Vectors:
    """As they come back from the disk, so that a book is read the same with and without it."""
    return vectors.astype(np.float16).astype(np.float32)


def triggers(book: Phrasebook) -> Iterator[str]:
    """The team's triggers of `book`."""
    return (t for entry in book.entries if not entry.own for t in entry.triggers)


class KeptVectors:
    """The vectors of a book's triggers: those of the program, those on disk, those encoded now.

    `known` is what a matcher takes; it grows with each `encode`.
    """

    def __init__(self, encoder: Encoder, folder: Path, bundled: Known) -> None:
        self._encoder, self._folder = encoder, folder
        (probe,) = encoder.encode([""])
        self._bundled = frozenset(bundled)
        self._saved = load(folder, encoder.fingerprint, len(probe))
        self.known: Known = self._saved | bundled
        self._keys: dict[str, bytes] = {}

    def missing(self, book: Phrasebook) -> list[str]:
        """What of `book` must be encoded, each form once."""
        forms = (model_form(t) for t in triggers(book) if self._key(t) not in self.known)
        return list(dict.fromkeys(forms))

    def encode(self, forms: Sequence[str]) -> None:
        """Take in normalised triggers."""
        for form, vector in zip(forms, rounded(self._encoder.encode(forms)), strict=True):
            self.known[text_key(form)] = vector

    def keep(self, book: Phrasebook) -> None:
        """Write what `book` needs, and what was kept before it, if that is worth it; where the
        disk does not take it, it is encoded again next time."""
        keys = dict.fromkeys(map(self._key, triggers(book)))
        wanted = [key for key in keys if key not in self._bundled]
        chosen = {key: self.known[key] for key in wanted if key in self.known}
        if len(chosen.keys() - self._saved.keys()) < WORTH:
            return
        self._saved = chosen | {k: v for k, v in self._saved.items() if k not in chosen}
        with suppress(OSError):
            save(self._folder, self._encoder.fingerprint, self._saved)

    def _key(self, trigger: str) -> bytes:
        # Of tens of thousands of triggers all but a few are those of the last time.
        found = self._keys.get(trigger)
        if found is None:
            found = self._keys[trigger] = text_key(model_form(trigger))
        return found


class Remembering:
    """An encoder that knows the last `most` texts again, by hash, in memory alone: what is read
    once more after each change of the book is encoded once."""

    def __init__(self, encoder: Encoder, most: int = 4096) -> None:
        self._encoder, self._most = encoder, most
        self._seen: Known = {}

    @property
    def fingerprint(self) -> str:
        return self._encoder.fingerprint

    def encode(self, texts: Sequence[str]) -> Vectors:
        keys = [text_key(text) for text in texts]
        new = [n for n, key in enumerate(keys) if key not in self._seen]
        found = {n: self._seen[key] for n, key in enumerate(keys) if key in self._seen}
        if new:
            for n, vector in zip(new, self._encoder.encode([texts[n] for n in new]), strict=True):
                found[n] = self._seen[keys[n]] = vector
        while len(self._seen) > self._most:
            del self._seen[next(iter(self._seen))]
        if not found:
            return self._encoder.encode(texts)
        return np.stack([found[n] for n in range(len(texts))])
