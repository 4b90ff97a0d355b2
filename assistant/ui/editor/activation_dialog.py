"""«Activar…»: what is to be active, what stands in the way, and one step for all of it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.contract import Failure
from assistant.domain import Status
from assistant.editing.activation import (
    Blocker,
    Choice,
    Eyes,
    Obstacle,
    blockers,
    of_tests,
    red_lines,
    waiting,
    with_status,
)
from assistant.editing.book import Book, Item, applied, edit_of
from assistant.jobs import Err, Ok
from assistant.ui.editor import review_words, words
from assistant.ui.editor.desk import Desk
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

SLICE = 20
"""Entries whose lines are linted in one job: others on the engine's thread wait no longer."""

_DATA = Qt.ItemDataRole.UserRole


class Bench(Protocol):
    """What the dialog asks of the matcher."""

    fault: str  # why there is no model, as a sentence; "" if nothing is wrong

    @property
    def ready(self) -> SignalInstance: ...
    def is_ready(self) -> bool: ...
    def failures(self, book: Book, done: Callable[[tuple[Failure, ...]], None]) -> None: ...


class ActivationDialog(QDialog):
    """`wanted` names what was asked for: for each entry its lines, and "" for the entry itself.

    `eyes` is the rule of two people, None where it is off. `go_to(entry, line)` and
    `go_to_test(message)`: the lead wants to see what stands in the way.
    """

    go_to = Signal(str, str)
    go_to_test = Signal(str)

    def __init__(
        self,
        desk: Desk,
        bench: Bench,
        wanted: Choice,
        eyes: Eyes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._bench, self._eyes, self._wanted = desk, bench, eyes, wanted
        self._number, self._over = 0, False
        self._checked: Book | None = None
        self._found: tuple[Blocker, ...] = ()
        self.setWindowTitle(self.tr("Activar"))
        self._build()
        self._fill()
        self.things.itemChanged.connect(self.check)
        desk.changed.connect(self.check)
        desk.tests_changed.connect(self.check)
        bench.ready.connect(self.check)
        self.check()

    def _build(self) -> None:
        about = QLabel(self.tr("&Quedará activo lo marcado:"), self)
        self.things = QListWidget(self)
        self.things.setAccessibleName(self.tr("Lo que quedará activo"))
        self.things.setAccessibleDescription(self.tr("Espacio marca o desmarca."))
        about.setBuddy(self.things)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.in_the_way = QLabel(self.tr("&Lo que lo impide:"), self)
        self.obstacles = QListWidget(self)
        self.obstacles.setAccessibleName(self.tr("Lo que lo impide"))
        self.obstacles.setAccessibleDescription(self.tr("Entrar va a la fila elegida."))
        self.obstacles.setWordWrap(True)
        self.obstacles.itemActivated.connect(self._go)
        self.in_the_way.setBuddy(self.obstacles)
        self.things.setWordWrap(True)
        for view in (self.things, self.obstacles):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setProperty("role", "case")
        self.activate = QPushButton(self.tr("&Activar"), self)
        self.activate.setProperty("role", "main")
        self.activate.setDefault(True)
        self.activate.clicked.connect(self._activate)
        self.see = QPushButton(self.tr("&Ir a"), self)
        self.see.setAutoDefault(False)
        self.see.setAccessibleDescription(self.tr("Abre lo que impide activar"))
        self.see.clicked.connect(self._go)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.activate, 1)
        buttons.addWidget(self.see)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.things, 2)
        column.addWidget(self.status)
        column.addWidget(self.in_the_way)
        column.addWidget(self.obstacles, 3)
        column.addLayout(buttons)
        em, row = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 80, row * 26)
        self.things.setFocus()

    def _fill(self) -> None:
        for name, chosen in self._wanted.items():
            item = self._desk.book.items.get(name)
            if item is None:
                continue
            for line in waiting(item):
                row = QListWidgetItem(self._row(item, line), self.things)
                row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                             | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
                checked = line in chosen
                row.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
                row.setData(_DATA, (name, line))
        self.things.setCurrentRow(0)

    def _row(self, item: Item, line_id: str) -> str:
        title = review_words.quote(item.entry.title)
        if not line_id:
            text = self.tr("La entrada «{title}» · {status}")
            return text.format(title=title, status=words.status(item.entry.status))
        number, line = next(
            (n, one) for n, one in enumerate(item.entry.lines, 1) if one.id == line_id
        )
        text = self.tr("{line}, {status}: «{text}»").format(
            line=review_words.line(number),
            status=words.status(line.status),
            text=review_words.quote(line.text),
        )
        return text if len(self._wanted) == 1 else f"{title} · {text}"

    def choice(self) -> Choice:
        """What is marked now."""
        found: dict[str, frozenset[str]] = {}
        for at in range(self.things.count()):
            row = self.things.item(at)
            if row.checkState() is Qt.CheckState.Checked:
                name, line = row.data(_DATA)
                found[name] = found.get(name, frozenset()) | {line}
        return found

    @Slot()
    def check(self) -> None:
        """Look at everything that may stand in the way; the newest look wins."""
        self._number += 1
        self._checked = None
        choice, book = self.choice(), self._desk.book
        self._show(())
        if not self.things.count():
            self.status.setText(self.tr("Ya está todo activo."))
            return
        if not choice:
            self.status.setText(self.tr("Marque lo que quiere activar."))
            return
        self.status.setText(self.tr("Comprobando las frases…"))
        work = partial(_of_entries, book, choice, self._eyes)
        rest = [name for name in book.items if name not in choice]
        self._desk.run(work, partial(self._took, self._number, book, rest))

    def _took(
        self, number: int, book: Book, rest: list[str], got: Ok[tuple[Blocker, ...]] | Err
    ) -> None:
        """Take what a look found, and go on with the rest of the book, then with the tests."""
        if number != self._number:
            return
        if isinstance(got, Err):
            raise got.error
        self._show((*self._found, *got.value))
        if rest:
            work = partial(red_lines, book, rest[:SLICE])
            self._desk.run(work, partial(self._took, number, book, rest[SLICE:]))
            return
        if not self._bench.is_ready():
            wait = self.tr("El lector se prepara; las pruebas se comprueban en un momento…")
            self._tell(self._bench.fault or wait)
            return  # `ready` looks again
        self.status.setText(self.tr("Comprobando las pruebas…"))
        items = with_status(book, self.choice(), Status.ACTIVE)
        after = applied(book, edit_of(book, "", items))
        self._bench.failures(after, partial(self._tested, number, book))

    def _tested(self, number: int, book: Book, failed: tuple[Failure, ...]) -> None:
        if number != self._number:
            return
        if failed:
            self._bench.failures(book, partial(self._compared, number, book, failed))
        else:
            self._compared(number, book, (), ())

    def _compared(
        self, number: int, book: Book, failed: tuple[Failure, ...], before: tuple[Failure, ...]
    ) -> None:
        if number != self._number:
            return
        self._show((*self._found, *of_tests(failed, before)))
        self._checked = book
        self.activate.setEnabled(not self._found)
        self._tell(self._sum())

    def _show(self, found: tuple[Blocker, ...]) -> None:
        self._found = found
        self.activate.setEnabled(False)
        at = max(self.obstacles.currentRow(), 0)
        self.obstacles.clear()
        for one in found:
            item = self._desk.book.items.get(one.entry)
            lines = [] if item is None else [line.id for line in item.entry.lines]
            number = lines.index(one.line) + 1 if one.line in lines else 0
            title = "" if item is None else review_words.quote(item.entry.title)
            if list(self._wanted) == [one.entry]:
                title = ""
            QListWidgetItem(review_words.blocker(one, title, number, item), self.obstacles)
        self.obstacles.setCurrentRow(min(at, len(found) - 1))
        for widget in (self.obstacles, self.in_the_way, self.see):
            widget.setVisible(bool(found))

    def _sum(self) -> str:
        """How many of each stand in the way, or that nothing does."""
        if not self._found:
            hidden = [
                name for name, chosen in self.choice().items()
                if "" not in chosen and self._desk.book.items[name].entry.status
                is not Status.ACTIVE
            ]  # fmt: skip
            if hidden:
                return self.tr(
                    "Nada lo impide; pero la entrada no está activa, y sus frases aún no se"
                    " mostrarán."
                )
            return self.tr("Nada lo impide.")
        red = len({(b.entry, b.line) for b in self._found if b.kind is Obstacle.RED})
        tests = sum(b.kind is Obstacle.TEST for b in self._found)
        old = sum(b.kind is Obstacle.OLD_TEST for b in self._found)
        eyes = sum(b.kind is Obstacle.SECOND_EYES for b in self._found)
        faults = sum(b.kind is Obstacle.FAULT for b in self._found)
        parts = [
            words.count(red, self.tr("1 frase en rojo"), self.tr("{n} frases en rojo")),
            words.count(tests, self.tr("1 prueba dejaría de cumplirse"),
                        self.tr("{n} pruebas dejarían de cumplirse")),
            words.count(old, self.tr("1 prueba no se cumple ya desde antes"),
                        self.tr("{n} pruebas no se cumplen ya desde antes")),
            words.count(eyes, self.tr("1 cosa debe verla otra persona"),
                        self.tr("{n} cosas debe verlas otra persona")),
            words.count(faults, self.tr("1 dato por corregir"), self.tr("{n} datos por corregir")),
        ]  # fmt: skip
        counts = (red, tests, old, eyes, faults)
        named = [part for n, part in zip(counts, parts, strict=True) if n]
        return self.tr("Todavía no se puede activar: {what}.").format(what="; ".join(named))

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    @Slot()
    def _go(self) -> None:
        at = self.obstacles.currentRow()
        if not 0 <= at < len(self._found):
            return
        found = self._found[at]
        self.reject()
        if found.entry:
            self._desk.select(found.entry)
            self.go_to.emit(found.entry, found.line)
        else:
            self.go_to_test.emit(found.words)

    @Slot()
    def _activate(self) -> None:
        if self._checked is not self._desk.book or self._found:
            self.check()
            return
        choice = self.choice()
        self.accept()
        self._desk.put(self.tr("Activar"), with_status(self._desk.book, choice, Status.ACTIVE))
        n = sum(len(chosen) for chosen in choice.values())
        text = words.count(n, self.tr("Activada."), self.tr("Activadas: {n}."))
        self._desk.told.emit(text)

    def done(self, result: int) -> None:
        """Nothing that was asked for is taken any more, and nothing more is asked."""
        self._number += 1
        if not self._over:
            self._over = True
            self._desk.changed.disconnect(self.check)
            self._desk.tests_changed.disconnect(self.check)
            self._bench.ready.disconnect(self.check)
        super().done(result)


def _of_entries(book: Book, choice: Choice, eyes: Eyes | None) -> tuple[Blocker, ...]:
    return tuple(b for name, chosen in choice.items() for b in blockers(book, name, chosen, eyes))
