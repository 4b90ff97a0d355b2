"""Read a phrasebook folder. What is wrong becomes a list of problems; the rest loads."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from assistant.domain import ContractTest, Phrasebook, Problem, Status
from assistant.errors import PhrasebookError
from assistant.phrasebook.history import FOLDER, digest
from assistant.phrasebook.kept_reads import KeptReads, Read
from assistant.phrasebook.parser import DEPTH_LIMIT, Parsed, Place, Unusual, parsed
from assistant.phrasebook.schema import EntryModel, FileModel, LineModel, TestModel
from assistant.phrasebook.together import PENDING, is_pending

FILE_LIMIT = 8_000_000
"""Bytes of one file; a book of 2,000 entries has about 4 million."""

CONFLICT_MARK = ".conflicto-"
"""In the name of a file that holds what a save could not put in place; never read as a book."""

TODAY_FILE = "hoy.yaml"
"""The lead's card for today stands beside the book and is none of it."""

_UNSETTLED = (
    "Aquí quedó lo que no se pudo guardar porque otra persona guardó antes; compárelo con el"
    " archivo del mismo nombre y luego bórrelo."
)
_HALFWAY = (
    "Un cambio de varios archivos quedó a la mitad, y aquí se mezcla lo de antes con lo nuevo;"
    " repítalo, y antes vuelve todo a como estaba."
)
_CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Loaded:
    """All entries that could be read, whatever their status, and what could not be.

    `files` says where each entry stands; `broken`, where those stand that are left out and whose
    id could be read.
    """

    book: Phrasebook
    problems: tuple[Problem, ...]
    files: Mapping[str, Path] = field(default_factory=dict)
    broken: Mapping[str, Path] = field(default_factory=dict)


class BrokenFileError(Exception):
    """A file that cannot be read at all: line and sentence."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line, self.sentence = line, sentence


def load(folder: Path) -> Loaded:
    """Read every `*.yaml` of `folder`, in order of name.

    Raises PhrasebookError if the folder cannot be listed or not one entry is left.
    """
    loaded = read_folder(folder)
    if not loaded.book.entries:
        first = (
            f" {loaded.problems[0]}" if loaded.problems else " No hay archivos .yaml con entradas."
        )
        raise PhrasebookError(f"No queda ninguna entrada utilizable en {folder}.{first}")
    return loaded


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file as it was read: its head, and the entries of it that can be used.

    `places` are where all its entries stand in the decoded text, none where that is not known.
    """

    path: Path
    data: bytes
    head: FileModel
    entries: tuple[EntryModel, ...]
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """The files of a folder; `problems` and `broken` as in Loaded."""

    files: tuple[ReadFile, ...]
    problems: tuple[Problem, ...]
    broken: Mapping[str, Path]


def read_folder(folder: Path) -> Loaded:
    """As `load`, but a folder without entries is empty, not a fault.

    Raises PhrasebookError if the folder cannot be listed.
    """
    read = read_files(folder)
    entries = {e.id: f.head.freeze(e) for f in read.files for e in f.entries}
    places = {e.id: f.path for f in read.files for e in f.entries}
    tests = tuple(
        ContractTest(test.message, test.expect, file.path, index)
        for file in read.files
        for index, test in enumerate(file.head.tests)
    )
    return Loaded(Phrasebook(tuple(entries.values()), tests), read.problems, places, read.broken)


def book_files(folder: Path) -> list[Path]:
    """The files of `folder` that belong to its book, in order of name. Raises OSError."""
    files = (path for path in folder.iterdir() if path.suffix in (".yaml", ".yml"))
    return sorted(path for path in files if path.name != TODAY_FILE)


def read_files(folder: Path, kept: KeptReads | None = None) -> ReadFiles:
    """Every file of `folder`, in order of name; those that `kept` knows are not parsed.

    Raises PhrasebookError as `read_folder`.
    """
    try:
        files = book_files(folder)
    except OSError as error:
        raise PhrasebookError(
            f"No se puede abrir la carpeta de frases {folder}: {error.strerror}. Revise la ruta."
        ) from error
    found: list[ReadFile] = []
    problems: list[Problem] = []
    names: set[str] = set()
    broken: dict[str, Path] = {}
    if is_pending(folder):
        problems.append(Problem(folder / FOLDER / PENDING, 1, _HALFWAY))
    for path in files:
        if CONFLICT_MARK in path.name:
            problems.append(Problem(path, 1, _UNSETTLED))
            continue
        try:
            data = file_bytes(path)
            file = _as_kept(path, data, kept, names) if kept is not None else None
            if file is None:
                file = _parsed(path, data, names, problems, broken)
                if kept is not None and [e.id for e in file.entries] == [p.id for p in file.places]:
                    kept.note(digest(data), Read.of(file.head, file.entries, file.places))
        except BrokenFileError as fault:
            problems.append(Problem(path, fault.line, fault.sentence))
            continue
        names.update(entry.id for entry in file.entries)
        found.append(file)
    left_out = {name: path for name, path in broken.items() if name not in names}
    return ReadFiles(tuple(found), tuple(problems), left_out)


