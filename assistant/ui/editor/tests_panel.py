"""The contract tests: which messages must lead where, and whether they do with the unsaved book."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from assistant.contract import Outcome
from assistant.domain import SITUATIONS, Method
from assistant.editing.book import Book, Test
from assistant.editing.trial import counting_tests, with_test
from assistant.phrasebook.layers import Layer
from assistant.text import clean
from assistant.ui.editor import trial_words
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.flow import Flow
from assistant.ui.editor.trial_panel import TRIGGER_LIMIT
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

CHECK_AFTER = 1500
"""Milliseconds after a change until the tests run again: the trial comes first."""

Index = QModelIndex | QPersistentModelIndex
MESSAGE, EXPECTED, RESULT, WHOSE = range(4)

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class TestsModel(QAbstractTableModel):
    """The tests with what came of them; `only_failing` hides those that hold."""

    __test__ = False  # not for pytest

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book: Book | None = None
        self._tests: tuple[Test, ...] = ()
        self._found: dict[tuple[str, str], Outcome] = {}
        self._rows: tuple[Test, ...] = ()
        self.only_failing = False

    def show(self, book: Book, tests: tuple[Test, ...], found: tuple[Outcome, ...] | None) -> None:
        """Take the tests, and what came of them if that is known; otherwise what is known stays."""
        if found is not None:
            self._found = {(one.test.message, one.test.expect): one for one in found}
        before, self._book, self._tests = self._book, book, tests
        rows = tuple(t for t in tests if not self.only_failing or self.fails(t))
        if rows == self._rows:
            if found is not None and rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, WHOSE))
            old = {} if before is None else before.items
            for row, test in enumerate(rows):
                if old.get(test.expect) is not book.items.get(test.expect):
                    self.dataChanged.emit(self.index(row, 0), self.index(row, WHOSE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def filter(self, only_failing: bool) -> None:
        self.only_failing = only_failing
        if self._book is not None:
            self.show(self._book, self._tests, None)

    def fails(self, test: Test) -> bool:
        found = self._found.get((test.message, test.expect))
        return found is not None and found.trouble is not None

    def failing(self) -> int:
        return sum(self.fails(test) for test in self._tests)

    def test(self, row: int) -> Test | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, message: str) -> int:
        """Where the test for `message` is shown; -1 if it is not."""
        return next((n for n, t in enumerate(self._rows) if t.message == message), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        names = (self.tr("Mensaje"), self.tr("Se espera"), self.tr("Resultado"), self.tr("De"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows) or self._book is None:
            return None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        texts = self._texts(self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == MESSAGE:
            # A reader that goes down the first column hears the whole row.
            return self.tr("{result}. {message}. Se espera: {expected}. {whose}").format(
                result=texts[RESULT], message=texts[MESSAGE], expected=texts[EXPECTED],
                whose=texts[WHOSE],
            )  # fmt: skip
        return texts[index.column()]

    def _texts(self, test: Test) -> tuple[str, str, str, str]:
        assert self._book is not None
        team = test.layer is Layer.TEAM
        return (
            test.message,
            trial_words.expectation(self._book, test.expect),
            trial_words.outcome(self._found.get((test.message, test.expect))),
            self.tr("El equipo") if team else self.tr("El programa"),
        )


class TestsView(QTableView):
    """One test a row; the arrows go by rows, Enter edits, Delete deletes."""

    __test__ = False  # not for pytest

    def __init__(self, model: TestsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Pruebas"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (MESSAGE, EXPECTED, RESULT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHOSE, QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().lineSpacing() * 2.5))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Not by itself: hidden, Qt would measure every row after each change.
        self.resizeColumnToContents(WHOSE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)
            return
        # Qt tells of the table alone.
        text = self.model().index(self.currentIndex().row(), MESSAGE).data(_SPOKEN)
        if text:
            say(self, str(text))

    def choose(self, row: int) -> None:
        """Make `row` the current one, if there is one."""
        index = self.model().index(row, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)


class TestsPanel(QWidget):
    """`failed(int)`: how many tests the unsaved book fails, after each run."""

    __test__ = False  # not for pytest

    failed = Signal(int)

    def __init__(self, desk: Desk, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._said = ""
        self._known = False
        self.model = TestsModel(self)
        self._widgets()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER)
        self._timer.timeout.connect(self._check)
        desk.tests_changed.connect(self._renew)
        desk.changed.connect(self._renew)
        bench.moved.connect(self._timer.start)
        bench.ready.connect(self._check)
        bench.preparing.connect(self._summarise)
        self._renew()
        self._check()

    def _widgets(self) -> None:
        self.summary = SpokenLabel(self.tr("Resumen de las pruebas"), self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty("role", "note")
        self.only_failing = QCheckBox(self.tr("Solo las que fallan"), self)
        self.only_failing.toggled.connect(self._filter)
        self.view = TestsView(self.model, self)
        self.view.doubleClicked.connect(self._edit)
        self.view.selectionModel().currentChanged.connect(self._enable)
        self.model.modelReset.connect(self._enable)
        self.whole = SpokenLabel(self.tr("La prueba elegida"), self)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.add = QAction(self.tr("Añadir una &prueba…"), self)
        self.add.triggered.connect(self._add)
        self.edit = QAction(self.tr("&Editar la prueba…"), self)
        self.edit.triggered.connect(self._edit)
        self.delete = QAction(self.tr("Borrar &la prueba"), self)
        self.delete.triggered.connect(self._delete)
        self.open = QAction(self.tr("Abrir la en&trada esperada"), self)
        self.open.triggered.connect(self._open)
        for action, key in ((self.edit, "Return"), (self.delete, "Del")):
            own = QAction(self.view)
            own.setShortcut(key)
            own.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            own.triggered.connect(action.trigger)
            self.view.addAction(own)
        self.buttons = []
        for action, text in (
            (self.add, self.tr("Añadir…")),
            (self.edit, self.tr("Editar…")),
            (self.delete, self.tr("Borrar")),
            (self.open, self.tr("Abrir entrada")),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            self.buttons.append(button)
        bottom = Flow()
        for button in self.buttons:
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.only_failing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.whole)
        layout.addLayout(bottom)

    def stops(self) -> list[QWidget]:
        """Its controls in tab order."""
        return [self.only_failing, self.view, *self.buttons]

    def commands(self) -> list[QAction]:
        """For the menus."""
        return [self.add, self.edit, self.delete, self.open]

    def show_test(self, message: str) -> None:
        """Go to the test of that message."""
        self.only_failing.setChecked(False)
        row = self.model.row_of(message)
        if row >= 0:
            self.view.choose(row)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _renew(self) -> None:
        """The tests as they are now, with what is known of them."""
        self._show(None)
        self._timer.start()

    def _show(self, found: tuple[Outcome, ...] | None) -> None:
        test = self._current()
        self.model.show(self._desk.book, counting_tests(self._desk.book), found)
        self._stay(test, self.view.currentIndex().row())
        self._summarise()
        self._enable()

    def _stay(self, test: Test | None, row: int) -> None:
        """On `test`, or where it was."""
        place = -1 if test is None else self.model.row_of(test.message)
        if place >= 0 and place != self.view.currentIndex().row():
            self.view.choose(place)
        elif place < 0 and self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.choose(max(min(row, self.model.rowCount() - 1), 0))

    @Slot()
    def _check(self) -> None:
        if self._bench.is_ready():
            self._bench.outcomes(self._desk.book, self._checked)
        self._summarise()

    def _checked(self, found: tuple[Outcome, ...]) -> None:
        self._known = True
        self._show(found)
        self.failed.emit(self.model.failing())
        text = self.summary.text()
        if self._said and text != self._said:
            say(self, text)
        self._said = text

    @Slot()
    def _summarise(self) -> None:
        total, failing = len(counting_tests(self._desk.book)), self.model.failing()
        if not total:
            text = self.tr("Todavía no hay pruebas.")
        elif self._bench.fault and not self._bench.is_ready():
            text = self.tr("{total} pruebas; sin el modelo no se pueden revisar.")
        elif not self._known and self._bench.is_ready():
            text = self.tr("{total} pruebas; se están revisando.")
        elif not self._known:
            text = self.tr("{total} pruebas; se revisan en cuanto el modelo esté listo.")
        elif not failing:
            text = self.tr("{total} pruebas: todas se cumplen.")
        elif failing == 1:
            text = self.tr("{total} pruebas: 1 falla.")
        else:
            text = self.tr("{total} pruebas: {failing} fallan.")
        self.summary.setText(text.format(total=total, failing=failing))

    @Slot(bool)
    def _filter(self, only: bool) -> None:
        self.model.filter(only)
        self.view.choose(0)
        self._enable()

    def _current(self) -> Test | None:
        return self.model.test(self.view.currentIndex().row())

    @Slot()
    def _enable(self) -> None:
        test = self._current()
        self.edit.setEnabled(test is not None)
        self.delete.setEnabled(test is not None and test.layer is Layer.TEAM)
        self.open.setEnabled(test is not None and test.expect in self._desk.book.items)
        text = ""
        if test is not None:
            row = self.view.currentIndex().row()
            result = self.model.data(self.model.index(row, RESULT))
            text = self.tr("«{message}». {result}.").format(message=test.message, result=result)
            if test.layer is not Layer.TEAM:
                text += " " + self.tr("Es del programa: se cambia, pero no se borra.")
        self.whole.setText(text)

    @Slot()
    def _add(self) -> None:
        self._ask(None, self.tr("Añadir una prueba"))

    @Slot()
    def _edit(self) -> None:
        test = self._current()
        if test is not None:
            self._ask(test, self.tr("Cambiar una prueba"))

    def _ask(self, test: Test | None, name: str) -> None:
        dialog = TestDialog(self._desk.book, test, self._desk.current_id, self)
        dialog.setWindowTitle(name)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep(name, dialog.message(), dialog.expect(), test)

    def keep(self, name: str, message: str, expect: str, instead: Test | None = None) -> None:
        """Put a team's test into the book, as one step called `name`."""
        book = self._desk.book
        self._desk.set_tests(name, with_test(book, message, expect, instead))
        self.view.choose(self.model.row_of(message))

    @Slot()
    def _delete(self) -> None:
        test = self._current()
        if test is None or test.layer is not Layer.TEAM:
            return
        row = self.view.currentIndex().row()
        tests = tuple(one for one in self._desk.book.tests if one != test)
        self._desk.set_tests(self.tr("Borrar una prueba"), tests)
        self.view.choose(max(min(row, self.model.rowCount() - 1), 0))
        self._desk.told.emit(self.tr("Prueba borrada; Deshacer la devuelve."))

    @Slot()
    def _open(self) -> None:
        test = self._current()
        if test is not None and test.expect in self._desk.book.items:
            self._desk.select(test.expect)


