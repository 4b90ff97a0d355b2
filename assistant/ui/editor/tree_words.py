"""What the tree says about entries, as it is read and as it is heard."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.domain import Channel, Method, Status
from assistant.editing.book import Kind
from assistant.editing.filters import Facts, Filters, Origin
from assistant.editing.parts import fitted, misfits
from assistant.editing.search import Where
from assistant.phrasebook.review import Waits
from assistant.phrasebook.schema import LineModel
from assistant.ui import wording
from assistant.ui.editor import words

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def origin(value: Origin) -> str:
    translate = QCoreApplication.translate
    return {
        Origin.PROGRAM: translate("TreeWords", "del programa"),
        Origin.TEAM: translate("TreeWords", "del equipo"),
        Origin.ADAPTED: translate("TreeWords", "adaptada"),
    }[value]


def found(place: Where, snippet: str) -> str:
    """Where a search found `snippet` in an entry."""
    translate = QCoreApplication.translate
    return {
        Where.TITLE: translate("TreeWords", "título: {words}"),
        Where.TRIGGERS: translate("TreeWords", "ejemplo: {words}"),
        Where.LINES: translate("TreeWords", "frase: {words}"),
        Where.SELF_TALK: translate("TreeWords", "para el agente: {words}"),
        Where.STEPS: translate("TreeWords", "paso: {words}"),
        Where.TESTS: translate("TreeWords", "prueba: {words}"),
    }[place].replace("{words}", snippet)


def day(value: date) -> str:
    return QLocale().toString(value, "d MMM yyyy")  # type: ignore[call-overload, no-any-return]


def findings(count: int) -> str:
    translate = QCoreApplication.translate
    if count == 1:
        return translate("TreeWords", "1 aviso")
    return translate("TreeWords", "{n} avisos").format(n=count)


def notes(of: Facts, count: int) -> list[str]:
    """What sets an entry apart from an active one of the program; `count` of findings."""
    translate = QCoreApplication.translate
    found = []
    if of.status is not Status.ACTIVE:
        found.append(words.status(of.status))
    elif of.waiting == 1:
        found.append(translate("TreeWords", "1 frase sin activar"))
    elif of.waiting:
        found.append(translate("TreeWords", "{n} frases sin activar").format(n=of.waiting))
    if of.hidden and of.entry_due is None:  # a draft has nothing due
        found.append(translate("TreeWords", "vencida"))
    found += [_due(of.entry_due, translate("TreeWords", "vence el {day}"), hidden=True)]
    found += [_due(of.line_due, translate("TreeWords", "una frase vence el {day}"), hidden=False)]
    if count:
        found.append(findings(count))
    if of.origin is not Origin.PROGRAM:
        found.append(origin(of.origin))
    return [note for note in found if note]


def _due(found: tuple[Waits, date] | None, soon: str, *, hidden: bool) -> str:
    translate = QCoreApplication.translate
    if found is None:
        return ""
    why, when = found
    if why is Waits.SOON:
        return soon.format(day=day(when))
    if hidden:
        return translate("TreeWords", "oculta, venció el {day}").format(day=day(when))
    return translate("TreeWords", "una frase venció el {day}").format(day=day(when))


def spoken(title: str, of: Facts, count: int, *, unsaved: bool) -> str:
    """All of a row in one sentence: "Acusa de mentir, activa, adaptada, sin guardar, 2 avisos"."""
    translate = QCoreApplication.translate
    rest = notes(of, count)
    named = [words.status(of.status), origin(of.origin)]
    said = [title, *named]
    if unsaved:
        said.append(translate("TreeWords", "sin guardar"))
    return ", ".join(said + [note for note in rest if note not in named])


def chosen(filters: Filters) -> list[str]:
    """The filters that are set, each as a word or two."""
    translate = QCoreApplication.translate
    statuses = {
        Status.DRAFT: translate("TreeWords", "borradores"),
        Status.REVIEWED: translate("TreeWords", "revisadas"),
        Status.ACTIVE: translate("TreeWords", "activas"),
    }
    origins = {
        Origin.PROGRAM: origin(Origin.PROGRAM),
        Origin.TEAM: origin(Origin.TEAM),
        Origin.ADAPTED: translate("TreeWords", "adaptadas"),
    }
    due = {
        Waits.SOON: translate("TreeWords", "vencen pronto"),
        Waits.EXPIRED: translate("TreeWords", "vencidas"),
    }
    either = translate("TreeWords", " o ")
    channels = [wording.channel(c).lower() for c in Channel if c in filters.channels]
    named = [
        either.join(text for key, text in statuses.items() if key in filters.statuses),
        either.join(channels),
        either.join(text for of, text in origins.items() if of in filters.origins),
        either.join(text for why, text in due.items() if why in filters.due),
        translate("TreeWords", "con avisos") if filters.findings else "",
        translate("TreeWords", "sin guardar") if filters.unsaved else "",
    ]
    return [word for word in named if word]


def misfit(lines: Sequence[LineModel], to: Kind) -> str:
    """What comes of lines that go to an entry of kind `to`; "" if they all stay as they are."""
    translate = QCoreApplication.translate
    if not isinstance(to, Method):
        if not lines:
            return ""
        text = translate("TreeWords", "«{kind}» no lleva frases: se quitan las {n}.")
        return text.format(kind=words.kind(to), n=len(lines))
    odd = misfits(lines, to)
    if not odd:
        return ""
    steps = dict.fromkeys(line.step for line in odd)
    text = translate(
        "TreeWords",
        "En «{kind}» no existe: {steps}. Esas frases ({n}) pasan a «{new}» y quedan en borrador.",
    )
    new = words.step(fitted(odd[0], to).step)
    names = ", ".join(map(words.step, steps))
    return text.format(kind=words.kind(to), steps=names, n=len(odd), new=new)
