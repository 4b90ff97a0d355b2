"""`--show`, `--paste`, `--copy N`, `--escalate`: to be bound to a key where Remanso cannot.

Loads nothing of the engine: a key should feel like a key.
"""

import argparse
import os
from collections.abc import Mapping
from typing import Any

from assistant.errors import RemansoError
from assistant.orders import COPIES, GLOBAL_KEYS, Order

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop leaves the permission to come forward for the program that a key started."""


class _Ask(argparse.Action):
    """Stores an Order; a second one is wrong usage."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        _option: str | None = None,
    ) -> None:
        if namespace.order is not None:
            parser.error("elija una sola de --show, --paste, --copy N y --escalate")
        namespace.order = values if isinstance(values, Order) else self.const


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the options; `order` holds what was asked for, or None."""
    group = parser.add_argument_group(
        "a la ventana abierta", "para asignarlas a una tecla de su escritorio"
    )
    plain = (
        ("--show", Order.SHOW, "trae la ventana a la vista"),
        ("--paste", Order.PASTE, "lee lo copiado como mensaje nuevo del cliente"),
        ("--escalate", Order.ESCALATE, "abre la tarjeta de traspaso"),
    )
    for option, order, words in plain:
        group.add_argument(option, action=_Ask, nargs=0, const=order, dest="order", help=words)
    group.add_argument(
        "--copy",
        action=_Ask,
        type=_copy,
        dest="order",
        metavar="N",
        help="copia la frase N, de 1 a 4",
    )
    parser.add_argument(
        "--global-keys",
        action="store_true",
        help="la ventana toma teclas que sirven también desde otros programas",
    )
    parser.set_defaults(order=None)


def _copy(text: str) -> Order:
    if text not in ("1", "2", "3", "4"):
        raise argparse.ArgumentTypeError(f"«{text}» no es el número de una frase, de 1 a 4")
    return COPIES[int(text) - 1]


def run(order: Order) -> int:
    """Ask the open window for `order`; 0 once it is done. Raises RemansoError if it was not."""
    from assistant import instance

    where = instance.place()
    if where is None:
        raise RemansoError(
            "No hay una carpeta privada donde Remanso pueda escuchar órdenes; use la ventana."
        )
    try:
        sentence = instance.ask(where, order, activation_token())
    except instance.NobodyThereError:
        raise RemansoError(
            "Remanso no está abierto en esta sesión; ábralo con: python -m assistant"
        ) from None
    if sentence:
        raise RemansoError(sentence)
    return 0


def global_keys(arguments: argparse.Namespace) -> Mapping[Order, str] | None:
    """The keys that the window is to take from the desktop; None for none."""
    return GLOBAL_KEYS if arguments.global_keys else None


def activation_token() -> str:
    """What the desktop gave this process to come forward with; "" if nothing."""
    return next((found for name in TOKENS if (found := os.environ.get(name))), "")
