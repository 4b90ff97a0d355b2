"""The three forms of the window: whole, compact, and quiet. Which one is kept until it closes."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.session import State
from assistant.ui.badge import Badge
from assistant.ui.compact_page import CompactPage
from assistant.ui.loan import Loan
from assistant.ui.message_edit import FEWEST_LINES, MOST_LINES, MessageEdit
from assistant.ui.suggestions import SuggestionModel

NARROWEST = 300
"""Of the window, in Qt's pixels, where its words need no more."""

COMPACT_LINES = 2
"""Of the message in the compact form: a short one is seen whole."""


class Mode(StrEnum):
    """How much of the window is shown."""

    FULL = "full"
    COMPACT = "compact"
    QUIET = "quiet"


class _Whole(QScrollArea):
    """The whole window; where the screen is too low for it (at 300 %), it scrolls."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = body
        self.setWidget(body)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a larger font needs a wider window
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        low = super().minimumSizeHint()
        return QSize(self._body.minimumSizeHint().width(), low.height())

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()


class Modes(QStackedWidget):
    """`body` is the whole window, `foot` stands below it and always in sight. The other forms
    borrow from them what they show.

    `changed(mode)` when another form is shown; `told(sentence)` for the agent, at the same time.
    `chosen(row)` asks for a line to be copied.
    """

    changed = Signal(Mode)
    told = Signal(str)
    chosen = Signal(int)

    def __init__(
        self,
        body: QWidget,
        foot: QWidget,
        model: SuggestionModel,
        message: MessageEdit,
        strip: tuple[QLabel, ...],
        status: QLabel,
        escalate: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.mode = Mode.FULL
        self._message, self._strip = message, strip
        self._status, self._escalate = status, escalate
        self._loans: list[Loan] = []
        self.whole = _Whole(body)
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.whole, 1)
        column.addWidget(foot)
        self.compact = CompactPage(model, self)
        self.badge = Badge(message, self)
        for page in (self._page, self.compact, self.badge):
            self.addWidget(page)
        self.compact.chosen.connect(self.chosen)
        self.badge.accepted.connect(self._first)
        self.take_keys("", "", "")

    def take_keys(self, compact: str, quiet: str, escalate: str) -> None:
        """The keys, in words, that lead to the two small forms and to the handoff card."""
        self.compact_keys, self.quiet_keys, self._escalate_keys = compact, quiet, escalate

    @Slot()
    def toggle_compact(self) -> None:
        self.change(Mode.FULL if self.mode is Mode.COMPACT else Mode.COMPACT)

    @Slot()
    def toggle_quiet(self) -> None:
        self.change(Mode.FULL if self.mode is Mode.QUIET else Mode.QUIET)

    def change(self, mode: Mode) -> None:
        """Show `mode`; the keyboard stays in the window if it is there."""
        if mode is self.mode:
            return
        self.mode = mode
        while self._loans:
            self._loans.pop().give_back()
        self._message.set_lines(FEWEST_LINES, MOST_LINES)
        if mode is Mode.COMPACT:
            self._borrow(self._message, *self._strip, self._status, self._escalate)
            self._message.set_lines(COMPACT_LINES, COMPACT_LINES)
            self.compact.borrow(self._message, self._strip, self._status, self._escalate)
            self.setCurrentWidget(self.compact)
        elif mode is Mode.QUIET:
            self._borrow(*self._strip, self._status)
            self.badge.borrow(self._strip, self._status)
            self.setCurrentWidget(self.badge)
        else:
            self.setCurrentWidget(self._page)
        for widget in (self._message, *self._strip, self._status, self._escalate):
            widget.show()
        (self.badge if mode is Mode.QUIET else self._message).setFocus()
        self.changed.emit(mode)
        self.told.emit(self._words(mode))

    def unfold(self) -> None:
        """The whole window, for something that only it can show."""
        self.change(Mode.FULL)

    def show_state(self, state: State, sentence: str) -> None:
        """`sentence` stands where the lines would be."""
        if state.reading is not None and state.reading.escalate and not state.suggestions:
            template = self.tr("Siga el protocolo: {keys} lo muestra. {escalate} escala.")
            sentence = template.format(keys=self.compact_keys, escalate=self._escalate_keys)
        self.compact.show_lines(sentence)
        self.badge.hint.setVisible(state.reading is None)

    def height_wanted(self) -> int | None:
        """What a small form needs, in Qt's pixels; None for the whole window."""
        if self.mode is Mode.FULL:
            return None
        page = self.currentWidget()
        assert page is not None
        layout = page.layout()
        assert layout is not None
        layout.activate()
        return max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())

    def minimumSizeHint(self) -> QSize:
        """Of the page that shows: a stack would ask for the largest of its pages."""
        page = self.currentWidget()
        hint = super().minimumSizeHint() if page is None else page.minimumSizeHint()
        return hint.expandedTo(QSize(NARROWEST, 0))

    def _borrow(self, *widgets: QWidget) -> None:
        self._loans = [Loan(widget) for widget in widgets]

    @Slot()
    def _first(self) -> None:
        self.chosen.emit(0)

    def _words(self, mode: Mode) -> str:
        template = {
            Mode.FULL: self.tr("Ventana completa."),
            Mode.COMPACT: self.tr("Forma compacta; {keys} vuelve a la ventana completa."),
            Mode.QUIET: self.tr("Forma discreta; {keys} vuelve a la ventana completa."),
        }[mode]
        keys = self.compact_keys if mode is Mode.COMPACT else self.quiet_keys
        return template.format(keys=keys)
