"""What the customer asks for: tables of message and request."""

import pytest

from assistant.conversation.request import LONGEST, request_of

# A message, and under it what is pinned where that is not the message itself.
ASKS = """
Quiero que me devuelvan los 40 euros que me cobraron de más.
necesito mi factura de marzo
pinche inútil, quiero mi dinero
    quiero mi dinero
¿Cuándo me llega el pedido?
Exijo el reembolso completo. Esto es una vergüenza.
    Exijo el reembolso completo.
me urge el certificado para el lunes
a qué hora abren la sucursal del centro
devuélveme mi puto dinero
    devuélveme mi dinero
Buenas tardes, ¿podría decirme si ya salió mi autorización?
    ¿podría decirme si ya salió mi autorización?
oye estúpida cancela ya mi contrato
    cancela ya mi contrato
solicito la baja del servicio a partir de hoy
quisiera cambiar la fecha de mi vuelo
¿Dónde recojo la tarjeta nueva?
Eres un imbécil. Manden a un técnico hoy mismo.
    Manden a un técnico hoy mismo.
ocupo el comprobante de pago del mes pasado, joven
    ocupo el comprobante de pago del mes pasado
me pueden reactivar la línea por favor
che, mandame el técnico que prometiste
    mandame el técnico que prometiste
que me reconecten la luz, ya pagué
    que me reconecten la luz
Llevo tres días llamando. Quiero la devolución.
    Quiero la devolución.
vengo a reclamar mi garantía de la licuadora
¿Qué documentos necesito para la beca?
¿Cuánto cuesta el envío a Cali?
quiero saber por qué me bloquearon la cuenta
arreglen la maldita factura hijos de puta
    arreglen la maldita factura
necesito que me cambien el módem porque este no sirve
pido que me expliquen este cargo de 300 pesos
¿Se puede pagar en dos partes?
me gustaría agendar una cita para el jueves
No quiero que me llamen más a este número
digame si el paquete ya salió de aduana
quítenme ese cobro del seguro, ladrones
    quítenme ese cobro del seguro
a ver inútil, pásame el número de reclamo y cállate
    pásame el número de reclamo
Hola, llamo para confirmar mi reserva del sábado
    llamo para confirmar mi reserva del sábado
regresen mi plata o los denuncio
sería posible mover la entrega al martes?
¿Por qué me cobran dos veces el mismo recibo?
dame de baja ese plan de mierda
    dame de baja ese plan
¿Cómo recupero la clave de la página?
quiero que me entreguen el refri que pagué, no excusas
    quiero que me entreguen el refri que pagué
Me regalan el saldo pendiente del crédito, por favor
    Me regalan el saldo pendiente del crédito
"""

NAMES = """
Llevo tres semanas sin internet
me cobraron dos veces la misma factura
el pedido no ha llegado y ya pasaron diez días
Qué mierda de servicio, me cortaron la luz sin avisar
    me cortaron la luz sin avisar
la lavadora llegó golpeada
no puedo entrar a mi cuenta desde ayer
mi tarjeta fue rechazada otra vez, me bloquearon la cuenta
    me bloquearon la cuenta
el técnico nunca vino
Sos una inútil. Hace dos horas que espero el gas.
    Hace dos horas que espero el gas.
nadie me responde los correos
se me cayó la línea en plena llamada
me mandaron la talla equivocada
la página no carga y mañana vence el plazo
Perdí la maleta en la escala de Lima
sigo sin recibir mi pensión de octubre
el módem se apaga solo cada noche
Me descontaron 500 pesos que no autoricé, rateros
    Me descontaron 500 pesos que no autoricé
estoy hasta la madre, la app me marca error al pagar
    la app me marca error al pagar
es la tercera vez que llamo por la misma avería
No me dieron el medicamento en la farmacia
todavía no me depositan el sueldo
me vendieron un celular que no prende
estamos sin agua desde el domingo
la factura vino con un consumo que no es el mío
me clonaron la tarjeta y el banco no hace nada
el aire acondicionado está fallando de nuevo
me cancelaron el vuelo y perdí la conexión
me dejaron esperando cuarenta minutos en la línea
la cita que tenía no aparece en el sistema
me subieron la cuota sin preguntarme
el repartidor dejó el paquete y llegó abierto
ya pagué y me siguen llamando de cobranza
tengo dos cargos que no reconozco y no me dan respuesta
Pendejos, el router que mandaron no funciona
    el router que mandaron no funciona
me prometieron un descuento que nunca llegó
mi hijo lleva dos días sin su medicina
no hay señal en todo el barrio
me facturaron un equipo que devolví
la cuenta sigue bloqueada y no tengo para comer
el cajero no me dio el dinero y sí me lo cargaron
"""

