"""One setting in its window: label, control, what it is for, and what is wrong with a choice."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from assistant.settings import keys, search
from assistant.settings.kinds import Choice, UnfitError
from assistant.settings.table import BY_NAME, KEYS, Setting, Settings, value
from assistant.ui import wording
from assistant.ui.setting_controls import KeyField, TextField, control_for, translated
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


class SettingRow(QWidget):
    """`chosen(name, value)`: the person made a choice that the setting can take."""

    chosen = Signal(str, object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._settings = Settings()
        self._fixed = ""
        label = translated(setting.label)
        self.label = QLabel(label, self)
        self.label.setWordWrap(True)
        self.control = control_for(setting.kind, self)
        for field in (self.control, *self.control.findChildren(QLineEdit)):
            field.setAccessibleName(label)
        self.label.setBuddy(self.control)
        self.help = QLabel(translated(setting.help), self)
        self.help.setProperty("role", "quiet")
        self.help.setWordWrap(True)
        self.help.setVisible(bool(setting.help))
        self.note = SpokenLabel(label, self)
        self.note.setProperty("role", "note")
        self.note.hide()
        self._lay_out()
        self.control.picked.connect(self._picked)
        self._describe()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        below = isinstance(self.control, TextField)  # an address needs the whole width
        grid.addWidget(self.label, 0, 0, 1, 2 if below else 1)
        if below:
            grid.addWidget(self.control, 1, 0, 1, 2)
        else:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(self.control, 0, 1, right)
        grid.addWidget(self.help, 2, 0, 1, 2)
        grid.addWidget(self.note, 3, 0, 1, 2)

    def show_settings(self, settings: Settings) -> None:
        """Show the value in effect; a note on an earlier choice goes if there is a new value."""
        before, self._settings = value(self._settings, self.setting.name), settings
        now = value(settings, self.setting.name)
        self.control.show_value(now)
        if now != before and not self._fixed:
            self._tell("")
        self._describe()

    def fix(self, sentence: str) -> None:
        """The person cannot choose here; `sentence` says why. "" gives the control back."""
        self._fixed = sentence
        self.control.setEnabled(not sentence)
        # A disabled control is passed over by Tab; its note is where a reader hears the value.
        policy = Qt.FocusPolicy.TabFocus if sentence else Qt.FocusPolicy.NoFocus
        self.note.setFocusPolicy(policy)
        self._tell(sentence)
        if sentence:
            self.note.setAccessibleDescription(f"{self.control.spoken()}. {sentence}")

    def matches(self, query: str) -> bool:
        """Whether the search finds it: label, help, further words, group and options."""
        row = self.setting
        texts = [row.label, row.help, row.words, row.group.value]
        if isinstance(row.kind, Choice):
            texts += [option.label for option in row.kind.fixed]
        return search.found(query, [*texts, *map(translated, texts), self.control.spoken()])

    def commit(self) -> None:
        """Take what is typed and not yet left."""
        if isinstance(self.control, TextField):
            self.control.commit()

    def _picked(self, raw: Any) -> None:
        try:
            chosen = self.setting.kind.read(raw) if isinstance(raw, str) else raw
        except UnfitError as error:
            if not isinstance(self.setting.kind, Choice):
                self._refuse(self.tr("No se guardó: {why}.").format(why=translated(str(error))))
                return
            chosen = raw
        other = self._taken(chosen)
        if other:
            label = translated(BY_NAME[KEYS + other].label)
            sentence = self.tr(
                "{key} ya sirve para «{action}»; cambie primero aquella o elija otra."
            )
            self._refuse(sentence.format(key=wording.key(chosen), action=label))
            return
        self._tell("")
        self.chosen.emit(self.setting.name, chosen)

    def _taken(self, chosen: Any) -> keys.Action | None:
        action = self.setting.action
        return keys.taken(self._settings.keys, action, chosen) if action else None

    def _refuse(self, sentence: str) -> None:
        """The value in effect stays; a text stays too, to be mended."""
        if isinstance(self.control, KeyField):
            self.control.show_value(value(self._settings, self.setting.name))
        self._tell(sentence)
        say(self.control, sentence)

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self._describe()

    def _describe(self) -> None:
        parts = [translated(self.setting.help), self.note.text()]
        if isinstance(self.control, QComboBox):
            # On Linux Qt gives a combo's value as its name; the description says what it is.
            parts.insert(0, translated(self.setting.label))
        elif isinstance(self.control, KeyField):
            parts.insert(0, self.control.spoken())  # Qt does not tell a reader the key
        self.control.setAccessibleDescription(" ".join(part for part in parts if part))
