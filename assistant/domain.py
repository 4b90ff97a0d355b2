"""The words of the program as types. Pure data: nothing here reads, writes or computes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType


class Situation(StrEnum):
    """What the customer is doing."""

    CALM = "calm"
    UPSET = "upset"
    ATTACK = "attack"
    REFUSAL = "refusal"
    ABUSE = "abuse"
    CRISIS = "crisis"


SITUATIONS: tuple[Situation, ...] = tuple(Situation)
"""The order of every probability vector in the program."""


class Method(StrEnum):
    """The four methods of the source document."""

    LISTEN = "listen"
    RELIEVE = "relieve"
    TRANSFER = "transfer"
    BOUNDARY = "boundary"


METHOD_OF: Mapping[Situation, Method] = MappingProxyType(
    {
        Situation.UPSET: Method.LISTEN,
        Situation.ATTACK: Method.RELIEVE,
        Situation.REFUSAL: Method.TRANSFER,
        Situation.ABUSE: Method.BOUNDARY,
    }
)
SITUATION_OF: Mapping[Method, Situation] = MappingProxyType({m: s for s, m in METHOD_OF.items()})


class Channel(StrEnum):
    PHONE = "phone"
    CHAT = "chat"
    MAIL = "mail"
    COUNTER = "counter"


class Address(StrEnum):
    """The form in which a line speaks to the customer; ANY has no second person in it."""

    USTED = "usted"
    TU = "tú"
    VOS = "vos"
    ANY = "any"


class Step(StrEnum):
    """Where in a case a line belongs."""

    OPENING = "opening"
    NEXT = "next"
    ANSWER_NO = "answer_no"
    ANSWER_YES = "answer_yes"
    WARNING = "warning"
    LAST_WARNING = "last_warning"
    CLOSING = "closing"


class Status(StrEnum):
    DRAFT = "draft"
    REVIEWED = "reviewed"
    ACTIVE = "active"


class Gender(StrEnum):
    """Which form of `{lo|la|le}` a line takes; the value is its place."""

    MASCULINE = "0"
    FEMININE = "1"
    NEUTRAL = "2"


class Reason(StrEnum):
    """Why a line is offered."""

    MATCH = "match"  # its entry's triggers are the nearest to the message
    GENERAL = "general"  # no entry is near enough, or the reading is not sure: the base line
    FOLLOW_UP = "follow_up"  # the question of `relieve` was asked; this is what comes after
    LADDER = "ladder"  # the next warning of this case, or its closing
    OTHER_METHOD = "other_method"  # the second most probable reading
    AFFECTED = "affected"  # the agent said that the case affected them


class Certainty(StrEnum):
    SURE = "sure"
    PROBABLE = "probable"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Line:
    """A reply the agent may use, approved by a lead.

    `accept` names the amber rules of the linter that a lead lets stand in it.
    """

    id: str
    text: str
    channels: frozenset[Channel]
    address: Address
    step: Step
    status: Status = Status.ACTIVE
    expires: date | None = None
    accept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """A recognisable case in the phrasebook: triggers and lines.

    `method` is None for calm and crisis. `danger` marks direct threats and physical danger:
    the ladder is skipped and escalation comes first. `base` marks the entry whose lines
    stand for its method when the program is not sure. `steps` is the protocol card of a
    crisis entry; with `danger`, the card for a threat to the agent. `based_on` is the content
    hash of the bundled entry that a team's entry was made from. `own` marks an entry that the
    agent wrote: it is offered after the team's.
    """

    id: str
    title: str
    situation: Situation
    method: Method | None
    triggers: tuple[str, ...]
    lines: tuple[Line, ...] = ()
    self_talk: str = ""
    steps: tuple[str, ...] = ()
    danger: bool = False
    base: bool = False
    status: Status = Status.ACTIVE
    expires: date | None = None
    based_on: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class ContractTest:
    """A lead's contract: this message must lead to this situation, method or entry.

    `file` is where it stands, `index` its place among the tests there.
    """

    message: str
    expect: str
    file: Path | None = field(default=None, compare=False)
    index: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a user's file, where, and what to do; a value, not an exception."""

    file: Path
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The entries that may be shown or matched, in file order, with unique ids."""

    entries: tuple[Entry, ...]
    tests: tuple[ContractTest, ...] = ()

    def by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}


@dataclass(frozen=True, slots=True)
class Match:
    """How like an entry is to the message (`score`, at most 1), and through which trigger.

    `near`: like enough to be about this message.
    """

    entry: Entry
    score: float
    trigger: str
    near: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What one message asks for, in its own words, and how clearly; "" for nothing."""

    text: str = ""
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What the matcher found in a message.

    `probabilities` sum to 1 over SITUATIONS. `evidence` holds the customer's own words that
    weighed, gravest first. `matches` are the entries of every situation by falling score.
    `danger` is true for a direct threat. `by_words` says that the model was not there;
    `truncated`, that only the first and the last part were read; `foreign`, that it does not
    look like Spanish; `corrected`, that the agent said what it is. `asked` is what the message
    asks for, if somebody looked.
    """

    situation: Situation
    certainty: Certainty
    probabilities: Mapping[Situation, float]
    evidence: tuple[str, ...] = ()
    matches: tuple[Match, ...] = ()
    danger: bool = False
    by_words: bool = False
    truncated: bool = False
    foreign: bool = False
    corrected: bool = False
    asked: Asked = Asked()

    @property
    def confidence(self) -> float:
        """Probability of the situation read, 0 to 1."""
        return self.probabilities[self.situation]

    @property
    def escalate(self) -> bool:
        """Whether a person beside the agent is needed now."""
        return self.situation is Situation.CRISIS or self.danger


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line offered, with slots still open, and the reason it was chosen.

    `score` is the similarity of its entry to the message, 0 to 1.
    """

    entry: Entry
    line: Line
    score: float
    reason: Reason

    @property
    def method(self) -> Method:
        assert self.entry.method is not None
        return self.entry.method


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the agent speaks in this case."""

    channel: Channel = Channel.CHAT
    address: Address = Address.USTED
    gender: Gender = Gender.NEUTRAL


@dataclass(frozen=True, slots=True)
class Used:
    """A line that the agent took in this case, after `message` messages of the customer."""

    entry: Entry
    line: Line
    message: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """One contact with one customer, in memory only: what was said, and what was used.

    `messages` pairs each text as it came with its reading. `request` is what the customer
    asks for, "" if nothing is known; `request_kept` says that the agent wrote it.
    `affected`: the agent asks to hand the case over.
    """

    messages: tuple[tuple[str, Reading], ...] = ()
    used: tuple[Used, ...] = ()
    preferences: Preferences = field(default_factory=Preferences)
    warning_limit: int = 2
    request: str = ""
    request_kept: bool = False
    affected: bool = False

    @property
    def warnings(self) -> int:
        """The highest rung of the ladder that was said; two lines of one rung are one warning."""
        return max((self.rung(u) for u in self.used), default=0)

    def rung(self, used: Used) -> int:
        """Which warning a used line was, 1 to the limit; 0 if it was none.

        What is said to a direct threat and to close a contact warns of nothing.
        """
        if used.entry.method is not Method.BOUNDARY or used.entry.danger:
            return 0
        rungs = {Step.OPENING: 1, Step.WARNING: 2, Step.LAST_WARNING: self.warning_limit}
        return min(rungs.get(used.line.step, 0), self.warning_limit)


@dataclass(frozen=True, slots=True)
class Note:
    """A text of the lead's card for today, true until the moment `until` (local time)."""

    text: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Today:
    """The lead's card for today: lines to know, and a value offered for each of some slots."""

    lines: tuple[Note, ...] = ()
    slots: Mapping[str, Note] = field(default_factory=dict)

    def at(self, now: datetime) -> "Today":
        """What of it is still true at `now` (local time)."""
        return Today(
            tuple(note for note in self.lines if now <= note.until),
            {name: note for name, note in self.slots.items() if now <= note.until},
        )

    def __bool__(self) -> bool:
        return bool(self.lines or self.slots)
