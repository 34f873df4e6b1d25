"""Approvals: templates, requests with their revisions and steps, whom they wait for, who decides for whom."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid, UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATES = ("open", "returned", "approved", "rejected", "withdrawn")
STAYS = "BEGIN SELECT RAISE(ABORT, 'what was asked for and decided stays known'); END"
TRIGGERS = (
    """CREATE TRIGGER templates_stay_as_they_are BEFORE UPDATE ON approval_template
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END""",
    """CREATE TRIGGER templates_stay BEFORE DELETE ON approval_template
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END""",
    """CREATE TRIGGER template_versions_have_no_gaps BEFORE INSERT ON approval_template
WHEN NEW.version <> 1 + (
    SELECT coalesce(max(version), 0) FROM approval_template WHERE company = NEW.company AND id = NEW.id
)
BEGIN SELECT RAISE(ABORT, 'versions are counted'); END""",
    """CREATE TRIGGER delegations_stay BEFORE DELETE ON approval_delegation
BEGIN SELECT RAISE(ABORT, 'who decided for whom stays known'); END""",
    """CREATE TRIGGER delegations_keep_their_terms BEFORE UPDATE ON approval_delegation
WHEN NEW.person <> OLD.person OR NEW.delegate <> OLD.delegate OR NEW.since <> OLD.since OR NEW.until > OLD.until
    OR (OLD.over AND NOT NEW.over)
BEGIN SELECT RAISE(ABORT, 'who decided for whom stays known'); END""",
    """CREATE TRIGGER delegations_do_not_overlap BEFORE INSERT ON approval_delegation
WHEN EXISTS (
    SELECT 1 FROM approval_delegation WHERE company = NEW.company AND person = NEW.person AND NOT over
    AND since < NEW.until AND NEW.since < until
)
BEGIN SELECT RAISE(ABORT, 'one person at a time decides for another'); END""",
    f"""CREATE TRIGGER approval_requests_stay BEFORE DELETE ON approval_request
{STAYS}""",
    f"""CREATE TRIGGER approval_requests_keep_their_terms
BEFORE UPDATE OF number, template, version, requester, submitted_at ON approval_request
{STAYS}""",
    """CREATE TRIGGER approval_requests_end_once BEFORE UPDATE OF state ON approval_request
WHEN OLD.state IN ('rejected', 'withdrawn') AND NEW.state <> OLD.state
    OR OLD.state = 'approved' AND NEW.state NOT IN ('approved', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a request ends once'); END""",
    """CREATE TRIGGER approval_hashes_are_those_of_revisions BEFORE UPDATE OF hash, revision ON approval_request
WHEN NOT EXISTS (
    SELECT 1 FROM approval_revision WHERE company = NEW.company AND request = NEW.id
    AND revision = NEW.revision AND hash = NEW.hash
)
BEGIN SELECT RAISE(ABORT, 'a hash is that of a revision'); END""",
    """CREATE TRIGGER nobody_decides_on_their_own_request BEFORE INSERT ON approval_step
WHEN NEW.kind IN ('approved', 'rejected', 'returned', 'signer_added') AND (NEW.person IS NULL OR NEW.person = (
    SELECT requester FROM approval_request WHERE company = NEW.company AND id = NEW.request
))
BEGIN SELECT RAISE(ABORT, 'nobody decides on their own request'); END""",
    """CREATE TRIGGER decisions_name_what_they_decide_on BEFORE INSERT ON approval_step
WHEN NOT EXISTS (
    SELECT 1 FROM approval_request WHERE company = NEW.company AND id = NEW.request
    AND hash = NEW.hash AND revision = NEW.revision
)
BEGIN SELECT RAISE(ABORT, 'a decision names what it decides on'); END""",
    """CREATE TRIGGER no_request_waits_for_its_requester BEFORE INSERT ON approval_waiting
WHEN NEW.person = (SELECT requester FROM approval_request WHERE company = NEW.company AND id = NEW.request)
BEGIN SELECT RAISE(ABORT, 'nobody decides on their own request'); END""",
    *(
        f"CREATE TRIGGER {table}_{what} BEFORE {deed} ON {table}\n{STAYS}"
        for table in ("approval_revision", "approval_file", "approval_step", "approval_party")
        for what, deed in (("stays_as_it_is", "UPDATE"), ("stays", "DELETE"))
    ),
)


def upgrade() -> None:
    _templates()
    _delegations()
    _requests()
    _indexes_of_requests()
    _revisions()
    _steps()
    _people()
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    for table in (
        "approval_party",
        "approval_waiting",
        "approval_step",
        "approval_file",
        "approval_revision",
        "approval_request",
        "approval_delegation",
        "approval_template",
    ):
        op.drop_table(table)


