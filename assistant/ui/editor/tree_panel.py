"""The left side of the editor: the book as a tree, search, filters, and commands on entries."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Method
from assistant.editing import parts
from assistant.editing.book import Kind
from assistant.editing.entries import KINDS
from assistant.editing.findings import FindingsCache
from assistant.editing.search import Hit, SearchIndex
from assistant.jobs import Err, Ok
from assistant.ui.editor import tree_words
from assistant.ui.editor.bench import Finder
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.entry_commands import EntryCommands
from assistant.ui.editor.tree_filter import FilterButton
from assistant.ui.editor.tree_model import ResultsModel, TreeModel
from assistant.ui.editor.tree_rows import EntryRows
from assistant.ui.editor.tree_view import EntryTree, FoundList
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

SLICE = 0.01
"""Seconds of the GUI thread that one turn of reading the book for the search takes."""
LINT_SLICE = 0.03
"""Seconds of the engine's thread that one turn of the linter takes."""
LINT_AFTER = 800
"""Milliseconds of rest after a change until the linter looks at the whole of what changed."""

AT_ONCE = 50
"""Entries given to one turn of the linter."""
FEW = 500
"""Entries up to which every group is open at first."""
PAUSE = 300
"""Milliseconds without a key before the meaning is asked for, which is work."""
QUIET = 700
"""Milliseconds without a change before the number of rows is spoken."""

WORDS, MEANING = range(2)


