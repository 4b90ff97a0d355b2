"""A desktop for one test: an X server, a window manager, a session bus, a screen reader.

Everything comes from Debian and is the test's own: nothing of the desktop that the test runs on
is touched, its clipboard and its settings included.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeVar

PATIENCE = 90
"""Seconds until something awaited counts as missing; a busy machine is slow, not wrong."""

PACKAGES = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "openbox": "openbox",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xrandr": "x11-xserver-utils",
    "/usr/bin/python3": "python3",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}

READER = Path(__file__).with_name("screen_reader.py")
ROOT = Path(__file__).parents[2]

T = TypeVar("T")
Process = subprocess.Popen[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen reader is told of one object of the window."""

    description: str
    text: str | None
    states: list[str]
    children: list[str]

    @property
    def showing(self) -> bool:
        return "showing" in self.states


@dataclass(frozen=True, slots=True)
class Stop:
    """An object, such as one that took the keyboard, as the screen reader names it."""

    role: str
    name: str
    description: str
    states: list[str]


class Desktop:
    """What a person at this desktop can do: start the program, look, press, type, copy."""

    def __init__(self, place: Path, environment: dict[str, str], reader: Process) -> None:
        self.home = place
        self._noise = place / "noise"
        self._environment = environment
        self._reader = reader

    @contextmanager
    def program(self, *arguments: str) -> Iterator[Process]:
        """`python -m assistant` in a window; what it prints goes to `printed()`."""
        command = [sys.executable, "-m", "assistant", *arguments]
        with (self.home / "printed").open("w") as printed, ExitStack() as ends:
            yield _start(command, self._environment, printed, ends)

    @contextmanager
    def other_program(self, code: str) -> Iterator[Process]:
        """A program of this Python code, beside Remanso; it says on its output when it is ready."""
        started = subprocess.Popen(
            [sys.executable, "-c", code], env=self._environment, stdout=subprocess.PIPE, text=True
        )
        with ExitStack() as ends:
            ends.callback(_end, started)
            assert started.stdout is not None
            ends.enter_context(started.stdout)
            started.stdout.readline()
            yield started

    @contextmanager
    def other(self, program: str) -> Iterator[Process]:
        """Another program of this desktop, from its Python source."""
        with self._noise.open("a") as noise, ExitStack() as ends:
            yield _start([sys.executable, "-c", program], self._environment, noise, ends)

    def command(self, *arguments: str) -> tuple[int, str]:
        """`python -m assistant` to its end; its exit code, and what it said on either output."""
        done = subprocess.run(
            [sys.executable, "-m", "assistant", *arguments], env=self._environment, cwd=ROOT,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
            timeout=PATIENCE, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def in_front(self) -> str:
        """The title of the window that has the keyboard; "" for none."""
        done = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"], env=self._environment,
            capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def printed(self) -> str:
        return (self.home / "printed").read_text("utf-8")

    def key(self, keys: str) -> None:
        """Press keys of the keyboard; they go to whatever has the focus."""
        self._run("xdotool", "key", "--clearmodifiers", keys)

    def type(self, words: str) -> None:
        """Type letters of the keyboard; no accents."""
        self._run("xdotool", "type", "--clearmodifiers", words)

    def put_on_clipboard(self, text: str) -> None:
        # xclip stays in the background, with the output it was given, for as long as it owns
        # the clipboard.
        self._run("xclip", "-selection", "clipboard", "-t", "UTF8_STRING", "-i", given=text)

    def clipboard(self) -> str:
        """The clipboard as another program reads it; "" if nobody owns it."""
        done = subprocess.run(
            ["xclip", "-selection", "clipboard", "-t", "UTF8_STRING", "-o"],
            env=self._environment, capture_output=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        return done.stdout.decode("utf-8") if done.returncode == 0 else ""

    def look(self, role: str, name: str) -> Seen | None:
        found = self._ask("look", role=role, name=name)
        return None if found is None else Seen(**found)

    def stops(self) -> list[Stop]:
        """What took the keyboard since this was last asked, the latest last."""
        return [Stop(**stop) for stop in self._ask("stops") or []]

    def showing(self) -> list[Stop]:
        """Every object of the windows that shows, in the order of the screen."""
        return [Stop(**stop) for stop in self._ask("showing") or []]

    def said(self) -> list[str]:
        """What was announced to the screen reader since this was last asked."""
        return self._ask("said") or []

    def press(self, name: str) -> None:
        """Press a button as a screen reader does, through its action."""
        assert self._ask("press", role="button", name=name), f"no action of {name}"

    def write(self, name: str, words: str, at: int) -> None:
        """Insert words into a text as a screen reader does."""
        done = self._ask("write", role="text", name=name, words=words, at=at)
        assert done, f"not editable: {name}"

    def until(self, what: str, get: Callable[[], T | None]) -> T:
        """The first answer of `get` that is true; a failure says what the window shows."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if got := get():
                return got
            time.sleep(0.1)
        window = "\n".join(self._ask("all") or ["no window"])
        raise AssertionError(f"{what}: not seen in {PATIENCE} s\n{window}\n{self.printed()}")

    def _ask(self, what: str, **details: object) -> Any:
        assert self._reader.stdin is not None
        question = {"ask": what, "program": "Remanso", **details}
        self._reader.stdin.write(json.dumps(question) + "\n")
        self._reader.stdin.flush()
        return self.heard()

    def heard(self) -> Any:
        """What the screen reader says next; its first word is that it is there."""
        assert self._reader.stdout is not None
        answer = self._reader.stdout.readline()
        assert answer, f"the screen reader ended: {self._noise.read_text('utf-8')}"
        return json.loads(answer)

    def ask(self, *command: str) -> str:
        """What a tool of the desktop answers; "" if it has no answer now."""
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, encoding="utf-8",
            timeout=PATIENCE, check=False,
        )  # fmt: skip
        return done.stdout if done.returncode == 0 else ""

    def _run(self, *command: str, given: str | None = None) -> None:
        with self._noise.open("a") as noise:
            subprocess.run(
                command, input=given, env=self._environment, stdout=noise, stderr=noise,
                text=True, encoding="utf-8", timeout=PATIENCE, check=True,
            )  # fmt: skip


@contextmanager
def desktop(place: Path) -> Iterator[Desktop]:
    """A running desktop whose home is `place`; all of it ends with the block."""
    _check_tools()
    with ExitStack() as ends, (place / "noise").open("a") as noise:
        environment = _environment(place)

        def server(*command: str, say: str) -> str:
            """Start a server that writes its address to the file descriptor after `say`."""
            read, write = os.pipe()
            with os.fdopen(read) as told:
                _start([*command, say, str(write)], environment, noise, ends, (write,))
                os.close(write)
                address = told.readline().strip()
            assert address, f"{command[0]} did not start: {(place / 'noise').read_text('utf-8')}"
            return address

        x = ("Xvfb", "-screen", "0", "1280x900x24", "-noreset", "-nolisten", "tcp")
        environment["DISPLAY"] = ":" + server(*x, say="-displayfd")
        bus = ("dbus-daemon", "--session", "--nofork")
        environment["DBUS_SESSION_BUS_ADDRESS"] = server(*bus, say="--print-address")
        _start(["openbox"], environment, noise, ends)
        reader = subprocess.Popen(
            ["/usr/bin/python3", "-I", str(READER)],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=noise,
            text=True, encoding="utf-8",
        )  # fmt: skip
        # The end of its input ends the reader.
        ends.callback(reader.communicate, timeout=PATIENCE)
        made = Desktop(place, environment, reader)
        made.heard()
        made.until("window manager", lambda: _managed(environment))
        yield made


def _check_tools() -> None:
    missing = [package for tool, package in PACKAGES.items() if shutil.which(tool) is None]
    assert not missing, f"install the Debian packages: {' '.join(missing)}"


def _environment(place: Path) -> dict[str, str]:
    """This process's environment without its desktop, and with a home of its own.

    Nor does the program learn that it is tested: libraries report to their makers less then.
    """
    drop = ("AT_SPI_", "CI", "DBUS_", "DISPLAY", "GITHUB_", "PYTEST_", "QT_", "WAYLAND_", "XDG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(drop)}
    runtime = place / "run"
    runtime.mkdir(mode=0o700)
    return kept | {
        "HOME": str(place),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        # Qt warns of calls of AT-SPI's own that it does not implement.
        "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        "LC_ALL": "C.UTF-8",
    }


def _managed(environment: dict[str, str]) -> bool:
    # Only a window manager says how many desktops there are.
    asked = ["xdotool", "get_num_desktops"]
    done = subprocess.run(
        asked, env=environment, capture_output=True, timeout=PATIENCE, check=False
    )
    return done.returncode == 0


def _start(
    command: list[str],
    environment: dict[str, str],
    output: IO[str],
    ends: ExitStack,
    pass_fds: tuple[int, ...] = (),
) -> Process:
    process = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output,
        stderr=subprocess.STDOUT, pass_fds=pass_fds, text=True,
    )  # fmt: skip
    ends.callback(_end, process)
    return process


def _end(process: Process) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
