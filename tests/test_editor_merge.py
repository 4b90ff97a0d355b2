"""Joining entries, and the same change in many lines."""

from datetime import date
from pathlib import Path

import pytest

from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.editing.batch import Batch, Channels, batched
from assistant.editing.book import Book, Item, Test, applied
from assistant.editing.merge import Apart, Merged, merge_fault, merged
from assistant.phrasebook.layers import Layer
from assistant.phrasebook.schema import EntryModel, LineModel

TODAY = date(2027, 3, 10)
CHAT, PHONE, MAIL = Channel.CHAT, Channel.PHONE, Channel.MAIL


def line(
    name: str, text: str, channels: tuple[Channel, ...] = (CHAT,), **more: object
) -> LineModel:
    made = LineModel(
        id=name,
        text=text,
        channels=frozenset(channels),
        address=Address.USTED,
        step=Step.OPENING,
    )
    return made.model_copy(update=more)


def item(name: str, *lines: LineModel, layer: Layer = Layer.TEAM, **values: object) -> Item:
    entry = EntryModel(id=name, title=f"Título {name}", lines=list(lines))
    return Item(entry.model_copy(update=values), Method.LISTEN, "listen.yaml", layer)


def book(*items: Item, tests: tuple[Test, ...] = (), bundled: tuple[Item, ...] = ()) -> Book:
    programs = [i for i in items if i.layer is Layer.BUNDLED]
    return Book(
        Path("frases"),
        {i.entry.id: i for i in items},
        tests,
        {i.entry.id: i for i in (*programs, *bundled)},
        {"escucha.yaml": "x"},
        {"escucha.yaml": Method.LISTEN},
    )


def join(there: Book, *ids: str, stays: str = "a") -> Merged:
    return merged(there, ids, stays, title="Los dos", self_talk=None, today=TODAY)


def test_examples_and_lines_come_together_without_doubles() -> None:
    there = book(
        item("a", line("x", "Reviso esto."), triggers=["Me cobraron DOS veces"]),
        item(
            "b",
            line("x", "Otra cosa."),
            line("y", "Reviso  esto.", (PHONE,)),
            triggers=["me cobraron dos  veces", "cobro doble"],
        ),
        item("c", line("x", "Tercera."), triggers=["cóbro doble"]),
    )
    done = join(there, "a", "b", "c")
    entry = done.item.entry
    assert entry.title == "Los dos"
    assert entry.triggers == ["Me cobraron DOS veces", "cobro doble"]
    assert [(n.id, n.text) for n in entry.lines] == [
        ("x", "Reviso esto."),
        ("x-2", "Otra cosa."),
        ("x-3", "Tercera."),
    ]
    assert entry.lines[0].channels == {CHAT, PHONE}
    assert (done.triggers, done.lines, done.twice) == (1, 2, 3)
    assert done.gone == ("b", "c")
    assert done.item.faults() == ()
    after = applied(there, done.edit)
    assert set(after.items) == {"a"}
    assert applied(after, done.edit.mirror()) == there


def test_the_same_text_at_another_step_is_another_line() -> None:
    there = book(item("a", line("x", "Sigo.")), item("b", line("x", "Sigo.", step=Step.NEXT)))
    assert len(join(there, "a", "b").item.entry.lines) == 2


def test_a_draft_does_not_become_active_by_moving() -> None:
    there = book(
        item("a"),
        item("b", line("x", "Nueva."), status=Status.DRAFT, expires=date(2027, 5, 1)),
    )
    (moved,) = join(there, "a", "b").item.entry.lines
    assert (moved.status, moved.expires) == (Status.DRAFT, date(2027, 5, 1))


def test_a_program_entry_is_hidden_and_not_taken_out() -> None:
    own = item("c", status=Status.DRAFT)
    there = book(
        item("a"), item("b", layer=Layer.BUNDLED), own, bundled=(item("c", layer=Layer.BUNDLED),)
    )
    done = join(there, "a", "b", "c")
    assert (done.gone, done.hidden) == ((), ("b", "c"))
    after = applied(there, done.edit)
    for name in ("b", "c"):
        hidden = after.items[name]
        assert hidden.layer is Layer.TEAM
        assert hidden.entry.expires == date(2027, 3, 9)
        # A draft would leave the program's in its place.
        assert hidden.entry.status is Status.ACTIVE
    assert after.items["b"].file == "escucha.yaml"


def test_tests_follow_and_the_programs_are_overruled() -> None:
    there = book(
        item("a"),
        item("b"),
        tests=(
            Test("uno", "b", "t.yaml", Layer.BUNDLED),
            Test("dos", "b", "t.yaml"),
            Test("tres", "upset", "t.yaml"),
        ),
    )
    done = join(there, "a", "b")
    after = applied(there, done.edit)
    assert done.tests == 2
    assert after.phrasebook().tests[0].expect == "a"
    assert {t.message: t.expect for t in after.tests} == {"uno": "a", "dos": "a", "tres": "upset"}
    assert there.tests[0] in after.tests


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Item(EntryModel(id="b", title="b"), Method.BOUNDARY, "b.yaml"), Apart.METHODS),
        (item("b", situation=Situation.ATTACK), Apart.SITUATIONS),
        (item("b", danger=True), Apart.DANGER),
    ],
)
def test_some_cannot_be_joined(other: Item, why: Apart) -> None:
    assert merge_fault(book(item("a"), other), ["a", "b"]) is why


def test_two_are_needed() -> None:
    assert merge_fault(book(item("a"), item("b")), ["a", "gone"])
    assert not merge_fault(book(item("a"), item("b")), ["a", "b"])


@pytest.mark.parametrize(
    ("how", "left"),
    [
        (Channels.SET, [{MAIL}, {MAIL}]),
        (Channels.ADD, [{CHAT, MAIL}, {MAIL}]),
        (Channels.REMOVE, [{CHAT}, {MAIL}]),
    ],
)
def test_channels_in_many_lines(how: Channels, left: list[set[Channel]]) -> None:
    there = book(item("a", line("x", "Uno."), line("y", "Dos.", (MAIL,))))
    done = batched(there, ["a"], Batch(how, frozenset({MAIL})))
    after = applied(there, done.edit)
    assert [set(n.channels) for n in after.items["a"].entry.lines] == left
    assert done.lines == sum(
        old != new
        for old, new in zip(there.items["a"].entry.lines, after.items["a"].entry.lines, strict=True)
    )
    assert done.bare == (1 if how is Channels.REMOVE else 0)


def test_many_fields_at_once_are_one_step() -> None:
    there = book(
        item("a", line("x", "Uno."), layer=Layer.BUNDLED),
        item("b", line("x", "Dos.", status=Status.DRAFT, address=Address.TU)),
        item("c"),
    )
    batch = Batch(address=Address.TU, status=Status.DRAFT, expires=date(2027, 9, 1))
    done = batched(there, ["a", "b", "c", "gone"], batch)
    assert (done.lines, done.entries, done.bundled) == (2, 2, 1)
    after = applied(there, done.edit)
    for name in ("a", "b"):
        (made,) = after.items[name].entry.lines
        assert (made.address, made.status, made.expires) == (
            Address.TU,
            Status.DRAFT,
            date(2027, 9, 1),
        )
    assert applied(after, done.edit.mirror()) == there
    never = batched(after, ["a", "b"], Batch(never=True))
    assert never.lines == 2
    assert not Batch()
    assert not batched(there, ["a"], Batch()).edit.items
