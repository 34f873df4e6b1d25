"""Starts work that waits for something, and keeps it alive until it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

Work = Coroutine[Any, Any, None]


class Spawner:
    """Work that is spawned before the loop runs begins with the loop; a fault of any is reported."""

    def __init__(self, report: Callable[[BaseException], object]) -> None:
        self._report = report
        self._early: list[Work] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._running = False

    def __call__(self, work: Work) -> None:
        """Start some work."""
        if self._running:
            task = asyncio.ensure_future(work)
            self._tasks.add(task)
            task.add_done_callback(self._on_done)
        else:
            self._early.append(work)

    def begin(self) -> None:
        """Begin what was spawned early; the loop runs."""
        self._running = True
        early, self._early = self._early, []
        for work in early:
            self(work)

    async def close(self) -> None:
        """Cancel everything and wait for it."""
        self._running = False
        for work in self._early:
            work.close()
        self._early.clear()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            self._report(fault)
