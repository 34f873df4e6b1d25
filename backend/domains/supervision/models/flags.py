"""Rules that flag messages, what they have flagged, and how far each conversation was looked at."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    text,
)

from backend.contract.base import NAME_CHARACTERS
from backend.contract.supervision import RuleKind
from backend.platform.db import JsonBytes, Uid, UtcDateTime, add_triggers, metadata, word

flag_rule = Table(
    "flag_rule",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("kind", word(RuleKind, "kind"), nullable=False),
    Column("severity", Integer, nullable=False),
    Column("words", JsonBytes, nullable=False),
    Column("classes", JsonBytes, nullable=False),
    Column("on", Boolean, nullable=False),
    Column("changed_by", Uid, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("deleted", Boolean, nullable=False),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "changed_by"], ["person.company", "person.id"]),
    CheckConstraint("name <> ''", name="name"),
    CheckConstraint("severity BETWEEN 1 AND 3", name="severity"),
    CheckConstraint('NOT (deleted AND "on")', name="deleted"),
)
"""One that is deleted keeps its row: what it has flagged names it."""

flag = Table(
    "flag",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("rule", Uid, primary_key=True),
    Column("places", JsonBytes, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("settled_by", Uid),
    Column("settled_at", UtcDateTime),
    ForeignKeyConstraint(
        ["company", "conversation", "number"], ["message.company", "message.conversation", "message.number"]
    ),
    ForeignKeyConstraint(["company", "rule"], ["flag_rule.company", "flag_rule.id"]),
    ForeignKeyConstraint(["company", "settled_by"], ["person.company", "person.id"]),
    CheckConstraint("(settled_by IS NULL) = (settled_at IS NULL)", name="settled"),
    sqlite_with_rowid=False,
)
"""What a rule has met; `places` are pairs of start and length. It stays when the message is edited or recalled."""
Index(
    "ix_flag_unsettled",
    flag.c.company,
    flag.c.conversation,
    sqlite_where=flag.c.settled_by.is_(None),
    postgresql_where=text("settled_by IS NULL"),
)

flag_progress = Table(
    "flag_progress",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    CheckConstraint("number >= 0 AND seq >= 0", name="place"),
    sqlite_with_rowid=False,
)
"""Up to which message, and which event of its stream, a conversation was looked at by its company's rules."""

TRIGGERS: Final = {
    "flags_stay": """
CREATE TRIGGER flags_stay BEFORE DELETE ON flag
BEGIN SELECT RAISE(ABORT, 'a flag stays'); END""",
}

add_triggers(flag, TRIGGERS)
