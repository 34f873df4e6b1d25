"""Conversations, who is in them, and the links by which somebody comes in."""

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
    false,
    text,
)

from backend.contract.base import NAME_CHARACTERS
from backend.contract.messaging import (
    GROUP_PEOPLE,
    TOPIC_CHARACTERS,
    ConversationKind,
    History,
    MemberRole,
    Posting,
)
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata, word

conversation = Table(
    "conversation",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("kind", word(ConversationKind, "kind"), nullable=False),
    Column("title", String(NAME_CHARACTERS), nullable=False),
    Column("history", word(History, "history"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("size", Integer, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False, server_default=text("0")),
    Column(
        "topic",
        String(TOPIC_CHARACTERS),
        CheckConstraint(f"length(topic) <= {TOPIC_CHARACTERS} AND (kind = 'group' OR topic = '')", name="topic"),
        nullable=False,
        server_default="",
    ),
    Column(
        "posting",
        word(Posting, "posting", create_constraint=False),
        CheckConstraint("posting = 'all' OR (posting = 'admins' AND kind = 'group')", name="posting"),
        nullable=False,
        server_default=Posting.ALL.value,
    ),
    Column(
        "archived",
        Boolean,
        CheckConstraint("NOT archived OR kind = 'group'", name="archived"),
        nullable=False,
        server_default=false(),
    ),
    ForeignKeyConstraint(["company"], ["company.id"]),
    CheckConstraint("(kind = 'direct') = (title = '')", name="title"),
    CheckConstraint(f"size BETWEEN 0 AND {GROUP_PEOPLE}", name="size"),
    CheckConstraint("kind = 'group' OR size <= 2", name="direct"),
    CheckConstraint("last >= 0", name="last"),
)
"""`size` counts the members, `last` is the newest message's number.

`at` is that one's moment, or when the room was opened; it moves once a minute at most.
"""
Index(None, conversation.c.company, conversation.c.at, conversation.c.id)

member = Table(
    "member",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("role", word(MemberRole, "role"), nullable=False),
    Column("joined", BigInteger, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("read", BigInteger, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("muted", Boolean, nullable=False),
    Column("mentions_only", Boolean, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    CheckConstraint("first >= 1", name="first"),
    CheckConstraint("read >= 0", name="read"),
    sqlite_with_rowid=False,
)
"""Who is in a conversation now: whoever leaves is deleted. They see messages from number `first` on.

`joined` is the number of the line that tells of their coming; it orders the members.
"""
Index(None, member.c.company, member.c.person)
Index(
    "uq_member_owner",
    member.c.company,
    member.c.conversation,
    unique=True,
    sqlite_where=member.c.role == MemberRole.OWNER,
    postgresql_where=member.c.role == MemberRole.OWNER,
)

participant = Table(
    "participant",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""Who is or ever was in a conversation, also those whose words an import has brought in. It only grows."""
Index(None, participant.c.company, participant.c.person)

barred = Table(
    "barred",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""Whom a group's owner or admins took out of it: nobody else lets them in again."""

room_invite = Table(
    "room_invite",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("conversation", Uid, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("created_by", Uid, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("uses_left", Integer, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "created_by"], ["person.company", "person.id"]),
    UniqueConstraint("company", "digest"),
    CheckConstraint("expires_at > created_at", name="expires"),
    CheckConstraint(f"uses_left BETWEEN 0 AND {GROUP_PEOPLE}", name="uses_left"),
)
"""The links into groups: one that is revoked is deleted. Of its secret only the SHA-256 is here.

A link works while it has uses left, its time is not over, and who made it leads the group.
"""
Index(None, room_invite.c.company, room_invite.c.conversation)

TRIGGERS: Final = {
    "reads_never_move_back": """
CREATE TRIGGER reads_never_move_back BEFORE UPDATE OF read ON member WHEN NEW.read < OLD.read
BEGIN SELECT RAISE(ABORT, 'reads never move back'); END""",
    "barred_people_stay_out": """
CREATE TRIGGER barred_people_stay_out BEFORE INSERT ON member
WHEN EXISTS (SELECT 1 FROM barred WHERE company = NEW.company AND conversation = NEW.conversation
    AND person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'a leader took this person out'); END""",
}

PARTICIPANT_TRIGGERS: Final = {
    "participants_stay": """
CREATE TRIGGER participants_stay BEFORE DELETE ON participant
BEGIN SELECT RAISE(ABORT, 'who was in a conversation stays known'); END""",
    "participants_stay_as_they_are": """
CREATE TRIGGER participants_stay_as_they_are BEFORE UPDATE ON participant
BEGIN SELECT RAISE(ABORT, 'who was in a conversation stays known'); END""",
}

add_triggers(member, TRIGGERS)
add_triggers(participant, PARTICIPANT_TRIGGERS)
