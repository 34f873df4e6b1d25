"""The soft shadow under what floats: one small pixmap whose edges are stretched."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.widgets.look.paint import ratio_of


@lru_cache(maxsize=8)
def _tile(blur: int, radius: int, color: str, ratio: float) -> QPixmap:
    """Draw the shadow of a box that is just large enough to have four corners."""
    reach = blur + radius + 1
    pixmap = QPixmap(QSize(2 * reach, 2 * reach) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    base = QColor(color)
    # Rings one pixel apart, from the outside in; they fade as a blurred edge does.
    for distance in range(blur, -radius - 1, -1):
        strength = 0.5 * math.erfc((distance - blur * 0.25) / (blur * 0.4))
        ink = QColor(base)
        ink.setAlphaF(base.alphaF() * strength)
        painter.setPen(QPen(ink, 1.2))
        inset = blur - distance + 0.5
        side = 2 * reach - 2 * inset
        painter.drawRoundedRect(
            QRectF(inset, inset, side, side), max(1.0, radius + distance), max(1.0, radius + distance)
        )
    painter.end()
    return pixmap


def draw_shadow(painter: QPainter, rect: QRectF, radius: int, blur: int, drop: int, color: QColor) -> None:
    """Draw the shadow of a box, `drop` pixels below it; the inside stays empty for the box itself."""
    ratio = ratio_of(painter)
    tile = _tile(blur, radius, color.name(QColor.NameFormat.HexArgb), ratio)
    corner = float(blur + radius)
    outer = rect.adjusted(-blur, -blur + drop, blur, blur + drop)
    across = (outer.left(), outer.left() + corner, outer.right() - corner, outer.right())
    down = (outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom())
    source = (0.0, corner * ratio, (corner + 2) * ratio, (2 * corner + 2) * ratio)
    for column in range(3):
        for line in range(3):
            if (column, line) == (1, 1):
                continue
            target = QRectF(
                across[column], down[line], across[column + 1] - across[column], down[line + 1] - down[line]
            )
            part = QRectF(
                source[column], source[line], source[column + 1] - source[column], source[line + 1] - source[line]
            )
            painter.drawPixmap(target, tile, part)
