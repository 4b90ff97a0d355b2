"""Spanish spelling of what a lead writes: words that no dictionary knows, and what was meant.

Hunspell has the words; the team's own stand in `palabras.txt` in the folder of its book.
"""

import os
import re
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import paths
from assistant.errors import RemansoError
from assistant.phrasebook.atomic import locked, saving, write_bytes
from assistant.text import fold

if TYPE_CHECKING:
    from hunspell import Hunspell

WORDS_FILE = "palabras.txt"
"""The team's own words, one a line, beside the files of its book."""

WORDS_LIMIT = 5_000
WORD_LIMIT = 40
FILE_LIMIT = 300_000
"""Bytes of the team's list that are read."""

AT_MOST = 5
"""Suggestions for a word."""

_SKIP = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gob|gov|edu|es|mx|ar|cl|co)\b"
    r"\S*|\[[^\]]*\]|\{[^{}|]*\}|\w*\{(?=[^{}]*\|)[^{}]*\}\w+|\w+\{[^{}]*\}"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-·'’][^\W\d_]+)*|\w+")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:\n»\"”(¿¡«—-])[\s¿¡«\"“(—-]*$")


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A word at `start:end` of a text that no dictionary knows."""

    start: int
    end: int
    word: str


class Speller:
    """The dictionary with the team's words; made at once, read by `load`.

    `load` takes about 0.15 s and may run on any thread; until it is done every word is known.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.DICTIONARIES
        self._hunspell: Hunspell | None = None
        self._known: dict[str, bool] = {}
        self._own: frozenset[str] = frozenset()

    @property
    def ready(self) -> bool:
        return self._hunspell is not None

    def load(self) -> None:
        """Read the dictionary, once. Raises RemansoError if it is not there."""
        self._hunspell = _read(self._folder)

    def use(self, own: Iterable[str]) -> None:
        """Know these words of the team too, in place of those before."""
        self._own = frozenset(unicodedata.normalize("NFC", word) for word in own)
        self._known = {}

    @property
    def own(self) -> frozenset[str]:
        return self._own

    def knows(self, word: str) -> bool:
        """Whether `word` is spelt right; a word in lower case is also right with a capital."""
        word = unicodedata.normalize("NFC", word).replace("’", "'")
        answers = self._known  # `use`, on another thread, begins new ones
        known = answers.get(word)
        if known is None:
            known = self._looked_up(word)
            if self._hunspell is not None:
                answers[word] = known
        return known

    def _looked_up(self, word: str) -> bool:
        if self._hunspell is None or word in self._own or word.lower() in self._own:
            return True
        if self._hunspell.spell(word):
            return True
        if "-" in word:
            return all(self.knows(part) for part in word.split("-"))
        return self._with_pronouns(word.lower())

    def _with_pronouns(self, word: str) -> bool:
        """Whether `word` is a verb with pronouns ("indíquemelo"), accent included.

        The dictionary has these of some verbs only.
        """
        if self._hunspell is None or len(_ACUTE.findall(word)) > 1:
            return False
        one, two = _ONE.match(word), _TWO.match(word)
        spell = self._hunspell.spell
        return (one is not None and _with_one(one.group(1), spell)) or (
            two is not None and _with_two(two.group(1), spell)
        )

    def misspelt(self, text: str) -> tuple[Misspelt, ...]:
        """The words of `text` that are not known, in order.

        Slots, addresses, numbers, words in capitals, and names (a capital within a sentence)
        are not looked at.
        """
        found = []
        for start, end in _words(text):
            word = text[start:end]
            named = word[0].isupper() and not _SENTENCE_START.search(text[:start])
            if len(word) > 1 and not word.isupper() and not named and not self.knows(word):
                found.append(Misspelt(start, end, word))
        return tuple(found)

    def suggest(self, word: str, common: Iterable[str] = ()) -> tuple[str, ...]:
        """Known words that `word` may stand for, likest first, at most AT_MOST.

        `common`: words that are the likelier, such as those of the book, in lower case.
        Takes up to 0.2 s. Hunspell's own would hold Python's lock, and so the window, as long.
        """
        lower = unicodedata.normalize("NFC", word).lower()
        usual = frozenset(common)
        found: dict[str, int] = {}
        for cost, made in _candidates(lower):
            if made and made != lower and made not in found and self._means(made):
                found[made] = cost
        best = sorted(found, key=lambda made: found[made] - 2 * _usual(made, usual))
        return tuple(_cased(word, made) for made in best[:AT_MOST])

    def _means(self, made: str) -> bool:
        """Whether every word of a candidate is one."""
        return all((len(w) > 1 or w in _ALONE) and self.knows(w) for w in made.split(" "))


