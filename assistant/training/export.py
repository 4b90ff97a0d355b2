"""The tuned encoder made into what the program ships: an ONNX graph with 8-bit weights.

`export_onnx` → `quantise` give `onnx/model_int8.onnx`, which the agent's window runs; `half`
shrinks the weights that stay beside it for sentence-transformers.
"""

import json
import logging
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from assistant.errors import ModelError
from assistant.training.convert import save_weights, write_json

OPSET = 20
"""The first that has GELU as one operator instead of five."""

WIDE = (4, 5)
"""Layers (from 0) whose feed-forward output keeps fp32: a few inputs there are so large that one
8-bit scale for all loses the rest. Tuned model, 41 sentences, least cosine to fp32: 0.956 with all
in int8, 0.985 with these two in fp32, 0.986 with all twelve."""


def export_onnx(model: Path, out: Path) -> None:
    """Write the folder `model` as one fp32 graph: BERT, mean pooling, length 1.

    Inputs `input_ids` and `attention_mask`, both (batch, sequence) of int64; output
    `sentence_embedding`, (batch, dimension) of float32. Batch and sequence are free.
    """
    import torch
    from transformers import BertModel
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    with _quiet():
        # "eager" writes attention as plain products, which onnxruntime knows how to fuse.
        bert, loaded = BertModel.from_pretrained(
            str(model),
            dtype=torch.float32,
            attn_implementation="eager",
            add_pooling_layer=False,
            local_files_only=True,
            output_loading_info=True,
        )
    if loaded["missing_keys"]:
        # transformers fills what is missing with noise, and says so only in a warning.
        raise ModelError(f"A {model} le faltan pesos: {sorted(loaded['missing_keys'])[:3]}…")

    class Embedder(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.bert = bert

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            hidden = self.bert(input_ids=input_ids, attention_mask=attention_mask)[0]
            mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
            mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(mean, dim=1)

    # Sizes above 1 that differ: the exporter takes 0 and 1 for constants, and equals for one.
    ids = torch.full((2, 9), bert.config.pad_token_id)
    mask = torch.ones_like(ids)
    longest = bert.config.max_position_embeddings
    free = {0: torch.export.Dim("batch"), 1: torch.export.Dim("sequence", max=longest)}
    with _whole_file(out) as part, _quiet():
        torch.onnx.export(
            Embedder().eval(),
            (ids, mask),
            str(part),
            input_names=["input_ids", "attention_mask"],
            output_names=["sentence_embedding"],
            dynamic_shapes={"input_ids": free, "attention_mask": free},
            opset_version=OPSET,
            dynamo=True,
            external_data=False,
            verbose=False,
        )


def quantise(fp32: Path, out: Path) -> None:
    """Write the graph of `export_onnx` with int8 weights, one scale a column.

    Activations are brought to 8 bits as they come, with one scale a batch. onnxruntime fuses the
    graph when it loads it; its offline optimizer, run before, made no measurable difference.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with _whole_file(out) as part, _quiet():
        quantize_dynamic(
            fp32,
            part,
            weight_type=QuantType.QInt8,
            per_channel=True,
            nodes_to_exclude=_wide_outputs(fp32),
        )


def _wide_outputs(fp32: Path) -> list[str]:
    """The names of the products that bring the wide layer back, in the layers of WIDE."""
    import onnx

    graph = onnx.load(str(fp32)).graph
    sizes = {weight.name: tuple(weight.dims) for weight in graph.initializer}
    down = [
        node.name
        for node in graph.node
        if node.op_type == "MatMul"
        and any(len(size) == 2 and size[0] > size[1] for size in map(sizes.get, node.input) if size)
    ]
    return [down[layer] for layer in WIDE if layer < len(down)]


def half(model: Path) -> None:
    """Bring the weights of the folder `model` to float16, in place; half the size."""
    from safetensors.numpy import load_file

    path = model / "model.safetensors"
    weights = {
        name: tensor.astype(np.float16) if tensor.dtype.kind == "f" else tensor
        for name, tensor in load_file(path).items()
    }
    save_weights(weights, path)
    settings = json.loads((model / "config.json").read_text("utf-8"))
    settings.pop("torch_dtype", None)  # the name it had before transformers 5
    write_json({**settings, "dtype": "float16"}, model / "config.json")


@contextmanager
def _whole_file(out: Path) -> Iterator[Path]:
    """A place to write to, in a folder of its own beside `out`; moved to `out` if all went well."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        part = Path(folder, out.name)
        yield part
        part.replace(out)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the libraries' own deprecations, and their advice on steps not needed here."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
