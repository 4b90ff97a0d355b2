"""Marks a Spanish text for the translators without translating it here."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  # lupdate knows this name
    """`text` itself; the window translates it in the context that stands beside it."""
    return text
