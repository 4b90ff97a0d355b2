"""Make the model: `python -m assistant.training COMMAND`, or `all` for every step in order.

base DIR            the public weights as a sentence-transformers folder, cut to Spanish
tune DIR OUT        tune the encoder of DIR on the corpora and the bundled phrasebook
export DIR          the ONNX int8 graph and half-precision weights, in DIR
fit DIR             n-gram weights, example and trigger vectors, in DIR
triggers DIR        only what the bundled phrasebook's triggers change: their vectors, the n-grams
calibrate DIR FOLD  the mixture in DIR, fitted on the writers of --hold with FOLD's encoder, which
                    `tune --hold` and `export` made without them
all DIR             base, tune, export and fit, into DIR
"""

import argparse
import sys
import tempfile
from pathlib import Path

from assistant import paths
from assistant.domain import Phrasebook
from assistant.errors import RemansoError
from assistant.phrasebook.load import load


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m assistant.training",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "command", choices=("base", "tune", "export", "fit", "triggers", "calibrate", "all")
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("out", type=Path, nargs="?", metavar="OUT")
    parser.add_argument("--phrasebook", type=Path, default=paths.PHRASEBOOK)
    parser.add_argument("--epochs", type=float)
    parser.add_argument("--hold", default="", metavar="t1,t4", help="writers to leave out")
    chosen = parser.parse_args()
    if chosen.command in ("tune", "calibrate") and chosen.out is None:
        parser.error("tune and calibrate need two folders")
    if chosen.command == "calibrate" and not chosen.hold:
        parser.error("calibrate needs --hold")
    try:
        _run(chosen, load(chosen.phrasebook).book)
    except RemansoError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _run(chosen: argparse.Namespace, book: Phrasebook) -> None:
    folder: Path = chosen.folder
    if chosen.command == "base":
        _base(folder)
    elif chosen.command == "tune":
        _tune(folder, chosen.out, book, chosen)
    elif chosen.command == "calibrate":
        _calibrate(folder, chosen.out, book, chosen.hold.split(","))
    elif chosen.command == "all":
        with tempfile.TemporaryDirectory() as place:
            _base(Path(place))
            _tune(Path(place), folder, book, chosen)
        _export(folder)
        _fit(folder, book)
    elif chosen.command == "export":
        _export(folder)
    elif chosen.command == "fit":
        _fit(folder, book)
    else:
        _triggers(folder, book)


def _base(folder: Path) -> None:
    from assistant.training.convert import convert

    convert(folder)


def _tune(base: Path, out: Path, book: Phrasebook, chosen: argparse.Namespace) -> None:
    from dataclasses import replace

    from assistant.training.corpus import corpora, split_triggers, triggers
    from assistant.training.tune import Recipe, tune

    held = set(chosen.hold.split(","))
    rows = [row for row in corpora() if row.writer not in held]
    learnt, _ = split_triggers(book) if chosen.hold else (book, [])
    recipe = Recipe() if chosen.epochs is None else replace(Recipe(), epochs=chosen.epochs)
    tune(base, [*rows, *triggers(learnt)], out, recipe)


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
    from assistant.training.fit import write_ngrams, write_vectors

    write_ngrams(book, folder)
    write_vectors(book, OnnxEncoder(folder), folder)


def _calibrate(folder: Path, fold: Path, book: Phrasebook, held: list[str]) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training import calibrate
    from assistant.training.corpus import split_triggers

    learnt, tried = split_triggers(book)
    encoder = OnnxEncoder(fold)
    found, report = calibrate.fit([calibrate.Fold(encoder, learnt, held, calibrate.START)])
    print(report)
    print(calibrate.entry_report(encoder, learnt, tried))
    print(calibrate.danger_report(OnnxEncoder(folder), book))
    calibrate.write(found, folder / "calibration.json")


def _triggers(folder: Path, book: Phrasebook) -> None:
    from assistant.matching.encoder import OnnxEncoder
    from assistant.training.corpus import triggers
    from assistant.training.fit import write_ngrams, write_rows

    write_ngrams(book, folder)
    write_rows("triggers", triggers(book), OnnxEncoder(folder), folder)


if __name__ == "__main__":
    sys.exit(main())
