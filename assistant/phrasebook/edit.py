"""Change one entry in the text of a phrasebook file; everything else stays as it was written.

Only the lines of that entry go through ruamel's round trip; the text before and after it is
not touched. Where entries cannot be told apart by lines (`entries: [...]`), the whole file
goes through it. Either way the result is read again and compared before it is handed out.
"""

import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from assistant.domain import Method, Situation
from assistant.errors import RemansoError
from assistant.phrasebook.load import BrokenFileError, decode, parse
from assistant.phrasebook.nodes import file_fields, mapping, update
from assistant.phrasebook.schema import EntryModel

_COMMENT = re.compile(r"#[^\n]*")
_LINE_WIDTH = 1_000_000  # a text is never folded
_BOM = b"\xef\xbb\xbf"


def new_file(kind: Method | Situation) -> str:
    """The text of a file without entries."""
    return f"{'method' if isinstance(kind, Method) else 'situation'}: {kind}\nentries: []\n"


def put_entry(source: str, entry: EntryModel) -> str:
    """`source` with `entry` in the place of the one with its id, or at the end.

    Raises BrokenFileError if `source` cannot be read, RemansoError if it cannot be changed
    without touching the rest.
    """
    return _change(source, entry.id, entry)


def drop_entry(source: str, entry_id: str) -> str:
    """`source` without that entry. Raises as `put_entry`."""
    return _change(source, entry_id, None)


def bring_back(source: str, version: str, entry_id: str, entry: EntryModel) -> str:
    """`source` with `entry` as `version`, an earlier text of the file, wrote it: its comments,
    and its place after the entry that stood before it. Raises as `put_entry`.
    """
    with suppress(YAMLError):
        text = _as_written(source, version, entry_id)
        if text is not None and _same_others(source, text, entry_id, entry):
            return text
    return put_entry(source, entry)


def _as_written(source: str, version: str, entry_id: str) -> str | None:
    now, then = _spans(source), _spans(version)
    names = [span.id for span in then]
    if not now or entry_id not in names or now[0].dash != then[0].dash:
        return None
    old = then[names.index(entry_id)]
    lines = version[old.start : old.end]
    places = {span.id: span for span in now}
    there = places.get(entry_id)
    if there is not None:
        return source[: there.start] + lines + source[there.end :]
    before = [places[name] for name in names[: names.index(entry_id)] if name in places]
    if not before:
        return f"{source[: now[0].start]}{lines}\n\n{source[now[0].start :]}"
    at = before[-1].end
    return f"{source[:at]}\n\n{lines}{source[at:] or chr(10)}"


def _same_others(source: str, text: str, entry_id: str, entry: EntryModel) -> bool:
    """Whether `text` holds `entry` and, for the rest, what `source` says."""
    try:
        old, new = parse(source), parse(text)
        left, right = entries_of(old), entries_of(new)
        found = EntryModel.model_validate(right.pop(entry_id, None))
    except (BrokenFileError, ValidationError):
        return False
    left.pop(entry_id, None)
    assert isinstance(old, dict)
    return found == entry and left == right and old | {"entries": 0} == new | {"entries": 0}  # type: ignore[operator]


def edited(data: bytes, change: Callable[[str], str]) -> bytes:
    """`change` done to the text of a file's bytes, whose line ends and byte order mark stay.

    Raises BrokenFileError if they are not text.
    """
    source = change(decode(data).replace("\r\n", "\n"))
    if b"\r\n" in data:
        source = source.replace("\n", "\r\n")
    return (_BOM if data.startswith(_BOM) else b"") + source.encode()


def raw_entries(source: str) -> dict[str, Any]:
    """The entries of `source` by id, as the YAML says them. Raises BrokenFileError."""
    return entries_of(parse(source))


def entries_of(root: object) -> dict[str, Any]:
    """The entries by id of a file that `parse` has read; of two with one id, the first."""
    entries = root.get("entries") if isinstance(root, dict) else None
    found: dict[str, Any] = {}
    for raw in entries if isinstance(entries, list) else ():
        if isinstance(raw, dict) and isinstance(raw.get("id"), str):
            found.setdefault(raw["id"], raw)
    return found


