"""Reading messages with the bundled model: hard kinds, what a lead changes, damaged files."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from assistant import paths
from assistant.domain import Certainty, Entry, Method, Phrasebook, Reading, Situation
from assistant.engine import Engine
from assistant.errors import ModelError
from assistant.matching import classifier as classifier_module
from assistant.matching import index as index_module
from assistant.matching.classifier import Examples, Head, label_indices, softmax
from assistant.matching.encoder import OnnxEncoder, Vectors
from assistant.matching.index import Spread
from assistant.matching.matcher import Matcher, WordMatcher, load_matcher, load_word_matcher
from assistant.matching.ngrams import BUCKETS, NgramClassifier, features
from assistant.phrasebook.load import load
from assistant.training.corpus import LOOKALIKES, THREATS
from assistant.training.fit import write_spread


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(paths.PHRASEBOOK).book


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder(paths.MODEL)


@pytest.fixture(scope="module")
def matcher(book: Phrasebook, encoder: OnnxEncoder) -> Matcher:
    return load_matcher(book, encoder, paths.MODEL)


def read(matcher: Matcher | WordMatcher, text: str) -> Reading:
    found = matcher.read(text)
    assert found is not None
    return found


AS_THEY_COME = {
    "capitals": ("ES EL COLMO LLEVO DOS SEMANAS SIN SERVICIO Y NADIE RESPONDE", "upset"),
    "stretched letters": ("eres un inuuuuutil no sirveeees", "attack"),
    "no accents": ("otra vez me quedo sin luz, tres dias y ustedes ni la hora dan", "upset"),
    "typos": ("qeu verguenza de enpresa, ya van dos meces esperando el reenbolso", "upset"),
    "chat spelling": ("xq no m ayudan?? llevo 1 mes reclamando x lo mismo, son 1 burla", "upset"),
    "emoji": ("tercera vez que me cobran doble 😡😡🤬 es un robo", "upset"),
    "transcript": (
        "sí mire yo llamé el lunes y me dijeron que el martes y el martes que el jueves y aquí"
        " sigo sin agua o sea ustedes se burlan de la gente no puede ser",
        "upset",
    ),
    "threat inside thanks": (
        "Gracias por nada. Ya sé cómo te llamas y a qué hora sales, cuando te vea te rompo la cara",
        "abuse",
    ),
    "quoted insult": ("el técnico que vino ayer me dijo idiota en mi propia casa, qué falta de"
                      " respeto, nadie hace nada", "upset"),
    "insult to the company": ("puros ladrones en esa compañía, me cobraron tres veces el seguro",
                              "upset"),
    "legal rights": ("los voy a denunciar al SERNAC por este cobro", "upset"),
    "idiom": ("me quiero morir, el sofá llegó en otro color otra vez, qué desastre", "upset"),
    "friendly swearing": ("qué chingón quedó, cabrones, muchísimas gracias por la ayuda", "calm"),
    "flat report": ("no me llega el código de verificación desde ayer", "calm"),
    "short disclosure": ("me quiero matar", "crisis"),
    "asks for a person": ("quiero hablar con una persona, no con un robot", "refusal"),
    "discrimination": ("pinche sudaca regrésate a tu país", "abuse"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "situation"), AS_THEY_COME.values(), ids=AS_THEY_COME)
def test_messages_as_they_come(matcher: Matcher, text: str, situation: str) -> None:
    assert read(matcher, text).situation == situation


KINDS = {
    "capitals": [
        ("NO PUEDE SER QUE ME CORTEN EL AGUA ESTANDO AL DÍA", "upset"),
        ("BUENAS TARDES QUISIERA SABER MI SALDO", "calm"),
        ("ES USTED UNA INCOMPETENTE SEÑORITA", "attack"),
        ("QUIERO HABLAR CON EL GERENTE AHORA", "refusal"),
    ],
    "stretched letters": [
        ("graciaaaaas mil graciasss", "calm"),
        ("hastaaaa cuandooo van a seguir asíííí", "upset"),
        ("idiotaaaaaa", "attack"),
        ("qué mal serviciooooo", "upset"),
    ],
    "no accents": [
        ("cuando abre la sucursal del centro", "calm"),
        ("no se como no les da verguenza cobrar por esto", "upset"),
        ("usted es mas tonta de lo que pense", "attack"),
        ("paseme con su jefe que con usted no llego a nada", "refusal"),
    ],
    "typos": [
        ("bunas tarde kisiera sabr el orario", "calm"),
        ("me covraron dos bezes y nadie me debuelve nada", "upset"),
        ("heres una estupdia", "attack"),
        ("ya no kiero ablar con el rovot pasenme una persona", "refusal"),
    ],
    "chat spelling": [
        ("ntp grax x todo", "calm"),
        ("xq tngo q esperar otro mes?? ya m cansaron", "upset"),
        ("tas re mal d la cabeza vos no servis pa nada", "attack"),
        ("pasam con otra prsona porfa vos no m resolves", "refusal"),
    ],
    "emoji": [
        ("listo, ya me llegó 🙌❤️", "calm"),
        ("otra vez sin internet 🤡🤡 gran servicio", "upset"),
        ("eres un payaso 🤡", "attack"),
        ("te voy a encontrar 🔪🔪", "abuse"),
    ],
    "transcripts": [
        ("aló sí buenas eh quería preguntar por el trámite del del carnet cuándo está", "calm"),
        (
            "no pero es que yo ya llamé cuatro veces señorita cuatro veces y y siempre me dicen lo"
            " mismo no puede ser",
            "upset",
        ),
        ("a ver usted es sorda o qué le pasa que no me entiende", "attack"),
        ("no no no yo con usted no hablo más páseme con otra persona por favor", "refusal"),
    ],
    "threat inside thanks": [
        ("Gracias, muy amable. Ya tengo su nombre y sé dónde vive, cuide a sus hijos.", "abuse"),
    ],
    "quoted insults": [
        ("la cajera de ayer me dijo muerta de hambre, así atienden ustedes", "upset"),
    ],
    "insults to the company": [
        ("son una empresa de rateros, me sacaron 50 del saldo", "upset"),
        ("qué porquería de compañía, llevo un mes sin línea", "upset"),
        ("banda de estafadores, devuelvan lo que cobraron de más", "upset"),
    ],
    "legal rights": [
        ("mañana mismo pongo la reclamación en Consumo y en la OCU", "upset"),
        ("nos vemos en los tribunales, esto lo lleva mi abogado", "upset"),
        ("lo subo a redes y a la prensa si no me devuelven la plata", "upset"),
        ("voy a ir a Profeco con todas las pruebas", "upset"),
    ],
    "idioms": [
        ("me muero de la risa con su publicidad jaja", "calm"),
        ("estoy que me tiro por la ventana con esta página, no carga", "upset"),
        ("me van a matar de un infarto con estas facturas", "upset"),
        ("este calor me mata, ¿me mandan un técnico del aire?", "calm"),
    ],
    "friendly swearing": [
        ("puta madre qué buena atención, gracias crack", "calm"),
        ("joder, qué rápido, mil gracias", "calm"),
        ("no mames, ya funciona, eres lo máximo", "calm"),
    ],
    "flat reports": [
        ("la tarjeta sale rechazada en el cajero", "calm"),
        ("no recibí la factura de este mes, ¿me la pueden enviar?", "calm"),
        ("el pedido llega mañana según la página", "calm"),
    ],
    "short disclosures": [
        ("ya no quiero estar aquí, me voy a tomar todas las pastillas", "crisis"),
        ("mi marido me está pegando ahora mismo ayúdenme", "crisis"),
        ("voy a saltar", "crisis"),
    ],
}


@pytest.mark.parametrize(
    ("text", "situation"), [row for rows in KINDS.values() for row in rows], ids=str
)
def test_each_kind(matcher: Matcher, text: str, situation: str) -> None:
    assert read(matcher, text).situation == situation


def test_strangers_in_danger_are_caught_and_idioms_are_not(matcher: Matcher) -> None:
    lines = (Path(__file__).parent / "data" / "writers.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    crisis = [read(matcher, r["text"]).escalate for r in rows if r["situation"] == "crisis"]
    assert sum(crisis) / len(crisis) >= 0.91
    alike = [r for r in rows if r["situation"] != "abuse" and r["kind"] in LOOKALIKES]
    assert len(alike) > 150
    false = [read(matcher, r["text"]).escalate for r in alike]
    # 3 of 189 on one processor; others round differently.
    assert sum(false) / len(false) <= 0.03
    direct = [
        read(matcher, r["text"]).escalate
        for r in rows
        if r["situation"] == "abuse" and r["kind"] in THREATS - {"veiled_threat"}
    ]
    assert len(direct) > 200
    assert sum(direct) / len(direct) >= 0.92


def test_a_likely_threat_is_one_though_something_else_is_likelier(matcher: Matcher) -> None:
    lines = (Path(__file__).parent / "data" / "writers.jsonl").read_text("utf-8").splitlines()
    found = [
        read(matcher, r["text"])
        for r in map(json.loads, lines)
        if r["situation"] == "abuse" and r["kind"] in THREATS
    ]
    below = [r for r in found if r.danger and r.confidence < max(r.probabilities.values())]
    assert below
    assert {r.situation for r in below} == {Situation.ABUSE}
    assert {r.certainty for r in below} == {Certainty.UNSURE}


def test_one_sentence_of_a_mail_decides(matcher: Matcher) -> None:
    mail = (
        "Buenos días. Les escribo por el pedido que hice el mes pasado para mi hija. El número de"
        " seguimiento figura como entregado. La dirección es correcta y el portero estuvo todo el"
        " día. Adjunto la factura y la foto del buzón. "
        "Si mañana no aparece voy a ir a buscarte a la sucursal y te voy a romper los dientes. "
        "Quedo a la espera de sus noticias. Un saludo cordial y gracias por su tiempo."
    )
    found = read(matcher, mail)
    assert found.situation is Situation.ABUSE
    assert found.danger
    assert found.escalate


def test_probabilities_and_evidence(matcher: Matcher) -> None:
    found = read(matcher, "eres una inútil y una estúpida, no sabes hacer tu trabajo")
    assert sum(found.probabilities.values()) == pytest.approx(1, abs=0.001)
    assert found.confidence == max(found.probabilities.values())
    assert set(found.evidence) <= set(
        "eres una inútil y una estúpida no sabes hacer tu".split()
    ) | {"trabajo"}
    assert found.evidence


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01", "...", "\ud83d"])
def test_nothing_to_read(matcher: Matcher, text: str) -> None:
    assert matcher.read(text) is None


def test_a_very_long_message_says_so(matcher: Matcher) -> None:
    found = read(matcher, "hola quería saber el horario. " * 2000)
    assert found.truncated


def test_another_language_is_not_sure(matcher: Matcher) -> None:
    found = read(matcher, "Where is my order? I am very angry with you and your company")
    assert found.foreign
    assert found.certainty is Certainty.UNSURE


NEW = Entry(
    id="piscina-verde",
    title="El agua de la piscina del hotel está verde",
    situation=Situation.UPSET,
    method=Method.LISTEN,
    triggers=(
        "la alberca está verde y llena de algas, qué asco de hotel",
        "pagué un resort y la pileta parece un pantano",
        "mis hijos no pueden meterse a la piscina porque está podrida el agua",
        "la piscina está sucia desde que llegamos y nadie la limpia",
        "vaya hotel, el agua de la piscina da miedo de lo verde que está",
    ),
)


def test_what_a_lead_adds_counts_at_once(
    book: Phrasebook, encoder: OnnxEncoder, matcher: Matcher
) -> None:
    message = "qué vergüenza de piscina, un charco verde, y lo que cobran por noche"
    before = read(matcher, message)
    assert NEW.id not in [m.entry.id for m in before.matches]
    richer = load_matcher(Phrasebook((*book.entries, NEW)), encoder, paths.MODEL)
    after = read(richer, message)
    assert NEW.id in [m.entry.id for m in after.matches[:3]]


def test_the_bundled_spread_is_of_the_bundled_vectors(encoder: OnnxEncoder, tmp_path: Path) -> None:
    bundled = Spread.load(paths.MODEL / "spread.npz", encoder.fingerprint)
    assert bundled.count > 5_000
    assert np.array_equal(bundled.total, bundled.total.T)
    assert np.linalg.eigvalsh(bundled.total).min() > -1e-3
    for name in ("examples.npz", "triggers.npz"):
        (tmp_path / name).symlink_to(paths.MODEL / name)
    write_spread(load(paths.PHRASEBOOK).book, tmp_path)
    again = Spread.load(tmp_path / "spread.npz", encoder.fingerprint)
    assert again.count == bundled.count
    assert again.total == pytest.approx(bundled.total, abs=1e-3)


def test_the_bundled_head_is_of_the_bundled_examples(encoder: OnnxEncoder) -> None:
    bundled = Examples.load(paths.MODEL / "examples.npz", encoder.fingerprint)
    kept = Head.load(paths.MODEL / "head.npz", 0.003, encoder.fingerprint)
    summed = Head(bundled.vectors.shape[1], 0.003)
    summed.add(bundled.vectors, bundled.labels)
    for head in (kept, summed):
        head.solve()
    probe = bundled.vectors[::50]
    assert kept.scores(probe) == pytest.approx(summed.scores(probe), abs=1e-3)


def test_sentences_that_words_call_harmless_are_not_encoded(
    book: Phrasebook, encoder: OnnxEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    matcher = load_matcher(book, encoder, paths.MODEL)
    asked: list[str] = []

    def encode(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return OnnxEncoder.encode(encoder, texts)

    monkeypatch.setattr(encoder, "encode", encode)
    mail = "Pedí una factura el lunes. Sé dónde vives y te voy a matar. El pedido es el 442."
    assert read(matcher, mail).situation is Situation.ABUSE
    assert len(asked) == 2


@pytest.mark.parametrize("likely", [60, 10_000])
def test_a_large_book_is_searched_in_two_stages(
    book: Phrasebook,
    encoder: OnnxEncoder,
    matcher: Matcher,
    monkeypatch: pytest.MonkeyPatch,
    likely: int,
) -> None:
    for module in (classifier_module, index_module):
        monkeypatch.setattr(module, "LARGE", 1_000)
    monkeypatch.setattr(index_module, "LIKELY", likely)
    monkeypatch.setattr(classifier_module, "LIKELY_BLOCKS", 100)
    large = load_matcher(book, encoder, paths.MODEL)
    same = 0
    for text, _ in AS_THEY_COME.values():
        one, other = read(matcher, text), read(large, text)
        assert one.situation == other.situation
        for situation, probability in one.probabilities.items():
            assert other.probabilities[situation] == pytest.approx(probability, abs=0.05)
        same += one.matches[0].entry == other.matches[0].entry
        assert {m.entry.id for m in one.matches[:3]} <= {m.entry.id for m in other.matches[:9]}
    assert same >= len(AS_THEY_COME) - 1


def test_a_draft_of_the_books_is_not_needed_to_read(encoder: OnnxEncoder) -> None:
    alone = load_matcher(Phrasebook((NEW,)), encoder, paths.MODEL)
    assert read(alone, "buenos días, ¿a qué hora abren?").situation is Situation.CALM
    empty = load_matcher(Phrasebook((replace(NEW, triggers=()),)), encoder, paths.MODEL)
    assert read(empty, "buenos días, ¿a qué hora abren?").matches == ()


def test_by_words(book: Phrasebook) -> None:
    words = load_word_matcher(book, paths.MODEL)
    found = read(words, "eres un idiota")
    assert found.by_words
    assert found.situation is Situation.ATTACK
    assert found.certainty is not Certainty.SURE


PARTS = ("examples", "head", "triggers", "spread")


def _damaged(folder: Path) -> None:
    (folder / "onnx" / "model_int8.onnx").write_bytes(b"\x00" * 1000)


def _without(name: str, folder: Path) -> None:
    (folder / name).unlink()


def _of_another(name: str, folder: Path) -> None:
    with np.load(folder / name) as file:
        held = dict(file)
    np.savez(folder / name, **(held | {"fingerprint": np.array("otro")}))


def _pickled(folder: Path) -> None:
    np.savez(folder / "examples.npz", vectors=np.array([{"a": 1}], object))


@pytest.mark.parametrize(
    "harm",
    [
        _damaged,
        _pickled,
        *(partial(act, f"{name}.npz") for act in (_without, _of_another) for name in PARTS),
    ],
)
def test_a_harmed_model_reads_by_words(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    (tmp_path / "onnx").mkdir()
    for name in ("ngrams.npz", "calibration.json", "tokenizer.json", "config.json"):
        (tmp_path / name).symlink_to(paths.MODEL / name)
    for name in (*(f"{name}.npz" for name in PARTS), "onnx/model_int8.onnx"):
        (tmp_path / name).write_bytes((paths.MODEL / name).read_bytes())
    harm(tmp_path)
    engine = Engine(paths.PHRASEBOOK, tmp_path)
    assert "vuelva a instalar Remanso" in engine.fault
    found = engine.read("eres un idiota")
    assert found is not None
    assert found.by_words


def test_no_ngrams_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="vuelva a instalar"):
        NgramClassifier.load(tmp_path / "ngrams.npz")


def test_features_have_unit_length_and_name_their_words() -> None:
    found = features("Hola hola, ¿qué tal?")
    assert np.linalg.norm(found.values) == pytest.approx(1)
    assert len(set(found.buckets.tolist())) == len(found.buckets)
    assert found.buckets.max() < BUCKETS
    assert len(found.tokens) == 6
    assert features("").values.size == 0


def test_head_is_ridge_regression_and_grows_by_sums() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(60, 8)).astype(np.float32)
    labels = np.arange(60) % 6
    once, twice = Head(8, 0.1), Head(8, 0.1)
    once.add(vectors, labels)
    twice.add(vectors[:25], labels[:25])
    twice.add(vectors[25:], labels[25:])
    once.solve()
    twice.solve()
    ones = np.hstack([vectors, np.ones((60, 1))])
    share = 1 / np.bincount(labels)[labels]
    left = (ones * share[:, None]).T @ ones + 0.1 * np.eye(9)
    expected = np.linalg.solve(left, (ones * share[:, None]).T @ np.eye(6)[labels])
    np.testing.assert_allclose(once.weights, expected, atol=1e-5)
    np.testing.assert_allclose(once.weights, twice.weights, atol=1e-6)


def test_softmax_and_labels() -> None:
    assert softmax(np.array([[1000.0, 1000.0]])).tolist() == [[0.5, 0.5]]
    assert label_indices([Situation.CRISIS, Situation.CALM]).tolist() == [5, 0]


def test_examples_keep_their_rows() -> None:
    kept = Examples.load(paths.MODEL / "examples.npz", OnnxEncoder(paths.MODEL).fingerprint)
    assert len(kept.vectors) == len(kept.labels) == len(kept.keys)
    np.testing.assert_allclose(np.linalg.norm(kept.vectors, axis=1), 1, atol=0.01)
