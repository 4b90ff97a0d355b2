"""The help pages of one language: read from `resources/help`, with the keys of now filled in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant import paths
from assistant.text import fold

ORDER = (
    "first-steps", "situations", "reading", "copying", "ladder", "escalating", "clipboard",
    "docking", "draft", "care", "veil", "settings", "privacy", "keys", "editor", "leads", "trouble",
)  # fmt: skip
"""The pages in the order of the list; each is a file of that name in every language."""

FIRST = ORDER[0]
CHARTER = "charter"
"""The page of the privacy window; it is not in the list."""

_KEY = re.compile(r"\{key:([a-z_0-9]+)\}")
_SIGNS, _ESCAPED = re.compile(r"([\\`*_{}\[\]<>#|&])"), r"\\\1"  # a key may be Ctrl+* or Ctrl+<
_PICTURE = re.compile(r"[a-z0-9-]+\.png")
_MARKS = re.compile(r"[#*_`>|]|\]\([^)]*\)|\[")


@dataclass(frozen=True, slots=True)
class Page:
    """`markdown` begins with the title as its one heading of the first rank."""

    id: str
    title: str
    markdown: str

    @property
    def plain(self) -> str:
        """The words alone, for search."""
        return _MARKS.sub(" ", self.markdown)


def load(language: str, keys: Mapping[str, str], none: str) -> tuple[Page, ...]:
    """Every page in the order of the list; in Spanish where there is no `language`.

    `keys` gives the key in words by the name of an action; `none` stands where there is none.
    """
    return tuple(page(name, language, keys, none) for name in ORDER)


def page(name: str, language: str, keys: Mapping[str, str], none: str) -> Page:
    """One page; raises FileNotFoundError for a name that no language has."""
    text = _file(name, language).read_text("utf-8")
    text = _KEY.sub(lambda found: f"**{_SIGNS.sub(_ESCAPED, keys.get(found[1]) or none)}**", text)
    first, _, _ = text.partition("\n")
    return Page(name, first.removeprefix("# ").strip(), text)


def picture(name: str, language: str) -> Path | None:
    """The file of a picture that a page shows, in Spanish where there is no `language`."""
    if not _PICTURE.fullmatch(name):
        return None
    for folder in (language, "es"):
        file = paths.HELP / folder / "pictures" / name
        if file.is_file():
            return file
    return None


def search(pages: tuple[Page, ...], query: str) -> tuple[Page, ...]:
    """The pages that have every word of `query`, those with one in the title first."""
    words = fold(query).split()
    found = [p for p in pages if all(word in fold(f"{p.title} {p.plain}") for word in words)]
    return tuple(sorted(found, key=lambda p: not any(word in fold(p.title) for word in words)))


def _file(name: str, language: str) -> Path:
    file = paths.HELP / language / f"{name}.md"
    return file if file.is_file() else paths.HELP / "es" / f"{name}.md"
