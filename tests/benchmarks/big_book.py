"""A team's book as big as the editor must bear, and a change of many of its entries.

The book is the bundled one written over and over with other words, so that entries are as long
and as different as real ones.
"""

import random
from dataclasses import replace
from pathlib import Path

from assistant import paths
from assistant.editing.book import Book, Edit, Item, edit_of, open_book
from assistant.phrasebook.edit import new_file
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.rewrite import put_entries
from assistant.phrasebook.schema import EntryModel, LineModel

ENTRIES, TRIGGERS, LINES = 2_000, 20_000, 20_000

_TAILS = (
    "y ya van tres veces", "desde el lunes", "no lo puedo creer", "como siempre con ustedes",
    "y nadie me responde", "quiero una solución hoy", "ya me cansé", "con el pedido de mi madre",
    "en la tienda del centro", "después de dos horas", "y encima me cobran", "por favor",
)  # fmt: skip


def make_book(
    folder: Path, entries: int = ENTRIES, triggers: int = TRIGGERS, lines: int = LINES
) -> Path:
    """A team's book in `folder`, which is made: so many entries, triggers and lines to reply.

    The same call writes the same bytes. Entries that have no lines by their kind (calm, crisis)
    leave theirs to the others. Returns `folder`.
    """
    chance = random.Random(6)
    source = list(open_book(folder, paths.PHRASEBOOK).bundled.values())
    speaking = sum(bool(source[n % len(source)].entry.lines) for n in range(entries))
    files: dict[str, list[EntryModel]] = {}
    kinds = {item.file: item.kind for item in source}
    for number in range(entries):
        item = source[number % len(source)]
        share = _share(triggers, entries, number)
        say = lines // max(1, speaking) if item.entry.lines else 0
        files.setdefault(item.file, []).append(_variant(item.entry, number, share, say, chance))
    folder.mkdir(parents=True, exist_ok=True)
    for name, wanted in files.items():
        text = put_entries(new_file(kinds[name]), {entry.id: entry for entry in wanted}).text
        (folder / name).write_text(text, "utf-8")
    return folder


def _share(whole: int, parts: int, number: int) -> int:
    return whole * (number + 1) // parts - whole * number // parts


def _variant(
    entry: EntryModel, number: int, triggers: int, lines: int, chance: random.Random
) -> EntryModel:
    said = entry.triggers or [entry.title]
    return entry.model_copy(
        update={
            "id": f"{entry.id[:70]}-{number}",
            "title": f"{entry.title} ({number})",
            "triggers": [
                f"{said[n % len(said)]} {chance.choice(_TAILS)} {chance.randrange(10**6)}"
                for n in range(triggers)
            ],
            "lines": [_line(entry.lines, n) for n in range(lines)] if entry.lines else [],
        }
    )


def _line(lines: list[LineModel], number: int) -> LineModel:
    line = lines[number % len(lines)]
    return line.model_copy(update={"id": f"{line.id[:70]}-{number}"})


def change(book: Book, count: int) -> Edit:
    """One trigger and one line more in `count` of the team's entries."""
    team = [name for name, item in book.items.items() if item.layer is Layer.TEAM]
    items: dict[str, Item | None] = {}
    for name in team[:: max(1, len(team) // count)][:count]:
        item = book.items[name]
        update: dict[str, object] = {
            "triggers": [*item.entry.triggers, f"no me cuelgue otra vez, {item.entry.title}"]
        }
        if item.entry.lines:
            line = item.entry.lines[0].model_copy(update={"text": "Lo reviso ahora mismo."})
            update["lines"] = [line, *item.entry.lines[1:]]
        items[name] = replace(item, entry=item.entry.model_copy(update=update))
    return edit_of(book, "", items)
