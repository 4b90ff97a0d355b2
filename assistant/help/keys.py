"""The keys of the program as rows, and the sheet of them to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action: its name in the settings, its words, and its key in words ("" for none).

    `action` is "" for a key that cannot be changed.
    """

    action: str
    label: str
    keys: str


def sheet(title: str, note: str, none: str, rows: Sequence[KeyRow]) -> str:
    """One page of HTML with `rows` as a table; plain enough for a printer and for any browser.

    `none` stands where an action has no key.
    """
    body = "\n".join(
        f'<tr><td width="35%"><b>{escape(row.keys or none)}</b></td>'
        f"<td>{escape(row.label)}</td></tr>"
        for row in rows
    )
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        "<style>body { font-family: sans-serif; color: #000; background: #fff; }"
        " table { border-collapse: collapse; width: 100%; }"
        " td { border-bottom: 1px solid #888; padding: 5px; }</style></head>\n"
        f"<body><h1>{escape(title)}</h1>\n"
        f'<table width="100%" cellspacing="0" cellpadding="5">\n{body}\n</table>\n'
        f"<p>{escape(note)}</p></body></html>\n"
    )
