"""What Qt does not say to an X server, on a connection of its own."""

import re

import xcffib
from xcffib import xproto

_TIME = re.compile(r"_TIME(\d{1,10})$")

BY_THE_USER = 2
"""The source of a request that the user made outside the window; window managers obey it."""


def token(time: int) -> str:
    """An activation token for something the user did at the server's `time`, in ms."""
    return f"remanso_TIME{time}"


def activate(window: int, activation_token: str) -> None:
    """Ask the window manager to give `window` the focus. Says nothing where there is no X."""
    found = _TIME.search(activation_token)
    time = int(found.group(1)) & 0xFFFFFFFF if found else xproto.Time.CurrentTime
    try:
        connection = xcffib.connect()
    except (xcffib.ConnectionException, OSError):
        return
    try:
        core = connection.core
        name = "_NET_ACTIVE_WINDOW"
        atom = core.InternAtom(False, len(name), name).reply().atom
        data = xproto.ClientMessageData.synthetic([BY_THE_USER, time, 0, 0, 0], "5I")
        event = xproto.ClientMessageEvent.synthetic(32, window, atom, data)
        mask = xproto.EventMask.SubstructureNotify | xproto.EventMask.SubstructureRedirect
        for screen in connection.get_setup().roots:
            core.SendEvent(False, screen.root, mask, event.pack())
        connection.flush()
        core.GetInputFocus().reply()  # all of it has arrived
    except xcffib.XcffibException:
        pass
    finally:
        connection.disconnect()
