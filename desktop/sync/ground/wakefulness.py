"""Notices that the computer has slept: the clock jumps."""

import asyncio
from collections.abc import Callable
from typing import Final

from desktop.sync.ground.clock import Clock

LOOK_EVERY_S: Final = 5.0
JUMP_S: Final = 15.0


async def watch_clock(clock: Clock, jumped: Callable[[], None]) -> None:
    """Call `jumped` whenever the time of day moves on much further than we have slept."""
    while True:
        before = clock.now()
        await asyncio.sleep(LOOK_EVERY_S)
        if abs((clock.now() - before).total_seconds() - LOOK_EVERY_S) > JUMP_S:
            jumped()
