"""An event loop whose time passes only when nothing is left to do, and a clock that reads it."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class _Jump(selectors.SelectSelector):
    """Never waits: the time that the loop wanted to sleep has passed at once."""

    def __init__(self) -> None:
        super().__init__()
        self.passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise AssertionError("everybody waits for something that will never happen")
        self.passed += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop in virtual time; deterministic, because nothing comes from outside."""

    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)

    def time(self) -> float:
        return self._jump.passed


class VirtualClock:
    """The time of day in virtual time; it can be made to jump."""

    def __init__(self) -> None:
        self._loop: VirtualLoop | None = None
        self.offset = timedelta()

    def now(self) -> datetime:
        return START + self.offset + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        if self._loop is None:
            running = asyncio.get_running_loop()
            assert isinstance(running, VirtualLoop)
            self._loop = running
        return self._loop.time()


def run(story: Coroutine[Any, Any, T]) -> T:
    """Run a story in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(story)
