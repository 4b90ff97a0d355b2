"""One control for each kind of setting; all speak the same: `picked(value)`, `show_value(value)`.

A control is named by its row; it emits for what a person does, not for what it is shown.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QKeySequenceEdit, QLineEdit, QSpinBox, QWidget

from assistant.settings.kinds import Choice, Flag, Kind, Text, Whole


def translated(text: str) -> str:
    """A text of the table in the interface language."""
    return QCoreApplication.translate("settings", text) if text else ""


class ChoiceBox(QComboBox):
    picked = Signal(object)

    def __init__(self, kind: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for option in kind.options:
            self.addItem(translated(option.label))
        self._values = [option.value for option in kind.options]
        self.activated.connect(self._pick)

    def _pick(self, index: int) -> None:
        self.picked.emit(self._values[index])

    def show_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value))

    def spoken(self) -> str:
        return self.currentText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows change a closed list without `activated` on some styles.
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and not self.view().isVisible():
            self._pick(self.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        _only_with_focus(self, event) or super().wheelEvent(event)


class FlagBox(QCheckBox):
    picked = Signal(object)

    def __init__(self, _kind: Flag, parent: QWidget) -> None:
        super().__init__(parent)
        self.clicked.connect(self.picked)

    def show_value(self, value: Any) -> None:
        self.setChecked(value)

    def spoken(self) -> str:
        return self.tr("sí") if self.isChecked() else self.tr("no")


class WholeBox(QSpinBox):
    picked = Signal(object)

    def __init__(self, kind: Whole, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(kind.low, kind.high)
        self.setSingleStep(kind.step)
        self.setSuffix(kind.unit)
        self.setKeyboardTracking(False)  # "150" is one number, not 100, 100 and 150
        self.valueChanged.connect(self.picked)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self):
            self.setValue(value)

    def spoken(self) -> str:
        return self.text()

    def wheelEvent(self, event: QWheelEvent) -> None:
        _only_with_focus(self, event) or super().wheelEvent(event)


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
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.keySequenceChanged.connect(self._pick)

    def _pick(self, sequence: QKeySequence) -> None:
        self.picked.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(value, QKeySequence.SequenceFormat.PortableText))

    def spoken(self) -> str:
        return self.keySequence().toString(QKeySequence.SequenceFormat.NativeText)

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
            super().keyPressEvent(event)


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


Control = ChoiceBox | FlagBox | WholeBox | TextField | KeyField


def control_for(kind: Kind, parent: QWidget) -> Control:
    match kind:
        case Choice():
            return ChoiceBox(kind, parent)
        case Flag():
            return FlagBox(kind, parent)
        case Whole():
            return WholeBox(kind, parent)
        case Text():
            return TextField(kind, parent)
    return KeyField(kind, parent)
