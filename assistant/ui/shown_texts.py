"""Every text that the program shows to the system or keeps in its widgets."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSystemTrayIcon, QWidget

_TITLES = ("windowTitle", "windowFilePath", "toolTip", "statusTip", "whatsThis")
_CONTENTS = ("text", "plainText", "title", "currentText", "placeholderText",
             "accessibleName", "accessibleDescription")  # fmt: skip


def titles() -> Iterator[tuple[str, str]]:
    """Where and what: what other programs, the task bar and passers-by can read."""
    for window in QGuiApplication.allWindows():
        yield f"{_name(window)}.title", window.title()
    for thing in _things():
        for name in _TITLES:
            yield f"{_name(thing)}.{name}", _text(thing, name)
        if isinstance(thing, QAction):
            yield f"{_name(thing)}.text", thing.text()


def contents() -> Iterator[tuple[str, str]]:
    """Where and what: the texts inside every widget, and the rows of every list."""
    for thing in _things():
        for name in _CONTENTS:
            yield f"{_name(thing)}.{name}", _text(thing, name)
        if isinstance(thing, QAbstractItemView):
            for text in _rows(thing.model()):
                yield f"{_name(thing)}.rows", text


def _things() -> Iterator[QObject]:
    app = QApplication.instance()
    yield from QApplication.allWidgets()
    for root in (*QApplication.topLevelWidgets(), *([app] if app is not None else [])):
        yield from root.findChildren(QAction)
        yield from root.findChildren(QSystemTrayIcon)


def _text(thing: QObject, name: str) -> str:
    value = thing.property(name)
    return value if isinstance(value, str) else ""


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
             Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    # A list keeps its columnCount to itself: it has one.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            for role in roles:
                value = model.data(model.index(row, column), role)
                if isinstance(value, str):
                    yield value


def _name(thing: QObject) -> str:
    """A part as a report names it: its own class, and its name for a screen reader."""
    said = thing.accessibleName() if isinstance(thing, QWidget) else ""
    return f"{type(thing).__name__}({said})" if said else type(thing).__name__
