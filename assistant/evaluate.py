"""How well messages are read: figures, confusion, worst cases, and what changed, by case."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from assistant.domain import METHOD_OF, SITUATIONS, Certainty, Method, Reading, Situation
from assistant.errors import RemansoError

BINS = 10
"""Equal-width bins of the expected calibration error (Naeini et al. 2015)."""

WORST = 10


class Reader(Protocol):
    def read(self, raw: str, after: Situation | None = None) -> Reading | None: ...


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled message. `accept` are the situations a reader accepts, `acceptable` the methods
    a lead accepts, best first, `entries` the phrasebook's entries that fit; each may be missing
    from a file. `follows`: the message comes after the row before it, in one conversation."""

    id: str
    text: str
    situation: Situation
    accept: tuple[Situation, ...]
    acceptable: tuple[Method, ...] | None
    entries: tuple[str, ...] = ()
    follows: bool = False

    def right(self, found: Situation) -> bool:
        """acceptable@1: an accepted method first; silence for calm; escalation for crisis."""
        if self.acceptable is None or not METHOD_OF.keys() & {self.situation}:
            return found in self.accept
        return METHOD_OF.get(found) in self.acceptable


@dataclass(frozen=True, slots=True)
class Verdict:
    id: str
    situation: str
    found: str
    confidence: float
    sure: bool
    right: bool
    escalate: bool
    entry: int | None = None
    """Place (from 1) of the first fitting entry among those of the situation read; 0 if none of
    them fits, None if the message has no label of entries."""


@dataclass(frozen=True, slots=True)
class Result:
    """Figures of one run; `verdicts` in the order of the file."""

    verdicts: list[Verdict] = field(default_factory=list)

    @property
    def acceptable(self) -> float:
        return _share([v.right for v in self.verdicts])


def load_rows(path: Path) -> list[Row]:
    """Raises RemansoError with the line that cannot be read."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise RemansoError(f"No se puede leer {path}; revise la ruta y que sea UTF-8.") from error
    rows: list[Row] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            rows += _rows(json.loads(line), number)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise RemansoError(
                f'{path}:{number}: la línea no es un mensaje con "text" y "situation" conocidos.'
            ) from error
    if not rows:
        raise RemansoError(f"{path} no tiene mensajes.")
    return rows


def _rows(raw: dict[str, Any], number: int) -> list[Row]:
    """One message, or the customer's turns of a conversation."""
    name = str(raw.get("id", number))
    if "turns" not in raw:
        return [_row(raw, name)]
    turns = [turn for turn in raw["turns"] if turn["who"] == "customer"]
    return [_row(turn, f"{name}.{i}", follows=i > 1) for i, turn in enumerate(turns, 1)]


def _row(raw: dict[str, Any], name: str, *, follows: bool = False) -> Row:
    situation = Situation(raw["situation"])
    methods = raw.get("acceptable")
    return Row(
        name,
        str(raw["text"]),
        situation,
        tuple(Situation(s) for s in raw.get("accept", [situation])),
        None if methods is None else tuple(Method(m) for m in methods),
        tuple(str(entry) for entry in raw.get("entries", ())),
        follows,
    )


def run(reader: Reader, rows: Sequence[Row]) -> Result:
    """Read every row: alone, or after what was read of the message before it."""
    verdicts = []
    before: Situation | None = None
    for row in rows:
        reading = reader.read(row.text, before if row.follows else None)
        before = None if reading is None else reading.situation
        found = Situation.CALM if reading is None else reading.situation
        verdicts.append(
            Verdict(
                row.id,
                row.situation.value,
                found.value,
                0.0 if reading is None else reading.confidence,
                reading is not None and reading.certainty is Certainty.SURE,
                row.right(found),
                reading is not None and reading.escalate,
                _entry(row, reading) if row.entries else None,
            )
        )
    return Result(verdicts)


def _entry(row: Row, reading: Reading | None) -> int:
    if reading is None:
        return 0
    own = [m.entry.id for m in reading.matches if m.entry.situation is reading.situation]
    return next((place for place, entry in enumerate(own, 1) if entry in row.entries), 0)


