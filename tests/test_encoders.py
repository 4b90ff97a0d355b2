"""The two encoders against each other, on the bundled model and on damaged ones, offline."""

import ctypes
import json
import random
import shutil
import socket
import stat
import string
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from assistant import text
from assistant.errors import ModelError
from assistant.matching.classifier import Examples
from assistant.matching.encoder import Encoder, OnnxEncoder, Vectors, load_tokenizer, text_key
from assistant.matching.reference_encoder import SentenceTransformerEncoder
from assistant.paths import MODEL, PHRASEBOOK
from assistant.phrasebook.load import load
from assistant.training.export import export_onnx, half, quantise, smooth

SENTENCES = [
    "Buenos días, ¿a qué hora abren mañana?",
    "gracias, ya quedó",
    "ok",
    "👍",
    "no me llega el código y ya lo pedí 3 veces",
    "Llevo cuarenta minutos esperando con esta musiquita, ¿ustedes creen que no trabajo?",
    "q onda con mi pedido?? lleva 2 semanas y nada",
    "tmb me cobraron doble este mes xq nadie me avisó",
    "NO PUEDE SER QUE NADIE ME CONTESTE",
    "nooooo me digas q otra vez tengo q mandar los papeles",
    "mira flaca, vos no entendés nada, pasame con alguien que sepa",
    "Es la quinta vez que explico lo mismo. ¿Lo anotan en algún lado?",
    "usted me está mintiendo en la cara, señorita",
    "qué vaina tan maluca, mano, me dejaron sin luz todo el puente",
    "está cañón, me quedé sin saldo a medio viaje 😡😡",
    "No quiero hablar con una máquina. Quiero hablar con una persona.",
    "páseme a su jefe, con usted no voy a hablar más",
    "esto es una estafa y los voy a denunciar en defensa del consumidor",
    "Pucha la payasada, llevo desde las ocho en la fila po",
    "tío, de verdad, que me habéis cortado internet y yo teletrabajo",
    "la niña está con fiebre y ustedes me salen con q el sistema se cayó",
    "me vale, arreglenlo",
    "hola, kiero dar de baja el servisio",
    "El técnico vino, miró el medidor, dijo «ya vuelvo» y no volvió nunca.",
    "sois unos sinvergüenzas, así, sin más",
    "ya no sé qué hacer, no puedo más con esto 😭",
    "Perdone que le grite, no es con usted, es que vengo de un día horrible.",
    "¿Me podría confirmar el número de expediente 48-2291/B, por favor?",
    "me cobraron $1.250,50 en vez de $250,50 el día 03/11",
    "jajaja qué risa me da su «atención personalizada»",
    "chamo, eso no fue lo que me dijeron ayer por el chat",
    "asere, y eso pa cuándo es?",
    "Le ruego me indique el plazo de resolución de mi reclamación.",
    "...",
    "¿¿¿y entonces???",
    "quiero mi plata de vuelta ya mismo 💸🔥",
    "No, gracias. Prefiero ir a la oficina y que me lo expliquen allí, con el contrato delante.",
    "my tarjeta no pasa, dice declined, ayuda plis",
    "a ver, por partes: primero que sí, luego que no, ahora que depende. ¿De qué depende?",
    "Señores: el 3 de octubre solicité el cambio de titular de la línea de mi madre, que falleció"
    " en agosto. Entregué el certificado, la copia de la cédula y el formulario firmado, y en la"
    " ventanilla me aseguraron que en diez días estaría resuelto. Han pasado seis semanas, he"
    " llamado once veces, cada vez me atiende alguien distinto, cada vez debo contar de nuevo que"
    " mi madre murió, y hoy recibo una carta a su nombre en la que se le reclama una deuda. No pido"
    " ningún favor. Pido que alguien lea el expediente antes de hablarme y que me diga, por"
    " escrito, qué falta y quién lo va a hacer.",
    "y otra vez lo mismo, " * 120,
]

Load = Callable[[Path], Encoder]


@pytest.fixture(scope="session")
def reference() -> SentenceTransformerEncoder:
    return SentenceTransformerEncoder(MODEL)


@pytest.fixture(scope="session")
def bundled() -> OnnxEncoder:
    return OnnxEncoder(MODEL)


@pytest.fixture(scope="session")
def exact(tmp_path_factory: pytest.TempPathFactory) -> OnnxEncoder:
    """The bundled weights exported anew, without the loss of eight bits."""
    folder = tmp_path_factory.mktemp("fp32")
    shutil.copy(MODEL / "tokenizer.json", folder)
    export_onnx(MODEL, folder / "model.onnx")
    return OnnxEncoder(folder, weights="model.onnx")


@pytest.fixture(scope="session")
def wanted(reference: SentenceTransformerEncoder) -> Vectors:
    return reference.encode(SENTENCES)


