"""The command line: the same engine without Qt. With no command, the window."""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn

from assistant import __version__, paths
from assistant.errors import RemansoError

if TYPE_CHECKING:
    from assistant.domain import Preferences, Reading, Suggestion
    from assistant.engine import Engine

OK, WORLD, USAGE = 0, 1, 2

LINE_LIMIT = 4_000_000
"""Bytes of one JSON line; a message of a megabyte fits, escaped."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message}. Vea: {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0 ok, 1 the world's fault, 2 wrong usage."""
    _utf8(sys.stdout, sys.stderr)
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except RemansoError as error:
        print(error, file=sys.stderr)
        return WORLD
    except BrokenPipeError:
        sys.stderr.close()
        return WORLD


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m assistant",
        description="Frases que calman, para quien atiende a clientes enojados."
        " Sin orden, abre la ventana.",
    )
    parser.add_argument("--version", action="version", version=f"Remanso {__version__}")
    parser.add_argument(
        "--phrasebook",
        type=Path,
        default=paths.PHRASEBOOK,
        metavar="CARPETA",
        help="el libro de frases (el que viene con el programa)",
    )
    parser.add_argument(
        "--model",
        type=Path,
        default=paths.MODEL,
        metavar="CARPETA",
        help="el modelo (el que viene con el programa)",
    )
    parser.add_argument(
        "--language", choices=("es", "en"), default="es", help="idioma de la ventana"
    )
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="órdenes", metavar="ORDEN", parser_class=_Parser)

    suggest = commands.add_parser("suggest", help="lee un mensaje y ofrece frases")
    suggest.add_argument("text", nargs="?", help="lo que dijo el cliente")
    suggest.add_argument(
        "--json",
        action="store_true",
        help="lee una línea JSON por mensaje y escribe una por respuesta",
    )
    suggest.add_argument("--channel", choices=("phone", "chat", "mail", "counter"), default="chat")
    suggest.add_argument("--address", choices=("usted", "tú", "vos"), default="usted")
    suggest.set_defaults(run=_suggest)

    check = commands.add_parser(
        "check", help="enumera lo que hay que corregir en un libro de frases"
    )
    check.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    check.set_defaults(run=_check)

    evaluate = commands.add_parser("evaluate", help="mide la lectura con mensajes etiquetados")
    evaluate.add_argument("file", type=Path, metavar="ARCHIVO.jsonl")
    evaluate.add_argument("--save", type=Path, metavar="SALIDA", help="guarda el resultado")
    evaluate.add_argument(
        "--compare",
        type=Path,
        metavar="BASE",
        help="qué mejoró y qué empeoró desde un resultado guardado",
    )
    evaluate.add_argument(
        "--floor", type=float, metavar="X", help="termina con 1 si acceptable@1 queda por debajo"
    )
    evaluate.set_defaults(run=_evaluate)
    return parser


def _window(arguments: argparse.Namespace) -> int:
    from assistant import app

    return app.run(arguments.phrasebook, arguments.model, arguments.language)


def _suggest(arguments: argparse.Namespace) -> int:
    from assistant.domain import Address, Channel, Preferences

    preferences = Preferences(Channel(arguments.channel), Address(arguments.address))
    if arguments.json:
        if arguments.text is not None:
            raise _usage("con --json los mensajes llegan por la entrada estándar, no como texto")
        engine = _engine(arguments)
        for raw in _lines(sys.stdin.buffer):
            print(json.dumps(_answer(engine, raw, preferences), ensure_ascii=False), flush=True)
        return OK
    if arguments.text is None:
        raise _usage("falta el texto del cliente, entre comillas")
    engine = _engine(arguments)
    answer = engine.answer(arguments.text, preferences)
    if answer is None:
        print("No hay palabras que leer en este mensaje.")
        return OK
    print(_for_people(*answer))
    return OK


def _usage(sentence: str) -> SystemExit:
    print(f"python -m assistant suggest: {sentence}.", file=sys.stderr)
    return SystemExit(USAGE)


