"""The state of the agent's window: the case, its reading, the lines offered, the engine.

Commands are calls, the one fact is a signal: `changed(State)`. The engine runs on the job
runner; the newest message wins, and an older answer is dropped.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assistant.conversation import case as cases
from assistant.conversation.handoff import Card, card
from assistant.conversation.pause import self_talk
from assistant.conversation.request import asked
from assistant.conversation.suggest import (
    AT_MOST,
    after_question,
    base_lines,
    is_question,
    offered,
    protocol,
    transfer_line,
    warning_line,
)
from assistant.domain import (
    Case,
    Phrasebook,
    Preferences,
    Problem,
    Reading,
    Situation,
    Suggestion,
    Today,
)
from assistant.errors import RemansoError, sentence_of
from assistant.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from assistant.conversation.draft import Advice
    from assistant.conversation.proposal import Proposal
    from assistant.engine import Reader, Words
    from assistant.phrasebook.today import Found
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
    """Everything the window shows. `protocol` are the steps of a crisis or of a threat to the
    agent; `pending` is true while the newest text is being read; `team` says since when the team's
    book could not be brought up to date, and why; `today` is what of the lead's card is true now;
    `base`, that the agent said that no line serves; `wiped_at` is when the last case was
    forgotten, on this machine's clock."""

    engine: Readiness = Readiness.STARTING
    text: str = ""
    reading: Reading | None = None
    suggestions: tuple[Suggestion, ...] = ()
    protocol: tuple[str, ...] = ()
    case: Case = field(default_factory=Case)
    pending: bool = False
    problems: tuple[Problem, ...] = ()
    fault: str = ""
    team: str = ""
    wiped_at: datetime | None = None
    today: Today = field(default_factory=Today)
    base: bool = False

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
class Files:
    """What the session reads and writes beside the book; `io` does the work, or else the
    engine's thread. `load_today` gets the folder of the team's book."""

    load_today: "Callable[[Path | None], Found] | None" = None
    save_proposal: "Callable[[Proposal], Path] | None" = None
    io: JobRunner | None = None


@dataclass(frozen=True, slots=True)
class _Renewed:
    """Both steps of the start with another book. `fault`: the model failed, it reads by words."""

    words: "Words"
    reader: "Reader"
    fault: str


