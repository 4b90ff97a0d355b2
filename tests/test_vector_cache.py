"""Vectors of a team's triggers on disk: found again, of one model, and never anything but them."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import engine, paths
from assistant.domain import Entry, Method, Phrasebook, Situation
from assistant.matching import vector_cache
from assistant.matching.encoder import Vectors, text_key
from assistant.matching.vector_cache import FILE, WORTH, KeptVectors, Remembering
from assistant.text import model_form

SIZE = 8


class Counting:
    """An encoder that counts what it is asked."""

    def __init__(self, fingerprint: str = "uno") -> None:
        self.fingerprint = fingerprint
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        rows = [np.random.default_rng(abs(hash(t))).standard_normal(SIZE) for t in texts]
        vectors = np.array(rows, np.float32).reshape(len(texts), SIZE)
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def book(count: int, *, own: bool = False) -> Phrasebook:
    triggers = tuple(f"ejemplo del equipo número {chr(97 + n % 26)}{n}" for n in range(count))
    return Phrasebook((Entry("e", "e", Situation.UPSET, Method.LISTEN, triggers, own=own),))


def kept(folder: Path, encoder: Counting) -> KeptVectors:
    return KeptVectors(encoder, folder, {})


def test_encoded_once(tmp_path: Path) -> None:
    first = kept(tmp_path / "nueva", Counting())
    many = book(WORTH)
    first.encode(first.missing(many))
    first.keep(many)
    encoder = Counting()
    again = kept(tmp_path / "nueva", encoder)
    assert again.missing(many) == []
    assert set(encoder.asked) <= {""}, "only the probe of its size"
    for key, vector in first.known.items():
        assert np.array_equal(again.known[key], vector), "the same numbers with and without it"


def test_a_few_are_not_worth_a_file(tmp_path: Path) -> None:
    first = kept(tmp_path, Counting())
    first.encode(first.missing(book(WORTH - 1)))
    first.keep(book(WORTH - 1))
    assert not list(tmp_path.iterdir())


def test_only_what_is_in_the_book_goes_in(tmp_path: Path) -> None:
    first = kept(tmp_path, Counting())
    first.encode(["un mensaje de un cliente", *first.missing(book(WORTH))])
    first.keep(book(WORTH))
    found = vector_cache.load(tmp_path, "uno", SIZE)
    assert len(found) == WORTH
    assert text_key("un mensaje de un cliente") not in found
    assert b"ejemplo" not in (tmp_path / FILE).read_bytes(), "no text is kept"


def test_what_an_agent_wrote_for_themselves_stays_out(tmp_path: Path) -> None:
    assert kept(tmp_path, Counting()).missing(book(WORTH, own=True)) == []


def test_what_was_kept_before_stays(tmp_path: Path) -> None:
    first = kept(tmp_path, Counting())
    first.encode(first.missing(book(WORTH)))
    first.keep(book(WORTH))
    second = kept(tmp_path, Counting())
    other = Phrasebook(
        tuple(
            Entry(f"o{n}", "", Situation.UPSET, Method.LISTEN, (f"otra cosa {'x' * n} de hoy",))
            for n in range(2 * WORTH)
        )
    )
    second.encode(second.missing(other))
    second.keep(other)
    found = vector_cache.load(tmp_path, "uno", SIZE)
    assert {text_key(model_form(t)) for t in vector_cache.triggers(book(WORTH))} <= found.keys()


def test_no_more_than_the_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vector_cache, "MOST", 10)
    first = kept(tmp_path, Counting())
    first.encode(first.missing(book(WORTH)))
    first.keep(book(WORTH))
    assert len(vector_cache.load(tmp_path, "uno", SIZE)) == 10


def test_another_model_finds_nothing(tmp_path: Path) -> None:
    first = kept(tmp_path, Counting())
    first.encode(first.missing(book(WORTH)))
    first.keep(book(WORTH))
    assert vector_cache.load(tmp_path, "otro", SIZE) == {}
    assert vector_cache.load(tmp_path, "uno", SIZE + 1) == {}


def _write(folder: Path, **held: object) -> None:
    good = {
        "fingerprint": np.array("uno"),
        "keys": np.arange(2, dtype=np.uint64),
        "vectors": np.eye(2, SIZE, dtype=np.float16),
    }
    np.savez(folder / FILE, **(good | held))  # type: ignore[arg-type]


def test_what_is_right_is_read(tmp_path: Path) -> None:
    _write(tmp_path)
    assert len(vector_cache.load(tmp_path, "uno", SIZE)) == 2


@pytest.mark.parametrize(
    "held",
    [
        {"keys": np.arange(3, dtype=np.uint64)},
        {"keys": np.arange(2, dtype=np.int64)},
        {"keys": np.zeros((2, 1), np.uint64)},
        {"vectors": np.eye(2, SIZE, dtype=np.float32)},
        {"vectors": np.full((2, SIZE), np.nan, np.float16)},
        {"vectors": np.full((2, SIZE), 60_000, np.float16)},
        {"vectors": np.zeros((2, SIZE), np.float16)},
        {"vectors": np.array([{"a": 1}], object)},
        {"fingerprint": np.array("otro")},
    ],
    ids=str,
)
def test_what_is_not_right_is_as_if_not_there(tmp_path: Path, held: dict[str, object]) -> None:
    _write(tmp_path, **held)
    assert vector_cache.load(tmp_path, "uno", SIZE) == {}


@given(data=st.binary(max_size=300))
def test_any_bytes_are_as_if_not_there(
    data: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    (folder / FILE).write_bytes(data)
    assert vector_cache.load(folder, "uno", SIZE) == {}


def test_a_disk_that_takes_nothing_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "archivo").write_text("")
    first = kept(tmp_path / "archivo" / "vectores", Counting())
    first.encode(first.missing(book(WORTH)))
    first.keep(book(WORTH))
    assert not first.missing(book(WORTH))


def test_the_agents_program_finds_a_teams_triggers_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path))
    team = book(WORTH)
    first = engine.load_model(team, paths.MODEL).read("ejemplo del equipo")
    encoder = engine.load_parts(paths.MODEL).encoder
    asked: list[str] = []
    plain = type(encoder).encode

    def encode(self: object, texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return plain(self, texts)  # type: ignore[arg-type]

    monkeypatch.setattr(type(encoder), "encode", encode)
    again = engine.load_model(team, paths.MODEL).read("ejemplo del equipo")
    assert set(asked) == {"", "ejemplo del equipo"}
    assert first == again


def test_a_text_read_again_is_encoded_once() -> None:
    encoder = Counting()
    remembering = Remembering(encoder, most=3)
    one = remembering.encode(["a", "b"])
    two = remembering.encode(["b", "c", "b"])
    assert encoder.asked == ["a", "b", "c"]
    assert np.array_equal(two[0], one[1])
    assert np.array_equal(two[2], one[1])
    remembering.encode(["d", "e"])
    remembering.encode(["a"])
    assert encoder.asked == ["a", "b", "c", "d", "e", "a"], "the oldest are forgotten"
    assert remembering.encode([]).shape == (0, SIZE)
