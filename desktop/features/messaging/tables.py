"""The tables of chats in the cache.

Messages are the bulk, so they are lean: one integer says chat and number (`place`), what most messages lack stands in
`extra`. A chat's row carries what the chat list shows, kept right by every event.
"""

from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)

from desktop.cache.types import Uid, UtcDateTime

NUMBER_BITS: Final = 40
"""A place is `key << 40 | number`: a million million messages a chat, eight million chats a cache."""
COUNTS: Final = 1
"""Bit of `flags`: the message is news while it is unread."""
NAMES: Final = 2
"""Bit of `flags`: it mentions the reader."""
FILES: Final = 4
"""Bit of `flags`: it has files."""

metadata: Final = MetaData()

CHAT: Final = Table(
    "messaging_chat",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Uid, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("title", String, nullable=False),
    Column("history", String, nullable=False),
    Column("topic", String, nullable=False),
    Column("posting", String, nullable=False),
    Column("archived", Boolean, nullable=False),
    Column("other", Uid),
    Column("people", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("read", Integer, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("muted", Boolean, nullable=False),
    Column("mentions_only", Boolean, nullable=False),
    Column("unread", Integer, nullable=False),
    Column("mentions", Integer, nullable=False),
    Column("line_author", Uid),
    Column("line_text", String),
    Column("line_at", UtcDateTime),
    Column("line_kind", String),
    Column("line_notice", LargeBinary),
    Column("line_files", LargeBinary),
    sqlite_autoincrement=True,
)
"""Conversations. A key is never used twice, so rows of a chat that went can be deleted at leisure."""

MEMBER: Final = Table(
    "messaging_member",
    metadata,
    Column("chat", Integer, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("role", String, nullable=False),
    Column("read", Integer, nullable=False),
    sqlite_with_rowid=False,
)

PIN: Final = Table(
    "messaging_pin",
    metadata,
    Column("chat", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("person", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    sqlite_with_rowid=False,
)

MESSAGE: Final = Table(
    "messaging_message",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("author", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("text", String, nullable=False),
    Column("flags", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("extra", LargeBinary),
    Index("messaging_message_with_files", "place", sqlite_where=text(f"flags & {FILES}")),
)

HELD: Final = Table(
    "messaging_held",
    metadata,
    Column("chat", Integer, primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Runs of numbers whose messages are here; no two touch."""

LITTER: Final = Table("messaging_litter", metadata, Column("key", Integer, primary_key=True))
"""Keys of chats that went and whose messages still have to be deleted."""

SAVED: Final = Table(
    "messaging_saved",
    metadata,
    Column("conversation", Uid, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("remind_at", UtcDateTime),
    sqlite_with_rowid=False,
)
"""Messages that the person keeps; they go when the person leaves the conversation."""

SCHEDULED: Final = Table(
    "messaging_scheduled",
    metadata,
    Column("id", Uid, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("conversation", Uid, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

QUICK_REPLY: Final = Table(
    "messaging_quick_reply",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("text", String, nullable=False),
)

REMINDED: Final = Table(
    "messaging_reminded",
    metadata,
    Column("conversation", Uid, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    sqlite_with_rowid=False,
    info={"keep": True},
)
"""Reminders that this device has told, with the moment at which they were due."""

DRAFT: Final = Table(
    "messaging_draft",
    metadata,
    Column("conversation", Uid, primary_key=True),
    Column("text", String, nullable=False),
    Column("mentions", LargeBinary, nullable=False),
    Column("reply_to", Integer),
    Column("files", LargeBinary),
    sqlite_with_rowid=False,
    info={"keep": True},
)
"""What was typed and not sent; survives everything."""

EDIT: Final = Table(
    "messaging_edit",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("conversation", Uid, nullable=False),
    Column("number", Integer),
    Column("scheduled", Uid, unique=True),
    Column("text", String, nullable=False),
    Column("mentions", LargeBinary, nullable=False),
    UniqueConstraint("conversation", "number"),
    CheckConstraint("(number IS NULL) <> (scheduled IS NULL)"),
    sqlite_autoincrement=True,
    info={"keep": True},
)
"""What was typed in place of own messages, or of what waits for its time; the greatest position was typed last."""
