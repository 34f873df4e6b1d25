"""The table of own files that are not sent yet."""

from typing import Final

from sqlalchemy import Column, Integer, MetaData, String, Table

from desktop.cache.types import Uid, UtcDateTime

metadata: Final = MetaData()

OWN: Final = Table(
    "files_own",
    metadata,
    Column("id", Uid, primary_key=True),
    Column("name", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("media", String, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("command", Uid),
    sqlite_with_rowid=False,
    info={"keep": True},
)
"""Files from the moment they are attached until their message is on the server; `command` is in the outbox."""
