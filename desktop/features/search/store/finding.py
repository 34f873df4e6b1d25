"""One search in the cache, newest first, in slices: nothing stays open between them."""

from __future__ import annotations

import json
from collections import deque
from time import perf_counter
from typing import Any, Final, NamedTuple
from uuid import UUID

from backend.contract.base import ConversationId
from backend.contract.indexing import NewestFirst, Order, expression, has_file_of, holds, order_of, searched
from backend.contract.search import Hit, Search
from desktop.cache.engine import Cache
from desktop.cache.types import from_micros
from desktop.features.messaging.store import rows
from desktop.features.messaging.tables import COUNTS, FILES, NUMBER_BITS
from desktop.features.search.store.index import UNITS, SearchIndex
from desktop.features.search.store.raw import RawRow, message_of

_FIRST_READ: Final = 64
_MOST_READ: Final = 1024
_NEWEST: Final = (1 << 62) - 1
_COLUMNS: Final = "message.place, author, at, text, flags, changed, extra"
_JOIN: Final = "CROSS JOIN messaging_message AS message ON message.place = document.place"
_BY_TERMS: Final = (
    f"SELECT document.document, {_COLUMNS} FROM search_text"  # noqa: S608 - our own names
    f" CROSS JOIN search_document AS document ON document.document = search_text.rowid {_JOIN}"
    " WHERE search_text MATCH ? AND search_text.rowid BETWEEN ? AND ? ORDER BY search_text.rowid DESC LIMIT ?"
)
_BY_TIME: Final = (
    f"SELECT document.document, {_COLUMNS} FROM search_document AS document {_JOIN}"  # noqa: S608 - same
    " WHERE document.document BETWEEN ? AND ? ORDER BY document.document DESC LIMIT ?"
)


_CHAT: Final = "SELECT key, id, first, last, read FROM messaging_chat"
_THOSE: Final = f"{_CHAT} WHERE key IN (SELECT value FROM json_each(?))"  # noqa: S608 - same
_NAMED: Final = f"{_CHAT} WHERE id = ?"
_UNREAD: Final = f"{_CHAT} WHERE read < last"


class _Chat(NamedTuple):
    key: int
    id: ConversationId
    first: int
    last: int
    read: int


class Finding:
    """Walks back in time through the documents that may be hits, and compares each with its text.

    With `by_file` only messages are hits of which a file's name alone is one.
    """

    def __init__(self, cache: Cache, index: SearchIndex, asked: Search, *, by_file: bool = False) -> None:
        self._cache = cache
        self._by_file = by_file
        self._asked = asked
        self._chats: dict[int, _Chat | None] = {}
        after = asked.after
        self._authors = {author.bytes for author in asked.authors}
        self._after = None if after is None else Order(after.at, after.conversation, after.number)
        self._order: NewestFirst[Hit] = NewestFirst(UNITS, order_of)
        self._ready: deque[Hit] = deque()
        self._read = _FIRST_READ
        self._oldest = 0 if asked.since is None else UNITS.of(asked.since)
        ends = [at for at in (asked.until, None if after is None else after.at) if at is not None]
        self._newest = min(map(UNITS.of, ends)) + index.slack if ends else _NEWEST
        self._terms = self._match()
        self._exhausted = self._terms is None

    @property
    def done(self) -> bool:
        """Tell whether there is nothing more."""
        return self._exhausted and not self._ready

    def more(self, limit: int, budget_s: float = 60.0) -> list[Hit]:
        """Give the next hits; fewer than `limit` when the time is up or there are no more (`done`)."""
        began = perf_counter()
        while len(self._ready) < limit and not self._exhausted:
            self._advance()
            if perf_counter() - began > budget_s:
                break
        return [self._ready.popleft() for _ in range(min(limit, len(self._ready)))]

    def _advance(self) -> None:
        with self._cache.read() as connection:
            cursor: Any = connection.connection.cursor()
            bounds = (self._oldest, self._newest, self._read)
            if self._terms:
                found = cursor.execute(_BY_TERMS, (self._terms, *bounds)).fetchall()
            else:
                found = cursor.execute(_BY_TIME, bounds).fetchall()
            self._meet(cursor, {row[1] >> NUMBER_BITS for row in found})
            for document, *row in found:
                self._ready.extend(self._order.take(document, self._hit(RawRow(*row))))
        if len(found) < self._read:
            self._exhausted = True
            self._ready.extend(self._order.rest())
        else:
            self._newest = found[-1][0] - 1
            self._read = min(2 * self._read, _MOST_READ)

    def _hit(self, row: RawRow) -> Hit | None:
        """Compare a candidate with what was asked; the index alone is never believed."""
        chat = self._chats[row.place >> NUMBER_BITS]
        if chat is None or not self._is_in_reach(row, chat):
            return None
        if not row.flags & FILES:
            said = not self._by_file and bool(row.text) and holds(row.text, self._asked)
            return Hit(conversation=chat.id, message=message_of(row)) if said else None
        message = message_of(row)
        fits = has_file_of(message, self._asked) if self._by_file else holds(searched(message), self._asked)
        return Hit(conversation=chat.id, message=message) if fits else None

    def _is_in_reach(self, row: RawRow, chat: _Chat) -> bool:
        asked, number = self._asked, rows.number_of(row.place)
        if not chat.first <= number <= chat.last or (asked.unread and not (number > chat.read and row.flags & COUNTS)):
            return False
        if (asked.has_file and not row.flags & FILES) or (self._authors and row.author not in self._authors):
            return False
        at = from_micros(row.at)
        if self._after is not None and Order(at, chat.id, number) >= self._after:
            return False
        return (asked.since is None or at >= asked.since) and (asked.until is None or at < asked.until)

    def _meet(self, cursor: Any, keys: set[int]) -> None:  # noqa: ANN401 - the driver's
        """Look up the chats of some keys, all at once; None for one that is gone."""
        unknown = keys - self._chats.keys()
        if unknown:
            self._chats |= dict.fromkeys(unknown)
            self._chats |= {chat.key: chat for chat in map(_chat, cursor.execute(_THOSE, (json.dumps([*unknown]),)))}

    def _match(self) -> str | None:
        """Say what to look up, "" for everything; None when nothing can be found."""
        asked = self._asked
        if not asked.conversations and not asked.unread:
            return expression(asked, None)
        with self._cache.read() as connection:
            cursor: Any = connection.connection.cursor()
            if asked.conversations:
                named = (cursor.execute(_NAMED, (each.bytes,)).fetchone() for each in asked.conversations)
                chats = [_chat(row) for row in named if row is not None]
            else:
                chats = list(map(_chat, cursor.execute(_UNREAD)))
        keys = [chat.key for chat in chats if not asked.unread or chat.read < chat.last]
        return expression(asked, keys) if keys else None


def _chat(row: tuple[Any, ...]) -> _Chat:
    key, id_, first, last, read = row
    return _Chat(key, ConversationId(UUID(bytes=id_)), first, last, read)
