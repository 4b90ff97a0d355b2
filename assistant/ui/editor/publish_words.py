"""A publication before it is made, in a lead's words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from assistant.editing import activation
from assistant.editing.book import Book
from assistant.phrasebook.manifest import Manifest
from assistant.phrasebook.publication import Blocker, Publication
from assistant.ui.editor import change_words, review_words
from assistant.ui.editor.change_tree import Row

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def rows_of(plan: Publication) -> Iterator[Row]:
    """The rows of the tree."""
    translate = QCoreApplication.translate
    changed = translate("publish", "Cambia: {title}")
    added = translate("publish", "Nueva: {title}")
    removed = translate("publish", "Se quita: {title}")
    for one in plan.changed:
        yield Row(changed.format(title=one.entry.title), one.changes)
    yield from (Row(added.format(title=entry.title)) for entry in plan.added)
    yield from (Row(removed.format(title=entry.title)) for entry in plan.removed)


def headline(plan: Publication) -> str:
    """What the plan comes to, and who published last."""
    translate = QCoreApplication.translate
    if plan.first:
        first = translate(
            "publish", "Primera publicación aquí. Entradas que verán los agentes: {n}."
        )
        parts = [first.format(n=plan.shown)]
    elif plan.damaged:
        parts = [
            translate(
                "publish", "Lo publicado está dañado: no se puede comparar, y se reemplaza entero."
            )
        ]
    elif plan.same:
        parts = [translate("publish", "Los agentes ya tienen este libro.")]
    elif not (plan.added or plan.changed or plan.removed):
        parts = [translate("publish", "Los agentes no verán ningún cambio.")]
    else:
        form = translate(
            "publish",
            "Los agentes verán entradas nuevas: {added}; cambiadas: {changed};"
            " quitadas: {removed}.",
        )
        counts = (len(plan.added), len(plan.changed), len(plan.removed))
        parts = [form.format(added=counts[0], changed=counts[1], removed=counts[2])]
    if plan.hidden:
        form = translate("publish", "No se muestran {n}: en borrador, en revisión o vencidas.")
        parts.append(form.format(n=plan.hidden))
    if plan.last is not None:
        parts.append(last_words(plan.last))
    return " ".join(parts)


def blocker(found: Blocker, book: Book) -> str:
    """What forbids to publish; a red line by the title of its entry and its number."""
    item = book.items.get(found.entry)
    if found.finding is None or item is None:
        return found.sentence
    lines = [line.id for line in item.entry.lines]
    if found.line not in lines:
        return found.sentence
    at = lines.index(found.line)
    text = item.freeze().lines[at].text[found.finding.start : found.finding.end]
    red = activation.Blocker(
        activation.Obstacle.RED, found.entry, found.line, text, found.finding.reason
    )
    return review_words.blocker(red, review_words.quote(item.entry.title), at + 1)


def last_words(last: Manifest) -> str:
    translate = QCoreApplication.translate
    form = translate("publish", "Publicó por última vez {who}, el {day}.")
    if last.why:
        form = translate("publish", "Publicó por última vez {who}, el {day}: «{why}».")
    who = last.who or translate("publish", "alguien sin nombre")
    when = last.published_at.astimezone()
    day = f"{change_words.day(when.date())}, {when:%H:%M}"
    return form.format(who=who, day=day, why=last.why)
