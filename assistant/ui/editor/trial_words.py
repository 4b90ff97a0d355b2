"""Words for what the trial bench, the similar triggers and the contract tests find."""

from PySide6.QtCore import QCoreApplication

from assistant.contract import Outcome, Trouble
from assistant.domain import Method, Situation
from assistant.editing.book import Book
from assistant.editing.trial import Answer, Trial
from assistant.ui import wording

# QCoreApplication.translate is spelt out for each text: lupdate reads nothing else.


def title(book: Book, entry_id: str) -> str:
    """The title of an entry; its name if it is not in the book (any more)."""
    item = book.items.get(entry_id)
    return entry_id if item is None else item.entry.title or entry_id


def expectation(book: Book, expect: str) -> str:
    """What a contract test expects."""
    translate = QCoreApplication.translate
    if expect in set(Situation):
        return wording.situation(Situation(expect))
    if expect in set(Method):
        return translate("trial", "Método: {method}").format(method=wording.method(Method(expect)))
    return translate("trial", "«{title}»").format(title=title(book, expect))


def outcome(found: Outcome | None) -> str:
    """What came of a contract test."""
    translate = QCoreApplication.translate
    if found is None:
        return translate("trial", "Sin revisar")
    if found.trouble is None:
        return translate("trial", "Se cumple")
    if found.trouble is Trouble.UNKNOWN:
        return translate("trial", "No: lo que espera ya no existe; edítela o bórrela")
    if found.trouble is Trouble.HIDDEN:
        return translate("trial", "No: esa entrada no está activa, venció o tiene un error")
    if found.trouble is Trouble.NOTHING or found.reading is None:
        return translate("trial", "No: no hay palabras que leer")
    read = wording.situation(found.reading.situation)
    entries = [m.entry for m in found.reading.matches]
    own = [e for e in entries if e.situation is found.reading.situation][:3]
    if found.test.expect in {*Situation, *Method} or not own:
        return translate("trial", "No: se leyó {read}").format(read=read)
    titles = ", ".join(wording.quoted(entry.title) for entry in own)
    return translate("trial", "No: se leyó {read}: {titles}").format(read=read, titles=titles)


def difference(trial: Trial) -> str:
    """What an agent would see otherwise, in one sentence."""
    translate = QCoreApplication.translate
    if trial.same:
        return translate("trial", "Igual que antes.")
    before, now = (_reading(answer) for answer in (trial.before, trial.now))
    if before == now:
        before, now = (_entry(answer) for answer in (trial.before, trial.now))
    if before == now:
        return translate("trial", "Cambian las frases; la lectura y la entrada son las de antes.")
    text = translate("trial", "Antes: {before}; ahora: {now}.")
    return text.format(before=before, now=now)


def reading(answer: Answer) -> str:
    """The strip of the agent's window."""
    if answer.reading is None:
        return QCoreApplication.translate("trial", "No hay palabras que leer.")
    return wording.reading(answer.reading)


def _reading(answer: Answer) -> str:
    if answer.reading is None:
        return QCoreApplication.translate("trial", "nada que leer")
    return wording.state(answer.reading)


def _entry(answer: Answer) -> str:
    if answer.entry is None:
        return QCoreApplication.translate("trial", "ninguna entrada")
    return wording.quoted(answer.entry.title)
