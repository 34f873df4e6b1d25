"""Rows as the driver gives them: a search reads many and shows few."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from backend.contract.messaging import Message
from desktop.cache.types import from_micros
from desktop.features.messaging.store import rows


class RawRow(NamedTuple):
    """A row of messages in the driver's own types; the columns stand in this order in every statement of this room."""

    place: int
    author: bytes
    at: int
    text: str
    flags: int
    changed: int
    extra: bytes | None


def message_of(row: tuple[Any, ...]) -> Message:
    """Give the message of a row."""
    raw: Any = RawRow(*row)
    return rows.message_of(raw._replace(author=UUID(bytes=raw.author), at=from_micros(raw.at)))
