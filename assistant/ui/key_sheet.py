"""The sheet of keys to print: seen first, then printed or saved as PDF or HTML."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from assistant.help.keys import KeyRow, sheet
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel


class KeySheet(QDialog):
    """`told(sentence)`: what came of printing or saving."""

    told = Signal(str)

    def __init__(self, rows: tuple[KeyRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hoja de teclas"))
        self.html = sheet(
            self.tr("Remanso: las teclas"),
            self.tr("Las teclas se pueden cambiar en Ajustes; esta hoja tiene las de hoy."),
            self.tr("(sin tecla)"),
            rows,
        )
        preview = QTextBrowser(self)
        preview.setOpenLinks(False)
        preview.setAccessibleName(self.tr("Hoja de teclas"))
        preview.setTabChangesFocus(True)
        # Black on white, as it comes out of the printer, whatever the theme.
        preview.setStyleSheet("background: white; color: black;")
        preview.setHtml(self.html)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        self.print = QPushButton(self.tr("&Imprimir…"), self)
        self.print.setProperty("role", "main")
        self.print.clicked.connect(self._print)
        self.save = QPushButton(self.tr("&Guardar como PDF o HTML…"), self)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._ask_where)
        buttons = QHBoxLayout()
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.addWidget(preview, 1)
        column.addWidget(self.status)
        column.addLayout(buttons)
        em, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 70, line * 36)

    @Slot()
    def _print(self) -> None:
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        except ImportError:
            self._say(self.tr("Este equipo no puede imprimir desde aquí; guarde la hoja."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._document().print_(printer)
            self._say(self.tr("Hoja enviada a la impresora."))
        dialog.deleteLater()

    @Slot()
    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Guardar la hoja de teclas"),
            str(Path.home() / self.tr("remanso-teclas.pdf")),
            self.tr("PDF (*.pdf);;HTML (*.html)"),
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Write the sheet: as HTML if the name ends so, else as PDF. What came of it is told."""
        try:
            if file.suffix.lower() in (".html", ".htm"):
                file.write_text(self.html, "utf-8")
            else:
                self._write_pdf(file)
        except OSError as error:
            words = self.tr("No se pudo guardar en {file}: {why}. Elija otra carpeta.")
            self._say(words.format(file=file, why=error.strerror))
            return
        self._say(self.tr("Hoja guardada en {file}.").format(file=file))

    def _write_pdf(self, file: Path) -> None:
        file.open("ab").close()  # QPdfWriter says nothing where it may not write
        writer = QPdfWriter(str(file))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(self.windowTitle())
        self._document().print_(writer)

    def _document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setHtml(self.html)
        return document

    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)
        say(self, sentence)
        self.told.emit(sentence)
