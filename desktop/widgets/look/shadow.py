"""The soft shadow under what floats: one small pixmap whose edges are stretched."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.widgets.look.paint import ratio_of


@lru_cache(maxsize=8)
def _tile(blur: int, radius: int, color: str) -> QPixmap:
    """Draw the shadow of a box that is just large enough to have four corners, in device pixels.

    Rings one pixel wide lie side by side, from the outside in; they fade as a blurred edge does.
    """
    side = 2 * (blur + radius + 1)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    base = QColor(color)
    for step in range(side // 2):
        depth = step + 0.5 - blur
        ink = QColor(base)
        ink.setAlphaF(base.alphaF() * 0.5 * math.erfc(-depth / (blur * 0.45)))
        corner = max(0.5, radius - depth)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink)
        rest = side - 2 * step - 1
        painter.drawRoundedRect(QRectF(step + 0.5, step + 0.5, rest, rest), corner, corner)
    painter.end()
    return pixmap


def draw_shadow(painter: QPainter, rect: QRectF, radius: int, blur: int, drop: int, color: QColor) -> None:
    """Draw the shadow of a box, `drop` pixels below it."""
    ratio = ratio_of(painter)
    half = round(blur * ratio / 2)  # a blur reaches half of itself to either side of the edge
    inner = round(radius * ratio)
    tile = _tile(half, inner, color.name(QColor.NameFormat.HexArgb))
    reach, corner = half / ratio, (half + inner) / ratio
    outer = rect.adjusted(-reach, -reach + drop, reach, reach + drop)
    across = (outer.left(), outer.left() + corner, outer.right() - corner, outer.right())
    down = (outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom())
    edge = half + inner
    source = (0, edge, edge + 2, 2 * edge + 2)
    for column in range(3):
        for line in range(3):
            target = QRectF(
                across[column], down[line], across[column + 1] - across[column], down[line + 1] - down[line]
            )
            part = QRectF(
                source[column], source[line], source[column + 1] - source[column], source[line + 1] - source[line]
            )
            painter.drawPixmap(target, tile, part)
