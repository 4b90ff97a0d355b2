"""Whether a folder can be written in, found out by writing: what the permissions say is only
half of the truth on a shared drive."""

from contextlib import suppress
from pathlib import Path
from uuid import uuid4


def may_write(folder: Path) -> bool:
    """Whether a file can be made in `folder` and taken away again; a folder that is not there yet
    counts by its parent. May take as long as the drive lets it."""
    try:
        there = folder if folder.exists() else folder.parent
        probe = there / f".remanso-{uuid4().hex}.tmp"
        with probe.open("xb"):
            pass
    except OSError:
        return False
    try:
        probe.unlink()
    except OSError:
        # A drop box takes files and gives none back: nothing can be saved in the place of another.
        with suppress(OSError):
            probe.unlink()
        return False
    return True
