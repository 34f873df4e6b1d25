"""Pictures of rows as they were painted: scrolling moves them, and paints only rows that are new.

A picture lies on whole pixels of the screen at every pixel ratio, else it would be blurred; so does a row that is
painted in its place, else it would tremble when the pointer comes. Large rows are kept in pieces, painted one by one.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QTransform

from desktop.widgets.feed.types import FeedLook, FeedPainter, RowState

KEPT_SCREENS = 2.25
"""So many times the pixels of the viewport are kept, and two pieces that reach beyond."""
PIECE = 400
"""Pixels of the height of a piece."""
_PLAIN = RowState()


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a row is painted for."""

    size: QSize
    ratio: float
    generation: int

    @property
    def width(self) -> int:
        """Give the pixels across."""
        return ceil(self.size.width() * self.ratio)

    @property
    def height(self) -> int:
        """Give the pixels down."""
        return ceil(self.size.height() * self.ratio)


@dataclass(slots=True)
class _Painted:
    """A row and those of its pieces that are painted."""

    row: object
    setting: _Setting
    pieces: dict[int, QPixmap] = field(default_factory=dict[int, QPixmap])


class Pictures:
    """A bounded memory of rows without hover, ring, light and selection."""

    def __init__(self, painter: FeedPainter, look: FeedLook) -> None:
        self._painter = painter
        self._look = look
        self._known: dict[Hashable, _Painted] = {}
        self._used: OrderedDict[tuple[Hashable, int], int] = OrderedDict()
        self._pixels = 0
        self._most = 0.0

    @property
    def pixels(self) -> int:
        """Count the pixels of all that is kept."""
        return self._pixels

    def fit(self, viewport: QSize, ratio: float) -> None:
        """Keep as much as a viewport of a size and pixel ratio needs."""
        self._most = (KEPT_SCREENS * viewport.height() * ratio + 2 * PIECE) * viewport.width() * ratio
        self._shrink()

    def draw(self, painter: QPainter, key: Hashable, row: object, rect: QRect) -> None:
        """Draw a row in its usual state, as far as it is on show; the painter lies on whole pixels."""
        ratio = painter.device().devicePixelRatio()
        painted = self._entry(key, row, rect.size(), ratio)
        at = painter.deviceTransform().map(QPointF(rect.topLeft()))
        shown = (-rect.top(), painter.device().height() - rect.top())
        painter.save()
        painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        # One pixel of the picture is one of the screen: nothing is scaled.
        origin = painter.deviceTransform().map(QPointF())
        left, top = round(at.x()) - origin.x(), round(at.y()) - origin.y()
        for piece in _pieces(painted.setting, shown):
            painter.drawPixmap(QPointF(left, top + piece * PIECE), self._piece(key, painted, piece))
        painter.restore()

    def prepare(self, key: Hashable, row: object, size: QSize, ratio: float, part: tuple[int, int]) -> None:
        """Paint what lies between two heights of a row that is not on show yet."""
        painted = self._entry(key, row, size, ratio)
        for piece in _pieces(painted.setting, part):
            self._piece(key, painted, piece)

    def forget(self, key: Hashable) -> None:
        """Paint a row anew although it is the same."""
        painted = self._known.pop(key, None)
        for piece in () if painted is None else painted.pieces:
            self._pixels -= self._used.pop((key, piece))

    def forget_rows(self, wanted: Callable[[object], bool]) -> None:
        """Paint all such rows anew, also those that are out of sight just now."""
        for key in [key for key, painted in self._known.items() if wanted(painted.row)]:
            self.forget(key)

    def clear(self) -> None:
        """Forget all."""
        self._known.clear()
        self._used.clear()
        self._pixels = 0

    def _entry(self, key: Hashable, row: object, size: QSize, ratio: float) -> _Painted:
        setting = _Setting(size, ratio, self._painter.generation())
        known = self._known.get(key)
        if known is not None and known.setting == setting and (known.row is row or known.row == row):
            return known
        self.forget(key)
        return _Painted(row, setting)

    def _piece(self, key: Hashable, painted: _Painted, piece: int) -> QPixmap:
        known = painted.pieces.get(piece)
        if known is not None:
            self._used.move_to_end((key, piece))
            return known
        made = self._paint(painted.row, painted.setting, piece * PIECE)
        self._known[key] = painted
        painted.pieces[piece] = made
        self._used[key, piece] = made.width() * made.height()
        self._pixels += made.width() * made.height()
        self._shrink()
        return made

    def _shrink(self) -> None:
        while self._pixels > self._most and self._used:
            (key, piece), pixels = self._used.popitem(last=False)
            self._pixels -= pixels
            painted = self._known[key]
            del painted.pieces[piece]
            if not painted.pieces:
                del self._known[key]

    def _paint(self, row: object, setting: _Setting, top: int) -> QPixmap:
        pixmap = QPixmap(setting.width, min(PIECE, setting.height - top))
        pixmap.setDevicePixelRatio(setting.ratio)
        pixmap.fill(self._look.color("surface"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(0, -top / setting.ratio)
        self._painter.paint(painter, row, QRect(0, 0, setting.size.width(), setting.size.height()), _PLAIN)
        painter.end()
        pixmap.setDevicePixelRatio(1.0)
        return pixmap


def place_on_pixels(painter: QPainter, rect: QRect) -> None:
    """Move a painter by the part of a pixel that a row stands off whole ones."""
    ratio = painter.device().devicePixelRatio()
    if not ratio.is_integer():
        at = painter.deviceTransform().map(QPointF(rect.topLeft()))
        painter.translate((round(at.x()) - at.x()) / ratio, (round(at.y()) - at.y()) / ratio)


def _pieces(setting: _Setting, part: tuple[int, int]) -> range:
    """List the pieces that have something between two heights of a row."""
    first = max(0, floor(part[0] * setting.ratio))
    last = min(setting.height, ceil(part[1] * setting.ratio) + 1)
    return range(first // PIECE, (last - 1) // PIECE + 1) if first < last else range(0)
