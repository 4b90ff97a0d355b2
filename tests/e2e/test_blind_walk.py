"""A whole case with the keyboard alone, as a screen reader hears it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Process, Seen, Stop, desktop
from tests.e2e.test_walk import (
    CARD,
    MESSAGE,
    _close,
    _focused,
    description,
    paste,
    rows,
    text,
)

pytestmark = pytest.mark.e2e

UPSET = "Llevo tres semanas esperando mi reembolso y nadie contesta."
ABUSE = (
    "Idiota, inútil, basura, eso es lo que eres y te lo voy a repetir toda la tarde.",
    "No pienso dejar de insultarte, basura, gusano, para eso te pagan.",
    "Eres una escoria, una basura, y te voy a seguir insultando hasta que llores.",
)
MOST_STOPS = 60
"""Presses of Tab after which the way back to the message counts as lost."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as made:
        yield made


@pytest.fixture
def remanso(desk: Desktop) -> Iterator[Process]:
    """The program, its window open and its model loaded."""
    with desk.program() as process:
        desk.until("message with the focus", lambda: _focused(desk.look(*MESSAGE)))
        desk.until("model loaded", lambda: "Preparando" not in description(desk, "Estado"))
        yield process


def hear(desk: Desktop, words: str) -> str:
    """The first announcement with `words` that was not heard before."""
    heard: list[str] = []

    def found() -> str | None:
        heard.extend(desk.said())
        return next((said for said in heard if words in said), None)

    return desk.until(f"«{words}» spoken, not only {heard}", found)


def seen(desk: Desktop, role: str, name: str) -> Seen:
    return desk.until(f"{role} {name}", lambda: desk.look(role, name))


def line(desk: Desktop, row: int) -> str:
    """What the row says that is copied: between the method and the reason."""
    said = re.fullmatch(r"\d de \d\. [^.]+\. (.+) Por qué: .*", rows(desk)[row], re.DOTALL)
    assert said is not None
    return said.group(1)


def goes_to(desk: Desktop, role: str, name: str) -> None:
    desk.until(f"{name} with the keyboard", lambda: _focused(desk.look(role, name)))


def step(desk: Desktop, key: str) -> Stop:
    """Press `key`; where a screen reader says that the keyboard is now."""
    desk.stops()
    desk.key(key)
    told: list[Stop] = []

    def arrived() -> bool:
        told.extend(desk.stops())
        # A list says its name and then the row; a reader needs both.
        return bool(told) and (told[-1].role != "list" or not _rows(desk, told[-1]))

    desk.until(f"the keyboard, and the row if it is in a list, after {key}", arrived)
    return told[-1]


def _rows(desk: Desktop, of: Stop) -> list[str]:
    there = desk.look(of.role, of.name)
    return there.children if there is not None else []


def circle(desk: Desktop, key: str = "Tab") -> list[Stop]:
    """From the message field all the way around, back to it."""
    stops: list[Stop] = []
    while not stops or stops[-1].name != MESSAGE[1]:
        assert len(stops) < MOST_STOPS, f"no way back: {stops}"
        stops.append(step(desk, key))
        stop = stops[-1]
        assert stop.name, f"without a name: {stop}, after {stops[-2:]}"
        assert stop.role not in ("filler", "unknown", ""), f"without a role: {stop}"
        assert {"showing", "enabled", "focused"} <= set(stop.states), stop
        assert stop.name != stop.description, f"said twice: {stop}"
    return stops


def places(stops: list[Stop]) -> list[str]:
    """What has the keyboard in turn, but for lists: of one, itself or its row is heard last."""
    return [stop.name for stop in stops[:-1] if stop.role not in ("list", "list item")]


def names(stops: list[Stop]) -> list[str]:
    return [stop.name for stop in stops]


