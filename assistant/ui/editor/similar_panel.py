"""What is like the trigger being typed, like the open entry, and what contradicts itself."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.domain import Match
from assistant.editing.book import Book
from assistant.editing.similar import Like, Place, TriggerWords
from assistant.jobs import Err, Ok
from assistant.ui.editor import words
from assistant.ui.editor.bench import Bench
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.rows import Rows
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.wording import quoted

SHOWN = 6
"""Similar triggers shown."""

KIN_SHOWN = 5
"""Entries shown that are like the open one."""

CONFLICTS_SHOWN = 100
"""The same words in 500 entries are a hundred thousand pairs, whose rows took 20 seconds."""

CONFLICTS_AFTER = 1500
"""Milliseconds of rest after a change until the list of conflicts is renewed."""

SLICE = 0.01
"""Seconds of the window's thread that changed entries are taken in at a time."""

AT_ONCE = 10

READ_AT_ONCE = 30
"""Entries that the engine's thread takes in at a time, some 50 ms."""

MEANING_AFTER = 200
"""Milliseconds of rest in typing until the triggers are compared by meaning."""


class SimilarPanel(QWidget):
    """`marks(dict)`: what is wrong with rows of the open entry's triggers, from row to sentence."""

    marks = Signal(object)

    def __init__(self, desk: Desk, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._words: TriggerWords | None = None
        self._building = False
        self._late: dict[str, None] = {}
        self._typed, self._row = "", -1
        self._by_words: tuple[Like, ...] = ()
        self._warned = ""
        self._marked: dict[int, str] | None = None
        self._widgets()
        self._meaning = self._timer(MEANING_AFTER, self._ask_meaning)
        self._conflicts_later = self._timer(CONFLICTS_AFTER, self._show_conflicts)
        self._catch_up = self._timer(0, self._follow)
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        bench.moved.connect(self._ask_kin)
        # Seconds for a big book: first the model.
        bench.moved.connect(self._build)
        self._build()
        self._selected("")

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _widgets(self) -> None:
        self.warning = SpokenLabel(self.tr("Aviso"), self)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setProperty("role", "note")
        self.warning.setVisible(False)
        self.alike = Rows(self.tr("Ejemplos parecidos"), self)
        self.kin = Rows(self.tr("Entradas parecidas a la abierta"), self)
        self.conflicts = Rows(self.tr("Conflictos del libro"), self)
        self.open = QAction(self.tr("Abrir la entrada pare&cida"), self)
        self.open.triggered.connect(self._open)
        self.open_button = QPushButton(self.tr("Abrir la entrada"), self)
        self.open_button.clicked.connect(self._open)
        self._last = self.alike
        self.alike_heading, self.kin_heading = QLabel(self), QLabel(self)
        self.conflicts_heading = QLabel(self.tr("&Conflictos del libro"), self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.warning)
        for label, rows, share in (
            (self.alike_heading, self.alike, 3),
            (self.kin_heading, self.kin, 2),
            (self.conflicts_heading, self.conflicts, 2),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "heading")
            label.setWordWrap(True)
            label.setBuddy(rows)
            rows.itemActivated.connect(self._open)
            rows.entered.connect(self._entered)
            rows.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
            rows.currentRowChanged.connect(self._enable)
            layout.addWidget(label)
            layout.addWidget(rows, share)
        self.alike_heading.setText(self.tr("E&jemplos parecidos"))
        self.kin_heading.setText(self.tr("&Se parece a…"))
        layout.addWidget(self.open_button)
        self._enable()

    def stops(self) -> list[QWidget]:
        """Its controls in tab order."""
        return [self.alike, self.kin, self.conflicts, self.open_button]

    def commands(self) -> list[QAction]:
        """For the menus."""
        return [self.open]

    @Slot(str)
    def look(self, text: str) -> None:
        """Show what is like `text`, a trigger being typed into the open entry; "" when that is
        over."""
        self._typed = text
        item = self._desk.current
        # While a trigger is changed it stands in the entry as it was, or as it is.
        triggers = item.entry.triggers if item is not None else []
        self._row = triggers.index(text) if text in triggers else -1
        self._look()
        self._meaning.start()

    def _look(self) -> None:
        if self._words is None or not self._typed.strip():
            self._by_words = ()
        else:
            here = self._desk.current_id
            self._by_words = self._words.look(self._typed, here, self._row, SHOWN)
        self._warn()
        self._show_alike(())

    def _warn(self) -> None:
        """The first conflict, in one sentence, said once."""
        sentences = [s for like in self._by_words if like.same and (s := self._trouble(like.place))]
        text = sentences[0] if sentences else ""
        self.warning.setText(text)
        self.warning.setVisible(bool(text))
        if text and text != self._warned:
            say(self, text)
        self._warned = text

    def _trouble(self, place: Place) -> str:
        """What it means that the same words stand at `place`."""
        item = self._desk.current
        if item is not None and place.entry == item.entry.id:
            text = self.tr("Repetido: ya es el ejemplo {n} de esta entrada.")
            return text.format(n=place.row + 1)
        there = self._desk.book.items.get(place.entry)
        if there is None:
            return ""
        if item is not None and place.conflicts(item):
            text = self.tr("Conflicto: lo mismo lleva a «{title}» ({leads}).")
        else:
            text = self.tr("También está en «{title}» ({leads}).")
        return text.format(title=there.entry.title, leads=words.kind(there.kind))

    def _show_alike(self, meant: Iterable[Match]) -> None:
        rows: dict[tuple[str, str], str] = {}
        for like in self._by_words:
            trouble = self._trouble(like.place) if like.same else ""
            rows[like.place.entry, like.place.trigger] = self._alike_row(
                like.place.trigger, like.place.entry, trouble
            )
        typed = " ".join(self._typed.split())
        for match in meant:
            name = match.entry.id, match.trigger
            own = match.entry.id == self._desk.current_id and match.trigger == typed
            if match.near and not own and name not in rows and len(rows) < SHOWN:
                rows[name] = self._alike_row(match.trigger, match.entry.id, "")
        empty = ""
        if not self._typed.strip():
            empty = self.tr("Escriba un ejemplo en la entrada y aquí verá los que se le parecen.")
        elif not rows:
            empty = self.tr("Ningún otro ejemplo se le parece.")
        self.alike.show_rows([(text, name[0]) for name, text in rows.items()], empty)

    def _alike_row(self, trigger: str, entry: str, trouble: str) -> str:
        head = quoted(words.quote(trigger))
        if trouble:
            return f"{trouble}\n{head}"
        item = self._desk.book.items.get(entry)
        where = "" if item is None else f"{item.entry.title} ({words.kind(item.kind)})"
        return f"{head}\n{where}"

    @Slot()
    def _ask_meaning(self) -> None:
        text = self._typed
        if text.strip() and self._bench.is_ready():
            self._bench.alike(text, 2 * SHOWN, lambda found: self._meant(text, found))

    def _meant(self, text: str, found: tuple[Match, ...]) -> None:
        if text == self._typed:
            self._show_alike(found)

    @Slot(str)
    def _selected(self, entry_id: str) -> None:
        del entry_id
        self.look("")
        self._mark()
        self._ask_kin()

    @Slot()
    def _ask_kin(self) -> None:
        name = self._desk.current_id
        if not name:
            self.kin.show_rows([], self.tr("No hay ninguna entrada abierta."))
        elif not self._bench.is_ready():
            self.kin.show_rows([], self.tr("Se verá cuando el modelo esté listo."))
        else:
            self._bench.kin(name, KIN_SHOWN, lambda found: self._akin(name, found))

    def _akin(self, name: str, found: tuple[Match, ...]) -> None:
        if name != self._desk.current_id:
            return
        items = self._desk.book.items
        rows = [
            (f"{m.entry.title} ({words.kind(items[m.entry.id].kind)})", m.entry.id)
            for m in found
            if m.near and m.entry.id in items
        ]
        self.kin.show_rows(rows, self.tr("A ninguna otra."))

    @Slot()
    def _build(self) -> None:
        """All words of the book are folded off the window's thread, once."""
        if self._building or not (self._bench.is_ready() or self._bench.fault):
            return
        self._building = True
        book, self._late = self._desk.book, {}
        self._read(TriggerWords(replace(book, items={})), book, list(book.items))

    def _read(self, made: TriggerWords, book: Book, names: list[str]) -> None:
        """Some entries at a time, so that a trial comes in between."""
        now, rest = names[:READ_AT_ONCE], names[READ_AT_ONCE:]

        def done(got: Ok[None] | Err) -> None:
            if isinstance(got, Err):
                raise got.error
            if rest:
                wait = self._desk.quiet.left()
                QTimer.singleShot(wait, self, partial(self._read, made, book, rest))
            else:
                self._built(made)

        self._desk.jobs.run(partial(made.update, book, now), done)

    def _built(self, made: TriggerWords) -> None:
        self._words = made
        self._follow()
        self._show_conflicts()
        self._look()

    @Slot(object)
    def _changed(self, names: frozenset[str]) -> None:
        if self._building:
            self._late |= dict.fromkeys(names)
            self._follow()

    @Slot()
    def _follow(self) -> None:
        """Take in what changed, for as long as nobody notices."""
        if self._words is None:
            return
        end = monotonic() + SLICE
        while self._late and monotonic() < end:
            names = list(self._late)[:AT_ONCE]
            self._words.update(self._desk.book, names)
            for name in names:
                del self._late[name]
        if self._late:
            self._catch_up.start()
            return
        self._mark()
        self._conflicts_later.start()

    def _mark(self) -> None:
        item = self._desk.current
        found: Mapping[int, tuple[Like, ...]] = {}
        if item is not None and self._words is not None:
            found = self._words.marks(item)
        marks = {row: self._mark_of(likes) for row, likes in found.items()}
        if marks != self._marked:
            self._marked = marks
            self.marks.emit(marks)

    def _mark_of(self, likes: tuple[Like, ...]) -> str:
        """The gravest of what is said of a row: a conflict before a repetition."""
        item = self._desk.current
        assert item is not None
        worst = sorted(likes, key=lambda like: not like.place.conflicts(item))
        return self._trouble(worst[0].place)

    @Slot()
    def _show_conflicts(self) -> None:
        found = () if self._words is None else self._words.conflicts()
        items = self._desk.book.items
        rows = []
        for conflict in found[:CONFLICTS_SHOWN]:
            places = [p for p in (conflict.one, conflict.other) if p.entry in items]
            if len(places) == 2:
                both = (self._place(place) for place in places)
                text = self.tr("«{trigger}»: {one} o {other}")
                one, other = both
                quoted = words.quote(conflict.one.trigger)
                rows.append((text.format(trigger=quoted, one=one, other=other), places[0].entry))
        text = self.tr("&Conflictos del libro: {n}").format(n=len(found))
        self.conflicts_heading.setText(text)
        self.conflicts.show_rows(rows, self.tr("Ningún ejemplo lleva a dos sitios."))

    def _place(self, place: Place) -> str:
        item = self._desk.book.items[place.entry]
        return f"{quoted(item.entry.title)} ({words.kind(item.kind)})"

    @Slot()
    def _entered(self) -> None:
        sender = self.sender()
        if isinstance(sender, Rows):
            self._last = sender
        self._enable()

    @Slot()
    def _enable(self) -> None:
        can = bool(self._last.entry())
        self.open.setEnabled(can)
        self.open_button.setEnabled(can)

    @Slot()
    def _open(self) -> None:
        entry = self._last.entry()
        if entry in self._desk.book.items:
            self._desk.select(entry)
