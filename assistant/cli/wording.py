"""A reading and its lines in the words of the terminal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.domain import Reading, Suggestion


SITUATION_WORDS = {
    "calm": "Nada que calmar",
    "upset": "Molestia con lo ocurrido",
    "attack": "Ataque personal",
    "refusal": "No quiere seguir con usted",
    "abuse": "Abuso",
    "crisis": "Crisis: puede haber una vida en peligro",
}
CERTAINTY_WORDS = {"sure": "segura", "probable": "probable", "unsure": "no estoy seguro"}
METHOD_WORDS = {
    "listen": "Escuche",
    "relieve": "Alivie la tensión",
    "transfer": "Transfiera",
    "boundary": "Ponga un límite",
}
REASON_WORDS = {
    "general": "sirve en general",
    "follow_up": "después de su pregunta",
    "ladder": "siguiente aviso del caso",
}


def why(suggestion: "Suggestion", reading: "Reading") -> str:
    reason = REASON_WORDS.get(suggestion.reason.value)
    if reason is not None:
        return reason
    if suggestion.reason.value == "other_method":
        return f"por si es esto: {suggestion.entry.title}"
    return " ".join([*(f"«{word}»" for word in reading.evidence[:2]), suggestion.entry.title])


def for_people(
    reading: "Reading", suggestions: Sequence["Suggestion"], protocol: Sequence[str]
) -> str:
    from assistant.phrasebook.slots import fill
    from assistant.text import MESSAGE_LIMIT

    strip = [SITUATION_WORDS[reading.situation.value], CERTAINTY_WORDS[reading.certainty.value]]
    perhaps = reading.certainty.value == "unsure"
    threat = "puede ser una amenaza: si lo es," if perhaps else "amenaza directa:"
    strip += [f"{threat} escale ahora"] * reading.danger
    strip += ["leído solo por palabras"] * reading.by_words
    strip += ["no parece español"] * reading.foreign
    cut = f"pasa de {MESSAGE_LIMIT} letras: leí el comienzo y el final"
    strip += [cut] * reading.truncated
    lines = [" · ".join(strip)]
    for number, suggestion in enumerate(suggestions, 1):
        lines += [
            "",
            f"{number}  {METHOD_WORDS[suggestion.method.value]}",
            f"   {fill(suggestion.line.text, {}).text}",
            f"   Por qué: {why(suggestion, reading)}",
        ]
    if protocol:
        lines += ["", *(f"{n}. {step}" for n, step in enumerate(protocol, 1))]
    return "\n".join(lines)
