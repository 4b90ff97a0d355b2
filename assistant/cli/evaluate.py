"""`evaluate`: how well the messages of a labelled file are read."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, WORLD, open_engine

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    evaluate = commands.add_parser("evaluate", help="mide la lectura con mensajes etiquetados")
    evaluate.add_argument("file", type=Path, metavar="ARCHIVO.jsonl")
    evaluate.add_argument("--save", type=Path, metavar="SALIDA", help="guarda el resultado")
    evaluate.add_argument(
        "--compare",
        type=Path,
        metavar="BASE",
        help="qué mejoró y qué empeoró desde un resultado guardado",
    )
    evaluate.add_argument(
        "--floor", type=float, metavar="X", help="termina con 1 si acceptable@1 queda por debajo"
    )
    evaluate.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant import evaluate

    rows = evaluate.load_rows(arguments.file)
    engine = open_engine(arguments)
    result = evaluate.run(engine, rows)
    print(evaluate.report(result))
    if arguments.compare:
        print(evaluate.compare(evaluate.load_result(arguments.compare), result))
    if arguments.save:
        evaluate.save_result(arguments.save, result)
    if arguments.floor is not None and result.acceptable < arguments.floor:
        print(
            f"acceptable@1 {result.acceptable:.3f} está bajo el mínimo {arguments.floor:.3f}",
            file=sys.stderr,
        )
        return WORLD
    return OK
