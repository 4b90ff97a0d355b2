"""Calm water: paper, ink, one river teal; brick red only for danger. Light, dark, high contrast."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.domain import Method
from assistant.settings.table import Look


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role. Text on `paper` and on every tint has a contrast of at least 7:1."""

    paper: str
    surface: str
    ink: str
    quiet: str
    line: str
    teal: str
    on_teal: str
    teal_pressed: str
    brick: str
    on_brick: str
    tints: dict[Method, str]


LIGHT = Theme(
    paper="#f7f5ef",
    surface="#fffefb",
    ink="#1d2527",
    quiet="#465356",
    line="#8a9496",
    teal="#0b5a62",
    on_teal="#ffffff",
    teal_pressed="#08454b",
    brick="#9c2c1c",
    on_brick="#ffffff",
    tints={
        Method.LISTEN: "#e2eff0",
        Method.RELIEVE: "#e9efdd",
        Method.TRANSFER: "#e6e6f2",
        Method.BOUNDARY: "#f5e9d6",
    },
)
DARK = Theme(
    paper="#182022",
    surface="#1f292b",
    ink="#eef2f1",
    quiet="#b9c6c6",
    line="#6d7b7d",
    teal="#7cc7cd",
    on_teal="#0c1a1c",
    teal_pressed="#a4dade",
    brick="#f0a093",
    on_brick="#2a0d08",
    tints={
        Method.LISTEN: "#21383b",
        Method.RELIEVE: "#2d3925",
        Method.TRANSFER: "#2f2f45",
        Method.BOUNDARY: "#42351f",
    },
)

CONTRAST = Theme(
    paper="#000000",
    surface="#000000",
    ink="#ffffff",
    quiet="#ffffff",
    line="#ffffff",
    teal="#ffff00",
    on_teal="#000000",
    teal_pressed="#ffffff",
    brick="#ffb0a0",
    on_brick="#000000",
    tints=dict.fromkeys(Method, "#000000"),
)

_CHOSEN = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.CONTRAST: CONTRAST}
_SCHEMES = {Look.LIGHT: Qt.ColorScheme.Light, Look.SYSTEM: Qt.ColorScheme.Unknown}
_look = Look.SYSTEM


def choose(look: Look) -> None:
    """From now on `current()` is of this look; the frames of the windows follow where they can."""
    global _look
    _look = look
    QGuiApplication.styleHints().setColorScheme(_SCHEMES.get(look, Qt.ColorScheme.Dark))


