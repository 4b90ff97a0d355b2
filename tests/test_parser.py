"""The quick reader says what ruamel says, and leaves to it what it does not read."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import paths
from assistant.phrasebook.load import Lines, _parse_slowly, parse_places
from assistant.phrasebook.parser import Unusual, is_text, parsed
from assistant.phrasebook.rewrite import put_entries
from assistant.phrasebook.schema import EntryModel, LineModel

BOOKS = sorted(paths.PHRASEBOOK.glob("*.yaml"))


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_the_bundled_books(path: Any) -> None:
    source = path.read_text("utf-8")
    found = parsed(source)
    assert found.root == _parse_slowly(source)
    assert isinstance(found.root, dict)
    assert [place.id for place in found.places] == [raw["id"] for raw in found.root["entries"]]
    for number, place in enumerate(found.places):
        assert source[place.start :].startswith("  - id: ")
        alone = parse_places(source[place.start : place.end]).root
        assert alone == [found.root["entries"][number]]
        assert Lines(source).of(("entries", number)) == source.count("\n", 0, place.start) + 1


SCALARS = [
    "a", "1", "1.5", "-", "- a", "~", "null", "true", "True", "tRue", "no", "yes", "y", "0x1f",
    "1_000", "2027-06-30", "2027-13-40", "2027-06-30 10:00:00", ".5", ".inf", "<<", "=", "''",
    '"1"', "'true'", "|\n  a\n  b\n", ">-\n  a\n  b\n", "[a, 1, {b: c}]", "{}", "[]", "!!str 1",
    "&a b", "*a", "!x y", "12:30", "1e3", "+1", "tú", "5 días", "-5", "0", "nunca", "n", "? a",
]  # fmt: skip


@pytest.mark.parametrize("scalar", SCALARS)
@pytest.mark.parametrize("frame", ["a: {}\n", "- {}\n", "{}: a\n", "a: [{}]\n", "{}\n"])
def test_every_scalar_is_read_as_ruamel_does_or_left_to_it(scalar: str, frame: str) -> None:
    source = frame.replace("{}", scalar)
    try:
        found = parsed(source)
    except Unusual:
        return
    slow = _parse_slowly(source)
    assert repr(found.root) == repr(slow)


@pytest.mark.parametrize(
    "source",
    ["", "a: 1", "a: b\na: c", "a: *b", "a: &b c", "!x a", "--- a\n--- b", "%YAML 1.1\n--- a",
     "[" * 60 + "]" * 60, "? [a]\n: b", "a: 2027-02-31", "a: [", "<<: {a: b}", "1: a", "{a: b: c}"],
)  # fmt: skip
def test_what_is_not_as_usual_is_left_to_ruamel(source: str) -> None:
    with pytest.raises(Unusual):
        parsed(source)


@settings(max_examples=60, deadline=None)
@given(st.recursive(
    st.text(max_size=6) | st.booleans() | st.none() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner),
    max_leaves=8,
))  # fmt: skip
def test_what_ruamel_writes_is_read(value: object) -> None:
    import io

    from ruamel.yaml import YAML

    out = io.StringIO()
    YAML(typ="safe", pure=True).dump({"entries": value}, out)
    try:
        found = parsed(out.getvalue())
    except Unusual:
        return
    assert found.root == _parse_slowly(out.getvalue())


_SIGNS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=12
).filter(lambda text: bool(text.strip()))


@settings(max_examples=80, deadline=None)
@given(title=_SIGNS, triggers=st.lists(_SIGNS, max_size=3), accept=_SIGNS)
def test_any_text_survives_writing(title: str, triggers: list[str], accept: str) -> None:
    line = LineModel.model_validate(
        {"id": "123", "text": "x", "channels": ["chat", "phone"], "address": "tú",
         "step": "next", "accept": {"null": accept}, "expires": "2027-06-30"}
    )  # fmt: skip
    entry = EntryModel.model_validate({"id": "true", "title": title, "triggers": triggers})
    entry = EntryModel.model_validate({**entry.model_dump(), "lines": [line], "base": True})
    done = put_entries("method: listen\nentries: []\n", {"true": entry})
    root = parse_places(done.text).root
    assert isinstance(root, dict)
    assert [EntryModel.model_validate(raw) for raw in root["entries"]] == [entry]
    again = put_entries(done.text, {"true": entry.model_copy(update={"title": "x"})})
    assert again.places == parse_places(again.text).places != ()


def test_words_that_are_texts() -> None:
    assert [is_text(word) for word in ("a", "tú", "1", "true", "", "2027-06-30", "1-a")] == [
        True, True, False, False, False, False, True,
    ]  # fmt: skip
