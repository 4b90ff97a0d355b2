"""One JSON line in, one answer out; a line that cannot be read is answered too."""

import json
import time
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any

from assistant.cli.wording import why

if TYPE_CHECKING:
    from assistant.domain import Preferences, Reading, Suggestion
    from assistant.engine import Engine


LINE_LIMIT = 4_000_000
"""Bytes of one JSON line; a message of a megabyte fits, escaped."""


def lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines of `stream`, each at most LINE_LIMIT bytes; a longer one comes as None."""
    while line := stream.readline(LINE_LIMIT):
        if len(line) == LINE_LIMIT and not line.endswith(b"\n"):
            while (rest := stream.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
                pass
            yield None
        elif line.strip():
            yield line


def answer(engine: "Engine", raw: bytes | None, default: "Preferences") -> dict[str, Any]:
    """One answer for one JSON line; `{"id", "error"}` if the line cannot be read."""
    from assistant.domain import METHOD_OF

    began = time.perf_counter()
    request, fault = _request(raw)
    said: dict[str, Any] = {"id": request.get("id")}
    preferences, wrong = _preferences(request, default)
    if fault or wrong:
        return {**said, "error": fault or wrong}
    found = engine.answer(request["text"], preferences)
    if found is None:
        return {**said, "error": "No hay palabras que leer en este mensaje."}
    reading, suggestions = found
    said |= {
        "situation": reading.situation.value,
        "confidence": reading.confidence,
        "probabilities": {s.value: p for s, p in reading.probabilities.items()},
        "method": METHOD_OF[reading.situation].value if reading.situation in METHOD_OF else None,
        "escalate": reading.escalate,
        "sure": reading.certainty.value == "sure",
        "protocol": list(engine.protocol(reading)),
        "suggestions": [_suggestion(s, reading) for s in suggestions],
    }
    said["ms"] = round((time.perf_counter() - began) * 1000, 2)
    return said


def _request(raw: bytes | None) -> tuple[dict[str, Any], str]:
    if raw is None:
        return {}, "La línea es demasiado larga."
    try:
        request = json.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        return {}, "La línea no es JSON en UTF-8."
    if not isinstance(request, dict):
        return {}, 'La línea debe ser un objeto con "id" y "text".'
    if not isinstance(request.get("text"), str):
        return request, 'Falta "text", o no es texto.'
    return request, ""


def _preferences(request: dict[str, Any], default: "Preferences") -> tuple["Preferences", str]:
    from assistant.domain import Address, Channel, Preferences

    channel, address = request.get("channel"), request.get("address")
    try:
        return Preferences(
            default.channel if channel is None else Channel(channel),
            default.address if address is None else Address(address),
        ), ""
    except ValueError:
        return default, (
            '"channel" puede ser phone, chat, mail o counter; "address", usted, tú o vos.'
        )


def _suggestion(suggestion: "Suggestion", reading: "Reading") -> dict[str, Any]:
    from assistant.phrasebook.slots import fill

    return {
        "entry": suggestion.entry.id,
        "line": suggestion.line.id,
        "method": suggestion.method.value,
        "text": fill(suggestion.line.text, {}).text,
        "score": suggestion.score,
        "why": why(suggestion, reading),
    }
