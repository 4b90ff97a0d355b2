"""Find and replace over the book: what is found, what is not broken, and one step for all."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain import Address, Channel, Method, Step
from assistant.editing.book import Book, Item, Test, applied
from assistant.editing.replace import Field, Hit, Query, edit_of_hits, found, reddened
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel, LineModel
from assistant.phrasebook.slots import slot_fault


def line(name: str, text: str, **values: object) -> LineModel:
    made: LineModel = LineModel.model_construct(
        id=name,
        text=text,
        channels=frozenset({Channel.CHAT}),
        address=Address.USTED,
        step=Step.OPENING,
    )
    return made.model_copy(update=values)


def item(name: str, *lines: LineModel, layer: Layer = Layer.TEAM, **values: object) -> Item:
    entry = EntryModel(id=name, title=f"[{name}]")
    return Item(
        entry.model_copy(update={"lines": list(lines)} | values),
        Method.LISTEN,
        "listen.yaml",
        layer,
    )


def book(*items: Item, tests: tuple[Test, ...] = ()) -> Book:
    by_id = {i.entry.id: i for i in items}
    bundled = {n: i for n, i in by_id.items() if i.layer is Layer.BUNDLED}
    return Book(Path("frases"), by_id, tests, bundled)


def places(hits: tuple[Hit, ...]) -> list[str]:
    return [h.before[h.start : h.end] for h in hits]


@pytest.mark.parametrize(
    ("text", "query", "there"),
    [
        ("Cómo está. como siempre", Query("como", "x"), ["Cómo", "como"]),
        ("Cómo está. como siempre", Query("como", "x", case=True), ["como"]),
        ("Cómo está. como siempre", Query("cómo", "x", accents=True), ["Cómo"]),
        ("el an\u0303o y el ano", Query("año", "x"), ["an\u0303o"]),
        ("el año y el ano", Query("ano", "x"), ["ano"]),
        ("ano y an\u0303o", Query("ano", "x", accents=True), ["ano"]),
        ("A\u0301gil y agil", Query("ágil", "x"), ["A\u0301gil", "agil"]),
        ("cobro, recobro y cobros", Query("cobro", "x", words=True), ["cobro"]),
        ("lo \u00a0siento", Query("lo siento", "x"), ["lo \u00a0siento"]),
        ("a.b y acb", Query("a.b", "x"), ["a.b"]),
        ("nada", Query("  ", "x"), []),
        ("igual", Query("igual", "igual"), []),
    ],
)
def test_what_is_found(text: str, query: Query, there: list[str]) -> None:
    assert places(found(book(item("a", triggers=[text])), query)) == there


@pytest.mark.parametrize(
    ("text", "query", "after"),
    [
        ("{cliente}, reviso", Query("cliente", "persona"), []),
        ("Hola {cliente}, reviso", Query("hola {cliente}", "Buenas"), ["Buenas, reviso"]),
        ("Hola {cliente}, reviso", Query("hola {cli", "x"), []),
        ("Voy a {lo|la|le} ver", Query("la", "lo"), ["Voy a {lo|lo|le} ver"]),
        ("Voy a {lo|la|le} ver", Query("la|le", "x"), []),
        ("Voy a {lo|la|le} ver", Query("la", "a|b"), []),
        ("en {plazo} o {cliente}", Query("o", "u"), ["en {plazo} u {cliente}"]),
    ],
)
def test_no_slot_is_cut(text: str, query: Query, after: list[str]) -> None:
    assert [h.after for h in found(book(item("a", line("x", text))), query)] == after


def test_a_capital_stays_a_capital() -> None:
    hits = found(book(item("a", line("x", "Siento esto. Lo siento."))), Query("siento", "lamento"))
    assert [h.put for h in hits] == ["Lamento", "lamento"]
    exact = Query("Siento", "lamento", case=True)
    assert [h.put for h in found(book(item("a", line("x", "Siento"))), exact)] == ["lamento"]


def test_what_could_not_be_saved_says_why() -> None:
    there = book(item("a", line("x", "Le llamo hoy."), triggers=["hola"], self_talk="hola"))
    slot = found(there, Query("hoy", "{palzo}"))
    assert "palzo" in slot[0].fault
    assert "plazo" in slot[0].fault
    self_talk, trigger = found(there, Query("hola", ""))
    assert trigger.field is Field.TRIGGER
    assert "vacío" in trigger.fault
    assert not self_talk.fault
    long = found(there, Query("hoy", "y" * 1300))
    assert long[0].fault


def test_what_turns_red_says_why() -> None:
    there = book(item("a", line("x", "Le escucho. Reviso su caso ahora.")))
    (hit,) = found(there, Query("le escucho", "cálmese"))
    assert reddened(there, hit)
    (fine,) = found(there, Query("caso", "factura"))
    assert not reddened(there, fine)


def test_all_is_one_step_and_its_mirror_undoes_it() -> None:
    there = book(
        item("a", line("x", "Un cobro y otro cobro."), triggers=["cobro", "nada"]),
        item("b", title="El cobro", steps=["Mire el cobro"], self_talk="Es un cobro."),
        item("c"),
        tests=(Test("me hicieron un cobro", "a", "listen.yaml"),),
    )
    hits = found(there, Query("cobro", "cargo"))
    assert len(hits) == 7  # two of them in one line
    edit = edit_of_hits(there, hits)
    assert set(edit.items) == {"a", "b"}
    after = applied(there, edit)
    entry = after.items["a"].entry
    assert (entry.lines[0].text, entry.triggers) == ("Un cargo y otro cargo.", ["cargo", "nada"])
    other = after.items["b"].entry
    assert (other.title, other.steps, other.self_talk) == (
        "El cargo",
        ["Mire el cargo"],
        "Es un cargo.",
    )
    assert after.tests[0].message == "me hicieron un cargo"
    assert applied(after, edit.mirror()) == there


def test_only_what_is_ticked_is_replaced() -> None:
    there = book(item("a", line("x", "cobro, cobro y cobro")))
    first, _, last = found(there, Query("cobro", "cargo"))
    after = applied(there, edit_of_hits(there, [first, last]))
    assert after.items["a"].entry.lines[0].text == "cargo, cobro y cargo"


def test_the_scope_and_the_fields_hold() -> None:
    there = book(
        item("a", triggers=["cobro"]),
        item("b", triggers=["cobro"], title="cobro"),
        tests=(Test("cobro", "a", "f"), Test("cobro", "b", "f")),
    )
    hits = found(there, Query("cobro", "x"), {"b"})
    assert [(h.entry, h.field) for h in hits] == [
        ("b", Field.TITLE),
        ("b", Field.TRIGGER),
        ("", Field.TEST),
    ]
    assert there.tests[hits[2].index].expect == "b"
    only = Query("cobro", "x", fields=frozenset({Field.TITLE}))
    assert [h.entry for h in found(there, only)] == ["b"]


def test_the_programs_tests_stay_and_its_entries_become_the_teams() -> None:
    there = book(
        item("a", triggers=["cobro"], layer=Layer.BUNDLED),
        tests=(Test("cobro", "a", "f", Layer.BUNDLED),),
    )
    hits = found(there, Query("cobro", "cargo"))
    assert [h.entry for h in hits] == ["a"]
    after = applied(there, edit_of_hits(there, hits))
    assert after.items["a"].layer is Layer.TEAM
    assert after.bundled["a"].entry.triggers == ["cobro"]


def test_what_changed_since_is_left_alone() -> None:
    there = book(item("a", line("x", "cobro"), line("y", "cobro"), triggers=["cobro"]))
    hits = found(there, Query("cobro", "cargo"))
    entry = there.items["a"].entry
    moved = entry.model_copy(
        update={"lines": [entry.lines[1], entry.lines[0]], "triggers": ["otro"]}
    )
    now = replace(there, items={"a": replace(there.items["a"], entry=moved)})
    after = applied(now, edit_of_hits(now, hits)).items["a"].entry
    assert [(n.id, n.text) for n in after.lines] == [("y", "cargo"), ("x", "cargo")]
    assert after.triggers == ["otro"]


def test_a_program_entry_in_which_nothing_changes_stays_the_programs() -> None:
    hits = found(book(item("a", triggers=["cobro"])), Query("cobro", "cargo"))
    now = book(item("a", triggers=["otro"], layer=Layer.BUNDLED))
    assert not edit_of_hits(now, hits).items


_SIGNS = st.sampled_from(["a", "á", "Á", "n", "ñ", "\u0303", " ", "{", "}", "|", "lo", "{cliente}"])
_TEXTS = st.lists(_SIGNS, max_size=14).map("".join)


@given(_TEXTS, _TEXTS, st.booleans(), st.booleans(), st.booleans())
def test_whatever_is_looked_for_no_good_line_loses_a_slot(
    text: str, find: str, words: bool, case: bool, accents: bool
) -> None:
    there = book(item("a", line("x", text)))
    query = Query(find, "zz", frozenset({Field.LINE}), words, case, accents)
    hits = found(there, query)
    after = applied(there, edit_of_hits(there, hits))
    if slot_fault(text) is None:
        assert slot_fault(after.items["a"].entry.lines[0].text) is None
        assert all(hit.fault == "" for hit in hits)


def test_the_number_of_places_has_a_limit_and_a_search_can_be_stopped() -> None:
    there = book(item("a", triggers=["cobro"] * 50))
    assert len(found(there, Query("o", "x"), limit=10)) == 10
    assert found(there, Query("o", "x"), cancelled=lambda: True) == ()
