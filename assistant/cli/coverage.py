"""`coverage`: which lines are missing."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, WORLD

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    coverage = commands.add_parser(
        "coverage", help="muestra qué frases faltan, por entrada, canal, trato y paso"
    )
    coverage.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    coverage.add_argument("--strict", action="store_true", help="termina con 1 si hay huecos")
    coverage.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import coverage
    from assistant.phrasebook.load import load, usable

    loaded = load(arguments.folder or arguments.phrasebook)
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    book = usable(loaded.book, date.today())  # noqa: DTZ011
    print(coverage.report(book))
    if arguments.folder is None and arguments.personal.exists():
        print(f"Sus propias frases, en {arguments.personal}, no se cuentan aquí.")
    return WORLD if arguments.strict and coverage.holes(book) else OK
