"""The arithmetic of docking, without Qt: screens go in, places and struts come out.

Two units. A `Screen` and everything called a place are in Qt's pixels, which do not depend on the
scale; what goes to the system (a `Strip`, struts) is in the display's own. Qt keeps the corner of
a screen where the system puts it and divides only sizes by the scale.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

WIDEST = 0.5
"""The most of a screen's width that the window may take."""


class Edge(StrEnum):
    """The side of the screen at which the window stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its corner and size; `right` and `bottom` are just outside of it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def overlap(self, other: "Rect") -> int:
        """The area that both have, in square pixels."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across * down if across > 0 and down > 0 else 0


@dataclass(frozen=True, slots=True)
class Screen:
    """`area` is all of it, `free` what the panels leave; `scale`: its own pixels in one of Qt's."""

    name: str
    area: Rect
    free: Rect
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Strip:
    """What the system is asked to keep free at `edge`, in the display's own pixels.

    `screens` are the areas of all screens, the strip's own included.
    """

    edge: Edge
    place: Rect
    screens: tuple[Rect, ...]


def screen_set(screens: Iterable[Screen]) -> str:
    """A short name for these screens as they stand now, the same in any order."""
    each = sorted(f"{s.name} {s.area} {s.scale:g}" for s in screens)
    return hashlib.sha256("\n".join(each).encode()).hexdigest()[:12]


def home(screens: Sequence[Screen], wanted: str, primary: str) -> Screen | None:
    """The screen to stand on: the wanted one, else the primary, else any; None without screens.

    A screen with no area (Qt shows one while none is plugged in) does not count.
    """
    real = [s for s in screens if s.area.width > 0 and s.area.height > 0]
    for name in (wanted, primary):
        for screen in real:
            if name and screen.name == name:
                return screen
    return real[0] if real else None


def without_own(screen: Screen, edge: Edge, outside: int) -> Rect:
    """What panels leave free of `screen`, not counting a strip of our own at `edge`.

    `outside` is how much others hold between the screen's edge and our strip. The system counts
    ours as a panel, and tells of it some time after it changed: so at our own edge what is free
    begins at the strip's outer side, however deep the strip is.
    """
    area, free = screen.area, screen.free
    if edge is Edge.LEFT:
        left = min(area.x + outside, free.x)
        return Rect(left, free.y, free.right - left, free.height)
    right = max(area.right - outside, free.right)
    return Rect(free.x, free.y, right - free.x, free.height)


def fitting_width(screen: Screen, wanted: int, narrowest: int) -> int:
    """`wanted`, but not under `narrowest` nor over WIDEST of the screen, nor wider than it."""
    most = max(narrowest, int(screen.area.width * WIDEST))
    return min(max(wanted, narrowest), most, screen.area.width)


def at_edge(free: Rect, edge: Edge, width: int, height: int | None = None) -> Rect:
    """The whole side of `free`, or with a `height` its lower corner."""
    tall = free.height if height is None else min(height, free.height)
    x = free.x if edge is Edge.LEFT else free.right - width
    return Rect(x, free.bottom - tall, width, tall)


def into_view(place: Rect, screens: Sequence[Screen]) -> Rect:
    """`place` moved, and made smaller if it must be, into the screen that has most of it.

    A place that no screen has any of goes to the first one; without screens it stays.
    """
    if not screens:
        return place
    free = max(screens, key=lambda s: place.overlap(s.area)).free
    width, height = min(place.width, free.width), min(place.height, free.height)
    x = min(max(place.x, free.x), free.right - width)
    y = min(max(place.y, free.y), free.bottom - height)
    return Rect(x, y, width, height)


def to_native(place: Rect, screen: Screen) -> Rect:
    """From Qt's pixels to the display's own; both sides are rounded, so neighbours still meet."""
    area, scale = screen.area, screen.scale
    left, top = round((place.x - area.x) * scale), round((place.y - area.y) * scale)
    right, bottom = round((place.right - area.x) * scale), round((place.bottom - area.y) * scale)
    return Rect(area.x + left, area.y + top, right - left, bottom - top)


def to_qt(place: Rect, screen: Screen) -> Rect:
    """From the display's own pixels to Qt's."""
    area, scale = screen.area, screen.scale
    left, top = round((place.x - area.x) / scale), round((place.y - area.y) / scale)
    right, bottom = round((place.right - area.x) / scale), round((place.bottom - area.y) / scale)
    return Rect(area.x + left, area.y + top, right - left, bottom - top)


def strip(place: Rect, edge: Edge, screen: Screen, screens: Iterable[Screen]) -> Strip:
    """What to ask of the system for a window that stands at `place` of `screen`."""
    areas = tuple(to_native(s.area, s) for s in screens)
    return Strip(edge, to_native(place, screen), areas)


def struts(wanted: Strip, root_width: int) -> tuple[int, ...] | None:
    """The 12 numbers of _NET_WM_STRUT_PARTIAL, whose first 4 are _NET_WM_STRUT.

    They reach from the edge of the whole desktop, `root_width` wide, to the inner side of the
    strip. None where another screen lies between: it would lose that part too.
    """
    place = wanted.place
    if wanted.edge is Edge.LEFT:
        reach = Rect(0, place.y, place.right, place.height)
    else:
        reach = Rect(place.x, place.y, root_width - place.x, place.height)
    own = max(wanted.screens, key=place.overlap, default=None)
    if any(area != own and reach.overlap(area) for area in wanted.screens):
        return None
    span = (place.y, place.bottom - 1)
    if wanted.edge is Edge.LEFT:
        return (reach.width, 0, 0, 0, *span, 0, 0, 0, 0, 0, 0)
    return (0, reach.width, 0, 0, 0, 0, *span, 0, 0, 0, 0)