def test_a_whole_case_from_the_message_to_the_next_case(desk: Desktop, remanso: Process) -> None:
    hear(desk, "1 de 4: el mensaje")
    desk.key("Escape")  # the tour of the first start
    desk.until("tour ended", lambda: (t := desk.look("panel", "Recorrido")) and not t.showing)
    assert {"focused", "editable", "enabled"} <= set(seen(desk, *MESSAGE).states)
    assert "enabled" not in seen(desk, "button", "Copiar").states
    desk.said()

    # The message is read aloud with its first line, and the key of a line copies it.
    reading = paste(desk, UPSET)
    assert reading == "Molestia con lo ocurrido · segura"
    assert line(desk, 0) in hear(desk, reading)
    assert "enabled" in seen(desk, "button", "Copiar").states
    assert all(f"{n} de {len(rows(desk))}. " in row for n, row in enumerate(rows(desk), 1))
    second = line(desk, 1)
    desk.key("ctrl+2")
    hear(desk, "Copiada la frase 2.")
    assert desk.clipboard() == second
    assert description(desk, "Estado") == "Copiada la frase 2."
    assert description(desk, "Avisos") == ""

    # A warning is counted and spoken, taken back, and counted again.
    _next_message(desk, ABUSE[0])
    assert "molestia" in description(desk, "Temperatura")
    assert description(desk, "Temperatura").endswith("; 2 mensajes")
    _warned(desk, "Aviso 1 de 2. Mayús+F9 lo deshace.", "Aviso 1 de 2")
    desk.key("shift+F9")
    hear(desk, "Aviso deshecho: Aviso 0 de 2.")
    desk.until("no warning", lambda: description(desk, "Avisos") == "")
    desk.key("shift+F9")
    hear(desk, "No hay avisos que deshacer.")
    _warned(desk, "Aviso 1 de 2. Mayús+F9 lo deshace.", "Aviso 1 de 2")

    _next_message(desk, ABUSE[1])
    assert seen(desk, "button", "Dar el aviso que toca").description == "F9"
    _warned(desk, "Aviso 2 de 2. Si sigue: cierre y escale.", "Aviso 2 de 2")

    # The warnings are given: the next one closes.
    _next_message(desk, ABUSE[2])
    close = "ya dio los 2 avisos: despídase con la frase 1 y escale"
    assert description(desk, "Lectura").endswith(close)
    assert rows(desk)[0].startswith("1 de ")
    assert "Ponga un límite · cierre. " in rows(desk)[0]
    assert seen(desk, "button", "Copiar la frase de cierre").description == "F9"
    _closed(desk)

    # The card: opened, read, copied as it stands, and left with Escape.
    desk.key("F8")
    goes_to(desk, *CARD)
    assert seen(desk, "dialog", "Escalar").showing
    card = text(desk, *CARD) or ""
    assert "Avisos dados: 2 de 2" in card
    assert "reembolso" in card
    assert not re.search(r"basura|gusano|escoria|idiota", card, re.IGNORECASE)
    desk.key("ctrl+a")
    desk.key("ctrl+c")
    desk.until("copied card", lambda: desk.clipboard() == card)
    desk.key("Escape")
    desk.until("closed card", lambda: desk.look(*CARD) is None)
    goes_to(desk, *MESSAGE)

    # Its button copies too, says so, and closes it.
    desk.put_on_clipboard("otra cosa")
    desk.key("F8")
    goes_to(desk, *CARD)
    assert step(desk, "Tab").name == "Copiar tarjeta"
    desk.key("space")
    hear(desk, "Tarjeta copiada.")
    desk.until("copied card", lambda: desk.clipboard() == card)
    desk.until("closed card", lambda: desk.look(*CARD) is None)

    # Nothing of the case is left.
    goes_to(desk, *MESSAGE)
    desk.key("ctrl+n")
    hear(desk, "Caso nuevo")
    assert text(desk, *MESSAGE) == ""
    assert text(desk, "text", "Lo que pide") == ""
    assert rows(desk) == []
    for label in ("Lectura", "Avisos", "Temperatura", "Para usted", "Estado"):
        assert description(desk, label) == "", label
    assert seen(desk, "check box", "Mensajes de este caso: 0").showing
    assert seen(desk, "list", "Mensajes de este caso").children == ["Todavía no hay mensajes."]
    assert "enabled" not in seen(desk, "button", "Copiar").states
    assert seen(desk, "button", "Dar el aviso que toca").showing
    desk.key("shift+F9")
    hear(desk, "No hay avisos que deshacer.")
    goes_to(desk, *MESSAGE)
    _close(desk, remanso)


def _next_message(desk: Desktop, message: str) -> None:
    """What the customer says next: it replaces what stands there, and is spoken."""
    desk.said()
    reading = paste(desk, message)
    assert line(desk, 0) in hear(desk, reading)


def _warned(desk: Desktop, told: str, counted: str) -> None:
    desk.key("F9")
    assert hear(desk, told).startswith("Copiada la frase 1.")
    assert description(desk, "Avisos") == counted
    assert desk.clipboard() == line(desk, 0)
    assert "Ponga un límite" in rows(desk)[0]


