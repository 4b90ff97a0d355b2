"""The triggers of an entry: what the customer says, one example a row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import examples
from assistant.editing.lines import shifted
from assistant.editing.paste import cleaned
from assistant.ui import theme
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.fields import PlainField
from assistant.ui.editor.move_dialog import MoveDialog, move_parts
from assistant.ui.editor.parts_view import Index, PartsModel, PartsView, parts_mime, tip
from assistant.ui.incoming import incoming
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

WRAPPED = 120
"""Rows up to which each is shown whole; of longer lists, one line a row: Qt measures them all."""

_ROWS_SHOWN = 12
_EDITOR_LINES = (1, 6)
_LEARNED_AT_ONCE = 400
_SIGN = "⚠"


class TriggerModel(PartsModel[str]):
    """`edited(row, text)`: the lead wrote another text there."""

    edited = Signal(int, str)
    row_flags = PartsModel.row_flags | Qt.ItemFlag.ItemIsEditable

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[str, str] = {}

    def set_marks(self, marks: Mapping[int, str]) -> None:
        # By text: a mark stays with its example when others come and go.
        new = {self.rows[row]: mark for row, mark in marks.items() if 0 <= row < len(self.rows)}
        if new != self._marks:
            self._marks = new
            if self.rows:
                self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if role not in (roles.DisplayRole, roles.EditRole, roles.ToolTipRole,
                        roles.AccessibleTextRole):  # fmt: skip
            return None
        if not 0 <= index.row() < len(self.rows):
            return None
        text = self.rows[index.row()]
        if role == roles.EditRole:
            return text
        mark = self._marks.get(text, "")
        if role == roles.DisplayRole:
            plain = " ".join(text.split())
            return f"{_SIGN} {plain}" if mark else plain
        if role == roles.ToolTipRole:
            return tip(f"{mark}: {text}" if mark else text)
        return f"{text}. {mark}" if mark else text

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.edited.emit(index.row(), str(value))
        return True

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        data = parts_mime(self.entry_id, rows, ())
        data.setText("\n".join(self.rows[row] for row in rows))
        return data


class _Editor(PlainField):
    """The field over a row. Enter keeps, Escape leaves the row as it was."""

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(True)
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """`typing(text)`: what stands in the field now."""

    typing = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor: _Editor | None = None

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        made = _Editor(self.tr("Ejemplo"), parent, lines=_EDITOR_LINES)
        # Until Enter the book knows nothing of what is written here.
        made.removeEventFilter(made.undo_elsewhere)
        made.setUndoRedoEnabled(True)
        made.setAccessibleDescription(self.tr("Entrar lo guarda; Escape lo deja como estaba."))
        made.typed.connect(self.typing)
        made.left.connect(self.leave)
        self.editor = made
        return made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setPen(QColor(theme.current().line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, option.fontMetrics.lineSpacing() // 3)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Only once: a row that is told again must not undo what is being typed.
        if isinstance(editor, _Editor) and not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.fill(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, _Editor)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        assert isinstance(editor, _Editor)
        place: QRect = option.rect
        view = editor.parentWidget()
        editor.setFixedWidth(place.width())
        editor.fit()
        top = place.top()
        if view is not None:
            top = max(0, min(top, view.height() - editor.height()))
        editor.move(place.left(), top)

    @Slot(bool)
    def leave(self, keep: bool) -> None:
        """Close the field, if one is open; `keep` what is in it or not."""
        editor, self.editor = self.editor, None
        if editor is not None:
            if keep:
                self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self.editor:
            self.editor = None
        super().destroyEditor(editor, index)


class TriggerList(QWidget):
    """`typing(text)`: an example that is being typed or edited, as it stands now.

    `marked(row)`: another row is the present one, -1 for none. `told(sentence)`: what came of a
    command.
    """

    typing = Signal(str)
    marked = Signal(int)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: dict[str, str] = {}
        self.model = TriggerModel(self)
        self.model.edited.connect(self._edited)
        self.view = PartsView(self.tr("Ejemplos"), _ROWS_SHOWN, parent=self)
        self.view.setAccessibleDescription(
            self.tr("Entrar o F2 cambia el ejemplo; Supr lo borra; Alt con flechas lo mueve.")
        )
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.delegate = _Delegate(self.view)
        self.delegate.typing.connect(self.typing)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.view.chosen.connect(self._chosen)
        self.view.entered.connect(self._edit)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.field = PlainField(self.tr("Añadir un ejemplo"), self, takes_many=True)
        self.field.setPlaceholderText(self.tr("Escriba o pegue ejemplos"))
        self.field.setAccessibleDescription(
            self.tr("Entrar lo añade. Si pega varias líneas, cada una es un ejemplo.")
        )
        self.field.typed.connect(self._typed)
        self.field.accepted.connect(self._add_typed)
        self.field.pasted.connect(self._add_pasted)
        self.add_button = QPushButton(self.tr("Añadir"), self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_typed)
        self.status = SpokenLabel(self.tr("Ejemplos"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "quiet")
        self.status.hide()
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        layout.addLayout(row)
        layout.addWidget(self.status)
        self._learning = QTimer(self)
        self._learning.setInterval(0)
        self._learning.timeout.connect(self._learn)
        self._learned = 0
        self._make_actions()

    def _make_actions(self) -> None:
        self.edit_action = self._action(self.tr("C&ambiar ejemplo"), "F2", self._edit)
        self.delete_action = self._action(self.tr("&Borrar ejemplos"), "Del", self.delete)
        self.up_action = self._action(self.tr("&Subir ejemplos"), "Alt+Up", self._up)
        self.down_action = self._action(self.tr("Ba&jar ejemplos"), "Alt+Down", self._down)
        move = self.tr("&Mover ejemplos a otra entrada…")
        self.move_action = self._action(move, "", self.move_elsewhere)
        self.copy_action = self._action(self.tr("&Copiar ejemplos"), "", self.copy)
        self._enable()

    def _action(self, text: str, key: str, slot: Callable[[], None]) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(key))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(slot)
        self.view.addAction(made)
        return made

    def commands(self) -> list[QAction]:
        return list(self.view.actions())

    def stops(self) -> list[QWidget]:
        return [self.view, self.field, self.add_button]

    def show_entry(self, entry_id: str, triggers: Sequence[str]) -> None:
        """The triggers of the entry, after a change or because it was opened."""
        fresh = entry_id != self.model.entry_id
        if fresh:
            self.flush()
            self._tell("")
            self._drafts[self.model.entry_id] = self.field.toPlainText()
            self.model.set_marks({})
        few = len(triggers) <= WRAPPED
        if self.view.wordWrap() != few or self.view.uniformItemSizes() == few:
            self.view.setUniformItemSizes(not few)
            self.view.setWordWrap(few)
        self.model.show(entry_id, triggers)
        if fresh:
            self.field.put(self._drafts.pop(entry_id, ""))
            self.view.scrollToTop()
            self._learned = 0
            self._learning.start()
        self._enable()

    @Slot()
    def _learn(self) -> None:
        """Some of the examples at each turn of the event loop."""
        first, self._learned = self._learned, self._learned + _LEARNED_AT_ONCE
        examples.learn(self.model.rows[first : self._learned])
        if self._learned >= len(self.model.rows):
            self._learning.stop()

    def set_marks(self, marks: Mapping[int, str]) -> None:
        """A sign before these rows; the word says what it is about."""
        self.model.set_marks(marks)

    def flush(self) -> None:
        """Keep what is in the field over a row, if one is open."""
        self.delegate.leave(True)

    def current(self) -> int:
        """The present row, -1 for none."""
        return self.view.currentIndex().row()

    def show_trigger(self, row: int) -> None:
        """Bring a row to view and give it the keyboard."""
        self.view.pick([row])
        self.view.setFocus()

    def add(self, texts: Sequence[str]) -> int:
        """Add what is not there yet, as one step; how many they were. It says so."""
        entry_id, rows = self.model.entry_id, self.model.rows
        new, repeated = examples.fresh(texts, rows)
        room = max(0, examples.MOST - len(rows))
        over = len(new) - room
        new = new[:room]
        if new:
            self._set(entry_id, self.tr("Añadir ejemplos"), [*rows, *new])
            self.view.scrollToBottom()
        told = [words.count(len(new), self.tr("{n} añadido"), self.tr("{n} añadidos"))]
        if repeated:
            told.append(words.count(repeated, self.tr("{n} repetido"), self.tr("{n} repetidos")))
        if over > 0:
            most = self.tr("{n} no caben: una entrada tiene hasta {most}")
            told.append(most.format(n=over, most=examples.MOST))
        self._tell(", ".join(told))
        return len(new)

    @Slot()
    def delete(self) -> None:
        picked = set(self.view.picked())
        if not picked:
            return
        rows = self.model.rows
        left = [text for row, text in enumerate(rows) if row not in picked]
        self._set(self.model.entry_id, self.tr("Borrar ejemplos"), left)
        self.view.pick([min(min(picked), len(left) - 1)])
        self._tell(words.count(len(picked), self.tr("{n} borrado"), self.tr("{n} borrados")))

    @Slot()
    def move_elsewhere(self) -> None:
        """Ask where to, and move the selected ones there."""
        picked = self.view.picked()
        if not picked:
            return
        ask = words.count(
            len(picked),
            self.tr("¿A qué entrada pasa este ejemplo?"),
            self.tr("¿A qué entrada pasan estos {n} ejemplos?"),
        )
        dialog = MoveDialog(self._desk.book, self.model.entry_id, ask, parent=self)
        if dialog.exec():
            self.move_to(dialog.target, copy=dialog.copy.isChecked())
        dialog.deleteLater()

    def move_to(self, target_id: str, *, copy: bool = False) -> None:
        """Move the selected ones to that entry, or put a copy there."""
        picked = self.view.picked()
        source = self.model.entry_id
        move_parts(self._desk, source, target_id, triggers=picked, copy=copy)
        if not copy and picked:
            self.view.pick([min(picked[0], len(self.model.rows) - 1)])
        title = self._desk.book.items[target_id].entry.title
        self._tell(self.tr("Ahora en «{title}»: {n}").format(title=title, n=len(picked)))

    @Slot()
    def copy(self) -> None:
        rows = self.view.picked()
        if rows:
            QGuiApplication.clipboard().setText("\n".join(self.model.rows[row] for row in rows))
            self._tell(words.count(len(rows), self.tr("{n} copiado"), self.tr("{n} copiados")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Paste):
            self._add_pasted(incoming(QGuiApplication.clipboard().mimeData()).text)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _up(self) -> None:
        self._shift(-1)

    @Slot()
    def _down(self) -> None:
        self._shift(1)

    def _shift(self, by: int) -> None:
        rows, places = shifted(self.model.rows, self.view.picked(), by)
        if rows != self.model.rows:
            self._set(self.model.entry_id, self.tr("Ordenar ejemplos"), rows)
            self.view.pick(places)
            place = self.tr("En el lugar {n} de {total}")
            self._tell(place.format(n=places[0] + 1, total=len(rows)))

    @Slot()
    def _edit(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.view.edit(index)

    @Slot(int, str)
    def _edited(self, row: int, text: str) -> None:
        text = examples.one_line(text)
        rows = list(self.model.rows)
        if not text or " ".join(rows[row].split()) == text:
            return
        others = rows[:row] + rows[row + 1 :]
        repeated = examples.fresh([text], others)[1]
        rows[row] = text
        self._set(self.model.entry_id, self.tr("Cambiar un ejemplo"), rows)
        self._tell(self.tr("Ese ejemplo ya estaba en la entrada.") if repeated else "")

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._tell("")
        self.typing.emit(text)

    @Slot()
    def _add_typed(self) -> None:
        text = examples.one_line(self.field.toPlainText())
        if text:
            self.add([text])
            self.field.put("")
            self.typing.emit("")

    @Slot(str)
    def _add_pasted(self, text: str) -> None:
        found = cleaned(text)
        if found:
            self.add(found)

    def _set(self, entry_id: str, name: str, triggers: list[str]) -> None:
        self._desk.set(entry_id, name, triggers=triggers)

    @Slot(int)
    def _chosen(self, row: int) -> None:
        self._enable()
        self.marked.emit(row)

    @Slot()
    def _enable(self) -> None:
        picked = self.view.has_picked()
        for action in self.commands():
            action.setEnabled(picked)

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        if sentence:
            say(self, sentence)
            self.told.emit(sentence)
