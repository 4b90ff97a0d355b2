"""Where the program's own files are, and where a user's may be kept."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent
# A wheel carries them inside the package, a checkout beside it.
_ROOT = _CHECKOUT if (_CHECKOUT / "resources").is_dir() else _PACKAGE / "_bundled"

MODEL = _ROOT / "resources" / "model"
EMERGENCY = _ROOT / "resources" / "emergency.json"
RECORDS = _ROOT / "resources" / "incident_records.json"
TRANSLATIONS = _ROOT / "resources" / "i18n"
PHRASEBOOK = _ROOT / "phrasebook"


def team_cache() -> Path:
    """The folder for copies of a team's book; not made here."""
    return Path(platformdirs.user_cache_dir("remanso", appauthor=False)) / "team"
