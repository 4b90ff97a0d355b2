"""«Privacidad»: the facts of this moment, the proof of them, and the charter."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from assistant.privacy.proof import Outcome, Proof
from assistant.ui import privacy_report
from assistant.ui.clipboard import Copier
from assistant.ui.self_test import Facts, SelfTest
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

REFRESH_MS = 2_000
"""How often the facts are asked for while the window is open."""


class PrivacyWindow(QDialog):
    """`told(sentence)`: what came of a command, for the status line behind.

    `charter` is Markdown. `facts` is asked again and again while the window is open.
    """

    told = Signal(str)

    def __init__(
        self,
        charter: str,
        facts: Callable[[], Facts],
        test: SelfTest,
        copier: Copier,
        team: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._test, self._copier, self._team = facts, test, copier, team
        self._proof: Proof | None = None
        self.setWindowTitle(self.tr("Privacidad"))
        self.setProperty("help", "privacy")
        self._build(charter)
        self._clock = QTimer(self)
        self._clock.setInterval(REFRESH_MS)
        self._clock.timeout.connect(self.refresh)
        test.finished.connect(self._finished)
        test.refused.connect(self._refused)
        self.refresh()

    def _build(self, charter: str) -> None:
        self.connections = self._fact(self.tr("Conexiones abiertas"))
        self.on_disk = self._fact(self.tr("Texto de clientes en disco"))
        self.wiped = self._fact(self.tr("Memoria borrada"))
        grid = QGridLayout()
        for row, label in enumerate((self.connections, self.on_disk, self.wiped)):
            name = QLabel(label.accessibleName(), self)
            name.setProperty("role", "quiet")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)
        self.check = QPushButton(self.tr("&Comprobar ahora"), self)
        self.check.setProperty("role", "main")
        self.check.clicked.connect(self._check)
        about = QLabel(
            self.tr(
                "Un mensaje inventado recorre el programa y después se busca en cada archivo,"
                " ventana y conexión. Tarda unos segundos."
            ),
            self,
        )
        about.setProperty("role", "quiet")
        about.setWordWrap(True)
        self.outcome = SpokenLabel(self.tr("Resultado"), self)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Informe"))
        self.copy = QPushButton(self.tr("Co&piar informe"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(self.tr("&Guardar informe…"), self)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._ask_where)
        self.charter = QTextBrowser(self)
        self.charter.setOpenLinks(False)
        self.charter.setMarkdown(charter)
        self.charter.setAccessibleName(self.tr("La carta"))
        self.charter.setTabChangesFocus(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.check)
        column.addWidget(about)
        column.addWidget(self.outcome)
        column.addWidget(self.report, 3)
        column.addLayout(buttons)
        column.addWidget(self.charter, 2)
        for widget in (self.report, self.copy, self.save, self.outcome):
            widget.hide()
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 72, self.fontMetrics().lineSpacing() * 44)
        self.check.setFocus()

    def _fact(self, name: str) -> SpokenLabel:
        label = SpokenLabel(name, self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard
                                      | Qt.TextInteractionFlag.TextSelectableByMouse)  # fmt: skip
        label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return label

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show the facts as they are now."""
        facts = self._facts()
        for label, text in (
            (self.connections, self._connections(facts)),
            (self.on_disk, self._disk()),
            (self.wiped, self._wiped(facts)),
        ):
            if label.text() != text:  # a text set again loses the agent's selection
                label.setText(text)
        self.check.setEnabled(not self._test.running)

    def _connections(self, facts: Facts) -> str:
        if facts.since is None:
            return self.tr("no se cuentan en este arranque")
        parts = [self.tr("{n} desde las {when}").format(
            n=sum(c.times for c in facts.outside), when=_moment(facts.since))]  # fmt: skip
        for contact in facts.outside:
            words = (
                self.tr("{host}: {n}, la última a las {when} (la configuró su líder)")
                if contact.expected
                else self.tr("{host}: {n}, la última a las {when}. Nadie la configuró: avise")
            )
            parts.append(
                words.format(host=contact.host, n=contact.times, when=_moment(contact.last))
            )
        if self._team:
            parts.append(self.tr("Libro del equipo: {place}").format(place=self._team))
        return "\n".join(parts)

    def _disk(self) -> str:
        if self._proof is None:
            return self.tr("Remanso no escribe ninguno; pulse «Comprobar ahora» para verlo")
        words = self.tr("{n} bytes, comprobado a las {when}; archivos leídos: {files}")
        return words.format(
            n=self._proof.leaked, when=_moment(self._proof.at), files=self._proof.files
        )

    def _wiped(self, facts: Facts) -> str:
        if facts.case_open:
            return self.tr("hay un caso abierto; se borra al empezar otro o al cerrar")
        if facts.wiped_at is None:
            return self.tr("todavía no hubo ningún caso")
        return self.tr("a las {when}, al empezar un caso nuevo").format(
            when=_moment(facts.wiped_at)
        )

    @Slot()
    def _check(self) -> None:
        self._say(self.tr("Comprobando…"))
        self._test.start()
        self.refresh()

    @Slot(object)
    def _finished(self, proof: Proof) -> None:
        self._proof = proof
        self.report.setPlainText(privacy_report.report(proof))
        for widget in (self.report, self.copy, self.save):
            widget.show()
        self.outcome.setProperty("role", "danger" if proof.outcome is Outcome.LEAK else "")
        self.outcome.style().polish(self.outcome)
        self._say(f"{privacy_report.outcome(proof.outcome)}. {privacy_report.verdict(proof)}",
                  at_once=proof.outcome is Outcome.LEAK)  # fmt: skip
        self.refresh()

    @Slot(str)
    def _refused(self, why: str) -> None:
        self._say(why)
        self.refresh()

    @Slot()
    def _copy(self) -> None:
        self._copier.copy(self.report.toPlainText(), self._copied)

    def _copied(self, there: bool) -> None:
        if there:
            self._say(self.tr("Informe copiado."))
        else:
            self._say(self.tr("Otro programa tiene ocupado el portapapeles; espere y repita."))

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("remanso-privacidad-{day}.txt").format(day=f"{datetime.now():%Y-%m-%d}")  # noqa: DTZ005
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Guardar informe"), str(Path.home() / name), self.tr("Texto (*.txt)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Write the report to `file`; what came of it is told."""
        try:
            file.write_text(self.report.toPlainText(), "utf-8")
        except OSError as error:
            words = self.tr("No se pudo guardar en {file}: {why}. Elija otra carpeta.")
            self._say(words.format(file=file, why=error.strerror))
            return
        self._say(self.tr("Informe guardado en {file}.").format(file=file))

    def _say(self, sentence: str, *, at_once: bool = False) -> None:
        self.outcome.setText(sentence)
        self.outcome.show()
        say(self, sentence, at_once=at_once)
        self.told.emit(sentence)


def _moment(when: datetime) -> str:
    """The hour, with the day unless it is today; on this machine's clock."""
    local = when.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"{local:%H:%M}"
    day = QDate(local.year, local.month, local.day)
    return f"{QLocale().toString(day, 'd MMM')} {local:%H:%M}"
