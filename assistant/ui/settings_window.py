"""The settings in one window, made from the table: search, groups, and a row for each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant import paths
from assistant.errors import RemansoError
from assistant.settings.read import Origin
from assistant.settings.table import TABLE, Group, Settings
from assistant.ui.kept_settings import KeptSettings
from assistant.ui.setting_controls import translated
from assistant.ui.setting_row import SettingRow
from assistant.ui.spoken import say
from assistant.ui.spoken_label import SpokenLabel
from assistant.ui.tray import Tray

PROBLEMS_SHOWN = 3


def missing_here() -> dict[str, str]:
    """By name of a setting, why this machine cannot have it."""
    from assistant import autostart

    found = {}
    if not Tray.available():
        found["tray"] = QCoreApplication.translate(
            "SettingsWindow", "Este escritorio no tiene lugar para el icono."
        )
    try:
        autostart.place()
    except RemansoError as error:
        found["autostart"] = str(error)
    return found


class Section(QWidget):
    """The rows of one group under its title, and a button that brings their defaults back."""

    restored = Signal(list)

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        title = translated(group.value)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        self.rows = [SettingRow(row, self) for row in TABLE if row.group is group]
        self.restore = QPushButton(self.tr("Restablecer «{group}»").format(group=title), self)
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(heading)
        for row in self.rows:
            layout.addWidget(row)
        layout.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)

    def names(self) -> list[str]:
        return [row.setting.name for row in self.rows]

    def _restore(self) -> None:
        self.restored.emit(self.names())

    def filter(self, query: str) -> int:
        """Show the rows that `query` finds; how many they are."""
        found = [row for row in self.rows if row.matches(query)]
        for row in self.rows:
            row.setVisible(row in found)
        self.restore.setVisible(not query.strip())
        return len(found)


class SettingsWindow(QDialog):
    """`changed(Settings)`: a choice counts now; it is saved by itself. Escape closes.

    Of the rows, those of the first group are made at once and the others one group at a turn of
    the event loop, or when they are asked for: all at once would hold the window up by 100 ms.
    `unavailable`: by name, the sentence that says why this machine cannot have a setting.
    """

    changed = Signal(object)

    def __init__(
        self,
        kept: KeptSettings,
        unavailable: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._unavailable = unavailable or {}
        self.setWindowTitle(self.tr("Ajustes"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Buscar un ajuste"))
        self.search.setAccessibleName(self.tr("Buscar un ajuste"))
        self.search.setClearButtonEnabled(True)
        self.groups = QListWidget(self)
        self.groups.setAccessibleName(self.tr("Grupos"))
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._made: list[Section] = []
        self.groups.addItems([translated(group.value) for group in Group])
        self.nothing = QLabel(self.tr("Ningún ajuste responde a esas palabras; pruebe con otra."))
        self.nothing.setWordWrap(True)
        self.problems = SpokenLabel(self.tr("Por corregir"), self)
        self.problems.setProperty("role", "note")
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.status = SpokenLabel(self.tr("Estado"), self)
        self.status.setProperty("role", "quiet")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._wire()
        self.groups.setCurrentRow(0)
        self._show(kept.settings)

    @property
    def sections(self) -> list[Section]:
        """One for each group."""
        return self._sections(len(Group))

    def _sections(self, count: int) -> list[Section]:
        """The first `count`, made if need be: in their order, which is that of Tab."""
        for group in tuple(Group)[len(self._made) : count]:
            section = Section(group, self._inside)
            section.hide()
            section.restored.connect(self._kept.restore)
            for row in section.rows:
                row.chosen.connect(self._kept.put)
            self._column.insertWidget(self._column.count() - 1, section)
            self._made.append(section)
            self._show_section(section, self._kept.settings)
        return self._made[:count]

    def _make_next(self) -> None:
        """Another group, and the next one at the loop's next turn."""
        if len(self._made) < len(Group):
            self._sections(len(self._made) + 1)
            QTimer.singleShot(0, self, self._make_next)

    def _lay_out(self) -> None:
        self.page = QScrollArea(self)
        self._inside = QWidget(self.page)
        self.page.setWidget(self._inside)
        self._column = QVBoxLayout(self._inside)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.addWidget(self.groups)
        middle.addWidget(self.page, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.problems)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.groups.currentRowChanged.connect(self._choose_group)
        self.groups.itemClicked.connect(self._choose_group)
        self._kept.changed.connect(self._show)
        self._kept.changed.connect(self.changed)
        self._kept.told.connect(self._tell)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def rows(self) -> list[SettingRow]:
        return [row for section in self.sections for row in section.rows]

    def row(self, name: str) -> SettingRow:
        """The row of one setting. Raises StopIteration for a name that the table does not have."""
        return next(row for row in self.rows() if row.setting.name == name)

    def _show(self, settings: Settings) -> None:
        for section in self._made:
            self._show_section(section, settings)
        self._show_problems()
        saved = self.tr("Lo que cambie vale enseguida y se guarda solo en {file}")
        self.status.setText(saved.format(file=paths.user_settings()))

    def _show_section(self, section: Section, settings: Settings) -> None:
        for row in section.rows:
            name = row.setting.name
            row.show_settings(settings)
            if self._kept.locked(name):
                row.fix(self.tr("Lo fija su empresa."))
            elif name in self._unavailable:
                row.fix(self._unavailable[name])
        origin = self._kept.effective.origin
        own = any(origin[name] is Origin.USER for name in section.names())
        section.restore.setEnabled(own)

    def _show_problems(self) -> None:
        own = self.tr("Su archivo, línea {line}: {sentence}")
        other = self.tr("Archivo de su empresa, línea {line}: {sentence}")
        found = [
            (own if p.file == paths.user_settings() else other).format(
                line=p.line, sentence=p.sentence
            )
            for p in self._kept.problems
        ]
        more = len(found) - PROBLEMS_SHOWN
        if more > 0:
            rest = self.tr("y {n} más; vea: python -m assistant settings").format(n=more)
            found = [*found[:PROBLEMS_SHOWN], rest]
        self.problems.setText("\n".join(found))
        self.problems.setVisible(bool(found))

    def _filter(self, query: str) -> None:
        """The rows that the search finds, or all of the chosen group while it is empty."""
        if not query.strip():
            self.nothing.hide()
            chosen = self.groups.currentRow()
            self.groups.setCurrentRow(chosen)
            self._sections(chosen + 1)
            for number, section in enumerate(self._made):
                section.filter("")
                section.setVisible(number == chosen)
            return
        self.groups.clearSelection()  # what is found is of many groups
        count = 0
        for section in self.sections:
            found = section.filter(query)
            section.setVisible(bool(found))
            count += found
        self.nothing.setVisible(not count)
        words = self.tr("Ajustes encontrados: {n}").format(n=count) if count else ""
        self._say(words or self.nothing.text())

    def _choose_group(self) -> None:
        self.search.clear()
        self._filter("")
        self.page.verticalScrollBar().setValue(0)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _tell(self, sentence: str) -> None:
        self.status.setText(sentence)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        if self.isVisible():
            say(self, sentence)

    def _fit(self) -> None:
        """Room for the rows in the present font, as far as the screen has it."""
        em = self.fontMetrics().averageCharWidth()
        widest = self.groups.sizeHintForColumn(0) + 4 * em
        self.groups.setFixedWidth(widest)
        room = self.screen().availableSize()
        width, height = widest + 62 * em, 36 * self.fontMetrics().lineSpacing()
        self.resize(min(width, room.width()), min(height, room.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        self._find()
        super().showEvent(event)
        QTimer.singleShot(0, self, self._make_next)

    def hideEvent(self, event: QHideEvent) -> None:
        for section in self._made:
            for row in section.rows:
                row.commit()
        super().hideEvent(event)
