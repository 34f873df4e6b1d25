"""What a person keeps for themselves: saved messages, what waits for its time, quick replies.

The first two belong to a seat: whoever is not in the conversation keeps nothing of it.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from backend.contract.base import MESSAGE_CHARACTERS, NAME_CHARACTERS
from backend.contract.messaging import QUICK_REPLIES
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata

_SEAT: Final = ["member.company", "member.conversation", "member.person"]
REFUSAL_CHARACTERS: Final = 64

saved = Table(
    "saved",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("remind_at", UtcDateTime),
    ForeignKeyConstraint(["company", "conversation", "person"], _SEAT),
    ForeignKeyConstraint(
        ["company", "conversation", "number"], ["message.company", "message.conversation", "message.number"]
    ),
    sqlite_with_rowid=False,
)
"""Messages that a person keeps, with or without a moment to be reminded at."""
Index(None, saved.c.company, saved.c.conversation, saved.c.person)

scheduled = Table(
    "scheduled",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("conversation", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("text", String(MESSAGE_CHARACTERS), nullable=False),
    Column("mentions", LargeBinary),
    Column("reply_to", BigInteger),
    Column("files", LargeBinary),
    Column("asks_acknowledgement", Boolean, nullable=False),
    Column("refusal", String(REFUSAL_CHARACTERS), nullable=False),
    ForeignKeyConstraint(["company", "conversation", "person"], _SEAT),
    CheckConstraint(f"length(text) <= {MESSAGE_CHARACTERS}", name="text"),
    CheckConstraint("text <> '' OR files IS NOT NULL", name="says"),
    sqlite_with_rowid=False,
)
"""Messages that wait for their time. One with a `refusal` waits for its author. `mentions` and `files` are JSON."""
Index(None, scheduled.c.company, scheduled.c.conversation, scheduled.c.person)
# The one timer of the server asks for the next moment over all companies.
Index(
    "ix_scheduled_due",
    scheduled.c.at,
    sqlite_where=scheduled.c.refusal == "",
    postgresql_where=scheduled.c.refusal == "",
)

quick_reply = Table(
    "quick_reply",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("folded", String(3 * NAME_CHARACTERS), nullable=False),
    Column("text", String, nullable=False),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    UniqueConstraint("company", "person", "folded"),
    CheckConstraint(f"position BETWEEN 0 AND {QUICK_REPLIES - 1}", name="position"),
    CheckConstraint("name <> '' AND text <> ''", name="says"),
    sqlite_with_rowid=False,
)
"""Texts that a person writes often. `folded` is the name without regard to case: no two are the same."""

TRIGGERS: Final = {
    saved: {
        "saved_messages_are_bounded": """
CREATE TRIGGER saved_messages_are_bounded BEFORE INSERT ON saved
WHEN (SELECT count(*) FROM saved WHERE company = NEW.company AND person = NEW.person) >= 1000
BEGIN SELECT RAISE(ABORT, 'too many saved messages'); END""",
    },
    scheduled: {
        "scheduled_messages_are_bounded": """
CREATE TRIGGER scheduled_messages_are_bounded BEFORE INSERT ON scheduled
WHEN (SELECT count(*) FROM scheduled WHERE company = NEW.company AND person = NEW.person) >= 100
BEGIN SELECT RAISE(ABORT, 'too many scheduled messages'); END""",
    },
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)
