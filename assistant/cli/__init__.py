"""The command line: the same engine without Qt. With no command, the window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant import __version__, paths, remote
from assistant.cli import (
    check,
    coverage,
    due,
    edit,
    evaluate,
    exchange,
    history,
    layers,
    publish,
    settings,
    suggest,
    window,
)
from assistant.cli.common import WORLD, Parser
from assistant.errors import RemansoError

COMMANDS = (
    suggest,
    edit,
    check,
    coverage,
    layers,
    history,
    due,
    exchange,
    publish,
    evaluate,
    settings,
)
"""In the order in which `--help` lists them."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0 ok, 1 the world's fault, 2 wrong usage."""
    _utf8(sys.stdout, sys.stderr)
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.order is not None and arguments.run is not window.run:
        parser.error("--show, --paste, --copy N y --escalate van sin otra orden")
    if arguments.data_dir is not None:
        paths.use_data_dir(arguments.data_dir)
    if arguments.personal is None:
        arguments.personal = paths.personal()
    try:
        if arguments.order is not None:
            return remote.run(arguments.order)
        return int(arguments.run(arguments))
    except RemansoError as error:
        print(error, file=sys.stderr)
        return WORLD
    except BrokenPipeError:
        sys.stderr.close()
        return WORLD


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m assistant",
        description="Frases que calman, para quien atiende a clientes enojados."
        " Sin orden, abre la ventana.",
    )
    parser.add_argument("--version", action="version", version=f"Remanso {__version__}")
    parser.add_argument(
        "--phrasebook",
        type=Path,
        default=paths.PHRASEBOOK,
        metavar="CARPETA",
        help="el libro de frases (el que viene con el programa)",
    )
    parser.add_argument(
        "--model",
        type=Path,
        default=paths.MODEL,
        metavar="CARPETA",
        help="el modelo (el que viene con el programa)",
    )
    parser.add_argument(
        "--language", choices=("es", "en"), help="idioma de la ventana (el de los ajustes)"
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="CARPETA",
        help="guarda aquí todo lo de usted (portátil); también REMANSO_DATA_DIR",
    )
    parser.add_argument(
        "--team",
        type=_team_address,
        metavar="DIRECCIÓN",
        help="el libro que publica el equipo: una carpeta o https://…",
    )
    parser.add_argument(
        "--team-key",
        type=_team_key,
        metavar="CLAVE",
        help="la clave pública del equipo; con ella solo vale un libro firmado",
    )
    parser.add_argument(
        "--personal",
        type=Path,
        metavar="CARPETA",
        help="sus propias frases (las de su carpeta de datos)",
    )
    remote.declare(parser)
    parser.add_argument("--at-login", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=window.run)
    commands = parser.add_subparsers(title="órdenes", metavar="ORDEN", parser_class=Parser)
    for command in COMMANDS:
        command.add(commands)
    return parser


def _team_address(text: str) -> str:
    from assistant.phrasebook.sources import check_address

    try:
        return check_address(text)
    except RemansoError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _team_key(text: str) -> bytes:
    from assistant.phrasebook.signing import public_key

    try:
        return public_key(text)
    except RemansoError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _utf8(*streams: Any) -> None:
    """UTF-8 whatever the console says; a lone surrogate comes out as its JSON escape."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
