"""A matcher that follows a book while it is written: one changed entry costs milliseconds.

Only what a changed entry brings is encoded and projected; the rest is shared between the matcher
before and the one after. Exact are the head, the neighbours, the subject words and the spread
within entries (each is a sum over entries). What the entry index takes off and whitens by, its
`Basis`, stays that of the last whole build, until `rebased`: `drift` says how far it has gone.

After 50 random changes of the bundled book in a row, against a whole build, over the 180 messages
of tests/data/dev.jsonl: situation, certainty and first entry never differed, the set of the first
three did in 2.2 % of the readings; after `rebased`, in none. (Past MOST_DRIFT the basis is made
again on the way.) `python -m tests.benchmarks.trial` prints this, and what a change costs.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from assistant import text as texts
from assistant.domain import SITUATIONS, Entry, Match, Phrasebook
from assistant.matching.classifier import (
    Classifier,
    Floats,
    Head,
    Labels,
)
from assistant.matching.encoder import Encoder, Vectors, text_key
from assistant.matching.index import SUBJECT, Spread, shrunk, unit
from assistant.matching.matcher import Matcher, danger_of, ranked
from assistant.matching.ngrams import NgramClassifier
from assistant.matching.vector_cache import Known, rounded
from assistant.text import stems

Ints = npt.NDArray[np.int64]
Singles = npt.NDArray[np.float32]

MOST_DRIFT = 0.02
"""Share of a situation's triggers that may change before the basis must be made again."""

ALIKE = 0.35
"""Cosine of a text with a trigger from which both are about the same."""

KIN = 0.15
"""Cosine of the middles of two entries from which they are about the same."""

_DEAD = np.float32(-2)
"""A cosine below every other: a row that is no longer in the book."""


