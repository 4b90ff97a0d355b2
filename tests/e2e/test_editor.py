"""The lead's window with the keyboard alone, as a screen reader hears it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.e2e.desktop import Desktop, Process, Stop, desktop
from tests.e2e.test_blind_walk import goes_to, hear, seen

pytestmark = pytest.mark.e2e

SEARCH = ("text", "Buscar en el libro")
LINE = ("text", "Texto de la frase")
TITLE = ("text", "Título")
TITLE_OF = "Insultos en plural, sin decir qué pasó"
EXAMPLE = "no sirve usted para nada de nada"
TABS = ["Frase", "Probar", "Parecidos", "Pruebas", "Revisión"]
MENUS = {
    "l": "Libro", "e": "Edición", "n": "Entrada", "f": "Ejemplos y frases", "r": "Revisión",
    "v": "Ver", "y": "Ayuda",
}  # fmt: skip
DIALOGS = {
    "ctrl+n": "Entrada nueva", "ctrl+h": "Buscar y reemplazar", "F7": "Ortografía del libro",
    "ctrl+shift+v": "Pegar",
}  # fmt: skip
"""The key that opens each, and its title."""

CONTROLS = {"button", "check box", "combo box", "list", "page tab", "table", "text", "tree table"}
MOST_STOPS = 90


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "equipo"


@pytest.fixture
def _editor(desk: Desktop, folder: Path) -> Iterator[Process]:
    """The editor, its book open and the keyboard in the search field."""
    with desk.program("edit", str(folder)) as process:
        hear(desk, "entradas en el libro.")
        desk.key("ctrl+f")
        goes_to(desk, *SEARCH)
        yield process


def opened(desk: Desktop) -> None:
    """The entry that the search for a word of its title finds first."""
    desk.type("insultos")
    hear(desk, "entradas encontradas")
    desk.key("Down")
    assert TITLE_OF in hear(desk, TITLE_OF)
    goes_to(desk, "list item", _row(desk, "Entradas encontradas"))


def _row(desk: Desktop, name: str) -> str:
    rows = desk.until(name, lambda: desk.look("list", name)).children
    return rows[0]


def _in_front(desk: Desktop, title: str) -> bool:
    return title in desk.in_front()


def circle(desk: Desktop, key: str = "Tab") -> list[Stop]:
    """From the search field all the way round, back to it."""
    stops: list[Stop] = []
    while not stops or stops[-1].name != SEARCH[1]:
        assert len(stops) < MOST_STOPS, f"no way back: {stops}"
        stop = _step(desk, key)
        assert stop.name, f"without a name: {stop}, after {stops[-2:]}"
        assert stop.role not in ("filler", "unknown", "panel", ""), f"without a role: {stop}"
        assert stop.name != stop.description, f"said twice: {stop}"
        stops.append(stop)
    return stops


def _step(desk: Desktop, key: str) -> Stop:
    """Press `key`; where the keyboard is then, a list before its row."""
    desk.stops()
    desk.key(key)
    told: list[Stop] = []

    def arrived() -> bool:
        told.extend(stop for stop in desk.stops() if "focused" in stop.states)
        return bool(told)

    desk.until(f"the keyboard after {key}", arrived)
    return told[-1]


@pytest.mark.usefixtures("_editor")
def test_an_entry_is_kept_from_the_search_to_the_file(desk: Desktop, folder: Path) -> None:
    opened(desk)
    # An example more.
    desk.key("ctrl+2")
    hear_stop(desk, "list item")
    desk.key("Tab")
    goes_to(desk, "text", "Añadir un ejemplo")
    desk.type(EXAMPLE)
    desk.key("Return")
    hear(desk, "1 añadido")

    # A line with a red finding is told, found with F8 and replaced.
    desk.key("ctrl+shift+n")
    goes_to(desk, *LINE)
    desk.said()
    desk.put_on_clipboard("Cálmese, señora.")
    desk.key("ctrl+v")
    assert "calma" in hear(desk, "Rojo: «Cálmese».")
    desk.key("ctrl+1")
    goes_to(desk, *TITLE)
    desk.key("F8")
    goes_to(desk, *LINE)
    hear(desk, "Rojo · «Cálmese»")
    desk.key("F8")
    hear(desk, "Ámbar · «señora»")
    desk.key("F6")
    goes_to(desk, "page tab list", "Frase")
    desk.key("Tab")
    hear_stop(desk, "list item", "Ámbar · «señora»")
    desk.key("Tab")
    goes_to(desk, "button", "Cambiar por esto")
    better = seen(desk, "button", "Cambiar por esto").description
    desk.key("space")
    hear(desk, "Cambiado.")
    text = seen(desk, *LINE).text
    assert text is not None
    assert text.startswith("Cálmese, ")
    assert "señora" not in text
    assert text in better

    # What an agent would get, with the change, and before.
    desk.key("alt+2")
    goes_to(desk, "page tab list", "Probar")
    desk.key("Tab")
    goes_to(desk, "text", "Mensaje del cliente")
    desk.said()
    desk.type(EXAMPLE)
    assert TITLE_OF in hear(desk, "ahora: ")
    assert TITLE_OF in seen(desk, "list", "Frases: Con sus cambios").children[0]

    # The contract tests run by themselves; the row is told.
    desk.key("alt+4")
    goes_to(desk, "page tab list", "Pruebas")
    desk.until("tests that hold", lambda: _tests(desk).endswith("todas se cumplen."))
    desk.key("Tab")
    goes_to(desk, "check box", "Solo las que fallan")
    assert "checked" not in seen(desk, "check box", "Solo las que fallan").states
    desk.key("Tab")
    hear(desk, "Se cumple. ")

    # Undo and redo from anywhere, and save.
    desk.key("ctrl+z")
    hear(desk, "Deshecho: cambiar por la mejor frase.")
    desk.key("ctrl+y")
    hear(desk, "Rehecho: cambiar por la mejor frase.")
    desk.key("ctrl+s")
    hear(desk, "Guardado: 1 entrada.")
    saved = YAML(typ="safe").load((folder / "relieve.yaml").read_text("utf-8"))
    entry = next(e for e in saved["entries"] if e["title"] == TITLE_OF)
    assert EXAMPLE in entry["triggers"]
    assert [line["status"] for line in entry["lines"] if line["text"] == text] == ["draft"]


def _tests(desk: Desktop) -> str:
    return seen(desk, "label", "Resumen de las pruebas").description


def hear_stop(desk: Desktop, role: str, words: str = "") -> Stop:
    """The first object of that role, and with those words, that took the keyboard."""
    return desk.until(
        f"{role} {words} with the keyboard",
        lambda: next((s for s in desk.stops() if s.role == role and words in s.name), None),
    )


@pytest.mark.usefixtures("_editor")
def test_tab_goes_round_and_every_control_says_what_it_is(desk: Desktop) -> None:
    opened(desk)
    desk.key("ctrl+f")
    goes_to(desk, *SEARCH)
    there = circle(desk)
    names = [stop.name for stop in there]
    left, middle, right = (names.index(one) for one in ("Filtros", "La entrada", "Frase"))
    assert left < middle < names.index(LINE[1]) < right
    back = circle(desk, "shift+Tab")
    plain = [s.name for s in there[:-1] if s.role not in ("list", "list item")]
    assert [s.name for s in back[:-1] if s.role not in ("list", "list item")] == plain[::-1]

    for number, tab in enumerate(TABS, 1):
        desk.key(f"alt+{number}")
        goes_to(desk, "page tab list", tab)
        showing = desk.showing()
        nameless = [s for s in showing if s.role in CONTROLS and not s.name]
        assert not nameless, (tab, nameless)
        chosen = [s.name for s in showing if s.role == "page tab" and "selected" in s.states]
        assert chosen == [tab]
        boxes = [s for s in showing if s.role == "check box"]
        assert boxes
        assert all("checkable" in s.states for s in boxes)
    flags = {s.name: "checked" in s.states for s in desk.showing() if s.role == "check box"}
    assert flags["Vence: sin fecha"]
    assert not flags["Peligro: escalar primero"]


@pytest.mark.usefixtures("_editor")
def test_parts_menus_and_dialogs_by_their_keys(desk: Desktop) -> None:
    opened(desk)
    desk.key("ctrl+1")
    goes_to(desk, *TITLE)
    for keys, names in (("F6", ("Frase", SEARCH[1], "La entrada")),
                        ("shift+F6", (SEARCH[1], "Frase", "La entrada"))):  # fmt: skip
        for name in names:
            assert _step(desk, keys).name == name
    desk.key("ctrl+1")
    goes_to(desk, *TITLE)
    for key, name in MENUS.items():
        desk.stops()
        desk.key(f"alt+{key}")
        hear_stop(desk, "menu item", name)
        desk.key("Escape")
        desk.key("Escape")
        goes_to(desk, *TITLE)
    for key, title in DIALOGS.items():
        desk.key(key)
        desk.until(title, partial(_in_front, desk, title))
        dialog = [s for s in desk.showing() if s.role == "dialog"]
        assert [title in s.name for s in dialog] == [True], dialog
        desk.key("Escape")
        goes_to(desk, *TITLE)
