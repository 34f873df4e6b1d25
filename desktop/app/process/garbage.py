"""Collects garbage on Qt's thread only: another one would destroy Qt's objects where nobody may touch them."""

from __future__ import annotations

import gc
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.system.memory import trim

EVERY_MS: Final = 2_000
YOUNG: Final = 700
"""So many new objects are worth a look, as Python's own threshold has it."""
TRIM_EVERY: Final = 5
"""After so many collections the C library gives back what lies free between what is used; that takes some 10 ms."""
ROUNDS: Final = 10
"""After so many looks at one generation the next older one is looked at."""


class GarbageCollector(QObject):
    """Takes over from Python's automatic collection while its block runs."""

    def __init__(self, give_back: Callable[[], None] = trim) -> None:
        super().__init__()
        self._give_back = give_back
        self._collections = 0
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
        else:
            return
        self._collections += 1
        if self._collections % TRIM_EVERY == 0:
            self._give_back()
