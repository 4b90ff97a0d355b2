"""What of the clipboard may be a customer's message, as a table."""

import pytest

from assistant.conversation.listening import (
    NotMessage,
    OwnLines,
    looks_like_message,
    own_lines,
    why_not,
)
from assistant.domain import Phrasebook
from assistant.paths import PHRASEBOOK
from assistant.phrasebook.load import load

SAID = [
    "inútil", "INÚTIL", "gracias", "Gracias!!", "ok", "no", "si", "hola", "Hola?", "chau",
    "????", "?!", "...!!", "😡", "😡😡😡", "noooooo", "jajaja", "pfff", "mmm", "grrrr", "hdp",
    "ptm", "p3nd3j0", "hijueputa!!!", "salu2", "wtf", "tmb", "xfa", "no.gracias", "tod@s", "y/o",
    "quiero un supervisor", "QUIERO UN SUPERVISOR", "pésimo", "Pésimo Servicio", "Buenas Tardes",
    "Muchas Gracias", "No Gracias", "Quiero Mi Dinero", "son unos ladrones", "24 horas esperando",
    "llevo 3 días", "son 1200 pesos que me deben", "pedido 10233 no llegó", "¿total?",
    "mi tarjeta 4111 1111 1111 1111 fue cobrada dos veces", "la clave no me llega, ya van 3",
    "me llegó el código 48291 y no sirve", "miren esto https://ejemplo.com/queja qué vergüenza",
    "escríbanme a ana@ejemplo.com de una vez", "la calle 45 está inundada y nadie viene",
    "Calle Mayor 12 llevo sin luz desde ayer", "el error: no se pudo cargar; ya probé todo",
    "if they don't answer I will sue", "this is unacceptable", "שלום", "投诉", "Это безобразие",
    "ya llamé; nadie atiende; me cuelgan;", "- hola\n- sigo esperando\n- ¿hay alguien?",
    "HOLA\nNECESITO AYUDA\nYA", "la app dice (error) y se cierra", "precio = robo",
    "a ver: cuándo?",
        "juan perez", "me dicen que espere... espere qué?", "https://x.co no abre", "#nuncamas",
    "MALDITOS LADRONES DEVUELVAN MI PLATA", "e-mail", "d'accord", "electroencefalografista",
    "¡ASDADSA no funciona nada!", "usted es el agente 007?", "100% decepcionado",
]  # fmt: skip

