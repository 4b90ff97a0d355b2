"""What is known of the team's book: the copy that serves, and why it is not today's."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Fault(StrEnum):
    """Why the published book could not be taken."""

    OUT_OF_REACH = "out_of_reach"  # no answer
    NOT_GIVEN = "not_given"  # the place refuses, or is not the one that was named
    NOT_PUBLISHED = "not_published"  # the place answers and has no manifest
    UNSIGNED = "unsigned"  # there is a key, and no signature
    FORGED = "forged"  # the signature is not that key's
    OLDER = "older"  # signed, and from before the copy: someone put an old book back
    DAMAGED = "damaged"  # the manifest or a file is not what it should be
    UNUSABLE = "unusable"  # all there, and the phrasebook has mistakes
    NEWER = "newer"  # of a later version of the program
    NO_ROOM = "no_room"  # this machine cannot write the copy


@dataclass(frozen=True, slots=True)
class Shared:
    """The copy of the team's book on this machine; the time is in UTC.

    `folder` is None while there is no copy; it has another name for each book published.
    With a fault, `problem` says it in a sentence, and the copy was last seen to be the published
    book at `stale_since`.
    """

    folder: Path | None
    stale_since: datetime | None = None
    fault: Fault | None = None
    problem: str | None = None
