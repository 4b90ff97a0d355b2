"""Listening to the clipboard, while the agent wants it: what is copied is read as a message."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QPushButton, QWidget

from assistant.conversation.listening import NotMessage, OwnLines, own_lines, why_not
from assistant.domain import Phrasebook
from assistant.jobs import Err, JobRunner, Ok
from assistant.text import MESSAGE_LIMIT
from assistant.ui import clipboard_marks
from assistant.ui.incoming import incoming

SETTLE_MS = 60
"""Some programs copy in several steps, and each is heard of."""

POLL_MS = 500
"""macOS tells of a copy only when the program comes to the front."""


class Listener(QObject):
    """`heard(text)`: somebody copied what may be a customer's message.

    `ignored(sentence)`: something was copied and left unread, and why; never with the text, of
    which nothing is kept. What Remanso itself copied, also when a clipboard manager hands it on,
    and the same text again are passed over in silence. Off until `listen(True)`.
    """

    heard = Signal(str)
    ignored = Signal(str)

    def __init__(
        self,
        clipboard: QClipboard,
        book: Callable[[], Phrasebook],
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._book = book
        self._jobs = jobs
        self._known: Phrasebook | None = None
        self._own = OwnLines(())
        self.unavailable = clipboard_marks.unwatchable()
        self._last: int | None = None
        # Hashes, which tell nothing of the text.
        self._copied: deque[int] = deque(maxlen=64)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(self._look)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._count)
        self._changes = 0
        self._on = False

    @property
    def on(self) -> bool:
        return self._on

    def listen(self, on: bool) -> None:
        """Begin or end; what is on the clipboard already is not read."""
        if on == self._on or (on and self.unavailable):
            return
        self._on = on
        self._last = None
        if on:
            self._lines()
            self._changes = clipboard_marks.changes()
            self._clipboard.dataChanged.connect(self._settled.start)
            if self._changes:
                self._poll.start()
        else:
            self._clipboard.dataChanged.disconnect(self._settled.start)
            self._settled.stop()
            self._poll.stop()

    def forget(self) -> None:
        """A new case: the same text may be another customer's."""
        self._last = None

    def _count(self) -> None:
        changes = clipboard_marks.changes()
        if changes != self._changes:
            self._changes = changes
            self._settled.start()

    def _look(self) -> None:
        data = self._clipboard.mimeData()
        if self._clipboard.ownsClipboard():
            self._copied.append(hash(incoming(data).text))
            return
        if clipboard_marks.is_private(data):
            self._ignore(self.tr("viene marcado como privado, como una clave"))
            return
        got = incoming(data)
        if got.refusal:
            if data.formats():
                self._ignore(self.tr("no es texto"))
            return
        seen = hash(got.text)
        if seen == self._last or seen in self._copied:
            return
        if len(got.text) > MESSAGE_LIMIT:
            self._ignore(self.tr("pasa de {limit} letras").format(limit=MESSAGE_LIMIT))
            return
        reason = why_not(got.text, self._lines())
        if reason is None:
            self._last = seen
            self.heard.emit(got.text)
        elif reason not in (NotMessage.OWN, NotMessage.NOTHING):
            self._ignore(_words(reason))

    def _ignore(self, why: str) -> None:
        text = self.tr("No leí lo copiado: {why}. Si es del cliente, péguelo (Ctrl+V).")
        self.ignored.emit(text.format(why=why))

    def _lines(self) -> OwnLines:
        """The lines of the book; of a changed one a moment later, since a book may be long."""
        book = self._book()
        if self._known is not book:
            self._known = book
            self._jobs.run(partial(own_lines, book), self._got_lines)
        return self._own

    def _got_lines(self, got: Ok[OwnLines] | Err) -> None:
        if isinstance(got, Err):
            raise got.error
        self._own = got.value


def _words(reason: NotMessage) -> str:
    translate = QCoreApplication.translate
    return {
        NotMessage.LINK: translate("Listener", "parece un enlace o una ruta"),
        NotMessage.SECRET: translate("Listener", "parece una clave o un código"),
        NotMessage.DATA: translate("Listener", "parece un dato suelto"),
        NotMessage.CODE: translate("Listener", "parece código o una tabla"),
    }[reason]


class ListenButton(QPushButton):
    """Turns listening on and off, and shows in words that it is on.

    `told(sentence)`: it was turned on or off.
    """

    told = Signal(str)

    def __init__(self, listener: Listener, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listener = listener
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Escuchar el portapapeles"))
        self.setToolTip(self.tr("Lee lo que copie en otro programa como mensaje del cliente"))
        self._say(False)
        self.toggled.connect(self._toggled)
        self.setVisible(not listener.unavailable)

    def _toggled(self, on: bool) -> None:
        self._listener.listen(on)
        self._say(on)
        self.told.emit(
            self.tr("Escucho el portapapeles: lo que copie se lee aquí.")
            if on
            else self.tr("Ya no escucho el portapapeles.")
        )

    def sizeHint(self) -> QSize:
        """Wide enough for both of its words, so that nothing moves."""
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance
        widest = max(map(width, self._labels()))
        hint.setWidth(hint.width() - width(self.text()) + widest)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _labels(self) -> tuple[str, str]:
        """Off and on."""
        return self.tr("Escuchar"), self.tr("● Escuchando")

    def _say(self, on: bool) -> None:
        self.setText(self._labels()[on])
