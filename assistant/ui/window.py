"""The agent's window: one column, in the order of work."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import (
    Address,
    Channel,
    Gender,
    Preferences,
    Situation,
    Suggestion,
)
from assistant.jobs import JobRunner
from assistant.phrasebook.slots import fill, open_slots
from assistant.session import Readiness, Session, State
from assistant.ui import theme, wording
from assistant.ui.answer_panel import AnswerPanel
from assistant.ui.care_panel import CarePanel
from assistant.ui.clipboard import Copier
from assistant.ui.draft_panel import DraftPanel
from assistant.ui.folds import Folds
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.message_edit import MessageEdit
from assistant.ui.slots_row import SlotsRow
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.suggestions import SuggestionModel, SuggestionView

WIDTH, NARROWEST = 380, 300

E = TypeVar("E", bound=StrEnum)


class Window(QMainWindow):
    """Shows the session's state and turns what the agent does into its commands.

    A QMainWindow, since a screen reader is told of a bare QWidget as a filler and not as a window.
    """

    def __init__(
        self,
        session: Session,
        copier: Copier,
        open_url: Callable[[QUrl], bool],
        io: JobRunner | None = None,
    ) -> None:
        super().__init__()
        self._io = io
        self._session = session
        self._copier = copier
        self._open_url = open_url
        self._announced = ""
        self.setWindowTitle("Remanso")
        self.setMinimumWidth(NARROWEST)
        self._build()
        self._wire()
        self.apply_theme()
        self._show(session.state)

    def _build(self) -> None:
        self.channel = self._combo(self.tr("Canal"), Channel, wording.channel, Channel.CHAT)
        spoken = (Address.USTED, Address.TU, Address.VOS)
        self.address = self._combo(self.tr("Trato"), spoken, wording.address, Address.USTED)
        genders = (Gender.NEUTRAL, Gender.MASCULINE, Gender.FEMININE)
        self.gender = self._combo(self.tr("Género"), genders, wording.gender, Gender.NEUTRAL)
        heading = QLabel(self.tr("&Mensaje del cliente"), self)
        self.message = MessageEdit(self)
        self.message.setAccessibleName(self.tr("Mensaje del cliente"))
        self.message.setPlaceholderText(self.tr("Pegue o escriba aquí (Ctrl+V)"))
        heading.setBuddy(self.message)
        self.new_case = QPushButton(self.tr("Caso nuevo"), self)
        self.new_case.setToolTip(self.tr("Olvida este caso y empieza otro (Ctrl+N)"))
        self.reading = SpokenLabel(self.tr("Lectura"), self)
        self.warnings = SpokenLabel(self.tr("Avisos"), self)
        self.warnings.setWordWrap(False)
        self.self_talk = SpokenLabel(self.tr("Para usted"), self)
        self.self_talk.setProperty("role", "self-talk")
        self._model = SuggestionModel(self)
        self.suggestions = SuggestionView(self._model, self)
        self.suggestions.setAccessibleName(self.tr("Sugerencias"))
        self.panel = AnswerPanel(self.suggestions, self)
        self.slots = SlotsRow(self)
        self.copy = QPushButton(self.tr("Copiar"), self)
        self.copy.setToolTip(self.tr("Copia la frase elegida (Entrar; Ctrl+1 a Ctrl+4)"))
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        self.draft = DraftPanel(self._session.advise, self._copier, self)
        self.care = CarePanel(self._session, self._copier, self._io, self)
        self.folds = Folds(
            (
                (
                    self.tr("Mi borrador"),
                    self.tr("Su propia respuesta (Ctrl+B)"),
                    self.draft,
                ),
                (
                    self.tr("Me afectó"),
                    self.tr("Pasar el caso y pausa (Ctrl+M)"),
                    self.care,
                ),
            ),
            self,
        )
        self.escalate = QPushButton(self.tr("Escalar"), self)
        self.escalate.setProperty("role", "main")
        self.escalate.setToolTip(self.tr("Prepara la tarjeta de traspaso (F8)"))
        self._lay_out(heading)

    def _lay_out(self, heading: QLabel) -> None:
        line = self.fontMetrics().lineSpacing()
        # Two lines for each text that comes and goes: nothing moves when an answer arrives.
        for label in (self.reading, self.self_talk, self.status):
            label.setMinimumHeight(2 * line)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        top = _row(self.channel, self.address, self.gender)
        second = _row(heading, None, self.new_case)
        strip = _row(self.reading, self.warnings)
        strip.setStretch(0, 1)
        body = QWidget(self)
        self.setCentralWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(second)
        column.addWidget(self.message)
        column.addLayout(strip)
        column.addWidget(self.self_talk)
        column.addWidget(self.panel, 1)
        column.addWidget(self.slots)
        column.addWidget(self.copy)
        column.addWidget(self.folds)
        column.addWidget(self.status)
        column.addWidget(self.escalate)
        order = [
            self.message,
            self.suggestions,
            *self.slots.fields(),
            self.copy,
            *self.folds.buttons(),
            *self.draft.fields(),
            *self.care.fields(),
            self.escalate,
            self.new_case,
            self.channel,
            self.address,
            self.gender,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.resize(WIDTH, 720)
        self.message.setFocus()

    def _combo(
        self, name: str, values: Iterable[E], word: Callable[[E], str], start: E
    ) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        # On Linux Qt gives a combo's value as its name; the description says what it is.
        combo.setAccessibleDescription(name)
        combo.setToolTip(name)
        for value in values:
            combo.addItem(word(value), value.value)
        combo.setCurrentIndex(combo.findData(start.value))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(5)
        combo.currentIndexChanged.connect(self._prefer)
        return combo

    def _wire(self) -> None:
        self._session.changed.connect(self._show)
        self.message.arrived.connect(self._arrived)
        self.message.accepted.connect(self._copy_current)
        self.new_case.clicked.connect(self._new_case)
        self.suggestions.chosen.connect(self._copy_row)
        self.suggestions.selectionModel().currentChanged.connect(self._current_changed)
        self.slots.accepted.connect(self._copy_current)
        self.copy.clicked.connect(self._copy_current)
        self.escalate.clicked.connect(self._escalate)
        for row, keys in enumerate(("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setProperty("row", row)
            shortcut.activated.connect(self._copy_by_key)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self).activated.connect(
            self._new_case
        )
        QShortcut(QKeySequence("F8"), self).activated.connect(self._escalate)
        QShortcut(QKeySequence("Ctrl+B"), self).activated.connect(self._draft)
        QShortcut(QKeySequence("Ctrl+M"), self).activated.connect(self._affected)
        self.folds.opened.connect(self._unfolded)
        self.draft.told.connect(self._tell)
        self.draft.said.connect(self._say)
        self.care.told.connect(self._tell)
        self.care.wiped.connect(self.folds.close_all)

    def apply_theme(self) -> None:
        """Take the colours that the desktop asks for now."""
        colours = theme.current()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(theme.palette(colours))
        self.setStyleSheet(theme.style_sheet(colours))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.apply_theme()

    @Slot(object)
    def _show(self, state: State) -> None:
        reading = state.reading
        words = "" if reading is None else wording.reading(reading)
        self.reading.setText(words)
        crisis = reading is not None and reading.escalate
        _set_role(self.reading, "danger" if crisis else "reading")
        _set_role(self.escalate, "urgent" if crisis else "main")
        case = state.case
        self.draft.prefer(case.preferences)
        self.warnings.setText(
            self.tr("Aviso {n} de {limit}").format(n=case.warnings, limit=case.warning_limit)
            if case.warnings
            else ""
        )
        self.self_talk.setText(self._self_talk(state))
        gender = case.preferences.gender
        if self._model.show(state.suggestions, reading, gender) and state.suggestions:
            self.suggestions.setCurrentIndex(self._model.index(0))
        self.panel.show_state(state)
        self.copy.setEnabled(bool(state.suggestions))
        self._ask_slots()
        if not state.pending:
            self.status.setText(self._status(state))
            self._announce(state, words)

    def _self_talk(self, state: State) -> str:
        reading = state.reading
        if reading is None or reading.situation is Situation.CALM:
            return ""
        entry = next(
            (m.entry for m in reading.matches if m.entry.situation is reading.situation), None
        )
        if entry is None or not entry.self_talk:
            return ""
        return self.tr("Para usted: {text}").format(text=entry.self_talk)

    def _status(self, state: State) -> str:
        parts = []
        if state.engine in (Readiness.STARTING, Readiness.WORDS):
            parts.append(self.tr("Preparando el lector; por ahora busco solo por palabras."))
        elif state.fault and state.engine is not Readiness.FAILED:
            parts.append(state.fault)
        if state.problems:
            text = self.tr("Problemas en el libro de frases: {n}. Vea: python -m assistant check")
            parts.append(text.format(n=len(state.problems)))
        if state.team:
            parts.append(state.team)
        return " ".join(parts)

    def _announce(self, state: State, words: str) -> None:
        """Tell a screen reader, once, what was read and what the first line says."""
        if state.reading is None or not words:
            self._announced = ""
            return
        first = self._model.index(0).data() if state.suggestions else self.panel_text()
        text = f"{words}. {first}"
        if text == self._announced:
            return
        self._announced = text
        self._say(text, at_once=state.reading.escalate)

    def _say(self, text: str, *, at_once: bool = False) -> None:
        """To the screen reader: politely, or over whatever it is reading."""
        event = QAccessibleAnnouncementEvent(self, text)
        if at_once:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        """What came of a command: in the status line, and spoken."""
        self.status.setText(sentence)
        self._say(sentence)

    def panel_text(self) -> str:
        """The sentence or the protocol that stands where the lines would be."""
        current = self.panel.currentWidget()
        if current is None:
            return ""
        labels = [current] if isinstance(current, QLabel) else current.findChildren(QLabel)
        return " ".join(label.text() for label in labels)

    @Slot(str, bool)
    def _arrived(self, text: str, fresh: bool) -> None:
        self._session.submit(text, fresh=fresh)

    @Slot()
    def _prefer(self) -> None:
        self._session.prefer(
            Preferences(
                Channel(self.channel.currentData()),
                Address(self.address.currentData()),
                Gender(self.gender.currentData()),
            )
        )

    @Slot()
    def _new_case(self) -> None:
        self.message.empty()
        self.slots.empty()
        self.draft.empty()
        self.care.forget()
        self.folds.close_all()
        self._session.new_case()
        self.message.setFocus()

    @Slot()
    def _draft(self) -> None:
        """To the draft, and from it back to the message."""
        if self.draft.edit.hasFocus():
            self.folds.close_all()
            self.message.setFocus()
        else:
            self.folds.open(self.draft)

    @Slot()
    def _affected(self) -> None:
        self.folds.open(self.care)

    @Slot(QWidget)
    def _unfolded(self, panel: QWidget) -> None:
        if panel is self.draft:
            self.draft.edit.setFocus()
        else:
            self.care.begin()
            self.care.pause.setFocus()

    @Slot()
    def _copy_by_key(self) -> None:
        self._copy_row(int(self.sender().property("row")))

    @Slot()
    def _copy_current(self) -> None:
        row = self.suggestions.currentIndex().row()
        self._copy_row(max(row, 0))

    @Slot(int)
    def _copy_row(self, row: int) -> None:
        suggestion = self._model.suggestion(row)
        if suggestion is None or self._session.state.pending:
            return
        self.suggestions.setCurrentIndex(self._model.index(row))
        gender = self._session.state.case.preferences.gender
        filled = fill(suggestion.line.text, self.slots.values(), gender)
        if filled.missing:
            names = ", ".join(wording.slot(name).lower() for name in filled.missing)
            self._tell(self.tr("Antes de copiar, complete: {names}.").format(names=names))
            self.slots.focus_first_empty()
            return
        self._copier.copy(filled.text, lambda there: self._copied(there, suggestion, row))

    def _copied(self, there: bool, suggestion: Suggestion, row: int) -> None:
        if not there:
            self._tell(
                self.tr("Otro programa tiene ocupado el portapapeles; espere un momento y repita.")
            )
            return
        self._session.used(suggestion)
        self._tell(self.tr("Copiada la frase {n}.").format(n=row + 1))
        # What comes next is the customer's next message: it replaces this one.
        self.message.selectAll()

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._ask_slots()

    def _ask_slots(self) -> None:
        suggestion = self._model.suggestion(self.suggestions.currentIndex().row())
        shown = suggestion is not None and bool(self._session.state.suggestions)
        self.slots.ask(open_slots(suggestion.line.text) if shown and suggestion else ())

    @Slot()
    def _escalate(self) -> None:
        line = self._session.transfer_line()
        said = "" if line is None else fill(line.line.text, self.slots.values()).text
        dialog = HandoffDialog(self._session.card(), said, self._copier, self._open_url, self)
        dialog.told.connect(self._tell)
        dialog.exec()
        dialog.deleteLater()


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def _set_role(widget: QWidget, role: str) -> None:
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
