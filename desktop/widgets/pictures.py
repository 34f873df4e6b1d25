"""Drawings and the logo as widgets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.look.paint import box, brush_for, picture
from desktop.widgets.theme import current_theme


class Picture(QWidget):
    """A drawing of `resources/drawings`; it decorates, so it is silent."""

    def __init__(self, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = current_theme().drawing(self._name, self._size, self.devicePixelRatioF())
        picture(brush_for(self), self.rect(), drawing)


class Icon(QWidget):
    """An icon beside words, in a colour of the tokens."""

    def __init__(
        self, name: str, size: int = 20, color: str = "text-muted", *, tile: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._color, self._tile = name, size, color, tile
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Show another icon."""
        self._name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().px(self._size * 2 + 4 if self._tile else self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        if self._tile:
            box(painter, QRectF(self.rect()), 10, theme.color(self._tile))
        picture(
            painter, self.rect(), theme.icon(self._name, theme.px(self._size), self._color, self.devicePixelRatioF())
        )


def logo(side: int = 40, parent: QWidget | None = None) -> Picture:
    """Make the logo."""
    return Picture("logo", QSize(side, side), parent)
