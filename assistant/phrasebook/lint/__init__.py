"""What a line should not say: one rule a function, each finding with reason and better wording."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain import Address, Channel, Line, Method, Step
from assistant.phrasebook.lint import (
    acknowledging,
    address,
    excuses,
    person,
    pressure,
    promises,
    wording,
)
from assistant.phrasebook.lint.draft import Draft, Hit, Use, readings


class Level(StrEnum):
    RED = "red"  # a line with it cannot be active
    AMBER = "amber"  # a lead may accept it, with a reason


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found at `text[start:end]`: why in about five words, and one better wording."""

    rule: str
    level: Level
    start: int
    end: int
    reason: str
    better: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the "Don't" table; `id` is what a line's `accept` names."""

    id: str
    level: Level
    find: Callable[[Draft], Iterator[Hit]]
    reason: str
    better: str


RULES = (
    Rule("calm-order", Level.RED, pressure.calm_order,
         "Ordenar calma enciende más.", "Le escucho. ¿Qué pasó primero?"),
    Rule("rules-as-reason", Level.RED, excuses.rules_as_reason,
         "La regla no le ayuda.", "Lo que sí puedo hacer ahora es pedir la revisión."),
    Rule("blame", Level.RED, excuses.blame,
         "Culpa o da una lección.", "Lo reviso desde el principio."),
    Rule("defence", Level.RED, excuses.defence,
         "Se defiende en vez de ayudar.", "Yo me ocupo desde ahora."),
    Rule("threat", Level.RED, pressure.threat,
         "Suena a amenaza.", "Yo no puedo seguir mientras haya insultos; si paran, seguimos."),
    Rule("open-promise", Level.AMBER, promises.open_promise,
         "Promete sin plazo ni responsable.", "Yo lo reviso y respondo en {plazo}."),
    Rule("but", Level.AMBER, acknowledging.but,
         "«Pero» borra lo anterior.", "Lo que sí puedo hacer ahora es abrir el reclamo."),
    Rule("stacked-apologies", Level.AMBER, acknowledging.stacked_apologies,
         "Una disculpa basta.", "Lamento el cobro doble. Abro ahora el reclamo."),
    Rule("no-next-step", Level.AMBER, acknowledging.no_next_step,
         "Falta el paso siguiente.", "Lo reviso ahora. ¿Qué número tiene la factura?"),
    Rule("cheer", Level.AMBER, wording.cheer,
         "Alegría fuera de lugar.", "De acuerdo, lo hago ahora."),
    Rule("abstraction", Level.AMBER, wording.abstraction,
         "Palabra vaga: nombre la cosa.", "Reviso la factura de marzo."),
    Rule("person-guessed", Level.AMBER, person.person_guessed,
         "Supone género o edad.", "Yo le ayudo."),
    Rule("address-mixed", Level.AMBER, address.address_mixed,
         "Mezcla formas de trato.", "Yo reviso la factura ahora."),
    Rule("company-we", Level.AMBER, wording.company_we,
         "Responde usted, no «nosotros».", "Yo lo reviso ahora mismo."),
    Rule("too-long", Level.AMBER, wording.too_long,
         "Demasiado larga para el canal.", "Deje una idea: lo que pasó y un paso."),
)  # fmt: skip


def lint_text(
    text: str,
    *,
    channels: frozenset[Channel],
    address: Address,
    step: Step = Step.OPENING,
    method: Method | None = None,
    own: bool = False,
) -> tuple[Finding, ...]:
    """The findings of a text said on `channels` in the form of `address`, in order.

    `own` marks the agent's own draft, where their own gender is no guess.
    """
    use = Use(channels, address, step, method, own)
    found: list[Finding] = []
    for draft in readings(text, use):
        for rule in RULES:
            for hit in rule.find(draft):
                start, end = draft.span(hit)
                if not any(f.rule == rule.id and f.start < end and start < f.end for f in found):
                    better = hit.better or rule.better
                    found.append(Finding(rule.id, rule.level, start, end, rule.reason, better))
    return tuple(sorted(found, key=lambda f: (f.start, f.level is Level.AMBER, f.rule)))


def lint_line(line: Line, method: Method | None) -> tuple[Finding, ...]:
    """All findings of a line of the phrasebook, accepted or not."""
    return lint_text(
        line.text,
        channels=line.channels,
        address=line.address,
        step=line.step,
        method=method,
    )


def open_findings(line: Line, method: Method | None) -> tuple[Finding, ...]:
    """The findings that stand: all red ones, and the amber ones that no lead accepted."""
    return tuple(
        f for f in lint_line(line, method) if f.level is Level.RED or f.rule not in line.accept
    )
