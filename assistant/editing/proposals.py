"""Proposals to whoever may write the book: of another lead (changes), and of agents (a message).

Each is a JSON file: in `propuestas/` beside the book, in the proposer's own folder, or wherever
it was saved. What is read there may be anybody's: it is checked as hostile, and a file that
cannot be used is a sentence.
"""

import json
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from assistant.conversation.proposal import TEXT_LIMIT, Proposal
from assistant.domain import Method, Situation
from assistant.editing.book import Book, Edit, Item, Kind, Test, edit_of, own, same
from assistant.editing.differences import Difference, between
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError, saving, write_bytes
from assistant.phrasebook.content import content_hash
from assistant.phrasebook.load import sentence_of
from assistant.phrasebook.schema import EntryModel, Identifier, TestModel

FORMAT = 1
FOLDER = "propuestas"
RESOLVED = "resueltas"
NOTE = ".resuelta.json"
"""Ends the name of the note beside a proposal that was settled."""

LIMIT = 4_000_000
"""Bytes of a proposal."""

MOST = 500
"""Proposals that are listed, and entries in one."""

WHO_LIMIT, WHY_LIMIT = 100, 1_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class Change:
    """An entry as it is to be (None: taken out). `made_from` is the content hash of the one that
    it was made from, "" where there was none."""

    id: str
    kind: Kind
    made_from: str
    entry: EntryModel | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What a lead proposes; `tests` are added."""

    day: date
    who: str
    why: str
    changes: tuple[Change, ...]
    tests: tuple[Test, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """What an agent proposes: a message as a trigger. It names nobody."""

    day: date
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class Pending:
    """A proposal and its file; or None and why it cannot be used. `by_hand`: the lead opened it,
    and the file is the lead's own to keep."""

    path: Path
    what: Changes | Message | None
    problem: str = ""
    by_hand: bool = False


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Line = Annotated[str, StringConstraints(max_length=WHO_LIMIT)]


class _MessageModel(_Closed):
    format: Literal[1]
    day: date
    message: Annotated[str, StringConstraints(min_length=1, max_length=TEXT_LIMIT + 1)]
    situation: Situation
    entry: Identifier | Literal[""] = ""


class _ChangeModel(_Closed):
    id: Identifier
    kind: Method | Situation
    made_from: Annotated[str, StringConstraints(pattern=r"\A([0-9a-f]{64})?\z")] = ""
    entry: EntryModel | None


class _ChangesModel(_Closed):
    format: Literal[1]
    day: date
    who: Line = ""
    why: Annotated[str, StringConstraints(max_length=WHY_LIMIT)] = ""
    changes: Annotated[list[_ChangeModel], Field(max_length=MOST)] = []
    tests: Annotated[list[TestModel], Field(max_length=5_000)] = []


def made(book: Book, kept: Book, who: str, why: str, day: date) -> Changes:
    """What differs from `kept`, as it is on the disk, to `book`.

    Raises RemansoError if an entry cannot stand as it is, or if there is nothing.
    """
    found = []
    for name in {**kept.items, **book.items}:
        item, was = book.items.get(name), kept.items.get(name)
        if item is was or item == was:
            continue
        now = item or was
        assert now is not None
        if item is not None and item.faults():
            raise RemansoError(f"«{item.entry.title or name}»: {item.faults()[0]}")
        taken_out = item is None or item is book.bundled.get(name)
        made_from = content_hash(was.freeze()) if was is not None else ""
        found.append(Change(name, now.kind, made_from, None if taken_out else now.entry))
    tests = tuple(test for test in book.tests if test not in kept.tests)
    if not found and not tests:
        raise RemansoError("No hay cambios que proponer; cambie algo y proponga después.")
    if len(found) > MOST:
        raise RemansoError(f"Son más de {MOST} entradas; propóngalas en varias veces.")
    return Changes(day, who[:WHO_LIMIT], why[:WHY_LIMIT], tuple(found), tests)


