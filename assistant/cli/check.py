"""`check`: what a lead has to correct in a phrasebook, and whether its contract holds."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, WORLD, team_folder
from assistant.errors import RemansoError

if TYPE_CHECKING:
    from assistant.cli.common import Commands
    from assistant.domain import Phrasebook


def add(commands: "Commands") -> None:
    check = commands.add_parser(
        "check", help="enumera lo que hay que corregir en un libro de frases"
    )
    check.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    check.add_argument("--no-tests", action="store_true", help="no corre las pruebas del libro")
    check.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import check
    from assistant.phrasebook.load import load

    folder = arguments.folder or arguments.phrasebook
    loaded = load(folder)
    report = check.report(folder, loaded)
    print(*report.sentences, sep="\n")
    holds = arguments.no_tests or not loaded.book.tests or _contract(loaded.book, folder, arguments)
    own = arguments.folder is not None or _own_lines(arguments)
    return OK if report.passes and holds and own else WORLD


def _own_lines(arguments: argparse.Namespace) -> bool:
    """Print what is wrong in the agent's own lines, which the window would leave out.

    Contract tests are the team's and are read without them.
    """
    from assistant.phrasebook import layers

    if not arguments.personal.exists():
        return True
    layered = layers.load_layers(arguments.phrasebook, team_folder(arguments), arguments.personal)
    problems = [p for p in layered.problems if arguments.personal in (p.file, *p.file.parents)]
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{arguments.personal}: sus propias frases, {len(problems)} problemas")
    return not problems


def _contract(book: "Phrasebook", folder: Path, arguments: argparse.Namespace) -> bool:
    """Print the contract tests that fail; whether none does. Raises RemansoError."""
    from assistant import contract
    from assistant.engine import Engine

    engine = Engine(folder, arguments.model)
    if engine.fault:
        raise RemansoError(f"Las pruebas del libro no se corrieron. {engine.fault}")
    failed = contract.failures(engine, book, date.today())  # noqa: DTZ011
    for failure in failed:
        print(contract.problem(failure) or failure.sentence)
    print(f"{folder}: {len(book.tests)} pruebas, {len(failed)} no se cumplen")
    return not failed
