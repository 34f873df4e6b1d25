"""Sync's own tables: how far each stream is, what waits to be sent, what was not understood."""

from typing import Final

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table

from desktop.cache.types import Uid, UtcDateTime

metadata: Final = MetaData()

CURSOR: Final = Table(
    "sync_cursor",
    metadata,
    Column("stream", Uid, primary_key=True),
    Column("seq", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""The seq up to which each stream has been applied."""

FORGETTING: Final = Table("sync_forgetting", metadata, Column("stream", Uid, primary_key=True), sqlite_with_rowid=False)
"""Streams whose rows are being deleted, a slice at a time."""

NOTE: Final = Table(
    "sync_note",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
    sqlite_with_rowid=False,
)
"""What else sync remembers: the server's epoch, when it was last in touch."""

UNKNOWN_EVENT: Final = Table(
    "sync_unknown_event",
    metadata,
    Column("stream", Uid, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Events of kinds that this version does not know."""

OUTBOX: Final = Table(
    "outbox",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("command_id", Uid, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("conversation", Uid),
    Column("created_at", UtcDateTime, nullable=False),
    Column("state", String, nullable=False),
    Column("refusal", LargeBinary),
    Index("outbox_by_conversation", "conversation", "position"),
    sqlite_autoincrement=True,
    info={"keep": True},
)
"""Commands, from the moment they are given until the cache shows their effect."""
