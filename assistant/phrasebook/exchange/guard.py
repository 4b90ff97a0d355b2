"""Cells that no spreadsheet evaluates or spoils, and back without loss."""

import re

# Where a program that splits at another separator than ours would see a cell begin.
_BEGINS = r"""(?:\A|(?<=[;,\t\r\n"]))"""
_LIVE = r"[=+\-@＝＋－＠]"  # the wide forms are taken for the narrow ones by some
_BARE = re.compile(rf"{_BEGINS}'*(?={_LIVE})|\A'*(?=[\t\r\n])")
_GUARDED = re.compile(rf"{_BEGINS}'+(?={_LIVE})|\A'+(?=[\t\r\n])")

_UNFIT = r"\x00-\x08\x0b-\x1f\ufffe\uffff"  # what XML 1.0 cannot hold, or changes (\r)
_RAW = re.compile(rf"[{_UNFIT}]|_(?=x[0-9A-Fa-f]{{4}}[_{_UNFIT}])")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def to_csv(text: str) -> str:
    """`text` with an apostrophe wherever a cell that begins with = + - @ could be read in it."""
    return _BARE.sub(lambda found: "'" + found[0], text)


def from_csv(text: str) -> str:
    """Undo `to_csv`; other apostrophes stay."""
    return _GUARDED.sub(lambda found: found[0][1:], text)


def to_xlsx(text: str) -> str:
    """`text` with the signs that XML cannot hold in the form of the standard, `_x0007_`."""
    return _RAW.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def from_xlsx(text: str) -> str:
    """Undo `to_xlsx`, whoever wrote the file."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
