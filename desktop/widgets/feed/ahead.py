"""Reads and measures the rows around those on show while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from desktop.widgets.feed.base import FeedBase

BUDGET_S = 0.004


class Ahead(QObject):
    """Keeps a screen full of rows ready above and below; rows that are not loaded are asked for."""

    def __init__(self, canvas: FeedBase) -> None:
        super().__init__(canvas)
        self._canvas = canvas
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
        for index in self._near():
            if perf_counter() > until:
                self.soon()
                return
            stage.height_of(index)
            if stage.row(index) is None:
                missing.append(index)
        span = (min(missing), max(missing)) if missing else None
        if span is not None and span != self._asked and stage.source is not None:
            self._asked = span
            stage.source.wanted(*span)

    def _near(self) -> Iterator[int]:
        shown = self._canvas.visible_range()
        if shown is None:
            return
        first, last = shown
        yield from range(first, last + 1)
        for distance in range(1, last - first + 2):
            for index in (first - distance, last + distance):
                if 0 <= index < self._canvas.stage.count():
                    yield index
