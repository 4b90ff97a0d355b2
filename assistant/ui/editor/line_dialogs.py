"""The dialogs of a line: the forms of a word, and what a lead lets stand in it."""

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Gender
from assistant.phrasebook.lint import RULES
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say


class FormsDialog(QDialog):
    """Asks for the three forms of a word; `slot()` is what goes into the line."""

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Formas según el cliente"))
        note = QLabel(self.tr("La misma palabra para él, para ella y sin decir cuál."), self)
        note.setWordWrap(True)
        note.setProperty("role", "quiet")
        self.fields: list[QLineEdit] = []
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, hint in (
            (self.tr("Para é&l"), self.tr("molestarlo")),
            (self.tr("Para e&lla"), self.tr("molestarla")),
            (self.tr("&Neutra"), self.tr("molestarle")),
        ):
            field = QLineEdit(self)
            field.setPlaceholderText(hint)
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(label, field)
            self.fields.append(field)
        self.insert = QPushButton(self.tr("&Insertar"), self)
        self.insert.setProperty("role", "main")
        self.insert.setDefault(True)
        self.insert.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.insert, 1)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(form)
        layout.addLayout(buttons)
        for field in self.fields:
            field.textChanged.connect(self._changed)
        self.fields[0].setText(chosen)
        self._changed()

    def slot(self) -> str:
        """ "{lo|la|le}"; signs that would break it are left out."""
        assert len(self.fields) == len(Gender)
        forms = (re.sub(r"[{}|]", "", field.text()).strip() for field in self.fields)
        return "{" + "|".join(forms) + "}"

    @Slot()
    def _changed(self) -> None:
        self.insert.setEnabled(all(field.text().strip() for field in self.fields))


class AcceptedDialog(QDialog):
    """The rules that a lead lets stand in the line; `left` are those that stay so."""

    def __init__(self, accept: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Permitido en esta frase"))
        self.left = dict(accept)
        note = QLabel(self.tr("El programa no avisa de esto en la frase. Por qué se permitió:"))
        note.setWordWrap(True)
        self.list = Rows(self.tr("Permitido"), self)
        self._ids = list(accept)
        reasons = {rule.id: rule.reason for rule in RULES}
        for rule, reason in accept.items():
            self.list.addItem(f"{reasons.get(rule, rule)} — {reason}")
        self.list.setCurrentRow(0)
        self.remove = QPushButton(self.tr("&Quitar el permiso"), self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        close = QPushButton(self.tr("&Listo"), self)
        close.setProperty("role", "main")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addWidget(close, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        em, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 60, line * 14)

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            del self.left[self._ids.pop(row)]
            say(self, self.tr("Quitado; el programa volverá a avisar."))
        self.remove.setEnabled(bool(self._ids))
