"""The interface language: Spanish is the source; English comes from `remanso_en.qm`."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from assistant import paths


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Install what `language` needs; the caller keeps the translators alive."""
    QLocale.setDefault(QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    made = []
    for folder, name in (
        (qt, f"qtbase_{language}"),
        (str(paths.TRANSLATIONS), f"remanso_{language}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            made.append(translator)
    return made
