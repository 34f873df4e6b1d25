"""Light marks on dark grounds: what lies over pictures does not follow the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFocusEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton

from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.look.icons import render_icon
from desktop.widgets.look.paint import box, brush_for, picture
from desktop.widgets.overlays import ring
from desktop.widgets.theme import current_theme

INK: Final = "#FFFFFF"
FAINT: Final = "#B4BAB9"
GROUND: Final = (0, 0, 0, 165)
"""Under marks that lie on a picture itself."""
SCRIM: Final = (12, 15, 15, 252)
"""Over the window, around a picture that is looked at."""
_DISABLED: Final = "#6E7574"
_HOVER: Final = (255, 255, 255, 38)


def light_icon(name: str, side: int, ratio: float, color: str = INK) -> QPixmap:
    """Draw an icon for a dark ground."""
    return render_icon(name, side, color, ratio)


class LightButton(IconButton):
    """An icon button on a dark ground, with its ring inside."""

    _ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        QPushButton.focusInEvent(self, event)  # the ring of the window is for its own ground
        self._ringed = event.reason() in ring.KEYBOARD or (self._ringed and event.reason() in ring.PASSING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = brush_for(self), QRectF(self.rect())
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            box(painter, rect, self.radius, QColor(*_HOVER))
        if self.hasFocus() and self._ringed:
            box(painter, rect, self.radius, None, QColor(INK), 2)
        side = current_theme().px(self._icon_size)
        picture(
            painter,
            rect,
            light_icon(self._icon, side, self.devicePixelRatioF(), INK if self.isEnabled() else _DISABLED),
        )
