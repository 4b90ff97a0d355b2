"""`due`: what waits for a lead."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    due = commands.add_parser("due", help="enumera lo vencido, lo que va a vencer y los borradores")
    due.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    due.add_argument("--days", type=days, default=30, metavar="N", help="cuántos días mirar (30)")
    due.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import review
    from assistant.phrasebook.load import load

    loaded = load(arguments.folder or arguments.phrasebook)
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    found = review.due(loaded.book, date.today(), arguments.days)  # noqa: DTZ011
    print(*review.report(found), sep="\n")
    return OK


def days(text: str) -> int:
    if not text.isdecimal() or len(text) > 4:
        raise argparse.ArgumentTypeError(f"«{text}» no es un número de días de 0 a 9999")
    return int(text)
