"""Who decides for whom, from when to when."""

from typing import Final

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKeyConstraint, Index, Table, text

from backend.platform.db import Uid, UtcDateTime, add_triggers, metadata

approval_delegation = Table(
    "approval_delegation",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("person", Uid, nullable=False),
    Column("delegate", Uid, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("over", Boolean, nullable=False),
    Column("due_at", UtcDateTime),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    ForeignKeyConstraint(["company", "delegate"], ["person.company", "person.id"]),
    CheckConstraint("person <> delegate", name="delegate"),
    CheckConstraint("until > since", name="until"),
    CheckConstraint("NOT over OR due_at IS NULL", name="due"),
)
"""`over`: it has ended, in time or before. `due_at` is when it begins or ends next, until that has been seen to."""
Index(None, approval_delegation.c.company, approval_delegation.c.person)
Index(None, approval_delegation.c.company, approval_delegation.c.delegate)
Index(
    "ix_approval_delegation_due",
    approval_delegation.c.due_at,
    sqlite_where=text("due_at IS NOT NULL"),
    postgresql_where=text("due_at IS NOT NULL"),
)

TRIGGERS: Final = {
    "delegations_stay": """
CREATE TRIGGER delegations_stay BEFORE DELETE ON approval_delegation
BEGIN SELECT RAISE(ABORT, 'who decided for whom stays known'); END""",
    "delegations_keep_their_terms": """
CREATE TRIGGER delegations_keep_their_terms BEFORE UPDATE ON approval_delegation
WHEN NEW.person <> OLD.person OR NEW.delegate <> OLD.delegate OR NEW.since <> OLD.since OR NEW.until > OLD.until
    OR (OLD.over AND NOT NEW.over)
BEGIN SELECT RAISE(ABORT, 'who decided for whom stays known'); END""",
    "delegations_do_not_overlap": """
CREATE TRIGGER delegations_do_not_overlap BEFORE INSERT ON approval_delegation
WHEN EXISTS (
    SELECT 1 FROM approval_delegation WHERE company = NEW.company AND person = NEW.person AND NOT over
    AND since < NEW.until AND NEW.since < until
)
BEGIN SELECT RAISE(ABORT, 'one person at a time decides for another'); END""",
}

add_triggers(approval_delegation, TRIGGERS)
