"""The questions before something is done to whole entries."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.editing.book import Item, Kind
from assistant.editing.entries import KINDS, TITLE_LIMIT
from assistant.ui.editor import tree_words, words
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


class _Asking(QDialog):
    """A dialog of a few fields over a status line and two buttons; it goes when it is closed."""

    def __init__(self, title: str, does: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.status = SpokenLabel(self.tr("Nota"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm = QPushButton(does, self)
        self.confirm.setProperty("role", "main")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._confirm)
        self.cancel = QPushButton(self.tr("Cancelar"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._column = QVBoxLayout(self)

    def _lay_out(self, *widgets: QWidget) -> None:
        for widget in (*widgets, self.status):
            self._column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm, 1)
        buttons.addWidget(self.cancel)
        self._column.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)

    @Slot()
    def _confirm(self) -> None:
        self.accept()

    def _labelled(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        name = text.replace("&", "")
        buddy.setAccessibleName(name)
        if isinstance(buddy, QComboBox):
            buddy.setAccessibleDescription(name)  # on Linux its name is what is chosen
        return label


class _KindBox(QComboBox):
    def __init__(self, kind: Kind | None, parent: QWidget) -> None:
        super().__init__(parent)
        for one in KINDS:
            self.addItem(words.kind(one))
        self.setCurrentIndex(KINDS.index(kind) if kind is not None else 0)

    def kind(self) -> Kind:
        return KINDS[self.currentIndex()]


class NewEntryDialog(_Asking):
    """Asks for the title and the kind of a new entry."""

    def __init__(self, kind: Kind | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Entrada nueva"), parent=parent, does=self.tr("Crear"))
        self.title = QLineEdit(self)
        self.title.setMaxLength(TITLE_LIMIT)
        self.title.setPlaceholderText(self.tr("Por ejemplo: Acusa de mentir"))
        self.kinds = _KindBox(kind, self)
        self._lay_out(
            self._labelled(self.tr("&Qué hace el cliente"), self.title),
            self.title,
            self._labelled(self.tr("&Cómo se atiende"), self.kinds),
            self.kinds,
        )
        self.status.setText(self.tr("Comienza como borrador: los agentes no la ven todavía."))

    def kind(self) -> Kind:
        return self.kinds.kind()

    @Slot()
    def _confirm(self) -> None:
        if self.title.text().strip():
            self.accept()
            return
        self.status.setText(self.tr("Escriba un título: qué hace el cliente, en pocas palabras."))
        say(self, self.status.text())
        self.title.setFocus()


class MoveDialog(_Asking):
    """Asks for the kind that entries go to, and says what comes of their lines there."""

    def __init__(self, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Mover a…"), parent=parent, does=self.tr("Mover"))
        self._items = items
        heading = QLabel(named(items), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setProperty("role", "heading")
        self.kinds = _KindBox(items[0].kind, self)
        self.kinds.currentIndexChanged.connect(self._tell)
        label = self._labelled(self.tr("&Cómo se atiende"), self.kinds)
        self._lay_out(heading, label, self.kinds)
        self._tell()
        width = self.minimumWidth()
        self.status.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.status.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.resize(width, self.sizeHint().height())

    def kind(self) -> Kind:
        return self.kinds.kind()

    @Slot()
    def _tell(self) -> None:
        kind = self.kind()
        moving = [item for item in self._items if item.kind != kind]
        self.confirm.setEnabled(bool(moving))
        lines = [line for item in moving for line in item.entry.lines]
        said = [tree_words.misfit(lines, kind)]
        if any(item.entry.base for item in moving):
            said.append(self.tr("Deja de ser la entrada general de su método."))
        if not moving:
            said = [self.tr("Ya está ahí; elija otro lugar.")]
        elif not any(said):
            said = [self.tr("Todas sus frases sirven allí.")]
        self.status.setText(" ".join(filter(None, said)))
        say(self, self.status.text())


class DateDialog(_Asking):
    """Asks for the last day on which entries are shown, or that there is none."""

    def __init__(self, items: Sequence[Item], today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Fecha de vencimiento"), parent=parent, does=self.tr("Poner fecha")
        )
        heading = QLabel(named(items), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setProperty("role", "heading")
        self.never = QCheckBox(self.tr("&Sin fecha: no vence"), self)
        self.date = QDateEdit(self)
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("dd/MM/yyyy")
        dates = [item.entry.expires for item in items if item.entry.expires is not None]
        day = max(dates) if dates else date(today.year + 1, today.month, min(today.day, 28))
        self.date.setDate(QDate(day.year, day.month, day.day))
        self._today = today
        self.never.toggled.connect(self._tell)
        self.date.dateChanged.connect(self._tell)
        label = self._labelled(self.tr("Último &día en que se muestra"), self.date)
        self._lay_out(heading, label, self.date, self.never)
        self._tell()

    def day(self) -> date | None:
        chosen = self.date.date()
        return None if self.never.isChecked() else date(chosen.year(), chosen.month(), chosen.day())

    @Slot()
    def _tell(self) -> None:
        day = self.day()
        self.date.setEnabled(day is not None)
        past = day is not None and day < self._today
        text = self.tr("Ese día ya pasó: los agentes dejan de verla al guardar.") if past else ""
        self.status.setText(text)
        self.status.setVisible(past)


class Confirmation(QMessageBox):
    """A question of two answers; Escape and Enter are both the harmless one."""

    def __init__(
        self, sentence: str, detail: str, does: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(does.replace("&", ""))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence)
        self.setInformativeText(detail)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.yes = self.addButton(does, QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(self.tr("Cancelar"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)


def named(items: Sequence[Item], at_most: int = 4) -> str:
    """Entries by title, one a line; of many, the first."""
    lines = [item.entry.title for item in items[:at_most]]
    if len(items) > at_most:
        more = QCoreApplication.translate("TreeDialogs", "y {n} más")
        lines.append(more.format(n=len(items) - at_most))
    return "\n".join(lines)
