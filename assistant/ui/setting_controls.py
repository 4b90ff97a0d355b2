"""One control for each kind of setting; all speak the same: `picked(value)`, `show_value(value)`.

A control is named by its row; it emits for what a person does, not for what it is shown.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QKeySequenceEdit, QLineEdit, QWidget

from assistant.settings.kinds import Choice, Flag, Kind, Text, Whole
from assistant.ui import wording


def translated(text: str) -> str:
    """A text of the table in the interface language."""
    return QCoreApplication.translate("settings", text) if text else ""


class ChoiceBox(QComboBox):
    """One of a few, each a value and its label; a number has one for each step."""

    picked = Signal(object)

    def __init__(self, options: Iterable[tuple[Any, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values = []
        for option, label in options:
            self._values.append(option)
            self.addItem(label)
        self.currentIndexChanged.connect(self._pick)

    def _pick(self, index: int) -> None:
        self.picked.emit(self._values[index])

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self):
            if value not in self._values:  # a number between two steps, from the file
                self._values.append(value)
                self.addItem(str(value))
            self.setCurrentIndex(self._values.index(value))

    def spoken(self) -> str:
        return self.currentText()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _only_with_focus(self, event) or super().wheelEvent(event)


class FlagBox(QCheckBox):
    picked = Signal(object)

    def __init__(self, _kind: Flag, parent: QWidget) -> None:
        super().__init__(parent)
        self.toggled.connect(self._say_state)
        self.clicked.connect(self._pick)
        self._say_state()

    def _pick(self, checked: bool) -> None:
        self.picked.emit(checked)

    def _say_state(self) -> None:
        """In a word, for whom the mark is too small or its colour too faint."""
        self.setText(self.tr("sí") if self.isChecked() else self.tr("no"))

    def show_value(self, value: Any) -> None:
        self.setChecked(value)

    def spoken(self) -> str:
        return self.text()


class TextField(QLineEdit):
    """Picked when the person leaves the field or presses Enter."""

    picked = Signal(object)

    def __init__(self, kind: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setPlaceholderText(kind.example)
        self.setMaxLength(kind.longest)
        self.editingFinished.connect(self.commit)

    def commit(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.picked.emit(self.text())

    def show_value(self, value: Any) -> None:
        self._shown = value
        if not self.hasFocus() or not self.isModified():
            self.setText(value)

    def spoken(self) -> str:
        return self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()  # and not the dialog's default button
            return
        super().keyPressEvent(event)


class KeyField(QKeySequenceEdit):
    """Takes the next combination pressed. Tab moves on, Escape closes, Backspace leaves no key."""

    picked = Signal(object)

    def __init__(self, _kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressing = False
        self._shown = QKeySequence()
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.keySequenceChanged.connect(self._pick)

    def _pick(self, sequence: QKeySequence) -> None:
        if self._pressing and sequence.isEmpty():
            return  # Qt empties the field at each press before it takes the key
        self.picked.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    def show_value(self, value: Any) -> None:
        self._shown = QKeySequence(value, QKeySequence.SequenceFormat.PortableText)
        with QSignalBlocker(self):
            self.setKeySequence(self._shown)
        self._reword()

    def _reword(self) -> None:
        """The key as it stands elsewhere in the program; Qt writes out "Control+Mayúsculas"."""
        for field in self.findChildren(QLineEdit):
            if not self.keySequence().isEmpty():
                field.setText(self.spoken())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        with QSignalBlocker(self):  # Ctrl alone emptied it and was no key
            self.setKeySequence(self._shown)
        self._reword()

    def spoken(self) -> str:
        portable = QKeySequence.SequenceFormat.PortableText
        return wording.key(self.keySequence().toString(portable))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _leaves(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                return QWidget.event(self, event)
            if event.type() == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Escape:
                return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
        else:
            self._pressing = True
            super().keyPressEvent(event)
            self._pressing = False
            self._reword()


def _leaves(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    keys = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
    return event.key() in keys and held == Qt.KeyboardModifier.NoModifier


def _only_with_focus(widget: QWidget, event: QWheelEvent) -> bool:
    """Whether the wheel is the page's: rolling past a control must not change it."""
    if widget.hasFocus():
        return False
    event.ignore()
    return True


Control = ChoiceBox | FlagBox | TextField | KeyField


def control_for(kind: Kind, parent: QWidget) -> Control:
    match kind:
        case Choice():
            return ChoiceBox([(o.value, translated(o.label)) for o in kind.options], parent)
        case Flag():
            return FlagBox(kind, parent)
        case Whole():
            steps = range(kind.low, kind.high + 1, kind.step)
            return ChoiceBox([(n, f"{n}{kind.unit}") for n in steps], parent)
        case Text():
            return TextField(kind, parent)
    return KeyField(kind, parent)
