"""Keeps the lead's work: saving, what others save meanwhile, and drafts against a crash."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from math import inf
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from assistant.editing.book import Book, Edit, Item, Test, edit_of
from assistant.editing.recovery import (
    Draft,
    draft_file,
    drop_draft,
    earlier_drafts,
    keep_draft,
    recovered,
)
from assistant.editing.reviews import after_save
from assistant.editing.save import Clash, Fault, Saved, Why, is_noted, look, merge_tests, save_book
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.phrasebook.history import Note
from assistant.ui.editor import words
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.keeper_questions import Choice, Questions

DRAFT_SECONDS = 4.0
"""How long a change may be on this machine's memory only."""

LOOK_PAUSE = 3.0
"""Seconds between two looks at the folder, which may be on a slow drive."""

_SENTENCES = 3

_LOG_WAIT = 5.0
"""Seconds at most: the lead may be asked about a clash meanwhile."""


class Keeper(QObject):
    """`about_to_save`: what is still being typed must go to the desk now; `saved(Saved)`: a save is
    over. Works on `desk.io`; asks over `window`.

    A clash that is not decided stays out of every save until it is.
    """

    about_to_save = Signal()
    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        window: QWidget | None = None,
        questions: Questions | None = None,
        note: Callable[[], Note] = Note,
    ) -> None:
        """`note` says under which name the lead saves."""
        super().__init__(desk)
        self._desk, self._note = desk, note
        self._questions = questions or Questions(window)
        self._clashes: dict[str, Clash] = {}
        self._faults: tuple[str, ...] = ()
        self._busy = self._again = self._looking = False
        self._logged = self._taken_in = False
        self._looked = -inf
        self.look_pause = LOOK_PAUSE
        self._then: list[Callable[[], None]] = []
        self._declined: Mapping[str, str] | None = None
        self._last_fault = ""
        self._old_drafts: list[Draft] = []
        self._drafted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(DRAFT_SECONDS * 1000))
        self._timer.timeout.connect(self._keep_draft)
        self.save_action = QAction(self.tr("&Guardar"), self)
        self.save_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.save_action.triggered.connect(self.save)
        self.unsaved_action = QAction(self.tr("&Lo que no se guardó…"), self)
        self.unsaved_action.triggered.connect(self._show_unsaved)
        for fact in (desk.changed, desk.tests_changed, desk.kept_changed):
            fact.connect(self._changed)
        self._enable()

    def commands(self) -> list[QAction]:
        return [self.save_action, self.unsaved_action]

    def unsaved(self) -> tuple[str, ...]:
        """Why entries and tests stayed out of the last save, as sentences."""
        return self._faults

    # --- Saving

    @Slot()
    def save(self) -> None:
        """Write what is not saved; what came of it is told."""
        self.about_to_save.emit()
        desk = self._desk
        if not desk.writable:
            desk.told.emit(self.tr("Este libro no se guarda desde aquí; envíelo como propuesta."))
            self._over()
            return
        if self._busy:
            self._again = True  # what was typed since is saved next
            return
        self._decide(self._clashes)
        if not desk.is_dirty():
            desk.told.emit(self.tr("No hay cambios que guardar."))
            self._over()
            return
        self._write()

    def save_then(self, done: Callable[[bool], None]) -> None:
        """Save, then tell whether nothing is unsaved."""
        self._then.append(lambda: done(not self._desk.is_dirty()))
        self.save()

    def _write(self) -> None:
        self._busy = True
        desk = self._desk
        desk.quiet.begin()
        book, kept = desk.book, desk.kept
        note = self._note()
        work = partial(save_book, book, kept, note, frozenset(self._clashes))
        desk.io.run(work, partial(self._on_saved, book, kept, note))

    def _on_saved(self, sent: Book, kept: Book, note: Note, result: Ok[Saved] | Err) -> None:
        self._busy = False
        self._desk.quiet.end()
        if isinstance(result, Err):
            self._again = False
            self._over()
            self._tell_fault(result.error)
            return
        done = result.value
        self._last_fault = ""
        # In line before whoever reads the log, and not while the window takes the save in.
        taken = Event()

        def log() -> None:
            taken.wait(_LOG_WAIT)
            after_save(kept, done.kept, note, done.written)

        self._logged = self._taken_in = False
        self._desk.io.run(log, self._on_logged)
        found = self._take(done, [t for t in sent.tests if t not in done.bad_tests])
        self._faults = tuple(self._sentences(done))
        words = self._words(done)
        if words:
            self._desk.told.emit(words)
        self._keep_draft()
        self._enable()
        self.saved.emit(done)
        again, self._again = self._decide(found) or self._again, False
        self._tell_undecided()
        if again and self._desk.is_dirty():
            self._write()
        taken.set()
        self._taken_in = True
        self._end_save()

    def _on_logged(self, result: Ok[None] | Err) -> None:
        if isinstance(result, Err):
            self._tell_fault(result.error)
        self._logged = True
        self._end_save()

    def _end_save(self) -> None:
        """Over when it is logged and taken in, whichever is last: a question may stay open long."""
        if self._logged and self._taken_in and not self._busy:
            self._over()

    def _take(self, done: Saved, base_tests: list[Test]) -> set[str]:
        """Put what the save added, and what others saved, where the lead changed nothing since.

        Gives the ids of the clashes that were found.
        """
        desk = self._desk
        found = {clash.id: clash for clash in done.clashes}
        items: dict[str, Item | None] = {}
        for name, (was, now) in done.updates.items():
            have = desk.book.items.get(name)
            if have == was:
                items[name] = now
            elif name in done.taken:
                found[name] = Clash(name, was, now, have)
        self._clashes |= found
        tests = merge_tests(base_tests, desk.book.tests, done.kept.tests)
        desk.keep(done.kept, items, tests)
        if not desk.is_dirty():
            desk.stack.setClean()
        return set(found)

    def _decide(self, names: Iterable[str]) -> bool:
        """Ask about these clashes; whether there is one to be saved as the lead has it."""
        desk = self._desk
        kept_mine = False
        for name in sorted(names):
            clash = self._clashes[name]
            mine, theirs = desk.book.items.get(name), desk.kept.items.get(name)
            if mine == theirs:
                del self._clashes[name]
                continue
            choice = self._questions.clash(Clash(name, clash.base, theirs, mine))
            if choice is Choice.LATER:
                continue
            del self._clashes[name]
            if choice is Choice.THEIRS:
                step = edit_of(desk.book, self.tr("Tomar lo de otra persona"), {name: theirs})
                desk.do(step)
            else:
                kept_mine = True
        return kept_mine

    def _tell_undecided(self) -> None:
        if self._clashes:
            what = words.amount(len(self._clashes))
            form = self.tr("Sin guardar hasta que decida: {what}. Guarde otra vez para decidir.")
            self._desk.told.emit(form.format(what=what))

    def _over(self) -> None:
        then, self._then = self._then, []
        for call in then:
            call()

    # --- What others save

    @Slot()
    def take_in(self) -> None:
        """Look at once: this program changed the folder itself."""
        self._looked = -inf
        self.check_outside()

    @Slot()
    def check_outside(self) -> None:
        """Look whether the folder changed on the disk, and offer to take it in."""
        if not self._desk.book.items:
            return  # the book is being opened; to look now would read it twice
        if self._busy or self._looking or QApplication.activeModalWidget() is not None:
            return
        if monotonic() - self._looked < self.look_pause:
            return
        self._looking, self._looked = True, monotonic()
        book, kept = self._desk.book, self._desk.kept
        self._desk.io.run(partial(look, book, kept), partial(self._on_looked, book, kept))

    def _on_looked(self, book: Book, kept: Book, result: Ok[Saved] | Err) -> None:
        self._looking = False
        desk = self._desk
        if desk.kept is not kept or self._busy:
            return  # a save has seen to it
        if isinstance(result, Err):
            self._tell_fault(result.error, once=True)
            return
        self._last_fault = ""
        found = result.value
        if found.kept is kept or found.kept.hashes == self._declined:
            return
        names = sorted(found.taken | {clash.id for clash in found.clashes})
        names = [name for name in names if not is_noted(kept, found.kept, name)]
        if not names and found.kept.tests == kept.tests:
            self._take(found, list(kept.tests))  # nobody wrote anything
            return
        titles = [self._title(name, found.kept, book) for name in names]
        if self._questions.outside(titles) is not Choice.TAKE:
            self._declined = found.kept.hashes
            return
        if desk.kept is not kept:
            return
        clashes = self._take(found, list(kept.tests))
        desk.told.emit(self.tr("Recibido: {what}.").format(what=words.amount(len(names))))
        self._decide(clashes)

    # --- Drafts

    @Slot()
    def _changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self._enable()

    @Slot()
    def _keep_draft(self) -> None:
        self._draft(None)

    def _draft(self, over: Callable[[], None] | None) -> None:
        self._timer.stop()
        book, kept = self._desk.book, self._desk.kept
        old, self._old_drafts = self._old_drafts, []
        self._drafted = self._desk.is_dirty()

        def work() -> None:
            keep_draft(book, kept)
            for draft in old:  # what they held is in the new one, or saved
                drop_draft(draft.file)

        self._desk.io.run(work, partial(self._on_draft, over=over))

    def _on_draft(self, result: Ok[None] | Err, over: Callable[[], None] | None = None) -> None:
        if over is not None:
            over()
        if isinstance(result, Err):
            self._tell_fault(result.error, once=True)

    def recover(self) -> None:
        """Offer what earlier sessions left unsaved, once the book is open."""
        folder = self._desk.book.folder
        self._desk.io.run(partial(earlier_drafts, folder), self._on_drafts)

    def _on_drafts(self, result: Ok[tuple[Draft, ...]] | Err) -> None:
        if isinstance(result, Err):
            self._tell_fault(result.error)
            return
        for draft in result.value:
            self._offer(draft)

    def _offer(self, draft: Draft) -> None:
        desk = self._desk
        found = recovered(draft, desk.book)
        tests = len(set(found.tests) ^ set(desk.book.tests))
        if not found.items and not tests:
            self._forget(draft)  # saved before the program ended
            return
        titles = [self._title(name, draft, desk.book) for name in found.items]
        choice = self._questions.recover(draft.when, titles, tests)
        if choice is Choice.DISCARD:
            self._forget(draft)
        if choice is not Choice.RECOVER:
            return
        for name in found.others:
            self._clashes[name] = Clash(name, None, desk.kept.items.get(name), found.items[name])
        step = edit_of(desk.book, self.tr("Recuperar lo no guardado"), found.items)
        old = desk.book.tests
        desk.do(Edit(step.name, step.items, None if found.tests == old else (old, found.tests)))
        self._old_drafts.append(draft)
        what = words.amount(len(found.items), tests)
        desk.told.emit(self.tr("Recuperado, sin guardar todavía: {what}.").format(what=what))

    def _forget(self, draft: Draft) -> None:
        self._desk.io.run(partial(drop_draft, draft.file), self._on_draft)

    # --- Closing

    def may_close(self) -> bool:
        """Whether the window may close: nothing is unsaved, or the lead said what to do with it.

        A book that cannot be saved from here leaves its draft, to be offered the next time.
        """
        desk = self._desk
        if not desk.is_dirty():
            if self._drafted:  # of what was undone since
                self._wait_for(self._draft)
            return True
        if not desk.writable:
            self._wait_for(self._draft)
            return True
        titles = [self._title(name, desk.book, desk.kept) for name in sorted(desk.dirty())]
        tests = len(set(desk.book.tests) ^ set(desk.kept.tests))
        choice = self._questions.close(titles, tests)
        if choice is Choice.DISCARD:
            self._wait_for(self._drop_drafts)
            return True
        if choice is not Choice.SAVE:
            return False
        self._wait_for(self._save_then)
        return not desk.is_dirty()

    def forget_unsaved(self) -> None:
        """Leave no draft: what is unsaved went elsewhere."""
        self._wait_for(self._drop_drafts)

    def _wait_for(self, begin: Callable[[Callable[[], None]], None]) -> None:
        """Let the window live until what `begin` begins calls what it was given."""
        loop = QEventLoop(self)
        QTimer.singleShot(0, self, lambda: begin(loop.quit))
        loop.exec()

    def _save_then(self, over: Callable[[], None]) -> None:
        self._then.append(over)
        self.save()

    def _drop_drafts(self, over: Callable[[], None]) -> None:
        self._timer.stop()
        self._drafted = False
        files = [draft_file(self._desk.book.folder), *(old.file for old in self._old_drafts)]

        def work() -> None:
            for file in files:
                drop_draft(file)

        self._desk.io.run(work, partial(self._on_draft, over=over))

    # --- Words

    def _enable(self) -> None:
        self.save_action.setEnabled(self._desk.writable and self._desk.is_dirty())
        self.unsaved_action.setEnabled(bool(self._faults))

    @Slot()
    def _show_unsaved(self) -> None:
        self._questions.unsaved(self._faults)

    def _words(self, done: Saved) -> str:
        said = []
        if done.written or done.tests:
            what = words.amount(len(done.written), done.tests)
            said.append(self.tr("Guardado: {what}.").format(what=what))
        if done.taken:
            what = words.amount(len(done.taken))
            said.append(self.tr("De otra persona: {what}.").format(what=what))
        said += self._faults[:_SENTENCES]
        more = len(self._faults) - _SENTENCES
        if more > 0:
            said.append(self.tr("Y {n} más sin guardar.").format(n=more))
        if not said and not done.clashes:
            said.append(self.tr("No se guardó nada."))
        return " ".join(said)

    def _sentences(self, done: Saved) -> list[str]:
        row = self.tr("No se guardó «{title}»: {why}")
        found = [
            row.format(
                title=self._title(name, self._desk.book, self._desk.kept),
                why=" ".join(self._why(fault, self._desk.book.items.get(name)) for fault in faults),
            )
            for name, faults in done.faults.items()
        ]
        test = self.tr("No se guardó la prueba «{message}»: revise su mensaje y lo que espera.")
        return found + [test.format(message=t.message) for t in done.bad_tests]

    def _why(self, fault: Fault, item: Item | None) -> str:
        if isinstance(fault, str):
            return words.in_words(fault, item)
        return {
            Why.PROGRAMS: self.tr(
                "Es del programa y no se puede borrar; póngale una fecha que ya pasó y no se"
                " mostrará."
            ),
            Why.IN_THE_WAY: self.tr(
                "En {file} hay otra con ese nombre que tiene errores; corríjala o bórrela allí."
            ),
            Why.RENAMED: self.tr(
                "Su nombre interno no es el de su lugar en el libro; cópiela y borre esta."
            ),
        }[fault.why].format(file=fault.file)

    def _title(self, name: str, *places: Book | Draft) -> str:
        for place in places:
            item: Any = place.items.get(name)
            if item is not None and not isinstance(item, Item):
                item = item.item
            if item is not None:
                title: str = item.entry.title.strip()
                return title or self.tr("sin título ({name})").format(name=name)
        return name

    def _tell_fault(self, error: Exception, *, once: bool = False) -> None:
        """Tell what went wrong; with `once` not again while it lasts."""
        sentence = sentence_of(error)
        if not once or sentence != self._last_fault:
            self._desk.told.emit(sentence)
        self._last_fault = sentence