def report(result: Result) -> str:
    """The figures as text."""
    all_ = result.verdicts
    sure = [v for v in all_ if v.sure]
    calm = [v for v in all_ if v.situation == "calm"]
    lines = [
        f"mensajes                  {len(all_)}",
        f"acceptable@1              {result.acceptable:.3f}",
        f"situación exacta          {_share([v.found == v.situation for v in all_]):.3f}",
        f"silencio en calma         {_share([v.found == 'calm' for v in calm]):.3f}",
        f"seguras                   {len(sure) / len(all_):.3f}"
        f"  de ellas correctas {_share([v.right for v in sure]):.3f}",
        f"error de calibración      {calibration_error(all_):.3f}",
        f"primera sugerencia dañina {_share([_harmful(v) for v in all_]):.3f}",
        *_entries([v.entry for v in all_ if v.entry is not None]),
        "",
        "situación   n  recall  alarmas falsas",
    ]
    for situation in SITUATIONS:
        own = [v for v in all_ if v.situation == situation]
        others = [v for v in all_ if v.situation != situation]
        recall = f"{_share([v.found == situation for v in own]):.3f}" if own else "    -"
        false = sum(1 for v in others if v.found == situation and not v.right)
        lines.append(f"{situation:9} {len(own):4}   {recall}  {false:4}")
    lines += ["", "confusión (fila: etiqueta; columna: leído)"]
    lines.append(" " * 10 + "".join(f"{s:>9}" for s in SITUATIONS))
    pairs = Counter((v.situation, v.found) for v in all_)
    lines += [
        f"{row:10}" + "".join(f"{pairs[row.value, column.value]:9}" for column in SITUATIONS)
        for row in SITUATIONS
    ]
    worst = sorted((v for v in all_ if not v.right), key=lambda v: -v.confidence)[:WORST]
    lines += ["", "los más equivocados"]
    lines += [f"{v.id:10} es {v.situation}, leído {v.found} ({v.confidence:.2f})" for v in worst]
    return "\n".join(lines)


def _entries(places: Sequence[int]) -> list[str]:
    if not places:
        return []
    first, three = (_share([0 < place <= k for place in places]) for k in (1, 3))
    return [f"entrada adecuada ({len(places)})     entre 1: {first:.3f}  entre 3: {three:.3f}"]


def compare(before: Result, after: Result) -> str:
    """What improved and what regressed, by id."""
    earlier = {v.id: v for v in before.verdicts}
    shared = [(earlier[v.id], v) for v in after.verdicts if v.id in earlier]
    better = [(a, b) for a, b in shared if b.right and not a.right]
    worse = [(a, b) for a, b in shared if a.right and not b.right]
    lines = [
        "",
        f"acceptable@1 {before.acceptable:.3f} → {after.acceptable:.3f}"
        f" ({len(shared)} mensajes en común)",
    ]
    for title, pairs in (("mejoraron", better), ("empeoraron", worse)):
        lines.append(f"{title}: {len(pairs)}")
        lines += [f"  {b.id}: {a.found} → {b.found} (es {b.situation})" for a, b in pairs]
    return "\n".join(lines)


def save_result(path: Path, result: Result) -> None:
    """Ids and figures only: no message text is written. Raises RemansoError."""
    text = "\n".join(json.dumps(asdict(v), ensure_ascii=False) for v in result.verdicts)
    try:
        path.write_text(text + "\n", "utf-8")
    except OSError as error:
        raise RemansoError(f"No se puede escribir {path}: {error.strerror}.") from error


def load_result(path: Path) -> Result:
    """Raises RemansoError."""
    try:
        lines = path.read_text("utf-8").splitlines()
        return Result([Verdict(**json.loads(line)) for line in lines])
    except (OSError, ValueError, TypeError) as error:
        raise RemansoError(f"{path} no es un resultado guardado con --save.") from error


def calibration_error(verdicts: Sequence[Verdict]) -> float:
    """Expected calibration error: mean gap of confidence and accuracy over BINS, weighted."""
    bins: dict[int, list[Verdict]] = {}
    for v in verdicts:
        bins.setdefault(min(int(v.confidence * BINS), BINS - 1), []).append(v)
    gaps = (
        len(b) * abs(_share([v.right for v in b]) - sum(v.confidence for v in b) / len(b))
        for b in bins.values()
    )
    return sum(gaps) / len(verdicts) if verdicts else 0.0


def _harmful(v: Verdict) -> bool:
    """A limit or a transfer on a calm message; listening on abuse; any line on a crisis."""
    if v.situation == "calm":
        return v.found in ("refusal", "abuse")
    if v.situation == "abuse":
        return v.found in ("upset", "attack") and not v.right
    return v.situation == "crisis" and v.found in METHOD_OF


def _share(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0
