"""The settings in effect while the window is open; a change counts at once and is then saved."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from assistant import paths
from assistant.domain import Problem
from assistant.errors import sentence_of
from assistant.jobs import Err, JobRunner, Ok
from assistant.settings.read import Effective, Layer, effective, read
from assistant.settings.table import Settings


class KeptSettings(QObject):
    """`changed(Settings)`: another value counts. `told(sentence)`: what saving met.

    Saving runs on `io`, one at a time; what could not be saved goes along with the next change.
    """

    changed = Signal(object)
    told = Signal(str)

    def __init__(self, io: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._io = io
        self._file = paths.user_settings()
        self._machine = read(paths.machine_settings())
        self._user = read(self._file)
        self._now = effective(self._machine, self._user)
        self._unsaved: dict[str, Any] = {}
        self._saving: dict[str, Any] | None = None

    @property
    def settings(self) -> Settings:
        return self._now.settings

    @property
    def effective(self) -> Effective:
        """With the origin of each value."""
        return self._now

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the two files."""
        return self._now.problems

    def locked(self, name: str) -> bool:
        """Whether IT set this one."""
        return self._now.locked(name)

    def put(self, name: str, value: Any) -> None:
        """The user's choice for one setting; nothing happens where IT set it."""
        self._change({name: value})

    def restore(self, names: Iterable[str]) -> None:
        """Take the user's choices for `names` back, so that the defaults count."""
        self._change(dict.fromkeys(names))

    def _change(self, wanted: dict[str, Any]) -> None:
        values = dict(self._user.values)
        changes = {}
        for name, value in wanted.items():
            mendable = value is None and name in self._user.unfit
            if not self.locked(name) and (values.get(name) != value or mendable):
                changes[name] = value
        if not changes:
            return
        for name, value in changes.items():
            values.pop(name, None)
            if value is not None:
                values[name] = value
        before = self.settings
        self._user = _mended(self._user, values, changes)
        self._now = effective(self._machine, self._user)
        self._unsaved |= changes
        if self.settings != before:
            self.changed.emit(self.settings)
        self._save()

    def _save(self) -> None:
        if self._saving is None and self._unsaved:
            self._saving, self._unsaved = self._unsaved, {}
            self._io.run(partial(_write, self._file, self._saving), self._saved)

    def _saved(self, got: Ok[Path | None] | Err) -> None:
        tried, self._saving = self._saving or {}, None
        if isinstance(got, Err):
            self._unsaved = tried | self._unsaved
            self.told.emit(sentence_of(got.error))
            return
        if got.value is not None:
            sentence = self.tr(
                "El archivo de ajustes estaba dañado; quedó guardado como {name} y hay uno nuevo."
            )
            self.told.emit(sentence.format(name=got.value.name))
        self._save()

    def finish(self) -> None:
        """Save what waits, once `io` is closed. Raises RemansoError."""
        left = (self._saving or {}) | self._unsaved
        self._saving, self._unsaved = None, {}
        if left:
            _write(self._file, left)


def _mended(layer: Layer, values: dict[str, Any], changes: dict[str, Any]) -> Layer:
    """`layer` with other values; a fault on a name that was set anew is gone."""
    gone = {layer.lines[name] for name in layer.unfit & changes.keys() if name in layer.lines}
    left = tuple(p for p in layer.problems if p.line not in gone)
    return replace(layer, values=values, unfit=layer.unfit - changes.keys(), problems=left)


def _write(file: Path, changes: dict[str, Any]) -> Path | None:
    # Imported on the I/O thread: tomlkit is needed by a change alone.
    from assistant.settings.write import save

    return save(file, changes)
