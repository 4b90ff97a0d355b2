"""The agent's own draft: typed here, looked over gently, copied whenever the agent wants."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Method, Preferences
from assistant.jobs import Err, Ok
from assistant.text import clean
from assistant.ui import draft_words, theme
from assistant.ui.clipboard import Copier
from assistant.ui.spoken import say_row
from assistant.ui.wording import quoted

if TYPE_CHECKING:
    from assistant.conversation.draft import Advice

PAUSE_MS = 450
"""Stillness after which the draft is looked over."""

EDIT_LINES, LIST_ROWS, BETTER_LINES = 3, 3, 2
LONGEST_QUOTE = 40
"""Characters of the agent's words that a row repeats."""

Index = QModelIndex | QPersistentModelIndex
Look = Callable[[str, Callable[["Ok[tuple[Advice, ...]] | Err"], None]], None]


class DraftEdit(QPlainTextEdit):
    """Plain text only; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(clean(source.text()))


class AdviceModel(QAbstractListModel):
    """The advice for one text: a row says the words and why; a reader hears the better line too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Advice, ...] = ()
        self.text = ""
        self.preferences = Preferences()

    def show(self, rows: "tuple[Advice, ...]", text: str, preferences: Preferences) -> None:
        self.beginResetModel()
        self.rows, self.text, self.preferences = rows, text, preferences
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        advice = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{quoted(self.quote(advice))} · {self.reason(advice)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("{n} de {total}. {advice}").format(
                n=index.row() + 1, total=len(self.rows), advice=self.spoken(advice)
            )
            if advice.better:
                said += " " + self.tr("Mejor: {line} Entrar la usa.").format(line=advice.better)
            return said
        return None

    def quote(self, advice: "Advice") -> str:
        words = " ".join(self.text[advice.start : advice.end].split())
        return words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1].rstrip() + "…"

    def reason(self, advice: "Advice") -> str:
        return draft_words.reason(advice.rule, self.preferences)

    def spoken(self, advice: "Advice") -> str:
        """The advice in one sentence for the ear."""
        sentence = self.tr("Evite «{words}». {reason}")
        return sentence.format(words=self.quote(advice), reason=self.reason(advice))


