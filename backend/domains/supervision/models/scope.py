"""What chats are about, and which are held."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, ForeignKeyConstraint, String, Table

from backend.contract.supervision import ChatClass
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata, word

REASON_CHARACTERS: Final = 500


chat_class = Table(
    "chat_class",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("chat_class", word(ChatClass, "chat_class"), nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("by", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "by"], ["person.company", "person.id"]),
    CheckConstraint("first >= 1", name="first"),
    sqlite_with_rowid=False,
)
"""The classes that somebody has set. What was said before number `first` was said in a class that nobody reviews:
it stays closed whatever the class is now."""

hold = Table(
    "hold",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("held", Boolean, nullable=False),
    Column("reason", String(REASON_CHARACTERS), nullable=False),
    Column("by", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "by"], ["person.company", "person.id"]),
    CheckConstraint("reason <> ''", name="reason"),
    sqlite_with_rowid=False,
)
"""Conversations of which everything is kept and shown in reviews, whatever its age (`held`), or was."""

TRIGGERS: Final = {
    "what_was_closed_stays_closed": """
CREATE TRIGGER what_was_closed_stays_closed BEFORE UPDATE OF first ON chat_class WHEN NEW.first < OLD.first
BEGIN SELECT RAISE(ABORT, 'what nobody reviews stays closed'); END""",
    "classes_stay_set": """
CREATE TRIGGER classes_stay_set BEFORE DELETE ON chat_class
BEGIN SELECT RAISE(ABORT, 'what nobody reviews stays closed'); END""",
}

add_triggers(chat_class, TRIGGERS)
