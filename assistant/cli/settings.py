"""`settings`: each setting, its value and where it comes from; `--check` for IT."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, WORLD

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    command = commands.add_parser(
        "settings", help="muestra cada ajuste, su valor y de dónde viene, o revisa un archivo"
    )
    command.add_argument(
        "--check", type=Path, metavar="ARCHIVO", help="revisa un archivo de ajustes (TOML)"
    )
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    return _check(arguments.check) if arguments.check is not None else _list()


def _check(file: Path) -> int:
    """0 if everything in `file` counts; 1 with a line for each fault."""
    from assistant.errors import RemansoError
    from assistant.settings.read import Layer, effective, read

    if not file.is_file():
        raise RemansoError(f"No hay ningún archivo {file}; revise la ruta.")
    layer = read(file)
    problems = effective(layer, Layer(file)).problems
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        return WORLD
    count = len(layer.values)
    print(f"{file}: en orden, {count} ajuste{'' if count == 1 else 's'}.")
    return OK


def _list() -> int:
    import json

    from assistant import paths
    from assistant.settings.read import Origin, load
    from assistant.settings.table import TABLE, value

    words = {Origin.DEFAULT: "de fábrica", Origin.USER: "de usted", Origin.MACHINE: "de la empresa"}
    now = load()
    print(f"De usted:      {paths.user_settings()}")
    print(f"De la empresa: {paths.machine_settings()}")
    width = max(len(row.name) for row in TABLE)
    for row in TABLE:
        # A JSON string or number or boolean is one of TOML too: it can be pasted into a file.
        shown = json.dumps(row.kind.write(value(now.settings, row.name)), ensure_ascii=False)
        print(f"{row.name:{width}}  {shown:24}  {words[now.origin[row.name]]}")
    for problem in now.problems:
        print(problem, file=sys.stderr)
    return OK
