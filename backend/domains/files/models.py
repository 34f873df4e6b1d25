"""The files' table. What is whole stays what it is, and what a message carries stays."""

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
    text,
)

from backend.contract.files import FILE_BYTES, FILE_NAME_CHARACTERS
from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata

file = Table(
    "file",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("owner", Uid, nullable=False),
    Column("name", String(FILE_NAME_CHARACTERS), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", LargeBinary(32), nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False),
    Column("whole", Boolean, nullable=False),
    Column("attached", Boolean, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("media", String(128), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("thumbnail", String(32)),
    ForeignKeyConstraint(["company", "owner"], ["person.company", "person.id"]),
    CheckConstraint("name <> ''", name="name"),
    CheckConstraint(f"size BETWEEN 0 AND {FILE_BYTES}", name="size"),
    CheckConstraint("received BETWEEN 0 AND size", name="received"),
    CheckConstraint("NOT whole OR received = size", name="whole"),
    CheckConstraint("NOT attached OR whole", name="attached"),
    CheckConstraint("width >= 0 AND height >= 0", name="measure"),
    sqlite_with_rowid=False,
)
"""Every announced file. Its first `received` bytes are on the disk; `whole`: checked, and among the blobs.

`attached`: a message carries it, now or once. `thumbnail` is the media type of the small picture, where there is one.
`touched_at` is when a piece came last, or when the file was whole.
"""
Index(None, file.c.company, file.c.sha256)
Index(
    "ix_file_unsent",
    file.c.owner,
    file.c.company,
    file.c.size,
    sqlite_where=file.c.attached == 0,
    postgresql_where=text("NOT attached"),
)
Index(
    "ix_file_idle",
    file.c.touched_at,
    sqlite_where=file.c.attached == 0,
    postgresql_where=text("NOT attached"),
)

TRIGGERS: Final = {
    "sent_files_stay": """
CREATE TRIGGER sent_files_stay BEFORE DELETE ON file WHEN OLD.attached
BEGIN SELECT RAISE(ABORT, 'a message carries this file'); END""",
    "whole_files_stay_as_they_are": """
CREATE TRIGGER whole_files_stay_as_they_are
BEFORE UPDATE OF owner, name, size, sha256, received, whole, kind, media, width, height, thumbnail ON file
WHEN OLD.whole
BEGIN SELECT RAISE(ABORT, 'a whole file stays as it is'); END""",
    "sent_files_stay_sent": """
CREATE TRIGGER sent_files_stay_sent BEFORE UPDATE OF attached ON file WHEN OLD.attached AND NOT NEW.attached
BEGIN SELECT RAISE(ABORT, 'a message carries this file'); END""",
}

add_triggers(file, TRIGGERS)
