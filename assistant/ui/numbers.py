"""The numbers to call in a crisis: a country to choose, and what may be dialled there."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from assistant.emergency import Country, Number, countries
from assistant.ui.spoken_label import SpokenLabel


class Numbers(QWidget):
    """Starts at the country of the settings or the desktop; the file is read when first shown.

    `heading` says whose country it is.
    """

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._countries: tuple[Country, ...] = ()
        self._preferred = ""
        label = QLabel(heading, self)
        self.country = QComboBox(self)
        self.country.setAccessibleName(self.tr("País"))
        self.country.setAccessibleDescription(self.tr("País"))
        label.setBuddy(self.country)
        self.numbers = SpokenLabel(self.tr("Números de emergencia"), self)
        self.numbers.setTextFormat(Qt.TextFormat.PlainText)
        self.numbers.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.numbers.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.country, self.numbers):
            layout.addWidget(widget)
        self.country.currentIndexChanged.connect(self._show)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.country, self.numbers]

    def fill(self) -> None:
        """Read the countries, once."""
        if self._countries:
            return
        self._countries = countries()
        self.country.addItem(self.tr("Elija el país"), "")
        for place in self._countries:
            self.country.addItem(place.name, place.code)
        self.prefer(self._preferred)
        self._show()

    def prefer(self, code: str) -> None:
        """Start from the country `code`, or from the desktop's where it is ""."""
        self._preferred = code
        code = code or QLocale.territoryToCode(QLocale.system().territory())
        self.country.setCurrentIndex(max(self.country.findData(code), 0))

    def _show(self) -> None:
        code = self.country.currentData()
        chosen = next((c for c in self._countries if c.code == code), None)
        if chosen is None:
            self.numbers.setText(self.tr("Confirme el número de emergencias de su país."))
            return
        self.numbers.setText("\n".join(self._line(number) for number in chosen.numbers))

    def _line(self, number: Number) -> str:
        line = f"{number.number} · {number.label}"
        if not number.checked:
            line += " · " + self.tr("confirme el número de su país")
        return line
