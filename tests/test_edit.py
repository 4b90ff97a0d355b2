"""Changing one entry in the text of a file: what was not changed stays as it was written."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from assistant import paths
from assistant.domain import Method, Situation
from assistant.phrasebook.edit import drop_entry, new_file, put_entry, raw_entries
from assistant.phrasebook.load import BrokenFileError, parse
from assistant.phrasebook.schema import EntryModel

SOURCE = """\
# Frases de la mesa de ayuda
method: listen   # escuche
entries:
  # la primera
  - title: 'Primera'   # título antes que id
    id: uno
    triggers:
      - "no me llega"   # de un correo
      # de una llamada
      - sigo esperando
    self_talk: >-
      No es conmigo;
      es con la espera.
    lines:
      - {id: a, text: "Hola  {cliente}", channels: [chat, phone], address: usted, step: opening}
      # para quien vuelve
      - id: b
        text: "Gracias por volver."
        step: next
        channels: [mail]
        address: usted

  # la segunda
  - id: dos
    title: "Segunda"
    danger: false
# fin
tests:
  - message: "no me llega"
    expect: uno
"""


def entry(name: str, source: str = SOURCE, **update: Any) -> EntryModel:
    return EntryModel.model_validate(raw_entries(source)[name] | update)


def changed_lines(before: str, after: str) -> tuple[Counter[str], Counter[str]]:
    old, new = Counter(before.splitlines()), Counter(after.splitlines())
    return old - new, new - old


@pytest.mark.parametrize("name", ["uno", "dos"])
def test_saving_what_is_there_changes_no_sign(name: str) -> None:
    after = put_entry(SOURCE, entry(name))
    assert sorted(after.split()) == sorted(SOURCE.split()), "spaces before a comment may change"
    assert raw_entries(after) == raw_entries(SOURCE)


@pytest.mark.parametrize("path", sorted(paths.PHRASEBOOK.glob("*.yaml")), ids=lambda p: p.name)
def test_the_bundled_files_come_back_byte_for_byte(path: Any) -> None:
    source = path.read_text("utf-8")
    raw = raw_entries(source)
    first = next(iter(raw.values()))
    assert put_entry(source, EntryModel.model_validate(first)) == source


CHANGES: list[tuple[dict[str, Any], set[str], set[str]]] = [
    ({"title": "Otra: «#1»"}, {"  - title: 'Primera'   # título antes que id"},
     {'  - title: "Otra: «#1»" # título antes que id'}),
    ({"danger": True}, set(), {"    danger: true"}),
    ({"expires": "2027-06-30"}, set(), {"    expires: 2027-06-30"}),
    ({"triggers": ["no me llega", "nuevo", "sigo esperando"]}, set(), {'      - "nuevo"'}),
    ({"triggers": ["no me llega"]}, {"      - sigo esperando"}, set()),
    ({"steps": ["Respire."]}, set(), {"    steps:", '      - "Respire."'}),
]  # fmt: skip


@pytest.mark.parametrize(("update", "gone", "come"), CHANGES, ids=lambda v: str(v)[:30])
def test_one_change_is_one_change(update: dict[str, Any], gone: set[str], come: set[str]) -> None:
    after = put_entry(SOURCE, entry("uno", **update))
    old, new = changed_lines(SOURCE, after)
    assert gone <= set(old)
    assert {" ".join(line.split()) for line in come} <= {" ".join(line.split()) for line in new}
    assert after.startswith("# Frases de la mesa de ayuda\nmethod: listen   # escuche\n")
    assert after.endswith(SOURCE[SOURCE.index("\n\n  # la segunda") :])
    assert comments(after) == comments(SOURCE)


def test_a_new_entry_and_a_deleted_one() -> None:
    new = entry("uno", id="tres")
    after = put_entry(SOURCE, new)
    assert list(raw_entries(after)) == ["uno", "dos", "tres"]
    assert drop_entry(after, "tres").replace("\n\n", "\n") == SOURCE.replace("\n\n", "\n")
    without = drop_entry(SOURCE, "dos")
    assert list(raw_entries(without)) == ["uno"]
    assert "# la segunda" in without
    assert "# fin" in without


def test_a_comment_of_a_deleted_line_stays_above_the_entry() -> None:
    one = entry("uno")
    after = put_entry(SOURCE, one.model_copy(update={"lines": []}))
    assert comments(after) == comments(SOURCE)


@pytest.mark.parametrize(
    "source",
    [
        new_file(Method.LISTEN),
        new_file(Situation.CALM),
        "method: listen\n",
        "method: listen\nentries:\n",
        "# c\nmethod: listen\nentries: [{id: a, title: A}, {id: b, title: B}]  # d\n",
        "method: listen\nentries:\n- id: a\n  title: A\n-\n  id: b\n  title: B",
        '{"method": "listen", "entries": [{"id": "a", "title": "A"}]}',
    ],
)
def test_every_way_to_write_entries(source: str) -> None:
    added = put_entry(source, EntryModel(id="nueva", title="N", triggers=["x: #1", "- y"]))
    assert list(raw_entries(added)) == [*raw_entries(source), "nueva"]
    assert comments(added) == comments(source)
    back = drop_entry(added, "nueva")
    raw = parse(source)
    assert isinstance(raw, dict)
    assert parse(back) == raw | {"entries": raw.get("entries") or []}


def test_what_yaml_makes_of_signs_survives() -> None:
    texts = ["no", "null", "2027-06-30", "1e5", "a: b # c", "«ñ» 😡", "x\u2028y", '"\\', "{a", "|"]
    after = put_entry(SOURCE, entry("dos", triggers=texts, title="yes"))
    assert raw_entries(after)["dos"]["triggers"] == texts


def test_broken_source_is_refused() -> None:
    with pytest.raises(BrokenFileError):
        put_entry("method: [", entry("dos"))


def comments(source: str) -> "Counter[str]":
    """Every comment, by the scanner of ruamel's round trip; not the way `edit` finds them."""
    found: list[str] = []
    yaml = YAML()
    for token in yaml.scan(source):
        for part in getattr(token, "_comment", None) or ():
            for one in part if isinstance(part, list) else [part]:
                if one is not None:
                    found += [c.strip() for c in one.value.split("\n") if c.strip()]
    return Counter(found)


