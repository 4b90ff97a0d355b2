"""Joining entries: which one stays, what it is called, and the result before it is done."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.merge import Apart, Merged, merge_fault, merged
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.wording import quoted


class MergeDialog(QDialog):
    """Joins the entries `ids` of the desk's book as one step, and opens the one that stays."""

    def __init__(
        self,
        desk: Desk,
        ids: Sequence[str],
        parent: QWidget | None = None,
        *,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unir entradas"))
        self._desk = desk
        self._ids = [i for i in dict.fromkeys(ids) if i in desk.book.items]
        self._today = today or datetime.now().astimezone().date()
        self._result: Merged | None = None
        items = [desk.book.items[i] for i in self._ids]
        self.stays = self._choice(self.tr("Qué entrada se queda"), [i.entry.title for i in items])
        self.title = self._choice(self.tr("Título"), [i.entry.title for i in items], write=True)
        talks = [t for i in items if (t := i.entry.self_talk)]
        self.self_talk = self._choice(self.tr("Para el agente"), [*talks, ""], write=True)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("Así quedaría"))
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.join = QPushButton(self.tr("&Unir"), self)
        self.join.setProperty("role", "main")
        self.join.setDefault(True)
        self.join.clicked.connect(self._join)
        self.cancel = QPushButton(self.tr("Cancelar"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._chosen()
        self.stays.currentIndexChanged.connect(self._chosen)
        self.title.editTextChanged.connect(self._show)
        self.self_talk.editTextChanged.connect(self._show)
        desk.changed.connect(self._show)

    def _choice(self, name: str, words: Sequence[str], *, write: bool = False) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(write)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(list(words) if not write else list(dict.fromkeys(words)))
        box.setAccessibleName(name)
        box.setAccessibleDescription(name)
        if line := box.lineEdit():
            line.setAccessibleName(name)
        box.setMinimumContentsLength(30)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Se queda"), self.stays)
        form.addRow(self.tr("&Título"), self.title)
        form.addRow(self.tr("&Para el agente"), self.self_talk)
        form.addRow(self.tr("&Así quedaría"), self.preview)
        buttons = QHBoxLayout()
        buttons.addWidget(self.join, 1)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 95, metrics.lineSpacing() * 30)

    def _chosen(self, *_: object) -> None:
        """Another entry stays: its title and its text for the agent are proposed."""
        at = self.stays.currentIndex()
        if 0 <= at < len(self._ids) and self._ids[at] in self._desk.book.items:
            entry = self._desk.book.items[self._ids[at]].entry
            self.title.setCurrentText(entry.title)
            self.self_talk.setCurrentText(entry.self_talk or self.self_talk.itemText(0))
        self._show()

    def _show(self, *_: object) -> None:
        book = self._desk.book
        ids = [i for i in self._ids if i in book.items]
        apart = merge_fault(book, ids)
        stays = self._ids[self.stays.currentIndex()] if self._ids else ""
        self._result = None
        if apart is not None or stays not in book.items:
            self.preview.setPlainText("")
            gone = self.tr("La entrada ya no está en el libro.")
            self._say_fault(gone if apart is None else self._why(apart))
            return
        self._result = merged(
            book,
            ids,
            stays,
            title=self.title.currentText().strip(),
            self_talk=self.self_talk.currentText().strip() or None,
            today=self._today,
            name=self.tr("Unir entradas"),
        )
        self.preview.setPlainText(self._words(self._result))
        faults = self._result.item.faults()
        if faults:
            self._say_fault(words.in_words(faults[0], self._result.item))
            return
        self.join.setEnabled(True)
        self.status.setText(self._sentence(self._result))

    def _why(self, apart: Apart) -> str:
        return {
            Apart.FEW: self.tr("Elija dos entradas o más para unirlas."),
            Apart.METHODS: self.tr(
                "Son de métodos distintos y no se unen; elija entradas de un mismo método."
            ),
            Apart.SITUATIONS: self.tr(
                "Son de situaciones distintas y no se unen: sus ejemplos enseñarían al programa a"
                " confundirlas."
            ),
            Apart.DANGER: self.tr(
                "Unas son de peligro y otras no, y no se unen: en las de peligro se avisa primero."
            ),
        }[apart]

    def _say_fault(self, sentence: str) -> None:
        self.join.setEnabled(False)
        self.status.setText(sentence)
        say(self, sentence)

    def _words(self, result: Merged) -> str:
        entry = result.item.entry
        parts = [entry.title]
        if entry.self_talk:
            parts.append(self.tr("Para el agente: {text}").format(text=entry.self_talk))
        for heading, texts in (
            (self.tr("Pasos: {n}"), entry.steps),
            (self.tr("Ejemplos: {n}"), entry.triggers),
            (self.tr("Frases: {n}"), [line.text for line in entry.lines]),
        ):
            if texts:
                parts += ["", heading.format(n=len(texts)), *(f"  {text}" for text in texts)]
        return "\n".join(parts)

    def _sentence(self, result: Merged) -> str:
        sentences = [
            self.tr("Llegan de las otras: ejemplos, {triggers}; frases, {lines}.").format(
                triggers=result.triggers, lines=result.lines
            )
        ]
        if result.twice:
            sentences.append(self.tr("Repetidos que no entran: {n}.").format(n=result.twice))
        if result.tests:
            sentence = self.tr("Pruebas que pasan a esperar la que se queda: {n}.")
            sentences.append(sentence.format(n=result.tests))
        items = self._desk.book.items
        if result.gone:
            titles = self._titles([items[i].entry.title for i in result.gone])
            sentences.append(self.tr("Se quita: {titles}.").format(titles=titles))
        if result.hidden:
            titles = self._titles([items[i].entry.title for i in result.hidden])
            sentence = self.tr(
                "Del programa, no se quita; queda oculta, con la fecha vencida: {titles}."
            )
            sentences.append(sentence.format(titles=titles))
        return " ".join(sentences)

    def _titles(self, titles: Sequence[str]) -> str:
        return ", ".join(quoted(title) for title in titles)

    def _join(self) -> None:
        if self._result is None:
            return
        result = self._result
        # Before it is done: doing it takes away what the sentences are about.
        self._desk.changed.disconnect(self._show)
        self._desk.do(result.edit)
        self._desk.select(result.item.entry.id)
        sentence = self.tr("Unidas en «{title}». Ctrl+Z lo deshace.")
        self._desk.told.emit(sentence.format(title=result.item.entry.title))
        self.accept()
