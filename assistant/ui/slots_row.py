"""The fields for the slots of the chosen line, asked for before it is copied."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from assistant.phrasebook.slots import SLOTS
from assistant.ui import wording

LONGEST = 120

LASTING = ("agente",)
"""Slots that say something of the agent: they outlive the case."""


class SlotsRow(QWidget):
    """One field for each slot, side by side, kept for the case; only those of the chosen line
    are shown. What the lead's card offers stands in the field to be seen and changed."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        self._fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self._offers: Mapping[str, str] = {}
        self._taken: dict[str, str] = {}
        for column, name in enumerate(SLOTS):
            label = QLabel(wording.slot(name), self)
            field = QLineEdit(self)
            field.setMaxLength(LONGEST)
            field.setAccessibleName(wording.slot(name))
            field.returnPressed.connect(self.accepted)
            label.setBuddy(field)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(field, 1, column)
            self._fields[name], self._labels[name] = field, label
        self.ask(())

    def fields(self) -> list[QLineEdit]:
        """Every field, in the order of SLOTS."""
        return list(self._fields.values())

    def values(self) -> dict[str, str]:
        """What stands in the fields, by slot."""
        return {name: field.text().strip() for name, field in self._fields.items()}

    def offer(self, values: Mapping[str, str]) -> None:
        """What the lead's card says today; an offer that is over leaves the field it stands in."""
        self._offers = dict(values)
        for name, text in list(self._taken.items()):
            if self._offers.get(name) != text:
                del self._taken[name]
                if self._fields[name].text() == text:
                    self._fields[name].setText("")

    def ask(self, names: tuple[str, ...]) -> None:
        """Show the fields of `names`, with what is offered for them; hide the others."""
        for name, field in self._fields.items():
            shown = name in names
            offer = self._offers.get(name, "")
            if shown and offer and not field.text():
                field.setText(offer)
                field.setCursorPosition(0)
                self._taken[name] = offer
            offered = bool(field.text()) and self._taken.get(name) == field.text()
            words = self.tr("{slot} (según Hoy)") if offered else "{slot}"
            self._labels[name].setText(words.format(slot=wording.slot(name)))
            field.setAccessibleDescription(
                self.tr("Propuesto por la tarjeta Hoy") if offered else ""
            )
            self._labels[name].setVisible(shown)
            field.setVisible(shown)
        self.setVisible(bool(names))

    def focus_on(self, names: tuple[str, ...]) -> None:
        """To the first of `names` that is asked for."""
        field = next((f for n, f in self._fields.items() if n in names), None)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def has_keyboard(self) -> bool:
        """Whether the agent is in one of the fields."""
        return any(field.hasFocus() for field in self._fields.values())

    def empty(self) -> None:
        for name, field in self._fields.items():
            if name not in LASTING:
                field.setText("")  # clear() would keep it for undo
        self._taken.clear()
        self.ask(())
