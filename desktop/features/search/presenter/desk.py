"""What every presenter of searching stands on."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.search.store import SearchStore

_SLICE: Final = 100
_PAUSE_S: Final = 0.02
_WARM_AFTER_S: Final = 2.0
"""The window and the line come first."""


@dataclass(frozen=True, slots=True)
class SearchDesk:
    """The account's index beside what messaging shares."""

    store: SearchStore
    desk: Desk

    async def catch_up(self) -> None:
        """Index what the cache held before it had an index, in short slices; a full disk ends it for now."""
        with suppress(CacheFull):
            done = self.store.is_whole
            while not done and self.store.is_open:
                done = self.store.catch_up(_SLICE)
                await asyncio.sleep(_PAUSE_S)

    async def warm_up(self) -> None:
        """Read the names of a large company before somebody types the first letter of one."""
        await asyncio.sleep(_WARM_AFTER_S)
        if not self.store.is_open:
            return
        for _ in self.desk.people.store.warm_up():
            await asyncio.sleep(_PAUSE_S)
            if not self.store.is_open:
                return
