"""The insult veil: by the agent's choice, insults are covered until a key is held.

The text itself never changes. While the veil is down a field shows a second document, the cover,
in which every insult is the words "insulto oculto", painted as a bar: a screen reader, which reads
the document that is shown, says them. What is edited in the cover is done to the text as well.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from assistant.conversation.masking import MASK, insults, mask_insults


class Veil(QObject):
    """Whether insults are covered now. `changed`: the veil went down or was lifted.

    `action` is the agent's choice, off at first; the key lifts the veil while it is held in a
    window that is watched.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, key: Qt.Key = Qt.Key.Key_F7) -> None:
        super().__init__(parent)
        self._held = False
        self.action = QAction(self.tr("Velar insultos"), self)
        self.action.setCheckable(True)
        self.action.toggled.connect(self.changed)
        self.use_key(QKeySequence(key))

    def use_key(self, key: QKeySequence) -> None:
        """Another key to hold; one without modifiers, or an empty one for none."""
        self._key: Qt.Key | None = key[0].key() if key.count() else None  # type: ignore[index]
        self.key_name = key.toString(QKeySequence.SequenceFormat.NativeText)
        self.action.setToolTip(self.tr("Mantenga {key} para verlos").format(key=self.key_name))

    @property
    def down(self) -> bool:
        return self.action.isChecked() and not self._held

    def words(self) -> str:
        """What stands for an insult where it is read aloud."""
        return self.tr("insulto oculto")

    def shown(self, text: str) -> str:
        """`text` for the eyes."""
        return mask_insults(text) if self.down else text

    def spoken(self, text: str) -> str:
        """`text` for a screen reader."""
        return self.shown(text).replace(MASK, self.words())

    def watch(self, window: QWidget) -> None:
        """Let the key lift the veil in `window`."""
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._hold(False)
        elif isinstance(event, QKeyEvent) and event.key() == self._key and not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self._hold(True)
            elif event.type() == QEvent.Type.KeyRelease:
                self._hold(False)
        return False

    def _hold(self, held: bool) -> None:
        if held != self._held:
            self._held = held
            if self.action.isChecked():
                self.changed.emit()


@dataclass(frozen=True, slots=True)
class Covered:
    """`shown` in place of `text`; `spans` are the insults: where in the text, where in `shown`.

    All places are counted in UTF-16 units, as Qt's documents count.
    """

    text: str
    shown: str
    spans: tuple[tuple[int, int, int, int], ...] = ()

    def to_text(self, place: int, *, at_end: bool) -> int:
        """The place in the text for one in `shown`; inside an insult, its start or its end."""
        number = bisect_right(self.spans, place, key=lambda span: span[2]) - 1
        if number < 0:
            return place
        start, end, covered_start, covered_end = self.spans[number]
        if place >= covered_end:
            return end + place - covered_end
        return end if at_end and place > covered_start else start

    def to_shown(self, place: int) -> int:
        """The place in `shown` for one in the text; inside an insult, its end."""
        number = bisect_right(self.spans, place, key=lambda span: span[0]) - 1
        if number < 0:
            return place
        start, end, covered_start, covered_end = self.spans[number]
        if place >= end:
            return covered_end + place - end
        return covered_start if place == start else covered_end


def cover(text: str, words: str) -> Covered:
    """`text` with `words` for each insult and for each insult that was masked before."""
    found = insults(text)
    place = text.find(MASK)
    while place >= 0:
        found.append((place, place + len(MASK)))
        place = text.find(MASK, place + len(MASK))
    parts: list[str] = []
    spans = []
    last = at = covered_at = 0
    for start, end in sorted(found):
        between, insult = text[last:start], text[start:end]
        parts += [between, words]
        at, covered_at = at + _units(between), covered_at + _units(between)
        spans.append((at, at + _units(insult), covered_at, covered_at + _units(words)))
        at, covered_at, last = at + _units(insult), covered_at + _units(words), end
    return Covered(text, "".join([*parts, text[last:]]), tuple(spans))


