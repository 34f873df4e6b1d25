"""Which rows stand where: measured heights, the anchor, and what changes of the source do to them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import replace

from desktop.widgets.feed import anchor as anchors
from desktop.widgets.feed.anchor import Anchor, Placed
from desktop.widgets.feed.types import FeedPainter, FeedSource

KNOWN_HEIGHTS = 1024
KNOWN_AT_REST = 64
"""Of a feed that nobody sees, what a screen shows: each height keeps its row."""
BAR_UNITS = 64  # of the scroll bar for each row, whatever its height


class Heights:
    """A bounded memory of heights; a row is recognised by being the same value."""

    def __init__(self, limit: int = KNOWN_HEIGHTS) -> None:
        self._limit = limit
        self._known: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._setting = (-1, -1)

    def use(self, width: int, generation: int) -> bool:
        """Forget everything when width or theme are new; tell whether they were."""
        if (width, generation) == self._setting:
            return False
        self._known.clear()
        self._setting = (width, generation)
        return True

    def height(self, key: Hashable, row: object, measure: Callable[[], int]) -> int:
        """Give a height, measured when it is not known."""
        entry = self._known.get(key)
        if entry is not None and (entry[0] is row or entry[0] == row):
            self._known.move_to_end(key)
            return entry[1]
        height = max(1, measure())
        self._known[key] = (row, height)
        self.keep(self._limit)
        return height

    def forget(self, key: Hashable) -> None:
        """Measure a row anew although it is the same."""
        self._known.pop(key, None)

    def keep(self, most: int) -> None:
        """Forget all but those that were asked for last."""
        while len(self._known) > most:
            self._known.popitem(last=False)

    def __len__(self) -> int:
        return len(self._known)


class Stage:
    """The visible part of a feed; every change keeps what is being read where it is."""

    def __init__(self, painter: FeedPainter) -> None:
        self._painter = painter
        self._source: FeedSource | None = None
        self._heights = Heights()
        self._anchor = Anchor()
        self.width = 1
        self.viewport = 0
        self.placed: list[Placed] = []
        self.at_bottom = True
        self._resting = False

    @property
    def source(self) -> FeedSource | None:
        """Give the source, if there is one."""
        return self._source

    @property
    def resting(self) -> bool:
        """Tell whether nobody sees it: what comes at the end is not measured then."""
        return self._resting

    def rest(self) -> None:
        """Hear that nobody sees it; most heights are forgotten."""
        self._resting = True
        self._heights.keep(KNOWN_AT_REST)

    def wake(self) -> None:
        """Hear that it is seen again."""
        self._resting = False

    @property
    def known_heights(self) -> int:
        """Count the heights that are known."""
        return len(self._heights)

    def count(self) -> int:
        """Count the rows of the source."""
        return 0 if self._source is None else self._source.count()

    def row(self, index: int) -> object | None:
        """Give a row when it exists and is loaded."""
        if self._source is None or not 0 <= index < self._source.count():
            return None
        return self._source.row(index)

    def key(self, index: int) -> Hashable | None:
        """Give the key of a row that exists."""
        if self._source is None or not 0 <= index < self._source.count():
            return None
        return self._source.key(index)

    def height_of(self, index: int) -> int:
        """Give the height of a row, loaded or not."""
        row = self.row(index)
        if row is None or self._source is None:
            return max(1, self._painter.skeleton_height(index, self.width))
        return self._heights.height(self._source.key(index), row, lambda: self._painter.height(row, self.width))

    def use(self, source: FeedSource | None) -> None:
        """Show another source, from its end."""
        self._source = source
        self._heights = Heights()
        self.at_bottom = True
        self.placed = []

    def resize(self, width: int, viewport: int) -> None:
        """Take the viewport's size and the painter's theme."""
        held = self._held()
        new_setting = self._heights.use(width, self._painter.generation())
        if not new_setting and viewport == self.viewport:
            return
        # A window that gets lower keeps the newest line of sight, as every messenger does.
        shift = viewport - self.viewport if self.placed and not new_setting else 0
        self.width, self.viewport = width, viewport
        if held is not None and not self.at_bottom:
            self._put(held[0], held[1] + shift)

    def settle(self) -> None:
        """Place the rows anew; the bottom sticks."""
        if self._resting and self.at_bottom:
            return
        count = self.count()
        if self.at_bottom:
            self._anchor = anchors.bottom_anchor(count, self.height_of, self.viewport)
        else:
            self._anchor, self.at_bottom = anchors.clamped(self._anchor, count, self.height_of, self.viewport)
        self.placed = anchors.placed(self._anchor, count, self.height_of, self.viewport)

    def scroll(self, by: int) -> None:
        """Move by pixels, downwards when positive."""
        if by == 0 or (by > 0 and self.at_bottom):
            return
        self.at_bottom = False
        self._anchor = anchors.scrolled(self._anchor, by, self.count(), self.height_of)
        self.settle()

    def to_bottom(self) -> None:
        """Stand at the newest row."""
        self.at_bottom = True
        self.settle()

    def show(self, index: int, top: int) -> None:
        """Stand so that a row begins at `top`."""
        self.at_bottom = False
        self._put(index, top)
        self.settle()

    def reveal(self, index: int, margin: int = 8) -> None:
        """Move just as far as is needed to see a row, its beginning first."""
        spot = self.spot(index)
        height = self.height_of(index)
        if spot is not None and spot.top >= 0 and spot.bottom <= self.viewport:
            return
        above = spot.top < 0 if spot is not None else index <= self._anchor.index
        if above or height > self.viewport:
            self.show(index, margin)
        else:
            self.show(index, self.viewport - height - margin)

    def spot(self, index: int) -> Placed | None:
        """Find where a row stands, if it is on show."""
        if not self.placed:
            return None
        slot = index - self.placed[0].index
        return self.placed[slot] if 0 <= slot < len(self.placed) else None

    def spot_at(self, y: int) -> Placed | None:
        """Find the row at a height of the viewport."""
        return next((spot for spot in self.placed if spot.top <= y < spot.bottom), None)

    def changed(self, first: int, last: int) -> None:
        """Measure rows anew and keep a row in place that has not changed."""
        held = self._held(first, last)
        for index in range(max(first, 0), min(last + 1, first + KNOWN_HEIGHTS, self.count())):
            key = self.key(index)
            if key is not None:
                self._heights.forget(key)
        if held is not None and not self.at_bottom:
            self._put(*held)
        self.settle()

    def shifted(self, at: int, by: int) -> None:
        """Keep the place after rows came (or went, when negative) at an index."""
        held = self._held()
        if held is not None and not self.at_bottom:
            index, top = held
            if index >= at:
                index = max(at, index + by)
            self._put(min(index, max(0, self.count() - 1)), top)
        self.settle()

    def _held(self, first: int = 0, last: int = -1) -> tuple[int, int] | None:
        """Choose the row whose place is kept: wholly visible and unchanged if there is one."""
        best: tuple[int, int, int] | None = None
        for spot in self.placed:
            changes = first <= spot.index <= last
            rank = (2 if changes else 0) + (1 if spot.top < 0 else 0) + (2 if self.row(spot.index) is None else 0)
            if best is None or rank < best[0]:
                best = (rank, spot.index, spot.top)
        return None if best is None else best[1:]

    def _put(self, index: int, top: int) -> None:
        self._anchor = anchors.anchor_at(index, top, self.height_of)

    def bar(self) -> tuple[int, int, int]:
        """Give value, maximum and page of a scroll bar that counts rows, not pixels."""
        end = anchors.bottom_anchor(self.count(), self.height_of, self.viewport)
        maximum = self._bar_value(end)
        value = maximum if self.at_bottom else min(self._bar_value(self._anchor), maximum)
        return value, maximum, max(1, self.count() * BAR_UNITS - maximum)

    def to_bar(self, value: int, maximum: int) -> None:
        """Go where the scroll bar was put."""
        if value >= maximum:
            self.to_bottom()
            return
        index, units = divmod(value, BAR_UNITS)
        self.at_bottom = False
        self._anchor = Anchor(index, 0)
        self._anchor = replace(self._anchor, offset=units * self.height_of(index) // BAR_UNITS)
        self.settle()

    def _bar_value(self, anchor: Anchor) -> int:
        if self.count() == 0:
            return 0
        part = max(0, anchor.offset) * BAR_UNITS // self.height_of(anchor.index)
        return anchor.index * BAR_UNITS + part
