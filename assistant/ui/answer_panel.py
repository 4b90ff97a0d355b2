"""The middle of the window, of one size whatever it shows: lines, a sentence, or the protocol."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Certainty, Reading, Situation
from assistant.session import Readiness, State
from assistant.ui.numbers import Numbers
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.suggestions import SuggestionView


class AnswerPanel(QStackedWidget):
    """Shows the suggestions of a state, or says in a sentence why there are none."""

    def __init__(self, view: SuggestionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sentence.setProperty("role", "quiet")
        self._sentence.setContentsMargins(4, 8, 4, 8)
        self._protocol = SpokenLabel(self.tr("Protocolo"))
        self._protocol.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._protocol.setTextFormat(Qt.TextFormat.PlainText)
        self._protocol.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._protocol.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._numbers = Numbers()
        self._card = self._frame()
        for page in (self._view, self._sentence, self._card):
            self.addWidget(page)

    def _frame(self) -> QScrollArea:
        title = QLabel(self.tr("Protocolo: siga estos pasos ahora"))
        title.setProperty("role", "danger")
        title.setWordWrap(True)
        frame = QFrame()
        frame.setProperty("role", "protocol")
        layout = QVBoxLayout(frame)
        layout.addWidget(title)
        layout.addWidget(self._protocol)
        layout.addWidget(self._numbers)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(frame)
        return area

    def prefer_country(self, code: str) -> None:
        """The country whose numbers come first; "" for the one of the desktop."""
        self._numbers.prefer(code)

    def show_state(self, state: State) -> None:
        reading = state.reading
        if state.suggestions:
            self.setCurrentWidget(self._view)
        elif reading is not None and reading.situation is Situation.CRISIS:
            self._numbers.fill()
            self._protocol.setText(self._steps(reading))
            self.setCurrentWidget(self._card)
        else:
            self._sentence.setText(self._why_nothing(state))
            self.setCurrentWidget(self._sentence)

    def _steps(self, reading: Reading) -> str:
        entry = next(
            (m.entry for m in reading.matches if m.entry.steps),
            None,
        )
        steps = entry.steps if entry is not None else (self.tr("Escale ahora."),)
        return "\n\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))

    def _why_nothing(self, state: State) -> str:
        if state.engine is Readiness.FAILED:
            return state.fault
        if state.unreadable:
            return self.tr("No hay palabras que leer en este mensaje. Pegue el texto del cliente.")
        if state.reading is None:
            if state.pending:
                return self.tr("Leyendo…")
            return self.tr("Pegue o escriba arriba lo que dijo el cliente.")
        if state.reading.certainty is Certainty.UNSURE:
            return self.tr("No quedan frases para este canal y trato; cámbielos arriba o escale.")
        if state.reading.situation is Situation.CALM:
            return self.tr("El cliente habla con calma: atiéndalo como siempre.")
        return self.tr("Ya usó las frases de este caso; puede escalar.")
