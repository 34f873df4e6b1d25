"""The index's tables: which messages stand under which terms. It holds no texts, and nothing is shown from it.

How far each conversation is indexed stands beside it, and moves in the transaction that writes the documents.
"""

from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, Column, Connection, ForeignKeyConstraint, Integer, Table, event

from backend.platform.db import Uid, metadata

search_conversation = Table(
    "search_conversation",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("key", Integer, nullable=False, unique=True),
    Column("number", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    CheckConstraint("number >= 0", name="number"),
    CheckConstraint("seq >= 0", name="seq"),
    sqlite_with_rowid=False,
)
"""`key` is the conversation's number in the index, which has all messages up to `number` as event `seq` left them."""

search_document = Table(
    "search_document",
    metadata,
    Column("document", Integer, primary_key=True),
    Column("place", BigInteger, unique=True),
)
"""A message's document. `place` is `key << 40 | number`; null in documents of words that are gone.

It is reached through its conversation's key, which belongs to one company.
"""

search_index = Table(
    "search_index",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slack", BigInteger, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    CheckConstraint("id = 1", name="id"),
)
"""One row: the most units that a document stands above its message's own, and a run of documents without a gap."""

SEARCH_TEXT: Final = """
CREATE VIRTUAL TABLE search_text USING fts5 (terms, content='', columnsize=0, detail=none, tokenize='ascii')"""
"""The terms of the documents (SQLite, FTS5)."""


def _create_text(_table: Table, connection: Connection, **_kwargs: object) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(SEARCH_TEXT)


event.listen(search_document, "after_create", _create_text)
