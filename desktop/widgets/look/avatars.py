"""Pictures of people and groups: initials on a tint, with a mark whose form tells the presence."""

from __future__ import annotations

import unicodedata
import zlib

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

TINTS = 8
SQUARE_CORNER = 0.28
LETTERS = 0.36
_EAST_ASIAN = ("HANGUL", "CJK", "HIRAGANA", "KATAKANA")


def _is_east_asian(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_EAST_ASIAN)


def initials(name: str) -> str:
    """Shorten a name to two letters.

    Those are the given name of a Korean or Chinese name, with or without the same in Latin letters before or after it,
    the beginning of a team's, and the first letters of others.
    """
    words = ["".join(letter for letter in word if letter.isalnum()) for word in name.split()]
    words = [word for word in words if word]
    if not words:
        return "?"
    first, last = words[0], words[-1]
    if len(words) > 1 and _is_east_asian(first[0]):
        in_latin = not any(_is_east_asian(letter) for word in words[1:] for letter in word)
        return first[-2:] if in_latin else first[:2]
    if all(_is_east_asian(letter) for letter in last):
        return last[-2:]
    latin = [word for word in words if not _is_east_asian(word[0])] or [first]
    ends = [latin[0], latin[-1]] if len(latin) > 1 else [latin[0]]
    return "".join(word[0] for word in ends).upper()


def tint_of(key: str) -> int:
    """Choose a tint by the id; the same on every machine."""
    return zlib.crc32(key.encode()) % TINTS


def mark_size(side: float) -> float:
    """Size the presence mark to its avatar."""
    return max(7.0, round(side * 0.22))


def draw_presence(painter: QPainter, rect: QRectF, state: str, color: QColor, ground: QColor) -> None:
    """Draw a disc for here, half a disc for away, a ring for offline, a moon for off duty, cut out of the ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(rect.adjusted(-2, -2, 2, 2))
    pen = max(1.5, rect.width() * 0.16)
    inner = rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
    if state == "here":
        painter.setBrush(color)
        painter.drawEllipse(rect)
    elif state == "off_duty":
        moon, bite = QPainterPath(), QPainterPath()
        moon.addEllipse(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        side = rect.width() * 0.8
        bite.addEllipse(QRectF(rect.right() - side * 0.68, rect.top() - side * 0.28, side, side))
        painter.setBrush(color)
        painter.drawPath(moon.subtracted(bite))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, pen))
        painter.drawEllipse(inner)
        if state == "away":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPie(inner, 90 * 16, 180 * 16)


def mark_rect(rect: QRectF) -> QRectF:
    """Place the presence mark at the lower right of an avatar."""
    side = mark_size(rect.width())
    return QRectF(rect.bottomRight() - QPointF(side - 1, side - 1), rect.bottomRight() + QPointF(1, 1))