class AdviceList(QListView):
    """Says its row when the keyboard comes to it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say_row(self)


class DraftPanel(QWidget):
    """`told(sentence)`: what came of a command. `said(sentence)`: advice, for the ear alone.

    The draft lives in the edit alone and is gone with `empty`.
    """

    told = Signal(str)
    said = Signal(str)

    def __init__(self, look: Look, copier: Copier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._copier = copier
        self._preferences = Preferences()
        self._newest = 0
        self._spoken: set[tuple[str, str]] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.edit = DraftEdit(self)
        self.edit.setAccessibleName(self.tr("Mi borrador"))
        self.edit.setPlaceholderText(self.tr("Escriba aquí su propia respuesta"))
        self.model = AdviceModel(self)
        self.list = AdviceList(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Qué conviene cambiar"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setTabKeyNavigation(False)
        self.list.setUniformItemSizes(True)
        self.better = QPlainTextEdit(self)
        self.better.setReadOnly(True)
        self.better.setTabChangesFocus(True)
        self.better.setAccessibleName(self.tr("Mejor así"))
        self.use = QPushButton(self.tr("&Usar"), self)
        self.use.setToolTip(self.tr("Cambia esas palabras por la frase mejor (Entrar en la lista)"))
        self.copy = QPushButton(self.tr("Copiar mi &borrador"), self)
        self._lay_out()
        self.edit.textChanged.connect(self._typed)
        self.list.activated.connect(self._use_row)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.use.clicked.connect(self._use_current)
        self.copy.clicked.connect(self._copy)
        self._show(())

    def _lay_out(self) -> None:
        line = self.fontMetrics().lineSpacing()
        # The places of what comes and goes are kept: nothing moves while the agent types.
        for box, lines in ((self.edit, EDIT_LINES), (self.better, BETTER_LINES)):
            margins = 2 * (box.frameWidth() + int(box.document().documentMargin()) + 4)
            box.setFixedHeight(lines * line + margins)
        self.list.setFixedHeight(LIST_ROWS * max(line, self.fontMetrics().height()) + 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.use)
        buttons.addWidget(self.copy, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.edit, self.list, self.better):
            column.addWidget(widget)
        column.addLayout(buttons)

    def fields(self) -> list[QWidget]:
        """What takes the focus, in the order of work."""
        return [self.edit, self.list, self.better, self.use, self.copy]

    def prefer(self, preferences: Preferences) -> None:
        """The draft is said on another channel or in another form of address."""
        if preferences != self._preferences:
            self._preferences = preferences
            self.look()

    def empty(self) -> None:
        """Forget the draft, also for undo."""
        self.edit.setPlainText("")
        self._pause.stop()
        self._newest += 1
        self._spoken.clear()
        self._show(())

    @Slot()
    def look(self) -> None:
        """Have the draft looked over now; the newest text wins."""
        self._pause.stop()
        self._newest += 1
        text, number = self.edit.toPlainText(), self._newest
        if not text.strip():
            self._show(())
            return
        self._look(text, lambda got: self._looked(number, text, got))

    def _looked(self, number: int, text: str, got: "Ok[tuple[Advice, ...]] | Err") -> None:
        if number != self._newest:
            return
        if isinstance(got, Err):
            raise got.error
        self._show(got.value, text)
        fresh = [a for a in got.value if self._key(a) not in self._spoken]
        self._spoken |= {self._key(a) for a in fresh}
        if fresh:
            self.said.emit(" ".join(self.model.spoken(a) for a in fresh))

    def _key(self, advice: "Advice") -> tuple[str, str]:
        return advice.rule, self.model.quote(advice).lower()

    def _show(self, rows: "tuple[Advice, ...]", text: str = "") -> None:
        row = max(self.list.currentIndex().row(), 0)
        self.model.show(rows, text, self._preferences)
        if rows:
            self.list.setCurrentIndex(self.model.index(min(row, len(rows) - 1)))
        self._show_better()

    def _current(self) -> "Advice | None":
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_better()

    def _show_better(self) -> None:
        advice = self._current()
        self.use.setEnabled(advice is not None and bool(advice.better))
        if advice is None:
            self.better.setPlainText("")
            text = self.edit.toPlainText().strip()
            nothing = self.tr("Nada que cambiar.")
            waiting = self.tr("Aquí verá cómo decirlo mejor.")
            self.better.setPlaceholderText(nothing if text else waiting)
        else:
            self.better.setPlainText(advice.better or draft_words.hint(advice.rule))
        self._underline()

    def _underline(self) -> None:
        colours = theme.current()
        current = self._current()
        marks = []
        for advice in self.model.rows:
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(QColor(colours.teal))
            if advice is current:
                form.setBackground(QColor(colours.tints[Method.BOUNDARY]))
            mark.format = form
            mark.cursor = self._cursor(advice.start, advice.end)
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """A selection of the looked-at text; Qt counts in UTF-16 units, an emoji is two."""
        cursor = QTextCursor(self.edit.document())
        last = self.edit.document().characterCount() - 1
        cursor.setPosition(min(_units(self.model.text[:start]), last))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(min(_units(self.model.text[:end]), last), keep)
        return cursor

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot(QModelIndex)
    def _use_row(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._use_current()

    @Slot()
    def _use_current(self) -> None:
        """Put the better line in; one undo takes it back. A gap in it is selected to type over."""
        advice = self._current()
        if advice is None or not advice.better:
            return
        if self.edit.toPlainText() != self.model.text:
            self.look()  # typed since: the places may have moved
            return
        cursor = self._cursor(advice.start_line, advice.end_line)
        start = cursor.selectionStart()
        cursor.insertText(advice.better)
        gap = _first_gap(advice.better)
        if gap is not None:
            cursor.setPosition(start + _units(advice.better[: gap[0]]))
            end = start + _units(advice.better[: gap[1]])
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()
        self.told.emit(self.tr("Cambiado. Ctrl+Z lo deshace."))
        self.look()

    @Slot()
    def _copy(self) -> None:
        text = self.edit.toPlainText().strip()
        if not text:
            self.told.emit(self.tr("Su borrador está vacío."))
            return
        self._copier.copy(text, self._copied)

    def _copied(self, there: bool) -> None:
        if not there:
            self.told.emit(
                self.tr("Otro programa tiene ocupado el portapapeles; espere un momento y repita.")
            )
            return
        text = self.edit.toPlainText()
        gap = _first_gap(text)
        if gap is None:
            self.told.emit(self.tr("Copiado su borrador."))
        else:
            left = self.tr("Copiado su borrador; queda por completar {gap}.")
            self.told.emit(left.format(gap=text[gap[0] : gap[1]]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "copy"):
            self._underline()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _first_gap(text: str) -> tuple[int, int] | None:
    """Where the first "[hora]" stands."""
    start = text.find("[")
    end = text.find("]", start)
    return (start, end + 1) if 0 <= start < end else None
