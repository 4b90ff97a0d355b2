"""Which words are taken for insults, and which only look like them."""

import pytest

from assistant.conversation.masking import MASK, insults, mask_insults

INSULTS = [
    "pendejo", "PENDEJO", "pendeeeejo", "p3ndejo", "pend3j0", "pend*jo", "p*ndeja",
    "p-e-n-d-e-j-o", "p e n d e j o", "imbécil", "inbecil", "imbeciiiil", "idiotas", "estúpida",
    "estupidoooo", "hijueputa", "hpta", "h.d.p", "hdp", "jueputa", "hijo de puta",
    "hijos de la gran puta", "hija de perra", "malparido", "gonorrea", "gonorrrea", "carepicha",
    "cabrón", "kabron", "cavrón", "put@", "put0s", "putos", "p*ta", "mierda", "m1erda",
    "m*erda", "mi**da", "verga", "chinga", "mamagüevo", "pelotudo", "boludo", "conchetumare",
    "concha de tu madre", "la concha de la lora", "culiao", "weón", "aweonao", "cojudo",
    "comemierda", "gilipollas", "subnormal", "sudaca", "sudaka", "veneco", "negrata", "maricón",
    "marica", "maricones", "naco", "ñero", "inútil", "bastardo", "desgraciados", "naca",
    "pirobo", "singao", "comepinga", "webón", "güevón",
]  # fmt: skip

AIMED = [
    ("eres un animal", "eres un ▮▮▮"),
    ("usted es un retrasado", "usted es un ▮▮▮"),
    ("retrasado mental", "▮▮▮ mental"),
    ("rata inmunda, mi plata", "▮▮▮ inmunda, mi plata"),
    ("aprende a leer, animal", "aprende a leer, ▮▮▮"),
    ("Rata, devuélveme lo mío", "▮▮▮, devuélveme lo mío"),
    ("sos una basura", "sos una ▮▮▮"),
    ("pedazo de burra", "pedazo de ▮▮▮"),
    ("tonta", "▮▮▮"),
    ("negra de mierda", "▮▮▮ de ▮▮▮"),
    ("la pinche app", "la ▮▮▮ app"),
    ("eres una muerta de hambre", "eres una ▮▮▮"),
    ("inútil, es inútil que llame", "▮▮▮, es inútil que llame"),
]

INNOCENT = [
    "computadora", "disputa", "reputación", "diputado", "imputado", "amputar", "peruana",
    "peruano", "mi pedido está retrasado", "vuelo retrasado", "viene retrasada la entrega",
    "desgraciadamente", "Maricarmen", "Maricruz", "Maricela", "Venecia", "persianas venecianas",
    "tortillería", "máquina tortillera", "Machupicchu", "forro para celular",
    "el forro del sillón", "señor Gil", "Putumayo", "putativo", "seguro para mi animal",
    "mi perra come basura", "recolección de basura", "pinche aquí", "pinche en el enlace",
    "es inútil llamar", "fue inútil que esperara", "Inutilizable", "impresora HP",
    "buró de crédito", "zapatos negros", "la camisa negra", "vino la india María",
    "tarjeta negra", "capullo de rosa", "concha marina", "Concha Pérez", "mi madre",
    "la hija de Ana", "rata de dos patas es una canción", "foro de ayuda", "nace un bebé",
    "pajero Mitsubishi", "el mongol", "Panchita me atendió", "mariquita roja",
    "me siento tonto", "gusano de seda", "a y o", "s. a. de c. v.", "5*8", "**nota**", "tod@s",
    "amig@s", "folio 4007", "culpa", "culinario", "acumulado", "verbo", "vergüenza", "cajón",
    "conchal", "polla chilena", "golfo", "indio solari", "maraca", "pelota", "jodhpur",
    "cerdeña", "animales de compañía", "burrito", "ratón", "ratito",
    "tengo hambre, estoy muerto de hambre", "asistencia", "bebé autista",
]  # fmt: skip


@pytest.mark.parametrize("word", INSULTS)
def test_insults(word: str) -> None:
    assert mask_insults(word) == MASK
    assert mask_insults(f"oiga {word}, mi dinero") == f"oiga {MASK}, mi dinero"


@pytest.mark.parametrize(("text", "masked"), AIMED)
def test_words_that_are_insults_when_aimed(text: str, masked: str) -> None:
    assert mask_insults(text) == masked


@pytest.mark.parametrize("text", INNOCENT)
def test_false_alarms(text: str) -> None:
    assert insults(text) == []


def test_places_are_those_of_the_text() -> None:
    text = "😡 ÁÉÍ  İ ¡Imbécil!  y  CABRÓN"
    assert [text[start:end] for start, end in insults(text)] == ["Imbécil", "CABRÓN"]
    assert mask_insults(text, "insulto oculto") == "😡 ÁÉÍ  İ ¡insulto oculto!  y  insulto oculto"
