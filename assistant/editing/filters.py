"""Which entries a lead wants to see, and the facts about an entry that decide it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from assistant.domain import Channel, Phrasebook, Status
from assistant.editing.book import Item
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.review import Waits, due


class Origin(StrEnum):
    """Whose an entry is."""

    PROGRAM = "program"
    TEAM = "team"
    ADAPTED = "adapted"  # the team's version of one of the program's


@dataclass(frozen=True, slots=True)
class Facts:
    """`waiting` counts the lines that are not active. `dates` has the nearest date past or soon
    past of the entry, and of its lines, by why it matters. `hidden`: past the entry's own date."""

    status: Status
    statuses: frozenset[Status]
    channels: frozenset[Channel]
    origin: Origin
    waiting: int = 0
    entry_due: tuple[Waits, date] | None = None
    line_due: tuple[Waits, date] | None = None
    hidden: bool = False

    @property
    def due(self) -> frozenset[Waits]:
        return frozenset(found[0] for found in (self.entry_due, self.line_due) if found)


def facts(item: Item, bundled: Mapping[str, Item], today: date) -> Facts:
    """What filters ask of `item`. `bundled` are the program's entries by id."""
    entry = item.entry
    expires = entry.expires
    of_entry = of_line = None
    if expires is not None or any(line.expires for line in entry.lines):
        for found in due(Phrasebook((item.freeze(),)), today):
            if found.why not in (Waits.EXPIRED, Waits.SOON) or found.expires is None:
                continue
            if found.line is None:
                of_entry = (found.why, found.expires)
            else:
                of_line = of_line or (found.why, found.expires)
    return Facts(
        entry.status,
        frozenset({entry.status, *(line.status for line in entry.lines)}),
        frozenset().union(*{line.channels for line in entry.lines}),
        origin(item, bundled),
        sum(1 for line in entry.lines if line.status is not Status.ACTIVE),
        of_entry,
        of_line,
        expires is not None and expires < today,
    )


def origin(item: Item, bundled: Mapping[str, Item]) -> Origin:
    if item.layer is Layer.BUNDLED:
        return Origin.PROGRAM
    return Origin.ADAPTED if item.entry.id in bundled else Origin.TEAM


@dataclass(frozen=True, slots=True)
class Filters:
    """Of each part one must hold, where something is chosen; all parts must."""

    statuses: frozenset[Status] = field(default_factory=frozenset)
    channels: frozenset[Channel] = field(default_factory=frozenset)
    origins: frozenset[Origin] = field(default_factory=frozenset)
    due: frozenset[Waits] = field(default_factory=frozenset)
    findings: bool = False
    unsaved: bool = False

    def admit(self, of: Facts, *, unsaved: bool, findings: bool) -> bool:
        """Whether an entry is shown. `findings`: the linter is known to find something in it."""
        return (
            (not self.statuses or bool(self.statuses & of.statuses))
            and (not self.channels or bool(self.channels & of.channels))
            and (not self.origins or of.origin in self.origins)
            and (not self.due or bool(self.due & of.due))
            and (findings or not self.findings)
            and (unsaved or not self.unsaved)
        )

    def __bool__(self) -> bool:
        return self != _NONE


_NONE = Filters()
