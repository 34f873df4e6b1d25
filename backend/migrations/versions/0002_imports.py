"""Imports: what has come in from elsewhere."""

import sqlalchemy as sa
from alembic import op

from backend.platform.db import Uid

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "import_source",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("target", Uid(), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f("fk_import_source_company")),
        sa.PrimaryKeyConstraint("company", "source", "scope", "key", name=op.f("pk_import_source")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("import_source")
