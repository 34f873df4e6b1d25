"""How Atrium looks: language, theme, text size, density."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backend.contract.base import Language
from desktop.features.directory.presenter.words import language_words
from desktop.shell.settings import TEXT_SIZES, Density, SettingsFile, ThemeMode
from desktop.widgets.choices import Segmented
from desktop.widgets.fields import Select
from desktop.widgets.label import Label
from desktop.widgets.theme import Theme


def labelled(label: str, widget: QWidget, helper: str = "") -> QVBoxLayout:
    """Put a label above something, and a helper below."""
    column = QVBoxLayout()
    column.setSpacing(5)
    above = Label(label, "small", weight=500)
    above.setBuddy(widget)
    column.addWidget(above)
    column.addWidget(widget)
    if helper:
        column.addWidget(Label(helper, "caption", "text-muted", wrap=True))
    return column


class LookPage(QWidget):
    """Choices that show at once.

    Signals:
        language_chosen: another language is wanted: its code.
        text_size_chosen: another size is wanted, in percent.
    """

    language_chosen = Signal(str)
    text_size_chosen = Signal(float)

    def __init__(self, theme: Theme, settings: SettingsFile) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        now = settings.now
        languages: list[tuple[str, object]] = [(self.tr("Like the system"), "")]
        languages += [(language_words(one.value), one.value) for one in Language]
        self.language = Select(self.tr("Language"), languages, "languages")
        self.language.choose(now.language)
        self.language.activated.connect(self._on_language)
        self.mode = Segmented(
            self.tr("Theme"),
            [
                (self.tr("System"), ThemeMode.SYSTEM),
                (self.tr("Light"), ThemeMode.LIGHT),
                (self.tr("Dark"), ThemeMode.DARK),
            ],
        )
        self.mode.choose(now.theme)
        self.mode.chosen.connect(self._on_mode)
        sizes: list[tuple[str, object]] = [(f"{size:g} %", size) for size in TEXT_SIZES]
        self.text_size = Select(self.tr("Text size"), sizes, "type")
        self.text_size.choose(now.text_size)
        self.text_size.activated.connect(self._on_text_size)
        self.density = Segmented(
            self.tr("Density"),
            [(self.tr("Comfortable"), Density.COMFORTABLE), (self.tr("Compact"), Density.COMPACT)],
        )
        self.density.choose(now.density)
        self.density.chosen.connect(self._on_density)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(labelled(self.tr("Language"), self.language))
        column.addLayout(labelled(self.tr("Theme"), self.mode))
        column.addLayout(labelled(self.tr("Text size"), self.text_size))
        column.addLayout(labelled(self.tr("Density"), self.density, self.tr("Compact rows have one line each.")))
        column.addStretch(1)

    def _on_language(self, _index: int) -> None:
        self.language_chosen.emit(str(self.language.value()))

    def _on_text_size(self, _index: int) -> None:
        self.text_size_chosen.emit(self.text_size.value())

    def _on_mode(self, mode: ThemeMode) -> None:
        self._settings.change(theme=mode)
        self._theme.mode = mode.value

    def _on_density(self, density: Density) -> None:
        self._settings.change(density=density)
        self._theme.density = density.value
