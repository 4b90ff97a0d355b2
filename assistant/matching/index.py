"""Which entries a message is about: similarity that looks past the situation.

The tuned encoder draws all messages of one situation together, so that what they are about is
left in the small directions. Here each situation's mean is taken off, and the rest is whitened by
the spread within entries (Fisher's discriminant, as in within-class covariance normalisation,
Hatch and others 2006): directions in which texts of one entry differ count less. Those are the
triggers, and messages of the corpora for which a reader named an entry of the bundled phrasebook.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS, Entry
from assistant.errors import ModelError
from assistant.matching.encoder import Vectors
from assistant.matching.subject import SubjectIndex

Rows = npt.NDArray[np.int64]

LARGE, LIKELY = 20_000, 500
"""With more triggers than LARGE only those of the LIKELY entries are compared one by one: the
nearest by the mean of their triggers and by subject words (a two-stage search, some 5 ms instead
of 25 with 100,000)."""

SUBJECT = 0.5
"""Weight of the subject words beside the vectors' cosine; with 1 a trigger that shares a word often
goes before one that says the same in other words."""

SHRINKAGE = 1.0
"""Share of the mean variance added to each direction; fitted on contract tests of the book."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How far messages are from the triggers of their entries: `total` (d, d), the sum of the
    outer products of the differences, over `count` messages."""

    total: npt.NDArray[np.float64]
    count: int

    @classmethod
    def none(cls, dimension: int) -> Self:
        return cls(np.zeros((dimension, dimension)), 0)

    @classmethod
    def load(cls, path: Path, fingerprint: str) -> Self:
        """Raises ModelError if the file is missing, damaged, or made with other weights."""
        try:
            with np.load(path, allow_pickle=False) as file:
                made_with, count = str(file["fingerprint"]), int(file["count"])
                upper, size = file["upper"].astype(np.float64), int(file["size"])
                total = np.zeros((size, size))
                total[np.triu_indices(size)] = upper
        except Exception as error:
            raise ModelError(f"Falta {path} o está dañado; vuelva a instalar Remanso.") from error
        if made_with != fingerprint:
            raise ModelError(f"{path} es de otro modelo; vuelva a instalar Remanso.")
        return cls(total + np.triu(total, 1).T, count)


class EntryIndex:
    """The entries that have triggers, in order, ready to be compared with a vector."""

    def __init__(self, entries: Sequence[Entry], vectors: Vectors, spread: Spread) -> None:
        """`vectors` (n, d): the triggers of `entries`, entry by entry."""
        counts = np.array([len(entry.triggers) for entry in entries], np.int64)
        self._starts = np.concatenate([[0], np.cumsum(counts)])[:-1].astype(np.int64)
        self._owner = np.repeat(np.arange(len(entries)), counts)
        self._subject = SubjectIndex(entries)
        self._situation = np.array([SITUATIONS.index(e.situation) for e in entries], np.int64)
        self._means = self._situation_means(vectors)
        centred = vectors - self._means[self._situation[self._owner]]
        rest = (centred - self._per_entry(centred)[self._owner]).astype(np.float64)
        whole = max(len(rest) + spread.count, 1)
        self._whitening = shrunk((rest.T @ rest + spread.total) / whole)
        self._triggers = unit(np.asarray(centred @ self._whitening, np.float32))
        self._entries = unit(self._per_entry(self._triggers))
        self._trigger_runs = _runs(self._situation[self._owner])
        self._entry_runs = _runs(self._situation)

    def _situation_means(self, vectors: Vectors) -> Vectors:
        means = np.zeros((len(SITUATIONS), vectors.shape[1]), np.float32)
        labels = self._situation[self._owner]
        for label in np.unique(labels):
            means[label] = vectors[labels == label].mean(0)
        return means

    def _per_entry(self, vectors: Vectors) -> Vectors:
        if not len(vectors):
            return vectors
        counts = np.bincount(self._owner)[:, None]
        return np.asarray(np.add.reduceat(vectors, self._starts) / counts, np.float32)

    def scores(
        self, vector: Vectors, text: str
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
        """(e,) likeness of a message to each entry, -1 to 1.5, and its nearest trigger's row.

        The mean of two cosines of `vector` (d,), with the entry's nearest trigger and with its
        triggers' mean, and SUBJECT times the cosine of the subject words of `text`.
        """
        if not len(self._triggers):
            return np.zeros(0, np.float32), np.zeros(0, np.int64)
        seen = unit(np.asarray((vector - self._means) @ self._whitening, np.float32))
        to_entries = np.empty(len(self._entries), np.float32)
        for start, end, label in self._entry_runs:
            np.dot(self._entries[start:end], seen[label], out=to_entries[start:end])
        by_words = SUBJECT * self._subject.scores(text)
        if len(self._triggers) > LARGE:
            best, nearest = self._among_likely(seen, to_entries, by_words)
        else:
            best, nearest = self._among_all(seen)
        return np.asarray((best + to_entries) / 2 + by_words, np.float32), nearest

    def _among_all(self, seen: Vectors) -> tuple[Vectors, Rows]:
        """For each entry its best trigger's cosine with the view of its situation, and its row."""
        to_triggers = np.empty(len(self._triggers), np.float32)
        for start, end, label in self._trigger_runs:
            np.dot(self._triggers[start:end], seen[label], out=to_triggers[start:end])
        return _best(to_triggers, self._owner, self._starts)

    def _among_likely(
        self, seen: Vectors, to_entries: Vectors, by_words: Vectors
    ) -> tuple[Vectors, Rows]:
        """As `_among_all` for the LIKELY entries; the others get what their mean says, and their
        first trigger."""
        count = min(LIKELY, len(to_entries))
        likely = np.sort(np.argpartition(-(to_entries + by_words), count - 1)[:count])
        counts = np.diff(np.append(self._starts, len(self._triggers)))[likely]
        starts = np.cumsum(counts) - counts
        rows = np.arange(counts.sum()) + np.repeat(self._starts[likely] - starts, counts)
        owner = np.repeat(np.arange(len(likely)), counts)
        views = seen[self._situation[likely]][owner]
        best, nearest = to_entries.copy(), self._starts.copy()
        found, first = _best(np.einsum("nd,nd->n", self._triggers[rows], views), owner, starts)
        best[likely], nearest[likely] = found, rows[first]
        return best, nearest


def _best(scores: Vectors, owner: Rows, starts: Rows) -> tuple[Vectors, Rows]:
    """The best of each owner's scores, and the first row that reaches it."""
    best = np.maximum.reduceat(scores, starts)
    reached = np.flatnonzero(scores == best[owner])
    _, first = np.unique(owner[reached], return_index=True)
    return best, reached[first].astype(np.int64)


def _runs(labels: npt.NDArray[np.int64]) -> list[tuple[int, int, int]]:
    """(start, end, label) of rows of one label beside each other, which need not be copied."""
    if not len(labels):
        return []
    edges = [0, *(np.flatnonzero(np.diff(labels)) + 1).tolist(), len(labels)]
    return [(start, end, int(labels[start])) for start, end in pairwise(edges)]


def shrunk(spread: npt.NDArray[np.float64]) -> Vectors:
    """(d, d) the inverse root of a covariance (d, d), each direction raised by SHRINKAGE."""
    values, directions = np.linalg.eigh(spread)
    mean = max(float(values.mean()), 1e-9)
    return np.asarray(directions / np.sqrt(np.maximum(values, 0) + SHRINKAGE * mean), np.float32)


def unit(vectors: Vectors) -> Vectors:
    """Each row of length 1."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-9), np.float32)
