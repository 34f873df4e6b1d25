"""Collects garbage on Qt's thread only: another one would destroy Qt's objects where nobody may touch them."""

from __future__ import annotations

import gc
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS: Final = 2_000
YOUNG: Final = 700
"""So many new objects are worth a look, as Python's own threshold has it."""
ROUNDS: Final = 10
"""After so many looks at one generation the next older one is looked at."""


class GarbageCollector(QObject):
    """Takes over from Python's automatic collection while its block runs."""

    def __init__(self) -> None:
        super().__init__()
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def __enter__(self) -> Self:
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        # Else Python might begin inside a destructor of Qt's, and wait there for itself for ever.
        gc.collect()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        young, middle, old = gc.get_count()
        if old > ROUNDS:
            gc.collect(2)
        elif middle > ROUNDS:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)
