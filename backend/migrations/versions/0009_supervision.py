"""Supervision: who ever took part, when rooms were last spoken in, the policy, chat classes, holds."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from backend.platform.db import JsonBytes, Uid, UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STAYS = "BEGIN SELECT RAISE(ABORT, 'what was decided stays known'); END"
TRIGGERS = (
    """CREATE TRIGGER participants_stay BEFORE DELETE ON participant
BEGIN SELECT RAISE(ABORT, 'who was in a conversation stays known'); END""",
    """CREATE TRIGGER participants_stay_as_they_are BEFORE UPDATE ON participant
BEGIN SELECT RAISE(ABORT, 'who was in a conversation stays known'); END""",
    """CREATE TRIGGER policy_versions_have_no_gaps BEFORE INSERT ON policy
WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM policy WHERE company = NEW.company)
BEGIN SELECT RAISE(ABORT, 'versions are counted'); END""",
    """CREATE TRIGGER policies_wait_one_at_a_time BEFORE INSERT ON policy
WHEN EXISTS (SELECT 1 FROM policy WHERE company = NEW.company AND NOT EXISTS (
    SELECT 1 FROM policy_decision WHERE company = policy.company AND version = policy.version
))
BEGIN SELECT RAISE(ABORT, 'another version waits'); END""",
    """CREATE TRIGGER a_second_person_agrees BEFORE INSERT ON policy_decision
WHEN NEW.published AND EXISTS (
    SELECT 1 FROM policy WHERE company = NEW.company AND version = NEW.version
    AND told_after_days > 0 AND proposed_by = NEW.by
)
BEGIN SELECT RAISE(ABORT, 'a second person agrees'); END""",
    """CREATE TRIGGER people_take_note_of_what_is_in_force BEFORE INSERT ON policy_note
WHEN NEW.version <> (SELECT max(version) FROM policy_decision WHERE company = NEW.company AND published)
BEGIN SELECT RAISE(ABORT, 'another version is in force'); END""",
    """CREATE TRIGGER what_was_closed_stays_closed BEFORE UPDATE OF first ON chat_class WHEN NEW.first < OLD.first
BEGIN SELECT RAISE(ABORT, 'what nobody reviews stays closed'); END""",
    """CREATE TRIGGER classes_stay_set BEFORE DELETE ON chat_class
