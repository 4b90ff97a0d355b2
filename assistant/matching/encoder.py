"""Text to unit vectors, offline, with onnxruntime and tokenizers alone."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from assistant.errors import ModelError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]

PREFIX = "query: "
"""What e5 was trained to find before every text that is compared with its like."""

MAX_TOKENS = 256
"""A longer text is cut by the tokenizer; the sentences of a long message are read besides."""


class Encoder(Protocol):
    """What the matcher needs of a model."""

    @property
    def fingerprint(self) -> str:
        """Names the weights: vectors of different fingerprints must never be compared."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of `texts`, shape (len(texts), dimension), float32."""


class OnnxEncoder:
    """The bundled model: int8 weights, one thread (two OpenMP threads spin on a busy machine).

    Raises ModelError if the folder is missing, damaged or of another make.
    """

    def __init__(self, folder: Path, weights: str = "onnx/model_int8.onnx") -> None:
        # Imported here: the command line's help and the painted window need neither.
        import onnxruntime

        path = folder / weights
        try:
            self._fingerprint = fingerprint(path)
            self._tokenizer = load_tokenizer(folder / "tokenizer.json")
            options = onnxruntime.SessionOptions()
            # Without it processors that lack VNNI overflow and read some messages otherwise than
            # the others do (cosine down to 0.95); with it they take twice as long.
            options.add_session_config_entry("session.x64quantprecision", "1")
            options.intra_op_num_threads = 1
            options.inter_op_num_threads = 1
            options.log_severity_level = 4
            options.enable_cpu_mem_arena = False  # a tenth less memory, and no slower
            self._session = onnxruntime.InferenceSession(
                str(path),
                options,
                providers=["CPUExecutionProvider"],
                # On a processor the fused operator is the slower one (1.31: by a sixth).
                disabled_optimizers=["SkipLayerNormFusion"],
            )
            self._tokenizer.enable_truncation(MAX_TOKENS)
            self._tokenizer.no_padding()
            # A trial: what does not fit together fails here and not at the first message.
            self._dimension = len(self._encode_one(""))
        except Exception as error:
            # Both libraries raise bare Exception and classes of their own for a bad file.
            raise ModelError(
                f"El modelo de {folder} falta o está dañado; vuelva a instalar Remanso."
                " Mientras tanto las sugerencias se buscan solo por palabras."
            ) from error

    @property
    def fingerprint(self) -> str:
        return self._fingerprint

    def encode(self, texts: Sequence[str]) -> Vectors:
        # Not in batches: int8 has one scale a batch, so a text's neighbours would move its
        # vector (cosine 0.99), and on one thread a batch is no faster, padding even slower.
        vectors = np.empty((len(texts), self._dimension), np.float32)
        for row, text in enumerate(texts):
            vectors[row] = self._encode_one(text)
        return vectors

    def _encode_one(self, text: str) -> Vectors:
        ids = np.array([self._tokenizer.encode(PREFIX + text).ids], np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        vector: Vectors = self._session.run(["sentence_embedding"], feed)[0][0]
        return vector


def load_tokenizer(path: Path) -> "Tokenizer":
    """As `Tokenizer.from_file`, which would keep Python's lock, and so the window, for 50 to 80 ms.

    Here the vocabulary of a Unigram model is read first and then built, in half of that each. Both
    libraries raise what they like for a bad file.
    """
    from pydantic_core import from_json
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.models import Unigram

    parts = from_json(path.read_bytes(), cache_strings="keys")
    model = parts["model"]
    unknown = model.get("unk_id")
    if model.get("type") != "Unigram" or unknown is None:
        return Tokenizer.from_file(str(path))
    vocabulary = [(piece, score) for piece, score in model["vocab"]]
    built = Unigram(vocabulary, unknown, model.get("byte_fallback", False))
    built._resize_cache(0)  # it would keep the customers' words beyond their case
    model["vocab"] = vocabulary[: unknown + 1]
    added = parts.pop("added_tokens")
    tokenizer = Tokenizer.from_str(json.dumps(parts | {"added_tokens": []}))
    tokenizer.model = built
    for token in added:  # last: only the whole vocabulary has their numbers
        del token["id"]
        tokenizer.add_tokens([AddedToken(**token)])
    return tokenizer


def fingerprint(path: Path) -> str:
    """The first 16 hex digits of the file's SHA-256. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def text_key(text: str) -> bytes:
    """What a text's vector is kept under: 8 bytes of BLAKE2b over its UTF-8 form."""
    return hashlib.blake2b(text.encode("utf-8"), digest_size=8).digest()
