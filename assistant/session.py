"""The state of the agent's window: the case, its reading, the lines offered, the engine.

Commands are calls, the one fact is a signal: `changed(State)`. The engine runs on the job
runner; the newest message wins, and an older answer is dropped.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.conversation import case as cases
from assistant.conversation.handoff import Card, card
from assistant.conversation.pause import self_talk
from assistant.conversation.suggest import offered, transfer_line
from assistant.domain import (
    Case,
    Phrasebook,
    Preferences,
    Problem,
    Reading,
    Suggestion,
)
from assistant.errors import RemansoError
from assistant.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from assistant.conversation.draft import Advice
    from assistant.engine import Reader, Words
    from assistant.team_poll import TeamPoll


class Readiness(StrEnum):
    """What can be answered with."""

    STARTING = "starting"  # nothing yet
    WORDS = "words"  # the phrasebook, by words; the model is on its way
    READY = "ready"  # the model
    WORDS_ONLY = "words_only"  # the phrasebook, by words; the model failed
    FAILED = "failed"  # no phrasebook


@dataclass(frozen=True, slots=True)
class State:
    """Everything the window shows. `pending` is true while the newest text is being read;
    `team` says since when the team's book could not be brought up to date, and why."""

    engine: Readiness = Readiness.STARTING
    text: str = ""
    reading: Reading | None = None
    suggestions: tuple[Suggestion, ...] = ()
    case: Case = field(default_factory=Case)
    pending: bool = False
    problems: tuple[Problem, ...] = ()
    fault: str = ""
    team: str = ""

    @property
    def unreadable(self) -> bool:
        """Text is there, and there is nothing in it to read."""
        return bool(self.text.strip()) and self.reading is None and not self.pending


@dataclass(frozen=True, slots=True)
class Team:
    """How the team's book comes in: `poll` brings a folder, and `load_words` reads it on the
    engine's thread."""

    poll: "TeamPoll"
    load_words: "Callable[[Path], Words]"


@dataclass(frozen=True, slots=True)
class _Renewed:
    """Both steps of the start with another book. `fault`: the model failed, it reads by words."""

    words: "Words"
    reader: "Reader"
    fault: str


