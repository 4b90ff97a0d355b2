"""`layers`: what comes from the program, what from the team, what from the agent."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, WORLD, team_folder

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    layers = commands.add_parser(
        "layers", help="muestra qué viene del programa, qué del equipo y qué de usted"
    )
    layers.add_argument(
        "--team", dest="own_team", type=Path, metavar="CARPETA", help="las frases del equipo"
    )
    layers.add_argument(
        "--personal", dest="own_lines", type=Path, metavar="CARPETA", help="sus propias frases"
    )
    layers.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import layers

    team = arguments.own_team or team_folder(arguments)
    personal = arguments.own_lines or arguments.personal
    layered = layers.load_layers(arguments.phrasebook, team, personal)
    print(*layers.report(layered), sep="\n")
    where = "Sus frases están en" if personal.exists() else "Sus frases irían en"
    print(f"{where} {personal}")
    for problem in layered.problems:
        print(problem, file=sys.stderr)
    return WORLD if layered.problems else OK
