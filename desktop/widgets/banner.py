"""A line over the panes that says what is the matter and what goes on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for, picture
from desktop.widgets.theme import current_theme

BannerKind = Literal["info", "warning", "danger"]

HEIGHT, ICON, EDGE = 44, 20, 14
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
        self._fact = Label(role="body-strong")
        self._rest = Label(elide=True)
        self._aside = Label(role="caption", color="text-muted")
        self.button = Button("", size="sm")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._place = QHBoxLayout(self)
        row = self._place
        row.setSpacing(4)
        row.addWidget(self._fact)
        row.addWidget(self._rest, 1)
        row.addWidget(self._aside)
        row.addSpacing(8)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
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
        news = (fact, rest) != (self._fact.text(), self._rest.text())
        self._kind = kind or self._kind
        self._icon = icon
        self._fact.setText(fact)
        self._rest.setText(rest)
        self.say_aside(aside)
        self.button.set_words(verb)
        self.button.set_icon(verb_icon)
        self.button.setHidden(not verb)
        self.setAccessibleName(f"{fact} {rest}".strip())
        if news and fact:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        self.update()

    def say_aside(self, aside: str) -> None:
        """Change the aside alone, unannounced, as a countdown does every second."""
        self._aside.setText(aside)
        self._aside.setHidden(not aside)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self._place.setContentsMargins(EDGE + current_theme().px(ICON) + EDGE, 0, EDGE, 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), current_theme().px(HEIGHT))

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
