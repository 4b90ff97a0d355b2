"""How reading grows with the phrasebook: `python -m tests.benchmarks.scale` prints one table.

The bundled model; invented triggers with random vectors, since comparing costs the same whatever
they say. "refit" is what a changed trigger costs: head, neighbours and entry index again.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from assistant import paths
from assistant.domain import Entry, Method, Phrasebook, Situation
from assistant.matching.classifier import Calibration, Classifier, Examples, label_indices
from assistant.matching.encoder import OnnxEncoder, text_key
from assistant.matching.index import Spread
from assistant.matching.matcher import Matcher
from assistant.matching.ngrams import NgramClassifier
from assistant.text import model_form

TRIGGERS_AN_ENTRY = 10
SIZES = (2_500, 10_000, 100_000)
MESSAGES = 100
WORDS = (
    "mire señorita llevo tres semanas esperando que me devuelvan el dinero del pedido y cada vez"
    " que llamo me dicen una cosa distinta así que basta ya"
).split()


def main() -> int:
    encoder = OnnxEncoder(paths.MODEL)
    bundled = Examples.load(paths.MODEL / "examples.npz", encoder.fingerprint)
    calibration = Calibration.load(paths.MODEL / "calibration.json")
    ngrams = NgramClassifier.load(paths.MODEL / "ngrams.npz")
    short, long = " ".join(WORDS[:25]), ". ".join(" ".join(WORDS[:20]) for _ in range(20))
    print(f"{'triggers':>9}{'head ms':>9}{'refit ms':>10}{'25 words p50 / p95 ms':>24}", end="")
    print(f"{'400 words p50 / p95 ms':>25}")
    for size in SIZES:
        print(_line(size, encoder, bundled, calibration, ngrams, (short, long)))
    return 0


def _line(
    size: int,
    encoder: OnnxEncoder,
    bundled: Examples,
    calibration: Calibration,
    ngrams: NgramClassifier,
    messages: tuple[str, str],
) -> str:
    book, known = _book(size, bundled.vectors.shape[1])
    triggers = _examples(book, known)
    spread = Spread.none(bundled.vectors.shape[1])
    classifier = Classifier(bundled, calibration)
    head = min(_took(lambda: classifier.learn(triggers)) for _ in range(5))
    refit = min(
        _took(lambda: Matcher(book, encoder, classifier, ngrams, known, spread)) for _ in range(3)
    )
    matcher = Matcher(book, encoder, classifier, ngrams, known, spread)
    cells = [" / ".join(f"{value:.1f}" for value in _read(matcher, t)) for t in messages]
    return f"{size:>9}{head:>9.1f}{refit:>10.0f}{cells[0]:>24}{cells[1]:>25}"


def _book(size: int, dimension: int) -> tuple[Phrasebook, dict[bytes, np.ndarray]]:
    chance = np.random.default_rng(0)
    vectors = chance.standard_normal((size, dimension), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    texts = [f"mensaje inventado {_word(i)}" for i in range(size)]
    entries = tuple(
        Entry(
            id=f"e{start}",
            title="",
            situation=situation,
            method=method,
            triggers=tuple(texts[start : start + TRIGGERS_AN_ENTRY]),
        )
        for start, (situation, method) in zip(
            range(0, size, TRIGGERS_AN_ENTRY), _kinds(), strict=False
        )
    )
    known = {text_key(model_form(t)): v for t, v in zip(texts, vectors, strict=True)}
    return Phrasebook(entries), known


def _word(number: int) -> str:
    """A word for each number; of digits, or of one letter many times, only the form is read."""
    return "".join("ba be bi bo bu da de di do du".split()[int(digit)] for digit in str(number))


def _kinds() -> Iterator[tuple[Situation, Method]]:
    while True:
        yield Situation.UPSET, Method.LISTEN
        yield Situation.ATTACK, Method.RELIEVE
        yield Situation.REFUSAL, Method.TRANSFER
        yield Situation.ABUSE, Method.BOUNDARY


def _examples(book: Phrasebook, known: dict[bytes, np.ndarray]) -> Examples:
    vectors = np.array(list(known.values()))
    labels = label_indices([e.situation for e in book.entries for _ in e.triggers])
    return Examples(vectors, labels, np.zeros_like(labels), np.zeros(len(labels), np.uint64))


def _read(matcher: Matcher, text: str) -> tuple[float, float]:
    """p50 and p95, ms; each message differs a little, so that nothing is remembered."""
    taken = sorted(_took(partial(matcher.read, f"{text} {n}")) for n in range(MESSAGES))
    return statistics.median(taken), taken[int(MESSAGES * 0.95)]


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
