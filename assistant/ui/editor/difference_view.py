"""The list of what differs between two versions: old words struck through, new ones underlined."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from assistant.editing.differences import Difference, Piece
from assistant.ui import theme
from assistant.ui.editor import review_words
from assistant.ui.editor.sentences import ROW, Index, Sentences
from assistant.ui.spoken import say_row

_PAD = 5


class DifferenceModel(Sentences[Difference]):
    """One row for each field that differs; its text is the whole sentence."""

    def sentence(self, row: Difference) -> str:
        return review_words.spoken(row)


class DifferenceView(QListView):
    """Reads row by row; nothing in it can be changed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DifferenceModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Marked(self))
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Cada fila es un campo que cambió: cómo era antes y cómo es ahora.")
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def show_differences(self, rows: tuple[Difference, ...]) -> None:
        self.rows.show(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class _Marked(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        document = self._document(option, index)
        colours = theme.current()
        painter.save()
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(colours.teal), 2 if focused else 1))
            painter.drawRoundedRect(box, 4, 4)
        painter.translate(box.left() + _PAD, box.top() + _PAD)
        document.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        height = self._document(option, index).size().height()
        return QSize(view.viewport().width(), int(height) + 2 * _PAD + 3)

    def _document(self, option: QStyleOptionViewItem, index: Index) -> QTextDocument:
        """Built of plain pieces: nothing that a book says is read as markup."""
        view = self.parent()
        assert isinstance(view, QListView)
        row: Difference = index.data(ROW)
        colours = theme.current()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        document.setTextWidth(max(view.viewport().width() - 2 * _PAD - 2, 1))
        cursor = QTextCursor(document)
        name = _format(colours.quiet)
        name.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(self._heading(row), name)
        cursor.insertBlock()
        for text, form in self._pieces(row, colours):
            cursor.insertText(text, form)
        return document

    def _heading(self, row: Difference) -> str:
        place = review_words.place(row)
        if row.field in review_words.TEXTS and not row.old:
            return self.tr("{place} · nuevo").format(place=place)
        if row.field in review_words.TEXTS and not row.new:
            return self.tr("{place} · quitado").format(place=place)
        return place

    def _pieces(self, row: Difference, colours: theme.Theme) -> list[tuple[str, QTextCharFormat]]:
        plain, gone, new = (_format(colours.ink), _format(colours.quiet), _format(colours.teal))
        gone.setFontStrikeOut(True)
        new.setFontUnderline(True)
        new.setFontWeight(QFont.Weight.DemiBold)
        if row.field not in review_words.TEXTS:
            old, now = (review_words.value(row.field, v) for v in (row.old, row.new))
            return [(self.tr("antes "), plain), (old, gone), (self.tr(" · ahora "), plain),
                    (now, new)]  # fmt: skip
        forms = {Piece.SAME: plain, Piece.GONE: gone, Piece.NEW: new}
        pieces: list[tuple[str, QTextCharFormat]] = []
        last = Piece.SAME
        for run in row.runs:
            if last is Piece.GONE and run.piece is Piece.NEW and not pieces[-1][0]:
                pieces.append((" ", plain))  # the old word and the new one would run together
            # A mark under a space at its edge would look like a word.
            bare = run.text.strip()
            start = run.text.index(bare)
            parts = (run.text[:start], bare, run.text[start + len(bare) :])
            for text, form in zip(parts, (plain, forms[run.piece], plain), strict=True):
                pieces.append((text, form))
            last = run.piece
        return pieces


def _format(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made
