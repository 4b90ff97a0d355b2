"""`export` and `import` without a screen: what they do, and what they have to say."""

from dataclasses import dataclass
from pathlib import Path

from assistant.phrasebook.exchange.apply import apply
from assistant.phrasebook.exchange.book import read_folder
from assistant.phrasebook.exchange.files import format_of, read_sheet, write_sheet
from assistant.phrasebook.exchange.plan import plan
from assistant.phrasebook.exchange.table import table
from assistant.phrasebook.exchange.watch import QUIET, Watch
from assistant.phrasebook.history import Note
from assistant.phrasebook.save import settle


@dataclass(frozen=True, slots=True)
class Outcome:
    """Sentences for the person, those about problems, and whether everything went in or out."""

    sentences: tuple[str, ...]
    problems: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.problems


def export_book(folder: Path, target: Path, watch: Watch = QUIET) -> Outcome:
    """Write the folder as one sheet; entries with problems stay out, and are named.

    Raises RemansoError; then nothing was written.
    """
    format_of(target)
    book = read_folder(folder)
    count = write_sheet(target, book.files, watch)
    entries = sum(len(file.entries) for file in book.files)
    return Outcome(
        (f"{target}: {entries} entradas en {count} filas.",),
        tuple(f"{problem} (no está en la hoja)" for problem in book.problems),
    )


def import_book(sheet: Path, folder: Path, note: Note | None, watch: Watch = QUIET) -> Outcome:
    """Say what the sheet would change in the folder, and with a `note` change it.

    Raises RemansoError; then nothing was changed, unless its sentence says so.
    """
    incoming = read_sheet(sheet, watch)
    if note is not None:
        settle(folder)
    book = read_folder(folder)
    found = plan(book, incoming, watch)
    sentences = list(table(found))
    if note is not None:
        paths = apply(book, found, watch, note)
        names = ", ".join(path.name for path in paths)
        sentences.append(f"Guardado en {folder}: {names}." if paths else "No había qué guardar.")
    elif found.files:
        sentences.append("Nada se ha cambiado todavía; para hacerlo, repita con --apply.")
    problems = [str(problem) for problem in book.problems]
    if found.refused:
        problems.append(f"Filas que no entran: {len(found.refused)}; corríjalas en la hoja.")
    return Outcome(tuple(sentences), tuple(problems))