def _as_kept(path: Path, data: bytes, kept: KeptReads, names: set[str]) -> ReadFile | None:
    """What `kept` knows of a file; nothing if an id of it is among the `names` of others, of which
    the lead must hear where it stands."""
    known = kept.find(digest(data))
    if known is None or not names.isdisjoint(entry.id for entry in known.entries):
        return None
    return ReadFile(path, data, known.head, known.entries, known.where())


def _parsed(
    path: Path, data: bytes, names: set[str], problems: list[Problem], broken: dict[str, Path]
) -> ReadFile:
    """What a file says; its faults go to `problems`, and the ids that it spoils to `broken`.
    Raises BrokenFileError."""
    source = decode(data)
    head, places = _checked(path, source)
    entries: dict[str, EntryModel] = {}
    lines = Lines(source)
    for index, raw in enumerate(head.entries):
        at = ("entries", index)
        try:
            entry = EntryModel.model_validate(raw)
        except ValidationError as error:
            problems += _problems(path, lines, error, at)
            broken |= dict.fromkeys(_id_of(raw), path)
            continue
        fault = head.fault_of(entry)
        if fault is None and (entry.id in names or entry.id in entries):
            fault = f"La entrada «{entry.id}» ya existe; cada una necesita su propio «id»."
        if fault is not None:
            problems.append(Problem(path, lines.of(at), fault))
            broken[entry.id] = path
            continue
        entries[entry.id] = entry
    return ReadFile(path, data, head, tuple(entries.values()), places)


def _id_of(raw: object) -> set[str]:
    found = raw.get("id") if isinstance(raw, dict) else None
    return {found} if isinstance(found, str) else set()


def usable(book: Phrasebook, today: date) -> Phrasebook:
    """Only what may be shown on `today`: active, not past its date; entries keep their place.

    An entry left without lines still matches, so that its situation is read; it offers nothing.
    """
    shown = []
    for entry in book.entries:
        if entry.status is not Status.ACTIVE or (entry.expires and entry.expires < today):
            continue
        lines = tuple(
            line
            for line in entry.lines
            if line.status is Status.ACTIVE and not (line.expires and line.expires < today)
        )
        shown.append(replace(entry, lines=lines))
    return Phrasebook(tuple(shown), book.tests)


def line_of_test(path: Path, index: int) -> int:
    """The line of a contract test; the file is read again, since only a failed test asks."""
    try:
        return Lines(decode(file_bytes(path))).of(("tests", index))
    except (BrokenFileError, YAMLError):
        return 1


def checked(path: Path, source: str) -> FileModel:
    """What `source`, the text of `path`, says. Raises BrokenFileError."""
    return _checked(path, source)[0]


def _checked(path: Path, source: str) -> tuple[FileModel, tuple[Place, ...]]:
    raw = parse_places(source)
    if not isinstance(raw.root, dict):
        raise BrokenFileError(1, "Debe empezar con «method:» o «situation:» y luego «entries:».")
    try:
        return FileModel.model_validate(raw.root), raw.places
    except ValidationError as error:
        first = next(iter(_problems(path, Lines(source), error, ())))
        raise BrokenFileError(first.line, first.sentence) from error


def file_bytes(path: Path) -> bytes:
    """The bytes of a file, at most FILE_LIMIT. Raises BrokenFileError."""
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise BrokenFileError(
                1, f"El archivo pasa de {FILE_LIMIT // 1_000_000} MB; repártalo en varios."
            )
        return path.read_bytes()
    except OSError as error:
        raise BrokenFileError(1, f"No se puede leer: {error.strerror}.") from error


def decode(data: bytes) -> str:
    """The text of a file's bytes. Raises BrokenFileError."""
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BrokenFileError(line, "No está en UTF-8; guárdelo con esa codificación.") from error
    # Looking for the marks alone is ten times as fast.
    marked = any(mark * 7 in source for mark in "<=>")
    conflict = _CONFLICT.search(source) if marked else None
    if conflict:
        line = source.count("\n", 0, conflict.start()) + 1
        raise BrokenFileError(
            line, "Hay marcas de un conflicto sin resolver; deje una de las versiones."
        )
    return source


