"""Tables of the streams: what was said, in order, for ever."""

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table

from backend.platform.db import Uid, UtcDateTime, metadata

server = Table(
    "server",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("epoch", String(32), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)
"""One row: the epoch of this database, new after a restore."""

stream = Table(
    "stream",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("head", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

event = Table(
    "event",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("stream", Uid, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("about", BigInteger),
    sqlite_with_rowid=False,
)
"""`about` is the number of the message that the event is about: those who may not see it get `Hidden`."""

command = Table(
    "command",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("stream", Uid, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("number", BigInteger),
    Column("at", UtcDateTime, nullable=False),
    sqlite_with_rowid=False,
)
"""Every accepted command with its answer, kept for ever: a repetition is answered from here."""
