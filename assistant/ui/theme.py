"""Calm water: paper, ink, one river teal; brick red only for danger. Light and dark."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from assistant.domain import Method


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


def current() -> Theme:
    """The theme that the desktop asks for."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
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
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.line}; border-radius: 4px; min-height: 24px; margin: 0 1px;
    }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    QLabel[role="quiet"] {{ color: {theme.quiet}; }}
    QLabel[role="self-talk"] {{ color: {theme.quiet}; font-style: italic; }}
    QLabel[role="danger"] {{ color: {theme.brick}; font-weight: 600; }}
    QFrame[role="protocol"] {{
        border: 2px solid {theme.brick}; border-radius: 8px; background: {theme.surface};
    }}
    QCheckBox::indicator:unchecked {{
        border: 1px solid {theme.line}; border-radius: 3px; background: {theme.surface};
    }}
    QPushButton {{
        border: 1px solid {theme.line}; border-radius: 6px; padding: 5px 10px;
        background: {theme.surface};
    }}
    QPushButton:focus {{ border: 2px solid {theme.teal}; padding: 4px 9px; }}
    QPushButton:disabled {{ color: {theme.quiet}; border-style: dashed; }}
    QPushButton[role="fold"] {{
        border: 1px solid transparent; background: transparent; padding: 3px 6px;
        text-align: left; color: {theme.teal}; font-weight: 600;
    }}
    QPushButton[role="fold"]:focus {{ border: 2px solid {theme.teal}; padding: 2px 5px; }}
    QPushButton[role="main"] {{
        background: {theme.teal}; color: {theme.on_teal}; border-color: {theme.teal};
        font-weight: 600; padding: 9px;
    }}
    QPushButton[role="main"]:focus {{ border: 3px double {theme.on_teal}; padding: 7px; }}
    QPushButton[role="main"]:pressed {{ background: {theme.teal_pressed}; }}
    QPushButton[role="urgent"] {{
        background: {theme.brick}; color: {theme.on_brick}; border-color: {theme.brick};
        font-weight: 700; padding: 9px;
    }}
    QPushButton[role="urgent"]:focus {{ border: 3px double {theme.on_brick}; padding: 7px; }}
    """