class Session(QObject):
    """Owns the State; `load_words` and `load_model` do the two steps of the start.

    With a `team` it looks for a changed book once the start is over.
    """

    changed = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        load_words: "Callable[[], Words]",
        load_model: "Callable[[Phrasebook], Reader]",
        parent: QObject | None = None,
        team: Team | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._load_words = load_words
        self._load_model = load_model
        self._reader: Reader | None = None
        self._book = Phrasebook(())
        self._newest = 0
        self._open = False
        self._team = team
        self._team_folder: Path | None = None
        self._renewing = False
        if team is not None:
            team.poll.said.connect(self._team_said)
            team.poll.found.connect(self._team_found)
        self.state = State()

    def start(self) -> None:
        """Load the phrasebook, then the model; each step makes better answers possible."""
        self._jobs.run(self._load_words, self._words_loaded)

    def submit(self, text: str, *, fresh: bool = False) -> None:
        """Read `text`. `fresh` begins the customer's next message; otherwise the text is the
        present one as it grows, unless a line was used since."""
        if fresh:
            self._open = False
        self._newest += 1
        number = self._newest
        if not text.strip():
            self._open = False
            suggestions = self._suggest(None, self.state.case)
            self._set(text="", reading=None, suggestions=suggestions, pending=False)
            return
        self._set(text=text, pending=True)
        reader = self._reader
        if reader is not None:
            self._jobs.run(lambda: reader.read(text), lambda got: self._read(number, text, got))

    def used(self, suggestion: Suggestion) -> None:
        """The agent copied this line: the case goes on from it."""
        self._open = False
        self._set(case=cases.took(self.state.case, suggestion))

    def prefer(self, preferences: Preferences) -> None:
        """Another channel or form of address: the same reading, other lines."""
        case = cases.prefer(self.state.case, preferences)
        self._set(case=case, suggestions=self._suggest(self.state.reading, case))

    def new_case(self) -> None:
        """Forget the customer's words and all that was used; keep how the agent speaks."""
        self._newest += 1
        self._open = False
        kept = Case(
            preferences=self.state.case.preferences, warning_limit=self.state.case.warning_limit
        )
        self._set(text="", reading=None, suggestions=(), pending=False, case=kept)

    def affected(self, yes: bool = True) -> None:
        """The agent says that the case affected them, or takes it back: the transfer is first."""
        case = cases.affected(self.state.case, yes)
        self._set(case=case, suggestions=self._suggest(self.state.reading, case))

    def self_talk(self) -> tuple[str, ...]:
        """What an agent may tell themselves now, the nearest first."""
        return self_talk(self._book, self.state.case)

    def advise(
        self, draft: str, on_result: "Callable[[Ok[tuple[Advice, ...]] | Err], None]"
    ) -> None:
        """Look over the agent's own draft, off the GUI thread; it is kept nowhere."""
        preferences = self.state.case.preferences
        self._jobs.run(lambda: _advise(draft, preferences), on_result)

    def card(self) -> Card:
        """The handoff card of the case as it stands."""
        return card(self.state.case)

    def transfer_line(self) -> Suggestion | None:
        """What the agent may say to the customer while handing over."""
        return transfer_line(self._book, self.state.case)

    def _suggest(self, reading: Reading | None, case: Case) -> tuple[Suggestion, ...]:
        return offered(self._book, reading, case)

    def _words_loaded(self, got: "Ok[Words] | Err") -> None:
        if isinstance(got, Err):
            self._set(engine=Readiness.FAILED, fault=_sentence(got.error))
            return
        words = got.value
        self._book, self._reader = words.book, words.reader
        self._team_folder = words.team
        self._set(engine=Readiness.WORDS, problems=words.problems)
        self._jobs.run(lambda: self._load_model(words.book), self._model_loaded)
        self._read_again()

    def _model_loaded(self, got: "Ok[Reader] | Err") -> None:
        if isinstance(got, Err):
            self._set(engine=Readiness.WORDS_ONLY, fault=_sentence(got.error))
        else:
            self._reader = got.value
            self._set(engine=Readiness.READY)
            self._read_again()
        if self._team is not None:
            self._team.poll.start(self._team_folder)

    def _read_again(self) -> None:
        """Read the present text with the new reader; the case hears nothing twice."""
        text, reader, number = self.state.text, self._reader, self._newest
        if not text:
            return
        if self.state.pending or reader is None:
            self.submit(text)
            return
        self._jobs.run(lambda: reader.read(text), lambda got: self._read(number, text, got, True))

    def _team_said(self, sentence: str) -> None:
        self._set(team=sentence)

    def _team_found(self, folder: Path) -> None:
        team = self._team
        if team is None or folder == self._team_folder or self._renewing:
            return
        self._renewing = True
        load_model = self._load_model
        self._jobs.run(lambda: _renew(folder, team.load_words, load_model), self._renewed)

    def _renewed(self, got: Ok[_Renewed] | Err) -> None:
        self._renewing = False
        if isinstance(got, Err):
            self._set(fault=_sentence(got.error))
            return
        new = got.value
        old = [self._reader]
        self._book, self._reader, self._team_folder = new.words.book, new.reader, new.words.team
        # To free a reader takes time too, and the engine's thread has it.
        self._jobs.run(old.clear, lambda _: None)
        engine = Readiness.WORDS_ONLY if new.fault else Readiness.READY
        self._set(engine=engine, problems=new.words.problems, fault=new.fault)
        self._read_again()

    def _read(
        self, number: int, text: str, got: Ok[Reading | None] | Err, again: bool = False
    ) -> None:
        """Take a reading. `again`: of a text that was read before."""
        if number != self._newest:
            return
        if isinstance(got, Err):
            raise got.error
        reading = got.value
        case = self.state.case
        # Once a line was used, its message is part of the case as it was read then.
        if reading is not None and (self._open or not again):
            case = cases.heard(case, text, reading, replace_last=self._open)
            self._open = True
        self._set(
            reading=reading,
            suggestions=self._suggest(reading, case),
            case=case,
            pending=False,
        )

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)


def _advise(draft: str, preferences: Preferences) -> "tuple[Advice, ...]":
    # Imported on the engine thread: the rules take a tenth of a second to compile.
    from assistant.conversation.draft import advise

    return advise(draft, preferences)


def _renew(
    folder: Path,
    load_words: "Callable[[Path], Words]",
    load_model: "Callable[[Phrasebook], Reader]",
) -> _Renewed:
    """Both steps in one: until they are done the old book answers. Raises RemansoError."""
    words = load_words(folder)
    try:
        return _Renewed(words, load_model(words.book), "")
    except RemansoError as error:
        return _Renewed(words, words.reader, str(error))


def _sentence(error: Exception) -> str:
    """What a user may read of `error`; a bug is raised on, to be logged and shown as one."""
    if isinstance(error, RemansoError):
        return str(error)
    raise error