def _change(source: str, entry_id: str, entry: EntryModel | None) -> str:
    old = parse(source)
    for way in (_by_lines, _whole_file):
        try:
            text = way(source, entry_id, entry)
        except YAMLError:
            continue
        if text is not None and _holds(old, text, entry_id, entry):
            return text
    raise RemansoError(
        f"La entrada «{entry_id}» está escrita de una forma que el programa no puede cambiar sin"
        " tocar lo demás. No se guardó; cámbiela en un editor de texto."
    )


def _holds(old: object, after: str, entry_id: str, entry: EntryModel | None) -> bool:
    """Whether `after` says what `old` said, but for this entry."""
    try:
        new = parse(after)
    except BrokenFileError:
        return False
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    left, right = old.get("entries") or [], new.get("entries") or []
    if not isinstance(left, list) or old | {"entries": 0} != new | {"entries": 0}:
        return False
    at = _position(left, entry_id)
    there = right[at : at + 1] if entry is not None else []
    if left[:at] + there + left[at + 1 :] != right:
        return False
    try:
        return entry is None or EntryModel.model_validate(there[0]) == entry
    except (ValidationError, IndexError):
        return False


def _position(entries: list[Any], entry_id: str) -> int:
    """The place of the entry; the end if it is not there."""
    ids = [raw.get("id") if isinstance(raw, Mapping) else None for raw in entries]
    return ids.index(entry_id) if entry_id in ids else len(ids)


@dataclass(frozen=True, slots=True)
class _Span:
    """Where an entry stands in the text: whole lines, from its dash to its last value."""

    id: object
    dash: int
    start: int
    end: int


def _by_lines(source: str, entry_id: str, entry: EntryModel | None) -> str | None:
    """Change only the lines of the entry; None where entries have no lines of their own."""
    entries, spans = _entries_node(source), _spans(source)
    if entries is None or not spans:
        return None
    dash, indent = entries.start_mark.column, entries.value[0].start_mark.column
    found = next((span for span in spans if span.id == entry_id), None)
    if entry is None:
        if found is None or len(spans) == 1:
            return None
        return source[: found.start] + source[found.end :].removeprefix("\n")
    if found is None:
        last = spans[-1]
        added = _dump(round_trip(dash, indent), CommentedSeq([mapping(file_fields(entry))]))
        rest = source[last.end :] or "\n"
        return f"{source[: last.end]}\n\n{added}{rest}"
    new = rewritten(source[found.start : found.end], entry, dash, indent)
    return source[: found.start] + new + source[found.end :]


def rewritten(old: str, entry: EntryModel, dash: int, indent: int) -> str:
    """`old`, the lines of one entry, brought to what `entry` says. Raises YAMLError."""
    yaml = round_trip(dash, indent)
    items = yaml.load(old)
    update(items[0], file_fields(entry), EntryModel)
    new = _dump(yaml, items)
    return "".join(f"{' ' * dash}{comment}\n" for comment in lost_comments(old, new)) + new


def _whole_file(source: str, entry_id: str, entry: EntryModel | None) -> str | None:
    yaml = round_trip()
    root = yaml.load(source)
    entries = root.get("entries")
    if not isinstance(entries, CommentedSeq):
        entries = root["entries"] = CommentedSeq(entries or [])
    at = _position(entries, entry_id)
    if entry is None:
        del entries[at]
    elif at < len(entries):
        update(entries[at], file_fields(entry), EntryModel)
    else:
        if not entries:
            entries.fa.set_block_style()
        entries.append(mapping(file_fields(entry)))
    new = _dump(yaml, root) + "\n"
    return "".join(f"{comment}\n" for comment in lost_comments(source, new)) + new


def whole_file_tests(source: str, tests: list[dict[str, Any]]) -> str:
    """`source` with `tests` in the place of its own, all of it through ruamel. Raises YAMLError."""
    yaml = round_trip()
    root = yaml.load(source)
    if tests:
        root["tests"] = CommentedSeq([mapping(test) for test in tests])
    else:
        root.pop("tests", None)
    new = _dump(yaml, root) + "\n"
    return "".join(f"{comment}\n" for comment in lost_comments(source, new)) + new


