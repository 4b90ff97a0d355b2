"""How this program is started again."""

import sys
from pathlib import Path


def command(*arguments: str) -> list[str]:
    """The command line with these arguments, without a console of its own on Windows."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    quiet = Path(sys.executable).with_name("pythonw.exe")
    python = str(quiet) if sys.platform == "win32" and quiet.is_file() else sys.executable
    return [python, "-m", "assistant", *arguments]
