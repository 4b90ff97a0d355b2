"""What the keeper asks the lead, in words."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from assistant.editing.save import Clash
from assistant.ui.editor import review_words, words
from assistant.ui.editor.question import Question


class Choice(Enum):
    MINE = auto()
    THEIRS = auto()
    SAVE = auto()
    DISCARD = auto()
    RECOVER = auto()
    TAKE = auto()
    LATER = auto()
    """Nothing is decided, and nothing happens."""


class Questions(QObject):
    """Asks over `window`. A test puts another in its place."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window

    def clash(self, clash: Clash) -> Choice:
        """Whose version of an entry stands."""
        if clash.theirs is None:
            sentence = self.tr("Otra persona borró «{title}» mientras usted la cambiaba.")
        elif clash.mine is None:
            sentence = self.tr("Otra persona cambió «{title}» y usted la borró.")
        else:
            sentence = self.tr("Otra persona guardó «{title}» mientras usted la cambiaba.")
        answers = (
            (self.tr("Quedarme con lo &mío"), Choice.MINE),
            (self.tr("&Tomar lo suyo"), Choice.THEIRS),
            (self.tr("Decidir &después"), Choice.LATER),
        )
        return self._ask(
            self.tr("Dos versiones de una entrada"),
            sentence.format(title=clash.title),
            answers,
            "\n\n".join(_differences(clash)),
            self.tr("Diferencias"),
        )

    def recover(self, when: datetime, entries: Sequence[str], tests: int) -> Choice:
        """What to do with unsaved work of an earlier session; `entries` are titles."""
        there = when.astimezone()
        sentence = self.tr(
            "Quedó trabajo sin guardar del {day} a las {hour}: {what}. ¿Lo recupera?"
        )
        answers = (
            (self.tr("&Recuperar"), Choice.RECOVER),
            (self.tr("&Descartar"), Choice.DISCARD),
            (self.tr("Más &tarde"), Choice.LATER),
        )
        return self._ask(
            self.tr("Trabajo sin guardar"),
            sentence.format(
                day=words.day(there.date()),
                hour=f"{there:%H:%M}",
                what=words.amount(len(entries), tests),
            ),
            answers,
            "\n".join(entries),
            self.tr("Entradas sin guardar"),
        )

    def close(self, entries: Sequence[str], tests: int) -> Choice:
        """Whether to save before the window closes."""
        sentence = self.tr("Hay cambios sin guardar: {what}.").format(
            what=words.amount(len(entries), tests)
        )
        answers = (
            (self.tr("&Guardar"), Choice.SAVE),
            (self.tr("&No guardar"), Choice.DISCARD),
            (self.tr("&Cancelar"), Choice.LATER),
        )
        return self._ask(
            self.tr("Cerrar el libro"),
            sentence,
            answers,
            "\n".join(entries),
            self.tr("Entradas sin guardar"),
        )

    def outside(self, entries: Sequence[str]) -> Choice:
        """Whether to take in what others saved; `entries` are titles."""
        sentence = self.tr(
            "Otra persona guardó cambios: {what}. Lo que usted no ha guardado se conserva."
        )
        answers = (
            (self.tr("&Recibirlos"), Choice.TAKE),
            (self.tr("Ahora &no"), Choice.LATER),
        )
        return self._ask(
            self.tr("Cambios de otra persona"),
            sentence.format(what=words.amount(len(entries)) if entries else self.tr("las pruebas")),
            answers,
            "\n".join(entries),
            self.tr("Entradas que cambiaron"),
        )

    def unsaved(self, sentences: Sequence[str]) -> None:
        """Show why entries stay unsaved."""
        self._ask(
            self.tr("Lo que no se guardó"),
            self.tr("Esto sigue en la ventana, sin guardar. Corríjalo y guarde otra vez."),
            ((self.tr("&Cerrar"), Choice.LATER),),
            "\n".join(sentences),
            self.tr("Entradas sin guardar y por qué"),
        )

    def _ask(
        self,
        title: str,
        words: str,
        answers: Sequence[tuple[str, Choice]],
        details: str,
        details_name: str,
    ) -> Choice:
        texts = [text for text, _ in answers]
        dialog = Question(title, words, texts, details, details_name, self._window)
        try:
            return answers[dialog.ask()][1]
        finally:
            dialog.deleteLater()


def _differences(clash: Clash) -> list[str]:
    translate = QCoreApplication.translate
    if clash.theirs is None or clash.mine is None:
        return []
    found = []
    for change in clash.difference():
        rows = [review_words.place(change)]
        theirs, mine = (review_words.value(change.field, v) for v in (change.old, change.new))
        if theirs:
            rows.append(translate("keeper_questions", "Suyo: {text}").format(text=theirs))
        if mine:
            rows.append(translate("keeper_questions", "Mío: {text}").format(text=mine))
        found.append("\n".join(rows))
    if not found:
        found.append(translate("keeper_questions", "Cambió el lugar de la entrada en el libro."))
    return found
