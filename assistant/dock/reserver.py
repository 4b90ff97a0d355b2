"""What docking asks of a system that can keep other windows off a strip."""

from typing import Protocol

from assistant.dock.geometry import Rect, Strip


class Reserver(Protocol):
    """Holds at most one strip, for one window."""

    def reserve(self, window: int, strip: Strip) -> Rect | None:
        """Keep other windows off `strip`; again with another strip to change it.

        `window` is the system's number for our window. The answer is where the window is to
        stand, in the display's own pixels, which may not be what was asked; None if the system
        does not keep this strip free, and then none is held.
        """

    def release(self) -> None:
        """Give the strip back; nothing happens if none is held."""

    def panels_only(self, window: int) -> bool:
        """Whether the system lets only a panel stand on its strip (some managers on X11)."""