def _engine(arguments: argparse.Namespace) -> "Engine":
    from assistant.engine import Engine

    engine = Engine(arguments.phrasebook, arguments.model)
    for problem in engine.problems:
        print(problem, file=sys.stderr)
    if engine.fault:
        print(engine.fault, file=sys.stderr)
    return engine


def _lines(stream: IO[bytes]) -> Any:
    """The lines of `stream`, each at most LINE_LIMIT bytes; a longer one comes as None."""
    while line := stream.readline(LINE_LIMIT):
        if len(line) == LINE_LIMIT and not line.endswith(b"\n"):
            while (rest := stream.readline(LINE_LIMIT)) and not rest.endswith(b"\n"):
                pass
            yield None
        elif line.strip():
            yield line


def _answer(engine: "Engine", raw: bytes | None, default: "Preferences") -> dict[str, Any]:
    """One answer for one JSON line; `{"id", "error"}` if the line cannot be read."""
    from assistant.domain import METHOD_OF

    began = time.perf_counter()
    request, fault = _request(raw)
    answer: dict[str, Any] = {"id": request.get("id")}
    preferences, wrong = _preferences(request, default)
    if fault or wrong:
        return {**answer, "error": fault or wrong}
    found = engine.answer(request["text"], preferences)
    if found is None:
        return {**answer, "error": "No hay palabras que leer en este mensaje."}
    reading, suggestions = found
    answer |= {
        "situation": reading.situation.value,
        "confidence": reading.confidence,
        "probabilities": {s.value: p for s, p in reading.probabilities.items()},
        "method": METHOD_OF[reading.situation].value if reading.situation in METHOD_OF else None,
        "escalate": reading.escalate,
        "sure": reading.certainty.value == "sure",
        "suggestions": [_suggestion(s, reading) for s in suggestions],
    }
    answer["ms"] = round((time.perf_counter() - began) * 1000, 2)
    return answer


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
        "why": _why(suggestion, reading),
    }


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


def _why(suggestion: "Suggestion", reading: "Reading") -> str:
    reason = REASON_WORDS.get(suggestion.reason.value)
    if reason is not None:
        return reason
    if suggestion.reason.value == "other_method":
        return f"por si es esto: {suggestion.entry.title}"
    return " ".join([*(f"«{word}»" for word in reading.evidence[:2]), suggestion.entry.title])


def _for_people(reading: "Reading", suggestions: Sequence["Suggestion"]) -> str:
    from assistant.phrasebook.slots import fill
    from assistant.text import MESSAGE_LIMIT

    strip = [SITUATION_WORDS[reading.situation.value], CERTAINTY_WORDS[reading.certainty.value]]
    strip += ["amenaza directa: escale ahora"] * reading.danger
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
            f"   Por qué: {_why(suggestion, reading)}",
        ]
    if reading.situation.value == "crisis":
        steps = next((m.entry.steps for m in reading.matches if m.entry.steps), ())
        lines += ["", *(f"{n}. {step}" for n, step in enumerate(steps, 1))]
    return "\n".join(lines)


def _check(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import check
    from assistant.phrasebook.load import load

    folder = arguments.folder or arguments.phrasebook
    report = check.report(folder, load(folder))
    print(*report.sentences, sep="\n")
    return OK if report.passes else WORLD


def _evaluate(arguments: argparse.Namespace) -> int:
    from assistant import evaluate

    rows = evaluate.load_rows(arguments.file)
    engine = _engine(arguments)
    result = evaluate.run(engine, rows)
    print(evaluate.report(result))
    if arguments.compare:
        print(evaluate.compare(evaluate.load_result(arguments.compare), result))
    if arguments.save:
        evaluate.save_result(arguments.save, result)
    if arguments.floor is not None and result.acceptable < arguments.floor:
        print(
            f"acceptable@1 {result.acceptable:.3f} está bajo el mínimo {arguments.floor:.3f}",
            file=sys.stderr,
        )
        return WORLD
    return OK


def _utf8(*streams: Any) -> None:
    """UTF-8 whatever the console says; a lone surrogate comes out as its JSON escape."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
