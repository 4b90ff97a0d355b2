"""The commands that work on many at once, as actions for the window's menus.

Each dialog is imported when it is asked for: the first paint waits for what stands here.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from assistant.ui.editor.desk import Desk

if TYPE_CHECKING:
    from assistant.ui.editor.replace_dialog import ReplaceDialog

REPLACE_KEY, PASTE_KEY = "Ctrl+H", "Ctrl+Shift+V"


class ManyCommands(QObject):
    """`selected` gives the ids of the entries that are chosen in the list, `shown` those that
    its filter leaves. Whoever owns the list calls `refresh` when another choice is made.

    `opened(entry id, field, line id)`: Enter on a place that was found (replace.Field).
    """

    opened = Signal(str, str, str)

    def __init__(
        self,
        desk: Desk,
        selected: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
        *,
        shown: Callable[[], Sequence[str]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._selected, self._shown = desk, selected, shown
        self._window = parent
        self._replacing: ReplaceDialog | None = None
        self.replace = self._action(self.tr("Buscar y reem&plazar…"), self._replace, REPLACE_KEY)
        self.paste = self._action(self.tr("&Pegar muchos ejemplos…"), self._paste, PASTE_KEY)
        self.merge = self._action(self.tr("&Unir entradas…"), self._merge)
        self.batch = self._action(self.tr("Ca&mbiar en varias…"), self._batch)
        self.bring = self._action(self.tr("&Importar una hoja…"), self._import)
        self.export = self._action(self.tr("&Exportar a una hoja…"), self._export)
        desk.selected.connect(self.refresh)
        desk.changed.connect(self.refresh)
        self.refresh()

    def commands(self) -> list[QAction]:
        return [self.replace, self.paste, self.merge, self.batch, self.bring, self.export]

    def refresh(self, *_: object) -> None:
        """Let each action be had only where it can do something."""
        chosen = self._chosen()
        items = self._desk.book.items
        self.replace.setEnabled(bool(items))
        self.paste.setEnabled(bool(self._desk.current_id))
        self.merge.setEnabled(len(chosen) > 1)
        self.batch.setEnabled(any(items[name].entry.lines for name in chosen))
        self.export.setEnabled(bool(items))

    def _chosen(self) -> list[str]:
        return [name for name in dict.fromkeys(self._selected()) if name in self._desk.book.items]

    def _action(self, text: str, do: Callable[[], None], key: str = "") -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        return action

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _replace(self) -> None:
        from assistant.ui.editor.replace_dialog import ReplaceDialog

        if self._replacing is None:
            # Kept: what was typed is there the next time.
            self._replacing = ReplaceDialog(self._desk, self._chosen, self._window)
            self._replacing.opened.connect(self.opened)
        self._replacing.ask()

    def _paste(self) -> None:
        from assistant.ui.editor.paste_dialog import PasteDialog

        if self._desk.current_id:
            text = QGuiApplication.clipboard().text()
            self._open(PasteDialog(self._desk, self._desk.current_id, text, self._window))

    def _merge(self) -> None:
        from assistant.ui.editor.merge_dialog import MergeDialog

        self._open(MergeDialog(self._desk, self._chosen(), self._window))

    def _batch(self) -> None:
        from assistant.ui.editor.batch_dialog import BatchDialog

        self._open(BatchDialog(self._desk, self._chosen(), self._window))

    def _import(self) -> None:
        from assistant.ui.editor.import_dialog import ImportDialog

        self._open(ImportDialog(self._desk, None, self._window))

    def _export(self) -> None:
        from assistant.ui.editor.export_dialog import ExportDialog

        chosen = self._chosen()
        shown = self._shown() if self._shown is not None else None
        dialog = ExportDialog(self._desk, chosen, shown, self._window)
        if len(chosen) > 1:
            dialog.choose_part(chosen)
        self._open(dialog)
