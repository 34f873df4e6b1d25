"""Searching the cache of one account."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from backend.contract.base import ConversationId
from backend.contract.search import Search
from desktop.cache.engine import Cache
from desktop.features.search.store.finding import Finding
from desktop.features.search.store.index import SearchIndex

_HELD: Final = (
    "SELECT chat.id FROM messaging_chat AS chat LEFT JOIN messaging_held AS held"
    " ON held.chat = chat.key AND held.first <= chat.first AND held.last >= chat.last"
    " WHERE held.chat IS NULL AND chat.first <= chat.last"
)


class SearchStore:
    """Begins searches, and knows what the cache lacks."""

    def __init__(self, cache: Cache, index: SearchIndex) -> None:
        self._cache = cache
        self._index = index

    def find(self, asked: Search, *, by_file: bool = False) -> Finding:
        """Begin a search; it reads nothing before it is asked for hits."""
        return Finding(self._cache, self._index, asked, by_file=by_file)

    def lacking(self) -> frozenset[ConversationId]:
        """Name the chats of which the cache does not hold all that one may see."""
        with self._cache.read() as connection:
            cursor: Any = connection.connection.cursor()
            return frozenset(ConversationId(UUID(bytes=row[0])) for row in cursor.execute(_HELD))

    def catch_up(self, limit: int) -> bool:
        """Index a slice of what an old cache held; True when all is indexed."""
        return self._index.catch_up(self._cache, limit)

    @property
    def is_open(self) -> bool:
        """Tell whether the cache can still be read: an account may be left at any moment."""
        return self._cache.is_open

    @property
    def is_whole(self) -> bool:
        """Tell whether everything that the cache holds is indexed."""
        return self._index.is_whole
