"""The lead's window: the book on the left, the entry in the middle, what helps on the right."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QFont, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant import paths
from assistant.editing.reviews import name_of
from assistant.phrasebook.history import Note
from assistant.settings.table import Settings
from assistant.ui import theme
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.entry_form import EntryForm
from assistant.ui.editor.findings_panel import FindingsPanel
from assistant.ui.editor.handover import Handover
from assistant.ui.editor.keeper import Keeper
from assistant.ui.editor.many import ManyCommands
from assistant.ui.editor.preview_panel import PreviewPanel
from assistant.ui.editor.review_panel import ReviewPanel
from assistant.ui.editor.similar_panel import SimilarPanel
from assistant.ui.editor.tests_panel import TestsPanel
from assistant.ui.editor.tree_panel import TreePanel
from assistant.ui.editor.trial_panel import TrialPanel
from assistant.ui.editor.variants_panel import VariantsPanel
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.key_rows import rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

if TYPE_CHECKING:
    from assistant.ui.help_window import HelpWindow

SHARES = (26, 44, 30)
"""Of the width, in hundredths: book, entry, help."""


class EditorWindow(QMainWindow):
    """Places the panels and puts their commands into menus; the desk has the state."""

    closed = Signal()

    def __init__(self, desk: Desk, bench: Bench, kept: KeptSettings, places: QSettings) -> None:
        super().__init__()
        self.desk, self.bench = desk, bench
        self._kept, self._places = kept, places
        self._styled: tuple[theme.Theme, QFont] | None = None
        # Before there is a widget: Qt leaves those that get their first style sheet together with
        # another font in the old one.
        self._apply(kept.settings)
        self._help: HelpWindow | None = None
        self.keeper = Keeper(desk, self, note=self._note)
        self.tree = TreePanel(desk, bench, parent=self)
        self.form = EntryForm(desk, self)
        self.findings = FindingsPanel(desk, self)
        self.variants = VariantsPanel(desk, self)
        self.preview = PreviewPanel(desk, self)
        self.trial = TrialPanel(desk, bench, self)
        self.similar = SimilarPanel(desk, bench, self)
        self.tests = TestsPanel(desk, bench, self)
        self.review = ReviewPanel(desk, bench, self, settings=lambda: kept.settings)
        self.many = ManyCommands(desk, self.tree.selected_ids, self, shown=self.tree.shown_ids)
        self.handover = Handover(
            desk, bench, bench, kept, self.keeper.save_then, paths.proposals(), self
        )
        self.banner = SpokenLabel(self.tr("Aviso"), self)
        self.banner.setProperty("role", "note")
        self.banner.hide()
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        for label in (self.banner, self.status):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._lay_out()
        self._fill_menus()
        self._wire()
        self._order_tabs()
        self._show_title()
        self._restore()

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        # Where the bar takes the keyboard for it, the tabs are a second stop after their last
        # control: Tab would go round and round in them. The arrows of a narrow bar are no stop.
        self.tabs.setFocusProxy(None)  # type: ignore[arg-type]
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for arrow in self.tabs.tabBar().findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QSplitter(Qt.Orientation.Vertical, self)
        for panel in (self.findings, self.preview, self.variants):
            line.addWidget(_scrolling(panel))
        line.setChildrenCollapsible(False)
        for widget, name in (
            (line, self.tr("Frase")),
            (self.trial, self.tr("Probar")),
            (self.similar, self.tr("Parecidos")),
            (self.tests, self.tr("Pruebas")),
            (self.review, self.tr("Revisión")),
        ):
            self.tabs.addTab(widget, name)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        for part, share in zip((self.tree, self.form, self.tabs), SHARES, strict=True):
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.split.setChildrenCollapsible(False)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.banner)
        column.addWidget(self.split, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)

    def _fill_menus(self) -> None:
        bar = self.menuBar()
        bar.setAccessibleName(self.tr("Menús"))
        close = self._action(self.tr("&Cerrar"), "Ctrl+W", self.close)
        _fill(
            bar.addMenu(self.tr("&Libro")),
            self.keeper.commands(),
            [self.many.bring, self.many.export],
            self.handover.commands(),
            [close],
        )
        stack = self.desk.stack
        undo = stack.createUndoAction(self, self.tr("&Deshacer"))
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        redo = stack.createRedoAction(self, self.tr("&Rehacer"))
        undo.triggered.connect(lambda: self.tell(self._undone(stack.redoText(), back=True)))
        redo.triggered.connect(lambda: self.tell(self._undone(stack.undoText(), back=False)))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        _fill(
            bar.addMenu(self.tr("&Edición")),
            [undo, redo],
            [self.tree.find_action, self.many.replace],
            self.findings.commands(),
        )
        entry = bar.addMenu(self.tr("E&ntrada"))
        _fill(entry, self.tree.entry_commands.actions(), [self.many.merge, self.many.batch])
        _fill(
            bar.addMenu(self.tr("Ejemplos y &frases")),
            self.form.commands(),
            [self.many.paste, *self.variants.commands()],
        )
        _fill(
            bar.addMenu(self.tr("&Revisión")),
            self.review.commands(),
            [*self.tests.commands(), *self.trial.commands(), *self.similar.commands()],
        )
        view = bar.addMenu(self.tr("&Ver"))
        view.addAction(self._action(self.tr("Parte &siguiente"), "F6", lambda: self._go(1)))
        view.addAction(self._action(self.tr("Parte &anterior"), "Shift+F6", lambda: self._go(-1)))
        view.addSeparator()
        for row in range(self.tabs.count()):
            name, key = self.tabs.tabText(row), f"Alt+{row + 1}"
            view.addAction(self._action(name, key, partial(self.show_tab, row)))
        about = bar.addMenu(self.tr("A&yuda"))
        about.addAction(self._action(self.tr("&Ayuda"), "F1", self._open_help))

    def _undone(self, step: str, *, back: bool) -> str:
        text = self.tr("Deshecho: {step}.") if back else self.tr("Rehecho: {step}.")
        return text.format(step=step[:1].lower() + step[1:])

    def _action(self, text: str, key: str, slot: Callable[[], object]) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(key))
        made.triggered.connect(lambda _checked=False: slot())
        return made

    def _note(self) -> Note:
        return Note(who=name_of(self._kept.settings))

    def _open_help(self) -> None:
        from assistant.help import pages
        from assistant.ui.help_window import HelpWindow, language_of_now

        if self._help is None:
            keys = {row.action: row.keys for row in rows(self._kept.settings.keys) if row.action}
            found = pages.load(language_of_now(), keys, self.tr("(sin tecla)"))
            self._help = HelpWindow(found, self, agent=False)
        self._help.open_page("editor")

    def _wire(self) -> None:
        desk, form = self.desk, self.form
        self._kept.changed.connect(self._apply)
        desk.told.connect(self.tell)
        self._kept.told.connect(self.tell)
        self.handover.told.connect(self.tell)
        form.triggers.told.connect(self.status.setText)  # they say it themselves
        form.lines.told.connect(self.status.setText)
        desk.changed.connect(self._show_title)
        desk.tests_changed.connect(self._show_title)
        desk.kept_changed.connect(self._show_title)
        desk.selected.connect(self._show_title)
        desk.selected.connect(self._say_title)
        form.line_selected.connect(self._show_line)
        form.line_typed.connect(self.findings.typed)
        form.typing.connect(self.similar.look)
        form.activation_wanted.connect(self.review.activate)
        self.findings.go.connect(form.show_line)
        self.findings.marks.connect(form.mark_line)
        self.similar.marks.connect(form.mark_triggers)
        self.tests.failed.connect(self._show_failed)
        self.review.go_to.connect(self.open_line)
        self.review.go_to_test.connect(self._show_test)
        self.many.opened.connect(self._open_place)
        self.tree.chosen.connect(self.many.refresh)
        self.handover.open_entry.connect(self.open_line)
        self.handover.folder_changed.connect(self.keeper.take_in)
        self.keeper.about_to_save.connect(form.flush)
        for typing in (form.typing, form.line_typed, self.tree.search.textChanged):
            typing.connect(desk.quiet.stir)

    @Slot(str, str, str)
    def _open_place(self, entry_id: str, _field: str, line_id: str) -> None:
        self.open_line(entry_id, line_id)

    @Slot(str)
    def _show_test(self, message: str) -> None:
        self.show_tab(self.tabs.indexOf(self.tests))
        self.tests.show_test(message)

    @Slot(str)
    def _show_line(self, line_id: str) -> None:
        for panel in (self.findings, self.preview, self.variants, self.review):
            panel.show_line(self.desk.current_id, line_id)

    @Slot(int)
    def _show_failed(self, count: int) -> None:
        text = self.tr("Pruebas")
        at = self.tabs.indexOf(self.tests)
        self.tabs.setTabText(at, f"{text} ({count})" if count else text)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        theme.choose(settings.theme)
        theme.scale_font(settings.font_scale)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Colours and font of now, if they are others than before."""
        now = (theme.current(), QApplication.font())
        if now != self._styled:
            self._styled = now
            QApplication.setPalette(theme.palette(now[0]))
            self.setStyleSheet(theme.style_sheet(now[0]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.apply_theme()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.keeper.check_outside()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """On the status line, and to the screen reader."""
        self.status.setText(sentence)
        if self.isVisible():
            say(self, sentence)

    def announce(self, sentence: str) -> None:
        """On top of the window for as long as it is true; "" for nothing."""
        self.banner.setText(sentence)
        self.banner.setVisible(bool(sentence))
        if sentence and self.isVisible():
            say(self, sentence)

    def open_line(self, entry_id: str, line_id: str = "", start: int = -1, end: int = -1) -> None:
        """Show an entry, and a line of it."""
        self.desk.select(entry_id)
        if line_id:
            self.form.show_line(line_id, start, end)

    def show_tab(self, at: int) -> None:
        """Bring one of the right-hand tabs forward, with the keyboard."""
        # First the keyboard: a page that goes with it would give it to others on the way.
        self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tabs.setCurrentIndex(at)

    def parts(self) -> tuple[QWidget, ...]:
        """Left, middle, right: where F6 goes."""
        middle = next(stop for stop in self.form.stops() if stop.isVisibleTo(self))
        return (self.tree.stops()[0], middle, self.tabs.tabBar())

    def _go(self, step: int) -> None:
        focused = QApplication.focusWidget()
        panes: list[QWidget] = [self.tree, self.form, self.tabs]
        at = next((i for i, p in enumerate(panes) if focused and p.isAncestorOf(focused)), -1)
        self.parts()[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _order_tabs(self) -> None:
        """Tab walks left, middle, right."""
        line = (*self.findings.stops(), *self.preview.stops(), *self.variants.stops())
        stops: list[QWidget] = [*self.tree.stops(), *self.form.stops(), self.tabs.tabBar(), *line]
        for panel in (self.trial, self.similar, self.tests, self.review):
            stops += panel.stops()
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _show_title(self, *_: object) -> None:
        item = self.desk.current
        self.setWindowModified(self.desk.is_dirty())
        name = Path(self.desk.book.folder).name
        title = self.tr("Frases: {folder}").format(folder=name)
        shown = f"{item.entry.title} · {title}" if item is not None else title
        self.setWindowTitle(f"{shown}[*] · Remanso")

    @Slot()
    def _say_title(self) -> None:
        # The keyboard follows where it was the tree that opened it.
        QTimer.singleShot(0, self, self._say_title_now)

    @Slot()
    def _say_title_now(self) -> None:
        """Which entry opened, unless the keyboard is on its row and a reader reads that."""
        item, focused = self.desk.current, QApplication.focusWidget()
        if item is None or not self.isActiveWindow():
            return
        if focused not in (self.tree.tree, self.tree.results):
            say(self, self.tr("Abierta: {title}").format(title=item.entry.title))

    def _restore(self) -> None:
        width, height = 118 * self.fontMetrics().averageCharWidth(), 0
        room = self.screen().availableSize()
        width = min(max(2 * width, 1180), room.width())
        height = min(64 * self.fontMetrics().lineSpacing(), room.height())
        self.resize(width, height)
        self.split.setSizes([width * share // 100 for share in SHARES])
        geometry = self._places.value("editor/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        split = self._places.value("editor/split")
        if split is not None:
            self.split.restoreState(split)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.flush()
        if self.handover.is_proposed():
            self.keeper.forget_unsaved()
        elif not self.keeper.may_close():
            event.ignore()
            return
        self._places.setValue("editor/geometry", self.saveGeometry())
        self._places.setValue("editor/split", self.split.saveState())
        event.accept()
        self.closed.emit()


def _fill(menu: QMenu, *groups: Sequence[QAction]) -> None:
    for group in groups:
        if not menu.isEmpty() and group:
            menu.addSeparator()
        menu.addActions(list(group))


def _scrolling(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(panel)
    return area
