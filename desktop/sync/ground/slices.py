"""Cuts work into slices that the event loop does not feel."""

import asyncio
from typing import Final

from desktop.sync.ground.clock import Clock

BUDGET_S: Final = 0.005
_SMALLEST: Final = 4
_LARGEST: Final = 128
_FIRST_COST_S: Final = BUDGET_S / 16
_SOON: Final = 0.7
_SLOWLY: Final = 0.3


class Slices:
    """Learns how much work fits into the budget."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._cost_s = _FIRST_COST_S
        self._breathed_at = clock.monotonic()

    @property
    def size(self) -> int:
        """Say how many items the next slice may have."""
        return max(_SMALLEST, int(BUDGET_S / max(self._cost_s, BUDGET_S / _LARGEST)))

    def begin(self) -> float:
        """Give the moment at which a slice begins."""
        return self._clock.monotonic()

    def learn(self, began: float, items: int) -> None:
        """Learn from the time that a slice of so many items took; sooner from a slow one than from a quick one."""
        cost_s = (self._clock.monotonic() - began) / items
        self._cost_s += (cost_s - self._cost_s) * (_SOON if cost_s > self._cost_s else _SLOWLY)

    async def breathe(self) -> None:
        """Let others run when the budget is used up."""
        if self._clock.monotonic() - self._breathed_at >= BUDGET_S:
            await asyncio.sleep(0)
            self._breathed_at = self._clock.monotonic()