class Session(QObject):
    """Owns the State; `load_words` and `load_model` do the two steps of the start.

    With a `team` it looks for a changed book once the start is over. `now` is the agent's clock.
    """

    changed = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        load_words: "Callable[[], Words]",
        load_model: "Callable[[Phrasebook], Reader]",
        parent: QObject | None = None,
        team: Team | None = None,
        files: Files | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._files = files or Files()
        self._io = self._files.io or jobs
        self._now = now
        self._today = Today()
        self._book_problems: tuple[Problem, ...] = ()
        self._today_problems: tuple[Problem, ...] = ()
        self._corrected: Situation | None = None
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

    def book(self) -> Phrasebook:
        """The phrasebook in use; another object after a change."""
        return self._book

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
            self._set(
                text="",
                reading=None,
                suggestions=suggestions,
                protocol=(),
                pending=False,
                base=False,
            )
            return
        self._set(text=text, pending=True)
        reader = self._reader
        if reader is not None:
            after = self._before(text)
            self._jobs.run(
                lambda: _understood(reader, text, after),
                lambda got: self._read(number, text, got),
            )

    def used(self, suggestion: Suggestion) -> None:
        """The agent copied this line: the case goes on from it.

        The lines stay where they are; after the question its two answers stand below it.
        """
        self._open = False
        case = cases.took(self.state.case, suggestion)
        lines = self.state.suggestions
        if is_question(suggestion):
            lines = after_question(self._book, case, suggestion)
        self._set(case=case, suggestions=lines)

    def warn(self) -> Suggestion | None:
        """Put the line of the ladder's present step first; None if there is none to give.

        It counts when it is `used`, as every line.
        """
        line = warning_line(self._book, self.state.reading, self.state.case)
        if line is not None and not self.state.pending:
            rest = (s for s in self.state.suggestions if s.line.text != line.line.text)
            self._set(suggestions=(line, *rest)[:AT_MOST])
            return line
        return None

    def undo_warning(self) -> bool:
        """Take the last warning back, and its lines are as if never used; False if none."""
        if not self.state.case.warnings:
            return False
        case = cases.without_last_warning(self.state.case)
        lines = self._suggest(self.state.reading, case, base=self.state.base)
        self._set(case=case, suggestions=lines)
        return True

    def correct(self, situation: Situation) -> bool:
        """The last message is `situation`: lines, case and curve go on from that.

        It holds for this message, also when it is read again. False while it is being read,
        or if there is none.
        """
        state = self.state
        if state.reading is None or state.pending or not state.case.messages:
            return False
        self._corrected = situation
        reading = cases.correct(state.reading, situation)
        text = state.case.messages[-1][0]
        case = cases.heard(state.case, text, reading, replace_last=True)
        self._set(
            reading=reading,
            case=case,
            suggestions=self._suggest(reading, case),
            protocol=protocol(self._book, reading),
            base=False,
        )
        return True

    def none_serves(self) -> bool:
        """Offer the base line of each method. False if there is no message that they answer."""
        if self.state.reading is None or self.state.pending:
            return False
        lines = base_lines(self._book, self.state.reading, self.state.case)
        self._set(suggestions=lines, base=True)
        return True

    def keep_request(self, text: str) -> None:
        """What the customer asks for, as the agent wrote it; kept until the case ends."""
        self._set(case=cases.keep_request(self.state.case, text))

    def propose(self, proposal: "Proposal", done: "Callable[[Ok[Path] | Err], None]") -> None:
        """Write a proposal that the agent has seen and confirmed; `done` hears how it went."""
        save = self._files.save_proposal
        if save is None:
            done(Err(RemansoError("En este equipo no hay carpeta para propuestas.")))
            return
        self._io.run(lambda: save(proposal), done)

    def prefer(self, preferences: Preferences) -> None:
        """Another channel or form of address: the same reading, other lines."""
        case = cases.prefer(self.state.case, preferences)
        lines = self._suggest(self.state.reading, case, base=self.state.base)
        self._set(case=case, suggestions=lines)

    def limit_warnings(self, limit: int) -> None:
        """How many warnings come before the closing line, from 1 to 3."""
        case = cases.limit_warnings(self.state.case, limit)
        if case != self.state.case:
            self._set(case=case, suggestions=self._suggest(self.state.reading, case))

    def new_case(self) -> None:
        """Forget the customer's words and all that was used; keep how the agent speaks."""
        self._newest += 1
        self._open = False
        self._corrected = None
        kept = Case(
            preferences=self.state.case.preferences, warning_limit=self.state.case.warning_limit
        )
        if self.state.case.messages:
            self._jobs.run(_give_back, lambda _: None)
        self._set(
            text="",
            reading=None,
            suggestions=(),
            protocol=(),
            pending=False,
            case=kept,
            base=False,
            wiped_at=datetime.now().astimezone(),
        )
        self._look_at_today()

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

    def _suggest(
        self, reading: Reading | None, case: Case, *, base: bool = False
    ) -> tuple[Suggestion, ...]:
        if base and reading is not None:
            return base_lines(self._book, reading, case)
        return offered(self._book, reading, case)

    def _look_at_today(self) -> None:
        """Read the lead's card again: at the start, with another book, and for each new case."""
        load, folder = self._files.load_today, self._team_folder
        if load is not None:
            self._io.run(lambda: load(folder), self._today_read)

    def _today_read(self, got: "Ok[Found] | Err") -> None:
        if isinstance(got, Err):
            raise got.error
        self._today, self._today_problems = got.value.today, got.value.problems
        self._set(problems=self._book_problems + self._today_problems)

    def _words_loaded(self, got: "Ok[Words] | Err") -> None:
        if isinstance(got, Err):
            self._set(engine=Readiness.FAILED, fault=sentence_of(got.error))
            return
        words = got.value
        self._book, self._reader = words.book, words.reader
        self._team_folder = words.team
        self._book_problems = words.problems
        self._set(engine=Readiness.WORDS, problems=words.problems + self._today_problems)
        self._look_at_today()
        self._jobs.run(lambda: self._load_model(words.book), self._model_loaded)
        self._read_again()

    def _model_loaded(self, got: "Ok[Reader] | Err") -> None:
        if isinstance(got, Err):
            self._set(engine=Readiness.WORDS_ONLY, fault=sentence_of(got.error))
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
        after = self._before(text)
        self._jobs.run(
            lambda: _understood(reader, text, after),
            lambda got: self._read(number, text, got, True),
        )

    def _before(self, text: str) -> Situation | None:
        """The situation of the message before `text`, which may stand in the case already."""
        messages = self.state.case.messages
        if messages and (self._open or messages[-1][0] == text):
            messages = messages[:-1]
        return messages[-1][1].situation if messages else None

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
            self._set(fault=sentence_of(got.error))
            return
        new = got.value
        old = [self._reader]
        self._book, self._reader, self._team_folder = new.words.book, new.reader, new.words.team
        # To free a reader takes time too, and the engine's thread has it.
        self._jobs.run(old.clear, lambda _: None)
        engine = Readiness.WORDS_ONLY if new.fault else Readiness.READY
        self._book_problems = new.words.problems
        problems = self._book_problems + self._today_problems
        self._set(engine=engine, problems=problems, fault=new.fault)
        self._look_at_today()
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
        base = self.state.base and (again or self._open)
        if not again and not self._open:
            self._corrected = None
        if reading is not None and self._corrected is not None:
            reading = cases.correct(reading, self._corrected)
        # Once a line was used, its message is part of the case as it was read then.
        if reading is not None and (self._open or not again):
            case = cases.heard(case, text, reading, replace_last=self._open)
            self._open = True
        self._set(
            reading=reading,
            suggestions=self._suggest(reading, case, base=base),
            protocol=() if reading is None else protocol(self._book, reading),
            case=case,
            pending=False,
            base=base,
        )

    def _set(self, **changes: object) -> None:
        today = self._today.at(self._now())
        self.state = replace(self.state, today=today, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)


def _advise(draft: str, preferences: Preferences) -> "tuple[Advice, ...]":
    # Imported on the engine thread: the rules take a tenth of a second to compile.
    from assistant.conversation.draft import advise

    return advise(draft, preferences)


def _understood(reader: "Reader", text: str, after: Situation | None) -> Reading | None:
    """The reading with what the message asks for: found once, on the engine's thread."""
    reading = reader.read(text, after)
    return None if reading is None else replace(reading, asked=asked(text))


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


def _give_back() -> None:
    from assistant.engine import give_back  # on the engine's thread, where it is loaded already

    give_back()
