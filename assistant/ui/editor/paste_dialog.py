"""Many examples at once: a pasted text, row by row, before any of it goes into the entry."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.book import Book
from assistant.editing.paste import Pasted, Said, Why, judged, said_in, standing
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.editor.rows_view import Line, RowsModel, RowsView
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.wording import quoted

_TYPING_MS = 200
_TEXT = 0
_Found = tuple[Book, Mapping[str, tuple[str, ...]], tuple[Pasted, ...]]


class PasteDialog(QDialog):
    """Adds examples to the entry `entry_id` as one step. `text` is what was pasted already."""

    def __init__(
        self, desk: Desk, entry_id: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pegar muchos ejemplos"))
        self._desk, self._entry = desk, entry_id
        self._newest = Newest(desk.jobs)
        self._there: tuple[Book, Mapping[str, tuple[str, ...]]] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.look)
        self.source = QPlainTextEdit(text, self)
        self.source.setTabChangesFocus(True)
        self.source.setAccessibleName(self.tr("Texto pegado"))
        self.source.setPlaceholderText(
            self.tr(
                "Pegue aquí una lista, un chat o una columna de una hoja: un ejemplo por línea."
            )
        )
        self.masking = QCheckBox(self.tr("Tapar &nombres y números"), self)
        self.masking.setChecked(True)
        self.model = RowsModel((self.tr("Ejemplo"), self.tr("Qué es")), editable=_TEXT)
        self.table = RowsView(self.model, self.tr("Ejemplos encontrados"), self)
        self.table.setAccessibleDescription(
            self.tr("Espacio marca o desmarca; F2 cambia el texto.")
        )
        self.table.share(0, 40)
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.add = QPushButton(self)
        self.add.setProperty("role", "main")
        self.add.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancelar"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.source.textChanged.connect(self._later)
        self.masking.toggled.connect(self._later)
        self.model.chosen_changed.connect(self._count)
        self.model.edited.connect(self._edited)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.reject)
        self._count()
        self.look()

    def _lay_out(self) -> None:
        item = self._desk.book.items[self._entry]
        title = item.entry.title.replace("&", "&&")
        heading = QLabel(self.tr("&Ejemplos para «{title}»").format(title=title), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setBuddy(self.source)
        hint = QLabel(self.tr("Espacio marca o desmarca una fila; F2 cambia su texto."), self)
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        for widget in (heading, self.source, self.masking):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(hint)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.source.setFixedHeight(metrics.lineSpacing() * 6)
        self.resize(metrics.averageCharWidth() * 110, metrics.lineSpacing() * 36)

    def _later(self, *_: object) -> None:
        self.add.setEnabled(False)
        self._timer.start()

    def look(self) -> None:
        """Read the pasted text off the GUI thread, and look where its examples stand."""
        self._timer.stop()
        text, mask, book = self.source.toPlainText(), self.masking.isChecked(), self._desk.book
        known = self._there

        def work(stopped: Callable[[], bool]) -> _Found:
            del stopped
            there = known[1] if known and known[0] is book else standing(book)
            return book, there, judged(book, self._entry, said_in(text), there, mask=mask)

        self._newest.run(work, self._show, self._tell)

    def _show(self, found: _Found) -> None:
        book, there, rows = found
        self._there = book, there
        self.model.show([self._line(row) for row in rows], [row.wanted for row in rows])
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
            say(self, self.status.text())

    def _line(self, row: Pasted) -> Line:
        words = {
            Why.NEW: self.tr("Nuevo"),
            Why.AGENT: self.tr("Parece dicho por el agente, no por el cliente"),
            Why.ELSEWHERE: self.tr("Está en otra entrada: {where}"),
            Why.HERE: self.tr("Ya está en esta entrada"),
            Why.TWICE: self.tr("Repetido más arriba"),
            Why.LONG: self.tr("Demasiado largo; acórtelo con F2"),
        }[row.why].format(where=", ".join(quoted(title) for title in row.where))
        if row.masked:
            words = self.tr("{words}; con datos tapados").format(words=words)
        return Line((row.text, words), row.possible, key=row)

    def _edited(self, row: int, text: str) -> None:
        """A person wrote another text for the row: it is taken as it is."""
        if self._there is None:
            return
        text = " ".join(text.split())
        lines = self.model.lines()
        others = [line.key.text for n, line in enumerate(lines) if n < row]
        book, there = self._there
        before = [Said(other) for other in others]
        (made,) = judged(book, self._entry, [*before, Said(text)], there, mask=False)[-1:]
        if any(c.isalpha() for c in text):
            self.model.change(row, self._line(made), made.wanted)
            self._count()

    def _count(self) -> None:
        chosen = len(self.model.chosen())
        rows: list[Pasted] = [line.key for line in self.model.lines()]
        if chosen:
            self.add.setText(self.tr("&Añadir {n}").format(n=chosen))
        else:
            self.add.setText(self.tr("&Añadir"))
        self.add.setEnabled(chosen > 0)
        if not rows:
            self.status.setText(self.tr("Todavía no hay ningún ejemplo."))
            return
        parts = [self.tr("Ejemplos: {n}, marcados {chosen}").format(n=len(rows), chosen=chosen)]
        for words, number in (
            (self.tr("ya están aquí: {n}"), sum(r.why is Why.HERE for r in rows)),
            (self.tr("repetidos: {n}"), sum(r.why is Why.TWICE for r in rows)),
            (self.tr("en otra entrada: {n}"), sum(r.why is Why.ELSEWHERE for r in rows)),
            (self.tr("con datos tapados: {n}"), sum(r.masked for r in rows)),
        ):
            if number:
                parts.append(words.format(n=number))
        self.status.setText("; ".join(parts) + ".")

    def _add(self) -> None:
        rows: list[Pasted] = self.model.chosen()
        item = self._desk.book.items.get(self._entry)
        if item is None:
            self._tell(self.tr("La entrada ya no está en el libro."))
            return
        triggers = [*item.entry.triggers, *dict.fromkeys(row.text for row in rows)]
        self._desk.set(self._entry, self.tr("Pegar ejemplos"), triggers=triggers)
        sentence = self.tr("Ejemplos añadidos: {n}. Ctrl+Z lo deshace.")
        self._desk.told.emit(sentence.format(n=len(rows)))
        self.accept()

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    def done(self, result: int) -> None:
        self._timer.stop()
        self._newest.drop()
        super().done(result)
