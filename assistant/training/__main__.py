"""Make the model: `python -m assistant.training COMMAND`, or `all` for every step in order.

base DIR            the public weights as a sentence-transformers folder, cut to Spanish
tune DIR OUT        tune the encoder of DIR on the corpora and the bundled phrasebook
fold DIR OUT        the same for each fold of the cross-validation, without the writers that it
                    holds out, into OUT/fold-0 ...; a fold that is there is kept
export DIR          the ONNX int8 graph and half-precision weights, in DIR
fit DIR             n-gram weights, example and trigger vectors, their spread, in DIR
triggers DIR        only what the bundled phrasebook's triggers change: vectors, n-grams, spread
calibrate DIR       the mixture in DIR, fitted on the writers that its encoder was not tuned on
validate OUT        prints the cross-validation: the same on what the folds in OUT have not seen
all DIR             each of these, into DIR
"""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths
from assistant.domain import Phrasebook
from assistant.errors import RemansoError
from assistant.phrasebook.load import load

if TYPE_CHECKING:
    from assistant.training.tune import Recipe


TYPICAL = 120
"""Messages, from all writers, that tell how large the numbers inside the model become."""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m assistant.training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    one = ("base", "export", "fit", "triggers", "calibrate", "validate", "all")
    two = ("tune", "fold")
    parser.add_argument("command", choices=(*one, *two))
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("out", type=Path, nargs="?", metavar="OUT")
    parser.add_argument("--phrasebook", type=Path, default=paths.PHRASEBOOK)
    parser.add_argument("--epochs", type=float)
    chosen = parser.parse_args()
    if (chosen.out is None) == (chosen.command in two):
        parser.error(f"{', '.join(two)} need two folders, the others one")
    try:
        _run(chosen, load(chosen.phrasebook).book)
    except RemansoError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _run(chosen: argparse.Namespace, book: Phrasebook) -> None:
    folder: Path = chosen.folder
    match chosen.command:
        case "base":
            _base(folder)
        case "tune":
            _tune(folder, chosen.out, book, chosen.epochs)
        case "fold":
            _fold(folder, chosen.out, book, chosen.epochs)
        case "export":
            _export(folder)
        case "fit":
            _fit(folder, book)
        case "triggers":
            _triggers(folder, book)
        case "calibrate":
            _calibrate(folder, book)
        case "validate":
            _validate(folder, book)
        case "all":
            with tempfile.TemporaryDirectory() as place:
                base, folds = Path(place, "base"), Path(place, "folds")
                _base(base)
                _tune(base, folder, book, chosen.epochs)
                _export(folder)
                _fit(folder, book)
                _calibrate(folder, book)
                _fold(base, folds, book, chosen.epochs)
                _validate(folds, book)


def _base(folder: Path) -> None:
    from assistant.training.convert import convert

    convert(folder)


def _tune(base: Path, out: Path, book: Phrasebook, epochs: float | None) -> None:
    from assistant.training.corpus import corpora, triggers, tuned_on
    from assistant.training.tune import tune

    tune(base, [*tuned_on(corpora()), *triggers(book)], out, _recipe(epochs))


def _fold(base: Path, out: Path, book: Phrasebook, epochs: float | None) -> None:
    from assistant.training.corpus import (
        FOLDS,
        corpora,
        fold_writers,
        split_triggers,
        triggers,
        tuned_on,
    )
    from assistant.training.tune import tune

    every = tuned_on(corpora())
    for fold in range(FOLDS):
        made = _fold_folder(out, fold)
        if made.exists():
            continue
        held = fold_writers(every, fold)
        rows = [row for row in every if row.writer not in held]
        learnt, _ = split_triggers(book, fold)
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out) as place:
            tune(base, [*rows, *triggers(learnt)], Path(place, "model"), _recipe(epochs))
            _export(Path(place, "model"))
            Path(place, "model").rename(made)


def _recipe(epochs: float | None) -> "Recipe":
    from dataclasses import replace

    from assistant.training.tune import Recipe

    return Recipe() if epochs is None else replace(Recipe(), epochs=epochs)


def _fold_folder(out: Path, fold: int) -> Path:
    return out / f"fold-{fold}"


def _export(folder: Path) -> None:
    from assistant.text import model_form
    from assistant.training.corpus import corpora
    from assistant.training.export import export_onnx, feeds, half, quantise, smooth

    every = corpora()
    typical = [model_form(row.text) for row in every[:: len(every) // TYPICAL]]
    with tempfile.TemporaryDirectory() as place:
        whole, even = Path(place, "model.onnx"), Path(place, "even.onnx")
        export_onnx(folder, whole)
        smooth(whole, even, feeds(folder, typical))
        (folder / "onnx").mkdir(exist_ok=True)
        quantise(even, folder / "onnx" / "model_int8.onnx")
    half(folder)


def _fit(folder: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training.fit import write_ngrams, write_spread, write_vectors

    write_ngrams(book, folder)
    write_vectors(book, OnnxEncoder(folder), folder)
    write_spread(book, folder)


def _calibrate(folder: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training import calibrate

    found, report = calibrate.fit([calibrate.untuned(OnnxEncoder(folder), book, folder)])
    print(report)
    calibrate.write(found, folder / "calibration.json")


def _validate(folds: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training import calibrate
    from assistant.training.corpus import FOLDS

    there = [fold for fold in range(FOLDS) if _fold_folder(folds, fold).is_dir()]
    if not there:
        raise RemansoError(f"{folds} no tiene ninguna parte (fold-0…); hágala con: fold DIR OUT.")
    _, report = calibrate.fit(
        [calibrate.fold(OnnxEncoder(_fold_folder(folds, fold)), book, fold) for fold in there]
    )
    print(report)


def _triggers(folder: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training.corpus import triggers
    from assistant.training.fit import write_ngrams, write_rows, write_spread

    write_ngrams(book, folder)
    write_rows("triggers", triggers(book), OnnxEncoder(folder), folder)
    write_spread(book, folder)


if __name__ == "__main__":
    sys.exit(main())
