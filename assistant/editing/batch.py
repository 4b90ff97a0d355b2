"""The same change in many lines: channels, address, status, date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.domain import Address, Channel, Status
from assistant.editing.book import Book, Edit, Item, edit_of, own
from assistant.phrasebook.schema import LineModel


class Channels(StrEnum):
    """What is done with the channels that were chosen."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Batch:
    """What changes in each line; None stays. `never` takes the date away."""

    how: Channels | None = None
    channels: frozenset[Channel] = frozenset()
    address: Address | None = None
    status: Status | None = None
    expires: date | None = None
    never: bool = False

    def __bool__(self) -> bool:
        chosen = self.how is not None and bool(self.channels)
        others = self.address, self.status, self.expires
        return chosen or self.never or any(value is not None for value in others)


@dataclass(frozen=True, slots=True)
class Batched:
    """The step, how many lines and entries it changes, how many of those entries are the
    program's, and how many lines would be left without a channel and so keep theirs."""

    edit: Edit
    lines: int
    entries: int
    bundled: int
    bare: int


def batched(
    book: Book, ids: Iterable[str], batch: Batch, name: str = "Cambiar en varias"
) -> Batched:
    """What `batch` does to the lines of these entries."""
    items: dict[str, Item | None] = {}
    lines = bare = 0
    for entry_id in ids:
        item = book.items.get(entry_id)
        if item is None:
            continue
        made = [_changed(line, batch) for line in item.entry.lines]
        bare += sum(_bare(line, batch) for line in item.entry.lines)
        differ = sum(old != new for old, new in zip(item.entry.lines, made, strict=True))
        if differ:
            lines += differ
            items[entry_id] = own(item, book, item.entry.model_copy(update={"lines": made}))
    bundled = sum(book.items[entry_id].layer is not after.layer
                  for entry_id, after in items.items() if after)  # fmt: skip
    return Batched(edit_of(book, name, items), lines, len(items), bundled, bare)


def _channels(line: LineModel, batch: Batch) -> frozenset[Channel]:
    if batch.how is Channels.SET:
        return batch.channels
    if batch.how is Channels.ADD:
        return line.channels | batch.channels
    if batch.how is Channels.REMOVE:
        return line.channels - batch.channels
    return line.channels


def _bare(line: LineModel, batch: Batch) -> bool:
    return bool(line.channels) and not _channels(line, batch)


def _changed(line: LineModel, batch: Batch) -> LineModel:
    values: dict[str, object] = {"channels": _channels(line, batch) or line.channels}
    if batch.address is not None:
        values["address"] = batch.address
    if batch.status is not None:
        values["status"] = batch.status
    if batch.expires is not None or batch.never:
        values["expires"] = None if batch.never else batch.expires
    return line.model_copy(update=values)
