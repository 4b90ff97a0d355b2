"""What of a paste, a drop or a copy comes in: plain text, and nothing else."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from assistant.text import clean

LIMIT = 100_000
"""Characters that enter the box; beyond, the first and the last part (reading needs fewer)."""

HTML_LIMIT = 1_000_000
"""Characters of rich text that are reduced; Qt takes half a second for these."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """The clean text, or why there is none, as a sentence."""

    text: str = ""
    refusal: str = ""


def incoming(data: QMimeData) -> Incoming:
    """The plain text of `data`; rich text is reduced to it."""
    refusal = refused(data)
    if refusal:
        return Incoming(refusal=refusal)
    text = data.text() if data.hasText() else _reduced(data.html())
    if len(text) > LIMIT:
        half = LIMIT // 2
        text = f"{text[:half]}\n…\n{text[-half:]}"
    return Incoming(clean(text))


def _reduced(html: str) -> str:
    # Qt leaves U+FFFC where a picture was.
    return QTextDocumentFragment.fromHtml(html[:HTML_LIMIT]).toPlainText().replace("\ufffc", "")


def refused(data: QMimeData) -> str:
    """Why `data` cannot come in, as a sentence; "" if it can. Looks at the kinds alone."""
    translate = QCoreApplication.translate
    if data.hasUrls() and any(url.isLocalFile() for url in data.urls()):
        return translate(
            "incoming", "Aquí entra solo texto, no archivos: ábralo y copie lo escrito."
        )
    if data.hasText() or data.hasHtml():
        return ""
    if data.hasImage() or any(kind.startswith("image/") for kind in data.formats()):
        return translate("incoming", "Aquí entra solo texto, no imágenes: escriba lo que dice.")
    if data.formats():
        return translate("incoming", "Aquí entra solo texto, y esto no lo es.")
    return translate("incoming", "No hay nada copiado.")


class Drops(QObject):
    """Takes text that is dropped anywhere on a window.

    `dropped(text)`: a message; `refused(sentence)`: why nothing was taken, told as soon as the
    thing is over the window. Widgets of the window that accept drops keep them.
    """

    dropped = Signal(str)
    refused = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return False
        sentence = refused(event.mimeData())
        # What is dragged out of this window stays where it is.
        if sentence or event.source() is not None:
            event.ignore()
            if sentence and event.type() != QEvent.Type.DragMove:
                self.refused.emit(sentence)
            return True
        # A copy in any case: the CRM keeps its text.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            text = incoming(event.mimeData()).text
            if text:
                self.dropped.emit(text)
        return True
