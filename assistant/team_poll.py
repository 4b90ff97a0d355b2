"""Looks for a changed team's book, again and again, and says when it cannot."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal, Slot

from assistant.jobs import Err, JobRunner, Ok
from assistant.phrasebook.team import Fault, Shared

INTERVAL = 30.0
"""Seconds between two looks; agents are promised a change within a minute."""

TOO_LONG = 2
"""Intervals that one look may take before it counts as hanging."""


class TeamPoll(QObject):
    """Runs `fetch` on `jobs` every `interval` seconds, from `start` on.

    `found(Path)` names the folder that serves, after each look. `said(str)` tells the agent since
    when the book could not be brought up to date and why; the empty text, that it is.
    """

    found = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        jobs: JobRunner,
        fetch: Callable[[], Shared],
        interval: float = INTERVAL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._fetch = fetch
        self._interval = interval
        self._last = Shared(None)
        self._good_at: datetime | None = None
        self._looking = False
        self._missed = 0
        self._said = ""
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)

    def start(self, folder: Path | None) -> None:
        """Begin with the copy in `folder`, or with none."""
        self._last = Shared(folder)
        self._clock.start(round(self._interval * 1000))
        self.look()

    @Slot()
    def look(self) -> None:
        """Fetch the book, unless that is still going on.

        Over https it ends by itself; a network drive that hangs may never do so.
        """
        if not self._looking:
            self._looking, self._missed = True, 0
            self._jobs.run(self._fetch, self._fetched)
            return
        self._missed += 1
        if self._missed >= TOO_LONG:
            fault = self._last.fault or Fault.OUT_OF_REACH
            since = self._last.stale_since or self._good_at
            self._say(replace(self._last, fault=fault, stale_since=since))

    def _fetched(self, got: Ok[Shared] | Err) -> None:
        self._looking = False
        if isinstance(got, Err):
            raise got.error
        self._last = got.value
        if got.value.fault is None:
            self._good_at = datetime.now(UTC)
        self._say(got.value)
        if got.value.folder is not None:
            self.found.emit(got.value.folder)

    def _say(self, shared: Shared) -> None:
        sentence = self._sentence(shared)
        # Nothing new, nothing said: what the window told the agent last stays there.
        if sentence != self._said:
            self._said = sentence
            self.said.emit(sentence)

    def _sentence(self, shared: Shared) -> str:
        if shared.fault is None:
            return ""
        why = {
            Fault.OUT_OF_REACH: self.tr("el servidor no responde"),
            Fault.NOT_GIVEN: self.tr("el servidor no entrega el libro"),
            Fault.NOT_PUBLISHED: self.tr("en esa dirección no hay un libro publicado"),
            Fault.UNSIGNED: self.tr("lo publicado no lleva firma"),
            Fault.FORGED: self.tr("la firma de lo publicado no es la del equipo"),
            Fault.OLDER: self.tr("lo publicado es anterior a la copia"),
            Fault.DAMAGED: self.tr("lo publicado está incompleto o dañado"),
            Fault.UNUSABLE: self.tr("lo publicado tiene errores"),
            Fault.NEWER: self.tr("lo publicado pide un Remanso más nuevo"),
            Fault.NO_ROOM: self.tr("no se pudo guardar la copia nueva"),
        }[shared.fault]
        if shared.folder is None:
            return self.tr("Frases del equipo: todavía sin copia, {why}.").format(why=why)
        if shared.stale_since is None:
            return self.tr("Frases del equipo: última copia, {why}.").format(why=why)
        words = self.tr("Frases del equipo: copia del {when}, {why}.")
        return words.format(when=_moment(shared.stale_since), why=why)


def _moment(when: datetime) -> str:
    """The hour of a day, with the day unless it is today; on this machine's clock."""
    local = when.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"{local:%H:%M}"
    moment = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    return QLocale().toString(moment, "d MMM HH:mm")