def scale_font(percent: int) -> None:
    """Text in `percent` of the size that the desktop gives it, in every window."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    if font != QApplication.font():
        QApplication.setFont(font)


def current() -> Theme:
    """The theme that was chosen, or else the one that the desktop asks for."""
    if _look in _CHOSEN:
        return _CHOSEN[_look]
    hints = QGuiApplication.styleHints()  # held: PySide deletes what a temporary one gave
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The Qt palette of `theme`, so that every standard widget follows."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.paper),
        (roles.WindowText, theme.ink),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.paper),
        (roles.Text, theme.ink),
        (roles.PlaceholderText, theme.quiet),
        (roles.Button, theme.surface),
        (roles.ButtonText, theme.ink),
        (roles.BrightText, theme.brick),
        (roles.ToolTipBase, theme.surface),
        (roles.ToolTipText, theme.ink),
        (roles.Highlight, theme.teal),
        (roles.HighlightedText, theme.on_teal),
        (roles.Link, theme.teal),
        (roles.Accent, theme.teal),
        (roles.Mid, theme.line),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return made


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say. Sizes are in ems of the user's own font."""
    return f"""
    QPlainTextEdit, QLineEdit {{
        border: 1px solid {theme.line}; border-radius: 6px; padding: 4px;
        background: {theme.surface};
    }}
    QPlainTextEdit:focus, QLineEdit:focus {{ border: 2px solid {theme.teal}; padding: 3px; }}
    QListView {{ border: none; background: transparent; outline: none; }}
    QTreeView, QListView[role="found"] {{
        border: 1px solid {theme.line}; border-radius: 6px; padding: 1px;
        background: {theme.surface};
    }}
    QTreeView:focus, QListView[role="found"]:focus {{
        border: 2px solid {theme.teal}; padding: 0;
    }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.line}; border-radius: 4px; min-height: 24px; margin: 0 1px;
    }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    QLabel[role="quiet"] {{ color: {theme.quiet}; }}
    QLabel[role="self-talk"] {{ color: {theme.quiet}; font-style: italic; }}
    QListWidget::item {{ padding: 4px 6px; }}
    QListWidget:focus {{ border: 2px solid {theme.teal}; }}
    QCheckBox::indicator {{
        border: 1px solid {theme.ink}; border-radius: 3px; width: 1em; height: 1em;
        background: {theme.surface};
    }}
    QCheckBox::indicator:checked {{ background: {theme.teal}; image: url("{_check(theme)}"); }}
    QCheckBox::indicator:disabled {{ border-style: dashed; }}
    QCheckBox {{ border: 2px solid transparent; border-radius: 6px; padding: 1px 3px; }}
    QCheckBox:focus {{ border-color: {theme.teal}; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="note"] {{ color: {theme.ink}; font-weight: 600; }}
    QLabel[role="danger"] {{ color: {theme.brick}; font-weight: 600; }}
    QFrame[role="protocol"] {{
        border: 2px solid {theme.brick}; border-radius: 8px; background: {theme.surface};
    }}
    QFrame[role="tour"] {{
        border: 2px solid {theme.ink}; border-radius: 8px; background: {theme.surface};
    }}
    QFrame[role="badge"] {{ border: 2px solid transparent; }}
    QFrame[role="badge"]:focus {{ border: 2px solid {theme.teal}; }}
    QCheckBox::indicator:unchecked {{
        border: 1px solid {theme.line}; border-radius: 3px; background: {theme.surface};
    }}
    QPushButton {{
        border: 1px solid {theme.line}; border-radius: 6px; padding: 5px 10px;
        background: {theme.surface};
    }}
    QPushButton[role="more"] {{ padding: 5px 6px; min-width: 1.5em; }}
    QPushButton[role="more"]::menu-indicator {{ image: none; width: 0; }}
    QPushButton:focus {{ border: 2px solid {theme.teal}; padding: 4px 9px; }}
    QPushButton:disabled {{ color: {theme.quiet}; border-style: dashed; }}
    QPushButton:checked {{
        background: {theme.teal}; color: {theme.on_teal}; border-color: {theme.teal};
    }}
    QPushButton:checked:focus {{ border: 3px double {theme.on_teal}; padding: 3px 8px; }}
    QPushButton[role="tool"] {{
        border-color: transparent; padding: 5px 4px; background: transparent; color: {theme.teal};
    }}
    QPushButton[role="tool"]:hover {{ border-color: {theme.line}; }}
    QPushButton[role="tool"]:focus {{ padding: 4px 3px; border-color: {theme.teal}; }}
    QPushButton[role="fold"] {{
        border: 1px solid transparent; background: transparent; text-align: left; padding: 2px 0;
        color: {theme.teal}; font-weight: 600;
    }}
    QPushButton[role="fold"]:focus {{ border: 2px solid {theme.teal}; padding: 1px 0; }}
    QLineEdit[role="pinned"] {{ padding: 1px 4px; border-style: dotted; }}
    QLineEdit[role="pinned"]:focus {{ padding: 0 3px; border-style: solid; }}
    QListWidget[role="case"] {{
        border: 1px solid {theme.line}; border-radius: 6px; background: {theme.surface};
    }}
    QListWidget[role="case"]:focus {{ border: 2px solid {theme.teal}; }}
    QPushButton[role="main"] {{
        background: {theme.teal}; color: {theme.on_teal}; border-color: {theme.teal};
        font-weight: 600; padding: 9px;
    }}
    QPushButton[role="main"]:focus {{ border: 3px double {theme.on_teal}; padding: 7px; }}
    QListView::indicator:unchecked {{
        border: 1px solid {theme.ink}; border-radius: 3px; background: {theme.surface};
    }}
    QPushButton[role="main"]:disabled {{
        background: {theme.surface}; color: {theme.quiet}; border: 1px dashed {theme.line};
    }}
    QPushButton[role="main"]:pressed {{ background: {theme.teal_pressed}; }}
    QPushButton[role="urgent"] {{
        background: {theme.brick}; color: {theme.on_brick}; border-color: {theme.brick};
        font-weight: 700; padding: 9px;
    }}
    QPushButton[role="urgent"]:focus {{ border: 3px double {theme.on_brick}; padding: 7px; }}
    {_CONTRAST_SHEET if theme is CONTRAST else ""}
    """


def _check(theme: Theme) -> str:
    """The mark of a checked box: its colour alone would not tell it from an empty one."""
    dark = QColor(theme.on_teal).lightness() < 128
    return (paths.ICONS / f"check-{'black' if dark else 'white'}.svg").as_posix()


# Fusion draws a frame darker than the window: on black there is none. Elsewhere its own is better.
_CONTRAST_SHEET = f"""
    QComboBox {{ border: 1px solid {CONTRAST.line}; border-radius: 6px; padding: 4px; }}
    QComboBox:focus {{ border: 2px solid {CONTRAST.teal}; padding: 3px; }}
    QComboBox:disabled, QLineEdit:disabled {{ border-style: dashed; }}
    QMenu {{ border: 1px solid {CONTRAST.line}; }}
    QDateEdit {{ border: 1px solid {CONTRAST.line}; border-radius: 6px; padding: 4px; }}
    QDateEdit:focus {{ border: 2px solid {CONTRAST.teal}; padding: 3px; }}
    QDateEdit:disabled {{ border-style: dashed; }}
    QTabBar::tab {{
        border: 1px solid {CONTRAST.line}; padding: 5px 8px; margin: 0 1px 0 0;
        background: {CONTRAST.paper}; color: {CONTRAST.ink};
    }}
    QTabBar::tab:selected {{
        background: {CONTRAST.teal}; color: {CONTRAST.on_teal}; border-color: {CONTRAST.teal};
    }}
    QTabBar:focus::tab:selected {{ border: 3px double {CONTRAST.on_teal}; padding: 3px 6px; }}
    QTabWidget::pane {{ border-top: 1px solid {CONTRAST.line}; }}
    QTableView {{ border: 1px solid {CONTRAST.line}; gridline-color: {CONTRAST.line}; }}
    QTableView:focus {{ border: 2px solid {CONTRAST.teal}; }}
    QHeaderView::section {{
        border: 1px solid {CONTRAST.line}; padding: 2px 4px;
        background: {CONTRAST.paper}; color: {CONTRAST.ink};
    }}
    QSplitter::handle {{ background: {CONTRAST.line}; }}
    QSplitter::handle:horizontal {{ width: 3px; margin: 0 2px; }}
    QSplitter::handle:vertical {{ height: 3px; margin: 2px 0; }}
    QMenu::separator {{ height: 1px; background: {CONTRAST.line}; }}
"""
