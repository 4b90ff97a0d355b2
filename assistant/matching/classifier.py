"""From vectors to the probability of each situation, with numpy alone.

Three readers look at a message and a fitted mixture weighs them: a linear head on the vector,
the message's nearest examples, and the n-grams. The head is ridge regression: its normal
equations over the bundled examples are summed once, so that a phrasebook's triggers are added
and the system is solved again in a few milliseconds.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS, Certainty, Situation
from assistant.errors import ModelError
from assistant.matching.encoder import Vectors

Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]

GRAVE = (SITUATIONS.index(Situation.ABUSE), SITUATIONS.index(Situation.CRISIS))
"""Situations that one sentence of a message is enough for."""

_K = len(SITUATIONS)

NEAREST = 5
"""Threats, and other messages of abuse, that a message is held against."""

LARGE, BLOCK, LIKELY_BLOCKS = 20_000, 8, 400
"""With more triggers than LARGE only LIKELY_BLOCKS blocks of BLOCK that follow one another (mostly
of one entry) are compared one by one: those with the nearest means. All bundled examples are."""

UNSEEN = 0.02
"""Share of the neighbours' vote that a situation without neighbours keeps."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """The fitted numbers of the mixture; `assistant.training` writes them, with the report.

    `weights` of head, neighbours, n-grams (log-probabilities); `bias` (6,); `ridge`, the
    head's penalty; `neighbours` and `sharpness` of the nearest examples; `head_scale` turns
    the head's scores into log-odds; `grave`,
    from where a sentence of abuse or crisis decides;
    `sure` and `probable`, floors of confidence; `danger`, how
    far a message of abuse may be from threats, against other abuse, and still be taken for one;
    `threat`, the probability of abuse from where a message nearer to threats than to other abuse
    is taken for one, whatever is likelier, if harmless ones are no nearer than by `harmless`.
    `by_words_danger`, the same by words, entry against entry.
    `near`, the similarity from which an entry is about the message. `by_words` is the scale of
    the n-grams when they read alone, with floors of their own. `course` (6, 6): log-odds of each
    situation after each (row: the message before).
    """

    weights: tuple[float, float, float]
    bias: tuple[float, ...]
    ridge: float
    neighbours: int
    sharpness: float
    head_scale: float
    grave: float
    sure: float
    probable: float
    danger: float
    threat: float
    harmless: float
    by_words: float
    by_words_probable: float
    by_words_near: float
    by_words_danger: float
    near: float
    course: tuple[tuple[float, ...], ...] = ((0.0,) * _K,) * _K

    @classmethod
    def load(cls, path: Path) -> Self:
        """Raises ModelError if the file is missing or not what it should be."""
        try:
            return cls(**json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise ModelError(f"Falta {path} o está dañado; vuelva a instalar Remanso.") from error


@dataclass(frozen=True, slots=True)
class Examples:
    """Labelled vectors: `vectors` (n, d) of unit length, `labels` (n,) into SITUATIONS,
    `dangers` (n,) 1 for a direct threat, 0 for other abuse, -1 for the rest, `keys` (n,) the
    `text_key` of each text."""

    vectors: Vectors
    labels: Labels
    dangers: Labels
    keys: npt.NDArray[np.uint64]

    @classmethod
    def load(cls, path: Path, fingerprint: str) -> Self:
        """Raises ModelError if the file is missing, damaged, or made with other weights."""
        try:
            with np.load(path, allow_pickle=False) as file:
                made_with = str(file["fingerprint"])
                scale = file["scale"].astype(np.float32)
                vectors = file["vectors"].astype(np.float32) * scale[:, None]
                labels, dangers = (file[n].astype(np.int64) for n in ("labels", "dangers"))
                found = cls(vectors, labels, dangers, file["keys"])
        except Exception as error:
            raise ModelError(f"Falta {path} o está dañado; vuelva a instalar Remanso.") from error
        if made_with != fingerprint:
            raise ModelError(f"{path} es de otro modelo; vuelva a instalar Remanso.")
        return found

    def first(self, count: int) -> Self:
        """The first `count` rows, sharing their memory."""
        return type(self)(
            self.vectors[:count], self.labels[:count], self.dangers[:count], self.keys[:count]
        )

    @classmethod
    def none(cls, dimension: int) -> Self:
        """No examples, of vectors with `dimension` numbers."""
        return cls(
            np.zeros((0, dimension), np.float32),
            np.zeros(0, np.int64),
            np.zeros(0, np.int64),
            np.zeros(0, np.uint64),
        )


def softmax(scores: Floats) -> Floats:
    """Along the last axis."""
    raised = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True))


class Head:
    """Ridge regression of the situations on unit vectors, each situation weighing the same.

    W = (Xᵀ S X + λ I)⁻¹ Xᵀ S Y, with S = diag(1 / rows of the label), X with a column of
    ones, Y the labels as 0 and 1 (Hoerl and Kennard 1970, weighted).
    """

    def __init__(self, dimension: int, ridge: float) -> None:
        size = dimension + 1
        self._ridge = ridge
        self._gram = np.zeros((_K, size, size))
        self._sum = np.zeros((_K, size))
        self._rows = np.zeros(_K)
        self.weights: Floats = np.zeros((size, _K))

    def add(self, vectors: Vectors, labels: Labels, sign: int = 1) -> None:
        """Take more examples in, or out with the `sign` -1; `solve` makes them count."""
        for label in np.unique(labels).tolist():
            block = _with_ones(vectors[labels == label]).astype(np.float64)
            self._gram[label] += sign * (block.T @ block)
            self._sum[label] += sign * block.sum(0)
            self._rows[label] += sign * len(block)

    @classmethod
    def load(cls, path: Path, ridge: float, fingerprint: str) -> Self:
        """The sums that `save` wrote. Raises ModelError if the file is missing, damaged, or made
        with other weights."""
        try:
            with np.load(path, allow_pickle=False) as file:
                made_with, upper = str(file["fingerprint"]), file["gram"].astype(np.float64)
                found = cls(file["sum"].shape[1] - 1, ridge)
                found._sum, found._rows = file["sum"], file["rows"]
            rows, columns = np.triu_indices(found._gram.shape[1])
            found._gram[:, rows, columns] = found._gram[:, columns, rows] = upper
        except Exception as error:
            raise ModelError(f"Falta {path} o está dañado; vuelva a instalar Remanso.") from error
        if made_with != fingerprint:
            raise ModelError(f"{path} es de otro modelo; vuelva a instalar Remanso.")
        return found

    def save(self, path: Path, fingerprint: str) -> None:
        """In single precision: to sum them again would cost every start some 200 ms."""
        rows, columns = np.triu_indices(self._gram.shape[1])
        np.savez_compressed(
            path,
            gram=self._gram[:, rows, columns].astype(np.float32),
            sum=self._sum,
            rows=self._rows,
            fingerprint=np.array(fingerprint),
        )

    def copy(self) -> "Head":
        other = Head(self._gram.shape[1] - 1, self._ridge)
        other._gram, other._sum = self._gram.copy(), self._sum.copy()
        other._rows = self._rows.copy()
        return other

    def solve(self) -> None:
        share = 1.0 / np.maximum(self._rows, 1)
        gram: Floats = np.asarray(np.tensordot(share, self._gram, 1), np.float64)
        gram[np.diag_indices_from(gram)] += self._ridge
        # Column k of Xᵀ S Y is the weighted sum of the rows labelled k.
        self.weights = np.asarray(np.linalg.solve(gram, (self._sum * share[:, None]).T))

    def scores(self, vectors: Vectors) -> Floats:
        """(n, 6), about 1 where the head is certain, about 0 elsewhere."""
        return np.asarray(_with_ones(vectors) @ self.weights)


def _with_ones(vectors: Vectors) -> Vectors:
    return np.hstack([vectors, np.ones((len(vectors), 1), np.float32)])


class Classifier:
    """The mixture over the bundled examples and a phrasebook's triggers."""

    def __init__(
        self, bundled: Examples, calibration: Calibration, head: Head | None = None
    ) -> None:
        """`head`: the sums over `bundled`, if somebody has them."""
        self.calibration = calibration
        self._bundled = bundled
        if head is None:
            head = Head(bundled.vectors.shape[1], calibration.ridge)
            head.add(bundled.vectors, bundled.labels)
        self._bundled_head = head
        self._all = bundled
        self._blocks: Vectors | None = None
        self._head = self._bundled_head
        self._head.solve()

    def learn(self, triggers: Examples) -> None:
        """Fit again on the bundled examples plus `triggers` (replaces earlier triggers)."""
        head = self._bundled_head.copy()
        head.add(triggers.vectors, triggers.labels)
        head.solve()
        self._head = head
        self._all = Examples(
            np.concatenate([self._bundled.vectors, triggers.vectors]),
            np.concatenate([self._bundled.labels, triggers.labels]),
            np.concatenate([self._bundled.dangers, triggers.dangers]),
            np.concatenate([self._bundled.keys, triggers.keys]),
        )
        # The same numbers once in memory: the bundled rows come first.
        self._bundled = self._all.first(len(self._bundled.labels))
        self._blocks = _block_means(triggers.vectors) if len(triggers.labels) > LARGE else None

    def probabilities(self, vectors: Vectors, log_odds: Floats) -> Floats:
        """(n, 6) of n texts, each alone: `vectors` (n, d) and the n-grams' `log_odds` (n, 6)."""
        return mix(self.parts(vectors, log_odds), self.calibration)

    @property
    def bundled(self) -> Examples:
        """The examples that come with the program, without a phrasebook's triggers."""
        return self._bundled

    def bundled_head(self) -> Head:
        """The head's sums over them alone, to add to."""
        return self._bundled_head.copy()

    @property
    def dimension(self) -> int:
        return int(self._bundled.vectors.shape[1])

    def parts(self, vectors: Vectors, log_odds: Floats) -> Floats:
        """What each reader says of n texts, (n, 3, 6) log-probabilities."""
        said = (
            log_softmax(self._head.scores(vectors) * self.calibration.head_scale),
            np.log(self._votes(vectors) + UNSEEN),
            log_softmax(log_odds),
        )
        return np.stack(said, axis=1)

    def _votes(self, vectors: Vectors) -> Floats:
        """(n, 6) the nearest examples' labels, weighed by likeness."""
        if self._blocks is None:
            cosines, labels, _ = self._likeness(vectors)
            return votes(cosines, labels, self.calibration)
        return np.concatenate([self._votes_of_likely(vector[None]) for vector in vectors])

    def _likeness(self, vectors: Vectors) -> tuple[Vectors, Labels, Labels]:
        """(n, m) cosines with every example, and (m,) labels and dangers of those."""
        return vectors @ self._all.vectors.T, self._all.labels, self._all.dangers

    def _votes_of_likely(self, vector: Vectors) -> Floats:
        """As `_votes`, of one (1, d), by the bundled examples and the likely blocks."""
        assert self._blocks is not None
        bundled, every = len(self._bundled.labels), len(self._all.labels)
        near = np.argpartition(-(self._blocks @ vector[0]), LIKELY_BLOCKS)[:LIKELY_BLOCKS]
        rows = (bundled + near[:, None] * BLOCK + np.arange(BLOCK)).ravel()
        rows = rows[rows < every]
        return votes(
            np.hstack([vector @ self._bundled.vectors.T, vector @ self._all.vectors[rows].T]),
            np.concatenate([self._bundled.labels, self._all.labels[rows]]),
            self.calibration,
        )

    def threat(self, vectors: Vectors) -> Floats:
        """(n, 2) how much nearer each vector is to direct threats than to other abuse, and than to
        messages that are neither abuse nor crisis: mean cosine of the NEAREST of each; -inf where
        there are no threats to compare with."""
        cosines, labels, dangers = self._likeness(vectors)
        threats = _nearest(cosines[:, dangers == 1], -np.inf)
        others = (dangers == 0, ~np.isin(labels, GRAVE))
        return np.stack([threats - _nearest(cosines[:, rows], -1.0) for rows in others], axis=1)

    def certainty(self, confidence: float) -> Certainty:
        if confidence >= self.calibration.sure:
            return Certainty.SURE
        if confidence >= self.calibration.probable:
            return Certainty.PROBABLE
        return Certainty.UNSURE