def parse(source: str) -> object:
    """What the YAML says, as plain dicts, lists and scalars; no tag and no alias is followed.

    Raises BrokenFileError.
    """
    return parse_places(source).root


def parse_places(source: str) -> Parsed:
    """As `parse`, with the places of the entries where it is written as usual."""
    try:
        return parsed(source)
    except Unusual:
        return Parsed(_parse_slowly(source))


def _parse_slowly(source: str) -> object:
    yaml = YAML(typ="safe", pure=False)
    try:
        _check_events(yaml.parse(source))
        return yaml.load(source)
    except MarkedYAMLError as error:
        raise BrokenFileError(*_yaml_sentence(error, source)) from error
    except (YAMLError, LookupError, RecursionError, ValueError) as error:
        # A tag whose value does not fit ("!!bool foo") is a LookupError to ruamel.
        raise BrokenFileError(1, "No se entiende como YAML; compárelo con otro archivo.") from error


def _check_events(events: Iterable[Event]) -> None:
    """Stop at an alias, which may explode, and at a depth that overflows the parser's stack."""
    depth = 0
    for event in events:
        line = event.start_mark.line + 1
        if isinstance(event, AliasEvent):
            raise BrokenFileError(
                line, "No se admiten alias de YAML (*); escriba el texto completo."
            )
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        if depth > DEPTH_LIMIT:
            raise BrokenFileError(
                line, "Hay demasiadas listas de YAML unas dentro de otras; revise los corchetes."
            )


def _yaml_sentence(error: MarkedYAMLError, source: str) -> tuple[int, str]:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    text = source.split("\n")[line - 1] if line <= source.count("\n") + 1 else ""
    if "duplicate key" in (error.problem or ""):
        return line, "Un mismo campo está dos veces; deje uno."
    if text.lstrip(" ").startswith("\t"):
        return line, "La sangría usa un tabulador; cámbielo por espacios."
    if "tag" in (error.problem or ""):
        return line, "Hay una marca de YAML (!) que no se admite; bórrela."
    return line, "No se entiende aquí; revise comillas, dos puntos y sangría (también arriba)."


def _problems(
    path: Path, lines: "Lines", error: ValidationError, at: Sequence[str | int]
) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        place = (*at, *detail["loc"])
        yield Problem(path, lines.of(place), sentence_of(detail))


def sentence_of(detail: ErrorDetails) -> str:
    """Pydantic's finding in the words of a lead."""
    place = [str(p) for p in detail["loc"]]
    field = next((p for p in reversed(place) if not p.isdigit()), "")
    kind, ctx = detail["type"], detail.get("ctx", {})
    if kind == "value_error":
        return str(ctx["error"])
    if kind == "extra_forbidden":
        near = process.extractOne(field, sorted(_FIELDS), score_cutoff=60)
        hint = f" ¿Quiso decir «{near[0]}»?" if near else ""
        return f"El campo «{field}» no existe.{hint}"
    if kind == "missing":
        return f"Falta el campo «{field}»."
    if kind == "enum":
        return f"«{detail['input']}» no vale en «{field}»; puede ser {ctx['expected']}.".replace(
            " or ", " o "
        )
    if kind in ("string_too_short", "too_short"):
        return f"«{field}» está vacío; escríbalo o quítelo."
    if kind in ("string_too_long", "too_long"):
        return f"«{field}» es demasiado largo; el máximo es {ctx['max_length']}."
    if kind == "string_pattern_mismatch":
        return f"«{field}» solo lleva minúsculas sin acento, cifras y guiones: «pide-supervisor»."
    if kind == "string_type":
        return f"«{field}» debe ser texto; póngalo entre comillas."
    if kind.startswith("date"):
        return f"«{field}» debe ser una fecha como 2027-06-30."
    return f"«{field}» no tiene la forma esperada; compárelo con otra entrada."


_FIELDS = {
    name for model in (FileModel, EntryModel, LineModel, TestModel) for name in model.model_fields
}


class Lines:
    """Where things stand in a source, which is looked at again only if something is asked."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _root(self) -> Node | None:
        node: Node | None = YAML(typ="safe", pure=False).compose(self._source)
        return node

    def of(self, place: Sequence[str | int]) -> int:
        """The line where `place` stands; the nearest one above if it has none."""
        node, line = self._root, 1
        for part in place:
            if isinstance(node, MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == part), None)
                if found is None:
                    break
                line, node = found[0].start_mark.line + 1, found[1]
            elif (
                isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value)
            ):
                node = node.value[part]
                line = node.start_mark.line + 1
            else:
                break
        return line
