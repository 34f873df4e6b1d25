"""Files: what is uploaded, and what it is."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid, UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TRIGGERS = (
    """CREATE TRIGGER sent_files_stay BEFORE DELETE ON file WHEN OLD.attached
BEGIN SELECT RAISE(ABORT, 'a message carries this file'); END""",
    """CREATE TRIGGER whole_files_stay_as_they_are
BEFORE UPDATE OF owner, name, size, sha256, received, whole, kind, media, width, height, thumbnail ON file
WHEN OLD.whole
BEGIN SELECT RAISE(ABORT, 'a whole file stays as it is'); END""",
    """CREATE TRIGGER sent_files_stay_sent BEFORE UPDATE OF attached ON file WHEN OLD.attached AND NOT NEW.attached
BEGIN SELECT RAISE(ABORT, 'a message carries this file'); END""",
)


def upgrade() -> None:
    op.create_table(
        "file",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("owner", Uid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("touched_at", UtcDateTime(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("attached", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("media", sa.String(length=128), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("thumbnail", sa.String(length=32), nullable=True),
        sa.CheckConstraint("name <> ''", name=op.f("ck_file_name")),
        sa.CheckConstraint("size BETWEEN 0 AND 104857600", name=op.f("ck_file_size")),
        sa.CheckConstraint("received BETWEEN 0 AND size", name=op.f("ck_file_received")),
        sa.CheckConstraint("NOT whole OR received = size", name=op.f("ck_file_whole")),
        sa.CheckConstraint("NOT attached OR whole", name=op.f("ck_file_attached")),
        sa.CheckConstraint("width >= 0 AND height >= 0", name=op.f("ck_file_measure")),
        sa.ForeignKeyConstraint(
            ["company", "owner"], ["person.company", "person.id"], name=op.f("fk_file_company_owner")
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_file")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_file_company_sha256"), "file", ["company", "sha256"])
    unsent, unsent_there = sa.text("attached = 0"), sa.text("NOT attached")
    for name, columns in (("ix_file_unsent", ["owner", "company", "size"]), ("ix_file_idle", ["touched_at"])):
        op.create_index(name, "file", columns, sqlite_where=unsent, postgresql_where=unsent_there)
    if op.get_bind().dialect.name == "sqlite":
        for trigger in TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    op.drop_table("file")