def _nearest(cosines: Vectors, none: float) -> Floats:
    """(n,) the mean of the NEAREST in each row of `cosines` (n, m); `none` where m is 0."""
    if not cosines.shape[1]:
        return np.full(len(cosines), none)
    first = max(cosines.shape[1] - NEAREST, 0)
    return np.asarray(np.partition(cosines, first, axis=1)[:, first:].mean(1), np.float64)


def _block_means(vectors: Vectors) -> Vectors:
    """(n / BLOCK, d) of each BLOCK rows of `vectors` (n, d); a short last one counts less."""
    sums = np.add.reduceat(vectors, np.arange(0, len(vectors), BLOCK))
    return np.asarray(sums / BLOCK, np.float32)


def votes(cosines: Vectors, labels: Labels, calibration: Calibration) -> Floats:
    """(n, 6) the labels of each text's nearest examples, by `cosines` (n, m) with each."""
    count = min(calibration.neighbours, cosines.shape[1])
    near = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
    values = np.take_along_axis(cosines, near, 1).astype(np.float64)
    weight = softmax(values * calibration.sharpness)
    found = labels[near]
    return np.stack([(weight * (found == k)).sum(1) for k in range(_K)], axis=1)


def mix(parts: Floats, calibration: Calibration) -> Floats:
    """(n, 6) probabilities from (n, 3, 6) log-probabilities: a weighted sum, then softmax."""
    weights = np.array(calibration.weights)[:, None]
    return softmax(np.asarray((parts * weights).sum(1) + np.array(calibration.bias)))


