"""What `python -m assistant check` says of a phrasebook: its problems, then the findings."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.domain import Entry, Line, Phrasebook, Status
from assistant.phrasebook.lint import Finding, Level, open_findings
from assistant.phrasebook.load import Loaded

LEVEL_WORDS = {Level.RED: "roja", Level.AMBER: "ámbar"}
QUOTE_LIMIT = 60
"""Characters of the offending words that are shown; a line too long is not printed whole."""


@dataclass(frozen=True, slots=True)
class Report:
    """The sentences to print, and whether the phrasebook may be published as it is."""

    sentences: tuple[str, ...]
    passes: bool


def report(folder: Path, loaded: Loaded) -> Report:
    """Problems of the files and findings in active lines; a problem or a red one fails."""
    found = list(findings(loaded.book))
    levels = Counter(finding.level for _, _, finding in found)
    entries = loaded.book.entries
    summary = (
        f"{folder}: {len(entries)} entradas, {sum(len(e.triggers) for e in entries)} ejemplos,"
        f" {sum(len(e.lines) for e in entries)} frases, {len(loaded.problems)} problemas,"
        f" hallazgos: {levels[Level.RED]} de nivel rojo, {levels[Level.AMBER]} de nivel ámbar"
    )
    return Report(
        (*map(str, loaded.problems), *(sentence(*one) for one in found), summary),
        passes=not loaded.problems and not levels[Level.RED],
    )


def findings(book: Phrasebook) -> Iterator[tuple[Entry, Line, Finding]]:
    """The open findings of every active line, in the order of the book."""
    for entry in book.entries:
        for line in entry.lines:
            if entry.status is Status.ACTIVE and line.status is Status.ACTIVE:
                for finding in open_findings(line, entry.method):
                    yield entry, line, finding


def sentence(entry: Entry, line: Line, finding: Finding) -> str:
    """One finding for a lead; an amber one names the rule, which `accept` asks for."""
    words = line.text[finding.start : finding.end]
    if len(words) > QUOTE_LIMIT:
        words = words[: QUOTE_LIMIT - 1] + "…"
    accept = f" (accept: {finding.rule})" if finding.level is Level.AMBER else ""
    return (
        f"{entry.id}/{line.id}: [{LEVEL_WORDS[finding.level]}] «{words}» {finding.reason}"
        f" Mejor: {finding.better}{accept}"
    )
