"""What a bound key or a second start may ask of the open window, and how it is said to it.

One line each way, and nothing of the customer's in either: `paste` makes the window read the
clipboard itself. A request is the order's name and perhaps the desktop's activation token, an
answer is `ok` or `no` and a sentence for the user.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

REQUEST_LIMIT = 512
"""Bytes of a request, its end of line included."""

ANSWER_LIMIT = 2_000
"""Bytes of an answer, its end of line included."""

_TOKEN = re.compile(r"[!-~]{1,400}")


class Order(StrEnum):
    """The orders; a value is its name on the wire, in settings and at the portal."""

    SHOW = "show"
    PASTE = "paste"
    COPY_1 = "copy_1"
    COPY_2 = "copy_2"
    COPY_3 = "copy_3"
    COPY_4 = "copy_4"
    ESCALATE = "escalate"

    @property
    def row(self) -> int | None:
        """The row of the suggestion to copy, from 0; None if the order copies none."""
        return COPIES.index(self) if self in COPIES else None


COPIES = (Order.COPY_1, Order.COPY_2, Order.COPY_3, Order.COPY_4)

GLOBAL_KEYS: Mapping[Order, str] = MappingProxyType(
    {
        Order.SHOW: "Ctrl+Shift+F6",
        Order.PASTE: "Ctrl+Shift+F7",
        Order.ESCALATE: "Ctrl+Shift+F8",
        Order.COPY_1: "Ctrl+Shift+F1",
        Order.COPY_2: "Ctrl+Shift+F2",
        Order.COPY_3: "Ctrl+Shift+F3",
        Order.COPY_4: "Ctrl+Shift+F4",
    }
)
"""The keys taken from the desktop once they are turned on, in Qt's portable form."""


def request(order: Order, token: str = "") -> bytes:
    """The line that asks for `order`; a `token` that could break the line is left out."""
    return f"{order} {token}".rstrip().encode() + b"\n" if _safe(token) else request(order)


def understood(line: bytes) -> tuple[Order, str] | None:
    """The order and the activation token ("" for none) of a request; None if it is not one."""
    if len(line) > REQUEST_LIMIT or not line.endswith(b"\n") or not line.isascii():
        return None
    name, _, token = line[:-1].decode("ascii").partition(" ")
    if name not in set(Order) or not _safe(token):
        return None
    return Order(name), token


def answer(sentence: str) -> bytes:
    """The line that answers: done, if `sentence` is ""; otherwise why not."""
    if not sentence:
        return b"ok\n"
    words = " ".join(sentence.split()).encode("utf-8", "replace")[: ANSWER_LIMIT - 4]
    return b"no " + words + b"\n"


def heard(line: bytes) -> str | None:
    """The sentence of an answer, "" for done; None if it is not an answer."""
    if line == b"ok\n":
        return ""
    if not line.startswith(b"no ") or not line.endswith(b"\n"):
        return None
    return line[3:-1].decode("utf-8", "ignore").strip() or None


def _safe(token: str) -> bool:
    return not token or _TOKEN.fullmatch(token) is not None
