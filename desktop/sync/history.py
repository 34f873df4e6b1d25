"""Fetches the past: what somebody looks at, at once, and all the rest in the background."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Final

from backend.contract.base import PAGE_MESSAGES, ConversationId, StreamId
from backend.contract.messaging import Message
from desktop.cache.engine import Cache
from desktop.net.connection import Connection as Server
from desktop.net.errors import ConnectionLost, CursorTooOld, Refused, SignedOut
from desktop.sync.applier import Applier
from desktop.sync.changes import Changes, Collector
from desktop.sync.room import HistoryRoom

_SLICE: Final = 50
_POLITE_S: Final = 0.2
_TRIES: Final = 5


class History:
    """Fills the gaps of the conversations' past."""

    def __init__(
        self,
        cache: Cache,
        server: Server,
        room: HistoryRoom | None,
        applier: Applier,
        report: Callable[[Changes], None],
        start_again: Callable[[ConversationId], None],
    ) -> None:
        self._cache = cache
        self._server = server
        self._room = room
        self._applier = applier
        self._report = report
        self._start_again = start_again
        self._exhausted: dict[ConversationId, int] = {}
        self._go = asyncio.Event()
        self._go.set()
        self._urgent = 0

    def pause(self, paused: bool) -> None:
        """Stop filling gaps in the background, or go on."""
        if paused:
            self._go.clear()
        else:
            self._go.set()

    async def fetch(self, conversation: ConversationId, first: int, last: int) -> None:
        """Fetch the messages from `first` to `last` now; raises what the connection raises."""
        self._urgent += 1
        try:
            while last >= first:
                lowest = await self._page(conversation, first, last)
                if lowest is None:
                    return
                last = lowest - 1
        finally:
            self._urgent -= 1

    async def fill(self) -> None:
        """Fetch everything that is missing, the most recently active conversations first."""
        if self._room is None:
            return
        self._exhausted.clear()  # who was refused before may have come back since
        with self._cache.read() as connection:
            conversations = self._room.conversations(connection)
        for conversation in conversations:
            while gap := self._gap(self._room, conversation):
                await self._go.wait()
                await asyncio.sleep(_POLITE_S)
                if not self._urgent:
                    await self._fill_gap(conversation, *gap)
                    if self._gap(self._room, conversation) == gap:
                        self._exhausted[conversation] = gap[1]
            await asyncio.sleep(0)

    async def _fill_gap(self, conversation: ConversationId, first: int, last: int) -> None:
        try:
            await self._page(conversation, max(first, last - PAGE_MESSAGES + 1), last)
        except SignedOut:
            raise
        except Refused:
            self._exhausted[conversation] = last

    def _gap(self, room: HistoryRoom, conversation: ConversationId) -> tuple[int, int] | None:
        with self._cache.read() as connection:
            gap = room.newest_gap(connection, conversation)
        return None if gap is None or gap[1] <= self._exhausted.get(conversation, 0) else gap

    async def _page(self, conversation: ConversationId, first: int, last: int) -> int | None:
        """Fetch the page that ends with `last`; give the lowest number stored, None when there is nothing."""
        limit = min(PAGE_MESSAGES, last - first + 1)
        for _ in range(_TRIES):
            try:
                page = await self._server.messages_before(conversation, last + 1, limit)
            except CursorTooOld as error:
                self._start_again(conversation)
                raise ConnectionLost("the conversation starts over") from error
            if not page.messages:
                return None
            if await self._store(conversation, page.messages, page.seq):
                return page.messages[0].number
        raise ConnectionLost("the conversation changes faster than it can be read")

    async def _store(self, conversation: ConversationId, messages: Sequence[Message], seq: int) -> bool:
        """Store a page, newest first; False when the cache has gone on and the page may be old (fetch it again)."""
        if self._room is None:
            return True
        for end in range(len(messages), 0, -_SLICE):
            cursor = self._applier.cursors.get(StreamId(conversation))
            if cursor is None:
                return True
            if seq < cursor:
                return False
            changes = Collector()
            with self._cache.write() as connection:
                self._room.add_history(connection, conversation, messages[max(0, end - _SLICE) : end], changes)
            self._report(changes.freeze())
            await asyncio.sleep(0)
        return True
