"""Fit the mixture on writers that neither encoder nor examples have seen.

The fold's encoder was tuned without `held`; the examples, the head and the n-grams leave them
out too. What is fitted here are 9 numbers by likelihood (three weights, six biases), and
floors by counting.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS, Phrasebook
from assistant.evaluate import BINS
from assistant.matching.classifier import (
    Calibration,
    Classifier,
    Examples,
    Floats,
    combine,
    mix,
    softmax,
)
from assistant.matching.encoder import Encoder, Vectors
from assistant.matching.index import EntryIndex
from assistant.text import message, model_form, sentences
from assistant.training.corpus import (
    Labelled,
    corpora,
    fold_writers,
    split_triggers,
    triggers,
)
from assistant.training.fit import dangers, fit_ngrams, labels

START = Calibration(
    weights=(0.5, 1.0, 1.0),
    bias=(0.0,) * 6,
    ridge=0.003,
    neighbours=20,
    sharpness=20.0,
    head_scale=6.0,
    grave=0.9,
    sure=0.9,
    probable=0.5,
    danger=-0.05,
    by_words_danger=-0.05,
    by_words=1.5,
    by_words_probable=0.5,
    by_words_near=0.6,
    near=0.25,
)

CRISIS_ODDS = math.log(7 / 3)
"""A crisis missed costs more than one imagined: what is one in 3 of 10 cases is taken for one."""

SURE_IS_RIGHT = 0.97
SMALLEST_STEP = 200
"""Held-out answers above a floor that are needed before the floor is believed."""


class Fold:
    """Messages that an encoder has not seen, each with what the three readers say of it and of
    its sentences; the head, the neighbours and the n-grams have not seen them either."""

    def __init__(self, encoder: Encoder, book: Phrasebook, fold: int) -> None:
        every = corpora()
        held = fold_writers(every, fold)
        learnt, tried = split_triggers(book, fold)
        seen = [*(r for r in every if r.writer not in held), *triggers(learnt)]
        self.rows = [r for r in every if r.writer in held]
        self.labels = labels(self.rows)
        classifier = Classifier(_examples(seen, encoder), START)
        ngrams = fit_ngrams(seen)
        self.parts, self.threats = [], []
        for row in self.rows:
            texts = _texts(row.text)
            vectors = encoder.encode(texts)
            odds = np.array([ngrams.log_odds(text) for text in texts])
            self.parts.append(classifier.parts(vectors, odds))
            self.threats.append(classifier.threat(vectors))
        self.entries = entry_ranks(encoder, learnt, tried)

    def probabilities(self, calibration: Calibration) -> Floats:
        return np.array(
            [combine(mix(parts, calibration), calibration.grave) for parts in self.parts]
        )


def _texts(text: str) -> list[str]:
    """What the matcher encodes: the message, and its sentences if there are several."""
    clean = message(text).text
    pieces = sentences(clean)
    return [model_form(t) for t in (clean, *(pieces if len(pieces) > 1 else ()))]


def _examples(rows: Sequence[Labelled], encoder: Encoder) -> Examples:
    vectors: Vectors = encoder.encode([model_form(r.text) for r in rows])
    return Examples(
        vectors,
        labels(rows),
        dangers(rows),
        np.zeros(len(rows), np.uint64),
    )


def fit(folds: Sequence[Fold], start: Calibration = START) -> tuple[Calibration, str]:
    """The calibration of all folds together, and the figures that it was chosen by."""
    whole = np.concatenate([[parts[0] for parts in fold.parts] for fold in folds])
    truth = np.concatenate([fold.labels for fold in folds])
    weights, bias = _likeliest(whole, truth)
    bias = (*bias[:-1], bias[-1] + CRISIS_ODDS)
    found = replace(start, weights=weights, bias=bias)
    lines = [f"weights {np.round(weights, 3)} bias {np.round(bias, 3)}"]
    probabilities = np.concatenate([fold.probabilities(found) for fold in folds])
    sure = _floor(probabilities, truth)
    right = probabilities.argmax(1) == truth
    lines.append(
        f"exact {right.mean():.4f}, sure from {sure}, calibration error"
        f" {_error(probabilities, truth):.4f}"
    )
    for situation, name in enumerate(SITUATIONS):
        own = truth == situation
        lines.append(f"  {name:8} {own.sum():4}  recall {right[own].mean():.3f}")
    return replace(found, sure=sure), "\n".join(lines)


def _likeliest(
    parts: Floats, truth: npt.NDArray[np.int64]
) -> tuple[tuple[float, float, float], tuple[float, ...]]:
    """Weights and bias of the greatest likelihood, lightly held to the start (L2)."""
    from scipy.optimize import minimize

    rows = np.arange(len(truth))

    def loss(x: Floats) -> float:
        scores = (parts * x[:3, None]).sum(1) + x[3:]
        chosen = softmax(scores)[rows, truth]
        return float(-np.log(chosen + 1e-9).mean() + 0.003 * (x[3:] ** 2).sum())

    x = minimize(loss, np.array([0.5, 0.7, 0.7] + [0.0] * 6), method="L-BFGS-B").x
    return (float(x[0]), float(x[1]), float(x[2])), tuple(float(v) for v in x[3:])


def _floor(probabilities: Floats, truth: npt.NDArray[np.int64]) -> float:
    """The lowest confidence from which answers are right SURE_IS_RIGHT of the time."""
    best = probabilities.max(1)
    right = probabilities.argmax(1) == truth
    for floor in np.arange(0.5, 0.995, 0.005):
        above = best >= floor
        if above.sum() >= SMALLEST_STEP and right[above].mean() >= SURE_IS_RIGHT:
            return round(float(floor), 3)
    return 0.995


def _error(probabilities: Floats, truth: npt.NDArray[np.int64]) -> float:
    best = probabilities.max(1)
    right = probabilities.argmax(1) == truth
    bins = np.minimum((best * BINS).astype(int), BINS - 1)
    gaps = [
        (bins == k).sum() * abs(right[bins == k].mean() - best[bins == k].mean())
        for k in range(BINS)
        if (bins == k).any()
    ]
    return float(sum(gaps) / len(truth))


def entry_ranks(
    encoder: Encoder, book: Phrasebook, tried: Sequence[tuple[str, str]]
) -> npt.NDArray[np.int64]:
    """For each (entry id, trigger) the place, from 0, of its entry among those of its situation."""
    entries = [entry for entry in book.entries if entry.triggers]
    place = {entry.id: i for i, entry in enumerate(entries)}
    learnt = [model_form(trigger) for entry in entries for trigger in entry.triggers]
    index = EntryIndex(entries, encoder.encode(learnt))
    ranks = []
    for entry, trigger in tried:
        (vector,) = encoder.encode([model_form(trigger)])
        found, _ = index.scores(vector)
        own = entries[place[entry]].situation
        rivals = [i for i, e in enumerate(entries) if e.situation is own]
        ranks.append(int((found[rivals] > found[place[entry]]).sum()))
    return np.array(ranks, np.int64)


def write(calibration: Calibration, path: Path) -> None:
    path.write_text(json.dumps(asdict(calibration), indent=2) + "\n", "utf-8")
