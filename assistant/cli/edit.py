"""`edit`: the lead's window for the team's book."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    edit = commands.add_parser("edit", help="abre el editor de frases del líder")
    edit.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="CARPETA",
        help="donde se escribe el libro del equipo (la de los ajustes)",
    )
    edit.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant import editor

    return editor.run(arguments.folder, arguments.phrasebook, arguments.model, arguments.language)
