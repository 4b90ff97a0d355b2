"""The help: pages on the right, their list and a search on the left."""

from itertools import pairwise

from PySide6.QtCore import (
    QLocale,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from assistant.help.pages import FIRST, Page, picture, search
from assistant.ui.spoken import say
from assistant.ui.wrapped_rows import WrappedRows

PAGE = Qt.ItemDataRole.UserRole


class PageBrowser(QTextBrowser):
    """Shows help pages and nothing else: a link to anywhere else does nothing.

    `shown(id)`: another page is in view.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, Page] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._clicked)
        self.sourceChanged.connect(self._changed)

    def take(self, pages: tuple[Page, ...]) -> None:
        """Other pages, or the same with other keys; the one in view is shown again."""
        self._pages = {page.id: page for page in pages}
        if self.source().isValid():
            self.reload()

    def open(self, name: str) -> None:
        """Show the page `name`; an unknown one is the first page."""
        known = name if name in self._pages else FIRST
        self.setSource(QUrl(f"{known}.md"), QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        # Only a page or a picture of the help is ever given.
        if kind == QTextDocument.ResourceType.ImageResource:
            return self._picture(QUrl(url).fileName())
        page = self._pages.get(_page_of(QUrl(url)))
        return None if page is None else page.markdown

    def _picture(self, name: str) -> QImage | None:
        """Never wider than the page."""
        file = picture(name, language_of_now())
        image = QImage() if file is None else QImage(str(file))
        if image.isNull():
            return None
        room = self.viewport().width() - 4 * self.fontMetrics().averageCharWidth()
        wide = round(room * self.devicePixelRatioF())
        if image.width() > wide:
            image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(max(1.0, image.width() / room))
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The pictures follow the width; what is read stays where it is.
        if event.size().width() != event.oldSize().width() and "![" in self._shown_page():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    def _shown_page(self) -> str:
        page = self._pages.get(_page_of(self.source()))
        return "" if page is None else page.markdown

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        if url.isRelative() and _page_of(url) in self._pages:
            self.open(_page_of(url))

    @Slot(QUrl)
    def _changed(self, url: QUrl) -> None:
        self.shown.emit(_page_of(url))


class HelpWindow(QDialog):
    """`wants(what)`: one of the buttons below the pages, "tour", "keys" or "privacy"."""

    wants = Signal(str)

    def __init__(
        self, pages: tuple[Page, ...], parent: QWidget | None = None, *, agent: bool = True
    ) -> None:
        """`agent`: with the buttons for what only the agent's window has."""
        super().__init__(parent)
        self._pages = pages
        self._agent = agent
        self.setWindowTitle(self.tr("Ayuda"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Buscar en la ayuda"))
        self.search.setAccessibleName(self.tr("Buscar en la ayuda"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._first_found)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Páginas"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.currentItemChanged.connect(self._chosen)
        self.nothing = QLabel(self.tr("Ninguna página tiene esas palabras; pruebe con una sola."))
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "quiet")
        self.browser = PageBrowser(self)
        self.browser.take(pages)
        self.browser.shown.connect(self._shown)
        self.back = self._button(self.tr("Atrás"), self.browser.backward)
        self.forward = self._button(self.tr("Adelante"), self.browser.forward)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self._lay_out()
        self._filter("")
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self._to_search
        )
        for keys, slot in (("Alt+Left", self.browser.backward),
                           ("Alt+Right", self.browser.forward)):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addStretch(1)
        below = QHBoxLayout()
        for what, text in (
            ()
            if not self._agent
            else (
                ("tour", self.tr("Recorrido")),
                ("keys", self.tr("Hoja de teclas…")),
                ("privacy", self.tr("Privacidad…")),
            )
        ):
            button = self._button(text, self._want)
            button.setProperty("what", what)
            below.addWidget(button)
        below.addStretch(1)
        right = QVBoxLayout()
        right.addLayout(top)
        right.addWidget(self.browser, 1)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.addLayout(left, 1)
        row.addLayout(right, 3)
        for before, after in pairwise((self.list, self.back, self.forward, self.browser)):
            QWidget.setTabOrder(before, after)
        em, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(em * 115, line * 42)

    def open_page(self, name: str = FIRST) -> None:
        """Show the page `name`, and put the keyboard into it."""
        self.browser.open(name)
        self.show()
        self.activateWindow()
        self.browser.setFocus()

    def take(self, pages: tuple[Page, ...]) -> None:
        """The same pages with other keys."""
        self._pages = pages
        self.browser.take(pages)

    @Slot(str)
    def _filter(self, query: str) -> None:
        found = search(self._pages, query)
        self.list.blockSignals(True)
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title, self.list)
            item.setData(PAGE, page.id)
        self.list.blockSignals(False)
        self.nothing.setVisible(not found)
        self._mark(_page_of(self.browser.source()))
        if query.strip():
            words = self.tr("Páginas encontradas: {n}").format(n=len(found))
            say(self, words)

    @Slot()
    def _first_found(self) -> None:
        if self.list.count():
            self.browser.open(str(self.list.item(0).data(PAGE)))
            self.browser.setFocus()
            self._find(self.search.text())  # last: taking the focus drops a selection

    def _find(self, query: str) -> None:
        words = query.split()
        if words:
            self.browser.find(words[0])

    @Slot(QListWidgetItem, QListWidgetItem)
    def _chosen(self, now: QListWidgetItem | None, _before: object) -> None:
        if now is not None:
            self.browser.open(str(now.data(PAGE)))
            self._find(self.search.text())

    @Slot(str)
    def _shown(self, name: str) -> None:
        self._mark(name)
        title = next((page.title for page in self._pages if page.id == name), "")
        self.browser.setAccessibleName(title)
        self.setWindowTitle(self.tr("Ayuda: {title}").format(title=title))
        if self.isVisible() and not self.browser.hasFocus():
            say(self, title)

    def _mark(self, name: str) -> None:
        """Choose the row of the page in view without opening it again."""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(PAGE) == name:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    @Slot()
    def _want(self) -> None:
        self.wants.emit(str(self.sender().property("what")))

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _page_of(url: QUrl) -> str:
    return url.fileName().removesuffix(".md")


def language_of_now() -> str:
    """Of the interface, as the help names it."""
    return "en" if QLocale().language() is QLocale.Language.English else "es"
