"""The lead's card for today: one line, and all of it on demand."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from assistant.domain import Today
from assistant.ui import wording
from assistant.ui.spoken_label import SpokenLabel


class TodayCard(QWidget):
    """Hidden while nothing is valid. The button folds and unfolds the whole card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setProperty("role", "fold")
        self.button.setMinimumWidth(1)
        self.all = SpokenLabel(self.tr("Hoy"), self)
        self.all.setTextFormat(Qt.TextFormat.PlainText)
        self.all.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addWidget(self.all)
        self.button.toggled.connect(self._fold)
        self.hide()

    def show_today(self, today: Today) -> None:
        offers = (
            self.tr("{slot}: «{value}»").format(slot=wording.slot(name), value=note.text)
            for name, note in today.slots.items()
        )
        lines = (*(note.text for note in today.lines), *offers)
        if lines == self._lines:
            return
        self._lines = lines
        self.all.setText("\n".join(f"• {line}" for line in lines))
        self.button.setAccessibleName(self.tr("Hoy: {text}").format(text=". ".join(lines)))
        self._title()
        self.setVisible(bool(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title()

    @Slot(bool)
    def _fold(self, open_: bool) -> None:
        self.all.setVisible(open_)
        self._title()

    def _title(self) -> None:
        """The first line, as much of it as fits."""
        mark = "▾" if self.button.isChecked() else "▸"
        text = self.tr("Hoy: {text}").format(text=" · ".join(self._lines))
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        room = self.width() - metrics.averageCharWidth() * 2
        shown = metrics.elidedText(f"{mark} {text}", Qt.TextElideMode.ElideRight, room)
        self.button.setText(shown.replace("&", "&&"))