class _SearchField(QLineEdit):
    """Escape clears; Down and Enter go to what was found."""

    def __init__(self, goes_down: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._goes_down = goes_down

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._goes_down()
        else:
            super().keyPressEvent(event)


class TreePanel(QWidget):
    """The entries of the desk's book; the present row is open in the desk.

    `bench`: without one there is no search by meaning. `findings`: shared with whoever else
    looks for what the linter finds. `entry_menu` has the commands, for the window's menu too.
    `chosen`: other rows are selected.
    """

    chosen = Signal()

    def __init__(
        self,
        desk: Desk,
        bench: Finder | None = None,
        findings: FindingsCache | None = None,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._bench, self._today = desk, bench, today
        self.findings = findings or FindingsCache()
        self._rows = EntryRows(desk, self.findings, today(), self)
        self.model = TreeModel(self._rows, self)
        self.found = ResultsModel(self._rows, self)
        self._index = SearchIndex()
        self._likest: tuple[str, ...] | None = None
        self._searched = 0
        self._unread = dict.fromkeys(desk.book.items)
        self._reading = False
        self._make()
        self._lay_out()
        self._wire()
        self._open_all_of_few()
        self._show_selected(desk.current_id)
        self._show_sentence()
        self._warm.start()
        self._lint.start()

    def _make(self) -> None:
        self.search = _SearchField(self._go_down, self)
        self.search.setPlaceholderText(self.tr("Buscar en el libro"))
        self.search.setAccessibleName(self.tr("Buscar en el libro"))
        self.search.setAccessibleDescription(
            self.tr("Flecha abajo va a lo que se encuentra; Escape lo borra.")
        )
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Borrar la búsqueda"))
        self.how = QComboBox(self)
        self.how.addItems([self.tr("por palabras"), self.tr("por sentido")])
        self.how.setAccessibleName(self.tr("Cómo buscar"))
        self.how.setAccessibleDescription(self.tr("Cómo buscar"))
        self.how.setVisible(self._bench is not None)
        self.filter = FilterButton(self)
        self.sentence = SpokenLabel(self.tr("Qué se ve"), self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setProperty("role", "quiet")
        self.clear = QPushButton(self.tr("&Quitar filtros"), self)
        self.clear.setProperty("role", "tool")
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when a filter is chosen
        self.clear.setSizePolicy(policy)
        self.tree = EntryTree(self)
        self.tree.setModel(self.model)
        self.results = FoundList(self)
        self.results.setModel(self.found)
        self.entry_commands = EntryCommands(
            self._desk, self.selected_ids, self._kind, self._today, self
        )
        self.find_action = QAction(self.tr("&Buscar"), self)
        self.find_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.entry_menu = QMenu(self.tr("&Entrada"), self)
        self.entry_commands.fill(self.entry_menu)
        for view in (self.tree, self.results):
            view.addAction(self.entry_commands.delete)
        self._warm = self._timer(0, self._warm_up)
        self._lint = self._timer(0, self._lint_next)
        self._ask = self._timer(PAUSE, self._search_meaning)
        self._speak = self._timer(QUIET, self._say_sentence)

    def _timer(self, wait: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.how, 1)
        choices.addWidget(self.filter, 0 if self._bench is not None else 1)
        said = QHBoxLayout()
        said.addWidget(self.sentence, 1)
        said.addWidget(self.clear)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.results)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addLayout(choices)
        layout.addLayout(said)
        layout.addLayout(self._stack, 1)

    def _wire(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.kept_changed.connect(self._kept)
        self._desk.selected.connect(self._selected)
        self.search.textChanged.connect(self._search)
        self.how.currentIndexChanged.connect(self._search)
        self.filter.chosen.connect(self._filter)
        self.clear.clicked.connect(self.filter.clear)
        self.find_action.triggered.connect(self._find)
        self.results.left.connect(self._leave_results)
        self.model.dropped.connect(self._dropped)
        self.entry_menu.aboutToShow.connect(self.entry_commands.refresh)
        for view in (self.tree, self.results):
            view.menu_wanted.connect(self._show_menu)
            view.selectionModel().currentChanged.connect(self._row_changed)
            view.selectionModel().selectionChanged.connect(self.entry_commands.refresh)
            view.selectionModel().selectionChanged.connect(self.chosen)
        if self._bench is not None:
            self._bench.ready.connect(self._bench_ready)

    # For the window

    def stops(self) -> list[QWidget]:
        """The controls in the order of Tab."""
        return [self.search, self.how, self.filter, self.clear, self.tree, self.results]

    def commands(self) -> list[QAction]:
        return [*self.entry_commands.actions(), self.find_action]

    def selected_ids(self) -> list[str]:
        """The entries that a command is for: the chosen rows, else the one that is open."""
        view = self._view()
        rows = view.selectionModel().selectedIndexes()
        ids = [name for name in map(self._id_at, rows) if name]
        if ids or rows:
            return ids
        return [self._desk.current_id] if self._desk.current_id else []

    def shown_ids(self) -> list[str]:
        """The entries that search and filters leave."""
        return self.found.ids() if self._view() is self.results else self.model.ids()

    # Following the desk

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        self._rows.today = self._today()
        self._rows.note_changes(names)
        expanded = self._closed_groups()
        self.model.update(names)
        self._open_new_groups(expanded)
        self.found.update(names)
        self._unread = dict.fromkeys(n for n in names if n in self._rows.items) | self._unread
        self._warm.start()
        self._lint.start(LINT_AFTER)
        self._show_sentence()
        self.entry_commands.refresh()
        current = self._desk.current_id
        if current in names:
            self._show_selected(current)

    @Slot()
    def _kept(self) -> None:
        self.model.update(changed := self._rows.note_kept())
        self.found.update(changed)
        self._show_sentence()

    @Slot(str)
    def _selected(self, name: str) -> None:
        self.model.set_open(name)
        self._show_selected(name)
        self._show_sentence()
        self.entry_commands.refresh()

    def _show_selected(self, name: str) -> None:
        """Make the row of the entry the present one, where it is not yet."""
        for view, index in (
            (self.tree, self.model.index_of(name)),
            (self.results, self.found.index_of(name)),
        ):
            if index.isValid() and index != view.currentIndex():
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                view.selectionModel().setCurrentIndex(index, flags)
            if index.isValid():
                view.scrollTo(index)

    def _open_all_of_few(self) -> None:
        """Open every group, unless so many entries would only be in the way."""
        if self.model.shown() <= FEW:
            self.tree.expandAll()

    def _closed_groups(self) -> set[int]:
        """The groups that a lead has closed; an empty one is neither open nor closed."""
        return {
            row
            for row in range(len(KINDS))
            if self.model.rowCount(self.model.index(row, 0))
            and not self.tree.isExpanded(self.model.index(row, 0))
        }

    def _open_new_groups(self, closed: set[int]) -> None:
        for row in range(len(KINDS)):
            index = self.model.index(row, 0)
            if row not in closed and self.model.rowCount(index) and not self.tree.isExpanded(index):
                self.tree.expand(index)

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        name = self._id_at(index)
        if name:
            self._desk.select(name)
        self.entry_commands.refresh()

    def _view(self) -> QAbstractItemView:
        return self.results if self._stack.currentWidget() is self.results else self.tree

    def _id_at(self, index: QModelIndex) -> str:
        model = index.model()
        return model.id_at(index) if isinstance(model, (TreeModel, ResultsModel)) else ""

    def _kind(self) -> Kind | None:
        """That of the present row, for a new entry."""
        index = self.tree.currentIndex()
        if self._view() is self.tree and index.isValid():
            return self.model.kind_at(index)
        current = self._desk.current
        return current.kind if current is not None else None

    # Search

    @Slot()
    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _search(self) -> None:
        self._searched += 1
        self._ask.stop()
        if not self.search.text().strip():
            self._likest = None
            self._stack.setCurrentWidget(self.tree)
            self._show_selected(self._desk.current_id)
            self._show_sentence()
        elif self._by_meaning():
            self._likest = None
            self._ask.start()
            self._show_sentence()
        elif self._index.learn(self._desk.book, SLICE):
            self._search_words()
        else:
            self._warm.start()  # which searches when it has read everything

    def _by_meaning(self) -> bool:
        return self._bench is not None and self.how.currentIndex() == MEANING

    def _search_words(self) -> None:
        hits = self._index.find(self._desk.book, self.search.text(), self._rows.places())
        filters = self.filter.filters
        self._show_found([(h.entry, h) for h in hits if self._rows.admitted(h.entry, filters)])

    @Slot()
    def _search_meaning(self) -> None:
        if self._bench is None or not self._bench.is_ready():
            self._show_sentence()
            return
        asked = self._searched

        def done(ids: tuple[str, ...]) -> None:
            if asked == self._searched:
                self._likest = ids
                self._show_likest()

        self._bench.search(self.search.text(), done)

    def _show_likest(self) -> None:
        filters = self.filter.filters
        likest = [name for name in self._likest or () if name in self._rows.items]
        self._show_found([(n, None) for n in likest if self._rows.admitted(n, filters)])

    @Slot()
    def _bench_ready(self) -> None:
        if self._by_meaning() and self.search.text().strip() and self._likest is None:
            self._ask.start()

    def _show_found(self, found: list[tuple[str, Hit | None]]) -> None:
        self.found.show_found(found)
        self._stack.setCurrentWidget(self.results)
        self.results.scrollToTop()
        index = self.found.index_of(self._desk.current_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.results.selectionModel().setCurrentIndex(index, flags)
        self._show_sentence()
        self.entry_commands.refresh()

    def _go_down(self) -> None:
        """From the search field to the first row that was found, or to the tree."""
        view = self._view()
        if view is self.results and not view.currentIndex().isValid() and self.found.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            view.selectionModel().setCurrentIndex(self.found.index(0), flags)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_results(self) -> None:
        self.search.clear()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _warm_up(self) -> None:
        """Read a part of the book for search and filters; then make the search that waits."""
        if not (self._index.learn(self._desk.book, SLICE) and self._rows.learn(SLICE)):
            self._warm.start()
        elif self.search.text().strip() and not self._by_meaning() and self._view() is self.tree:
            self._search_words()

    # Filters

    @Slot(object)
    def _filter(self, filters: Any) -> None:
        self._rows.today = self._today()
        closed = self._closed_groups()
        self.model.set_filters(filters)
        self._open_new_groups(closed)
        if filters:
            self._open_all_of_few()
        self._show_selected(self._desk.current_id)
        if self._view() is self.results:
            if self._by_meaning():
                self._show_likest()
            else:
                self._search_words()
        self._show_sentence()

    def _show_sentence(self) -> None:
        """What is seen, of how many, and why not more."""
        self.clear.setVisible(bool(self.filter.filters))
        said = [self._count(), *tree_words.chosen(self.filter.filters)]
        if self.filter.filters.findings and self._unread:
            said.append(self.tr("aún busco avisos…"))
        text = " · ".join(said)
        if text != self.sentence.text():
            self.sentence.setText(text)
            self._speak.start()

    def _count(self) -> str:
        total = self.model.total()
        if self._by_meaning() and self.search.text().strip() and self._likest is None:
            if self._bench is not None and not self._bench.is_ready():
                return self.tr("El sentido todavía se prepara; busque por palabras mientras tanto")
            return self.tr("Buscando…")
        if self._view() is self.results:
            shown = self.found.rowCount()
            if not shown:
                return self.tr("Nada encontrado; pruebe con otra palabra")
            return self.tr("{n} de {total} entradas encontradas").format(n=shown, total=total)
        if self.filter.filters:
            text = self.tr("{n} de {total} entradas")
            return text.format(n=self.model.shown(), total=total)
        return self.tr("1 entrada") if total == 1 else self.tr("{n} entradas").format(n=total)

    @Slot()
    def _say_sentence(self) -> None:
        if self.isVisible() and (self.search.text() or self.filter.filters):
            say(self, self.sentence.text())

    # What the linter finds, a little at a time

    @Slot()
    def _lint_next(self) -> None:
        items = self._rows.items
        if self._reading or not self._unread:
            return
        # Where only what the linter finds is to be shown, it is what the lead waits for.
        if not self.filter.filters.findings and self._desk.quiet.postpones(self._lint):
            return
        names = list(self._unread)[:AT_ONCE]
        asked = [items[name] for name in names if name in items]
        self._reading = True
        cache = self.findings

        def done(got: Ok[int] | Err) -> None:
            self._reading = False
            if isinstance(got, Err):
                raise got.error
            self._linted(names)

        self._desk.jobs.run(lambda: cache.learn(asked, LINT_SLICE), done)

    def _linted(self, names: list[str]) -> None:
        items = self._rows.items
        read = [n for n in names if n not in items or self.findings.known(items[n])]
        for name in read:
            self._unread.pop(name, None)
        self._rows.note_findings(read)
        told = [n for n in read if n in items and self._rows.findings(n)]
        if told:
            self.model.update(told)
            self.found.update(told)
        if self.filter.filters.findings:
            self._show_sentence()
        self._lint.start(0)

    # Menu and drops

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self.entry_menu.popup(place)

    @Slot(str, object, bool)
    def _dropped(self, target: str, carried: Any, copy: bool) -> None:
        book = self._desk.book
        source = carried["from"]
        if source not in book.items or target not in book.items:
            return
        item = book.items[target]
        lines = [x for x in book.items[source].entry.lines if x.id in set(carried["lines"])]
        name = (self.tr("Copiar a «{title}»") if copy else self.tr("Mover a «{title}»")).format(
            title=item.entry.title
        )
        edit = parts.moved(book, source, target, carried["triggers"], carried["lines"], copy, name)
        if not edit.items:
            return
        self._desk.do(edit)
        note = tree_words.misfit(lines, item.kind) if isinstance(item.kind, Method) else ""
        self._desk.told.emit(f"{name}. {note}".strip())
