"""What a self-test found, as data; its words are the window's business."""

import secrets
import string
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    GOOD = "good"
    LEAK = "leak"
    NOT_CHECKED = "not_checked"


class Subject(StrEnum):
    """What is checked, in the order of the report."""

    FILES_DURING = "files_during"  # files, while the invented message is in the window
    FILES_AFTER = "files_after"  # files, after the new case
    SETTINGS = "settings"
    TITLES = "titles"  # window titles, tooltips, names in the tray and the menus
    FORGOTTEN = "forgotten"  # nothing in the window or the case after the new case
    CONNECTIONS = "connections"  # by the witness: opened since the start
    SOCKETS = "sockets"  # by the operating system: open now


@dataclass(frozen=True, slots=True)
class Check:
    """`details` are short facts: paths, hosts, names of parts; never a text of a customer."""

    subject: Subject
    outcome: Outcome
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """One run of the self-test. `canary` is the invented word that was looked for."""

    at: datetime
    canary: str
    checks: tuple[Check, ...]
    files: int
    bytes: int
    leaked: int
    folders: tuple[str, ...]
    unread: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """LEAK if anything leaked; NOT_CHECKED if something could not be looked at."""
        found = {check.outcome for check in self.checks}
        return next(o for o in (Outcome.LEAK, Outcome.NOT_CHECKED, Outcome.GOOD) if o in found)


def new_canary() -> str:
    """A word that no file has by chance: letters only, so that no part of the program alters it."""
    return "zafiro" + "".join(secrets.choice(string.ascii_lowercase) for _ in range(14))
