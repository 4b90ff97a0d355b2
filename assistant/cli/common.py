"""What the commands share: exit codes, the parser, the engine, the team's folder."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from assistant import paths

if TYPE_CHECKING:
    from assistant.engine import Engine


OK, WORLD, USAGE = 0, 1, 2
"""Exit codes: done, the world's fault, wrong usage."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message}. Vea: {self.prog} --help\n")


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]


def wrong_usage(command: str, sentence: str) -> int:
    """Say how `python -m assistant command` is meant; the exit code."""
    print(f"{f'python -m assistant {command}'.strip()}: {sentence}", file=sys.stderr)
    return USAGE


def open_engine(arguments: argparse.Namespace) -> "Engine":
    """The engine; what is wrong with its parts goes to stderr."""
    from assistant.engine import Engine

    team = team_folder(arguments)
    engine = Engine(arguments.phrasebook, arguments.model, team, arguments.personal)
    for problem in engine.problems:
        print(problem, file=sys.stderr)
    if engine.fault:
        print(engine.fault, file=sys.stderr)
    return engine


def team_folder(arguments: argparse.Namespace) -> Path | None:
    """Fetch the team's book, if `--team` was given; what is wrong with it goes to stderr."""
    if arguments.team is None:
        return None
    from assistant.phrasebook.shared import fetch

    shared = fetch(arguments.team, arguments.team_key, paths.team_cache())
    if shared.problem is not None:
        since = shared.stale_since
        copy = f" Sirve la copia del {since.astimezone():%Y-%m-%d %H:%M}." if since else ""
        print(f"Frases del equipo: {shared.problem}{copy}", file=sys.stderr)
    return shared.folder
