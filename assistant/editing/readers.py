"""The engine's side of the trial bench: the readers for a book and for the one before it, made from
one another. They belong to one thread, and with them numpy and the model are imported.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant import contract, paths
from assistant.conversation.case import heard
from assistant.conversation.suggest import protocol, suggest
from assistant.domain import (
    Case,
    ContractTest,
    Entry,
    Match,
    Phrasebook,
    Preferences,
)
from assistant.editing.book import Book, Item
from assistant.editing.trial import Answer, Progress, Trial, counting_tests, shown_entry
from assistant.engine import Reader, load_parts
from assistant.errors import ModelError
from assistant.matching.classifier import Calibration
from assistant.matching.live import LiveMatcher
from assistant.matching.matcher import WordMatcher
from assistant.matching.ngrams import NgramClassifier
from assistant.matching.vector_cache import KeptVectors, Remembering

SLICE = 24
"""Triggers that are encoded in one go, some 70 ms: then whoever waits comes first."""

VIEWS = 4
"""Books whose readers are kept: the saved one, the present one, and what was asked about."""


@dataclass(frozen=True, slots=True)
class View:
    """A book as the agent's program has it today, and its reader."""

    reader: Reader
    book: Phrasebook
    shown: Mapping[str, Entry]

    def answer(self, text: str, preferences: Preferences) -> Answer:
        reading = self.reader.read(text)
        if reading is None:
            return Answer()
        case = heard(Case(preferences=preferences), text, reading, replace_last=False)
        return Answer(reading, suggest(self.book, reading, case), protocol(self.book, reading))


