"""The two views of the left side, the tree and what a search found, and how they draw a row."""

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from assistant.ui import theme
from assistant.ui.editor.tree_rows import UNSAVED, Role
from assistant.ui.spoken import say

Index = QModelIndex | QPersistentModelIndex

AUTO_OPEN = 600
"""Milliseconds over a closed group until it opens for what is being dragged."""


class RowDelegate(QStyledItemDelegate):
    """The title, with a mark where it is not saved, and a quiet second line where there is
    something to say. `even`: rows of one height, for a view that asks for one alone."""

    def __init__(self, parent: QWidget, *, even: bool) -> None:
        super().__init__(parent)
        self._even = even

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if self._even or index.data(Role.NOTES) else 1
        metrics = option.fontMetrics
        wide = metrics.averageCharWidth()
        return QSize(wide * 10, metrics.lineSpacing() * lines + 2 * max(2, wide // 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        title, notes = option.text, index.data(Role.NOTES) or ""
        if index.data(Role.UNSAVED):
            title = f"{UNSAVED} {title}"
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = palette.color(role)
        gap = self._gap(option)
        room = option.rect.adjusted(gap, gap, -gap, -gap)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(ink)
        self._line(painter, option, room, title)
        if notes:
            painter.setPen(ink if chosen else QColor(theme.current().quiet))
            room.translate(0, option.fontMetrics.lineSpacing())
            self._line(painter, option, room, notes)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
        metrics = option.fontMetrics
        cut = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room.width())
        at = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    @staticmethod
    def _gap(option: QStyleOptionViewItem) -> int:
        return max(2, option.fontMetrics.averageCharWidth() // 2)


def _menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> QPoint:
    """Where the menu opens: at the mouse, or for a key under the present row."""
    if event.reason() is QContextMenuEvent.Reason.Mouse:
        return event.globalPos()
    return _below_row(view)


def _below_row(view: QAbstractItemView) -> QPoint:
    return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())


def _is_menu_key(event: QKeyEvent) -> bool:
    """Shift+F10; not every platform makes a menu event of it."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_F10 and shift


class EntryTree(QTreeView):
    """`menu_wanted(place on the screen)`: by the right button, the menu key or Shift+F10."""

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Entradas del libro"))
        self.setHeaderHidden(True)
        self._fit()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDragDropOverwriteMode(True)  # on an entry, never between two
        self.setAutoExpandDelay(AUTO_OPEN)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RowDelegate(self, even=False))

    def _fit(self) -> None:
        """No more room on the left than the arrows need."""
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Told to the giver as a copy: what a move takes away is taken through the desk."""
        super().dropEvent(event)
        event.setDropAction(Qt.DropAction.CopyAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(_menu_place(self, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_menu_key(event):
            self.menu_wanted.emit(_below_row(self))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _say_current(self)


class FoundList(QListView):
    """What a search found. `menu_wanted` as in EntryTree; `left`: by Escape."""

    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Entradas encontradas"))
        self.setProperty("role", "found")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.setItemDelegate(RowDelegate(self, even=True))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(_menu_place(self, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_menu_key(event):
            self.menu_wanted.emit(_below_row(self))
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _say_current(self)


def _say_current(view: QAbstractItemView) -> None:
    """The present row, which Qt tells nobody when the list gets the keyboard."""
    text: Any = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    if text:
        say(view, text)
