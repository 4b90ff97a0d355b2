"""The lead's editor with a big book: `python -m tests.benchmarks.editor` prints a table.

The book is the bundled one written over and over with other words, so that entries are as long
and as different as real ones.
"""

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from assistant import paths
from assistant.editing.book import Book, Edit, Item, applied, open_book
from assistant.editing.save import save_book
from assistant.phrasebook.edit import new_file
from assistant.phrasebook.history import Note
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
    source = list(open_book(folder, paths.PHRASEBOOK).items.values())
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


def changed(book: Book, count: int) -> Book:
    """`book` with one trigger and one line more in `count` of the team's entries."""
    team = [name for name, item in book.items.items() if item.layer is Layer.TEAM]
    items: dict[str, tuple[Item | None, Item | None]] = {}
    for name in team[:: max(1, len(team) // count)][:count]:
        item = book.items[name]
        update: dict[str, object] = {"triggers": [*item.entry.triggers, "no me cuelgue otra vez"]}
        if item.entry.lines:
            line = item.entry.lines[0].model_copy(update={"text": "Lo reviso ahora mismo."})
            update["lines"] = [line, *item.entry.lines[1:]]
        items[name] = (item, replace(item, entry=item.entry.model_copy(update=update)))
    return applied(book, Edit("", items))


def _opening(folder: Path) -> Iterator[float]:
    while True:
        start = time.perf_counter()
        open_book(folder, paths.PHRASEBOOK)
        yield time.perf_counter() - start


def _saving(folder: Path, count: int) -> Iterator[float]:
    """A save in the history of the saves before it; the book is opened anew for each."""
    while True:
        kept = open_book(folder, paths.PHRASEBOOK)
        book = changed(kept, count)
        start = time.perf_counter()
        saved = save_book(book, kept, Note("prueba de velocidad"))
        taken = time.perf_counter() - start
        assert len(saved.written) == count
        shutil.rmtree(folder)
        make_book(folder)
        yield taken


ROWS: tuple[tuple[str, str, Callable[[Path], Iterator[float]]], ...] = (
    ("open the book, s", "2", _opening),
    ("save 1 changed entry, s", "1", lambda folder: _saving(folder, 1)),
    ("save 500 changed entries, s", "1", lambda folder: _saving(folder, 500)),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.editor", description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = make_book(Path(place) / "frases")
        print(
            f"{ENTRIES} entries, {TRIGGERS} triggers, {LINES} lines; median of {chosen.runs} runs"
        )
        print(f"{'':40}{'expected':>10}{'measured':>10}")
        for title, expected, measure in ROWS:
            figures = measure(folder)
            taken = statistics.median(next(figures) for _ in range(chosen.runs))
            print(f"{title:40}{expected:>10}{taken:>10.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
