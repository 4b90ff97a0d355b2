"""The fields for the slots of the chosen line, asked for before it is copied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from assistant.phrasebook.slots import SLOTS
from assistant.ui import wording

LONGEST = 120


class SlotsRow(QWidget):
    """One field for each slot, kept for the case; only those of the chosen line are shown."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form = form
        self._fields: dict[str, QLineEdit] = {}
        for row, name in enumerate(SLOTS):
            field = QLineEdit(self)
            field.setMaxLength(LONGEST)
            field.setAccessibleName(wording.slot(name))
            field.returnPressed.connect(self.accepted)
            form.addRow(wording.slot(name), field)
            form.setRowVisible(row, False)
            self._fields[name] = field
        self.hide()

    def fields(self) -> list[QLineEdit]:
        """Every field, in the order of SLOTS."""
        return list(self._fields.values())

    def values(self) -> dict[str, str]:
        """What was filled in, by slot."""
        return {name: field.text().strip() for name, field in self._fields.items()}

    def ask(self, names: tuple[str, ...]) -> None:
        """Show the fields of `names`, hide the others."""
        for row, name in enumerate(SLOTS):
            self._form.setRowVisible(row, name in names)
        self.setVisible(bool(names))

    def focus_first_empty(self) -> None:
        for field in self._fields.values():
            if field.isVisibleTo(self) and not field.text().strip():
                field.setFocus()
                return

    def empty(self) -> None:
        for field in self._fields.values():
            field.clear()
        self.ask(())
