"""The engine without a window: phrasebook, reader and suggestions behind one call.

`load_words` and `load_model` are the two steps of every start; the window takes them one after
the other on its engine thread, the command line at once.
"""

import ctypes
import sys
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from assistant import paths
from assistant.conversation.case import heard
from assistant.conversation.suggest import protocol, suggest
from assistant.domain import (
    Case,
    Phrasebook,
    Preferences,
    Problem,
    Reading,
    Situation,
    Suggestion,
)
from assistant.errors import ModelError
from assistant.matching.encoder import OnnxEncoder, text_key
from assistant.matching.matcher import (
    Matcher,
    Parts,
    load_foreign_parts,
    load_word_matcher,
)
from assistant.matching.matcher import load_parts as bundled_parts
from assistant.matching.vector_cache import KeptVectors
from assistant.phrasebook.layers import load_layers
from assistant.phrasebook.load import usable
from assistant.text import model_form


class Reader(Protocol):
    def read(self, raw: str, after: Situation | None = None) -> Reading | None:
        """The reading of a message, None if there is nothing in it to read; `after`: the
        situation of the case's message before it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The first step: what may be shown today, what could not be read, a reader by words.

    `team` is the folder that the team's entries came from.
    """

    book: Phrasebook
    problems: tuple[Problem, ...]
    reader: Reader
    team: Path | None = None


def load_words(
    phrasebook: Path, model: Path, team: Path | None = None, personal: Path | None = None
) -> Words:
    """The three layers as one book, and its reader by words. Raises RemansoError."""
    if not (model / "ngrams.npz").is_file():
        model = paths.MODEL  # n-grams and calibration come with the program
    layered = load_layers(phrasebook, team, personal)
    # An expiry is a day on the agent's own calendar.
    book = usable(layered.book, date.today())  # noqa: DTZ011
    return Words(book, layered.problems, load_word_matcher(book, model), team)


def load_model(book: Phrasebook, model: Path) -> Matcher:
    """The second step, the model. Raises ModelError. What of a team's triggers it has to encode,
    it finds again at the next start.

    Any other sentence-transformers folder serves too, more slowly and less sharply: it has
    no tuned examples.
    """
    parts = load_parts(model)
    # A trigger that a team adds stands last in its entry: to look at all of them would cost every
    # start 40 ms, and what is missed is only encoded again.
    last = (model_form(e.triggers[-1]) for e in book.entries if e.triggers and not e.own)
    if any(text_key(form) not in parts.known for form in last):
        kept = KeptVectors(parts.encoder, paths.vectors(), dict(parts.known))
        kept.encode(kept.missing(book))
        kept.keep(book)
        parts = replace(parts, known=kept.known)
    matcher = parts.matcher(book)
    give_back()
    return matcher


def load_parts(model: Path) -> Parts:
    """What `model` holds, for any book. Raises ModelError."""
    if model == paths.MODEL or not (model / "modules.json").is_file() or (model / "onnx").is_dir():
        return bundled_parts(_encoder(model), model)
    from assistant.matching.reference_encoder import SentenceTransformerEncoder

    return load_foreign_parts(SentenceTransformerEncoder(model), paths.MODEL)


def give_back() -> None:
    """What was used for a moment goes back to the system; glibc would keep some 40 MB of fitting,
    and of reading ever more, half a megabyte for ten cases."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


@lru_cache(maxsize=1)
def _encoder(model: Path) -> OnnxEncoder:
    """Opened once: to open it again for each changed book would stall the window by 60 ms."""
    return OnnxEncoder(model)


class Engine:
    """Both steps at once. With a broken model it reads by words, and `fault` says so."""

    def __init__(
        self, phrasebook: Path, model: Path, team: Path | None = None, personal: Path | None = None
    ) -> None:
        """Raises RemansoError if there is no phrasebook, or not even a reader by words."""
        words = load_words(phrasebook, model, team, personal)
        self.book, self.problems = words.book, words.problems
        self.fault = ""
        self._reader: Reader
        try:
            self._reader = load_model(words.book, model)
        except ModelError as error:
            self._reader, self.fault = words.reader, str(error)

    def read(self, raw: str, after: Situation | None = None) -> Reading | None:
        return self._reader.read(raw, after)

    def protocol(self, reading: Reading) -> tuple[str, ...]:
        """The steps for the agent, where someone is in danger; empty otherwise."""
        return protocol(self.book, reading)

    def answer(
        self, text: str, preferences: Preferences
    ) -> tuple[Reading, tuple[Suggestion, ...]] | None:
        """Reading and lines for `text` as the first message of a case; None if it is empty."""
        reading = self.read(text)
        if reading is None:
            return None
        case = heard(Case(preferences=preferences), text, reading, replace_last=False)
        return reading, suggest(self.book, reading, case)