@lru_cache(maxsize=1)
def _read(folder: Path) -> "Hunspell":
    """The dictionary in `folder`; the words of a team are never put into it."""
    from hunspell import Hunspell, HunspellFilePathError

    try:
        read = Hunspell("es", hunspell_data_dir=str(folder), system_encoding="UTF-8")
        for part in sorted(folder.glob("es-*.dic")):
            time.sleep(0)  # Hunspell holds Python's lock while it reads: the window comes first
            read.add_dic(_for_hunspell(part))
        own = (folder / "remanso.txt").read_text("utf-8").split()
    except (HunspellFilePathError, OSError) as error:
        raise RemansoError(
            "Falta el diccionario de español de Remanso; instale el programa otra vez."
        ) from error
    for word in own:
        read.add(word)
    return read


_PRONOUN = "(?:me|te|le|se|lo|la|nos|les|los|las)"
_ONE = re.compile(rf"^(\w{{2,}}){_PRONOUN}$")
_TWO = re.compile(rf"^(\w{{2,}})(?:me|te|se|nos){_PRONOUN}$")
_SYLLABLE = re.compile("[iuü]?[aeoáéíóú][iu]?|[iuü]")
_ACUTE = re.compile("[áéíóú]")


def _unaccented(word: str) -> str:
    """Without acute accents; ñ and ü stay."""
    parts = unicodedata.normalize("NFD", word).replace("\u0301", "")
    return unicodedata.normalize("NFC", parts)


def _with_one(base: str, spell: Callable[[str], bool]) -> bool:
    """Whether one pronoun may follow `base`: "pasar", "pon", "páse", "responde" (of vos)."""
    bare = _unaccented(base)
    if bare != base:
        return base[-1] in "aeo" and _stressed_once(base, bare, spell)
    if bare.endswith("r") or len(_SYLLABLE.findall(bare)) == 1:
        return spell(bare)
    return bare[-1] in "aei" and spell(bare + "r")


def _with_two(base: str, spell: Callable[[str], bool]) -> bool:
    """Whether two pronouns may follow `base`: "pasár", "díga", "decí" (of vos)."""
    bare = _unaccented(base)
    if bare == base:
        return False
    if base.endswith(("ár", "ér", "ír")):
        return spell(bare)
    if base[-1] in "áéí":
        return spell(bare + "r")
    return _stressed_once(base, bare, spell)


def _stressed_once(base: str, bare: str, spell: Callable[[str], bool]) -> bool:
    """Whether `base` is a verb, with or without the accent that only its pronouns ask for.

    No "ayudara", an infinitive and a vowel: nobody says "ayudárale".
    """
    if spell(base):
        return True
    syllables = _SYLLABLE.findall(base)
    right = len(syllables) < 2 or _ACUTE.search(syllables[-2]) is not None
    infinitive = bare[:-1].endswith("r") and spell(bare[:-1])
    return right and not infinitive and spell(bare)


def _usual(made: str, usual: frozenset[str]) -> bool:
    return all(word in usual for word in made.split(" "))


def _words(text: str) -> Iterator[tuple[int, int]]:
    skipped = [found.span() for found in _SKIP.finditer(text)]
    for found in _WORD.finditer(text):
        start, end = found.span()
        if any(s < end and start < e for s, e in skipped):
            continue
        if not any(c.isdigit() or c == "_" for c in found.group()):
            yield start, end


