"""The one error that a user is meant to read."""


class RemansoError(Exception):
    """A fault of the world (a file, a place, a device), told in one sentence for the user.

    The sentence says what happened, where, and what to do. Anything else that is raised
    is a bug of the program.
    """


class ModelError(RemansoError):
    """The encoder's folder is missing or damaged; suggestions by words go on working."""


class PhrasebookError(RemansoError):
    """No usable entry is left in a phrasebook folder."""
