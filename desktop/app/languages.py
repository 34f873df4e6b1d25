"""The language of the interface: catalogues, dates and numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from backend.contract.base import Language

CATALOGUES: Final = Path(__file__).resolve().parents[2] / "resources" / "translations"


def choose(wish: str) -> Language:
    """Take the language that was wished for, else the first of the system's that Atrium speaks, else English."""
    for name in (wish, *QLocale.system().uiLanguages()):
        code = name.replace("-", "_")
        for language in Language:
            if code == language.value or code.split("_")[0] == language.value.split("_")[0]:
                return language
    return Language.ENGLISH


class Languages:
    """The translators that are installed."""

    def __init__(self, folder: Path = CATALOGUES) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.now = Language.ENGLISH

    def speak(self, language: Language) -> None:
        """Speak a language from now on; windows that are open keep their words until they are made again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        self.now = language
        QLocale.setDefault(QLocale(language.value) if language is not Language.ENGLISH else _english())
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language.value}.qm"
        for path in (qt, *sorted(self._folder.glob(f"*{language.value}.qm"))):
            translator = QTranslator()
            if path.exists() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


def _english() -> QLocale:
    """Keep the system's English (dates in Britain are not those of America)."""
    system = QLocale.system()
    return system if system.language() is QLocale.Language.English else QLocale("en")
