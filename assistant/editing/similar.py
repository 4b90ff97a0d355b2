"""Triggers that say the same or nearly, by their words alone: at once, while one is typed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from assistant.domain import Method, Situation
from assistant.editing.book import Book, Item
from assistant.text import clean, fold, model_form, stems, words

NEARLY = 92
"""Likeness, 0 to 100, from which two triggers differ by no more than a slip of the pen."""

LIKE = 60
"""Likeness from which a trigger is worth showing."""

FEWEST = 3
"""Subject words that two triggers of different wording must share to be compared closely."""

MOST_IN_A_GROUP = 50
"""Triggers of one wording that are compared with each other; more are copies of a template."""

_SHORTEST = 4
"""Letters from which what is typed is compared."""


@dataclass(frozen=True, slots=True)
class Place:
    """A trigger where it stands: the entry, its row (from 0), and where it leads."""

    entry: str
    row: int
    trigger: str
    situation: Situation
    method: Method | None

    def conflicts(self, other: "Place | Item") -> bool:
        """Whether a message like both would lead to different methods or situations."""
        return (self.situation, self.method) != (other.situation, other.method)


@dataclass(frozen=True, slots=True)
class Like:
    """A trigger like what was asked about: `score` 0 to 1; `same` if the words are the same but
    for slips."""

    place: Place
    score: float
    same: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two triggers that say the same and lead to different places."""

    one: Place
    other: Place


_Held = tuple[Place, str, str]


def key(text: str) -> str:
    """The words of a trigger, folded: what is the same under it is the same to a reader."""
    return " ".join(words(fold(model_form(text))))