NOT_SAID = [
    ("", NotMessage.NOTHING), ("   \n\t", NotMessage.NOTHING), ("-----", NotMessage.NOTHING),
    ("|", NotMessage.NOTHING), ("\u200b", NotMessage.NOTHING), ("* * *", NotMessage.NOTHING),
    ("https://ejemplo.com/caso/12", NotMessage.LINK), ("www.ejemplo.com", NotMessage.LINK),
    ("ejemplo.com/pagos", NotMessage.LINK), ("ana.perez@ejemplo.com", NotMessage.LINK),
    ("https://a.es https://b.es", NotMessage.LINK), ("HTTPS://EJEMPLO.COM", NotMessage.LINK),
    ("mailto:ana@ejemplo.com", NotMessage.LINK), ("file:///home/ana/queja.txt", NotMessage.LINK),
    (r"C:\Users\Ana Pérez\factura.pdf", NotMessage.LINK), ("/home/ana/x.txt", NotMessage.LINK),
    (r"\\servidor\equipo\libro", NotMessage.LINK), ("~/Descargas/acta.pdf", NotMessage.LINK),
    ("factura.pdf", NotMessage.LINK), ('"D:/datos/clientes.csv"', NotMessage.LINK),
    ("4007", NotMessage.DATA), ("4111 1111 1111 1111", NotMessage.DATA),
    ("4111111111111111 12/27 123", NotMessage.DATA), ("Visa 4111-1111-1111-1111", NotMessage.DATA),
    ("ES91 2100 0418 4502 0005 1332", NotMessage.DATA), ("DE89370400440532013000", NotMessage.DATA),
    ("IBAN: ES9121000418450200051332", NotMessage.DATA), ("+54 9 11 5555-4444", NotMessage.DATA),
    ("12/03/2027", NotMessage.DATA), ("12 de marzo de 2027", NotMessage.DATA),
    ("$ 1.200,50", NotMessage.DATA), ("45 €", NotMessage.DATA), ("1200 USD", NotMessage.DATA),
    ("10:45 hs", NotMessage.DATA), ("Pedido #10233", NotMessage.DATA), ("-34.6037, -58.3816",
     NotMessage.DATA), ("100\n200\n300", NotMessage.DATA), ("DNI 12345678", NotMessage.DATA),
    ("María Pérez", NotMessage.DATA), ("Juan Carlos de la Fuente Ruiz", NotMessage.DATA),
    ("Calle Mayor 12, 3º B", NotMessage.DATA), ("Av. Corrientes 1234, Piso 5", NotMessage.DATA),
    ("Carrera 7 # 32-16, Bogotá", NotMessage.DATA),
    ("Xy7$kk2Q", NotMessage.SECRET), ("P@ssw0rd!", NotMessage.SECRET), ("Verano2027!",
     NotMessage.SECRET), ("A10233-BX", NotMessage.SECRET), ("user_id", NotMessage.SECRET),
    ("XkPqRtLm", NotMessage.SECRET), ("asdfghjkl", NotMessage.SECRET), ("sk-9fJ2kLm3nP",
     NotMessage.SECRET), ("550e8400-e29b-41d4-a716-446655440000", NotMessage.SECRET),
    ("d41d8cd98f00b204e9800998ecf8427e", NotMessage.SECRET), ("QmFzZTY0IGVzIGVzdG8=",
     NotMessage.SECRET), ("G7KD-92LM-XX41", NotMessage.SECRET), ("BCDFGHJKLM", NotMessage.SECRET),
    ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc", NotMessage.SECRET),
    ("clave: sol", NotMessage.SECRET), ("Usuario: ana Contraseña: perro", NotMessage.SECRET),
    ("pin 4821", NotMessage.SECRET), ("-----BEGIN PRIVATE KEY-----\nMIIE", NotMessage.SECRET),
    ("AB12 CD34 EF56", NotMessage.SECRET), ("RFC PEGJ800101AB1", NotMessage.SECRET),
    ('{"id": 4007, "texto": "hola"}', NotMessage.CODE), ("[1, 2, 3]", NotMessage.CODE),
    ("<p>hola</p>", NotMessage.CODE), ("<!DOCTYPE html><html>", NotMessage.CODE),
    ('<div class="a"><span>quiero</span></div>', NotMessage.CODE),
    ("def f(x):\n    return x + 1", NotMessage.CODE), ("const a = 1;\nlet b = a;", NotMessage.CODE),
    ("import os\nprint(os.name)", NotMessage.CODE), ("SELECT * FROM clientes", NotMessage.CODE),
    ("update clientes set saldo = 0", NotMessage.CODE), ("sudo apt update", NotMessage.CODE),
    ("$ git push origin main", NotMessage.CODE), ("MODO=abc\nPUERTO=80", NotMessage.CODE),
    ("body { color: red; }", NotMessage.CODE), ("=SUMA(A1:B2)", NotMessage.CODE),
    ("2027-01-02 10:00:00 ERROR fallo al leer", NotMessage.CODE),
    ("if (a == b) {\n  salir();\n}", NotMessage.CODE),
    ("Traceback (most recent call last):\n  File \"x.py\"", NotMessage.CODE),
]  # fmt: skip


@pytest.mark.parametrize("text", SAID)
def test_messages(text: str) -> None:
    assert why_not(text) is None
    assert looks_like_message(text)


@pytest.mark.parametrize(("text", "reason"), NOT_SAID)
def test_other_things(text: str, reason: NotMessage) -> None:
    assert why_not(text) is reason
    assert not looks_like_message(text)


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return load(PHRASEBOOK).book


@pytest.fixture(scope="module")
def own(book: Phrasebook) -> OwnLines:
    return own_lines(book)


def test_every_line_of_the_book_is_known_again(book: Phrasebook, own: OwnLines) -> None:
    long = [line for e in book.entries for line in e.lines if len(line.text) > 30]
    assert len(long) > 100
    for line in long:
        said = line.text.replace("{cliente}", "Ana Pérez").replace("{plazo}", "mañana a las 5")
        said = said.replace("{producto}", "plan familiar").replace("{agente}", "Luis")
        said = said.replace("{supervisor}", "la señora Gómez").replace("{canal}", "correo")
        for gender in range(3):
            filled = _of_gender(said, gender)
            assert why_not(filled, own) is NotMessage.OWN, filled


def _of_gender(text: str, gender: int) -> str:
    while "{" in text:
        start, end = text.index("{"), text.index("}")
        text = text[:start] + text[start + 1 : end].split("|")[gender] + text[end + 1 :]
    return text


@pytest.mark.parametrize("text", SAID)
def test_no_message_is_taken_for_a_line(own: OwnLines, text: str) -> None:
    assert looks_like_message(text, own)


OWN = OwnLines(["{cliente}, lo reviso antes de {plazo}.", "Sí.", "Le entiendo muy bien, {cliente}"])


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Ana, lo reviso antes de las 5.", True),
        ("ana  lo REVISO antes de las 5", True),
        ("Ana, lo reviso antes de " + "x" * 400, False),
        ("lo reviso antes", False),
        ("Le entiendo muy bien, Ana", True),
        ("no le entiendo muy bien, Ana", False),
        ("Sí.", False),
    ],
)
def test_lines_with_slots(text: str, own: bool) -> None:
    assert OWN.hold(text) is own


def test_brackets_without_end_are_code() -> None:
    assert why_not("[" * 2_900 + "]" * 2_900) is NotMessage.CODE
