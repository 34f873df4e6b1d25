"""Eases for eyes and hands."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.shell.preferences.page import Ground, Page
from desktop.shell.settings import Ease
from desktop.widgets.controls.fields import labelled
from desktop.widgets.controls.segmented import Segmented


class EasePage(Page):
    """Less motion, more contrast.

    Signals:
        changed: the theme is to be dressed anew.
    """

    changed = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__("accessibility")
        self.name(self.tr("Accessibility"))
        self._settings, self._theme = ground.settings, ground.theme
        now = ground.settings.now
        self.motion = self._choice(self.tr("Less motion"), now.less_motion)
        self.motion.chosen.connect(self._on_motion)
        self.contrast = self._choice(self.tr("More contrast"), now.more_contrast)
        self.contrast.chosen.connect(self._on_contrast)
        self.column.setSpacing(16)
        still, strong = self.tr("Nothing slides or pulses."), self.tr("Frames and small print are drawn more strongly.")
        self.column.addWidget(labelled(self.tr("Less motion"), self.motion, still))
        self.column.addWidget(labelled(self.tr("More contrast"), self.contrast, strong))
        self.sentence(self.tr("The text size is on the page Look, all keys are on the page Keyboard."))
        self.fill_up()

    def _choice(self, name: str, now: Ease) -> Segmented:
        choice = Segmented(
            name, [(self.tr("Like the system"), Ease.SYSTEM), (self.tr("On"), Ease.ON), (self.tr("Off"), Ease.OFF)]
        )
        choice.choose(now)
        return choice

    def _on_motion(self, ease: Ease) -> None:
        self._settings.change(less_motion=ease)
        if ease is not Ease.SYSTEM:
            self._theme.reduced_motion = ease is Ease.ON
        self.changed.emit()

    def _on_contrast(self, ease: Ease) -> None:
        self._settings.change(more_contrast=ease)
        self._theme.contrast = ease.value
