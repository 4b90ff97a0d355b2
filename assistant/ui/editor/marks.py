"""What is underlined in a text under the linter: each kind with a line of its own, and a colour."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from assistant.ui import theme


class Kind(StrEnum):
    """RED and AMBER as lint.Level."""

    RED = "red"
    AMBER = "amber"
    SPELLING = "spelling"


class Mark(NamedTuple):
    """A span of a text, in characters of Python; a mark with no width has a place only."""

    start: int
    end: int
    kind: Kind


_LINES = {
    Kind.RED: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Kind.AMBER: QTextCharFormat.UnderlineStyle.DashUnderline,
    Kind.SPELLING: QTextCharFormat.UnderlineStyle.DotLine,
}


def selections(
    edit: QPlainTextEdit | QTextEdit, text: str, marks: Iterable[Mark]
) -> list[QTextEdit.ExtraSelection]:
    """The marks of `text`, which stands in `edit`, for its setExtraSelections."""
    colours = theme.current()
    made = []
    for mark in marks:
        form = QTextCharFormat()
        form.setUnderlineStyle(_LINES[mark.kind])
        form.setUnderlineColor(QColor(colours.brick if mark.kind is Kind.RED else colours.teal))
        selection = QTextEdit.ExtraSelection()
        selection.format = form
        selection.cursor = cursor_of(edit, text, mark.start, mark.end)
        made.append(selection)
    return made


def cursor_of(edit: QPlainTextEdit | QTextEdit, text: str, start: int, end: int) -> QTextCursor:
    """`start:end` of `text`, which stands in `edit`, as a selection; Qt counts in UTF-16."""
    cursor = QTextCursor(edit.document())
    last = edit.document().characterCount() - 1
    cursor.setPosition(min(units(text[:start]), last))
    cursor.setPosition(min(units(text[:end]), last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
