"""The proposals that wait: what each would change in the book, to accept or to refuse."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from assistant.editing import proposals
from assistant.editing.proposals import Changes, Message, Pending
from assistant.ui import wording
from assistant.ui.editor import proposal_words, words
from assistant.ui.editor.bench import Finder
from assistant.ui.editor.change_tree import ChangeTree
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.inbox import Inbox
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel

_PATH = Qt.ItemDataRole.UserRole


class ProposalsDialog(QDialog):
    """Where the desk is not writable, proposals are only shown."""

    def __init__(
        self, desk: Desk, inbox: Inbox, bench: Finder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Propuestas"))
        self._desk, self._inbox, self._bench = desk, inbox, bench
        self._closed = False
        self._searched = 0
        self._shown: Path | None = None
        self.list = Rows(self.tr("Propuestas que esperan"), self)
        self.about = SpokenLabel(self.tr("De qué trata"), self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = ChangeTree(self.tr("Lo que cambiaría en el libro"), self)
        self.asked = QLabel(self.tr("&Ejemplo de la entrada"), self)
        self.entry = QComboBox(self)
        self.why = QLineEdit(self)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.accept_button = QPushButton(self.tr("&Aceptar"), self)
        self.refuse_button = QPushButton(self.tr("&Rechazar"), self)
        self.open_button = QPushButton(self.tr("A&brir propuesta…"), self)
        self.close_button = QPushButton(self.tr("Cerrar"), self)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.accept_button.clicked.connect(self._accept)
        self.refuse_button.clicked.connect(self._refuse)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)
        self.entry.currentIndexChanged.connect(self._enable)
        inbox.changed.connect(self._fill)
        inbox.told.connect(self._tell)
        desk.changed.connect(self._show)
        self._fill()
        inbox.refresh()

    def _lay_out(self) -> None:
        self.entry.setAccessibleName(self.tr("De qué entrada será ejemplo"))
        self.entry.setAccessibleDescription(self.tr("De qué entrada será ejemplo"))
        self.entry.setMinimumContentsLength(20)
        self.entry.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.asked.setBuddy(self.entry)
        reason = QLabel(self.tr("Si la rechaza, &motivo"), self)
        reason.setBuddy(self.why)
        self.why.setAccessibleName(self.tr("Motivo para rechazar"))
        self.why.setPlaceholderText(self.tr("Lo leerá quien la propuso"))
        self.why.setMaxLength(proposals.WHY_LIMIT)
        self.accept_button.setProperty("role", "main")
        for button in (self.refuse_button, self.open_button, self.close_button):
            button.setAutoDefault(False)
        self.accept_button.setAutoDefault(False)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.tree, 1)
        chosen = QHBoxLayout()
        chosen.addWidget(self.asked)
        chosen.addWidget(self.entry, 1)
        column.addLayout(chosen)
        refused = QHBoxLayout()
        refused.addWidget(reason)
        refused.addWidget(self.why, 1)
        column.addLayout(refused)
        column.addWidget(self.status)
        decide = QHBoxLayout()
        decide.addWidget(self.accept_button)
        decide.addWidget(self.refuse_button)
        decide.addStretch(1)
        column.addLayout(decide)
        column.addStretch(0)
        split = QSplitter(self)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 130, metrics.lineSpacing() * 30)

    @property
    def current(self) -> Pending | None:
        item = self.list.currentItem()
        path = item.data(_PATH) if item is not None else None
        return next((one for one in self._inbox.pending if str(one.path) == path), None)

    @Slot()
    def _fill(self) -> None:
        """The list anew; the one that was chosen stays so, else the one in its place."""
        if self._closed:
            return
        row = self.list.currentRow()
        was = self.list.currentItem().data(_PATH) if row >= 0 else ""
        self.list.blockSignals(True)
        self.list.clear()
        for at, one in enumerate(self._inbox.pending):
            title = proposal_words.title(one, self._inbox.is_accepted(one))
            item = QListWidgetItem(title, self.list)
            item.setData(_PATH, str(one.path))
            if str(one.path) == was:
                row = at
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.list.blockSignals(False)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._closed:
            return
        one = self.current
        moved = one is None or one.path != self._shown
        self._shown = one.path if one is not None else None
        if moved:
            self.why.clear()
            self.status.setText("")
        what = one.what if one is not None else None
        self.tree.setVisible(isinstance(what, Changes))
        self.asked.setVisible(isinstance(what, Message))
        self.entry.setVisible(isinstance(what, Message))
        if one is None:
            self.about.setText(self.tr("No hay propuestas que esperen."))
        elif isinstance(what, Changes):
            self.tree.show_rows(proposal_words.rows(self._desk.book, what))
            self.about.setText(self._about(what))
        elif isinstance(what, Message):
            self._about_message(what, moved)
        else:
            self.about.setText(one.problem)
        self._enable()

    def _about(self, what: Changes) -> str:
        parts = [self.tr("Por qué: {why}").format(why=what.why)] if what.why else []
        if any(proposals.in_conflict(self._desk.book, change) for change in what.changes):
            parts.append(
                self.tr(
                    "Alguna entrada cambió desde que se propuso: si acepta, queda como se propuso"
                    " y se pierde ese cambio. Compare antes."
                )
            )
        return "\n".join(parts) or self.tr("Sin motivo escrito.")

    def _about_message(self, what: Message, moved: bool) -> None:
        form = self.tr("«{text}»\nEl agente lo leyó como: {situation}.")
        situation = wording.situation(what.proposal.situation)
        self.about.setText(form.format(text=what.proposal.text, situation=situation))
        if moved:
            self._offer(what, ())
            if self._bench is not None and self._bench.is_ready():
                self._searched += 1
                done = partial(self._found, self._searched, what)
                self._bench.search(what.proposal.text, done)

    def _found(self, number: int, what: Message, near: tuple[str, ...]) -> None:
        one = self.current
        if not self._closed and number == self._searched and one and one.what is what:
            chosen = self.entry.currentData()
            self._offer(what, near)
            if chosen and what.proposal.entry:
                self.entry.setCurrentIndex(max(0, self.entry.findData(chosen)))

    def _offer(self, what: Message, near: tuple[str, ...]) -> None:
        """The proposed entry, the nearest, then those of its situation by title."""
        items = self._desk.book.items
        rest = [n for n, item in items.items() if item.situation is what.proposal.situation]
        rest.sort(key=lambda name: items[name].entry.title.casefold())
        names = dict.fromkeys(n for n in (what.proposal.entry, *near, *rest) if n in items)
        self.entry.blockSignals(True)
        self.entry.clear()
        for name in names:
            self.entry.addItem(items[name].entry.title, name)
        self.entry.blockSignals(False)

    @Slot()
    def _enable(self) -> None:
        one = self.current
        usable = one is not None and one.what is not None
        accepted = one is not None and self._inbox.is_accepted(one)
        can = self._desk.writable and one is not None and not accepted
        whole = not isinstance(one.what, Message) or self.entry.count() > 0 if one else False
        self.accept_button.setEnabled(can and usable and whole)
        self.refuse_button.setEnabled(can)
        self.why.setEnabled(can)
        self.entry.setEnabled(can)
        if one is not None and accepted:
            self.status.setText(self.tr("Aceptada. Quedará resuelta cuando guarde el libro."))
        elif not self._desk.writable:
            self.status.setText(words.read_only())

    @Slot()
    def _accept(self) -> None:
        one = self.current
        if one is not None:
            self._inbox.accept(one, self.entry.currentData() or "")
            self._enable()
            say(self, self.status.text())

    @Slot()
    def _refuse(self) -> None:
        one, why = self.current, " ".join(self.why.text().split())
        if one is None:
            return
        if not why:
            self._tell(self.tr("Escriba el motivo: quien la propuso lo leerá."))
            self.why.setFocus()
            return
        self._inbox.refuse(one, why)

    @Slot()
    def _open(self) -> None:
        title = self.tr("Abrir una propuesta")
        kinds = self.tr("Propuestas (*.json)")
        found, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if found:
            self._inbox.open(Path(found))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if not self._closed:
            self.status.setText(sentence)
            say(self, sentence)

    def done(self, result: int) -> None:
        self._closed = True
        super().done(result)
