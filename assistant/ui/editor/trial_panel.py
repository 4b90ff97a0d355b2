"""The trial bench: a customer's message, and what an agent would get for it, now and before."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.conversation.identities import mask_identities
from assistant.domain import Address, Channel, Preferences, Suggestion
from assistant.editing.trial import Answer, Trial, with_test
from assistant.phrasebook.slots import fill
from assistant.text import clean
from assistant.ui import wording
from assistant.ui.editor import trial_words
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.flow import Flow
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

TYPING = 150
"""Milliseconds of rest in typing until the message is read."""

QUIET = 700
"""Milliseconds without another answer until it is spoken: over a message half typed it would only
talk into the typing."""

TRIGGER_LIMIT = 1_500
"""Letters of an example in the book, and of a test's message."""


class TrialPanel(QWidget):
    """What is typed here stays in memory, unless the lead adds it as an example or a test."""

    def __init__(self, desk: Desk, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._trial: Trial | None = None
        self._said = ("", "")
        self._fields()
        self._results()
        self._actions()
        self._layout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self._ask)
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(QUIET)
        self._speak.timeout.connect(self._say_answer)
        self.message.textChanged.connect(self._timer.start)
        self.channel.currentIndexChanged.connect(self._ask)
        self.address.currentIndexChanged.connect(self._ask)
        bench.moved.connect(self._ask)
        bench.ready.connect(self._show_state)
        bench.preparing.connect(self._preparing)
        desk.selected.connect(self._enable)
        desk.changed.connect(self._enable)
        self._show_state()
        self._enable()

    def _fields(self) -> None:
        self.message = QPlainTextEdit(self)
        self.message.setAccessibleName(self.tr("Mensaje del cliente"))
        self.message.setAccessibleDescription(
            self.tr("Lo que escriba aquí no se guarda, salvo que lo añada como ejemplo o prueba.")
        )
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.channel, self.address = QComboBox(self), QComboBox(self)
        for channel in Channel:
            self.channel.addItem(wording.channel(channel), channel)
        for address in (Address.USTED, Address.TU, Address.VOS):
            self.address.addItem(wording.address(address), address)
        self.channel.setCurrentIndex(self.channel.findData(Preferences().channel))
        for box, name in ((self.channel, self.tr("Canal")), (self.address, self.tr("Trato"))):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(5)
            box.setAccessibleName(name)
            box.setAccessibleDescription(name)

    def _results(self) -> None:
        self.state = SpokenLabel(self.tr("Estado"), self)
        self.state.setProperty("role", "quiet")
        self.difference = SpokenLabel(self.tr("Diferencia"), self)
        self.difference.setProperty("role", "note")
        self.now = _Side(self.tr("Con sus cambios"), self)
        self.before = _Side(self.tr("Como está guardado"), self)
        self._last = self.now
        for side in (self.now, self.before):
            side.lines.itemActivated.connect(self._open)
            side.lines.entered.connect(self._entered)
        for label in (self.state, self.difference, self.now.reading, self.before.reading):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _actions(self) -> None:
        self.open = QAction(self.tr("Abrir la entrada de la &frase"), self)
        self.open.triggered.connect(self._open)
        self.add = QAction(self.tr("Añadir el &mensaje como ejemplo"), self)
        self.add.triggered.connect(self._add_trigger)
        self.test_entry = QAction(self.tr("Guardar como prueba de la e&ntrada abierta"), self)
        self.test_entry.triggered.connect(self._test_of_entry)
        self.test_situation = QAction(self.tr("Guardar como prueba de la &situación leída"), self)
        self.test_situation.triggered.connect(self._test_of_situation)
        self.open_button = QPushButton(self.tr("Abrir la entrada"), self)
        self.open_button.clicked.connect(self._open)
        self.add_button = QPushButton(self.tr("Añadir como ejemplo"), self)
        self.add_button.clicked.connect(self._add_trigger)
        self.test_button = QPushButton(self.tr("Guardar como prueba"), self)
        menu = QMenu(self.test_button)
        menu.addActions([self.test_entry, self.test_situation])
        self.test_button.setMenu(menu)

    def _layout(self) -> None:
        heading = QLabel(self.tr("&Mensaje del cliente"), self)
        heading.setBuddy(self.message)
        heading.setProperty("role", "heading")
        choices = QHBoxLayout()
        for text, box in ((self.tr("&Canal"), self.channel), (self.tr("&Trato"), self.address)):
            label = QLabel(text, self)
            label.setBuddy(box)
            choices.addWidget(label)
            choices.addWidget(box, 1)
        buttons = Flow()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.test_button)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self.message)
        layout.addLayout(choices)
        for widget in (self.state, self.difference):
            layout.addWidget(widget)
        layout.addWidget(self.now, 1)
        layout.addWidget(self.before, 1)
        layout.addWidget(self.open_button)
        layout.addLayout(buttons)
        layout.addStretch(0)

    def stops(self) -> list[QWidget]:
        """Its controls in tab order."""
        return [
            self.message,
            self.channel,
            self.address,
            self.now.lines,
            self.before.lines,
            self.open_button,
            self.add_button,
            self.test_button,
        ]

    def commands(self) -> list[QAction]:
        """For the menus."""
        return [self.open, self.add, self.test_entry, self.test_situation]

    def preferences(self) -> Preferences:
        return Preferences(self.channel.currentData(), self.address.currentData())

    @Slot()
    def _ask(self) -> None:
        text = self.message.toPlainText()
        self._enable()
        if not text.strip():
            if self._trial is not None:
                self._bench.forget_message()
            self._trial = None
            self._show()
            return
        self._bench.try_message(text, self.preferences(), self._answered)

    def _answered(self, trial: Trial) -> None:
        if not self.message.toPlainText().strip():
            return
        self._trial = trial
        self._show()
        self._speak.start()

    @Slot()
    def _say_answer(self) -> None:
        """What an agent would get: for another message, or because it is another now."""
        text = f"{self.now.reading.text()}. {self.difference.text()}"
        new = (self.message.toPlainText().strip(), text)
        if self._trial is not None and new != self._said and self.isVisible():
            self._said = new
            say(self, text)

    def _show(self) -> None:
        self._show_state()
        trial = self._trial
        self.difference.setText("" if trial is None else trial_words.difference(trial))
        if trial is None:
            self._said = ("", "")
            self.now.show_answer(None, None)
            self.before.show_answer(None, None)
        else:
            self.now.show_answer(trial.now, trial.before)
            self.before.show_answer(trial.before, None)
        self.difference.setVisible(trial is not None)
        # Twice the same would only have to be read twice.
        self.before.setVisible(trial is not None and not trial.same)
        if not self.before.isVisibleTo(self):
            self._last = self.now
        self._enable()

    @Slot()
    def _show_state(self) -> None:
        if self._bench.is_ready():
            text = ""
        elif self._bench.fault:
            text = self.tr("Sin el modelo: se lee solo por palabras. {fault}")
            text = text.format(fault=self._bench.fault)
        else:
            text = self.tr("El modelo se está cargando; mientras tanto se lee por palabras.")
        self.state.setText(text)
        self.state.setVisible(bool(text))

    @Slot(int, int)
    def _preparing(self, done: int, total: int) -> None:
        text = self.tr("Preparando: {done} de {total} ejemplos; mientras tanto, por palabras.")
        figures = (f"{n:,}".replace(",", ".") for n in (done, total))
        self.state.setText(text.format(**dict(zip(("done", "total"), figures, strict=True))))
        self.state.setVisible(True)

    @Slot()
    def _enable(self) -> None:
        text = bool(self.message.toPlainText().strip())
        entry = self._desk.current is not None
        read = self._trial is not None and self._trial.now.reading is not None
        for thing in (self.add, self.add_button, self.test_entry):
            thing.setEnabled(text and entry)
        self.test_situation.setEnabled(text and read)
        self.test_button.setEnabled(text and (entry or read))
        chosen = bool(self._chosen())
        self.open.setEnabled(chosen)
        self.open_button.setEnabled(chosen)
        self.open_button.setVisible(self._trial is not None)

    def _chosen(self) -> str:
        """The entry of the current row in the list that had the keyboard last."""
        return self._last.lines.entry()

    @Slot()
    def _entered(self) -> None:
        self._last = self.before if self.before.lines.hasFocus() else self.now
        self._enable()

    @Slot()
    def _open(self) -> None:
        entry = self._chosen()
        if entry in self._desk.book.items:
            self._desk.select(entry)

    @Slot()
    def _add_trigger(self) -> None:
        item, text = self._desk.current, self._text()
        if item is None or not text:
            return
        if text in item.entry.triggers:
            self._desk.told.emit(self.tr("Ese ejemplo ya está en la entrada."))
            return
        triggers = [*item.entry.triggers, text]
        self._desk.set(item.entry.id, self.tr("Añadir un ejemplo"), triggers=triggers)
        told = self.tr("Añadido como ejemplo a «{title}».").format(title=item.entry.title)
        self._desk.told.emit(told + self._masked(text))

    @Slot()
    def _test_of_entry(self) -> None:
        if self._desk.current_id:
            self._keep_test(self._desk.current_id)

    @Slot()
    def _test_of_situation(self) -> None:
        if self._trial is not None and self._trial.now.reading is not None:
            self._keep_test(self._trial.now.reading.situation)

    def _keep_test(self, expect: str) -> None:
        text = self._text()
        if text:
            tests = with_test(self._desk.book, text, expect)
            self._desk.set_tests(self.tr("Guardar una prueba"), tests)
            told = self.tr("Guardado como prueba: debe llevar a {expected}.").format(
                expected=trial_words.expectation(self._desk.book, expect)
            )
            self._desk.told.emit(told + self._masked(text))

    def _text(self) -> str:
        """The message as it may be kept: in one line, without names and numbers."""
        text = mask_identities(" ".join(clean(self.message.toPlainText()).split()))
        if len(text) > TRIGGER_LIMIT:
            told = self.tr("El mensaje pasa de {n} letras; deje lo que el cliente hace.")
            self._desk.told.emit(told.format(n=TRIGGER_LIMIT))
            return ""
        return text

    def _masked(self, text: str) -> str:
        if text == " ".join(clean(self.message.toPlainText()).split()):
            return ""
        return " " + self.tr("Nombres y números van tapados.")


