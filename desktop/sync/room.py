"""What a feature's room brings to sync: its tables and how events and snapshots become rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from sqlalchemy import Connection, MetaData

from backend.contract.base import ConversationId, StreamId, Told
from backend.contract.messaging import Message
from desktop.cache.engine import Cache
from desktop.sync import tables
from desktop.sync.changes import Collector


@dataclass(frozen=True, slots=True)
class Arrival:
    """One event of a stream, its body decoded to the struct of its kind."""

    stream: StreamId
    seq: int
    at: datetime
    kind: str
    body: Told


class Room(Protocol):
    """Turns what the server tells into rows. Everything runs inside the engine's transaction and reports to `changes`.

    `name` is the first part of its events' kinds ("messaging"). Applying is total: an event about a row that the cache
    does not have is no error.
    """

    @property
    def name(self) -> str:
        """The room's name."""
        ...

    @property
    def metadata(self) -> MetaData:
        """The room's tables; those whose `info` has `keep=True` survive a change of shape and a resync."""
        ...

    @property
    def parts(self) -> Sequence[type[Told]]:
        """The kinds of snapshots that the room takes (`DirectorySnapshot`, `ConversationSnapshot` ...)."""
        ...

    def apply(self, connection: Connection, run: Sequence[Arrival], changes: Collector) -> None:
        """Write a run of the room's events: one or more, of one or more streams, each stream's in order."""

    def replace(self, connection: Connection, part: Told, changes: Collector) -> None:
        """Start over from a snapshot of one of its `parts`; nothing older may stay."""

    def forget(self, connection: Connection, stream: StreamId, changes: Collector, limit: int) -> bool:
        """Delete up to `limit` rows of a stream, what shows it first; True when none is left. Kept tables stay."""
        ...


@runtime_checkable
class HistoryRoom(Room, Protocol):
    """A room whose snapshots are the newest end of a longer past, fetched page by page."""

    def add_history(
        self, connection: Connection, conversation: ConversationId, messages: Sequence[Message], changes: Collector
    ) -> None:
        """Store old messages; what is there with a higher `changed` stays."""

    def newest_gap(self, connection: Connection, conversation: ConversationId) -> tuple[int, int] | None:
        """Find the newest run of visible numbers that the cache lacks."""
        ...

    def conversations(self, connection: Connection) -> Sequence[ConversationId]:
        """List all conversations, the most recently active first."""
        ...


def open_cache(path: Path, key: bytes | None, rooms: Sequence[Room], *more: MetaData) -> Cache:
    """Open an account's cache with sync's own tables, those of its rooms, and those of who hears no events.

    See `Cache.open`.
    """
    return Cache.open(path, key, [tables.metadata, *(room.metadata for room in rooms), *more])
