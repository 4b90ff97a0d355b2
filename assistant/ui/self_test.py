"""The proof of privacy: an invented message goes the way of every message, then it is looked for.

It goes through the real window and the real session of the running program; nothing is staged.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from assistant import paths
from assistant.jobs import Err, JobRunner, Ok
from assistant.privacy import memory
from assistant.privacy.files import Scope, Search, open_for_writing, passing_folder, search
from assistant.privacy.proof import Check, Outcome, Proof, Subject, new_canary
from assistant.privacy.sockets import Open, open_sockets
from assistant.session import Readiness, Session, State
from assistant.ui import shown_texts
from assistant.witness import WITNESS, Contact

PATIENCE_MS = 20_000
"""The longest that a reading may take before the test gives up."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the privacy window shows, as it is now."""

    since: datetime | None
    contacts: tuple[Contact, ...]
    wiped_at: datetime | None
    case_open: bool

    @property
    def outside(self) -> tuple[Contact, ...]:
        """What was contacted beyond this machine, and what was configured, wherever it is."""
        return tuple(c for c in self.contacts if c.expected or not c.here)


def facts(session: Session) -> Facts:
    """The facts of this moment."""
    state = session.state
    return Facts(WITNESS.started, WITNESS.contacts(), state.wiped_at, _case_open(state))


def scope() -> Scope:
    """Every place that the running program may have written to."""
    own = [Path(kept.fileName()) for kept in _kept_settings() if kept.fileName()]
    files = (*map(Path, WITNESS.written()), *own, *open_for_writing())
    return Scope(paths.kept(), files, passing_folder(), WITNESS.started)


def settings() -> dict[str, str]:
    """What Qt keeps in its own settings; on Windows in the registry, where no file is."""
    return {key: str(kept.value(key)) for kept in _kept_settings() for key in kept.allKeys()}


def _kept_settings() -> tuple[QSettings, ...]:
    return (QSettings("Remanso", "Remanso"),)


def _case_open(state: State) -> bool:
    return bool(state.text.strip() or state.case.messages or state.case.used)


@dataclass(frozen=True, slots=True)
class _After:
    """What was seen off the GUI's thread after the new case."""

    files: Search
    texts: int
    sockets: tuple[Open, ...] | None


