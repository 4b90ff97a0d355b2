"""Write what a plan says into the folder: only the files that change, each whole, or none."""

import io
from collections.abc import Sequence
from pathlib import Path

from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from assistant.domain import Method
from assistant.errors import RemansoError
from assistant.phrasebook.edit import edited, lost_comments, round_trip
from assistant.phrasebook.exchange.book import BookFile, Folder, parse
from assistant.phrasebook.exchange.plan import Plan
from assistant.phrasebook.exchange.watch import QUIET, Watch
from assistant.phrasebook.history import Note
from assistant.phrasebook.load import FILE_LIMIT
from assistant.phrasebook.nodes import file_fields, mapping, update
from assistant.phrasebook.save import save_files
from assistant.phrasebook.schema import EntryModel, TestModel
from assistant.phrasebook.together import Change


def apply(
    current: Folder, plan: Plan, watch: Watch = QUIET, note: Note | None = None
) -> tuple[Path, ...]:
    """Write the changed files, each with its history, and return their paths.

    Nothing is changed if one cannot be written, if somebody saved one of them since `current`
    was read, or if the person cancels. Raises RemansoError, CancelledError among them.
    """
    if current.problems:
        raise RemansoError(f"{current.problems[0]} Corrija el libro antes de importar.")
    files = {file.name: file for file in current.files}
    changes = []
    for file in plan.files:
        watch.check()
        before = current.sources.get(file.name)
        changes.append(Change(file.name, before, _bytes(files.get(file.name), file, before)))
    watch.check()
    save_files(current.path, changes, note or Note())
    return tuple(current.path / change.file for change in changes)


def _bytes(old: BookFile | None, new: BookFile, before: bytes | None) -> bytes:
    if before is None:
        return written(old, new, None).encode()
    return edited(before, lambda source: written(old, new, source))


def written(old: BookFile | None, new: BookFile, source: str | None) -> str:
    """The YAML of `new`: `source` with only what differs from `old` touched.

    A comment that stood with what goes is kept at the top of the file.
    Raises RemansoError if the program could not load it again.
    """
    yaml = round_trip()
    document = yaml.load(source) if source is not None else _head(new)
    if old is None or old.entries != new.entries:
        _set_entries(document, old.entries if old else (), new.entries)
    if old is None or old.tests != new.tests:
        _set_tests(document, new.tests)
    out = io.StringIO()
    yaml.dump(document, out)
    text = out.getvalue()
    if source is not None:
        text = "".join(f"{comment}\n" for comment in lost_comments(source, text)) + text
    if len(text.encode("utf-8")) > FILE_LIMIT:
        raise RemansoError(
            f"{new.name} pasaría de {FILE_LIMIT // 1_000_000} MB; reparta sus entradas en varios."
        )
    if parse(new.name, text) != new:
        raise RuntimeError(f"{new.name} would not be read as it was meant")
    return text


def _head(file: BookFile) -> CommentedMap:
    field = "method" if isinstance(file.kind, Method) else "situation"
    return CommentedMap({field: file.kind.value})


def _set_entries(
    document: CommentedMap, old: Sequence[EntryModel], new: Sequence[EntryModel]
) -> None:
    """What stays keeps its place, its form and its comments; what is new comes last."""
    items = document.get("entries")
    if not isinstance(items, CommentedSeq) or not items:
        items = document["entries"] = CommentedSeq()
    before, after = {e.id: e for e in old}, {e.id: e for e in new}
    for at in reversed(range(len(items))):
        id_ = str(items[at]["id"])
        if id_ not in after:
            del items[at]
        elif after[id_] != before[id_]:
            update(items[at], file_fields(after[id_]), EntryModel)
    for id_, entry in after.items():
        if id_ not in before:
            items.append(mapping(file_fields(entry)))


def _set_tests(document: CommentedMap, tests: Sequence[TestModel]) -> None:
    document.pop("tests", None)
    if tests:
        document["tests"] = CommentedSeq(
            CommentedMap({"message": DoubleQuotedScalarString(test.message), "expect": test.expect})
            for test in tests
        )
