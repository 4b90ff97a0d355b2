"""Which entries a message is about: similarity that looks past the situation.

The tuned encoder draws all messages of one situation together, so that what they are about is
left in the small directions. Here each situation's mean is taken off, and the rest is whitened by
the spread within entries (Fisher's discriminant, as in within-class covariance normalisation,
Hatch and others 2006): directions in which triggers of one entry differ count less.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS, Entry
from assistant.matching.encoder import Vectors
from assistant.matching.subject import SubjectIndex

SHRINKAGE = 1.0
"""Share of the mean variance added to each direction; fitted on contract tests of the book."""


class EntryIndex:
    """The entries that have triggers, in order, ready to be compared with a vector."""

    def __init__(self, entries: Sequence[Entry], vectors: Vectors) -> None:
        """`vectors` (n, d): the triggers of `entries`, entry by entry."""
        counts = np.array([len(entry.triggers) for entry in entries], np.int64)
        self._starts = np.concatenate([[0], np.cumsum(counts)])[:-1].astype(np.int64)
        self._owner = np.repeat(np.arange(len(entries)), counts)
        self._subject = SubjectIndex(entries)
        self._situation = np.array([SITUATIONS.index(e.situation) for e in entries], np.int64)
        self._means = self._situation_means(vectors)
        centred = vectors - self._means[self._situation[self._owner]]
        self._whitening = _whitening(centred, self._per_entry(centred)[self._owner])
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
        """(e,) likeness of a message to each entry, -1 to 2, and its nearest trigger's row.

        The mean of two cosines of `vector` (d,), with the entry's nearest trigger and with its
        triggers' mean, and the cosine of the subject words of `text`.
        """
        if not len(self._triggers):
            return np.zeros(0, np.float32), np.zeros(0, np.int64)
        seen = unit(np.asarray((vector - self._means) @ self._whitening, np.float32))
        to_triggers = np.empty(len(self._triggers), np.float32)
        for start, end, label in self._trigger_runs:
            np.dot(self._triggers[start:end], seen[label], out=to_triggers[start:end])
        to_entries = np.empty(len(self._entries), np.float32)
        for start, end, label in self._entry_runs:
            np.dot(self._entries[start:end], seen[label], out=to_entries[start:end])
        best = np.maximum.reduceat(to_triggers, self._starts)
        # The first row of each entry that reaches its entry's best.
        reached = np.flatnonzero(to_triggers == best[self._owner])
        _, first = np.unique(self._owner[reached], return_index=True)
        likeness = (best + to_entries) / 2 + self._subject.scores(text)
        return np.asarray(likeness, np.float32), reached[first].astype(np.int64)


def _runs(labels: npt.NDArray[np.int64]) -> list[tuple[int, int, int]]:
    """(start, end, label) of rows of one label beside each other, which need not be copied."""
    if not len(labels):
        return []
    edges = [0, *(np.flatnonzero(np.diff(labels)) + 1).tolist(), len(labels)]
    return [(start, end, int(labels[start])) for start, end in pairwise(edges)]


def _whitening(centred: Vectors, means: Vectors) -> Vectors:
    """(d, d) that makes the spread within entries even."""
    rest = (centred - means).astype(np.float64)
    return shrunk(rest.T @ rest / max(len(rest), 1))


def shrunk(spread: npt.NDArray[np.float64]) -> Vectors:
    """(d, d) the inverse root of a covariance (d, d), each direction raised by SHRINKAGE."""
    values, directions = np.linalg.eigh(spread)
    mean = max(float(values.mean()), 1e-9)
    return np.asarray(directions / np.sqrt(np.maximum(values, 0) + SHRINKAGE * mean), np.float32)


def unit(vectors: Vectors) -> Vectors:
    """Each row of length 1."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-9), np.float32)
