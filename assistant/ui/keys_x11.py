"""Global keys of X11: grabbed on the root window, over a connection of their own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import xcffib
from PySide6.QtCore import QObject, QSocketNotifier, Slot
from xcffib import xproto

from assistant.orders import Order
from assistant.ui import x11
from assistant.ui.global_keys import Combination, GlobalKeys

_MASKS = {
    "Shift": xproto.ModMask.Shift,
    "Ctrl": xproto.ModMask.Control,
    "Alt": xproto.ModMask._1,
    "Meta": xproto.ModMask._4,
}
_HELD = xproto.ModMask.Shift | xproto.ModMask.Control | xproto.ModMask._1 | xproto.ModMask._4

_F1, _NUM_LOCK = 0xFFBE, 0xFF7F  # keysyms


class X11Keys(GlobalKeys):
    """Grabs each key with every state of the locks; without that, NumLock would disarm them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: xcffib.Connection | None = None
        self._notifier: QSocketNotifier | None = None
        self._keys: Mapping[Order, Combination] = {}
        self._orders: dict[tuple[int, int], Order] = {}
        self._released: dict[int, int] = {}
        self._board: _Board | None = None

    def _grab(self, keys: Mapping[Order, Combination]) -> None:
        try:
            self._connection = xcffib.connect()
        except (xcffib.ConnectionException, OSError):
            self._unable()
            return
        self._keys = keys
        self._grab_all()
        if self._connection is None:
            return
        self._notifier = QSocketNotifier(
            self._connection.get_file_descriptor(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)
        self._read()  # what came with the answers waits in the connection, not in the socket

    def release(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.disconnect()  # the server takes the grabs back
            self._connection = None
        self._orders = {}
        self._board = None

    def _grab_all(self) -> None:
        assert self._connection is not None
        try:
            lost = self._grabbed(self._connection)
        except xcffib.ConnectionException:
            self.release()
            self._unable()
            return
        if lost:
            self._lost([str(key) for key in lost])

    def _grabbed(self, connection: xcffib.Connection) -> list[Combination]:
        """Grab self._keys; those that could not be had."""
        core = connection.core
        board = _read_board(connection)
        if board == self._board:
            return []  # the server also says so when another keyboard of the same kind is used
        self._board = board
        roots = [screen.root for screen in connection.get_setup().roots]
        for root in roots:
            core.UngrabKey(xproto.Grab.Any, root, xproto.ModMask.Any)
        self._orders = {}
        lost = []
        for order, key in self._keys.items():
            held = sum(_MASKS[name] for name in key.held)
            codes = board.codes(_keysym(key))
            asked = [
                core.GrabKeyChecked(
                    True, root, held | locks, code, xproto.GrabMode.Async, xproto.GrabMode.Async
                )
                for root in roots
                for code in codes
                for locks in board.locks
            ]
            if codes and _all_granted(asked):
                self._orders |= {(code, held): order for code in codes}
                continue
            lost.append(key)
            for root in roots:
                for code in codes:
                    for locks in board.locks:
                        core.UngrabKey(code, root, held | locks)
        connection.flush()
        return lost

    @Slot()
    def _read(self) -> None:
        while self._connection is not None:
            try:
                event = self._connection.poll_for_event()
            except xcffib.ConnectionException:
                self.release()
                self._unable()
                return
            except xcffib.Error:
                continue  # of an UngrabKey of what was never granted
            if event is None:
                return
            if isinstance(event, xproto.KeyPressEvent):
                self._press(event)
            elif isinstance(event, xproto.KeyReleaseEvent):
                self._released[event.detail] = event.time
            elif (
                isinstance(event, xproto.MappingNotifyEvent)
                and event.request != xproto.Mapping.Pointer
            ):
                self._grab_all()  # the keyboard's layout changed

    def _press(self, event: xproto.KeyPressEvent) -> None:
        if self._released.get(event.detail) == event.time:
            return  # a key held down repeats: released and pressed in the same millisecond
        order = self._orders.get((event.detail, event.state & _HELD))
        if order is not None:
            self.pressed.emit(order, x11.token(event.time))


@dataclass(frozen=True, slots=True)
class _Board:
    """The keyboard as the server has it: the keysyms of each code from `first`, the lock masks."""

    first: int
    rows: tuple[tuple[int, ...], ...]
    locks: tuple[int, ...]

    def codes(self, keysym: int) -> list[int]:
        """The keycodes that give `keysym` without a modifier; else those that give it at all."""
        return _codes(self.first, self.rows, keysym)


def _read_board(connection: xcffib.Connection) -> _Board:
    setup = connection.get_setup()
    first = setup.min_keycode
    mapping = connection.core.GetKeyboardMapping(first, setup.max_keycode - first + 1).reply()
    width, keysyms = mapping.keysyms_per_keycode, list(mapping.keysyms)
    rows = tuple(tuple(keysyms[at : at + width]) for at in range(0, len(keysyms), width))
    modifiers = connection.core.GetModifierMapping().reply()
    each, held = modifiers.keycodes_per_modifier, list(modifiers.keycodes)
    number_codes = set(_codes(first, rows, _NUM_LOCK))
    number_lock = next(
        (1 << bit for bit in range(8) if number_codes & set(held[bit * each : (bit + 1) * each])), 0
    )
    caps = int(xproto.ModMask.Lock)
    return _Board(first, rows, tuple(sorted({0, caps, number_lock, caps | number_lock})))


def _codes(first: int, rows: tuple[tuple[int, ...], ...], keysym: int) -> list[int]:
    plain = [code for code, row in enumerate(rows, first) if row and row[0] == keysym]
    return plain or [code for code, row in enumerate(rows, first) if keysym in row]


def _keysym(key: Combination) -> int:
    return _F1 + key.function - 1 if key.function else ord(key.key.lower())


def _all_granted(asked: Iterable[xcffib.VoidCookie]) -> bool:
    """Wait for every answer; a protocol error says that another program has the key."""
    granted = True
    for cookie in asked:
        try:
            cookie.check()
        except xcffib.Error:
            granted = False
    return granted
