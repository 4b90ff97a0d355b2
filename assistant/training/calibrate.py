"""Fit the mixture on writers that neither encoder nor examples have seen.

The encoder was tuned without them; the examples, the head and the n-grams leave them out too,
each as long as its own messages are read. What is fitted here are 9 numbers by likelihood (three
weights, six biases), and floors by counting.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS, Phrasebook, Situation
from assistant.evaluate import BINS
from assistant.matching.classifier import (
    Calibration,
    Classifier,
    Examples,
    Floats,
    combine,
    follow,
    mix,
    softmax,
)
from assistant.matching.encoder import Encoder, Vectors
from assistant.matching.index import EntryIndex, Spread
from assistant.text import message, model_form, sentences
from assistant.training.corpus import (
    UNTUNED,
    Labelled,
    conversations,
    corpora,
    fold_writers,
    split_triggers,
    triggers,
    tuned_on,
)
from assistant.training.fit import dangers, fit_ngrams, labels

START = Calibration(
    weights=(0.5, 1.0, 1.0),
    bias=(0.0,) * 6,
    ridge=0.003,
    neighbours=40,
    sharpness=35.0,
    head_scale=6.0,
    grave=0.97,
    sure=0.9,
    probable=0.5,
    danger=-0.05,
    threat=0.05,
    harmless=-0.05,
    by_words_danger=-0.05,
    by_words=1.5,
    by_words_probable=0.5,
    by_words_near=0.6,
    near=0.224,
)

CRISIS_ODDS = math.log(12)
"""A crisis missed costs more than one imagined: what is one in 1 of 13 cases is taken for one. Of
the 100 in `tests/data/writers.jsonl` this finds 96; at 9 to 1 92, with 8 of 6,081 others fewer."""

ABUSE_ODDS = 0.3
"""The same for abuse, which threats are part of: of the 203 direct ones four more are found."""

NATURAL, NATURAL_WEIGHT = (0.37, 0.45, 0.09, 0.04, 0.04, 0.01), 0.75
"""Shares of the situations (in the order of SITUATIONS) among what customers write to companies,
our estimate; the corpora have many more of the rare ones. The bias goes three quarters of the way
to them (Bayes would go the whole way, were the estimate exact)."""

THREATS_CAUGHT = 0.95

COURSE_STRENGTHS, COURSE_PARTS, COURSE_PRIOR = (0.0, 0.25, 0.5), 5, 4.0
"""No stronger: at 1.0 our own conversations gain, and those of the evaluation lose three of 75."""

SURE_IS_RIGHT = 0.98
SMALLEST_STEP = 200
"""Held-out answers above a floor that are needed before the floor is believed."""


class Unseen:
    """Messages that an encoder has not seen, each with what the three readers say of it and of
    its sentences; the head, the neighbours and the n-grams have not seen them either."""

    def __init__(
        self,
        encoder: Encoder,
        held: Sequence[Labelled],
        seen: Sequence[Labelled],
        vectors: Vectors,
        entries: npt.NDArray[np.int64] | None = None,
    ) -> None:
        """`vectors` of `seen`; `entries`, what `entry_ranks` says of held-out triggers."""
        self.rows = held
        self.labels = labels(held)
        self.entries = np.zeros(0, np.int64) if entries is None else entries
        keys = np.zeros(len(seen), np.uint64)
        classifier = Classifier(Examples(vectors, labels(seen), dangers(seen), keys), START)
        ngrams = fit_ngrams(seen)
        self.parts, self.threats = [], []
        for row in held:
            texts = _texts(row.text)
            vectors = encoder.encode(texts)
            odds = np.array([ngrams.log_odds(text) for text in texts])
            self.parts.append(classifier.parts(vectors, odds))
            self.threats.append(classifier.threat(vectors)[:, 0])
        self._encoder, self._classifier, self._ngrams = encoder, classifier, ngrams

    def said(self, text: str, calibration: Calibration) -> Floats:
        """(6,) probabilities of a message that is in no corpus of messages."""
        texts = _texts(text)
        odds = np.array([self._ngrams.log_odds(t) for t in texts])
        parts = self._classifier.parts(self._encoder.encode(texts), odds)
        return combine(mix(parts, calibration), calibration.grave)

    def probabilities(self, calibration: Calibration) -> Floats:
        return np.array(
            [combine(mix(parts, calibration), calibration.grave) for parts in self.parts]
        )


def _texts(text: str) -> list[str]:
    """What the matcher encodes: the message, and its sentences if there are several."""
    clean = message(text).text
    pieces = sentences(clean)
    return [model_form(t) for t in (clean, *(pieces if len(pieces) > 1 else ()))]


def fold(encoder: Encoder, book: Phrasebook, number: int) -> Unseen:
    """What `encoder`, tuned for this fold of the cross-validation, has not seen."""
    every = tuned_on(corpora())
    out = fold_writers(every, number)
    learnt, tried = split_triggers(book, number)
    seen = [*(r for r in every if r.writer not in out), *triggers(learnt)]
    vectors = encoder.encode([model_form(r.text) for r in seen])
    held = [r for r in every if r.writer in out]
    return Unseen(encoder, held, seen, vectors, entry_ranks(encoder, learnt, tried))


def untuned(encoder: Encoder, book: Phrasebook, model: Path) -> Unseen:
    """The writers that the encoder of the folder `model` was not tuned on."""
    every, own = corpora(), triggers(book)
    kept = [i for i, row in enumerate(every) if row.writer not in UNTUNED]
    examples, known = (
        Examples.load(model / f"{name}.npz", encoder.fingerprint).vectors
        for name in ("examples", "triggers")
    )
    return Unseen(
        encoder,
        [row for row in every if row.writer in UNTUNED],
        [*(every[i] for i in kept), *own],
        np.concatenate([examples[kept], known]),
    )


def fit(folds: Sequence[Unseen], start: Calibration = START) -> tuple[Calibration, str]:
    """The calibration of all folds together, and the figures that it was chosen by."""
    whole = np.concatenate([[parts[0] for parts in fold.parts] for fold in folds])
    truth = np.concatenate([fold.labels for fold in folds])
    weights, bias = _likeliest(whole, truth)
    lines = [f"weights {np.round(weights, 3)} bias {np.round(bias, 3)}"]
    each = [fold.probabilities(replace(start, weights=weights, bias=bias)) for fold in folds]
    lines += _by_writer(folds, each)
    shares = np.bincount(truth, minlength=len(SITUATIONS)) / len(truth)
    bias = tuple(bias + NATURAL_WEIGHT * np.log(np.array(NATURAL) / shares))
    *rest, abuse, crisis = map(float, bias)
    bias = (*rest, abuse + ABUSE_ODDS, crisis + CRISIS_ODDS)
    found = replace(start, weights=weights, bias=bias)
    each = [fold.probabilities(found) for fold in folds]
    probabilities = np.concatenate(each)
    right = probabilities.argmax(1) == truth
    found = replace(found, sure=_floor(probabilities, truth))
    sure = probabilities.max(1) >= found.sure
    lines.append(
        f"towards natural shares: exact {right.mean():.4f}, calibration error"
        f" {_error(probabilities, truth):.4f}; sure from {found.sure}: {sure.mean():.3f} of all,"
        f" right {right[sure].mean():.3f}"
    )
    for situation, name in enumerate(SITUATIONS):
        own = truth == situation
        false = (~own & (probabilities.argmax(1) == situation)).sum()
        lines.append(
            f"  {name:8} {own.sum():4}  recall {right[own].mean():.3f}  false alarms {false}"
        )
    ranks = np.concatenate([fold.entries for fold in folds])
    if len(ranks):
        lines.append(
            f"entries: {len(ranks)} held-out triggers, entry@1 {(ranks == 0).mean():.3f},"
            f" entry@3 {(ranks < 3).mean():.3f}"
        )
    danger, said = _danger(folds, each)
    lines.append(said)
    course, said = _course(folds[0], found)
    lines.append(said)
    return replace(found, danger=danger, course=course), "\n".join(lines)


def _by_writer(folds: Sequence[Unseen], each: Sequence[Floats]) -> list[str]:
    lines, every = [], []
    for fold, probabilities in zip(folds, each, strict=True):
        right = probabilities.argmax(1) == fold.labels
        writers = [row.writer for row in fold.rows]
        for writer in dict.fromkeys(writers):
            own = right[[w == writer for w in writers]]
            lines.append(f"  {writer:5} {len(own):4}  right {own.mean():.3f}")
        every.append(right)
        lines.append(f"fold: {len(right)} messages, right {right.mean():.4f}")
    lines.append(f"all held-out writers: right {np.concatenate(every).mean():.4f}")
    return lines


def _danger(folds: Sequence[Unseen], each: Sequence[Floats]) -> tuple[float, str]:
    """The floor that THREATS_CAUGHT of the threats that are read as abuse pass."""
    rows = [row for fold in folds for row in fold.rows]
    abuse = np.concatenate(each).argmax(1) == SITUATIONS.index(Situation.ABUSE)
    lead = np.array([scores.max() for fold in folds for scores in fold.threats])
    threat = np.array([row.danger == 1 for row in rows])
    other = np.array([row.danger == 0 and row.situation is Situation.ABUSE for row in rows])
    alike = np.array([row.danger == 0 and row.situation is not Situation.ABUSE for row in rows])
    floor = float(np.quantile(lead[threat & abuse], 1 - THREATS_CAUGHT))
    caught = abuse & (lead >= floor)
    return round(floor, 4), (
        f"danger from {floor:.3f}: {threat.sum()} threats, read as abuse"
        f" {abuse[threat].mean():.3f}, caught {caught[threat].mean():.3f}; taken for one of"
        f" {other.sum()} other abuse {caught[other].mean():.3f}, of {alike.sum()} idioms and"
        f" legal threats {caught[alike].mean():.3f}"
    )


def _course(fold: Unseen, found: Calibration) -> tuple[tuple[tuple[float, ...], ...], str]:
    """How much the situation before says of the next, from conversations that no encoder saw."""
    talks = [[(turn, fold.said(text, found)) for text, turn in talk] for talk in conversations()]
    best, best_right = 0.0, -1.0
    for strength in COURSE_STRENGTHS:
        right = []
        for part in range(COURSE_PARTS):
            rest = [talk for i, talk in enumerate(talks) if i % COURSE_PARTS != part]
            course = _transitions(rest, strength)
            for talk in talks[part::COURSE_PARTS]:
                right += _follows(talk, course)
        if np.mean(right) > best_right + 1e-9:
            best, best_right = strength, float(np.mean(right))
        if not strength:
            alone = float(np.mean(right))
    turns = sum(len(talk) for talk in talks)
    said = (
        f"conversations: {len(talks)}, {turns} turns, right alone {alone:.3f},"
        f" with the message before {best_right:.3f} (strength {best})"
    )
    return _transitions(talks, best), said


Talk = Sequence[tuple[int, Floats]]
"""The turns of a conversation: the true situation, and the probabilities read of it alone."""


def _transitions(talks: Sequence[Talk], strength: float) -> tuple[tuple[float, ...], ...]:
    """`strength` · ln(P(next | before) / P(next)), counted with COURSE_PRIOR added rows."""
    size = len(SITUATIONS)
    counts = np.zeros((size, size))
    for talk in talks:
        for (before, _), (after, _) in pairwise(talk):
            counts[before, after] += 1
    shares = (counts.sum(0) + 1) / (counts.sum() + size)
    likely = (counts + COURSE_PRIOR * shares) / (counts.sum(1, keepdims=True) + COURSE_PRIOR)
    return tuple(map(tuple, np.round(strength * np.log(likely / shares), 4).tolist()))


def _follows(talk: Talk, course: tuple[tuple[float, ...], ...]) -> list[bool]:
    right, before = [], None
    for truth, alone in talk:
        probabilities = alone if before is None else follow(alone, before, course)
        before = int(probabilities.argmax())
        right.append(before == truth)
    return right


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
    vectors = encoder.encode(learnt)
    index = EntryIndex(entries, vectors, Spread.none(vectors.shape[1]))
    ranks = []
    for entry, trigger in tried:
        form = model_form(trigger)
        (vector,) = encoder.encode([form])
        found, _ = index.scores(vector, form)
        own = entries[place[entry]].situation
        rivals = [i for i, e in enumerate(entries) if e.situation is own]
        ranks.append(int((found[rivals] > found[place[entry]]).sum()))
    return np.array(ranks, np.int64)


def write(calibration: Calibration, path: Path) -> None:
    path.write_text(json.dumps(asdict(calibration), indent=2) + "\n", "utf-8")
