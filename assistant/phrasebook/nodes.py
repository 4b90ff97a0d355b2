"""A phrasebook model as the nodes of a YAML file, new or brought up to date in place."""

from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from typing import Any

from pydantic import BaseModel
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from assistant.domain import Channel
from assistant.phrasebook.schema import LineModel

TEXTS = {"title", "text", "self_talk", "triggers", "steps", "accept", "message"}
"""Fields that people write: always in double quotes, so that no sign in them surprises YAML."""


def file_fields(model: BaseModel) -> dict[str, Any]:
    """`model` as a file says it: in the order of the schema, without defaults."""
    found: dict[str, Any] = {}
    for name, default in _defaults(type(model)).items():
        value = getattr(model, name)
        if value != default:
            found[name] = _as_file(value)
    return found


@lru_cache  # pydantic looks at the signature of each factory anew
def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    return {
        name: info.get_default(call_default_factory=True)
        for name, info in model.model_fields.items()
    }


def _as_file(value: object) -> object:
    if type(value) is str:  # as nearly all of a book
        return value
    if isinstance(value, BaseModel):
        return file_fields(value)
    if isinstance(value, frozenset):
        return [channel.value for channel in Channel if channel in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, list):
        return [_as_file(item) for item in value]
    return value


def update(raw: CommentedMap, wanted: Mapping[str, Any], model: type[BaseModel]) -> None:
    """Bring `raw` to what `wanted` says; what already says it keeps its form and comments."""
    defaults = _defaults(model)
    for name in list(raw):
        if name not in wanted and not (name in defaults and raw[name] == defaults[name]):
            del raw[name]
    order = list(model.model_fields)
    for name, value in wanted.items():
        if name not in raw:
            before = [n for n in order[: order.index(name)] if n in raw]
            at = list(raw).index(before[-1]) + 1 if before else 0
            raw.insert(at, name, _node(name, value))
        elif not _says(name, raw[name], value):
            _replace(raw, name, value)


def _says(name: str, raw: object, value: Any) -> bool:
    if name == "channels" and isinstance(raw, list):
        return set(map(str, raw)) == set(map(str, value))
    return bool(raw == value)


def _replace(raw: CommentedMap, name: str, value: Any) -> None:
    old = raw[name]
    if isinstance(old, CommentedSeq) and name == "lines":
        _align(old, _ids(old), [line["id"] for line in value], _lines(old, value))
    elif isinstance(old, CommentedSeq) and name in ("triggers", "steps"):
        _align(old, [str(item) for item in old], value, lambda i: _text(value[i]))
    elif isinstance(old, CommentedMap) and name == "accept":
        for key in [key for key in old if key not in value]:
            del old[key]
        old.update({key: _text(text) for key, text in value.items() if old.get(key) != text})
    else:
        raw[name] = _node(name, value)


def _ids(lines: CommentedSeq) -> list[object]:
    return [line.get("id") if isinstance(line, CommentedMap) else None for line in lines]


def _lines(old: CommentedSeq, wanted: list[Any]) -> Callable[[int], CommentedMap]:
    """The node of a wanted line: the old one of that id, brought to what is wanted."""
    nodes = {line["id"]: line for line in old if isinstance(line, CommentedMap) and "id" in line}

    def node(at: int) -> CommentedMap:
        line = nodes.get(wanted[at]["id"])
        if line is None:
            return mapping(wanted[at])
        update(line, wanted[at], LineModel)
        return line

    return node


def _align(
    items: CommentedSeq, old: list[Any], new: list[Any], node: Callable[[int], object]
) -> None:
    """Make `items`, known by `old`, into `new`, one step at a time so that comments move along."""
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for kind, start, stop, first, last in reversed(steps):
        if kind == "equal" and isinstance(items[start], str):
            continue
        common = min(stop - start, last - first)
        for shift in range(common):
            items[start + shift] = node(first + shift)
        for at in reversed(range(start + common, stop)):
            del items[at]
        for at in range(first + common, last):
            items.insert(start + at - first, node(at))


def mapping(fields: Mapping[str, Any]) -> CommentedMap:
    """A new node of `fields`."""
    return CommentedMap({name: _node(name, value) for name, value in fields.items()})


def _node(name: str, value: Any) -> Any:
    """A new value in the form in which the bundled book writes it."""
    if name == "lines":
        return CommentedSeq([mapping(line) for line in value])
    if name == "channels":
        flow = CommentedSeq(value)
        flow.fa.set_flow_style()
        return flow
    if name not in TEXTS:
        return value
    if isinstance(value, list):
        return CommentedSeq([_text(item) for item in value])
    if isinstance(value, dict):
        return CommentedMap({key: _text(text) for key, text in value.items()})
    return _text(value)


def _text(value: str) -> DoubleQuotedScalarString:
    quoted: DoubleQuotedScalarString = DoubleQuotedScalarString(value)
    return quoted
