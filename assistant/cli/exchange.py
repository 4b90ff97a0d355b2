"""`export` and `import`: a phrasebook as a spreadsheet, and back."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths
from assistant.cli.common import OK, WORLD, wrong_usage

if TYPE_CHECKING:
    from assistant.cli.common import Commands
    from assistant.phrasebook.exchange.command import Outcome
    from assistant.phrasebook.history import Note


def add(commands: "Commands") -> None:
    export = commands.add_parser("export", help="escribe un libro de frases como hoja de cálculo")
    export.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    export.add_argument("output", type=Path, metavar="SALIDA.csv|.xlsx|.json")
    export.set_defaults(run=export_book)

    bring = commands.add_parser(
        "import", help="dice qué cambiaría una hoja en un libro de frases, y con --apply lo cambia"
    )
    bring.add_argument("file", type=Path, metavar="ARCHIVO")
    bring.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    bring.add_argument("--apply", action="store_true", help="escribe los cambios en CARPETA")
    bring.add_argument("--who", metavar="NOMBRE", help="quién importa (el usuario del sistema)")
    bring.add_argument("--why", metavar="TEXTO", help="el motivo (el nombre de la hoja)")
    bring.set_defaults(run=import_book)


def export_book(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook.exchange import terminal

    with terminal.watching(sys.stderr) as watch:
        from assistant.phrasebook.exchange import command

        outcome = command.export_book(
            arguments.folder or arguments.phrasebook, arguments.output, watch
        )
    return _tell(outcome)


def import_book(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook.exchange import terminal

    folder = arguments.folder or arguments.phrasebook
    if arguments.apply and arguments.folder is None and folder == paths.PHRASEBOOK:
        return wrong_usage(
            "import",
            "con --apply diga la CARPETA que cambia;"
            " el libro que viene con el programa no se toca.",
        )
    with terminal.watching(sys.stderr) as watch:
        from assistant.phrasebook.exchange import command

        note = _note(arguments) if arguments.apply else None
        outcome = command.import_book(arguments.file, folder, note, watch)
    return _tell(outcome)


def _note(arguments: argparse.Namespace) -> "Note":
    from assistant.phrasebook.history import Note, user_name

    why = f"importa {arguments.file.name}" if arguments.why is None else arguments.why
    return Note(why, user_name() if arguments.who is None else arguments.who)


def _tell(outcome: "Outcome") -> int:
    """Print what an exchange has to say; 1 if something stayed out."""
    print(*outcome.sentences, sep="\n")
    for problem in outcome.problems:
        print(problem, file=sys.stderr)
    return OK if outcome.complete else WORLD
