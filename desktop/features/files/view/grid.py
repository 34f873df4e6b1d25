"""The measures of tiles: a picture in its own proportions, several as a grid (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSizeF

from desktop.features.files.presenter.facts import TileFacts

IMAGE_WIDTH: Final = 320
IMAGE_HEIGHT: Final = 240
LEAST: Final = 48
GAP: Final = 4
_UNKNOWN: Final = (4, 3)
_ROW_HEIGHTS: Final = {2: 140, 3: 104}


def image_tile_size(facts: TileFacts, room: float) -> QSizeF:
    """Measure a picture's tile: at most 320 by 240, in its own proportions, and not so small that it is missed."""
    width, height = (facts.width, facts.height) if facts.width and facts.height else _UNKNOWN
    widest = max(float(LEAST), min(float(IMAGE_WIDTH), room))
    scale = min(widest / width, IMAGE_HEIGHT / height, 1.0 if facts.width else widest)
    return QSizeF(max(LEAST, round(width * scale)), max(LEAST, round(height * scale)))


def image_grid(pictures: Sequence[TileFacts], room: float) -> list[QRectF]:
    """Place the pictures of one message: one alone in its proportions, several as a grid; from (0, 0)."""
    if len(pictures) == 1:
        size = image_tile_size(pictures[0], room)
        return [QRectF(0, 0, size.width(), size.height())]
    wide = max(float(LEAST), min(float(IMAGE_WIDTH), room))
    cells: list[QRectF] = []
    top = 0.0
    for count in _rows_of(len(pictures)):
        width = (wide - GAP * (count - 1)) / count
        height = _ROW_HEIGHTS[count] * wide / IMAGE_WIDTH
        cells += [QRectF(place * (width + GAP), top, width, height) for place in range(count)]
        top += height + GAP
    return [cell.toAlignedRect().toRectF() for cell in cells]


def _rows_of(count: int) -> list[int]:
    """Split pictures into rows of two and three, the rows of two first."""
    pairs = {0: 0, 1: 2, 2: 1}[count % 3]
    return [2] * pairs + [3] * ((count - 2 * pairs) // 3)
