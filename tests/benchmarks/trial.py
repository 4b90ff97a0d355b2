"""How soon the lead's trial bench answers: `python -m tests.benchmarks.trial` prints two tables.

First how far a matcher that follows changes is from one built whole, with the bundled book and the
messages of tests/data/dev.jsonl. Then what a change costs, by size of the book; invented triggers
with random vectors, but the new ones are encoded.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assistant import paths
from assistant.domain import SITUATIONS, Entry, Phrasebook
from assistant.engine import load_parts
from assistant.evaluate import load_rows
from assistant.matching.live import LiveMatcher
from assistant.matching.matcher import Matcher, Parts
from assistant.matching.vector_cache import Remembering
from assistant.phrasebook.load import load
from tests.benchmarks.scale import WORDS, _book

DEV = Path(__file__).parents[1] / "data" / "dev.jsonl"
SIZES = (2_500, 10_000, 20_000)
MESSAGE = " ".join(WORDS[:25])


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--changes", type=int, default=50)
    chosen = parser.parse_args()
    if chosen.changes:
        _exactness(chosen.changes)
    print(
        f"{'triggers':>9}{'whole ms':>10}{'rebased ms':>12}{'change p50 / max ms':>22}"
        f"{'change to answer p50 / max ms':>32}"
    )
    for size in SIZES:
        print(_line(size))
    return 0


@dataclass
class Apart:
    """How often two matchers differ, in `readings`."""

    readings: int = 0
    situation: int = 0
    certainty: int = 0
    first: int = 0
    three: int = 0
    probability: float = 0.0

    def add(self, one: Matcher, other: Matcher, texts: list[str]) -> None:
        for text in texts:
            a, b = one.read(text), other.read(text)
            assert a is not None
            assert b is not None
            self.readings += 1
            self.situation += a.situation is not b.situation
            self.certainty += a.certainty is not b.certainty
            first, second = ([m.entry.id for m in r.matches[:3]] for r in (a, b))
            self.first += first[:1] != second[:1]
            self.three += set(first) != set(second)
            far = max(abs(a.probabilities[s] - b.probabilities[s]) for s in SITUATIONS)
            self.probability = max(self.probability, far)

    def __str__(self) -> str:
        shares = (self.situation, self.certainty, self.first, self.three)
        cells = "".join(f"{100 * n / self.readings:>12.3f}" for n in shares)
        return f"{self.readings:>9}{cells}{self.probability:>14.5f}"


def _exactness(changes: int) -> None:
    texts = [row.text for row in load_rows(DEV)]
    parts = load_parts(paths.MODEL)
    encoder = Remembering(parts.encoder, 20_000)
    known = {key: np.asarray(vector) for key, vector in parts.known.items()}
    book = load(paths.PHRASEBOOK).book
    live = _live(parts, encoder, known, book)
    chance = random.Random(0)
    kept, based = Apart(), Apart()
    for _ in range(changes):
        book = changed(book, chance, texts)
        live = live.following(book)
    whole = Matcher(
        book, encoder, load_parts(paths.MODEL).classifier, parts.ngrams, known, parts.spread
    )
    kept.add(live, whole, texts)
    based.add(live.rebased(), whole, texts)
    head = ("situation %", "certainty %", "first %", "three %", "probability")
    print(f"{'readings':>27}" + "".join(f"{h:>12}" for h in head[:4]) + f"{head[4]:>14}")
    print(f"{'basis of the first book':<18}".ljust(27)[:24], kept)
    print("after a rebase".ljust(24), based)
    print(f"last drift: {live.drift} triggers\n")


def changed(book: Phrasebook, chance: random.Random, texts: list[str]) -> Phrasebook:
    """`book` after one thing that a lead does, at random."""
    entries = list(book.entries)
    place = chance.choice([n for n, e in enumerate(entries) if len(e.triggers) > 1])
    entry = entries[place]
    what = chance.random()
    if what < 0.5:
        entries[place] = replace(entry, triggers=(*entry.triggers, chance.choice(texts)))
    elif what < 0.8:
        less = list(entry.triggers)
        less.pop(chance.randrange(len(less)))
        entries[place] = replace(entry, triggers=tuple(less))
    elif what < 0.87:
        del entries[place]
    elif what < 0.94:
        other = chance.choice([e for e in entries if e.method is not None])
        entries[place] = replace(entry, situation=other.situation, method=other.method)
    else:
        triggers = tuple(chance.sample(texts, 8))
        entries.append(replace(entry, id=f"nueva-{chance.random()}", triggers=triggers))
    return replace(book, entries=tuple(entries))


def _live(parts: Parts, encoder: Remembering, known: dict[bytes, np.ndarray],
          book: Phrasebook) -> LiveMatcher:  # fmt: skip
    return LiveMatcher(book, encoder, parts.classifier, parts.ngrams, known, parts.spread)


def _line(size: int) -> str:
    parts = load_parts(paths.MODEL)
    book, known = _book(size, parts.classifier.dimension)
    encoder = Remembering(parts.encoder)
    start = time.perf_counter()
    live = _live(parts, encoder, known, book)
    whole = (time.perf_counter() - start) * 1000
    rebased = min(_took(live.rebased) for _ in range(3))
    live.read(MESSAGE)
    changes, answers = [], []
    for number in range(20):
        entries = list(book.entries)
        old: Entry = entries[number * 7]
        entries[number * 7] = replace(old, triggers=(*old.triggers, f"{MESSAGE} {number}"))
        book = replace(book, entries=tuple(entries))
        start = time.perf_counter()
        live = live.following(book)
        middle = time.perf_counter()
        live.read(MESSAGE)
        changes.append((middle - start) * 1000)
        answers.append((time.perf_counter() - start) * 1000)
    cells = [f"{statistics.median(c):.0f} / {max(c):.0f}" for c in (changes, answers)]
    return f"{size:>9}{whole:>10.0f}{rebased:>12.0f}{cells[0]:>22}{cells[1]:>32}"


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
