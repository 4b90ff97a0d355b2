"""A row of buttons, each of which unfolds a panel below it; one is open at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget


class Folds(QWidget):
    """`opened(panel)`: the agent unfolded it."""

    opened = Signal(QWidget)

    def __init__(
        self, panels: tuple[tuple[str, str, QWidget], ...], parent: QWidget | None = None
    ) -> None:
        """`panels`: title, what the button's tooltip says, panel."""
        super().__init__(parent)
        self._titles: dict[QPushButton, str] = {}
        self._tips: list[str] = []
        self._panels: dict[QPushButton, QWidget] = {}
        row = self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        for title, tip, panel in panels:
            button = QPushButton(self)
            button.setCheckable(True)
            button.setProperty("role", "fold")
            button.setAccessibleName(title)
            button.setToolTip(tip)
            self._tips.append(tip)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
            column.addWidget(panel)
            panel.hide()
            self._titles[button], self._panels[button] = title, panel
        row.addStretch(1)
        self._label()

    def add_beside(self, button: QPushButton) -> None:
        """At the end of the row, for something that unfolds elsewhere."""
        self._row.addWidget(button)

    def buttons(self) -> list[QPushButton]:
        return list(self._titles)

    def tell_keys(self, keys: Sequence[str]) -> None:
        """The key of each button, in words; "" for none."""
        for button, tip, key in zip(self._titles, self._tips, keys, strict=True):
            button.setToolTip(f"{tip} ({key})" if key else tip)

    def open(self, panel: QWidget) -> None:
        for button, each in self._panels.items():
            each.setVisible(each is panel)
            button.setChecked(each is panel)
        self._label()
        self.opened.emit(panel)

    def close_all(self) -> None:
        for button, each in self._panels.items():
            each.hide()
            button.setChecked(False)
        self._label()

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        if button.isChecked():
            self.open(self._panels[button])
        else:
            self.close_all()

    def _label(self) -> None:
        for button, title in self._titles.items():
            open_now = button.isChecked()
            button.setText(f"{title} {'▾' if open_now else '▸'}")
            state = self.tr("desplegado") if open_now else self.tr("plegado")
            button.setAccessibleDescription(state)
