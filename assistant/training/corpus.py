"""The labelled messages that the reader learns from, each with its writer."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.domain import SITUATIONS, Phrasebook, Situation

DATA = Path(__file__).resolve().parent / "data"

THREATS = frozenset(
    {
        "amenaza", "amenaza_broma", "amenaza_floja", "doxxing_filming", "explicit_threat",
        "familia", "family", "family_or_site_threat", "physical_approach", "stalking", "threat",
        "threat_god", "threat_third_party", "veiled_threat",
    }
)  # fmt: skip
"""Kinds of abuse that are a danger to the agent; the other named kinds of abuse are not."""

UNNAMED = frozenset({"", "dm", "reply", "tweet", "asr_phone", "amenaza_trabajo"})
"""Kinds that say nothing about danger (they name the channel, or lie between)."""


LOOKALIKES = frozenset(
    {
        "black_humour", "broma_muerte", "cancelling", "consumer_office", "cosa", "despair_idiom",
        "duelo", "emergency_over", "esto_no_queda_asi", "idiom", "idiom_death", "idiom_robbery",
        "idiom_suffocation", "kill_idiom", "lawsuit", "legal_threat", "modismo", "press",
        "rage_metaphor", "report", "review_bomb", "social_media", "thirst_idiom", "visit",
    }
)  # fmt: skip
"""Kinds of messages that are no abuse and sound like a danger: idioms, a customer's rights."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message, its situation, who wrote it, whether it threatens (1; 0 for other abuse and for
    what only sounds like a threat; -1 not said), the entry it is a trigger of, and the entry of the
    bundled phrasebook that a reader found best for it ("" for none)."""

    text: str
    situation: Situation
    writer: str
    danger: int = -1
    entry: str = ""
    about: str = ""


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
                    about=next(iter(row.get("entries", ())), ""),
                )
            )
    return found


def conversations(folder: Path = DATA) -> list[list[tuple[str, int]]]:
    """The customer's turns of each conversation of `conversations_*.jsonl`: (text, place of the
    situation in SITUATIONS)."""
    found = []
    for path in sorted(folder.glob("conversations_*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            turns = [t for t in json.loads(line)["turns"] if t["who"] == "customer"]
            found.append([(t["text"], SITUATIONS.index(Situation(t["situation"]))) for t in turns])
    return found


def _danger(situation: Situation, kind: str) -> int:
    if situation is not Situation.ABUSE:
        return 0 if kind in LOOKALIKES else -1
    return -1 if kind in UNNAMED else int(kind in THREATS)


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


UNTUNED = frozenset({"t68", "t69", "t70", "t73", "t74", "t75"})
"""Writers that no encoder is tuned on: what the readers say of their messages is what it says of
a stranger's, and so the mixture is fitted on them."""


def tuned_on(rows: Sequence[Labelled]) -> list[Labelled]:
    """Those of the writers that an encoder may be tuned on."""
    return [row for row in rows if row.writer not in UNTUNED]


FOLDS = 3
"""Parts of the cross-validation; each holds out a third of the writers and of the triggers."""


def fold_writers(rows: Sequence[Labelled], fold: int) -> frozenset[str]:
    """The writers that `fold` (0 to FOLDS - 1) holds out: every third, so that each fold has
    invented messages and messages in the manner of real ones."""
    return frozenset(list(dict.fromkeys(row.writer for row in rows))[fold::FOLDS])


def split_triggers(book: Phrasebook, fold: int) -> tuple[Phrasebook, list[tuple[str, str]]]:
    """The book without the triggers that `fold` holds out, and those: (entry id, trigger)."""
    kept, held = [], []
    for entry in book.entries:
        held += [(entry.id, trigger) for trigger in entry.triggers[fold::FOLDS]]
        inside = tuple(t for i, t in enumerate(entry.triggers) if i % FOLDS != fold)
        kept.append(replace(entry, triggers=inside))
    return replace(book, entries=tuple(kept)), held
