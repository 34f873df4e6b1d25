"""An event loop whose time jumps to the next thing that is due: hours pass in milliseconds, the same way every time."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
BEGIN = datetime(2026, 11, 24, 8, tzinfo=UTC)


class _Jumping(selectors.DefaultSelector):
    """Waits for nothing: moves the loop's time instead."""

    loop: TimelessLoop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready: list[tuple[selectors.SelectorKey, int]] = super().select(0)
        if ready:
            return ready
        if timeout is None:
            raise RuntimeError("everybody waits and nothing is due")
        self.loop.passed_s += timeout
        return []


class TimelessLoop(asyncio.SelectorEventLoop):
    """A loop with its own time."""

    def __init__(self) -> None:
        self.passed_s = 0.0
        selector = _Jumping()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.passed_s


class LoopClock:
    """The loop's time as everybody's clock, backend and clients."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def now(self) -> datetime:
        return BEGIN + timedelta(seconds=self._loop.time())

    def monotonic(self) -> float:
        return self._loop.time()


def run(story: Coroutine[Any, Any, T]) -> T:
    """Run a story to its end, in no time."""
    with asyncio.Runner(loop_factory=TimelessLoop) as runner:
        return runner.run(story)
