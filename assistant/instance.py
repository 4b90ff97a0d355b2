"""One window for each user and session: who is first, the door it opens, how others knock.

The door is a local socket (on Windows a named pipe) that only this user may open. Where no
private folder can be had, there is no door: the window opens all the same, and hears no orders.
"""

import getpass
import hashlib
import os
import platform
import re
import stat
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant import orders, paths
from assistant.errors import RemansoError
from assistant.orders import Order

REQUEST_MS = 2_000
"""How long a peer has to say what it wants, and to take the answer."""

PEERS = 8
"""Connections open at once; one more is refused."""

ANSWER_MS = 6_000
"""How long an answer is waited for; the window gives up on an order before that."""

START_S = 3.0
"""How long a first window may take from its claim to its open door."""

LONGEST_PATH = 100
"""Bytes of a socket's path that every system takes."""

Obey = Callable[[Order, str, Callable[[str], None]], None]
"""Carry out the order with an activation token, then call with "" or with why not."""


class NobodyThereError(Exception):
    """No window has its door open."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the door and the lock of this user and session are."""

    door: str
    lock: str


def place(window: str = "") -> Place | None:
    """The place of this user and session, of the agent's window or of the one named `window`;
    None where no private folder can be had."""
    name = _session() + window
    try:
        folder = _private(paths.runtime())
    except OSError:
        return None
    lock = str(folder / f"{name}.lock")
    if sys.platform == "win32":
        return Place(f"remanso-{name}", lock)
    door = str(folder / name)
    return Place(door, lock) if len(os.fsencode(door)) <= LONGEST_PATH else None


def _session() -> str:
    """The same for all programs of one user on one display, as a short word."""
    if sys.platform == "win32":
        import ctypes

        number = ctypes.c_ulong()
        ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(number))
        where = f"{getpass.getuser()} {number.value}"
    else:
        # ":0.0" is the first screen of ":0". The name of the machine: a home may be shared.
        screenless = re.sub(r"(:\d+)\.\d+$", r"\1", os.environ.get("DISPLAY", ""))
        where = f"{platform.node()} {os.environ.get('WAYLAND_DISPLAY') or screenless}"
    return hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _private(folder: Path) -> Path:
    """`folder`, made if need be. Raises OSError if another user could put a socket there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(folder)
        if stat.S_IMODE(found.st_mode) & 0o077:
            folder.chmod(0o700)
    return folder


def claim(where: Place, token: str = "", patience: float = START_S) -> QLockFile | None:
    """The lock of the first window, to be kept for as long as it lives.

    None if there is a first one: it was asked to come to view. A lock whose owner has no door,
    even after `patience` seconds, is of a dead process and is taken over. Raises RemansoError if
    the first one is there and does not answer.
    """
    lock = QLockFile(where.lock)
    lock.setStaleLockTime(0)  # its age says nothing; Qt looks whether the owner lives
    end = time.monotonic() + patience
    while not lock.tryLock(0):
        try:
            sentence = ask(where, Order.SHOW, token)
        except NobodyThereError:
            if time.monotonic() >= end:
                return lock
            time.sleep(0.05)
            continue
        if sentence:
            raise RemansoError(sentence)
        return None
    return lock


def ask(where: Place, order: Order, token: str = "") -> str:
    """Ask the open window; "" when it is done, or why it was not.

    Raises NobodyThereError without a window, RemansoError if it does not answer.
    """
    _let_it_come_forward()
    socket = QLocalSocket()
    socket.connectToServer(where.door)
    if not socket.waitForConnected(REQUEST_MS):
        raise NobodyThereError
    socket.write(orders.request(order, token))
    end = time.monotonic() + ANSWER_MS / 1000
    heard = b""
    while not heard.endswith(b"\n") and len(heard) <= orders.ANSWER_LIMIT:
        left = int((end - time.monotonic()) * 1000)
        if not socket.bytesAvailable() and (left <= 0 or not socket.waitForReadyRead(left)):
            break
        heard += socket.read(orders.ANSWER_LIMIT).data()
    socket.abort()
    sentence = orders.heard(heard)
    if sentence is None:
        raise RemansoError(
            "Remanso está abierto, pero no responde; espere un momento y repita, o ciérrelo y"
            " ábralo otra vez."
        )
    return sentence


def _let_it_come_forward() -> None:
    """Windows lets only the program in front hand the front to another."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


class Door(QObject):
    """Listens at `where` and gives each order to `obey`; closed, it hears nothing more.

    Only the holder of the claim may open one: what a crash left at `where` is removed.
    """

    def __init__(self, where: Place, obey: Obey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._obey = obey
        self._peers: set[_Peer] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._arrived)
        QLocalServer.removeServer(where.door)
        self.open = self._server.listen(where.door)

    def close(self) -> None:
        """Turn everyone away; the socket's file goes."""
        self._server.close()
        for peer in tuple(self._peers):
            peer.leave()

    @Slot()
    def _arrived(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._peers) >= PEERS:
                socket.abort()
                socket.deleteLater()
                continue
            peer = _Peer(socket, self._obey, self._left)
            self._peers.add(peer)
            peer.listen()

    def _left(self, peer: "_Peer") -> None:
        self._peers.discard(peer)


class _Peer(QObject):
    """One connection: a request, its answer, the end. What is no request ends it at once."""

    def __init__(self, socket: QLocalSocket, obey: Obey, left: Callable[["_Peer"], None]) -> None:
        super().__init__()
        self._socket = socket
        self._obey = obey
        self._left = left
        self._asked = self._gone = False
        socket.setReadBufferSize(orders.REQUEST_LIMIT + 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(REQUEST_MS)
        self._patience.timeout.connect(self.leave)

    def listen(self) -> None:
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self.leave)
        self._patience.start()
        self._read()

    @Slot()
    def _read(self) -> None:
        if self._asked or self._gone:
            return
        line = bytes(self._socket.peek(orders.REQUEST_LIMIT + 1).data())
        end = line.find(b"\n") + 1
        if not end and len(line) <= orders.REQUEST_LIMIT:
            return
        request = orders.understood(line[:end])
        if request is None:
            self.leave()
            return
        self._asked = True
        self._patience.stop()
        self._obey(*request, self._answer)

    def _answer(self, sentence: str) -> None:
        if self._gone:
            return
        self._patience.start()  # a peer that does not take its answer is not waited for
        self._socket.write(orders.answer(sentence))
        self._socket.disconnectFromServer()

    @Slot()
    def leave(self) -> None:
        """End the connection, once."""
        if self._gone:
            return
        self._gone = True
        self._patience.stop()
        self._socket.abort()
        self._socket.deleteLater()
        self._left(self)
        self.deleteLater()
