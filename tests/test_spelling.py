"""Spanish spelling: the program's book is clean, slips are found, the team's words are kept."""

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import paths
from assistant.editing.book import open_book
from assistant.editing.passages import Part, Passage, passages, with_text
from assistant.editing.spelling import (
    WORDS_FILE,
    WORDS_LIMIT,
    Speller,
    add_word,
    read_words,
    words_of,
)
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import SaveError
from assistant.phrasebook.schema import EntryModel


@pytest.fixture(scope="module")
def speller() -> Speller:
    made = Speller()
    made.load()
    return made


def test_nothing_in_the_programs_book_is_flagged(speller: Speller) -> None:
    book = open_book(Path("no-such-folder"), paths.PHRASEBOOK)
    found = {
        (item.entry.id, slip.word)
        for item in book.items.values()
        for passage in passages(item.entry)
        for slip in speller.misspelt(passage.text)
    }
    assert found == set()


@pytest.mark.parametrize(
    "word",
    "podés querés tenés sabés decime contame respondeme acá reclamo factura reembolso celular"
    " ordenador computadora móvil dígamelo indíquemelo páseme llegándole pasárselo ponme"
    " app".split(),
)
def test_words_of_spain_and_america_are_known(speller: Speller, word: str) -> None:
    assert speller.knows(word)
    assert speller.knows(word.capitalize())


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("facutra", "factura"),
        ("recibio", "recibió"),
        ("tanbien", "también"),
        ("reemboslo", "reembolso"),
        ("inconbeniente", "inconveniente"),
        ("porfavor", "por favor"),
        ("informaçion", "información"),
        ("Digamelo", "Dígamelo"),
        ("paseme", "páseme"),
    ],
)
def test_a_slip_is_found_and_what_was_meant_comes_first(
    speller: Speller, word: str, meant: str
) -> None:
    assert not speller.knows(word)
    assert speller.suggest(word)[0] == meant


def test_words_of_the_book_come_before_rarer_ones(speller: Speller) -> None:
    assert speller.suggest("llamda")[0] != "llamada"
    assert speller.suggest("llamda", {"llamada"})[0] == "llamada"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{cliente}, lo reviso antes de {plazo}.", []),
        ("¿Hice algo para {disgustarlo|disgustarla|molestarle}?", []),
        ("¿Hice algo para {disgustarlo|digustarla|molestarle}?", ["digustarla"]),
        ("ayudar{lo|la|le} con la facutra", ["facutra"]),
        ("Escriba a https://facutra.example/xyzt o a qwrt@example.com", []),
        ("Vaya a www.bancxo.com y a bancxo.com.mx/abcx", []),
        ("El plan XKLM cuesta 3x2 y llega el 4to día", []),
        ("Le paso con Xiomarita Pzrez", []),
        ("Facutra de marzo", ["Facutra"]),
        ("Hola. ¿Recibio algo? «Tanbien» sirve", ["Recibio", "Tanbien"]),
        ("Deje [la hora zzz] aquí", []),
        ("café niño", []),  # decomposed accents
        ("", []),
        ("😀😀 ¡no!", []),
        ("\ud83d roto", []),
    ],
)
def test_what_is_looked_at(speller: Speller, text: str, words: list[str]) -> None:
    assert [slip.word for slip in speller.misspelt(text)] == words


@given(st.text(max_size=80))
def test_any_text_can_be_looked_at(text: str) -> None:
    made = Speller()  # not loaded: every word counts as known
    assert made.misspelt(text) == ()
    assert all(word == word.lower() for word in words_of(text))


def test_hostile_words_are_looked_up(speller: Speller) -> None:
    for word in ("a" * 5000, "ñ" * 300, "\u0301\u0301", "лицо", "word\u200d", "á-" * 500):
        speller.misspelt(word)
        assert speller.suggest(word) == () or len(word) < 100


