"""A protocol card: what to do now, step by step, and the numbers to call."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from assistant.ui.numbers import Numbers
from assistant.ui.spoken_label import SpokenLabel


class ProtocolCard(QScrollArea):
    """`title` says whose the steps are; `country`, whose the numbers."""

    def __init__(self, title: str, country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)  # it takes the keyboard, to be scrolled
        heading = QLabel(title)
        heading.setProperty("role", "danger")
        heading.setWordWrap(True)
        self.steps = SpokenLabel(self.tr("Protocolo"))
        self.steps.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.steps.setTextFormat(Qt.TextFormat.PlainText)
        self.steps.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.steps.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._numbers = Numbers(country)
        frame = QFrame()
        frame.setProperty("role", "protocol")
        layout = QVBoxLayout(frame)
        layout.addWidget(heading)
        layout.addWidget(self.steps)
        layout.addWidget(self._numbers)
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(frame)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self, self.steps, *self._numbers.stops()]

    def prefer_country(self, code: str) -> None:
        """The country whose numbers come first; "" for the one of the desktop."""
        self._numbers.prefer(code)

    def show_steps(self, steps: tuple[str, ...]) -> None:
        """Number and show them; the file of emergency numbers is read the first time."""
        self._numbers.fill()
        text = "\n\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
        if text != self.steps.text():
            self.steps.setText(text)
            self.verticalScrollBar().setValue(0)
