"""Time and chance, as sync asks for them. Sleeping is the event loop's business."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Give the moment, aware, in UTC; it may jump."""

    def monotonic(self) -> float:
        """Give seconds that only grow."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Give the moment."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Give the seconds of the performance counter."""
        return time.perf_counter()
