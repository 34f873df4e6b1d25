"""Time and chance, as sync asks for them. Sleeping is the event loop's business."""

import time
from datetime import UTC, datetime
from typing import Final, Protocol

_FINE_S: Final = 0.001
_worked: Final = time.thread_time if time.get_clock_info("thread_time").resolution <= _FINE_S else time.perf_counter
"""Windows counts a thread's time in steps of 16 ms, which is too coarse."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Give the moment, aware, in UTC; it may jump."""
        ...

    def monotonic(self) -> float:
        """Give seconds that only grow, by which slices of work are measured."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Give the moment."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Give the seconds that this thread has worked: on a busy machine, waiting for its turn makes no slice long."""
        return _worked()
