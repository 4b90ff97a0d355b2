"""`publish`: a phrasebook for the team, and the key that signs it."""

import argparse
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.common import OK, wrong_usage
from assistant.errors import RemansoError

if TYPE_CHECKING:
    from assistant.cli.common import Commands
    from assistant.phrasebook.history import Note


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
    publish.add_argument(
        "--roll-back",
        metavar="DESTINO",
        help="vuelve allí a la publicación anterior; otra vez, a la de ahora",
    )
    publish.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import signing

    if arguments.roll_back is not None:
        if arguments.folder is not None or arguments.new_key is not None:
            return wrong_usage("publish", "con --roll-back diga solo DESTINO, y --key si firma.")
        from assistant.phrasebook.roll_back import roll_back

        place = _place(arguments.roll_back)
        print(*roll_back(place, _note(arguments), arguments.key), sep="\n")
        return OK
    if arguments.new_key is not None and arguments.folder is None:
        public = signing.new_key(arguments.new_key)
        print(f"Clave privada en {arguments.new_key}; guárdela usted y no la envíe a nadie.")
        print(f"Clave pública para los agentes (--team-key): {public}")
        return OK
    if arguments.new_key is not None or arguments.target is None:
        return wrong_usage("publish", "diga CARPETA y DESTINO, o solo --new-key ARCHIVO.")
    from assistant import paths
    from assistant.phrasebook import adapted, publish
    from assistant.phrasebook.atomic import SaveError
    from assistant.phrasebook.load import load

    target, note = _place(arguments.target), _note(arguments)
    bundled = load(paths.PHRASEBOOK).book
    done = publish.publish(arguments.folder, target, note, arguments.key, bundled=bundled)
    print(*done, sep="\n")
    if arguments.folder.resolve() != paths.PHRASEBOOK.resolve():
        with suppress(SaveError):  # what was published has it
            adapted.mark(arguments.folder, bundled, replace(note, why=adapted.WHY))
    return OK


def _place(target: str) -> Path:
    from assistant.phrasebook import sources

    if "://" in target:
        raise RemansoError(
            f"Se publica en una carpeta; publique en la que el servidor ofrece como {target}."
        )
    sources.check_address(target)
    return Path(target)


def _note(arguments: argparse.Namespace) -> "Note":
    from assistant.phrasebook.history import Note, user_name

    who = user_name() if arguments.who is None else arguments.who
    return Note(arguments.why, who)