def to_bytes(proposal: Changes) -> bytes:
    """The text of the file; `read` gives back the same proposal."""
    data = {
        "format": FORMAT,
        "day": proposal.day.isoformat(),
        "who": proposal.who,
        "why": proposal.why,
        "changes": [
            {
                "id": change.id,
                "kind": change.kind.value,
                "made_from": change.made_from,
                "entry": None if change.entry is None else _entry_json(change.entry),
            }
            for change in proposal.changes
        ],
        "tests": [{"message": t.message, "expect": t.expect} for t in proposal.tests],
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def file_name(proposal: Changes) -> str:
    return f"cambios-{proposal.day.isoformat()}-{uuid4().hex[:8]}.json"


def propose(proposal: Changes, folder: Path, own_folder: Path) -> Path:
    """Write `proposal` beside the book in `folder`, or where nothing can be written there into
    `own_folder`; the file. Raises SaveError."""
    data = _within_limit(proposal)
    name = file_name(proposal)
    if folder.is_dir():
        with suppress(OSError):
            place = folder / FOLDER / name
            place.parent.mkdir(exist_ok=True)
            write_bytes(place, data)
            return place
    place = own_folder / name
    with saving(place, "La propuesta sigue en esta ventana."):
        own_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_bytes(place, data)
    return place


def save_as(proposal: Changes, file: Path) -> Path:
    """Write `proposal` to `file`. Raises SaveError."""
    data = _within_limit(proposal)
    with saving(file, "La propuesta sigue en esta ventana."):
        write_bytes(file, data)
    return file


def read(path: Path, *, by_hand: bool = False) -> Pending:
    """The proposal in `path`, or why it cannot be used. Raises nothing for the world's faults."""
    try:
        if not path.is_file():  # a pipe would be waited for
            raise _UnfitError("no es un archivo, o ya no está.")
        with path.open("rb") as stream:
            data = stream.read(LIMIT + 1)
        what = _parsed(data)
    except OSError as error:
        return Pending(path, None, f"No se puede leer: {error.strerror}.", by_hand)
    except _UnfitError as error:
        return Pending(path, None, f"No se puede usar: {error}", by_hand)
    return Pending(path, what, by_hand=by_hand)


def pending(folders: Iterable[Path]) -> tuple[Pending, ...]:
    """The proposals in `folders`, the oldest first; what cannot be used comes last."""
    found = []
    for folder in dict.fromkeys(folders):
        with suppress(OSError):  # a folder that is not there has none
            names = (p for p in folder.iterdir() if p.suffix == ".json" and p.is_file())
            found += [read(path) for path in sorted(names)[:MOST]]
    return tuple(sorted(found, key=lambda p: p.what.day if p.what else date.max))


def places(book_folder: Path, own_folder: Path) -> tuple[Path, Path]:
    """Where proposals for the book wait."""
    return book_folder / FOLDER, own_folder


def difference(book: Book, change: Change) -> tuple[Difference, ...]:
    """From the book's present entry to the proposed one, field by field."""
    new = Item(change.entry, change.kind, "") if change.entry is not None else None
    return tuple(d for d in between(book.items.get(change.id), new) if d.field != "id")


def is_done(book: Book, change: Change) -> bool:
    """Whether the book says already what is proposed."""
    there = book.items.get(change.id)
    if change.entry is None:
        return there is None or there is book.bundled.get(change.id)
    return there is not None and same(there, Item(change.entry, change.kind, ""))


def in_conflict(book: Book, change: Change) -> bool:
    """Whether the entry is another than the one that the change was made from."""
    there = book.items.get(change.id)
    now = content_hash(there.freeze()) if there is not None else ""
    return now != change.made_from and not is_done(book, change)


def accepted(book: Book, proposal: Changes, name: str) -> Edit:
    """The step called `name` that puts all of `proposal` into `book`."""
    items: dict[str, Item | None] = {}
    for change in proposal.changes:
        if not is_done(book, change):
            items[change.id] = _item(book, change)
    step = edit_of(book, name, items)
    known = {(test.message, test.expect) for test in book.tests}
    new = [test for test in proposal.tests if (test.message, test.expect) not in known]
    if not new:
        return step
    entries = {**book.items, **{k: v for k, v in items.items() if v is not None}}
    placed = tuple(replace(test, file=_file_of_test(book, entries, test)) for test in new)
    return replace(step, tests=(book.tests, book.tests + placed))


def with_trigger(book: Book, entry_id: str, text: str, name: str) -> Edit:
    """The step called `name` that adds `text` to the triggers of the entry; an empty one if the
    entry has it."""
    item = book.items[entry_id]
    if text in item.entry.triggers:
        return Edit(name)
    entry = item.entry.model_copy(update={"triggers": [*item.entry.triggers, text]})
    return edit_of(book, name, {entry_id: own(item, book, entry)})


def settle(one: Pending, *, accept: bool, who: str, why: str, day: date) -> Path | None:
    """Move the file to `resueltas/` with a note beside it; the new place, None where the file is
    the lead's own. Raises SaveError; the proposal then waits on."""
    if one.by_hand:
        return None
    note = {
        "format": FORMAT,
        "day": day.isoformat(),
        "who": who,
        "accepted": accept,
        "why": why,
        "file": one.path.name,
    }
    place = one.path.parent / RESOLVED / one.path.name
    with saving(place, "La propuesta sigue en la lista."):
        place.parent.mkdir(exist_ok=True)
        if place.exists():
            place = place.with_name(f"{place.stem}-{uuid4().hex[:8]}{place.suffix}")
        text = json.dumps(note, ensure_ascii=False, indent=1) + "\n"
        beside = place.with_name(place.stem + NOTE)
        write_bytes(beside, text.encode())
        try:
            one.path.replace(place)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
    return place


def shown(text: str) -> str:
    """`text` of anybody with no sign that steers how it is shown: one could turn it around."""
    return "".join(
        c if c == "\n" or unicodedata.category(c) not in _STEERING else "�" for c in text
    )


_STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}


