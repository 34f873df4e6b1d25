"""Pictures of rows as they were painted: scrolling moves them, and paints only rows that are new."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from desktop.widgets.feed.types import FeedLook, FeedPainter, RowState

KEPT_PIXELS = 4_000_000
"""Some screens full; 16 MB."""
LARGEST_PIXELS = KEPT_PIXELS // 4
_PLAIN = RowState()


@dataclass(frozen=True, slots=True)
class Picture:
    """A painted row, and what it was painted of and for: size, pixel ratio and theme."""

    row: object
    setting: tuple[QSize, float, int]
    pixmap: QPixmap

    @property
    def pixels(self) -> int:
        """Count its pixels."""
        return self.pixmap.width() * self.pixmap.height()


class Pictures:
    """A bounded memory of rows without hover, ring, light and selection."""

    def __init__(self, painter: FeedPainter, look: FeedLook) -> None:
        self._painter = painter
        self._look = look
        self._known: OrderedDict[Hashable, Picture] = OrderedDict()
        self._pixels = 0

    def draw(self, painter: QPainter, key: Hashable, row: object, rect: QRect) -> None:
        """Draw a row in its usual state."""
        ratio = painter.device().devicePixelRatio()
        # Between whole pixels of the screen a picture would be blurred.
        if not ratio.is_integer() or rect.width() * rect.height() * ratio * ratio > LARGEST_PIXELS:
            self._painter.paint(painter, row, rect, _PLAIN)
            return
        painter.drawPixmap(rect.topLeft(), self._picture(key, row, rect.size(), ratio).pixmap)

    def forget(self, key: Hashable) -> None:
        """Paint a row anew although it is the same."""
        picture = self._known.pop(key, None)
        if picture is not None:
            self._pixels -= picture.pixels

    def clear(self) -> None:
        """Forget all."""
        self._known.clear()
        self._pixels = 0

    def _picture(self, key: Hashable, row: object, size: QSize, ratio: float) -> Picture:
        known, setting = self._known.get(key), (size, ratio, self._painter.generation())
        if known is not None and known.row is row and known.setting == setting:
            self._known.move_to_end(key)
            return known
        self.forget(key)
        made = self._known[key] = Picture(row, setting, self._paint(row, size, ratio))
        self._pixels += made.pixels
        while self._pixels > KEPT_PIXELS:
            self.forget(next(iter(self._known)))
        return made

    def _paint(self, row: object, size: QSize, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._look.color("surface"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._painter.paint(painter, row, QRect(0, 0, size.width(), size.height()), _PLAIN)
        painter.end()
        return pixmap
