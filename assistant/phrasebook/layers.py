"""Three phrasebooks as one, merged by entry id: the program's, the team's, the agent's own.

The team's entry takes the place of the program's, once it is active; work in progress takes
nothing away, and a date that passes hides the entry, as the lead wanted. The agent's own lines
are added and never hide a line of the other two; those with a red finding stay out. What cannot
be read leaves in place what it would have changed, and is a listed problem.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from assistant.domain import Entry, Line, Phrasebook, Problem, Situation, Status
from assistant.errors import PhrasebookError
from assistant.phrasebook.content import FieldChange, Plain, changes, content_hash, plain
from assistant.phrasebook.history import base
from assistant.phrasebook.load import Loaded, load, read_folder

OWN = "personal-"
"""Begins the id of an agent's own line in an entry of another layer, so that no figure of the
team's lines is mixed with it."""

NOTHING = Loaded(Phrasebook(()), ())


class Layer(StrEnum):
    BUNDLED = "bundled"
    TEAM = "team"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Override:
    """A team's entry with the id of a bundled one, and how it differs from it.

    `waiting`: it is a draft or reviewed, so the bundled one still stands.
    """

    entry: str
    changes: tuple[FieldChange, ...]
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """The bundled entry changed after the team adapted it; the team's stays.

    `changes` go from the bundled entry that was adapted to the one of today. Where the old one
    is not known (`known` is false) they go from the team's entry to today's.
    """

    entry: str
    changes: tuple[FieldChange, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class Layered:
    """The merged book and what came of it.

    `origin` tells the layer of each entry, `own_lines` the ids of the agent's lines in entries
    of other layers.
    """

    book: Phrasebook
    origin: Mapping[str, Layer]
    overrides: tuple[Override, ...] = ()
    changed: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
    own_lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_layers(
    bundled: Path,
    team: Path | None = None,
    personal: Path | None = None,
    last_good: Loaded | None = None,
) -> Layered:
    """Read and merge the folders; a layer without one is empty.

    `last_good` serves where nothing of the team's folder can be read. Raises PhrasebookError
    if the bundled one, which the program cannot do without, cannot be read.
    """
    first = load(bundled)
    second, faults = _team(team, last_good) if team is not None else (NOTHING, ())
    third = _personal(personal) if personal is not None else NOTHING

    def base_of(name: str) -> Plain | None:
        return base(team, name) if team is not None else None

    merged = merge(first, second, third, base_of)
    return replace(merged, problems=faults + merged.problems)


def _team(folder: Path, last_good: Loaded | None) -> tuple[Loaded, tuple[Problem, ...]]:
    """The team's layer, or its last good copy with what is wrong.

    A folder without any entry counts as not readable: so looks a drive that is not there.
    """
    try:
        loaded = read_folder(folder)
        sentence = f"No hay ninguna entrada utilizable en la carpeta del equipo {folder}."
    except PhrasebookError as error:
        loaded, sentence = NOTHING, str(error)
    if loaded.book.entries:
        return loaded, ()
    serves = "la última copia buena" if last_good is not None else "solo el libro del programa"
    problem = Problem(folder, 1, f"{sentence} Mientras tanto sirve {serves}.")
    return last_good or NOTHING, (problem, *loaded.problems)


def _personal(folder: Path) -> Loaded:
    if not folder.exists():
        return NOTHING  # most agents write no lines of their own
    try:
        return _without_red(read_folder(folder))
    except PhrasebookError as error:
        return Loaded(Phrasebook(()), (Problem(folder, 1, str(error)),))


def merge(
    bundled: Loaded,
    team: Loaded = NOTHING,
    personal: Loaded = NOTHING,
    base_of: Callable[[str], Plain | None] = lambda _: None,
) -> Layered:
    """The three layers as one. `base_of` finds a bundled entry of the past by its hash."""
    entries = bundled.book.by_id()
    origin = dict.fromkeys(entries, Layer.BUNDLED)
    overrides, changed = [], []
    problems = [*bundled.problems, *team.problems, *personal.problems]
    for entry in team.book.entries:
        old = entries.get(entry.id)
        if old is not None and _is_copy(entry, old):
            continue
        if old is not None:
            waiting = entry.status is not Status.ACTIVE
            overrides.append(Override(entry.id, changes(plain(old), plain(entry)), waiting))
            difference = _difference(old, entry, base_of)
            changed += [difference] if difference is not None else []
            if waiting:
                continue
        entries[entry.id] = entry
        origin[entry.id] = Layer.TEAM
    problems += _broken(bundled, team)
    own: dict[str, tuple[str, ...]] = {}
    for entry in personal.book.entries:
        there = entries.get(entry.id)
        if there is None:
            fault = _team_only(entry)
            if fault is not None:
                problems.append(Problem(personal.files.get(entry.id, Path()), 1, fault))
                continue
            # The lines that stand for a method are the team's to choose.
            entries[entry.id] = replace(entry, base=False, own=True)
            origin[entry.id] = Layer.PERSONAL
            continue
        problems += _not_added(entry, there, personal.files.get(entry.id, Path()))
        lines = _own_lines(entry, there)
        entries[entry.id] = replace(there, lines=(*there.lines, *lines))
        own[entry.id] = tuple(line.id for line in lines)
    # Of two tests for the same message, the team's holds.
    tests = {test.message: test for test in (*bundled.book.tests, *team.book.tests)}
    book = Phrasebook(tuple(entries.values()), tuple(tests.values()))
    return Layered(book, origin, tuple(overrides), tuple(changed), tuple(problems), own)


def _is_copy(team: Entry, bundled: Entry) -> bool:
    """Whether the team's is the program's own of today: it adapts nothing. When the program
    changes its own, `based_on` tells of it; a copy without one would be told from no adaptation.
    """
    today = content_hash(bundled)
    return content_hash(team) == today and team.based_on in ("", today)


def _difference(
    bundled: Entry, team: Entry, base_of: Callable[[str], Plain | None]
) -> Difference | None:
    if not team.based_on or team.based_on == content_hash(bundled):
        return None
    old = base_of(team.based_on)
    found = changes(old if old is not None else plain(team), plain(bundled))
    return Difference(team.id, found, known=old is not None)


def _broken(bundled: Loaded, team: Loaded) -> Iterator[Problem]:
    """A team's entry that cannot be read leaves the bundled one; say so beside the mistake."""
    for name in bundled.book.by_id():
        if name in team.broken:
            yield Problem(
                team.broken[name],
                1,
                f"La entrada «{name}» del equipo tiene errores; mientras tanto sirve la del"
                " programa.",
            )


def _own_lines(own: Entry, there: Entry) -> tuple[Line, ...]:
    """The agent's lines under ids of their own; none where the method is another."""
    if own.method is not there.method:
        return ()
    taken = {line.id for line in there.lines}
    lines = []
    for line in own.lines:
        name = line.id if line.id.startswith(OWN) else OWN + line.id
        number = 2
        while name in taken:
            name, number = f"{OWN}{line.id}-{number}", number + 1
        taken.add(name)
        lines.append(
            replace(line, id=name, status=_strictest(own, line), expires=_sooner(own, line))
        )
    return tuple(lines)


def _strictest(own: Entry, line: Line) -> Status:
    """The entry's own status and date are not there any more: its lines carry them."""
    return line.status if own.status is Status.ACTIVE else own.status


def _sooner(own: Entry, line: Line) -> date | None:
    return min((d for d in (own.expires, line.expires) if d is not None), default=None)


def _team_only(own: Entry) -> str | None:
    """Why an agent's own entry is not taken: what to do in danger is the team's to say."""
    if own.situation is Situation.CRISIS or own.danger:
        return (
            f"La entrada «{own.id}» es de crisis o de peligro, y esas las escribe el equipo;"
            " pídasela a su líder."
        )
    return None


def _without_red(own: Loaded) -> Loaded:
    """The agent's entries without the lines that the linter forbids, each a problem."""
    if not own.book.entries:
        return own
    from assistant.phrasebook.lint import Level, open_findings

    entries, problems = [], list(own.problems)
    for entry in own.book.entries:
        lines = []
        for line in entry.lines:
            red = [f for f in open_findings(line, entry.method) if f.level is Level.RED]
            if not red:
                lines.append(line)
                continue
            words = line.text[red[0].start : red[0].end]
            sentence = (
                f"La frase «{line.id}» de «{entry.id}» no se muestra: «{words}». {red[0].reason}"
                f" Mejor: {red[0].better}"
            )
            problems.append(Problem(own.files.get(entry.id, Path()), 1, sentence))
        entries.append(replace(entry, lines=tuple(lines)))
    return replace(own, book=Phrasebook(tuple(entries)), problems=tuple(problems))


def _not_added(own: Entry, there: Entry, file: Path) -> Iterator[Problem]:
    """What an agent wrote in an entry of another layer and is not taken."""
    if own.method is not there.method:
        yield Problem(
            file, 1, f"La entrada «{own.id}» existe con otro método; cambie el «id» de la suya."
        )
    if own.triggers:
        yield Problem(
            file,
            1,
            f"En «{own.id}», que es del equipo o del programa, solo se suman sus frases;"
            " quite «triggers» o use otro «id».",
        )


def report(layered: Layered) -> Iterator[str]:
    """What comes from where, for `python -m assistant layers`."""
    titles = {entry.id: entry.title for entry in layered.book.entries}
    for layer, words in _LAYER_WORDS.items():
        ids = [name for name, origin in layered.origin.items() if origin is layer]
        yield f"{words}: {len(ids)}"
        yield from (f"  {name} · {titles[name]}" for name in ids)
    for name, lines in layered.own_lines.items():
        yield f"Sus frases en {name}: {', '.join(lines) or 'ninguna'}"
    for override in layered.overrides:
        waiting = " (en borrador o revisión: sirve la del programa)" if override.waiting else ""
        yield f"El equipo cambia {override.entry}{waiting}"
        yield from (f"  {change}" for change in override.changes)
    for difference in layered.changed:
        what = (
            "El programa cambió {} después de que el equipo la adaptara; sirve la del equipo:"
            if difference.known
            else "El programa cambió {}; no se conserva la de antes. De la del equipo a la de hoy:"
        )
        yield what.format(difference.entry)
        yield from (f"  {change}" for change in difference.changes)


_LAYER_WORDS = {
    Layer.BUNDLED: "Del programa",
    Layer.TEAM: "Del equipo",
    Layer.PERSONAL: "Suyas",
}
