"""The reading of a message: its situation, and the entries near to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from assistant import text as texts
from assistant.domain import (
    SITUATIONS,
    Certainty,
    Entry,
    Match,
    Phrasebook,
    Reading,
    Situation,
)
from assistant.matching.classifier import (
    GRAVE,
    Calibration,
    Classifier,
    Examples,
    Floats,
    Head,
    combine,
    follow,
    label_indices,
    softmax,
)
from assistant.matching.encoder import Encoder, Vectors, text_key
from assistant.matching.index import EntryIndex, Spread
from assistant.matching.ngrams import NgramClassifier

_ABUSE, _CRISIS = (SITUATIONS.index(s) for s in (Situation.ABUSE, Situation.CRISIS))

WORTH_READING = 0.03
"""What the n-grams must give to abuse or crisis for a sentence to be read alone by the model. Of
500 messages of several sentences, half of them dangers, none is read otherwise than with all
sentences, nor is any with 0.1."""

SHOWN_MATCHES = 200
"""Entries kept in a reading; suggestions never look further down."""


class _Triggers:
    """The triggers of a book in one flat list, entry by entry."""

    def __init__(self, book: Phrasebook) -> None:
        self.entries = [entry for entry in book.entries if entry.triggers]
        self.texts = [t for entry in self.entries for t in entry.triggers]
        self.forms = [texts.model_form(t) for t in self.texts]
        counts = [len(entry.triggers) for entry in self.entries]
        self.starts = np.concatenate([[0], np.cumsum(counts)])[:-1].astype(np.int64)
        self.owner = np.repeat(np.arange(len(counts)), counts)

    def examples(self, vectors: Vectors) -> Examples:
        """The team's; what an agent writes for themselves never changes what a message is."""
        rows = ~np.array([e.own for e in self.entries], np.bool_)[self.owner]
        return Examples(
            vectors[rows],
            label_indices([e.situation for e in self.entries])[self.owner][rows],
            np.array([danger_of(e) for e in self.entries], np.int64)[self.owner][rows],
            np.frombuffer(b"".join(text_key(f) for f in self.forms), np.uint64)[rows],
        )

    def nearest(self, scores: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
        """The row of each entry's best trigger, by a score for each trigger."""
        ends = np.append(self.starts[1:], len(self.texts))
        return np.array(
            [a + int(scores[a:b].argmax()) for a, b in zip(self.starts, ends, strict=True)],
            np.int64,
        )


def ranked(
    entries: Sequence[Entry],
    triggers: Sequence[str],
    scores: npt.NDArray[np.float32],
    rows: npt.NDArray[np.int64],
    near: float,
) -> tuple[Match, ...]:
    """Each entry with its nearest trigger, the likest first; `near` is the floor.

    `scores` and `rows`: for each entry its likeness and the row of that trigger.
    """
    order = np.argsort(-scores, kind="stable")[:SHOWN_MATCHES]
    return tuple(
        Match(
            entries[i],
            round(max(float(scores[i]), 0.0), 4),
            triggers[int(rows[i])],
            near=bool(scores[i] >= near),
        )
        for i in order.tolist()
    )


class WordMatcher:
    """Reads by n-grams alone: at once after the start, or when the model is missing."""

    def __init__(self, book: Phrasebook, ngrams: NgramClassifier, calibration: Calibration) -> None:
        self._triggers = _Triggers(book)
        self._folded = [texts.fold(form) for form in self._triggers.forms]
        self._ngrams = ngrams
        self._calibration = calibration

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:
        """The reading of a message, None if there is nothing in it to read; what came before it
        (`after`) counts only with the model."""
        del after
        message = texts.message(raw)
        if not message:
            return None
        form = texts.model_form(message.text)
        log_odds = self._ngrams.log_odds(form) * self._calibration.by_words
        probabilities = softmax(log_odds)
        best = int(probabilities.argmax())
        floor = self._calibration.by_words_probable
        certainty = Certainty.PROBABLE if probabilities[best] >= floor else Certainty.UNSURE
        scores = process.cdist(
            [texts.fold(form)], self._folded, scorer=fuzz.token_set_ratio, dtype=np.float32
        )[0]
        rows = self._triggers.nearest(scores)
        floor = self._calibration.by_words_near
        matches = ranked(
            self._triggers.entries, self._triggers.texts, scores[rows] / 100, rows, floor
        )
        return Reading(
            situation=SITUATIONS[best],
            certainty=certainty,
            probabilities=_named(probabilities),
            evidence=self._ngrams.evidence(form, best),
            matches=matches,
            danger=SITUATIONS[best] is Situation.ABUSE
            and leans_to_danger(matches, self._calibration.by_words_danger),
            by_words=True,
            truncated=message.truncated,
            foreign=texts.looks_foreign(message.text),
        )


class Matcher:
    """Reads with the model: vectors, neighbours and n-grams together."""

    def __init__(
        self,
        book: Phrasebook,
        encoder: Encoder,
        classifier: Classifier,
        ngrams: NgramClassifier,
        known: Mapping[bytes, Vectors],
        spread: Spread,
    ) -> None:
        """`known` maps `text_key` to the vectors already computed with this encoder."""
        self._triggers = _Triggers(book)
        self._encoder = encoder
        self._classifier = classifier
        self._ngrams = ngrams
        vectors = self._vectors(known)
        classifier.learn(self._triggers.examples(vectors))
        self._index = EntryIndex(self._triggers.entries, vectors, spread)

    def _vectors(self, known: Mapping[bytes, Vectors]) -> Vectors:
        forms = self._triggers.forms
        keys = [text_key(form) for form in forms]
        new = [i for i, key in enumerate(keys) if key not in known]
        vectors = np.empty((len(forms), self._classifier.dimension), np.float32)
        for row, key in enumerate(keys):
            if key in known:
                vectors[row] = known[key]
        if new:
            vectors[new] = self._encoder.encode([forms[row] for row in new])
        return vectors

    def rank(self, raw: str) -> tuple[Match, ...]:
        """The entries near to a message, whatever its situation."""
        form = texts.model_form(texts.message(raw).text)
        (vector,) = self._encoder.encode([form])
        return self._ranked(vector, form)

    def _ranked(self, vector: Vectors, text: str) -> tuple[Match, ...]:
        near = self._classifier.calibration.near
        scores, rows = self._index.scores(vector, text)
        return ranked(self._triggers.entries, self._triggers.texts, scores, rows, near)

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:
        """The reading of a message, None if there is nothing in it to read; `after`: the
        situation of the case's message before it."""
        message = texts.message(raw)
        if not message:
            return None
        whole = texts.model_form(message.text)
        parts = [texts.model_form(part) for part in texts.sentences(message.text)]
        every = [whole, *(parts if len(parts) > 1 else [])]
        log_odds = np.array([self._ngrams.log_odds(part) for part in every])
        # A sentence counts only if it is grave alone, and costs as much time as a message.
        worth = softmax(log_odds)[:, list(GRAVE)].max(1) >= WORTH_READING
        worth[0] = True
        vectors = self._encoder.encode(
            [part for part, read in zip(every, worth, strict=True) if read]
        )
        log_odds = log_odds[worth]
        each = self._classifier.probabilities(vectors, log_odds)
        calibration = self._classifier.calibration
        probabilities = combine(each, calibration.grave)
        if after is not None:
            probabilities = follow(probabilities, SITUATIONS.index(after), calibration.course)
        best = int(probabilities.argmax())
        danger = False
        if best == _ABUSE:
            # The whole message, and each sentence that is abuse by itself.
            grave = [0, *np.flatnonzero(each[:, _ABUSE] >= calibration.grave).tolist()]
            nearer = self._classifier.threat(vectors[grave])[:, 0]
            danger = bool(nearer.max() >= calibration.danger)
        elif best != _CRISIS and probabilities[_ABUSE] >= calibration.threat:
            nearer = self._classifier.threat(vectors[:1])[0]
            danger = bool((nearer >= (0.0, calibration.harmless)).all())
            best = _ABUSE if danger else best
        matches = self._ranked(vectors[0], whole)
        situation = SITUATIONS[best]
        foreign = texts.looks_foreign(message.text)
        return Reading(
            situation=situation,
            certainty=(
                Certainty.UNSURE
                if foreign
                else self._classifier.certainty(float(probabilities[best]))
            ),
            probabilities=_named(probabilities),
            evidence=self._ngrams.evidence(whole, best),
            matches=matches,
            danger=danger,
            truncated=message.truncated,
            foreign=foreign,
        )


@dataclass(frozen=True, slots=True)
class Parts:
    """What a matcher is made of, beside the book; `known` as in Matcher."""

    encoder: Encoder
    classifier: Classifier
    ngrams: NgramClassifier
    known: Mapping[bytes, Vectors]
    spread: Spread

    def matcher(self, book: Phrasebook) -> Matcher:
        """The matcher for `book`; the classifier is its own from then on."""
        return Matcher(book, self.encoder, self.classifier, self.ngrams, self.known, self.spread)


def load_word_matcher(book: Phrasebook, model: Path) -> WordMatcher:
    """The matcher that needs no model. Raises ModelError."""
    return WordMatcher(
        book,
        NgramClassifier.load(model / "ngrams.npz"),
        Calibration.load(model / "calibration.json"),
    )


def load_parts(encoder: Encoder, model: Path) -> Parts:
    """What `model` holds for `encoder`. Raises ModelError."""
    bundled = Examples.load(model / "examples.npz", encoder.fingerprint)
    known = Examples.load(model / "triggers.npz", encoder.fingerprint)
    calibration = Calibration.load(model / "calibration.json")
    head = Head.load(model / "head.npz", calibration.ridge, encoder.fingerprint)
    return Parts(
        encoder,
        Classifier(bundled, calibration, head),
        NgramClassifier.load(model / "ngrams.npz"),
        dict(zip((k.tobytes() for k in known.keys), known.vectors, strict=True)),
        Spread.load(model / "spread.npz", encoder.fingerprint),
    )


def load_foreign_parts(encoder: Encoder, bundled: Path) -> Parts:
    """For a model that is not the bundled one: a book's triggers are its only examples, n-grams
    and calibration stay those of `bundled`. Raises ModelError."""
    (probe,) = encoder.encode(["hola"])
    return Parts(
        encoder,
        Classifier(Examples.none(len(probe)), Calibration.load(bundled / "calibration.json")),
        NgramClassifier.load(bundled / "ngrams.npz"),
        {},
        Spread.none(len(probe)),
    )


def load_matcher(book: Phrasebook, encoder: Encoder, model: Path) -> Matcher:
    """The matcher with `encoder` and what `model` holds for it. Raises ModelError."""
    return load_parts(encoder, model).matcher(book)


def load_foreign_matcher(book: Phrasebook, encoder: Encoder, bundled: Path) -> Matcher:
    """The matcher with a model that is not the bundled one. Raises ModelError."""
    return load_foreign_parts(encoder, bundled).matcher(book)


def _named(probabilities: Floats) -> dict[Situation, float]:
    return {s: round(float(p), 4) for s, p in zip(SITUATIONS, probabilities, strict=True)}


def danger_of(entry: Entry) -> int:
    """As in `Examples.dangers`."""
    return int(entry.danger) if entry.situation is Situation.ABUSE else -1


def leans_to_danger(matches: Sequence[Match], floor: float) -> bool:
    """Whether a dangerous entry is the nearest of abuse, or behind it by no more than -`floor`.

    A direct threat must not be missed, so the floor is below zero: some other abuse is taken
    for one, which costs a needless press of a button.
    """
    abusive = [m for m in matches if m.entry.situation is Situation.ABUSE and not m.entry.own]
    dangerous = max((m.score for m in abusive if m.entry.danger), default=-1.0)
    other = max((m.score for m in abusive if not m.entry.danger), default=0.0)
    return dangerous >= max(other + floor, 0.0)
