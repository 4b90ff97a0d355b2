"""The handoff card: what a supervisor needs to take over, filled from the case.

The card is plain text that the agent edits before anything leaves the window. Insults are
masked; the customer's words enter it only as the request that the agent sees and may delete.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from assistant.conversation.masking import mask_insults
from assistant.domain import Case, Channel, Situation

REASONS = {
    Situation.CALM: "El cliente pide que el caso lo siga otra persona.",
    Situation.UPSET: "El cliente está muy molesto con lo ocurrido.",
    Situation.ATTACK: "El cliente dirige su enojo a la persona que lo atiende.",
    Situation.REFUSAL: "El cliente no quiere seguir con esta persona.",
    Situation.ABUSE: "Hay insultos graves, acoso o discriminación.",
    Situation.CRISIS: "EMERGENCIA: puede haber una vida en peligro.",
}
AFFECTED = "Pausa del agente."
"""No more than that: why is theirs to say or not."""
DANGER = "PELIGRO: amenaza directa a la persona que atiende."
CHANNELS = {
    Channel.PHONE: "teléfono",
    Channel.CHAT: "chat",
    Channel.MAIL: "correo",
    Channel.COUNTER: "mostrador",
}
_GRAVITY = tuple(Situation)

MAILTO_LIMIT = 1_800
"""Characters of a mailto: address; Windows programs refuse more than about 2,000."""


@dataclass(frozen=True, slots=True)
class Card:
    """The text of a handoff, by field; every one may be edited afterwards."""

    subject: str
    body: str


def card(case: Case) -> Card:
    """The card for `case` as it stands: reason, request, what was tried, warnings, channel."""
    danger = any(reading.danger for _, reading in case.messages)
    gravest = max(
        (reading.situation for _, reading in case.messages),
        key=_GRAVITY.index,
        default=Situation.CALM,
    )
    reason = DANGER if danger and gravest is not Situation.CRISIS else REASONS[gravest]
    grave = danger or gravest is Situation.CRISIS
    if case.affected:
        reason = f"{reason} {AFFECTED}" if grave else AFFECTED
    request = mask_insults(case.request)
    lines = [
        f"Motivo: {reason}",
        f"Qué pide: {request or '(por completar)'}",
        "Qué se intentó:",
        *_tried(case),
        f"Avisos dados: {case.warnings} de {case.warning_limit}",
        f"Canal: {CHANNELS[case.preferences.channel]}",
        "Número de caso: ",
        "El cliente no tiene que repetir nada.",
    ]
    return Card(subject=f"Traspaso: {reason}", body="\n".join(lines))


def _tried(case: Case) -> Sequence[str]:
    if not case.used:
        return ("- Todavía nada.",)
    return tuple(f"- {used.entry.title}" for used in case.used)


def mailto(subject: str, body: str, to: str = "") -> str:
    """A mailto: address, "" for no recipient; a body over the limit is cut with a note."""
    note = "\n[La tarjeta completa está en el portapapeles.]"
    start = f"mailto:{quote(to, safe='@')}?subject={quote(subject)}&body="
    if len(start) + len(quote(body)) <= MAILTO_LIMIT:
        return start + quote(body)
    while body and len(start) + len(quote(body + note)) > MAILTO_LIMIT:
        body = body[:-40]
    return start + quote(body + note)
