"""Reading by words alone: hashed n-grams of letters and words, and a linear classifier.

It reads while the model is loading or missing, weighs beside the vector when the model is
there, and names the words that weighed. Its weights are fitted in `assistant.training` and
kept in `ngrams.npz`; here is only numpy.
"""

import math
import re
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS
from assistant.errors import ModelError
from assistant.text import fold, is_function_word, model_form

Probabilities = npt.NDArray[np.float64]

BUCKETS = 1 << 17
"""Rows of the weight table; the corpora have some 150,000 different n-grams."""

SHORTEST, LONGEST = 2, 5

_TOKEN = re.compile(r"\w+|[!?¡¿]+|[^\w\s.,;:]")


@dataclass(frozen=True, slots=True)
class Features:
    """The sparse form of a text: `buckets` (unique), `values` (unit length), for each n-gram
    occurrence its bucket and its token (`spread`), and the tokens' places in the text."""

    buckets: npt.NDArray[np.int64]
    values: npt.NDArray[np.float64]
    spread: list[tuple[int, int]]
    tokens: list[tuple[int, int]]


def features(text: str, idf: npt.NDArray[Any] | None = None) -> Features:
    """The n-grams of `text` in `model_form`: of letters within a word, of one and two words.

    Value of an n-gram: (1 + ln count) · idf, the whole scaled to length 1.
    """
    plain = model_form(text)
    folded = fold(plain)
    tokens = [m.span() for m in _TOKEN.finditer(folded)]
    spread: list[tuple[int, int]] = []
    before = "^"
    for number, (start, end) in enumerate(tokens):
        word = folded[start:end]
        spread.append((_bucket("w" + word), number))
        spread.append((_bucket(f"b{before} {word}"), number))
        before = word
        padded = f" {word} "
        spread += [
            (_bucket(padded[i : i + n]), number)
            for n in range(SHORTEST, LONGEST + 1)
            for i in range(len(padded) - n + 1)
        ]
    counts = Counter(bucket for bucket, _ in spread)
    buckets = np.fromiter(counts, np.int64, len(counts))
    values = np.array([1.0 + math.log(c) for c in counts.values()], np.float64)
    if idf is not None:
        values = values * idf[buckets]
    length = float(np.sqrt((values * values).sum()))
    if length:
        values = values / length
    # Folding keeps length except for letters that decompose oddly; then places would lie.
    places = tokens if len(folded) == len(plain) else []
    return Features(buckets, values, spread, places)


def _bucket(gram: str) -> int:
    return zlib.crc32(gram.encode("utf-8")) % BUCKETS


class NgramClassifier:
    """Softmax over SITUATIONS, linear in the n-grams.

    `weights`: (BUCKETS, 6); `bias`: (6,); `idf`: (BUCKETS,).
    """

    def __init__(
        self, weights: npt.NDArray[Any], bias: npt.NDArray[Any], idf: npt.NDArray[Any]
    ) -> None:
        self._weights, self._bias, self._idf = weights, bias, idf

    @classmethod
    def load(cls, path: Path) -> "NgramClassifier":
        """Raises ModelError if the file is missing or not what it should be."""
        try:
            with np.load(path, allow_pickle=False) as file:
                weights, bias, idf = file["weights"], file["bias"], file["idf"]
        except Exception as error:
            # numpy passes on what zipfile and its own reader raise.
            raise ModelError(f"Falta {path} o está dañado; vuelva a instalar Remanso.") from error
        if weights.shape != (BUCKETS, len(SITUATIONS)) or idf.shape != (BUCKETS,):
            raise ModelError(f"{path} es de otra versión; vuelva a instalar Remanso.")
        return cls(weights, bias, idf)

    def log_odds(self, text: str) -> Probabilities:
        """One score for each situation, shape (6,); softmax makes them probabilities."""
        found = features(text, self._idf)
        return self._score(found)

    def _score(self, found: Features) -> Probabilities:
        rows = self._weights[found.buckets].astype(np.float64)
        return np.asarray(found.values @ rows + self._bias)

    def evidence(self, text: str, situation: int, at_most: int = 3) -> tuple[str, ...]:
        """The words of `text` that speak most for SITUATIONS[situation], strongest first.

        A word's weight is the sum of its n-grams' share in the score, against the mean of
        the other situations.
        """
        found = features(text, self._idf)
        if not found.tokens:
            return ()
        rows = self._weights[found.buckets].astype(np.float64)
        others = (rows.sum(1) - rows[:, situation]) / (rows.shape[1] - 1)
        share = dict(
            zip(
                found.buckets.tolist(),
                (found.values * (rows[:, situation] - others)).tolist(),
                strict=True,
            )
        )
        counts = Counter(bucket for bucket, _ in found.spread)
        weight = [0.0] * len(found.tokens)
        for bucket, token in found.spread:
            weight[token] += share[bucket] / counts[bucket]
        plain = model_form(text)
        best: dict[str, None] = {}
        for token in sorted(range(len(weight)), key=weight.__getitem__, reverse=True):
            start, end = found.tokens[token]
            word = plain[start:end]
            if weight[token] <= 0 or len(best) == at_most:
                break
            if len(word) > 2 and word.isalpha() and not is_function_word(word):
                best[word] = None
        return tuple(best)