class VeiledEdit(QPlainTextEdit):
    """A field of plain text that a veil can cover; `edited`: the text itself changed.

    `toPlainText`, copying and cutting give the text, whatever is shown.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil: Veil | None = None
        self._text, self._cover = self._document(), self._document()
        self._cover.setUndoRedoEnabled(False)
        self._covered = Covered("", "")
        self._at = 0
        self._busy = False
        self.setDocument(self._text)
        self._text.contentsChanged.connect(self._text_changed)
        self._cover.contentsChange.connect(self._note_place)
        self._cover.contentsChanged.connect(self._cover_changed)

    def _document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        return document

    def set_veil(self, veil: Veil) -> None:
        self._veil = veil
        veil.changed.connect(self._veil_changed)
        self._veil_changed()

    @property
    def covered(self) -> bool:
        return self.document() is self._cover

    def toPlainText(self) -> str:
        return self._text.toPlainText()

    def setPlainText(self, text: str) -> None:
        self._text.setPlainText(text)

    def put(self, text: str, *, everywhere: bool = False) -> None:
        """Put `text` in place of what is selected, or of all there is, as one step of undo."""
        cursor = self._cursor_in_text()
        if everywhere:
            cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._set_cursor(cursor.position(), cursor.position())

    def all_is_selected(self) -> bool:
        """Also where there is nothing."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        return cursor.selectionStart() == 0 and cursor.selectionEnd() == last

    def undo(self) -> None:
        self._text.undo()

    def redo(self) -> None:
        self._text.redo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for key, step in (
            (QKeySequence.StandardKey.Undo, self._text.undo),
            (QKeySequence.StandardKey.Redo, self._text.redo),
        ):
            if self.covered and event.matches(key):
                step()
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu(event.pos())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self, place: QPoint) -> QMenu:
        """The usual menu, with the veil at its end."""
        menu = self.createStandardContextMenu(place)
        if self._veil is not None:
            menu.addSeparator()
            menu.addAction(self._veil.action)
        return menu

    def createMimeDataFromSelection(self) -> QMimeData:
        if not self.covered:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self._cursor_in_text().selection().toPlainText())
        return data

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.covered:
            self._paint_bars()

    def _cursor_in_text(self) -> QTextCursor:
        """A cursor over the text, where the field's own is."""
        here = self.textCursor()
        if not self.covered:
            return here
        start, end = here.selectionStart(), here.selectionEnd()
        cursor = QTextCursor(self._text)
        cursor.setPosition(self._covered.to_text(start, at_end=start == end))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(self._covered.to_text(end, at_end=True), keep)
        return cursor

    def _set_cursor(self, anchor: int, place: int) -> None:
        """Select from `anchor` to `place` of the text in what is shown."""
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        modes = (QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor)
        for mode, at in zip(modes, (anchor, place), strict=True):
            cursor.setPosition(min(self._covered.to_shown(at) if self.covered else at, last), mode)
        self.setTextCursor(cursor)

    def _veil_changed(self) -> None:
        down = self._veil is not None and self._veil.down
        if down == self.covered:
            return
        cursor = self._cursor_in_text()
        anchor, place, scrolled = (
            cursor.anchor(),
            cursor.position(),
            self.verticalScrollBar().value(),
        )
        document = self._cover if down else self._text
        document.setDefaultFont(self.font())
        if down:
            self._draw()
        self.setExtraSelections([])
        self.setDocument(document)
        self._set_cursor(anchor, place)
        if down:
            self._paint_bars()
        else:
            self._forget_cover()
        self.verticalScrollBar().setValue(scrolled)

    def _forget_cover(self) -> None:
        """Out of sight it would not follow the text, and would outlive the case."""
        self._covered = Covered("", "")
        self._busy = True
        self._cover.clear()
        self._busy = False

    def _text_changed(self) -> None:
        if self.covered and not self._busy:
            self._draw()
        self.edited.emit()

    def _note_place(self, place: int, _removed: int, _added: int) -> None:
        self._at = place

    def _cover_changed(self) -> None:
        """Do to the text what was done to the cover, then draw the cover anew."""
        if self._busy:
            return
        old, new = self._covered.shown, self._cover.toPlainText()
        if old == new:
            return
        start, gone, came = _difference(old, new, self._at)
        end = start + gone
        cursor = QTextCursor(self._text)
        cursor.setPosition(self._covered.to_text(start, at_end=not gone))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(self._covered.to_text(end, at_end=True), keep)
        self._busy = True
        cursor.insertText(came)
        self._busy = False
        self._draw()

    def _draw(self) -> None:
        """Bring the cover up to the text, changing no more of it than differs."""
        assert self._veil is not None
        self._covered = cover(self._text.toPlainText(), self._veil.words())
        old, new = self._cover.toPlainText(), self._covered.shown
        if old != new:
            start, gone, came = _difference(old, new)
            cursor = QTextCursor(self._cover)
            cursor.setPosition(start)
            cursor.setPosition(start + gone, QTextCursor.MoveMode.KeepAnchor)
            self._busy = True
            cursor.insertText(came)
            self._busy = False
        if self.covered:
            self._paint_bars()

    def _paint_bars(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        bar = QTextCharFormat()
        bar.setBackground(colour)
        bar.setForeground(colour)
        bars = []
        for _, _, start, end in self._covered.spans:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._cover)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, bar
            bars.append(selection)
        self.setExtraSelections(bars)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _difference(old: str, new: str, at: int | None = None) -> tuple[int, int, str]:
    """What makes `new` of `old`: where, how much goes (both in UTF-16 units), and what comes.

    `at`, in UTF-16 units, is where the change begins at the latest.
    """
    most = min(len(old), len(new))
    start = _alike(lambda i: old[i] == new[i], most)
    if at is not None:
        while start and _units(old[:start]) > at:
            start -= 1
    rest = most - start
    end = _alike(lambda i: old[-1 - i] == new[-1 - i], rest)
    gone, came = old[start : len(old) - end], new[start : len(new) - end]
    return _units(old[:start]), _units(gone), came


def _alike(same: Callable[[int], bool], most: int) -> int:
    """For how many of the first `most` places `same` holds without a break."""
    return sum(1 for _ in takewhile(same, range(most)))
