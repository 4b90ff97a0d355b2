"""Where the program's own files are, and where a user's may be kept."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent
# A wheel carries them inside the package, a checkout beside it.
_ROOT = _CHECKOUT if (_CHECKOUT / "resources").is_dir() else _PACKAGE / "_bundled"

MODEL = _ROOT / "resources" / "model"
EMERGENCY = _ROOT / "resources" / "emergency.json"
TRANSLATIONS = _ROOT / "resources" / "i18n"
PHRASEBOOK = _ROOT / "phrasebook"


def team_cache() -> Path:
    """The folder for copies of a team's book; not made here."""
    return Path(platformdirs.user_cache_dir("remanso", appauthor=False)) / "team"


def data() -> Path:
    """The folder of what the agent made and keeps; not made here."""
    return Path(platformdirs.user_data_dir("remanso", appauthor=False))


def proposals() -> Path:
    """The folder of proposals to the lead; not made here."""
    return data() / "proposals"
