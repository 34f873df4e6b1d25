"""Reads, measures and paints the rows around those on show while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QSize, QTimer

from desktop.widgets.feed.base import FeedBase
from desktop.widgets.feed.pictures import Pictures

BUDGET_S = 0.004
PAINTED = 0.5
"""Of a screen full, above and below."""


class Ahead(QObject):
    """Keeps a screen full of rows ready above and below, half of them painted; what is not loaded is asked for."""

    def __init__(self, canvas: FeedBase, pictures: Pictures) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pictures = pictures
        self._asked: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def forget(self) -> None:
        """Ask again for what was asked for: rows have changed."""
        self._asked = None

    def soon(self) -> None:
        """Look around once everything else is done."""
        self._timer.start(0)

    def look(self) -> None:
        """Prepare rows, the nearest first, as far as the time allows; then ask for those that are not loaded."""
        stage, until = self._canvas.stage, perf_counter() + BUDGET_S
        missing: list[int] = []
        for index, top in self._near():
            if perf_counter() > until:
                self.soon()
                return
            row = stage.row(index)
            if row is None:
                missing.append(index)
            elif self._canvas.isVisible():
                self._paint(index, row, top)
        span = (min(missing), max(missing)) if missing else None
        if span is not None and span != self._asked and stage.source is not None:
            self._asked = span
            stage.source.wanted(*span)

    def _paint(self, index: int, row: object, top: int) -> None:
        stage, reach = self._canvas.stage, int(self._canvas.stage.viewport * PAINTED)
        size, ratio = QSize(stage.width, stage.height_of(index)), self._canvas.viewport().devicePixelRatio()
        self._pictures.prepare(stage.key(index), row, size, ratio, (-reach - top, stage.viewport + reach - top))

    def _near(self) -> Iterator[tuple[int, int]]:
        """List rows and where they begin: first those on show, then the others by turns."""
        stage = self._canvas.stage
        spots = stage.placed
        if not spots:
            return
        yield from ((spot.index, spot.top) for spot in spots)
        above, top = spots[0].index, spots[0].top
        below, bottom = spots[-1].index, spots[-1].bottom
        for _ in range(len(spots)):
            if above > 0:
                above -= 1
                top -= stage.height_of(above)
                yield above, top
            if below + 1 < stage.count():
                below += 1
                yield below, bottom
                bottom += stage.height_of(below)
