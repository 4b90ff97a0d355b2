"""Change many entries and the tests in the text of a phrasebook file, parsing as little as can be.

An entry's lines are merged as lines: what the program would write for the entry before and after
is compared, and the difference goes into what stands there. Where that does not fit, the entry
goes through `edit`. Every entry that changes is read again, with what stands up to the next one,
and compared before the text is handed out; all other lines are the same bytes as before.
"""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from pydantic import ValidationError
from ruamel.yaml.error import YAMLError

from assistant.errors import RemansoError
from assistant.phrasebook.edit import drop_entry, put_entry, rewritten, whole_file_tests
from assistant.phrasebook.load import BrokenFileError, parse, parse_places
from assistant.phrasebook.nodes import TEXTS, file_fields
from assistant.phrasebook.parser import Place, is_text
from assistant.phrasebook.schema import EntryModel, FileModel, TestModel

Fields = Mapping[str, Any]

_DASH = 2
_NO_ENTRIES = re.compile(r"^entries:[ \t]*(?:\[[ \t]*\])?[ \t]*$", re.MULTILINE)
_TESTS = re.compile(r"^tests:", re.MULTILINE)
_NEXT_KEY = re.compile(r"^[^\s#-]", re.MULTILINE)
# What YAML does not print as it is, and what it takes for a line end.
_ODD_SIGN = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The new text, and where its entries stand; no places where that is not known."""

    text: str
    places: tuple[Place, ...] = ()


def put_entries(
    source: str,
    entries: Mapping[str, EntryModel | None],
    before: Mapping[str, EntryModel] | None = None,
    places: Sequence[Place] = (),
) -> Rewritten:
    """`source` with each of `entries` in the place of the one with its id (None: without it), new
    ones at the end in their order.

    `before` are entries as they stand in `source`, `places` where all of its entries do; what is
    not given is looked up. Raises as `edit.put_entry`.
    """
    places = tuple(places) or parse_places(source).places
    if not entries:
        return Rewritten(source, places)
    done = _by_place(source, entries, before or {}, places) if places else _first(source, entries)
    if done is not None:
        return done
    for entry_id, entry in entries.items():
        source = drop_entry(source, entry_id) if entry is None else put_entry(source, entry)
    return Rewritten(source)


def put_tests(source: str, tests: Sequence[TestModel]) -> Rewritten:
    """`source` with `tests` as its contract tests. Raises as `edit.put_entry`."""
    old = parse(source)
    if isinstance(old, dict):
        for way in (_tests_by_line, whole_file_tests):
            with suppress(YAMLError, BrokenFileError, ValidationError):
                text = way(source, [file_fields(test) for test in tests])
                if text is None:
                    continue
                new = parse_places(text)
                if _holds_tests(old, new.root, tests):
                    return Rewritten(text, new.places)
    raise RemansoError(
        "Las pruebas del archivo están escritas de una forma que el programa no puede cambiar sin"
        " tocar lo demás. No se guardó; cámbielas en un editor de texto."
    )


def _holds_tests(old: dict[Any, Any], new: object, tests: Sequence[TestModel]) -> bool:
    if not isinstance(new, dict) or {**old, "tests": 0} != {**new, "tests": 0}:
        return False
    return FileModel.model_validate(new).tests == list(tests)


def _tests_by_line(source: str, tests: list[dict[str, Any]]) -> str | None:
    found = _TESTS.search(source)
    if found is None:
        return source.rstrip("\n") + "\n\n" + "\n".join(_tests_block(tests)) + "\n"
    after = _NEXT_KEY.search(source, found.end())
    end = after.start() if after else len(source)
    root = parse(source[found.start() : end])
    assert isinstance(root, dict)
    old = [file_fields(TestModel.model_validate(raw)) for raw in root["tests"] or ()]
    there = source[found.start() : end].split("\n")
    lines = _merged(_tests_block(old), there, _tests_block(tests))
    return None if lines is None else source[: found.start()] + "\n".join(lines) + source[end:]


def _tests_block(tests: Sequence[Fields]) -> list[str]:
    return ["tests:", *(line for test in tests for line in _item(test, _DASH))] if tests else []


# --- Entries --------------------------------------------------------------------------------


def _first(source: str, entries: Mapping[str, EntryModel | None]) -> Rewritten | None:
    """The first entries of a file that has none."""
    added = [entry for entry in entries.values() if entry is not None]
    found = _NO_ENTRIES.findall(source)
    if not added or len(found) != 1:
        return None
    block = "entries:\n" + "\n\n".join(_text(entry, _DASH) for entry in added)
    text = _NO_ENTRIES.sub(lambda _: block, source)
    after = parse_places(text)
    root = after.root if isinstance(after.root, dict) else {}
    with suppress(ValidationError):
        if [EntryModel.model_validate(raw) for raw in root.get("entries") or ()] == added:
            return Rewritten(text, after.places)
    return None


def _by_place(
    source: str,
    entries: Mapping[str, EntryModel | None],
    before: Mapping[str, EntryModel],
    places: Sequence[Place],
) -> Rewritten | None:
    """Change the lines of each entry; None where that cannot be done."""
    names = {place.id for place in places}
    added = [e for n, e in entries.items() if e is not None and n not in names]
    gone = [n for n in names if isinstance(n, str) and entries.get(n, True) is None]
    if len(names) < len(places) or (len(gone) == len(places) and not added):
        return None
    builder = _Builder(source)
    for place, until in zip(places, [p.start for p in places[1:]] + [None], strict=True):
        name = place.id
        builder.copy(place.start)
        if not isinstance(name, str) or name not in entries:
            builder.keep(place)
            continue
        entry = entries[name]
        if entry is None:
            builder.drop(place)
            continue
        gap = "\n" if until is None else source[place.end : until]
        text = _changed(source[place.start : place.end], gap, place, before.get(name), entry)
        if text is None:
            return None
        builder.put(place, text)
    dash = places[-1].dash
    for entry in added:
        text = _text(entry, dash)
        if read_entry(text + "\n") != entry:
            return None
        builder.add(Place(entry.id, dash, dash + 2, 0, 0), text)
    return builder.done()


class _Builder:
    """The new text from pieces of the old one and what changes, and the places in it."""

    def __init__(self, source: str) -> None:
        self._source, self._at = source, 0
        self._pieces: list[str] = []
        self._length = 0
        self._places: list[Place] = []
        self._known = True

    def copy(self, until: int) -> None:
        """What stands up to `until` stays."""
        self._write(self._source[self._at : until])
        self._at = until

    def keep(self, place: Place) -> None:
        self.put(place, self._source[place.start : place.end])

    def put(self, place: Place, text: str) -> None:
        """`text` in the place of what stands there."""
        # Comments of what went may stand above the entry.
        self._known = self._known and text[place.dash : place.dash + 1] == "-"
        start = self._length
        self._write(text)
        self._places.append(replace(place, start=start, end=self._length))
        self._at = place.end

    def drop(self, place: Place) -> None:
        """Nothing in its place, and no empty line more than before."""
        self._at = place.end + 1
        if self._source.startswith("\n", self._at):
            self._at += 1

    def add(self, place: Place, text: str) -> None:
        """`text` after the last of the entries, with an empty line before it."""
        last = self._pieces[-1] if self._pieces else ""
        self._write("\n\n" if not last.endswith("\n") else "" if last.endswith("\n\n") else "\n")
        at = self._at
        self.put(place, text)
        self._at = at

    def done(self) -> Rewritten:
        rest = self._source[self._at :]
        last = self._pieces[-1] if self._pieces else ""
        if not last.endswith("\n") and not rest.startswith("\n"):
            self._write("\n")
        self._write(rest)
        return Rewritten("".join(self._pieces), tuple(self._places) if self._known else ())

    def _write(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)


def _changed(
    old: str, gap: str, place: Place, before: EntryModel | None, entry: EntryModel
) -> str | None:
    """The lines `old` of an entry brought to `entry`; None where neither way does it."""
    if before is None:
        before = read_entry(old + "\n")
    if before is not None:
        known: _Known = {}
        base = _text(before, place.dash, known).split("\n")
        mine = _text(entry, place.dash, known).split("\n")
        merged = _merged(base, old.split("\n"), mine)
        if merged is not None and read_entry("\n".join(merged) + gap) == entry:
            return "\n".join(merged)
    with suppress(YAMLError):
        text = rewritten(old, entry, place.dash, place.indent)
        if read_entry(text + gap) == entry:
            return text
    return None


def read_entry(text: str) -> EntryModel | None:
    """The one entry that these lines hold."""
    with suppress(BrokenFileError, ValidationError):
        root = parse(text)
        if isinstance(root, list) and len(root) == 1:
            return EntryModel.model_validate(root[0])
    return None


def _merged(base: list[str], theirs: list[str], mine: list[str]) -> list[str] | None:
    """`theirs` with the difference from `base` to `mine`; None where a line of it differs there."""
    if theirs == base:
        return mine
    place: dict[int, int] = {}
    for start, other, size in SequenceMatcher(None, base, theirs, False).get_matching_blocks():
        place.update({start + n: other + n for n in range(size)})
    found = list(theirs)
    steps = SequenceMatcher(None, base, mine, False).get_opcodes()
    for kind, start, stop, first, last in reversed(steps):
        if kind == "equal":
            continue
        if any(n not in place for n in range(start, stop)) or start - 1 not in {-1, *place}:
            return None
        for n in reversed(range(start, stop)):
            del found[place[n]]
        at = place[start - 1] + 1 if start else place.get(0, 0)
        found[at:at] = mine[first:last]
    return found


# --- The form of the bundled book -----------------------------------------------------------


_Known = dict[int, list[str]]
"""The text of lines to reply, by the identity of their models: most of two versions are the same
objects."""


def _text(entry: EntryModel, dash: int, known: _Known | None = None) -> str:
    """The lines of `entry`, without the last line end; `known` grows, and is of entries that live
    as long as it does."""
    known = {} if known is None else known
    fields = file_fields(entry.model_copy(update={"lines": []}))
    if entry.lines:
        order = {**fields, "lines": entry.lines}
        fields = {name: order[name] for name in EntryModel.model_fields if name in order}
    return "\n".join(_item(fields, dash, known))


def _item(fields: Fields, dash: int, known: _Known | None = None) -> list[str]:
    found: list[str] = []
    _add_lines(found, fields, dash + 2, {} if known is None else known)
    found[0] = f"{' ' * dash}- {found[0][dash + 2 :]}"
    return found


def _add_lines(found: list[str], fields: Fields, indent: int, known: _Known) -> None:
    # Into one list: a generator in a generator takes twice as long for a book's many lines.
    pad = " " * indent
    for name, value in fields.items():
        if name == "lines":
            found.append(f"{pad}{name}:")
            for line in value:
                if id(line) not in known:
                    known[id(line)] = _item(file_fields(line), indent + 2)
                found += known[id(line)]
        elif name == "channels":
            found.append(f"{pad}{name}: [{', '.join(value)}]")
        elif isinstance(value, list):
            found.append(f"{pad}{name}:")
            found += [f"{pad}  - {_quoted(text)}" for text in value]
        elif isinstance(value, dict):
            found.append(f"{pad}{name}:")
            found += [f"{pad}  {_scalar('', key)}: {_quoted(v)}" for key, v in value.items()]
        else:
            found.append(f"{pad}{name}: {_scalar(name, value)}")


def _scalar(name: str, value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    word = str(value)
    if name in TEXTS:
        return _quoted(word)
    if not isinstance(value, str):
        return word
    return word if _WORD.fullmatch(word) and is_text(word) else _quoted(word)


def _quoted(text: str) -> str:
    # As json.dumps without ASCII does it, which makes an encoder of its own for each text.
    quoted = json.encoder.encode_basestring(text)
    return _ODD_SIGN.sub(_escaped, quoted)


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
