"""Where the viewport stands in a feed, without knowing the height of more than a few rows.

An anchor is the row at the top edge and how many of its pixels are above that edge. Nothing here adds up all heights:
every step walks only over the rows it crosses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

HeightOf = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The row at the top edge; a negative offset leaves room above the first row."""

    index: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and where it stands in the viewport."""

    index: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """Give the first pixel below the row."""
        return self.top + self.height


def bottom_anchor(count: int, height_of: HeightOf, viewport: int) -> Anchor:
    """Stand so that the last row ends at the bottom edge; a short feed leaves its room above."""
    return anchor_with(count - 1, viewport, height_of) if count else Anchor()


def anchor_with(index: int, bottom: int, height_of: HeightOf) -> Anchor:
    """Stand so that a row ends at `bottom`."""
    top = bottom - height_of(index)
    while top > 0 and index > 0:
        index -= 1
        top -= height_of(index)
    return Anchor(index, -top)


def anchor_at(index: int, top: int, height_of: HeightOf) -> Anchor:
    """Stand so that a row begins at `top`, wherever that is."""
    while top > 0 and index > 0:
        index -= 1
        top -= height_of(index)
    return Anchor(index, -top)


def scrolled(anchor: Anchor, by: int, count: int, height_of: HeightOf) -> Anchor:
    """Move by pixels, downwards when positive; ends are not looked at (see `clamped`)."""
    index, offset = anchor.index, anchor.offset + by
    while offset < 0 and index > 0:
        index -= 1
        offset += height_of(index)
    while index < count - 1 and offset >= (height := height_of(index)):
        offset -= height
        index += 1
    return Anchor(index, offset)


def clamped(anchor: Anchor, count: int, height_of: HeightOf, viewport: int) -> tuple[Anchor, bool]:
    """Keep within the feed; tells also whether this is the very bottom."""
    if count == 0:
        return Anchor(), True
    anchor = scrolled(Anchor(min(anchor.index, count - 1), anchor.offset), 0, count, height_of)
    end = bottom_anchor(count, height_of, viewport)
    fits = end.index == 0 and end.offset <= 0
    if fits or (anchor.index, anchor.offset) >= (end.index, end.offset):
        return end, True
    if anchor.offset < 0:
        anchor = Anchor(0, 0)
    return anchor, False


def placed(anchor: Anchor, count: int, height_of: HeightOf, viewport: int) -> list[Placed]:
    """List the rows on show, from above."""
    rows: list[Placed] = []
    index, top = anchor.index, -anchor.offset
    while index < count and top < viewport:
        height = height_of(index)
        rows.append(Placed(index, top, height))
        top += height
        index += 1
    return rows
