"""Global keys of Wayland: the portal org.freedesktop.portal.GlobalShortcuts.

The desktop asks the user which keys to give; what the program wants is a proposal. The portal's
list of shortcuts, a(sa{sv}), cannot be written with PySide6's QtDBus, so jeepney does.
"""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import new_method_call
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from assistant.orders import Order
from assistant.settings.keys import MODIFIERS
from assistant.ui.global_keys import Combination, GlobalKeys

BUS_NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
APP_ID = "remanso"

_SHORTCUTS = DBusAddress(PATH, BUS_NAME, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY = DBusAddress(PATH, BUS_NAME, "org.freedesktop.host.portal.Registry")
_CANCELLED = 1
_NAMES = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}


class PortalKeys(GlobalKeys):
    """A session with the portal: create it, propose the keys, then hear of those pressed.

    Each step is sent and its answer read when it comes; nothing waits for the desktop.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._keys: Mapping[Order, Combination] = {}
        self._session = ""
        self._creating = self._binding = ""  # paths of the requests under way
        self._calls: set[int] = set()

    def _grab(self, keys: Mapping[Order, Combination]) -> None:
        try:
            self._bus = open_dbus_connection("SESSION")
        except (OSError, KeyError, ValueError):  # no bus, or no address of one
            self._unable()
            return
        self._keys = keys
        self._notifier = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        for interface, member in (
            ("org.freedesktop.portal.Request", "Response"),
            (_SHORTCUTS.interface, "Activated"),
        ):
            rule = MatchRule(type="signal", sender=BUS_NAME, interface=interface, member=member)
            self._send(message_bus.AddMatch(rule))
        # Portals of before 2025 have no registry, and none is needed there.
        self._send(new_method_call(_REGISTRY, "Register", "sa{sv}", (APP_ID, {})))
        token = _token()
        self._creating = self._request(token)
        options = {"handle_token": ("s", token), "session_handle_token": ("s", _token())}
        self._call(new_method_call(_SHORTCUTS, "CreateSession", "a{sv}", (options,)))

    def release(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._bus is not None:
            if self._session:
                address = DBusAddress(self._session, BUS_NAME, "org.freedesktop.portal.Session")
                self._send(new_method_call(address, "Close"))
            self._bus.close()
            self._bus = None
        self._session = self._creating = self._binding = ""
        self._calls = set()

    def _request(self, token: str) -> str:
        """The path on which the portal will answer a call with this handle token."""
        assert self._bus is not None
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        return f"{PATH}/request/{sender}/{token}"

    def _send(self, message: Message) -> int:
        assert self._bus is not None
        serial: int = next(self._bus.outgoing_serial)
        with suppress(OSError):  # the bus is gone: reading says so
            self._bus.send(message, serial=serial)
        return serial

    def _call(self, message: Message) -> None:
        """Send a call without which there are no keys."""
        self._calls.add(self._send(message))

    @Slot()
    def _read(self) -> None:
        while self._bus is not None:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError):
                self.release()
                self._unable()
                return
            self._take_in(message)

    def _take_in(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.error and fields.get(HeaderFields.reply_serial) in self._calls:
            self.release()
            self._unable()
        elif kind is MessageType.signal and fields.get(HeaderFields.member) == "Response":
            self._response(fields.get(HeaderFields.path, ""), *message.body)
        elif kind is MessageType.signal and fields.get(HeaderFields.member) == "Activated":
            self._activated(*message.body)

    def _response(self, path: str, code: int, results: dict[str, Any]) -> None:
        if path not in (self._creating, self._binding):
            return
        if code:
            self.release()
            if code == _CANCELLED:
                self.told.emit(
                    QCoreApplication.translate(
                        "GlobalKeys", "Las teclas globales quedaron sin permiso del escritorio."
                    )
                )
            else:
                self._unable()
        elif path == self._creating:
            self._creating = ""
            self._session = str(results["session_handle"][1])
            self._bind()
        else:
            self._binding = ""
            given = {shortcut for shortcut, _ in results.get("shortcuts", ("", []))[1]}
            lost = [str(key) for order, key in self._keys.items() if order.value not in given]
            if lost:
                self._lost(lost)

    def _bind(self) -> None:
        token = _token()
        self._binding = self._request(token)
        wanted = [
            (
                order.value,
                {"description": ("s", _words(order)), "preferred_trigger": ("s", _trigger(key))},
            )
            for order, key in self._keys.items()
        ]
        body = (self._session, wanted, "", {"handle_token": ("s", token)})
        self._call(new_method_call(_SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", body))

    def _activated(self, session: str, name: str, _time: int, options: dict[str, Any]) -> None:
        if session == self._session and name in {order.value for order in self._keys}:
            self.pressed.emit(Order(name), str(options.get("activation_token", ("s", ""))[1]))


def _token() -> str:
    return f"remanso_{secrets.token_hex(8)}"


def _trigger(key: Combination) -> str:
    """As the shortcuts specification writes it: CTRL+SHIFT+F6, CTRL+a."""
    held = [_NAMES[name] for name in MODIFIERS if name in key.held]
    return "+".join([*held, key.key if key.function else key.key.lower()])


def _words(order: Order) -> str:
    """What the order does, for the desktop's own dialog."""
    if order.row is not None:
        text = QCoreApplication.translate("GlobalKeys", "Copiar la frase {n}")
        return text.format(n=order.row + 1)
    return {
        Order.SHOW: QCoreApplication.translate("GlobalKeys", "Mostrar Remanso"),
        Order.PASTE: QCoreApplication.translate("GlobalKeys", "Leer lo copiado"),
        Order.ESCALATE: QCoreApplication.translate("GlobalKeys", "Escalar"),
    }[order]
