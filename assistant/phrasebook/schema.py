"""What a phrasebook file may say: the strict schema, in the words of the file.

The models are closed (an unknown field is an error) and never coerce: what a lead wrote is
what is read. They know nothing of files; `load` gives their errors a place and a sentence.
"""

from datetime import date
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from assistant import domain
from assistant.domain import METHOD_OF, SITUATION_OF, Address, Channel, Method, Situation, Step
from assistant.phrasebook.slots import slot_fault

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Trigger = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_500)]
LineText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_200)]

LADDER = frozenset({Step.WARNING, Step.LAST_WARNING, Step.CLOSING})
FOLLOW_UPS = frozenset({Step.ANSWER_NO, Step.ANSWER_YES})


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LineModel(_Closed):
    id: Identifier
    text: LineText
    channels: Annotated[frozenset[Channel], Field(min_length=1)]
    address: Address
    step: Step
    status: domain.Status = domain.Status.ACTIVE
    expires: date | None = None
    accept: dict[Identifier, Sentence] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _slots_are_known(self) -> Self:
        fault = slot_fault(self.text)
        if fault is not None:
            raise ValueError(fault)
        return self

    def freeze(self) -> domain.Line:
        return domain.Line(
            id=self.id,
            text=self.text,
            channels=self.channels,
            address=self.address,
            step=self.step,
            status=self.status,
            expires=self.expires,
            accept=frozenset(self.accept),
        )


class EntryModel(_Closed):
    id: Identifier
    title: Sentence
    situation: Situation | None = None
    status: domain.Status = domain.Status.ACTIVE
    expires: date | None = None
    danger: bool = False
    base: bool = False
    self_talk: Sentence | None = None
    # Written by the program. Any text is taken: a hash that a hand spoiled only means that the
    # bundled entry counts as changed, and must not cost the team its entry.
    based_on: Annotated[str, StringConstraints(max_length=100)] = ""
    triggers: list[Trigger] = Field(default_factory=list, max_length=5_000)
    lines: list[LineModel] = Field(default_factory=list, max_length=500)
    steps: list[Sentence] = Field(default_factory=list, max_length=12)

    @model_validator(mode="after")
    def _line_ids_are_unique(self) -> Self:
        seen: set[str] = set()
        for line in self.lines:
            if line.id in seen:
                raise ValueError(f"La frase «{line.id}» está dos veces; cambie uno de los nombres.")
            seen.add(line.id)
        return self


class TestModel(_Closed):
    __test__ = False  # not for pytest

    message: Trigger
    expect: Identifier


class FileModel(_Closed):
    """One file: entries of one method, or of a situation that has no method."""

    method: Method | None = None
    situation: Situation | None = None
    # Each entry is checked on its own, so that one mistake costs one entry.
    entries: list[Any] = Field(default_factory=list, max_length=5_000)
    tests: list[TestModel] = Field(default_factory=list, max_length=5_000)

    @model_validator(mode="after")
    def _says_what_it_is(self) -> Self:
        if (self.method is None) == (self.situation is None):
            raise ValueError(
                "El archivo debe decir al comienzo «method:» (listen, relieve, transfer, boundary)"
                " o «situation:» (calm, crisis), uno de los dos."
            )
        if self.situation is not None and self.situation in METHOD_OF:
            raise ValueError(
                f"«situation: {self.situation}» se atiende con un método; escriba"
                f" «method: {METHOD_OF[self.situation]}»."
            )
        return self

    def fault_of(self, entry: EntryModel) -> str | None:
        """What in `entry` cannot stand in a file of this kind, as a sentence."""
        if self.method is None and entry.lines:
            return f"Las entradas de «{self.situation}» no llevan frases («lines»); bórrelas."
        if self.method is None and entry.situation not in (None, self.situation):
            return f"En este archivo todas son de «{self.situation}»; quite «situation:»."
        if entry.situation is not None and (entry.situation in METHOD_OF) != (
            self.method is not None
        ):
            return f"«{entry.situation}» no se atiende con un método; use su propio archivo."
        for line in entry.lines:
            if line.step in LADDER and self.method is not Method.BOUNDARY:
                return f"El paso «{line.step}» (frase «{line.id}») es solo de «boundary»."
            if line.step in FOLLOW_UPS and self.method is not Method.RELIEVE:
                return f"El paso «{line.step}» (frase «{line.id}») es solo de «relieve»."
        return None

    def freeze(self, entry: EntryModel) -> domain.Entry:
        if self.method is not None:
            situation = entry.situation or SITUATION_OF[self.method]
        else:
            assert self.situation is not None
            situation = self.situation
        return domain.Entry(
            id=entry.id,
            title=entry.title,
            situation=situation,
            method=self.method,
            triggers=tuple(" ".join(t.split()) for t in entry.triggers),
            lines=tuple(line.freeze() for line in entry.lines),
            self_talk=entry.self_talk or "",
            steps=tuple(entry.steps),
            danger=entry.danger,
            base=entry.base,
            status=entry.status,
            expires=entry.expires,
            based_on=entry.based_on,
        )