def combine(each: Floats, grave: float) -> Floats:
    """(6,) of a message from (1 + m, 6) of the whole and its sentences.

    A sentence of abuse or crisis at `grave` or more decides alone; the other situations share
    what is left, in their old proportion.
    """
    whole = each[0].copy()
    for index in GRAVE:
        gravest = each[:, index].max()
        if gravest >= grave and gravest > whole[index]:
            whole *= (1 - gravest) / max(1 - whole[index], 1e-9)
            whole[index] = gravest
    return np.asarray(whole / whole.sum())


def follow(probabilities: Floats, after: int, course: Sequence[Sequence[float]]) -> Floats:
    """(6,) of a message that comes after one of SITUATIONS[after].

    The message before never makes abuse or crisis less likely than they are alone.
    """
    odds = np.array(course[after])
    rest = [k for k in range(_K) if k not in GRAVE]
    odds -= odds[rest].max()
    odds[list(GRAVE)] = np.maximum(odds[list(GRAVE)], 0.0)
    found = probabilities * np.exp(odds)
    return np.asarray(found / found.sum())


def log_softmax(scores: Floats) -> Floats:
    return np.log(softmax(scores) + 1e-6)


def label_indices(situations: Sequence[Situation]) -> Labels:
    return np.array([SITUATIONS.index(s) for s in situations], np.int64)
