"""`publish`: a phrasebook for the team, and the key that signs it."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, wrong_usage
from assistant.errors import RemansoError

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    publish = commands.add_parser("publish", help="publica un libro de frases para el equipo")
    publish.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    publish.add_argument("target", nargs="?", metavar="DESTINO")
    publish.add_argument("--key", type=Path, metavar="ARCHIVO", help="firma con esta clave")
    publish.add_argument("--who", metavar="NOMBRE", help="quién publica (el usuario del sistema)")
    publish.add_argument("--why", metavar="TEXTO", default="", help="por qué se publica")
    publish.add_argument(
        "--new-key", type=Path, metavar="ARCHIVO", help="hace una clave nueva y no publica"
    )
    publish.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import signing, sources

    if arguments.new_key is not None and arguments.folder is None:
        public = signing.new_key(arguments.new_key)
        print(f"Clave privada en {arguments.new_key}; guárdela usted y no la envíe a nadie.")
        print(f"Clave pública para los agentes (--team-key): {public}")
        return OK
    if arguments.new_key is not None or arguments.target is None:
        return wrong_usage("publish", "diga CARPETA y DESTINO, o solo --new-key ARCHIVO.")
    if "://" in arguments.target:
        raise RemansoError(
            "Se publica en una carpeta; publique en la que el servidor ofrece como"
            f" {arguments.target}."
        )
    from assistant.phrasebook import publish
    from assistant.phrasebook.history import Note, user_name

    who = user_name() if arguments.who is None else arguments.who
    note = Note(arguments.why, who)
    sources.check_address(arguments.target)
    done = publish.publish(arguments.folder, Path(arguments.target), note, arguments.key)
    print(*done, sep="\n")
    return OK
