"""The texts of an entry that a person reads, one by one, and putting one of them back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.phrasebook.schema import EntryModel


class Part(StrEnum):
    """What of an entry; the values are the names of the fields in EntryModel."""

    TITLE = "title"
    SELF_TALK = "self_talk"
    LINE = "lines"
    STEP = "steps"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of an entry; `key` is the id of a line, or the place of a step."""

    part: Part
    text: str
    key: str = ""


def passages(entry: EntryModel) -> Iterator[Passage]:
    """Everything but the triggers: those are a customer's words, misspelt as they came."""
    yield Passage(Part.TITLE, entry.title)
    if entry.self_talk:
        yield Passage(Part.SELF_TALK, entry.self_talk)
    for line in entry.lines:
        yield Passage(Part.LINE, line.text, line.id)
    for index, step in enumerate(entry.steps):
        yield Passage(Part.STEP, step, str(index))


def with_text(entry: EntryModel, passage: Passage, text: str) -> dict[str, Any]:
    """The field of `entry` in which `passage` says `text`, for Desk.set."""
    if passage.part is Part.LINE:
        lines = [
            line.model_copy(update={"text": text}) if line.id == passage.key else line
            for line in entry.lines
        ]
        return {"lines": lines}
    if passage.part is Part.STEP:
        steps = list(entry.steps)
        steps[int(passage.key)] = text
        return {"steps": steps}
    return {passage.part.value: text}


def with_word(entry: EntryModel, word: str, new: str) -> EntryModel:
    """`entry` with `new` wherever `word` stands as a whole word; itself where it stands nowhere."""
    whole = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
    for passage in passages(entry):
        if word in passage.text:
            text = whole.sub(lambda _: new, passage.text)
            if text != passage.text:
                entry = entry.model_copy(update=with_text(entry, passage, text))
    return entry
