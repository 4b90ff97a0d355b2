"""The agent's window: one column, in the order of work."""

import math
from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.conversation.suggest import must_close
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
from assistant.settings.keys import Action
from assistant.settings.table import Motion, Settings
from assistant.ui import theme, wording
from assistant.ui.answer_panel import AnswerPanel
from assistant.ui.care_panel import CarePanel
from assistant.ui.case_tools import CaseTools
from assistant.ui.clipboard import Copier
from assistant.ui.draft_panel import DraftPanel
from assistant.ui.folds import Folds
from assistant.ui.handoff_dialog import HandoffDialog
from assistant.ui.incoming import Drops
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.listener import ListenButton, Listener
from assistant.ui.message_edit import MessageEdit
from assistant.ui.modes import Modes
from assistant.ui.more_menu import MoreMenu
from assistant.ui.shortcuts import Shortcuts
from assistant.ui.slots_row import SlotsRow
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.suggestions import SuggestionModel, SuggestionView
from assistant.ui.veil import Veil
from assistant.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    pass

WIDTH = 380
READING, SELF_TALK, STATUS = 84, 125, 90
"""Letters in the longest usual texts of the labels that come and go."""

COPIES = (Action.COPY_1, Action.COPY_2, Action.COPY_3, Action.COPY_4)

E = TypeVar("E", bound=StrEnum)


