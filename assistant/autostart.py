"""Opening with the session: an XDG entry on Linux, the Run key on Windows, nothing elsewhere."""

import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from assistant import paths
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import saving, write_bytes
from assistant.program import command

_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "Remanso"


class Place(Protocol):
    """Where the system keeps what opens with the session. Each call may raise RemansoError."""

    def on(self) -> bool: ...
    def turn(self, on: bool) -> None: ...


class XdgEntry:
    """A .desktop file in `folder`, which the desktop reads at the start of the session."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / "remanso.desktop"
        self._command = command

    def on(self) -> bool:
        """Whether the entry is there and nothing switched it off since."""
        try:
            lines = self._file.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return False
        except (OSError, UnicodeDecodeError) as error:
            raise RemansoError(f"No se puede leer {self._file}; revise sus permisos.") from error
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not off & {line.strip() for line in lines}

    def turn(self, on: bool) -> None:
        with saving(self._file):
            if not on:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(self._file, self._entry().encode())

    def _entry(self) -> str:
        command = " ".join(_quoted(part) for part in self._command)
        return (
            "[Desktop Entry]\nType=Application\nName=Remanso\n"
            "Comment=Frases que calman, junto a su CRM\n"
            f"Exec={command}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
        )


def _quoted(part: str) -> str:
    """One argument of Exec: quoted as the Desktop Entry Specification says, "%" doubled."""
    part = part.replace("%", "%%")
    if part and shlex.quote(part) == part:
        return part
    for sign in '\\"`$':
        part = part.replace(sign, "\\" + sign)
    # The file's own strings take a backslash for an escape once more.
    return '"' + part.replace("\\", "\\\\") + '"'


class RunKey:
    """A value of the user's Run key. `winreg` is the module of that name."""

    def __init__(self, winreg: Any, command: Sequence[str]) -> None:
        self._winreg = winreg
        self._command = subprocess.list2cmdline(command)

    def on(self) -> bool:
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, _RUN_KEY, 0, reg.KEY_READ) as key:
                reg.QueryValueEx(key, _NAME)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _refused(error) from error
        return True

    def turn(self, on: bool) -> None:
        reg = self._winreg
        try:
            with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, _RUN_KEY, 0, reg.KEY_WRITE) as key:
                if on:
                    reg.SetValueEx(key, _NAME, 0, reg.REG_SZ, self._command)
                else:
                    reg.DeleteValue(key, _NAME)
        except FileNotFoundError:
            return  # it was off already
        except OSError as error:
            raise _refused(error) from error


def _refused(error: OSError) -> RemansoError:
    return RemansoError(
        "Windows no deja cambiar qué se abre al iniciar la sesión"
        f" ({error.strerror or error}); pídalo a su empresa."
    )


def place() -> Place:
    """The place of this system. Raises RemansoError with the reason where there is none."""
    if paths.portable():
        raise RemansoError(
            "En modo portátil Remanso no deja nada en el equipo: ábralo usted cada vez."
        )
    if sys.platform == "win32":
        import winreg

        return RunKey(winreg, command("--at-login"))
    if sys.platform == "darwin":
        raise RemansoError(
            "En macOS agregue Remanso en Ajustes del Sistema, General, Ítems de inicio."
        )
    return XdgEntry(paths.autostart_folder(), command("--at-login"))


def turn(on: bool) -> None:
    """Switch it for the present system. Raises RemansoError; switching off what cannot be on
    is no fault."""
    try:
        here = place()
    except RemansoError:
        if on:
            raise
        return
    if here.on() != on:
        here.turn(on)
