"""Cuts work into slices that the event loop does not feel."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from desktop.sync.clock import Clock

BUDGET_S: Final = 0.008
_SMALLEST: Final = 4
_LARGEST: Final = 256
_FIRST: Final = 16


class Slices:
    """Learns how much work fits into the budget."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._size = _FIRST
        self._breathed_at = clock.monotonic()

    @contextmanager
    def measured(self) -> Iterator[int]:
        """Give the size of the next slice and learn from the time it takes."""
        began = self._clock.monotonic()
        yield self._size
        took = self._clock.monotonic() - began
        if took > BUDGET_S:
            self._size = max(_SMALLEST, self._size // 2)
        elif took < BUDGET_S / 2:
            self._size = min(_LARGEST, self._size + self._size // 4)

    async def breathe(self) -> None:
        """Let others run when the budget is used up."""
        if self._clock.monotonic() - self._breathed_at >= BUDGET_S:
            await asyncio.sleep(0)
            self._breathed_at = self._clock.monotonic()