class Window(QMainWindow):
    """Shows the session's state and turns what the agent does into its commands.

    A QMainWindow, since a screen reader is told of a bare QWidget as a filler and not as a window.

    `told(sentence)`: what came of a command; `copied(row)` comes before it if a line was copied.
    """

    told = Signal(str)
    copied = Signal(int)

    def __init__(
        self,
        session: Session,
        copier: Copier,
        open_url: Callable[[QUrl], bool],
        listener: Listener | None = None,
        io: JobRunner | None = None,
    ) -> None:
        super().__init__()
        self._io = io
        self._session = session
        self._listener = listener
        self._copier = copier
        self._open_url = open_url
        self._announced = ""
        self._styled: tuple[theme.Theme, QFont] | None = None
        self._settings = Settings()
        self._kept: KeptSettings | None = None
        self.shortcuts = Shortcuts(self)
        self.setWindowTitle("Remanso")
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
        self.more = MoreMenu(QApplication.quit, self)
        heading = QLabel(self.tr("&Mensaje del cliente"), self)
        self.message = MessageEdit(self)
        self.message.setAccessibleName(self.tr("Mensaje del cliente"))
        heading.setBuddy(self.message)
        self.listen = None if self._listener is None else ListenButton(self._listener, self)
        self.veil = Veil(self)
        self.new_case = QPushButton(self.tr("Caso nuevo"), self)
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
        self.case = CaseTools(self._session, self.shortcuts, self)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        self.draft = DraftPanel(self._session.advise, self._copier, self)
        self.care = CarePanel(self._session, self._copier, self._io, self)
        self.folds = Folds(
            (
                (
                    self.tr("Mi borrador"),
                    self.tr("Su propia respuesta"),
                    self.draft,
                ),
                (
                    self.tr("Me afectó"),
                    self.tr("Pasar el caso y pausa"),
                    self.care,
                ),
            ),
            self,
        )
        self.escalate = QPushButton(self.tr("Escalar"), self)
        self.escalate.setProperty("role", "main")
        self._lay_out(heading)

    def _lay_out(self, heading: QLabel) -> None:
        for label in (self.reading, self.self_talk, self.status):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.folds.add_beside(self.case.fold)
        top = _row(self.channel, self.address, self.gender, self.more)
        heading.setWordWrap(True)
        second = _row(heading, *([self.listen] if self.listen else []), self.new_case)
        second.setStretch(0, 1)
        gauge = QVBoxLayout()
        gauge.setSpacing(0)
        gauge.addWidget(self.case.curve)
        gauge.addWidget(self.warnings)
        strip = _row(self.reading)
        strip.addLayout(gauge)
        strip.setStretch(0, 1)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 8, 10, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.case.today)
        column.addLayout(second)
        column.addWidget(self.message)
        column.addLayout(strip)
        column.addWidget(self.case.request)
        column.addWidget(self.self_talk)
        column.addWidget(self.panel, 1)
        column.addWidget(self.slots)
        tools = _row(self.copy, self.case.row)
        tools.setStretch(0, 1)
        column.addLayout(tools)
        column.addWidget(self.folds)
        column.addWidget(self.case.list)
        foot = QWidget(self)
        last = QVBoxLayout(foot)
        last.setContentsMargins(10, 6, 10, 10)
        last.setSpacing(6)
        last.addWidget(self.status)
        last.addWidget(self.escalate)
        strip_labels = (self.reading, self.warnings)
        self.modes = Modes(
            body, foot, self._model, self.message, strip_labels, self.status, self.escalate, self
        )
        self.setCentralWidget(self.modes)
        order = [
            self.message,
            *self.modes.compact.stops(),
            self.suggestions,
            *self.panel.stops(),
            *self.slots.fields(),
            self.copy,
            *self.case.buttons(),
            *self.folds.buttons(),
            self.case.fold,
            *self.draft.fields(),
            *self.care.fields(),
            self.case.list,
            self.case.request.field,
            self.escalate,
            *([self.listen] if self.listen else []),
            self.new_case,
            self.case.today.button,
            self.channel,
            self.address,
            self.gender,
            self.more,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.resize(WIDTH, 720)
        self._reserve()
        self.message.setFocus()

    def _reserve(self) -> None:
        """The lines that each text that comes and goes may need in this width: nothing moves
        when an answer arrives."""
        metrics, width = self.fontMetrics(), self.width() - 20
        self.warnings.setFixedHeight(metrics.lineSpacing())
        beside = self.case.curve.width() + 6
        for label, letters, room, most in (
            (self.reading, READING, width - beside, 3),
            (self.self_talk, SELF_TALK, width, 4),
            (self.status, STATUS, width, 3),
        ):
            lines = max(2, math.ceil(letters * metrics.averageCharWidth() / max(room, 1)))
            label.setMinimumHeight(min(lines, most) * metrics.lineSpacing())

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
        combo.setMinimumContentsLength(2)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.currentIndexChanged.connect(self._prefer)
        return combo

    def _wire(self) -> None:
        self._session.changed.connect(self._show)
        self.message.arrived.connect(self._arrived)
        self.message.accepted.connect(self._copy_current)
        self.new_case.clicked.connect(self._new_case)
        self._wire_listening()
        self.suggestions.chosen.connect(self._copy_row)
        self.suggestions.selectionModel().currentChanged.connect(self._current_changed)
        self.slots.accepted.connect(self._copy_current)
        self.case.copy_first.connect(self._copy_first)
        self.case.told.connect(self.tell)
        self.copy.clicked.connect(self._copy_current)
        self.escalate.clicked.connect(self._escalate)
        self.modes.chosen.connect(self._copy_row)
        self.modes.told.connect(self.tell)
        self.shortcuts.bind(Action.COMPACT, self.modes.toggle_compact)
        self.shortcuts.bind(Action.QUIET, self.modes.toggle_quiet)
        for row, action in enumerate(COPIES):
            self.shortcuts.bind(action, self._copy_by_key).setProperty("row", row)
        self.shortcuts.bind(Action.PASTE, self._paste)
        self.shortcuts.bind(Action.NEW_CASE, self._new_case)
        self.shortcuts.bind(Action.ESCALATE, self._escalate)
        self.shortcuts.bind(Action.QUIT, QApplication.quit)
        self.shortcuts.bind(Action.DRAFT, self._draft)
        self.shortcuts.bind(Action.AFFECTED, self._affected)
        self.shortcuts.bind(Action.PAUSE, self.care.open_pause)
        self.folds.opened.connect(self._unfolded)
        self.case.fold.clicked.connect(self.folds.close_all)
        self.draft.told.connect(self.tell)
        self.draft.said.connect(self._say)
        self.care.told.connect(self.tell)
        self.care.wiped.connect(self.folds.close_all)
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Say in the tooltips which key does the same."""
        key = self.shortcuts.shown
        self.modes.take_keys(key(Action.COMPACT), key(Action.QUIET), key(Action.ESCALATE))
        self.suggestions.show_keys(tuple(map(key, COPIES)))
        self.case.tell_keys()
        copies = ", ".join(filter(None, (self.tr("Entrar"), *map(key, COPIES))))
        for button, text, keys in (
            (self.new_case, self.tr("Olvida este caso y empieza otro"), key(Action.NEW_CASE)),
            (self.copy, self.tr("Copia la frase elegida"), copies),
            (self.escalate, self.tr("Prepara la tarjeta de traspaso"), key(Action.ESCALATE)),
        ):
            button.setToolTip(f"{text} ({keys})" if keys else text)
        self.folds.tell_keys((key(Action.DRAFT), key(Action.AFFECTED)))

    def follow(self, kept: KeptSettings) -> None:
        """Take the settings now and whenever they change; the menu opens their window."""
        self._kept = kept
        kept.changed.connect(self._apply)
        kept.told.connect(self.tell)
        WindowSettings(self, kept)
        self._apply(kept.settings)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        for combo, now in (
            (self.channel, settings.channel),
            (self.address, settings.address),
            (self.gender, settings.gender),
        ):
            combo.setCurrentIndex(combo.findData(now.value))
        self._session.limit_warnings(settings.warnings)
        self.panel.prefer_country(settings.country)
        self.shortcuts.take(settings.keys)
        self._tell_keys()
        theme.choose(settings.theme)
        theme.scale_font(settings.font_scale)
        self.apply_theme()
        self.care.keep_still({Motion.YES: True, Motion.NO: False}.get(settings.reduced_motion))
        self.veil.use_key(QKeySequence(settings.keys[Action.SHOW_VEILED]))
        self.veil.action.setChecked(settings.insult_veil)

    def _wire_listening(self) -> None:
        """What comes in by itself, by mouse or by key, and the veil over what it says."""
        self.message.refused.connect(self.tell)
        drops = Drops(self)
        drops.dropped.connect(self.message.take)
        drops.refused.connect(self.tell)
        self.veil.watch(self)
        self.veil.action.toggled.connect(self._veiled)
        self.message.set_veil(self.veil)
        self._model.set_veil(self.veil)
        self.shortcuts.bind(Action.MESSAGE, self._to_message)
        if self.listen is not None and self._listener is not None:
            self.listen.told.connect(self.tell)
            self._listener.heard.connect(self.message.take)
            self._listener.ignored.connect(self.status.setText)
        self._invite()

    @Slot(bool)
    def _veiled(self, on: bool) -> None:
        self.tell(
            self.tr("Insultos velados: mantenga {key} para verlos.").format(key=self.veil.key_name)
            if on
            else self.tr("Insultos a la vista.")
        )

    @Slot()
    def _to_message(self) -> None:
        self.message.setFocus()
        self.message.selectAll()

    def _invite(self) -> None:
        """What the empty field says: where text comes from."""
        words = self.tr("Pegue, escriba o arrastre aquí lo que dijo el cliente (Ctrl+V)")
        if self._listener is not None and self._listener.unavailable:
            words = f"{words}. {self._listener.unavailable}"
        self.message.setPlaceholderText(words)

    def apply_theme(self) -> None:
        """Take the colours that the desktop asks for now."""
        colours = theme.current()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        wanted = colours, app.font()
        if wanted == self._styled:
            return  # Qt would style every widget anew, some 50 ms for nothing
        self._styled = wanted
        app.setPalette(theme.palette(colours))
        self.setStyleSheet(theme.style_sheet(colours))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._reserve()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.apply_theme()
        elif event.type() == QEvent.Type.FontChange:
            self._reserve()
            self.message.fit()

    @Slot(object)
    def _show(self, state: State) -> None:
        reading = state.reading
        case = state.case
        self.draft.prefer(case.preferences)
        words = "" if reading is None else wording.reading(reading)
        now = "" if reading is None else wording.now(reading, case)
        words = f"{words} · {now}" if now else words
        self.reading.setText(words)
        urgent = reading is not None and (reading.escalate or must_close(reading, case))
        _set_role(self.reading, "danger" if urgent else "reading")
        _set_role(self.escalate, "urgent" if urgent else "main")
        self.warnings.setText(wording.ladder(case) if case.warnings else "")
        self.self_talk.setText(self._self_talk(state))
        gender = case.preferences.gender
        if self._model.show(state.suggestions, reading, gender) and state.suggestions:
            self.suggestions.setCurrentIndex(self._model.index(0))
        self.panel.show_state(state)
        self.modes.show_state(state, self.panel_text())
        self.copy.setEnabled(bool(state.suggestions))
        self.slots.offer({name: note.text for name, note in state.today.slots.items()})
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
        if self._kept is not None and self._kept.problems:
            count = len(self._kept.problems)
            parts.append(self.tr("Ajustes por corregir: {n}; ábralos para verlos.").format(n=count))
        return " ".join(parts)

    def _announce(self, state: State, words: str) -> None:
        """Tell a screen reader, once, what was read and what the first line says."""
        if state.reading is None or not words:
            self._announced = ""
            return
        first = self._model.index(0).data() if state.suggestions else self.panel_text()
        # Under a threat the agent hears first what keeps them safe.
        safe = state.protocol[:1] if state.suggestions else ()
        text = " ".join((f"{words}.", *safe, str(first)))
        if text == self._announced:
            return
        self._announced = text
        self._say(text, at_once=state.reading.escalate)
        if state.reading.escalate and self._settings.sounds:
            QApplication.beep()

    def _say(self, text: str, *, at_once: bool = False) -> None:
        """To the screen reader: politely, or over whatever it is reading."""
        say(self, text, at_once=at_once)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """What came of a command: in the status line, and spoken."""
        self.status.setText(sentence)
        self._say(sentence)
        self.told.emit(sentence)

    def copy_line(self, row: int) -> None:
        """Copy the line of `row`, as its key does; `told` says what came of it."""
        self._copy_row(row)

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
    def _paste(self) -> None:
        """The customer's next message, in place of the one that stands there."""
        self.message.setFocus()
        self.message.selectAll()
        self.message.paste()

    @Slot()
    def begin_case(self) -> None:
        """Forget the present case, as the key for it does."""
        self._new_case()

    @Slot()
    def _new_case(self) -> None:
        self.message.empty()
        if self._listener is not None:
            self._listener.forget()
        self.slots.empty()
        self.draft.empty()
        self.care.forget()
        self.folds.close_all()
        self.case.request.forget()
        self._session.new_case()
        self.message.setFocus()
        self._say(self.tr("Caso nuevo: todo vacío."))

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
        self.case.fold.setChecked(False)
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

    @Slot()
    def _copy_first(self) -> None:
        self._copy_row(0)

    @Slot(int)
    def _copy_row(self, row: int) -> None:
        suggestion = self._model.suggestion(row)
        if suggestion is None or self._session.state.pending:
            return
        seen = self.slots.values()  # what the lead offers for this row was not seen yet
        self.suggestions.setCurrentIndex(self._model.index(row))
        gender = self._session.state.case.preferences.gender
        filled = fill(suggestion.line.text, seen, gender)
        if filled.missing:
            self.modes.unfold()  # a small form has no place for the fields
            self._ask_for(filled.missing)
            return
        self._copier.copy(filled.text, lambda there: self._copied(there, suggestion, row))

    def _ask_for(self, missing: tuple[str, ...]) -> None:
        values = self.slots.values()
        empty = tuple(name for name in missing if not values[name])
        names = ", ".join(wording.slot(name).lower() for name in empty or missing)
        text = self.tr("Antes de copiar, complete: {names}.")
        if not empty:
            text = self.tr("Hoy propone {names}: mírelo y copie otra vez.")
        self.tell(text.format(names=names))
        self.slots.focus_on(empty or missing)

    def _copied(self, there: bool, suggestion: Suggestion, row: int) -> None:
        if not there:
            self.tell(
                self.tr("Otro programa tiene ocupado el portapapeles; espere un momento y repita.")
            )
            return
        self._session.used(suggestion)
        self.copied.emit(row)
        told = self.tr("Copiada la frase {n}.").format(n=row + 1)
        undo = self.shortcuts.shown(Action.UNDO_WARNING)
        more = wording.after_copy(suggestion, self._session.state.case, undo)
        self.tell(f"{told} {more}".strip())
        # What comes next is the customer's next message: it replaces this one.
        self.message.selectAll()
        if self.slots.has_keyboard():
            self.message.setFocus()

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
        dialog = HandoffDialog(
            self._session.card(),
            said,
            self._copier,
            self._open_url,
            self,
            mail_to=self._settings.escalation_mail,
            veil=self.veil,
        )
        dialog.told.connect(self.tell)
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
