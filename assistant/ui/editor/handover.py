"""The commands that hand the book to others: publish it, propose changes, decide on proposals."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from assistant.editing.book import Book, dirty
from assistant.editing.reviews import name_of
from assistant.ui.editor.bench import Checker, Finder
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.inbox import Inbox
from assistant.ui.kept_settings import KeptSettings

if TYPE_CHECKING:
    from assistant.ui.editor.publish_dialog import Save


class Handover(QObject):
    """Made by the window, which puts `commands()` into its menus.

    `own` is the folder of this machine's proposals (paths.proposals()); `save` saves what is not
    saved. `open_entry(str)`, `told(str)` and `folder_changed` as in PublishDialog.
    """

    open_entry = Signal(str)
    told = Signal(str)
    folder_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        bench: Checker,
        finder: Finder | None,
        settings: KeptSettings,
        save: "Save",
        own: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._bench, self._finder = desk, bench, finder
        self._settings, self._save, self._own, self._window = settings, save, own, window
        self._proposed: Book | None = None
        self.inbox = Inbox(desk, own, self, who=self._who)
        self.inbox.told.connect(self.told)
        self.inbox.changed.connect(self._refresh)
        self.publish = QAction(self.tr("&Publicar…"), self)
        self.publish.setShortcut(QKeySequence("Ctrl+P"))
        self.publish.triggered.connect(self._publish)
        self.proposals = QAction(self)
        self.proposals.triggered.connect(self._proposals)
        self.propose = QAction(self.tr("Proponer ca&mbios…"), self)
        self.propose.triggered.connect(self._propose)
        desk.changed.connect(self._refresh)
        desk.tests_changed.connect(self._refresh)
        desk.kept_changed.connect(self._refresh)
        self._refresh()
        self.inbox.refresh()

    def commands(self) -> list[QAction]:
        """Publicar… (Ctrl+P), Propuestas…, Proponer cambios…"""
        return [self.publish, self.proposals, self.propose]

    def _who(self) -> str:
        return name_of(self._settings.settings)

    def is_proposed(self) -> bool:
        """Whether all that is on the desk went into a proposal: it may be closed."""
        there, book = self._proposed, self._desk.book
        return there is not None and not dirty(book, there) and book.tests == there.tests

    @Slot()
    def _refresh(self) -> None:
        n = self.inbox.waiting
        words = self.tr("P&ropuestas ({n})…").format(n=n) if n else self.tr("P&ropuestas…")
        self.proposals.setText(words)
        self.propose.setVisible(not self._desk.writable)
        self.propose.setEnabled(not self._desk.writable and self._desk.is_dirty())

    @Slot()
    def _publish(self) -> None:
        from assistant.ui.editor.publish_dialog import PublishDialog

        dialog = PublishDialog(self._desk, self._bench, self._settings, self._save, self._window)
        dialog.open_entry.connect(self.open_entry)
        dialog.folder_changed.connect(self.folder_changed)
        dialog.told.connect(self.told)
        self._open(dialog)

    @Slot()
    def _proposals(self) -> None:
        from assistant.ui.editor.proposals_dialog import ProposalsDialog

        self._open(ProposalsDialog(self._desk, self.inbox, self._finder, self._window))

    @Slot()
    def _propose(self) -> None:
        from assistant.ui.editor.propose_dialog import ProposeDialog

        dialog = ProposeDialog(self._desk, self._own, self._window, who=self._who())
        dialog.told.connect(self.told)
        dialog.proposed.connect(self._on_proposed)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_proposed(self, book: Book) -> None:
        self._proposed = book
