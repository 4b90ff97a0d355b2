"""The spelling of the whole book, word by word: change, change all, leave, or learn."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.book import Item, own
from assistant.editing.passages import Part, Passage, passages, with_text, with_word
from assistant.editing.spelling import Misspelt, Speller
from assistant.jobs import Err, Ok
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.dictionary import Dictionary
from assistant.ui.editor.marks import cursor_of
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

AT_A_TIME = 40
"""Entries that one piece of work reads: the engine has other work too."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A word that no dictionary knows, and the text where it stands."""

    entry_id: str
    passage: Passage
    slip: Misspelt


def _cases(items: tuple[Item, ...], speller: Speller) -> list[_Case]:
    return [
        _Case(item.entry.id, passage, slip)
        for item in items
        for passage in passages(item.entry)
        for slip in speller.misspelt(passage.text)
    ]


def _name(case: _Case) -> tuple[str, Part, str, str]:
    """What is skipped with a case: the word in this text, also once the text has changed."""
    return case.entry_id, case.passage.part, case.passage.key, case.slip.word


class SpellingDialog(QDialog):
    """Begins to read the book at once; the first word comes as soon as it is found. Each change is
    one step that can be undone. Escape closes."""

    def __init__(self, desk: Desk, dictionary: Dictionary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dictionary = desk, dictionary
        self._cases: list[_Case] = []
        self._unread = list(desk.book.items)
        self._reading = False
        self._skipped: set[tuple[str, Part, str, str]] = set()
        self._changed = 0
        self.setWindowTitle(self.tr("Ortografía del libro"))
        self._make()
        self._lay_out()
        dictionary.changed.connect(self._known)
        dictionary.need()
        if dictionary.speller.ready:
            self._read_on()
        self._show()

    def _make(self) -> None:
        self.where = SpokenLabel(self.tr("Dónde está"), self)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setProperty("role", "quiet")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Texto con la palabra"))
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.new = QLineEdit(self)
        self.new.setMaxLength(80)
        self.new.setAccessibleName(self.tr("Cambiar por"))
        self.new.returnPressed.connect(self.change)
        self.list = Rows(self.tr("Sugerencias"), self)
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * 7)
        self.list.currentTextChanged.connect(self._choose)
        self.list.itemActivated.connect(self.change)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "quiet")

        def button(text: str, slot: object) -> QPushButton:
            made = QPushButton(text, self)
            made.setAutoDefault(False)
            made.clicked.connect(slot)
            return made

        self.change_button = button(self.tr("&Cambiar"), self.change)
        self.all_button = button(self.tr("Cambiar &todas"), self.change_all)
        self.skip_button = button(self.tr("&Omitir"), self.skip)
        self.add_button = button(self.tr("&Añadir al diccionario"), self.add)
        self.close_button = button(self.tr("Cerrar"), self.reject)

    def _lay_out(self) -> None:
        asked = QLabel(self.tr("Cambiar &por:"), self)
        asked.setBuddy(self.new)
        grid = QGridLayout()
        grid.addWidget(asked, 0, 0)
        grid.addWidget(self.new, 1, 0)
        grid.addWidget(self.list, 2, 0, 4, 1)
        column = (self.change_button, self.all_button, self.skip_button, self.add_button)
        for row, made in enumerate(column, 1):
            grid.addWidget(made, row, 1)
        grid.addWidget(self.close_button, 5, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.where)
        layout.addWidget(self.text)
        layout.addLayout(grid)
        layout.addWidget(self.status)
        self.resize(self.fontMetrics().averageCharWidth() * 70, self.sizeHint().height())

    # Reading

    def _read_on(self) -> None:
        """Some more entries, if none is being read."""
        if self._reading or not self._unread:
            return
        self._reading = True
        names, self._unread = self._unread[:AT_A_TIME], self._unread[AT_A_TIME:]
        items = tuple(i for name in names if (i := self._desk.book.items.get(name)) is not None)
        speller = self._dictionary.speller
        self._desk.jobs.run(lambda: _cases(items, speller), self._read)

    def _read(self, got: Ok[list[_Case]] | Err) -> None:
        if isinstance(got, Err):
            raise got.error
        first = not self._cases
        self._reading = False
        self._cases += got.value
        self._read_on()
        if first and (self._cases or not self._reading):
            self._show()
        else:
            self._show_status()

    @Slot()
    def _known(self) -> None:
        """Words came into the dictionary: what is known now is passed over."""
        self._read_on()
        self._show()

    def current(self) -> _Case | None:
        """The case that is shown; those that hold no more are dropped."""
        while self._cases and not self._holds(self._cases[0]):
            del self._cases[0]
        return self._cases[0] if self._cases else None

    def _holds(self, case: _Case) -> bool:
        item = self._desk.book.items.get(case.entry_id)
        return (
            item is not None
            and _name(case) not in self._skipped
            and not self._dictionary.speller.knows(case.slip.word)
            and case.passage in passages(item.entry)
        )

    # What is shown

    def _show(self) -> None:
        case = self.current()
        for widget in (self.new, self.list, self.change_button, self.all_button,
                       self.skip_button, self.add_button):  # fmt: skip
            widget.setEnabled(case is not None)
        self._show_status()
        self.list.clear()
        if case is None:
            self.where.setText("")
            self.text.clear()
            self.new.clear()
            if not self._reading and not self._unread:
                self.close_button.setFocus()
            return
        title = self._desk.book.items[case.entry_id].entry.title
        part = {
            Part.TITLE: self.tr("título"),
            Part.SELF_TALK: self.tr("para el agente"),
            Part.LINE: self.tr("frase"),
            Part.STEP: self.tr("paso del protocolo"),
        }[case.passage.part]
        where = self.tr("«{word}», en «{part}» de «{title}»")
        self.where.setText(where.format(word=case.slip.word, part=part, title=title))
        self.text.setPlainText(case.passage.text)
        self.text.setTextCursor(
            cursor_of(self.text, case.passage.text, case.slip.start, case.slip.end)
        )
        self.new.setText(case.slip.word)
        self.new.selectAll()
        self.new.setFocus()
        self._dictionary.suggest(case.slip.word, lambda made: self._offer(case, made))
        if self.isVisible():
            say(self, self.where.text())

    def _show_status(self) -> None:
        if self._reading or self._unread or not self._dictionary.speller.ready:
            self.status.setText(self.tr("Leyendo el libro…"))
        elif self._cases:
            self.status.setText(self.tr("Por revisar: {n}").format(n=len(self._cases)))
        else:
            done = self.tr("El libro está revisado. Palabras cambiadas: {n}.")
            self.status.setText(done.format(n=self._changed))
            if self.isVisible():
                say(self, self.status.text())

    def _offer(self, case: _Case, made: tuple[str, ...]) -> None:
        if self._cases and self._cases[0] is case:
            self.list.addItems(list(made))
            if made and self.new.text() == case.slip.word:
                self.new.setText(made[0])
                self.new.selectAll()

    @Slot(str)
    def _choose(self, word: str) -> None:
        if word:
            self.new.setText(word)

    # What is done

    def _word(self) -> str:
        """What was chosen; "" if it is no change."""
        case, new = self.current(), " ".join(self.new.text().split())
        if case is None or not new or new == case.slip.word:
            self.new.setFocus()
            return ""
        return new

    @Slot()
    def change(self) -> None:
        """This word, here."""
        case, new = self.current(), self._word()
        if case is None or not new:
            return
        slip, passage = case.slip, case.passage
        text = passage.text[: slip.start] + new + passage.text[slip.end :]
        entry = self._desk.book.items[case.entry_id].entry
        self._desk.set(
            case.entry_id, self.tr("Corregir una palabra"), **with_text(entry, passage, text)
        )
        self._changed += 1
        self._again(case.entry_id)

    @Slot()
    def change_all(self) -> None:
        """This word, wherever it stands in the book, as one step."""
        case, new = self.current(), self._word()
        if case is None or not new:
            return
        book, items = self._desk.book, {}
        for name, item in book.items.items():
            entry = with_word(item.entry, case.slip.word, new)
            if entry is not item.entry:
                items[name] = own(item, book, entry)
        self._desk.put(self.tr("Corregir una palabra en todo el libro"), items)
        self._changed += sum(1 for other in self._cases if other.slip.word == case.slip.word)
        self._again(*items)

    def _again(self, *names: str) -> None:
        """What is left in these entries stands at other places now: they are read again first."""
        read = [name for name in names if name not in self._unread]
        left = [case for case in self._cases if case.entry_id not in names]
        known = tuple(self._desk.book.items[name] for name in read)
        self._cases = _cases(known[:AT_A_TIME], self._dictionary.speller) + left
        self._unread = [item.entry.id for item in known[AT_A_TIME:]] + self._unread
        self._read_on()
        self._show()

    @Slot()
    def skip(self) -> None:
        """Leave this word as it is, here."""
        case = self.current()
        if case is not None:
            self._skipped.add(_name(case))
        self._show()

    @Slot()
    def add(self) -> None:
        """The team's dictionary learns the word."""
        case = self.current()
        if case is not None:
            self._dictionary.add(case.slip.word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            return  # elsewhere only the field takes it
        super().keyPressEvent(event)