def _closed(desk: Desktop) -> None:
    """Copy the closing line; one that asks for something is filled in first."""
    desk.key("F9")
    if "{canal}" in line(desk, 0):
        hear(desk, "Antes de copiar, complete: otro canal.")
        goes_to(desk, "text", "Otro canal")
        desk.type("correo")
        desk.key("Return")
    hear(desk, "Despídase y escale; después, caso nuevo.")
    assert desk.clipboard() == line(desk, 0).replace("{canal}", "correo")
    assert description(desk, "Avisos") == "Aviso 2 de 2"


def test_tab_goes_around_the_window_without_a_trap(desk: Desktop, remanso: Process) -> None:
    first = circle(desk)
    assert {"Siguiente", "Terminar"} <= set(names(first)), "the tour is on the way"
    desk.key("Escape")
    desk.until("tour ended", lambda: (t := desk.look("panel", "Recorrido")) and not t.showing)

    empty = circle(desk)
    assert len(set(names(empty))) == len(empty), "each one once"
    assert "Copiar" not in names(empty), "nothing to copy yet"
    for name, role in (
        ("Escalar", "button"),
        ("Corregir la lectura", "button"),
        ("Mensajes de este caso: 0", "check box"),
        ("Lo que pide", "text"),
        ("Caso nuevo", "button"),
        ("Más", "button"),
        ("Ancho de la ventana", "slider"),
    ):
        assert role in [stop.role for stop in empty if stop.name == name], name
    combos = [(stop.name, stop.description) for stop in empty if stop.role == "combo box"]
    assert combos == [("Chat", "Canal"), ("usted", "Trato"), ("neutro", "Género")]

    # The first row is heard on the way in, the next with the arrow; Enter copies what is heard.
    paste(desk, UPSET)
    desk.until("suggestions", lambda: rows(desk))
    heard = step(desk, "Tab")
    assert (heard.role, heard.name) == ("list item", rows(desk)[0])
    heard = step(desk, "Down")
    assert (heard.role, heard.name) == ("list item", rows(desk)[1])
    desk.key("Return")
    hear(desk, "Copiada la frase 2.")
    assert desk.clipboard() == line(desk, 1)
    desk.key("F6")
    goes_to(desk, *MESSAGE)

    # What unfolds is on the way as well, the draft's own field included.
    while (stop := step(desk, "Tab")).name != "Mensajes de este caso: 1":
        assert stop.name != MESSAGE[1], "the list of the case is not on the way"
    assert stop.description == "plegado"
    desk.key("space")
    unfolded = ("check box", stop.name)
    desk.until("unfolded", lambda: seen(desk, *unfolded).description == "desplegado")
    assert "checked" in seen(desk, *unfolded).states
    assert seen(desk, "list", "Mensajes de este caso").showing
    desk.key("F6")
    goes_to(desk, *MESSAGE)
    rows_told = [stop.name for stop in circle(desk)]
    assert any("Llevo tres semanas" in name for name in rows_told), "the row of the case"
    desk.key("ctrl+b")
    goes_to(desk, "text", "Mi borrador")
    desk.type("Calmese.")
    desk.until("advised", lambda: "enabled" in seen(desk, "button", "Usar").states)
    desk.key("F6")
    goes_to(desk, *MESSAGE)
    full = circle(desk)
    assert [stop.role for stop in full if stop.name == "Mi borrador"] == ["check box", "text"]
    backwards = circle(desk, "shift+Tab")
    assert places(backwards) == places(full)[::-1], "the same way back"

    desk.key("ctrl+m")
    goes_to(desk, "button", "Pausa de 90 segundos")
    desk.key("F6")
    goes_to(desk, *MESSAGE)
    assert {"Pausa de 90 segundos", "Constancia…", "Borrar todo"} <= set(names(circle(desk)))

    # The card has a way around of its own; Escape is the way out.
    desk.key("F8")
    goes_to(desk, *CARD)
    around = [step(desk, "Tab") for _ in range(5)]
    assert names(around) == [
        "Copiar tarjeta", "Enviar por correo", "Cancelar", "Copiar frase", CARD[1],
    ]  # fmt: skip
    assert seen(desk, "label", around[3].description).showing, "the line that it copies"
    desk.key("Escape")
    goes_to(desk, *MESSAGE)
    _close(desk, remanso)
