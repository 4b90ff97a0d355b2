"""The middle of the window, of one size whatever it shows: lines, a sentence, or a protocol."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from assistant.domain import Certainty, Situation
from assistant.session import Readiness, State
from assistant.ui.protocol_card import ProtocolCard
from assistant.ui.suggestions import SuggestionView

FEWEST_LINES = 7
"""Of the window's text, that the panel is high: the first suggestion can be read."""


class AnswerPanel(QStackedWidget):
    """Shows the suggestions of a state, or says in a sentence why there are none.

    Under a direct threat the agent's own protocol stands below the lines.
    """

    def __init__(self, view: SuggestionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sentence.setProperty("role", "quiet")
        self._sentence.setContentsMargins(4, 8, 4, 8)
        self._crisis = ProtocolCard(
            self.tr("Protocolo: siga estos pasos ahora"), self.tr("P&aís de la persona"), self
        )
        self._threat = ProtocolCard(
            self.tr("Su seguridad primero: siga estos pasos ahora"), self.tr("Su p&aís")
        )
        self._threat.hide()
        self._lines = QWidget(self)
        both = QVBoxLayout(self._lines)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._view, 1)
        both.addWidget(self._threat, 1)
        for page in (self._lines, self._sentence, self._crisis):
            self.addWidget(page)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order, after the lines."""
        return [*self._threat.stops(), *self._crisis.stops()]

    def prefer_country(self, code: str) -> None:
        """The country whose numbers come first; "" for the one of the desktop."""
        self._crisis.prefer_country(code)
        self._threat.prefer_country(code)

    def sizeHint(self) -> QSize:
        """What is left of the window is the panel's, and its pages scroll; a page that asked for
        its whole height would push the escalate button out of sight."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Of a line with its head at least; a window too low for that scrolls."""
        low = super().minimumSizeHint()
        return low.expandedTo(QSize(0, FEWEST_LINES * self.fontMetrics().lineSpacing()))

    def hasHeightForWidth(self) -> bool:
        return False

    def show_state(self, state: State) -> None:
        reading = state.reading
        steps = state.protocol
        threat = reading is not None and reading.danger and bool(steps)
        self._view.setVisible(bool(state.suggestions))
        self._threat.setVisible(threat)
        if threat:
            self._threat.show_steps(steps)
        if state.suggestions or threat:
            self.setCurrentWidget(self._lines)
        elif reading is not None and reading.situation is Situation.CRISIS:
            self._crisis.show_steps(steps or (self.tr("Escale ahora."),))
            self.setCurrentWidget(self._crisis)
        else:
            self._sentence.setText(self._why_nothing(state))
            self.setCurrentWidget(self._sentence)

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