class _Side(QWidget):
    """One of the two answers: the reading in words, then up to four lines."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(name, self)
        heading.setProperty("role", "heading")
        self.reading = SpokenLabel(name, self)
        self.lines = Rows(self.tr("Frases: {name}").format(name=name), self)
        self.lines.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self.reading)
        layout.addWidget(self.lines, 1)
        self.setVisible(False)

    def show_answer(self, answer: Answer | None, other: Answer | None) -> None:
        """`other`: what it is compared with; what differs from it is marked in words."""
        self.setVisible(answer is not None)
        if answer is None:
            self.lines.show_rows([], "")
            return
        self.reading.setText(trial_words.reading(answer))
        rows = [
            (self._row(n, suggestion, other), suggestion.entry.id)
            for n, suggestion in enumerate(answer.suggestions, 1)
        ]
        if not rows and answer.steps:
            name = "" if answer.entry is None else answer.entry.id
            rows = [(f"{n}. {step}", name) for n, step in enumerate(answer.steps, 1)]
        self.lines.show_rows(rows, self.tr("El agente no recibe frases."))

    def _row(self, number: int, suggestion: Suggestion, other: Answer | None) -> str:
        text = fill(suggestion.line.text, {}).text
        head = f"{number}. {wording.heading(suggestion)} · {suggestion.entry.title}"
        mark = self._mark(number, suggestion, other)
        return f"{head}{mark}\n{text}"

    def _mark(self, number: int, suggestion: Suggestion, other: Answer | None) -> str:
        if other is None:
            return ""
        lines = [s.line.text for s in other.suggestions]
        if suggestion.line.text not in lines:
            return " · " + self.tr("frase nueva aquí")
        place = lines.index(suggestion.line.text) + 1
        if place == number:
            return ""
        return " · " + self.tr("antes en el lugar {n}").format(n=place)
