"""How Atrium looks: language, theme, text size, density."""

from __future__ import annotations

from PySide6.QtCore import Signal

from backend.contract.base import Language
from desktop.features.directory.presenter.words import language_words
from desktop.shell.preferences.page import Ground, Page
from desktop.shell.settings import TEXT_SIZES, Density, ThemeMode
from desktop.widgets.controls.fields import Select, labelled
from desktop.widgets.controls.segmented import Segmented


class LookPage(Page):
    """Choices that show at once.

    Signals:
        language_chosen: another language is wanted: its code.
        text_size_chosen: another size is wanted, in percent.
    """

    language_chosen = Signal(str)
    text_size_chosen = Signal(float)

    def __init__(self, ground: Ground) -> None:
        super().__init__("palette")
        self.name(self.tr("Look"))
        self._theme, self._settings = ground.theme, ground.settings
        now = ground.settings.now
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
        self.column.setSpacing(16)
        self.column.addWidget(labelled(self.tr("Language"), self.language))
        self.column.addWidget(labelled(self.tr("Theme"), self.mode))
        self.column.addWidget(labelled(self.tr("Text size"), self.text_size))
        self.column.addWidget(
            labelled(
                self.tr("Density"), self.density, self.tr("Compact rows have one line each, and messages stand closer.")
            )
        )
        self.fill_up()

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
