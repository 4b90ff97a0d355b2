"""The open line as an agent sees it: on a channel, in a form of address, with its slots."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import (
    Address,
    Channel,
    Entry,
    Gender,
    Line,
    Method,
    Preferences,
    Reason,
    Situation,
    Status,
    Step,
    Suggestion,
)
from assistant.jobs import Err, Ok
from assistant.phrasebook.lint import Level, lint_line
from assistant.phrasebook.slots import SLOTS, fill, slot_fault
from assistant.ui import wording
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.suggestions import SuggestionModel, SuggestionView

PAUSE_MS = 150
"""Stillness after which the card is drawn again while the line is typed."""

_CHANNELS = tuple(Channel)
_ADDRESSES = (Address.USTED, Address.TU, Address.VOS)
_GENDERS = (Gender.NEUTRAL, Gender.MASCULINE, Gender.FEMININE)


class PreviewPanel(QWidget):
    """The card of the agent's window, with the reasons for which it would not be offered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry_id = self._line_id = ""
        self._asked: Line | None = None
        self._red: tuple[Line | None, bool] = (None, False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._make()
        self._lay_out()
        for choice in (self.channel, self.address, self.gender):
            choice.currentIndexChanged.connect(self.refresh)
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        self.refresh()
        QTimer.singleShot(0, self, self._warm)

    def _make(self) -> None:
        self.heading = QLabel(self.tr("Como la ve el agente"), self)
        self.heading.setProperty("role", "heading")
        self.channel = self._choice(self.tr("Canal"), [wording.channel(c) for c in _CHANNELS])
        self.channel.setCurrentIndex(_CHANNELS.index(Channel.CHAT))
        self.address = self._choice(self.tr("Trato"), [wording.address(a) for a in _ADDRESSES])
        self.gender = self._choice(self.tr("Género"), [wording.gender(g) for g in _GENDERS])
        self.filled = QCheckBox(self.tr("Huecos con e&jemplos"), self)
        self.filled.setChecked(True)
        self.filled.toggled.connect(self.refresh)
        self.offered = SpokenLabel(self.tr("Si se ofrece"), self)
        self.offered.setTextFormat(Qt.TextFormat.PlainText)
        self.model = SuggestionModel(self)
        self.card = SuggestionView(self.model, self)
        self.card.setAccessibleName(self.tr("Como la ve el agente"))
        self.card.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.card.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _choice(self, name: str, rows: list[str]) -> QComboBox:
        made = QComboBox(self)
        made.addItems(rows)
        made.setAccessibleName(name)
        made.setAccessibleDescription(name)
        return made

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        for choice in (self.channel, self.address, self.gender):
            choices.addWidget(choice, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.heading)
        layout.addLayout(choices)
        layout.addWidget(self.filled)
        layout.addWidget(self.offered)
        layout.addWidget(self.card)
        layout.addStretch(1)

    def stops(self) -> list[QWidget]:
        return [self.channel, self.address, self.gender, self.filled, self.card]

    @Slot(str, str)
    def show_line(self, entry_id: str, line_id: str) -> None:
        """Show this line; "" for none. The channel and the address become ones that it has."""
        other = (entry_id, line_id) != (self._entry_id, self._line_id)
        self._entry_id, self._line_id = entry_id, line_id
        line = self._line()
        if other and line is not None:
            self._suit(line[1])
        self.refresh()

    def _suit(self, line: Line) -> None:
        for choice in (self.channel, self.address):
            choice.blockSignals(True)
        if line.channels and self._preferences().channel not in line.channels:
            first = next(c for c in _CHANNELS if c in line.channels)
            self.channel.setCurrentIndex(_CHANNELS.index(first))
        if line.address is not Address.ANY:
            self.address.setCurrentIndex(_ADDRESSES.index(line.address))
        for choice in (self.channel, self.address):
            choice.blockSignals(False)

    def _line(self) -> tuple[Entry, Line] | None:
        item = self._desk.book.items.get(self._entry_id)
        if item is None:
            return None
        lines = [each for each in item.entry.lines if each.id == self._line_id]
        # Without what the card does not show: an entry may have 5,000 triggers.
        entry = replace(
            item, entry=item.entry.model_copy(update={"lines": lines, "triggers": []})
        ).freeze()
        return None if not lines or entry.method is None else (entry, entry.lines[0])

    def _preferences(self) -> Preferences:
        return Preferences(
            _CHANNELS[self.channel.currentIndex()],
            _ADDRESSES[self.address.currentIndex()],
            _GENDERS[self.gender.currentIndex()],
        )

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if self._entry_id in names:
            self._pause.start()

    @Slot(str)
    def _selected(self, entry_id: str) -> None:
        if entry_id != self._entry_id:
            self.show_line(entry_id, "")

    @Slot()
    def refresh(self) -> None:
        """Draw the card for what is chosen."""
        self._pause.stop()
        found = self._line()
        chosen = self._preferences()
        for widget in (self.channel, self.address, self.gender, self.filled):
            widget.setEnabled(found is not None)
        if found is None:
            self.offered.setText(self.tr("Elija una frase y aquí verá su tarjeta."))
            self.model.show((), None, chosen.gender)
        else:
            entry, line = found
            why = self._why_not(entry, line, chosen)
            yes = self.tr("Se ofrece por {channel}.").format(channel=_spoken(chosen.channel))
            self.offered.setText(" ".join(why) or yes)
            self.offered.setProperty("role", "note" if why else "quiet")
            self.offered.style().unpolish(self.offered)
            self.offered.style().polish(self.offered)
            if self.filled.isChecked() and slot_fault(line.text) is None:
                line = replace(line, text=self._with_examples(line.text))
            row = Suggestion(entry, line, 1.0, Reason.MATCH)
            self.model.show((row,) if line.text.strip() else (), None, chosen.gender)
        self._fit()

    def _why_not(self, entry: Entry, line: Line, chosen: Preferences) -> list[str]:
        """Why an agent who works like this would not be offered the line, as sentences."""
        today = date.today()  # noqa: DTZ011
        said = []
        if slot_fault(line.text) is not None:
            said.append(str(slot_fault(line.text)))
        if entry.status is not Status.ACTIVE:
            said.append({
                Status.DRAFT: self.tr("La entrada está en borrador: los agentes no la ven."),
                Status.REVIEWED: self.tr("La entrada está revisada, pero falta activarla."),
            }[entry.status])  # fmt: skip
        if entry.expires is not None and entry.expires < today:
            said.append(self.tr("La entrada venció el {day}.").format(day=words.day(entry.expires)))
        if line.status is not Status.ACTIVE:
            said.append({
                Status.DRAFT: self.tr("Está en borrador: los agentes no la ven."),
                Status.REVIEWED: self.tr("Está revisada, pero falta activarla."),
            }[line.status])  # fmt: skip
        if line.expires is not None and line.expires < today:
            said.append(self.tr("Venció el {day}.").format(day=words.day(line.expires)))
        if self._is_red(entry, line):
            said.append(self.tr("Tiene un aviso en rojo: no se puede activar."))
        if chosen.channel not in line.channels:
            channel = _spoken(chosen.channel)
            said.append(self.tr("No se ofrece por {channel}.").format(channel=channel))
        if line.address not in (chosen.address, Address.ANY):
            trato = wording.address(chosen.address)
            said.append(self.tr("No se ofrece a quien se trata de «{trato}».").format(trato=trato))
        return said

    def _is_red(self, entry: Entry, line: Line) -> bool:
        """Whether the line breaks a red rule, as far as it is known; asked for if it is not."""
        if self._red[0] == line:
            return self._red[1]

        def arrived(got: Ok[bool] | Err) -> None:
            if isinstance(got, Err):
                raise got.error
            self._red = (line, got.value)
            self.refresh()

        if self._asked != line:  # the linter is slow the first time, and the engine may be busy
            self._asked = line
            method = entry.method
            self._desk.jobs.run(
                lambda: any(f.level is Level.RED for f in lint_line(line, method)), arrived
            )
        return False

    def _with_examples(self, text: str) -> str:
        """`text` with an invented value in each slot; forms of gender stay for the card."""
        examples = {
            "cliente": self.tr("Ana Ruiz"),
            "producto": self.tr("la línea fija"),
            "plazo": self.tr("24 horas"),
            "agente": self.tr("Leo"),
            "supervisor": self.tr("Marta Gil"),
            "canal": self.tr("el correo"),
        }
        for name in SLOTS:
            text = text.replace(f"{{{name}}}", fill(f"{{{name}}}", examples).text)
        return text

    @Slot()
    def _warm(self) -> None:
        """Measure a card before there is one: the first time takes ten times as long, and would
        hold up the opening of the first entry."""
        if not self.model.rowCount():
            line = Line("", "…", frozenset(_CHANNELS), Address.ANY, Step.OPENING)
            entry = Entry("", "", Situation.UPSET, Method.LISTEN, (), (line,))
            self.model.show((Suggestion(entry, line, 1.0, Reason.MATCH),), None, _GENDERS[0])
            self.card.sizeHintForIndex(self.model.index(0))
            self.model.show((), None, _GENDERS[0])

    def _fit(self) -> None:
        """As high as its card."""
        index = self.model.index(0)
        high = self.card.sizeHintForIndex(index).height() if self.model.rowCount() else 0
        self.card.setVisible(high > 0)
        self.card.setFixedHeight(high + 2 * self.card.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(
            self, "card"
        ):
            QTimer.singleShot(0, self, self._fit)


def _spoken(channel: Channel) -> str:
    """A channel within a sentence."""
    return wording.channel(channel).lower()
