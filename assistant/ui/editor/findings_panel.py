"""What the linter and the dictionary say of the line that is open, while it is being written."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Channel, Method, Preferences
from assistant.editing.book import Book
from assistant.editing.remedies import (
    Found,
    Spot,
    elsewhere,
    first_of,
    look,
    narrowest,
    next_here,
    others,
    spots,
)
from assistant.editing.spelling import AT_MOST, Misspelt
from assistant.jobs import Err, Ok
from assistant.phrasebook.lint import Level
from assistant.phrasebook.schema import EntryModel, LineModel
from assistant.ui import draft_words
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.dictionary import Dictionary
from assistant.ui.editor.flow import Flow
from assistant.ui.editor.marks import Kind, Mark
from assistant.ui.editor.spelling_dialog import SpellingDialog
from assistant.ui.spoken import say, say_row
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.wording import quoted

PAUSE_MS = 150
"""Stillness after which a line is looked at."""

ROWS_SHOWN = 5
LONGEST_QUOTE = 40
AT_A_TIME = 60
"""Entries that one piece of work looks through for the next finding: others wait for it."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of looking at a line of an entry."""

    line: LineModel
    found: tuple[Found, ...]
    slips: tuple[Misspelt, ...]
    elsewhere: tuple[tuple[str, Level], ...]


