"""Back to the publication before, in one step: it is published again, as the newest.

Rolling back once more brings the later one again. The lead's own folder stays as it is.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from assistant.errors import RemansoError
from assistant.phrasebook.atomic import locked, saving
from assistant.phrasebook.history import Note
from assistant.phrasebook.load import Loaded
from assistant.phrasebook.manifest import MANIFEST, Manifest
from assistant.phrasebook.publication import Blocker, Publication, compared, stamp
from assistant.phrasebook.publish import CHANGED_SINCE, KEPT, put, refuse_unsigned
from assistant.phrasebook.published import There, book_of, previous, read_published, there
from assistant.phrasebook.signing import public_of


@dataclass(frozen=True, slots=True)
class Return:
    """What going back would change; `before` is who made the publication that comes back, when
    and why. None, with a blocker, if there is none."""

    plan: Publication
    before: Manifest | None


@dataclass(frozen=True, slots=True)
class _State:
    now: There
    before: There | None
    loaded: Loaded | None


def planned_roll_back(target: Path, now: datetime) -> Return:
    """What `roll_back` would change, and what forbids it. Raises RemansoError if `target` cannot
    be read."""
    with saving(target / MANIFEST, KEPT):
        state = _state(target)
        return Return(_plan(target, state, now), state.before.manifest if state.before else None)


def roll_back(
    target: Path, note: Note, key: Path | None = None, *, seen: str = ""
) -> tuple[str, ...]:
    """Publish in `target` again what was published before; what to tell the lead.

    `key` is the file of the private key, `seen` the stamp of the plan that the lead has read.
    Raises RemansoError; agents then have what they had.
    """
    with saving(target / MANIFEST, KEPT):
        if not target.is_dir():
            raise RemansoError(f"No se encuentra la carpeta {target}. Revise la ruta.")
        with locked(target, target / MANIFEST):
            state = _state(target)
            if seen and seen != _stamp(state):
                raise RemansoError(CHANGED_SINCE)
            plan = _plan(target, state, note.when)
            if plan.blockers or state.before is None or state.before.manifest is None:
                raise RemansoError(plan.blockers[0].sentence)
            refuse_unsigned(target, state.now, key)
            # previous.json may be anybody's: only what this key has signed is signed again.
            if key is not None and not state.before.is_signed_with(key):
                raise RemansoError(
                    f"La publicación anterior de {target} no está firmada con esta clave, y no se"
                    f" firma lo que otro pudo cambiar. {KEPT} Publique el libro."
                )
            before = state.before.manifest
            put(target, before.files, {}, state.now, _why(note, before), key)
    when = f"{before.published_at.astimezone():%Y-%m-%d %H:%M}"
    who = f", de {before.who}" if before.who else ""
    done = [f"En {target} está otra vez la publicación del {when}{who}."]
    if key is not None:
        done.append(f"Clave pública para los agentes (--team-key): {public_of(key)}")
    return (*plan.sentences(), *done, "La carpeta donde usted escribe no cambió.")


def _why(note: Note, before: Manifest) -> Note:
    if note.why:
        return note
    return replace(note, why=f"Se volvió a: {before.why}" if before.why else "Se volvió atrás")


def _state(target: Path) -> _State:
    before = previous(target)
    loaded = read_published(target, before.manifest) if before is not None else None
    return _State(there(target), before, loaded)


def _plan(target: Path, state: _State, now: datetime) -> Publication:
    if state.before is None:
        sentence = f"En {target} no hay una publicación anterior a la que volver."
        return Publication(target, blockers=(Blocker(sentence),))
    if state.loaded is None or state.loaded.problems or not state.loaded.book.entries:
        sentence = f"La publicación anterior de {target} está dañada; publique el libro otra vez."
        return Publication(target, blockers=(Blocker(sentence),))
    old = book_of(target, state.now.manifest)
    plan = compared(target, state.now, old, state.loaded.book, now)
    return replace(plan, can_roll_back=True, stamp=_stamp(state))


def _stamp(state: _State) -> str:
    data = state.before.data if state.before is not None else None
    return stamp({"": data or b""}, state.now.data)