def test_before_it_is_read_every_word_is_known_and_a_missing_dictionary_is_said(
    tmp_path: Path,
) -> None:
    made = Speller(tmp_path)
    assert made.knows("xqzt")
    with pytest.raises(RemansoError, match="diccionario"):
        made.load()


def test_a_dictionary_in_a_folder_with_accents_can_be_read(tmp_path: Path) -> None:
    place = tmp_path / "José Ñandú"
    place.mkdir()
    for file in paths.DICTIONARIES.iterdir():
        (place / file.name).symlink_to(file)
    made = Speller(place)
    made.load()
    assert made.knows("reembolso")
    assert not made.knows("reemboslo")


def test_the_dictionary_is_the_whole_one() -> None:
    counts, words = 0, 0
    for part in paths.DICTIONARIES.glob("es*.dic"):
        first, *rest = part.read_text("utf-8").splitlines()
        assert int(first) == len(rest)
        counts, words = counts + int(first), words + len(rest)
    assert counts == words == 70_158
    assert (paths.DICTIONARIES / "LICENSE.MPL-1.1").exists()


def test_the_teams_words_are_kept_and_known(tmp_path: Path, speller: Speller) -> None:
    book = tmp_path / "libro"  # a team that has saved nothing yet has no folder
    assert add_word(book, "Xiomarita") == ("Xiomarita",)
    assert add_word(book, "fibraplus") == ("fibraplus", "Xiomarita")
    assert add_word(book, "fibraplus") == ("fibraplus", "Xiomarita")
    assert (book / WORDS_FILE).read_text("utf-8") == "fibraplus\nXiomarita\n"
    assert not speller.knows("fibraplus")
    speller.use(read_words(book))
    assert speller.knows("fibraplus")
    assert speller.knows("Fibraplus")
    assert not speller.knows("xiomarita")  # a name keeps its capital
    speller.use(())
    assert not speller.knows("fibraplus")


def test_a_hostile_list_of_words_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / WORDS_FILE).write_bytes(
        b"\xef\xbb\xbfuno\r\n\r\n  dos  \ntres cuatro\n<b>x</b>\n\xff\xfe\n"
        + b"a" * 100
        + b"\nuno\n"
    )
    assert read_words(tmp_path) == ("uno", "dos")
    many = "\n".join(
        f"w{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}" for i in range(9_000)
    )
    (tmp_path / WORDS_FILE).write_text(many, "utf-8")
    assert len(read_words(tmp_path)) == WORDS_LIMIT
    with pytest.raises(RemansoError, match="llena"):
        add_word(tmp_path, "otra")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "libro").write_text("no es una carpeta", "utf-8")
    with pytest.raises(SaveError):
        add_word(tmp_path / "libro", "palabra")


def test_two_leads_lose_no_word(tmp_path: Path) -> None:
    words = [f"palabra{chr(97 + i)}" for i in range(12)]
    hands = [threading.Thread(target=add_word, args=(tmp_path, word)) for word in words]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sorted(read_words(tmp_path)) == words


def test_each_text_of_an_entry_can_be_put_back() -> None:
    entry = EntryModel.model_validate(
        {
            "id": "uno",
            "title": "Título",
            "self_talk": "Respiro.",
            "triggers": ["tanbien mal"],
            "steps": ["Primero", "Segundo"],
            "lines": [
                {"id": "a", "text": "Hola.", "channels": frozenset(["chat"]), "address": "any",
                 "step": "opening"},
            ],
        },
        strict=False,
    )  # fmt: skip
    texts = [(p.part, p.text) for p in passages(entry)]
    assert texts == [
        (Part.TITLE, "Título"),
        (Part.SELF_TALK, "Respiro."),
        (Part.LINE, "Hola."),
        (Part.STEP, "Primero"),
        (Part.STEP, "Segundo"),
    ]
    for passage in passages(entry):
        made = entry.model_copy(update=with_text(entry, passage, "Nuevo"))
        after = list(passages(made))
        assert after.count(Passage(passage.part, "Nuevo", passage.key)) == 1
        assert len([p for p in after if p.text == "Nuevo"]) == 1
