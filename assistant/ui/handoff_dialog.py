"""The handoff card: filled from the case, edited by the agent, then copied or mailed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.conversation.handoff import Card, mailto
from assistant.ui.clipboard import Copier
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.veil import Veil, VeiledEdit


class HandoffDialog(QDialog):
    """`told(sentence)`: what happened, for the window's status line.

    `line` is what the agent may say to the customer meanwhile, `mail_to` the address that the
    settings name; "" if there is none.
    """

    told = Signal(str)

    def __init__(
        self,
        card: Card,
        line: str,
        copier: Copier,
        open_url: Callable[[QUrl], bool],
        parent: QWidget | None = None,
        *,
        mail_to: str = "",
        veil: Veil | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Escalar"))
        self._subject = card.subject
        self._mail_to = mail_to
        self._line = line
        self._copier = copier
        self._open_url = open_url
        heading = QLabel(self.tr("&Tarjeta de traspaso: revise, complete y envíe."), self)
        heading.setWordWrap(True)
        self.text = VeiledEdit(self)
        self.text.setPlainText(card.body)
        if veil is not None:
            veil.watch(self)
            self.text.set_veil(veil)
        self.text.setAccessibleName(self.tr("Tarjeta de traspaso"))
        self.text.setTabChangesFocus(True)
        heading.setBuddy(self.text)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        copy = QPushButton(self.tr("Copiar tarjeta"), self)
        copy.setDefault(True)
        copy.setProperty("role", "main")
        copy.clicked.connect(self._copy)
        mail = QPushButton(self.tr("Enviar por correo"), self)
        mail.setAutoDefault(False)
        mail.clicked.connect(self._mail)
        cancel = QPushButton(self.tr("Cancelar"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        more = QHBoxLayout()
        more.addWidget(mail)
        more.addWidget(cancel)
        layout = QVBoxLayout(self)
        for widget in (heading, self.text, self.status, copy):
            layout.addWidget(widget)
        layout.addLayout(more)
        if line:
            layout.addSpacing(8)
            layout.addWidget(self._meanwhile(line))
        lines = card.body.count("\n") + 4
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * min(lines, 14))
        width = max(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * 58)
        # Wrapped labels know their height only for a width.
        self.resize(width, layout.totalHeightForWidth(width))
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _meanwhile(self, line: str) -> QWidget:
        box = QGroupBox(self.tr("Para decir al cliente"), self)
        text = QLabel(line, box)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        copy = QPushButton(self.tr("Copiar frase"), box)
        copy.setAutoDefault(False)
        copy.setAccessibleDescription(line)
        copy.clicked.connect(self._copy_line)
        inner = QVBoxLayout(box)
        inner.addWidget(text)
        inner.addWidget(copy)
        return box

    def _copy_line(self) -> None:
        self._copier.copy(self._line, self._line_copied)

    def _line_copied(self, there: bool) -> None:
        self._tell(self.tr("Frase copiada.") if there else self._busy())

    def _tell(self, sentence: str) -> None:
        """In the status line, and spoken."""
        self.status.setText(sentence)
        say(self, sentence)

    def _busy(self) -> str:
        return self.tr("Otro programa tiene ocupado el portapapeles; espere un momento y repita.")

    def _copy(self) -> None:
        self._copier.copy(self.text.toPlainText(), self._copied)

    def _copied(self, there: bool) -> None:
        if there:
            self.told.emit(self.tr("Tarjeta copiada. Péguela donde la recibe su supervisor."))
            self.accept()
            return
        self._tell(self._busy())

    def _mail(self) -> None:
        self._copier.copy(self.text.toPlainText(), self._mail_after_copy)

    def _mail_after_copy(self, _there: bool) -> None:
        address = mailto(self._subject, self.text.toPlainText(), self._mail_to)
        if self._open_url(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self.told.emit(self.tr("Tarjeta en su programa de correo: elija a quién y envíela."))
            self.accept()
            return
        self._tell(
            self.tr("No hay programa de correo que responda; la tarjeta quedó en el portapapeles.")
        )