class _UnfitError(Exception):
    """A file that is no proposal, as the end of a sentence."""


def _parsed(data: bytes) -> Changes | Message:
    if len(data) > LIMIT:
        raise _UnfitError(f"pasa de {LIMIT // 1_000_000} MB.")
    raw: Any
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _UnfitError("está incompleta o no es JSON.") from error
    if not isinstance(raw, dict):
        raise _UnfitError("no tiene la forma de una propuesta.")
    stated = raw.get("format")
    if type(stated) is int and stated > FORMAT:
        raise _UnfitError("es de una versión más nueva de Remanso; actualice la suya.")
    try:
        if "message" in raw:
            return _message(_MessageModel.model_validate(raw))
        return _changes(_ChangesModel.model_validate(raw))
    except ValidationError as error:
        raise _UnfitError(_fault(error)) from error


def _fault(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return sentence_of(first)


def _message(model: _MessageModel) -> Message:
    text = " ".join(shown(model.message).split())
    if not text:
        raise _UnfitError("el mensaje está vacío.")
    return Message(model.day, Proposal(text, model.situation, model.entry))


def _changes(model: _ChangesModel) -> Changes:
    found = []
    names: set[str] = set()
    for change in model.changes:
        if change.id in names or (change.entry is not None and change.entry.id != change.id):
            raise _UnfitError(f"la entrada «{change.id}» está dos veces o cambia de nombre.")
        names.add(change.id)
        kind = _kind(change.kind)
        if change.entry is not None:
            faults = Item(change.entry, kind, "").faults()
            if faults:
                raise _UnfitError(faults[0])
        found.append(Change(change.id, kind, change.made_from, change.entry))
    tests = tuple(Test(test.message, test.expect, "") for test in model.tests)
    if not found and not tests:
        raise _UnfitError("no propone nada.")
    return Changes(model.day, shown(model.who), shown(model.why), tuple(found), tests)


def _kind(kind: Kind) -> Kind:
    if kind in (Situation.UPSET, Situation.ATTACK, Situation.REFUSAL, Situation.ABUSE):
        raise _UnfitError(f"«{kind}» se atiende con un método; así no puede estar en un archivo.")
    return kind


def _item(book: Book, change: Change) -> Item | None:
    if change.entry is None:
        return book.bundled.get(change.id)
    there = book.items.get(change.id)
    if there is not None and there.kind == change.kind:
        return own(there, book, change.entry)
    return Item(change.entry, change.kind, book.file_for(change.kind))


def _file_of_test(book: Book, entries: dict[str, Item], test: Test) -> str:
    """A test stands with the entry or the method that it expects."""
    item = entries.get(test.expect)
    if item is not None:
        return own(item, book, item.entry).file
    for name, kind in book.kinds.items():
        if test.expect == kind:
            return name
    return next(iter(book.kinds), book.file_for(Method.LISTEN))


def _within_limit(proposal: Changes) -> bytes:
    data = to_bytes(proposal)
    if len(data) > LIMIT:
        raise SaveError(
            f"La propuesta pasa de {LIMIT // 1_000_000} MB; propóngala en varias veces."
        )
    return data


def _entry_json(entry: EntryModel) -> dict[str, Any]:
    found: dict[str, Any] = entry.model_dump(mode="json", exclude_defaults=True)
    return found
