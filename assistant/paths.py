"""Where the program's own files are, and where a user's may be kept."""

import os
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
ICONS = _ROOT / "resources" / "icons"
HELP = _ROOT / "resources" / "help"
DICTIONARIES = _ROOT / "resources" / "dictionaries"
PHRASEBOOK = _ROOT / "phrasebook"


DATA_DIR = "REMANSO_DATA_DIR"
"""The variable that names the folder of the portable mode; every user's file is below it."""


def use_data_dir(folder: Path) -> None:
    """Keep every user's file below `folder` from now on, in this process and its children."""
    os.environ[DATA_DIR] = str(folder.absolute())


def portable() -> bool:
    """Whether a folder was named for everything that is kept."""
    return bool(os.environ.get(DATA_DIR))


def user_settings() -> Path:
    """The user's own settings; the file and its folder may not be there."""
    return _kept("config", platformdirs.user_config_dir("remanso", appauthor=False)) / _SETTINGS


def machine_settings() -> Path:
    """What IT set for everyone on this machine; only read, and also in portable mode."""
    return Path(platformdirs.site_config_dir("remanso", appauthor=False)) / _SETTINGS


def autostart_folder() -> Path:
    """Where an XDG desktop looks for what starts with the session."""
    return Path(platformdirs.user_config_dir()) / "autostart"


def personal() -> Path:
    """The folder of the agent's own lines; not made here, and most agents have none."""
    return data() / "frases"


def team_folder() -> Path:
    """The folder where a lead writes the team's book, unless the settings name another; not made
    here."""
    return data() / "equipo"


def team_cache() -> Path:
    """The folder for copies of a team's book; not made here."""
    return _kept("cache", platformdirs.user_cache_dir("remanso", appauthor=False)) / "team"


def vectors() -> Path:
    """The folder for the vectors of a team's triggers; not made here."""
    return team_cache().with_name("vectors")


def reads() -> Path:
    """The folder for phrasebook files as they were read; not made here."""
    return team_cache().with_name("reads")


def state() -> Path:
    """The folder for what the program remembers of itself; not made here."""
    return _kept("state", platformdirs.user_state_dir("remanso", appauthor=False))


def kept() -> tuple[Path, ...]:
    """Every folder that the program may keep something in; none may be there."""
    folders = (
        user_settings().parent,
        data(),
        state(),
        team_cache().parent,
        _kept("log", platformdirs.user_log_dir("remanso", appauthor=False)),
    )
    return tuple(dict.fromkeys(folders))


def window_places() -> Path:
    """The file where the window stands and how wide it is; nothing else goes in; not made here."""
    return user_settings().with_name("window.ini")


def runtime() -> Path:
    """The folder for what lives as long as the session: the window's socket; not made here."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_absolute() and not portable():
        return Path(given) / "remanso"
    return _kept("cache", platformdirs.user_cache_dir("remanso", appauthor=False)) / "run"


def data() -> Path:
    """The folder of what the agent made and keeps; not made here."""
    return _kept("data", platformdirs.user_data_dir("remanso", appauthor=False))


def proposals() -> Path:
    """The folder of proposals to the lead; not made here."""
    return data() / "proposals"


_SETTINGS = "settings.toml"


def _kept(name: str, usual: str) -> Path:
    folder = os.environ.get(DATA_DIR)
    return Path(folder).absolute() / name if folder else Path(usual)
