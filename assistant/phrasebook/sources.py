"""Reading a published book where it stands: a folder, or an https address, and nothing else.

Both go through fsspec, whose file systems are made here by name: no address can choose another.
"""

import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from assistant.errors import RemansoError
from assistant.witness import WITNESS

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

Read = Callable[[str, int], bytes]
"""`read(name, limit)`: all bytes of a file, at most `limit`. Raises OutOfReachError."""

TIMEOUT = 10.0
"""Seconds that a server may take to answer, or to go on."""

WHOLE = 45.0
"""Seconds for a book; what was read until then is kept, and the next attempt goes on from it."""

_CHUNK = 256 * 1024
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


class OutOfReachError(Exception):
    """The place does not give the file, as a sentence."""


class NotGivenError(OutOfReachError):
    """The place answers and refuses, or is not one to trust."""


class MissingError(OutOfReachError):
    """The place answers, and the file is not there."""


class TooBigError(OutOfReachError):
    """The file is bigger than it may be."""


def is_web(address: str) -> bool:
    return address.lower().startswith("https://")


def check_address(address: str) -> str:
    """`address`, if it is a folder or an https address of the plain kind. Raises RemansoError."""
    if not address.strip():
        raise RemansoError("Falta la dirección: una carpeta o https://….")
    if "::" in address or "\0" in address or (_SCHEME.match(address) and not is_web(address)):
        raise RemansoError(
            f"«{address}» no se admite; use la ruta de una carpeta, o una dirección https://."
        )
    if is_web(address):
        try:
            parts = urlsplit(address)
            plain = bool(parts.hostname) and parts.port != 0 and "\\" not in address
        except ValueError:
            plain = False
        if not plain or "@" in parts.netloc or "?" in address or "#" in address:
            raise RemansoError(
                "La dirección debe ser como https://servidor/carpeta, sin usuario, «?» ni «#»."
            )
    return address


def normal(address: str) -> str:
    """One spelling for each place: the URL without a last slash, or the absolute path."""
    return address.rstrip("/") if is_web(address) else str(Path(address).absolute())


def where(address: str) -> str:
    """The place as a sentence names it: the server, or the folder."""
    return (urlsplit(address).hostname or address) if is_web(address) else address


@contextmanager
def opened(
    address: str,
    stopped: Callable[[], bool] = lambda: False,
    tls: ssl.SSLContext | None = None,
) -> Iterator[Read]:
    """A reader of what stands under `address`; a connection ends with the block.

    `stopped` is asked between two pieces of a file; once it says so, nothing more is read.
    `tls` takes the place of the system's certificates. Raises OutOfReachError.
    """
    try:
        check_address(address)
    except RemansoError as error:
        raise NotGivenError(str(error)) from error
    clock = _Clock(where(address), stopped)
    if is_web(address):
        with _web(address, tls) as fs:
            yield reader(fs, normal(address), clock.check, block_size=0, size=1)
    else:
        from fsspec.implementations.local import LocalFileSystem

        yield reader(LocalFileSystem(skip_instance_cache=True), normal(address), clock.check)


def reader(
    fs: "AbstractFileSystem", root: str, check: Callable[[], None] = lambda: None, **how: Any
) -> Read:
    """A Read of the files under `root`; `check` may raise between two pieces.

    `how` goes to the file system with each opening: over https, one GET that is read as it
    comes, without asking for the size first.
    """

    def read(name: str, limit: int) -> bytes:
        check()
        path = f"{root}/{name}"
        pieces, size = [], 0
        with _told(root):
            if "https" not in fs.protocol and not fs.isfile(path):
                # Also what only looks like a file: a pipe would never end.
                raise FileNotFoundError(path) if fs.isdir(root) else NotADirectoryError(root)
            with fs.open(path, "rb", **how) as stream:
                while size <= limit and (piece := stream.read(min(_CHUNK, limit + 1 - size))):
                    pieces.append(piece)
                    size += len(piece)
                    check()
        if size > limit:
            raise TooBigError(f"{name} pasa de {limit} bytes.")
        return b"".join(pieces)

    return read


class _Clock:
    """Ends a reading that takes too long, or that nobody waits for."""

    def __init__(self, place: str, stopped: Callable[[], bool]) -> None:
        self._place, self._stopped = place, stopped
        self._until = time.monotonic() + WHOLE

    def check(self) -> None:
        if self._stopped():
            raise OutOfReachError("Remanso se está cerrando.")
        if time.monotonic() > self._until:
            raise OutOfReachError(f"{self._place} responde muy despacio; se sigue en un momento.")


@contextmanager
def _told(root: str) -> Iterator[None]:
    """Turn what the file systems raise for the world's faults into OutOfReachError."""
    place = where(root)
    try:
        yield
    except NotADirectoryError as error:
        raise OutOfReachError(f"No se llega a {place}. Revise la conexión.") from error
    except FileNotFoundError as error:
        raise MissingError(f"En {place} falta un archivo.") from error
    except TimeoutError as error:
        raise OutOfReachError(f"{place} no responde. Revise la conexión.") from error
    except PermissionError as error:
        raise NotGivenError(f"{place} no permite leer. Pida el permiso.") from error
    except ssl.SSLError as error:
        raise NotGivenError(
            f"El certificado de {place} no es de fiar. Avise a quien lo administra."
        ) from error
    except OSError as error:
        raise OutOfReachError(f"No se llega a {place}. Revise la conexión.") from error


@contextmanager
def _web(address: str, tls: ssl.SSLContext | None) -> Iterator["AbstractFileSystem"]:
    """fsspec's file system for https, bound to the server of `address`."""
    import aiohttp
    import yarl
    from fsspec.asyn import sync
    from fsspec.implementations.http import HTTPFileSystem

    try:
        origin = yarl.URL(address).origin()
    except ValueError as error:
        raise NotGivenError(f"«{where(address)}» no es un servidor.") from error
    sessions: list[aiohttp.ClientSession] = []

    async def same_server(
        request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        # Asked before each request, and so before each step of a redirect.
        if request.url.origin() != origin:
            raise NotGivenError(
                f"{origin.host} envía a otro servidor, {request.url.host}; pida al líder la"
                " dirección correcta."
            )
        return await handler(request)

    async def client(**_how: Any) -> aiohttp.ClientSession:
        sessions.append(
            aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    ssl=tls if tls is not None else True,
                    socket_factory=partial(_socket_to, where(address)),
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"Cache-Control": "no-cache"},
                middlewares=(same_server,),
                timeout=aiohttp.ClientTimeout(
                    total=WHOLE, connect=TIMEOUT, sock_connect=TIMEOUT, sock_read=TIMEOUT
                ),
            )
        )
        return sessions[-1]

    fs = HTTPFileSystem(get_client=client, skip_instance_cache=True)
    try:
        yield fs
    except aiohttp.ClientError as error:
        place, status = where(address), getattr(error, "status", 0)
        if status >= 400:
            raise NotGivenError(
                f"{place} responde con el error {status}. Avise a quien lo administra."
            ) from error
        raise OutOfReachError(f"No se llega a {place}. Revise la conexión.") from error
    finally:
        for session in sessions:
            sync(fs.loop, session.close)


def _socket_to(host: str, info: tuple[Any, ...]) -> socket.socket:
    """The socket for an address of `host`; the privacy window counts its connection by name."""
    family, kind, proto, _, place = info
    WITNESS.expect(str(place[0]), host)
    return socket.socket(family, kind, proto)
