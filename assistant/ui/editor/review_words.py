"""The words for reviews, activation and differences, in the interface language."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.editing.activation import Blocker, Obstacle
from assistant.editing.book import Item
from assistant.editing.differences import Difference, Piece
from assistant.editing.reviews import Lacks, Stamp, Standing
from assistant.phrasebook.lint import RULES
from assistant.ui import wording
from assistant.ui.editor import words
from assistant.ui.wording import quoted

TEXTS = frozenset({"text", "title", "self_talk", "triggers", "steps"})
"""Fields that people write: their words are compared one by one."""

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def day(when: datetime, after: datetime | None = None) -> str:
    """The day here of `when`; month and year only where they are not those of `after`."""
    local = when.astimezone()
    same = after.astimezone() if after is not None else None
    if same is not None and (same.year, same.month) == (local.year, local.month):
        return str(local.day)
    if same is not None and same.year == local.year:
        form = QCoreApplication.translate("review_words", "d 'de' MMMM")
        return QLocale().toString(QDate(local.year, local.month, local.day), form)
    return words.day(local.date())


def marks(here: Standing) -> str:
    """ "Revisada por Ana el 3 de marzo de 2026; activada por Luis el 4"; "" if nobody is known."""
    translate = QCoreApplication.translate
    review = translate("review_words", "revisada por {who} el {day}")
    activation = translate("review_words", "activada por {who} el {day}")
    both = [(review, here.reviewed), (activation, here.activated)]
    found = [(form, stamp) for form, stamp in both if stamp is not None]
    parts: list[str] = []
    before: Stamp | None = None
    for form, stamp in sorted(found, key=lambda one: one[1].when):
        after = None if before is None else before.when
        parts.append(form.format(who=words.who(stamp.who), day=day(stamp.when, after)))
        before = stamp
    if here.changed:
        parts.append(translate("review_words", "cambiada desde la revisión"))
    text = "; ".join(parts)
    return text[:1].upper() + text[1:]


def line(number: int) -> str:
    """ "Frase 2"; without the number where it is 0."""
    text = QCoreApplication.translate("review_words", "Frase {n}")
    return text.format(n=number or "").rstrip()


def place(found: Difference) -> str:
    """Which field it is: "Frase 2, texto"."""
    name = words.field(found.field)
    if found.line:
        return f"{line(found.number)}, {name}"
    return name[:1].upper() + name[1:]


def value(name: str, raw: str) -> str:
    """What the field has, as a lead reads it; a word for what is not there."""
    if name in TEXTS:
        return raw
    try:
        return _value(name, raw)
    except ValueError:  # a version from a later program may have other words
        return raw


def _value(name: str, raw: str) -> str:
    translate = QCoreApplication.translate
    if name == "status":
        return words.status(Status(raw) if raw else Status.ACTIVE)
    if name in ("danger", "base"):
        return translate("review_words", "sí") if raw == "true" else translate("review_words", "no")
    if not raw:
        return translate("review_words", "nada")
    if name == "accept":
        reasons = {rule.id: rule.reason.rstrip(".") for rule in RULES}
        return "; ".join(reasons.get(rule, rule) for rule in raw.split(" · "))
    reader = _READERS.get(name)
    return raw if reader is None else reader(raw)


_READERS: Mapping[str, Callable[[str], str]] = {
    "expires": lambda raw: words.day(date.fromisoformat(raw)),
    "channels": lambda raw: words.channels(map(Channel, raw.split(" · "))),
    "address": lambda raw: words.address(Address(raw)),
    "step": lambda raw: words.step(Step(raw)),
    "situation": lambda raw: words.situation(Situation(raw)),
    "method": lambda raw: wording.method(Method(raw)),
}


def spoken(found: Difference) -> str:
    """The row of a difference as a sentence: what, before, now, and which words changed."""
    translate = QCoreApplication.translate
    old, new = value(found.field, found.old), value(found.field, found.new)
    if found.field in TEXTS and not found.old:
        return translate("review_words", "{place}: nuevo, «{new}»").format(
            place=place(found), new=new
        )
    if found.field in TEXTS and not found.new:
        return translate("review_words", "{place}: quitado, «{old}»").format(
            place=place(found), old=old
        )
    sentence = translate("review_words", "{place}: antes «{old}»; ahora «{new}»").format(
        place=place(found), old=old, new=new
    )
    if found.field not in TEXTS:
        return sentence
    gone = [run.text.strip() for run in found.runs if run.piece is Piece.GONE and run.text.strip()]
    came = [run.text.strip() for run in found.runs if run.piece is Piece.NEW and run.text.strip()]
    if gone:
        sentence += translate("review_words", ". Quitado: {words}").format(
            words=", ".join(quoted(text) for text in gone)
        )
    if came:
        sentence += translate("review_words", ". Añadido: {words}").format(
            words=", ".join(quoted(text) for text in came)
        )
    return sentence


def lacks(what: Lacks) -> str:
    """What a text lacks for a second pair of eyes, as a sentence."""
    translate = QCoreApplication.translate
    return {
        Lacks.SAVE: translate(
            "review_words", "Usted la cambió y aún no está guardada; otra persona debe revisarla."
        ),
        Lacks.OTHER_AUTHOR: translate(
            "review_words", "Usted escribió el último cambio; debe activarla otra persona."
        ),
        Lacks.REVIEW: translate("review_words", "Falta que otra persona la revise y se guarde."),
        Lacks.NEW_REVIEW: translate(
            "review_words", "Cambió desde la revisión; otra persona debe revisarla otra vez."
        ),
        Lacks.OTHER_REVIEWER: translate(
            "review_words", "Usted la revisó; debe activarla otra persona."
        ),
    }[what]


def unseen(item: Item, line_id: str) -> str:
    """That an active text must be reviewed before it is published, and where it stands."""
    lines = [one.id for one in item.entry.lines]
    number = lines.index(line_id) + 1 if line_id in lines else 0
    where = words.in_a_row((words.quote(item.entry.title), line(number) if number else ""))
    text = QCoreApplication.translate(
        "review_words", "{where}: cambió estando activa; falta que la revise otra persona."
    )
    return text.format(where=where)


def blocker(found: Blocker, title: str, number: int, item: Item | None = None) -> str:
    """One thing in the way, as a row: where it is (`title` of the entry, "" if there is but one,
    and `number` of the line, 0 for none), and what. `item` is its entry, where there is one."""
    translate = QCoreApplication.translate
    if found.kind is Obstacle.TEST:
        text = translate("review_words", "La prueba «{words}» dejaría de cumplirse.")
        return text.format(words=words.quote(found.words))
    if found.kind is Obstacle.OLD_TEST:
        text = translate("review_words", "La prueba «{words}» no se cumple, ya desde antes.")
        return text.format(words=words.quote(found.words))
    if found.kind is Obstacle.FAULT:
        reason = words.in_words(found.reason, item)
    elif found.kind is Obstacle.SECOND_EYES:
        reason = lacks(Lacks(found.reason))
    else:
        reason = found.reason
    where = words.in_a_row((title, line(number) if number else ""))
    where = where or translate("review_words", "La entrada")
    if found.kind is Obstacle.RED:
        text = translate("review_words", "{where}: en rojo «{words}». {reason}")
        return text.format(where=where, words=words.quote(found.words), reason=reason)
    return f"{where}: {reason}"
