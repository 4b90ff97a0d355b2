"""The dictionary of the editor's window: read when it is first needed, with the team's words."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot

from assistant.editing.passages import passages
from assistant.editing.spelling import Speller, add_word, read_words, words_of
from assistant.errors import sentence_of
from assistant.jobs import Err, Ok
from assistant.ui.editor.desk import Desk


class Dictionary(QObject):
    """`changed`: words are known now that were not a moment ago. Files go through `desk.io`."""

    changed = Signal()

    def __init__(self, desk: Desk, speller: Speller | None = None) -> None:
        super().__init__(desk)
        self._desk = desk
        self.speller = speller or Speller()
        self._asked = False
        self._common: frozenset[str] = frozenset()
        self._suggested: dict[str, tuple[str, ...]] = {}

    def need(self) -> None:
        """Have the dictionary read, once; until `changed` every word is known."""
        if self._asked:
            return
        self._asked = True
        speller, book = self.speller, self._desk.book

        def read() -> tuple[tuple[str, ...], frozenset[str]]:
            own = read_words(book.folder)
            texts = (p.text for item in book.items.values() for p in passages(item.entry))
            common = frozenset(word for text in texts for word in words_of(text))
            speller.load()
            return own, common

        self._desk.io.run(read, self._read)

    def _read(self, got: Ok[tuple[tuple[str, ...], frozenset[str]]] | Err) -> None:
        if isinstance(got, Ok):
            own, self._common = got.value
            self._know(own)
        else:
            self._desk.told.emit(sentence_of(got.error))

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Call `done` with what `word` may stand for; at once if it was asked before."""
        if word in self._suggested:
            done(self._suggested[word])
            return
        speller, common = self.speller, self._common

        def arrived(got: Ok[tuple[str, ...]] | Err) -> None:
            if isinstance(got, Err):
                raise got.error
            self._suggested[word] = got.value
            done(got.value)

        self._desk.jobs.run(lambda: speller.suggest(word, common), arrived)

    @Slot(str)
    def add(self, word: str) -> None:
        """Put `word` into the team's list; where the book cannot be written, until the end."""
        self._know({*self.speller.own, word})
        if not self._desk.writable:
            said = self.tr(
                "«{word}» vale hasta que cierre: la carpeta del equipo es solo de lectura."
            )
            self._desk.told.emit(said.format(word=word))
            return
        folder = self._desk.book.folder
        self._desk.io.run(lambda: add_word(folder, word), self._added)

    def _added(self, got: Ok[tuple[str, ...]] | Err) -> None:
        if isinstance(got, Ok):
            self._know({*self.speller.own, *got.value})
            self._desk.told.emit(self.tr("Añadida al diccionario del equipo."))
        else:
            self._desk.told.emit(sentence_of(got.error))

    def _know(self, words: Iterable[str]) -> None:
        self.speller.use(words)
        self._suggested.clear()
        self.changed.emit()
