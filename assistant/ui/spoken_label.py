"""A label whose words a screen reader can read although the label has a name of its own."""

from PySide6.QtWidgets import QLabel, QWidget


class SpokenLabel(QLabel):
    """`name` says what the label is for; its words are its accessible description.

    Qt gives a label's text as its name, and a label with a name of its own loses it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleDescription(text)
