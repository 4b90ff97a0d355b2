"""Fit what stands beside the encoder: n-gram weights, example vectors, trigger vectors."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain import SITUATIONS, Phrasebook, Situation
from assistant.matching.classifier import Examples, Head
from assistant.matching.encoder import Encoder, text_key
from assistant.matching.ngrams import BUCKETS, NgramClassifier, features
from assistant.text import model_form
from assistant.training.corpus import Labelled, corpora, triggers

NGRAM_C = 10.0
"""Inverse penalty of the n-gram regression, chosen by leaving writers out."""


def labels(rows: Sequence[Labelled]) -> npt.NDArray[np.int64]:
    return np.array([SITUATIONS.index(row.situation) for row in rows], np.int64)


def dangers(rows: Sequence[Labelled]) -> npt.NDArray[np.int64]:
    """As in `Examples.dangers`."""
    return np.array(
        [row.danger if row.situation is Situation.ABUSE else -1 for row in rows], np.int64
    )


def fit_ngrams(rows: Sequence[Labelled]) -> NgramClassifier:
    """Logistic regression on the hashed n-grams, classes weighing the same."""
    weights, bias, idf = _ngram_weights(rows)
    return NgramClassifier(weights, bias, idf)


def _ngram_weights(
    rows: Sequence[Labelled],
) -> tuple[npt.NDArray[Any], npt.NDArray[Any], npt.NDArray[Any]]:
    from scipy import sparse
    from sklearn.linear_model import LogisticRegression

    counted = [Counter(b for b, _ in features(row.text).spread) for row in rows]
    seen = Counter(bucket for counts in counted for bucket in counts)
    idf = np.ones(BUCKETS, np.float16)
    for bucket, count in seen.items():
        idf[bucket] = np.log((1 + len(rows)) / (1 + count)) + 1
    found = [features(row.text, idf) for row in rows]
    indptr = np.concatenate([[0], np.cumsum([len(f.buckets) for f in found])])
    matrix = sparse.csr_matrix(
        (
            np.concatenate([f.values for f in found]),
            np.concatenate([f.buckets for f in found]),
            indptr,
        ),
        shape=(len(rows), BUCKETS),
    )
    model = LogisticRegression(C=NGRAM_C, max_iter=400, class_weight="balanced")
    model.fit(matrix, labels(rows))
    return model.coef_.T.astype(np.float16), model.intercept_.astype(np.float32), idf


def write_ngrams(book: Phrasebook, out: Path) -> None:
    """`ngrams.npz` from the corpora and the bundled phrasebook."""
    weights, bias, idf = _ngram_weights([*corpora(), *triggers(book)])
    np.savez_compressed(out / "ngrams.npz", weights=weights, bias=bias, idf=idf)


def write_vectors(book: Phrasebook, encoder: Encoder, out: Path) -> None:
    """`examples.npz` (the corpora), `head.npz` (their sums), `triggers.npz` (the bundled
    phrasebook)."""
    write_rows("examples", corpora(), encoder, out)
    write_rows("triggers", triggers(book), encoder, out)
    write_head(encoder.fingerprint, out)


def write_head(fingerprint: str, out: Path) -> None:
    """`head.npz` from the vectors beside it."""
    examples = Examples.load(out / "examples.npz", fingerprint)
    head = Head(examples.vectors.shape[1], ridge=0.0)
    head.add(examples.vectors, examples.labels)
    head.save(out / "head.npz", fingerprint)


def write_rows(name: str, rows: Sequence[Labelled], encoder: Encoder, out: Path) -> None:
    """Vectors of `rows` as `assistant.matching.classifier.Examples` reads them.

    Eight bits and one scale a row: a quarter of the size, cosines within 0.001.
    """
    forms = [model_form(row.text) for row in rows]
    vectors = encoder.encode(forms)
    scale = np.abs(vectors).max(1) / 127
    np.savez_compressed(
        out / f"{name}.npz",
        vectors=np.round(vectors / scale[:, None]).astype(np.int8),
        scale=scale.astype(np.float32),
        labels=labels(rows).astype(np.int8),
        dangers=dangers(rows).astype(np.int8),
        keys=np.frombuffer(b"".join(text_key(form) for form in forms), np.uint64),
        fingerprint=np.array(encoder.fingerprint),
    )


def write_spread(book: Phrasebook, out: Path) -> None:
    """`spread.npz` from the vectors beside it, as `assistant.matching.index.Spread` reads it."""
    with np.load(out / "examples.npz") as file:
        fingerprint = str(file["fingerprint"])
    examples, known = (
        Examples.load(out / f"{name}.npz", fingerprint) for name in ("examples", "triggers")
    )
    own = triggers(book)
    middles = {
        entry: known.vectors[[i for i, row in enumerate(own) if row.entry == entry]].mean(0)
        for entry in {row.entry for row in own}
    }
    every = corpora()
    named = [i for i, row in enumerate(every) if row.about in middles]
    vectors, found = examples.vectors[named], examples.labels[named]
    rest = vectors - np.array([middles[every[i].about] for i in named])
    for label in np.unique(found):
        # Each side less its own mean of the situation: messages and triggers differ in manner.
        rest[found == label] -= vectors[found == label].mean(0)
        rest[found == label] += known.vectors[known.labels == label].mean(0)
    total = rest.T.astype(np.float64) @ rest
    np.savez_compressed(
        out / "spread.npz",
        upper=total[np.triu_indices(len(total))].astype(np.float32),
        size=len(total),
        count=len(named),
        fingerprint=np.array(fingerprint),
    )
