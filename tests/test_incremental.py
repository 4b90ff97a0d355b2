"""A matcher that follows a book while it is written reads as one that is built whole."""

import random
from dataclasses import replace

import pytest

from assistant import paths
from assistant.domain import SITUATIONS, Entry, Method, Phrasebook, Reading, Situation
from assistant.engine import load_parts
from assistant.matching.live import LiveMatcher
from assistant.matching.matcher import Matcher, Parts
from assistant.matching.vector_cache import Known, Remembering
from assistant.phrasebook.load import load

MESSAGES = (
    "otra vez me cobraron doble y nadie me devuelve la plata",
    "usted no sirve para nada, páseme con alguien que sepa",
    "llevo tres horas esperando. Es una vergüenza. Quiero hablar con su jefe",
    "te voy a buscar a la salida",
    "buenas tardes, ¿a qué hora abren?",
    "me quiero matar",
    "el pulpo de mi vecino se comió el módem",
)
OCTOPUS = Entry(
    id="pulpo",
    title="El pulpo del vecino",
    situation=Situation.UPSET,
    method=Method.LISTEN,
    triggers=("un pulpo se comió el módem", "el pulpo del vecino rompió el aparato"),
)


@pytest.fixture(scope="module")
def parts() -> Parts:
    return load_parts(paths.MODEL)


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(paths.PHRASEBOOK).book


@pytest.fixture(scope="module")
def encoder(parts: Parts) -> Remembering:
    return Remembering(parts.encoder)


@pytest.fixture(scope="module")
def known(parts: Parts) -> Known:
    return dict(parts.known)


@pytest.fixture(scope="module")
def live(book: Phrasebook, parts: Parts, encoder: Remembering, known: Known) -> LiveMatcher:
    return LiveMatcher(book, encoder, parts.classifier, parts.ngrams, known, parts.spread)


def whole(book: Phrasebook, parts: Parts, known: Known) -> Matcher:
    """Built at once; with the vectors that the following one rounded when it encoded them."""
    return Matcher(
        book, parts.encoder, load_parts(paths.MODEL).classifier, parts.ngrams, known, parts.spread
    )


def read(matcher: Matcher, text: str) -> Reading:
    found = matcher.read(text)
    assert found is not None
    return found


def assert_same(one: Matcher, other: Matcher, *, exactly: bool = True) -> None:
    for text in MESSAGES:
        a, b = read(one, text), read(other, text)
        assert (a.situation, a.certainty, a.danger) == (b.situation, b.certainty, b.danger), text
        for situation in SITUATIONS:
            assert a.probabilities[situation] == pytest.approx(
                b.probabilities[situation], abs=0.001
            )
        if exactly:
            first = [(m.entry.id, m.trigger, m.near) for m in a.matches[:3]]
            assert first == [(m.entry.id, m.trigger, m.near) for m in b.matches[:3]], text
        near = [[m.entry.id for m in r.matches[:1] if m.near] for r in (a, b)]
        assert near[0] == near[1], text
        likeness = {m.entry.id: m.score for m in b.matches}
        for match in a.matches[:50]:
            assert match.score == pytest.approx(
                likeness[match.entry.id], abs=0.001 if exactly else 0.02
            )


def put(book: Phrasebook, entry: Entry) -> Phrasebook:
    """`entry` in the place of the one with its id, or at the end."""
    entries = book.by_id() | {entry.id: entry}
    return Phrasebook(tuple(entries.values()))


def test_the_first_is_as_the_plain_one(
    live: LiveMatcher, book: Phrasebook, parts: Parts, known: Known
) -> None:
    assert live.drift == 0
    assert_same(live, whole(book, parts, known))


def test_added_changed_moved_and_removed(
    live: LiveMatcher, book: Phrasebook, parts: Parts, known: Known
) -> None:
    wait = book.entries[0]
    steps = [
        put(book, OCTOPUS),
        put(book, replace(wait, triggers=(*wait.triggers[1:], "mi pulpo no tiene internet"))),
        Phrasebook(book.entries[:20] + book.entries[21:]),
        put(book, replace(wait, situation=Situation.ATTACK, method=Method.RELIEVE)),
        Phrasebook((*book.entries[5:], *book.entries[:5])),
    ]
    for after in steps:
        followed = live.following(after)
        plain = whole(after, parts, known)
        # The basis is that of the first book; what it moves is small.
        assert_same(followed, plain, exactly=False)
        assert_same(followed.rebased(), plain)
    assert_same(live, whole(book, parts, known))  # what came after left it alone