def words_of(text: str) -> Iterator[str]:
    """The words of `text` that are looked at, in lower case."""
    return (text[start:end].lower() for start, end in _words(text))


_LETTERS = "aeiouáéíóúbcdfghjklmnñpqrstvwxyzü"
# What sounds alike, or is missed by a hand in a hurry.
_ALIKE = tuple(
    (one, other)
    for pair in (
        "a/á e/é i/í o/ó u/ú u/ü n/ñ b/v s/c s/z c/z x/s x/cc s/sc ll/y h/ j/g k/c k/qu q/qu y/i "
        "n/m ç/c w/gu hue/we gue/güe gui/güi cc/c rr/r"
    ).split()
    for one, other in (pair.split("/"), pair.split("/")[::-1])
)
_ACCENT, _SOUND, _SWAP, _FAR = range(4)
_ALONE = frozenset("aeouy")
"""The words of one letter."""


def _candidates(word: str) -> Iterator[tuple[int, str]]:
    """What `word` may have been, with how far that is, the nearest first."""
    if len(word) > WORD_LIMIT:
        return
    alike = tuple(dict.fromkeys(_alike(word)))
    yield from ((_ACCENT, made) for made in alike if fold(made) == fold(word))
    yield from ((_SOUND, made) for made in alike)
    for at in range(len(word) - 1):
        yield _SWAP, word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    yield from ((_FAR, other) for made in alike for other in _alike(made))
    for at in range(1, len(word) - 1):
        yield _FAR, f"{word[:at]} {word[at:]}"
    for at in range(len(word) + 1):
        yield _FAR, word[:at] + word[at + 1 :]
        for letter in _LETTERS:
            yield _FAR, word[:at] + letter + word[at:]
            yield _FAR, word[:at] + letter + word[at + 1 :]


def _alike(word: str) -> Iterator[str]:
    """`word` with one sound written in another way."""
    for one, other in _ALIKE:
        # Where a sound has no letter (h), it may stand at any place.
        for at in range(len(word) + 1):
            if word.startswith(one, at):
                yield word[:at] + other + word[at + len(one) :]


def _cased(word: str, made: str) -> str:
    """`made` with the capitals of `word`."""
    if len(word) > 1 and word.isupper():
        return made.upper()
    return made[0].upper() + made[1:] if word[0].isupper() else made


def _for_hunspell(path: Path) -> str:
    # Only after this prefix does Hunspell take UTF-8 in a path on Windows ("C:\\Users\\José").
    return f"\\\\?\\{path.resolve()}" if os.name == "nt" else str(path)


def read_words(folder: Path) -> tuple[str, ...]:
    """The team's own words, as far as its list can be read; none where there is no list."""
    try:
        with (folder / WORDS_FILE).open("rb") as file:
            text = file.read(FILE_LIMIT).decode("utf-8-sig", "ignore")
    except OSError:
        return ()
    lines = (line.strip() for line in unicodedata.normalize("NFC", text).splitlines())
    return tuple(dict.fromkeys(filter(is_word, lines)))[:WORDS_LIMIT]


def is_word(text: str) -> bool:
    """Whether `text` can stand in the team's list."""
    return 0 < len(text) <= WORD_LIMIT and _WORD.fullmatch(text) is not None


def add_word(folder: Path, word: str) -> tuple[str, ...]:
    """Put `word` into the team's list, whole or not at all; the list as it is then.

    Raises SaveError if it cannot be written, RemansoError if the list is full.
    """
    target = folder / WORDS_FILE
    with saving(target):
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder, target):
            kept = read_words(folder)
            if word in kept or not is_word(word):
                return kept
            if len(kept) >= WORDS_LIMIT:
                raise RemansoError(
                    f"La lista de palabras del equipo está llena ({WORDS_LIMIT}); borre en"
                    f" {target} las que ya no use."
                )
            kept = tuple(sorted((*kept, word), key=lambda w: (fold(w), w)))
            write_bytes(target, ("\n".join(kept) + "\n").encode())
            return kept
