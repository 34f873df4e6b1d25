"""What floats above a window: a box with a frame and a shadow, in the margin of a translucent top level."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.look.shadow import draw_shadow
from desktop.widgets.theme import current_theme


class Elevation(NamedTuple):
    """How far something floats, as the tokens' `elevation` has it."""

    radius: int
    blur: int
    drop: int

    @property
    def margins(self) -> QMargins:
        """Give the room that the shadow takes."""
        return QMargins(self.blur, max(0, self.blur - self.drop), self.blur, self.blur + self.drop)


POPOVER = Elevation(radius=10, blur=20, drop=6)
DIALOG = Elevation(radius=14, blur=48, drop=16)


def make_floating(widget: QWidget) -> None:
    """Let only what is painted be seen of a top level."""
    widget.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    widget.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def paint_floating(widget: QWidget, elevation: Elevation) -> None:
    """Draw shadow, box and frame."""
    theme, painter = current_theme(), brush_for(widget)
    rect = QRectF(widget.rect().marginsRemoved(elevation.margins))
    draw_shadow(painter, rect, elevation.radius, elevation.blur, elevation.drop, theme.color("shadow"))
    box(painter, rect, elevation.radius, theme.color("surface-raised"), theme.color("border-strong"))
