"""What stands beside the work: help, tour, sheet of keys, privacy; each imported and made when
asked for, since the first paint waits for everything above the classes.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from assistant import paths
from assistant.help.keys import KeyRow
from assistant.jobs import Err, JobRunner, Ok
from assistant.session import Session
from assistant.settings.keys import Action
from assistant.ui.clipboard import Copier
from assistant.ui.key_rows import rows
from assistant.ui.window import Window

if TYPE_CHECKING:
    from assistant.help.pages import Page
    from assistant.ui.help_window import HelpWindow
    from assistant.ui.privacy_window import PrivacyWindow
    from assistant.ui.self_test import Facts
    from assistant.ui.tour import Stop, Tour

HELP = "help"
"""The property of a widget that names its page; its children have the same unless they say so."""

_SEEN = "tour-seen"


class Aids(QObject):
    """Owns the windows beside `window`; F1 opens the page of the part that has the keyboard.

    `keys` gives the rows of keys as they are now; `team` is where the team's book comes from.
    `told(sentence)`: for the status line.
    """

    told = Signal(str)

    def __init__(
        self,
        window: Window,
        session: Session,
        copier: Copier,
        io: JobRunner,
        keys: Callable[[], tuple[KeyRow, ...]] = rows,
        team: str = "",
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._copier, self._io = window, session, copier, io
        self._keys, self._team = keys, team
        self._help: HelpWindow | None = None
        self._privacy: PrivacyWindow | None = None
        self._tour: Tour | None = None
        for widget, page in (
            (window, "first-steps"),
            (window.reading, "reading"),
            (window.suggestions, "copying"),
            (window.slots, "copying"),
            (window.copy, "copying"),
            (window.warnings, "ladder"),
            (window.escalate, "escalating"),
            (window.panel, "situations"),
        ):
            mark(widget, page)
        window.shortcuts.bind(Action.HELP, self.open_help)
        for text, slot in (
            (self.tr("Ayuda"), self.open_help),
            (self.tr("Recorrido"), self.open_tour),
            (self.tr("Hoja de teclas…"), self.open_keys),
            (self.tr("Privacidad…"), self.open_privacy),
        ):
            window.more.add(text, slot)

    @Slot()
    def open_help(self) -> None:
        """The page of the part that has the keyboard."""
        from assistant.ui.help_window import HelpWindow

        page = page_of(QApplication.focusWidget())
        made = self._pages()
        if self._help is None:
            self._help = HelpWindow(made, self._window)
            self._help.wants.connect(self._wanted)
        else:
            self._help.take(made)
        self._help.open_page(page)

    @Slot()
    def open_privacy(self) -> None:
        from assistant.help import pages
        from assistant.ui.privacy_window import PrivacyWindow
        from assistant.ui.self_test import SelfTest

        if self._privacy is None:
            test = SelfTest(
                self._session, self._feed, self._window.begin_case, self._io, parent=self
            )
            charter = pages.page(pages.CHARTER, _language(), self._key_words(), self._no_key())
            self._privacy = PrivacyWindow(
                charter.markdown, self._facts, test, self._copier, self._team, self._window
            )
        _to_front(self._privacy)

    @Slot()
    def open_keys(self) -> None:
        from assistant.ui.key_sheet import KeySheet

        sheet = KeySheet(self._keys(), self._window)
        sheet.finished.connect(sheet.deleteLater)
        _to_front(sheet)

    @Slot()
    def open_tour(self) -> None:
        """The four steps over the window, from the first."""
        from assistant.ui.tour import Tour

        if self._tour is None:
            self._tour = Tour(self._window, self._stops())
        self._tour.start()

    def first_run(self) -> None:
        """Show the tour if it was never shown to this user; reads and writes on the I/O thread."""
        self._io.run(_first_time, self._maybe_tour)

    def _maybe_tour(self, got: Ok[bool] | Err) -> None:
        # Where the flag cannot be kept, the tour would come back each day; then it waits to be
        # asked for.
        if isinstance(got, Ok) and got.value:
            self.open_tour()

    @Slot(str)
    def _wanted(self, what: str) -> None:
        {"tour": self._tour_in_sight, "keys": self.open_keys, "privacy": self.open_privacy}[what]()

    def _tour_in_sight(self) -> None:
        if self._help is not None:
            self._help.hide()
        self.open_tour()

    def _pages(self) -> "tuple[Page, ...]":
        from assistant.help import pages

        return pages.load(_language(), self._key_words(), self._no_key())

    def _key_words(self) -> Mapping[str, str]:
        return {row.action: row.keys for row in self._keys() if row.action}

    def _no_key(self) -> str:
        return self.tr("(sin tecla)")

    def _facts(self) -> "Facts":
        from assistant.ui.self_test import facts

        return facts(self._session)

    def _feed(self, text: str) -> None:
        """As a paste, but without the clipboard: that is the agent's."""
        data = QMimeData()
        data.setText(text)
        self._window.message.insertFromMimeData(data)

    def _stops(self) -> "tuple[Stop, ...]":
        from assistant.ui.tour import Stop

        window, key = self._window, self._key_words()
        return (
            Stop(
                window.message,
                self.tr("el mensaje"),
                self.tr("Pegue aquí lo que dijo el cliente. Remanso lo lee al momento."),
            ),
            Stop(
                window.panel,
                self.tr("la primera frase"),
                self.tr(
                    "Aquí aparecen las frases que calman; la primera es la que mejor encaja."
                    " Entrar la copia, y usted la pega donde atiende."
                ),
            ),
            Stop(
                window.escalate,
                self.tr("escalar"),
                self.tr(
                    "Si no puede o no debe seguir, {key} prepara el traspaso a otra persona, con"
                    " todo contado."
                ).format(key=key.get("escalate") or self._no_key()),
            ),
            Stop(
                window.new_case,
                self.tr("caso nuevo"),
                self.tr(
                    "Con cada cliente, {key}: Remanso olvida todo lo anterior. La ayuda se abre con"
                    " {help}."
                ).format(
                    key=key.get("new_case") or self._no_key(),
                    help=key.get("help") or self._no_key(),
                ),
            ),
        )


def mark(widget: QWidget, page: str) -> None:
    """From now on F1 opens `page` when the keyboard is in `widget`."""
    widget.setProperty(HELP, page)


def page_of(widget: QWidget | None) -> str:
    """The page of the nearest widget outwards that names one; else the first."""
    from assistant.help.pages import FIRST

    while widget is not None:
        page = widget.property(HELP)
        if page:
            return str(page)
        widget = widget.parentWidget()
    return FIRST


def _to_front(window: QWidget) -> None:
    window.show()
    window.activateWindow()


def _language() -> str:
    return "en" if QLocale().language() is QLocale.Language.English else "es"


def _first_time() -> bool:
    """Whether the tour was never shown; from now on it was. Raises OSError."""
    flag = Path(paths.state(), _SEEN)
    if flag.exists():
        return False
    flag.parent.mkdir(parents=True, exist_ok=True)
    flag.touch()
    return True
