"""The tables of chats in the cache.

Messages are the bulk, so they are lean: one integer says chat and number (`place`), what most messages lack stands in
`extra`. A chat's row carries what the chat list shows, kept right by every event.
"""

from typing import Final

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, String, Table

from desktop.cache.types import Uid, UtcDateTime

NUMBER_BITS: Final = 40
"""A place is `key << 40 | number`: a million million messages a chat, eight million chats a cache."""
COUNTS: Final = 1
"""Bit of `flags`: the message is news while it is unread."""
NAMES: Final = 2
"""Bit of `flags`: it mentions the reader."""

metadata: Final = MetaData()

CHAT: Final = Table(
    "messaging_chat",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Uid, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("title", String, nullable=False),
    Column("history", String, nullable=False),
    Column("other", Uid),
    Column("people", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("read", Integer, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("muted", Boolean, nullable=False),
    Column("unread", Integer, nullable=False),
    Column("mentions", Integer, nullable=False),
    Column("line_author", Uid),
    Column("line_text", String),
    Column("line_at", UtcDateTime),
    Column("line_kind", String),
    Column("line_notice", LargeBinary),
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

DRAFT: Final = Table(
    "messaging_draft",
    metadata,
    Column("conversation", Uid, primary_key=True),
    Column("text", String, nullable=False),
    Column("mentions", LargeBinary, nullable=False),
    Column("reply_to", Integer),
    sqlite_with_rowid=False,
    info={"keep": True},
)
"""What was typed and not sent; survives everything."""
