"""The agent's window's way to the editor, which is a program of its own."""

from PySide6.QtCore import QObject, QProcess, Slot

from assistant.program import command
from assistant.ui.window import Window


class EditorStart(QObject):
    """An entry in the menu of `window`; a second start brings the open editor to view."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.more.add(self.tr("Frases (para líderes)…"), self.start)

    @Slot()
    def start(self) -> None:
        program, *arguments = command("edit")
        if QProcess.startDetached(program, arguments)[0]:
            self._window.tell(self.tr("Se abre el editor de frases en otra ventana."))
        else:
            self._window.tell(
                self.tr("No se pudo abrir el editor; desde la terminal: python -m assistant edit")
            )