NONE = [
    "eres una inútil",
    "jajaja",
    "qué asco de servicio",
    "gracias, muy amable",
    "hola buenas tardes",
    "no quiero hablar contigo",
    "te voy a partir la cara",
    "quién te crees que eres",
    "¿No sabes leer o qué te pasa?",
    "ok",
    "son todos unos ladrones",
    "ya me harté de ustedes",
    "vete a tu país",
    "ojalá te despidan",
    "me tienes cansado con tus excusas",
    "para eso te pagan, para no hacer nada",
    "quiero que te mueras",
    "te espero a la salida",
    "hijo de puta",
    "qué falta de respeto",
    "😡😡😡",
    "…",
    "usted no sirve para nada",
    "tu madre",
    "pareces un robot",
    "cállate ya",
    "contigo no se puede hablar",
    "qué bonita voz tienes, mamacita",
    "sí",
    "no, con usted no es",
    "perfecto, así quedamos",
    "no entiendes nada de nada",
    "aprende a hacer tu trabajo",
    "estoy muy decepcionado de esta empresa",
    "bueno, adiós",
    "lárgate de ahí, muerta de hambre",
    "¿y tú qué miras?",
    "das lástima",
    "esto es una burla",
    "ya, gracias",
]

OVER_SEVERAL = [
    # The newest clear one; insults, thanks and vague words after it change nothing.
    (["quiero mi reembolso", "eres una inútil"], "quiero mi reembolso"),
    (["quiero mi reembolso", "quiero una solución ya"], "quiero mi reembolso"),
    (["quiero mi reembolso", "páseme con su supervisor"], "quiero mi reembolso"),
    (["quiero mi reembolso", "mejor cancelen el contrato"], "mejor cancelen el contrato"),
    (["me cobraron dos veces", "jajaja", "gracias"], "me cobraron dos veces"),
    (["me cobraron dos veces", "quiero que me devuelvan el cobro"],
     "quiero que me devuelvan el cobro"),
    (["hola", "necesito mi factura", "eres tonto"], "necesito mi factura"),
    (["quiero una solución"], "quiero una solución"),
    (["páseme con su supervisor"], "páseme con su supervisor"),
    (["hola", "jajaja"], ""),
    ([], ""),
]  # fmt: skip


def rows(table: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in table.strip().splitlines():
        if line.startswith(" "):
            found[-1] = (found[-1][0], line.strip())
        else:
            found.append((line, line))
    return found


@pytest.mark.parametrize(("said", "request_"), [*rows(ASKS), *rows(NAMES)])
def test_the_sentence_that_asks_or_names_the_problem(said: str, request_: str) -> None:
    assert request_of([said]) == request_


@pytest.mark.parametrize("said", NONE)
def test_no_request_is_made_up(said: str) -> None:
    assert request_of([said]) == ""


@pytest.mark.parametrize(("messages", "request_"), OVER_SEVERAL)
def test_the_newest_clear_request_stays(messages: list[str], request_: str) -> None:
    assert request_of(messages) == request_


def test_what_a_customer_says_around_it_is_left_out() -> None:
    said = "Qué asco de empresa. Quiero que me devuelvan los 40 euros. Adiós."
    assert request_of([said]) == "Quiero que me devuelvan los 40 euros."


def test_a_flood_is_cut_and_stays_one_line() -> None:
    found = request_of(["quiero mi reembolso " + "porque ya pagué y nadie responde " * 4000])
    assert found.startswith("quiero mi reembolso")
    assert len(found) <= LONGEST + 1
    assert "\n" not in found
