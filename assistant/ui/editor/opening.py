"""What comes after the first paint: the book, whether it may be written, what a crash left."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assistant.editing.access import may_write
from assistant.editing.book import Book
from assistant.errors import RemansoError
from assistant.jobs import Err, Ok
from assistant.orders import Order
from assistant.ui.bring_to_view import bring_to_view
from assistant.ui.editor import words

if TYPE_CHECKING:
    from assistant.ui.editor.window import EditorWindow

Done = Callable[[str], None]


class Opening(QObject):
    """Opens the book with `read`, on the thread for files, and says in the window what it met."""

    def __init__(self, window: "EditorWindow", read: Callable[[], Book]) -> None:
        super().__init__(window)
        self._window, self._read = window, read

    def begin(self) -> None:
        self._window.tell(self.tr("Abriendo el libro…"))
        read = self._read

        def work() -> tuple[Book, bool]:
            book = read()
            return book, may_write(book.folder)

        self._window.desk.io.run(work, self._opened)

    def _opened(self, got: "Ok[tuple[Book, bool]] | Err") -> None:
        window = self._window
        if isinstance(got, Err):
            if not isinstance(got.error, RemansoError):
                raise got.error
            window.announce(str(got.error))
            return
        book, window.desk.writable = got.value
        window.desk.reload(book)
        window.announce("\n".join(self._sentences(book)))
        one, many = self.tr("1 entrada en el libro."), self.tr("{n} entradas en el libro.")
        window.tell(words.count(len(book.items), one, many))
        window.keeper.recover()

    def _sentences(self, book: Book) -> list[str]:
        from assistant.editing.due import reminder

        found = []
        if not self._window.desk.writable:
            found.append(self.tr("Esta carpeta es solo de lectura: puede leer y proponer."))
        if book.problems:
            form = self.tr("{count} problemas en los archivos; el primero: {first}")
            found.append(form.format(count=len(book.problems), first=book.problems[0]))
        # A date on the lead's own calendar.
        due = words.reminder(reminder(book, date.today()))  # noqa: DTZ011
        return [*found, *([due] if due else [])]

    def obey(self, order: Order, token: str, done: Done) -> None:
        """A second start brings the window to view; it knows no other order."""
        if order is Order.SHOW:
            bring_to_view(self._window, token)
            done("")
        else:
            done(self.tr("El editor de frases no hace eso; use la ventana de Remanso."))
