"""Make the model: `python -m assistant.training COMMAND`, or `all` for every step in order.

base DIR            the public weights as a sentence-transformers folder, cut to Spanish
tune DIR OUT        tune the encoder of DIR on the corpora and the bundled phrasebook
fold DIR OUT        the same for each fold of the cross-validation, without the writers that it
                    holds out, into OUT/fold-0 ...; a fold that is there is kept
export DIR          the ONNX int8 graph and half-precision weights, in DIR
fit DIR             n-gram weights, example and trigger vectors, their spread, in DIR
triggers DIR        only what the bundled phrasebook's triggers change: vectors, n-grams, spread
calibrate DIR OUT   the mixture in DIR, fitted on what the folds in OUT say of the writers that they
                    have not seen; prints the cross-validation
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


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m assistant.training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    one, two = ("base", "export", "fit", "triggers", "all"), ("tune", "fold", "calibrate")
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
            _calibrate(folder, chosen.out, book)
        case "all":
            with tempfile.TemporaryDirectory() as place:
                base, folds = Path(place, "base"), Path(place, "folds")
                _base(base)
                _tune(base, folder, book, chosen.epochs)
                _export(folder)
                _fold(base, folds, book, chosen.epochs)
                _fit(folder, book)
                _calibrate(folder, folds, book)


def _base(folder: Path) -> None:
    from assistant.training.convert import convert

    convert(folder)


def _tune(base: Path, out: Path, book: Phrasebook, epochs: float | None) -> None:
    from assistant.training.corpus import corpora, triggers
    from assistant.training.tune import tune

    tune(base, [*corpora(), *triggers(book)], out, _recipe(epochs))


def _fold(base: Path, out: Path, book: Phrasebook, epochs: float | None) -> None:
    from assistant.training.corpus import (
        FOLDS,
        corpora,
        fold_writers,
        split_triggers,
        triggers,
    )
    from assistant.training.tune import tune

    every = corpora()
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
    from assistant.training.export import export_onnx, half, quantise

    with tempfile.TemporaryDirectory() as place:
        whole = Path(place, "model.onnx")
        export_onnx(folder, whole)
        (folder / "onnx").mkdir(exist_ok=True)
        quantise(whole, folder / "onnx" / "model_int8.onnx")
    half(folder)


def _fit(folder: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training.fit import write_ngrams, write_spread, write_vectors

    write_ngrams(book, folder)
    write_vectors(book, OnnxEncoder(folder), folder)
    write_spread(book, folder)


def _calibrate(folder: Path, folds: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training import calibrate
    from assistant.training.corpus import FOLDS

    there = [fold for fold in range(FOLDS) if _fold_folder(folds, fold).is_dir()]
    if not there:
        raise RemansoError(f"{folds} no tiene ninguna parte (fold-0…); hágala con: fold DIR OUT.")
    found, report = calibrate.fit(
        [calibrate.Fold(OnnxEncoder(_fold_folder(folds, fold)), book, fold) for fold in there]
    )
    print(report)
    calibrate.write(found, folder / "calibration.json")


def _triggers(folder: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training.corpus import triggers
    from assistant.training.fit import write_ngrams, write_rows, write_spread

    write_ngrams(book, folder)
    write_rows("triggers", triggers(book), OnnxEncoder(folder), folder)
    write_spread(book, folder)


if __name__ == "__main__":
    sys.exit(main())
