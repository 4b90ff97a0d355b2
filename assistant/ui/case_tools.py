"""What the window shows and does for the case as a whole: its curve, request, list and ladder,
the correction, the base lines, the proposal, and the lead's card for today.

The window places the widgets; the keys work anywhere in it.
"""

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from assistant.conversation import proposal
from assistant.conversation.temperature import temperature
from assistant.domain import SITUATIONS, Situation
from assistant.session import Session, State
from assistant.settings.keys import Action
from assistant.ui import wording
from assistant.ui.case_list import CaseList
from assistant.ui.proposal_dialog import ProposalDialog
from assistant.ui.request_line import RequestLine
from assistant.ui.shortcuts import Shortcuts
from assistant.ui.temperature_curve import TemperatureCurve
from assistant.ui.today_card import TodayCard


class CaseTools(QObject):
    """`copy_first`: the first line is the one to copy. `told(sentence)`: what came of a command.

    `row`, `fold`, `curve`, `request`, `list` and `today` are for the window to place.
    """

    copy_first = Signal()
    told = Signal(str)

    def __init__(self, session: Session, shortcuts: Shortcuts, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._keys = session, shortcuts
        self._window = window
        self.curve = TemperatureCurve(window)
        self.request = RequestLine(window)
        self.list = CaseList(window)
        self.list.hide()
        self.today = TodayCard(window)
        self.correct, self.none = self._button(), self._button()
        self.warn, self.fold = self._button(), self._button()
        self.fold.setCheckable(True)
        self.row = QWidget(window)
        row = QHBoxLayout(self.row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.correct, self.none, self.warn):
            row.addWidget(button)
        self.fold.setProperty("role", "fold")
        self._menu = self._situations()
        self._wire()
        self._fold(False)

    def buttons(self) -> tuple[QPushButton, ...]:
        """The commands, in their row."""
        return self.correct, self.none, self.warn

    def _button(self) -> QPushButton:
        button = QPushButton(self._window)
        button.setProperty("role", "tool")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _situations(self) -> QMenu:
        menu = QMenu(self.tr("Corregir la lectura"), self._window)
        menu.setAccessibleName(self.tr("Corregir la lectura"))
        for situation in SITUATIONS:
            action = menu.addAction(wording.situation_choice(situation))
            action.setCheckable(True)
            action.setData(situation.value)
            action.triggered.connect(self._correct)
        return menu

    def _wire(self) -> None:
        self._session.changed.connect(self._show)
        self.request.kept.connect(self._keep_request)
        self.correct.clicked.connect(self._ask_situation)
        self.none.clicked.connect(self._none_serves)
        self.warn.clicked.connect(self._warn)
        self.fold.toggled.connect(self._fold)
        self._keys.bind(Action.WARNING, self._warn)
        self._keys.bind(Action.UNDO_WARNING, self._undo_warning)
        self._keys.bind(Action.NONE_SERVES, self._none_serves)
        self._keys.bind(Action.CORRECT, self._ask_situation)

    @Slot()
    def tell_keys(self) -> None:
        """Name the buttons again: their keys are others."""
        self._show(self._session.state)

    @Slot(object)
    def _show(self, state: State) -> None:
        self.curve.show_temperature(temperature(state.case))
        self.request.show_request(state.case.request)
        self.list.show_case(state.case)
        self.today.show_today(state.today)
        many = len(state.case.messages)
        text = self.tr("Caso {n}").format(n=many) if many else self.tr("Caso")
        self.fold.setText(f"{text} {'▾' if self.fold.isChecked() else '▸'}")
        name = self.tr("Mensajes de este caso: {n}").format(n=many)
        self.fold.setAccessibleName(name)
        self.fold.setToolTip(name)
        key = self._keys.shown
        _name(
            self.correct,
            self.tr("Corregir"),
            self.tr("Corregir la lectura"),
            key(Action.CORRECT),
        )
        warning = key(Action.WARNING)
        if state.case.warnings < state.case.warning_limit:
            text, name = self.tr("Avisar"), self.tr("Dar el aviso que toca")
        else:
            text, name = self.tr("Cerrar"), self.tr("Copiar la frase de cierre")
        _name(self.warn, f"{text} {warning}".strip(), name, warning)
        if state.base:
            text, name = self.tr("Proponer"), self.tr("Proponer este mensaje al responsable")
        else:
            text, name = self.tr("No sirven"), self.tr("Ninguna me sirve")
        _name(self.none, text, name, key(Action.NONE_SERVES))

    @Slot(bool)
    def _fold(self, open_: bool) -> None:
        self.list.setVisible(open_)
        state = self.tr("desplegado") if open_ else self.tr("plegado")
        self.fold.setAccessibleDescription(state)
        self._show(self._session.state)

    @Slot(str)
    def _keep_request(self, text: str) -> None:
        self._session.keep_request(text)
        self.told.emit(self.tr("Guardado lo que pide, hasta el fin del caso."))

    @Slot()
    def _warn(self) -> None:
        state = self._session.state
        if state.pending:
            return
        if state.reading is not None and state.reading.escalate:
            self.told.emit(self.tr("Ante un peligro no se avisa: escale ahora."))
        elif self._session.warn() is None:
            self.told.emit(
                self.tr("No queda frase de aviso para este canal y trato; cámbielos o escale.")
            )
        else:
            self.copy_first.emit()

    @Slot()
    def _undo_warning(self) -> None:
        if self._session.undo_warning():
            text = self.tr("Aviso deshecho: {ladder}.")
            self.told.emit(text.format(ladder=wording.ladder(self._session.state.case)))
        else:
            self.told.emit(self.tr("No hay avisos que deshacer."))

    @Slot()
    def _ask_situation(self) -> None:
        state = self._session.state
        if state.reading is None or state.pending:
            self._no_message()
            return
        for action in self._menu.actions():
            action.setChecked(action.data() == state.reading.situation.value)
        above = QPoint(0, -self._menu.sizeHint().height())
        self._menu.popup(self.correct.mapToGlobal(above))
        self._menu.setActiveAction(self._menu.actions()[0])

    @Slot()
    def _correct(self) -> None:
        chosen = self.sender()
        assert isinstance(chosen, QAction)
        situation = Situation(chosen.data())
        if self._session.correct(situation):
            text = self.tr("Corregida: {situation}.")
            self.told.emit(text.format(situation=wording.situation(situation)))

    @Slot()
    def _none_serves(self) -> None:
        state = self._session.state
        if state.reading is None or state.pending:
            self._no_message()
        elif state.base:
            self._propose(state)
        else:
            self._session.none_serves()
            self.told.emit(
                self.tr("Frases generales. Otra vez lo mismo: proponerlo al responsable.")
            )

    def _no_message(self) -> None:
        self.told.emit(self.tr("Primero pegue el mensaje del cliente."))

    def _propose(self, state: State) -> None:
        dialog = ProposalDialog(
            proposal.draft(state.text),
            proposal.entries_for(state.reading),
            self._session.propose,
            self._window,
        )
        dialog.told.connect(self.told)
        dialog.exec()
        dialog.deleteLater()


def _name(button: QPushButton, text: str, name: str, key: str) -> None:
    """A short text to see; the whole name and its key for the pointer, and apart for a reader,
    which would say a tooltip like the name twice."""
    button.setText(text)
    button.setAccessibleName(name)
    button.setAccessibleDescription(key)
    button.setToolTip(f"{name} ({key})" if key else name)
