"""The tuned encoder made into what the program ships: an ONNX graph with 8-bit weights.

`export_onnx` → `smooth` → `quantise` give `onnx/model_int8.onnx`, which the agent's window runs;
`half` shrinks the weights that stay beside it for sentence-transformers.
"""

import json
import logging
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.errors import ModelError
from assistant.matching.encoder import MAX_TOKENS, PREFIX, Vectors, load_tokenizer
from assistant.training.convert import save_weights, write_json

Feed = dict[str, npt.NDArray[np.int64]]

TINY = 1e-5

OPSET = 20
"""The first that has GELU as one operator instead of five."""

SMOOTHING = 0.8
"""How far the range of a product's inputs goes over into its weights: a few inputs are so large
that one 8-bit scale for all loses the rest. Tuned model, 200 messages, least cosine to fp32: 0.968
with no smoothing and two layers left in fp32, 0.966 with 0.5, 0.986 with 0.65, 0.992 with 0.8."""


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


def smooth(fp32: Path, out: Path, feeds: Sequence[Feed]) -> None:
    """Write the graph of `export_onnx` with the inputs of its weights evened out (SmoothQuant,
    Xiao and others 2023): x W = (x / s) (s W), s = max|x|^a / max|W|^(1-a) for each input, a being
    SMOOTHING. The result is the same but for rounding, and 8 bits lose less of it.

    `feeds` are typical inputs, from which max|x| is taken.
    """
    import onnx
    from onnx import helper, numpy_helper

    graph = onnx.load(str(fp32))
    nodes = _products(graph.graph)
    weights = {weight.name: weight for weight in graph.graph.initializer}
    peaks = _peaks(fp32, list(nodes), feeds)
    evened = {}
    for name, products in nodes.items():
        matrices = [numpy_helper.to_array(weights[node.input[1]]) for node in products]
        largest = np.max([np.abs(matrix).max(1) for matrix in matrices], axis=0)
        share = np.maximum(peaks[name], TINY) ** SMOOTHING
        share /= np.maximum(largest, TINY) ** (1 - SMOOTHING)
        share = (share / np.exp(np.log(share).mean())).astype(np.float32)
        graph.graph.initializer.append(numpy_helper.from_array(1 / share, f"{name}_share"))
        evened[products[0].name] = helper.make_node(
            "Mul", [name, f"{name}_share"], [f"{name}_even"], name=f"{name}_even"
        )
        for node, matrix in zip(products, matrices, strict=True):
            weight = numpy_helper.from_array(matrix * share[:, None], node.input[1])
            weights[node.input[1]].CopyFrom(weight)
            node.input[0] = f"{name}_even"
    ordered = [
        each
        for node in graph.graph.node
        for each in ((evened[node.name], node) if node.name in evened else (node,))
    ]
    del graph.graph.node[:]
    graph.graph.node.extend(ordered)
    with _whole_file(out) as part:
        onnx.save(graph, str(part))


def _products(graph: Any) -> dict[str, list[Any]]:
    """The products with a matrix of weights, by the name of what comes in."""
    matrices = {weight.name for weight in graph.initializer if len(weight.dims) == 2}
    found: dict[str, list[Any]] = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in matrices:
            found.setdefault(node.input[0], []).append(node)
    return found


def _peaks(fp32: Path, names: Sequence[str], feeds: Sequence[Feed]) -> dict[str, Vectors]:
    """The largest size of each number of the tensors `names` over `feeds`."""
    import onnx
    import onnxruntime

    graph = onnx.load(str(fp32))
    for name in names:
        graph.graph.output.append(onnx.helper.make_empty_tensor_value_info(name))
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    found: dict[str, Vectors] = {}
    for feed in feeds:
        for name, value in zip(names, session.run(list(names), feed), strict=True):
            peak = np.abs(value).reshape(-1, value.shape[-1]).max(0)
            found[name] = np.maximum(found.get(name, peak), peak)
    return found


def feeds(model: Path, texts: Sequence[str]) -> list[Feed]:
    """`texts` as the graph takes them."""
    tokenizer = load_tokenizer(model / "tokenizer.json")
    tokenizer.enable_truncation(MAX_TOKENS)
    rows = [np.array([tokenizer.encode(PREFIX + text).ids], np.int64) for text in texts]
    return [{"input_ids": ids, "attention_mask": np.ones_like(ids)} for ids in rows]


def quantise(fp32: Path, out: Path) -> None:
    """Write the graph of `smooth` with int8 weights, one scale a column.

    Activations are brought to 8 bits as they come, with one scale a batch. onnxruntime fuses the
    graph when it loads it; its offline optimizer, run before, made no measurable difference.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with _whole_file(out) as part, _quiet():
        quantize_dynamic(fp32, part, weight_type=QuantType.QInt8, per_channel=True)


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
