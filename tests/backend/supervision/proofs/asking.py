"""People who ask doors again and again; what counts is the order in which requests begin and end, not the time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count

import httpx

Door = Callable[[], Awaitable[httpx.Response]]
ENOUGH = 3


@dataclass(frozen=True)
class Seen:
    """One request: which door, its places in the order of all beginnings and ends, and the answer."""

    door: str
    begun: int
    ended: int
    told: httpx.Response


class Crowd:
    """Doors that are asked by a task each, until they are told to stop."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._order = count(1)
        self._news = asyncio.Event()

    def tick(self) -> int:
        """Take the next place in the order."""
        return next(self._order)

    @asynccontextmanager
    async def asking(self, doors: Mapping[str, Door]) -> AsyncGenerator[None]:
        """Let all doors be asked meanwhile; what fails in asking fails here."""
        stopped = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for name, door in doors.items():
                group.create_task(self._ask(name, door, stopped))
            yield
            stopped.set()

    async def _ask(self, name: str, door: Door, stopped: asyncio.Event) -> None:
        while not stopped.is_set():
            begun = self.tick()
            told = await door()
            self.seen.append(Seen(name, begun, self.tick(), told))
            self._news.set()
            await asyncio.sleep(0)

    async def enough(self, doors: Mapping[str, Door], since: int) -> None:
        """Wait until each door has answered a few requests that began since a place in the order."""
        lacking = set(doors)
        while lacking := {name for name in lacking if self._answers(name, since) < ENOUGH}:
            self._news.clear()
            await self._news.wait()

    def _answers(self, name: str, since: int) -> int:
        return sum(each.door == name and each.begun >= since for each in self.seen)
