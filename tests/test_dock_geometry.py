"""The arithmetic of docking: screens in, places and struts out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.dock.geometry import (
    Edge,
    Rect,
    Screen,
    Strip,
    at_edge,
    fitting_width,
    home,
    into_view,
    screen_set,
    strip,
    struts,
    to_native,
    to_qt,
    without_own,
)


def screen(
    name: str = "A", x: int = 0, width: int = 1920, height: int = 1080, *,
    top: int = 0, scale: float = 1.0,
) -> Screen:  # fmt: skip
    area = Rect(x, 0, width, height)
    return Screen(name, area, Rect(x, top, width, height - top), scale)


ONE = screen()
TWO = screen("B", 1920)
SCALES = [1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0]


def test_a_set_of_screens_has_one_name_in_any_order() -> None:
    assert screen_set([ONE, TWO]) == screen_set([TWO, ONE])
    others = (
        [ONE],
        [ONE, screen("B", 1920, scale=2)],
        [ONE, screen("C", 1920)],
        [ONE, screen("B")],
    )
    assert len({screen_set(s) for s in (*others, [ONE, TWO])}) == 5


@pytest.mark.parametrize(
    ("wanted", "primary", "found"),
    [("B", "A", "B"), ("gone", "B", "B"), ("", "A", "A"), ("gone", "gone", "A")],
)
def test_the_wanted_screen_then_the_primary_then_any(wanted: str, primary: str, found: str) -> None:
    at = home([ONE, TWO], wanted, primary)
    assert at is not None
    assert at.name == found


def test_without_a_real_screen_there_is_no_home() -> None:
    assert home([], "A", "A") is None
    assert home([screen(width=0)], "A", "A") is None


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("edge", Edge)
def test_at_every_scale_the_strip_ends_at_the_edge_of_the_display(edge: Edge, scale: float) -> None:
    physical = Rect(0, 0, 3840, 2160)
    area = Rect(0, 0, round(3840 / scale), round(2160 / scale))
    here = Screen("A", area, area, scale)
    width = fitting_width(here, 380, 300)
    asked = strip(at_edge(area, edge, width), edge, here, [here]).place
    assert abs(asked.width - 380 * scale) <= 1
    outer = asked.x if edge is Edge.LEFT else asked.right
    assert abs(outer - (0 if edge is Edge.LEFT else physical.right)) <= scale
    assert to_qt(asked, here) == at_edge(area, edge, width)


@given(
    st.integers(0, 1500), st.integers(0, 900), st.integers(1, 400), st.integers(1, 400),
    st.sampled_from(SCALES), st.integers(-3840, 3840),
)  # fmt: skip
def test_to_the_display_and_back_is_the_same(
    x: int, y: int, width: int, height: int, scale: float, corner: int
) -> None:
    here = screen(x=corner, scale=scale)
    place = Rect(corner + x, y, width, height)
    assert to_qt(to_native(place, here), here) == place


@pytest.mark.parametrize(
    ("wanted", "wide", "given"),
    [
        (380, 1920, 380),
        (100, 1920, 300),
        (1800, 1920, 960),
        (380, 640, 320),
        (380, 500, 300),
        (380, 280, 280),
    ],
)
def test_the_width_fits_the_screen(wanted: int, wide: int, given: int) -> None:
    assert fitting_width(screen(width=wide), wanted, 300) == given


def test_a_small_form_stands_in_the_lower_corner() -> None:
    free = Rect(0, 30, 1920, 1000)
    assert at_edge(free, Edge.RIGHT, 380, 200) == Rect(1540, 830, 380, 200)
    assert at_edge(free, Edge.LEFT, 380, 5000) == Rect(0, 30, 380, 1000)


@pytest.mark.parametrize(
    ("edge", "free", "outside", "left", "right"),
    [
        (Edge.LEFT, Rect(380, 30, 1540, 1050), 0, 0, 1920),  # ours is counted
        (Edge.LEFT, Rect(428, 30, 1492, 1050), 48, 48, 1920),  # outside of it a panel of 48
        (Edge.LEFT, Rect(0, 30, 1920, 1050), 0, 0, 1920),  # not counted yet
        (Edge.LEFT, Rect(0, 30, 1920, 1050), 48, 0, 1920),  # the panel went away
        (Edge.RIGHT, Rect(0, 30, 1540, 1050), 0, 0, 1920),
        (Edge.RIGHT, Rect(60, 30, 1400, 1050), 80, 60, 1840),  # and one at the other edge
    ],
)
def test_our_own_strip_is_not_somebody_elses(
    edge: Edge, free: Rect, outside: int, left: int, right: int
) -> None:
    got = without_own(Screen("A", ONE.area, free), edge, outside)
    assert (got.x, got.right, got.y, got.height) == (left, right, 30, 1050)


@given(
    st.integers(-9000, 9000), st.integers(-9000, 9000), st.integers(1, 5000), st.integers(1, 5000)
)
def test_a_window_of_any_place_comes_into_view(x: int, y: int, width: int, height: int) -> None:
    screens = [screen(top=30), screen("B", 1920, 1280, 800)]
    got = into_view(Rect(x, y, width, height), screens)
    assert any(got.overlap(s.free) == got.width * got.height for s in screens)


def test_a_window_in_view_stays_and_so_it_does_without_screens() -> None:
    place = Rect(2000, 100, 380, 720)
    assert into_view(place, [ONE, TWO]) == place
    assert into_view(place, []) == place


@pytest.mark.parametrize(
    ("edge", "place", "screens", "root", "numbers"),
    [
        (Edge.LEFT, Rect(0, 30, 380, 1050), [ONE], 1920, (380, 0, 0, 0, 30, 1079, 0, 0)),
        (Edge.RIGHT, Rect(1540, 0, 380, 1080), [ONE], 1920, (0, 380, 0, 0, 0, 0, 0, 1079)),
        # A panel of 48 stays outside: the strut reaches over it to the edge.
        (Edge.LEFT, Rect(48, 0, 380, 1080), [ONE], 1920, (428, 0, 0, 0, 0, 1079, 0, 0)),
        # The outer edges of two screens, the second lower than the desktop is wide.
        (Edge.RIGHT, Rect(3460, 0, 380, 1080), [ONE, TWO], 3840, (0, 380, 0, 0, 0, 0, 0, 1079)),
        (Edge.LEFT, Rect(0, 0, 380, 1080), [ONE, TWO], 3840, (380, 0, 0, 0, 0, 1079, 0, 0)),
    ],
)
def test_struts(
    edge: Edge, place: Rect, screens: list[Screen], root: int, numbers: tuple[int, ...]
) -> None:
    got = struts(Strip(edge, place, tuple(s.area for s in screens)), root)
    assert got == (*numbers, 0, 0, 0, 0)


@pytest.mark.parametrize(("edge", "x"), [(Edge.RIGHT, 1540), (Edge.LEFT, 1920)])
def test_between_two_screens_there_is_no_strut(edge: Edge, x: int) -> None:
    wanted = Strip(edge, Rect(x, 0, 380, 1080), (ONE.area, TWO.area))
    assert struts(wanted, 3840) is None


def test_a_screen_above_does_not_take_the_edge_away() -> None:
    above = Rect(0, -1080, 1920, 1080)
    wanted = Strip(Edge.RIGHT, Rect(1540, 0, 380, 1080), (ONE.area, above))
    assert struts(wanted, 1920) is not None
