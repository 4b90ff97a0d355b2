"""`suggest`: read a message and offer lines, for people or as JSON lines for a program."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from assistant.cli.common import OK, open_engine, wrong_usage

if TYPE_CHECKING:
    from assistant.cli.common import Commands


def add(commands: "Commands") -> None:
    suggest = commands.add_parser("suggest", help="lee un mensaje y ofrece frases")
    suggest.add_argument("text", nargs="?", help="lo que dijo el cliente")
    suggest.add_argument(
        "--json",
        action="store_true",
        help="lee una línea JSON por mensaje y escribe una por respuesta",
    )
    suggest.add_argument("--channel", choices=("phone", "chat", "mail", "counter"), default="chat")
    suggest.add_argument("--address", choices=("usted", "tú", "vos"), default="usted")
    suggest.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from assistant.cli import json_lines, wording
    from assistant.domain import Address, Channel, Preferences

    preferences = Preferences(Channel(arguments.channel), Address(arguments.address))
    if arguments.json:
        if arguments.text is not None:
            return wrong_usage(
                "suggest", "con --json los mensajes llegan por la entrada estándar, no como texto."
            )
        engine = open_engine(arguments)
        for raw in json_lines.lines(sys.stdin.buffer):
            answered = json_lines.answer(engine, raw, preferences)
            print(json.dumps(answered, ensure_ascii=False), flush=True)
        return OK
    if arguments.text is None:
        return wrong_usage("suggest", "falta el texto del cliente, entre comillas.")
    engine = open_engine(arguments)
    answer = engine.answer(arguments.text, preferences)
    if answer is None:
        print("No hay palabras que leer en este mensaje.")
        return OK
    print(wording.for_people(*answer, engine.protocol(answer[0])))
    return OK
