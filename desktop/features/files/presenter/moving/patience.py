"""When to try again: as soon as the line is back, else after a while that grows. No Qt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from desktop.sync.changes import Changes
from desktop.sync.ground.backoff import Backoff
from desktop.sync.status import State, Status


class FilesLine(Protocol):
    """The line to the server, as files use it."""

    @property
    def status(self) -> Status:
        """Tell how the line is."""
        ...

    def on_status(self, callback: Callable[[Status], None], /) -> Callable[[], None]:
        """Hear when the line changes."""
        ...

    def subscribe(self, callback: Callable[[Changes], None], /) -> Callable[[], None]:
        """Hear what a commit has changed."""
        ...


class Patience:
    """Knows whether the line is there, and lets whoever lost it rest."""

    def __init__(self, line: FilesLine, random: Callable[[], float]) -> None:
        self.online = line.status.state is State.ONLINE
        self._backoff = Backoff(random)
        self._waiting: set[asyncio.Future[None]] = set()
        self._end = line.on_status(self._on_status)

    def close(self) -> None:
        """Hear nothing more, and end whoever waits."""
        self._end()
        for coming in self._waiting:
            coming.cancel()

    def worked(self) -> None:
        """Forget the failures."""
        self._backoff.reset()

    async def rest(self, at_least: float = 0.0) -> None:
        """Wait after a failure: less when the line comes back meanwhile."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._backoff.next_delay(at_least)):
                await self.until_back()

    async def until_online(self) -> None:
        """Return when the line is there."""
        if not self.online:
            await self.until_back()

    async def until_back(self) -> None:
        """Return when the line comes back the next time."""
        coming = asyncio.get_running_loop().create_future()
        self._waiting.add(coming)
        try:
            await coming
        finally:
            self._waiting.discard(coming)

    def _on_status(self, status: Status) -> None:
        was, self.online = self.online, status.state is State.ONLINE
        if self.online and not was:
            for coming in self._waiting:
                if not coming.done():
                    coming.set_result(None)
