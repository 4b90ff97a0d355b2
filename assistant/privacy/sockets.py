"""The network sockets that this process has open now, asked of the operating system."""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

from assistant.witness import is_here


@dataclass(frozen=True, slots=True)
class Open:
    """One TCP or UDP socket. `remote` is "" where there is no other end: it listens, or waits."""

    kind: str
    local: str
    remote: str

    @property
    def here(self) -> bool:
        """Whether both ends are this machine."""
        return is_here(self.local.rpartition(":")[0].strip("[]")) and (
            not self.remote or is_here(self.remote.rpartition(":")[0].strip("[]"))
        )


def open_sockets() -> tuple[Open, ...] | None:
    """Every open TCP and UDP socket of this process; None where this system does not tell."""
    try:
        if sys.platform == "linux":
            return _on_linux()
        if sys.platform == "win32":
            return _on_windows()
    except (OSError, ValueError, AttributeError):
        return None
    return None


def _on_linux() -> tuple[Open, ...]:
    held = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except OSError:  # closed since it was listed
            continue
        if target.startswith("socket:["):
            held.add(target[8:-1])
    found: list[Open] = []
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        table = Path("/proc/self/net", kind)
        if table.exists():  # a kernel without IPv6 has two of the four
            found += parse_proc(kind, table.read_text("ascii").splitlines()[1:], held)
    return tuple(found)


def parse_proc(kind: str, lines: Iterable[str], inodes: set[str]) -> list[Open]:
    """The sockets of `inodes` in the lines of a table of /proc/net."""
    found = []
    for line in lines:
        fields = line.split()
        if len(fields) > 9 and fields[9] in inodes:
            found.append(Open(kind, _proc_place(fields[1]), _proc_place(fields[2])))
    return found


def _proc_place(text: str) -> str:
    """ "0100007F:1F90" is "127.0.0.1:8080": 32-bit words in the order of this machine."""
    digits, _, port = text.partition(":")
    words = [int(digits[i : i + 8], 16) for i in range(0, len(digits), 8)]
    packed = b"".join(struct.pack("=I", word) for word in words)
    return _place(packed, int(port, 16))


def _place(packed: bytes, port: int) -> str:
    """The address as people write it; "" for the one that stands for none."""
    if not any(packed) and port == 0:
        return ""
    address = ip_address(packed)
    if isinstance(address, IPv6Address):
        mapped = address.ipv4_mapped
        return f"[{address}]:{port}" if mapped is None else f"{mapped}:{port}"
    return f"{address}:{port}"


# GetExtendedTcpTable and GetExtendedUdpTable (iphlpapi.h): the class that also gives the owner,
# and of each row the struct, with the address as bytes in network order.
_V4, _V6 = 2, 23
_TCP_OWNER_ALL, _UDP_OWNER = 5, 1
_TOO_SMALL = 122
_ROWS = {
    ("tcp", _V4): struct.Struct("=I4sI4sII"),  # state, local, port, remote, port, owner
    ("tcp", _V6): struct.Struct("=16sII16sIIII"),  # local, scope, port, remote, scope, port, …
    ("udp", _V4): struct.Struct("=4sII"),
    ("udp", _V6): struct.Struct("=16sIII"),
}


def _on_windows() -> tuple[Open, ...]:
    library = ctypes.WinDLL("iphlpapi")  # type: ignore[attr-defined, unused-ignore]
    found: list[Open] = []
    for kind, family in _ROWS:
        ask = library.GetExtendedTcpTable if kind == "tcp" else library.GetExtendedUdpTable
        what = _TCP_OWNER_ALL if kind == "tcp" else _UDP_OWNER
        size = ctypes.c_ulong(0)
        ask(None, ctypes.byref(size), False, family, what, 0)
        for _ in range(5):  # the table may grow between two calls
            buffer = ctypes.create_string_buffer(size.value)
            status = ask(buffer, ctypes.byref(size), False, family, what, 0)
            if status != _TOO_SMALL:
                break
        if status:
            raise OSError(f"the table of {kind} cannot be read: {status}")
        found += parse_table(kind, family, buffer.raw, os.getpid())
    return tuple(found)


def parse_table(kind: str, family: int, data: bytes, owner: int) -> list[Open]:
    """The sockets of the process `owner` in a table as Windows gives it: a count, then rows."""
    row = _ROWS[kind, family]
    (count,) = struct.unpack_from("=I", data)
    found = []
    for index in range(count):
        fields = row.unpack_from(data, 4 + index * row.size)
        if fields[-1] != owner:
            continue
        if kind == "udp":
            local, port = fields[0], fields[-2]
            found.append(Open(kind, _place(local, _port(port)), ""))
        elif family == _V4:
            _, local, near, remote, far, _ = fields
            found.append(Open(kind, _place(local, _port(near)), _remote(remote, far)))
        else:
            local, _, near, remote, _, far, _, _ = fields
            found.append(Open(kind, _place(local, _port(near)), _remote(remote, far)))
    return found


def _remote(packed: bytes, port: int) -> str:
    # A listening socket has no other end, and its remote port is whatever was in memory.
    none = IPv4Address(0) if len(packed) == 4 else IPv6Address(0)
    return "" if ip_address(packed) == none else _place(packed, _port(port))


def _port(value: int) -> int:
    """A port stands in the low 16 bits, in network order."""
    low: int = value & 0xFFFF
    return (low >> 8) | ((low & 0xFF) << 8)