BEGIN SELECT RAISE(ABORT, 'what nobody reviews stays closed'); END""",
    *(
        f"CREATE TRIGGER {table}_{what} BEFORE {deed} ON {table}\n{STAYS}"
        for table in ("policy", "policy_decision", "policy_note")
        for what, deed in (("stays_as_it_is", "UPDATE"), ("stays", "DELETE"))
    ),
)
BEHIND = {"created", "joined", "left"}


def upgrade() -> None:
    op.add_column("conversation", sa.Column("at", UtcDateTime(), server_default=sa.text("0"), nullable=False))
    op.execute(
        "UPDATE conversation SET at = coalesce((SELECT message.at FROM message WHERE message.company = "
        "conversation.company AND message.conversation = conversation.id AND message.number = conversation.last), "
        "created_at)"
    )
    op.create_index(op.f("ix_conversation_company_at_id"), "conversation", ["company", "at", "id"])
    _participants()
    _policy()
    _decisions()
    _scope()
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    for table in ("hold", "chat_class", "policy_note", "policy_decision", "policy", "participant"):
        op.drop_table(table)
    op.drop_index(op.f("ix_conversation_company_at_id"), "conversation")
    op.execute("ALTER TABLE conversation DROP COLUMN at")


def _person_of(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["company", column], ["person.company", "person.id"], name=op.f(f"fk_{table}_company_{column}")
    )


def _conversation_of(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["company", "conversation"],
        ["conversation.company", "conversation.id"],
        name=op.f(f"fk_{table}_company_conversation"),
    )


def _participants() -> None:
    op.create_table(
        "participant",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        _conversation_of("participant"),
        _person_of("participant", "person"),
        sa.PrimaryKeyConstraint("company", "conversation", "person", name=op.f("pk_participant")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_participant_company_person"), "participant", ["company", "person"])
    op.execute(
        "INSERT INTO participant SELECT company, conversation, person FROM member "
        "UNION SELECT company, conversation, author FROM message"
    )
    add = sa.text(
        "INSERT INTO participant SELECT :company, :conversation, person.id FROM person WHERE person.company = :company "
        "AND person.id = :person AND NOT EXISTS (SELECT 1 FROM participant WHERE company = :company "
        "AND conversation = :conversation AND person = :person)"
    ).bindparams(*(sa.bindparam(name, type_=Uid()) for name in ("company", "conversation", "person")))
    for named in list(_named()):
        op.get_bind().execute(add, named)


def _named() -> Iterator[dict[str, Any]]:
    """Name those of whom lines tell that they came or went: some of them have never said anything."""
    columns = (sa.column("company", Uid()), sa.column("conversation", Uid()), sa.column("notice", sa.LargeBinary()))
    lines = sa.select(*columns).select_from(sa.table("message")).where(sa.text("notice IS NOT NULL"))
    for company, conversation, packed in op.get_bind().execute(lines):
        notice = json.loads(bytes(packed))
        if notice["kind"] in BEHIND:
            for person in notice.get("people", ()):
                yield {"company": company, "conversation": conversation, "person": UUID(person)}


def _policy() -> None:
    op.create_table(
        "policy",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(length=16000), nullable=False),
        sa.Column("classes", JsonBytes(), nullable=False),
        sa.Column("rank_distance", sa.Integer(), nullable=False),
        sa.Column("departments", JsonBytes(), nullable=False),
        sa.Column("review_minutes", sa.Integer(), nullable=False),
        sa.Column("told_after_days", sa.Integer(), nullable=False),
        sa.Column("export_needs_second", sa.Boolean(), nullable=False),
        sa.Column("retention_days", sa.Integer(), nullable=False),
        sa.Column("proposed_by", Uid(), nullable=False),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_policy_company")),
        _person_of("policy", "proposed_by"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_policy_version")),
        sa.CheckConstraint("rank_distance BETWEEN 1 AND 99", name=op.f("ck_policy_rank_distance")),
        sa.CheckConstraint("review_minutes BETWEEN 5 AND 4320", name=op.f("ck_policy_review_minutes")),
        sa.CheckConstraint("told_after_days BETWEEN 0 AND 30", name=op.f("ck_policy_told_after_days")),
        sa.CheckConstraint("retention_days BETWEEN 180 AND 3650", name=op.f("ck_policy_retention_days")),
        sa.PrimaryKeyConstraint("company", "version", name=op.f("pk_policy")),
        sqlite_with_rowid=False,
    )


def _decisions() -> None:
    op.create_table(
        "policy_decision",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("by", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "version"],
            ["policy.company", "policy.version"],
            name=op.f("fk_policy_decision_company_version"),
        ),
        _person_of("policy_decision", "by"),
        sa.PrimaryKeyConstraint("company", "version", name=op.f("pk_policy_decision")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "policy_note",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "version"],
            ["policy_decision.company", "policy_decision.version"],
            name=op.f("fk_policy_note_company_version"),
        ),
        _person_of("policy_note", "person"),
        sa.PrimaryKeyConstraint("company", "version", "person", name=op.f("pk_policy_note")),
        sqlite_with_rowid=False,
    )


def _scope() -> None:
    op.create_table(
        "chat_class",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column(
            "chat_class",
            sa.Enum(
                "internal",
                "customer",
                "hr",
                "union",
                "health",
                "legal",
                name="chat_class",
                native_enum=False,
                create_constraint=True,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("by", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        _conversation_of("chat_class"),
        _person_of("chat_class", "by"),
        sa.CheckConstraint("first >= 1", name=op.f("ck_chat_class_first")),
        sa.PrimaryKeyConstraint("company", "conversation", name=op.f("pk_chat_class")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hold",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("by", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        _conversation_of("hold"),
        _person_of("hold", "by"),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_hold_reason")),
        sa.PrimaryKeyConstraint("company", "conversation", name=op.f("pk_hold")),
        sqlite_with_rowid=False,
    )
