"""From rows back to checked files; what is wrong is listed, and costs only its own entry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from assistant.domain import Method, Situation
from assistant.phrasebook.exchange.book import BookFile
from assistant.phrasebook.exchange.cells import (
    file_kind,
    file_name,
    header_of,
    line_of,
    problem_of,
    test_of,
)
from assistant.phrasebook.exchange.columns import (
    COLUMNS_OF,
    KINDS,
    METHODS,
    CellError,
    Column,
    Kind,
    fold,
    in_sheet_words,
    value_of,
)
from assistant.phrasebook.exchange.rows import Row, RowProblem
from assistant.phrasebook.exchange.watch import QUIET, Watch
from assistant.phrasebook.schema import EntryModel, TestModel


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a sheet brings: files with valid entries and tests, and the rows that are refused.

    What is refused must not pass for removed: `rows` has every entry that the sheet speaks of,
    refused ones too, with its row, and `test_rows` every message of a test; `refused_tests`
    has those refused; `complete` is False if a refused row does not say what it belongs to.
    """

    files: tuple[BookFile, ...]
    problems: tuple[RowProblem, ...]
    rows: Mapping[str, int]
    test_rows: Mapping[str, int]
    refused_tests: frozenset[str] = frozenset()
    complete: bool = True


class _Reader:
    """Rows are added one by one; `result` is what they make together."""

    def __init__(self) -> None:
        self.problems: list[RowProblem] = []
        self.groups: dict[str, list[tuple[Kind, Row]]] = {}
        self.kinds: dict[str, Method | Situation] = {}
        self._said: dict[str, dict[Method | Situation, list[tuple[Row, str]]]] = {}
        self.spelling: dict[str, str] = {}
        self.tests: list[Row] = []
        self.refused: set[str] = set()
        self.refused_tests: set[str] = set()
        self.complete = True
        self._misfits: set[int] = set()
        self._above = ""

    def add(self, row: Row) -> None:
        """Put a row with its entry. One that does not say its entry costs the one above it."""
        entry = row[Column.ENTRY].strip()
        try:
            kind = self._kind(row)
        except CellError as fault:
            self._refuse(row, entry, str(fault))
            return
        if kind is Kind.TEST:
            self._above = ""
            self.tests.append(row)
        elif kind is not Kind.FILE:
            if not entry:
                self._refuse(row, "", f"Falta «{Column.ENTRY}»: de qué entrada es la fila.")
                return
            self._above = entry
            self.groups.setdefault(entry, []).append((kind, row))

    def _refuse(self, row: Row, entry: str, sentence: str) -> None:
        message = row[Column.TEXT].strip()
        if not entry and fold(row[Column.KIND]) == Kind.TEST and message:
            self.refused_tests.add(message)
        elif not entry:
            self.complete = False
            entry = self._above
        self.problems.append(RowProblem(row.number, entry, sentence))
        if entry:
            self.refused.add(entry)

    def _kind(self, row: Row) -> Kind:
        """Raises CellError for whatever can be seen in the row alone."""
        if row.faults:
            raise CellError(row.faults[0])
        kind = Kind(value_of(row[Column.KIND], KINDS, Column.KIND))
        for column in row.cells:
            if column not in COLUMNS_OF[kind]:
                raise CellError(f"En una fila «{kind}» la columna «{column}» va vacía; bórrela.")
        if row[Column.FILE] or row[Column.METHOD] or kind in (Kind.FILE, Kind.ENTRY, Kind.TEST):
            name = file_name(row[Column.FILE])
            if self.spelling.setdefault(name.casefold(), name) != name:
                raise CellError(
                    f"El archivo «{name}» está escrito también «{self.spelling[name.casefold()]}»;"
                    " deje una de las dos formas."
                )
            method = file_kind(value_of(row[Column.METHOD], METHODS, Column.METHOD))
            said = self._said.setdefault(name, {}).setdefault(method, [])
            said.append((row, row[Column.ENTRY].strip()))
        return kind

    def _settle(self) -> None:
        """A file is of the method that most of its rows say; the others are refused."""
        for name, said in self._said.items():
            kind = self.kinds[name] = max(said, key=lambda method: len(said[method]))
            for method in said.keys() - {kind}:
                for row, entry in said[method]:
                    self._refuse(
                        row,
                        entry,
                        f"Todo «{name}» es de «{METHODS[kind]}», no de «{METHODS[method]}»;"
                        " use otro archivo.",
                    )
                    self._misfits.add(row.number)

    def result(self, watch: Watch) -> Incoming:
        entries: dict[str, list[EntryModel]] = {}
        tests: dict[str, list[TestModel]] = {}
        rows: dict[str, int] = {}
        self._settle()
        for id_, group in watch.silent().over(self.groups.items(), len(self.groups)):
            header = next((row for kind, row in group if kind is Kind.ENTRY), group[0][1])
            rows[id_] = header.number
            if id_ in self.refused:
                continue
            found = self._entry(id_, group)
            if isinstance(found, EntryModel):
                entries.setdefault(file_name(header[Column.FILE]), []).append(found)
            else:
                self.problems.append(found)
        for row in (row for row in self.tests if row.number not in self._misfits):
            test = test_of(row)
            if isinstance(test, TestModel):
                tests.setdefault(file_name(row[Column.FILE]), []).append(test)
            else:
                self.problems.append(test)
                self.refused_tests.add(row[Column.TEXT].strip())
        return Incoming(
            tuple(
                BookFile(name, kind, tuple(entries.get(name, ())), tuple(tests.get(name, ())))
                for name, kind in self.kinds.items()
            ),
            tuple(sorted(self.problems, key=lambda problem: problem.row)),
            dict.fromkeys(self.refused, 0) | rows,
            {row[Column.TEXT].strip(): row.number for row in self.tests},
            frozenset(self.refused_tests),
            self.complete,
        )

    def _entry(self, id_: str, group: list[tuple[Kind, Row]]) -> EntryModel | RowProblem:
        headers = [row for kind, row in group if kind is Kind.ENTRY]
        if len(headers) != 1:
            how = "está dos veces; cambie uno de los nombres" if headers else "no está en la hoja"
            row = headers[1] if headers else group[0][1]
            sentence = f"La fila «{Kind.ENTRY}» de «{id_}» {how}."
            return RowProblem(row.number, id_, sentence)
        (header,) = headers
        name = file_name(header[Column.FILE])
        parts = {kind: [r for k, r in group if k is kind] for kind in Kind}
        for _, row in group:
            if row[Column.FILE] and file_name(row[Column.FILE]) != name:
                sentence = f"La entrada «{id_}» está en «{name}»; ponga lo mismo en «archivo»."
                return RowProblem(row.number, id_, sentence)
        row = header
        try:
            data = header_of(header) | {
                "triggers": [r[Column.TEXT] for r in parts[Kind.TRIGGER]],
                "steps": [r[Column.TEXT] for r in parts[Kind.STEP]],
            }
            lines = []
            for row in parts[Kind.LINE]:
                lines.append(line_of(row))
            entry = EntryModel.model_validate(data | {"lines": lines})
        except CellError as fault:
            return RowProblem(row.number, id_, str(fault))
        except ValidationError as error:
            return problem_of(error, id_, header, parts)
        fault_here = BookFile(name, self.kinds[name]).head().fault_of(entry)
        if fault_here is not None:
            return RowProblem(header.number, id_, in_sheet_words(fault_here))
        return entry


def from_rows(rows: Iterable[Row], total: int = 0, watch: Watch = QUIET) -> Incoming:
    """Check `rows` (`total` of them, if known). Raises CancelledError."""
    reader = _Reader()
    for row in watch.over(rows, total):
        reader.add(row)
    return reader.result(watch)
