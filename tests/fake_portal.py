"""A desktop's portal for global keys, small and obedient: `python -m tests.fake_portal HOW`.

HOW: "gives" all keys and presses the first, "keeps" one of them back, "refuses" when asked, or
"lacks" the interface. Prints "ready", then each call as one line of JSON.
"""

import json
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"


def serve(bus: DBusConnection, how: str) -> None:
    session = ""
    while True:
        message = bus.receive()
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        if message.header.message_type is not MessageType.method_call:
            continue
        sender = fields[HeaderFields.sender]
        print(json.dumps([member, message.body]), flush=True)
        if how == "lacks" or member == "Register":
            bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            continue
        if member == "Close":
            bus.send(new_method_return(message))
            continue
        options = message.body[-1]
        place = sender.removeprefix(":").replace(".", "_")
        request = f"{PATH}/request/{place}/{options['handle_token'][1]}"
        bus.send(new_method_return(message, "o", (request,)))
        if member == "CreateSession":
            session = f"{PATH}/session/{place}/{options['session_handle_token'][1]}"
            respond(bus, sender, request, 0, {"session_handle": ("s", session)})
            continue
        wanted = [(name, {"description": words["description"]}) for name, words in message.body[1]]
        if how == "refuses":
            respond(bus, sender, request, 1, {})
            continue
        given = wanted[1:] if how == "keeps" else wanted
        respond(bus, sender, request, 0, {"shortcuts": ("a(sa{sv})", given)})
        for pressed in ("unknown", given[0][0]):
            body = (session, pressed, 7, {"activation_token": ("s", "a-token")})
            emit(bus, sender, PATH, "GlobalShortcuts", "Activated", "osta{sv}", body)


def respond(bus: DBusConnection, sender: str, path: str, code: int, results: Any) -> None:
    emit(bus, sender, path, "Request", "Response", "ua{sv}", (code, results))


def emit(
    bus: DBusConnection, sender: str, path: str, interface: str, member: str, signature: str,
    body: tuple[Any, ...],
) -> None:  # fmt: skip
    emitter = DBusAddress(path, interface=f"org.freedesktop.portal.{interface}")
    signal: Message = new_signal(emitter, member, signature, body)
    signal.header.fields[HeaderFields.destination] = sender
    bus.send(signal)


if __name__ == "__main__":
    made = open_dbus_connection("SESSION")
    made.send_and_get_reply(message_bus.RequestName(NAME))
    print(json.dumps(["ready", []]), flush=True)
    serve(made, sys.argv[1])