class SelfTest(QObject):
    """`start()`, then `finished(Proof)`; or `refused(str)` with the reason, and nothing was done.

    `feed(text)` puts a message into the window as a paste does; `forget()` begins a new case as
    the agent does. `jobs` reads files off the GUI's thread.
    """

    finished = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        feed: Callable[[str], None],
        forget: Callable[[], None],
        jobs: JobRunner,
        where: Callable[[], Scope] = scope,
        kept: Callable[[], Mapping[str, str]] = settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._feed, self._forget = session, feed, forget
        self._jobs, self._where, self._kept = jobs, where, kept
        # As bytes: the search for texts in memory must not find the one that it looks for.
        self._canary = b""
        self._checks: list[Check] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._gave_up)
        self._reading = False

    @property
    def running(self) -> bool:
        return bool(self._canary)

    def start(self) -> None:
        """Begin, unless a case is open: what the agent works on is never touched."""
        if self.running:
            return
        state = self._session.state
        if _case_open(state):
            self.refused.emit(
                self.tr("Hay un caso abierto. Termínelo, pulse «Caso nuevo» y repita la prueba.")
            )
            return
        if state.engine in (Readiness.STARTING, Readiness.FAILED):
            self.refused.emit(self.tr("El lector todavía no está listo; repita en un momento."))
            return
        self._canary = new_canary().encode("ascii")
        self._checks = []
        self._reading = True
        self._session.changed.connect(self._changed)
        self._patience.start()
        self._feed(_message(self._canary))

    @Slot(object)
    def _changed(self, state: State) -> None:
        if self._reading and self._is_in(state.text) and not state.pending:
            self._reading = False
            self._patience.stop()
            self._session.changed.disconnect(self._changed)
            # After every other part of the window has heard of the reading too.
            QTimer.singleShot(0, self, self._look_during)

    @Slot()
    def _gave_up(self) -> None:
        self._reading = False
        self._session.changed.disconnect(self._changed)
        self._stop(self.tr("El lector no respondió; repita la prueba."))

    @Slot()
    def _look_during(self) -> None:
        if self._interrupted():
            return
        try:
            self._use_and_look()
        except Exception:
            self._stop(self._failed())
            raise

    def _use_and_look(self) -> None:
        offered = self._session.state.suggestions
        if offered:
            self._session.used(offered[0])
        self._session.card()
        self._checks.append(self._check(Subject.TITLES, shown_texts.titles()))
        self._search(self._searched_during)

    def _searched_during(self, got: Ok[Search] | Err) -> None:
        if self._interrupted():
            return
        self._checks.insert(0, _of_files(Subject.FILES_DURING, got))
        titles = self._check(Subject.TITLES, shown_texts.titles())
        if self._checks[-1].outcome is Outcome.GOOD:
            self._checks[-1] = titles
        self._forget()
        QTimer.singleShot(0, self, self._look_after)

    @Slot()
    def _look_after(self) -> None:
        try:
            self._look_at_what_is_left()
        except Exception:
            self._stop(self._failed())
            raise

    def _failed(self) -> str:
        return self.tr("No se pudo terminar la prueba; repita en un momento.")

    def _look_at_what_is_left(self) -> None:
        self._checks.append(self._check(Subject.SETTINGS, self._kept().items()))
        left = [*shown_texts.contents(), *shown_texts.titles()]
        left.append((type(self._session.state).__name__, repr(self._session.state)))
        self._checks.append(self._check(Subject.FORGOTTEN, left))
        del left
        canary, where = self._canary, self._where()

        def look() -> _After:
            texts = memory.texts_with(canary)
            return _After(search(where, [canary.decode("ascii")]), texts, open_sockets())

        self._jobs.run(look, self._looked_after)

    def _looked_after(self, got: Ok[_After] | Err) -> None:
        if isinstance(got, Err):
            self._stop(self._failed())
            raise got.error
        after = got.value
        self._checks.insert(1, _of_files(Subject.FILES_AFTER, Ok(after.files)))
        if after.texts:
            self._add_to_forgotten(after.texts)
        self._checks.append(_of_contacts())
        self._checks.append(_of_sockets(after.sockets))
        order = list(Subject)
        proof = Proof(
            datetime.now().astimezone(),
            self._canary.decode("ascii"),
            tuple(sorted(self._checks, key=lambda check: order.index(check.subject))),
            after.files.files,
            after.files.bytes,
            after.files.leaked,
            tuple(str(folder) for folder in (*self._where().folders, self._where().passing)),
            tuple(map(str, after.files.unread)),
        )
        self._canary = b""
        self.finished.emit(proof)

    def _add_to_forgotten(self, texts: int) -> None:
        for place, check in enumerate(self._checks):
            if check.subject is Subject.FORGOTTEN:
                words = self.tr("textos en la memoria: {n}").format(n=texts)
                details = (*check.details, words)
                self._checks[place] = Check(Subject.FORGOTTEN, Outcome.LEAK, details)

    def _search(self, then: Callable[[Ok[Search] | Err], None]) -> None:
        canary, where = self._canary, self._where()
        self._jobs.run(lambda: search(where, [canary.decode("ascii")]), then)

    def _check(self, subject: Subject, texts: Iterable[tuple[str, str]]) -> Check:
        found = tuple(dict.fromkeys(place for place, text in texts if self._is_in(text)))
        return Check(subject, Outcome.LEAK if found else Outcome.GOOD, found)

    def _is_in(self, text: str) -> bool:
        return self._canary.decode("ascii") in text.lower()

    def _interrupted(self) -> bool:
        """Whether the agent began to work meanwhile; then the test makes room at once."""
        if self._is_in(self._session.state.text):
            return False
        text = self._session.state.text
        self._stop(self.tr("Llegó un mensaje: la prueba se detuvo para no estorbar. Repítala."))
        if text:
            self._feed(text)
        return True

    def _stop(self, why: str) -> None:
        self._forget()
        self._canary = b""
        self.refused.emit(why)


def _message(canary: bytes) -> str:
    """An invented customer with an invented word."""
    word = canary.decode("ascii")
    return f"Es la tercera vez que escribo por la factura {word} y nadie me devuelve el dinero."


def _of_files(subject: Subject, got: Ok[Search] | Err) -> Check:
    if isinstance(got, Err):
        return Check(subject, Outcome.NOT_CHECKED, (type(got.error).__name__,))
    seen = got.value
    if seen.found:
        return Check(subject, Outcome.LEAK, tuple(f"{file} ({n})" for file, n in seen.found))
    if seen.unread or not WITNESS.complete:
        return Check(subject, Outcome.NOT_CHECKED, tuple(map(str, seen.unread)))
    return Check(subject, Outcome.GOOD)


def _of_contacts() -> Check:
    if WITNESS.started is None:
        return Check(Subject.CONNECTIONS, Outcome.NOT_CHECKED)
    contacts = [c for c in WITNESS.contacts() if c.expected or not c.here]
    details = tuple(f"{c.host}: {c.times}" for c in contacts)
    strange = any(not c.expected for c in contacts)
    return Check(Subject.CONNECTIONS, Outcome.LEAK if strange else Outcome.GOOD, details)


def _of_sockets(found: tuple[Open, ...] | None) -> Check:
    """A socket that leaves this machine must be to a place that the witness was told of."""
    if found is None:
        return Check(Subject.SOCKETS, Outcome.NOT_CHECKED)
    away = [s for s in found if not s.here]
    known = WITNESS.expected_numbers()
    strange = [s for s in away if s.remote.rpartition(":")[0].strip("[]") not in known]
    details = tuple(f"{s.kind} {s.local} → {s.remote or '*'}" for s in away)
    return Check(Subject.SOCKETS, Outcome.LEAK if strange else Outcome.GOOD, details)