class Readers:
    """The readers of the books that are asked about; `model` is the folder of the model."""

    def __init__(self, model: Path, today: Callable[[], date] = date.today) -> None:
        self._model, self._today = model, today
        self._day = today()
        self._entries: dict[str, tuple[Item, Item | None, Entry | None]] = {}
        self._shown: tuple[Mapping[str, Item], Phrasebook] | None = None
        self._before: tuple[View, str, Preferences, Answer] | None = None
        self._views: list[tuple[Mapping[str, Item], View]] = []
        self._words: tuple[NgramClassifier, Calibration] | None = None
        self._live: LiveMatcher | None = None
        self._kept: KeptVectors | None = None
        self._todo: tuple[Mapping[str, Item], list[str], int] | None = None
        self._fault = ""

    def prepare(self, book: Book) -> Progress:
        """One slice of the way to the model for `book`; call it until it is `over`.

        Until then `view` reads `book` by words, if more than a slice of it is not encoded yet.
        """
        if self._fault:
            return Progress(0, 0, self._fault)
        try:
            if self._kept is None:
                parts = load_parts(self._model)
                self._kept = KeptVectors(parts.encoder, paths.vectors(), dict(parts.known))
            shown = self._phrasebook(book)
            if self._todo is None or self._todo[0] is not book.items:
                live = self._live
                missing = live.lacking(shown) if live else self._kept.missing(shown)
                self._todo = book.items, missing, 0
            _, missing, done = self._todo
            self._kept.encode(missing[done : done + SLICE])
            done = min(done + SLICE, len(missing))
            self._todo = book.items, missing, done
            if done == len(missing):
                self._todo = None
                if self._live is None:
                    self._begin(shown)
                self._views = [
                    pair for pair in self._views if isinstance(pair[1].reader, LiveMatcher)
                ]
        except ModelError as error:
            self._fault = str(error)
            return Progress(0, 0, self._fault)
        return Progress(done, len(missing))

    def _begin(self, shown: Phrasebook) -> None:
        parts = load_parts(self._model)
        assert self._kept is not None
        encoder = Remembering(parts.encoder)
        self._live = LiveMatcher(
            shown, encoder, parts.classifier, parts.ngrams, self._kept.known, parts.spread
        )
        self._kept.keep(shown)

    def view(self, book: Book) -> View:
        """The reader for `book`, by words as long as there is no model. Raises ModelError if not
        even that can be read."""
        if self._today() != self._day:
            self._day = self._today()
            self._entries.clear()
            self._views.clear()
            self._shown = None
        for place, (items, view) in enumerate(self._views):
            if items is book.items:
                self._views.append(self._views.pop(place))
                return view
        shown = self._phrasebook(book)
        reader: Reader
        if self._live is None or len(self._live.lacking(shown)) > SLICE:
            reader = self._word_matcher(shown)
        else:
            reader = self._live = self._live.following(shown)
        view = View(reader, shown, shown.by_id())
        self._views = [*self._views[1 - VIEWS :], (book.items, view)]
        return view

    def rebase(self, book: Book) -> bool:
        """Make the reader for `book` as a whole build would; False if it is that already."""
        view = self.view(book)
        if not isinstance(view.reader, LiveMatcher) or not view.reader.drift:
            return False
        self._live = view.reader.rebased()
        self._views = [(book.items, View(self._live, view.book, view.shown))]
        return True

    def keep(self, book: Book) -> None:
        """`book` is on the disk: so may be the vectors of its triggers."""
        if self._kept is None or self._live is None:
            return
        self._kept.keep(self._phrasebook(book))

    def trial(self, text: str, preferences: Preferences, book: Book, kept: Book) -> Trial:
        """Raises ModelError as `view`."""
        before = self._before_now(self.view(kept), text, preferences)
        return Trial(self.view(book).answer(text, preferences), before)

    def _before_now(self, view: View, text: str, preferences: Preferences) -> Answer:
        """What the saved book says, which is asked for at each change of the other."""
        known = self._before
        if known is None or known[0] is not view or known[1:3] != (text, preferences):
            known = self._before = (view, text, preferences, view.answer(text, preferences))
        return known[3]

    def forget(self) -> None:
        """Nothing of the message that was tried stays."""
        self._before = None

    def search(self, words: str, book: Book) -> tuple[str, ...]:
        """The ids of the entries that are about it, the likest first. Raises ModelError."""
        reader = self.view(book).reader
        if isinstance(reader, LiveMatcher):
            return tuple(match.entry.id for match in reader.rank(words))
        reading = reader.read(words)
        return () if reading is None else tuple(m.entry.id for m in reading.matches)

    def alike(self, text: str, book: Book, count: int) -> tuple[Match, ...]:
        """The nearest triggers by meaning; none without a model. Raises ModelError."""
        reader = self.view(book).reader
        return reader.alike(text, count) if isinstance(reader, LiveMatcher) else ()

    def kin(self, entry_id: str, book: Book, count: int) -> tuple[Match, ...]:
        """The nearest entries by meaning; none without a model. Raises ModelError."""
        reader = self.view(book).reader
        return reader.kin(entry_id, count) if isinstance(reader, LiveMatcher) else ()

    def outcomes(self, book: Book, first: int, count: int) -> tuple[contract.Outcome, ...]:
        """What comes of `count` of the tests of `book`, from the one at `first`. Raises
        ModelError."""
        view = self.view(book)
        return tuple(
            contract.outcome(
                ContractTest(test.message, test.expect), view.reader, book.items, view.shown
            )
            for test in counting_tests(book)[first : first + count]
        )

    def failures(self, book: Book, first: int, count: int) -> tuple[contract.Failure, ...]:
        """Those that do not hold. Raises ModelError."""
        shown = self.view(book).shown
        found = (
            contract.failure(one, book.items, shown) for one in self.outcomes(book, first, count)
        )
        return tuple(one for one in found if one is not None)

    def _word_matcher(self, book: Phrasebook) -> WordMatcher:
        if self._words is None:
            model = self._model if (self._model / "ngrams.npz").is_file() else paths.MODEL
            self._words = (
                NgramClassifier.load(model / "ngrams.npz"),
                Calibration.load(model / "calibration.json"),
            )
        return WordMatcher(book, *self._words)

    def _phrasebook(self, book: Book) -> Phrasebook:
        """As an agent has it; the last one is asked for more than once."""
        if self._shown is None or self._shown[0] is not book.items:
            self._shown = book.items, Phrasebook(tuple(self._entries_of(book)))
        return self._shown[1]

    def _entries_of(self, book: Book) -> Iterator[Entry]:
        """As `layers.merge` and `load.usable` would leave them."""
        for name, item in book.items.items():
            base = book.bundled.get(name)
            old = self._entries.get(name)
            if old is None or old[0] is not item or old[1] is not base:
                old = self._entries[name] = (item, base, shown_entry(item, base, self._day))
            if old[2] is not None:
                yield old[2]