class TestDialog(QDialog):
    """A message and what it must lead to. A program's test keeps its message."""

    __test__ = False  # not for pytest

    def __init__(
        self, book: Book, test: Test | None, entry: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit("" if test is None else test.message, self)
        self.text.setAccessibleName(self.tr("Mensaje del cliente"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.text.setReadOnly(test is not None and test.layer is not Layer.TEAM)
        heading = QLabel(self.tr("Si el cliente dice es&to:"), self)
        heading.setBuddy(self.text)
        asked = QLabel(self.tr("&debe llevar a:"), self)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Debe llevar a"))
        self.choice.setAccessibleDescription(self.tr("Debe llevar a"))
        asked.setBuddy(self.choice)
        self._fill(book, entry if test is None else test.expect)
        self.status = SpokenLabel(self.tr("Estado"), self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Guardar prueba"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancelar"))
        for button in buttons.buttons():
            button.setIcon(QIcon())  # no other dialog has pictures
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, self.text, asked, self.choice, self.status, buttons):
            layout.addWidget(widget)
        self.status.setVisible(False)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        (self.choice if self.text.isReadOnly() else self.text).setFocus()

    def _fill(self, book: Book, expect: str) -> None:
        entries = sorted(book.items, key=lambda name: book.items[name].entry.title.casefold())
        for name in (*SITUATIONS, *Method, *entries):
            self.choice.addItem(trial_words.expectation(book, name), str(name))
        self.choice.setMinimumContentsLength(30)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setCurrentIndex(max(self.choice.findData(expect), 0))

    def message(self) -> str:
        return " ".join(clean(self.text.toPlainText()).split())

    def expect(self) -> str:
        return str(self.choice.currentData())

    @Slot()
    def _accept(self) -> None:
        text = ""
        if not self.message():
            text = self.tr("Falta el mensaje; escríbalo o cancele.")
        elif len(self.message()) > TRIGGER_LIMIT:
            text = self.tr("El mensaje pasa de {n} letras; acórtelo.").format(n=TRIGGER_LIMIT)
        if text:
            self.status.setText(text)
            self.status.setVisible(True)
            say(self, text)
            self.text.setFocus()
            return
        self.accept()