def _templates() -> None:
    op.create_table(
        "approval_template",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("definition", sa.LargeBinary(), nullable=False),
        sa.Column("saved_by", Uid(), nullable=False),
        sa.Column("saved_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("version >= 1", name=op.f("ck_approval_template_version")),
        sa.ForeignKeyConstraint(
            ["company", "saved_by"], ["person.company", "person.id"], name=op.f("fk_approval_template_company_saved_by")
        ),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_approval_template_company")),
        sa.PrimaryKeyConstraint("company", "id", "version", name=op.f("pk_approval_template")),
    )


def _delegations() -> None:
    op.create_table(
        "approval_delegation",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("delegate", Uid(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("NOT over OR due_at IS NULL", name=op.f("ck_approval_delegation_due")),
        sa.CheckConstraint("person <> delegate", name=op.f("ck_approval_delegation_delegate")),
        sa.CheckConstraint("until > since", name=op.f("ck_approval_delegation_until")),
        sa.ForeignKeyConstraint(
            ["company", "delegate"],
            ["person.company", "person.id"],
            name=op.f("fk_approval_delegation_company_delegate"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_approval_delegation_company_person")
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_approval_delegation")),
    )
    op.create_index(op.f("ix_approval_delegation_company_delegate"), "approval_delegation", ["company", "delegate"])
    op.create_index(op.f("ix_approval_delegation_company_person"), "approval_delegation", ["company", "person"])
    op.create_index(
        "ix_approval_delegation_due",
        "approval_delegation",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )


def _requests() -> None:
    op.create_table(
        "approval_request",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("template", Uid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("requester", Uid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column(
            "state",
            sa.Enum(*STATES, name="state", native_enum=False, create_constraint=True, length=16),
            nullable=False,
        ),
        sa.Column("minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("stages", sa.LargeBinary(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("urged_at", UtcDateTime(), nullable=True),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("overdue", sa.Boolean(), nullable=False),
        sa.Column("locked_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "(state IN ('open', 'returned')) = (closed_at IS NULL)", name=op.f("ck_approval_request_closed")
        ),
        sa.CheckConstraint("due_at IS NULL OR state = 'open'", name=op.f("ck_approval_request_due")),
        sa.CheckConstraint("locked_at IS NULL OR state = 'approved'", name=op.f("ck_approval_request_locked")),
        sa.CheckConstraint("(minor IS NULL) = (currency IS NULL)", name=op.f("ck_approval_request_amount")),
        sa.CheckConstraint("minor BETWEEN 1 AND 9007199254740991", name=op.f("ck_approval_request_minor")),
        sa.CheckConstraint(
            "number >= 1 AND revision >= 1 AND place >= 0 AND steps >= 1", name=op.f("ck_approval_request_counts")
        ),
        sa.ForeignKeyConstraint(
            ["company", "requester"],
            ["person.company", "person.id"],
            name=op.f("fk_approval_request_company_requester"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "template", "version"],
            ["approval_template.company", "approval_template.id", "approval_template.version"],
            name=op.f("fk_approval_request_company_template_version"),
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_approval_request")),
        sa.UniqueConstraint("company", "number", name=op.f("uq_approval_request_company_number")),
    )


def _indexes_of_requests() -> None:
    op.create_index(
        "ix_approval_request_alive",
        "approval_request",
        ["company", "requester"],
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(
        op.f("ix_approval_request_company_requester_number"), "approval_request", ["company", "requester", "number"]
    )
    op.create_index(
        op.f("ix_approval_request_company_template_number"), "approval_request", ["company", "template", "number"]
    )
    op.create_index(
        "ix_approval_request_due",
        "approval_request",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )


def _revisions() -> None:
    op.create_table(
        "approval_revision",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("request", Uid(), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "request"],
            ["approval_request.company", "approval_request.id"],
            name=op.f("fk_approval_revision_company_request"),
        ),
        sa.PrimaryKeyConstraint("company", "request", "revision", name=op.f("pk_approval_revision")),
    )
    op.create_table(
        "approval_file",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("request", Uid(), nullable=False),
        sa.Column("file", Uid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "file"], ["file.company", "file.id"], name=op.f("fk_approval_file_company_file")
        ),
        sa.ForeignKeyConstraint(
            ["company", "request"],
            ["approval_request.company", "approval_request.id"],
            name=op.f("fk_approval_file_company_request"),
        ),
        sa.PrimaryKeyConstraint("company", "request", "file", name=op.f("pk_approval_file")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_approval_file_company_file"), "approval_file", ["company", "file"])


def _steps() -> None:
    op.create_table(
        "approval_step",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("request", Uid(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "submitted",
                "revised",
                "approved",
                "rejected",
                "returned",
                "signer_added",
                "urged",
                "overdue",
                "replaced",
                "withdrawn",
                "lapsed",
                "locked",
                "released",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("person", Uid(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("stage", sa.String(length=40), nullable=False),
        sa.Column("words", sa.String(length=1000), nullable=False),
        sa.Column("absent", sa.LargeBinary(), nullable=True),
        sa.Column("people", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("place >= 1", name=op.f("ck_approval_step_place")),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_approval_step_company_person")
        ),
        sa.ForeignKeyConstraint(
            ["company", "request"],
            ["approval_request.company", "approval_request.id"],
            name=op.f("fk_approval_step_company_request"),
        ),
        sa.PrimaryKeyConstraint("company", "request", "place", name=op.f("pk_approval_step")),
    )


def _people() -> None:
    op.create_table(
        "approval_waiting",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("request", Uid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_approval_waiting_company_person")
        ),
        sa.ForeignKeyConstraint(
            ["company", "request"],
            ["approval_request.company", "approval_request.id"],
            name=op.f("fk_approval_waiting_company_request"),
        ),
        sa.PrimaryKeyConstraint("company", "person", "request", name=op.f("pk_approval_waiting")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_approval_waiting_company_request"), "approval_waiting", ["company", "request"])
    op.create_table(
        "approval_party",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("person", Uid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "number"],
            ["approval_request.company", "approval_request.number"],
            name=op.f("fk_approval_party_company_number"),
        ),
        sa.ForeignKeyConstraint(
            ["company", "person"], ["person.company", "person.id"], name=op.f("fk_approval_party_company_person")
        ),
        sa.PrimaryKeyConstraint("company", "person", "number", name=op.f("pk_approval_party")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_approval_party_company_number"), "approval_party", ["company", "number"])
