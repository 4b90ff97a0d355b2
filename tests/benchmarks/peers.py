"""Remanso beside its peers: `python -m tests.benchmarks.peers [FILE ...]` prints one table a file.

Every reader gets the same examples (the training messages and the phrasebook's triggers) and
reads the same messages, each alone, in a process of its own with two threads. Needs the extra
`[peers]`. Without --base the public encoder is made first, as `assistant.training base` does.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from assistant import paths
from assistant.domain import SITUATIONS, Situation
from assistant.evaluate import Row, load_rows

Answer = Callable[[str], Situation]

SETFIT_EXAMPLES, SETFIT_STEPS = 64, 60
"""SetFit is made for few examples: so many of each situation, and so many steps of 16 pairs."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers", description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    parser.add_argument("--base", type=Path, help="folder of the untuned encoder")
    parser.add_argument("--only", choices=PEERS, action="append")
    parser.add_argument("--child", choices=PEERS, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    files = chosen.files or [Path("tests/data/dev.jsonl")]
    if chosen.child:
        print(json.dumps(_child(chosen.child, chosen.base, files)))
        return 0
    with tempfile.TemporaryDirectory() as place:
        base = chosen.base or _base(Path(place))
        found = {name: _run(name, base, files) for name in chosen.only or PEERS}
    for number, file in enumerate(files):
        print(f"\n{file}, {len(load_rows(file))} messages")
        print(f"{'':24}{'right':>7}{'calm':>7}{'fit s':>8}{'ready s':>9}{'p50 ms':>8}{'MB':>6}")
        for name, figures in found.items():
            if figures is None:
                continue
            right, calm = figures["right"][number]
            print(
                f"{name:24}{right:>7.3f}{calm:>7.3f}{figures['fit']:>8.1f}{figures['ready']:>9.1f}"
                f"{figures['p50']:>8.1f}{figures['rss']:>6.0f}"
            )
    return 0


def _base(place: Path) -> Path:
    from assistant.training.convert import convert

    convert(place)
    return place


def _run(name: str, base: Path, files: Sequence[Path]) -> Any:
    command = [sys.executable, "-m", __spec__.name, "--child", name, "--base", str(base)]
    environment = os.environ | {"HF_HUB_OFFLINE": "1", "TQDM_DISABLE": "1"}
    done = subprocess.run(
        [*command, *map(str, files)], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(f"{name} did not run: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return None
    return json.loads(done.stdout.splitlines()[-1])


def _child(name: str, base: Path, files: Sequence[Path]) -> dict[str, Any]:
    """`fit`: seconds spent on the examples; `ready`: every other second before the first answer."""
    import psutil

    began = psutil.Process().create_time()
    spent: list[float] = []

    def fitted(work: Callable[[], Any]) -> Any:
        start = time.time()
        done = work()
        spent.append(time.time() - start)
        return done

    answer = PEERS[name](base, fitted)
    answer("buenas tardes, todavía no llega mi pedido")
    ready = time.time() - began - sum(spent)
    right, taken = [], []
    for file in files:
        rows = load_rows(file)
        verdicts = []
        for row in rows:
            start = time.perf_counter()
            verdicts.append(row.right(answer(row.text)))
            taken.append(time.perf_counter() - start)
        right.append((_share(rows, verdicts), _share(rows, verdicts, Situation.CALM)))
    return {
        "right": right,
        "fit": sum(spent),
        "ready": ready,
        "p50": statistics.median(taken) * 1000,
        "rss": psutil.Process().memory_info().rss / 1e6,
    }


def _share(
    rows: Sequence[Row], verdicts: Sequence[bool], situation: Situation | None = None
) -> float:
    chosen = [v for r, v in zip(rows, verdicts, strict=True) if situation in (None, r.situation)]
    return sum(chosen) / max(len(chosen), 1)


def _examples() -> tuple[list[str], list[str]]:
    from assistant.phrasebook.load import load
    from assistant.training.corpus import corpora, triggers

    rows = [*corpora(), *triggers(load(paths.PHRASEBOOK).book)]
    return [row.text for row in rows], [row.situation.value for row in rows]


Fitted = Callable[[Callable[[], Any]], Any]


def _tfidf(_: Path, fitted: Fitted) -> Answer:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    model = make_pipeline(
        make_union(
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        ),
        LogisticRegression(C=10, max_iter=400, class_weight="balanced"),
    )
    fitted(lambda: model.fit(*_examples()))
    return lambda text: Situation(model.predict([text])[0])


def _rapidfuzz(_: Path, fitted: Fitted) -> Answer:
    from rapidfuzz import fuzz, process, utils

    texts, labels = _examples()
    forms = fitted(lambda: [utils.default_process(text) for text in texts])

    def answer(text: str) -> Situation:
        form = utils.default_process(text)
        found = process.extractOne(form, forms, scorer=fuzz.token_set_ratio, processor=None)
        return Situation(labels[found[2]])

    return answer


def _nearest(base: Path, fitted: Fitted) -> Answer:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.util import semantic_search

    model = SentenceTransformer(str(base), device="cpu", local_files_only=True)
    texts, labels = _examples()
    vectors = fitted(lambda: model.encode(texts, prompt="query: ", convert_to_tensor=True))

    def answer(text: str) -> Situation:
        query = model.encode(text, prompt="query: ", convert_to_tensor=True)
        return Situation(labels[int(semantic_search(query, vectors, top_k=1)[0][0]["corpus_id"])])

    return answer


def _semantic_router(base: Path, fitted: Fitted) -> Answer:
    from semantic_router import Route
    from semantic_router.encoders import DenseEncoder
    from semantic_router.routers import IndexedRouter
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(base), device="cpu", local_files_only=True)

    class Encoder(DenseEncoder):  # type: ignore[misc]
        """The same encoder as the other peers have."""

        name: str = "base"

        def __call__(self, docs: list[str]) -> list[list[float]]:
            found: list[list[float]] = model.encode(docs, prompt="query: ").tolist()
            return found

    texts, labels = _examples()
    routes = [
        Route(
            name=situation.value,
            utterances=[t for t, label in zip(texts, labels, strict=True) if label == situation],
        )
        for situation in SITUATIONS
    ]
    router = fitted(lambda: IndexedRouter(encoder=Encoder(), routes=routes))

    def answer(text: str) -> Situation:
        # None where it is not sure enough for any route: then silence, as for calm.
        return Situation(router(text).name or Situation.CALM)

    return answer


def _setfit(base: Path, fitted: Fitted) -> Answer:
    import random

    from datasets import Dataset
    from setfit import SetFitModel, Trainer, TrainingArguments

    texts, labels = _examples()
    pairs = list(zip(texts, labels, strict=True))
    random.Random(0).shuffle(pairs)
    few = [
        pair
        for situation in SITUATIONS
        for pair in [p for p in pairs if p[1] == situation][:SETFIT_EXAMPLES]
    ]
    model = SetFitModel.from_pretrained(
        str(base), labels=[s.value for s in SITUATIONS], local_files_only=True
    )

    def work() -> None:
        with tempfile.TemporaryDirectory() as place:
            Trainer(
                model=model,
                args=TrainingArguments(
                    place, batch_size=16, max_steps=SETFIT_STEPS, report_to="none", seed=0
                ),
                train_dataset=Dataset.from_dict(
                    {"text": [t for t, _ in few], "label": [label for _, label in few]}
                ),
            ).train()

    fitted(work)
    return lambda text: Situation(str(model.predict([text])[0]))


def _remanso(_: Path, __: Fitted) -> Answer:
    from assistant.engine import load_model, load_words

    words = load_words(paths.PHRASEBOOK, paths.MODEL)
    reader = load_model(words.book, paths.MODEL)

    def answer(text: str) -> Situation:
        reading = reader.read(text)
        return Situation.CALM if reading is None else reading.situation

    return answer


PEERS: dict[str, Callable[[Path, Fitted], Answer]] = {
    "rapidfuzz 1-NN": _rapidfuzz,
    "TF-IDF + logistic": _tfidf,
    "e5 1-NN": _nearest,
    "semantic-router": _semantic_router,
    "SetFit": _setfit,
    "Remanso": _remanso,
}


if __name__ == "__main__":
    sys.exit(main())
