"""What this process does to the outside, seen by the interpreter: connections and files written.

An audit hook is told of every connection that Python code opens and of every file that it opens
for writing, whatever library asked. It cannot be taken off again, so the process has one Witness.
It does not see what a library in C does by itself; assistant.privacy looks at that from outside.
"""

import os
import socket
import sys
import threading
from dataclasses import dataclass, replace
from datetime import datetime
from ipaddress import ip_address
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR
_MOST_FILES = 20_000
"""Paths that are remembered; a year of hourly team's books stays below."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A place that a connection was opened to: by its name if it was expected, else its number.

    `expected`: the program said before for whom the connection is. `here`: it is this machine.
    """

    host: str
    times: int
    last: datetime
    expected: bool
    here: bool


class Witness:
    """Counts connections and remembers written paths, from `start` on. Any thread may ask."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._contacts: dict[str, Contact] = {}
        self._names: dict[str, str] = {}
        self._written: dict[str, None] = {}
        self._started: datetime | None = None
        self._overflowed = False

    @property
    def started(self) -> datetime | None:
        """Since when it has been looking; None if it has not begun."""
        return self._started

    @property
    def complete(self) -> bool:
        """Whether every written path was remembered."""
        return self._started is not None and not self._overflowed

    def start(self) -> None:
        """Begin to look; a second call does nothing."""
        with self._lock:
            if self._started is None:
                self._started = datetime.now().astimezone()
                sys.addaudithook(self._heard)

    def expect(self, number: str, host: str) -> None:
        """The next connections to the address `number` are for `host`, which a lead configured."""
        with self._lock:
            self._names[number] = host

    def contacts(self) -> tuple[Contact, ...]:
        """Every place that was contacted, in the order of the first time."""
        with self._lock:
            return tuple(self._contacts.values())

    def expected_numbers(self) -> frozenset[str]:
        """The addresses, as numbers, that a configured host was found at."""
        with self._lock:
            return frozenset(self._names)

    def written(self) -> tuple[str, ...]:
        """The absolute paths that were opened for writing, or renamed to."""
        with self._lock:
            return tuple(self._written)

    def _heard(self, event: str, args: tuple[Any, ...]) -> None:
        # Called for every event of the interpreter: the common ones must leave at once.
        if event == "open":
            path, _mode, flags = args
            if isinstance(flags, int) and flags & _WRITING:
                self._wrote(path)
        elif event in ("socket.connect", "socket.sendto"):
            self._connected(*args[:2])
        elif event == "os.rename":
            self._wrote(args[1])
        elif event == "sqlite3.connect":
            self._wrote(args[0])

    def _connected(self, sock: Any, address: Any) -> None:
        if getattr(sock, "family", None) not in (socket.AF_INET, socket.AF_INET6):
            return
        number = str(address[0]) if isinstance(address, tuple) and address else str(address)
        now = datetime.now().astimezone()
        with self._lock:
            host = self._names.get(number, number)
            known = self._contacts.get(host) or Contact(
                host, 0, now, number in self._names, is_here(number)
            )
            self._contacts[host] = replace(known, times=known.times + 1, last=now)

    def _wrote(self, path: Any) -> None:
        if not isinstance(path, str | bytes | os.PathLike):
            return
        with self._lock:
            if len(self._written) >= _MOST_FILES:
                self._overflowed = True
                return
            self._written[os.path.abspath(os.fsdecode(path))] = None  # noqa: PTH100


def is_here(number: str) -> bool:
    """Whether an address is of this machine itself."""
    try:
        return ip_address(number.split("%")[0]).is_loopback
    except ValueError:
        return number == "localhost"


WITNESS = Witness()
