"""Find and replace: every place in a table, each with its tick, and one step for all."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.book import Book
from assistant.editing.replace import HIT_LIMIT, Field, Hit, Query, edit_of_hits, found, reddened
from assistant.phrasebook.layers import Layer
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.editor.rows_view import Line, RowsModel, RowsView
from assistant.ui.editor.words import in_words
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.wording import quoted

_TYPING_MS = 150
_AROUND = 26
"""Letters that are shown on each side of what was found."""
_BATCH = 40
"""Lines that go through the linter in one piece of work; other work gets in between."""
_ENTRY, _WHERE, _NOTICE = 0, 1, 4


class ReplaceDialog(QDialog):
    """Stays open beside the window. `opened(entry id, field, line id)`: Enter on a row; the desk
    has selected the entry ("" for a test of a situation)."""

    opened = Signal(str, str, str)

    def __init__(
        self,
        desk: Desk,
        selected: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Buscar y reemplazar"))
        self._desk, self._selected = desk, selected
        self._search, self._judge = Newest(desk.jobs), Newest(desk.jobs)
        self._red: dict[int, str] = {}
        self._faulty = 0
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.search)
        self._make()
        self._lay_out()
        desk.changed.connect(self._later)
        desk.tests_changed.connect(self._later)

    def _make(self) -> None:
        self.wanted = QLineEdit(self)
        self.put = QLineEdit(self)
        self.fields = {field: QCheckBox(name, self) for field, name in self._names().items()}
        for box in self.fields.values():
            box.setChecked(True)
        self.words = QCheckBox(self.tr("Solo &palabras enteras"), self)
        self.case = QCheckBox(self.tr("Distinguir &mayúsculas"), self)
        self.accents = QCheckBox(self.tr("Distinguir &acentos"), self)
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(self.tr("Dónde buscar"))
        self.scope.setAccessibleDescription(self.tr("Dónde buscar"))
        self.scope.addItem(self.tr("En todo el libro"))
        self.scope.addItem(self.tr("Solo en las entradas elegidas"))
        headers = (
            self.tr("Entrada"),
            self.tr("Lugar"),
            self.tr("Ahora"),
            self.tr("Quedaría"),
            self.tr("Aviso"),
        )
        self.model = RowsModel(headers)
        self.table = RowsView(self.model, self.tr("Lugares encontrados"), self)
        self.table.setAccessibleDescription(
            self.tr("Espacio marca o desmarca; Intro abre la entrada.")
        )
        self.table.share(24, 14, 0, 0, 26)
        self.table.opened.connect(self._open)
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.replace = QPushButton(self)
        self.replace.setProperty("role", "main")
        self.replace.clicked.connect(self._replace)
        self.all = QPushButton(self.tr("Marcar &todas"), self)
        self.none = QPushButton(self.tr("Marcar &ninguna"), self)
        self.close_button = QPushButton(self.tr("Cerrar"), self)
        for button in (self.replace, self.all, self.none, self.close_button):
            button.setAutoDefault(False)  # Enter in a field must replace nothing
        self.all.clicked.connect(self._all)
        self.none.clicked.connect(self._none)
        self.close_button.clicked.connect(self.reject)
        self.wanted.textChanged.connect(self._typed)
        self.put.textChanged.connect(self._typed)
        for box in (*self.fields.values(), self.words, self.case, self.accents):
            box.toggled.connect(self._later)
        self.scope.currentIndexChanged.connect(self._later)
        self.model.chosen_changed.connect(self._count)
        self._count()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for row, (words, field) in enumerate(
            ((self.tr("&Buscar"), self.wanted), (self.tr("&Reemplazar por"), self.put))
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.scope, 0, 2)
        where, how = QHBoxLayout(), QHBoxLayout()
        where.addWidget(QLabel(self.tr("En:"), self))
        for box in self.fields.values():
            where.addWidget(box)
        for box in (self.words, self.case, self.accents):
            how.addWidget(box)
        where.addStretch(1)
        how.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.replace, 1)
        for button in (self.all, self.none, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addLayout(where)
        layout.addLayout(how)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
        order: list[QWidget] = [self.wanted, self.put, self.scope, *self.fields.values()]
        order += [self.words, self.case, self.accents, self.table, self.replace, self.all]
        order += [self.none, self.close_button]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 130, metrics.lineSpacing() * 34)
        self.table.setColumnHidden(_NOTICE, True)

    def _names(self) -> dict[Field, str]:
        return {
            Field.TITLE: self.tr("Títulos"),
            Field.TRIGGER: self.tr("Ejemplos"),
            Field.LINE: self.tr("Frases"),
            Field.SELF_TALK: self.tr("Para el agente"),
            Field.STEP: self.tr("Pasos"),
            Field.TEST: self.tr("Pruebas"),
        }

    def _words(self) -> Mapping[Field | None, str]:
        """What a row calls its place; None is for a test that expects no entry."""
        return {
            None: self.tr("Prueba de una situación"),
            Field.TITLE: self.tr("Título"),
            Field.TRIGGER: self.tr("Ejemplo"),
            Field.LINE: self.tr("Frase"),
            Field.SELF_TALK: self.tr("Para el agente"),
            Field.STEP: self.tr("Paso"),
            Field.TEST: self.tr("Prueba"),
        }

    def ask(self, words: str = "") -> None:
        """Show it, ready to type, with `words` to look for if there are any."""
        if words:
            self.wanted.setText(words)
        self.show()
        self.raise_()
        self.activateWindow()
        self.wanted.setFocus()
        self.wanted.selectAll()
        self._later()

    def query(self) -> Query:
        return Query(
            self.wanted.text(),
            self.put.text(),
            frozenset(field for field, box in self.fields.items() if box.isChecked()),
            self.words.isChecked(),
            self.case.isChecked(),
            self.accents.isChecked(),
        )

    def _typed(self) -> None:
        self._said = ""
        self._later()

    def _later(self, *_: object) -> None:
        # What is shown is no longer what was asked for: nothing of it may be replaced.
        self.replace.setEnabled(False)
        if self.isVisible():
            self._timer.start()

    def search(self) -> None:
        """Look now, off the GUI thread; a later search drops this one."""
        self._timer.stop()
        self._judge.drop()
        book, query = self._desk.book, self.query()
        scope = tuple(self._selected()) if self.scope.currentIndex() else None
        if not query.find.strip():
            self._search.drop()
            self._show(book, (), [])
            return
        words = self._words()

        def work(stopped: Callable[[], bool]) -> tuple[Sequence[Hit], list[Line]]:
            hits = found(book, query, scope, cancelled=stopped)
            return hits, [_line(book, hit, words) for hit in hits]

        self._search.run(work, lambda made: self._show(book, *made), self._tell)

    def _show(self, book: Book, hits: Sequence[Hit], lines: list[Line]) -> None:
        self._red.clear()
        self._faulty = sum(1 for hit in hits if hit.fault)
        self.table.setColumnHidden(_NOTICE, not self._faulty)
        self.model.show(lines, [not hit.fault for hit in hits])
        if hits:
            self.table.setCurrentIndex(self.model.index(0, 0))
        if self.wanted.text().strip():
            say(self, self.status.text())
        rows = [n for n, hit in enumerate(hits) if hit.field is Field.LINE and not hit.fault]
        self._judge_from(book, hits, rows)

    def _judge_from(self, book: Book, hits: Sequence[Hit], rows: list[int]) -> None:
        """Which lines the linter would turn red: some now, the others after."""
        now, rest = rows[:_BATCH], rows[_BATCH:]
        if not now:
            return
        words, notice = self._words(), self.tr("En rojo: {reason}")

        def judge(stopped: Callable[[], bool]) -> dict[int, str]:
            return {row: "" if stopped() else reddened(book, hits[row]) for row in now}

        def done(reasons: dict[int, str]) -> None:
            red = {row: reason for row, reason in reasons.items() if reason}
            for row, reason in red.items():
                told = notice.format(reason=reason)
                self.model.change(row, _line(book, hits[row], words, told))
            self._red |= red
            if red:
                self.table.setColumnHidden(_NOTICE, False)
                self._count()
            self._judge_from(book, hits, rest)

        self._judge.run(judge, done, self._tell)

    def _count(self) -> None:
        hits: list[Hit] = self.model.chosen()
        total = self.model.rowCount()
        chosen = len(hits)
        words = self.tr("R&eemplazar {n}") if self.put.text() else self.tr("&Quitar {n}")
        self.replace.setText(words.format(n=chosen) if chosen else words.format(n="").strip())
        self.replace.setEnabled(chosen > 0 and not self._timer.isActive())
        self.all.setEnabled(chosen < total)
        self.none.setEnabled(chosen > 0)
        self.status.setText(" ".join(filter(None, (self._said, self._sentence(total, hits)))))

    def _sentence(self, total: int, hits: list[Hit]) -> str:
        if not self.wanted.text().strip():
            return self.tr("Escriba lo que busca.")
        if not total:
            return self.tr("No está en ninguna parte.")
        parts = [
            words.format(n=number)
            for words, number in (
                (self.tr("lugares: {n}"), total),
                (self.tr("marcados: {n}"), len(hits)),
                (self.tr("entradas: {n}"), len({hit.entry for hit in hits if hit.entry})),
                (self.tr("pruebas: {n}"), len({hit.index for hit in hits if not hit.entry})),
            )
            if number
        ]
        text = "; ".join(parts) + "."
        sentences = [text[0].upper() + text[1:]]
        if total == HIT_LIMIT:
            sentences.append(self.tr("Hay más; escriba más letras o reemplace por partes."))
        return " ".join((*sentences, *self._notices(hits)))

    def _notices(self, hits: list[Hit]) -> list[str]:
        items = self._desk.book.items
        programs = {
            h.entry for h in hits if h.entry in items and items[h.entry].layer is Layer.BUNDLED
        }
        notices = []
        if programs:
            sentence = self.tr("Del programa: {n}, que pasarán a ser de su equipo.")
            notices.append(sentence.format(n=len(programs)))
        if self._faulty:
            sentence = self.tr("Con fallo y sin marcar: {n}.")
            notices.append(sentence.format(n=self._faulty))
        ticks = self.model.ticks()
        red = sum(1 for row in self._red if ticks[row])
        if red:
            notices.append(self.tr("Marcadas que quedarían en rojo: {n}.").format(n=red))
        return notices

    def _all(self) -> None:
        self.model.choose_all(True)

    def _none(self) -> None:
        self.model.choose_all(False)

    def _replace(self) -> None:
        hits: list[Hit] = self.model.chosen()
        edit = edit_of_hits(self._desk.book, hits, self.tr("Reemplazar"))
        entries = len(edit.items)
        self._desk.do(edit)
        if not edit.items and edit.tests is None:
            self._said = self.tr("Esos textos ya son otros; se busca de nuevo.")
        else:
            sentence = self.tr("Hecho. Lugares: {n}; entradas: {entries}. Ctrl+Z lo deshace.")
            sentence = sentence.format(n=len(hits), entries=entries)
            self._said = sentence
            self._desk.told.emit(sentence)
        self._later()
        self.wanted.setFocus()

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    def _open(self, row: int) -> None:
        hit: Hit = self.model.line(row).key
        entry = hit.entry
        if not entry:
            tests = self._desk.book.tests
            entry = tests[hit.index].expect if hit.index < len(tests) else ""
        if entry in self._desk.book.items:
            self._desk.select(entry)
        else:
            entry = ""
        self.opened.emit(entry, hit.field.value, hit.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() in (self.wanted, self.put):
            self.search()
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._timer.stop()
        self._search.drop()
        self._judge.drop()
        super().done(result)


def _line(book: Book, hit: Hit, words: Mapping[Field | None, str], red: str = "") -> Line:
    item = book.items.get(hit.entry or book.tests[hit.index].expect)
    title = item.entry.title if item else words[None]
    fault = in_words(hit.fault) if hit.fault else red
    if hit.fault and not hit.after.strip():
        fault = QCoreApplication.translate(
            "replace_dialog", "Quedaría vacío; quítelo en su entrada."
        )
    return Line((title, words[hit.field], *_around(hit), fault), key=hit)


def _around(hit: Hit) -> tuple[str, str]:
    """What stands round the place, before and after, with the change in quotation marks."""
    left = hit.before[max(0, hit.start - _AROUND) : hit.start]
    right = hit.before[hit.end : hit.end + _AROUND]
    if hit.start > _AROUND:
        left = "…" + left.partition(" ")[2]
    if hit.end + _AROUND < len(hit.before):
        right = right.rpartition(" ")[0] + "…"
    return (
        f"{left}{quoted(hit.before[hit.start : hit.end])}{right}",
        f"{left}{quoted(hit.put)}{right}",
    )
