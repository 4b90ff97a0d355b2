"""The command line: the same engine without Qt. With no command, the window."""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn

from assistant import __version__, paths, remote
from assistant.errors import RemansoError

if TYPE_CHECKING:
    from assistant.domain import Phrasebook, Preferences, Reading, Suggestion
    from assistant.engine import Engine
    from assistant.phrasebook.exchange.command import Outcome

OK, WORLD, USAGE = 0, 1, 2

LINE_LIMIT = 4_000_000
"""Bytes of one JSON line; a message of a megabyte fits, escaped."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message}. Vea: {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0 ok, 1 the world's fault, 2 wrong usage."""
    _utf8(sys.stdout, sys.stderr)
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.order is not None and arguments.run is not _window:
        parser.error("--show, --paste, --copy N y --escalate van sin otra orden")
    try:
        if arguments.order is not None:
            return remote.run(arguments.order)
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
    parser.add_argument(
        "--team",
        type=_team_address,
        metavar="DIRECCIÓN",
        help="el libro que publica el equipo: una carpeta o https://…",
    )
    parser.add_argument(
        "--team-key",
        type=_team_key,
        metavar="CLAVE",
        help="la clave pública del equipo; con ella solo vale un libro firmado",
    )
    remote.declare(parser)
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
    check.add_argument("--no-tests", action="store_true", help="no corre las pruebas del libro")
    check.set_defaults(run=_check)

    coverage = commands.add_parser(
        "coverage", help="muestra qué frases faltan, por entrada, canal, trato y paso"
    )
    coverage.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    coverage.add_argument("--strict", action="store_true", help="termina con 1 si hay huecos")
    coverage.set_defaults(run=_coverage)

    layers = commands.add_parser(
        "layers", help="muestra qué viene del programa, qué del equipo y qué de usted"
    )
    layers.add_argument(
        "--team", dest="own_team", type=Path, metavar="CARPETA", help="las frases del equipo"
    )
    layers.add_argument("--personal", type=Path, metavar="CARPETA", help="sus propias frases")
    layers.set_defaults(run=_layers)

    history = commands.add_parser(
        "history", help="enumera las versiones de un libro de frases, o vuelve a una"
    )
    history.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    history.add_argument("--restore", metavar="VERSIÓN", help="vuelve a esta versión")
    history.add_argument("--entry", metavar="ID", help="con --restore: solo esta entrada")
    history.add_argument("--why", metavar="TEXTO", default="", help="con --restore: el motivo")
    history.set_defaults(run=_history)

    due = commands.add_parser("due", help="enumera lo vencido, lo que va a vencer y los borradores")
    due.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    due.add_argument("--days", type=_days, default=30, metavar="N", help="cuántos días mirar (30)")
    due.set_defaults(run=_due)

    export = commands.add_parser("export", help="escribe un libro de frases como hoja de cálculo")
    export.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    export.add_argument("output", type=Path, metavar="SALIDA.csv|.xlsx|.json")
    export.set_defaults(run=_export)

    bring = commands.add_parser(
        "import", help="dice qué cambiaría una hoja en un libro de frases, y con --apply lo cambia"
    )
    bring.add_argument("file", type=Path, metavar="ARCHIVO")
    bring.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    bring.add_argument("--apply", action="store_true", help="escribe los cambios en CARPETA")
    bring.set_defaults(run=_import)

    publish = commands.add_parser("publish", help="publica un libro de frases para el equipo")
    publish.add_argument("folder", nargs="?", type=Path, metavar="CARPETA")
    publish.add_argument("target", nargs="?", metavar="DESTINO")
    publish.add_argument("--key", type=Path, metavar="ARCHIVO", help="firma con esta clave")
    publish.add_argument("--who", metavar="NOMBRE", help="quién publica (el usuario del sistema)")
    publish.add_argument("--why", metavar="TEXTO", default="", help="por qué se publica")
    publish.add_argument(
        "--new-key", type=Path, metavar="ARCHIVO", help="hace una clave nueva y no publica"
    )
    publish.set_defaults(run=_publish)

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

    if arguments.team_key is not None and arguments.team is None:
        print("python -m assistant: --team-key va con --team DIRECCIÓN.", file=sys.stderr)
        return USAGE
    return app.run(
        arguments.phrasebook,
        arguments.model,
        arguments.language,
        arguments.team,
        arguments.team_key,
        remote.global_keys(arguments),
    )


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

    engine = Engine(arguments.phrasebook, arguments.model, _team_folder(arguments))
    for problem in engine.problems:
        print(problem, file=sys.stderr)
    if engine.fault:
        print(engine.fault, file=sys.stderr)
    return engine


def _team_address(text: str) -> str:
    from assistant.phrasebook.sources import check_address

    try:
        return check_address(text)
    except RemansoError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _team_key(text: str) -> bytes:
    from assistant.phrasebook.signing import public_key

    try:
        return public_key(text)
    except RemansoError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _team_folder(arguments: argparse.Namespace) -> Path | None:
    """Fetch the team's book, if `--team` was given; what is wrong with it goes to stderr."""
    if arguments.team is None:
        return None
    from assistant.phrasebook.shared import fetch

    shared = fetch(arguments.team, arguments.team_key, paths.team_cache())
    if shared.problem is not None:
        since = shared.stale_since
        copy = f" Sirve la copia del {since.astimezone():%Y-%m-%d %H:%M}." if since else ""
        print(f"Frases del equipo: {shared.problem}{copy}", file=sys.stderr)
    return shared.folder


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
    loaded = load(folder)
    report = check.report(folder, loaded)
    print(*report.sentences, sep="\n")
    holds = arguments.no_tests or not loaded.book.tests or _contract(loaded.book, folder, arguments)
    return OK if report.passes and holds else WORLD


