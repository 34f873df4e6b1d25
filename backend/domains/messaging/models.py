"""Messaging's tables. Every key begins with the company; what a rule refuses, a constraint refuses too.

Only `store` selects from `message`, and only through its gate `visible_to`.
"""

from enum import StrEnum
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Enum,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
)

from backend.contract.base import MESSAGE_CHARACTERS, NAME_CHARACTERS
from backend.contract.messaging import GROUP_PEOPLE, ConversationKind, History, MemberRole
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata


def _word(kind: type[StrEnum], name: str) -> Enum:
    def words(_: object) -> list[str]:
        return [word.value for word in kind]

    return Enum(
        kind,
        name=name,
        length=16,
        native_enum=False,
        create_constraint=True,
        values_callable=words,
    )


conversation = Table(
    "conversation",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("kind", _word(ConversationKind, "kind"), nullable=False),
    Column("title", String(NAME_CHARACTERS), nullable=False),
    Column("history", _word(History, "history"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("size", Integer, nullable=False),
    Column("last", BigInteger, nullable=False),
    ForeignKeyConstraint(["company"], ["company.id"]),
    CheckConstraint("(kind = 'direct') = (title = '')", name="title"),
    CheckConstraint(f"size BETWEEN 0 AND {GROUP_PEOPLE}", name="size"),
    CheckConstraint("kind = 'group' OR size <= 2", name="direct"),
    CheckConstraint("last >= 0", name="last"),
)
"""`size` counts the members, `last` is the newest message's number."""

member = Table(
    "member",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("role", _word(MemberRole, "role"), nullable=False),
    Column("joined", BigInteger, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("read", BigInteger, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("muted", Boolean, nullable=False),
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

message = Table(
    "message",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("author", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("text", String(MESSAGE_CHARACTERS), nullable=False),
    Column("mentions", LargeBinary),
    Column("reply_to", BigInteger),
    Column("edited_at", UtcDateTime),
    Column("recalled", Boolean, nullable=False),
    Column("notice", LargeBinary),
    Column("command", Uid),
    Column("changed", BigInteger, nullable=False),
    Column("sent", BigInteger, nullable=False),
    Column("worded", BigInteger, nullable=False),
    ForeignKeyConstraint(["company", "conversation"], ["conversation.company", "conversation.id"]),
    ForeignKeyConstraint(["company", "author"], ["person.company", "person.id"]),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint("reply_to < number", name="reply_to"),
    CheckConstraint(f"length(text) <= {MESSAGE_CHARACTERS}", name="text"),
    CheckConstraint(
        "NOT recalled OR (text = '' AND mentions IS NULL AND edited_at IS NULL AND reply_to IS NULL)", name="recalled"
    ),
    CheckConstraint("notice IS NULL OR (text = '' AND NOT recalled)", name="notice"),
    sqlite_with_rowid=False,
)
"""The messages as they are now. A message's place is (conversation, number), without gaps.

`mentions` and `notice` are JSON. `sent`, `worded` and `changed` are seqs in the conversation's stream: of the event
that brought the message, of the one that brought its present text, and of the one that last changed it.
"""

message_version = Table(
    "message_version",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("worded", BigInteger, primary_key=True, autoincrement=False),
    Column("text", String(MESSAGE_CHARACTERS), nullable=False),
    Column("mentions", LargeBinary),
    Column("reply_to", BigInteger),
    Column("replaced_at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(
        ["company", "conversation", "number"], ["message.company", "message.conversation", "message.number"]
    ),
    sqlite_with_rowid=False,
)
"""The archive: what edited and recalled messages said before. It only grows, and no answer is made from it."""

reaction = Table(
    "reaction",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("emoji", String(32), primary_key=True),
    Column("person", Uid, primary_key=True),
    Column("begun", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    ForeignKeyConstraint(
        ["company", "conversation", "number"], ["message.company", "message.conversation", "message.number"]
    ),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    CheckConstraint("emoji <> ''", name="emoji"),
    CheckConstraint("begun <= seq", name="begun"),
    sqlite_with_rowid=False,
)
"""Who reacted. `begun` is the seq at which the emoji came to the message (it orders the kinds), `seq` the person's."""

TRIGGERS: Final = {
    member: {
        "reads_never_move_back": """
CREATE TRIGGER reads_never_move_back BEFORE UPDATE OF read ON member WHEN NEW.read < OLD.read
BEGIN SELECT RAISE(ABORT, 'reads never move back'); END"""
    },
    message: {
        "messages_stay": """
CREATE TRIGGER messages_stay BEFORE DELETE ON message
BEGIN SELECT RAISE(ABORT, 'a message keeps its place'); END""",
        "recalled_messages_stay_recalled": """
CREATE TRIGGER recalled_messages_stay_recalled BEFORE UPDATE OF recalled ON message
WHEN OLD.recalled AND NOT NEW.recalled
BEGIN SELECT RAISE(ABORT, 'a recalled message stays recalled'); END""",
    },
    message_version: {
        "the_archive_keeps_its_words": """
CREATE TRIGGER the_archive_keeps_its_words BEFORE UPDATE ON message_version
BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END""",
        "the_archive_only_grows": """
CREATE TRIGGER the_archive_only_grows BEFORE DELETE ON message_version
BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END""",
    },
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)
