"""A message that the agent proposes to the lead as a trigger: what it says, and its file.

Written only after the agent has seen the exact text and confirmed it. The file holds a day and
no time, and nothing of the agent or the case: it proposes a message, it reports on nobody.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

from assistant.conversation.identities import mask_identities
from assistant.domain import Entry, Reading, Situation
from assistant.text import message

FORMAT = 1

TEXT_LIMIT = 500
"""Characters of a proposed message; a trigger is one thing that a customer says."""

NEAREST = 6
"""Entries offered to choose from."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """`text` belongs to `situation`, and to the entry with the id `entry` if that is not ""."""

    text: str
    situation: Situation
    entry: str = ""


def draft(raw: str) -> str:
    """The text to propose: names and numbers masked, insults kept; cut at TEXT_LIMIT."""
    text = mask_identities(" ".join(message(raw).text.split()))
    if len(text) <= TEXT_LIMIT:
        return text
    return text[:TEXT_LIMIT].rsplit(" ", 1)[0] + "…"


def entries_for(reading: Reading | None) -> tuple[Entry, ...]:
    """The entries that the message may belong to, the nearest first."""
    return () if reading is None else tuple(m.entry for m in reading.matches[:NEAREST])


def save(proposal: Proposal, folder: Path, today: date) -> Path:
    """Write `proposal` into a file of its own in `folder`, made if need be; the file.

    Raises SaveError with a sentence; nothing is then left behind.
    """
    # Not at the start: the window that shows a draft has no need of what locks files.
    from assistant.phrasebook.atomic import SaveError, write_bytes

    file = folder / f"propuesta-{today.isoformat()}-{uuid4().hex[:8]}.json"
    fields = {
        "format": FORMAT,
        "day": today.isoformat(),
        "message": proposal.text,
        "situation": proposal.situation.value,
        "entry": proposal.entry,
    }
    text = json.dumps(fields, ensure_ascii=False, indent=2) + "\n"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_bytes(file, text.encode())
    except OSError as error:
        with_reason = error.strerror or type(error).__name__
        raise SaveError(
            f"No se pudo guardar la propuesta en {folder} ({with_reason}). El texto sigue aquí;"
            " revise el espacio y el permiso, y guarde otra vez."
        ) from error
    return file
