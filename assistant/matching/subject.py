"""Which entries share a message's subject words: what the vectors, which follow the situation,
tell apart least."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assistant.domain import Entry
from assistant.text import stems


class SubjectIndex:
    """TF-IDF over the stems of each entry's triggers, an entry being one document (Salton and
    Buckley 1988): ln(1 + triggers with the stem) · ln((1 + entries) / (1 + entries with it)).

    What an agent wrote for themselves does not count in how rare a stem is.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._size = len(entries)
        counts = [
            Counter(stem for trigger in entry.triggers for stem in set(stems(trigger)))
            for entry in entries
        ]
        team = [not entry.own for entry in entries]
        seen = Counter(
            stem for count, is_team in zip(counts, team, strict=True) if is_team for stem in count
        )
        self._unseen = math.log(1 + sum(team))
        self._rarity = {
            stem: self._unseen - math.log(1 + seen[stem]) for count in counts for stem in count
        }
        found: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, count in enumerate(counts):
            weights = {s: math.log1p(n) * self._rarity[s] for s, n in count.items()}
            length = math.sqrt(sum(w * w for w in weights.values())) or 1.0
            for stem, weight in weights.items():
                found[stem].append((place, weight / length))
        self._entries = {
            stem: (
                np.array([place for place, _ in rows], np.int64),
                np.array([weight for _, weight in rows], np.float32),
            )
            for stem, rows in found.items()
        }

    def scores(self, text: str) -> npt.NDArray[np.float32]:
        """(entries,) cosine of `text` with each entry, 0 to 1."""
        scores = np.zeros(self._size, np.float32)
        length = 0.0
        for stem in set(stems(text)):
            rarity = self._rarity.get(stem, self._unseen)
            length += rarity * rarity
            if stem in self._entries:
                places, weights = self._entries[stem]
                scores[places] += weights * rarity
        return scores / np.float32(math.sqrt(length) or 1.0)
