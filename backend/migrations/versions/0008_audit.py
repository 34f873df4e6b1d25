"""The audit log: entries that only grow, and where each company's log ends."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid, UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TRIGGERS = (
    """CREATE TRIGGER audit_entries_stay_as_they_are BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
    """CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
    """CREATE TRIGGER audit_entries_fit_the_head BEFORE INSERT ON audit_entry
WHEN EXISTS (SELECT 1 FROM audit_entry WHERE company = NEW.company AND seq = NEW.seq) OR NOT EXISTS (
    SELECT 1 FROM audit_head WHERE company = NEW.company AND seq = NEW.seq AND digest = NEW.digest
)
BEGIN SELECT RAISE(ABORT, 'an entry stands at the head of its log'); END""",
    """CREATE TRIGGER audit_heads_move_one_by_one BEFORE UPDATE ON audit_head
WHEN NEW.company <> OLD.company OR NEW.seq <> OLD.seq + 1 OR NOT EXISTS (
    SELECT 1 FROM audit_entry WHERE company = OLD.company AND seq = OLD.seq AND digest = OLD.digest
)
BEGIN SELECT RAISE(ABORT, 'the audit log grows by one entry'); END""",
    """CREATE TRIGGER audit_heads_begin_once BEFORE INSERT ON audit_head
WHEN NEW.seq <> 1 OR EXISTS (SELECT 1 FROM audit_head WHERE company = NEW.company)
    OR EXISTS (SELECT 1 FROM audit_entry WHERE company = NEW.company)
BEGIN SELECT RAISE(ABORT, 'the audit log begins once'); END""",
    """CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
)


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("actor", Uid(), nullable=True),
        sa.Column("person", Uid(), nullable=True),
        sa.Column("conversation", Uid(), nullable=True),
        sa.Column("review", Uid(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_audit_entry_seq")),
        sa.CheckConstraint("length(digest) = 32", name=op.f("ck_audit_entry_digest")),
        sa.PrimaryKeyConstraint("company", "seq", name=op.f("pk_audit_entry")),
        sqlite_with_rowid=False,
    )
    for column in ("person", "review"):
        op.create_index(op.f(f"ix_audit_entry_company_{column}_seq"), "audit_entry", ["company", column, "seq"])
    op.create_table(
        "audit_head",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_audit_head_seq")),
        sa.CheckConstraint("length(digest) = 32", name=op.f("ck_audit_head_digest")),
        sa.ForeignKeyConstraint(
            ["company", "seq"],
            ["audit_entry.company", "audit_entry.seq"],
            name=op.f("fk_audit_head_company_seq"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("company", name=op.f("pk_audit_head")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_audit_head_at_company"), "audit_head", ["at", "company"])
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    op.drop_table("audit_head")
    op.drop_table("audit_entry")
