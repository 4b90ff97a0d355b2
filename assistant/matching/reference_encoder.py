"""Any sentence-transformers model as an Encoder; the only module that names the library.

For the models a user chooses, and the reference that tests hold the ONNX export to. It costs
some 5 s and 400 MB to import, so nothing imports it at start-up.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from assistant.errors import ModelError
from assistant.matching.encoder import MAX_TOKENS, PREFIX, Vectors, fingerprint


class SentenceTransformerEncoder:
    """A model folder, or a hub name if `online` is true (then the hub is asked).

    Raises ModelError if the folder cannot be loaded.
    """

    def __init__(self, model: Path | str, *, online: bool = False) -> None:
        if not online:
            os.environ["HF_HUB_OFFLINE"] = "1"
            os.environ["TRANSFORMERS_OFFLINE"] = "1"
        # A program with a window has no stderr to draw a progress bar on.
        os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
        from sentence_transformers import SentenceTransformer

        try:
            self._model = SentenceTransformer(
                str(model),
                device="cpu",
                local_files_only=not online,
                # The bundled weights are kept in half, which a processor is slow and coarse in.
                model_kwargs={"dtype": "float32"},
            )
            self._name = f"st:{_weights_of(model)}"
        except Exception as error:
            # The library raises whatever its readers raise.
            raise ModelError(f"No se puede cargar el modelo {model}; revise su ruta.") from error
        longest = self._model.max_seq_length or MAX_TOKENS
        self._model.max_seq_length = min(longest, MAX_TOKENS)

    @property
    def fingerprint(self) -> str:
        return self._name

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self._model.get_embedding_dimension()), np.float32)
        vectors = self._model.encode(
            [PREFIX + text for text in texts],
            prompt="",
            batch_size=32,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.asarray(vectors, np.float32)


def _weights_of(model: Path | str) -> str:
    """The fingerprint of a folder's weights; for the name of a hub model, the name."""
    path = Path(model, "model.safetensors")
    return fingerprint(path) if path.is_file() else str(model)
