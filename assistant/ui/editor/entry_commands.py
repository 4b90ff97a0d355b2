"""What a lead does to whole entries: each command is one step that can be undone."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from assistant.domain import Status
from assistant.editing import entries
from assistant.editing.book import Item, Kind
from assistant.editing.entries import After
from assistant.editing.filters import Origin, origin
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.tree_dialogs import (
    Confirmation,
    DateDialog,
    MoveDialog,
    NewEntryDialog,
    named,
)

MANY = 200
"""Chosen entries beyond which nobody looks whether each command has something to do in them."""


class EntryCommands(QObject):
    """`selected()` gives the ids that a command is for, `kind()` where a new entry begins.

    Questions are dialogs over `window` that do not hold anything else up.
    """

    def __init__(
        self,
        desk: Desk,
        selected: Callable[[], Sequence[str]],
        kind: Callable[[], Kind | None],
        today: Callable[[], date],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._selected, self._kind = desk, selected, kind
        self._today, self._window = today, window
        self._asked: tuple[str, ...] = ()
        self.new = self._action(self.tr("&Entrada nueva…"), self.ask_new, "Ctrl+N")
        self.duplicate = self._action(self.tr("&Duplicar"), self.do_duplicate, "Ctrl+D")
        self.move = self._action(self.tr("Mover &a…"), self.ask_move)
        self.delete = self._action(self.tr("&Borrar"), self.ask_delete, "Del")
        self.hide = self._action(self.tr("&Ocultar a los agentes"), self.do_hide)
        self.show = self._action(self.tr("Mo&strar de nuevo"), self.do_show)
        self.revert = self._action(self.tr("&Volver a la del programa"), self.do_revert)
        self.draft = self._action(self.tr("Marcar como bo&rrador"), self.do_draft)
        self.reviewed = self._action(self.tr("Marcar como rev&isada"), self.do_reviewed)
        self.expiry = self._action(self.tr("&Fecha de vencimiento…"), self.ask_expiry)
        # Of the tree alone: elsewhere Del is for what stands there.
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def actions(self) -> list[QAction]:
        return [
            self.new, self.duplicate, self.move, self.draft, self.reviewed, self.expiry,
            self.hide, self.show, self.revert, self.delete,
        ]  # fmt: skip

    def fill(self, menu: QMenu) -> None:
        """`menu` with every command, in groups."""
        for group in (
            (self.new, self.duplicate, self.move),
            (self.draft, self.reviewed, self.expiry),
            (self.hide, self.show, self.revert),
            (self.delete,),
        ):
            menu.addActions(list(group))
            menu.addSeparator()

    @Slot()
    def refresh(self) -> None:
        """Only what can do something can be chosen."""
        book, today = self._desk.book, self._today()
        items = self.items()
        if len(items) > MANY:
            for action in self.actions():
                action.setEnabled(True)
            return
        for action in (self.duplicate, self.move, self.delete, self.expiry):
            action.setEnabled(bool(items))
        self.hide.setEnabled(
            any(entries.can_hide(i, today) or entries.stands_behind(i, book) for i in items)
        )
        self.show.setEnabled(any(i.entry.expires and i.entry.expires < today for i in items))
        self.revert.setEnabled(any(origin(i, book.bundled) is Origin.ADAPTED for i in items))
        self.draft.setEnabled(any(i.entry.status is not Status.DRAFT for i in items))
        self.reviewed.setEnabled(any(_to_review(i) for i in items))

    def items(self) -> list[Item]:
        return [self._desk.book.items[n] for n in self._ids()]

    def _ids(self) -> tuple[str, ...]:
        return tuple(name for name in self._selected() if name in self._desk.book.items)

    def _action(self, text: str, slot: Callable[[], None], key: str = "") -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(slot)
        return action

    # New, duplicate, move

    @Slot()
    def ask_new(self) -> None:
        self._ask(NewEntryDialog(self._kind(), self._window), self._new)

    @Slot()
    def _new(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, NewEntryDialog)
        item = entries.created(self._desk.book, dialog.title.text(), dialog.kind())
        self._desk.put(self._one(self.tr("Entrada nueva «{title}»"), [item]), {item.entry.id: item})
        self._desk.select(item.entry.id)
        self._tell(self.tr("Entrada nueva, en borrador: {title}"), [item])

    @Slot()
    def do_duplicate(self) -> None:
        items = self.items()
        made = entries.duplicated(self._desk.book, self._ids(), self.tr("{title} (copia)"))
        if not made:
            return
        self._desk.put(self._one(self.tr("Duplicar «{title}»"), items), made)
        self._desk.select(next(iter(made)))
        copies = [item for item in made.values() if item is not None]
        self._tell(self.tr("Copia en borrador: {title}"), copies)

    @Slot()
    def ask_move(self) -> None:
        if items := self.items():
            self._ask(MoveDialog(items, self._window), self._move)

    @Slot()
    def _move(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, MoveDialog)
        after = entries.moved_to(self._desk.book, self._asked, dialog.kind())
        self._put(self.tr("Mover «{title}»"), after, self.tr("Movida: {title}"))

    # Delete, hide

    @Slot()
    def ask_delete(self) -> None:
        plan = entries.deletion(self._desk.book, self._ids())
        if plan.gone or plan.back:
            detail = "\n\n".join(self._what_goes(plan))
            sentence = self.tr("¿Borrar lo que dice abajo? Se puede deshacer.")
            does = self.tr("Borrar")
            if not plan.gone:
                sentence = self.tr("¿Quitar lo que el equipo cambió? Se puede deshacer.")
                does = self.tr("Volver a la del programa")
            self._ask(Confirmation(sentence, detail, does, self._window), None)
        elif plan.kept:
            sentence = self.tr("Lo que viene con el programa no se borra, pero se puede ocultar.")
            detail = named(plan.kept)
            does = self.tr("Ocultar a los agentes")
            self._ask(Confirmation(sentence, detail, does, self._window), None)

    def _what_goes(self, plan: entries.Deletion) -> list[str]:
        said = []
        if plan.gone:
            triggers = sum(len(i.entry.triggers) for i in plan.gone)
            lines = sum(len(i.entry.lines) for i in plan.gone)
            text = self.tr("Se borra, con {triggers} ejemplos y {lines} frases:")
            said.append(text.format(triggers=triggers, lines=lines) + "\n" + named(plan.gone))
        if plan.tests:
            text = self.tr("También se borran las pruebas que la esperan: {n}.")
            said.append(text.format(n=len(plan.tests)))
        if plan.back:
            said.append(self.tr("Vuelve a la versión del programa:") + "\n" + named(plan.back))
        if plan.kept:
            text = self.tr("Se queda, porque viene con el programa (se puede ocultar):")
            said.append(text + "\n" + named(plan.kept))
        return said

    @Slot()
    def _confirmed(self) -> None:
        """Deletes what was asked; of the program alone, hides it, as the question said."""
        box = self.sender()
        assert isinstance(box, Confirmation)
        if box.clickedButton() is not box.yes:
            return
        plan = entries.deletion(self._desk.book, self._asked)
        if not (plan.gone or plan.back):
            self._hide(self._asked)
            return
        items = [*plan.gone, *plan.back]
        self._desk.do(plan.edit(self._desk.book, self._one(self.tr("Borrar «{title}»"), items)))
        self._tell(self.tr("Borrada: {title}"), plan.gone)
        self._tell(self.tr("Vuelve a ser la del programa: {title}"), plan.back)

    @Slot()
    def do_hide(self) -> None:
        self._hide(self._ids())

    def _hide(self, ids: Sequence[str]) -> None:
        book = self._desk.book
        behind = [i for i in self._of(ids) if entries.stands_behind(i, book)]
        after = entries.hidden(book, ids, self._today())
        self._put(self.tr("Ocultar «{title}»"), after, self.tr("Oculta a los agentes: {title}"))
        if behind:
            self._tell(
                self.tr(
                    "«{title}» no está activa: los agentes ven la del programa. Vuelva a ella para"
                    " ocultarla, o active la suya."
                ),
                behind,
            )

    @Slot()
    def do_show(self) -> None:
        after = entries.shown_again(self._desk.book, self._ids(), self._today())
        self._put(self.tr("Mostrar «{title}»"), after, self.tr("Ya no está oculta: {title}"))

    @Slot()
    def do_revert(self) -> None:
        after = entries.reverted(self._desk.book, self._ids())
        done = self.tr("Vuelve a ser la del programa: {title}")
        self._put(self.tr("Volver a la del programa: «{title}»"), after, done)

    # Status and date

    @Slot()
    def do_draft(self) -> None:
        after = entries.marked(self._desk.book, self._ids(), Status.DRAFT)
        self._put(self.tr("Borrador: «{title}»"), after, self.tr("Ahora es borrador: {title}"))

    @Slot()
    def do_reviewed(self) -> None:
        after = entries.marked(self._desk.book, self._ids(), Status.REVIEWED)
        done = self.tr("Ahora está revisada; falta activarla: {title}")
        self._put(self.tr("Revisada: «{title}»"), after, done)

    @Slot()
    def ask_expiry(self) -> None:
        if items := self.items():
            self._ask(DateDialog(items, self._today(), self._window), self._expire)

    @Slot()
    def _expire(self) -> None:
        dialog = self.sender()
        assert isinstance(dialog, DateDialog)
        after = entries.expiring(self._desk.book, self._asked, dialog.day())
        done = self.tr("Fecha cambiada: {title}")
        self._put(self.tr("Fecha de «{title}»"), after, done)

    # Saying and asking

    def _put(self, name: str, after: After, done: str) -> None:
        """One step called after what it changes, and a sentence about it; nothing if nothing
        changes."""
        if not after:
            return
        items = self._of(after)
        self._desk.put(self._one(name, items), after)
        self._tell(done, items)

    def _of(self, ids: Sequence[str] | After) -> list[Item]:
        return [self._desk.book.items[name] for name in ids if name in self._desk.book.items]

    def _ask(self, dialog: QDialog, then: Callable[[], None] | None) -> None:
        """Open it; what it is for is what is selected now, whatever is selected meanwhile."""
        self._asked = self._ids()
        if then is None:
            dialog.finished.connect(self._confirmed)
        else:
            dialog.accepted.connect(then)
        dialog.open()

    def _one(self, pattern: str, items: Sequence[Item]) -> str:
        return pattern.replace("{title}", self._titles(items))

    def _tell(self, pattern: str, items: Sequence[Item]) -> None:
        if items:
            self._desk.told.emit(self._one(pattern, items))

    def _titles(self, items: Sequence[Item]) -> str:
        if len(items) == 1:
            return items[0].entry.title
        return self.tr("{n} entradas").format(n=len(items))


def _to_review(item: Item) -> bool:
    drafts = any(line.status is Status.DRAFT for line in item.entry.lines)
    return item.entry.status is not Status.REVIEWED or drafts
