"""Reviews and their notes, rules that flag, and what they have flagged."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from backend.platform.db import JsonBytes, Uid, UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TRIGGERS = (
    """CREATE TRIGGER reviews_stay BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'a review stays'); END""",
    """CREATE TRIGGER reviews_keep_their_terms
BEFORE UPDATE OF viewer, conversation, policy, purpose, "case", opened_at, closes_at, told_at, first, last ON review
BEGIN SELECT RAISE(ABORT, 'a review keeps its terms'); END""",
    """CREATE TRIGGER reviews_stay_closed BEFORE UPDATE ON review
WHEN (OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at) OR (OLD.told AND NOT NEW.told)
    OR NEW.read < OLD.read
BEGIN SELECT RAISE(ABORT, 'a review does not go back'); END""",
    """CREATE TRIGGER notes_stay BEFORE DELETE ON review_note
BEGIN SELECT RAISE(ABORT, 'a note stays'); END""",
    """CREATE TRIGGER notes_keep_their_words BEFORE UPDATE ON review_note
BEGIN SELECT RAISE(ABORT, 'a note keeps its words'); END""",
    """CREATE TRIGGER flags_stay BEFORE DELETE ON flag
BEGIN SELECT RAISE(ABORT, 'a flag stays'); END""",
)


def _flag_progress() -> None:
    op.create_table(
        "flag_progress",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("number >= 0 AND seq >= 0", name=op.f("ck_flag_progress_place")),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_flag_progress_company_conversation"),
        ),
        sa.PrimaryKeyConstraint("company", "conversation", name=op.f("pk_flag_progress")),
        sqlite_with_rowid=False,
    )


def _flag_rule() -> None:
    op.create_table(
        "flag_rule",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "words",
                "pattern",
                "phone",
                "email",
                "bank",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("words", JsonBytes(), nullable=False),
        sa.Column("classes", JsonBytes(), nullable=False),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("changed_by", Uid(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_flag_rule_name")),
        sa.CheckConstraint('NOT (deleted AND "on")', name=op.f("ck_flag_rule_deleted")),
        sa.CheckConstraint("severity BETWEEN 1 AND 3", name=op.f("ck_flag_rule_severity")),
        sa.ForeignKeyConstraint(
            ["company", "changed_by"], ["person.company", "person.id"], name=op.f("fk_flag_rule_company_changed_by")
        ),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_flag_rule_company")),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_flag_rule")),
    )


def _review_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("viewer", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("policy", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=500), nullable=False),
        sa.Column("case", sa.String(length=128), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("told_at", UtcDateTime(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("ranges", sa.LargeBinary(), nullable=False),
        sa.Column("read", sa.BigInteger(), nullable=False),
        sa.Column("searched", sa.Integer(), nullable=False),
        sa.Column("files", sa.Integer(), nullable=False),
        sa.Column("exported", sa.BigInteger(), nullable=False),
        sa.Column(
            "second",
            sa.Enum(
                "none",
                "asked",
                "agreed",
                "declined",
                name="second",
                native_enum=False,
                create_constraint=True,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("second_by", Uid(), nullable=True),
        sa.Column(
            "export",
            sa.Enum(
                "none",
                "asked",
                "agreed",
                "declined",
                name="export",
                native_enum=False,
                create_constraint=True,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("export_by", Uid(), nullable=True),
    ]


def _review() -> None:
    op.create_table(
        "review",
        *_review_columns(),
        sa.CheckConstraint(
            "(second IN ('agreed', 'declined')) = (second_by IS NOT NULL)"
            " AND (export IN ('agreed', 'declined')) = (export_by IS NOT NULL)",
            name=op.f("ck_review_answered"),
        ),
        sa.CheckConstraint("purpose <> ''", name=op.f("ck_review_purpose")),
        sa.CheckConstraint("closes_at <= opened_at + 4320 * 60000000", name=op.f("ck_review_longest")),
        sa.CheckConstraint("closes_at > opened_at", name=op.f("ck_review_closes")),
        sa.CheckConstraint("first >= 1 AND last >= 0", name=op.f("ck_review_numbers")),
        sa.CheckConstraint("second_by <> viewer AND export_by <> viewer", name=op.f("ck_review_two_people")),
        sa.ForeignKeyConstraint(
            ["company", "conversation"],
            ["conversation.company", "conversation.id"],
            name=op.f("fk_review_company_conversation"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "export_by"], ["person.company", "person.id"], name=op.f("fk_review_company_export_by")
        ),
        sa.ForeignKeyConstraint(
            ["company", "second_by"], ["person.company", "person.id"], name=op.f("fk_review_company_second_by")
        ),
        sa.ForeignKeyConstraint(
            ["company", "viewer"], ["person.company", "person.id"], name=op.f("fk_review_company_viewer")
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_company_conversation"), "review", ["company", "conversation"])
    op.create_index(op.f("ix_review_company_viewer_opened_at"), "review", ["company", "viewer", "opened_at"])
    op.create_index(
        "ix_review_untold",
        "review",
        ["told_at"],
        sqlite_where=sa.text("told = 0"),
        postgresql_where=sa.text("NOT told"),
    )


def _flag() -> None:
    op.create_table(
        "flag",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("conversation", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("rule", Uid(), nullable=False),
        sa.Column("places", JsonBytes(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("settled_by", Uid(), nullable=True),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("(settled_by IS NULL) = (settled_at IS NULL)", name=op.f("ck_flag_settled")),
        sa.ForeignKeyConstraint(
            ["company", "conversation", "number"],
            ["message.company", "message.conversation", "message.number"],
            name=op.f("fk_flag_company_conversation_number"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "rule"], ["flag_rule.company", "flag_rule.id"], name=op.f("fk_flag_company_rule")
        ),
        sa.ForeignKeyConstraint(
            ["company", "settled_by"], ["person.company", "person.id"], name=op.f("fk_flag_company_settled_by")
        ),
        sa.PrimaryKeyConstraint("company", "conversation", "number", "rule", name=op.f("pk_flag")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_flag_unsettled",
        "flag",
        ["company", "conversation"],
        sqlite_where=sa.text("settled_by IS NULL"),
        postgresql_where=sa.text("settled_by IS NULL"),
    )


def _review_note() -> None:
    op.create_table(
        "review_note",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("review", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.String(length=4000), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("text <> ''", name=op.f("ck_review_note_text")),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_review_note_company_person")
        ),
        sa.ForeignKeyConstraint(
            ["company", "review"], ["review.company", "review.id"], name=op.f("fk_review_note_company_review")
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_review_note")),
    )
    op.create_index(op.f("ix_review_note_company_review"), "review_note", ["company", "review"])


def _review_person() -> None:
    op.create_table(
        "review_person",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("review", Uid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_review_person_company_person")
        ),
        sa.ForeignKeyConstraint(
            ["company", "review"], ["review.company", "review.id"], name=op.f("fk_review_person_company_review")
        ),
        sa.PrimaryKeyConstraint("company", "person", "review", name=op.f("pk_review_person")),
        sqlite_with_rowid=False,
    )


def upgrade() -> None:
    _flag_progress()
    _flag_rule()
    _review()
    _flag()
    _review_note()
    _review_person()
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    for table in ("review_note", "review_person", "flag", "flag_progress", "flag_rule", "review"):
        op.drop_table(table)
