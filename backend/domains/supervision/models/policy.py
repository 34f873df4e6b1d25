"""The monitoring policy, version by version, what became of each, and who has taken note of which."""

from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Integer,
    String,
    Table,
)

from backend.contract.supervision import RETENTION_DAYS, REVIEW_MINUTES, TOLD_AFTER_DAYS
from backend.platform.db import JsonBytes, Uid, UtcDateTime, add_triggers, metadata

POLICY_CHARACTERS: Final = 16_000

policy = Table(
    "policy",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("text", String(POLICY_CHARACTERS), nullable=False),
    Column("classes", JsonBytes, nullable=False),
    Column("rank_distance", Integer, nullable=False),
    Column("departments", JsonBytes, nullable=False),
    Column("review_minutes", Integer, nullable=False),
    Column("told_after_days", Integer, nullable=False),
    Column("export_needs_second", Boolean, nullable=False),
    Column("retention_days", Integer, nullable=False),
    Column("proposed_by", Uid, nullable=False),
    Column("proposed_at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "proposed_by"], ["person.company", "person.id"]),
    CheckConstraint("version >= 1", name="version"),
    CheckConstraint("rank_distance BETWEEN 1 AND 99", name="rank_distance"),
    CheckConstraint(f"review_minutes BETWEEN 5 AND {REVIEW_MINUTES}", name="review_minutes"),
    CheckConstraint(f"told_after_days BETWEEN 0 AND {TOLD_AFTER_DAYS}", name="told_after_days"),
    CheckConstraint(f"retention_days BETWEEN {RETENTION_DAYS[0]} AND {RETENTION_DAYS[1]}", name="retention_days"),
    sqlite_with_rowid=False,
)
"""What was proposed, 1, 2, 3 ... without gaps; none is ever changed. `classes` and `departments` are JSON."""

policy_decision = Table(
    "policy_decision",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("published", Boolean, nullable=False),
    Column("by", Uid, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company", "version"], ["policy.company", "policy.version"]),
    ForeignKeyConstraint(["company", "by"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""What became of a version: in force from `at`, or taken back. A version without one waits for a second person."""

policy_note = Table(
    "policy_note",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("person", Uid, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company", "version"], ["policy_decision.company", "policy_decision.version"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    sqlite_with_rowid=False,
)
"""Who has taken note of which version."""


def _only_grows(table: str) -> dict[str, str]:
    return {
        f"{table}_{what}": f"CREATE TRIGGER {table}_{what} BEFORE {deed} ON {table}\n"
        f"BEGIN SELECT RAISE(ABORT, 'what was decided stays known'); END"
        for what, deed in (("stays_as_it_is", "UPDATE"), ("stays", "DELETE"))
    }


TRIGGERS: Final = {
    policy: {
        **_only_grows("policy"),
        "policy_versions_have_no_gaps": """
CREATE TRIGGER policy_versions_have_no_gaps BEFORE INSERT ON policy
WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM policy WHERE company = NEW.company)
BEGIN SELECT RAISE(ABORT, 'versions are counted'); END""",
        "policies_wait_one_at_a_time": """
CREATE TRIGGER policies_wait_one_at_a_time BEFORE INSERT ON policy
WHEN EXISTS (SELECT 1 FROM policy WHERE company = NEW.company AND NOT EXISTS (
    SELECT 1 FROM policy_decision WHERE company = policy.company AND version = policy.version
))
BEGIN SELECT RAISE(ABORT, 'another version waits'); END""",
    },
    policy_decision: {
        **_only_grows("policy_decision"),
        "a_second_person_agrees": """
CREATE TRIGGER a_second_person_agrees BEFORE INSERT ON policy_decision
WHEN NEW.published AND EXISTS (
    SELECT 1 FROM policy WHERE company = NEW.company AND version = NEW.version
    AND told_after_days > 0 AND proposed_by = NEW.by
)
BEGIN SELECT RAISE(ABORT, 'a second person agrees'); END""",
    },
    policy_note: {
        **_only_grows("policy_note"),
        "people_take_note_of_what_is_in_force": """
CREATE TRIGGER people_take_note_of_what_is_in_force BEFORE INSERT ON policy_note
WHEN NEW.version <> (SELECT max(version) FROM policy_decision WHERE company = NEW.company AND published)
BEGIN SELECT RAISE(ABORT, 'another version is in force'); END""",
    },
}

for _table, _triggers in TRIGGERS.items():
    add_triggers(_table, _triggers)
