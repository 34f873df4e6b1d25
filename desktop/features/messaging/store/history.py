"""Reading messages of a chat: a stretch, what is missing of it, where a day begins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, select, text

from backend.contract.base import ConversationId
from backend.contract.messaging import Message
from desktop.features.messaging.store import rows
from desktop.features.messaging.store.writing import held, news
from desktop.features.messaging.tables import CHAT, FILES, MESSAGE


@dataclass(frozen=True, slots=True)
class Extent:
    """What one may see of a chat, and has read."""

    key: int
    first: int
    last: int
    read: int
    people: int


def extent(connection: Connection, conversation: ConversationId) -> Extent | None:
    """Find how far a chat reaches."""
    row = connection.execute(_EXTENT, {"conversation": conversation}).first()
    return None if row is None else Extent(row.key, row.first, row.last, row.read, row.people)


def read(connection: Connection, chat: Extent, first: int, last: int) -> list[Message]:
    """Read the messages that the cache has from `first` to `last`."""
    first, last = max(first, chat.first), min(last, chat.last)
    if first > last:
        return []
    places = {"low": rows.place_of(chat.key, first), "high": rows.place_of(chat.key, last)}
    return [rows.message_of(row) for row in connection.execute(_STRETCH, places)]


def find(connection: Connection, chat: Extent, numbers: Iterable[int]) -> dict[int, Message]:
    """Find the messages of these numbers that the cache has."""
    places = [rows.place_of(chat.key, number) for number in numbers if chat.first <= number <= chat.last]
    found = map(rows.message_of, connection.execute(_SOME, {"places": places})) if places else ()
    return {message.number: message for message in found}


def with_files(connection: Connection, chat: Extent, before: int | None, limit: int) -> list[Message]:
    """Read up to `limit` messages with files that the cache has, the newest first, below a number if one is given."""
    last = chat.last if before is None else min(chat.last, before - 1)
    if chat.first > last:
        return []
    places = {"low": rows.place_of(chat.key, chat.first), "high": rows.place_of(chat.key, last), "limit": limit}
    return [rows.message_of(row) for row in connection.execute(_WITH_FILES, places)]


def missing(connection: Connection, chat: Extent, first: int, last: int) -> list[tuple[int, int]]:
    """List the runs from `first` to `last` that the cache lacks."""
    first, last = max(first, chat.first), min(last, chat.last)
    return rows.gaps(held(connection, chat.key, first, last), first, last) if first <= last else []


def news_after(connection: Connection, conversation: ConversationId, number: int) -> tuple[int, int]:
    """Count unread messages and mentions behind a read position that the server does not know yet."""
    chat = extent(connection, conversation)
    if chat is None:
        return 0, 0
    return news(connection, chat.key, max(number, chat.read, chat.first - 1) + 1, chat.last)


def number_at(connection: Connection, chat: Extent, moment: datetime) -> int | None:
    """Find the first message at or after a moment, or the newest when all are older; None where the cache has a hole.

    Numbers follow the server's clock closely enough: where it went back, the answer is a message near the moment.
    """
    if chat.first > chat.last:
        return None
    low, high = chat.first, chat.last + 1
    while low < high:
        middle = (low + high) // 2
        at = connection.execute(_AT, {"place": rows.place_of(chat.key, middle)}).scalar()
        if at is None:
            return _across_a_hole(connection, chat, (low, high), moment)
        if at < moment:
            low = middle + 1
        else:
            high = middle
    return min(low, chat.last)


def _across_a_hole(connection: Connection, chat: Extent, between: tuple[int, int], moment: datetime) -> int | None:
    """Go on in the newest run when the moment lies in it; only there can the cache answer for itself."""
    runs = held(connection, chat.key, between[0], between[1])
    if not runs:
        return None
    first = max(runs[-1][0], chat.first)
    at = connection.execute(_AT, {"place": rows.place_of(chat.key, first)}).scalar()
    if at is None or at >= moment:
        return None
    return number_at(connection, replace(chat, first=first), moment)


_EXTENT: Final = select(CHAT.c.key, CHAT.c.first, CHAT.c.last, CHAT.c.read, CHAT.c.people).where(
    CHAT.c.id == bindparam("conversation")
)
_STRETCH: Final = (
    select(MESSAGE).where(MESSAGE.c.place.between(bindparam("low"), bindparam("high"))).order_by(MESSAGE.c.place)
)
_WITH_FILES: Final = (
    select(MESSAGE)
    .where(MESSAGE.c.place.between(bindparam("low"), bindparam("high")), text(f"flags & {FILES}"))
    .order_by(MESSAGE.c.place.desc())
    .limit(bindparam("limit"))
)
_SOME: Final = select(MESSAGE).where(MESSAGE.c.place.in_(bindparam("places", expanding=True)))
_AT: Final = select(MESSAGE.c.at).where(MESSAGE.c.place == bindparam("place"))
