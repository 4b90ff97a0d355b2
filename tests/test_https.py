"""The team's book over https, from a server on this machine: one host, in time, within limits."""

import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from assistant.phrasebook import sources
from assistant.phrasebook.history import Note
from assistant.phrasebook.load import load
from assistant.phrasebook.manifest import MANIFEST
from assistant.phrasebook.publish import publish
from assistant.phrasebook.shared import fetch
from assistant.phrasebook.sources import (
    MissingError,
    NotGivenError,
    OutOfReachError,
    TooBigError,
    opened,
)
from assistant.phrasebook.team import Fault

HOST = "127.0.0.1"


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for HOST that signs itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
        .sign(key, hashes.SHA256())
    )
    files = folder / "cert.pem", folder / "key.pem"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files


class Server(ThreadingHTTPServer):
    """Serves `root` under /libro, and faults under names of their own."""

    daemon_threads = True

    def __init__(self, root: Path, tls: ssl.SSLContext) -> None:
        super().__init__((HOST, 0), Handler)
        self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.root = root
        self.asked: list[str] = []
        self.over = threading.Event()

    @property
    def address(self) -> str:
        return f"https://{HOST}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes is no fault here."""


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        kind, _, name = self.path.strip("/").partition("/")
        if kind == "libro" and (self.server.root / name).is_file():
            self._send(200, (self.server.root / name).read_bytes())
        elif kind == "aqui":
            self._send(302, b"", f"{self.server.address}/libro/{name}")
        elif kind == "otro":
            self._send(302, b"", f"https://localhost:{self.server.server_port}/libro/{name}")
        elif kind == "claro":
            self._send(302, b"", f"http://{HOST}:{self.server.server_port}/libro/{name}")
        elif kind == "circulo":
            self._send(302, b"", f"{self.server.address}{self.path}")
        elif kind == "roto":
            self._send(500, b"")
        elif kind == "cerrado":
            self._send(403, b"")
        elif kind == "corto":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"corto")
        elif kind in ("mudo", "lento", "sinfin"):
            self._without_end(kind)
        else:
            self._send(404, b"")

    def _send(self, status: int, body: bytes, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def _without_end(self, kind: str) -> None:
        if kind != "mudo":
            self.send_response(200)
            self.end_headers()
        while not self.server.over.wait(0 if kind == "sinfin" else 0.05):
            if kind != "mudo":
                self.wfile.write(b"x" * (65_536 if kind == "sinfin" else 1))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the run stays quiet."""


@pytest.fixture
def server(tmp_path: Path, folder: Path) -> Iterator[Server]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(*certificate(tmp_path))
    target = tmp_path / "publicado"
    publish(folder, target, Note("", "Ana"))
    made = Server(target, tls)
    thread = threading.Thread(target=made.serve_forever, args=(0.02,))
    thread.start()
    yield made
    made.over.set()
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.fixture
def trust(server: Server, tmp_path: Path) -> ssl.SSLContext:
    assert server.address
    return ssl.create_default_context(cafile=tmp_path / "cert.pem")


def test_a_book_from_a_server(server: Server, trust: ssl.SSLContext, tmp_path: Path) -> None:
    get = partial(
        fetch, public_key=None, cache=tmp_path / "c", open_source=partial(opened, tls=trust)
    )
    for place in ("libro", "libro/", "aqui"):
        shared = get(f"{server.address}/{place}")
        assert shared.fault is None, shared.problem
        assert shared.folder is not None
        assert load(shared.folder).book.entries
    server.asked.clear()
    assert get(f"{server.address}/libro").fault is None
    assert server.asked == [f"/libro/{MANIFEST}"], "an unchanged book costs one small read"
    assert get(f"{server.address}/nada").fault is Fault.NOT_PUBLISHED


@pytest.mark.parametrize(
    ("place", "error", "says"),
    [
        ("otro", NotGivenError, "envía a otro servidor, localhost"),
        ("claro", NotGivenError, "envía a otro servidor"),
        ("circulo", OutOfReachError, "No se llega"),
        ("roto", NotGivenError, "error 500"),
        ("cerrado", NotGivenError, "error 403"),
        ("nada", MissingError, "falta un archivo"),
        ("corto", OutOfReachError, "No se llega"),
        ("mudo", OutOfReachError, "no responde"),
        ("lento", OutOfReachError, "despacio|no responde"),
        ("sinfin", TooBigError, "pasa de 100000"),
    ],
)
def test_what_a_server_may_do(
    server: Server,
    trust: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    error: type[Exception],
    says: str,
) -> None:
    monkeypatch.setattr(sources, "TIMEOUT", 0.3)
    monkeypatch.setattr(sources, "WHOLE", 1.0)
    began = time.monotonic()
    with (
        pytest.raises(error, match=says),
        opened(f"{server.address}/{place}", tls=trust) as read,
    ):
        read(MANIFEST, 100_000)
    assert time.monotonic() - began < 5
    assert all(path.startswith(f"/{place}/") for path in server.asked), "no other host was asked"


def test_a_certificate_of_nobody(server: Server) -> None:
    with pytest.raises(NotGivenError, match="certificado"), opened(server.address) as read:
        read(MANIFEST, 100)
    assert not server.asked


def test_nobody_listens(server: Server, trust: ssl.SSLContext) -> None:
    server.over.set()
    server.shutdown()
    server.server_close()
    with (
        pytest.raises(OutOfReachError, match="No se llega"),
        opened(server.address, tls=trust) as read,
    ):
        read(MANIFEST, 100)


def test_who_stops_waiting_gets_away(server: Server, trust: ssl.SSLContext) -> None:
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with (
        pytest.raises(OutOfReachError, match="cerrando"),
        opened(f"{server.address}/sinfin", stop.is_set, trust) as read,
    ):
        read(MANIFEST, 10**12)
