"""The labelled messages that the reader learns from, each with its writer."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.domain import Phrasebook, Situation

DATA = Path(__file__).resolve().parent / "data"

THREATS = frozenset(
    {
        "amenaza", "amenaza_broma", "amenaza_floja", "doxxing_filming", "explicit_threat",
        "familia", "family_or_site_threat", "physical_approach", "stalking", "threat",
        "threat_god", "threat_third_party", "veiled_threat",
    }
)  # fmt: skip
"""Kinds of abuse that are a danger to the agent; the other named kinds of abuse are not."""

UNNAMED = frozenset({"", "dm", "reply", "tweet", "asr_phone", "amenaza_trabajo"})
"""Kinds that say nothing about danger (they name the channel, or lie between)."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message, its situation, who wrote it, whether it threatens (1, 0; -1 unknown), and the
    entry it is a trigger of ("" for none)."""

    text: str
    situation: Situation
    writer: str
    danger: int = -1
    entry: str = ""


def corpora(folder: Path = DATA) -> list[Labelled]:
    """Every message of `train_*.jsonl`, in order of file; the file is the writer."""
    found = []
    for path in sorted(folder.glob("train_*.jsonl"), key=lambda p: (len(p.name), p.name)):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            situation = Situation(row["situation"])
            found.append(
                Labelled(
                    row["text"],
                    situation,
                    path.stem.removeprefix("train_"),
                    _danger(situation, row.get("kind", "")),
                )
            )
    return found


def _danger(situation: Situation, kind: str) -> int:
    if situation is not Situation.ABUSE or kind in UNNAMED:
        return -1
    return int(kind in THREATS)


def triggers(book: Phrasebook) -> list[Labelled]:
    """The triggers of a phrasebook as labelled messages, each entry's method a writer."""
    return [
        Labelled(
            trigger,
            entry.situation,
            f"book-{entry.method or entry.situation}",
            int(entry.danger) if entry.situation is Situation.ABUSE else -1,
            entry.id,
        )
        for entry in book.entries
        for trigger in entry.triggers
    ]


HELD_TRIGGER = 4
"""In a fold, every fourth trigger of an entry is kept out, to try the entries with."""


def split_triggers(book: Phrasebook) -> tuple[Phrasebook, list[tuple[str, str]]]:
    """The book without every HELD_TRIGGERth trigger, and those: (entry id, trigger)."""
    kept, held = [], []
    for entry in book.entries:
        out = entry.triggers[::HELD_TRIGGER]
        held += [(entry.id, trigger) for trigger in out]
        inside = tuple(t for i, t in enumerate(entry.triggers) if i % HELD_TRIGGER)
        kept.append(replace(entry, triggers=inside))
    return replace(book, entries=tuple(kept)), held