class RowList(QListWidget):
    """Enter asks for the row; the row is told when the keyboard comes. As high as its rows.

    `waits`: no row is the present one until the keyboard comes.
    """

    entered = Signal(int)

    def __init__(self, name: str, parent: QWidget, *, waits: bool = False) -> None:
        super().__init__(parent)
        self._first = -1 if waits else 0
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty("role", "case")
        self.setTabKeyNavigation(False)
        self.itemClicked.connect(lambda item: self.entered.emit(self.row(item)))

    def fill(self, rows: Iterable[str]) -> None:
        """Show these rows; nothing is emitted, and the present row stays where it can."""
        self.blockSignals(True)
        at = self.currentRow()
        self.clear()
        for text in rows:
            item = QListWidgetItem(text, self)
            item.setToolTip(text if "<" not in text else "")
        self.setCurrentRow(min(max(at, self._first), self.count() - 1))
        self.blockSignals(False)
        rows_shown = min(max(self.count(), 1), ROWS_SHOWN)
        row = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height()
        self.setFixedHeight(rows_shown * row + 2 * self.frameWidth() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.entered.emit(self.currentRow())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        say_row(self)


class FindingsPanel(QWidget):
    """`marks(list[Mark])`: what to underline in the open line, places in its text as it was last
    given. `go(line id, start, end)`: show a part of a line of the entry that is selected.
    """

    marks = Signal(list)
    go = Signal(str, int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.dictionary = Dictionary(desk)
        self._entry_id = self._line_id = self._typed_text = ""
        self._typing = False
        self._newest = self._walk = 0
        self._looked: _Looked | None = None
        self._told: set[tuple[str, str, str]] = set()
        self._wanted: tuple[str, int] | None = None
        self._gone: tuple[str, str, int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._make()
        self._lay_out()
        self._make_actions()
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        self.dictionary.changed.connect(self.look)
        self._show()

    def _make(self) -> None:
        self.heading = QLabel(self.tr("Avisos de la frase"), self)
        self.heading.setProperty("role", "heading")
        self.summary = _plain(SpokenLabel(self.tr("Avisos de la frase"), self))
        self.summary.setProperty("role", "quiet")
        self.list = RowList(self.tr("Avisos de la frase"), self)
        self.list.currentRowChanged.connect(self._show_detail)
        self.list.entered.connect(self._go_to_row)
        self.reason = _plain(SpokenLabel(self.tr("Por qué"), self))
        self.better = _plain(SpokenLabel(self.tr("Mejor"), self))
        self.better.setFrameShape(QFrame.Shape.NoFrame)
        self.change = QPushButton(self)
        self.change.clicked.connect(self.apply_change)
        self.keep = QPushButton(self)
        self.keep.clicked.connect(self._keep)
        self.show_place = QPushButton(self.tr("&Ir a"), self)
        self.show_place.setAccessibleDescription(self.tr("Selecciona esas palabras en la frase."))
        self.show_place.clicked.connect(self._go_to_current)
        self.add = QPushButton(self.tr("Añadir al di&ccionario"), self)
        self.add.clicked.connect(self._add_word)
        self.suggestions = [QPushButton(self) for _ in range(AT_MOST)]
        for button in self.suggestions:
            button.clicked.connect(self._use_suggestion)
        self.why = QLineEdit(self)
        self.why.setMaxLength(300)
        self.why.setAccessibleName(self.tr("Por qué se queda así"))
        self.why.setAccessibleDescription(self.tr("Entrar lo guarda; Escape lo deja."))
        self.why.setPlaceholderText(self.tr("Por qué se queda así"))
        self.why.returnPressed.connect(self._accept)
        self.why.installEventFilter(self)
        self.confirm = QPushButton(self.tr("Guardar motivo"), self)
        self.confirm.clicked.connect(self._accept)
        self.others_heading = _plain(SpokenLabel(self.tr("Otras frases"), self))
        self.others_heading.setProperty("role", "quiet")
        self.others = RowList(self.tr("Otras frases con avisos"), self, waits=True)
        self.others.entered.connect(self._go_to_other)

    def _lay_out(self) -> None:
        buttons = Flow()
        for button in (self.change, self.keep, self.show_place, self.add):
            buttons.addWidget(button)
        words = Flow()
        for button in self.suggestions:
            words.addWidget(button)
        asking = QHBoxLayout()
        asking.addWidget(self.why, 1)
        asking.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        for widget in (self.heading, self.summary, self.list, self.reason, self.better):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addLayout(words)
        layout.addLayout(asking)
        layout.addWidget(self.others_heading)
        layout.addWidget(self.others)
        layout.addStretch(1)

    def _make_actions(self) -> None:
        def action(text: str, key: str, slot: object) -> QAction:
            made = QAction(text, self)
            made.setShortcut(QKeySequence(key))
            made.triggered.connect(slot)
            return made

        self.next_action = action(self.tr("Aviso &siguiente"), "F8", self._next)
        self.back_action = action(self.tr("Aviso an&terior"), "Shift+F8", self._back)
        self.spelling_action = action(
            self.tr("Revisar &ortografía del libro…"), "F7", self.check_spelling
        )
        self._enable()

    def commands(self) -> list[QAction]:
        return [self.next_action, self.back_action, self.spelling_action]

    def stops(self) -> list[QWidget]:
        return [self.list, self.change, self.keep, self.show_place, self.add, *self.suggestions,
                self.why, self.confirm, self.others]  # fmt: skip

    # What is looked at

    @Slot(str, str)
    def show_line(self, entry_id: str, line_id: str) -> None:
        """Look at this line from now on, at once; "" for none."""
        if (entry_id, line_id) != (self._entry_id, self._line_id):
            self._close_asking()
            self._looked = None
            self._typing = False
        self._entry_id, self._line_id = entry_id, line_id
        self._typed_text = ""
        self.dictionary.need()
        self.look()

    @Slot(str)
    def typed(self, text: str) -> None:
        """The open line reads so under the lead's hands; it is looked at after a moment."""
        self._typed_text = text
        self._gone = None
        self._typing = True
        self._pause.start()

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if self._entry_id in names:
            self._typed_text = ""
            self._pause.start()
        self._enable()

    @Slot(str)
    def _selected(self, entry_id: str) -> None:
        self._enable()
        if entry_id != self._entry_id:
            self.show_line(entry_id, "")

    def _entry(self) -> tuple[EntryModel, Method | None] | None:
        item = self._desk.book.items.get(self._entry_id)
        return None if item is None else (item.entry, item.method)

    def _line(self) -> LineModel | None:
        """The open line as the desk has it."""
        entry = self._entry()
        lines = entry[0].lines if entry is not None else []
        return next((line for line in lines if line.id == self._line_id), None)

    @Slot()
    def look(self) -> None:
        """Look at the open line now; what was under way counts no more."""
        self._pause.stop()
        self._newest += 1
        entry = self._entry()
        if entry is None:
            self._looked = None
            self._show()
            return
        line, number = self._line(), self._newest
        if line is not None and self._typed_text:
            line = line.model_copy(update={"text": self._typed_text})
        speller, typing = self.dictionary.speller, self._typing

        def work() -> _Looked | None:
            rest = entry[0].model_copy(
                update={"lines": [each for each in entry[0].lines if each.id != self._line_id]}
            )
            beside = tuple(elsewhere(rest, entry[1]))
            if line is None:
                return None if not beside else _Looked(_NO_LINE, (), (), beside)
            slips = speller.misspelt(line.text)
            if typing:  # the word under the lead's hands is not finished
                slips = tuple(slip for slip in slips if slip.end < len(line.text))
            return _Looked(line, look(line, entry[1]), slips, beside)

        self._desk.jobs.run(work, lambda got: self._arrived(number, got))

    def _arrived(self, number: int, got: Ok[_Looked | None] | Err) -> None:
        if number != self._newest:
            return
        if isinstance(got, Err):
            raise got.error
        self._looked = got.value
        self._show()
        self._announce()

    # What is shown

    def _rows(self) -> list[Found | Misspelt]:
        if self._looked is None:
            return []
        rows: list[Found | Misspelt] = [*self._looked.found, *self._looked.slips]
        return sorted(rows, key=_place)

    def current(self) -> Found | Misspelt | None:
        """What the present row is of."""
        rows, at = self._rows(), self.list.currentRow()
        return rows[at] if 0 <= at < len(rows) else None

    def _show(self) -> None:
        rows = self._rows()
        self.list.fill(self._row(row) for row in rows)
        self.list.setVisible(bool(rows))
        if self._wanted is not None and self._wanted[0] == self._line_id:
            places = [_place(row)[0] for row in rows]
            if self._wanted[1] in places:
                at = places.index(self._wanted[1])
                self.list.setCurrentRow(at)
                if self.window().isVisible():
                    say(self, self._row(rows[at]))
            self._wanted = None
        self.summary.setText(self._summary(rows))
        self._show_detail()
        beside = self._looked.elsewhere if self._looked is not None else ()
        texts = self._texts()
        self.others.fill(f"{_level(level)} · {texts.get(name, '')}" for name, level in beside)
        self.others.setVisible(bool(beside))
        self.others_heading.setVisible(bool(beside))
        one, many = self.tr("Otra frase con avisos"), self.tr("Otras {n} frases con avisos")
        self.others_heading.setText(one if len(beside) == 1 else many.format(n=len(beside)))
        self.marks.emit(self._marks(rows))

    def _texts(self) -> dict[str, str]:
        entry = self._entry()
        return {line.id: line.text for line in entry[0].lines} if entry is not None else {}

    @staticmethod
    def _marks(rows: list[Found | Misspelt]) -> list[Mark]:
        marks = []
        for row in rows:
            if isinstance(row, Misspelt):
                marks.append(Mark(row.start, row.end, Kind.SPELLING))
            elif row.open:
                kind = Kind(row.finding.level.value)
                marks.append(Mark(row.finding.start, row.finding.end, kind))
        return marks

    def _summary(self, rows: list[Found | Misspelt]) -> str:
        if self._looked is None or self._looked.line is _NO_LINE:
            return self.tr("Elija una frase y aquí verá qué mejorar en ella.")
        found = [row for row in rows if isinstance(row, Found) and row.open]
        red = sum(1 for row in found if row.finding.level is Level.RED)
        slips = sum(1 for row in rows if isinstance(row, Misspelt))
        parts = []
        if red:
            parts.append(self.tr("{n} en rojo: no se puede activar").format(n=red))
        if len(found) > red:
            parts.append(self.tr("{n} en ámbar").format(n=len(found) - red))
        if slips:
            parts.append(self.tr("{n} de ortografía").format(n=slips))
        return " · ".join(parts) or self.tr("Sin avisos en esta frase.")

    def _row(self, row: Found | Misspelt) -> str:
        if isinstance(row, Misspelt):
            return self.tr("Ortografía · «{word}»").format(word=row.word)
        level = self.tr("Ámbar, aceptado") if row.accepted else _level(row.finding.level)
        words = self._quote(row)
        if row.finding.rule == "no-next-step":
            return f"{level} · {self._reason(row)}"
        return f"{level} · {quoted(words)} · {self._reason(row)}"

    def _quote(self, row: Found) -> str:
        assert self._looked is not None
        return words.quote(
            self._looked.line.text[row.finding.start : row.finding.end], LONGEST_QUOTE
        )

    def _reason(self, row: Found) -> str:
        assert self._looked is not None
        line = self._looked.line
        return draft_words.reason(
            row.finding.rule, Preferences(channel=narrowest(line), address=line.address)
        )

    @Slot()
    def _show_detail(self) -> None:
        row = self.current()
        self._close_asking()
        found = row if isinstance(row, Found) else None
        slip = row if isinstance(row, Misspelt) else None
        self.reason.setVisible(found is not None)
        self.better.setVisible(found is not None)
        self.change.setVisible(found is not None)
        self.keep.setVisible(found is not None and found.finding.level is Level.AMBER)
        self.show_place.setVisible(row is not None)
        self.add.setVisible(slip is not None)
        self._offer(())
        if found is not None:
            self._show_found(found)
        if slip is not None:
            self.dictionary.suggest(slip.word, lambda made: self._suggested(slip.word, made))

    def _show_found(self, found: Found) -> None:
        red = found.finding.level is Level.RED
        level = self.tr("Rojo: no se puede activar.") if red else self.tr("Ámbar.")
        if found.accepted:
            level = self.tr("Aceptado así: {reason}").format(reason=found.accepted)
        self.reason.setText(f"{level} {self._reason(found)}")
        self.reason.setProperty("role", "danger" if red else "note")
        self.reason.style().unpolish(self.reason)
        self.reason.style().polish(self.reason)
        if found.change is not None:
            assert self._looked is not None
            better = found.change.text or found.change.of(self._looked.line.text)
            self.better.setText(self.tr("Mejor: «{text}»").format(text=better))
            self.change.setText(self.tr("&Cambiar por esto"))
            self.change.setAccessibleDescription(
                self.tr("Cambia la frase por «{text}». Ctrl+Z lo deshace.").format(text=better)
            )
        else:
            self.better.setText(self.tr("Por ejemplo: «{text}»").format(text=found.example))
            self.change.setText(self.tr("&Copiar ejemplo"))
            self.change.setAccessibleDescription(
                self.tr("No cambia la frase: copia el ejemplo para que tome de él lo que sirva.")
            )
        self.keep.setText(self.tr("Volver a avi&sar") if found.accepted else self.tr("&Dejar así…"))
        self.keep.setAccessibleDescription(
            self.tr("El aviso vuelve a contar.")
            if found.accepted
            else self.tr("Pide un motivo y lo guarda con la frase.")
        )

    def _suggested(self, word: str, made: tuple[str, ...]) -> None:
        row = self.current()
        if isinstance(row, Misspelt) and row.word == word:
            self._offer(made)

    def _offer(self, words: tuple[str, ...]) -> None:
        for index, button in enumerate(self.suggestions):
            button.setVisible(index < len(words))
            text = words[index] if index < len(words) else ""
            button.setText(text.replace("&", "&&"))
            button.setAccessibleDescription(
                self.tr("Cambia la palabra. Ctrl+Z lo deshace.") if text else ""
            )

    def _announce(self) -> None:
        """A red finding that was not there before, politely and once."""
        if self._looked is None:
            return
        for row in self._looked.found:
            if row.finding.level is not Level.RED:
                continue
            key = (self._line_id, row.finding.rule, self._quote(row))
            if key not in self._told:
                self._told.add(key)
                if self._typing and self.isVisible():
                    sentence = self.tr("Rojo: «{words}». {reason}")
                    say(self, sentence.format(words=self._quote(row), reason=self._reason(row)))

    # What is done

    def _put(self, text: str, name: str) -> None:
        """The open line reads `text`, as one step; not if it was typed in since it was seen."""
        entry, line = self._entry(), self._line()
        if entry is None or line is None or self._looked is None:
            return
        if line.text != self._looked.line.text:
            self.look()
            return
        lines = [
            each.model_copy(update={"text": text}) if each.id == line.id else each
            for each in entry[0].lines
        ]
        self._desk.set(self._entry_id, name, lines=lines)
        self._desk.told.emit(self.tr("Cambiado. Ctrl+Z lo deshace."))
        self.look()

    @Slot()
    def apply_change(self) -> None:
        """Make the better wording the line's, or copy the example."""
        row = self.current()
        if not isinstance(row, Found) or self._looked is None:
            return
        if row.change is not None:
            self._put(row.change.of(self._looked.line.text), self.tr("Cambiar por la mejor frase"))
            return
        QGuiApplication.clipboard().setText(row.example)
        self._desk.told.emit(self.tr("Ejemplo copiado; péguelo donde le sirva."))

    @Slot()
    def _use_suggestion(self) -> None:
        row, button = self.current(), self.sender()
        if isinstance(row, Misspelt) and self._looked is not None:
            assert isinstance(button, QPushButton)
            text, word = self._looked.line.text, button.text().replace("&&", "&")
            self._put(text[: row.start] + word + text[row.end :], self.tr("Corregir una palabra"))

    @Slot()
    def _add_word(self) -> None:
        row = self.current()
        if isinstance(row, Misspelt):
            self.dictionary.add(row.word)

    @Slot()
    def _keep(self) -> None:
        row = self.current()
        if not isinstance(row, Found):
            return
        if row.accepted:
            self._set_accept(row.finding.rule, "")
            return
        self.why.show()
        self.confirm.show()
        self.why.setFocus()

    def _close_asking(self) -> None:
        self.why.clear()
        self.why.hide()
        self.confirm.hide()

    @Slot()
    def _accept(self) -> None:
        row, reason = self.current(), " ".join(self.why.text().split())
        if not isinstance(row, Found):
            return
        if not reason:
            self._desk.told.emit(self.tr("Escriba por qué se queda así; quien revise lo leerá."))
            self.why.setFocus()
            return
        self._set_accept(row.finding.rule, reason)
        self.list.setFocus()

    def _set_accept(self, rule: str, reason: str) -> None:
        entry, line = self._entry(), self._line()
        if entry is None or line is None:
            return
        accept = {key: value for key, value in line.accept.items() if key != rule}
        if reason:
            accept[rule] = reason
        lines = [
            each.model_copy(update={"accept": accept}) if each.id == line.id else each
            for each in entry[0].lines
        ]
        name = self.tr("Dejar un aviso así") if reason else self.tr("Volver a avisar")
        self._desk.set(self._entry_id, name, lines=lines)
        self.look()

    # Where to go

    @Slot()
    def _go_to_current(self) -> None:
        self._go_to_row(self.list.currentRow())

    @Slot(int)
    def _go_to_row(self, at: int) -> None:
        rows = self._rows()
        if 0 <= at < len(rows):
            start, end = _place(rows[at])[:2]
            self._gone = self._entry_id, self._line_id, start
            self.go.emit(self._line_id, start, end)

    @Slot(int)
    def _go_to_other(self, at: int) -> None:
        if self._looked is not None and 0 <= at < len(self._looked.elsewhere):
            line_id, book = self._looked.elsewhere[at][0], self._desk.book
            entry_id = self._entry_id
            self._desk.jobs.run(lambda: _first_in_line(book, entry_id, line_id), self._show_spot)

    @Slot()
    def _next(self) -> None:
        self._step(back=False)

    @Slot()
    def _back(self) -> None:
        self._step(back=True)

    def _step(self, *, back: bool) -> None:
        row = self.current()
        at = _place(row)[0] if isinstance(row, Found) else -1 if not back else 1 << 30
        if not back and self._gone != (self._entry_id, self._line_id, at):
            at -= 1  # what was seen on the right only, and not gone to, is the next one
        here = Spot(self._desk.current_id, self._line_id, at, at)
        book = self._desk.book
        self._walk += 1
        number = self._walk

        def arrived(got: Ok[Spot | None] | Err) -> None:
            if number != self._walk:
                return
            if isinstance(got, Ok) and got.value is None:
                self._search(book, others(book, here.entry_id, back=back), number, back=back)
            else:
                self._show_spot(got)

        self._desk.jobs.run(lambda: next_here(book, here, back=back), arrived)

    def _search(self, book: Book, names: tuple[str, ...], number: int, *, back: bool) -> None:
        """Look on in the book, some entries at a time: the engine has other work too."""
        if not names:
            self._desk.told.emit(self.tr("No queda ningún aviso en el libro."))
            return

        def arrived(got: Ok[Spot | None] | Err) -> None:
            if number != self._walk:
                return
            if isinstance(got, Ok) and got.value is None:
                self._search(book, names[AT_A_TIME:], number, back=back)
            else:
                self._show_spot(got)

        self._desk.jobs.run(lambda: first_of(book, names[:AT_A_TIME], back=back), arrived)

    def _show_spot(self, got: Ok[Spot | None] | Err) -> None:
        if isinstance(got, Err):
            raise got.error
        spot = got.value
        if spot is None or spot.entry_id not in self._desk.book.items:
            return
        self._desk.select(spot.entry_id)
        self._wanted = (spot.line_id, spot.start)
        self._gone = spot.entry_id, spot.line_id, spot.start
        self.go.emit(spot.line_id, spot.start, spot.end)
        if self._line_id == spot.line_id:
            self.look()

    @Slot()
    def check_spelling(self) -> None:
        """Walk through every word of the book that no dictionary knows."""
        dialog = SpellingDialog(self._desk, self.dictionary, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _enable(self) -> None:
        for action in self.commands():
            action.setEnabled(bool(self._desk.book.items))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.why
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._close_asking()
            self.keep.setFocus()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "others"):
            self.marks.emit(self._marks(self._rows()))


_NO_LINE = LineModel.model_construct(id="", text="", channels=frozenset({Channel.CHAT}), accept={})


def _place(row: Found | Misspelt) -> tuple[int, int, bool]:
    if isinstance(row, Misspelt):
        return row.start, row.end, True
    return row.finding.start, row.finding.end, row.finding.level is Level.AMBER


def _first_in_line(book: Book, entry_id: str, line_id: str) -> Spot | None:
    return next((s for s in spots(book, entry_id) if s.line_id == line_id), None)


def _level(level: Level) -> str:
    translate = QCoreApplication.translate
    if level is Level.RED:
        return translate("FindingsPanel", "Rojo")
    return translate("FindingsPanel", "Ámbar")


def _plain(label: SpokenLabel) -> SpokenLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
