"""`history`: the versions of a phrasebook, and the way back to one."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, wrong_usage

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    history = commands.add_parser(
        "history", help="enumera las versiones de un libro de frases, o vuelve a una"
    )
    history.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    history.add_argument("--restore", metavar="VERSIÓN", help="vuelve a esta versión")
    history.add_argument("--entry", metavar="ID", help="con --restore: solo esta entrada")
    history.add_argument("--why", metavar="TEXTO", default="", help="con --restore: el motivo")
    history.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import history, restore

    folder = arguments.folder or arguments.phrasebook
    if arguments.restore is None:
        if arguments.entry or arguments.why:
            return wrong_usage("history", "falta --restore VERSIÓN.")
        print(*history.report(folder), sep="\n")
        return OK
    version = history.find(folder, arguments.restore)
    note = history.Note(arguments.why) if arguments.why else None
    if arguments.entry:
        restore.restore_entry(folder, version, arguments.entry, note)
    else:
        restore.restore_file(folder, version, note)
    print(f"{folder / version.file}: {arguments.entry or 'todo el archivo'} volvió a esa versión.")
    return OK
