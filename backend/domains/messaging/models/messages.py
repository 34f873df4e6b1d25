"""Messages and what has become of them: the archive, files, reactions, acknowledgements, pins."""

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
    false,
)

from backend.contract.base import MESSAGE_CHARACTERS
from backend.contract.messaging import MESSAGE_FILES
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata

_MESSAGE: Final = ["message.company", "message.conversation", "message.number"]

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
    Column("files", LargeBinary, CheckConstraint("files IS NULL OR (NOT recalled AND notice IS NULL)", name="files")),
    Column(
        "forwarded",
        LargeBinary,
        CheckConstraint("forwarded IS NULL OR (NOT recalled AND notice IS NULL)", name="forwarded"),
    ),
    Column(
        "asks_acknowledgement",
        Boolean,
        CheckConstraint("NOT asks_acknowledgement OR (NOT recalled AND notice IS NULL)", name="asks_acknowledgement"),
        nullable=False,
        server_default=false(),
    ),
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

`mentions`, `notice`, `files` and `forwarded` are JSON. `sent`, `worded` and `changed` are seqs in the conversation's
stream: of the event that brought the message, of the one that brought its present text, and of the one that last
changed it.
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
    Column("files", LargeBinary),
    ForeignKeyConstraint(["company", "conversation", "number"], _MESSAGE),
    sqlite_with_rowid=False,
)
"""The archive: what edited and recalled messages said before, with their files. It only grows.

Who sees an edited message may read what it said before; of a recalled one no answer is made.
"""

message_file = Table(
    "message_file",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("file", Uid, nullable=False),
    ForeignKeyConstraint(["company", "conversation", "number"], _MESSAGE),
    CheckConstraint(f"position BETWEEN 0 AND {MESSAGE_FILES - 1}", name="position"),
    sqlite_with_rowid=False,
)
"""Which messages carry which files, as `message.files` tells; a recalled message carries none."""
Index(None, message_file.c.company, message_file.c.file)

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
    ForeignKeyConstraint(["company", "conversation", "number"], _MESSAGE),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    CheckConstraint("emoji <> ''", name="emoji"),
    CheckConstraint("begun <= seq", name="begun"),
    sqlite_with_rowid=False,
)
"""Who reacted. `begun` is the seq at which the emoji came to the message (it orders the kinds), `seq` the person's."""

acknowledgement = Table(
    "acknowledgement",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("person", Uid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    ForeignKeyConstraint(["company", "conversation", "number"], _MESSAGE),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""Who has taken note; `seq` orders them."""

pin = Table(
    "pin",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("conversation", Uid, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("person", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("seq", BigInteger, nullable=False),
    ForeignKeyConstraint(["company", "conversation", "number"], _MESSAGE),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""Messages that stay in sight; `seq` orders them."""

TRIGGERS: Final = {
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
    acknowledgement: {
        "nobody_acknowledges_themselves": """
CREATE TRIGGER nobody_acknowledges_themselves BEFORE INSERT ON acknowledgement
WHEN EXISTS (
    SELECT 1 FROM message WHERE company = NEW.company AND conversation = NEW.conversation AND number = NEW.number
    AND (author = NEW.person OR recalled OR notice IS NOT NULL)
)
BEGIN SELECT RAISE(ABORT, 'nobody takes note of this'); END""",
    },
    pin: {
        "pins_are_bounded": """
CREATE TRIGGER pins_are_bounded BEFORE INSERT ON pin
WHEN (SELECT count(*) FROM pin WHERE company = NEW.company AND conversation = NEW.conversation) >= 100
BEGIN SELECT RAISE(ABORT, 'too many pins'); END""",
    },
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)
