"""The «Revisión» tab: who reviewed and activated the open entry and its lines, and what to do."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.domain import Status
from assistant.editing import reviews
from assistant.editing.activation import Choice, Eyes, to_review, waiting, with_status
from assistant.editing.book import Item
from assistant.editing.reviews import (
    Hashes,
    Reviews,
    Standing,
    hashes,
    is_unseen,
    same_person,
    standing,
    statuses,
)
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.phrasebook.history import Note
from assistant.settings.table import Settings
from assistant.ui.editor import review_words, words
from assistant.ui.editor.activation_dialog import ActivationDialog
from assistant.ui.editor.bench import Checker
from assistant.ui.editor.comments_panel import CommentsPanel
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.difference_dialog import DifferenceDialog
from assistant.ui.editor.draft_dialog import DraftDialog
from assistant.ui.editor.due_dialog import DueDialog
from assistant.ui.editor.history_dialog import DeletedDialog, HistoryDialog
from assistant.ui.editor.newest import Newest
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

SHORT = 48
"""Characters of a line in the list: the panel is narrow, and the line stands in the form."""

_LINE = Qt.ItemDataRole.UserRole


class ReviewPanel(QWidget):
    """`go_to(entry, line)` and `go_to_test(message)`: the lead wants to see one of these.

    `settings` gives those in effect (`lead_name`, `second_eyes`) and may be set later;
    `today` gives the day.
    """

    go_to = Signal(str, str)
    go_to_test = Signal(str)

    def __init__(
        self,
        desk: Desk,
        bench: Checker,
        parent: QWidget | None = None,
        *,
        settings: Callable[[], Settings] = Settings,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._desk, self._bench, self.settings, self._today = desk, bench, settings, today
        self._log = Reviews()
        self._files = Newest(desk.io)
        self._shown, self._stale = "", False
        self._due: DueDialog | None = None
        self._make_actions()
        self._build()
        desk.selected.connect(self._selected)
        desk.changed.connect(self._changed)
        desk.kept_changed.connect(self._kept_changed)
        self.refresh()
        self._show()

    def _build(self) -> None:
        heading = QLabel(self.tr("Es&tado"), self)
        heading.setProperty("role", "heading")
        self.list = Rows(self.tr("Estado de la entrada y sus frases"), self)
        self.list.setAccessibleDescription(
            self.tr("Mayús y las flechas eligen varias; los botones valen para las elegidas.")
        )
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(self._go)
        heading.setBuddy(self.list)
        self.review_button = QPushButton(self.tr("Marcar revisa&da"), self)
        self.activate_button = QPushButton(self.tr("&Activar…"), self)
        self.draft_button = QPushButton(self.tr("Devolver a &borrador…"), self)
        self.history_button = QPushButton(self.tr("&Historial…"), self)
        self._buttons = {
            self.review_button: self._review,
            self.activate_button: self._activate,
            self.draft_button: self._draft,
            self.history_button: self._history,
        }
        for button, action in self._buttons.items():
            button.clicked.connect(action.trigger)
            button.setToolTip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self.status = SpokenLabel(self.tr("Resultado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("role", "quiet")
        self.status.hide()
        self.comments = CommentsPanel(self._desk, self._who, self)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.review_button, 1)
        first.addWidget(self.activate_button, 1)
        second.addWidget(self.draft_button, 1)
        second.addWidget(self.history_button, 1)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.status)
        column.addWidget(self.comments)

    def stops(self) -> list[QWidget]:
        """Its controls, in the order of Tab."""
        return [self.list, *self._buttons, *self.comments.stops()]

    def commands(self) -> list[QAction]:
        """For the menu «Revisión»."""
        return [self._review, self._activate, self._draft, self._history, self._difference,
                self._deleted, self._waiting]  # fmt: skip

    def _make_actions(self) -> None:
        self._review = self._action(self.tr("Marcar &revisada"), self.mark_reviewed, "Ctrl+Shift+R")
        self._activate = self._action(self.tr("&Activar…"), self.open_activation, "Ctrl+Shift+A")
        self._draft = self._action(self.tr("Devolver a &borrador…"), self.open_draft)
        self._history = self._action(self.tr("&Historial de la entrada…"), self.open_history)
        self._difference = self._action(
            self.tr("&Diferencias con la activa…"), self.open_difference
        )
        self._deleted = self._action(self.tr("Entradas b&orradas…"), self.open_deleted)
        self._waiting = self._action(self.tr("Lo &que espera revisión…"), self.open_due)

    def _action(self, text: str, run: Callable[[], None], key: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(run)
        return action

    def _who(self) -> str:
        return reviews.name_of(self.settings())

    @Slot()
    def refresh(self) -> None:
        """Read the log of reviews and the comments again."""
        folder = self._desk.book.folder
        self._files.run(lambda _: reviews.read(folder), self._read, self._unread)
        self.comments.refresh()

    @Slot()
    def _kept_changed(self) -> None:
        self._tell("")  # what was still to be saved is
        self.refresh()

    def _read(self, log: Reviews) -> None:
        self._log = log
        self._show()

    def _unread(self, sentence: str) -> None:
        self._tell(sentence)
        self._show()

    def show_line(self, entry_id: str, line_id: str) -> None:
        """The line that the lead works on in the form; "" for the entry itself."""
        if entry_id != self._shown:
            return
        for at in range(self.list.count()):
            if self.list.item(at).data(_LINE) == line_id:
                self.list.setCurrentRow(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(str)
    def _selected(self, _entry_id: str) -> None:
        self._tell("")
        self._show()

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if self._desk.current_id in names or self._shown in names:
            if self.isVisible():
                self._show()
            else:
                self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    def _show(self) -> None:
        self._stale = False
        item = self._desk.current
        entry_id = self._desk.current_id
        rows = [] if item is None else list(self._rows(item))
        there = [self.list.item(at).data(_LINE) for at in range(self.list.count())]
        if entry_id == self._shown and there == [line for line, _ in rows]:
            for at, (_, text) in enumerate(rows):  # nothing is chosen anew while the lead types
                if self.list.item(at).text() != text:
                    self.list.item(at).setText(text)
            self._chosen()
            return
        chosen = set(self.chosen_lines()) if entry_id == self._shown else {""}
        current = self.list.currentRow() if entry_id == self._shown else 0
        self._shown = entry_id
        self.list.blockSignals(True)
        self.list.clear()
        for line_id, text in rows:
            QListWidgetItem(text, self.list).setData(_LINE, line_id)
        self.list.setCurrentRow(min(max(current, 0), len(rows) - 1))
        for at, (line_id, _) in enumerate(rows):
            self.list.item(at).setSelected(line_id in chosen)
        self.list.blockSignals(False)
        self._chosen()

    def _rows(self, item: Item) -> Iterable[tuple[str, str]]:
        now = hashes(item.freeze())
        kept = self._desk.kept.items.get(item.entry.id)
        was, states = ({} if i is None else statuses(i) for i in (kept, item))

        def row(name: str, line_id: str) -> tuple[str, str]:
            here = standing(self._log, item, line_id, now, states[line_id])
            unseen = self._is_unseen(item, line_id, now)
            saved = was.get(line_id) is states[line_id]
            return line_id, self._row(name, here, saved=saved, unseen=unseen)

        yield row(self.tr("La entrada"), "")
        for number, line in enumerate(item.entry.lines, 1):
            name = self.tr("{line}: «{text}»").format(
                line=review_words.line(number), text=words.quote(line.text, SHORT)
            )
            yield row(name, line.id)

    def _row(self, name: str, here: Standing, *, saved: bool, unseen: bool) -> str:
        state = words.status(here.status)
        if not saved:
            state = self.tr("{status}, sin guardar").format(status=state)
        marks = review_words.marks(here) if saved or here.changed else ""
        missing = self.tr("falta que la revise otra persona") if unseen else ""
        return f"{name}\n{words.in_a_row((state[:1].upper() + state[1:], marks, missing))}"

    def chosen_lines(self) -> list[str]:
        """The chosen rows: ids of lines, "" for the entry itself."""
        return [row.data(_LINE) for row in self.list.selectedItems()]

    @Slot()
    def _chosen(self) -> None:
        item, lines = self._desk.current, set(self.chosen_lines())
        there = item is not None
        drafts = changed = False
        if item is not None:
            drafts = bool(lines & set(to_review(item)))
            changed = bool(self._changed_lines(item, lines))
        first = self.list.currentItem()
        self.comments.show_line(first.data(_LINE) if first is not None else "")
        rest = set() if item is None else set(waiting(item))
        active = bool(rest) if "" in lines else bool(lines & rest)
        back = item is not None and bool(lines - set(to_review(item)))
        for action, on in (
            (self._review, drafts or changed),
            (self._activate, active),
            (self._draft, back),
            (self._history, there),
            (self._difference, there),
        ):
            action.setEnabled(on)
        for button, action in self._buttons.items():
            button.setEnabled(action.isEnabled())

    def _is_unseen(self, item: Item, line: str, now: Hashes) -> bool:
        return self.settings().second_eyes and is_unseen(self._log, item, line, now)

    def _changed_lines(self, item: Item, lines: Iterable[str]) -> set[str]:
        """Which of them changed after their review, and are saved as they are now."""
        now = hashes(item.freeze())
        kept = self._desk.kept.items.get(item.entry.id)
        was = {} if kept is None else hashes(kept.freeze())
        return {
            line
            for line in lines
            if was.get(line) == now.get(line)
            and (standing(self._log, item, line, now).changed or self._is_unseen(item, line, now))
        }

    @Slot()
    def _go(self) -> None:
        row = self.list.currentItem()
        if row is not None and self._shown:
            self.go_to.emit(self._shown, row.data(_LINE))

    @Slot()
    def mark_reviewed(self) -> None:
        """The chosen drafts, as one step; what changed after its review is written at once."""
        item, lines = self._desk.current, set(self.chosen_lines())
        if item is None:
            return
        again = self._changed_lines(item, lines)
        drafts = lines & set(to_review(item))
        if drafts:
            self.mark({item.entry.id: frozenset(drafts)})
        if again and self.settings().second_eyes:
            # A review by whoever wrote it is none.
            now = hashes(item.freeze())
            authors = {n: standing(self._log, item, n, now).author for n in again}
            others = {n for n, a in authors.items() if not a or not same_person(a.who, self._who())}
            if others != again:
                self._tell(self.tr("Usted escribió ese cambio; debe revisarlo otra persona."))
            again = others
        if again:
            note = Note("", self._who())
            work = partial(reviews.review_again, self._desk.book.folder, item, again, note)
            self._desk.io.run(work, self._reviewed_again)

    def mark(self, choice: Choice) -> None:
        """Leave the drafts of `choice` (of any entries) as reviewed, as one step."""
        book = self._desk.book
        drafts = {
            name: chosen & set(to_review(book.items[name]))
            for name, chosen in choice.items()
            if name in book.items
        }
        n = sum(map(len, drafts.values()))
        if not n:
            return
        self._desk.put(self.tr("Marcar revisada"), with_status(book, drafts, Status.REVIEWED))
        one = self.tr("Marcada como revisada; falta guardar.")
        many = self.tr("Marcadas como revisadas: {n}; falta guardar.")
        self._tell(words.count(n, one, many))

    def _reviewed_again(self, got: Ok[None] | Err) -> None:
        if isinstance(got, Err):
            self._tell(sentence_of(got.error))
            return
        self._tell(self.tr("Queda anotado que usted la revisó otra vez."))
        self.refresh()

    @Slot(str, str)
    def activate(self, entry_id: str, line_id: str) -> None:
        """«Activar…» for a line, or for the entry itself with ""."""
        self.open_activation_of({entry_id: frozenset({line_id})})

    @Slot()
    def open_activation(self) -> None:
        """«Activar…» for the chosen rows of the open entry."""
        item, lines = self._desk.current, frozenset(self.chosen_lines())
        if item is not None and lines:
            self.open_activation_of({item.entry.id: lines})

    def open_activation_of(self, choice: Choice) -> None:
        """«Activar…» for many: for each entry its lines; "" stands for the entry itself and brings
        its reviewed lines, or all if none is reviewed or active yet."""
        wanted = {
            name: _wanted(self._desk.book.items[name], chosen)
            for name, chosen in choice.items()
            if name in self._desk.book.items
        }
        if not self.settings().second_eyes:
            self._ask_activation(wanted, None)
            return
        # What another lead reviewed a moment ago counts.
        work = partial(reviews.read, self._desk.book.folder)
        self._desk.io.run(work, partial(self._with_eyes, wanted))

    def _with_eyes(self, wanted: Choice, got: Ok[Reviews] | Err) -> None:
        if isinstance(got, Err):
            self._tell(sentence_of(got.error))
        log = got.value if isinstance(got, Ok) else Reviews()
        self._ask_activation(wanted, Eyes(log, self._desk.kept, self._who()))

    def _ask_activation(self, wanted: Choice, eyes: Eyes | None) -> None:
        dialog = ActivationDialog(self._desk, self._bench, wanted, eyes, self)
        dialog.go_to.connect(self.go_to)
        dialog.go_to_test.connect(self.go_to_test)
        self._open(dialog)

    @Slot()
    def open_draft(self) -> None:
        """«Devolver a borrador…» for the chosen rows."""
        item, lines = self._desk.current, frozenset(self.chosen_lines())
        if item is not None and lines - set(to_review(item)):
            back = lines - set(to_review(item))
            self._open(DraftDialog(self._desk, item.entry.id, back, self.comments.write, self))

    @Slot()
    def open_history(self) -> None:
        if self._desk.current_id:
            self._open(HistoryDialog(self._desk, self._desk.current_id, self))

    @Slot()
    def open_deleted(self) -> None:
        self._open(DeletedDialog(self._desk, self))

    @Slot()
    def open_difference(self) -> None:
        if self._desk.current_id:
            self._open(DifferenceDialog(self._desk, self._desk.current_id, self))

    @Slot()
    def open_due(self) -> None:
        """One list, which stays open beside the work."""
        if self._due is None:
            self._due = DueDialog(
                self._desk, self._today(), self, second_eyes=lambda: self.settings().second_eyes
            )
            self._due.go_to.connect(self.go_to)
        self._due.refresh()
        self._due.show()
        self._due.activateWindow()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.comments.refresh)
        dialog.open()

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        if sentence:
            say(self, sentence)


def _wanted(item: Item, chosen: frozenset[str]) -> frozenset[str]:
    if "" not in chosen:
        return chosen
    lines = item.entry.lines
    fresh = all(line.status is Status.DRAFT for line in lines)
    return chosen | {n.id for n in lines if fresh or n.status is Status.REVIEWED}