def round_trip(dash: int = 2, indent: int = 4) -> YAML:
    """ruamel's reader and writer that keeps what is written; entries' dashes stand at `dash`."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = _LINE_WIDTH
    yaml.indent(mapping=2, sequence=indent, offset=dash)
    return yaml


def _dump(yaml: YAML, data: object) -> str:
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue().rstrip("\n")


def _entries_node(source: str) -> SequenceNode | None:
    """The list of entries, if it is written one entry after the other and is not empty."""
    root = YAML(typ="safe", pure=False).compose(source)
    for key, node in root.value if isinstance(root, MappingNode) else ():
        if key.value == "entries" and isinstance(node, SequenceNode):
            return node if node.value and not node.flow_style else None
    return None


def _spans(source: str) -> list[_Span]:
    """The entries of `source`, where each has lines of its own; none otherwise."""
    entries = _entries_node(source)
    if entries is None:
        return []
    spans = [_span(source, node, entries.start_mark.column) for node in entries.value]
    found = [span for span in spans if span is not None]
    return found if len(found) == len(spans) else []


def _span(source: str, node: Node, dash: int) -> _Span | None:
    if not isinstance(node, MappingNode):
        return None
    start = node.start_mark.index - node.start_mark.column
    if source[start : start + dash].strip() or source[start + dash] != "-":
        return None
    end = source.find("\n", _end(node))
    ids = [value.value for key, value in node.value if key.value == "id"]
    return _Span(ids[0] if ids else None, dash, start, len(source) if end < 0 else end)


def _end(node: Node) -> int:
    """Where the last value ends. The mark of a block itself stands after what follows it."""
    while isinstance(node, (MappingNode, SequenceNode)) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    end: int = node.end_mark.index
    # The mark of a `|` text stands on the line after it.
    return end - 1 if isinstance(node, ScalarNode) and node.style in ("|", ">") else end


def lost_comments(old: str, new: str) -> Iterator[str]:
    """The comments of `old` that are no longer in `new`: ruamel drops those of what goes."""
    yield from (Counter(_comments(old)) - Counter(_comments(new))).elements()


def _comments(source: str) -> list[str]:
    nodes: list[Node] = [YAML(typ="safe", pure=False).compose(source)]
    signs = list(source)
    while nodes:
        node = nodes.pop()
        if isinstance(node, ScalarNode):
            for i in range(node.start_mark.index, node.end_mark.index):
                signs[i] = "\n" if signs[i] == "\n" else " "
        elif isinstance(node, MappingNode):
            nodes += [part for pair in node.value for part in pair]
        elif isinstance(node, SequenceNode):
            nodes += node.value
    return [comment.rstrip() for comment in _COMMENT.findall("".join(signs))]


def with_field(source: str, field: str, values: Mapping[str, str]) -> str:
    """`source` with `field` in each entry of `values`, which has its value by id; on a line of
    its own under the entry's `id`. Where that cannot be done for all, `source` itself.

    Many entries at once, where `put_entry` would read the file anew for each. The entries must
    not have the field yet, or have it empty. Raises YAMLError, BrokenFileError.
    """
    entries = _entries_node(source)
    places: list[tuple[int, str]] = []
    for node in entries.value if entries is not None else ():
        if not isinstance(node, MappingNode) or node.flow_style:
            continue
        keys = {key.value: (key, value) for key, value in node.value}
        found = keys.get("id")
        if found is None or found[1].value not in values or field in keys:
            continue
        end = source.find("\n", found[1].end_mark.index)
        if found[0].start_mark.line != found[1].end_mark.line or end < 0:
            continue
        indent = " " * found[0].start_mark.column
        places.append((end, f'\n{indent}{field}: "{values[found[1].value]}"'))
    text = source
    for at, line in reversed(places):
        text = text[:at] + line + text[at:]
    old, new = parse(source), parse(text)
    wanted = [
        raw | {field: values[raw["id"]]} if raw["id"] in values else raw
        for raw in entries_of(old).values()
    ]
    return text if wanted == list(entries_of(new).values()) else source
