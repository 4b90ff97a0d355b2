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
HELP = _ROOT / "resources" / "help"
PHRASEBOOK = _ROOT / "phrasebook"


def team_cache() -> Path:
    """The folder for copies of a team's book; not made here."""
    return Path(platformdirs.user_cache_dir("remanso", appauthor=False)) / "team"


def state() -> Path:
    """The folder for what the program remembers of itself; not made here."""
    return Path(platformdirs.user_state_dir("remanso", appauthor=False))


def kept() -> tuple[Path, ...]:
    """Every folder that the program may keep something in; none may be there."""
    name = "remanso"
    return tuple(
        dict.fromkeys(
            (
                Path(platformdirs.user_config_dir(name, appauthor=False)),
                Path(platformdirs.user_data_dir(name, appauthor=False)),
                state(),
                Path(platformdirs.user_cache_dir(name, appauthor=False)),
                Path(platformdirs.user_log_dir(name, appauthor=False)),
            )
        )
    )