@pytest.fixture(params=["reference", "bundled", "exact"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    made: Encoder = request.getfixturevalue(request.param)
    return made


def cosines(one: Vectors, other: Vectors) -> Vectors:
    """Of each row with the row beside it; the rows are of unit length."""
    products: Vectors = (one * other).sum(1)
    return products


def test_the_exported_graph_is_the_model(exact: OnnxEncoder, wanted: Vectors) -> None:
    assert cosines(exact.encode(SENTENCES), wanted).min() > 0.999


def test_eight_bits_cost_little(bundled: OnnxEncoder, wanted: Vectors) -> None:
    assert cosines(bundled.encode(SENTENCES), wanted).min() > 0.98


def test_vectors_are_of_unit_length(encoder: Encoder) -> None:
    vectors = encoder.encode(SENTENCES[:5])
    assert vectors.shape == (5, 384)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_nothing_to_encode(encoder: Encoder) -> None:
    vectors = encoder.encode([])
    assert vectors.shape == (0, 384)
    assert vectors.dtype == np.float32


def test_each_row_is_its_own_text(encoder: Encoder) -> None:
    """Whatever stands beside it; a cache of vectors by text counts on this."""
    texts = SENTENCES[:6]
    together = encoder.encode(texts)
    backwards = encoder.encode(texts[::-1])[::-1]
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    assert cosines(together, backwards).min() > 0.9999
    assert cosines(together, alone).min() > 0.9999


def test_an_empty_text_has_a_vector_too(encoder: Encoder) -> None:
    assert np.linalg.norm(encoder.encode([""])) == pytest.approx(1, abs=1e-5)


def test_the_tokenizer_is_what_its_file_says() -> None:
    path = MODEL / "tokenizer.json"
    found = load_tokenizer(path).to_str() == Tokenizer.from_file(str(path)).to_str()
    assert found  # two megabytes: no comparison in words


class _Heap(ctypes.Structure):
    """struct mallinfo2 of glibc."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks used free keepcost".split()
    )


@pytest.mark.skipif(sys.platform != "linux", reason="asks glibc")
def test_the_tokenizer_keeps_no_words() -> None:
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        pytest.skip("glibc before 2.33, or musl")
    ask.restype = _Heap
    tokenizer = load_tokenizer(MODEL / "tokenizer.json")
    chance = random.Random(1)
    words = ["".join(chance.choices(string.ascii_lowercase, k=60)) for _ in range(3_000)]
    tokenizer.encode("hola")
    before = ask().used
    for word in words:
        tokenizer.encode(word)
    assert ask().used - before < 1_000_000, "with its cache it keeps six million bytes"


def test_a_tokenizer_of_another_kind(tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.json"
    Tokenizer(WordLevel({"hola": 0, "?": 1}, unk_token="?")).save(str(path))
    assert load_tokenizer(path).encode("hola").ids == [0]


def test_fingerprints_tell_weights_apart(
    reference: SentenceTransformerEncoder, bundled: OnnxEncoder, exact: OnnxEncoder
) -> None:
    assert len({reference.fingerprint, bundled.fingerprint, exact.fingerprint}) == 3
    assert bundled.fingerprint == OnnxEncoder(MODEL).fingerprint


def test_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> NoReturn:
        pytest.fail("a connection was asked for")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for encoder in (OnnxEncoder(MODEL), SentenceTransformerEncoder(MODEL)):
        assert encoder.encode(["sin red"]).shape == (1, 384)


# What can be wrong with a folder, and who must notice.


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The bundled folder, links for files, to be damaged one file at a time."""
    folder = tmp_path / "modelo"
    shutil.copytree(MODEL, folder, copy_function=lambda source, to: Path(to).symlink_to(source))
    return folder


def replace(path: Path, content: bytes) -> None:
    path.unlink()
    path.write_bytes(content)


def remove(path: Path) -> None:
    path.unlink()


def other_graph() -> bytes:
    """A valid ONNX model that is no encoder."""
    import onnx

    value = [
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1])
        for name in ("pixels", "sentence_embedding")
    ]
    node = onnx.helper.make_node("Identity", ["pixels"], ["sentence_embedding"])
    graph = onnx.helper.make_graph([node], "other", value[:1], value[1:])
    opset = [onnx.helper.make_opsetid("", 20)]
    model = onnx.helper.make_model(graph, opset_imports=opset, ir_version=10)
    content: bytes = model.SerializeToString()
    return content


