"""Proposals in a lead's words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from assistant.editing import proposals
from assistant.editing.book import Book
from assistant.editing.proposals import Changes, Message, Pending, shown
from assistant.ui.editor import words
from assistant.ui.editor.change_tree import Row

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def title(one: Pending, accepted: bool) -> str:
    """Who, when and what, as one line."""
    translate = QCoreApplication.translate
    if one.what is None:
        return translate("proposals", "No se puede usar: {file}").format(file=shown(one.path.name))
    day = words.day(one.what.day)
    if isinstance(one.what, Message):
        form = translate("proposals", "Un agente, {day}: mensaje «{text}»")
        text = form.format(day=day, text=words.quote(shown(one.what.proposal.text)))
    else:
        form = translate("proposals", "{who}, {day}: {what}")
        who = words.who(one.what.who)
        text = form.format(
            who=who, day=day, what=words.amount(len(one.what.changes), len(one.what.tests))
        )
    if accepted:
        return translate("proposals", "{text} · aceptada, falta guardar").format(text=text)
    return text


def rows(book: Book, what: Changes) -> Iterator[Row]:
    """Entry by entry, from the book's present one to the proposed one."""
    translate = QCoreApplication.translate
    for change in what.changes:
        there = book.items.get(change.id)
        entry = change.entry or (there.entry if there is not None else None)
        name = shown(entry.title) if entry is not None else change.id
        done = proposals.is_done(book, change)
        if done:
            form = translate("proposals", "Ya está así: {title}")
        elif change.entry is None and change.id in book.bundled:
            form = translate("proposals", "Vuelve a la del programa: {title}")
        elif change.entry is None:
            form = translate("proposals", "Se quita: {title}")
        elif there is None:
            form = translate("proposals", "Nueva: {title}")
        else:
            form = translate("proposals", "Cambia: {title}")
        if proposals.in_conflict(book, change):
            form += translate("proposals", " · otra persona la cambió desde que se propuso")
        taken = change.entry is None or done
        yield Row(form.format(title=name), () if taken else proposals.difference(book, change))
    for test in what.tests:
        form = translate("proposals", "Prueba nueva: «{message}»")
        yield Row(form.format(message=words.quote(shown(test.message))))
