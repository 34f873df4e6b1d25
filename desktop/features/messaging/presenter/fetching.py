"""Fetches single messages that something on show needs and the cache lacks."""

from __future__ import annotations

from collections.abc import Iterable

from backend.contract.base import ConversationId
from desktop.cache.errors import CacheFull
from desktop.features.messaging.presenter.desk import Desk
from desktop.net.errors import ConnectionLost, Refused

Place = tuple[ConversationId, int]


class Fetching:
    """Asks once for each message; one that could not be had is asked for again when it is wanted again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked: set[Place] = set()

    def want(self, places: Iterable[Place]) -> None:
        """Bring messages here; on a full disk none, and this is said."""
        wanted = set(places) - self._asked
        if wanted:
            self._asked |= wanted
            self._desk.spawn(self._bring(sorted(wanted)))

    async def _bring(self, places: list[Place]) -> None:
        for conversation, number in places:
            try:
                await self._desk.engine.fetch_messages(conversation, number, number)
            except (ConnectionLost, Refused):
                self._asked.discard((conversation, number))
            except CacheFull:
                self._asked.difference_update(places)
                raise