class Arena:
    """Rows that are only ever added, so that an older view of them stays true."""

    def __init__(self, width: int) -> None:
        self._rows = np.empty((0, width), np.float32)
        self.used = 0

    def add(self, rows: Vectors) -> Ints:
        """Take `rows` (n, width) in; their places, (n,)."""
        need = self.used + len(rows)
        if need > len(self._rows):
            grown = np.empty((need + need // 8, self._rows.shape[1]), np.float32)
            grown[: self.used] = self._rows[: self.used]
            self._rows = grown
        self._rows[self.used : need] = rows
        places = np.arange(self.used, need)
        self.used = need
        return places

    def upto(self, used: int) -> Vectors:
        """The first `used` rows, not copied."""
        return self._rows[:used]


class _Projected(Arena):
    """Rows as their situation sees them; whoever compares needs that situation's view alone."""

    def __init__(self, width: int) -> None:
        super().__init__(width)
        self._runs: list[tuple[int, int, int]] = []

    def add_of(self, rows: Vectors, label: int) -> Ints:
        """As `add`, of one situation."""
        places = self.add(rows)
        start, end = self.used - len(rows), self.used
        if self._runs and self._runs[-1][2] == label:
            start = self._runs.pop()[0]
        self._runs.append((start, end, label))
        return places

    def cosines(self, views: Vectors, used: int) -> Singles:
        """(used,) of each row with that one of the `views` (6, width) that is of its situation."""
        found = np.empty(used, np.float32)
        for start, end, label in self._runs:
            if start >= used:
                break
            end = min(end, used)
            np.dot(self._rows[start:end], views[label], out=found[start:end])
        return found


@dataclass(frozen=True, slots=True)
class _Held:
    """What is known of one entry with triggers: its rows, which the first of them names, and what
    it adds to each sum."""

    entry: Entry
    first: int
    rows: Ints
    label: int
    stems: Ints
    """Of the vocabulary, each once."""
    counts: Singles
    """ln(1 + triggers with the stem)."""

    def serves(self, entry: Entry) -> bool:
        """Whether `entry` leads to the same numbers."""
        old = self.entry
        return (old.triggers, old.situation, old.danger, old.own) == (
            entry.triggers,
            entry.situation,
            entry.danger,
            entry.own,
        )


@dataclass(frozen=True, slots=True)
class Basis:
    """`means` (6, d) of each situation and the `whitening` (d, d); as in `EntryIndex`."""

    means: Vectors
    whitening: Vectors

    def see(self, vectors: Vectors, label: int) -> Vectors:
        return unit(np.asarray((vectors - self.means[label]) @ self.whitening, np.float32))


class _Sums:
    """The head's sums, the spread within entries and the situations' totals."""

    def __init__(self, head: Head, spread: Spread) -> None:
        self.head = head
        self.spread, self._others = spread.total.copy(), spread.count
        self.totals = np.zeros((len(SITUATIONS), len(self.spread)))
        self.rows = np.zeros(len(SITUATIONS))

    def copy(self) -> "_Sums":
        other = _Sums(self.head.copy(), Spread(self.spread, self._others))
        other.totals, other.rows = self.totals.copy(), self.rows.copy()
        return other

    def add(self, arena: Vectors, held: Sequence[_Held], sign: int = 1) -> None:
        """Take in (or, with -1, out) the triggers of these entries, rows of `arena`."""
        if not held:
            return
        sizes = np.array([len(one.rows) for one in held])
        owner = np.repeat(np.arange(len(held)), sizes)
        labels = np.array([one.label for one in held])[owner]
        team = ~np.array([one.entry.own for one in held])[owner]
        vectors = arena[np.concatenate([one.rows for one in held])]
        self.head.add(vectors[team], labels[team], sign)
        exact = vectors.astype(np.float64)
        middles = np.add.reduceat(exact, np.cumsum(sizes) - sizes) / sizes[:, None]
        rest = exact - middles[owner]
        self.spread += sign * (rest.T @ rest)
        for label in np.unique(labels).tolist():
            self.totals[label] += sign * exact[labels == label].sum(0)
            self.rows[label] += sign * int((labels == label).sum())

    def basis(self) -> Basis:
        means = self.totals / np.maximum(self.rows, 1)[:, None]
        means[self.rows == 0] = 0
        whole = max(int(self.rows.sum()) + self._others, 1)
        return Basis(np.asarray(means, np.float32), shrunk(self.spread / whole))


class _Fixed:
    """What does not depend on the book, and the rows that all its versions share."""

    def __init__(
        self,
        encoder: Encoder,
        classifier: Classifier,
        ngrams: NgramClassifier,
        known: Known,
    ) -> None:
        self.encoder, self.classifier, self.ngrams = encoder, classifier, ngrams
        self.known = known
        self.vectors = Arena(classifier.dimension)
        self.vocabulary: dict[str, int] = {}

    def hold(self, entry: Entry) -> _Held:
        forms = [texts.model_form(trigger) for trigger in entry.triggers]
        keys = [text_key(form) for form in forms]
        new = [n for n, key in enumerate(keys) if key not in self.known]
        vectors = np.empty((len(forms), self.classifier.dimension), np.float32)
        for n, key in enumerate(keys):
            if key in self.known:
                vectors[n] = self.known[key]
        if new:
            vectors[new] = rounded(self.encoder.encode([forms[n] for n in new]))
            self.known |= {keys[n]: vectors[n].copy() for n in new}
        counts = Counter(stem for trigger in entry.triggers for stem in set(stems(trigger)))
        numbers = [self.vocabulary.setdefault(s, len(self.vocabulary)) for s in counts]
        return _Held(
            entry,
            self.vectors.used,
            self.vectors.add(vectors),
            SITUATIONS.index(entry.situation),
            np.array(numbers, np.int64),
            np.log1p(np.array(list(counts.values()), np.float32)),
        )


@dataclass(frozen=True, slots=True)
class _Told:
    """What the rows of an arena say of the situations: as in Examples, -1 where they do not."""

    labels: Labels
    dangers: Labels

    @classmethod
    def none(cls) -> Self:
        return cls(np.zeros(0, np.int64), np.zeros(0, np.int64))

    def after(self, gone: Iterable[_Held], came: Iterable[_Held], used: int) -> Self:
        """For an arena of `used` rows, without those of `gone` and with those of `came`."""
        rest = np.full(used - len(self.labels), -1, np.int64)
        labels = np.concatenate([self.labels, rest])
        dangers = np.concatenate([self.dangers, rest])
        for one in gone:
            labels[one.rows] = dangers[one.rows] = -1
        for one in came:
            if not one.entry.own:
                labels[one.rows], dangers[one.rows] = one.label, danger_of(one.entry)
        return type(self)(labels, dangers)


class _Texts(Sequence[str]):
    """The triggers of entries in one flat list, which is never made."""

    def __init__(self, entries: Sequence[Entry], owner: Ints, starts: Ints) -> None:
        self._entries, self._owner, self._starts = entries, owner, starts

    def __len__(self) -> int:
        return len(self._owner)

    def __getitem__(self, row: Any) -> Any:
        owner = int(self._owner[row])
        return self._entries[owner].triggers[row - int(self._starts[owner])]


class _LiveClassifier(Classifier):
    """As Classifier, over the bundled examples and rows of an arena, none of them copied."""

    def __init__(self, plain: Classifier, head: Head, rows: Vectors, labels: Labels,
                 dangers: Labels) -> None:  # fmt: skip
        self.calibration = plain.calibration
        self._bundled = self._all = plain.bundled
        self._head = head
        self._rows, self._labels, self._dangers = rows, labels, dangers
        self._blocks = None

    def _likeness(self, vectors: Vectors) -> tuple[Vectors, Labels, Labels]:
        live = vectors @ self._rows.T
        live[:, self._labels < 0] = _DEAD
        return (
            np.hstack([vectors @ self._bundled.vectors.T, live]),
            np.concatenate([self._bundled.labels, self._labels]),
            np.concatenate([self._bundled.dangers, self._dangers]),
        )


class _Subject:
    """As SubjectIndex, with the rarity of a stem counted from what each entry keeps."""

    def __init__(self, held: Sequence[_Held], vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._size = len(held)
        self._place = np.repeat(np.arange(len(held)), [len(h.stems) for h in held])
        none = np.zeros(0, np.int64)
        self._stem = np.concatenate([none, *(h.stems for h in held)])
        counts = np.concatenate([np.zeros(0, np.float32), *(h.counts for h in held)])
        team = np.array([not h.entry.own for h in held], np.bool_)
        seen = np.bincount(self._stem[team[self._place]], minlength=len(vocabulary))
        self._unseen = float(np.log(1 + team.sum()))
        self._rarity = self._unseen - np.log1p(seen)
        weights = counts * self._rarity[self._stem]
        length = np.sqrt(np.bincount(self._place, weights * weights, minlength=self._size))
        self._weights = weights / np.where(length, length, 1.0)[self._place]

    def scores(self, text: str) -> Singles:
        asked = np.zeros(len(self._rarity))
        length = 0.0
        for stem in set(stems(text)):
            number = self._vocabulary.get(stem, len(asked))
            rarity = self._unseen
            if number < len(asked):
                asked[number] = rarity = float(self._rarity[number])
            length += rarity * rarity
        found = np.bincount(self._place, self._weights * asked[self._stem], minlength=self._size)
        return np.asarray(found / (np.sqrt(length) or 1.0), np.float32)


class LiveMatcher(Matcher):
    """Reads as `Matcher` does; `following` gives the one for the book after a change.

    One thread at a time for all that come from one another: they share memory.
    """

    def __init__(
        self,
        book: Phrasebook,
        encoder: Encoder,
        classifier: Classifier,
        ngrams: NgramClassifier,
        known: Known,
        spread: Spread,
    ) -> None:
        """Whole, for `book`; `known` as in Matcher, and takes in what is encoded."""
        fixed = _Fixed(encoder, classifier, ngrams, known)
        held = [fixed.hold(entry) for entry in book.entries if entry.triggers]
        sums = _Sums(classifier.bundled_head(), spread)
        rows = fixed.vectors.upto(fixed.vectors.used)
        sums.add(rows, held)
        self._begin(fixed, held, sums)

    def _begin(self, fixed: _Fixed, held: Sequence[_Held], sums: _Sums) -> None:
        """A basis and a projection of their own."""
        self._basis = sums.basis()
        self._seen = _Projected(len(self._basis.whitening))
        self._middles = Arena(len(self._basis.whitening))
        self._spots: dict[int, tuple[Ints, int]] = {}
        self._changed = np.zeros(len(SITUATIONS))
        self._settle(fixed, held, sums)
        self._tell = _Told.none().after((), held, fixed.vectors.used)
        self._learn()

    def _settle(self, fixed: _Fixed, held: Sequence[_Held], sums: _Sums) -> None:
        """Project what is new, and put the flat lists together."""
        self._fixed, self._held, self._sums = fixed, tuple(held), sums
        self._encoder, self._ngrams = fixed.encoder, fixed.ngrams
        vectors = fixed.vectors.upto(fixed.vectors.used)
        known = self._spots
        self._spots = {
            one.first: known.get(one.first) or self._project(vectors[one.rows], one.label)
            for one in held
        }
        spots = self._spots.values()
        sizes = np.array([len(one.rows) for one in held], np.int64)
        self._rows = np.concatenate([np.zeros(0, np.int64), *[rows for rows, _ in spots]])
        self._middle = np.array([middle for _, middle in spots], np.int64)
        self._situation = np.array([one.label for one in held], np.int64)
        self._owner = np.repeat(np.arange(len(held)), sizes)
        self._starts = np.cumsum(sizes) - sizes
        self._entries = [one.entry for one in held]
        self._texts = _Texts(self._entries, self._owner, self._starts)
        self._subject = _Subject(held, fixed.vocabulary)
        self._views = self._seen.used, self._middles.used

    def _project(self, vectors: Vectors, label: int) -> tuple[Ints, int]:
        """Take an entry's triggers in as their situation sees them: their rows, and that of their
        middle."""
        seen = self._basis.see(vectors, label)
        middle = unit(seen.mean(0, keepdims=True))
        return self._seen.add_of(seen, label), int(self._middles.add(middle)[0])

    def _learn(self) -> None:
        """Make what the entries say of the situations count."""
        self._sums.head.solve()
        fixed, told = self._fixed, self._tell
        rows = fixed.vectors.upto(fixed.vectors.used)
        plain = fixed.classifier
        self._classifier = _LiveClassifier(plain, self._sums.head, rows, told.labels, told.dangers)

    def following(self, book: Phrasebook) -> Self:
        """The matcher for `book`: quick where few entries differ from those of this one's.

        Where too much differs for the basis to serve, it is a whole build, with what is encoded.
        """
        before = {one.entry.id: one for one in self._held}
        held, came = [], []
        fixed = self._fixed
        for entry in book.entries:
            if not entry.triggers:
                continue
            old = before.get(entry.id)
            if old is None or not (old.entry is entry or old.serves(entry)):
                one = fixed.hold(entry)
                came.append(one)
            else:
                before.pop(entry.id)
                one = old if old.entry is entry else replace(old, entry=entry)
            held.append(one)
        sums = self._sums.copy() if came or before else self._sums
        rows = fixed.vectors.upto(fixed.vectors.used)
        sums.add(rows, list(before.values()), -1)
        sums.add(rows, came)
        changed = self._changed + _apart(before.values(), came)
        made = object.__new__(type(self))
        if (changed > MOST_DRIFT * sums.rows).any():
            made._begin(fixed, held, sums)
            return made
        made._basis, made._changed = self._basis, changed
        made._seen, made._middles, made._spots = self._seen, self._middles, self._spots
        made._settle(fixed, held, sums)
        if sums is self._sums:
            made._tell, made._classifier = self._tell, self._classifier
        else:
            made._tell = self._tell.after(before.values(), came, fixed.vectors.used)
            made._learn()
        return made

    def lacking(self, book: Phrasebook) -> list[str]:
        """What `following` would have to encode for `book`, normalised, each form once."""
        before = {one.entry.id: one for one in self._held}
        forms = dict.fromkeys(
            texts.model_form(trigger)
            for entry in book.entries
            if (old := before.get(entry.id)) is None
            or not (old.entry is entry or old.serves(entry))
            for trigger in entry.triggers
        )
        return [form for form in forms if text_key(form) not in self._fixed.known]

    @property
    def drift(self) -> int:
        """Triggers that came or went since the basis was made."""
        return int(self._changed.sum())

    def rebased(self) -> Self:
        """As a whole build would be, and without what earlier versions left in memory."""
        fixed = _Fixed(
            self._fixed.encoder, self._fixed.classifier, self._fixed.ngrams, self._fixed.known
        )
        fixed.vocabulary = self._fixed.vocabulary
        rows = self._fixed.vectors.upto(self._fixed.vectors.used)
        held = [
            replace(one, first=fixed.vectors.used, rows=fixed.vectors.add(rows[one.rows]))
            for one in self._held
        ]
        made = object.__new__(type(self))
        made._begin(fixed, held, self._sums)
        return made

    def alike(self, raw: str, count: int) -> tuple[Match, ...]:
        """The `count` triggers nearest to a text in what they are about, with their entries."""
        form = texts.model_form(texts.message(raw).text)
        if not len(self._rows) or not form:
            return ()
        scores = self._to_triggers(self._encoder.encode([form])[0])[0]
        order = np.argsort(-scores, kind="stable")[:count].tolist()
        return tuple(
            Match(
                self._entries[int(self._owner[row])],
                round(float(scores[row]), 4),
                self._texts[row],
                near=bool(scores[row] >= ALIKE),
            )
            for row in order
        )

    def kin(self, entry_id: str, count: int) -> tuple[Match, ...]:
        """The `count` entries nearest to one of the book; none if it has no triggers."""
        place = next((n for n, e in enumerate(self._entries) if e.id == entry_id), None)
        if place is None:
            return ()
        middles = self._middles.upto(self._views[1])[self._middle]
        scores = middles @ middles[place]
        scores[place] = -1
        order = np.argsort(-scores, kind="stable")[:count].tolist()
        found = [(self._entries[n], float(scores[n])) for n in order if n != place]
        return tuple(Match(e, round(s, 4), e.triggers[0], near=s >= KIN) for e, s in found)

    def _to_triggers(self, vector: Vectors) -> tuple[Singles, Vectors]:
        """Cosine of `vector` with each trigger, and as each situation would see it."""
        seen = unit(np.asarray((vector - self._basis.means) @ self._basis.whitening, np.float32))
        return self._seen.cosines(seen, self._views[0])[self._rows], seen

    def _ranked(self, vector: Vectors, text: str) -> tuple[Match, ...]:
        if not len(self._rows):
            return ()
        triggers, seen = self._to_triggers(vector)
        middles = (self._middles.upto(self._views[1]) @ seen.T)[self._middle, self._situation]
        best = np.maximum.reduceat(triggers, self._starts)
        reached = np.flatnonzero(triggers == best[self._owner])
        _, first = np.unique(self._owner[reached], return_index=True)
        scores = np.asarray((best + middles) / 2 + SUBJECT * self._subject.scores(text), np.float32)
        near = self._classifier.calibration.near
        return ranked(self._entries, self._texts, scores, reached[first], near)


def _apart(gone: Iterable[_Held], came: Iterable[_Held]) -> Floats:
    """(6,) triggers of each situation that are only on one side."""
    sides = [
        Counter((h.label, trigger) for h in side for trigger in h.entry.triggers)
        for side in (gone, came)
    ]
    different = (sides[0] - sides[1]) + (sides[1] - sides[0])
    count = np.zeros(len(SITUATIONS))
    for (label, _), times in different.items():
        count[label] += times
    return count
