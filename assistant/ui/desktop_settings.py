"""Carries out what the settings ask of the desktop: the icon beside the clock, autostart."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from assistant.errors import sentence_of
from assistant.jobs import Err, JobRunner, Ok
from assistant.settings.table import Settings
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.tray import Tray


class DesktopSettings(QObject):
    """Follows `kept`. `told(sentence)`: why the system refused; the choice is then taken back."""

    told = Signal(str)

    def __init__(
        self, kept: KeptSettings, tray: Tray, io: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kept, self._tray, self._io = kept, tray, io
        self._autostart = kept.settings.autostart
        tray.want(kept.settings.tray)
        kept.changed.connect(self._follow)
        if kept.locked("autostart"):  # IT's word holds also where nobody opens the settings
            self._turn(self._autostart)

    def _follow(self, settings: Settings) -> None:
        self._tray.want(settings.tray)
        if settings.autostart != self._autostart:
            self._autostart = settings.autostart
            self._turn(settings.autostart)

    def _turn(self, on: bool) -> None:
        self._io.run(partial(_turn, on), self._turned)

    def _turned(self, got: Ok[None] | Err) -> None:
        if not isinstance(got, Err):
            return
        self.told.emit(sentence_of(got.error))
        self._autostart = not self._autostart
        self._kept.put("autostart", self._autostart)


def _turn(on: bool) -> None:
    # Imported on the I/O thread: most agents never switch it.
    from assistant.autostart import turn

    turn(on)
