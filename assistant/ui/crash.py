"""A bug shows a dialog and leaves the window open; nothing of the customer's is told."""

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened and what kind of error; not its message, which may quote a text."""
    return "".join([*traceback.format_tb(trace), kind.__name__])


def _forget() -> None:
    """Python keeps the last error for a debugger, and with its frames the texts they held."""
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        vars(sys).pop(name, None)


def install(window: QWidget) -> None:
    """From now on an exception that nobody caught is shown once over `window`."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Remanso")
    box.setText(
        QCoreApplication.translate(
            "crash",
            "Algo falló en Remanso. Puede seguir trabajando; si se repite, cierre y abra otra vez.",
        )
    )

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _forget()
        text = report(kind, trace)
        if sys.stderr is not None:
            print(text, file=sys.stderr)
        box.setDetailedText(text)
        if not box.isVisible():
            box.open()

    sys.excepthook = hook