def test_a_new_entry_is_found_and_gone_again(live: LiveMatcher, book: Phrasebook) -> None:
    message = MESSAGES[-1]
    richer = live.following(put(book, OCTOPUS))
    assert read(richer, message).matches[0].entry.id == OCTOPUS.id
    assert richer.alike(message, 1)[0].trigger == OCTOPUS.triggers[0]
    back = richer.following(book)
    assert OCTOPUS.id not in [m.entry.id for m in back.rank(message)]
    assert_same(back, live)


def test_other_lines_cost_nothing(live: LiveMatcher, book: Phrasebook) -> None:
    renamed = replace(book.entries[3], title="Otro título")
    followed = live.following(put(book, renamed))
    assert followed.drift == 0
    assert not live.lacking(put(book, renamed))
    found = {m.entry.id: m.entry for m in followed.rank(renamed.triggers[0])}
    assert found[renamed.id].title == "Otro título"


def test_only_what_is_new_is_lacking(live: LiveMatcher, book: Phrasebook) -> None:
    entry = book.entries[1]
    more = replace(entry, triggers=(*entry.triggers, "Una frase que nadie ha escrito aún", "Una"
                                    " frase que nadie ha escrito aún"))  # fmt: skip
    assert live.lacking(put(book, more)) == ["Una frase que nadie ha escrito aún"]


def test_too_much_at_once_is_built_whole(
    live: LiveMatcher, book: Phrasebook, parts: Parts, known: Known
) -> None:
    half = Phrasebook(book.entries[::2])
    followed = live.following(half)
    assert followed.drift == 0
    assert_same(followed, whole(half, parts, known))


def test_many_changes_in_a_row(
    live: LiveMatcher, book: Phrasebook, parts: Parts, known: Known
) -> None:
    chance = random.Random(1)
    now, matcher = book, live
    for _ in range(30):
        entry = chance.choice([e for e in now.entries if len(e.triggers) > 2])
        gone = chance.randrange(len(entry.triggers))
        triggers = tuple(t for n, t in enumerate(entry.triggers) if n != gone)
        now = put(now, replace(entry, triggers=triggers))
        matcher = matcher.following(now)
    assert matcher.drift
    assert_same(matcher.rebased(), whole(now, parts, known))


def test_from_nothing_to_a_book_and_back(parts: Parts, known: Known) -> None:
    empty = LiveMatcher(
        Phrasebook(()),
        parts.encoder,
        load_parts(paths.MODEL).classifier,
        parts.ngrams,
        known,
        parts.spread,
    )
    assert read(empty, MESSAGES[0]).matches == ()
    assert empty.alike(MESSAGES[0], 3) == ()
    one = empty.following(Phrasebook((OCTOPUS,)))
    assert_same(one, whole(Phrasebook((OCTOPUS,)), parts, known))
    assert one.kin(OCTOPUS.id, 3) == ()
    assert read(one.following(Phrasebook(())), MESSAGES[0]).matches == ()


def test_what_an_agent_writes_changes_no_reading(
    live: LiveMatcher, book: Phrasebook, parts: Parts, known: Known
) -> None:
    mine = replace(OCTOPUS, own=True, situation=Situation.ABUSE, method=Method.BOUNDARY)
    followed = live.following(put(book, mine))
    for text in MESSAGES:
        assert read(followed, text).probabilities == read(live, text).probabilities
    assert_same(followed.rebased(), whole(put(book, mine), parts, known))


def test_kin_are_about_the_same(live: LiveMatcher, book: Phrasebook) -> None:
    titles = {entry.id for entry in book.entries}
    found = live.kin("cobrado-dos-veces", 3)
    assert len(found) == 3
    assert {match.entry.id for match in found} <= titles - {"cobrado-dos-veces"}