def _contract(book: "Phrasebook", folder: Path, arguments: argparse.Namespace) -> bool:
    """Print the contract tests that fail; whether none does. Raises RemansoError."""
    from assistant import contract
    from assistant.engine import Engine

    engine = Engine(folder, arguments.model)
    if engine.fault:
        raise RemansoError(f"Las pruebas del libro no se corrieron. {engine.fault}")
    failed = contract.failures(engine, book, date.today())  # noqa: DTZ011
    for failure in failed:
        print(contract.problem(failure) or failure.sentence)
    print(f"{folder}: {len(book.tests)} pruebas, {len(failed)} no se cumplen")
    return not failed


def _coverage(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import coverage
    from assistant.phrasebook.load import load, usable

    loaded = load(arguments.folder or arguments.phrasebook)
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    book = usable(loaded.book, date.today())  # noqa: DTZ011
    print(coverage.report(book))
    return WORLD if arguments.strict and coverage.holes(book) else OK


def _layers(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import layers

    team = arguments.own_team or _team_folder(arguments)
    layered = layers.load_layers(arguments.phrasebook, team, arguments.personal)
    print(*layers.report(layered), sep="\n")
    for problem in layered.problems:
        print(problem, file=sys.stderr)
    return WORLD if layered.problems else OK


def _history(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import history, restore

    folder = arguments.folder or arguments.phrasebook
    if arguments.restore is None:
        if arguments.entry or arguments.why:
            print("python -m assistant history: falta --restore VERSIÓN.", file=sys.stderr)
            return USAGE
        print(*history.report(folder), sep="\n")
        return OK
    version = history.find(folder, arguments.restore)
    note = history.Note(arguments.why) if arguments.why else None
    if arguments.entry:
        restore.restore_entry(folder, version, arguments.entry, note)
    else:
        restore.restore_file(folder, version, note)
    print(f"{folder / version.file}: {arguments.entry or 'todo el archivo'} volvió a esa versión.")
    return OK


def _days(text: str) -> int:
    if not text.isdecimal() or len(text) > 4:
        raise argparse.ArgumentTypeError(f"«{text}» no es un número de días de 0 a 9999")
    return int(text)


def _due(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import review
    from assistant.phrasebook.load import load

    loaded = load(arguments.folder or arguments.phrasebook)
    for problem in loaded.problems:
        print(problem, file=sys.stderr)
    found = review.due(loaded.book, date.today(), arguments.days)  # noqa: DTZ011
    print(*review.report(found), sep="\n")
    return OK


def _export(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook.exchange import terminal

    with terminal.watching(sys.stderr) as watch:
        from assistant.phrasebook.exchange import command

        outcome = command.export_book(
            arguments.folder or arguments.phrasebook, arguments.output, watch
        )
    return _tell(outcome)


def _import(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook.exchange import terminal

    folder = arguments.folder or arguments.phrasebook
    if arguments.apply and arguments.folder is None and folder == paths.PHRASEBOOK:
        print(
            "python -m assistant import: con --apply diga la CARPETA que cambia;"
            " el libro que viene con el programa no se toca.",
            file=sys.stderr,
        )
        return USAGE
    with terminal.watching(sys.stderr) as watch:
        from assistant.phrasebook.exchange import command

        outcome = command.import_book(arguments.file, folder, arguments.apply, watch)
    return _tell(outcome)


def _tell(outcome: "Outcome") -> int:
    """Print what an exchange has to say; 1 if something stayed out."""
    print(*outcome.sentences, sep="\n")
    for problem in outcome.problems:
        print(problem, file=sys.stderr)
    return OK if outcome.complete else WORLD


def _publish(arguments: argparse.Namespace) -> int:
    from assistant.phrasebook import signing, sources

    if arguments.new_key is not None and arguments.folder is None:
        public = signing.new_key(arguments.new_key)
        print(f"Clave privada en {arguments.new_key}; guárdela usted y no la envíe a nadie.")
        print(f"Clave pública para los agentes (--team-key): {public}")
        return OK
    if arguments.new_key is not None or arguments.target is None:
        print(
            "python -m assistant publish: diga CARPETA y DESTINO, o solo --new-key ARCHIVO.",
            file=sys.stderr,
        )
        return USAGE
    if "://" in arguments.target:
        raise RemansoError(
            "Se publica en una carpeta; publique en la que el servidor ofrece como"
            f" {arguments.target}."
        )
    from assistant.phrasebook import publish
    from assistant.phrasebook.history import Note, user_name

    who = user_name() if arguments.who is None else arguments.who
    note = Note(arguments.why, who)
    sources.check_address(arguments.target)
    done = publish.publish(arguments.folder, Path(arguments.target), note, arguments.key)
    print(*done, sep="\n")
    return OK


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