words = st.text("abcñ é#:-'\"{}[]|>&*!?,%@`0\t😡\u2028\\", min_size=1, max_size=12).filter(
    lambda s: s.strip() and "{" not in s and "}" not in s
)
ids = st.from_regex(r"[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?", fullmatch=True)
comment = st.one_of(
    st.just(""), st.text("abc #:'\"-", max_size=8).map(lambda t: f"# k{t}".rstrip())
)


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return '"' + escaped.replace("\u2028", "\\L") + '"'


@st.composite
def line_fields(draw: st.DrawFn, name: str) -> list[str]:
    fields = [f"id: {name}", f"text: {quoted(draw(words))}", "channels: [phone, chat]",
              "address: usted", "step: opening"]  # fmt: skip
    return draw(st.permutations(fields))


@st.composite
def books(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A file with its fields in any order and comments anywhere, and the ids in it."""
    names = draw(st.lists(ids, min_size=1, max_size=3, unique=True))
    indent = draw(st.sampled_from(["", "  ", "    "]))
    rows = [f"method: listen {draw(comment)}", "entries:"]

    def note(depth: str) -> None:
        said = draw(comment)
        if said:
            rows.append(depth + said)
        if draw(st.booleans()):
            rows.append("")

    for name in names:
        note(indent)
        blocks: list[list[str]] = [[f"id: {name}"], [f"title: {quoted(draw(words))}"]]
        triggers = draw(st.lists(words, max_size=3, unique_by=str.strip))
        if triggers:
            blocks.append(["triggers:", *(f"  - {quoted(t)}" for t in triggers)])
        lines = draw(st.lists(ids, max_size=2, unique=True))
        if lines:
            block = ["lines:"]
            for line in lines:
                fields = draw(line_fields(line))
                block += [f"  {'-' if i == 0 else ' '} {f}" for i, f in enumerate(fields)]
            blocks.append(block)
        first = True
        for block in draw(st.permutations(blocks)):
            for row in block:
                rows.append(f"{indent}{'-' if first else ' '} {row} {draw(comment)}".rstrip())
                first = False
                note(indent + "  ")
    note("")
    return "\n".join(rows) + "\n", names


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(books(), st.data())
def test_comments_and_order_survive_any_change(book: tuple[str, list[str]], data: Any) -> None:
    source, names = book
    name = data.draw(st.sampled_from(names))
    old = EntryModel.model_validate(raw_entries(source)[name])
    triggers = data.draw(st.permutations([*old.triggers, *data.draw(st.lists(words, max_size=2))]))
    keep = data.draw(st.integers(0, len(triggers)))
    new = EntryModel.model_validate(
        old.model_dump()
        | {
            "title": data.draw(st.one_of(st.just(old.title), words)),
            "triggers": triggers[:keep],
            "lines": data.draw(st.permutations(old.lines))[: data.draw(st.integers(0, 2))],
            "danger": data.draw(st.booleans()),
        }
    )
    after = put_entry(source, new)
    assert EntryModel.model_validate(raw_entries(after)[name]) == new
    assert list(raw_entries(after)) == names
    others = {n: raw for n, raw in raw_entries(source).items() if n != name}
    assert {n: raw for n, raw in raw_entries(after).items() if n != name} == others
    assert not comments(source) - comments(after)
    order = [key for key in raw_entries(source)[name] if key in raw_entries(after)[name]]
    assert [key for key in raw_entries(after)[name] if key in order] == order
    assert put_entry(after, new) == after, "a second save changes nothing"
