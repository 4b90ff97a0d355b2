"""What stands ready for an agent whom a case affected: a pause, the slip, and wiping it all."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.conversation.slip import Slip, rules, slip
from assistant.domain import Reason
from assistant.jobs import Err, JobRunner, Ok
from assistant.session import Session
from assistant.ui import motion
from assistant.ui.clipboard import Copier
from assistant.ui.pause_dialog import PauseDialog
from assistant.ui.slip_dialog import SlipDialog


class CarePanel(QWidget):
    """`told(sentence)`: what came of a command; `wiped`: nothing of this is held any more.

    The slip as edited so far is the only thing it holds, in memory. `io` writes the file that
    the agent names; `still` asks for a pause without motion, None for what the system says.
    """

    told = Signal(str)
    wiped = Signal()

    def __init__(
        self,
        session: Session,
        copier: Copier,
        io: JobRunner | None = None,
        parent: QWidget | None = None,
        still: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._copier = copier
        self._io = io
        self._still = still
        self._slip: Slip | None = None
        self._open: SlipDialog | None = None
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "quiet")
        self.note.setText(self.tr("Escalar ya lleva el motivo: pausa del agente."))
        self.pause = self._button(self.tr("Pausa de 90 segundos"), self.open_pause)
        self.slip = self._button(self.tr("Constancia…"), self.open_slip)
        self.wipe = self._button(self.tr("Borrar todo"), self.wipe_all)
        self.wipe.setToolTip(self.tr("Olvida la constancia y el motivo; nada queda en el equipo"))
        grid = QGridLayout()
        grid.addWidget(self.pause, 0, 0, 1, 2)
        grid.addWidget(self.slip, 1, 0)
        grid.addWidget(self.wipe, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addLayout(grid)

    def _button(self, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(pressed)
        return button

    def keep_still(self, still: bool | None) -> None:
        """Whether a pause goes without motion; None for what the system says."""
        self._still = still

    def fields(self) -> list[QWidget]:
        """What takes the focus, in the order of work."""
        return [self.pause, self.slip, self.wipe]

    def begin(self) -> None:
        """The agent says that the case affected them."""
        if not self._session.state.case.affected:
            self._session.affected()
        first = self._session.state.suggestions[:1]
        if first and first[0].reason is Reason.AFFECTED:
            said = self.tr("Tiene derecho a pasar el caso. Las frases para pasarlo van primero.")
        else:  # a protocol or a threat comes first, or no line fits
            said = self.tr("Tiene derecho a pasar el caso. Escale: el motivo ya está puesto.")
        self.told.emit(said)

    def forget(self) -> None:
        """Hold nothing more: another case begins, or all was wiped."""
        dialog, self._slip, self._open = self._open, None, None
        if dialog is not None:
            dialog.close()

    @Slot()
    def open_pause(self) -> None:
        still = motion.reduced() if self._still is None else self._still
        dialog = PauseDialog(self._session.self_talk(), still, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.begin()

    @Slot()
    def open_slip(self) -> None:
        held = self._slip or slip(self._session.state.case, datetime.now().astimezone())
        dialog = SlipDialog(held, rules(), self._copier, self._run, self.window())
        dialog.told.connect(self.told)
        dialog.finished.connect(self._slip_closed)
        self._open = dialog
        dialog.open()

    @Slot()
    def _slip_closed(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, SlipDialog)
        if dialog is self._open:  # else another case has begun meanwhile
            self._slip, self._open = dialog.slip(), None
        dialog.deleteLater()

    @Slot()
    def wipe_all(self) -> None:
        self.forget()
        self._session.affected(False)
        self.told.emit(
            self.tr("Borrado: la constancia y el motivo de traspaso. No queda nada de esto.")
        )
        self.wiped.emit()

    def _run(self, work: Callable[[], Any], on_result: Callable[[Ok[Any] | Err], Any]) -> None:
        if self._io is not None:
            self._io.run(work, on_result)
            return
        try:
            got: Ok[Any] | Err = Ok(work())
        except Exception as error:
            got = Err(error)
        on_result(got)
