"""Tells changes at once when it is quiet, and gathered when much is going on."""

import asyncio
from collections.abc import Callable
from typing import Final

from desktop.sync.changes import Changes, Collector

GATHER_S: Final = 0.05


class Reports:
    """Passes the first change on at once, and those that follow closely together."""

    def __init__(self, tell: Callable[[Changes], None]) -> None:
        self._tell = tell
        self._gathered = Collector()
        self._timer: asyncio.TimerHandle | None = None
        self.loop: asyncio.AbstractEventLoop | None = None
        """Set while there is one; without it everything is told at once."""

    def add(self, changes: Changes) -> None:
        """Take what a commit has changed."""
        if not changes:
            return
        self._gathered.add(changes)
        if self._timer is None:
            self._flush()

    def _due(self) -> None:
        self._timer = None
        if self._gathered.freeze():
            self._flush()

    def _flush(self) -> None:
        gathered, self._gathered = self._gathered.freeze(), Collector()
        if self.loop is not None:
            self._timer = self.loop.call_later(GATHER_S, self._due)
        self._tell(gathered)
