"""Boxes, icons and words as all painted widgets draw them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def brush_for(widget: QWidget) -> QPainter:
    """Open a painter with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    return painter


def box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, frame: QColor | None = None, width: float = 1
) -> None:
    """Draw a rounded box, its frame inside the rectangle."""
    if frame is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(frame, width))
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


def words(
    painter: QPainter, rect: QRectF, text: str, font: QFont, color: QColor, align: Qt.AlignmentFlag = LEFT
) -> float:
    """Draw plain words on one line, cut to the width; give the width that they take."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def ratio_of(painter: QPainter) -> float:
    """Give the pixel ratio that a painter draws for."""
    return painter.device().devicePixelRatio()


def picture(painter: QPainter, rect: QRect | QRectF, pixmap: QPixmap) -> None:
    """Draw a pixmap in the middle of a rectangle, on whole pixels."""
    size = pixmap.deviceIndependentSize()
    middle = QRectF(rect).center()
    painter.drawPixmap(QPointF(round(middle.x() - size.width() / 2), round(middle.y() - size.height() / 2)), pixmap)