@pytest.mark.parametrize(
    ("load", "name", "damage"),
    [
        (OnnxEncoder, "onnx/model_int8.onnx", remove),
        (OnnxEncoder, "onnx/model_int8.onnx", lambda path: replace(path, b"")),
        (OnnxEncoder, "onnx/model_int8.onnx", lambda path: replace(path, b"version https://git")),
        (OnnxEncoder, "onnx/model_int8.onnx", lambda path: replace(path, other_graph())),
        (OnnxEncoder, "tokenizer.json", remove),
        (OnnxEncoder, "tokenizer.json", lambda path: replace(path, b"{}")),
        (SentenceTransformerEncoder, "model.safetensors", remove),
        (SentenceTransformerEncoder, "model.safetensors", lambda path: replace(path, b"\0" * 99)),
        (SentenceTransformerEncoder, "config.json", lambda path: replace(path, b"{")),
    ],
)
def test_a_damaged_folder(
    copy: Path, load: Load, name: str, damage: Callable[[Path], None]
) -> None:
    damage(copy / name)
    with pytest.raises(ModelError) as caught:
        load(copy)
    assert_sentence(str(caught.value), copy)


@pytest.mark.parametrize("load", [OnnxEncoder, SentenceTransformerEncoder])
def test_a_missing_folder(tmp_path: Path, load: Load) -> None:
    with pytest.raises(ModelError) as caught:
        load(tmp_path / "nada")
    assert_sentence(str(caught.value), tmp_path / "nada")


def assert_sentence(text: str, folder: Path) -> None:
    """It says where, and reads as a sentence and not as a traceback."""
    assert str(folder) in text
    assert text[0].isupper()
    assert text.endswith(".")
    assert "\n" not in text
    assert "Error" not in text


# The way to the bundled files, on a model small enough to build here.


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with random weights: two layers, width 32."""
    from transformers import BertConfig, BertModel

    folder = tmp_path_factory.mktemp("tiny")
    config = BertConfig(
        vocab_size=60,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=40,
        pad_token_id=1,
    )
    BertModel(config).save_pretrained(folder)
    return folder


def run(graph: Path, ids: list[list[int]], mask: list[list[int]]) -> Vectors:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    feed = {"input_ids": np.array(ids, np.int64), "attention_mask": np.array(mask, np.int64)}
    vectors: Vectors = session.run(["sentence_embedding"], feed)[0]
    return vectors


def test_export_and_quantise(tiny: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    fp32, even, int8 = (tmp_path / "out" / f"{name}.onnx" for name in ("fp32", "even", "int8"))
    export_onnx(tiny, fp32)
    ids = np.array([[0, 7, 2], [0, 9, 2]])
    smooth(fp32, even, [{"input_ids": ids, "attention_mask": np.ones_like(ids)}])
    quantise(even, int8)
    made = sorted(path.name for path in fp32.parent.iterdir())
    assert made == ["even.onnx", "fp32.onnx", "int8.onnx"]
    assert capfd.readouterr() == ("", "")

    short = run(fp32, [[0, 7, 2]], [[1, 1, 1]])
    padded = run(fp32, [[0, 7, 2, 1, 1], [0, 8, 9, 10, 2]], [[1, 1, 1, 0, 0], [1] * 5])
    assert short.shape == (1, 32)
    assert run(even, [[0, 7, 2]], [[1, 1, 1]]) == pytest.approx(short, abs=1e-5)
    assert padded[0] == pytest.approx(short[0], abs=1e-5)
    assert cosines(run(int8, [[0, 7, 2]], [[1, 1, 1]]), short).min() > 0.99


def test_half(tiny: Path, tmp_path: Path) -> None:
    from safetensors.numpy import load_file

    folder = shutil.copytree(tiny, tmp_path / "half")
    before = load_file(folder / "model.safetensors")
    half(folder)
    after = load_file(folder / "model.safetensors")
    assert after.keys() == before.keys()
    for name, tensor in after.items():
        assert tensor.dtype == np.float16
        assert tensor == pytest.approx(before[name], abs=1e-3)
    assert stat.S_IMODE((folder / "model.safetensors").stat().st_mode) == 0o644
    config: dict[str, Any] = json.loads((folder / "config.json").read_text("utf-8"))
    assert config["dtype"] == "float16"
    assert "torch_dtype" not in config
    assert sorted(p.name for p in folder.iterdir()) == sorted(p.name for p in tiny.iterdir())


def test_every_processor_reads_the_same() -> None:
    """The vectors in the model's folder came from another machine (with VNNI; least cosine on an
    EPYC without it: 0.9915)."""
    encoder = OnnxEncoder(MODEL)
    known = Examples.load(MODEL / "triggers.npz", encoder.fingerprint)
    stored = dict(zip((k.tobytes() for k in known.keys), known.vectors, strict=True))
    triggers = [t for e in load(PHRASEBOOK).book.entries for t in e.triggers[:1]]
    forms = [text.model_form(t) for t in triggers]
    there = np.stack([stored[text_key(form)] for form in forms])
    alike = (encoder.encode(forms) * there).sum(1)
    assert alike.min() > 0.985
    assert np.median(alike) > 0.999
