"""The soft shadow under what floats: one small pixmap whose edges are stretched."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.widgets.look.paint import ratio_of


@lru_cache(maxsize=8)
def _tile(blur: int, radius: int, inside: int, color: str) -> QPixmap:
    """Draw the shadow of a box that is just large enough to have four corners, in device pixels.

    Rings one pixel wide lie side by side, from the outside in; they fade as an edge does under a Gaussian whose
    deviation is half the blur.
    """
    side = 2 * (blur + inside + 1)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    ink = QColor(color)
    full = ink.alphaF()
    for step in range(side // 2):
        depth = step + 0.5 - blur
        ink.setAlphaF(full * 0.5 * math.erfc(-depth * math.sqrt(2) / blur))
        corner = max(radius, radius - depth)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink)
        rest = side - 2 * step - 1
        painter.drawRoundedRect(QRectF(step + 0.5, step + 0.5, rest, rest), corner, corner)
    painter.end()
    return pixmap


def draw_shadow(painter: QPainter, rect: QRectF, radius: int, blur: int, drop: int, color: QColor) -> None:
    """Draw the shadow of a box, `drop` pixels below it; what the box covers is not drawn to its end."""
    ratio = ratio_of(painter)
    reach, inside = round(blur * ratio), round((radius + drop) * ratio)
    tile = _tile(reach, round(radius * ratio), inside, color.name(QColor.NameFormat.HexArgb))
    corner = (reach + inside) / ratio
    outer = rect.adjusted(-blur, -blur + drop, blur, blur + drop)
    across = (outer.left(), outer.left() + corner, outer.right() - corner, outer.right())
    down = (outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom())
    edge = reach + inside
    source = (0, edge, edge + 2, 2 * edge + 2)
    for column in range(3):
        for line in range(3):
            target = QRectF(QPointF(across[column], down[line]), QPointF(across[column + 1], down[line + 1]))
            part = QRectF(QPointF(source[column], source[line]), QPointF(source[column + 1], source[line + 1]))
            painter.drawPixmap(target, tile, part)
