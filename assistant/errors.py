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


def sentence_of(error: Exception) -> str:
    """What a user may read of `error`; a bug is raised on, to be logged and shown as one."""
    if isinstance(error, RemansoError):
        return str(error)
    raise error
