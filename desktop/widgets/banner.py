"""A line over the panes that says what is the matter and what goes on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.lines import lay_lines
from desktop.widgets.look.paint import box, brush_for, picture
from desktop.widgets.sentences import sentences
from desktop.widgets.theme import current_theme

BannerKind = Literal["info", "warning", "danger"]

HEIGHT, ICON, EDGE, PAD, GAP = 44, 20, 14, 4, 12
LEAST_WORDS = 320
_LOOKS: dict[str, tuple[str, str, str]] = {
    "info": ("accent-soft", "accent-soft-text", "info"),
    "warning": ("warning-soft", "warning", "triangle-alert"),
    "danger": ("danger-soft", "danger", "triangle-alert"),
}


class Banner(QWidget):
    """An icon, a bold fact, what goes on, and one button.

    Signals:
        pressed: the button was pressed.
    """

    pressed = Signal()

    def __init__(self, kind: BannerKind = "info", *, rounded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: BannerKind = kind
        self._icon = ""
        self._rounded = rounded
        self._fact = self._rest = ""
        self._words = Label(wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._aside = Label(role="caption", color="text-muted")
        self.button = Button("", size="sm")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._place = QHBoxLayout(self)
        self._place.setSpacing(GAP)
        self._place.addWidget(self._words, 1)
        self._place.addWidget(self._aside)
        self._place.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(self.pressed)
        self.restyle()
        self.say("", "")

    def say(
        self,
        fact: str,
        rest: str,
        *,
        aside: str = "",
        verb: str = "",
        verb_icon: str | None = None,
        icon: str = "",
        kind: BannerKind | None = None,
    ) -> None:
        """Say the fact, what goes on, an aside such as a countdown, and the button's verb."""
        said = sentences(fact, rest)
        news = said != self.accessibleName()
        self._kind = kind or self._kind
        self._icon = icon
        self._fact, self._rest = fact, rest
        self.say_aside(aside)
        self.button.set_words(verb)
        self.button.set_icon(verb_icon)
        self.button.setHidden(not verb)
        self._arrange()
        self.setAccessibleName(said)
        if news and fact:
            announce(self, self.accessibleName(), urgent=self._kind == "danger")
        self.update()

    def say_aside(self, aside: str) -> None:
        """Change the aside alone, unannounced, as a countdown does every second."""
        self._aside.setText(aside)
        self._arrange()

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self._place.setContentsMargins(EDGE + current_theme().px(ICON) + EDGE, PAD, EDGE, PAD)
        self.updateGeometry()
        self.update()

    def _beside(self, *parts: QWidget) -> int:
        """Measure what stands beside the words."""
        margins = self._place.contentsMargins()
        return margins.left() + margins.right() + sum(part.sizeHint().width() + GAP for part in parts)

    def _is_roomy(self, width: int) -> bool:
        """Tell whether there is room for more than the fact and the button; who hears the screen hears all of it."""
        parts = [
            part for part, words in ((self._aside, self._aside.text()), (self.button, self.button.text())) if words
        ]
        return width >= self._beside(*parts) + current_theme().px(LEAST_WORDS)

    def _arrange(self) -> None:
        roomy = self._is_roomy(self.width())
        self._aside.setHidden(not roomy or not self._aside.text())
        rest = self._rest if roomy else ""
        if self._words.text() != sentences(self._fact, rest):
            self._words.say(self._fact, rest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return False  # it is as high as its own width wants, and asks again when that is another one

    def heightForWidth(self, width: int) -> int:
        theme, pitch, roomy = current_theme(), current_theme().line("body"), self._is_roomy(width)
        said = sentences(self._fact, self._rest if roomy else "")
        parts = [part for part, shown in ((self._aside, roomy), (self.button, True)) if shown and part.text()]
        room = width - self._beside(*parts)
        lines = lay_lines(said, theme.font("body"), room, pitch, strong=self._fact).lineCount()
        return max(theme.px(HEIGHT), lines * pitch + 2 * PAD)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        fill, ink, usual = _LOOKS[self._kind]
        rect = QRectF(self.rect())
        box(painter, rect, 9 if self._rounded else 0, theme.color(fill))
        if not self._rounded:
            box(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), 0, theme.color("border"))
        side = theme.px(ICON)
        pixmap = theme.icon(self._icon or usual, side, ink, self.devicePixelRatioF())
        picture(painter, QRectF(EDGE, 0, side, rect.height()), pixmap)
