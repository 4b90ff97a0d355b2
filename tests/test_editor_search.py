"""What the editor finds: words, filters, findings, and what is done to entries and their parts."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.editing import entries, parts
from assistant.editing.book import Book, Item, Test, applied
from assistant.editing.filters import Filters, Origin, facts
from assistant.editing.findings import FindingsCache
from assistant.editing.search import SearchIndex, Where, snippet
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.review import Waits
from assistant.phrasebook.schema import EntryModel, LineModel

TODAY = date(2027, 5, 10)


def line(
    name: str = "uno", text: str = "Lo reviso ahora. ¿Qué número tiene?", **more: object
) -> LineModel:
    base = LineModel(
        id=name,
        text="x",
        channels=frozenset({Channel.CHAT}),
        address=Address.USTED,
        step=Step.OPENING,
    )
    return base.model_copy(update={"text": text, **more})


def item(
    name: str, title: str, kind: Method | Situation = Method.LISTEN,
    layer: Layer = Layer.TEAM, **more: object,
) -> Item:  # fmt: skip
    entry = EntryModel(id=name, title="x").model_copy(update={"title": title, **more})
    return Item(entry, kind, f"{kind}.yaml", layer)


def book(*items: Item, tests: tuple[Test, ...] = (), bundled: tuple[Item, ...] = ()) -> Book:
    program = {i.entry.id: i for i in (*items, *bundled) if i.layer is Layer.BUNDLED}
    program |= {i.entry.id: i for i in bundled}
    return Book(Path("equipo"), {i.entry.id: i for i in items}, tests, program)


def put(before: Book, after: entries.After) -> Book:
    from assistant.editing.book import edit_of

    return applied(before, edit_of(before, "", after))


# Words


@pytest.fixture
def small() -> Book:
    return book(
        item("cobro", "Reclama un cobro doble", triggers=["me cobraron dos veces la FACTURA"]),
        item("factura", "No entiende la factura", lines=[line(text="Reviso el cobro de marzo.")]),
        item("mentir", "Acusa de mentir", self_talk="El cobro lo enojó, no yo."),
        item("crisis", "Habla de morir", Situation.CRISIS, steps=["Quédese en el cobro."]),
        item("edad", "Espera hace un año"),
        tests=(Test("qué cobro más raro", "mentir", "listen.yaml"),),
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("cobro", ["cobro", "factura", "mentir", "crisis"]),  # title, line, self-talk, step
        ("COBRÓ", ["cobro", "factura", "mentir", "crisis"]),
        ("fact", ["factura", "cobro"]),  # the beginning of a word, while typing
        ("actura", []),
        ("cobro factura", ["factura", "cobro"]),  # every word, in whatever part
        ("raro", ["mentir"]),
        ("ano", []),  # ñ is a letter of its own
        ("año", ["edad"]),
        ("", []),
        ("  ¿? ", []),
        ("uno dos", []),  # of ids and of other entries nothing is said
    ],
)
def test_words(small: Book, query: str, found: list[str]) -> None:
    assert [hit.entry for hit in SearchIndex().find(small, query)] == found


def test_a_hit_says_where(small: Book) -> None:
    hits = {hit.entry: hit for hit in SearchIndex().find(small, "cobr")}
    assert hits["cobro"].where is Where.TITLE
    assert (hits["factura"].where, hits["factura"].snippet) == (
        Where.LINES,
        "Reviso el cobro de marzo.",
    )
    assert hits["mentir"].where is Where.SELF_TALK
    assert hits["crisis"].where is Where.STEPS


def test_a_long_text_is_cut_around_the_word() -> None:
    text = "Desde el mes pasado espero\nuna respuesta sobre el reembolso " + "y nada " * 30
    cut = snippet(text, ("reemb",))
    assert cut.startswith("… sobre el reembolso y nada")
    assert cut.endswith(" …")
    assert "\n" not in cut


def test_what_changes_is_read_again_and_the_rest_is_not(small: Book) -> None:
    index = SearchIndex()
    assert index.find(small, "tardanza") == ()
    read = dict(index._known)
    later = put(small, {"edad": item("edad", "Se queja de la tardanza"), "crisis": None})
    assert [hit.entry for hit in index.find(later, "tardanza")] == ["edad"]
    assert index._known["cobro"] is read["cobro"]
    tested = replace(later, tests=(Test("tardanza de siempre", "cobro", "listen.yaml"),))
    assert [hit.entry for hit in index.find(tested, "tardanza")] == ["edad", "cobro"]
    assert "crisis" not in index._known


def test_reading_can_be_done_in_turns(small: Book) -> None:
    index = SearchIndex()
    turns = 0
    while not index.learn(small, 0.0):
        turns += 1
        assert turns < 100
        index.learn(small, 0.001)
    assert index.find(small, "mentir")


# Filters


def test_facts() -> None:
    program = item("a", "A", layer=Layer.BUNDLED)
    mine = item(
        "a", "A", expires=date(2027, 5, 20),
        lines=[line(), line("dos", status=Status.DRAFT, channels=frozenset({Channel.MAIL})),
               line("tres", expires=date(2027, 5, 1))],
    )  # fmt: skip
    of = facts(mine, {"a": program}, TODAY)
    assert of.origin is Origin.ADAPTED
    assert (of.status, of.waiting) == (Status.ACTIVE, 1)
    assert of.statuses == {Status.ACTIVE, Status.DRAFT}
    assert of.channels == {Channel.CHAT, Channel.MAIL}
    assert of.entry_due == (Waits.SOON, date(2027, 5, 20))
    assert of.line_due == (Waits.EXPIRED, date(2027, 5, 1))
    assert not of.hidden
    assert facts(program, {"a": program}, TODAY).origin is Origin.PROGRAM
    assert facts(item("b", "B"), {"a": program}, TODAY).origin is Origin.TEAM


@pytest.mark.parametrize(
    ("filters", "seen"),
    [
        (Filters(), True),
        (Filters(statuses=frozenset({Status.DRAFT})), True),  # a line of it
        (Filters(statuses=frozenset({Status.REVIEWED})), False),
        (Filters(channels=frozenset({Channel.CHAT, Channel.MAIL})), True),
        (Filters(channels=frozenset({Channel.PHONE})), False),
        (Filters(origins=frozenset({Origin.TEAM})), True),
        (Filters(statuses=frozenset({Status.DRAFT}), origins=frozenset({Origin.ADAPTED})), False),
        (Filters(due=frozenset({Waits.SOON})), True),
        (Filters(due=frozenset({Waits.EXPIRED})), False),
        (Filters(findings=True), False),
        (Filters(unsaved=True), False),
    ],
)
def test_filters(filters: Filters, seen: bool) -> None:
    one = item("a", "A", lines=[line(status=Status.DRAFT)], expires=TODAY)
    of = facts(one, {}, TODAY)
    assert filters.admit(of, unsaved=False, findings=False) is seen
    assert bool(filters) is (filters != Filters())
    assert filters.admit(of, unsaved=True, findings=True) or not seen


# Findings


def test_findings_are_kept_line_by_line() -> None:
    cache = FindingsCache()
    bad = line(text="Cálmese, por favor.")
    one = item("a", "A", lines=[bad, line("dos")])
    assert not cache.known(one)
    found = cache.of(one)
    assert (found[0][0].id, found[0][1].rule) == ("uno", "calm-order")
    assert cache.known(one)
    assert cache.known(item("b", "B", lines=[bad]))
    assert not cache.known(item("a", "A", lines=[line(text="Cálmese ya.")]))


def test_an_accepted_amber_finding_is_none() -> None:
    cache = FindingsCache()
    text = "Lo entiendo, pero ahora lo reviso. ¿Qué número tiene?"
    rules = {finding.rule for _, finding in cache.of(item("a", "A", lines=[line(text=text)]))}
    assert "but" in rules
    accepted = line(text=text, accept=dict.fromkeys(rules, "así se dice aquí"))
    assert cache.of(item("a", "A", lines=[accepted])) == ()


def test_findings_can_be_learnt_in_turns() -> None:
    cache = FindingsCache()
    items = [item(f"e{n}", "E", lines=[line(text=f"Cálmese {n}.")]) for n in range(3)]
    assert cache.learn(items, -1) == 0
    assert cache.learn(items, 60) == 3
    assert all(map(cache.known, items))


# Whole entries


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [
        ("Acusa de mentir", (), "acusa-de-mentir"),
        ("¿Y mi año? ¡Ñandú!", (), "y-mi-ano-nandu"),
        ("Acusa de mentir", ("acusa-de-mentir", "acusa-de-mentir-2"), "acusa-de-mentir-3"),
        ("🙂", (), "entrada"),
        ("Crisis", ("crisis",), "crisis-2"),
    ],
)
def test_slugs(title: str, taken: tuple[str, ...], name: str) -> None:
    assert entries.slug(title, taken) == name


def test_a_slug_is_an_id_however_long_the_title() -> None:
    for title in ("palabra " * 40, "x" * 300):
        name = entries.slug(title, {entries.slug(title)})
        assert EntryModel(id=name, title="x").id == name


def test_a_new_entry_is_a_draft_with_an_id_nobody_has() -> None:
    made = entries.created(book(item("nuevo", "Nuevo")), " Nuevo ", Situation.CALM)
    assert (made.entry.id, made.entry.title) == ("nuevo-2", "Nuevo")
    assert (made.entry.status, made.file, made.kind) == (Status.DRAFT, "calm.yaml", Situation.CALM)
    assert made.faults() == ()
    # A test that expects "crisis" means the situation.
    assert entries.created(book(), "Crisis", Situation.CRISIS).entry.id == "crisis-2"


def test_a_copy_is_the_teams() -> None:
    program = item("a", "A", layer=Layer.BUNDLED, base=True, lines=[line()], based_on="x")
    (copy,) = entries.duplicated(book(program), ["a"], "{title} (copia)").values()
    assert copy is not None
    assert (copy.entry.title, copy.entry.id) == ("A (copia)", "a-copia")
    assert (copy.layer, copy.entry.status, copy.entry.base) == (Layer.TEAM, Status.DRAFT, False)
    assert copy.entry.based_on == ""
    assert copy.entry.lines == program.entry.lines


def test_moving_to_another_method_keeps_every_line_and_hides_what_does_not_fit() -> None:
    limit = item(
        "a", "A", Method.BOUNDARY, base=True,
        lines=[line(), line("cierre", step=Step.CLOSING)],
    )  # fmt: skip
    after = entries.moved_to(book(limit), ["a"], Method.LISTEN)["a"]
    assert after is not None
    assert (after.kind, after.file, after.entry.base) == (Method.LISTEN, "listen.yaml", False)
    steps = [(x.id, x.step, x.status) for x in after.entry.lines]
    assert steps == [
        ("uno", Step.OPENING, Status.ACTIVE),
        ("cierre", Step.NEXT, Status.DRAFT),
    ]
    assert after.faults() == ()
    calm = entries.moved_to(book(limit), ["a"], Situation.CALM)["a"]
    assert calm is not None
    assert calm.entry.lines == []
    assert entries.moved_to(book(limit), ["a"], Method.BOUNDARY) == {}


def test_deleting_tells_what_goes_what_comes_back_and_what_stays() -> None:
    own, adapted = item("mia", "Mía"), item("b", "B de aquí")
    program = item("c", "C", layer=Layer.BUNDLED)
    first = item("b", "B", layer=Layer.BUNDLED)
    tests = (Test("hola", "mia", "listen.yaml"), Test("adiós", "b", "listen.yaml"))
    before = book(own, adapted, program, tests=tests, bundled=(first,))
    plan = entries.deletion(before, ["mia", "b", "c", "no-está"])
    assert (plan.gone, plan.back, plan.kept) == ((own,), (adapted,), (program,))
    assert plan.tests == tests[:1]
    edit = plan.edit(before, "Borrar")
    after = applied(before, edit)
    assert dict(after.items) == {"b": first, "c": program}
    assert after.tests == tests[1:]
    back = applied(after, edit.mirror())
    assert dict(back.items) == dict(before.items)
    assert back.tests == before.tests


def test_hiding_is_a_past_date_and_showing_again_leaves_no_trace() -> None:
    program = item("a", "A", layer=Layer.BUNDLED)
    before = book(program)
    after = put(before, entries.hidden(before, ["a"], TODAY))
    hidden = after.items["a"]
    assert (hidden.entry.expires, hidden.layer) == (date(2027, 5, 9), Layer.TEAM)
    assert not entries.can_hide(hidden, TODAY)
    assert entries.hidden(after, ["a"], TODAY) == {}
    shown = put(after, entries.shown_again(after, ["a"], TODAY))
    assert shown.items["a"] is program
    assert entries.shown_again(shown, ["a"], TODAY) == {}


def test_a_draft_of_an_adaptation_hides_nothing() -> None:
    draft = item("a", "A", status=Status.DRAFT)
    before = book(draft, bundled=(item("a", "A", layer=Layer.BUNDLED),))
    assert entries.hidden(before, ["a"], TODAY) == {}
    assert entries.stands_behind(draft, before)
    assert not entries.stands_behind(draft, book(draft))


def test_marking_as_read_marks_the_draft_lines_too() -> None:
    one = item("a", "A", status=Status.DRAFT, lines=[line(status=Status.DRAFT), line("dos")])
    after = entries.marked(book(one), ["a"], Status.REVIEWED)["a"]
    assert after is not None
    assert after.entry.status is Status.REVIEWED
    assert [x.status for x in after.entry.lines] == [Status.REVIEWED, Status.ACTIVE]
    assert entries.marked(book(one), ["a"], Status.DRAFT) == {}


# Parts


def test_parts_move_as_one_step_and_back() -> None:
    source = item(
        "a", "A", layer=Layer.BUNDLED, triggers=["x", "y", "z"], lines=[line(), line("b")]
    )
    target = item("t", "T", triggers=["y"], lines=[line(text="Otra.")])
    before = book(source, target)
    edit = parts.moved(before, "a", "t", [2, 1, 9], ["uno", "no"], copy=False)
    after = applied(before, edit)
    left, right = after.items["a"], after.items["t"]
    assert left.layer is Layer.TEAM
    assert left.entry.triggers == ["x"]
    assert [x.id for x in left.entry.lines] == ["b"]
    assert right.entry.triggers == ["y", "z"]  # what it has is not there twice
    assert [x.id for x in right.entry.lines] == ["uno", "uno-2"]
    assert right.faults() == ()
    assert dict(applied(after, edit.mirror()).items) == dict(before.items)


def test_a_copy_of_parts_leaves_the_source() -> None:
    source = item("a", "A", triggers=["x"])
    before = book(source, item("t", "T"))
    edit = parts.moved(before, "a", "t", [0], [], copy=True)
    assert set(edit.items) == {"t"}
    assert applied(before, edit).items["t"].entry.triggers == ["x"]


def test_lines_do_not_go_where_there_are_none_nor_parts_to_themselves() -> None:
    source = item("a", "A", lines=[line()], triggers=["x"])
    before = book(source, item("c", "C", Situation.CALM))
    after = applied(before, parts.moved(before, "a", "c", [0], ["uno"], copy=False))
    assert after.items["c"].entry.lines == []
    assert [x.id for x in after.items["a"].entry.lines] == ["uno"]
    assert after.items["c"].entry.triggers == ["x"]
    assert not parts.moved(before, "a", "a", [0], ["uno"], copy=False).items
    assert not parts.moved(before, "a", "c", [], [], copy=False).items


def test_a_line_whose_step_is_not_there_becomes_a_draft() -> None:
    ask = line("no", step=Step.ANSWER_NO)
    before = book(item("a", "A", Method.RELIEVE, lines=[ask]), item("t", "T", Method.BOUNDARY))
    after = applied(before, parts.moved(before, "a", "t", [], ["no"], copy=False))
    (moved,) = after.items["t"].entry.lines
    assert (moved.step, moved.status) == (Step.OPENING, Status.DRAFT)
    assert after.items["t"].faults() == ()