class TriggerWords:
    """Every trigger of a book by its words, and the conflicts among them; `update` follows a
    change in milliseconds."""

    def __init__(self, book: Book) -> None:
        self._held: dict[str, tuple[_Held, ...]] = {}
        self._groups: dict[int, list[tuple[Place, str]]] = {}
        self._conflicts: dict[tuple[str, str, str], Conflict] = {}
        self._conflicts_of: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
        self._flat: tuple[list[Place], list[str], list[str]] | None = None
        self.update(book, book.items)

    def update(self, book: Book, names: Iterable[str]) -> None:
        """Take the entries `names` as they are in `book` now."""
        for name in names:
            item = book.items.get(name)
            places = () if item is None else tuple(_places(item))
            old = self._staying(name, places)
            self._drop(name, old)
            held = tuple(old.get(place) or _held(place) for place in places)
            if held:
                self._held[name] = held
            for place, words_, _ in held:
                if place not in old:
                    self._join((place, words_))
        self._flat = None

    def _staying(self, name: str, places: Sequence[Place]) -> dict[Place, _Held]:
        """What of an entry can stay as it is; nothing if a trigger that contradicts another goes:
        the next one may contradict the same."""
        wanted = set(places)
        old = {each[0]: each for each in self._held.get(name, ())}
        for known in self._conflicts_of.get(name, ()):
            pair = self._conflicts[known]
            if any(place in old and place not in wanted for place in (pair.one, pair.other)):
                return {}
        return {place: each for place, each in old.items() if place in wanted}

    def _drop(self, name: str, staying: Mapping[Place, _Held]) -> None:
        for place, words_, _ in self._held.pop(name, ()):
            if place in staying:
                continue
            for group in _groups(words_):
                rest = [pair for pair in self._groups[group] if pair[0] is not place]
                if rest:
                    self._groups[group] = rest
                else:
                    del self._groups[group]
        if staying:
            return
        for known in self._conflicts_of.pop(name, ()):
            del self._conflicts[known]
            self._conflicts_of[known[known[0] == name]].discard(known)

    def _join(self, pair: tuple[Place, str]) -> None:
        """Put a trigger beside those of its wording, and note whom it contradicts."""
        place, words_ = pair
        for group in _groups(words_):
            others = self._groups.setdefault(group, [])
            for other, theirs in others[:MOST_IN_A_GROUP]:
                if other.conflicts(place) and _same(theirs, words_):
                    first, second = sorted((other, place), key=lambda each: each.entry)
                    known = (first.entry, second.entry, min(theirs, words_))
                    if known not in self._conflicts:
                        self._conflicts[known] = Conflict(first, second)
                        self._conflicts_of[first.entry].add(known)
                        self._conflicts_of[second.entry].add(known)
            others.append(pair)

    def look(self, text: str, here: str = "", row: int = -1, count: int = 8) -> tuple[Like, ...]:
        """The triggers most like `text`, the likest first.

        `here` is the entry that it is written in, `row` where it stands there already, if it does.
        """
        import numpy as np  # not at the start of the window, which imports this module

        asked = key(text)
        if len(asked) < _SHORTEST:
            return ()
        places, *keys = self._all()
        if not places:
            return ()
        order = process.cdist(
            [_in_order(asked)], keys[1], scorer=fuzz.ratio, score_cutoff=LIKE, dtype=np.uint8
        )[0]
        best = np.argsort(-order.astype(np.int16), kind="stable")[: count + 1]
        found = [
            Like(
                places[n],
                float(order[n]) / 100,
                # Within an entry that is being written, a near one may be what it was a moment ago.
                asked == keys[0][n] or (places[n].entry != here and _same(asked, keys[0][n])),
            )
            for n in best.tolist()
            if order[n] and (places[n].entry, places[n].row) != (here, row)
        ]
        return tuple(sorted(found, key=lambda like: not like.same)[:count])

    def marks(self, item: Item) -> dict[int, tuple[Like, ...]]:
        """For each row of `item`, the triggers elsewhere (and before it in the entry) with the
        same words; rows without any are left out."""
        found = {}
        for place, each, _ in self._held.get(item.entry.id, ()):
            likes = tuple(
                Like(twin, 1.0, same=True)
                for twin, theirs in self._groups.get(hash(each), ())
                if theirs == each and each and (twin.entry != place.entry or twin.row < place.row)
            )
            if likes:
                found[place.row] = likes
        return found

    def conflicts(self) -> tuple[Conflict, ...]:
        """Every pair of triggers with the same words, or nearly, that lead elsewhere; one pair
        for each two entries and wording."""
        return tuple(self._conflicts.values())

    def _all(self) -> tuple[list[Place], list[str], list[str]]:
        """Each trigger, its words, and its words in the order of the alphabet."""
        if self._flat is None:
            held = [each for every in self._held.values() for each in every]
            self._flat = (
                [each[0] for each in held],
                [each[1] for each in held],
                [each[2] for each in held],
            )
        return self._flat


def conflicts(book: Book) -> tuple[Conflict, ...]:
    """Those of the whole book; half a second for 20,000 triggers."""
    return TriggerWords(book).conflicts()


def _held(place: Place) -> _Held:
    words_ = key(place.trigger)
    return place, words_, _in_order(words_)


def _in_order(words_: str) -> str:
    """The same words in another order are as like as can be."""
    return " ".join(sorted(words_.split()))


def _groups(words_: str) -> set[int]:
    """Where triggers with these words, or nearly, meet: hashes, since what meets is compared."""
    if not words_:
        return set()
    subject = frozenset(stems(words_))
    found = {hash(words_)}
    if len(subject) >= FEWEST:
        found.add(hash(subject))
    if len(subject) > FEWEST:
        # The slip may be in any one of them.
        found |= {hash(subject - {stem}) for stem in subject}
    return found


def _places(item: Item) -> Iterator[Place]:
    for row, trigger in enumerate(item.entry.triggers):
        yield Place(item.entry.id, row, clean(trigger), item.situation, item.method)


def _same(one: str, other: str) -> bool:
    """But for slips: a word more that says no is another thing."""
    if one == other:
        return True
    if ("no" in one.split()) != ("no" in other.split()):
        return False
    return fuzz.ratio(one, other, score_cutoff=NEARLY) > 0
