"""The same change in the lines of several entries, counted before it is done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Address, Channel, Status
from assistant.editing.batch import Batch, Batched, Channels, batched
from assistant.ui import wording
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.newest import Newest
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

_KEEP, _NEVER, _DAY = 0, 1, 2


class BatchDialog(QDialog):
    """Changes the lines of the entries `ids` as one step. Activating lines is not offered: each
    is looked over on its own."""

    def __init__(self, desk: Desk, ids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cambiar en varias"))
        self._desk, self._ids = desk, tuple(ids)
        self._newest = Newest(desk.jobs)
        self._result: Batched | None = None
        stay = self.tr("No cambiar")
        self._hows: list[Channels | None] = [None, *Channels]
        self.how = self._choice(
            self.tr("Canales"),
            [stay, self.tr("Dejar solo estos"), self.tr("Añadir estos"), self.tr("Quitar estos")],
        )
        self.channels = {c: QCheckBox(wording.channel(c), self) for c in Channel}
        self._addresses: list[Address | None] = [None, *Address]
        addresses = [wording.address(a) or self.tr("cualquiera") for a in Address]
        self.address = self._choice(self.tr("Trato"), [stay, *addresses])
        self._statuses: list[Status | None] = [None, Status.DRAFT, Status.REVIEWED]
        self.state = self._choice(
            self.tr("Estado"), [stay, self.tr("Borrador"), self.tr("Revisada")]
        )
        self.expiry = self._choice(
            self.tr("Vence"), [stay, self.tr("Nunca"), self.tr("El día que se elija")]
        )
        self.day = QDateEdit(QDate.currentDate().addMonths(6), self)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Último día"))
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.change = QPushButton(self.tr("&Cambiar"), self)
        self.change.setProperty("role", "main")
        self.change.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancelar"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        for box in (self.how, self.address, self.state, self.expiry):
            box.currentIndexChanged.connect(self._count)
        for check in self.channels.values():
            check.toggled.connect(self._count)
        self.day.dateChanged.connect(self._count)
        desk.changed.connect(self._count)
        self.change.clicked.connect(self._change)
        self.cancel.clicked.connect(self.reject)
        self._count()

    def _choice(self, name: str, words: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.addItems(list(words))
        box.setAccessibleName(name)
        box.setAccessibleDescription(name)
        return box

    def _lay_out(self) -> None:
        entries = len(self._ids)
        sentence = (
            self.tr("En las frases de 1 entrada:")
            if entries == 1
            else self.tr("En las frases de {n} entradas:").format(n=entries)
        )
        heading = QLabel(sentence, self)
        heading.setProperty("role", "heading")
        boxes = QHBoxLayout()
        for check in self.channels.values():
            boxes.addWidget(check)
        boxes.addStretch(1)
        days = QHBoxLayout()
        days.addWidget(self.expiry, 1)
        days.addWidget(self.day)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Ca&nales"), self.how)
        form.addRow("", boxes)
        form.addRow(self.tr("Trat&o"), self.address)
        form.addRow(self.tr("&Estado"), self.state)
        label = QLabel(self.tr("&Vence"), self)  # a layout in the row is no buddy
        label.setBuddy(self.expiry)
        form.addRow(label, days)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change, 1)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addLayout(form)
        layout.addWidget(self.status)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.status.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.status.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.resize(self.fontMetrics().averageCharWidth() * 70, layout.sizeHint().height())

    def batch(self) -> Batch:
        """What is chosen."""
        day = self.day.date().toPython()
        chosen = self.expiry.currentIndex()
        return Batch(
            self._hows[self.how.currentIndex()],
            frozenset(c for c, box in self.channels.items() if box.isChecked()),
            self._addresses[self.address.currentIndex()],
            self._statuses[self.state.currentIndex()],
            day if chosen == _DAY else None,  # type: ignore[arg-type]
            chosen == _NEVER,
        )

    def _count(self, *_: object) -> None:
        self._result = None
        self.change.setText(self.tr("&Cambiar"))
        self.change.setEnabled(False)
        for check in self.channels.values():
            check.setEnabled(self.how.currentIndex() != _KEEP)
        self.day.setEnabled(self.expiry.currentIndex() == _DAY)
        batch, book, ids = self.batch(), self._desk.book, self._ids
        if not batch:
            self._newest.drop()
            self.status.setText(
                self.tr("Elija algún canal.")
                if self.how.currentIndex() != _KEEP
                else self.tr("Elija qué cambia.")
            )
            return
        if batch.how is not None and not batch.channels:
            self._newest.drop()
            self.status.setText(self.tr("Elija algún canal."))
            return
        name = self.tr("Cambiar en varias")

        def work(stopped: Callable[[], bool]) -> Batched:
            del stopped
            return batched(book, ids, batch, name)

        self._newest.run(work, self._show, self._tell)

    def _show(self, result: Batched) -> None:
        self._result = result
        if result.lines:
            self.change.setText(self.tr("&Cambiar {n}").format(n=result.lines))
        self.change.setEnabled(result.lines > 0)
        sentence = self.tr("Frases que cambian: {lines}; entradas: {entries}.")
        sentences = [
            sentence.format(lines=result.lines, entries=result.entries)
            if result.lines
            else self.tr("No cambia ninguna frase: ya están así.")
        ]
        if result.bundled:
            sentence = self.tr("Del programa: {n}, que pasarán a ser de su equipo.")
            sentences.append(sentence.format(n=result.bundled))
        if result.bare:
            sentence = self.tr("Se quedarían sin canal y conservan los suyos: {n}.")
            sentences.append(sentence.format(n=result.bare))
        self._tell(" ".join(sentences))

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)

    def _change(self) -> None:
        if self._result is None:
            return
        result = self._result
        self._desk.changed.disconnect(self._count)
        self._desk.do(result.edit)
        sentence = self.tr("Frases cambiadas: {n}. Ctrl+Z lo deshace.")
        self._desk.told.emit(sentence.format(n=result.lines))
        self.accept()

    def done(self, result: int) -> None:
        self._newest.drop()
        super().done(result)
