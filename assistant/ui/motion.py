"""Whether the person asked their system for less motion."""

import ctypes
import sys

from PySide6.QtWidgets import QApplication, QStyle

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


def reduced() -> bool:
    """What the system says where it can be read: Windows, and styles without animations."""
    if sys.platform == "win32":
        wanted = ctypes.c_int(1)
        read = ctypes.windll.user32.SystemParametersInfoW
        read(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0)
        return not wanted.value
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
