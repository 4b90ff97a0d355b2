"""The slip of an incident: filled from the case, edited, then copied or saved by the agent."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.conversation.slip import Category, Rule, Slip, as_text
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.ui.clipboard import Copier

Run = Callable[[Callable[[], Any], Callable[[Ok[Any] | Err], Any]], None]
ChooseFile = Callable[[QWidget, str], str]


class SlipDialog(QDialog):
    """Nothing is written unless the agent presses save and names the file.

    `run` does the writing off the GUI thread; `choose_file(parent, name)` gives a path or "".
    `slip()` is what stands in the fields, for whoever opened the dialog to keep in memory.
    """

    told = Signal(str)

    def __init__(
        self,
        slip: Slip,
        rules: tuple[Rule, ...],
        copier: Copier,
        run: Run,
        parent: QWidget | None = None,
        choose_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Constancia"))
        self._slip = slip
        self._copier = copier
        self._run = run
        self._choose_file = choose_file or self._ask_file
        self._lines: dict[str, QLineEdit] = {}
        self._texts: dict[str, QPlainTextEdit] = {}
        self.categories: dict[Category, QCheckBox] = {}
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._form())
        self.country = QComboBox(self)
        self.country.setAccessibleName(self.tr("País"))
        self.country.setAccessibleDescription(self.tr("País"))
        self.hint = self._wrapped()
        # Sources are for reading, not a link: nothing here opens a connection.
        self.hint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._rules = rules
        self.country.addItem(self.tr("Otro país"), "")
        for rule in rules:
            self.country.addItem(rule.name, rule.code)
        self.country.currentIndexChanged.connect(self._show_rule)
        here = QLocale.territoryToCode(QLocale.system().territory())
        self.country.setCurrentIndex(max(self.country.findData(here), 0))
        self._show_rule()
        self.status = self._wrapped()
        column = QVBoxLayout(self)
        note = self._wrapped()
        note.setText(self.tr("Solo usted la ve. No se guarda nada si no pulsa «Guardar como…»."))
        column.addWidget(note)
        column.addWidget(area, 1)
        place = QHBoxLayout()
        label = QLabel(self.tr("&País"), self)
        label.setBuddy(self.country)
        place.addWidget(label)
        place.addWidget(self.country, 1)
        column.addLayout(place)
        column.addWidget(self.hint)
        column.addWidget(self.status)
        column.addLayout(self._buttons())
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 64, metrics.lineSpacing() * 38)
        self._lines["created_by"].setFocus()

    def _wrapped(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("role", "quiet")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _form(self) -> QWidget:
        form = QWidget(self)
        rows = QFormLayout(form)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._line(rows, "folio", self.tr("Folio"))
        self._line(rows, "created_by", self.tr("Escrita por"))
        self._line(rows, "written_at", self.tr("Fecha de la constancia"))
        self._line(rows, "happened_at", self.tr("Fecha de lo ocurrido"))
        self._line(rows, "channel", self.tr("Canal"))
        self._line(rows, "queue", self.tr("Cola o servicio"))
        self._line(rows, "case_number", self.tr("Número de caso"))
        rows.addRow(self.tr("Tipo"), self._category_boxes())
        self._line(rows, "ladder", self.tr("Avisos dados"))
        self._line(rows, "lines", self.tr("Frases usadas"))
        self._line(rows, "ended", self.tr("Cómo terminó el contacto"))
        self._text(rows, "description", self.tr("Descripción (opcional)"))
        self._text(rows, "effect", self.tr("Efecto en mí (opcional)"))
        self.share_effect = QCheckBox(self.tr("Incluir el efecto en la copia y el archivo"))
        self.share_effect.setChecked(self._slip.share_effect)
        rows.addRow(self.share_effect)
        self.support = QCheckBox(self.tr("Deseo apoyo"))
        self.support.setChecked(self._slip.support)
        rows.addRow(self.support)
        self._line(rows, "witnesses", self.tr("Testigos"))
        self._line(rows, "measures", self.tr("Medidas ofrecidas"))
        self._line(rows, "received", self.tr("Recibida por y cuándo"))
        return form

    def _line(self, rows: QFormLayout, name: str, title: str) -> None:
        field = QLineEdit(getattr(self._slip, name))
        field.setAccessibleName(title)
        field.setCursorPosition(0)
        rows.addRow(title, field)
        self._lines[name] = field

    def _text(self, rows: QFormLayout, name: str, title: str) -> None:
        field = QPlainTextEdit(getattr(self._slip, name))
        field.setAccessibleName(title)
        field.setTabChangesFocus(True)
        field.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 12)
        rows.addRow(title, field)
        self._texts[name] = field

    def _category_boxes(self) -> QWidget:
        words = {
            Category.SHOUTING: self.tr("Grito"),
            Category.INSULT: self.tr("Insulto"),
            Category.DISCRIMINATION: self.tr("Discriminación"),
            Category.SEXUAL: self.tr("Sexual"),
            Category.THREAT: self.tr("Amenaza"),
            Category.PERSISTENCE: self.tr("Persistencia"),
        }
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, category in enumerate(Category):
            box = QCheckBox(words[category])
            box.setChecked(category in self._slip.categories)
            grid.addWidget(box, at // 2, at % 2)
            self.categories[category] = box
        return boxes

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, slot in (
            (self.tr("Copiar"), self._copy),
            (self.tr("Guardar como…"), self._save),
            (self.tr("Cerrar"), self.accept),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def line(self, name: str) -> QLineEdit:
        return self._lines[name]

    def text(self, name: str) -> QPlainTextEdit:
        return self._texts[name]

    def slip(self) -> Slip:
        """What stands in the fields now."""
        fields: dict[str, str] = {n: f.text().strip() for n, f in self._lines.items()}
        fields |= {n: f.toPlainText().strip() for n, f in self._texts.items()}
        chosen = frozenset(c for c, box in self.categories.items() if box.isChecked())
        return replace(
            self._slip,
            **fields,
            categories=chosen,
            share_effect=self.share_effect.isChecked(),
            support=self.support.isChecked(),
        )

    def _rule(self) -> Rule | None:
        code = self.country.currentData()
        return next((r for r in self._rules if r.code == code), None)

    @Slot()
    def _show_rule(self) -> None:
        rule = self._rule()
        parts = [self.tr("Use los campos comunes."), self.tr("No es asesoría legal.")]
        if rule is not None:
            source = self.tr("Fuente: {source} (leída el {day}).")
            parts = [rule.hint, parts[1], source.format(source=rule.source, day=rule.checked)]
        self.hint.setText(" ".join(parts))

    def _words(self) -> str:
        rule = self._rule()
        return as_text(self.slip(), "" if rule is None else f"{rule.name}: {rule.hint}")

    @Slot()
    def _copy(self) -> None:
        self._copier.copy(self._words(), self._copied)

    def _copied(self, there: bool) -> None:
        busy = self.tr("Otro programa tiene ocupado el portapapeles; espere un momento y repita.")
        self._tell(self.tr("Constancia copiada.") if there else busy)

    def _ask_file(self, parent: QWidget, name: str) -> str:
        title = self.tr("Guardar la constancia")
        return QFileDialog.getSaveFileName(parent, title, name, self.tr("Texto (*.txt)"))[0]

    @Slot()
    def _save(self) -> None:
        name = "".join(c for c in self.slip().folio if c.isalnum() or c in "-_") or "constancia"
        chosen = self._choose_file(self, f"{name}.txt")
        if not chosen:
            return
        target, data = Path(chosen), self._words().encode("utf-8")
        self._run(lambda: _write(target, data), self._saved)

    def _saved(self, got: Ok[Path] | Err) -> None:
        if isinstance(got, Ok):
            self._tell(self.tr("Guardada en {place}.").format(place=got.value))
            return
        self._tell(sentence_of(got.error))

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.told.emit(sentence)


def _write(target: Path, data: bytes) -> Path:
    # Imported where it is used: the window waits for no file lock.
    from assistant.phrasebook.atomic import saving, write_bytes

    with saving(target):
        write_bytes(target, data)
    return target
