"""A widget that stands in two pages, one at a time, and so keeps its state and its name."""

from PySide6.QtWidgets import QWidget


class Loan:
    """Takes `widget` out of its layout, where an empty one keeps its place, and gives it back."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._shown = not widget.isHidden()
        self._place = QWidget(widget.parentWidget())
        self._swap(widget, self._place)

    def give_back(self) -> None:
        self._swap(self._place, self._widget)
        self._widget.setVisible(self._shown)
        self._place.deleteLater()

    @staticmethod
    def _swap(old: QWidget, new: QWidget) -> None:
        page = old.parentWidget()
        assert page is not None
        layout = page.layout()
        assert layout is not None
        new.setParent(page)
        layout.replaceWidget(old, new)
