"""Tables of the audit log. Entries stay as they are; the head moves one by one, together with an entry."""

from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Index, LargeBinary, String, Table

from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata

audit_entry = Table(
    "audit_entry",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("actor", Uid),
    Column("person", Uid),
    Column("conversation", Uid),
    Column("review", Uid),
    Column("body", LargeBinary, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    CheckConstraint("seq >= 1", name="seq"),
    CheckConstraint("length(digest) = 32", name="digest"),
    sqlite_with_rowid=False,
)
"""`body` is what is hashed; the columns between say a part of it again, to be found by."""
Index(None, audit_entry.c.company, audit_entry.c.person, audit_entry.c.seq)
Index(None, audit_entry.c.company, audit_entry.c.review, audit_entry.c.seq)

audit_head = Table(
    "audit_head",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("seq >= 1", name="seq"),
    CheckConstraint("length(digest) = 32", name="digest"),
    ForeignKeyConstraint(
        ["company", "seq"],
        ["audit_entry.company", "audit_entry.seq"],
        deferrable=True,
        initially="DEFERRED",
    ),
    sqlite_with_rowid=False,
)
"""Where each company's log ends. The head moves first, then its entry is written: neither is committed alone."""
Index(None, audit_head.c.at, audit_head.c.company)

TRIGGERS: Final = {
    audit_entry: {
        "audit_entries_stay_as_they_are": """
CREATE TRIGGER audit_entries_stay_as_they_are BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
        "audit_entries_stay": """
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
        "audit_entries_fit_the_head": """
CREATE TRIGGER audit_entries_fit_the_head BEFORE INSERT ON audit_entry
WHEN EXISTS (SELECT 1 FROM audit_entry WHERE company = NEW.company AND seq = NEW.seq) OR NOT EXISTS (
    SELECT 1 FROM audit_head WHERE company = NEW.company AND seq = NEW.seq AND digest = NEW.digest
)
BEGIN SELECT RAISE(ABORT, 'an entry stands at the head of its log'); END""",
    },
    audit_head: {
        "audit_heads_move_one_by_one": """
CREATE TRIGGER audit_heads_move_one_by_one BEFORE UPDATE ON audit_head
WHEN NEW.company <> OLD.company OR NEW.seq <> OLD.seq + 1 OR NOT EXISTS (
    SELECT 1 FROM audit_entry WHERE company = OLD.company AND seq = OLD.seq AND digest = OLD.digest
)
BEGIN SELECT RAISE(ABORT, 'the audit log grows by one entry'); END""",
        "audit_heads_begin_once": """
CREATE TRIGGER audit_heads_begin_once BEFORE INSERT ON audit_head
WHEN NEW.seq <> 1 OR EXISTS (SELECT 1 FROM audit_head WHERE company = NEW.company)
    OR EXISTS (SELECT 1 FROM audit_entry WHERE company = NEW.company)
BEGIN SELECT RAISE(ABORT, 'the audit log begins once'); END""",
        "audit_heads_stay": """
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
    },
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)
