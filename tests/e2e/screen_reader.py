"""A small screen reader: answers JSON lines about a program's window, through AT-SPI.

Not a part of the test's own process: pyatspi is there for Debian's /usr/bin/python3 alone.
`desktop.py` starts it on the bus of its own desktop.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

try:
    import pyatspi
    from gi.repository import GLib
except ImportError as error:
    sys.exit(f"{error}: install the Debian package python3-pyatspi")

Node = Any

GONE = (GLib.Error, LookupError, NotImplementedError, AttributeError)
"""What AT-SPI raises for an object that went away while it was being looked at."""

ROLES = {"push button": "button"}
"""Newer AT-SPI says "button"."""


def below(node: Node) -> Iterator[Node]:
    """`node` and all that it holds, in the order of the screen."""
    yield node
    for number in range(node.childCount):
        child = node.getChildAtIndex(number)
        if child is not None:
            yield from below(child)


def role(node: Node) -> str:
    name = str(node.getRoleName())
    return ROLES.get(name, name)


def states(node: Node) -> list[str]:
    present = node.getState()
    wanted = {
        "showing": pyatspi.STATE_SHOWING,
        "enabled": pyatspi.STATE_ENABLED,
        "focused": pyatspi.STATE_FOCUSED,
        "editable": pyatspi.STATE_EDITABLE,
        "checkable": pyatspi.STATE_CHECKABLE,
        "checked": pyatspi.STATE_CHECKED,
        "focusable": pyatspi.STATE_FOCUSABLE,
        "selected": pyatspi.STATE_SELECTED,
        "modal": pyatspi.STATE_MODAL,
    }
    return [name for name, state in wanted.items() if present.contains(state)]


def everything(program: str) -> Iterator[Node]:
    desktop = pyatspi.Registry.getDesktop(0)
    # What was true a moment ago is no answer: each question goes to the program.
    desktop.clearCache()
    for application in desktop:
        if application is not None and application.name == program:
            application.clearCache()
            yield from below(application)


def told(node: Node) -> dict[str, Any]:
    """What a reader says of an object."""
    stop = {"role": role(node), "name": node.name, "description": node.description}
    return stop | {"states": states(node)}


def find(program: str, wanted: str, name: str) -> Node | None:
    """The object of that role and name; one that shows before one that does not."""
    found = [n for n in everything(program) if role(n) == wanted and n.name == name]
    return next((n for n in found if "showing" in states(n)), found[0] if found else None)


class Ear:
    """What programs said, and what took the keyboard, since they were last asked for it."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._stops: list[dict[str, Any]] = []
        listen = pyatspi.Registry.registerEventListener
        listen(self._hear, "object:announcement")
        listen(self._follow, "object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        self._said.append(str(event.any_data))

    def _follow(self, event: Any) -> None:
        node = event.source
        if not event.detail1 or node is None:
            return
        try:
            self._stops.append(told(node))
        except GONE as gone:
            print(f"gone with the keyboard: {gone!r}", file=sys.stderr)

    def _listen(self) -> None:
        while GLib.MainContext.default().iteration(False):
            pass

    def said(self) -> list[str]:
        self._listen()
        said, self._said = self._said, []
        return said

    def stops(self) -> list[dict[str, Any]]:
        self._listen()
        stops, self._stops = self._stops, []
        return stops


def text(node: Node) -> str | None:
    try:
        return str(node.queryText().getText(0, -1))
    except NotImplementedError:
        return None


def seen(node: Node) -> dict[str, Any]:
    return {
        "description": node.description,
        "text": text(node),
        "states": states(node),
        "children": [child.name for child in node if child is not None],
    }


def press(node: Node) -> bool:
    return bool(node.queryAction().doAction(0))


def write(node: Node, at: int, words: str) -> bool:
    return bool(node.queryEditableText().insertText(at, words, len(words.encode())))


def answer(asked: dict[str, Any], ear: Ear) -> Any:
    program = asked["program"]
    if asked["ask"] == "said":
        return ear.said()
    if asked["ask"] == "stops":
        return ear.stops()
    if asked["ask"] == "all":
        return [f"{role(n)} {n.name!r} {n.description!r} {states(n)}" for n in everything(program)]
    if asked["ask"] == "showing":
        return [told(n) for n in everything(program) if "showing" in states(n)]
    node = find(program, asked["role"], asked["name"])
    if node is None:
        return None
    if asked["ask"] == "press":
        return press(node)
    if asked["ask"] == "write":
        return write(node, asked["at"], asked["words"])
    return seen(node)


def main() -> None:
    ear = Ear()
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        try:
            found = answer(json.loads(line), ear)
        except GONE as gone:
            print(f"gone while looking: {gone!r}", file=sys.stderr)
            found = None
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
